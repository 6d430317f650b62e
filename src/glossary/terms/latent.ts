import type {About} from '../../kernel/index.ts'

export const latent: About = {
  id: 'latent',
  kind: 'flag',
  texts: {
    en: {
      title: 'Latent loyalty',
      definition:
        'Loyal attitude but low repurchase: something other than attitude stands in the way, such as price, distance or need. Shown apart in the headline.',
      threshold: 'Repurchase intention below 60 POMP.',
    },
    fr: {
      title: 'Fidélité latente',
      definition:
        'Attitude fidèle mais réachat faible : autre chose que l’attitude fait obstacle, comme le prix, la distance ou le besoin. Montrée à part dans le titre du résultat.',
      threshold: 'Intention de réachat sous 60 POMP.',
    },
  },
  source: 'Dick & Basu 1994, Journal of the Academy of Marketing Science 22(2)',
}
