import type {About} from '../../kernel/index.ts'

export const eligible: About = {
  id: 'eligible',
  kind: 'term',
  texts: {
    en: {
      title: 'Eligible customer',
      definition:
        'Only repeat customers are classified: one cannot be loyal, inert or retained after a single purchase. First-time customers, lapsed customers and prospects stay unclassified, with that reason. Where no behaviour is known, respondents are assumed to be repeat customers, and the result says so.',
    },
    fr: {
      title: 'Client éligible',
      definition:
        'Seuls les clients qui reviennent sont classés : on n’est ni fidèle, ni inerte, ni retenu après un seul achat. Les nouveaux clients, les clients perdus et les prospects restent non classés, avec cette raison. Quand aucun comportement n’est connu, les répondants sont supposés revenir, et le résultat le dit.',
    },
  },
  source: 'Convention of this tool; see Oliver 1999, Journal of Marketing 63, special issue',
}
