import {type Language, printable, texts} from '../../kernel/index.ts'
import type {MappingProposal, ProposedColumn} from '../../questionnaire/index.ts'
import {createVoice} from '../../render/index.ts'
import {wrap} from '../help/layout.ts'

const words = texts(
  {
    questionnaire: 'Questionnaire: {title} ({id}), {found} of {total} items found',
    item: 'Item',
    column: 'Column of the file',
    sure: 'How sure',
    byCode: 'same code',
    byText: 'same words',
    byConfig: 'as you said',
    alike: '{share, number, share} alike – check',
    contested: 'or {others} – check',
    absent: 'not found',
    known: 'Other columns understood: {list}',
    unused: 'Columns left aside: {list}',
  },
  {
    questionnaire: 'Questionnaire : {title} ({id}), {found} items trouvés sur {total}',
    item: 'Item',
    column: 'Colonne du fichier',
    sure: 'Sûreté',
    byCode: 'même code',
    byText: 'mêmes mots',
    byConfig: 'selon vous',
    alike: 'proche à {share, number, share} – à vérifier',
    contested: 'ou {others} – à vérifier',
    absent: 'introuvable',
    known: 'Autres colonnes comprises : {list}',
    unused: 'Colonnes laissées de côté : {list}',
  },
)

/** The proposal as a person checks it: item, column, how sure; then what else was understood and what was not. */
export function proposalTable(
  proposal: MappingProposal,
  header: readonly string[],
  {language, width}: {language: Language; width: number},
): string {
  const voice = createVoice(language)
  const {questionnaire, columns, missingItems, known, unused} = proposal
  const byItem = new Map(columns.map((column) => [column.item, column]))
  const codes = questionnaire.constructs.flatMap(({items}) => items.map(({code}) => code))
  const first = Math.min(16, Math.max(...codes.map((code) => code.length), voice.say(words, 'item').length))
  const last = Math.min(30, Math.floor((width - first - 4) / 2))
  const middle = width - first - last - 4
  const line = (...[item, column, sure]: [string, string, string]) =>
    `${cell(item, first)}  ${cell(column, middle)}  ${cell(sure, last)}`.trimEnd()
  const rows = codes.map((code) => {
    const column = byItem.get(code)
    if (column === undefined) return line(code, '–', voice.say(words, 'absent'))
    return line(code, column.header, sureness(column, language))
  })
  const list = (key: 'known' | 'unused', entries: readonly string[]) =>
    entries.length === 0 ? [] : [wrap(voice.say(words, key, {list: entries.join(', ')}), width)]
  const found = {id: printable(questionnaire.id), title: printable(voice.pick(questionnaire.title), 200)}
  const head = voice.say(words, 'questionnaire', {
    ...found,
    found: columns.length,
    total: columns.length + missingItems.length,
  })
  return [
    wrap(head, width),
    '',
    line(voice.say(words, 'item'), voice.say(words, 'column'), voice.say(words, 'sure')),
    '─'.repeat(width),
    ...rows,
    '',
    ...list(
      'known',
      known.map(({column, header: name}) => `${column} ← ${printable(name, 40)}`),
    ),
    ...list('unused', mentioned(unused.map((index) => printable(header[index] ?? '', 40) || `#${index + 1}`))),
  ].join('\n')
}

/** How one column was found, and whether a person should look. */
export function sureness({how, sure, score, others}: ProposedColumn, language: Language): string {
  const voice = createVoice(language)
  if (sure) return voice.say(words, ({code: 'byCode', text: 'byText', config: 'byConfig'} as const)[how])
  const rivals = others.map(({header}) => printable(header, 20)).join(', ')
  return score === 1 && rivals !== ''
    ? voice.say(words, 'contested', {others: rivals})
    : voice.say(words, 'alike', {share: score})
}

const mostMentioned = 30

/** A file of a thousand columns must not fill the screen. */
function mentioned(names: readonly string[]): readonly string[] {
  return names.length > mostMentioned ? [...names.slice(0, mostMentioned), '…'] : names
}

function cell(text: string, width: number): string {
  const shown = printable(text, width)
  return shown.padEnd(width)
}
