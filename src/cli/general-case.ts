import {IntlMessageFormat} from 'intl-messageformat'
import type {Language} from '../kernel/index.ts'

type Part = ReturnType<IntlMessageFormat['getAst']>[number]

/** Node types of the ICU parser that are no plain argument. */
const literal = 0
const select = 5
const plural = 6
const pound = 7

const gap = '…'
/** A plural that only adds letters to a word, as in `manquante{…}`. */
const longestEnding = 2

/**
 * A sentence about one case told for all: names and numbers become dots, alternatives are told one after the other.
 * @example generalCase('{file}: line {line} is {why, select, a {long} other {short}}.', 'en') // => '…: line … is long / short.'
 */
export function generalCase(template: string, language: Language): string {
  return told(new IntlMessageFormat(template, language).getAst()).replaceAll(`${gap}.`, gap)
}

function told(parts: readonly Part[]): string {
  return parts.map(toldPart).join('')
}

function toldPart(part: Part): string {
  if (part.type === literal) return part.value
  if (part.type === pound) return gap
  if (part.type !== select && part.type !== plural) return gap
  const options = Object.entries(part.options).map(([name, option]) => ({name, text: told(option.value)}))
  const many = options.find(({name}) => name === 'other')?.text ?? ''
  const isEnding = part.type === plural && many.length <= longestEnding
  if (!isEnding && options.some(({text}) => text === '')) return ''
  if (part.type === plural) return many
  return [...new Set(options.map(({text}) => text))].join(' / ')
}
