import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Diagnosis} from '../../src/diagnosis.ts'
import {languages} from '../../src/kernel/index.ts'
import {composeReport} from '../../src/render/compose.ts'
import {type Page, pages} from '../../src/render/formats/pdf/page.ts'
import {boardLook} from '../../src/render/look.ts'
import {diagnoses} from '../fixtures/diagnosis.ts'
import {fixtureRules as rules} from '../fixtures/recommendations.ts'
import {type PaintedText, paintedTexts} from './painted-text.ts'

const example = (name: string): Diagnosis =>
  JSON.parse(readFileSync(`examples/${name}/expected/${name}-diagnosis.json`, 'utf8')) as Diagnosis
const telecom = example('telecom')

/** Every count as of a million customers, every amount in billions. */
function enlarged(value: unknown, key = ''): unknown {
  if (typeof value === 'number') {
    if (/^(n|count|rows|analysed|classified|base|customers|missing)$/.test(key)) return value * 1500
    return /^(total|valueAtRisk|money|stake|value|mean|estimate)$/.test(key) && value > 1000 ? value * 1e6 : value
  }
  if (Array.isArray(value)) return value.map((one) => enlarged(one, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, enlarged(one, name)]))
}

const long = (text: string): string => `${text} `.repeat(200).slice(0, 200)

/** Every label of the questionnaire, its segments and its company in 200 characters. */
function lengthened(diagnosis: Diagnosis): Diagnosis {
  const both = ({en, fr}: {en: string; fr: string}) => ({en: long(en), fr: long(fr)})
  return {
    ...diagnosis,
    context: {...diagnosis.context, company: long(diagnosis.context.company ?? 'company'), sector: long('sector')},
    questionnaire: {
      ...diagnosis.questionnaire,
      title: both(diagnosis.questionnaire.title),
      constructs: diagnosis.questionnaire.constructs.map((construct) => ({
        ...construct,
        labels: both(construct.labels),
        items: construct.items.map((item) => ({...item, text: both(item.text)})),
      })),
    },
    breakdowns: diagnosis.breakdowns.map((breakdown) => ({
      ...breakdown,
      groups: breakdown.groups.map((group) => ({...group, group: long(group.group)})),
    })),
  }
}

/** Forty groups in every breakdown, or a single one. */
function grouped(diagnosis: Diagnosis, count: number): Diagnosis {
  return {
    ...diagnosis,
    breakdowns: diagnosis.breakdowns.map((breakdown) => ({
      ...breakdown,
      groups: Array.from({length: count}, (_, index) => ({
        ...breakdown.groups[index % breakdown.groups.length]!,
        group: `Segment ${index + 1}`,
      })),
    })),
  }
}

const extremes: Readonly<Record<string, Diagnosis>> = {
  ...diagnoses,
  bank: example('bank'),
  telecom,
  'ski-lift': example('ski-lift'),
  'a million customers and billions': enlarged(telecom) as Diagnosis,
  'labels of 200 characters': lengthened(telecom),
  'forty segments': grouped(telecom, 40),
  'a single group': grouped(telecom, 1),
  'no value': {...telecom, value: null, risk: null},
}

/** French is the longer language, letter the shorter paper: what fits there fits in English on A4, which the examples show. */
const longest = {language: 'fr', paper: 'letter'} as const
const usual = {language: 'en', paper: 'a4'} as const
const cases = Object.entries(extremes).flatMap(([name, diagnosis]) =>
  [longest, ...(name in diagnoses ? [] : [usual])].map((setting) => ({name, diagnosis, ...setting})),
)

describe('every page', () => {
  it.each(cases)('of $name in $language on $paper keeps its words apart and inside the margins', async (given) => {
    const document = composeReport(given.diagnosis, given.language, given.name in diagnoses ? {rules} : {})
    const texts = await paintedTexts(document, {...boardLook, paper: given.paper})
    expect(texts.length).toBeGreaterThan(300)
    expect(texts.some(({drawn}) => drawn)).toBe(true)
    expect(outside(texts, pages[given.paper])).toEqual([])
    expect(overlaps(texts.filter(({drawn}) => !drawn))).toEqual([])
  })

  it.each(languages)('of the full questionnaire in %s: no more than twenty with the appendices', async (language) => {
    for (const name of ['bank', 'telecom', 'ski-lift'])
      expect(sheets(await paintedTexts(composeReport(extremes[name]!, language), boardLook)), name).toBeLessThan(21)
  })
})

const sheets = (texts: readonly PaintedText[]): number => Math.max(...texts.map(({page}) => page))

/** Half a point: widths are rounded. */
const hair = 0.5

function outside(texts: readonly PaintedText[], page: Page): string[] {
  const [top, bottom] = [page.headerBaseline - 8, page.footerBaseline + 3]
  return texts
    .filter(
      (one) => one.left < page.left - hair || one.right > page.right + hair || one.top < top || one.bottom > bottom,
    )
    .map((one) => `page ${one.page}: ${one.text}`)
}

/** Pairs of texts that cover each other. */
function overlaps(texts: readonly PaintedText[]): string[] {
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter(
        (b) =>
          a.page === b.page &&
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > hair &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > hair,
      )
      .map((b) => `page ${a.page}: ${a.text} / ${b.text}`),
  )
}

describe('the measure of a page', () => {
  const text = (left: number, top: number): PaintedText => ({
    text: 'a',
    page: 1,
    left,
    right: left + 10,
    top,
    bottom: top + 8,
    drawn: false,
  })

  it('sees words that cover each other and words in the margin', () => {
    expect(overlaps([text(60, 100), text(65, 104), text(90, 100)])).toEqual(['page 1: a / a'])
    expect(outside([text(20, 100), text(60, 100), text(60, 839)], pages.a4)).toHaveLength(2)
  })
})
