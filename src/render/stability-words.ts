import type {Check} from '../findings.ts'
import {texts} from '../kernel/index.ts'
import {constructLabel, shortened} from './constructs.ts'
import {sayCode} from './say-code.ts'
import type {Voice} from './voice.ts'

const words = texts(
  {
    stable:
      '{count, plural, =0 {} one {The one verdict holds} other {All # verdicts hold}} whatever the defensible choice of coefficient and respondents.',
    most: '{count, plural, one {The one verdict depends on the choice of coefficient or respondents.} other {{stable, number} of # verdicts hold whatever the defensible choice of coefficient and respondents.}}',
    reliable: '“{first}” {is, select, true {reliable} other {not reliable}}',
    convergent: '“{first}” {is, select, true {convergent} other {not convergent}}',
    distinct: '“{first}” and “{second}” {is, select, true {distinct} other {not distinct}}',
    fit: 'Fit of the factor model {is, select, true {acceptable} other {not acceptable}}',
    flips: '{verdict}: holds in {holds, number} of {of, number}; flips with {flips}.',
    more: '{count, plural, one {# more verdict flips} other {# more verdicts flip}}: see the JSON result.',
    scalar: 'Invariance across {column}: the questions mean the same (scalar).',
    'partial-scalar': 'Invariance across {column}: the questions mean the same but for {freed} (partial scalar).',
    weight: 'the weight of {item}',
    level: 'the level of {item}',
    metric: 'Invariance across {column}: equal weights, not equal levels (metric): do not compare means.',
    configural: 'Invariance across {column}: same scales only (configural): do not compare scores.',
    none: 'Invariance across {column}: not even the same scales: do not compare scores.',
    'not-tested':
      'Invariance across {column} not tested: {reason, select, few {fewer than 100 respondents in one group} one {only one group} none {no scale of three questions} other {no solution found}}.',
  },
  {
    stable:
      '{count, plural, =0 {} one {Le seul verdict tient} other {Les # verdicts tiennent tous}} pour tout choix défendable du coefficient et des répondants.',
    most: '{count, plural, one {Le seul verdict dépend du choix du coefficient ou des répondants.} other {{stable, plural, =0 {Aucun des {count, number} verdicts ne tient} one {Un seul des {count, number} verdicts tient} other {# des {count, number} verdicts tiennent}} pour tout choix défendable du coefficient et des répondants.}}',
    reliable: '« {first} » {is, select, true {fiable} other {non fiable}}',
    convergent: '« {first} » {is, select, true {convergente} other {non convergente}}',
    distinct: '« {first} » et « {second} » {is, select, true {distincts} other {non distincts}}',
    fit: 'Ajustement du modèle factoriel {is, select, true {acceptable} other {non acceptable}}',
    flips: '{verdict} : tient dans {holds, number} cas sur {of, number} ; bascule avec {flips}.',
    more: '{count, plural, one {# autre verdict bascule} other {# autres verdicts basculent}} aussi : voir le résultat JSON.',
    scalar: 'Invariance selon {column} : les questions ont le même sens (scalaire).',
    'partial-scalar': 'Invariance selon {column} : les questions ont le même sens, sauf {freed} (scalaire partielle).',
    weight: 'le poids de {item}',
    level: 'le niveau de {item}',
    metric: 'Invariance selon {column} : mêmes poids, niveaux différents (métrique) : ne pas comparer les moyennes.',
    configural: 'Invariance selon {column} : mêmes échelles seulement (configurale) : ne pas comparer les scores.',
    none: 'Invariance selon {column} : pas même les mêmes échelles : ne pas comparer les scores.',
    'not-tested':
      'Invariance selon {column} non testée : {reason, select, few {moins de 100 répondants dans un groupe} one {un seul groupe} none {aucune échelle de trois questions} other {pas de solution trouvée}}.',
  },
)

const variants = texts(
  {
    alpha: 'α',
    'standardised-alpha': 'standardised α',
    omega: 'ω',
    'composite-reliability': 'CR',
    'ordinal-alpha': 'ordinal α',
    htmt: 'HTMT',
    htmt2: 'HTMT2',
    'one-factor-ave': 'AVE of one factor',
    'model-ave': 'AVE of the whole model',
    'normal-theory': 'normal theory',
    scaled: 'the scaled test',
    robust: 'the robust test',
    'complete-answers': 'complete answers only',
    'without-careless': 'careless respondents left out',
  },
  {
    alpha: 'l’α',
    'standardised-alpha': 'l’α standardisé',
    omega: 'l’ω',
    'composite-reliability': 'la CR',
    'ordinal-alpha': 'l’α ordinal',
    htmt: 'le HTMT',
    htmt2: 'le HTMT2',
    'one-factor-ave': 'l’AVE à un facteur',
    'model-ave': 'l’AVE du modèle entier',
    'normal-theory': 'la théorie normale',
    scaled: 'le test corrigé',
    robust: 'le test robuste',
    'complete-answers': 'les seules réponses complètes',
    'without-careless': 'les inattentifs écartés',
  },
)

type Checked = Pick<Check, 'questionnaire' | 'measurement'>

/** Whether other defensible choices would have said otherwise: how many verdicts hold, and the first that do not. */
export function stabilityLines(check: Checked, voice: Voice, most = 3): readonly string[] {
  const {stability: found} = check.measurement ?? {}
  if (found?.status !== 'ok' || found.verdicts.length === 0) return []
  const count = found.verdicts.length
  const flipping = found.verdicts.filter(({flips}) => flips.length > 0)
  if (flipping.length === 0) return [voice.say(words, 'stable', {count})]
  const shaky = flipping.toSorted((a, b) => a.holds / a.of - b.holds / b.of)
  return [
    voice.say(words, 'most', {stable: count - flipping.length, count}),
    ...shaky.slice(0, most).map((one) => flipLine(check, voice, one)),
    ...(shaky.length > most ? [voice.say(words, 'more', {count: shaky.length - most})] : []),
  ]
}

type Measured = Extract<NonNullable<NonNullable<Check['measurement']>['stability']>, {readonly status: 'ok'}>

function flipLine(
  check: Checked,
  voice: Voice,
  {verdict, constructs, is, holds, of, flips}: Measured['verdicts'][number],
) {
  const label = (id: string | undefined): string =>
    id === undefined ? '' : shortened(constructLabel(check, voice, id), 32)
  const said = voice.say(words, verdict, {first: label(constructs[0]), second: label(constructs[1]), is: String(is)})
  return voice.say(words, 'flips', {
    verdict: said,
    holds,
    of,
    flips: voice.list(commonChoices(flips).map((one) => sayCode(voice, variants, one))),
  })
}

/** The choices that most of the contrary ways share: what makes the verdict flip. */
function commonChoices(flips: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>()
  for (const choices of flips) for (const choice of choices) counts.set(choice, (counts.get(choice) ?? 0) + 1)
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  return ranked
    .filter(([, count]) => count * 2 > flips.length || count === ranked[0]![1])
    .slice(0, 3)
    .map(([choice]) => choice)
}

/** Whether the questions mean the same in every group of the column asked for. */
export function invarianceLine(check: Checked, voice: Voice): string | null {
  const {invariance: found} = check.measurement ?? {}
  if (found?.status !== 'ok') return null
  const reasons = {'too-few-respondents': 'few', 'one-group': 'one', 'no-scale': 'none'} as Readonly<
    Record<string, string>
  >
  const reason = reasons[found.reason ?? ''] ?? 'other'
  return voice.say(words, found.level, {
    column: found.column,
    freed: voice.list(found.freed.map((name) => freedWords(name, voice))),
    reason,
  })
}

/** A row let go, in words: `factor=~item` is a weight, `item~1` a level. */
function freedWords(name: string, voice: Voice): string {
  const [factor, item] = name.split('=~')
  return item === undefined
    ? voice.say(words, 'level', {item: factor!.replace(/~1$/, '')})
    : voice.say(words, 'weight', {item})
}
