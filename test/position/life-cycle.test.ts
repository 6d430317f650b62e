import {describe, expect, it} from 'vitest'
import {lifeCycle} from '../../src/position/life-cycle.ts'
import {type Given, numbers, standingOf, words} from './case.ts'

const people = (count: number) => ({satisfaction: new Array<number>(count).fill(70)})
const stagesOf = (columns: NonNullable<Given['columns']>, more: Partial<Given['scores']> = {}, count = 1) =>
  lifeCycle(standingOf({scores: {...people(count), ...(more as Given['scores'])}, columns})).stages

describe('the stage of the relation', () => {
  it('is told by status before anything else', () => {
    const status = words('prospect', 'ancien client', 'nouveau client')
    expect(stagesOf({status}, {}, 3)).toEqual(['pre-relation', 'decline', 'development'])
  })
  it('is decline when spending falls by a fifth, whatever the tenure', () => {
    const columns = {spend: numbers(80, 81), previous_spend: numbers(100, 100), tenure_months: numbers(200, 200)}
    expect(stagesOf(columns, {}, 2)).toEqual(['decline', 'maturity'])
  })
  it('is development when the exchange expands, however old the relation', () => {
    const columns = {spend: numbers(120), previous_spend: numbers(100), tenure_months: numbers(200)}
    expect(stagesOf(columns)).toEqual(['development'])
  })
  it('is not maturity by tenure alone: a stable customer of ten years who gives little and says nothing still develops', () => {
    const stable = {spend: numbers(100), previous_spend: numbers(100), tenure_months: numbers(120)}
    expect(stagesOf({...stable, share_of_wallet: numbers(0.1)}, {voice: [20]})).toEqual(['development'])
    expect(stagesOf({...stable, share_of_wallet: numbers(0.9)}, {voice: [20]})).toEqual(['maturity'])
  })
  it('is unknown where nothing tells what was spent before', () => {
    const found = lifeCycle(standingOf({scores: people(1), columns: {spend: numbers(100), tenure_months: numbers(50)}}))
    expect(found.stages).toEqual(['unknown'])
    expect(found.result).toBeNull()
  })
  it('is decline when nothing was bought in either year', () => {
    expect(stagesOf({spend: numbers(0), previous_spend: numbers(0)})).toEqual(['decline'])
  })
  it('counts everyone once, with shares that add up to one', () => {
    const columns = {
      spend: numbers(50, 100, 150, 100),
      previous_spend: numbers(100, 100, 100, Number.NaN),
      tenure_months: numbers(40, 40, 40, 40),
    }
    const {result} = lifeCycle(standingOf({scores: people(4), columns}))
    expect(result!.stages.map(({stage, count}) => [stage, count])).toEqual([
      ['development', 1],
      ['maturity', 1],
      ['decline', 1],
      ['unknown', 1],
    ])
    expect(result!.stages.reduce((sum, {share}) => sum + share.estimate!, 0)).toBeCloseTo(1, 12)
    expect(result!.basis).toEqual(['spend', 'previous_spend', 'tenure_months'])
  })
})
