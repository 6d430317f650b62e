import type {About} from '../../kernel/index.ts'

export const cutOff: About = {
  id: 'cut-off',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Cut-off',
      definition:
        'Score from which a customer counts as satisfied, trusting, committed or constrained. It is a convention: the report shows what becomes of the shares when it moves.',
      threshold:
        '60 POMP, reached or passed; --cutoff sets another one, or midpoint, or median (relative to the sample).',
    },
    fr: {
      title: 'Seuil',
      definition:
        'Score à partir duquel un client compte comme satisfait, confiant, engagé ou contraint. C’est une convention : le rapport montre ce que deviennent les parts quand il bouge.',
      threshold:
        '60 POMP, atteint ou dépassé ; --cutoff en fixe un autre, ou midpoint (milieu), ou median (relatif à l’échantillon).',
    },
  },
  source: 'Convention of this tool; see Cohen, Cohen, Aiken & West 1999, Multivariate Behavioral Research 34(3)',
}
