import {texts} from '../../kernel/index.ts'
import {knownColumns} from '../../questionnaire/index.ts'
import {shortened} from '../constructs.ts'
import type {Voice} from '../voice.ts'

const words = texts({merged: 'Other groups', yes: 'Yes', no: 'No'}, {merged: 'Autres groupes', yes: 'Oui', no: 'Non'})

/** A group as the survey names it; yes or no for a column that asks; null is what was merged. */
export function groupLabel(voice: Voice, column: string, label: string | null): string {
  if (label === null) return voice.say(words, 'merged')
  const asks = Object.entries(knownColumns).some(([id, {type}]) => id === column && type === 'boolean')
  return asks ? voice.say(words, label === '1' ? 'yes' : 'no') : shortened(label, 40)
}
