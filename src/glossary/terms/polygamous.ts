import type {About} from '../../kernel/index.ts'

export const polygamous: About = {
  id: 'polygamous',
  kind: 'flag',
  texts: {
    en: {
      title: 'Shared customer',
      definition:
        'Loyal customer whose share of wallet or number of brands used shows that they also buy from others. See polygamous loyalty; not the same as seeking variety.',
      threshold: 'Share of wallet below 50%; where it is not known, two brands used or more.',
    },
    fr: {
      title: 'Client partagé',
      definition:
        'Client fidèle dont le taux de nourriture ou le nombre de marques utilisées montre qu’il achète aussi ailleurs. Voir la fidélité polygame ; à distinguer de la recherche de variété.',
      threshold: 'Taux de nourriture sous 50 % ; s’il n’est pas connu, deux marques utilisées ou plus.',
    },
  },
  source: 'Uncles, Dowling & Hammond 2003, Journal of Consumer Marketing 20(4)',
}
