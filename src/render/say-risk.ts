import {printable} from '../kernel/index.ts'
import {riskReasonTexts} from '../position/index.ts'
import {sayCode} from './say-code.ts'
import type {Voice} from './voice.ts'

const prefix = 'event_'

/** What a user's event column is called, in a sentence: `event_price_rise` → `price rise`. */
export function eventName(column: string): string {
  return printable(column.slice(prefix.length).replaceAll('_', ' '), 40)
}

/** Why a customer may leave: a cause, or the column of an event. */
export function sayRisk(voice: Voice, reason: string): string {
  return reason.startsWith(prefix)
    ? voice.say(riskReasonTexts, 'event', {event: eventName(reason)})
    : sayCode(voice, riskReasonTexts, reason)
}
