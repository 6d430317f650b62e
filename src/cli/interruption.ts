import {exitCodes} from '../kernel/index.ts'

/** Ctrl-C, or another signal to end: work is asked to stop; what is being written is finished first, so that no half file or temporary file stays. */
export interface Interruption {
  readonly signal: AbortSignal
  /** Runs a piece of writing that a Ctrl-C must not cut in two. */
  whole<T>(writing: () => Promise<T>): Promise<T>
}

/** How long work that heeds the signal may take to stop by itself. */
const graceMilliseconds = 300

/** Ctrl-C; what `kill`, a scheduler or a container sends; a terminal that is closed. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

let listening: Interruption | undefined

/** The process has one Ctrl-C, however many commands run in it. */
export function listenForInterrupt(): Interruption {
  listening ??= listen()
  return listening
}

function listen(): Interruption {
  const controller = new AbortController()
  let writing = 0
  const leave = () => {
    if (writing === 0) process.exit(exitCodes.interrupted)
  }
  for (const signal of endings)
    process.on(signal, () => {
      controller.abort()
      setTimeout(leave, graceMilliseconds).unref()
    })
  return {
    signal: controller.signal,
    whole: async (write) => {
      controller.signal.throwIfAborted()
      writing++
      try {
        return await write()
      } finally {
        writing--
        controller.signal.throwIfAborted()
      }
    },
  }
}
