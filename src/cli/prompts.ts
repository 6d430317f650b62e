import {texts} from '../kernel/index.ts'
import type {Questionnaire} from '../questionnaire/index.ts'
import {createVoice} from '../render/voice.ts'
import type {Session} from './session.ts'

const words = texts(
  {
    replace: '{count, plural, one {A file of that name exists.} other {Files of those names exist.}} Replace?',
    which: 'The questionnaire was not recognised. Which one was asked?',
  },
  {
    replace:
      '{count, plural, one {Un fichier de ce nom existe.} other {Des fichiers de ces noms existent.}} Remplacer ?',
    which: 'Le questionnaire n’a pas été reconnu. Lequel a été posé ?',
  },
)

/** Questions are put on standard error: standard output belongs to the result. */
async function ask() {
  const {createPromptModule} = await import('inquirer')
  return createPromptModule({output: process.stderr})
}

export async function mayReplace(count: number, session: Session): Promise<boolean> {
  const prompt = await ask()
  const message = createVoice(session.language).say(words, 'replace', {count})
  const {replace} = await prompt([{type: 'confirm', name: 'replace', message, default: false}])
  return replace === true
}

export async function chooseQuestionnaire(known: readonly Questionnaire[], session: Session): Promise<Questionnaire> {
  const prompt = await ask()
  const message = createVoice(session.language).say(words, 'which')
  const choices = known.map((each) => ({name: `${each.id}: ${each.title[session.language]}`, value: each.id}))
  const {id} = await prompt([{type: 'select', name: 'id', message, choices}])
  return known.find((each) => each.id === id) ?? known[0]!
}
