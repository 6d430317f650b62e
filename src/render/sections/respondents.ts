import type {Diagnosis} from '../../diagnosis.ts'
import {texts} from '../../kernel/index.ts'
import type {Block} from '../document.ts'
import type {Section, SectionContext} from '../extension.ts'
import {sampleLimit} from '../interval-words.ts'
import {plainWords} from '../plain-words.ts'

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
    cells:
      'Answers: {valid, number} valid, {missing, number} missing ({share, number, share}), {rejected, number} unreadable.',
    flagsTitle: 'Care taken in answering',
    flag: 'Sign',
    share: 'Share',
    flagsNote:
      'One sign proves nothing: {count, plural, =0 {no respondent fails} one {# respondent fails} other {# respondents fail}} two or more, and {count, plural, =0 {nobody was excluded for it} one {{excluded, select, true {that one was excluded} other {that one was kept}}} other {{excluded, select, true {they were excluded} other {they were kept}}}}.',
    noFlags: 'No respondent shows a sign of careless answering.',
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
    cells:
      'Réponses : {valid, number} valides, {missing, number} manquantes ({share, number, share}), {rejected, number} illisibles.',
    flagsTitle: 'Le soin mis à répondre',
    flag: 'Signe',
    share: 'Part',
    flagsNote:
      'Un signe seul ne prouve rien : {count, plural, =0 {aucun répondant n’en cumule} one {# répondant en cumule} other {# répondants en cumulent}} deux ou plus{count, plural, =0 {} one {{excluded, select, true { ; il a été exclu} other { ; il a été gardé}}} other {{excluded, select, true { ; ils ont été exclus} other { ; ils ont été gardés}}}}.',
    noFlags: 'Aucun répondant ne montre de signe d’inattention.',
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
    const cells = voice.say(words, 'cells', {...input.cells, share: quality.missingShare ?? 0})
    return [
      {kind: 'paragraph', role: 'lead', text: body},
      {kind: 'paragraph', text: sampleLimit(diagnosis, voice)},
      ...(input.excluded.length + diagnosis.unclassified.length + input.blankRows === 0
        ? [{kind: 'paragraph', role: 'small', text: cells} as const]
        : [ledger(context, cells)]),
      ...flags(context),
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

const raised = ({quality}: Diagnosis) => quality.flags.filter(({count}) => count > 0)
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

function flags({diagnosis, voice}: SectionContext): readonly Block[] {
  const found = raised(diagnosis)
  if (found.length === 0) return [{kind: 'paragraph', text: voice.say(words, 'noFlags')}]
  const {careless} = diagnosis.quality
  return [
    {
      kind: 'table',
      caption: voice.say(words, 'flagsTitle'),
      columns: [
        {header: voice.say(words, 'flag'), align: 'left', width: 0.6},
        {header: voice.say(words, 'count'), align: 'right', width: 0.2},
        {header: voice.say(words, 'share'), align: 'right', width: 0.2},
      ],
      rows: found.map(({id, count, share}) => [
        voice.say(plainWords.qualityFlags, id),
        voice.number(count),
        voice.percent(share, 1),
      ]),
      rowHeaders: true,
      dense: true,
      half: true,
      note: voice.say(words, 'flagsNote', {count: careless.count, excluded: String(careless.excluded)}),
    },
  ]
}
