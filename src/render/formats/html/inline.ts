import type {Inline} from '../../document.ts'
import {escapeXml} from '../../painters/svg.ts'
import {unbroken} from '../../unbroken.ts'

/** Places of the page that a run may lead to: target → id of an element, and what a pointer over the link shows. */
export interface Places {
  readonly ids: ReadonlyMap<string, string>
  readonly hints: ReadonlyMap<string, string>
}

/** Labels come from files: nothing in them is markup. */
export function escapeHtml(text: string): string {
  return escapeXml(text).replaceAll("'", '&#39;')
}

/** Words and intervals are never cut, but a label of forty letters without a space may be. */
function wordsHtml(text: string): string {
  return unbroken(text)
    .split(/(\S{40,})/u)
    .map((part, index) => (index % 2 === 0 ? escapeHtml(part) : cuttable(part)))
    .join('')
}

function cuttable(word: string): string {
  const letters = [...word]
  const pieces = Array.from({length: Math.ceil(letters.length / 16)}, (_, step) =>
    escapeHtml(letters.slice(16 * step, 16 * step + 16).join('')),
  )
  return pieces.join('<wbr>')
}

export function inlineHtml(text: Inline, places: Places): string {
  if (typeof text === 'string') return wordsHtml(text)
  return text
    .map((run) => {
      if (typeof run === 'string') return wordsHtml(run)
      const words = wordsHtml(run.text)
      if ('to' in run) return link(words, run.to, places)
      if (run.style === 'muted') return `<span class="muted">${words}</span>`
      return run.style === 'strong' ? `<strong>${words}</strong>` : `<em>${words}</em>`
    })
    .join('')
}

function link(words: string, to: string, {ids, hints}: Places): string {
  const id = ids.get(to)
  if (id === undefined) return words
  const hint = hints.get(to)
  const title = hint === undefined ? '' : ` title="${escapeHtml(hint)}"`
  return `<a class="${hint === undefined ? 'ref' : 'term'}" href="#${escapeHtml(id)}"${title}>${words}</a>`
}
