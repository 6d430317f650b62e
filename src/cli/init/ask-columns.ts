import {type Language, printable, texts} from '../../kernel/index.ts'
import {
  type ColumnOverrides,
  type Columns,
  type MappingProposal,
  proposeMapping,
  type Questionnaire,
} from '../../questionnaire/index.ts'
import {createVoice} from '../../render/index.ts'
import type {Ask} from './ask.ts'
import {sureness} from './proposal-table.ts'

const words = texts(
  {
    right: 'Are these the right columns?',
    yes: 'Yes, go on',
    change: 'No, change a column',
    another: 'No, it is another questionnaire',
    stop: 'Stop here, write nothing',
    which: 'Which item?',
    column: 'Which column holds {item}? {text}',
    none: 'None: the item was not asked',
    questionnaire: 'Which questionnaire was asked?',
    absent: 'not found',
  },
  {
    right: 'Ces colonnes sont-elles les bonnes ?',
    yes: 'Oui, continuer',
    change: 'Non, changer une colonne',
    another: 'Non, c’est un autre questionnaire',
    stop: 'Arrêter ici, sans rien écrire',
    which: 'Quel item ?',
    column: 'Quelle colonne contient {item} ? {text}',
    none: 'Aucune : l’item n’a pas été posé',
    questionnaire: 'Quel questionnaire a été posé ?',
    absent: 'introuvable',
  },
)

export interface Corrected {
  readonly proposal: MappingProposal
  /** What the user said of the columns. */
  readonly columns: ColumnOverrides
}

interface Conversation {
  readonly ask: Ask
  readonly language: Language
  /** Shows the proposal as it now stands. */
  readonly show: (proposal: MappingProposal) => void
}

/** Shows the proposal until the user says yes; null where the user would rather stop. */
export async function askColumns(
  table: Columns & {readonly header: readonly string[]},
  {candidates, columns}: {candidates: readonly Questionnaire[]; columns: ColumnOverrides},
  {ask, language, show}: Conversation,
): Promise<Corrected | null> {
  const voice = createVoice(language)
  let pool = candidates
  let said = columns
  for (;;) {
    const proposal = proposeMapping(table, pool, said)
    show(proposal)
    const keys = ['yes', 'change', ...(candidates.length > 1 ? ['another'] : []), 'stop'] as const
    const answer = await ask.choose({
      message: voice.say(words, 'right'),
      choices: keys.map((value) => ({name: voice.say(words, value as 'yes'), value})),
    })
    if (answer === 'yes') return {proposal, columns: said}
    if (answer === 'stop') return null
    if (answer === 'another') pool = [await anotherQuestionnaire(candidates, {ask, language})]
    else said = {...said, ...(await correction(proposal, table.header, {ask, language}))}
  }
}

type Asking = Pick<Conversation, 'ask' | 'language'>

async function anotherQuestionnaire(known: readonly Questionnaire[], {ask, language}: Asking): Promise<Questionnaire> {
  const voice = createVoice(language)
  const choices = known.map(({id, title}) => ({name: `${id} (${voice.pick(title)})`, value: id}))
  const answer = await ask.choose({message: voice.say(words, 'questionnaire'), choices})
  return known.find(({id}) => id === answer) ?? known[0]!
}

/** One item and the column it is in; doubtful items and those without a column come first. */
async function correction(
  proposal: MappingProposal,
  header: readonly string[],
  {ask, language}: Asking,
): Promise<ColumnOverrides> {
  const voice = createVoice(language)
  const items = proposal.questionnaire.constructs.flatMap((construct) => construct.items)
  const found = new Map(proposal.columns.map((column) => [column.item, column]))
  const doubt = (code: string) => (found.get(code)?.sure === true ? 1 : 0)
  const choices = items
    .toSorted((a, b) => doubt(a.code) - doubt(b.code))
    .map(({code}) => {
      const column = found.get(code)
      const now =
        column === undefined
          ? voice.say(words, 'absent')
          : `${printable(column.header, 40)} (${sureness(column, language)})`
      return {name: `${code} ← ${now}`, value: code}
    })
  const item = await ask.choose({message: voice.say(words, 'which'), choices})
  const text = printable(voice.pick(items.find(({code}) => code === item)!.text), 400)
  const likely = found.get(item)?.others.map(({index}) => index) ?? []
  const free = [...new Set([...likely, ...proposal.unused, ...header.keys()])]
  const column = await ask.choose({
    message: voice.say(words, 'column', {item, text}),
    choices: [
      ...free.map((index) => ({name: printable(header[index]!, 60) || `#${index + 1}`, value: String(index)})),
      {name: voice.say(words, 'none'), value: ''},
    ],
  })
  return {[item]: column === '' ? '' : header[Number(column)]!}
}
