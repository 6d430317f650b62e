/** @room every term, rule, column and code explained */
import {benefits} from '../drivers/benefits.gen.ts'
import {type About, editDistance} from '../kernel/index.ts'
import {diagnostics} from '../measure/diagnostics.gen.ts'
import {columnFamilies, foldText, knownColumns} from '../questionnaire/index.ts'
import type {Rule} from '../recommend/index.ts'
import {rules} from '../recommend/rules.gen.ts'
import {codeEntries} from './code-entries.ts'
import {columnAbout} from './column-about.ts'
import {customerCodes} from './customer-codes.ts'
import {type Entry, namesOf} from './entry.ts'
import {statisticFields} from './number-fields.ts'
import {outputFields} from './output-fields.ts'
import {ruleAbout} from './rule-about.ts'
import {terms} from './terms.gen.ts'

export * from './entry.ts'

export interface Explanation {
  readonly found: Entry | null
  /** The nearest entries, best first, where nothing was found; at most five. */
  readonly suggestions: readonly Entry[]
}

const knownRules: readonly Rule[] = rules

/** The course's own terms, then the statistics and the classes; on one title the first wins. */
export function notions(): readonly About[] {
  // A notion of the course that is also a statistic of a diagnostic is told once, in the course's words.
  const known = new Set<string>(terms.flatMap(({id, texts: {en, fr}}) => [id, en.title, fr.title]))
  const found = [...diagnostics.flatMap(({about}) => about), ...benefits.map(({about}) => about)]
  return [
    ...terms,
    ...found.filter(({id, texts: {en, fr}}) => ![id, en.title, fr.title].some((name) => known.has(name))),
  ]
}

/** Every definition: notions, rules, known columns, the fields and the codes of the outputs. */
export function allAbouts(): readonly About[] {
  const columns = Object.entries({...knownColumns, ...columnFamilies}).map(([id, definition]) =>
    columnAbout(id, definition),
  )
  const folded = new Set(terms.flatMap(({id, texts: {en, fr}}) => [id, en.title, fr.title]).map(foldText))
  return [
    ...notions(),
    ...knownRules.map(ruleAbout),
    ...columns,
    ...outputFields,
    ...customerCodes.filter(({id}) => !folded.has(foldText(id))),
  ]
}

let everything: readonly Entry[] | undefined

/** All that can be explained: the definitions, then the codes of errors and warnings. Composed once. */
export function allEntries(): readonly Entry[] {
  everything ??= [...allAbouts().map((about): Entry => ({type: 'about', id: about.id, about})), ...codeEntries()]
  return everything
}

const namesFolded = new WeakMap<Entry, readonly string[]>()

/** The names of an entry as `foldText` leaves them: every question compares with all of them. */
function foldedNames(entry: Entry): readonly string[] {
  const known = namesFolded.get(entry) ?? namesOf(entry).map(foldText)
  namesFolded.set(entry, known)
  return known
}

/**
 * The entry called `query`: an id, an error or warning code, or a title in either language, whatever its case and accents.
 * Part of a name is enough where only one entry has it (`lorenz`, `taux de nourriture`).
 * @example explain('confiance').found?.id // => 'trust'
 */
export function explain(query: string): Explanation {
  // Every construct has its column of scores.
  const sought = foldText(/^score_\w+$/i.test(query.trim()) ? 'score_construct' : query)
  const entries = allEntries()
  if (sought === '') return {found: null, suggestions: []}
  const statistic = Object.hasOwn(statisticFields, query.trim()) ? statisticFields[query.trim()] : undefined
  const found = entries.find(({id}) => id === statistic) ?? only(entries, sought) ?? null
  if (found !== null) return {found, suggestions: []}
  return {found: null, suggestions: nearest(sought, entries)}
}

/** By id, by name, by part of a name: each time a notion comes before the column or the rule that is named after it. */
function only(entries: readonly Entry[], sought: string): Entry | undefined {
  const notions = entries.filter((entry) => entry.type !== 'about' || !['column', 'rule'].includes(entry.about.kind))
  const named = (entry: Entry): boolean => foldedNames(entry).includes(sought)
  const partly = (entry: Entry): boolean => foldedNames(entry).some((name) => ` ${name} `.includes(` ${sought} `))
  const single = (pool: readonly Entry[]): Entry | undefined => {
    const holding = pool.filter(partly)
    return holding.length === 1 ? holding[0] : undefined
  }
  const byId = entries.find((entry) => foldText(entry.id) === sought)
  const field = entries.find((entry) => entry.id.startsWith('field-') && named(entry))
  return byId ?? notions.find(named) ?? field ?? single(notions) ?? entries.find(named) ?? single(entries)
}

/** Entries with a name that holds the query, or that is at most two letters away from it, or from one of its words. */
function nearest(sought: string, entries: readonly Entry[]): readonly Entry[] {
  const tolerated = Math.min(2, Math.floor(sought.length / 3))
  return entries
    .map((entry) => ({entry, distance: Math.min(...foldedNames(entry).map((name) => distanceTo(sought, name)))}))
    .filter(({distance}) => distance <= tolerated)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 5)
    .map(({entry}) => entry)
}

function distanceTo(sought: string, name: string): number {
  if (name.includes(sought)) return 0
  return Math.min(editDistance(sought, name), ...name.split(' ').map((word) => editDistance(sought, word)))
}
