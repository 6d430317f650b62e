import {texts} from '../../kernel/index.ts'
import {carelessTable} from '../careless-table.ts'
import type {Block} from '../document.ts'
import type {Section, SectionContext} from '../extension.ts'
import {sampleLimit} from '../interval-words.ts'
import {plainWords} from '../plain-words.ts'
import {visiblePercent} from '../visible-percent.ts'

const words = texts(
  {
    title: 'Who answered',
    body: '{rows, plural, one {# respondent was read} other {# respondents were read}} from the survey “{title}”; {analysed, plural, one {# is analysed} other {# are analysed}} and {classified, plural, one {# is classified} other {# are classified}}.{base, plural, =0 {} other { The company has # customers.}}',
    ledger: 'Nothing is lost: from rows read to customers classified',
    step: 'Step',
    count: 'Customers',
    read: 'Respondents read',
    blank: 'Blank lines, besides',
    excluded: 'Excluded: {reason}',
    analysed: 'Analysed',
    unclassified: 'Not classified: {reason}',
    classified: 'Classified',
    cells: 'Answers: {valid, number} valid, {missing, number} missing ({share}), {rejected, number} unreadable.',
  },
  {
    title: 'Qui a répondu',
    body: '{rows, plural, one {# répondant a été lu} other {# répondants ont été lus}} dans l’enquête « {title} » ; {analysed, plural, one {# est analysé} other {# sont analysés}} et {classified, plural, one {# est classé} other {# sont classés}}.{base, plural, =0 {} other { L’entreprise compte # clients.}}',
    ledger: 'Rien ne se perd : des lignes lues aux clients classés',
    step: 'Étape',
    count: 'Clients',
    read: 'Répondants lus',
    blank: 'Lignes vides, en plus',
    excluded: 'Exclus : {reason}',
    analysed: 'Analysés',
    unclassified: 'Non classés : {reason}',
    classified: 'Classés',
    cells: 'Réponses : {valid, number} valides, {missing, number} manquantes ({share}), {rejected, number} illisibles.',
  },
)

/** The sample, the ledger of what was read and left out, and the care with which people answered. */
export const respondents: Section = {
  id: 'respondents',
  order: 20,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => {
    const {diagnosis, voice} = context
    const {input, quality} = diagnosis
    const body = voice.say(words, 'body', {
      rows: input.rows,
      analysed: input.analysed,
      classified: diagnosis.classified,
      base: diagnosis.context.base ?? 0,
      title: voice.pick(diagnosis.questionnaire.title),
    })
    const cells = voice.say(words, 'cells', {...input.cells, share: visiblePercent(voice, quality.missingShare ?? 0)})
    return [
      {kind: 'paragraph', role: 'lead', text: body},
      {kind: 'paragraph', text: sampleLimit(diagnosis, voice)},
      ...(input.excluded.length + diagnosis.unclassified.length + input.blankRows === 0
        ? [{kind: 'paragraph', role: 'small', text: cells} as const]
        : [ledger(context, cells)]),
      carelessTable(context.diagnosis.quality, context.voice),
    ]
  },
}

function ledger({diagnosis, voice}: SectionContext, cells: string): Block {
  const {input, unclassified, classified} = diagnosis
  const rows: readonly (readonly [string, number])[] = [
    [voice.say(words, 'read'), input.rows],
    ...input.excluded.map(({reason, count}): [string, number] => [
      voice.say(words, 'excluded', {reason: lowerFirst(voice.say(plainWords.exclusions, reason))}),
      count,
    ]),
    [voice.say(words, 'analysed'), input.analysed],
    ...unclassified.map(({reason, count}): [string, number] => [
      voice.say(words, 'unclassified', {reason: lowerFirst(voice.say(plainWords.unclassified, reason))}),
      count,
    ]),
    [voice.say(words, 'classified'), classified],
    ...(input.blankRows === 0 ? [] : [[voice.say(words, 'blank'), input.blankRows] as const]),
  ]
  return {
    kind: 'table',
    caption: voice.say(words, 'ledger'),
    columns: [
      {header: voice.say(words, 'step'), align: 'left', width: 0.75},
      {header: voice.say(words, 'count'), align: 'right', width: 0.25},
    ],
    rows: rows.map(([step, count]) => [step, voice.number(count)]),
    rowHeaders: true,
    dense: true,
    half: true,
    note: cells,
  }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
