import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'

/** The earliest day a zip can name. */
const noDay = new Date(1980, 0, 1)

interface Contents {
  /** ISO date of the document. */
  readonly date: string | null
  /** What takes the place of the names that stood for pictures. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/**
 * The same package whatever the day and the machine: dates of the archive and of the document are pinned. Two habits of
 * docx 9.7 are mended: bookmarks all of one number, and contents that LibreOffice does not know for such.
 * Compressed in JavaScript, alike on every version of Node.
 */
export function sameZip(bytes: Uint8Array, {date, pictures}: Contents): Uint8Array {
  const stamp = `${date ?? '1970-01-01'}T00:00:00Z`
  const entries = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    if (name === 'docProps/core.xml')
      // Not squeezed: the mark of our own files is found without opening the package.
      return [name, stored(edited(content, (xml) => xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, stamp)))] as const
    if (name === 'word/document.xml')
      return [name, edited(content, (xml) => knownContents(numberedBookmarks(xml)))] as const
    const picture = name.startsWith('word/media/') ? pictures.get(strFromU8(content)) : undefined
    return [name, picture === undefined ? content : stored(picture)] as const
  })
  // The list of types first, as readers of the format expect.
  const rank = (name: string): string => (name === '[Content_Types].xml' ? '' : name)
  entries.sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
  return zipSync(Object.fromEntries(entries), {level: 6, mtime: noDay, os: 0})
}

const stored = (content: Uint8Array): [Uint8Array, {level: 0}] => [content, {level: 0}]

function edited(content: Uint8Array, edit: (xml: string) => string): Uint8Array {
  return strToU8(edit(strFromU8(content)))
}

/** Named as Word names its own, each part of the field in a run of its own. */
function knownContents(xml: string): string {
  return xml
    .replace(
      /<w:r>(<w:fldChar w:fldCharType="begin"[^>]*\/>)(<w:instrText[^>]*>[^<]*<\/w:instrText>)(<w:fldChar w:fldCharType="separate"\/>)<\/w:r>/g,
      '<w:r>$1</w:r><w:r>$2</w:r><w:r>$3</w:r>',
    )
    .replace(
      /(<w:sdtPr><w:alias [^>]*\/>)(<\/w:sdtPr>)/g,
      '$1<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>$2',
    )
}

/** None of ours holds another, so each end belongs to the start before it. */
function numberedBookmarks(xml: string): string {
  let count = 0
  return xml.replace(/<w:bookmark(Start|End)\b[^>]*?\/>/g, (tag, kind) => {
    if (kind === 'Start') count++
    return tag.replace(/w:id="[^"]*"/, `w:id="${count}"`)
  })
}
