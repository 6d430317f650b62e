import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createDisclosure, dominated} from '../../src/disclosure/index.ts'
import {type Told, toldWith} from '../../src/disclosure/told.ts'
import {reconstructed} from './attack.ts'

const size = 12
const group = fc.uniqueArray(fc.nat(size - 1), {maxLength: size})
const groups = fc.array(group, {maxLength: 6})

describe('what is told of groups', () => {
  it('keeps customers told of always together as one atom, as many as there are', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const {atoms, sizes} = toldWith(undefined, all, 0)!
        const marks = Array.from({length: size}, (_, index) => all.map((one) => one.includes(index)).join())
        for (let a = 0; a < size; a++)
          for (let b = 0; b < a; b++) expect((atoms[a] ?? 0) === (atoms[b] ?? 0)).toBe(marks[a] === marks[b])
        for (const [atom, count] of sizes.entries()) expect(atoms.filter((one) => one === atom + 1)).toHaveLength(count)
      }),
    )
  })

  it('says which atoms each group is made of', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const told = toldWith(undefined, all, 0)!
        const membersOf = (parts: readonly number[]) =>
          Array.from({length: size}, (_, index) => index).filter((index) => parts[(told.atoms[index] ?? 0) - 1] === 1)
        const wanted = new Set(all.filter((one) => one.length > 0).map((one) => [...one].sort((a, b) => a - b).join()))
        expect(new Set(told.groups.map((parts) => membersOf(parts).join()))).toEqual(wanted)
      }),
    )
  })

  it('leaves what was told as it was', () => {
    fc.assert(
      fc.property(groups, groups, (first, more) => {
        const told = toldWith(undefined, first, 0)!
        const before: Told = structuredClone(told)
        toldWith(told, more, 0)
        expect(told).toEqual(before)
      }),
    )
  })

  it('never lets one customer be reckoned from the totals', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const least = 2
        const told: number[][] = []
        let known: Told | undefined
        for (const one of all) {
          const after = toldWith(known, [one], least)
          if (after === null) continue
          known = after
          told.push(one)
        }
        expect(reconstructed(told, size)).toEqual([])
      }),
    )
  })
})

describe('a group judged before it is told', () => {
  it('is told in the very cases in which it would be told at once', () => {
    const amounts = fc.array(fc.nat(100), {minLength: size, maxLength: size})
    fc.assert(
      fc.property(
        fc.array(fc.tuple(group, group), {maxLength: 6}),
        amounts,
        fc.integer({min: 1, max: 4}),
        (all, of, least) => {
          const [atOnce, inTwo] = [createDisclosure(least), createDisclosure(least)]
          const amountOf = (index: number): number => of[index]!
          for (const [part, others] of all) {
            const whole = [...new Set([...part, ...others])]
            const judged = inTwo.judge(part, {whole, amountOf})
            expect(inTwo.tellJudged('m', part, {whole, judged})).toBe(atOnce.tell('m', part, {whole, amountOf}))
          }
        },
      ),
    )
  })
})

describe('a group of very many customers', () => {
  const many = Int32Array.from({length: 300_000}, (_, index) => index)

  it('is told, and a part of it', () => {
    const disclosure = createDisclosure(5)
    expect(disclosure.tell('m', many.subarray(0, 200_000), {whole: many, amountOf: () => 1})).toBe(true)
    expect(disclosure.tell('m', many.subarray(0, 199_999), {whole: many, amountOf: () => 1})).toBe(false)
  })
  it('is dominated by none of them where all are alike', () => expect(dominated(many.map(() => 1))).toBe(false))
})
