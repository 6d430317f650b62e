import type {About} from '../../kernel/index.ts'

export const posteriorProbability: About = {
  id: 'posterior-probability',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Posterior probability',
      definition:
        'Probability that the customer belongs to each class, given observed scores that carry measurement error. The classes are defined on true scores: the probability is the share of the plausible true scores that meet the rule. The customer’s class is the most probable one; the share of a class is the mean of its probabilities.',
      formula: 'T given x ~ N(μ + W(x − μ), Σ_T − W Σ_T), Σ_T = Σ_x − diag(error variances), W = Σ_T Σ_x⁻¹',
    },
    fr: {
      title: 'Probabilité a posteriori',
      definition:
        'Probabilité que le client appartienne à chaque classe, étant donné des scores observés entachés d’erreur de mesure. Les classes sont définies sur les scores vrais : la probabilité est la part des scores vrais plausibles qui satisfont la règle. La classe du client est la plus probable ; la part d’une classe est la moyenne de ses probabilités.',
      formula: 'T sachant x ~ N(μ + W(x − μ), Σ_T − W Σ_T), Σ_T = Σ_x − diag(variances d’erreur), W = Σ_T Σ_x⁻¹',
    },
  },
  source: 'Lord & Novick 1968, Statistical Theories of Mental Test Scores',
}
