/** How much of a file is believed to be a survey; each may be raised by its flag. */
export interface ReadLimits {
  readonly maxRows: number
  readonly maxColumns: number
  /** Bytes of one cell, written in UTF-8. */
  readonly maxFieldBytes: number
}

/** Rows and columns of a sheet of Excel 2007 and later; a cell of a megabyte is a document, not an answer. */
export const defaultLimits: ReadLimits = {maxRows: 1_048_576, maxColumns: 16_384, maxFieldBytes: 1_048_576}

/** JavaScript's longest string is half a gigabyte; half of that leaves room for the cells cut out of it. */
export const megabytesAllowed = 256
export const bytesAllowed = megabytesAllowed * 1_048_576
