import type {Diagnosis} from '../../diagnosis.ts'
import {texts} from '../../kernel/index.ts'
import {type Axis, axes, type Recommendation} from '../../recommend/index.ts'
import type {Figure} from '../extension.ts'
import {sourceNote} from '../interval-words.ts'
import {plainWords} from '../plain-words.ts'
import type {Primitive, Tone} from '../scene.ts'
import type {Voice} from '../voice.ts'
import {bar, label, line, scene} from './primitives.ts'
import {wrapText} from './text-width.ts'

const words = texts(
  {
    title:
      '{early, plural, =0 {{count, plural, =1 {The only action needs more than three months} =2 {Both actions need more than three months} other {All # actions need more than three months}}} =1 {{count, plural, =1 {The only action is in place within three months} other {One action of # is in place within three months}}} other {{early, number} actions of {count, number} are in place within three months}}',
    alt: 'Calendar of twelve months, one bar per action: {rows}.',
    row: '{title}, {months, plural, one {# month} other {# months}}',
    note: 'Bar: months until the action is in place, full if recommended, hollow if to be checked first; diamond: month in which its indicator is judged.',
    tip: '{title}: done within {horizon, plural, one {# month} other {# months}}, judged after {kpi, number}',
    months: 'Months',
  },
  {
    title:
      '{early, plural, =0 {{count, plural, =1 {La seule action demande plus de trois mois} =2 {Les deux actions demandent plus de trois mois} other {Les # actions demandent toutes plus de trois mois}}} =1 {{count, plural, =1 {La seule action est en place sous trois mois} other {Une action sur # est en place sous trois mois}}} other {{early, number} actions sur {count, number} sont en place sous trois mois}}',
    alt: 'Calendrier de douze mois, une barre par action : {rows}.',
    row: '{title}, {months, number} mois',
    note: 'Barre : mois jusqu’à la mise en place, pleine si l’action est recommandée, creuse si elle est à vérifier d’abord ; losange : mois où son indicateur est jugé.',
    tip: '{title} : réalisé en {horizon, plural, one {# mois} other {# mois}}, jugé après {kpi, number}',
    months: 'Mois',
  },
)

const left = 236
const rowHeight = 13
const textSize = 7.5
/** Of the second and later lines of a title. */
const lineHeight = 8.5
/** More than a rule's title takes; one cut would be an action nobody can read. */
const mostLines = 6
const headHeight = 16
const end = 12

/** Actions of the plan, in the order of the axes, soonest first. */
export function plannedActions({recommendations}: Diagnosis): readonly Recommendation[] {
  return recommendations
    .filter(({status}) => status !== 'not-advised')
    .sort((a, b) => axes.indexOf(a.axis) - axes.indexOf(b.axis) || a.horizon - b.horizon || a.priority - b.priority)
}

/** The title of a recommendation's rule. */
export type TitleOf = (diagnosis: Diagnosis, voice: Voice, id: string) => string

/** Twelve months, one bar per action. */
export function calendarFigure(titleOf: TitleOf): Figure {
  return {
    id: 'action-calendar',
    size: {width: 480, height: 320},
    applies: (diagnosis) => plannedActions(diagnosis).length > 0,
    title: (diagnosis, voice) => {
      const all = plannedActions(diagnosis)
      return voice.say(words, 'title', {count: all.length, early: all.filter(({horizon}) => horizon <= 3).length})
    },
    alt: (diagnosis, voice) => {
      const rows = plannedActions(diagnosis).map(({id, horizon}) =>
        voice.say(words, 'row', {title: titleOf(diagnosis, voice, id), months: horizon}),
      )
      return voice.say(words, 'alt', {rows: rows.join('; ')})
    },
    note: (diagnosis, voice) => `${voice.say(words, 'note')} ${sourceNote(diagnosis, voice)}`,
    draw: (diagnosis, voice, {width}) => {
      const all = plannedActions(diagnosis)
      const last = Math.max(12, ...all.map(({horizon, kpi}) => Math.max(horizon, kpi.months)))
      const x = (month: number): number => left + (month / last) * (width - left - end)
      const items: Primitive[] = []
      let y = 14
      for (const axis of axes) {
        const rows = all.filter((one) => one.axis === axis)
        if (rows.length === 0) continue
        items.push(...axisHead(axis, voice, {y, width}))
        y += headHeight
        for (const one of rows) {
          const title = titleOf(diagnosis, voice, one.id)
          const tip = voice.say(words, 'tip', {title, horizon: one.horizon, kpi: one.kpi.months})
          const lines = wrapText(title, textSize, left - 8, mostLines)
          const height = rowHeight + (lines.length - 1) * lineHeight
          items.push(...actionRow(one, {lines, tip}, {y, x, height}))
          y += height
        }
        y += 4
      }
      return scene(width, y, [...monthGrid(voice, {last, x, bottom: y - 2}), ...items])
    },
  }
}

function monthGrid(
  voice: Voice,
  {last, x, bottom}: {last: number; x: (month: number) => number; bottom: number},
): readonly Primitive[] {
  const step = last > 18 ? 6 : 3
  const ticks = Array.from({length: Math.floor(last / step) + 1}, (_, index) => index * step)
  return [
    label([left - 8, 8], voice.say(words, 'months'), {size: 7, tone: 'muted', anchor: 'end'}),
    ...ticks.flatMap((tick) => [
      line([x(tick), 12], [x(tick), bottom], {stroke: 'grid', width: 0.6}),
      label([x(tick), 8], voice.number(tick), {size: 7, tone: 'muted', anchor: 'middle'}),
    ]),
  ]
}

function axisHead(axis: Axis, voice: Voice, {y, width}: {y: number; width: number}): readonly Primitive[] {
  return [
    label([0, y + 10], voice.say(plainWords.axes, axis), {size: 8.5, weight: 'semibold'}),
    line([0, y + headHeight - 2], [width, y + headHeight - 2], {stroke: 'grid', width: 0.6}),
  ]
}

const tones: Readonly<Record<Axis, Tone>> = {recruitment: 'accent', portfolio: 'inert', loyalty: 'loyal'}

function actionRow(
  {axis, status, horizon, kpi}: Recommendation,
  {lines, tip}: {lines: readonly string[]; tip: string},
  {y, x, height}: {y: number; x: (month: number) => number; height: number},
): readonly Primitive[] {
  const tone = tones[axis]
  const paint = status === 'advice' ? {fill: tone} : {fill: 'paper' as const, stroke: tone, width: 1}
  const [at, middle, half] = [x(kpi.months), y + height / 2 - 1, 3.4]
  const diamond = `M${xy(at - half, middle)}L${xy(at, middle - half)}L${xy(at + half, middle)}L${xy(at, middle + half)}Z`
  return [
    ...lines.map((text, index) => label([0, y + 8 + index * lineHeight], text, {size: textSize})),
    bar([x(0), middle - 3.5], [x(horizon) - x(0), 7], {...paint, tip}),
    line([x(horizon), middle], [Math.max(at, x(horizon)), middle], {stroke: 'muted', width: 0.6, dash: [1.5, 1.5]}),
    {kind: 'path', d: diamond, fill: 'ink', stroke: 'paper', width: 0.5, tip},
  ]
}

const xy = (x: number, y: number): string => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`
