import type {Block} from './document.ts'

/** No level is skipped under the title of a section: PDF/UA and screen readers ask for it. */
export function withoutSkippedLevels(blocks: readonly Block[]): Block[] {
  let seen = false
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    seen ||= block.level === 2
    return seen ? block : {...block, level: 2}
  })
}
