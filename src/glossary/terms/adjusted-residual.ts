import type {About} from '../../kernel/index.ts'

export const adjustedResidual: About = {
  id: 'adjusted-residual',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Adjusted residual',
      definition:
        'How far a cell of a table stands from what independence would give, in standard errors: it says which cells make the difference.',
      formula: '(observed − expected)/√(expected·(1 − row share)·(1 − column share))',
      threshold: 'Beyond ±1.96 (Haberman 1973).',
    },
    fr: {
      title: 'Résidu ajusté',
      definition:
        'Écart entre une case et ce que donnerait l’indépendance, en erreurs types : il dit quelles cases font la différence.',
      formula: '(observé − théorique)/√(théorique·(1 − part de la ligne)·(1 − part de la colonne))',
      threshold: 'Au-delà de ±1,96 (Haberman 1973).',
    },
  },
  source: 'Haberman 1973, Biometrics 29(1)',
}
