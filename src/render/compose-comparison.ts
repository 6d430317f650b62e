import type {Comparison} from '../diagnosis.ts'
import {type Language, texts} from '../kernel/index.ts'
import {chanceCell} from './chance-cell.ts'
import {comparisonGate, gateWords} from './comparison-gate.ts'
import {constructLabel, constructLabels, shortened} from './constructs.ts'
import type {Block, Document} from './document.ts'
import {plainWords} from './plain-words.ts'
import {sayCode, sayWarning} from './say-code.ts'
import {createVoice, type Voice} from './voice.ts'

const words = texts(
  {
    title:
      '{direction, select, up {“{second}” has more loyal customers than “{first}”: {high} against {low}} down {“{second}” has fewer loyal customers than “{first}”: {high} against {low}} other {“{first}” and “{second}”: no clear difference in loyal customers ({low} and {high})}}',
    subtitle: '{n1, number} and {n2, number} respondents{column, select, none {} other {, by {column}}}',
    subject: 'Comparison of two studies of customers',
    differences: 'What differs',
    shares: 'Shares of the classes',
    scores: 'Scores, out of 100',
    class: 'Class',
    construct: 'Construct',
    difference: 'Difference',
    chance: 'p (Holm)',
    cell: '{value} {interval}',
    points: '{value} pts',
    note: 'Second side less first; brackets: 95% interval, sampling error of the customers only. p adjusted for the tests of each table (Holm 1979).{paired, select, true { Differences of scores are taken customer by customer.} other {}}',
    matched:
      '{both, plural, one {# customer was} other {# customers were}} found on both sides by identifier; {first, number} on the first only, {second, number} on the second only.',
    moved: 'Customers whose score moved by more than its measurement error: {list}.',
    movedOne: '“{construct}” {up} up, {down} down',
    transitions: 'Who moved, of the customers classified on both sides',
    from: 'From / to',
    count: '{count, number} ({share})',
    few: 'fewer than the smallest cell',
    transitionsNote: 'Rows: class on the first side. Part of the moves is measurement error near the cut-offs.',
  },
  {
    title:
      '{direction, select, up {« {second} » compte plus de fidèles que « {first} » : {high} contre {low}} down {« {second} » compte moins de fidèles que « {first} » : {high} contre {low}} other {« {first} » et « {second} » : pas d’écart net de clients fidèles ({low} et {high})}}',
    subtitle: '{n1, number} et {n2, number} répondants{column, select, none {} other {, selon {column}}}',
    subject: 'Comparaison de deux études de clients',
    differences: 'Ce qui diffère',
    shares: 'Parts des classes',
    scores: 'Scores, sur 100',
    class: 'Classe',
    construct: 'Construit',
    difference: 'Écart',
    chance: 'p (Holm)',
    cell: '{value} {interval}',
    points: '{value} pts',
    note: 'Second côté moins premier ; entre crochets : intervalle à 95 %, erreur d’échantillonnage seulement ; p ajusté dans chaque tableau (Holm 1979).{paired, select, true { Les écarts de scores sont pris client par client.} other {}}',
    matched:
      '{both, plural, one {# client retrouvé} other {# clients retrouvés}} des deux côtés par l’identifiant ; {first, number} du premier côté seulement, {second, number} du second seulement.',
    moved: 'Clients dont le score a bougé de plus que son erreur de mesure : {list}.',
    movedOne: '« {construct} » {up} en hausse, {down} en baisse',
    transitions: 'Qui a changé de classe, parmi les clients classés des deux côtés',
    from: 'De / vers',
    count: '{count, number} ({share})',
    few: 'moins que la plus petite cellule',
    transitionsNote:
      'En ligne : la classe du premier côté. Une part des passages tient à l’erreur de mesure près des seuils.',
  },
)

/** Two studies side by side in one language, before any format. */
export function composeComparison(comparison: Comparison, language: Language): Document {
  const voice = createVoice(language)
  const [first, second] = comparison.sides as [Side, Side]
  const section = (id: string, title: string, blocks: readonly Block[]) => ({id, title, blocks, startsOnNewPage: false})
  const labels = constructLabels(comparison, voice)
  return {
    language,
    title: title(voice, comparison),
    subtitle: voice.say(words, 'subtitle', {
      n1: first.respondents,
      n2: second.respondents,
      column: comparison.column === null ? 'none' : sayCode(voice, plainWords.columns, comparison.column).toLowerCase(),
    }),
    subject: voice.say(words, 'subject'),
    date: comparison.asOf,
    footer: `${comparison.tool.name} ${comparison.tool.version}`,
    inputSha256: comparison.inputs[0]?.sha256,
    sections: [
      section('gate', voice.say(gateWords, 'gate'), comparisonGate(voice, comparison)),
      section('differences', voice.say(words, 'differences'), [
        shareTable(voice, comparison),
        ...matched(voice, comparison),
        ...transitionTable(voice, comparison),
        scoreTable(voice, comparison),
        ...movedCustomers(voice, comparison),
        ...unique(comparison.warnings.map((one) => sayWarning(voice, one, labels))).map(
          (text): Block => ({kind: 'paragraph', role: 'small', text}),
        ),
      ]),
    ],
  }
}

type Side = Comparison['sides'][number]

const unique = (texts: readonly string[]): string[] => [...new Set(texts)]

function title(voice: Voice, {sides, shares}: Comparison): string {
  const loyal = shares.find((one) => one.class === 'loyal')!
  const {estimate} = loyal.difference
  const clear = (loyal.adjustedP ?? 1) < 0.05
  return voice.say(words, 'title', {
    direction: clear ? ((estimate ?? 0) > 0 ? 'up' : 'down') : 'none',
    first: shortened(sides[0]!.name),
    second: shortened(sides[1]!.name),
    low: voice.percent(loyal.first.estimate),
    high: voice.percent(loyal.second.estimate),
  })
}

type Row = Comparison['scores'][number] | Comparison['shares'][number]

function differenceTable(
  voice: Voice,
  {sides, scores}: Comparison,
  {
    caption,
    header,
    rows,
  }: {caption: 'shares' | 'scores'; header: 'class' | 'construct'; rows: readonly (Row & {name: string})[]},
): Block {
  const share = caption === 'shares'
  const level = (value: number | null): string => (share ? voice.percent(value) : voice.number(value, 1))
  const points = (value: number | null): string => signed(voice, share && value !== null ? value * 100 : value)
  return {
    kind: 'table',
    caption: voice.say(words, caption),
    columns: [
      {header: voice.say(words, header), align: 'left', width: 0.24},
      {header: shortened(sides[0]!.name, 24), align: 'right', width: 0.14},
      {header: shortened(sides[1]!.name, 24), align: 'right', width: 0.14},
      {header: voice.say(words, 'difference'), align: 'right', width: 0.37},
      {header: voice.say(words, 'chance'), align: 'right', width: 0.11},
    ],
    rows: rows.map(({name, first, second, difference, adjustedP}) => [
      name,
      level(first.estimate),
      level(second.estimate),
      voice.say(words, 'cell', {
        value: voice.say(words, 'points', {value: points(difference.estimate)}),
        interval: voice.interval(difference.ci, points),
      }),
      chanceCell(voice, adjustedP),
    ]),
    rowHeaders: true,
    dense: true,
    // Said once, under the first of the two tables.
    ...(share ? {note: voice.say(words, 'note', {paired: String(scores.some(({paired}) => paired))})} : {}),
  }
}

function shareTable(voice: Voice, comparison: Comparison): Block {
  const rows = comparison.shares.map((one) => ({...one, name: voice.say(plainWords.classes, one.class)}))
  return differenceTable(voice, comparison, {caption: 'shares', header: 'class', rows})
}

function scoreTable(voice: Voice, comparison: Comparison): Block {
  const rows = comparison.scores.map((one) => ({...one, name: constructLabel(comparison, voice, one.construct)}))
  return differenceTable(voice, comparison, {caption: 'scores', header: 'construct', rows})
}

function matched(voice: Voice, {matched: found}: Comparison): Block[] {
  if (found === null) return []
  const {both, firstOnly: first, secondOnly: second} = found
  return [{kind: 'paragraph', text: voice.say(words, 'matched', {both, first, second})}]
}

function movedCustomers(voice: Voice, comparison: Comparison): Block[] {
  const list = comparison.scores.flatMap(({construct, moved}) =>
    moved === null
      ? []
      : [
          voice.say(words, 'movedOne', {
            construct: constructLabel(comparison, voice, construct),
            up: moved.up === null ? '–' : voice.number(moved.up),
            down: moved.down === null ? '–' : voice.number(moved.down),
          }),
        ],
  )
  return list.length === 0
    ? []
    : [
        {
          kind: 'paragraph',
          text: voice.say(words, 'moved', {list: list.join(voice.language === 'fr' ? '\u00a0; ' : '; ')}),
        },
      ]
}

function transitionTable(voice: Voice, {transitions}: Comparison): Block[] {
  if (transitions === null) return []
  const classes = unique(transitions.map(({from}) => from)) as (typeof transitions)[number]['from'][]
  const cell = (from: string, to: string): string => {
    const found = transitions.find((one) => one.from === from && one.to === to)
    if (found === undefined || found.count === null) return voice.say(words, 'few')
    return voice.say(words, 'count', {count: found.count, share: voice.percent(found.share)})
  }
  return [
    {
      kind: 'table',
      caption: voice.say(words, 'transitions'),
      columns: [
        {header: voice.say(words, 'from'), align: 'left', width: 0.25},
        ...classes.map((id) => ({header: voice.say(plainWords.classes, id), align: 'right' as const, width: 0.25})),
      ],
      rows: classes.map((from) => [voice.say(plainWords.classes, from), ...classes.map((to) => cell(from, to))]),
      rowHeaders: true,
      note: voice.say(words, 'transitionsNote'),
    },
  ]
}

/** With its sign, one decimal. */
function signed(voice: Voice, value: number | null): string {
  const number = voice.number(value, 1)
  return value !== null && value > 0 ? `+${number}` : number
}
