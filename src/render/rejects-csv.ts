import {type Reject, rejectTexts} from '../clean/index.ts'
import type {Language} from '../kernel/index.ts'
import {csvLine} from './csv.ts'
import {plainWords} from './plain-words.ts'
import {createVoice} from './voice.ts'

const header = ['file', 'line', 'column', 'code', 'reason'] as const

/** Every cell and row set aside, one a line: where, why as a code, why in words. A row as a whole has no column. */
export function renderRejects(rejects: readonly Reject[], language: Language): Uint8Array {
  const voice = createVoice(language)
  const reason = (reject: Reject): string =>
    reject.what === 'row'
      ? voice.say(plainWords.exclusions, reject.code)
      : voice.say(rejectTexts, reject.code, reject.values)
  const lines = rejects.map((reject) =>
    csvLine([
      {text: reject.file},
      {number: String(reject.line)},
      {text: reject.column},
      {text: reject.code},
      {text: reason(reject)},
    ]),
  )
  return new TextEncoder().encode(csvLine(header.map((text) => ({text}))) + lines.join(''))
}

/** A list of rejects made from these files, or an empty one: nothing of anybody else is lost with it. */
export function isOwnRejects(bytes: Uint8Array, files: readonly string[]): boolean {
  const [first, ...lines] = new TextDecoder().decode(bytes).trimEnd().split('\n')
  if (first !== header.join(',')) return false
  const starts = files.map((file) => csvLine([{text: file}, {text: ''}]).trimEnd())
  return lines.every((line) => starts.some((start) => line.startsWith(start)))
}
