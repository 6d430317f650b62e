import type {Diagnosis} from '../diagnosis.ts'
import {texts} from '../kernel/index.ts'
import type {Rule, RuleWords} from '../recommend/index.ts'
import {shortened} from './constructs.ts'
import type {RuleTexts} from './extension.ts'
import {type ResultValues, sayValues} from './say-code.ts'
import type {Voice} from './voice.ts'

const words = texts(
  {unknown: 'Recommendation “{id}”, unknown to this version'},
  {unknown: 'Préconisation « {id} », inconnue de cette version'},
)
const empty = {finding: '', action: '', who: '', avoid: '', kpi: '', source: ''}

/** A recommendation's sentences, filled with its own numbers. */
export function ruleWords(
  diagnosis: Diagnosis,
  voice: Voice,
  {id, rules}: {readonly id: string; readonly rules: readonly Rule[]},
): RuleTexts {
  const rule = rules.find((one) => one.id === id)
  if (rule === undefined) return {...empty, title: voice.say(words, 'unknown', {id})}
  const given = diagnosis.recommendations.find((one) => one.id === id)
  const values = {count: given?.who.count ?? null, ...readable(diagnosis, voice, given?.values ?? {})}
  const fill = (key: keyof RuleWords): string =>
    sayValues(voice, {en: rule.texts.en[key], fr: rule.texts.fr[key]}, values)
  return {
    title: fill('title'),
    finding: fill('finding'),
    action: fill('action'),
    who: fill('who'),
    avoid: fill('avoid'),
    kpi: fill('kpi'),
    source: rule.source,
  }
}

/** A construct named in a sentence goes by the questionnaire's own label, long labels of the user's shortened. */
function readable(diagnosis: Diagnosis, voice: Voice, values: ResultValues): ResultValues {
  const labels = new Map(diagnosis.questionnaire.constructs.map(({id, labels}) => [id, voice.pick(labels)]))
  const entries = Object.entries(values).map(([key, value]) => {
    if (typeof value !== 'string') return [key, value]
    const label = labels.get(value)
    return [key, shortened(label === undefined ? value : label.toLowerCase())]
  })
  return Object.fromEntries(entries)
}
