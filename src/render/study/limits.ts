import {texts} from '../../kernel/index.ts'
import type {Section} from '../extension.ts'
import {sampleLimit} from '../interval-words.ts'

const words = texts(
  {
    title: 'Limits of the study',
    moment:
      'The answers were given at one moment: a relation between two feelings, or between a feeling and a purchase, is no proof of cause. Expected effects suppose that nothing else changes.',
    same: 'Attitudes and intentions come from the same questionnaire: part of their link may come from the way of asking (Podsakoff et al. 2003).',
    wording:
      'The statements are adapted from published scales and worded anew: their validity here rests on this study alone.',
    cutoff:
      'The cut-off of 60 is a convention: the chapter on the classes shows what becomes of the shares with others.',
    further: 'A second wave of the same customers, and their purchases after the survey, would tell what comes first.',
  },
  {
    title: 'Limites de l’étude',
    moment:
      'Les réponses ont été données à un seul moment : une relation entre deux sentiments, ou entre un sentiment et un achat, n’est pas une preuve de cause. Les effets attendus supposent que rien d’autre ne change.',
    same: 'Attitudes et intentions viennent du même questionnaire : une part de leur lien peut tenir à la manière d’interroger (Podsakoff et al. 2003).',
    wording:
      'Les énoncés sont adaptés d’échelles publiées et reformulés : leur validité ne repose ici que sur la présente étude.',
    cutoff:
      'Le seuil de 60 est une convention : le chapitre sur les classes montre ce que deviennent les parts avec d’autres seuils.',
    further:
      'Une seconde vague auprès des mêmes clients, et leurs achats après l’enquête, diraient ce qui vient d’abord.',
  },
)

/** What the study cannot say, and what would. */
export const limits: Section = {
  id: 'study-limits',
  order: 150,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: ({diagnosis, voice}) => [
    {
      kind: 'list',
      items: [
        sampleLimit(diagnosis, voice),
        ...(['moment', 'same', 'wording', 'cutoff', 'further'] as const).map((key) => voice.say(words, key)),
        ...(diagnosis.study?.limits ?? []),
      ],
    },
  ],
}
