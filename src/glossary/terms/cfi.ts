import type {About} from '../../kernel/index.ts'

export const cfi: About = {
  id: 'cfi',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Comparative fit index (CFI)',
      definition: 'How much better the model fits than one in which no question goes with another; 1 is perfect.',
      threshold: 'Good from .95, acceptable from .90.',
    },
    fr: {
      title: 'Indice comparatif d’ajustement (CFI)',
      definition:
        'De combien le modèle s’ajuste mieux qu’un modèle où aucune question ne va avec une autre ; 1 est parfait.',
      threshold: 'Bon à partir de 0,95, acceptable à partir de 0,90.',
    },
  },
  source: 'Bentler 1990, Psychological Bulletin 107(2)',
}
