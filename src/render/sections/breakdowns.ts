import type {Diagnosis} from '../../diagnosis.ts'
import {texts} from '../../kernel/index.ts'
import {shortened} from '../constructs.ts'
import type {Block} from '../document.ts'
import type {Section, SectionContext} from '../extension.ts'
import {fineness} from '../fineness.ts'
import {tableNote} from '../interval-words.ts'
import {loyalSpread} from '../loyal-spread.ts'
import {moneyColumn} from '../money-column.ts'
import {plainWords} from '../plain-words.ts'
import {sayCode} from '../say-code.ts'

const words = texts(
  {
    title: 'Where loyal customers come from',
    best: '{column}: “{best}” has the most loyal customers ({high, number, share}), “{worst}” the fewest ({low, number, share}).{clear, select, true {} other { The intervals overlap: the order may be chance.}}',
    none: '{column}: no group reaches 1% of loyal customers',
    all: '{column}: in every group, all customers or nearly all are loyal',
    alike: '{column}: the share of loyal customers is the same in every group ({high, number, share})',
    group: 'Group',
    customers: 'Customers',
    value: 'Mean value',
    cost: 'Acquisition cost',
    cell: '{value} {interval}',
    suppressed:
      '{groups, plural, =0 {} one {# group of fewer customers than the smallest cell is not shown ({count} in all). } other {# groups of fewer customers than the smallest cell are not shown ({count} in all). }}',
    under: '{note}{source}',
  },
  {
    title: 'D’où viennent les clients fidèles',
    best: '{column} : « {best} » compte le plus de fidèles ({high, number, share}), « {worst} » le moins ({low, number, share}).{clear, select, true {} other { Les intervalles se recouvrent : cet ordre peut tenir au hasard.}}',
    none: '{column} : aucun groupe n’atteint 1 % de clients fidèles',
    all: '{column} : dans chaque groupe, tous les clients ou presque sont fidèles',
    alike: '{column} : la part de fidèles est la même dans tous les groupes ({high, number, share})',
    group: 'Groupe',
    customers: 'Clients',
    value: 'Valeur moyenne',
    cost: 'Coût d’acquisition',
    cell: '{value} {interval}',
    suppressed:
      '{groups, plural, =0 {} one {# groupe trop petit pour être montré sans désigner personne ({count} clients en tout). } other {# groupes trop petits pour être montrés sans désigner personne ({count} clients en tout). }}',
    under: '{note}{source}',
  },
)

type Breakdown = Diagnosis['breakdowns'][number]
type Cell = Breakdown['groups'][number]['loyal']

/** Channels and segments compared by the class and value they bring. */
export const breakdowns: Section = {
  id: 'breakdowns',
  order: 70,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) =>
    context.diagnosis.breakdowns.filter(({groups}) => groups.length > 0).map((breakdown) => table(context, breakdown)),
}

/** What the groups differ by, as the caption of their table; the name of the column where fewer than two are known. */
function finding({voice}: SectionContext, {column, groups}: Breakdown): string {
  const name = sayCode(voice, plainWords.columns, column)
  const spread = loyalSpread(groups)
  if (spread === null) return name
  const {best, worst, low, high, kind} = spread
  return voice.say(words, kind === 'apart' ? 'best' : kind, {
    column: name,
    best: shortened(best.group),
    worst: shortened(worst.group),
    high,
    low,
    clear: String((best.loyal.ci[0] ?? 0) > (worst.loyal.ci[1] ?? 1)),
  })
}

function table(context: SectionContext, breakdown: Breakdown): Block {
  const {diagnosis, voice} = context
  const {groups, suppressed} = breakdown
  const {currency} = diagnosis.context
  const value = moneyColumn(
    voice,
    currency,
    groups.map(({meanValue}) => meanValue.estimate),
  )
  const cost = moneyColumn(
    voice,
    currency,
    groups.map(({acquisitionCost}) => acquisitionCost.estimate),
  )
  const cell = ({estimate, ci}: Cell): string => {
    if (estimate === null) return '–'
    const interval = voice.interval(ci, (bound) => points(bound, finer))
    return voice.say(words, 'cell', {value: voice.percent(estimate, finer), interval})
  }
  const has = (key: 'meanValue' | 'acquisitionCost'): boolean => groups.some((group) => group[key].estimate !== null)
  const measured = diagnosis.shares.inert.inferred !== true
  const classes = measured ? (['loyal', 'inert', 'retained'] as const) : (['loyal'] as const)
  const right = (header: string, width: number) => ({header, align: 'right' as const, width})
  const points = (share: number | null, finer: number): string =>
    voice.number(share === null ? null : share * 100, finer)
  const finer = fineness(
    groups.flatMap((group) => classes.map((id) => group[id].ci)),
    points,
  )
  return {
    kind: 'table',
    caption: finding(context, breakdown),
    columns: [
      {header: voice.say(words, 'group'), align: 'left', width: 0.16},
      {header: voice.say(words, 'customers'), align: 'right', width: 0.08},
      ...classes.map((id) => right(voice.say(plainWords.classes, id), 0.18)),
      ...(has('meanValue') ? [right(voice.say(words, 'value'), 0.11)] : []),
      ...(has('acquisitionCost') ? [right(voice.say(words, 'cost'), 0.11)] : []),
    ],
    rows: groups.map((group) => [
      shortened(group.group),
      voice.number(group.count),
      ...classes.map((id) => cell(group[id])),
      ...(has('meanValue') ? [value(group.meanValue.estimate)] : []),
      ...(has('acquisitionCost') ? [cost(group.acquisitionCost.estimate)] : []),
    ]),
    rowHeaders: true,
    dense: true,
    note: voice.say(words, 'under', {
      note: voice.say(words, 'suppressed', suppressed),
      source: tableNote(diagnosis, voice),
    }),
  }
}
