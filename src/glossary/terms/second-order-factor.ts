import type {About} from '../../kernel/index.ts'

export const secondOrderFactor: About = {
  id: 'second-order-factor',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Second-order factor',
      definition:
        'A construct made of constructs, such as trust. On three dimensions it has as many parameters as there are correlations: it fits as well as three correlated constructs, and confirms nothing.',
    },
    fr: {
      title: 'Facteur de second ordre',
      definition:
        'Un construit fait de construits, comme la confiance. Sur trois dimensions il a autant de paramètres que de corrélations : il s’ajuste aussi bien que trois construits corrélés, et ne confirme rien.',
    },
  },
  source: 'Rindskopf & Rose 1988, Multivariate Behavioral Research 23(1)',
}
