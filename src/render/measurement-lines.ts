import {type Forensic, forensicTexts} from '../clean/index.ts'
import type {Check} from '../findings.ts'
import {type Bilingual, texts} from '../kernel/index.ts'
import {exploratoryProblemTexts, unmeasuredTexts} from '../measure/index.ts'
import {constructLabel} from './constructs.ts'
import type {Voice} from './voice.ts'

const words = texts(
  {
    explored:
      'All {items, number} questions together: KMO {kmo}; axes suggested: {parallel, number} (parallel analysis), {map, number} (MAP), {kaiser, number} (eigenvalues above 1).',
    harman: 'The first axis alone explains {component} of all answers ({factor} without errors of measurement).',
    unmeasured: 'Questions not analysed together. {what} {next}',
    dropped: 'Purification of {scale} would drop {items}: α {before} → {after}.',
    step: '{item} ({reason})',
    choice: 'Purification is your choice; nothing was dropped.',
    turn: 'Purification of {scale} would turn {item} rather than drop it.',
    both: '{what} {next}',
    'low-sampling-adequacy': 'own KMO {found}',
    'low-loading': 'loading {found}',
    'cross-loading': 'second loading {found}',
    'low-communality': 'communality {found}',
    'alpha-rises': 'α without it {found}',
    construct: '{label}',
  },
  {
    explored:
      'Les {items, number} questions ensemble : KMO {kmo} ; axes suggérés : {parallel, number} (analyse parallèle), {map, number} (MAP), {kaiser, number} (valeurs propres supérieures à 1).',
    harman: 'Le premier axe explique à lui seul {component} de toutes les réponses ({factor} hors erreurs de mesure).',
    unmeasured: 'Questions non analysées ensemble. {what} {next}',
    dropped: 'La purification de l’échelle {scale} écarterait {items} : α {before} → {after}.',
    step: '{item} ({reason})',
    choice: 'Purifier ou non est votre choix ; rien n’a été écarté.',
    turn: 'La purification de l’échelle {scale} retournerait {item} plutôt que de l’écarter.',
    both: '{what} {next}',
    'low-sampling-adequacy': 'KMO propre {found}',
    'low-loading': 'contribution {found}',
    'cross-loading': 'seconde contribution {found}',
    'low-communality': 'communalité {found}',
    'alpha-rises': 'α sans cet item {found}',
    construct: '« {label} »',
  },
)

type Checked = Pick<Check, 'questionnaire' | 'quality' | 'measurement'>

/** What all questions together show: sampling adequacy, number of axes, share of the first, what purification would do. */
export function explorationLines(check: Checked, voice: Voice): readonly string[] {
  const {exploratory, commonMethod} = check.measurement ?? {}
  const two = (value: number | null): string => voice.number(value, 2)
  const lines: string[] = []
  if (exploratory?.status === 'ok') {
    const {parallelComponents, map, kaiser} = exploratory.suggested
    const suggested = {parallel: parallelComponents ?? 0, map: map ?? 0, kaiser: kaiser ?? 0}
    lines.push(voice.say(words, 'explored', {items: exploratory.items.length, kmo: two(exploratory.kmo), ...suggested}))
  } else if (exploratory !== undefined) {
    const said = twice(voice, unmeasuredTexts, exploratory.reason, {items: voice.list(exploratory.items)})
    lines.push(voice.say(words, 'unmeasured', said))
  }
  if (commonMethod?.status === 'ok') {
    const {firstComponent, firstFactor} = commonMethod
    const shares = {component: voice.percent(firstComponent), factor: voice.percent(firstFactor)}
    lines.push(voice.say(words, 'harman', shares))
  }
  return [...lines, ...purificationLines(check, voice)]
}

function purificationLines(check: Checked, voice: Voice): readonly string[] {
  const {purification} = check.measurement ?? {}
  if (purification?.status !== 'ok') return []
  const two = (value: number | null): string => voice.number(value, 2)
  const lines = Object.entries(purification.scales).flatMap(([id, {steps, kept}]) => {
    const scale = voice.say(words, 'construct', {label: constructLabel(check, voice, id)})
    const [first, last] = [steps[0], steps.at(-1)]
    const dropped = steps.map(({item, reason, found}) =>
      voice.say(words, 'step', {item, reason: voice.say(words, reason, {found: two(found)})}),
    )
    const turned = kept.filter(({because}) => because === 'runs-against')
    return [
      ...(first === undefined || last === undefined
        ? []
        : [
            voice.say(words, 'dropped', {
              scale,
              items: voice.list(dropped),
              before: two(first.before.alpha),
              after: two(last.after.alpha),
            }),
          ]),
      ...turned.map(({item}) => voice.say(words, 'turn', {scale, item})),
    ]
  })
  return lines.length === 0 ? [] : [...lines, voice.say(words, 'choice')]
}

/** What is wrong with the data or with an analysis of all questions, each with what to do. */
export function measurementProblems(check: Checked, voice: Voice): readonly string[] {
  const {exploratory, commonMethod} = check.measurement ?? {}
  const found = [exploratory, commonMethod].flatMap((outcome) => (outcome?.status === 'ok' ? outcome.problems : []))
  return [
    ...(check.quality.forensics ?? []).map((one) => forensic(check, voice, one)),
    ...found.map(({code, items}) =>
      voice.say(
        words,
        'both',
        twice(voice, exploratoryProblemTexts, code, {items: voice.list(items), count: items.length}),
      ),
    ),
  ]
}

function forensic(check: Checked, voice: Voice, {code, construct, items, count, detail, alpha}: Forensic): string {
  const two = (value: number | null): string => voice.number(value, 2)
  const isKnown = construct !== null && Number.isFinite(alpha.asFound) && Number.isFinite(alpha.putRight)
  // Of an item to be turned, α is said even where it stays the same; of all else, silence is as clear.
  const moves = code === 'unreversed-item' || two(alpha.asFound) !== two(alpha.putRight)
  const label = construct === null ? '' : constructLabel(check, voice, construct)
  const values = {
    known: isKnown && moves ? 'yes' : 'no',
    scale: voice.say(words, 'construct', {label}),
    items: voice.list(items),
    count,
    code: detail ?? '',
    found: two(alpha.asFound),
    right: two(alpha.putRight),
  }
  return voice.say(words, 'both', twice(voice, forensicTexts, code, values))
}

function twice<C extends string>(
  voice: Voice,
  said: Bilingual<Readonly<Record<C, {readonly what: string; readonly next: string}>>>,
  code: C,
  values: Readonly<Record<string, string | number>>,
): {what: string; next: string} {
  const say = (part: 'what' | 'next'): string =>
    voice.say({en: {text: said.en[code][part]}, fr: {text: said.fr[code][part]}}, 'text', values)
  return {what: say('what'), next: say('next')}
}
