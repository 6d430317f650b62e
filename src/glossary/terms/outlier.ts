import type {About} from '../../kernel/index.ts'

export const outlier: About = {
  id: 'outlier',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Mahalanobis distance',
      definition:
        'How far all the answers of one respondent together lie from those of the sample, the links between questions taken into account. It finds combinations that nobody else gives, though each answer alone is common.',
      formula: 'D² = (x − mean)′ S⁻¹ (x − mean)',
      threshold: 'Flagged beyond the 99.9% point of χ² with as many degrees of freedom as questions.',
    },
    fr: {
      title: 'Distance de Mahalanobis',
      definition:
        'Éloignement de l’ensemble des réponses d’un répondant par rapport à l’échantillon, compte tenu des liens entre les questions. Elle repère des combinaisons que personne d’autre ne donne, alors que chaque réponse seule est courante.',
      formula: 'D² = (x − moyenne)′ S⁻¹ (x − moyenne)',
      threshold: 'Signalée au-delà du point à 99,9 % du χ² à autant de degrés de liberté que de questions.',
    },
  },
  source: 'Mahalanobis 1936; Tabachnick & Fidell 2013, Using Multivariate Statistics',
}
