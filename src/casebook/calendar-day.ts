/** A calendar day as days since 1970-01-01, UTC. */
export interface Day {
  readonly day: number
}

const milliseconds = 86_400_000

/** @example dayOf('1970-01-02') // => 1 */
export function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / milliseconds
}

/** @example isoDate(1) // => '1970-01-02' */
export function isoDate(day: number): string {
  return new Date(day * milliseconds).toISOString().slice(0, 10)
}
