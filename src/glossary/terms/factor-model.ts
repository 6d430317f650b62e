import type {About} from '../../kernel/index.ts'

export const factorModel: About = {
  id: 'factor-model',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Confirmatory factor model (CFA)',
      definition:
        'Tests whether the questions group as the questionnaire says: each question on its own construct, constructs free to correlate. Fit indices say how far the answers depart from it.',
      threshold:
        'CFI from .95, RMSEA up to .06 and SRMR up to .08 is good fit (Hu & Bentler); CFI from .90 and RMSEA up to .08 is acceptable.',
    },
    fr: {
      title: 'Modèle factoriel confirmatoire (AFC)',
      definition:
        'Vérifie que les questions se groupent comme le dit le questionnaire : chaque question sur son construit, les construits étant libres de corréler. Les indices d’ajustement disent de combien les réponses s’en écartent.',
      threshold:
        'Un CFI d’au moins 0,95, un RMSEA d’au plus 0,06 et un SRMR d’au plus 0,08 : bon ajustement (Hu et Bentler) ; CFI d’au moins 0,90 et RMSEA d’au plus 0,08 : acceptable.',
    },
  },
  source: 'Jöreskog 1969, Psychometrika 34(2); Hu & Bentler 1999, Structural Equation Modeling 6(1)',
}
