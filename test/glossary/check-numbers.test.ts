import {describe, expect, it} from 'vitest'
import {checkSchema} from '../../src/findings.ts'
import {allAbouts, explain} from '../../src/glossary/index.ts'
import {statisticFields} from '../../src/glossary/number-fields.ts'
import {numberNames} from './number-names.ts'

/** Every name under which the JSON of `check` holds a number. */
const names = numberNames(checkSchema)

describe('every number that check puts in its JSON', () => {
  it('is found in the schema, however deep', () => {
    for (const name of ['alphaIfDropped', 'cfi', 'rootAve', 'deltaCfi', 'randomEigenvalues', 'asFound', 'of'])
      expect(names).toContain(name)
  })

  it.each(names)('%s is explained in both languages', (name) => {
    const {found} = explain(name)
    expect(found?.type, name).toBe('about')
    if (found?.type !== 'about') return
    expect(found.about.texts.en.definition).not.toBe('')
    expect(found.about.texts.fr.definition).not.toBe(found.about.texts.en.definition)
  })

  it('that is a statistic under a name of its own leads to an entry that exists', () => {
    const ids = allAbouts().map(({id}) => id)
    for (const id of Object.values(statisticFields)) expect(ids).toContain(id)
  })
})

describe('the abbreviations that check prints', () => {
  it.each([
    ['TLI', 'tli'],
    ['FIML', 'full-information'],
    ['MLR', 'robust-maximum-likelihood'],
    ['WLSMV', 'weighted-least-squares'],
    ['DWLS', 'weighted-least-squares'],
    ['AIC', 'information-criteria'],
    ['HTMT2', 'htmt2'],
    ['KMO', 'kmo'],
    ['SRMR', 'srmr'],
    ['map', 'minimum-average-partial'],
    ['polychorique', 'polychoric-correlation'],
    ['configural', 'configural-invariance'],
    ['invariance métrique', 'metric-invariance'],
    ['Fornell', 'fornell-larcker'],
  ])('%s is explained', (typed, id) => {
    expect(explain(typed).found?.id).toBe(id)
  })
})
