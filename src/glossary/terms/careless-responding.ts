import type {About} from '../../kernel/index.ts'

export const carelessResponding: About = {
  id: 'careless-responding',
  kind: 'term',
  texts: {
    en: {
      title: 'Careless responding',
      definition:
        'Answering without reading. Spotted by several indices: long runs of equal answers, too little variation, speed, failed attention checks, contradictions on reversed items, halves of the scales or similar questions that do not agree. Respondents are flagged and kept; only --exclude careless drops those who fail two indices or more.',
    },
    fr: {
      title: 'Réponses négligentes',
      definition:
        'Fait de répondre sans lire. Repérées par plusieurs indices : longues suites de réponses identiques, variation trop faible, rapidité, contrôles d’attention manqués, contradictions sur les items inversés, moitiés d’échelles ou questions semblables qui ne s’accordent pas. Les répondants sont signalés et gardés ; seule l’option --exclude careless écarte ceux qui échouent à deux indices ou plus.',
    },
  },
  source: 'Meade & Craig 2012, Psychological Methods 17(3)',
}
