import {describe, expect, it, test} from 'vitest'
import type {Diagnosis} from '../../src/diagnosis.ts'
import {languages} from '../../src/kernel/index.ts'
import {textBox} from '../../src/render/drawing/boxes.ts'
import {calendarFigure} from '../../src/render/drawing/calendar-figure.ts'
import {howMany} from '../../src/render/drawing/how-many.ts'
import {attitudeHoldMap} from '../../src/render/figures/attitude-hold-map.ts'
import {likertBars} from '../../src/render/figures/likert-bars.ts'
import {sensitivityLines} from '../../src/render/figures/sensitivity-lines.ts'
import {valueClassMosaic} from '../../src/render/figures/value-class-mosaic.ts'
import {createVoice} from '../../src/render/voice.ts'
import {fullDiagnosis} from '../fixtures/diagnosis.ts'

const french = createVoice('fr')
const english = createVoice('en')

test('a share is said in words where its percentage would round to nothing or to all', () => {
  expect([0, 0.004, 0.2, 0.5, 0.996, 1].map(howMany)).toEqual(['none', 'hardly', 'some', 'most', 'nearly', 'all'])
})

describe('the calendar', () => {
  const title =
    'Réduisez le canal où les fidèles sont les plus rares : « Comparateur de prix en ligne et ses filiales »'
  it('sets the whole title of every action, however long', () => {
    const figure = calendarFigure(() => title)
    for (const language of languages) {
      const {items} = figure.draw(fullDiagnosis, createVoice(language), figure.size)
      const set = items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])).join(' ')
      expect(set).toContain(title)
      expect(set).not.toContain('…')
    }
  })
})

describe('the title of the calendar', () => {
  const title = (horizons: readonly number[]): string => {
    const one = fullDiagnosis.recommendations.find(({status}) => status === 'advice')!
    const recommendations = horizons.map((horizon) => ({...one, horizon}))
    return calendarFigure(() => 'x').title({...fullDiagnosis, recommendations}, english)
  }
  it('counts one, two and many', () => {
    expect(title([6])).toBe('The only action needs more than three months')
    expect(title([2])).toBe('The only action is in place within three months')
    expect(title([6, 6])).toBe('Both actions need more than three months')
    expect(title([6, 6, 6])).toBe('All 3 actions need more than three months')
    expect(title([2, 6, 6])).toBe('One action of 3 is in place within three months')
    expect(title([2, 2, 6])).toBe('2 actions of 3 are in place within three months')
  })
})

/** Everybody answers every item with this degree of seven, in the direction of the scale. */
function allAnswer(degree: number): Diagnosis {
  const scales = Object.fromEntries(
    Object.entries(fullDiagnosis.scales).map(([id, scale]) => {
      const reversed = new Set(
        fullDiagnosis.questionnaire.constructs
          .flatMap(({items}) => items)
          .filter((item) => item.reversed)
          .map(({code}) => code),
      )
      const answers = Object.fromEntries(
        Object.entries(scale.answers).map(([code, {counts, ...others}]) => {
          const at = reversed.has(code) ? counts.length - degree : degree - 1
          return [code, {...others, counts: counts.map((_, index) => (index === at ? 400 : 0))}]
        }),
      )
      return [id, {...scale, answers}]
    }),
  )
  return {...fullDiagnosis, scales}
}

describe('the answers to the items', () => {
  it('quote the items whole', () => {
    const text = 'Si cette entreprise disparaissait du jour au lendemain, elle me manquerait plus que toute autre'
    const constructs = fullDiagnosis.questionnaire.constructs.map((construct) => ({
      ...construct,
      items: construct.items.map((item) => ({...item, text: {en: text, fr: text}})),
    }))
    const title = likertBars.title(
      {...fullDiagnosis, questionnaire: {...fullDiagnosis.questionnaire, constructs}},
      french,
    )
    expect(title).toContain(text)
  })

  it('say in words that nobody or everybody agrees', () => {
    expect(likertBars.title(allAnswer(1), english)).toMatch(/^Nobody agrees, whatever the item/)
    expect(likertBars.title(allAnswer(7), french)).toMatch(/^Tous sont d’accord, quel que soit l’item/)
  })
})

describe('the cut-offs moved', () => {
  const still = (loyal: number): Diagnosis => {
    const rows = fullDiagnosis.sensitivity.attitude.map((row) => ({...row, loyal, inert: 1 - loyal, retained: 0}))
    return {
      ...fullDiagnosis,
      sensitivity: {...fullDiagnosis.sensitivity, attitude: rows, constraint: rows, joint: rows},
    }
  }

  it('say that the loyal do not move where they do not', () => {
    expect(sensitivityLines.title(still(0), english)).toBe(
      'Moving the attitude cut-offs from −15 to +15 points leaves the loyal at 0%',
    )
    expect(sensitivityLines.title(still(1), french)).toMatch(/la part de fidèles reste à 100\s%$/u)
  })

  it('name the lines beside the panel, off the ticks under it', () => {
    for (const loyal of [0, 1]) {
      const {items} = sensitivityLines.draw(still(loyal), english, sensitivityLines.size)
      const texts = items.flatMap((item) => (item.kind === 'text' ? [{text: item.text, box: textBox(item)!}] : []))
      const ticks = texts.filter(({text}) => text === '+15')
      const names = texts.filter(({text}) => ['Loyal', 'Inert', 'Retained'].includes(text))
      expect(names).toHaveLength(3)
      for (const {box} of names) expect(box.y + box.h).toBeLessThan(Math.min(...ticks.map((tick) => tick.box.y)))
    }
  })
})

describe('the map of attitude and hold', () => {
  const at = (bins: readonly (readonly [x: number, count: number])[], cutoff = 60): string => {
    const {classification} = fullDiagnosis
    const map = bins.map(([x, count]) => ({x, y: 30, loyal: count, inert: 0, retained: 0}))
    const attitude = classification.rule.attitude.map((part) => ({...part, cutoff}))
    const rule = {...classification.rule, attitude}
    return attitudeHoldMap.title({...fullDiagnosis, classification: {...classification, map, rule}}, english)
  }

  it('counts those below the cut-off where they are the most, those who reach it where these are', () => {
    expect(
      at([
        [30, 70],
        [70, 30],
      ]),
    ).toMatch(/^70% of the customers are below/)
    expect(
      at([
        [30, 30],
        [70, 70],
      ]),
    ).toMatch(/^70% of the customers reach/)
  })

  it('says that all or none do', () => {
    expect(
      at([
        [70, 90],
        [80, 9],
      ]),
    ).toMatch(/^All customers reach/)
    expect(
      at([
        [20, 90],
        [30, 9],
      ]),
    ).toMatch(/^No customer reaches/)
    expect(
      at([
        [20, 1],
        [80, 999],
      ]),
    ).toMatch(/^Nearly all customers reach/)
  })

  it('does not say all where a bin lies across the cut-off', () => {
    expect(
      at(
        [
          [60, 10],
          [80, 90],
        ],
        63,
      ),
    ).toMatch(/^Nearly all customers reach/)
  })
})

describe('value by class', () => {
  const tier = (name: 'heavy' | 'medium', loyal: number) => ({
    tier: name,
    shareOfValue: 0.5,
    shareOfCustomers: 0.5,
    classes: {loyal, inert: 1 - loyal, retained: 0},
  })
  const title = (loyal: number): string =>
    valueClassMosaic.plain.title([tier('heavy', loyal), tier('medium', 0.5)], french)

  it('is no figure with fewer than two tiers', () => {
    const value = fullDiagnosis.value!
    const only = (count: number): Diagnosis => ({
      ...fullDiagnosis,
      value: {...value, tiers: value.tiers.slice(0, count)},
    })
    expect(valueClassMosaic.applies(only(1))).toBe(false)
    expect(valueClassMosaic.applies(only(2))).toBe(true)
  })

  it('says all and none in words', () => {
    expect(title(1)).toBe('Tous les gros clients sont fidèles')
    expect(title(0)).toMatch(/^Aucun gros client n’est fidèle/)
    expect(title(0.3)).toMatch(/^30\s% des gros clients sont fidèles/u)
  })

  it('names a class that nobody is in below the heads of the columns', () => {
    for (const loyal of [0, 1]) {
      const {items} = valueClassMosaic.plain.draw(
        [tier('heavy', loyal), tier('medium', loyal)],
        english,
        valueClassMosaic.size,
      )
      const tops = items.flatMap((item) => (item.kind === 'rect' && item.w > 60 ? [item.y] : []))
      const names = items.flatMap((item) =>
        item.kind === 'text' && ['Loyal', 'Inert', 'Retained'].includes(item.text) ? [textBox(item)!] : [],
      )
      expect(names).toHaveLength(3)
      for (const {y} of names) expect(y).toBeGreaterThanOrEqual(Math.min(...tops))
    }
  })
})
