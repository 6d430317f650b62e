import type {Block, Document, DocumentSection, Inline, Run} from './document.ts'

interface Term {
  readonly id: string
  /** Finds the letters of the term, in the singular or the plural, either gender. */
  readonly pattern: RegExp
  /** In small letters; a text without it need not be searched: the pattern is slow. */
  readonly opening: string
}

/** The same document where the first mention of each word of the glossary, section by section, leads to its meaning. */
export function withGlossaryLinks(document: Document): Document {
  const terms = termsOf(document)
  if (terms.length === 0) return document
  return {...document, sections: document.sections.map((section) => linkedSection(section, terms))}
}

type Table = Extract<Block, {kind: 'table'}>
const isGlossary = (block: Block): block is Table & {readonly rowIds: readonly string[]} =>
  block.kind === 'table' && block.rowIds !== undefined

function termsOf({sections}: Document): readonly Term[] {
  return sections.flatMap(({blocks}) =>
    blocks.filter(isGlossary).flatMap(({rows, rowIds}) =>
      rowIds.map((id, index): Term => {
        const title = plainText(rows[index]?.[0] ?? '')
        return {id, pattern: patternOf(title), opening: title.split(/[\s(]/u)[0]!.toLowerCase()}
      }),
    ),
  )
}

export function plainText(text: Inline): string {
  return typeof text === 'string' ? text : text.map((run) => (typeof run === 'string' ? run : run.text)).join('')
}

/** `Gini coefficient (index)` is looked for as `gini coefficient`. */
function patternOf(title: string): RegExp {
  const words = title
    .replace(/\s*\(.*\)\s*/u, '')
    .split(/\s+/u)
    .map((word) => `${word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?:e?s?)`)
  return new RegExp(words.join('[\\s\\u00a0]+'), 'giu')
}

/** What a word goes on with. One pattern for all terms: an engine takes a millisecond to get ready for every letter of Unicode. */
const wordCharacter = /[\p{L}\p{N}-]/u

/** The first mention that is no part of a longer word. */
function mentionOf({pattern}: Term, text: string): {at: number; length: number} | undefined {
  for (const {0: found, index: at} of text.matchAll(pattern)) {
    const [before = '', after = ''] = [text.slice(0, at).at(-1), text.at(at + found.length)]
    if (!wordCharacter.test(before) && !wordCharacter.test(after)) return {at, length: found.length}
  }
  return undefined
}

function linkedSection(section: DocumentSection, terms: readonly Term[]): DocumentSection {
  if (section.blocks.some(isGlossary)) return section
  const open = new Set(terms)
  const linked = (text: Inline): Inline => {
    if (open.size === 0) return text
    const runs = (typeof text === 'string' ? [text] : text).flatMap((run) =>
      typeof run === 'string' ? linkedRuns(run, open) : [run],
    )
    return runs.length === 1 && typeof runs[0] === 'string' ? runs[0] : runs
  }
  return {...section, blocks: section.blocks.map((block) => linkedBlock(block, linked))}
}

function linkedBlock(block: Block, linked: (text: Inline) => Inline): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'callout':
      return {...block, text: linked(block.text)}
    case 'list':
      return {...block, items: block.items.map(linked)}
    default:
      return block
  }
}

/** The earliest term first, then what follows it. */
function linkedRuns(text: string, open: Set<Term>): readonly Run[] {
  const small = text.toLowerCase()
  const found = [...open]
    .filter(({opening}) => small.includes(opening))
    .flatMap((term) => {
      const mention = mentionOf(term, text)
      return mention === undefined ? [] : [{term, ...mention}]
    })
    .sort((a, b) => a.at - b.at || b.length - a.length)[0]
  if (found === undefined) return [text]
  const {term, at, length} = found
  open.delete(term)
  const before = text.slice(0, at)
  const after = text.slice(at + length)
  return [
    ...(before === '' ? [] : [before]),
    {text: text.slice(at, at + length), to: term.id},
    ...(after === '' ? [] : linkedRuns(after, open)),
  ]
}
