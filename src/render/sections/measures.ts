import {texts} from '../../kernel/index.ts'
import {thresholds} from '../../measure/index.ts'
import {type MeasuredConstruct, measuredConstructs, shortened} from '../constructs.ts'
import type {Block} from '../document.ts'
import {estimateCells} from '../estimate-cell.ts'
import type {Measured, Section, SectionContext} from '../extension.ts'
import {factorLines, unfittedLine} from '../factor-lines.ts'
import {plainWords} from '../plain-words.ts'
import {scaleProblemLines} from '../say-problem.ts'
import {doubtOfScale, hasProperFactor, scaleDoubtReasons} from '../scale-doubt.ts'
import {invarianceLine, stabilityLines} from '../stability-words.ts'
import type {Voice} from '../voice.ts'

const words = texts(
  {
    title: 'Can the measures be trusted?',
    lead: '{weak, plural, =0 {All {total} scales are reliable enough to be read.} one {Of {total} scales, one must be read with care: {names}.} other {Of {total} scales, # must be read with care: {names}.}}',
    whole:
      '{all, select, true {All {total} scales must be read with care} other {Of {total} scales, {weak} must be read with care, {most} of them for one reason}}: {reason, select, few {{n, plural, one {# respondent is} other {# respondents are}} too few to judge a scale} contradictory {their questions contradict one another} unusable {their reliability is below {usable, number, two}} assumed {one question measures each, so that their reliability is assumed} reversed {one question of each runs against the others} repeated {each counts the same answer twice} other {their reliability is below {acceptable, number, two}}}.',
    caption: 'Reliability and convergent validity of the scales',
    scale: 'Scale',
    items: 'Items',
    alpha: 'α [95%]',
    verdict: 'Verdict',
    reads: '{verdict} ({coefficient} {rho, number, two})',
    note: 'α: Cronbach (.70, Nunnally 1978). ω: McDonald’s ω total of a one-factor model. CR: composite reliability (.60, Bagozzi & Yi 1988; .70, Hair et al. 2010). AVE: average variance extracted (.50, Fornell & Larcker 1981). A scale made of dimensions has a stratified reliability.{improper, select, true { No ω, CR or AVE is shown where the one-factor model of a scale is improper or has no solution.} other {}}',
    together: 'All scales together',
    explain:
      'Reliability says whether the items of a scale measure one and the same thing. Below .70 a good part of the score is noise; the classification takes each scale’s measurement error into account.',
  },
  {
    title: 'Peut-on se fier aux mesures ?',
    lead: '{weak, plural, =0 {Les {total} échelles sont assez fiables pour être lues.} one {Sur {total} échelles, une seule demande de la prudence : {names}.} other {Sur {total} échelles, # demandent de la prudence : {names}.}}',
    whole:
      '{all, select, true {Les {total} échelles demandent toutes de la prudence} other {Sur {total} échelles, {weak} demandent de la prudence, dont {most} pour la même raison}} : {reason, select, few {{n, plural, one {# répondant, c’est} other {# répondants, c’est}} trop peu pour juger d’une échelle} contradictory {leurs questions se contredisent} unusable {leur fiabilité est inférieure à {usable, number, two}} assumed {une seule question mesure chacune, si bien que leur fiabilité est supposée} reversed {une question de chacune va à l’encontre des autres} repeated {chacune compte deux fois la même réponse} other {leur fiabilité est inférieure à {acceptable, number, two}}}.',
    caption: 'Fiabilité et validité convergente des échelles',
    scale: 'Échelle',
    items: 'Items',
    alpha: 'α [95 %]',
    verdict: 'Verdict',
    reads: '{verdict} ({coefficient} {rho, number, two})',
    note: 'α : Cronbach (0,70 ; Nunnally 1978). ω : ω total de McDonald, modèle à un facteur. CR : fiabilité composite, ρ de Jöreskog (0,60 ; Bagozzi et Yi 1988 ; 0,70 ; Hair et al. 2010). AVE : variance moyenne extraite, ρvc (0,50 ; Fornell et Larcker 1981). Une échelle faite de dimensions a une fiabilité stratifiée.{improper, select, true { Ni ω, ni CR, ni AVE là où le modèle à un facteur de l’échelle est impropre ou sans solution.} other {}}',
    together: 'Toutes les échelles ensemble',
    explain:
      'La fiabilité dit si les items d’une échelle mesurent une seule et même chose. Sous 0,70, une bonne part du score n’est que du bruit ; le classement tient compte de l’erreur de mesure de chaque échelle.',
  },
)

/** Reliability on one page for readers; items are in the appendix. */
export const measures: Section<Measured> = {
  id: 'measures',
  order: 30,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => {
    const {diagnosis, voice} = context
    const scales = measuredConstructs(diagnosis)
    if (scales.length === 0) return []
    return [
      {kind: 'paragraph', role: 'lead', text: lead(voice, scales)},
      {kind: 'paragraph', text: voice.say(words, 'explain')},
      table(context, scales),
      ...together(context, scales),
    ]
  },
}

/** More names than these are no longer read. */
const mostNames = 5

/** How many scales need care: named where they are few, by their common reason where they are many. */
function lead(voice: Voice, scales: readonly MeasuredConstruct[]): string {
  const total = scales.length
  const doubtful = scales.flatMap((one) => {
    const reason = doubtOfScale(one.scale)
    return reason === null ? [] : [{...one, reason}]
  })
  const weak = doubtful.length
  const [reason, concerned] = scaleDoubtReasons
    .map((one) => [one, doubtful.filter((scale) => scale.reason === one)] as const)
    .reduce((commonest, one) => (one[1].length > commonest[1].length ? one : commonest))
  const all = weak === total && concerned.length === total && total > 1
  if (!all && (weak <= mostNames || concerned.length * 2 <= weak)) {
    const names = voice.list(doubtful.map(({labels}) => shortened(voice.pick(labels), 40)))
    return voice.say(words, 'lead', {weak, total, names})
  }
  return voice.say(words, 'whole', {
    all: String(all),
    reason,
    total,
    weak,
    most: concerned.length,
    n: Math.max(...concerned.map(({scale}) => scale.n)),
    usable: thresholds.reliabilityUsable.value,
    acceptable: thresholds.reliabilityAcceptable.value,
  })
}

/** What all questions together say: factor model, discriminant validity, invariance, stability of the verdicts, what to look at. */
function together(context: SectionContext<Measured>, scales: readonly MeasuredConstruct[]): readonly Block[] {
  const {diagnosis, voice} = context
  const items = [
    ...factorLines(diagnosis, voice),
    ...unfittedLine(diagnosis, voice),
    ...[invarianceLine(diagnosis, voice) ?? []].flat(),
    ...stabilityLines(diagnosis, voice),
    ...scaleProblemLines(voice, scales),
  ]
  return items.length === 0
    ? []
    : [
        {kind: 'heading', level: 2, id: 'measures-together', text: voice.say(words, 'together')},
        {kind: 'list', items},
      ]
}

function table({voice}: SectionContext<Measured>, scales: readonly MeasuredConstruct[]): Block {
  const alphas = estimateCells(
    voice,
    scales.map(({scale: {alpha}}) => ({estimate: alpha.raw, ci: alpha.ci})),
    (value, finer) => voice.number(value, 2 + finer),
  )
  return {
    kind: 'table',
    caption: voice.say(words, 'caption'),
    columns: [
      {header: voice.say(words, 'scale'), align: 'left', width: 0.22},
      {header: voice.say(words, 'items'), align: 'right', width: 0.07},
      {header: 'n', align: 'right', width: 0.07},
      {header: voice.say(words, 'alpha'), align: 'right', width: 0.21},
      {header: 'ω', align: 'right', width: 0.07},
      {header: 'CR', align: 'right', width: 0.07},
      {header: 'AVE', align: 'right', width: 0.07},
      {header: voice.say(words, 'verdict'), align: 'left', width: 0.22},
    ],
    rows: scales.map((construct, index) => row(construct, voice, alphas[index]!)),
    rowHeaders: true,
    dense: true,
    note: voice.say(words, 'note', {improper: String(scales.some(({scale}) => !hasProperFactor(scale)))}),
  }
}

function row(
  {scale, labels, dimension}: MeasuredConstruct,
  voice: SectionContext['voice'],
  alpha: string,
): readonly string[] {
  const two = (value: number | null): string => voice.number(value, 2)
  const {omega, reliability} = scale
  const ofFactor = (value: number | null): string => two(hasProperFactor(scale) ? value : null)
  const name = shortened(voice.pick(labels))
  return [
    dimension ? `– ${name}` : name,
    scale.items.length === 0 ? '–' : voice.number(scale.items.length),
    voice.number(scale.n),
    alpha,
    ofFactor(omega.total),
    ofFactor(scale.compositeReliability),
    ofFactor(scale.ave),
    reliability.value === null
      ? voice.say(plainWords.verdicts, scale.verdict)
      : voice.say(words, 'reads', {
          verdict: voice.say(plainWords.verdicts, scale.verdict),
          coefficient: voice.say(plainWords.coefficients, reliability.coefficient),
          rho: reliability.value,
        }),
  ]
}
