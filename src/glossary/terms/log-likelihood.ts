import type {About} from '../../kernel/index.ts'

export const logLikelihood: About = {
  id: 'log-likelihood',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Log-likelihood',
      definition:
        'How probable the answers are under the model at its estimates, as a logarithm; the larger the better, and only differences mean something.',
      formula: 'log L = Σ log f(answers)',
    },
    fr: {
      title: 'Log-vraisemblance',
      definition:
        'Vraisemblance des réponses sous le modèle et ses estimations, en logarithme ; plus elle est grande, mieux c’est, et seules les différences ont un sens.',
      formula: 'log L = Σ log f(réponses)',
    },
  },
  source: 'Fisher 1922, Philosophical Transactions of the Royal Society A 222',
}
