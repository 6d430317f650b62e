import {texts} from '../../kernel/index.ts'
import type {Profiles} from '../../profile/index.ts'
import {constructLabel} from '../constructs.ts'
import type {Block} from '../document.ts'
import type {Section, SectionContext} from '../extension.ts'
import {correlationMatrix} from '../figures/correlation-matrix.ts'
import {apaF, apaNumber, apaP, apaShare, apaT, apaValue} from './apa.ts'

const words = texts(
  {
    title: 'Relations and tests of the hypotheses',
    correlations: 'Correlations',
    regressions: 'Regressions',
    regression: 'Regression of “{outcome}” on what decides the class',
    fit: '{f}, {p}, R² = {r2}, adjusted R² = {adjusted}, n = {n, number}.',
    term: 'Predictor',
    b: 'b',
    error: 'SE',
    vif: 'VIF',
    vifNote:
      'b: points of the outcome per point of the predictor (0–100); β: standardised; VIF above 5: predictors overlap (Hair et al. 2010).',
    tests: 'Tests of the hypotheses',
    caption: 'Hypotheses: coefficient, test, effect size and verdict',
    hypothesis: 'Hypothesis',
    verdict: 'Verdict',
    arrow: '{id}. {from} → {to} ({sign, select, negative {−} other {+}})',
    sentence:
      '{id} is {verdict, select, supported {supported} rejected {rejected} nottested {not tested} other {inconclusive}}: β = {beta} {ci}, {t}, {p} ({holm} after Holm), f² = {f2}, n = {n, number}{beside, select, none {} other {, other predictors: {beside}}}.',
    verdictWord:
      '{verdict, select, supported {supported} rejected {rejected} nottested {not tested} other {inconclusive}}',
    note: 'β: standardised coefficient in the regression of the effect on all its hypothesised causes, 95% interval in brackets; f²: .02 small, .15 medium, .35 large (Cohen 1988). Supported: p after Holm under .05 and the sign expected; rejected: significant the other way, or an interval wholly under .10, too small to matter; else inconclusive. Data of one moment: a relation is no proof of cause.',
  },
  {
    title: 'Relations et tests des hypothèses',
    correlations: 'Corrélations',
    regressions: 'Régressions',
    regression: 'Régression de « {outcome} » sur ce qui décide de la classe',
    fit: '{f}, {p}, R² = {r2}, R² ajusté = {adjusted}, n = {n, number}.',
    term: 'Variable explicative',
    b: 'b',
    error: 'Err. type',
    vif: 'VIF',
    vifNote:
      'b : points de la variable expliquée par point de la variable explicative (0 à 100) ; β : coefficient standardisé ; VIF au-delà de 5 : les variables explicatives se recouvrent (Hair et al. 2010).',
    tests: 'Tests des hypothèses',
    caption: 'Hypothèses : coefficient, test, taille d’effet et verdict',
    hypothesis: 'Hypothèse',
    verdict: 'Verdict',
    arrow: '{id}. {from} → {to} ({sign, select, negative {−} other {+}})',
    sentence:
      '{id} est {verdict, select, supported {validée} rejected {rejetée} nottested {non testée} other {non concluante}} : β = {beta} {ci}, {t}, {p} ({holm} après correction de Holm), f² = {f2}, n = {n, number}{beside, select, none {} other {, autres variables de la régression : {beside}}}.',
    verdictWord:
      '{verdict, select, supported {validée} rejected {rejetée} nottested {non testée} other {non concluante}}',
    note: 'β : coefficient standardisé dans la régression de l’effet sur toutes ses causes supposées, intervalle à 95 % entre crochets ; f² : 0,02 petit, 0,15 moyen, 0,35 grand (Cohen 1988). Validée : p corrigé (Holm) sous 0,05 et signe attendu ; rejetée : significative dans l’autre sens, ou intervalle tout entier sous 0,10, trop faible pour compter ; sinon non concluante. Données d’un seul moment : une relation n’est pas une preuve de cause.',
  },
)

/** Correlations, regressions and what becomes of each hypothesis. */
export const relations: Section = {
  id: 'study-relations',
  order: 90,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => {
    const {diagnosis, voice, figure} = context
    const {profiles} = diagnosis
    if (profiles === undefined) return []
    const heading = (id: 'correlations' | 'regressions' | 'tests'): Block => ({
      kind: 'heading',
      level: 2,
      id: `study-${id}`,
      text: voice.say(words, id),
    })
    return [
      ...(correlationMatrix.applies(diagnosis) ? [heading('correlations'), figure(correlationMatrix)] : []),
      ...(profiles.regressions.length === 0 ? [] : [heading('regressions')]),
      ...profiles.regressions.flatMap((one) => regression(context, one)),
      ...(profiles.hypotheses.length === 0 ? [] : [heading('tests'), ...hypotheses(context, profiles.hypotheses)]),
    ]
  },
}

function regression({diagnosis, voice}: SectionContext, one: Profiles['regressions'][number]): readonly Block[] {
  const fit = voice.say(words, 'fit', {
    f: apaF(voice, one.f, one.degrees),
    p: apaP(voice, one.p),
    r2: apaShare(voice, one.rSquared),
    adjusted: apaShare(voice, one.adjustedRSquared),
    n: one.n,
  })
  return [
    {
      kind: 'table',
      caption: voice.say(words, 'regression', {outcome: constructLabel(diagnosis, voice, one.outcome)}),
      columns: [
        {header: voice.say(words, 'term'), align: 'left', width: 0.34},
        {header: voice.say(words, 'b'), align: 'right', width: 0.11},
        {header: voice.say(words, 'error'), align: 'right', width: 0.11},
        {header: 'β', align: 'right', width: 0.11},
        {header: 't', align: 'right', width: 0.11},
        {header: 'p', align: 'right', width: 0.11},
        {header: voice.say(words, 'vif'), align: 'right', width: 0.11},
      ],
      rows: one.terms.map(({construct, b, standardError, beta, t, p, vif}) => [
        constructLabel(diagnosis, voice, construct),
        apaNumber(voice, b),
        apaNumber(voice, standardError),
        apaNumber(voice, beta),
        apaNumber(voice, t),
        apaValue(voice, p),
        voice.number(vif, 1),
      ]),
      rowHeaders: true,
      dense: true,
      note: `${fit} ${voice.say(words, 'vifNote')}`,
    },
  ]
}

function hypotheses({diagnosis, voice}: SectionContext, list: Profiles['hypotheses']): readonly Block[] {
  const label = (id: string): string => constructLabel(diagnosis, voice, id)
  const verdict = (one: Profiles['hypotheses'][number]): string =>
    voice.say(words, 'verdictWord', {verdict: one.verdict.replace('-', '')})
  return [
    {
      kind: 'table',
      caption: voice.say(words, 'caption'),
      columns: [
        {header: voice.say(words, 'hypothesis'), align: 'left', width: 0.4},
        {header: 'β', align: 'right', width: 0.09},
        {header: 't', align: 'right', width: 0.09},
        {header: 'p (Holm)', align: 'right', width: 0.12},
        {header: 'f²', align: 'right', width: 0.1},
        {header: voice.say(words, 'verdict'), align: 'left', width: 0.2},
      ],
      rows: list.map((one) => [
        voice.say(words, 'arrow', {id: one.id, from: label(one.from), to: label(one.to), sign: one.sign}),
        apaNumber(voice, one.coefficient.estimate),
        apaNumber(voice, one.t),
        apaValue(voice, one.adjusted),
        apaShare(voice, one.fSquared),
        verdict(one),
      ]),
      rowHeaders: true,
      dense: true,
      note: voice.say(words, 'note'),
    },
    {
      kind: 'list',
      items: list.map((one) =>
        voice.say(words, 'sentence', {
          id: one.id,
          verdict: one.verdict.replace('-', ''),
          beta: apaNumber(voice, one.coefficient.estimate),
          ci: voice.interval(one.coefficient.ci, (value) => apaNumber(voice, value)),
          t: apaT(voice, one.t, one.degrees),
          p: apaP(voice, one.p),
          holm: apaP(voice, one.adjusted),
          f2: apaShare(voice, one.fSquared),
          n: one.n,
          beside: one.beside.length === 0 ? 'none' : voice.list(one.beside.map(label)),
        }),
      ),
    },
  ]
}
