import type {About} from '../../kernel/index.ts'

export const fullInformation: About = {
  id: 'full-information',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Full-information maximum likelihood (FIML)',
      definition:
        'Missing answers modelled rather than left out: each respondent counts for the questions answered. Right when what is missing depends on answers given, not on those that are not.',
      formula: 'log L = Σ over respondents of the log normal density of their answers',
      threshold: 'Used where leaving incomplete respondents out would cost more than 5 %.',
    },
    fr: {
      title: 'Maximum de vraisemblance à information complète (FIML)',
      definition:
        'Les réponses manquantes sont modélisées au lieu d’être écartées : chaque répondant compte pour les questions auxquelles il a répondu. Juste quand ce qui manque dépend des réponses données, non de celles qui ne le sont pas.',
      formula: 'log L = Σ, sur les répondants, du logarithme de la densité normale de leurs réponses',
      threshold: 'Employé quand écarter les répondants incomplets en coûterait plus de 5 %.',
    },
  },
  source: 'Arbuckle 1996; Enders & Bandalos 2001, Structural Equation Modeling 8(3)',
}
