import type {UserError} from '../kernel/index.ts'
import type {Lever} from '../project/index.ts'
import {badValue} from './flag-values.ts'

/** `trust=+5` adds five points, `satisfaction=80` sets the score; each construct once. @throws {UserError} */
export function leverList(words: readonly string[]): Lever[] {
  const levers = words.flatMap((word) => word.split(',')).map(lever)
  const twice = levers.find(({construct}, index) => levers.findIndex((one) => one.construct === construct) < index)
  if (twice !== undefined) throw bad(words.join(','))
  return levers
}

function lever(word: string): Lever {
  const [, construct, sign, number] = /^\s*([a-z][a-z0-9_]*)\s*=\s*([+-]?)(\d+(?:\.\d+)?)\s*$/.exec(word) ?? []
  const points = Number(number)
  if (construct === undefined || points > 100) throw bad(word)
  return sign === ''
    ? {construct, mode: 'set', points}
    : {construct, mode: 'add', points: sign === '-' ? -points : points}
}

function bad(value: string): UserError {
  return badValue('--raise', value, 'trust=+5, satisfaction=80')
}
