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
    fit: 'Fit',
    index: 'Index',
    plain: 'Normal theory',
    scaled: 'Corrected',
    robust: 'Robust',
    good: 'Good fit',
    degrees: 'χ² ({df} df)',
    chance: 'p',
    interval: '90% interval',
    sourced:
      '{corrected, select, robust {Robust: χ² corrected for answers that are not normal, robust CFI, TLI and RMSEA. } scaled {Corrected: χ² and the indices drawn from it, for answers that are not normal. } other {}}{sources}',
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
    fit: 'Ajustement',
    index: 'Indice',
    plain: 'Théorie normale',
    scaled: 'Corrigé',
    robust: 'Robuste',
    good: 'Bon si',
    degrees: 'χ² ({df} ddl)',
    chance: 'p',
    interval: 'intervalle à 90 %',
    sourced:
      '{corrected, select, robust {Robuste : χ² corrigé pour des réponses non normales, CFI, TLI et RMSEA robustes. } scaled {Corrigé : χ² et indices qui en dérivent, pour des réponses non normales. } other {}}{sources}',
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
    const limits = factorProblemLines(context.diagnosis, voice)
    return [
      {kind: 'paragraph', role: 'small', text: lead},
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

/** The plain figures beside the robust ones, or beside the corrected ones where no robust index could be had. */
function fitTable({voice}: SectionContext<Measured>, model: Model): Block {
  const {robust, scaled} = model
  const corrected = robust === null ? (scaled === null ? null : 'scaled') : 'robust'
  const indices = robust ?? scaled
  const three = (value: number | null | undefined): string => voice.number(value ?? null, 3)
  const row = (index: string, [plain, other = '–']: readonly (string | undefined)[], good = '–'): readonly string[] =>
    corrected === null ? [index, plain ?? '–', good] : [index, plain ?? '–', other, good]
  const bounds = (found: Model['rmsea'] | undefined): string =>
    found === undefined ? '–' : voice.interval(found.ci, three)
  const chance = (p: number | null | undefined): string =>
    typeof p === 'number' && p < 0.001 ? `<\u00a0${three(0.001)}` : three(p)
  const most = (value: number): string => voice.say(words, 'atMost', {value: voice.number(value, 2)})
  const least = (value: number): string => voice.say(words, 'atLeast', {value: voice.number(value, 2)})
  return {
    kind: 'table',
    caption: voice.say(words, 'fit'),
    dense: true,
    columns: [
      {header: voice.say(words, 'index'), align: 'left', width: 0.28},
      right(voice.say(words, 'plain'), corrected === null ? 0.5 : 0.28),
      ...(corrected === null ? [] : [right(voice.say(words, corrected), 0.26)]),
      right(voice.say(words, 'good'), corrected === null ? 0.22 : 0.18),
    ],
    rows: [
      row(voice.say(words, 'degrees', {df: voice.number(model.df)}), [
        voice.number(model.chi2, 1),
        voice.number(scaled?.chi2, 1),
      ]),
      row(voice.say(words, 'chance'), [chance(model.p), chance(scaled?.p)]),
      row('CFI', [three(model.cfi), three(indices?.cfi)], least(0.95)),
      row('TLI', [three(model.tli), three(indices?.tli)], least(0.95)),
      row('RMSEA', [three(model.rmsea.estimate), three(indices?.rmsea.estimate)], most(0.06)),
      row(voice.say(words, 'interval'), [bounds(model.rmsea), bounds(indices?.rmsea)]),
      row('SRMR', [three(model.srmr)], most(0.08)),
      row('AIC', [voice.number(model.aic, 0)]),
      row('BIC', [voice.number(model.bic, 0)]),
    ],
    rowHeaders: true,
    half: true,
    note: voice.say(words, 'sourced', {corrected: corrected ?? 'none', sources: voice.say(words, 'sources')}),
  }
}

/** Several questions a line, so that fifty of them stay on half a page. */
function loadingTable({diagnosis, voice}: SectionContext<Measured>, {constructs, loadings}: Model): Block {
  const two = (value: number | null): string => voice.number(value, 2)
  // Of very many respondents, errors are of thousandths and less.
  const decimals = loadings.some(({stdSe}) => stdSe !== null && stdSe > 0 && stdSe < 0.005) ? 3 : 2
  const error = (value: number | null): string =>
    value !== null && value > 0 && value < 0.0005 ? `<\u00a0${voice.number(0.001, 3)}` : voice.number(value, decimals)
  const rows = constructs.map((construct) => {
    const own = loadings.filter((one) => one.construct === construct)
    const cells = own.map(
      ({item, std, stdSe}) => `${item}\u00a0${voice.say(words, 'cell', {value: two(std), error: error(stdSe)})}`,
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
