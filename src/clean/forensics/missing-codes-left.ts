import {codesReadAsAnswers} from './codes-read-as-answers.ts'
import type {ForensicLook} from './forensic-look.ts'

/** Numeric codes for "no answer" found and read as missing, scale by scale, with what they would have done to α. */
export const missingCodesLeft: ForensicLook = ({table, scales, codes}) =>
  [...codes].flatMap((code) =>
    scales.flatMap(({construct, items}) => {
      const found = codesReadAsAnswers(table, items, new Set([code]))
      if (found.count === 0) return []
      const {count, alpha} = found
      return [{code: 'missing-code' as const, construct, items: [...found.items], count, detail: String(code), alpha}]
    }),
  )
