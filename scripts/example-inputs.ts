import {
  type CaseDefinition,
  type Dialect,
  frenchExcel,
  type GeneratedCase,
  generateCase,
  plainEnglish,
  surveyText,
} from '../src/casebook/index.ts'
import {exampleReadme} from './example-readme.ts'

/** Fixed, so that the answer key of a course stays the same. */
export const exampleSeed = 2026

/** Each example shows another kind of file that people really have. */
const dialects: Readonly<Record<string, Dialect>> = {
  bank: frenchExcel,
  telecom: plainEnglish,
  'ski-lift': {...frenchExcel, delimiter: '\t', byteOrderMark: false, lineEnd: '\n'},
}

/** The files of an example by name: survey, configuration, readme. */
export function exampleInputs(definition: CaseDefinition): ReadonlyMap<string, string> {
  const generated: GeneratedCase = generateCase(definition, exampleSeed)
  return new Map([
    [`${definition.id}.csv`, surveyText(generated.survey, dialects[definition.id] ?? plainEnglish)],
    ['relmark.config.json', `${JSON.stringify(generated.config, null, 2)}\n`],
    ['README.md', exampleReadme(definition, generated)],
  ])
}
