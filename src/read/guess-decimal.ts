import type {TableRow} from './table.ts'

const rowsLooked = 2000
const comma = /^\s*[-+]?\d[\d\s]*,(\d+)\s*[€$£]?\s*$/
const point = /^\s*[-+]?\d[\d\s]*\.\d+\s*[€$£]?\s*$/

/**
 * A comma where more cells look like 3,5 than like 3.5. In a file cut by commas, 1,000 is a thousand; elsewhere a decimal.
 * @example guessDecimal([{line: 2, cells: ['3,5']}], ';') // => ','
 */
export function guessDecimal(rows: readonly TableRow[], delimiter: string): '.' | ',' {
  let commas = 0
  let points = 0
  for (const row of rows.slice(0, rowsLooked))
    for (const cell of row.cells) {
      // Numbers are short; a long free text would only cost time.
      if (cell.length > 24) continue
      const decimals = comma.exec(cell)?.[1]
      if (decimals !== undefined && (delimiter !== ',' || decimals.length !== 3)) commas++
      else if (point.test(cell)) points++
    }
  return commas > points ? ',' : '.'
}
