import type {About} from '../../kernel/index.ts'

export const momentsOfFragility: About = {
  id: 'moments-of-fragility',
  kind: 'term',
  texts: {
    en: {
      title: 'Moments of fragility',
      definition:
        'Events likely to change the relation: internal ones, such as the merger of sales forces, or external ones, such as the end of a contract, a move, a birth, a divorce or retirement. Detect them, quantify the risk and propose a solution before the customer leaves.',
    },
    fr: {
      title: 'Moments de fragilité',
      definition:
        'Événements susceptibles de modifier la relation : internes, comme une fusion de forces de vente, ou externes, comme une fin de contrat, un changement de domicile, une naissance, un divorce ou un départ à la retraite. Les détecter, quantifier le risque et proposer une solution avant que le client ne parte.',
    },
  },
  source: 'Ohana 2001, cited by P. Volle on retention',
}
