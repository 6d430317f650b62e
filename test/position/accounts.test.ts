import {describe, expect, it} from 'vitest'
import {accountRole, accountRoleTexts, roleWeights} from '../../src/position/account-role.ts'
import {accounts} from '../../src/position/accounts.ts'
import {accountRoles} from '../../src/position/schema.ts'
import {inert, loyal, standingOf, unclassified, words} from './case.ts'

describe('an account', () => {
  it('weighs its respondents by their role in the decision', () => {
    const found = accounts(
      standingOf({
        scores: {satisfaction: [50, 50, 50, 50]},
        customers: [inert, loyal, loyal, loyal],
        columns: {account: words('A', 'A', 'A', 'B'), role: words('Décideur', 'utilisateur', 'user', 'buyer')},
        minCell: 1,
      }),
    )
    // Three parts of an inert decider against two of loyal users.
    expect(found.classes).toEqual(['inert', 'inert', 'inert', 'loyal'])
    expect(found.disagreements.slice(0, 3)).toEqual([0.6, 0.6, 0.6].map((gap) => expect.closeTo(gap, 12)))
    expect(found.disagreements[3]).toBeNaN()
    expect(found.result).toMatchObject({accounts: 2, several: 1, respondents: 4, split: {estimate: 1}})
  })
  it('leaves out those without a class, and is nothing without the column', () => {
    const scores = {satisfaction: [50, 50]}
    const columns = {account: words('A', 'A')}
    const found = accounts(standingOf({scores, columns, customers: [loyal, unclassified]}))
    expect(found.classes).toEqual(['loyal', null])
    expect(found.result!.several).toBe(0)
    expect(accounts(standingOf({scores})).result).toBeNull()
  })
  it('says which role stands apart, and only over enough accounts', () => {
    const names = ['A', 'A', 'B', 'B', 'C', 'C']
    const roles = ['decider', 'user', 'decider', 'user', 'decider', 'user']
    const given = {
      scores: {satisfaction: names.map(() => 50)},
      customers: roles.map((role) => (role === 'decider' ? inert : loyal)),
      columns: {account: words(...names), role: words(...roles)},
    }
    const {roles: shown, suppressedRoles} = accounts(standingOf({...given, minCell: 3})).result!
    expect(shown.map(({role, lead}) => [role, lead.estimate])).toEqual([
      ['decider', expect.closeTo(-0.7, 12)],
      ['user', expect.closeTo(0.7, 12)],
    ])
    expect(suppressedRoles).toBe(0)
    expect(accounts(standingOf({...given, minCell: 4})).result).toMatchObject({roles: [], suppressedRoles: 2})
  })
  it('describes the key accounts only where they are enough', () => {
    const names = Array.from({length: 25}, (_, index) => `K${index}`)
    const given = {
      scores: {satisfaction: names.map(() => 50)},
      customers: names.map((_, index) => (index % 2 === 0 ? loyal : inert)),
      columns: {account: words(...names)},
      values: names.map((_, index) => index + 1),
    }
    const {review} = accounts(standingOf(given)).result!
    expect(review).toMatchObject({accounts: 5, notLoyal: 2, split: 0, contractEnding: null})
    expect(review!.shareOfValue).toBeCloseTo((21 + 22 + 23 + 24 + 25) / 325, 12)
    expect(accounts(standingOf({...given, minCell: 6})).result!.review).toBeNull()
  })
})

describe('a role', () => {
  it.each([
    ['Décideur', 'decider'],
    ['Directrice des achats', 'decider'],
    ['Responsable', 'manager'],
    ['Prescripteur', 'prescriber'],
    ['Acheteuse', 'buyer'],
    ['end user', 'user'],
    ['informant', 'informant'],
    ['', 'other'],
  ])('called %s is that of a %s', (label, role) => {
    expect(accountRole(label)).toBe(role)
  })
  it('has a weight and a name in both languages', () => {
    for (const role of accountRoles) {
      expect(roleWeights[role]).toBeGreaterThanOrEqual(1)
      expect(accountRoleTexts.fr[role]).not.toBe('')
    }
  })
})
