declare module 'readabilitySAX' {
  const readability: {process: (page: string, settings: {type: 'text' | 'html'}) => unknown}
  export default readability
}
