import {answersDiffer, firstAlike} from '../equal-sheets.ts'
import {costliestScale} from './costliest-scale.ts'
import type {ForensicLook} from './forensic-look.ts'

/** On fewer questions honest people often answer alike. */
const fewestItems = 5
/** With so many answers two honest people do not meet by chance. */
const longSheet = 10
/** On shorter sheets some do: only this share of repetitions is more than chance. */
const mostByChance = 0.25

/**
 * Respondents whose every answer repeats another's, the first of each set not counted, with α as it is and with one of
 * each kept: a file pasted twice, or interviews made up. Constant sheets are another matter.
 * Kuriakose & Robbins 2016, Statistical Journal of the IAOS 32.
 */
export const repeatedRows: ForensicLook = ({items, scales, rows}) => {
  if (items.length < fewestItems) return []
  const telling = rows.filter((row) => answersDiffer(items, row, items.length / 2))
  const first = firstAlike(
    items.map(({answers}) => answers),
    telling,
  )
  const repeated = rows.map((row) => first[row]! >= 0 && first[row] !== row)
  const count = repeated.filter(Boolean).length
  const allowed = items.length >= longSheet ? 0 : mostByChance * rows.length
  if (count <= allowed) return []
  return [
    {code: 'repeated-rows', items: [], count, detail: null, ...costliestScale(scales, (place) => !repeated[place])},
  ]
}
