import type {Diagnosis} from '../../diagnosis.ts'
import {benefits as tests} from '../../drivers/benefits.gen.ts'
import {texts} from '../../kernel/index.ts'
import type {Block} from '../document.ts'
import {estimateCells} from '../estimate-cell.ts'
import type {Section, SectionContext} from '../extension.ts'
import {sampleLimit} from '../interval-words.ts'
import {moneyColumn} from '../money-column.ts'
import {sayCode} from '../say-code.ts'

const words = texts(
  {
    title: 'Does loyalty pay here?',
    lead: 'Loyal customers are said to bring five benefits. {tested, plural, =0 {None of them can be tested} one {One of them can be tested} =5 {All five can be tested} other {Of these, # can be tested}} in this survey: {holds, plural, =0 {none holds in what customers do} one {one holds in what customers do} other {# hold in what customers do}}{together, plural, =0 {} one {, one only goes together with the attitudes} other {, # only go together with the attitudes}}{contradicted, plural, =0 {} one {, and one is contradicted} other {, and # are contradicted}}.',
    circular:
      'Price tolerance and advocacy are answers of the same survey as the attitudes that make a customer loyal: the difference says that the answers go together, not that loyal customers pay more.',
    caption: 'The five benefits, loyal customers against all others',
    benefit: 'Benefit',
    loyal: 'Loyal',
    other: 'Others',
    effect: 'Difference in standard deviations',
    verdict: 'Verdict',
    supported:
      '{behavioural, select, true {holds} other {goes together}}{size, select, negligible {, too small to matter} other {}}',
    contradicted: 'the reverse{size, select, negligible {, too small to matter} other {}}',
    'cannot-tell': 'cannot tell',
    'not-measured': 'not measured',
    note: 'Each customer counts as loyal by the probability of it. Brackets: 95% interval; 0.2 is small, 0.5 medium, 0.8 large (Cohen 1988). Verdicts hold the risk of one false finding among the {tested, plural, one {# test} other {# tests}} at 5% (Holm 1979).',
    missing: 'Not measured: {names}. What would tell: {needed}.',
  },
  {
    title: 'La fidélité paie-t-elle ici ?',
    lead: 'On prête cinq avantages aux clients fidèles. {tested, plural, =0 {Aucun ne peut être testé} one {Un seul peut être testé} =5 {Tous peuvent être testés} other {On peut en tester #}} dans cette enquête : {holds, plural, =0 {aucun ne se vérifie dans les comportements} one {un se vérifie dans les comportements} other {# se vérifient dans les comportements}}{together, plural, =0 {} one {, un va seulement de pair avec les attitudes} other {, # vont seulement de pair avec les attitudes}}{contradicted, plural, =0 {} one {, et un est contredit} other {, et # sont contredits}}.',
    circular:
      'La tolérance au prix et la recommandation sont des réponses à la même enquête que les attitudes qui font le client fidèle : l’écart dit que ces réponses vont ensemble, non que les fidèles paient davantage.',
    caption: 'Les cinq avantages : clients fidèles face à tous les autres',
    benefit: 'Avantage',
    loyal: 'Fidèles',
    other: 'Autres',
    effect: 'Écart en écarts-types',
    verdict: 'Verdict',
    supported:
      '{behavioural, select, true {se vérifie} other {va de pair}}{size, select, negligible {, trop petit pour compter} other {}}',
    contradicted: 'l’inverse{size, select, negligible {, trop petit pour compter} other {}}',
    'cannot-tell': 'on ne peut conclure',
    'not-measured': 'non mesuré',
    note: 'Chaque client compte comme fidèle selon la probabilité qu’il le soit. Entre crochets : intervalle à 95 % ; 0,2 est petit, 0,5 moyen, 0,8 grand (Cohen 1988). Le risque d’une fausse découverte parmi {tested, plural, one {le test} other {les # tests}} est tenu à 5 % (Holm 1979).',
    missing: 'Non mesuré : {names}. Ce qui le dirait : {needed}.',
  },
)

/** What a survey must hold for a benefit to be tested. */
const neededFor = texts(
  {
    advocates: 'questions on recommending',
    'cheaper-to-serve': 'a column “cost_to_serve”',
    'easier-to-serve': 'a column “complaint”',
    'less-price-sensitive': 'questions on price tolerance',
    'stable-revenue': 'columns “spend” and “previous_spend”',
  },
  {
    advocates: 'des questions sur la recommandation',
    'cheaper-to-serve': 'une colonne « cost_to_serve »',
    'easier-to-serve': 'une colonne « complaint »',
    'less-price-sensitive': 'des questions sur la tolérance au prix',
    'stable-revenue': 'les colonnes « spend » et « previous_spend »',
  },
)

type Benefit = Diagnosis['benefits'][number]

/** The five benefits of loyal customers tested in the user's own data, class against class. */
export const benefits: Section = {
  id: 'benefits',
  order: 55,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => {
    const {diagnosis, voice} = context
    const tested = diagnosis.benefits.filter(({comparisons}) => comparisons.length > 0)
    if (tested.length === 0) return []
    const supported = tested.filter(({verdict}) => verdict === 'supported')
    const unmeasured = diagnosis.benefits.filter(({verdict}) => verdict === 'not-measured')
    const lead = voice.say(words, 'lead', {
      tested: tested.length,
      holds: supported.filter(({behavioural}) => behavioural).length,
      together: supported.filter(({behavioural}) => !behavioural).length,
      contradicted: tested.filter(({verdict}) => verdict === 'contradicted').length,
    })
    const needed = voice.list(unmeasured.map(({id}) => sayCode(voice, neededFor, id)))
    const names = voice.list(unmeasured.map(({id}) => quoted(nameOf(id, context))))
    return [
      {kind: 'paragraph', role: 'lead', text: lead},
      table(context, tested),
      ...(tested.some(({behavioural}) => !behavioural)
        ? [{kind: 'paragraph' as const, text: voice.say(words, 'circular')}]
        : []),
      ...(unmeasured.length === 0
        ? []
        : [{kind: 'paragraph' as const, role: 'small' as const, text: voice.say(words, 'missing', {names, needed})}]),
    ]
  },
}

function table(context: SectionContext, tested: readonly Benefit[]): Block {
  const {diagnosis, voice} = context
  const right = (header: string, width: number) => ({header, align: 'right' as const, width})
  const effects = estimateCells(
    voice,
    tested.map(({comparisons}) => comparisons[0]!.effect),
    (value, finer) => voice.number(value, 2 + finer),
  )
  return {
    kind: 'table',
    caption: voice.say(words, 'caption'),
    columns: [
      {header: voice.say(words, 'benefit'), align: 'left', width: 0.35},
      right(voice.say(words, 'loyal'), 0.11),
      right(voice.say(words, 'other'), 0.11),
      right(voice.say(words, 'effect'), 0.23),
      {header: voice.say(words, 'verdict'), align: 'left', width: 0.2},
    ],
    rows: tested.map((benefit, index) => {
      const {loyal, other} = benefit.comparisons[0]!
      const value = meanIn(context, benefit)
      return [
        nameOf(benefit.id, context),
        value(loyal),
        value(other),
        effects[index]!,
        voice.say(words, benefit.verdict, {behavioural: String(benefit.behavioural), size: benefit.size ?? 'none'}),
      ]
    }),
    rowHeaders: true,
    note: `${voice.say(words, 'note', {tested: tested.length})} ${sampleLimit(diagnosis, voice)}`,
  }
}

/** A mean in its measure's unit: money, a share, or a score out of 100. */
function meanIn({diagnosis, voice}: SectionContext, {measure, id, comparisons}: Benefit) {
  const share = (value: number | null): string => voice.percent(value)
  if (measure?.kind !== 'column') return (value: number | null): string => voice.number(value)
  if (measure.id === 'complaint' || id === 'stable-revenue') return share
  return moneyColumn(
    voice,
    diagnosis.context.currency,
    comparisons.flatMap(({loyal, other}) => [loyal, other]),
  )
}

function nameOf(id: string, {voice}: SectionContext): string {
  const about = tests.find((test) => test.id === id)?.about
  return about === undefined ? id : voice.pick(about.texts).title
}

const quoted = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
