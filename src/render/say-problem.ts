import {texts} from '../kernel/index.ts'
import {type ScaleResult, scaleProblemTexts} from '../measure/index.ts'
import {shortened} from './constructs.ts'
import type {Voice} from './voice.ts'

const words = texts({quoted: '“{label}”', whole: '{what} {next}'}, {quoted: '« {label} »', whole: '{what} {next}'})

/** What is wrong with a scale and what to do about it, in two sentences. */
export function sayProblem(
  voice: Voice,
  {code, items}: ScaleResult['problems'][number],
  of: {readonly label: string; readonly n: number},
): string {
  const {en, fr} = scaleProblemTexts
  const values = {
    scale: voice.say(words, 'quoted', {label: shortened(of.label)}),
    items: voice.list(items),
    n: of.n,
  }
  return voice.say(words, 'whole', {
    what: voice.say({en: {text: en[code].what}, fr: {text: fr[code].what}}, 'text', values),
    next: voice.say({en: {text: en[code].next}, fr: {text: fr[code].next}}, 'text', values),
  })
}
