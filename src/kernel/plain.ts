/**
 * The JSON form of a result: numbers to 12 significant digits (the last ones differ between machines' maths libraries),
 * undefined statistics (NaN) as null, typed arrays as arrays, undefined fields left out.
 * @example plain({alpha: Number.NaN, n: 1 / 3}) // => {alpha: null, n: 0.333333333333}
 */
export function plain<T>(value: T): T {
  return plainValue(value) as T
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? Number(value.toPrecision(12)) + 0 : null
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>, plainValue)
  if (Array.isArray(value)) return value.map(plainValue)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, field]) => field !== undefined)
  return Object.fromEntries(entries.map(([key, field]) => [key, plainValue(field)]))
}
