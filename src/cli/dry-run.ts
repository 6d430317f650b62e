import {type Language, printable, texts} from '../kernel/index.ts'
import {createVoice} from '../render/index.ts'
import type {OpenSurvey} from './open-survey.ts'
import {outputPath} from './output-names.ts'
import type {Session} from './session.ts'

const words = texts(
  {
    file: '{file}: {rows, plural, one {# row} other {# rows}}, encoding {encoding}, delimiter {delimiter}, decimal mark {decimal}',
    questionnaire: 'Questionnaire: {id}, {found} of {total} items found',
    missing: 'Items not found: {list}',
    known: 'Columns understood: {list}',
    unused: 'Columns left aside: {list}',
    write: 'Would be written: {list}',
    tab: 'tab',
    quoted: '“{mark}”',
  },
  {
    file: '{file} : {rows, plural, one {# ligne} other {# lignes}}, encodage {encoding}, séparateur {delimiter}, décimale {decimal}',
    questionnaire: 'Questionnaire : {id}, {found} items trouvés sur {total}',
    missing: 'Items absents : {list}',
    known: 'Colonnes comprises : {list}',
    unused: 'Colonnes laissées de côté : {list}',
    write: 'Seraient écrits : {list}',
    tab: 'tabulation',
    quoted: '« {mark} »',
  },
)

/** What `--dry-run` prints: what was recognised and what would be written. */
export function describePlan(opened: OpenSurvey, session: Session): string {
  const plan = planOf(opened)
  return session.json ? `${JSON.stringify(plan, null, 2)}` : planText(plan, session.language)
}

type Plan = ReturnType<typeof planOf>

function planOf({table, mapping, settings}: OpenSurvey) {
  const header = (index: number) => printable(table.header[index] ?? '')
  return {
    kind: 'dry-run',
    schemaVersion: 1,
    file: table.files.join(', '),
    rows: table.rows.length,
    encoding: table.encoding,
    delimiter: table.delimiter,
    decimal: table.decimal,
    questionnaire: mapping.questionnaire.id,
    items: Object.fromEntries(Object.entries(mapping.items).map(([item, index]) => [item, header(index)])),
    missingItems: mapping.missingItems,
    columns: Object.fromEntries(Object.entries(mapping.known).map(([column, index]) => [column, header(index)])),
    unusedColumns: mapping.unused.map(header),
    outputs: settings.formats.map((format) => outputPath(format, {name: table.name, folder: settings.outputDir})),
  }
}

function planText(plan: Plan, language: Language): string {
  const voice = createVoice(language)
  const found = Object.keys(plan.items).length
  const {file, rows, encoding, questionnaire: id, missingItems, unusedColumns, outputs} = plan
  const quoted = (mark: string) => (mark === '\t' ? voice.say(words, 'tab') : voice.say(words, 'quoted', {mark}))
  const list = (key: 'missing' | 'known' | 'unused' | 'write', entries: readonly string[]) =>
    entries.length === 0 ? [] : [voice.say(words, key, {list: entries.join(', ')})]
  return [
    voice.say(words, 'file', {
      file: printable(file, 200),
      rows,
      encoding,
      delimiter: quoted(plan.delimiter),
      decimal: quoted(plan.decimal),
    }),
    voice.say(words, 'questionnaire', {id, found, total: found + missingItems.length}),
    ...list('missing', missingItems),
    ...list(
      'known',
      Object.entries(plan.columns).map(([column, header]) => `${column} ← ${header}`),
    ),
    ...list('unused', unusedColumns),
    ...list('write', outputs),
  ].join('\n')
}
