import {describe, expect, it} from 'vitest'
import type {Diagnosis} from '../../src/diagnosis.ts'
import {composeReport} from '../../src/render/compose.ts'
import {dendrogram} from '../../src/render/figures/dendrogram.ts'
import {createVoice} from '../../src/render/voice.ts'
import {fullDiagnosis} from '../fixtures/diagnosis.ts'

type Clusters = NonNullable<Diagnosis['sensitivity']['clusters']>
type Ward = NonNullable<Clusters['ward']>
const groups: Clusters['mixture'] = {k: 4, covariance: null, bic: [], ari: 0.51, entropy: 0.82}
const ward: Ward = {
  heights: [90, 70, 20],
  k: 3,
  ari: 0.55,
  consolidated: 0.56,
  tree: {
    sizes: [40, 30, 20, 15],
    mergers: [
      {parts: [0, 2], height: 20},
      {parts: [1, 4], height: 70},
      {parts: [3, 5], height: 90},
    ],
  },
}
const withTree = (changed: Partial<Ward>): Diagnosis => {
  const clusters: Clusters = {
    n: 105,
    kMeans: {ari: 0.56},
    ward: {...ward, ...changed},
    mixture: groups,
    profiles: groups,
    threeGroups: 'supported',
  }
  return {...fullDiagnosis, sensitivity: {...fullDiagnosis.sensitivity, clusters}}
}
const english = createVoice('en')
const textsOf = (diagnosis: Diagnosis): readonly string[] =>
  dendrogram
    .draw(diagnosis, english, dendrogram.size)
    .items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))

describe('the tree of customers', () => {
  it('stands in a study, under the words that tell where it is cut', () => {
    const blocks = composeReport(withTree({}), 'fr', {template: 'study'}).sections.find(
      ({id}) => id === 'study-typology',
    )!.blocks
    const figure = blocks.find((block) => block.kind === 'figure')
    expect(figure).toMatchObject({id: 'dendrogram'})
    expect(figure).toHaveProperty('title', 'L’arbre des clients suggère 3 groupes, autant que de classes')
  })

  it('shows the customers of each leaf and the share of each group under the cut', () => {
    const texts = textsOf(withTree({}))
    for (const size of ['40', '30', '20', '15']) expect(texts).toContain(size)
    for (const share of ['57%', '29%', '14%']) expect(texts).toContain(share)
    expect(texts.filter((text) => text.startsWith('Group '))).toEqual(['Group A', 'Group B', 'Group C'])
  })

  it('says that the tree has another number of groups than the rule has classes', () => {
    expect(dendrogram.title(withTree({k: 2}), english)).toBe(
      'The tree of customers suggests 2 groups, where the rule has 3 classes',
    )
  })

  it('tells neither a hidden size nor the share of a group that holds it', () => {
    const hidden = withTree({tree: {...ward.tree!, sizes: [40, 30, null, null]}})
    const texts = textsOf(hidden)
    expect(texts).toContain('–')
    expect(texts.filter((text) => text.endsWith('%'))).toEqual(['29%'])
    expect(dendrogram.note(hidden, english)).toContain('smallest cell')
  })

  it('is left out of a result of an older version, and where customers were too few', () => {
    const {tree: _, ...older} = ward
    const {clusters} = withTree({}).sensitivity
    const old = {...fullDiagnosis, sensitivity: {...fullDiagnosis.sensitivity, clusters: {...clusters!, ward: older}}}
    expect(dendrogram.applies(old)).toBe(false)
    expect(dendrogram.applies(withTree({k: null, heights: []}))).toBe(false)
    expect(dendrogram.applies(fullDiagnosis)).toBe(false)
  })
})
