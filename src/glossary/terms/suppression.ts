import type {About} from '../../kernel/index.ts'

export const suppression: About = {
  id: 'suppression',
  kind: 'term',
  texts: {
    en: {
      title: 'Suppression of small groups',
      definition:
        'Results meant to be shared hold no cell that describes fewer customers than --min-cell: it is left out, and a second one with it where it could be worked out by subtraction. Whole-sample totals and classes are not concerned.',
      threshold: '5 customers by default (--min-cell).',
    },
    fr: {
      title: 'Suppression des petits groupes',
      definition:
        'Les résultats destinés à être partagés ne contiennent aucune case décrivant moins de clients que --min-cell : elle est omise, et une seconde avec elle si une soustraction la révélerait. Les totaux et les classes de l’ensemble de l’échantillon ne sont pas concernés.',
      threshold: '5 clients par défaut (--min-cell).',
    },
  },
  source: 'Hundepool et al. 2012, Statistical Disclosure Control',
}
