import type {BenefitTest} from '../benefit.ts'

export const advocates: BenefitTest = {
  id: 'advocates',
  about: {
    id: 'advocates',
    kind: 'term',
    source: 'Reichheld 2003, Harvard Business Review 81(12); Anderson 1998, J. Service Research 1(1)',
    texts: {
      en: {
        title: 'Loyal customers speak for the company',
        definition:
          'Fourth of the five benefits: they recommend it and defend it, and so recruit. Tested on the advocacy questions, else on the 0–10 recommendation question, asked in the same survey: an association, not a behaviour.',
        threshold:
          'Supported when loyal customers recommend more and the difference holds after Holm’s correction (5 %).',
      },
      fr: {
        title: 'Les fidèles parlent pour l’entreprise',
        definition:
          'Quatrième des cinq avantages : ils la recommandent et la défendent, donc ils recrutent. Testé sur les questions de recommandation, à défaut sur la note de 0 à 10, posées dans la même enquête : c’est une association, pas un comportement.',
        threshold: 'Confirmé quand les fidèles recommandent plus et que l’écart résiste à la correction de Holm (5 %).',
      },
    },
  },
  measure: (_survey, scores) => {
    const id = ['advocacy', 'nps'].find((construct) => scores[construct] !== undefined)
    return id === undefined
      ? null
      : {kind: 'construct', id, values: scores[id]!.scores, behavioural: false, moreIsBetter: true}
  },
}
