import {riskReasonTexts} from '../position/index.ts'
import {eventName} from './event-names.ts'
import {sayCode} from './say-code.ts'
import type {Voice} from './voice.ts'

/** Why a customer may leave: a cause, or the column of an event. */
export function sayRisk(voice: Voice, reason: string): string {
  return reason.startsWith('event_')
    ? voice.say(riskReasonTexts, 'event', {event: eventName(reason, voice.language)})
    : sayCode(voice, riskReasonTexts, reason)
}
