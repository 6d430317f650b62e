import type {LoadingData} from '../../src/render/drawing/loading-figure.ts'
import type {MatrixData} from '../../src/render/drawing/matrix-figure.ts'
import type {PathData} from '../../src/render/drawing/path-scene.ts'
import type {PlainFigure} from '../../src/render/drawing/plain-figure.ts'
import {cohortHeatMap} from '../../src/render/figures/cohort-heat-map.ts'
import {correlationMatrix} from '../../src/render/figures/correlation-matrix.ts'
import {type DendrogramData, dendrogram} from '../../src/render/figures/dendrogram.ts'
import {type EquityData, equityWaterfall} from '../../src/render/figures/equity-waterfall.ts'
import {holdoutTracking} from '../../src/render/figures/holdout-tracking.ts'
import {htmtMatrix} from '../../src/render/figures/htmt-matrix.ts'
import {type ImportanceData, importancePerformance} from '../../src/render/figures/importance-performance.ts'
import {loadingPlot} from '../../src/render/figures/loading-plot.ts'
import {normsProfile} from '../../src/render/figures/norms-profile.ts'
import {pathDiagram} from '../../src/render/figures/path-diagram.ts'
import {type MosaicData, valueClassMosaic} from '../../src/render/figures/value-class-mosaic.ts'
import {whatIfBars} from '../../src/render/figures/what-if-bars.ts'
import type {Voice} from '../../src/render/index.ts'
import type {Scene} from '../../src/render/scene.ts'

const names = [
  ['Service', 'Service'],
  ['Respect', 'Respect'],
  ['Quality for the price', 'Rapport qualité-prix'],
  ['Satisfaction', 'Satisfaction'],
  ['Trust', 'Confiance'],
  ['Commitment', 'Engagement'],
  ['Repurchase intention', 'Intention de réachat'],
  ['Recommendation', 'Recommandation'],
] as const
const labels = names.map(([en, fr]) => ({en, fr}))
const long = {
  en: 'A very long label that somebody pasted whole from a questionnaire '.repeat(4).slice(0, 200),
  fr: 'Un libellé démesuré que quelqu’un a collé tel quel depuis un questionnaire '.repeat(4).slice(0, 200),
}
const wave = (index: number): number => Math.abs(Math.sin(3.7 * index + 1))

const scaleOf = (label: LoadingData[number]['label'], count: number, seed: number): LoadingData[number] => ({
  label,
  alpha: 0.7 + 0.2 * wave(seed),
  omega: 0.72 + 0.2 * wave(seed),
  items: Array.from({length: count}, (_, index) => ({
    code: `Q${index + 1}`,
    text: {en: `Statement number ${index + 1} of the scale`, fr: `Affirmation numéro ${index + 1} de l’échelle`},
    reversed: index === 3,
    loading: 0.45 + 0.5 * wave(seed + index),
  })),
})

const matrixOf = (shown: MatrixData['labels'], sign = 1): MatrixData => ({
  labels: shown,
  cells: shown.flatMap((_, row) =>
    Array.from({length: row}, (_none, column) => {
      const value = wave(row * 7 + column) * (column % 3 === 2 ? sign : 1)
      return {row, column, value, marked: Math.abs(value) >= 0.85}
    }),
  ),
})

const path = (from: number, to: number, coefficient: number, p = 0.0001): PathData['paths'][number] => ({
  from: `n${from}`,
  to: `n${to}`,
  coefficient,
  p,
})
const nodesOf = (shown: MatrixData['labels']): PathData['nodes'] =>
  shown.map((label, index) => ({id: `n${index}`, label, rSquared: index < 3 ? null : 0.2 + 0.07 * index}))
const latent = {between: 'corrected', n: 405} as const
const chain: PathData['paths'] = [
  path(0, 3, 0.41),
  path(1, 3, 0.22, 0.004),
  path(2, 3, 0.31),
  path(3, 4, 0.66),
  path(4, 5, 0.48),
  path(3, 5, 0.12, 0.08),
  path(5, 6, 0.39),
  path(4, 6, 0.18, 0.02),
  path(3, 6, 0.09, 0.3),
  path(5, 7, 0.44),
  path(3, 7, 0.27, 0.0006),
]

const importance = (points: ImportanceData['points']): ImportanceData => ({
  outcome: {en: 'Repurchase intention', fr: 'Intention de réachat'},
  kind: 'share',
  points,
})

const equity = (scale: number): EquityData => ({
  currency: 'EUR',
  steps: [
    {label: {en: 'Equity today', fr: 'Capital client actuel'}, kind: 'level', amount: 1_240_000 * scale},
    {label: {en: 'Customers won', fr: 'Clients recrutés'}, kind: 'change', amount: 310_000 * scale},
    {label: {en: 'Share of wallet', fr: 'Taux de nourriture'}, kind: 'change', amount: 96_000 * scale},
    {label: {en: 'Customers lost', fr: 'Clients perdus'}, kind: 'change', amount: -228_000 * scale},
    {
      label: {en: 'Equity in twelve months', fr: 'Capital client dans douze mois'},
      kind: 'level',
      amount: 1_418_000 * scale,
    },
  ],
})

const cohorts = (rows: number, columns: number) =>
  Array.from({length: rows}, (_, row) => ({
    cohort: `${2019 + Math.floor(row / 12)}-${String((row % 12) + 1).padStart(2, '0')}`,
    count: 120 + ((row * 37) % 90),
    active: Array.from({length: columns}, (_none, period) =>
      period > columns - row * 0.5 ? null : period === 0 ? 1 : Math.max(0.02, 0.62 / Math.sqrt(period) - 0.01 * row),
    ),
  }))

const tracking = (periods: number, scale: number) => ({
  fitted: Math.ceil(periods / 2),
  actual: Array.from({length: periods}, (_, period) => scale * Math.sqrt(period + 1)),
  models: ['BG/NBD', 'Pareto/NBD', 'BG/BB'].map((name, index) => ({
    name,
    cumulative: Array.from({length: periods}, (_, period) => scale * Math.sqrt(period + 1) * (1 + 0.02 * index)),
  })),
})

const tier = (
  name: MosaicData[number]['tier'],
  value: number,
  customers: number,
  loyal: number,
): MosaicData[number] => ({
  tier: name,
  shareOfValue: value,
  shareOfCustomers: customers,
  classes: {loyal, inert: (1 - loyal) * 0.6, retained: (1 - loyal) * 0.4},
})

/** Ten groups that merge two by two, then into the cut asked for. */
const tree = (sizes: DendrogramData['sizes'], heights: readonly number[], k: number): DendrogramData => ({
  sizes,
  k,
  n: sizes.reduce<number>((sum, size) => sum + (size ?? 4), 0),
  agreement: 0.55,
  mergers: [
    [0, 1],
    [2, 3],
    [4, 5],
    [6, 7],
    [10, 8],
    [11, 12],
    [13, 9],
    [14, 15],
    [16, 17],
  ].map(([one = 0, other = 0], index) => ({parts: [one, other], height: heights[index]!})),
})

const norms = (shown: MatrixData['labels']) =>
  shown.map((label, index) => ({labels: label, lived: 100 * wave(index), important: 100 * wave(index + 4)}))

export interface FigureSample {
  readonly figure: string
  readonly name: string
  readonly draw: (voice: Voice) => {
    readonly scene: Scene
    readonly title: string
    readonly alt: string
    readonly note: string
  }
}

function sample<Data>(figure: PlainFigure<Data>, name: string, data: Data): FigureSample {
  const {plain, size, id} = figure
  return {
    figure: id,
    name,
    draw: (voice) => ({
      scene: plain.draw(data, voice, size),
      title: plain.title(data, voice),
      alt: plain.alt(data, voice),
      note: plain.note(data, voice),
    }),
  }
}

/** One usual case per figure of plain data, whose SVG is kept as a golden. */
export const usualFigures: readonly FigureSample[] = [
  sample(loadingPlot, 'usual', [scaleOf(labels[3]!, 4, 1), scaleOf(labels[4]!, 3, 9), scaleOf(labels[5]!, 4, 20)]),
  sample(correlationMatrix, 'usual', matrixOf(labels.slice(0, 6), -1)),
  sample(htmtMatrix, 'usual', matrixOf(labels.slice(2))),
  sample(
    importancePerformance,
    'usual',
    importance(
      labels
        .slice(0, 6)
        .map((label, index) => ({label, importance: wave(index), performance: 40 + 40 * wave(index + 9)})),
    ),
  ),
  sample(pathDiagram, 'usual', {...latent, nodes: nodesOf(labels), paths: chain}),
  sample(whatIfBars, 'usual', [
    {
      construct: {en: 'Trust', fr: 'Confiance'},
      delta: 5,
      count: 212,
      estimate: 0.042,
      ci: [0.021, 0.06],
    },
    {
      construct: {en: 'Satisfaction', fr: 'Satisfaction'},
      delta: 5,
      count: 90,
      estimate: 0.018,
      ci: [0.004, 0.03],
    },
    {
      construct: {en: 'Commitment', fr: 'Engagement'},
      delta: 5,
      count: 12,
      estimate: 0.004,
      ci: [-0.01, 0.016],
    },
  ]),
  sample(cohortHeatMap, 'usual', cohorts(8, 9)),
  sample(equityWaterfall, 'usual', equity(1)),
  sample(holdoutTracking, 'usual', tracking(52, 300)),
  sample(valueClassMosaic, 'usual', [
    tier('heavy', 0.49, 0.2, 0.24),
    tier('medium', 0.32, 0.3, 0.31),
    tier('small', 0.19, 0.46, 0.26),
  ]),
  sample(normsProfile, 'usual', norms(labels)),
  sample(
    dendrogram,
    'usual',
    tree([62, 80, 41, 55, 93, 38, 71, 66, 77, 44], [213, 239, 250, 260, 271, 404, 492, 753, 963], 3),
  ),
]

/** Nobody, everybody, very many, very long. */
export const extremeFigures: readonly FigureSample[] = [
  sample(loadingPlot, 'one item of 200 characters', [{...scaleOf(long, 1, 3), alpha: null, omega: null}]),
  sample(loadingPlot, 'negative loadings', [
    {
      ...scaleOf(long, 12, 3),
      items: scaleOf(long, 12, 3).items.map((item, i) => ({...item, text: long, loading: i % 2 ? -0.98 : 1})),
    },
  ]),
  sample(
    correlationMatrix,
    '40 constructs of 200 characters',
    matrixOf(
      Array.from({length: 40}, () => long),
      -1,
    ),
  ),
  sample(correlationMatrix, 'two constructs', matrixOf(labels.slice(0, 2))),
  sample(htmtMatrix, 'all one', {
    labels: labels.slice(0, 5),
    cells: matrixOf(labels.slice(0, 5)).cells.map((cell) => ({...cell, value: 1, marked: true})),
  }),
  sample(
    importancePerformance,
    'all at one place, long labels',
    importance(Array.from({length: 8}, () => ({label: long, importance: 0.2, performance: 60}))),
  ),
  sample(
    importancePerformance,
    'extremes of the scale',
    importance(labels.map((label, i) => ({label, importance: i % 2 ? 0 : 3, performance: i % 3 ? 0 : 100}))),
  ),
  sample(pathDiagram, 'eight in a row', {
    ...latent,
    nodes: nodesOf(labels),
    paths: Array.from({length: 7}, (_, i) => path(i, i + 1, 0.5)),
  }),
  sample(pathDiagram, 'five long names', {
    ...latent,
    nodes: nodesOf(Array.from({length: 5}, () => long)),
    paths: chain.filter((one) => !/[567]/.test(one.from + one.to)).concat(path(3, 4, -0.99)),
  }),
  sample(pathDiagram, 'everything to everything', {
    ...latent,
    between: 'observed',
    nodes: nodesOf(labels.slice(0, 5)),
    paths: [0, 1, 2, 3].flatMap((from) =>
      [1, 2, 3, 4].filter((to) => to > from).map((to) => path(from, to, -0.12 * to, 0.2 * from)),
    ),
  }),
  sample(pathDiagram, 'two nodes without numbers', {
    ...latent,
    between: 'items',
    nodes: nodesOf(labels.slice(0, 2)),
    paths: [{...path(0, 1, 0), coefficient: null, p: null}],
  }),
  sample(whatIfBars, 'nothing moves', [
    {construct: long, delta: 5, count: 1_000_000, estimate: 0, ci: [0, 0]},
    {construct: long, delta: 5, count: 1_000_000, estimate: 0, ci: [null, null]},
  ]),
  sample(whatIfBars, 'all loyal', [
    {construct: long, delta: 5, count: 1_000_000, estimate: 1, ci: [0.99, 1]},
    {construct: labels[0]!, delta: 5, count: 3, estimate: -1, ci: [-1, -0.9]},
  ]),
  sample(cohortHeatMap, '60 cohorts of 60 periods', cohorts(60, 60)),
  sample(cohortHeatMap, 'nobody comes back', [{cohort: '2024', count: 1_000_000, active: [1, 0]}]),
  sample(equityWaterfall, 'a thousand millions', equity(1000)),
  sample(equityWaterfall, 'nothing', equity(0)),
  sample(equityWaterfall, 'a loss', {
    currency: 'EUR',
    steps: [
      {label: long, kind: 'level', amount: -5},
      {label: long, kind: 'change', amount: -4},
    ],
  }),
  sample(holdoutTracking, 'two periods', tracking(2, 0)),
  sample(holdoutTracking, 'a million purchases', {
    ...tracking(104, 1_000_000),
    models: [{name: long.en, cumulative: tracking(104, 9_000_000).actual}],
  }),
  sample(valueClassMosaic, 'no loyal customer', [
    tier('heavy', 0.999, 0.01, 0),
    tier('medium', 0.0006, 0.01, 0),
    tier('small', 0.0004, 0.98, 0),
  ]),
  sample(valueClassMosaic, 'all loyal, one tier', [tier('heavy', 1, 1, 1)]),
  sample(
    dendrogram,
    'ten groups, two of them hidden',
    tree([9_999, null, 12_000, 5, 1_000_000, 5, null, 8, 100, 100], [1, 2, 3, 4, 5, 6, 7, 8, 9], 9),
  ),
  sample(dendrogram, 'two groups, all mergers but the last at one height', {
    ...tree(
      Array.from({length: 10}, () => 100),
      [5, 5, 5, 5, 5, 5, 5, 5, 5000],
      2,
    ),
    agreement: null,
  }),
  sample(normsProfile, 'long names', norms(Array.from({length: 8}, () => long))),
  sample(normsProfile, 'nothing known', [
    {labels: labels[0]!, lived: null, important: null},
    {labels: labels[1]!, lived: 100, important: 0},
  ]),
]
