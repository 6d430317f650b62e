import {texts} from '../kernel/index.ts'
import type {Questionnaire} from '../questionnaire/index.ts'
import {createVoice} from '../render/index.ts'
import type {Ask, Blank, Choice} from './init/ask.ts'
import type {Session} from './session.ts'

const words = texts(
  {
    replace: '{count, plural, one {A file of that name exists.} other {Files of those names exist.}} Replace?',
    no: 'No, leave everything as it is',
    yes: 'Yes, replace',
    which: 'The questionnaire was not recognised. Which one was asked?',
  },
  {
    replace:
      '{count, plural, one {Un fichier de ce nom existe.} other {Des fichiers de ces noms existent.}} Remplacer ?',
    no: 'Non, tout laisser en l’état',
    yes: 'Oui, remplacer',
    which: 'Le questionnaire n’a pas été reconnu. Lequel a été posé ?',
  },
)

/**
 * Questions are put on standard error: standard output belongs to the result. Lists only, without their tips:
 * inquirer's own words (y/N, navigate) are English.
 */
export const atTerminal: Ask = {
  choose: async ({message, choices}: Choice) => {
    const theme = {style: {keysHelpTip: () => undefined}}
    return answered({type: 'select', name: 'answer', message, choices: [...choices], pageSize: 12, theme})
  },
  type: async ({message, check}: Blank) => answered({type: 'input', name: 'answer', message, validate: check}),
}

async function answered(question: {readonly name: 'answer'; readonly [field: string]: unknown}): Promise<string> {
  const {createPromptModule} = await import('inquirer')
  const prompt = createPromptModule({output: process.stderr})
  const {answer} = await prompt([question as never])
  return String(answer)
}

export async function mayReplace(count: number, session: Session): Promise<boolean> {
  const voice = createVoice(session.language)
  const choices = (['no', 'yes'] as const).map((value) => ({name: voice.say(words, value), value}))
  return (await atTerminal.choose({message: voice.say(words, 'replace', {count}), choices})) === 'yes'
}

export async function chooseQuestionnaire(known: readonly Questionnaire[], session: Session): Promise<Questionnaire> {
  const voice = createVoice(session.language)
  const choices = known.map(({id, title}) => ({name: `${id} (${voice.pick(title)})`, value: id}))
  const answer = await atTerminal.choose({message: voice.say(words, 'which'), choices})
  return known.find(({id}) => id === answer) ?? known[0]!
}
