import type {Diagnosis} from '../../diagnosis.ts'
import {texts} from '../../kernel/index.ts'
import type {Block} from '../document.ts'
import type {Section, SectionContext} from '../extension.ts'
import {cohortHeatMap} from '../figures/cohort-heat-map.ts'
import {concentrationCurve} from '../figures/concentration-curve.ts'
import {equityWaterfall} from '../figures/equity-waterfall.ts'
import {holdoutTracking} from '../figures/holdout-tracking.ts'
import {valueClassMosaic} from '../figures/value-class-mosaic.ts'
import {type FineFormat, fineness} from '../fineness.ts'
import {tableNote} from '../interval-words.ts'
import {moneyColumn, moneyDecimals} from '../money-column.ts'
import {plainWords} from '../plain-words.ts'
import {untoldNote} from '../untold-note.ts'

const words = texts(
  {
    title: 'What the portfolio is worth',
    lead: 'The {n, number} customers with a known value bring {total} of {measure, select, margin {margin} other {spending}}, {mean} each on average {interval}.',
    leftOut:
      'The few respondents without a class are not counted here: what they spend could be read from the difference.',
    wallet: 'Share of wallet: they give the company {share} {interval} of what they spend in the category.',
    missingTitle: 'Value is not known',
    missing:
      'No column of the survey says what a customer is worth, so that the portfolio, the money at stake and the value of each class are missing from this report. Add a column “margin” or “spend” (amount over twelve months); “share_of_wallet” would give the share of wallet.',
    tiers: 'Value tiers',
    tier: 'Tier',
    customers: 'Customers',
    shareCustomers: 'Share of customers',
    shareValue: 'Share of value',
    mean: 'Mean value',
    classes: 'What each class brings',
    class: 'Class',
    shareWallet: 'Share of wallet',
    classesNote: 'Each customer counts in each class by its probability.',
    cell: '{value} {interval}',
  },
  {
    title: 'Ce que vaut le portefeuille',
    lead: 'Les {n, number} clients dont la valeur est connue apportent {total} de {measure, select, margin {marge} other {dépenses}}, soit {mean} chacun en moyenne {interval}.',
    leftOut: 'Les quelques répondants sans classe n’y sont pas comptés : ce qu’ils dépensent se lirait par différence.',
    wallet: 'Taux de nourriture : ils confient à l’entreprise {share} {interval} de leurs dépenses dans la catégorie.',
    missingTitle: 'La valeur n’est pas connue',
    missing:
      'Aucune colonne de l’enquête ne dit ce que vaut un client : la valeur du portefeuille, les enjeux en argent et la valeur de chaque classe manquent à ce rapport. Ajoutez une colonne « marge » ou « dépenses » (montant sur douze mois) ; « taux de nourriture » donnerait la part des dépenses de la catégorie.',
    tiers: 'Tranches de valeur',
    tier: 'Tranche',
    customers: 'Clients',
    shareCustomers: 'Part des clients',
    shareValue: 'Part de la valeur',
    mean: 'Valeur moyenne',
    classes: 'Ce qu’apporte chaque classe',
    class: 'Classe',
    shareWallet: 'Taux de nourriture',
    classesNote: 'Chaque client compte dans chaque classe à hauteur de sa probabilité.',
    cell: '{value} {interval}',
  },
)

type Value = NonNullable<Diagnosis['value']>
type Cell = {readonly estimate: number | null; readonly ci: readonly [number | null, number | null]}

/** Concentration, tiers, and the value that loyal, inert and retained customers hold. */
export const portfolioValue: Section = {
  id: 'portfolio-value',
  order: 60,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => {
    const {diagnosis, voice, figure} = context
    const {value} = diagnosis
    if (value === null)
      return [
        {kind: 'callout', mood: 'info', title: voice.say(words, 'missingTitle'), text: voice.say(words, 'missing')},
      ]
    return [
      lead(context, value),
      ...(value.leftOut === true ? [{kind: 'paragraph' as const, text: voice.say(words, 'leftOut')}] : []),
      ...(concentrationCurve.applies(diagnosis) ? [figure(concentrationCurve)] : []),
      ...(valueClassMosaic.applies(diagnosis) ? [figure(valueClassMosaic)] : []),
      tierTable(context, value),
      ...classTable(context, value),
      ...[cohortHeatMap, holdoutTracking, equityWaterfall].flatMap((one) =>
        one.applies(diagnosis) ? [figure(one)] : [],
      ),
    ]
  },
}

function lead({voice}: SectionContext, value: Value): Block {
  const money = moneyColumn(voice, value.currency, [value.mean.estimate, ...value.mean.ci])
  const sentence = voice.say(words, 'lead', {
    n: value.n,
    total: voice.money(value.total, value.currency, 0),
    measure: value.measure,
    mean: money(value.mean.estimate),
    interval: voice.interval(value.mean.ci, money),
  })
  const {estimate, ci} = value.shareOfWallet
  const finer = fineness([ci], voice.percent)
  const wallet = voice.say(words, 'wallet', {
    share: voice.percent(estimate, finer),
    interval: voice.interval(ci, (bound) => voice.percent(bound, finer)),
  })
  return {kind: 'paragraph', role: 'lead', text: estimate === null ? sentence : [sentence, ' ', wallet]}
}

/** The shares of a tier only where no figure draws them. */
function tierTable({diagnosis, voice}: SectionContext, value: Value): Block {
  const drawn = valueClassMosaic.applies(diagnosis)
  const right = (key: 'shareCustomers' | 'shareValue' | 'mean') => ({
    header: voice.say(words, key),
    align: 'right' as const,
  })
  const money = moneyColumn(
    voice,
    value.currency,
    value.tiers.map(({mean}) => mean),
  )
  return {
    kind: 'table',
    caption: voice.say(words, 'tiers'),
    columns: [
      {header: voice.say(words, 'tier'), align: 'left'},
      {header: voice.say(words, 'customers'), align: 'right'},
      ...(drawn ? [] : [right('shareCustomers'), right('shareValue')]),
      right('mean'),
    ],
    // A survey of buyers has no tier of non-buyers.
    rows: value.tiers
      .filter(({count}) => count > 0)
      .map((tier) => [
        voice.say(plainWords.tiers, tier.tier),
        voice.number(tier.count),
        ...(drawn ? [] : [voice.percent(tier.shareOfCustomers), voice.percent(tier.shareOfValue)]),
        money(tier.mean),
      ]),
    rowHeaders: true,
    dense: true,
    // Five columns need the whole width.
    ...(drawn ? {half: true} : {}),
    ...(value.tiers.some(({count, mean}) => count > 0 && mean === null) ? {note: untoldNote(voice)} : {}),
  }
}

/** How an estimate, and the bounds after it, are written. */
interface Written {
  readonly format: FineFormat
  readonly bound: FineFormat
  readonly finer: number
}

function classTable({diagnosis, voice}: SectionContext, value: Value): readonly Block[] {
  const known = value.classes.filter((row) => diagnosis.shares[row.class].inferred !== true)
  if (known.length === 0) return []
  const means = known.map(({mean}) => mean.estimate)
  const money = moneyColumn(voice, value.currency, means)
  // The bounds are in the unit of the estimate before them.
  const points: FineFormat = (share, finer) => voice.number(share === null ? null : share * 100, finer)
  const amount = (bound: number | null): string => voice.number(bound, moneyDecimals(means))
  const cell = ({estimate, ci}: Cell, {format, bound, finer}: Written): string => {
    if (estimate === null) return '–'
    return voice.say(words, 'cell', {
      value: format(estimate, finer),
      interval: voice.interval(ci, (end) => bound(end, finer)),
    })
  }
  const shares = known.flatMap((row) => [row.shareOfValue.ci, row.shareOfWallet.ci])
  const share = {format: voice.percent, bound: points, finer: fineness(shares, points)}
  const wallet = known.some((row) => row.shareOfWallet.estimate !== null)
  return [
    {
      kind: 'table',
      caption: voice.say(words, 'classes'),
      columns: [
        {header: voice.say(words, 'class'), align: 'left'},
        {header: voice.say(words, 'shareValue'), align: 'right'},
        {header: voice.say(words, 'mean'), align: 'right'},
        ...(wallet ? [{header: voice.say(words, 'shareWallet'), align: 'right' as const}] : []),
      ],
      rows: known.map((row) => [
        voice.say(plainWords.classes, row.class),
        cell(row.shareOfValue, share),
        cell(row.mean, {format: money, bound: amount, finer: 0}),
        ...(wallet ? [cell(row.shareOfWallet, share)] : []),
      ]),
      rowHeaders: true,
      dense: true,
      half: true,
      note: `${voice.say(words, 'classesNote')} ${tableNote(diagnosis, voice, value.n)}`,
    },
  ]
}
