const yes = new Set(['1', 'yes', 'y', 'true', 'oui', 'o', 'vrai', 'x', 'passed', 'pass', 'réussi', 'reussi'])
const no = new Set(['0', 'no', 'n', 'false', 'non', 'faux', 'failed', 'fail', 'échoué', 'echoue'])

/** 1 for a yes, 0 for a no, NaN for anything else; English and French, whatever the case. */
export function parseBoolean(cell: string): number {
  if (cell.length > 60) return Number.NaN
  const word = cell.trim().toLowerCase()
  if (yes.has(word)) return 1
  return no.has(word) ? 0 : Number.NaN
}
