import {customerWords} from '../src/cli/customer-words.ts'
import {loadConfig} from '../src/cli/load-config.ts'
import {settle} from '../src/cli/settings.ts'
import {diagnose} from '../src/pipeline.ts'
import {loadQuestionnaire, matchColumns} from '../src/questionnaire/index.ts'
import {readTable} from '../src/read/index.ts'
import {composeReport, renderCustomers, renderDocument, renderJson} from '../src/render/index.ts'

export interface ExampleOutputs {
  /** JSON, customers CSV and Markdown by file name: what the golden test compares. */
  readonly texts: ReadonlyMap<string, string>
  readonly pdf: Uint8Array
}

/** What `relmark diagnose examples/<id>/<id>.csv` writes, from the source rather than from the build. */
export async function exampleOutputs(id: string): Promise<ExampleOutputs> {
  const survey = `examples/${id}/${id}.csv`
  const loaded = await loadConfig({survey, file: undefined, settings: []})
  const {lang: language, questionnaire} = loaded.config
  if (language === undefined || questionnaire === undefined) throw new Error(`${id}: lang and questionnaire are needed`)
  const {reading, columns, analysis} = settle({}, loaded)
  const table = await readTable(survey, reading)
  const mapping = matchColumns(table.header, await loadQuestionnaire(questionnaire), columns)
  const {diagnosis, customers} = await diagnose(table, mapping, analysis)
  const document = await composeReport(diagnosis, language)
  return {
    texts: new Map([
      [`${id}-diagnosis.json`, renderJson(diagnosis)],
      [`${id}-customers.csv`, new TextDecoder().decode(renderCustomers(customers, customerWords(diagnosis, language)))],
      [`${id}-diagnosis.md`, new TextDecoder().decode(await renderDocument(document, 'md'))],
    ]),
    pdf: await renderDocument(document, 'pdf'),
  }
}
