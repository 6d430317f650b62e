/**
 * A result as the text of its file: two spaces, keys in the order given, a line break at the end. What a terminal would
 * obey rather than show (C1 controls, marks that turn the writing round) is written as its JSON escape: the same value.
 */
export function renderJson(result: object): string {
  return `${escaped(JSON.stringify(result, null, 2))}\n`
}

function escaped(json: string): string {
  return json.replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, (sign) =>
    [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  )
}
