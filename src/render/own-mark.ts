/** What every file of relmark carries, so that a later run on the same input may replace it. */
export function ownMark(inputSha256: string | null): string {
  return inputSha256 === null ? 'relmark' : `relmark input sha256:${inputSha256}`
}
