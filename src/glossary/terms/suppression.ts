import type {About} from '../../kernel/index.ts'

export const suppression: About = {
  id: 'suppression',
  kind: 'term',
  texts: {
    en: {
      title: 'Suppression of small groups',
      definition:
        'Results meant to be shared hold no mean or sum of fewer customers than --min-cell, nor one of which a single customer makes more than 85 %: it is left out, and others with it where it could be worked out from what is told. Whole-sample counts of classes and flags are not concerned.',
      threshold: '5 customers by default (--min-cell), 10 with --publish.',
    },
    fr: {
      title: 'Suppression des petits groupes',
      definition:
        'Les résultats destinés à être partagés ne contiennent ni moyenne ni somme portant sur moins de clients que --min-cell, ni montant dont un seul client fait plus de 85 % : le chiffre est omis, et d’autres avec lui s’il pouvait se déduire de ce qui est dit. Les effectifs des classes et des signaux sur l’ensemble de l’échantillon ne sont pas concernés.',
      threshold: '5 clients par défaut (--min-cell), 10 avec --publish.',
    },
  },
  source: 'Hundepool et al. 2012, Statistical Disclosure Control',
}
