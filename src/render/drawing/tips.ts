import {texts} from '../../kernel/index.ts'
import type {Primitive} from '../scene.ts'
import type {Voice} from '../voice.ts'

const words = texts({tip: '{name}: {value}', link: '{from} → {to}'}, {tip: '{name} : {value}', link: '{from} → {to}'})

/** What a mark is and its number, for the pointer. */
export const tipOf = (voice: Voice, name: string, value: string): string => voice.say(words, 'tip', {name, value})

/** From one value or name to another. */
export const fromTo = (voice: Voice, from: string, to: string): string => voice.say(words, 'link', {from, to})

/** The same marks with words under the pointer; text is read as it stands. */
export function told(tip: string, marks: readonly Primitive[]): readonly Primitive[] {
  return marks.map((mark) => (mark.kind === 'text' ? mark : {...mark, tip}))
}
