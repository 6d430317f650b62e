/** What stood in the way of the factor model, or limits what it says; words in `factor-problem-texts.ts`. */
export const factorProblems = [
  'nothing-to-fit',
  'single-items-left-out',
  'repeated-items',
  'too-few-respondents',
  'few-respondents',
  'two-item-constructs',
  'just-identified',
  'not-identified',
  'not-converged',
  'heywood',
  'negative-latent-variance',
  'merged-constructs',
  'latent-not-positive',
  'empty-respondents',
  'incomplete-left-out',
  'missing-modelled',
  'deciding-constructs-only',
  'ordered-answers',
  'weights-not-used',
  'poor-fit',
  'second-order-not-tested',
] as const
export type FactorProblem = (typeof factorProblems)[number]

/** What was tried by itself when a model had no proper solution. */
export const factorRemedies = ['bounds', 'other-start', 'merged', 'left-out'] as const
export type FactorRemedy = (typeof factorRemedies)[number]
