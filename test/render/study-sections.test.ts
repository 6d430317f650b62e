import {expect, test} from 'vitest'
import {composeReport} from '../../src/render/compose.ts'
import {fullDiagnosis} from '../fixtures/diagnosis.ts'

type Clusters = NonNullable<(typeof fullDiagnosis)['sensitivity']['clusters']>
const groups: Clusters['mixture'] = {k: 4, covariance: null, bic: [], ari: 0.51, entropy: 0.82}
const clusters: Clusters = {
  n: 627,
  kMeans: {ari: 0.56},
  mixture: groups,
  profiles: groups,
  threeGroups: 'not-seen',
}

test('a study shows the groups found without the rule, where the result holds them', () => {
  const sections = (sensitivity: (typeof fullDiagnosis)['sensitivity']) =>
    composeReport({...fullDiagnosis, sensitivity}, 'fr', {template: 'study'}).sections
  const found = sections({...fullDiagnosis.sensitivity, clusters}).find(({id}) => id === 'study-typology')
  expect(JSON.stringify(found)).toContain('0,56')
  const {clusters: _, ...without} = fullDiagnosis.sensitivity
  expect(sections(without).some(({id}) => id === 'study-typology')).toBe(false)
})
