import type {About} from '../../kernel/index.ts'

export const tli: About = {
  id: 'tli',
  kind: 'statistic',
  texts: {
    en: {
      title: 'TLI',
      definition:
        'How much better the model fits than one in which no two questions are related, per degree of freedom; can pass 1. Also called the non-normed fit index.',
      formula: 'TLI = (χ²₀/df₀ − χ²/df) / (χ²₀/df₀ − 1)',
      threshold: 'Good from .95, acceptable from .90.',
    },
    fr: {
      title: 'TLI',
      definition:
        'De combien le modèle s’ajuste mieux que celui où aucune question n’est liée à une autre, par degré de liberté ; peut dépasser 1. Aussi appelé NNFI.',
      formula: 'TLI = (χ²₀/df₀ − χ²/df) / (χ²₀/df₀ − 1)',
      threshold: 'Bon à partir de 0,95, acceptable à partir de 0,90.',
    },
  },
  source: 'Tucker & Lewis 1973, Psychometrika 38(1); Hu & Bentler 1999',
}
