import {zlibSync} from 'fflate'

interface Reference {
  data: {Type?: string; Filter?: string}
  buffer: Uint8Array[]
  finalize(): void
}
interface WithReferences {
  ref(data?: object): Reference
}

/**
 * Compresses every stream in JavaScript instead of Node's zlib, whose output differs between versions and processors:
 * the same document is the same bytes everywhere. XMP stays readable, as its readers expect.
 */
export function compressAlike(pdf: PDFKit.PDFDocument): void {
  const document = pdf as unknown as WithReferences
  const open = document.ref
  document.ref = (data) => {
    const reference = open.call(document, data)
    const finalize = reference.finalize
    reference.finalize = () => {
      if (reference.buffer.length > 0 && reference.data.Filter === undefined && reference.data.Type !== 'Metadata') {
        reference.buffer = [zlibSync(Buffer.concat(reference.buffer), {level: 6})]
        reference.data.Filter = 'FlateDecode'
      }
      finalize.call(reference)
    }
    return reference
  }
}
