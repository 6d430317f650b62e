import type {Findings} from '../findings.ts'
import type {Finding} from './rule.ts'

const fewCustomers = 30

/** Why a finding is only to be checked, in the order in which the reasons are printed (none = it can be acted on). */
export function doubtsOf(finding: Finding, findings: Findings, count: number): readonly string[] {
  const doubts = new Set(finding.doubts ?? [])
  if (finding.group.length > 0 && restsOnUnusableScale(findings)) doubts.add('unusable-scale')
  if (count < fewCustomers) doubts.add('few-customers')
  if (uncertain(finding)) doubts.add('interval-crosses-zero')
  if (inferred(finding, findings)) doubts.add('inferred-class')
  return [...doubts].sort()
}

/** Classes drawn from a score that is mostly error may not be what they are called; what is done to know everybody better stands. */
function restsOnUnusableScale({classification, scales}: Findings): boolean {
  const {attitude, constraint, habit} = classification.rule
  return [...attitude, ...constraint, ...habit].some(({construct}) => scales[construct]?.verdict === 'unusable')
}

/** A difference or an effect whose interval holds zero, or that has none. */
function uncertain({evidence, effect}: Finding): boolean {
  const differences = evidence.filter(({measure}) => measure.startsWith('difference')).map(({value}) => value.ci)
  const intervals = effect === null ? differences : [...differences, effect.ci]
  return intervals.some(([low, high]) => {
    if (low === null || high === null || Number.isNaN(low) || Number.isNaN(high)) return true
    return low <= 0 && high >= 0
  })
}

/** With neither habit nor constraint asked, the split of those who are not loyal is a guess; without constraint, who is retained is. */
function inferred({group, doubts}: Finding, findings: Findings): boolean {
  const {situation} = findings.classification.rule
  const about = (pattern: RegExp): boolean => group.some((id) => pattern.test(id))
  if (doubts?.includes('inferred-class')) return true
  if (situation === 'minimum')
    return about(/(class:(inert|retained)|subtype:|flag:(held-and-habit|loyal-locked|high-value-at-risk))/)
  return situation === 'no-constraint' && about(/class:retained/)
}
