import {scaleLinear} from 'd3-scale'
import {texts} from '../../kernel/index.ts'
import {type MeasuredConstruct, measuredConstructs, shortened} from '../constructs.ts'
import type {Figure, Measured} from '../extension.ts'
import {sourceNote} from '../interval-words.ts'
import {isPromoterQuestion} from '../net-promoters.ts'
import type {Primitive, Tone} from '../scene.ts'
import type {Voice} from '../voice.ts'
import {howMany} from './how-many.ts'
import {bar, label, line, scene} from './primitives.ts'
import {wrapText} from './text-width.ts'

const words = texts(
  {
    title: '{share, number, share} agree with “{best}”, {low, number, share} with “{worst}”',
    one: '{share, number, share} agree with “{best}”',
    same: '{level, select, none {Nobody agrees, whatever the item} hardly {Hardly anybody agrees, whatever the item} nearly {Nearly everybody agrees, whatever the item} all {Everybody agrees, whatever the item} other {{share, number, share} agree, whatever the item}}{reversed, select, true { (reverse-keyed items aside)} other {}}',
    turned: '{share, number, share} of the answers to the most favourable item stand on the side of the scale',
    alt: 'Stacked bars of the answers to {count, plural, one {# item} other {# items}} of {names}, around the neutral answer; the share that agrees goes from {low, number, share} to {high, number, share}.',
    note: 'Answers from disagreement (left) to agreement (right), turned so that the right is always favourable to the scale; (R) marks a reverse-keyed item. Left and right: share below and above the neutral answer.',
    others: 'Other items: in the appendix.',
    tip: 'Degree {step, number} of {steps, number}: {share, number, share}',
    reversed: '(R) {text}',
  },
  {
    title: '{share, number, share} d’accord avec « {best} », {low, number, share} avec « {worst} »',
    one: '{share, number, share} d’accord avec « {best} »',
    same: '{level, select, none {Personne n’est d’accord, quel que soit l’item} hardly {Presque personne n’est d’accord, quel que soit l’item} nearly {Presque tous sont d’accord, quel que soit l’item} all {Tous sont d’accord, quel que soit l’item} other {{share, number, share} d’accord, quel que soit l’item}}{reversed, select, true { (hors items inversés)} other {}}',
    turned: '{share, number, share} des réponses à l’item le plus favorable vont dans le sens de l’échelle',
    alt: 'Barres empilées des réponses à {count, plural, one {# item} other {# items}} ({names}) autour de la réponse neutre ; la part d’accord va de {low, number, share} à {high, number, share}.',
    note: 'Réponses du désaccord (à gauche) à l’accord (à droite), retournées pour que la droite soit toujours favorable à l’échelle ; (R) marque un item inversé. À gauche et à droite : parts sous et sur la réponse neutre.',
    others: 'Autres items : en annexe.',
    tip: 'Degré {step, number} sur {steps, number} : {share, number, share}',
    reversed: '(R) {text}',
  },
)

interface LikertRow {
  readonly text: string
  readonly reversed: boolean
  /** Shares of the valid answers, keyed in the direction of the scale. */
  readonly shares: readonly number[]
  readonly below: number
  readonly neutral: number
  readonly above: number
}

/** One item's answers around the middle of its scale; null when nobody answered. */
function likertRow(construct: MeasuredConstruct, index: number, voice: Voice): LikertRow | null {
  const item = construct.items[index]
  const answers = item === undefined ? undefined : construct.scale.answers[item.code]
  if (item === undefined || answers === undefined) return null
  const counts = item.reversed ? [...answers.counts].reverse() : answers.counts
  const total = counts.reduce((a, b) => a + b, 0)
  if (total === 0) return null
  const shares = counts.map((count) => count / total)
  const half = Math.floor(shares.length / 2)
  const sum = (part: readonly number[]): number => part.reduce((a, b) => a + b, 0)
  const above = sum(shares.slice(shares.length - half))
  const below = sum(shares.slice(0, half))
  return {text: voice.pick(item.text), reversed: item.reversed, shares, below, above, neutral: 1 - below - above}
}

const rowsOf = (construct: MeasuredConstruct, voice: Voice): readonly LikertRow[] =>
  construct.items.flatMap((_, index) => likertRow(construct, index, voice) ?? [])

/** Of an item whose text takes one line; two lines take more. */
const rowHeight = 11.5
const tallRowHeight = 15.5
const headHeight = 13
/** Between two constructs. */
const groupGap = 3
const textEnd = 206
/** Height of the bars of one figure, so that it fits a page. */
const mostHeight = 620

function hasAnswers({scale}: MeasuredConstruct, code: string): boolean {
  return (scale.answers[code]?.counts ?? []).some((count) => count > 0)
}

/** As if a third of the texts took two lines. */
const heightOf = (construct: MeasuredConstruct): number =>
  headHeight + groupGap + (rowHeight + 1) * construct.items.filter(({code}) => hasAnswers(construct, code)).length

type Answered = Pick<Measured, 'questionnaire' | 'scales' | 'input'>

/** What the scores, their title and notes leave of the page; at least one construct goes under them. */
function heightUnderScores(nps: boolean, scores: number): number {
  return Math.max(90, 388 - 13 * scores - (nps ? 50 : 0))
}

/** Constructs with items of their own, packed whole: some under the scores, the others on pages filled alike. */
export function likertChunks(result: Answered & {readonly nps?: unknown}): readonly (readonly string[])[] {
  const measured = measuredConstructs(result)
  const asked = measured.filter(
    (construct) => !isPromoterQuestion(construct) && construct.items.some(({code}) => hasAnswers(construct, code)),
  )
  const total = asked.reduce((sum, construct) => sum + heightOf(construct), 0)
  const first = heightUnderScores((result.nps ?? null) !== null, measured.length)
  const pages = Math.ceil((total - first) / mostHeight)
  const later = Math.min(mostHeight, (total - first) / pages + 60)
  const chunks: string[][] = []
  let height = Number.POSITIVE_INFINITY
  for (const construct of asked) {
    const needed = heightOf(construct)
    if (height + needed > (chunks.length === 1 ? first : later)) {
      chunks.push([])
      height = 0
    }
    chunks.at(-1)?.push(construct.id)
    height += needed
  }
  return chunks
}

interface LikertNotes {
  /** How to read the bars: once is enough where several such figures follow each other. */
  readonly explained: boolean
  /** Only the scales that make a customer loyal are drawn. */
  readonly partial?: boolean
}

/** Diverging bars of the answers to every item of some constructs. */
export function likertFigure<R extends Answered>(
  id: string,
  chosen: (result: R) => readonly string[],
  {explained, partial = false}: LikertNotes = {explained: true},
): Figure<R> {
  const constructs = (diagnosis: R): readonly MeasuredConstruct[] =>
    measuredConstructs(diagnosis).filter((construct) => chosen(diagnosis).includes(construct.id))
  const ranked = (diagnosis: R, voice: Voice): readonly LikertRow[] =>
    constructs(diagnosis)
      .flatMap((construct) => rowsOf(construct, voice))
      .sort((a, b) => b.above - a.above)
  return {
    id,
    size: {width: 480, height: 400},
    applies: (diagnosis) =>
      constructs(diagnosis).some((construct) => construct.items.some(({code}) => hasAnswers(construct, code))),
    title: (diagnosis, voice) => titleOf(ranked(diagnosis, voice), voice),
    alt: (diagnosis, voice) => {
      const rows = ranked(diagnosis, voice)
      const names = voice.list(constructs(diagnosis).map(({labels}) => shortened(voice.pick(labels), 40)))
      return voice.say(words, 'alt', {
        count: rows.length,
        names,
        high: rows[0]?.above ?? 0,
        low: rows.at(-1)?.above ?? 0,
      })
    },
    note: (diagnosis, voice) => {
      const source = sourceNote(diagnosis, voice, diagnosis.input.analysed)
      return [
        ...(explained ? [voice.say(words, 'note')] : []),
        ...(explained && partial ? [voice.say(words, 'others')] : []),
        source,
      ].join(' ')
    },
    draw: (diagnosis, voice, {width}) => drawLikert(constructs(diagnosis), voice, width),
  }
}

/** Of an item quoted in a title, in characters: whole but for the longest. */
const longestQuote = 110

/** @param rows  the most agreed with first. */
function titleOf(rows: readonly LikertRow[], voice: Voice): string {
  const plain = rows.filter((row) => !row.reversed)
  const [best, worst] = [plain[0], plain.at(-1)]
  if (best === undefined || worst === undefined) return voice.say(words, 'turned', {share: rows[0]?.above ?? 0})
  const quoted = ({text}: LikertRow): string => shortened(text, longestQuote).replace(/\.$/, '')
  if (plain.length > 1 && voice.percent(best.above) === voice.percent(worst.above)) {
    // The mean of shares that round alike is nobody, or everybody, only where each of them is.
    const share = plain.reduce((sum, {above}) => sum + above, 0) / plain.length
    return voice.say(words, 'same', {level: howMany(share), share, reversed: String(plain.length < rows.length)})
  }
  const values = {share: best.above, best: quoted(best), low: worst.above, worst: quoted(worst)}
  return voice.say(words, best === worst ? 'one' : 'title', values)
}

function drawLikert(constructs: readonly MeasuredConstruct[], voice: Voice, width: number) {
  const groups = constructs.map((construct) => ({construct, rows: rowsOf(construct, voice)}))
  const rows = groups.flatMap((group) => group.rows)
  const left = Math.max(...rows.map((row) => row.below + row.neutral / 2), 0.1)
  const right = Math.max(...rows.map((row) => row.above + row.neutral / 2), 0.1)
  const x = scaleLinear()
    .domain([-left, right])
    .range([textEnd + 34, width - 32])
  const items: Primitive[] = []
  let y = 0
  for (const group of groups) {
    if (group.rows.length === 0) continue
    items.push(label([0, y + 9.5], shortened(voice.pick(group.construct.labels)), {size: 9, weight: 'semibold'}))
    items.push(line([0, y + headHeight - 1], [width, y + headHeight - 1], {stroke: 'grid', width: 0.6}))
    y += headHeight
    for (const row of group.rows) {
      const height = linesOf(row, voice).length > 1 ? tallRowHeight : rowHeight
      items.push(...drawRow(row, voice, {y, x, width, height}))
      y += height
    }
    y += groupGap
  }
  items.push(line([x(0), headHeight], [x(0), y - groupGap], {stroke: 'ink', width: 0.8}))
  return scene(width, y, items)
}

interface RowPlace {
  readonly y: number
  readonly x: (value: number) => number
  readonly width: number
  readonly height: number
}

function linesOf(row: LikertRow, voice: Voice): readonly string[] {
  const text = row.reversed ? voice.say(words, 'reversed', {text: row.text}) : row.text
  return wrapText(text, 7, textEnd, 2)
}

function drawRow(row: LikertRow, voice: Voice, {y, x, width, height}: RowPlace): readonly Primitive[] {
  const lines = linesOf(row, voice)
  const middle = y + height / 2
  const top = lines.length === 1 ? middle + 2.5 : middle - 1.3
  let start = -(row.below + row.neutral / 2)
  const bars = row.shares.map((share, index) => {
    const from = start
    start += share
    return bar([x(from), y + 1.5], [x(start) - x(from), height - 3], {
      fill: tone(index, row.shares.length),
      stroke: 'paper',
      width: 0.4,
      tip: voice.say(words, 'tip', {step: index + 1, steps: row.shares.length, share}),
    })
  })
  return [
    ...lines.map((words, index) => label([0, top + index * 7.2], words, {size: 7})),
    ...bars,
    label([textEnd + 30, middle + 2.5], voice.percent(row.below), {size: 7.5, anchor: 'end', tone: 'muted'}),
    label([width, middle + 2.5], voice.percent(row.above), {size: 7.5, anchor: 'end', weight: 'semibold'}),
  ]
}

/** The seven tones of the scale spread over any number of answer categories. */
function tone(index: number, categories: number): Tone {
  const step = categories < 2 ? 7 : 1 + Math.round((index * 6) / (categories - 1))
  return `scale-${step}` as Tone
}
