import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {reasonCodes, reasonTexts, unclassifiedReasons} from '../../src/classify/index.ts'
import {diagnosisSchema} from '../../src/diagnosis.ts'
import {columnAbout} from '../../src/glossary/column-about.ts'
import {allAbouts, allEntries, explain, namesOf} from '../../src/glossary/index.ts'
import {ruleAbout} from '../../src/glossary/rule-about.ts'
import {editDistance} from '../../src/kernel/index.ts'
import {quadrants, riskCauses, rungs, stages} from '../../src/position/schema.ts'
import type {Rule} from '../../src/recommend/index.ts'
import {renderCustomers} from '../../src/render/index.ts'

describe('explain', () => {
  it.each([
    ['trust', 'trust'],
    ['Confiance', 'trust'],
    ['FIDÈLE', 'loyal'],
    ['fidele', 'loyal'],
    ['cut off', 'cut-off'],
    ['NPS', 'nps'],
    ['taux de nourriture', 'share-of-wallet'],
    ['lorenz', 'lorenz-curve'],
    ['cronbach', 'alpha'],
    ['moments de fragilité', 'moments-of-fragility'],
    ['hurt_loyal', 'hurt-loyal'],
  ])('knows %s, typed as students type it', (query, id) => {
    expect(explain(query)).toEqual({found: expect.objectContaining({id}), suggestions: []})
  })

  it('finds every entry by its id, and by its title in either language unless a column shares it with a notion', () => {
    for (const entry of allEntries()) {
      const column = entry.type === 'about' && entry.about.kind === 'column'
      for (const name of column ? [entry.id] : namesOf(entry)) expect(explain(name).found?.id, name).toBe(entry.id)
    }
  })

  it('suggests the nearest terms for a slip of the finger', () => {
    const {found, suggestions} = explain('satisfction')
    expect(found).toBeNull()
    expect(suggestions[0]?.id).toBe('satisfaction')
  })

  it('suggests all that a vague word may mean instead of choosing', () => {
    const {found, suggestions} = explain('marketing')
    expect(found).toBeNull()
    expect(suggestions.map((entry) => entry.id)).toEqual(
      expect.arrayContaining(['relationship-marketing', 'transactional-marketing']),
    )
  })

  it('has nothing to say of nonsense or of nothing', () => {
    expect(explain('qwxzqwxzqwxz')).toEqual({found: null, suggestions: []})
    expect(explain('  ')).toEqual({found: null, suggestions: []})
  })

  it('never fails and never suggests more than five entries, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(explain(query).suggestions.length).toBeLessThanOrEqual(5)
      }),
    )
  })

  it('has no two entries of the same id', () => {
    const ids = allEntries().map((entry) => entry.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(allAbouts().length).toBeGreaterThan(60)
  })
})

describe('editDistance', () => {
  it('is a distance: zero for the same word, the same both ways, bounded by the longer word', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme-ascii'}), fc.string({unit: 'grapheme-ascii'}), (a, b) => {
        expect(editDistance(a, a)).toBe(0)
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })

  it('counts what separates kitten from sitting (the textbook case: 3)', () => {
    expect(editDistance('kitten', 'sitting')).toBe(3)
  })
})

describe('every name of the outputs', () => {
  it('is explained: the columns of the customers CSV', () => {
    const [header = ''] = new TextDecoder()
      .decode(renderCustomers([], {reason: String, action: String, wouldChange: String, risk: String}))
      .split('\n')
    for (const column of [...header.split(','), 'score_trust']) expect(explain(column).found, column).not.toBeNull()
    expect(explain('p_loyal').found?.id).toBe('field-p-loyal')
    expect(explain('score_trust').found?.id).toBe('field-score-construct')
  })

  it('is explained: the fields of the JSON', () => {
    for (const field of Object.keys(diagnosisSchema.shape)) {
      const {found} = explain(field)
      expect(found, field).not.toBeNull()
      expect(found?.type, field).toBe('about')
    }
  })
})

describe('columnAbout', () => {
  it('keeps a column apart from the notion it is called after', () => {
    const words = {title: 'Share of wallet', definition: 'Share of spending, 0 to 1.'}
    const about = columnAbout('share_of_wallet', {type: 'number', headers: [], texts: {en: words, fr: words}})
    expect([about.id, about.kind]).toEqual(['column-share-of-wallet', 'column'])
  })
})

describe('ruleAbout', () => {
  it('tells a rule without the numbers of any survey', () => {
    const words = {
      title: 'Call the {count, plural, one {# customer} other {# customers}}',
      finding: '',
      action: 'Call within {days} days.',
      who: '',
      avoid: 'Do not write.',
      kpi: '',
    }
    const rule: Rule = {
      id: 'call',
      axis: 'loyalty',
      source: 'Ohana 2001',
      effort: 'low',
      horizon: 3,
      conflictsWith: [],
      texts: {en: words, fr: words},
      when: () => null,
    }
    expect(ruleAbout(rule).texts.en).toEqual({
      title: 'Call the … customers',
      definition: 'Call within … days. Do not write.',
    })
  })
})

describe('the codes of the customers CSV', () => {
  const codes = [...reasonCodes, ...unclassifiedReasons, ...riskCauses, ...stages, ...rungs, ...quadrants]
  it.each([...new Set<string>(codes)])('%s is explained in both languages', (code) => {
    const {found} = explain(code)
    expect(found?.type).toBe('about')
    if (found?.type !== 'about') return
    expect(found.about.texts.fr.definition).not.toBe(found.about.texts.en.definition)
    expect(found.about.texts.en.definition).not.toMatch(/[{}]/)
  })

  it('say of a reason what the CSV says', () => {
    const {found} = explain('retained-real')
    expect(found?.type === 'about' && found.about.texts.en.definition).toBe(reasonTexts.en['retained-real'])
  })
})
