import {extname} from 'node:path'
import {UserError} from '../kernel/index.ts'
import {type OutputFormat, outputFormats} from './config.ts'
import {cliErrors} from './errors.ts'
import {badValue, conflict, oneOf} from './flag-values.ts'

/** Which files a run writes: several in a folder, under the usual names, or one under a name of its own. */
export interface ChosenFiles {
  readonly formats: readonly OutputFormat[]
  readonly folder: string
  /** The one file; `-` is standard output, undefined where files go to the folder. */
  readonly file: string | undefined
}

export interface FileFlags {
  readonly format?: string | undefined
  readonly output?: string | undefined
  readonly 'output-dir'?: string | undefined
  readonly json?: boolean | undefined
}

/** Standard output holds a file, and nothing else may be printed there. */
export const printsFile = ({output}: FileFlags): boolean => output === '-'

/**
 * From the flags, else as usual. The format of the one file is that of `--format`, else that of its name.
 * @throws {UserError} an unknown format, several formats for one file, a file and a folder, two things to print.
 * @example chosenFiles({output: 'for-the-board.pdf'}, {formats: [], folder: '.'}).formats // => ['pdf']
 */
export function chosenFiles(flags: FileFlags, usual: Pick<ChosenFiles, 'formats' | 'folder'>): ChosenFiles {
  const {format, output: file, 'output-dir': folder} = flags
  if (file === undefined)
    return {formats: format === undefined ? usual.formats : formatList(format), folder: folder ?? usual.folder, file}
  if (folder !== undefined) throw conflict('--output', '--output-dir')
  if (flags.json === true && file === '-') throw conflict('--output -', '--json')
  const formats = format === undefined ? formatOf(file) : formatList(format)
  if (formats.length !== 1) throw conflict('--output', `--format ${format}`)
  return {formats, folder: usual.folder, file}
}

export function formatList(list: string): OutputFormat[] {
  return [...new Set(list.split(','))].map((format) => oneOf('--format', format.trim(), outputFormats)!)
}

function formatOf(file: string): OutputFormat[] {
  if (file === '-') throw new UserError(cliErrors.FLAG_NEEDED, {flag: '--format', example: 'md'})
  const found = outputFormats.filter((format) => `.${format}` === extname(file).toLowerCase())
  if (found.length === 0) throw badValue('--output', file, outputFormats.map((format) => `*.${format}`).join(', '))
  return found
}
