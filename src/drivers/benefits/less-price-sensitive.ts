import type {BenefitTest} from '../benefit.ts'

export const lessPriceSensitive: BenefitTest = {
  id: 'less-price-sensitive',
  about: {
    id: 'less-price-sensitive',
    kind: 'term',
    source:
      'Reichheld & Teal 1996, The Loyalty Effect; against it Reinartz & Kumar 2002, Harvard Business Review 80(7)',
    texts: {
      en: {
        title: 'Loyal customers are less sensitive to price',
        definition:
          'Third of the five benefits: they accept to pay more rather than leave. Tested on the price-tolerance questions, which are asked in the same survey: an association, not a behaviour.',
        threshold:
          'Supported when loyal customers tolerate more and the difference holds after Holm’s correction (5 %).',
      },
      fr: {
        title: 'Les fidèles sont moins sensibles au prix',
        definition:
          'Troisième des cinq avantages : ils acceptent de payer plus plutôt que de partir. Testé sur les questions de tolérance au prix, posées dans la même enquête : c’est une association, pas un comportement.',
        threshold:
          'Confirmé quand les fidèles tolèrent davantage et que l’écart résiste à la correction de Holm (5 %).',
      },
    },
  },
  measure: (_survey, scores) => {
    const values = scores['price_tolerance']?.scores
    return values ? {kind: 'construct', id: 'price_tolerance', values, behavioural: false, moreIsBetter: true} : null
  },
}
