import type {About} from '../../kernel/index.ts'

export const chiSquareTest: About = {
  id: 'chi-square-test',
  kind: 'statistic',
  texts: {
    en: {
      title: 'χ² test of fit',
      definition:
        'Whether the covariances the model implies could be those of the population: χ², its degrees of freedom (moments less parameters) and p. With many respondents any small misfit is significant: read CFI, RMSEA and SRMR with it. Scaled: corrected for answers that are not normal.',
      formula: 'χ² = 2·n·F, p from the χ² law with df degrees of freedom',
      threshold: 'p below .05: the model does not fit exactly.',
    },
    fr: {
      title: 'Test d’ajustement du χ²',
      definition:
        'Les covariances que le modèle implique peuvent-elles être celles de la population ? χ², ses degrés de liberté (moments moins paramètres) et p. Avec beaucoup de répondants, le moindre écart est significatif : lire aussi CFI, RMSEA et SRMR. Corrigé (scaled) : pour des réponses qui ne sont pas normales.',
      formula: 'χ² = 2·n·F, p par la loi du χ² à df degrés de liberté',
      threshold: 'p sous 0,05 : le modèle ne s’ajuste pas exactement.',
    },
  },
  source: 'Jöreskog 1969, Psychometrika 34(2)',
}
