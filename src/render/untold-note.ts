import {texts} from '../kernel/index.ts'
import type {Voice} from './voice.ts'

const words = texts(
  {dash: '–: not told, as too few customers, or one who makes most of it, could be recognised.'},
  {dash: '– : non dit, car trop peu de clients, ou un seul qui en fait l’essentiel, seraient reconnaissables.'},
)

/** What a dash in a table of groups hides. */
export function untoldNote(voice: Voice): string {
  return voice.say(words, 'dash')
}
