import {rules} from '../../recommend/rules.gen.ts'
import {calendarFigure} from '../drawing/calendar-figure.ts'
import {ruleWords} from '../rule-words.ts'

/** The plan over twelve months, with the words of the registered rules. */
export const actionCalendar = calendarFigure((diagnosis, voice, id) => ruleWords(diagnosis, voice, {id, rules}).title)
