import {displayedClasses} from '../classify/index.ts'
import type {Simulation} from '../diagnosis.ts'
import {type Language, texts} from '../kernel/index.ts'
import {constructLabel} from './constructs.ts'
import type {Block, Document} from './document.ts'
import {groupWords} from './group-words.ts'
import {moneyColumn} from './money-column.ts'
import {plainWords} from './plain-words.ts'
import {createVoice, type Voice} from './voice.ts'

const words = texts(
  {
    title:
      '{direction, select, up {Loyal customers would go from {before} to {after}} down {Loyal customers would fall from {before} to {after}} other {The classes would hardly change: {points} points of loyal customers}}',
    subtitle: 'What if {levers}, for {group}?',
    add: '“{construct}” {sign, select, up {rose} other {fell}} by {points, number} points',
    set: '“{construct}” stood at {points, number}',
    everyone: '{n, plural, one {the # classified customer} other {all # classified customers}}',
    some: '{group} ({n, plural, one {# customer} other {# customers}} of {all, number})',
    direct: 'If nothing else moved',
    propagated: 'If what usually goes with it moved along',
    share: 'Class',
    before: 'Now',
    after: 'Then',
    change: 'Change',
    cell: '{value} {interval}',
    points: '{value} pts',
    secured: 'Yearly value that would become that of loyal customers: {value} {interval}.',
    along: 'Moves along: {moves}.',
    moved: '“{construct}” {change}',
    applied: 'Scores concerned: {scores}. No score goes above 100 or below 0.',
    score: '“{construct}” from {before, number} to {after, number} on average',
    outcomes: 'Outcomes, over all customers: {moves} (points out of 100).',
    limits:
      'Two readings of one question: they are never added. {basis, select, gaussian {Reckoned from a saved result, with a normal approximation: no cap, no sub-groups.} other {Each customer is asked again through the same rule.}} The comparison is correlational: it says what customers with such scores look like, not what an action would cause.',
    same: 'The shares would be the same: nothing that decides the class moves along.',
    subject: 'What-if on the classes of customers',
    caption: 'Shares of the classes',
  },
  {
    title:
      '{direction, select, up {Les fidèles passeraient de {before} à {after}} down {Les fidèles tomberaient de {before} à {after}} other {Les classes ne bougeraient guère : {points} point de fidèles}}',
    subtitle: 'Et si {levers}, pour {group} ?',
    add: '« {construct} » {sign, select, up {gagnait} other {perdait}} {points, number} points',
    set: '« {construct} » était à {points, number}',
    everyone: '{n, plural, one {le client classé} other {l’ensemble des # clients classés}}',
    some: '{group} ({n, plural, one {# client} other {# clients}} sur {all, number})',
    direct: 'Si rien d’autre ne bougeait',
    propagated: 'Si ce qui va d’ordinaire avec bougeait aussi',
    share: 'Classe',
    before: 'Aujourd’hui',
    after: 'Alors',
    change: 'Évolution',
    cell: '{value} {interval}',
    points: '{value} pts',
    secured: 'Valeur annuelle qui deviendrait celle de clients fidèles : {value} {interval}.',
    along: 'Suivent le mouvement : {moves}.',
    moved: '« {construct} » {change}',
    applied: 'Scores concernés : {scores}. Aucun score ne dépasse 100 ni ne descend sous\u00a00.',
    score: '« {construct} » de {before, number} à {after, number} en moyenne',
    outcomes: 'Résultats, sur l’ensemble des clients : {moves} (points sur 100).',
    limits:
      'Ce sont deux lectures d’une même question : elles ne s’additionnent jamais. {basis, select, gaussian {Calcul à partir d’un résultat enregistré, par approximation normale : sans plafond ni sous-groupes.} other {Chaque client est réexaminé selon la même règle.}} La comparaison est corrélationnelle : elle dit à quoi ressemblent des clients qui ont de tels scores, non ce que causerait une action.',
    same: 'Les parts seraient les mêmes : rien de ce qui décide de la classe ne suit.',
    subject: 'Simulation sur les classes de clients',
    caption: 'Parts des classes',
  },
)

/** The answer to a what-if in one language, before any format. */
export function composeSimulation(simulation: Simulation, language: Language): Document {
  const voice = createVoice(language)
  const {direct, propagated, tool, asOf, input} = simulation
  const name = (id: string): string => constructLabel(simulation, voice, id)
  const scenario = (
    id: 'direct' | 'propagated',
    found: NonNullable<Simulation['propagated']> | Simulation['direct'],
  ) => ({
    id,
    title: voice.say(words, id),
    blocks:
      id === 'propagated' && alike(found, direct)
        ? [paragraph(voice.say(words, 'same'))]
        : [shares(voice, found), ...secured(voice, simulation, found)],
    startsOnNewPage: false,
  })
  const parts = [scenario('direct', direct), ...(propagated === null ? [] : [scenario('propagated', propagated)])]
  const outcomes = new Set(simulation.outcomes.map(({construct}) => construct))
  const moves = (propagated?.moved ?? []).filter(({construct}) => !outcomes.has(construct))
  const notes: Block[] = [
    ...(moves.length === 0 ? [] : [paragraph(voice.say(words, 'along', {moves: moved(voice, moves, name)}))]),
    ...(simulation.outcomes.length === 0
      ? []
      : [
          paragraph(
            voice.say(words, 'outcomes', {
              moves: voice.list(
                simulation.outcomes.map(({construct, change: {estimate, ci}}) =>
                  voice.say(words, 'moved', {
                    construct: name(construct),
                    change: withInterval(voice, estimate, ci),
                  }),
                ),
              ),
            }),
          ),
        ]),
    paragraph(
      voice.say(words, 'applied', {scores: voice.list(simulation.applied.map((one) => appliedTo(voice, one, name)))}),
    ),
    {kind: 'paragraph', role: 'small', text: voice.say(words, 'limits', {basis: simulation.basis})},
  ]
  const last = parts.at(-1)!
  return {
    language,
    title: title(voice, direct.shares.loyal),
    subtitle: voice.say(words, 'subtitle', {
      levers: levers(voice, simulation, name),
      group: group(voice, simulation, name),
    }),
    subject: voice.say(words, 'subject'),
    date: asOf,
    footer: `${tool.name} ${tool.version}`,
    inputSha256: input.sha256,
    sections: [...parts.slice(0, -1), {...last, blocks: [...last.blocks, ...notes]}],
  }
}

/** Whether what moves along decides nothing. */
const alike = (one: {shares: unknown}, other: {shares: unknown}): boolean =>
  JSON.stringify(one.shares) === JSON.stringify(other.shares)

const paragraph = (text: string): Block => ({kind: 'paragraph', text})

/** A change under half a point of share is no change to speak of; both sides of it may still round apart. */
const hardly = 0.005

function title(voice: Voice, {before, after}: Simulation['direct']['shares']['loyal']): string {
  const change = (after ?? 0) - (before ?? 0)
  const direction = change > hardly ? 'up' : change < -hardly ? 'down' : 'none'
  const points = signed(voice, change * 100)
  return voice.say(words, 'title', {direction, before: voice.percent(before), after: voice.percent(after), points})
}

function levers(voice: Voice, {levers: asked}: Simulation, name: (id: string) => string): string {
  const parts = asked.map(({construct, mode, points}) =>
    voice.say(words, mode, {
      construct: name(construct),
      points: mode === 'add' ? Math.abs(points ?? 0) : (points ?? 0),
      sign: (points ?? 0) < 0 ? 'down' : 'up',
    }),
  )
  return voice.list(parts)
}

function group(
  voice: Voice,
  {group: crossed, concerned, classified}: Simulation,
  name: (id: string) => string,
): string {
  if (crossed.length === 0) return voice.say(words, 'everyone', {n: classified})
  const said = voice.list(crossed.map((one) => groupWords(voice, one, name)))
  return voice.say(words, 'some', {group: said, n: concerned, all: classified})
}

function shares(voice: Voice, {shares: found}: Simulation['direct']): Block {
  const right = (key: 'before' | 'after' | 'change', width: number) => ({
    header: voice.say(words, key),
    align: 'right' as const,
    width,
  })
  return {
    kind: 'table',
    caption: voice.say(words, 'caption'),
    columns: [
      {header: voice.say(words, 'share'), align: 'left', width: 0.25},
      right('before', 0.2),
      right('after', 0.2),
      right('change', 0.35),
    ],
    rows: displayedClasses.map((id) => {
      const {before, after, change} = found[id]
      const points = (share: number | null): string => signed(voice, share === null ? null : share * 100)
      const value = voice.say(words, 'points', {value: points(change.estimate)})
      return [
        voice.say(plainWords.classes, id),
        voice.percent(before),
        voice.percent(after),
        change.ci.includes(null)
          ? value
          : voice.say(words, 'cell', {value, interval: voice.interval(change.ci, points)}),
      ]
    }),
    rowHeaders: true,
  }
}

function secured(voice: Voice, {currency}: Simulation, {securedValue}: Simulation['direct']): Block[] {
  if (securedValue === null || securedValue.estimate === null) return []
  const money = moneyColumn(voice, currency, [securedValue.estimate, ...securedValue.ci])
  const interval = voice.interval(securedValue.ci, money)
  return [paragraph(voice.say(words, 'secured', {value: money(securedValue.estimate), interval}))]
}

function moved(
  voice: Voice,
  moves: readonly {readonly construct: string; readonly change: number | null}[],
  name: (id: string) => string,
): string {
  return voice.list(
    moves.map(({construct, change}) =>
      voice.say(words, 'moved', {construct: name(construct), change: signed(voice, change)}),
    ),
  )
}

function appliedTo(
  voice: Voice,
  {construct, before, change}: Simulation['applied'][number],
  name: (id: string) => string,
) {
  const after = (before ?? Number.NaN) + (change ?? Number.NaN)
  return voice.say(words, 'score', {
    construct: name(construct),
    before: Math.round(before ?? 0),
    after: Math.round(after),
  })
}

/** With its sign, one decimal. */
function signed(voice: Voice, value: number | null): string {
  const number = voice.number(value, 1)
  return value !== null && value > 0 ? `+${number}` : number
}

function withInterval(voice: Voice, value: number | null, ci: readonly [number | null, number | null]): string {
  const known = ci.every((end) => end !== null)
  return known
    ? `${signed(voice, value)} ${voice.interval([ci[0], ci[1]], (end) => signed(voice, end))}`
    : signed(voice, value)
}
