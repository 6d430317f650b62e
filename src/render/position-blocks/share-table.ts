import {texts} from '../../kernel/index.ts'
import type {Block} from '../document.ts'
import {fineness} from '../fineness.ts'
import {numberColumn, textColumn} from '../table-columns.ts'
import type {Voice} from '../voice.ts'

const words = texts(
  {
    count: 'Customers',
    share: 'Share',
  },
  {
    count: 'Clients',
    share: 'Part',
  },
)

interface Row {
  readonly name: string
  readonly count: number
  readonly share: {readonly estimate: number | null; readonly ci: readonly [number | null, number | null]}
}

/** Counts and shares of the customers, one row a place they may hold. */
export function shareTable(
  voice: Voice,
  {caption, first}: {readonly caption: string; readonly first: string},
  {rows, note}: {readonly rows: readonly Row[]; readonly note: string},
): Block {
  const points = (share: number | null, finer: number): string =>
    voice.number(share === null ? null : share * 100, finer)
  const finer = fineness(
    rows.map(({share}) => share.ci),
    points,
  )
  const cell = ({estimate, ci}: Row['share']): string => {
    const interval = voice.interval(ci, (bound) => points(bound, finer))
    return `${voice.percent(estimate, finer)}\u00a0${interval.replaceAll(' ', '\u00a0')}`
  }
  return {
    kind: 'table',
    caption,
    columns: [
      textColumn(first, 0.52),
      numberColumn(voice.say(words, 'count'), 0.17),
      numberColumn(voice.say(words, 'share'), 0.31),
    ],
    rows: rows.map(({name, count, share}) => [name, voice.number(count), cell(share)]),
    rowHeaders: true,
    dense: true,
    half: true,
    note,
  }
}
