/** Signals that ask the command to end, and the exit codes that shells give them. */
const codes = {SIGINT: 130, SIGTERM: 143} as const

/** The run has been asked to end. */
export class Interrupted extends Error {
  readonly exitCode: number

  constructor(exitCode: number) {
    super('interrupted')
    this.exitCode = exitCode
  }
}

/** Whether and how a run has been asked to end. */
export interface Interrupt {
  signal: AbortSignal
  /** Hears signals from now on; the second one is the system's. */
  listen(): void
  /** Ends the run for a reason of its own. */
  stop(): void
  /** The exit code of the signal that came, or null. */
  code(): number | null
  /** Leaves signals to the system again. */
  release(): void
}

/** A run that can be asked to end. */
export function interruptible(): Interrupt {
  const controller = new AbortController()
  let code: number | null = null
  const heard = (name: keyof typeof codes): void => {
    code ??= codes[name]
    release()
    controller.abort()
  }
  const release = (): void => {
    process.off('SIGINT', heard).off('SIGTERM', heard)
  }
  return {
    signal: controller.signal,
    listen: () => {
      process.on('SIGINT', heard).on('SIGTERM', heard)
    },
    stop: () => controller.abort(),
    code: () => code,
    release,
  }
}
