import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Diagnosis} from '../../../src/diagnosis.ts'
import {fullDiagnosis, twelveRespondents} from '../../fixtures/diagnosis.ts'
import {sectionText} from '../section-text.ts'

const telecom = JSON.parse(readFileSync('examples/telecom/expected/telecom-diagnosis.json', 'utf8')) as Diagnosis

describe('why customers stay, in detail', () => {
  it('says why counts and shares are not the same', () => {
    expect(sectionText(fullDiagnosis, 'classes')).toContain('Part : moyenne des probabilités')
  })

  it('has no table of a single reason', () => {
    const single = {...fullDiagnosis, subtypes: {perceived: {estimate: 0.21, count: 60}}}
    expect(sectionText(single, 'classes')).not.toContain('Pourquoi les clients restent, dans le détail')
  })
})

describe('an axis without recommendation for few customers', () => {
  it('speaks of this axis only', () => {
    const one = fullDiagnosis.recommendations.filter(({axis}) => axis === 'loyalty').slice(0, 1)
    const text = sectionText({...twelveRespondents, recommendations: one}, 'portfolio')
    expect(text).toContain(
      'Aucune préconisation sur cet axe : parmi 12 clients classés, aucun groupe assez nombreux n’y donne de raison d’agir.',
    )
  })
})

describe('the expected effect of a recommendation', () => {
  const first = fullDiagnosis.recommendations.find(({axis}) => axis === 'loyalty')!
  const withEffect = (estimate: number, ci: [number, number]): Diagnosis => ({
    ...fullDiagnosis,
    recommendations: [
      {...first, effect: {lever: 'commitment', delta: 10, measure: 'share-loyal', estimate, ci, value: null}},
    ],
  })

  it('is among the customers concerned', () => {
    expect(sectionText(withEffect(0.03, [0.01, 0.05]), 'loyalty')).toContain(
      '+3,0 points de clients fidèles parmi eux [+1,0 ; +5,0] si « Engagement » gagne 10 points',
    )
    expect(sectionText(withEffect(0.03, [0.01, 0.05]), 'loyalty', 'en')).toContain('of loyal customers among them')
  })

  it('is left out where it is nothing once rounded', () => {
    expect(sectionText(withEffect(0.0002, [0, 0.0004]), 'loyalty')).not.toContain('Effet attendu')
    expect(sectionText(withEffect(0.0002, [-0.02, 0.02]), 'loyalty')).toContain('Effet attendu')
  })
})

describe('a scale whose one-factor model is improper', () => {
  const scale = fullDiagnosis.scales['habit']!
  const problems = [{code: 'heywood' as const, items: ['HAB1']}]
  const loadings = Object.fromEntries(scale.items.map((item) => [item, 0.77]))
  const improper = {...scale, problems, loadings, omega: {...scale.omega, total: 0.87}, ave: 0.65}
  const diagnosis = {...fullDiagnosis, scales: {...fullDiagnosis.scales, habit: improper}}

  it('has neither omega, CR nor AVE in the table of reliability, whose note says why', () => {
    const text = sectionText(diagnosis, 'measures')
    expect(text).toMatch(/^Habitude \|.*\| – \| – \| – \|/m)
    expect(text).toContain('Ni ω, ni CR, ni AVE là où le modèle à un facteur de l’échelle est impropre')
    expect(sectionText(fullDiagnosis, 'measures')).not.toContain('Ni ω, ni CR')
  })

  it('has no loading in the table of items', () => {
    const of = (one: Diagnosis): string =>
      sectionText(one, 'appendix')
        .split('\n')
        .filter((line) => line.startsWith('HAB'))
        .join('\n')
    expect(of(diagnosis)).not.toContain('0,77')
    expect(of({...diagnosis, scales: {...diagnosis.scales, habit: {...improper, problems: []}}})).toContain('0,77')
  })
})

describe('the way by which satisfaction acts', () => {
  function path(mediation: 'none' | 'full', ci: [number, number]): string {
    const paths = telecom.paths!
    const equations = paths.equations.map((equation) => ({
      ...equation,
      paths: equation.paths.map((one) => ({...one, mediation, total: {...one.total, estimate: 0.23, ci}})),
    }))
    return sectionText({...telecom, paths: {...paths, equations}}, 'drivers')
  }

  it('is not known where the whole is clear and neither part is', () => {
    expect(path('none', [0.09, 0.38])).toMatch(
      /La satisfaction agit sur « .+ », mais l’enquête ne dit pas par quelle voie : .* \(effet total 0,23 \[0,09 ; 0,38\]\)/,
    )
  })

  it('is none where the whole may be nothing', () => {
    expect(path('none', [-0.09, 0.38])).toMatch(/La satisfaction n’agit nettement sur « .+ » ni directement, ni/)
  })
})

describe('the constructs left out of what drives an outcome', () => {
  const [outcome, found] = Object.entries(telecom.drivers)[0]!
  const alike = (like: string) => [
    ...found,
    {...found[0]!, construct: 'attachment', leftOut: {reason: 'too-alike' as const, like}},
  ]
  const count = (first: string, second: string): number =>
    sectionText({...telecom, drivers: {[outcome]: alike(first), advocacy: alike(second)}}, 'drivers').match(
      /Laissé de côté/g,
    )?.length ?? 0

  it('are told once where they are the same for every outcome', () => {
    expect(count('trust', 'trust')).toBe(1)
    expect(count('trust', 'commitment')).toBe(2)
  })
})

describe('the benefits that could not be tested', () => {
  it('come with what the survey lacks for them only', () => {
    const [first, ...others] = telecom.benefits
    const cost = {...first!, id: 'cheaper-to-serve', verdict: 'not-measured' as const, comparisons: []}
    const text = sectionText({...telecom, benefits: [cost, ...others.filter(({id}) => id !== cost.id)]}, 'benefits')
    expect(text).toContain('Ce qui le dirait : une colonne « cost_to_serve »')
  })
})

describe('a reason that keeps very few customers', () => {
  it('is never said to keep 0 % of them', () => {
    const subtypes = {'by-habit': {estimate: 0.6, count: 240}, real: {estimate: 0.004, count: 2}}
    expect(sectionText({...fullDiagnosis, subtypes}, 'classes')).toContain('contrainte réelle | 2 | 0,4 %')
  })
})
