export interface Picture {
  readonly mediaType: 'image/png' | 'image/jpeg'
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** What a PNG or a JPEG says of itself in its first bytes; null for anything else. @see W3C PNG 2003; ITU T.81 1992. */
export function pictureOf(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(12) === 0x49484452)
    return sized('image/png', view.getUint32(16), view.getUint32(20))
  return bytes.length > 4 && view.getUint16(0) === 0xffd8 ? jpeg(view) : null
}

/** Walks the segments of a JPEG to the one that opens the frame. */
function jpeg(view: DataView): Picture | null {
  let at = 2
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return sized('image/jpeg', view.getUint16(at + 7), view.getUint16(at + 5))
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

function sized(mediaType: Picture['mediaType'], width: number, height: number): Picture | null {
  return width > 0 && height > 0 ? {mediaType, width, height} : null
}
