import {texts} from '../../kernel/index.ts'
import {shortened} from '../constructs.ts'
import type {Block, Inline} from '../document.ts'
import type {Section, SectionContext} from '../extension.ts'

const words = texts(
  {
    title: 'Appendix: questionnaire and consent',
    caption: 'Questionnaire “{title}”',
    code: 'Code',
    item: 'Statement',
    range: 'Answers',
    reversed: '{text} (R)',
    span: '{low} to {high}',
    note: '(R): reverse-keyed statement, turned before the scores. Answers go from total disagreement to total agreement unless said otherwise.',
    consent: 'What respondents were told',
    noConsent: 'The configuration does not say what respondents were told, nor what they agreed to (study.consent).',
    data: 'No name{verbatim, select, true {} other {, no free answer}} and no identifier stands in this document{verbatim, select, true {; comments are quoted in a chapter of their own} other {}}.',
  },
  {
    title: 'Annexe : questionnaire et consentement',
    caption: 'Questionnaire « {title} »',
    code: 'Code',
    item: 'Énoncé',
    range: 'Réponses',
    reversed: '{text} (R)',
    span: 'de {low} à {high}',
    note: '(R) : énoncé inversé, retourné avant le calcul des scores. Sauf mention contraire, les réponses vont du désaccord total à l’accord total.',
    consent: 'Information et consentement des répondants',
    noConsent:
      'La configuration ne dit pas ce qui a été annoncé aux répondants, ni ce à quoi ils ont consenti (study.consent).',
    data: 'Aucun nom{verbatim, select, true {} other {, aucune réponse libre}} et aucun identifiant ne figurent dans ce document{verbatim, select, true { ; des commentaires sont cités dans un chapitre à part} other {}}.',
  },
)

/** The questions as they were asked, and what respondents agreed to. */
export const annexes: Section = {
  id: 'study-annexes',
  order: 190,
  startsOnNewPage: true,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => {
    const {diagnosis, voice} = context
    const consent = diagnosis.study?.consent ?? voice.say(words, 'noConsent')
    return [
      questions(context),
      {kind: 'heading', level: 2, id: 'study-consent', text: voice.say(words, 'consent')},
      {kind: 'paragraph', text: consent},
      {kind: 'paragraph', text: voice.say(words, 'data', {verbatim: String((diagnosis.verbatims ?? null) !== null)})},
    ]
  },
}

function questions({diagnosis, voice}: SectionContext): Block {
  const asked = diagnosis.questionnaire.constructs.filter(({items}) => items.length > 0)
  const rows = asked.flatMap(({labels, items}): (readonly Inline[])[] => [
    [[{text: shortened(voice.pick(labels)), style: 'strong'}], '', ''],
    ...items.map(({code, text, reversed, low, high}) => {
      const said = shortened(voice.pick(text), 160)
      return [
        code,
        reversed ? voice.say(words, 'reversed', {text: said}) : said,
        voice.say(words, 'span', {low: String(low), high: String(high)}),
      ]
    }),
  ])
  return {
    kind: 'table',
    caption: voice.say(words, 'caption', {title: voice.pick(diagnosis.questionnaire.title)}),
    columns: [
      {header: voice.say(words, 'code'), align: 'left', width: 0.14},
      {header: voice.say(words, 'item'), align: 'left', width: 0.72},
      {header: voice.say(words, 'range'), align: 'left', width: 0.14},
    ],
    rows,
    groupRows: rows.flatMap((cells, index) => (cells[2] === '' ? [index] : [])),
    dense: true,
    note: voice.say(words, 'note'),
  }
}
