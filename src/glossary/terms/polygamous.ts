import type {About} from '../../kernel/index.ts'

export const polygamous: About = {
  id: 'polygamous',
  kind: 'flag',
  texts: {
    en: {
      title: 'Shared customer',
      definition:
        'Customer whose share of wallet or number of brands used shows that they also buy from others. See polygamous loyalty; not the same as seeking variety.',
    },
    fr: {
      title: 'Client partagé',
      definition:
        'Client dont le taux de nourriture ou le nombre de marques utilisées montre qu’il achète aussi ailleurs. Voir la fidélité polygame ; à distinguer de la recherche de variété.',
    },
  },
  source: 'Uncles, Dowling & Hammond 2003, Journal of Consumer Marketing 20(4)',
}
