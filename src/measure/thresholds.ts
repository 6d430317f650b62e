/** A number that turns a statistic into a verdict, and where it comes from. A convention, never a proof. */
export interface Threshold {
  readonly value: number
  readonly source: string
}

/** Every threshold of measurement quality. */
export const thresholds = {
  /** Reliability from which a scale may be used to compare groups. */
  reliabilityAcceptable: {value: 0.7, source: 'Nunnally 1978, Psychometric Theory, 2nd ed.'},
  reliabilityGood: {value: 0.8, source: 'Nunnally 1978, Psychometric Theory, 2nd ed.'},
  /** Below it more than half of the variance of the score is error. */
  reliabilityUsable: {value: 0.5, source: 'George & Mallery 2003, SPSS for Windows Step by Step'},
  compositeReliability: {value: 0.7, source: 'Hair, Black, Babin & Anderson 2010, Multivariate Data Analysis'},
  compositeReliabilityLowest: {value: 0.6, source: 'Bagozzi & Yi 1988, J. Academy of Marketing Science 16(1)'},
  averageVarianceExtracted: {value: 0.5, source: 'Fornell & Larcker 1981, J. Marketing Research 18(1)'},
  loading: {value: 0.7, source: 'Hair, Black, Babin & Anderson 2010, Multivariate Data Analysis'},
  /** Below it an item shares less than a quarter of its variance with its scale. */
  loadingLowest: {value: 0.5, source: 'Hair, Black, Babin & Anderson 2010, Multivariate Data Analysis'},
  itemRest: {value: 0.3, source: 'Nunnally & Bernstein 1994, Psychometric Theory, 3rd ed.'},
  averageInterItemLowest: {value: 0.15, source: 'Clark & Watson 1995, Psychological Assessment 7(3)'},
  averageInterItemHighest: {value: 0.5, source: 'Clark & Watson 1995, Psychological Assessment 7(3)'},
  /** From which two constructs may be one and the same. */
  htmt: {value: 0.85, source: 'Henseler, Ringle & Sarstedt 2015, J. Academy of Marketing Science 43(1)'},
  floorOrCeiling: {value: 0.15, source: 'Terwee et al. 2007, J. Clinical Epidemiology 60(1)'},
  /** Respondents below which a scale can be tried out but not judged. */
  fewestRespondents: {value: 30, source: 'Johanson & Brooks 2010, Educational and Psychological Measurement 70(3)'},
  /** Reliability taken for a single question, which cannot show its own. */
  assumedReliability: {value: 0.7, source: 'Wanous & Hudy 2001, Organizational Research Methods 4(4)'},
} as const satisfies Readonly<Record<string, Threshold>>
