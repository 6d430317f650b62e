/** A result as the text of its file: two spaces, keys in the order given, a line break at the end. */
export function renderJson(result: object): string {
  return `${JSON.stringify(result, null, 2)}\n`
}
