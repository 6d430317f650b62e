import type {AnswerSheets, CarelessIndex} from './careless/careless-index.ts'
import {duplicateAnswers} from './careless/duplicate-answers.ts'
import {evenOdd} from './careless/even-odd.ts'
import {failedAttention} from './careless/failed-attention.ts'
import {inconsistent} from './careless/inconsistent.ts'
import {longString} from './careless/long-string.ts'
import {manyMissing} from './careless/many-missing.ts'
import {noVariation} from './careless/no-variation.ts'
import {outlier} from './careless/outlier.ts'
import {psychometricAntonyms} from './careless/psychometric-antonyms.ts'
import {psychometricSynonyms} from './careless/psychometric-synonyms.ts'
import {tooFast} from './careless/too-fast.ts'
import type {QualityFlag} from './schema.ts'

export const carelessIndices: readonly CarelessIndex[] = [
  manyMissing,
  longString,
  noVariation,
  duplicateAnswers,
  tooFast,
  failedAttention,
  inconsistent,
  evenOdd,
  psychometricSynonyms,
  psychometricAntonyms,
  outlier,
]

/** How many indices a respondent must fail to be called careless: one alone is wrong too often (Curran 2016). */
const failuresForCareless = 2

export interface Carelessness {
  /** Indices that this survey allows. */
  readonly applied: readonly QualityFlag[]
  readonly flags: readonly (readonly QualityFlag[])[]
  readonly careless: readonly boolean[]
}

/** One list for all who failed nothing, most of a million. */
const none: readonly QualityFlag[] = []

/** Every index on every respondent who is included. */
export function findCareless(sheets: AnswerSheets): Carelessness {
  const judges = carelessIndices.flatMap(({id, flag}) => {
    const judge = flag(sheets)
    return judge === null ? [] : [{id, judge}]
  })
  const flags = Array.from({length: sheets.rows}, (_, row) => {
    const own = sheets.included[row] ? judges.flatMap(({id, judge}) => (judge(row) ? [id] : [])) : none
    return own.length === 0 ? none : own
  })
  return {
    applied: judges.map(({id}) => id),
    flags,
    careless: flags.map((own) => own.length >= failuresForCareless),
  }
}
