import type {About} from '../../kernel/index.ts'

export const nps: About = {
  id: 'nps',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Net promoter score (NPS)',
      definition:
        'Share of promoters (answers 9 and 10) less share of detractors (0 to 6) on the likelihood to recommend. It is reckoned on a 0–10 item only, and it measures advocacy, not loyalty.',
      formula: 'NPS = 100 × (promoters − detractors) / n, from −100 to 100',
    },
    fr: {
      title: 'Net promoter score (NPS)',
      definition:
        'Part des promoteurs (réponses 9 et 10) moins part des détracteurs (0 à 6) à la question de recommandation. Il ne se calcule que sur un item de 0 à 10, et il mesure la recommandation, non la fidélité.',
      formula: 'NPS = 100 × (promoteurs − détracteurs) / n, de −100 à 100',
    },
  },
  source: 'Reichheld 2003, Harvard Business Review 81(12)',
}
