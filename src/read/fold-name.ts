/** A header cell as it is compared: lower case, no accents, straight apostrophes, single spaces. */
export function foldName(cell: string): string {
  return cell
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/\s+/gu, ' ')
    .trim()
}
