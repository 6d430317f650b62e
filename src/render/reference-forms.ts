import type {Language} from '../kernel/index.ts'
import type {Inline, Run} from './document.ts'
import {references} from './references.ts'

/** One work of the list, read once. */
export interface Reference {
  readonly surnames: readonly string[]
  readonly year: number
  /** Journal with its volume, or title and publisher of a book, or who cites it. */
  readonly place: string
  /** As APA lists it in English. */
  readonly apa: string
  /** How a text cites it. */
  readonly pattern: RegExp
}

/** Works that could be cited, by author. */
export const works: readonly Reference[] = references.map(readReference)

function readReference(apa: string): Reference {
  const [, authors = '', year = '', rest = ''] = /^(.+?) \((\d{4})\)(.*)$/.exec(apa) ?? []
  const named = [...authors.matchAll(/(?:^|, (?:& )?)(\p{L}[\p{L}’' -]*?), (?=\p{Lu}\.)/gu)].map(
    ([, name = '']) => name,
  )
  const surnames = named.length === 0 ? [authors] : named
  const pattern = new RegExp(`(?<!\\p{L})${surnames[0]}(?!\\p{L})[^;()"]{0,60}?\\(?${year}`, 'u')
  return {surnames, year: Number(year), place: placeOf(rest), apa, pattern}
}

function placeOf(rest: string): string {
  const [, by] = /^, as cited in ([\p{L} -]+),/u.exec(rest) ?? []
  if (by !== undefined) return `cited by ${by}`
  const [first = '', second = ''] = [...rest.matchAll(/\*([^*]+)\*/g)].map(([, italic = '']) => italic)
  if (!rest.startsWith('. *')) {
    const [issue = ''] = /(?<=\*)\([^)]+\)(?=,)/.exec(rest) ?? []
    return `${first}${second === '' ? '' : ` ${second}`}${issue}`
  }
  const publisher = rest.slice(rest.lastIndexOf('. ') + 2, -1)
  return `${first.replace(/: .*/, '')}, ${publisher}`
}

/** Whether a text cites the work: `Hair et al. 2010`, `Hair, Black, Babin & Anderson 2010`, `Hair (2010)`. */
export function isCited({surnames, year, pattern}: Reference, text: string): boolean {
  return text.includes(surnames[0]!) && text.includes(String(year)) && pattern.test(text)
}

/** `Bagozzi & Yi 1988, Journal of the Academy of Marketing Science 16(1)`; more than three authors are the first et al. */
export function shortForm({surnames, year, place}: Reference, language: Language): string {
  const last = language === 'fr' ? ' et ' : ' & '
  const names =
    surnames.length > 3
      ? `${surnames[0]} et al.`
      : [surnames.slice(0, -1).join(', '), surnames.at(-1)].filter((part) => part !== '').join(last)
  return `${names} ${year}, ${language === 'fr' ? inFrench(place) : place}`
}

/** As a bibliography lists it; French joins the last author with `et`, and says « 2e éd. » and « numéro spécial ». */
export function apaForm({apa}: Reference, language: Language): Inline {
  const text = (language === 'fr' ? inFrench(apa) : apa).replace(/ ([:;?!])/g, '\u00a0$1')
  const runs = text.split('*').map((part, index): Run => (index % 2 === 0 ? part : {text: part, style: 'emphasis'}))
  return runs.filter((run) => run !== '')
}

const frenchWords: readonly (readonly [RegExp, string])[] = [
  [/, & /g, ' et '],
  [/ In ([^()]+?) & ([^()]+?) \(Eds\.\)/, ' Dans $1 et $2 (dir.)'],
  [/\(Vol\. (\d+), pp\. /, '(vol. $1, p. '],
  [/\((\d)(?:nd|rd|th) ed\.\)/, '($1e éd.)'],
  [/special issue/, 'numéro spécial'],
  [/as cited in/, 'cité dans'],
  [/^cited by/, 'cité par'],
  [/\(n\.d\.\)/, '(s. d.)'],
  [/lecture slides/, 'diapositives de cours'],
]

const inFrench = (text: string): string =>
  frenchWords.reduce((said, [pattern, french]) => said.replace(pattern, french), text)
