/** How far a long piece of work has come. `stage` is a code; only the command line turns it into words. */
export interface Progress {
  readonly stage: string
  readonly done: number
  readonly total: number
}

/** Long work can be watched and stopped. */
export interface Work {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}
