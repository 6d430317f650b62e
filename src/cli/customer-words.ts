import {reasonTexts, wouldChangeTexts} from '../classify/index.ts'
import type {Diagnosis} from '../diagnosis.ts'
import type {Language} from '../kernel/index.ts'
import {rules} from '../recommend/rules.gen.ts'
import {type CustomerWords, constructLabel, createVoice, ruleWords, sayCode, sayRisk} from '../render/index.ts'

/** The sentences of a customer's line: why this class, what to do first. */
export function customerWords(diagnosis: Diagnosis, language: Language): CustomerWords {
  const voice = createVoice(language)
  const titles = new Map<string, string>()
  return {
    reason: (code) => sayCode(voice, reasonTexts, code),
    risk: (reason) => sayRisk(voice, reason),
    action: (id) => {
      const title = titles.get(id) ?? ruleWords(diagnosis, voice, {id, rules}).title
      titles.set(id, title)
      return title
    },
    wouldChange: ({construct, points, to}) => {
      const label = constructLabel(diagnosis, voice, construct)
      return voice.say(wouldChangeTexts, points > 0 ? 'more' : 'less', {construct: label, points: Math.abs(points), to})
    },
  }
}
