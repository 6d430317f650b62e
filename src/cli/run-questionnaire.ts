import {type ExitCode, exitCodes, printable, texts} from '../kernel/index.ts'
import {listQuestionnaires, loadQuestionnaire, type Questionnaire} from '../questionnaire/index.ts'
import {createVoice, renderJson} from '../render/index.ts'
import {definitions, wrap} from './help/layout.ts'
import type {Session} from './session.ts'
import {print} from './talk.ts'

const words = texts(
  {
    listed: '{title} ({items, plural, one {# item} other {# items}})',
    scale: 'Answers from {low} to {high}',
    reversed: '{text} (reversed)',
    made: 'made of {list}',
    valid:
      '{file} is a valid questionnaire: {constructs, plural, one {# construct} other {# constructs}}, {items, plural, one {# item} other {# items}}.',
    sources: 'Sources',
  },
  {
    listed: '{title} ({items, plural, one {# item} other {# items}})',
    scale: 'Réponses de {low} à {high}',
    reversed: '{text} (inversé)',
    made: 'composé de {list}',
    valid:
      '{file} est un questionnaire valide : {constructs, plural, one {# construit} other {# construits}}, {items, plural, one {# item} other {# items}}.',
    sources: 'Sources',
  },
)

const itemCount = ({constructs}: Questionnaire) => constructs.reduce((sum, {items}) => sum + items.length, 0)

export async function runQuestionnaireList({json, language, width}: Session): Promise<ExitCode> {
  const known = await Promise.all((await listQuestionnaires()).map(loadQuestionnaire))
  if (json) print(renderJson(known.map(({id, version, title}) => ({id, version, title}))))
  else {
    const voice = createVoice(language)
    const says = (each: Questionnaire) =>
      voice.say(words, 'listed', {title: each.title[language], items: itemCount(each)})
    print(
      definitions(
        known.map((each) => ({term: each.id, says: says(each)})),
        width,
      ),
    )
  }
  return exitCodes.done
}

/** @throws {UserError} */
export async function runQuestionnaireShow(idOrFile: string, session: Session): Promise<ExitCode> {
  const questionnaire = await loadQuestionnaire(idOrFile)
  print(session.json ? renderJson(questionnaire) : shown(questionnaire, session))
  return exitCodes.done
}

/** @throws {UserError} naming the first field that is wrong. */
export async function runQuestionnaireValidate(file: string, session: Session): Promise<ExitCode> {
  const questionnaire = await loadQuestionnaire(file)
  const {id, version, constructs} = questionnaire
  const items = itemCount(questionnaire)
  if (session.json) print(renderJson({kind: 'questionnaire-valid', schemaVersion: 1, id, version, items}))
  else if (!session.quiet)
    print(createVoice(session.language).say(words, 'valid', {file: safe(file), items, constructs: constructs.length}))
  return exitCodes.done
}

/** The texts of a file of one's own reach the terminal as text. */
const safe = (text: string): string => printable(text, 2000)

function shown(questionnaire: Questionnaire, {language, width}: Session): string {
  const voice = createVoice(language)
  const {id, version, title, purpose, scale, constructs, sources} = questionnaire
  const chapters = constructs.map((construct) => {
    const heading = safe(`${construct.labels[language]} (${construct.id}, ${construct.role})`)
    const items = construct.items.map(({code, text, reversed}) => {
      const says = safe(text[language])
      return {term: safe(code), says: reversed ? voice.say(words, 'reversed', {text: says}) : says}
    })
    const made = wrap(voice.say(words, 'made', {list: safe(construct.dimensions.join(', '))}), width, 2)
    return `${heading}\n${items.length === 0 ? made : definitions(items, width)}`
  })
  return [
    safe(`${title[language]} (${id} ${version})`),
    wrap(safe(purpose[language]), width),
    voice.say(words, 'scale', {low: scale.low, high: scale.high}),
    ...chapters,
    `${voice.say(words, 'sources')}\n${sources.map((source) => wrap(safe(source), width, 2)).join('\n')}`,
  ].join('\n\n')
}
