import {describe, expect, it} from 'vitest'
import {ladder} from '../../src/position/ladder.ts'
import {inert, loyal, standingOf, unclassified, words} from './case.ts'

const advocate = {...loyal, flags: ['advocate' as const]}
const status = words('prospect', 'new', 'client', 'client', 'client', 'client', 'former', 'client')
const customers = [unclassified, unclassified, inert, loyal, advocate, advocate, unclassified, unclassified]
const satisfaction = new Array<number>(8).fill(70)

describe('the rung of the ladder', () => {
  it('rises from prospect to partner, former customers standing on none', () => {
    const voice = [50, 50, 90, 90, 40, 90, 50, 50]
    const advocacy = satisfaction
    const found = ladder(standingOf({scores: {satisfaction, voice, advocacy}, customers, columns: {status}}))
    expect(found.rungs).toEqual(['prospect', 'customer', 'client', 'supporter', 'advocate', 'partner', null, 'unknown'])
    expect(found.result).toMatchObject({n: 7, left: 1, highest: 'partner'})
  })
  it('asks a partner to cooperate too where cooperation was asked', () => {
    const scores = {
      satisfaction,
      voice: satisfaction,
      advocacy: satisfaction,
      cooperation: satisfaction.map((_, i) => (i === 5 ? 90 : 20)),
    }
    const found = ladder(standingOf({scores, customers, columns: {status}}))
    expect(found.rungs.slice(4, 6)).toEqual(['advocate', 'partner'])
  })
  it('goes no higher than what was asked', () => {
    const found = ladder(standingOf({scores: {satisfaction, advocacy: satisfaction}, customers, columns: {status}}))
    expect(found.rungs[5]).toBe('advocate')
    expect(found.result!.highest).toBe('advocate')
    expect(ladder(standingOf({scores: {satisfaction}, customers, columns: {status}})).result!.highest).toBe('supporter')
  })
})
