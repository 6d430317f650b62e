import type {About} from '../../kernel/index.ts'

export const tooFast: About = {
  id: 'too-fast',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Answered too fast',
      definition: 'Less time than it takes to read the questions. Needs a column with the duration of each response.',
      threshold: 'Flagged below two seconds for each question answered.',
    },
    fr: {
      title: 'Réponses trop rapides',
      definition:
        'Moins de temps qu’il n’en faut pour lire les questions. Demande une colonne qui donne la durée de chaque réponse.',
      threshold: 'Signalées sous deux secondes par question renseignée.',
    },
  },
  source: 'Huang, Curran, Keeney, Poposki & DeShon 2012, Journal of Business and Psychology 27',
}
