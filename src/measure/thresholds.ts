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
  /** Sampling adequacy below which a factor analysis is "unacceptable". */
  samplingAdequacy: {value: 0.5, source: 'Kaiser 1974, Psychometrika 39(1)'},
  /** p below which correlations are taken to be more than chance. */
  sphericity: {value: 0.05, source: 'Bartlett 1951, Biometrika 38(3/4)'},
  /** Share of an item that the components kept should explain. */
  communality: {value: 0.5, source: 'Hair, Black, Babin & Anderson 2010, Multivariate Data Analysis'},
  /** Loading on a component below which an item does not belong to it. */
  componentLoading: {value: 0.5, source: 'Evrard, Pras & Roux 2009, Market: fondements et méthodes, 4e éd.'},
  /** A second loading this high, and this near the first, makes an item belong to two components. */
  crossLoading: {value: 0.4, source: 'Hair, Black, Babin & Anderson 2010, Multivariate Data Analysis'},
  crossLoadingGap: {value: 0.2, source: 'Howard 2016, Int. J. Human–Computer Interaction 32(1)'},
  /** Fall of α that speaks for keeping an item of low communality: below it the digits do not differ in a report. */
  alphaLoss: {value: 0.01, source: 'DeVellis 2016, Scale Development, 4th ed.'},
  respondentsPerItem: {value: 5, source: 'Gorsuch 1983, Factor Analysis, 2nd ed.'},
  /** Share of the variance from which one factor of all items suggests a common method. */
  harman: {value: 0.5, source: 'Podsakoff & Organ 1986, J. Management 12(4)'},
  floorOrCeiling: {value: 0.15, source: 'Terwee et al. 2007, J. Clinical Epidemiology 60(1)'},
  /** Respondents below which a scale can be tried out but not judged. */
  fewestRespondents: {value: 30, source: 'Johanson & Brooks 2010, Educational and Psychological Measurement 70(3)'},
  /** Two constructs are told apart below it; the second limit is for constructs close in meaning. */
  htmtStrict: {value: 0.85, source: 'Henseler, Ringle & Sarstedt 2015, J. Academy of Marketing Science 43(1)'},
  htmt: {value: 0.9, source: 'Henseler, Ringle & Sarstedt 2015, J. Academy of Marketing Science 43(1)'},
  /** Fit of a confirmatory model by maximum likelihood: these do not carry over to ordered answers (Xia & Yang 2019). */
  comparativeFitGood: {value: 0.95, source: 'Hu & Bentler 1999, Structural Equation Modeling 6(1)'},
  comparativeFit: {value: 0.9, source: 'Bentler & Bonett 1980, Psychological Bulletin 88(3)'},
  approximationErrorGood: {value: 0.06, source: 'Hu & Bentler 1999, Structural Equation Modeling 6(1)'},
  approximationError: {
    value: 0.08,
    source: 'Browne & Cudeck 1993, in Bollen & Long, Testing Structural Equation Models',
  },
  residual: {value: 0.08, source: 'Hu & Bentler 1999, Structural Equation Modeling 6(1)'},
  /** Respondents below which fit measures of a factor model are rough. */
  fewestForFactorModel: {value: 100, source: 'Boomsma 1985, Psychometrika 50(2)'},
  /** Categories below which answers are modelled as ordered, not as numbers. */
  fewestNumericCategories: {value: 5, source: 'Rhemtulla, Brosseau-Liard & Savalei 2012, Psychological Methods 17(3)'},
  /** Share of respondents that leaving out incomplete answers may cost before missing answers are modelled. */
  listwiseLoss: {value: 0.05, source: 'Schafer 1999, Statistical Methods in Medical Research 8(1)'},
  /** Categories up to which answers are taken as ordered only; with more, treating them as numbers costs little. */
  mostOrdinalCategories: {value: 7, source: 'Rhemtulla, Brosseau-Liard & Savalei 2012, Psychological Methods 17(3)'},
  /** Reliability taken for a single question, which cannot show its own. */
  assumedReliability: {value: 0.7, source: 'Wanous & Hudy 2001, Organizational Research Methods 4(4)'},
} as const satisfies Readonly<Record<string, Threshold>>
