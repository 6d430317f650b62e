import {describe, expect, test} from 'vitest'
import type {Survey} from '../../src/clean/index.ts'
import {verbatims} from '../../src/profile/index.ts'

type Class = 'loyal' | 'inert' | 'retained' | null

/** A survey that holds comments and nothing else. */
function commented(comments: readonly (readonly [Class, string])[], excluded: readonly number[] = []) {
  const survey = {
    respondents: comments.map((_, index) => ({
      id: `client-${index}`,
      line: index + 2,
      excluded: excluded.includes(index) ? 'careless' : null,
      flags: [],
    })),
    columns: {comment: {type: 'text', values: comments.map(([, text]) => text)}},
  } as unknown as Survey
  return verbatims(
    survey,
    comments.map(([own]) => ({class: own})),
  )
}

describe('comments by coding grid', () => {
  test('are counted by theme and by class, whatever the accents and the case, in both languages', () => {
    const found = commented([
      ['inert', 'TROP CHER'],
      ['loyal', 'Expensive, but kind staff'],
      [null, 'cher'],
      ['loyal', 'R.A.S.'],
    ])!
    expect([found.comments, found.uncoded]).toEqual([4, 1])
    const price = found.themes.find(({id}) => id === 'price')!
    expect([price.count, price.byClass]).toEqual([3, {loyal: 1, inert: 1, retained: 0}])
    expect(found.themes.map(({id}) => id)).toEqual(['price', 'service'])
  })

  test('a theme is told by the beginning of a word, not by its inside', () => {
    expect(commented([['loyal', 'rechercher un acheteur']])!.themes).toEqual([])
  })

  test('quotes are one of each class first, none twice, the unclassified last', () => {
    const quotes = commented([
      [null, 'prix ?'],
      ['loyal', 'prix juste'],
      ['loyal', 'prix juste'],
      ['loyal', 'prix clair'],
      ['retained', 'prix imposé'],
    ])!.themes[0]!.quotes
    expect(quotes.map(({class: own, text}) => [own, text])).toEqual([
      ['loyal', 'prix juste'],
      ['retained', 'prix imposé'],
      ['loyal', 'prix clair'],
    ])
  })

  test('addresses, numbers and the author’s own id are blotted out', () => {
    const [quote] = commented([
      ['inert', 'Prix : écrire à jean@exemple.fr, www.exemple.fr ou +33 6 12 34 56 78, je suis client-0'],
    ])!.themes[0]!.quotes
    expect(quote!.text).toBe('Prix : écrire à […] […] ou […], je suis […]')
  })

  test('those of excluded respondents are left out; without comments there is nothing', () => {
    expect(commented([['inert', 'prix']], [0])).toBeNull()
    expect(commented([['inert', '  ']])).toBeNull()
  })
})
