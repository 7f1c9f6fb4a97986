/** Wrong usage: what is wrong, and the way out of it. Ends the run with exit code 2. */
export class UsageError extends Error {
  readonly wayOut: string

  constructor(message: string, wayOut: string) {
    super(message)
    this.name = 'UsageError'
    this.wayOut = wayOut
  }
}
