import {texts} from '../../kernel/index.ts'
import type {Block} from '../document.ts'
import type {Section} from '../extension.ts'

const words = texts(
  {
    title: 'Context and research question',
    context: 'Context',
    problem: 'Research question',
    default:
      'Which customers stay because they want to, which out of habit, and which because they have no choice, and what follows for recruitment, for the value of the portfolio and for loyalty?',
    missingTitle: 'Still to be written by you',
    missing:
      'The configuration says nothing of: {list}. Write it in relmark.config.json, under “study”, and it will stand here.',
    saysContext: 'the context (study.context)',
    saysProblem: 'the research question (study.problem)',
    saysSample: 'how the sample was drawn (study.sample: mode, method, from, to, invited)',
    saysConsent: 'what respondents agreed to (study.consent)',
  },
  {
    title: 'Contexte et problématique',
    context: 'Contexte',
    problem: 'Problématique',
    default:
      'Quels clients restent par volonté, lesquels par habitude, lesquels faute de choix, et qu’en conclure pour le recrutement, pour la valeur du portefeuille et pour la fidélisation ?',
    missingTitle: 'Reste à écrire par vous',
    missing:
      'La configuration ne dit rien de : {list}. Écrivez-le dans relmark.config.json, sous « study », et ce sera repris ici.',
    saysContext: 'le contexte (study.context)',
    saysProblem: 'la problématique (study.problem)',
    saysSample: 'la constitution de l’échantillon (study.sample : mode, method, from, to, invited)',
    saysConsent: 'ce à quoi les répondants ont consenti (study.consent)',
  },
)

/** Why the study was done and what it asks, in the words of those who did it. */
export const frame: Section = {
  id: 'study-frame',
  order: 20,
  startsOnNewPage: true,
  title: ({voice}) => voice.say(words, 'title'),
  build: ({diagnosis: {study}, voice}) => {
    const gaps = [
      ...(study?.context === undefined ? ['saysContext' as const] : []),
      ...(study?.problem === undefined ? ['saysProblem' as const] : []),
      ...(study?.sample === undefined ? ['saysSample' as const] : []),
      ...(study?.consent === undefined ? ['saysConsent' as const] : []),
    ].map((key) => voice.say(words, key))
    const headed = (id: 'context' | 'problem', text: string): readonly Block[] => [
      {kind: 'heading', level: 2, id: `study-${id}`, text: voice.say(words, id)},
      ...text.split(/\n{2,}/).map((part): Block => ({kind: 'paragraph', text: part.trim()})),
    ]
    return [
      ...(study?.context === undefined ? [] : headed('context', study.context)),
      ...headed('problem', study?.problem ?? voice.say(words, 'default')),
      ...(gaps.length === 0
        ? []
        : [
            {
              kind: 'callout' as const,
              mood: 'info' as const,
              title: voice.say(words, 'missingTitle'),
              text: voice.say(words, 'missing', {list: gaps.join(' · ')}),
            },
          ]),
    ]
  },
}
