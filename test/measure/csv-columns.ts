import {readFileSync} from 'node:fs'

/** Columns of a plain comma-separated file of numbers; anything else in a cell, and the codes named, are missing. */
export function csvColumns(file: string, missing: readonly string[] = []): Record<string, number[]> {
  const [header = [], ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.trim().replaceAll('"', '')))
  const read = (cell = ''): number => {
    const value = cell === '' || missing.includes(cell) ? Number.NaN : Number(cell)
    return Number.isFinite(value) ? value : Number.NaN
  }
  return Object.fromEntries(header.map((name, column) => [name, rows.map((row) => read(row[column]))]))
}
