import {texts} from '../kernel/index.ts'
import {type ScaleResult, scaleProblemTexts} from '../measure/index.ts'
import {type MeasuredConstruct, shortened} from './constructs.ts'
import type {Voice} from './voice.ts'

const words = texts(
  {
    quoted: '“{label}”',
    whole: '{what} {next}',
    respondents: '{alike, select, true {{most, number}} other {{fewest, number} to {most, number}}}',
  },
  {
    quoted: '« {label} »',
    whole: '{what} {next}',
    respondents: '{alike, select, true {{most, number}} other {{fewest, number} à {most, number}}}',
  },
)

type Code = ScaleResult['problems'][number]['code']

interface Found {
  readonly scales: MeasuredConstruct[]
  readonly items: Set<string>
}

/** What is wrong with the scales and what to do about it: each problem once, with every scale that has it. */
export function scaleProblemLines(voice: Voice, constructs: readonly MeasuredConstruct[]): readonly string[] {
  const byCode = new Map<Code, Found>()
  for (const construct of constructs)
    for (const {code, items} of construct.scale.problems) {
      const found = byCode.get(code) ?? {scales: [], items: new Set()}
      byCode.set(code, found)
      found.scales.push(construct)
      for (const item of items) found.items.add(item)
    }
  return [...byCode].map(([code, found]) => problemLine(voice, code, {...found, of: constructs.length}))
}

function problemLine(voice: Voice, code: Code, {scales, items, of}: Found & {readonly of: number}): string {
  const respondents = scales.map(({scale}) => scale.n)
  const [fewest, most] = [Math.min(...respondents), Math.max(...respondents)]
  const values = {
    scales: voice.list(scales.map(({labels}) => voice.say(words, 'quoted', {label: shortened(voice.pick(labels))}))),
    count: scales.length,
    every: String(scales.length > 1 && scales.length === of),
    items: voice.list([...items]),
    many: items.size,
    n: voice.say(words, 'respondents', {alike: String(fewest === most), fewest, most}),
    most,
  }
  const {en, fr} = scaleProblemTexts
  const say = (part: 'what' | 'next'): string =>
    voice.say({en: {text: en[code][part]}, fr: {text: fr[code][part]}}, 'text', values)
  return voice.say(words, 'whole', {what: say('what'), next: say('next')})
}
