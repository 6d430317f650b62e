import type {Diagnosis} from '../diagnosis.ts'
import {texts} from '../kernel/index.ts'
import type {Rule, RuleWords} from '../recommend/index.ts'
import {cited} from './cited.ts'
import {constructLabels} from './constructs.ts'
import type {RuleTexts} from './extension.ts'
import {kpiSentence} from './kpi-sentence.ts'
import {sayValues} from './say-code.ts'
import {typeset, type Voice} from './voice.ts'

const words = texts(
  {unknown: 'Recommendation “{id}”, unknown to this version'},
  {unknown: 'Préconisation « {id} », inconnue de cette version'},
)
const empty = {finding: '', action: '', who: '', avoid: '', kpi: '', source: '', actsOn: 'customers'} as const

/** A recommendation's sentences, filled with its own numbers. */
export function ruleWords(
  diagnosis: Diagnosis,
  voice: Voice,
  {id, rules}: {readonly id: string; readonly rules: readonly Rule[]},
): RuleTexts {
  const rule = rules.find((one) => one.id === id)
  if (rule === undefined) return {...empty, title: voice.say(words, 'unknown', {id})}
  const given = diagnosis.recommendations.find((one) => one.id === id)
  const values = {count: given?.who.count ?? null, ...given?.values}
  const labels = constructLabels(diagnosis, voice)
  const fill = (key: keyof RuleWords): string =>
    sayValues(voice, {en: rule.texts.en[key], fr: rule.texts.fr[key]}, {values, labels})
  return {
    title: fill('title'),
    finding: fill('finding'),
    action: fill('action'),
    who: fill('who'),
    avoid: fill('avoid'),
    kpi: given === undefined ? fill('kpi') : kpiSentence(diagnosis, voice, {name: fill('kpi'), kpi: given.kpi}),
    source: typeset(cited(rule.source, voice.language), voice.language),
    actsOn: rule.actsOn ?? 'customers',
  }
}
