import {columnTexts, namesOf} from './column-texts.ts'
import {familyColumnId, knownColumn} from './columns.ts'
import {foldHeader, foldText} from './fold.ts'
import {knownColumns} from './known-columns.ts'
import type {Columns} from './mapping.ts'
import type {Questionnaire} from './schema.ts'

/** What a header stands for. Of two headers for one target, the one of the lower rank (the surer sign) is taken. */
export interface Target {
  readonly kind: 'item' | 'known'
  readonly name: string
  readonly rank: number
  /** By the text of the question rather than by a name. */
  readonly byText?: true
}

/** In order of sureness: the code itself, the code folded, the questionnaire's own list, known columns, then looser signs. */
const ranks = {code: 0, folded: 1, alias: 2, known: 10, leadingCode: 100, gridRow: 101, text: 102} as const

/** Finds what a column stands for, in one questionnaire, by its name or by what it asked. */
export function headerTargets(questionnaire: Questionnaire): (columns: Columns, index: number) => Target | undefined {
  const items = questionnaire.constructs.flatMap((construct) => construct.items)
  const codes = new Index()
  const names = new Index()
  const texts = new Index()
  for (const {code, text} of items) {
    codes.add(code.toLowerCase(), {kind: 'item', name: code, rank: ranks.code})
    names.add(foldHeader(code), {kind: 'item', name: code, rank: ranks.folded})
    for (const sentence of new Set([text.en, text.fr]))
      texts.add(foldText(sentence), {kind: 'item', name: code, rank: ranks.text, byText: true})
  }
  const itemCodes = new Map(items.map(({code}) => [code.toLowerCase(), code]))
  for (const [name, headers] of Object.entries(questionnaire.headers)) {
    const code = itemCodes.get(name.toLowerCase())
    if (code === undefined && knownColumn(name) === undefined) continue
    const kind = code === undefined ? 'known' : 'item'
    for (const header of headers) names.add(foldHeader(header), {kind, name: code ?? name, rank: ranks.alias})
  }
  for (const [id, {headers}] of Object.entries(knownColumns))
    for (const [index, header] of [id, ...headers].entries())
      names.add(foldHeader(header), {kind: 'known', name: id, rank: ranks.known + index})

  const byCode = (name: string): Target | undefined =>
    codes.get(name.trim().toLowerCase()) ?? names.get(foldHeader(name))
  const looser = (header: string): Target | undefined => {
    const leading = /^[\s([]*([A-Za-z][A-Za-z0-9_]{0,40})(?:[\]):]|\s?[.–—-]\s)/.exec(header)?.[1]
    const target = leading === undefined ? undefined : byCode(leading)
    if (target?.kind === 'item') return {...target, rank: ranks.leadingCode}
    return texts.get(foldText(header))
  }
  return (columns, index) => {
    const header = namesOf(columns)[index]!
    const direct = byCode(header)
    if (direct !== undefined) return direct
    const family = familyColumnId(header)
    if (family !== undefined) return {kind: 'known', name: family, rank: ranks.known}
    const [own, ...others] = columnTexts(columns, index)
    const loose = own === undefined ? undefined : looser(own)
    if (loose !== undefined) return loose
    for (const text of others) {
      const target = byCode(text) ?? looser(text)
      if (target?.kind === 'item') return {...target, rank: ranks.gridRow + target.rank}
    }
    return undefined
  }
}

/** Key → target. The surer sign wins; a key that two targets claim with equal right means neither. */
class Index {
  readonly #targets = new Map<string, Target | null>()

  add(key: string, target: Target): void {
    if (key === '') return
    const found = this.#targets.get(key)
    if (found === undefined) this.#targets.set(key, target)
    else if (found !== null && found.rank === target.rank && found.name !== target.name) this.#targets.set(key, null)
    else if (found !== null && found.rank > target.rank) this.#targets.set(key, target)
  }

  get(key: string): Target | undefined {
    return this.#targets.get(key) ?? undefined
  }
}
