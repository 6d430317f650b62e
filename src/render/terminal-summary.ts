import {Chalk} from 'chalk'
import Table from 'cli-table3'
import {displayedClasses} from '../classify/index.ts'
import type {Diagnosis} from '../diagnosis.ts'
import {type Language, texts} from '../kernel/index.ts'
import {axes, type Rule} from '../recommend/index.ts'
import {rules as registered} from '../recommend/rules.gen.ts'
import {valueAtStake} from './at-stake.ts'
import {constructLabel, constructLabels} from './constructs.ts'
import {dataTrust} from './data-trust.ts'
import {headline} from './headline.ts'
import {plainWords} from './plain-words.ts'
import {ruleWords} from './rule-words.ts'
import {sayCode, sayWarning} from './say-code.ts'
import {sharesFineness} from './shares-fineness.ts'
import {invisibleFrame} from './terminal-frame.ts'
import {type Ink, wrapped} from './terminal-lines.ts'
import {createVoice, type Voice} from './voice.ts'

export interface TerminalOptions {
  readonly language: Language
  /** Columns of the terminal; nothing is wider. */
  readonly width: number
  readonly colour: boolean
  /** Where the words of the recommendations come from; every rule of the registry by default. */
  readonly rules?: readonly Rule[]
}

const words = texts(
  {
    inferred: '{name}: up to {high}, inferred, not measured',
    subtypes: 'Why they stay: {parts}.',
    part: '{name} {share}',
    latent:
      '{points, plural, one {# point of the loyal share is} other {# points of the loyal share are}} latent: loyal in attitude, they do not mean to buy again.',
    weakest: 'Measures: weakest scale “{scale}”, {verdict} ({coefficient} {rho, number, two}).',
    value: 'Value: {total} ({measure, select, margin {margin} other {spending}}); the top 20% bring {top}.',
    noValue: 'Value: not known, no column of spending or margin.',
    advice:
      '{axis}: {title}{money, select, none {} other { ({money})}}{status, select, check { [to be checked]} other {}}',
    warnings: '{count, plural, one {# warning} other {# warnings}}: {first}',
    synthetic: 'Synthetic data, invented for teaching.',
    read: '{rows, plural, one {# respondent} other {# respondents}} read, {analysed, number} analysed, {classified, number} classified.',
    uncertainty: 'Intervals at 95%, model uncertainty only: convenience sample.',
    random: 'Intervals at 95%.',
  },
  {
    inferred: '{name} : au plus {high}, déduit, non mesuré',
    subtypes: 'Pourquoi ils restent : {parts}.',
    part: '{name} {share}',
    latent:
      'Dont {points, plural, one {# point} other {# points}} de fidèles latents : le cœur y est, non l’intention de racheter.',
    weakest: 'Mesures : échelle la plus faible « {scale} », {verdict} ({coefficient} {rho, number, two}).',
    value:
      'Valeur : {total} ({measure, select, margin {marge} other {dépenses}}) ; les 20 % plus gros clients en apportent {top}.',
    noValue: 'Valeur : inconnue, sans colonne de dépenses ou de marge.',
    advice:
      '{axis} : {title}{money, select, none {} other { ({money})}}{status, select, check { [à vérifier]} other {}}',
    warnings: '{count, plural, one {# avertissement} other {# avertissements}} : {first}',
    synthetic: 'Données synthétiques, inventées pour l’enseignement.',
    read: '{rows, plural, one {# répondant lu} other {# répondants lus}}, {analysed, number} analysés, {classified, number} classés.',
    uncertainty: 'Intervalles à 95 %, incertitude du modèle seulement : échantillon de convenance.',
    random: 'Intervalles à 95 %.',
  },
)

const lights = {good: '●', warn: '◐', bad: '○'} as const

/** The diagnosis on one screen: what a user reads before opening the report. */
export function terminalSummary(diagnosis: Diagnosis, options: TerminalOptions): string {
  const voice = createVoice(options.language)
  const ink = new Chalk({level: options.colour ? 1 : 0})
  const {input, classified, context} = diagnosis
  const trust = dataTrust(diagnosis, voice)
  const light = {good: ink.green, warn: ink.yellow, bad: ink.red}[trust.mood]
  const sample = voice.say(words, 'read', {rows: input.rows, analysed: input.analysed, classified})
  const paragraphs: readonly (readonly [string, Ink])[] = [
    ...inferredLines(diagnosis, voice),
    ...latentLine(diagnosis, voice),
    [`${lights[trust.mood]} ${trust.title}. ${trust.reasons.slice(0, 2).join(' ')}`, light],
    ...(classified === 0 ? [] : subtypeLine(diagnosis, voice)),
    ...scaleLine(diagnosis, voice),
    [valueLine(diagnosis, voice), String],
    ...adviceLines(diagnosis, voice, options.rules ?? registered),
    ...warningLine(diagnosis, voice, ink.yellow),
    [sample, ink.dim],
    [voice.say(words, context.randomSample ? 'random' : 'uncertainty'), ink.dim],
    ...(context.synthetic ? [[voice.say(words, 'synthetic'), ink.dim] as const] : []),
  ]
  const shares = classified === 0 ? '' : shareTable(diagnosis, voice, {width: options.width, ink})
  return [
    wrapped(headline(diagnosis, voice), options.width, ink.bold),
    ...(shares === '' ? [] : [shares]),
    ...paragraphs.map(([text, style]) => wrapped(text, options.width, style)),
    '',
  ].join('\n')
}

interface Place {
  readonly width: number
  readonly ink: InstanceType<typeof Chalk>
}

function shareTable(diagnosis: Diagnosis, voice: Voice, {width, ink}: Place): string {
  const table = new Table({chars: invisibleFrame, style: {head: [], border: [], 'padding-left': 0, 'padding-right': 1}})
  const colours = {loyal: ink.green, inert: ink.yellow, retained: ink.magenta}
  const cells = Math.max(4, Math.min(40, width - 36))
  const finer = sharesFineness(diagnosis, voice)
  for (const id of displayedClasses) {
    const share = diagnosis.shares[id]
    const name = voice.say(plainWords.classes, id)
    if (share.inferred === true) continue
    const estimate = share.estimate ?? 0
    const bar = '█'.repeat(Math.round(estimate * cells)) + '░'.repeat(cells - Math.round(estimate * cells))
    const interval = voice.interval(share.ci, (bound) => voice.percent(bound, finer))
    table.push([name, colours[id](bar), ink.bold(voice.percent(share.estimate, finer)), interval])
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

type Line = readonly [string, Ink]

/** Bounds in words where a share is inferred: no bar would be honest. */
function inferredLines({shares}: Diagnosis, voice: Voice): readonly Line[] {
  return displayedClasses
    .filter((id) => shares[id].inferred === true)
    .map((id) => {
      const high = voice.percent(shares[id].bounds?.[1] ?? 1)
      return [voice.say(words, 'inferred', {name: voice.say(plainWords.classes, id), high}), String]
    })
}

/** Told beside the share of the loyal: they are in it. */
function latentLine({shares, classified}: Diagnosis, voice: Voice): readonly Line[] {
  const points = Math.round(100 * (shares.loyal.latent?.estimate ?? 0))
  return classified > 0 && points > 0 ? [[voice.say(words, 'latent', {points}), String]] : []
}

function subtypeLine(diagnosis: Diagnosis, voice: Voice): readonly Line[] {
  const parts = Object.entries(diagnosis.subtypes)
    .filter(([id, {estimate}]) => id !== 'inferred' && (estimate ?? 0) >= 0.005)
    .map(([id, {estimate}]) =>
      voice.say(words, 'part', {
        name: sayCode(voice, plainWords.subtypes, id).toLowerCase(),
        share: voice.percent(estimate),
      }),
    )
  return parts.length === 0 ? [] : [[voice.say(words, 'subtypes', {parts: parts.join(' · ')}), String]]
}

function scaleLine(diagnosis: Diagnosis, voice: Voice): readonly Line[] {
  const scales = Object.entries(diagnosis.scales).filter(([, {reliability}]) => reliability.value !== null)
  const weakest = scales.sort(([, a], [, b]) => (a.reliability.value ?? 0) - (b.reliability.value ?? 0))[0]
  if (weakest === undefined) return []
  const [id, {verdict, reliability}] = weakest
  const sentence = voice.say(words, 'weakest', {
    scale: constructLabel(diagnosis, voice, id),
    verdict: voice.say(plainWords.verdicts, verdict),
    coefficient: voice.say(plainWords.coefficients, reliability.coefficient),
    rho: reliability.value ?? 0,
  })
  return [[sentence, String]]
}

function valueLine({value}: Diagnosis, voice: Voice): string {
  if (value === null) return voice.say(words, 'noValue')
  const total = voice.money(value.total, value.currency)
  return voice.say(words, 'value', {total, measure: value.measure, top: voice.percent(value.topShare20)})
}

function adviceLines(diagnosis: Diagnosis, voice: Voice, rules: readonly Rule[]): readonly Line[] {
  return axes.flatMap((axis) => {
    const first = diagnosis.recommendations
      .filter((one) => one.axis === axis && one.status !== 'not-advised')
      .sort((a, b) => a.priority - b.priority)[0]
    if (first === undefined) return []
    const {title, actsOn} = ruleWords(diagnosis, voice, {id: first.id, rules})
    const value = valueAtStake(first, actsOn)
    const sentence = voice.say(words, 'advice', {
      axis: voice.say(plainWords.axes, axis),
      title,
      money: value === null ? 'none' : voice.money(value, diagnosis.context.currency, 0),
      status: first.status === 'to-check' ? 'check' : 'other',
    })
    return [[`→ ${sentence}`, String] as const]
  })
}

function warningLine(diagnosis: Diagnosis, voice: Voice, style: Ink): readonly Line[] {
  const first = diagnosis.warnings[0]
  if (first === undefined) return []
  const values = {count: diagnosis.warnings.length, first: sayWarning(voice, first, constructLabels(diagnosis, voice))}
  return [[`! ${voice.say(words, 'warnings', values)}`, style]]
}
