import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createRandom} from '../../../src/kernel/index.ts'
import {squaredMultipleCorrelations} from '../../../src/stats/exploratory/squared-multiple-correlations.ts'
import {
  bartlettSphericity,
  correlationMatrix,
  type FactorExtraction,
  maximumLikelihoodFactors,
  minimumAveragePartial,
  minimumResidual,
  oblimin,
  orderedRotation,
  parallelAnalysis,
  principalAxis,
  principalComponents,
  promax,
  type Rotation,
  samplingAdequacy,
  semidefiniteCholesky,
  varimax,
} from '../../../src/stats/index.ts'

interface Table {
  rows: string[]
  cols: string[]
  values: number[][]
}

interface Reference {
  n: number
  items: string[]
  correlation: Table
  KMO: {MSA: number; MSAi: Record<string, number>}
  bartlett: {chisq: number; df: number; p: number}
  smc: Record<string, number>
  parallel: {nfact: number; ncomp: number}[]
  map_vss: {map: number[]; map_nfactors: number}
  harman: {pca_first_pct: number; paf_first_pct: number}
  efa: Record<string, {loadings: Table; communality: Record<string, number>; Phi: Table | null; Vaccounted: Table}>
}

const shared = resolve(process.cwd(), '../shared/reference')
const own = resolve(import.meta.dirname, '../../fixtures/r/exploratory.json')
const files = [
  own,
  ...['lavaan_HolzingerSwineford1939', 'seminr_mobi', 'psychTools_bfi'].map((name) =>
    resolve(shared, `efa_${name}.json`),
  ),
].filter((file) => existsSync(file))
const references = files.map((file) => ({
  name: file.split('/').at(-1)!,
  reference: JSON.parse(readFileSync(file, 'utf8')) as Reference,
}))

const extractions: Record<string, (correlation: number[][], factors: number) => FactorExtraction> = {
  minres: minimumResidual,
  ml: maximumLikelihoodFactors,
  pa: principalAxis,
  pc: principalComponents,
}
const rotations: Record<string, (extraction: FactorExtraction, id?: string) => Rotation> = {
  none: ({loadings}) =>
    orderedRotation(
      loadings,
      loadings[0]!.map((_, i) => loadings[0]!.map((__, j) => Number(i === j))),
      {converged: true, iterations: 0},
    ),
  varimax: ({loadings}) => varimax(loadings),
  // psych's principal() leaves to stats::promax what its fa() does itself.
  promax: ({loadings}, id) => promax(loadings, {kaiser: id !== 'pc'}),
  oblimin: ({loadings}) => oblimin(loadings),
}

const close = (found: number, exact: number, relative: number): void =>
  expect(Math.abs(found - exact)).toBeLessThanOrEqual(relative * Math.max(1e-300, Math.abs(exact)))

const largest = (ours: readonly (readonly number[])[], theirs: readonly (readonly number[])[]): number =>
  Math.max(...ours.flatMap((row, i) => row.map((value, j) => Math.abs(value - theirs[i]![j]!))))

/** Loadings on uncorrelated factors that reproduce the same correlations: the pattern times a root of Φ. */
function unrotated({loadings, Phi}: Reference['efa'][string]): number[][] {
  if (Phi === null) return loadings.values
  const root = semidefiniteCholesky(Phi.values)
  return loadings.values.map((row) => root.map((_, j) => row.reduce((sum, x, i) => sum + x * root[i]![j]!, 0)))
}

function residual(correlation: number[][], loadings: readonly (readonly number[])[]): number {
  let sum = 0
  for (let i = 1; i < correlation.length; i++)
    for (let j = 0; j < i; j++) {
      const common = loadings[i]!.reduce((total, x, k) => total + x * loadings[j]![k]!, 0)
      sum += (correlation[i]![j]! - common) ** 2
    }
  return sum
}

describe.each(references)('exploratory analysis of $name, as psych does it', ({reference}) => {
  const correlation = reference.correlation.values

  it('KMO, overall and per item, to 1e-9', () => {
    const found = samplingAdequacy(correlation)
    close(found.overall, reference.KMO.MSA, 1e-9)
    for (const [place, item] of reference.items.entries()) close(found.items[place]!, reference.KMO.MSAi[item]!, 1e-9)
  })

  it('Bartlett’s χ² to 1e-9', () => {
    const found = bartlettSphericity(correlation, reference.n)
    close(found.chiSquare, reference.bartlett.chisq, 1e-9)
    expect(found.degrees).toBe(reference.bartlett.df)
    // R writes what underflows as 0.
    if (reference.bartlett.p > 1e-290) close(found.p, reference.bartlett.p, 1e-6)
  })

  it('squared multiple correlations to 1e-9', () => {
    for (const [place, value] of squaredMultipleCorrelations(correlation).entries())
      close(value, reference.smc[reference.items[place]!]!, 1e-9)
  })

  it('Velicer’s averages to 1e-8, and the number they suggest', () => {
    const found = minimumAveragePartial(correlation)
    for (const [place, exact] of reference.map_vss.map.entries()) close(found.averages[place + 1]!, exact, 1e-8)
    expect(found.suggested).toBe(reference.map_vss.map_nfactors)
  })

  it('parallel analysis suggests what psych suggests from one of its seeds', () => {
    const asked = {n: reference.n, random: createRandom(1)}
    expect(reference.parallel.map(({ncomp}) => ncomp)).toContain(parallelAnalysis(correlation, asked).suggested)
    const factors = parallelAnalysis(correlation, {...asked, kind: 'factors', draws: 40})
    expect(reference.parallel.map(({nfact}) => nfact)).toContain(factors.suggested)
  })

  it('Harman’s shares: first component to 1e-9, first principal axis to 1e-8', () => {
    const share = ({communalities}: FactorExtraction): number =>
      (100 * communalities.reduce((sum, h2) => sum + h2, 0)) / communalities.length
    close(share(principalComponents(correlation, 1)), reference.harman.pca_first_pct, 1e-9)
    close(share(principalAxis(correlation, 1)), reference.harman.paf_first_pct, 1e-8)
  })

  it.each(Object.entries(reference.efa))(
    '%s: loadings, communalities, variance and factor correlations',
    (id, exact) => {
      const [extraction = '', rotation = ''] = id.split('_')
      const extracted = extractions[extraction]!(correlation, exact.loadings.cols.length)
      expect(extracted.converged).toBe(true)
      const found = rotations[rotation]!(extracted, extraction)
      // psych's optimiser stops short of the minimum by up to 1e-4; principal axes and components are exact.
      const exactly = extraction === 'pa' || extraction === 'pc'
      const least = exactly ? 1e-8 : 1e-4
      const better = !exactly && residual(correlation, extracted.loadings) < residual(correlation, unrotated(exact))
      expect(largest(found.loadings, exact.loadings.values)).toBeLessThan(better ? 2e-4 : least)
      const communalities = reference.items.map((item) => exact.communality[item]!)
      expect(largest([extracted.communalities], [communalities])).toBeLessThan(better ? 2e-4 : least)
      expect(largest([found.explained], [exact.Vaccounted.values[1]!])).toBeLessThan(least)
      if (exact.Phi !== null) expect(largest(found.factorCorrelations, exact.Phi.values)).toBeLessThan(least)
    },
  )
})

describe('where the likelihood of factors has several minima', () => {
  const {valleys} = JSON.parse(readFileSync(own, 'utf8')) as {
    valleys: readonly {correlation: number[][]; lowest: number}[]
  }
  it.each(valleys)('ends as low as the best of forty searches of R’s factanal: $lowest', ({correlation, lowest}) => {
    const found = maximumLikelihoodFactors(correlation, 2)
    expect(found.converged).toBe(true)
    expect(found.discrepancy).toBeLessThan(lowest + 1e-5)
  })
})

describe('correlations where answers are missing', () => {
  const {gaps, pairwise} = JSON.parse(readFileSync(own, 'utf8')) as {
    gaps: readonly (readonly (number | null | 'NA')[])[]
    pairwise: number[][]
  }
  it('are R’s, each over those who answered both, to 1e-12', () => {
    const columns = pairwise.map((_, item) =>
      gaps.map((row) => (typeof row[item] === 'number' ? row[item] : Number.NaN)),
    )
    expect(largest(correlationMatrix(columns), pairwise)).toBeLessThan(1e-12)
  })
})
