import {z} from 'zod'
import {configSchema} from '../src/cli/config.ts'
import {diagnosisSchema} from '../src/diagnosis.ts'
import {checkSchema} from '../src/findings.ts'
import {questionnaireSchema} from '../src/questionnaire/index.ts'
import {themeFileSchema} from '../src/render/index.ts'

/** What other programs read or write, by name of its file in docs/schemas. */
const published = {
  diagnosis: {schema: diagnosisSchema, io: 'output', title: 'relmark diagnosis'},
  check: {schema: checkSchema, io: 'output', title: 'relmark check'},
  questionnaire: {schema: questionnaireSchema, io: 'input', title: 'relmark questionnaire'},
  config: {schema: configSchema, io: 'input', title: 'relmark.config.json'},
  theme: {schema: themeFileSchema, io: 'input', title: 'relmark theme'},
} as const

/** JSON Schema 2020-12 texts by file. */
export function publishedSchemas(): ReadonlyMap<string, string> {
  const files = Object.entries(published).map(([name, {schema, io, title}]) => {
    const {$schema, ...rest} = z.toJSONSchema(schema, {io})
    const text = `${JSON.stringify({$schema, title, ...rest}, null, 2)}\n`
    return [`docs/schemas/${name}.schema.json`, text] as const
  })
  return new Map(files)
}
