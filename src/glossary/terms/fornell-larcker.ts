import type {About} from '../../kernel/index.ts'

export const fornellLarcker: About = {
  id: 'fornell-larcker',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Fornell–Larcker criterion',
      definition:
        'A construct stands apart when it shares more with its own questions than with any other construct: the root of its AVE against its largest correlation.',
      formula: '√AVE > |r| with every other construct',
      threshold: 'Holds when the root of AVE is the larger. It misses many failures: HTMT stands beside it.',
    },
    fr: {
      title: 'Critère de Fornell et Larcker',
      definition:
        'Un construit se distingue quand il partage plus avec ses questions qu’avec tout autre construit : racine de son AVE contre sa plus forte corrélation.',
      formula: '√AVE > |r| avec tout autre construit',
      threshold:
        'Tenu quand la racine de l’AVE est la plus grande. Il laisse passer bien des échecs : le HTMT figure à côté.',
    },
  },
  source: 'Fornell & Larcker 1981, J. Marketing Research 18(1); Henseler, Ringle & Sarstedt 2015',
}
