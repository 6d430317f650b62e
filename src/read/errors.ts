import {exportErrors} from './errors/export-errors.ts'
import {fileErrors} from './errors/file-errors.ts'
import {tableErrors} from './errors/table-errors.ts'
import {textErrors} from './errors/text-errors.ts'

/** Why a file could not become a table; every one names the file and, where there is one, the line. */
export const readErrors = {...fileErrors, ...textErrors, ...exportErrors, ...tableErrors}
