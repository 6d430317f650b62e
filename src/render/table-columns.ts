import type {TableColumn} from './document.ts'

/** A column of words, and its share of the width. */
export const textColumn = (header: string, width: number): TableColumn => ({header, align: 'left', width})

/** A column of numbers, and its share of the width. */
export const numberColumn = (header: string, width: number): TableColumn => ({header, align: 'right', width})
