import {z} from 'zod'
import type {CustomerClass} from '../classify/index.ts'
import type {Survey} from '../clean/index.ts'
import {codingGrid} from './coding-grid.ts'

const label = z.object({en: z.string(), fr: z.string()})
const className = z.enum(['loyal', 'inert', 'retained'])

/** Comments word for word: in a result only where `--verbatim` asked for them. */
export const verbatimsSchema = z.object({
  /** Comments of analysed respondents. */
  comments: z.int(),
  /** Of these, those that no theme holds. */
  uncoded: z.int(),
  themes: z.array(
    z.object({
      id: z.string(),
      labels: label,
      /** Comments under the theme; a comment may have several. */
      count: z.int(),
      /** By class of their authors; the others are unclassified. */
      byClass: z.record(className, z.int()),
      quotes: z.array(z.object({class: className.nullable(), text: z.string()})),
    }),
  ),
})
export type Verbatims = z.infer<typeof verbatimsSchema>

const quotesShown = 3
const longest = 280

/**
 * Comments sorted by the coding grid, some of each theme quoted; most commented theme first.
 * @returns null where the survey has no comment column or nobody wrote anything.
 */
export function verbatims(survey: Survey, customers: readonly Pick<CustomerClass, 'class'>[]): Verbatims | null {
  const comments = commentsOf(survey, customers)
  if (comments.length === 0) return null
  const coded = comments.map((comment) => ({...comment, plain: withoutAccents(comment.text)}))
  const themes = codingGrid.map(({id, labels, stems}) => {
    const told = coded.filter(({plain}) => stems.some((stem) => beginsAWord(plain, stem)))
    const of = (wanted: string): number => told.filter((one) => one.class === wanted).length
    return {
      id,
      labels,
      count: told.length,
      byClass: {loyal: of('loyal'), inert: of('inert'), retained: of('retained')},
      quotes: chosen(told).map((one) => ({class: one.class, text: one.text})),
      told,
    }
  })
  const held = new Set(themes.flatMap(({told}) => told))
  return {
    comments: comments.length,
    uncoded: coded.filter((one) => !held.has(one)).length,
    themes: themes
      .filter(({count}) => count > 0)
      .map(({told: _, ...theme}) => theme)
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
  }
}

interface Comment {
  readonly class: 'loyal' | 'inert' | 'retained' | null
  readonly text: string
}

function commentsOf({columns, respondents}: Survey, customers: readonly Pick<CustomerClass, 'class'>[]): Comment[] {
  const {comment} = columns
  if (comment?.type !== 'text') return []
  return comment.values.flatMap((value, index) => {
    const respondent = respondents[index]!
    const text = shownText(value, respondent.id)
    return respondent.excluded !== null || text === '' ? [] : [{class: customers[index]?.class ?? null, text}]
  })
}

/** One line, addresses and numbers that lead to a person blotted out, and the author's own id. */
function shownText(value: string, id: string): string {
  const line = value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  const blotted = line
    .replace(/\S+@\S+/gu, '[…]')
    .replace(/\b(?:https?:\/\/|www\.)\S+/giu, '[…]')
    .replace(/\+?\d[\d .()-]{5,}\d/gu, '[…]')
  const own = id.length < 3 ? blotted : blotted.replaceAll(id, '[…]')
  return own.length <= longest ? own : `${own.slice(0, longest - 1).trimEnd()}…`
}

/** No words twice, one of each class before a second of any, the unclassified last. */
function chosen<C extends Comment>(told: readonly C[]): readonly C[] {
  const seen = new Set<string>()
  const ranks = new Map<Comment['class'], number>()
  const ranked = told.flatMap((one) => {
    if (seen.has(one.text)) return []
    seen.add(one.text)
    const before = ranks.get(one.class) ?? 0
    ranks.set(one.class, before + 1)
    return [{one, rank: one.class === null ? quotesShown : before}]
  })
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, quotesShown)
    .map(({one}) => one)
}

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function beginsAWord(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1))
    if (at === 0 || !/[\p{L}\d]/u.test(text[at - 1]!)) return true
  return false
}
