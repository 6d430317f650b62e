import type {Diagnosis} from '../diagnosis.ts'
import type {Language} from '../kernel/index.ts'
import type {CustomerRow} from '../pipeline.ts'
import {rules} from '../recommend/rules.gen.ts'
import {createVoice, plainWords, ruleWords, sayCode} from '../render/index.ts'

export interface CustomerSentences {
  readonly reason: string
  readonly nextAction: string
}

/** The sentences of one customer: why this class, what to do first. */
export function describeCustomer(diagnosis: Diagnosis, language: Language): (row: CustomerRow) => CustomerSentences {
  const voice = createVoice(language)
  const titles = new Map<string, string>()
  const titleOf = (id: string): string => {
    const known = titles.get(id) ?? ruleWords(diagnosis, voice, {id, rules}).title
    titles.set(id, known)
    return known
  }
  return (row) => ({
    reason:
      row.class === null
        ? sayCode(voice, plainWords.unclassified, row.reason)
        : sayCode(voice, plainWords.subtypes, row.subtype ?? row.class),
    nextAction: row.nextAction === null ? '' : titleOf(row.nextAction),
  })
}
