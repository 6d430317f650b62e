import type {About} from '../../kernel/index.ts'

export const noVariation: About = {
  id: 'no-variation',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Variation within a person',
      definition:
        'Standard deviation of all the answers of one respondent, each as a share of its scale (intra-individual response variability). Near zero: everything was answered alike, whatever was asked.',
      threshold: 'Flagged below 5% of the scale, over ten answers at least.',
    },
    fr: {
      title: 'Variation chez une même personne',
      definition:
        'Écart-type de toutes les réponses d’un répondant, chacune rapportée à son échelle (variabilité intra-individuelle). Proche de zéro : tout a reçu la même réponse, quelle que soit la question.',
      threshold: 'Signalée sous 5 % de l’échelle, sur dix réponses au moins.',
    },
  },
  source: 'Dunn, Heggestad, Shanock & Theilgard 2018, Journal of Business and Psychology 33',
}
