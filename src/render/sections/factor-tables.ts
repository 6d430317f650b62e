import type {Diagnosis} from '../../diagnosis.ts'
import {texts} from '../../kernel/index.ts'
import {constructLabel, shortened} from '../constructs.ts'
import type {Block, TableColumn} from '../document.ts'
import type {Measured, Section, SectionContext} from '../extension.ts'
import {factorProblemLines} from '../factor-lines.ts'

const words = texts(
  {
    title: 'Appendix: the factor model',
    lead: 'Confirmatory model of all scales together, {estimator}, n = {n, number}{missing, select, listwise { (complete answers)} fiml { (all answers, full information)} other {}}.',
    secondOrder:
      'A second-order factor on three dimensions fits as well as the three alone: it is reported, never confirmed.',
    fit: 'Fit',
    index: 'Index',
    plain: 'Normal theory',
    robust: 'Robust',
    good: 'Good from',
    sources: 'CFI, TLI, RMSEA, SRMR: Hu & Bentler 1999; AIC: Akaike 1974; BIC: Schwarz 1978 (to compare models).',
    loadings: 'Standardised loadings',
    construct: 'Construct',
    loading: 'λ (standard error)',
    item: 'Question',
    cell: '{value}\u00a0({error})',
    indices: 'Largest modification indices',
    pair: 'Between',
    statistic: 'Index',
    change: 'Expected change',
    indicesNote:
      'By how much χ² would fall if the row were let free: a hint on wording, not a licence to change the model.',
    atLeast: '≥ {value}',
    atMost: '≤ {value}',
  },
  {
    title: 'Annexe : le modèle factoriel',
    lead: 'Modèle confirmatoire de toutes les échelles ensemble, {estimator}, n = {n, number}{missing, select, listwise { (réponses complètes)} fiml { (toutes les réponses, information complète)} other {}}.',
    secondOrder:
      'Un facteur de second ordre sur trois dimensions s’ajuste aussi bien que les trois seules : il est rapporté, jamais confirmé.',
    fit: 'Ajustement',
    index: 'Indice',
    plain: 'Théorie normale',
    robust: 'Robuste',
    good: 'Bon à partir de',
    sources:
      'CFI, TLI, RMSEA, SRMR : Hu et Bentler 1999 ; AIC : Akaike 1974 ; BIC : Schwarz 1978 (pour comparer des modèles).',
    loadings: 'Contributions standardisées',
    construct: 'Construit',
    loading: 'λ (erreur type)',
    item: 'Question',
    cell: '{value}\u00a0({error})',
    indices: 'Plus grands indices de modification',
    pair: 'Entre',
    statistic: 'Indice',
    change: 'Variation attendue',
    indicesNote:
      'De combien le χ² baisserait si la ligne était libérée : un indice sur la formulation, non une permission de changer le modèle.',
    atLeast: '≥ {value}',
    atMost: '≤ {value}',
  },
)

type Model = NonNullable<Diagnosis['factorModel']>

/** Fit, loadings and modification indices of the confirmatory model. */
export const factorTables: Section<Measured> = {
  id: 'factor-tables',
  order: 210,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => {
    const model = context.diagnosis.factorModel
    if (model === null || model === undefined || model.estimator === null) return []
    const {voice} = context
    const lead = voice.say(words, 'lead', {estimator: model.estimator, n: model.n, missing: model.missing})
    const whole = context.diagnosis.questionnaire.constructs.some(({dimensions}) => dimensions.length > 0)
    const limits = factorProblemLines(context.diagnosis, voice)
    return [
      {kind: 'paragraph', role: 'small', text: whole ? [lead, ' ', voice.say(words, 'secondOrder')] : lead},
      ...limits.map((text): Block => ({kind: 'paragraph', role: 'small', text})),
      fitTable(context, model),
      ...indexTable(context, model),
      loadingTable(context, model),
    ]
  },
}

const right = (header: string, width?: number): TableColumn => ({
  header,
  align: 'right',
  ...(width === undefined ? {} : {width}),
})

function fitTable({voice}: SectionContext<Measured>, model: Model): Block {
  const three = (value: number | null | undefined): string => voice.number(value ?? null, 3)
  const rmsea = ({estimate, ci}: Model['rmsea']): string => `${three(estimate)} ${voice.interval(ci, three)}`
  const {robust, scaled} = model
  const known = robust !== null || scaled !== null
  const row = (index: string, plain: string, corrected: string, good: string): readonly string[] =>
    known ? [index, plain, corrected, good] : [index, plain, good]
  const chance = (p: number | null): string =>
    p !== null && p < 0.001 ? `p\u00a0<\u00a0${voice.number(0.001, 3)}` : `p\u00a0=\u00a0${three(p)}`
  const square = (chi2: number | null, p: number | null): string =>
    `${voice.number(chi2, 1)} (${voice.number(model.df)}${voice.language === 'fr' ? ' ; ' : ', '}${chance(p)})`
  const most = (value: number): string => voice.say(words, 'atMost', {value: voice.number(value, 2)})
  const least = (value: number): string => voice.say(words, 'atLeast', {value: voice.number(value, 2)})
  return {
    kind: 'table',
    caption: voice.say(words, 'fit'),
    dense: true,
    columns: [
      {header: voice.say(words, 'index'), align: 'left'},
      right(voice.say(words, 'plain')),
      ...(known ? [right(voice.say(words, 'robust'))] : []),
      right(voice.say(words, 'good')),
    ],
    rows: [
      row('χ²', square(model.chi2, model.p), scaled === null ? '–' : square(scaled.chi2, scaled.p), '–'),
      row('CFI', three(model.cfi), three(robust?.cfi), least(0.95)),
      row('TLI', three(model.tli), three(robust?.tli), least(0.95)),
      row('RMSEA', rmsea(model.rmsea), robust === null ? '–' : rmsea(robust.rmsea), most(0.06)),
      row('SRMR', three(model.srmr), '–', most(0.08)),
      row('AIC', voice.number(model.aic, 0), '–', '–'),
      row('BIC', voice.number(model.bic, 0), '–', '–'),
    ],
    rowHeaders: true,
    half: true,
    note: voice.say(words, 'sources'),
  }
}

/** Several questions a line, so that fifty of them stay on half a page. */
function loadingTable({diagnosis, voice}: SectionContext<Measured>, {constructs, loadings}: Model): Block {
  const two = (value: number | null): string => voice.number(value, 2)
  const rows = constructs.map((construct) => {
    const own = loadings.filter((one) => one.construct === construct)
    const cells = own.map(
      ({item, std, stdSe}) => `${item}\u00a0${voice.say(words, 'cell', {value: two(std), error: two(stdSe)})}`,
    )
    return [shortened(constructLabel(diagnosis, voice, construct), 36), cells.join(' · ')]
  })
  return {
    kind: 'table',
    caption: voice.say(words, 'loadings'),
    dense: true,
    columns: [
      {header: voice.say(words, 'construct'), align: 'left', width: 0.2},
      {header: voice.say(words, 'loading'), align: 'left', width: 0.8},
    ],
    rows,
    rowHeaders: true,
  }
}

function indexTable({diagnosis, voice}: SectionContext<Measured>, {modificationIndices}: Model): readonly Block[] {
  if (modificationIndices.length === 0) return []
  const name = (id: string): string =>
    diagnosis.questionnaire.constructs.some((one) => one.id === id) ? constructLabel(diagnosis, voice, id) : id
  return [
    {
      kind: 'table',
      caption: voice.say(words, 'indices'),
      dense: true,
      columns: [
        {header: voice.say(words, 'pair'), align: 'left', width: 0.5},
        right(voice.say(words, 'statistic'), 0.2),
        right(voice.say(words, 'change'), 0.3),
      ],
      rows: modificationIndices
        .slice(0, 5)
        .map(({first, relation, second, index, change}) => [
          `${name(first)} ${relation === 'loading' ? '→' : '↔'} ${name(second)}`,
          voice.number(index, 1),
          voice.number(change, 2),
        ]),
      rowHeaders: true,
      half: true,
      note: voice.say(words, 'indicesNote'),
    },
  ]
}
