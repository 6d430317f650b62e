import {knownColumns} from '../questionnaire/index.ts'
import {shortened} from './constructs.ts'
import type {Voice} from './voice.ts'

/** The name of a known column in words; any other as its user wrote it. */
export function columnName(voice: Voice, id: string): string {
  const known = Object.entries(knownColumns).find(([name]) => name === id)?.[1]
  return known === undefined ? shortened(id) : known.texts[voice.language].title
}
