import {describe, expect, it} from 'vitest'
import type {Diagnosis} from '../../src/diagnosis.ts'
import type {Language} from '../../src/kernel/index.ts'
import {composeReport} from '../../src/render/compose.ts'
import {fullDiagnosis} from '../fixtures/diagnosis.ts'
import {fixtureRules as rules} from '../fixtures/recommendations.ts'

const unknown = {estimate: null, ci: [null, null] as [null, null], n: 0}
const known = {estimate: 0.4, ci: [0.3, 0.5] as [number, number], n: 50}
const weighed = {overlap: 0.9, watched: 20}

const risk: NonNullable<Diagnosis['risk']> = {
  n: 405,
  baseline: 0.15,
  terms: [
    {term: 'attitude', measured: true},
    {term: 'habit', measured: true},
  ],
  mean: known,
  high: {threshold: 0.3, count: 30, share: known},
  causes: [{cause: 'none', event: null, count: 405, share: 1, meanRisk: 0.15, valueAtRisk: null}],
  valueAtRisk: null,
  watch: {count: 30, value: null, shareOfValue: null, valueAtRisk: null},
  sensitivity: {
    change: 0.5,
    top: 40,
    terms: [
      {term: 'habit', lower: weighed, higher: weighed},
      {term: 'attitude', lower: {overlap: 0.7, watched: 12}, higher: weighed},
    ],
    together: {combinations: 4, overlap: 0.8, leastOverlap: 0.6, watched: [9, 44]},
  },
  discrimination: null,
  complaints: {rate: known, recovered: unknown, satisfaction: []},
}

function position(panel: {candidates: number; seated: number}): NonNullable<Diagnosis['position']> {
  return {
    ...{lifeCycle: null, ladder: null, empowerment: null, norms: null, relationalBenefits: null, accounts: null},
    expectations: [],
    contrasts: [],
    panel: {...panel, halfYear: '2026-1', voice: true},
  }
}

function said(more: Partial<Diagnosis>, language: Language = 'en'): string {
  const {sections} = composeReport({...fullDiagnosis, ...more}, language, {rules})
  return JSON.stringify(sections.filter(({id}) => id === 'risk' || id === 'position')).replaceAll('\u00a0', ' ')
}

describe('the watch list in the report', () => {
  it('says how much of it the assumed weights decide, and which the most', () => {
    expect(said({risk})).toContain('at least 70% of the most exposed tenth of customers stay in it')
    expect(said({risk})).toContain('(the one that counts most: attitude)')
    expect(said({risk})).toContain('80% on average and 60% at worst')
    expect(said({risk})).toContain('from 9 to 44 customers')
    expect(said({risk}, 'fr')).toContain('compte de 9 à 44 clients')
  })

  it('says in one sentence that the weights change nothing where they do not', () => {
    const same = {overlap: 1, watched: 2}
    const still = {
      ...risk.sensitivity!,
      terms: [{term: 'attitude' as const, lower: same, higher: same}],
      together: {combinations: 2, overlap: 1, leastOverlap: 1, watched: [0, 2] as [number, number]},
    }
    const text = said({risk: {...risk, sensitivity: still}}, 'fr')
    expect(text).toContain('Le poids supposé ne change rien au choix des clients les plus exposés')
    expect(text).not.toContain('100 %')
  })

  it('speaks of one weight where there is one', () => {
    const single = {...risk.sensitivity!, terms: risk.sensitivity!.terms.slice(1)}
    const text = said({risk: {...risk, sensitivity: single}})
    expect(text).toContain('What the weight changes: halved or raised by half, it leaves at least 70%')
    expect(text).not.toContain('all of them moved at once')
  })

  it('never says that 0 % of the customers are at risk where one is, and gives no share of nobody', () => {
    const one = {threshold: 0.3, count: 1, share: {estimate: 0.004, ci: [0, 0.02] as [number, number], n: 250}}
    expect(said({risk: {...risk, high: one}}, 'fr')).toContain('soit 0,4 % [0 % ; 2 %] des clients classés')
    const none = {...one, count: 0, share: {...one.share, estimate: 0}}
    expect(said({risk: {...risk, high: none}}, 'fr')).toContain(
      'Aucun client ne court de risque élevé de partir dans l’année (30 % ou plus) ; en moyenne',
    )
  })

  it('says nothing of weights that were not tried', () => {
    expect(said({risk: {...risk, sensitivity: null}})).not.toContain('What the weights change')
  })
})

describe('complaints', () => {
  it('whose outcome is not known are said so, without a dash for a number', () => {
    expect(said({risk})).toContain('what became of the complaints is not known')
    expect(said({risk}, 'fr')).toContain('l’issue des réclamations n’est pas connue')
    const told = {...risk, complaints: {rate: known, recovered: known, satisfaction: []}}
    expect(said({risk: told})).toContain('40% [30%, 50%] of the complaints whose outcome is known were put right')
  })
})

describe('the panel of experts', () => {
  it('is drawn for the half-year where more may sit than do', () => {
    expect(said({position: position({candidates: 20, seated: 12})})).toContain('12 are drawn for the half-year 2026-1')
    expect(said({position: position({candidates: 20, seated: 12})}, 'fr')).toContain('les autres pour les suivants')
  })

  it('holds all of them where they are few, and leaves none for the next', () => {
    const few = {position: position({candidates: 7, seated: 7})}
    expect(said(few)).toContain('all of them sit on it for the half-year 2026-1')
    expect(said(few, 'fr')).toContain('peuvent y siéger ; tous y siègent')
    expect(said(few, 'fr')).not.toContain('suivants')
  })
})

describe('the life cycle of the relation in the report', () => {
  function staged(unknown: number, basis: string[]): Partial<Diagnosis> {
    const share = (estimate: number) => ({estimate, ci: [estimate, estimate] as [number, number], n: 100})
    const lifeCycle = {
      n: 100,
      basis,
      stages: [
        {stage: 'development' as const, count: 100 - 100 * unknown, share: share(1 - unknown)},
        {stage: 'unknown' as const, count: 100 * unknown, share: share(unknown)},
      ],
    }
    return {position: {...position({candidates: 30, seated: 12}), lifeCycle}}
  }

  it('is a sentence that names the missing column where hardly anybody can be placed', () => {
    const text = said(staged(0.97, ['status', 'spend', 'tenure_months']), 'fr')
    expect(text).toContain(
      '97 % des clients n’y trouvent pas de place, faute d’une colonne des dépenses de l’année précédente.',
    )
    expect(text).not.toContain('Cycle de vie de la relation : la coopération')
    expect(said(staged(0.97, ['spend', 'previous_spend']))).toContain('a column on the depth of the relation')
    expect(said(staged(0.97, ['spend', 'previous_spend', 'voice']))).toContain('being nearly empty')
  })

  it('is a table where most customers can be placed', () => {
    expect(said(staged(0.5, ['spend']), 'fr')).toContain('Cycle de vie de la relation : la coopération')
  })
})

describe('the ladder of relationship marketing in the report', () => {
  const rung = (name: 'client' | 'supporter', estimate: number) => ({
    rung: name,
    count: 10,
    share: {estimate, ci: [estimate, estimate] as [number, number], n: 20},
  })
  const climbed = (...rungs: ReturnType<typeof rung>[]): Partial<Diagnosis> => ({
    position: {...position({candidates: 30, seated: 12}), ladder: {n: 20, left: 0, highest: 'partner' as const, rungs}},
  })

  it('is left out where every customer stands on one rung', () => {
    expect(said(climbed(rung('client', 1)), 'fr')).not.toContain('Échelle du marketing relationnel')
    expect(said(climbed(rung('client', 0.5), rung('supporter', 0.5)), 'fr')).toContain(
      'Échelle du marketing relationnel',
    )
  })
})
