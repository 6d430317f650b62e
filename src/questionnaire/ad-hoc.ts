import {printable, UserError} from '../kernel/index.ts'
import {adHocScale, credibilityIntegrityBenevolence} from './ad-hoc-scale.ts'
import {questionnaireErrors} from './errors.ts'
import type {AnswerScale, Construct, Item, Questionnaire} from './schema.ts'

export const adHocId = 'ad-hoc'
const mostItems = 200

/**
 * Scales declared on the command line: `trust=q1..q6:1-7`. Items are ranges (q1..q6) and lists (q1,q3), a reversed one
 * takes a minus (-q3) or an r after its number (q3r). A known name gives the scale its role; credibility, integrity and
 * benevolence together make trust.
 * @throws {UserError} SCALE_UNREADABLE
 * @example adHocQuestionnaire(['trust=q1,q2,-q3:1-7'])
 */
export function adHocQuestionnaire(scales: readonly string[]): Questionnaire {
  const declared = scales.map(parseScale)
  const constructs = declared.map(({construct}) => construct)
  const [first] = declared
  if (first === undefined) throw unreadable('', 'shape')
  const names = new Set<string>()
  const items = new Set<string>()
  for (const [index, {id, items: own}] of constructs.entries()) {
    if (names.has(id)) throw unreadable(scales[index]!, 'twiceScale')
    names.add(id)
    for (const {code} of own) {
      if (items.has(code.toUpperCase())) throw unreadable(scales[index]!, 'twiceItem')
      items.add(code.toUpperCase())
    }
  }
  const dimensions = credibilityIntegrityBenevolence.filter((id) => names.has(id))
  const isTrustBuilt =
    dimensions.length > 0 && !constructs.some((construct) => construct.role === 'trust' && !construct.dimension)
  const trust: Construct[] = isTrustBuilt ? [{...adHocScale('trust'), items: [], dimensions}] : []
  return {
    id: adHocId,
    version: '1',
    title: {en: 'Scales declared by the user', fr: 'Échelles déclarées par l’utilisateur'},
    purpose: {
      en: 'Columns of the file named on the command line.',
      fr: 'Colonnes du fichier nommées sur la ligne de commande.',
    },
    scale: first.range,
    constructs: [...constructs, ...trust],
    proxies: [],
    missing: [],
    headers: {},
    sources: [],
  }
}

function parseScale(scale: string): {construct: Construct; range: AnswerScale} {
  const parts = /^([^=]{1,60})=([^:]{1,4000}):\s*(-?\d{1,6})\s*-\s*(-?\d{1,6})\s*$/.exec(scale)
  if (parts === null) throw unreadable(scale, 'shape')
  const [, name, list, low, high] = parts
  const range = {low: Number(low), high: Number(high)}
  if (range.low >= range.high) throw unreadable(scale, 'range')
  const id = name!.trim().toLowerCase()
  if (!/^[a-z][a-z0-9_]*$/.test(id)) throw unreadable(scale, 'id')
  const items = list!.split(',').flatMap((token) => itemsOf(token.trim(), scale))
  if (items.length > mostItems) throw unreadable(scale, 'many')
  return {construct: {...adHocScale(id), items: items.map((item) => ({...item, scale: range})), dimensions: []}, range}
}

function itemsOf(token: string, scale: string): Item[] {
  const range = /^(-?)([A-Za-z][A-Za-z0-9_]*?)(\d{1,9})\.\.([A-Za-z][A-Za-z0-9_]*?)?(\d{1,9})$/.exec(token)
  if (range !== null) {
    const [, minus, stem, from, endStem, to] = range
    if (endStem !== undefined && endStem !== stem) throw unreadable(scale, 'items')
    const [first, last] = [Number(from), Number(to)]
    if (first > last) throw unreadable(scale, 'items')
    if (last - first >= mostItems) throw unreadable(scale, 'many')
    const codes = Array.from(
      {length: last - first + 1},
      (_, index) => `${stem}${String(first + index).padStart(from!.length, '0')}`,
    )
    return codes.map((code) => item(code, minus === '-'))
  }
  const single = /^(-?)([A-Za-z][A-Za-z0-9_]*)$/.exec(token)
  if (single === null) throw unreadable(scale, 'items')
  const [, minus, code] = single
  const lettered = /^(.*\d)[rR]$/.exec(code!)?.[1]
  return [item(lettered ?? code!, minus === '-' || lettered !== undefined)]
}

function item(code: string, reversed: boolean): Item {
  return {code, text: {en: code, fr: code}, reversed}
}

function unreadable(scale: string, problem: string): UserError {
  return new UserError(questionnaireErrors.SCALE_UNREADABLE, {scale: printable(scale, 80), problem})
}
