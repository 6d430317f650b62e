import {join} from 'node:path'
import {type Language, printable, texts} from '../kernel/index.ts'
import {createVoice, renderJson} from '../render/index.ts'
import type {OpenSurvey} from './open-survey.ts'
import {outputPath} from './output-names.ts'
import type {Session} from './session.ts'

const words = texts(
  {
    file: '{file} ({format}{source, select, plain {} other {, {source}}}): {rows, plural, one {# row} other {# rows}}, encoding {encoding}, delimiter {delimiter}, decimal mark {decimal}',
    questionnaire: 'Questionnaire: {id}, {found} of {total} items found',
    renamed: 'Items under another name: {list}',
    missing: 'Items not found: {list}',
    known: 'Columns understood: {list}',
    unused: 'Columns left aside: {list}',
    write: 'Would be written: {list}',
    tab: 'tab',
    quoted: '“{mark}”',
  },
  {
    file: '{file} ({format}{source, select, plain {} other {, {source}}}) : {rows, plural, one {# ligne} other {# lignes}}, encodage {encoding}, séparateur {delimiter}, décimale {decimal}',
    questionnaire: 'Questionnaire : {id}, {found} items trouvés sur {total}',
    renamed: 'Items sous un autre nom : {list}',
    missing: 'Items absents : {list}',
    known: 'Colonnes comprises : {list}',
    unused: 'Colonnes laissées de côté : {list}',
    write: 'Seraient écrits : {list}',
    tab: 'tabulation',
    quoted: '« {mark} »',
  },
)

/** Files that flags ask for besides the formats. */
interface AskedFiles {
  readonly rejects?: string | undefined
  readonly figures?: string | undefined
}

/** What `--dry-run` prints: what was recognised and what would be written. */
export function describePlan(opened: OpenSurvey, asked: AskedFiles, session: Session): string {
  const plan = planOf(opened, asked)
  return session.json ? renderJson(plan) : planText(plan, session.language)
}

type Plan = ReturnType<typeof planOf>

function planOf({table, mapping, settings}: OpenSurvey, {rejects, figures}: AskedFiles) {
  const header = (index: number) => printable(table.header[index] ?? '')
  return {
    kind: 'dry-run',
    schemaVersion: 1,
    file: table.files.join(', '),
    format: table.format,
    source: table.source,
    rows: table.rows.length,
    encoding: table.encoding,
    delimiter: table.delimiter,
    decimal: table.decimal,
    questionnaire: mapping.questionnaire.id,
    items: Object.fromEntries(Object.entries(mapping.items).map(([item, index]) => [item, header(index)])),
    missingItems: mapping.missingItems,
    columns: Object.fromEntries(Object.entries(mapping.known).map(([column, index]) => [column, header(index)])),
    unusedColumns: mapping.unused.map(header),
    outputs: [
      ...settings.files.formats.map(
        (format) => settings.files.file ?? outputPath(format, {name: table.name, folder: settings.files.folder}),
      ),
      ...(rejects === undefined ? [] : [rejects]),
      ...(figures === undefined ? [] : [join(figures, '*.svg'), join(figures, '*.png')]),
    ],
  }
}

function planText(plan: Plan, language: Language): string {
  const voice = createVoice(language)
  const found = Object.keys(plan.items).length
  const {file, format, source, rows, encoding, questionnaire: id, missingItems, unusedColumns, outputs} = plan
  const quoted = (mark: string) => (mark === '\t' ? voice.say(words, 'tab') : voice.say(words, 'quoted', {mark}))
  const renamed = Object.entries(plan.items).filter(([item, header]) => item !== header)
  const list = (key: 'renamed' | 'missing' | 'known' | 'unused' | 'write', entries: readonly string[]) =>
    entries.length === 0 ? [] : [voice.say(words, key, {list: entries.join(', ')})]
  return [
    voice.say(words, 'file', {
      file: printable(file, 200),
      format: format.toUpperCase(),
      source,
      rows,
      encoding,
      delimiter: quoted(plan.delimiter),
      decimal: quoted(plan.decimal),
    }),
    voice.say(words, 'questionnaire', {id, found, total: found + missingItems.length}),
    ...list(
      'renamed',
      renamed.map(([item, header]) => `${item} ← ${header}`),
    ),
    ...list('missing', missingItems),
    ...list(
      'known',
      Object.entries(plan.columns).map(([column, header]) => `${column} ← ${header}`),
    ),
    ...list('unused', unusedColumns),
    ...list(
      'write',
      outputs.map((path) => printable(path, 400)),
    ),
  ].join('\n')
}
