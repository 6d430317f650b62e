import {resolve} from 'node:path'
import {UserError} from '../kernel/index.ts'
import type {ColumnOverrides} from '../questionnaire/index.ts'
import {joinTables, type ReadOptions, readErrors, readTable, type Table} from '../read/index.ts'
import {cliErrors} from './errors.ts'
import {badValue} from './flag-values.ts'

/** What several files are to each other. */
export const kinships = ['groups', 'waves', 'each'] as const
export type Kinship = (typeof kinships)[number]

/** What `--as` says, which several files cannot do without. @throws {UserError} */
export function kinshipOf(surveys: readonly string[], as: string | undefined): Kinship | undefined {
  const kinship = kinships.find((one) => one === as)
  if (as !== undefined && kinship === undefined) throw badValue('--as', as, kinships.join(', '))
  if (surveys.length > 1 && kinship === undefined) throw new UserError(cliErrors.SEVERAL_FILES, {count: surveys.length})
  const places = surveys.map((survey) => resolve(survey))
  const twice = surveys.find((_, index) => places.indexOf(places[index]!) !== index)
  if (twice !== undefined) throw new UserError(readErrors.FILE_GIVEN_TWICE, {file: twice})
  return kinship
}

/** The known column that the name of the file fills. */
const filled = {groups: 'segment', waves: 'wave'} as const
const headers = {groups: 'group', waves: 'wave'} as const

/** One table of all files, and the column that tells them apart. @throws {UserError} */
export async function readSurveys(
  surveys: readonly string[],
  kinship: Kinship | undefined,
  options: ReadOptions,
): Promise<{readonly table: Table; readonly columns: ColumnOverrides}> {
  if (kinship === undefined || kinship === 'each') return {table: await readTable(surveys[0]!, options), columns: {}}
  const tables: Table[] = []
  for (const survey of surveys) tables.push(await readTable(survey, options))
  const {table, added} = joinTables(tables, headers[kinship])
  return {table, columns: {[filled[kinship]]: added}}
}
