import type {About} from '../../kernel/index.ts'

export const etaSquared: About = {
  id: 'eta-squared',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Eta squared (η²)',
      definition: 'Share of the variance of a number that lies between the groups.',
      formula: 'η² = SSB/SST',
      threshold: '0.01 small, 0.06 medium, 0.14 large (Cohen 1988).',
    },
    fr: {
      title: 'Êta carré (η²)',
      definition: 'Part de la variance d’un nombre qui se trouve entre les groupes.',
      formula: 'η² = SCE inter/SCE totale',
      threshold: '0,01 faible, 0,06 moyen, 0,14 fort (Cohen 1988).',
    },
  },
  source: 'Cohen 1988, Statistical Power Analysis for the Behavioral Sciences',
}
