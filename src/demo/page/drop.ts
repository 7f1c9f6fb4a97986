/** Lets files and text be dropped anywhere on the page: the first file, or the text where there is no file. */
export function openDrops(takeFile: (file: File) => void, takeText: (text: string) => void): void {
  const {classList} = document.body
  document.addEventListener('dragover', (event) => {
    // A file that the browser were left to open would take this page's place.
    event.preventDefault()
    classList.add('dropping')
  })
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) classList.remove('dropping')
  })
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    classList.remove('dropping')
    const [file] = event.dataTransfer?.files ?? []
    const text = event.dataTransfer?.getData('text/plain') ?? ''
    if (file !== undefined) takeFile(file)
    else if (text !== '') takeText(text)
  })
}
