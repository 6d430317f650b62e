import {parseQuestionnaire, type Questionnaire} from '../../src/questionnaire/index.ts'

interface SmallConstruct {
  readonly id: string
  readonly role: string
  readonly items?: readonly (
    | string
    | {code: string; reversed?: boolean; text?: {en: string; fr: string}; scale?: object}
  )[]
  readonly dimensions?: readonly string[]
  readonly dimension?: boolean
}

/** A valid questionnaire around a few constructs; the JSON it comes from is what a file would hold. */
export function smallJson(id: string, constructs: readonly SmallConstruct[], more: object = {}): string {
  const both = (text: string) => ({en: text, fr: text})
  return JSON.stringify({
    id,
    version: '1',
    title: both(id),
    purpose: both('For tests'),
    scale: {low: 1, high: 7},
    constructs: constructs.map(({items = [], ...construct}) => ({
      ...construct,
      labels: both(construct.id),
      definition: both(construct.id),
      source: 'Test 2026',
      items: items.map((item) =>
        typeof item === 'string'
          ? {code: item, text: both(`Text of ${item}`)}
          : {text: both(`Text of ${item.code}`), ...item},
      ),
    })),
    sources: ['Test 2026'],
    ...more,
  })
}

export function smallQuestionnaire(
  id: string,
  constructs: readonly SmallConstruct[],
  more: object = {},
): Questionnaire {
  return parseQuestionnaire(smallJson(id, constructs, more), id)
}

const satisfaction = {
  id: 'satisfaction',
  role: 'satisfaction',
  items: [
    {code: 'SAT1', text: {en: 'Overall my experience is good.', fr: 'Dans l’ensemble, mon expérience est bonne.'}},
    'SAT2',
    {code: 'SAT3', reversed: true},
  ],
}
const trust = [
  {id: 'credibility', role: 'trust', dimension: true, items: ['CRE1', 'CRE2']},
  {id: 'benevolence', role: 'trust', dimension: true, items: ['BEN1', {code: 'BEN2', reversed: true}]},
  {id: 'trust', role: 'trust', dimensions: ['credibility', 'benevolence']},
]
const habit = {id: 'habit', role: 'habit', items: ['HAB1', 'HAB2']}

export const short = smallQuestionnaire('short', [satisfaction, ...trust])
export const long = smallQuestionnaire('long', [satisfaction, ...trust, habit])
export const other = smallQuestionnaire(
  'other',
  [
    {id: 'image', role: 'antecedent', items: ['IMAG1', 'IMAG2']},
    {id: 'satisfaction', role: 'satisfaction', items: ['CUSA1', 'CUSA2']},
  ],
  {
    proxies: [{role: 'trust', construct: 'image', reason: {en: 'Image', fr: 'Image'}}],
    headers: {CUSA1: ['overall satisfaction'], spend: ['panier']},
    scale: {low: 1, high: 10},
  },
)
export const shortCodes = ['SAT1', 'SAT2', 'SAT3', 'CRE1', 'CRE2', 'BEN1', 'BEN2']
