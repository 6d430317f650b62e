import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'

/** The earliest day a zip can name. */
const noDay = new Date(1980, 0, 1)

/**
 * The same package whatever the day and the machine: dates of the archive and of the document are pinned, and bookmarks
 * numbered in their order (docx gives each the same number). Compressed in JavaScript, alike on every version of Node.
 */
export function sameZip(bytes: Uint8Array, date: string | null): Uint8Array {
  const stamp = `${date ?? '1970-01-01'}T00:00:00Z`
  const entries = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    if (name === 'docProps/core.xml')
      return [name, edited(content, (xml) => xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, stamp))] as const
    return [name, name === 'word/document.xml' ? edited(content, numberedBookmarks) : content] as const
  })
  entries.sort(([a], [b]) => (a === '[Content_Types].xml' ? -1 : b === '[Content_Types].xml' ? 1 : a < b ? -1 : 1))
  return zipSync(Object.fromEntries(entries), {level: 6, mtime: noDay, os: 0})
}

function edited(content: Uint8Array, edit: (xml: string) => string): Uint8Array {
  return strToU8(edit(strFromU8(content)))
}

/** None of ours holds another, so each end belongs to the start before it. */
function numberedBookmarks(xml: string): string {
  let count = 0
  return xml.replace(/<w:bookmark(Start|End)\b[^>]*?\/>/g, (tag, kind) => {
    if (kind === 'Start') count++
    return tag.replace(/w:id="[^"]*"/, `w:id="${count}"`)
  })
}
