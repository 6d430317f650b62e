/** Every convention of the profiles, with where it comes from. */
export const profileThresholds = {
  /** Two-sided, after Holm's correction where several tests ask the same question. */
  significance: {value: 0.05, source: 'Fisher 1925, Statistical Methods for Research Workers'},
  /** An expected count under it makes χ² unsafe: the exact test is read. */
  lowestExpected: {value: 5, source: 'Cochran 1954, Biometrics 10(4)'},
  /** Beyond ± this, a cell holds more or fewer than independence would give. */
  adjustedResidual: {value: 1.96, source: 'Haberman 1973, Biometrics 29(1)'},
  /** A standardised coefficient under it is too small to matter: an interval wholly below rejects the hypothesis. */
  smallEffect: {value: 0.1, source: 'Cohen 1988, Statistical Power Analysis for the Behavioral Sciences, 2nd ed.'},
} as const
