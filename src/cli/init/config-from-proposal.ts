import {dirname, relative} from 'node:path'
import type {Language} from '../../kernel/index.ts'
import type {ColumnOverrides, MappingProposal} from '../../questionnaire/index.ts'
import type {Config} from '../config.ts'

/** What the user said besides the columns. */
export interface Choices {
  readonly lang?: Language | undefined
  readonly currency?: string | undefined
  readonly cutoff?: Config['cutoff']
}

interface Origin {
  /** The configuration that stands there already: what the wizard does not ask about is kept. */
  readonly before: Config
  /** Where the configuration will stand. */
  readonly path: string
  /** The questionnaire as the user named it, where it is a file. */
  readonly questionnaireFile: string | undefined
  /** Scales of the command line, in place of a questionnaire. */
  readonly scales: readonly string[]
  /** Columns the user named: an item left without one is kept as such. */
  readonly columns: ColumnOverrides
}

/**
 * The configuration that makes `diagnose` read the file as proposed, and as the user chose.
 * @example configFromProposal(proposal, {lang: 'fr', currency: 'EUR', cutoff: 60}, origin)
 */
export function configFromProposal(
  {questionnaire, overrides}: MappingProposal,
  {lang, currency, cutoff}: Choices,
  {before, path, questionnaireFile, scales, columns}: Origin,
): Config {
  const {questionnaire: _, scales: __, ...kept} = before
  const named =
    questionnaireFile === undefined
      ? questionnaire.id
      : relative(dirname(path), questionnaireFile).replaceAll('\\', '/')
  const leftOut = Object.entries(columns).filter(([, header]) => header === '')
  return {
    ...kept,
    ...(scales.length > 0 ? {scales: [...scales]} : {questionnaire: named}),
    columns: {...overrides, ...Object.fromEntries(leftOut)},
    ...(lang === undefined ? {} : {lang}),
    ...(currency === undefined ? {} : {currency}),
    ...(cutoff === undefined ? {} : {cutoff}),
  }
}
