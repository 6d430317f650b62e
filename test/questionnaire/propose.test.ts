import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {listQuestionnaires, loadQuestionnaire, matchColumns, proposeMapping} from '../../src/questionnaire/index.ts'
import {textLikeness} from '../../src/questionnaire/text-likeness.ts'
import {other, short, shortCodes} from './small-questionnaire.ts'

const bundled = await Promise.all((await listQuestionnaires()).map(loadQuestionnaire))
const relationship = bundled.find(({id}) => id === 'relationship')!
const items = relationship.constructs.flatMap((construct) => construct.items)

describe('a proposal of which column is which item', () => {
  it('says how each was found and how sure it is', () => {
    const header = ['id', 'SAT1', 'Dans l’ensemble mon expérience est bonne', 'x']
    const proposal = proposeMapping(header.slice(0, 2), [short, other], {SAT2: 'id'})
    expect(proposal.questionnaire.id).toBe('short')
    expect(proposal.columns).toMatchObject([
      {item: 'SAT1', header: 'SAT1', index: 1, score: 1, how: 'code', sure: true},
      {item: 'SAT2', header: 'id', how: 'config', sure: true},
    ])
    expect(proposeMapping([header[2]!], [short]).columns).toMatchObject([
      {item: 'SAT1', how: 'text', score: 1, sure: true},
    ])
  })

  it('finds a question reworded or with the name of the company, and asks', () => {
    const [proposed] = proposeMapping(['Q7. Overall, my Orange experience is good'], [short]).columns
    expect(proposed).toMatchObject({item: 'SAT1', how: 'text', sure: false})
    expect(proposed!.score).toBeGreaterThan(0.6)
    expect(proposed!.score).toBeLessThan(1)
  })

  it('never takes the denial of a question for the question', () => {
    const [proposed] = proposeMapping(['Dans l’ensemble, mon expérience n’est pas bonne.'], [short]).columns
    expect(proposed).toMatchObject({item: 'SAT1', sure: false})
  })

  it('asks where two columns could be one item, and names both', () => {
    const [proposed] = proposeMapping(['sat_1', 'SAT-1', 'SAT2'], [short]).columns
    expect(proposed).toMatchObject({item: 'SAT1', sure: false, others: [{header: 'SAT-1', index: 1}]})
  })

  it.each(['en', 'fr'] as const)('finds every item of a questionnaire by its own words (%s)', (language) => {
    const labels = items.map(({text}, index) => `Q${index + 1}. ${text[language]}`)
    const header = items.map((_, index) => `V${index}`)
    const proposal = proposeMapping({header, labels}, bundled)
    expect(proposal.columns.map(({item}) => item)).toEqual(
      proposal.questionnaire.constructs
        .flatMap((construct) => construct.items.map(({code}) => code))
        .filter((code) => proposal.columns.some(({item}) => item === code)),
    )
    expect(proposal.columns).toHaveLength(items.length)
    expect(proposal.columns.every(({sure, how}) => sure && how === 'text')).toBe(true)
    expect(matchColumns({header, labels}, relationship).missingItems).toEqual([])
  })

  it('maps what it proposes when its overrides are given back', () => {
    const header = ['Identifiant', ...shortCodes.map((code) => `${code} ?`)]
    const proposal = proposeMapping(header, [short])
    const mapping = matchColumns(header, short, proposal.overrides)
    expect(mapping.missingItems).toEqual([])
    expect(mapping.known).toEqual({id: 0})
  })

  it('holds for any header: each column once, each item once', () => {
    const header = fc.uniqueArray(
      fc.oneof(
        fc.string({maxLength: 40}),
        fc.constantFrom('SAT1', 'sat 1', 'Text of SAT2', '__proto__', 'constructor'),
      ),
      {minLength: 1, maxLength: 12},
    )
    fc.assert(
      fc.property(header, (names) => {
        const {columns, missingItems} = proposeMapping(names, [short, other])
        expect(new Set(columns.map(({index}) => index)).size).toBe(columns.length)
        expect(columns.every(({score}) => score >= 0.6 && score <= 1)).toBe(true)
        expect(new Set([...columns.map(({item}) => item), ...missingItems]).size).toBe(
          columns.length + missingItems.length,
        )
      }),
      {numRuns: 150},
    )
  })
})

describe('likeness of two sentences', () => {
  it('is 1 for the same sentence folded, symmetric, and 0 for nothing in common', () => {
    expect(textLikeness('Très satisfait, j’y reviens', "tres satisfait j'y reviens !")).toBe(1)
    expect(textLikeness('abc', 'xyz')).toBe(0)
    expect(textLikeness('', 'abc')).toBe(0)
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => textLikeness(a, b) === textLikeness(b, a)))
  })

  it('stays below belief between any two items of a questionnaire', () => {
    for (const language of ['en', 'fr'] as const)
      for (const [index, one] of items.entries())
        for (const two of items.slice(index + 1))
          expect(textLikeness(one.text[language], two.text[language])).toBeLessThan(0.9)
  })
})
