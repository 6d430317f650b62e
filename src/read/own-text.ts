/** Shorter parts of a text are copied when they are cut out of it, longer ones point into it (SlicedString::kMinLength in V8). */
const shortestPointer = 13
/** Texts that many cells share are short and few. */
const longestShared = 60
const mostShared = 50_000

/** A text that stands by itself: a part cut out of a file's text would keep all of that in memory as long as the part. */
export function ownText(part: string): string {
  return part.length < shortestPointer ? part : JSON.parse(JSON.stringify(part))
}

/** One text for all cells that say the same: 72 answers of a million people are a few thousand different texts. */
export function createSharedTexts(): (cell: string) => string {
  const shared = new Map<string, string>()
  return (cell) => {
    // Texts of one character are shared already.
    if (cell.length < 2 || cell.length > longestShared) return cell
    const known = shared.get(cell)
    if (known !== undefined) return known
    if (shared.size >= mostShared) return cell
    const own = ownText(cell)
    shared.set(own, own)
    return own
  }
}
