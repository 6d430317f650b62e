import type {Check} from '../findings.ts'
import {type Language, texts} from '../kernel/index.ts'
import {carelessTable} from './careless-table.ts'
import {constructLabels, measuredConstructs, shortened} from './constructs.ts'
import type {Block, Document, DocumentSection, Mood} from './document.ts'
import {likertChunks, likertFigure} from './drawing/likert-figure.ts'
import type {Measured, Section, SectionContext} from './extension.ts'
import {factorProblemLines} from './factor-lines.ts'
import {figureBlock} from './figure-block.ts'
import {ledgerLines} from './ledger-lines.ts'
import {explorationLines, measurementProblems} from './measurement-lines.ts'
import {plainWords} from './plain-words.ts'
import {sayWarning} from './say-code.ts'
import {itemTable} from './sections/appendix.ts'
import {factorTables} from './sections/factor-tables.ts'
import {measures} from './sections/measures.ts'
import {createVoice, type Voice} from './voice.ts'

const words = texts(
  {
    title:
      '{scales, plural, =0 {“{title}”: no scale was measured} other {{weak, plural, =0 {“{title}”: every scale is reliable enough to be read} one {“{title}”: one scale of {scales, number} must be read with care} other {“{title}”: # scales of {scales, number} must be read with care}}}}',
    subtitle: '{n, plural, one {# respondent analysed} other {# respondents analysed}}',
    subject: 'Check of a survey: reading, answers, scales',
    summary: 'Can this survey be trusted?',
    analysed: 'Respondents analysed',
    read: '{rows, plural, one {of # read} other {of # read}}',
    missing: 'Answers missing',
    cells: '{missing, number} of {all, number}',
    careless: 'Careless respondents',
    kept: '{count, plural, =0 {nobody to leave out} other {{excluded, select, true {excluded} other {kept}}}}',
    scales: 'Scales good enough',
    of: 'of {scales, number}',
    good: 'Nothing found that speaks against these data',
    warn: 'To be looked at before anything is decided on these data',
    nothing: 'Answers are complete enough, respondents took care and the scales are reliable.',
    reading: 'What was read',
    excluded: 'Excluded: {reason} – {count, number}',
    together: 'What all questions show together',
    answers: 'The answers, item by item',
  },
  {
    title:
      '{scales, plural, =0 {« {title} » : aucune échelle mesurée} other {{weak, plural, =0 {« {title} » : toutes les échelles sont assez fiables pour être lues} one {« {title} » : une échelle sur {scales, number} demande de la prudence} other {« {title} » : # échelles sur {scales, number} demandent de la prudence}}}}',
    subtitle: '{n, plural, one {# répondant analysé} other {# répondants analysés}}',
    subject: 'Contrôle d’une enquête : lecture, réponses, échelles',
    summary: 'Peut-on se fier à cette enquête ?',
    analysed: 'Répondants analysés',
    read: '{rows, plural, one {sur # lu} other {sur # lus}}',
    missing: 'Réponses manquantes',
    cells: '{missing, number} sur {all, number}',
    careless: 'Répondants inattentifs',
    kept: '{count, plural, =0 {personne à écarter} one {{excluded, select, true {exclu} other {gardé}}} other {{excluded, select, true {exclus} other {gardés}}}}',
    scales: 'Échelles assez fiables',
    of: 'sur {scales, number}',
    good: 'Rien qui parle contre ces données',
    warn: 'À examiner avant de décider sur ces données',
    nothing: 'Les réponses sont assez complètes, les répondants attentifs et les échelles fiables.',
    reading: 'Ce qui a été lu',
    excluded: 'Exclus : {reason} – {count, number}',
    together: 'Ce que montrent toutes les questions ensemble',
    answers: 'Les réponses, item par item',
  },
)

/** Whether a survey can be trusted, in one language, before any format. */
export function composeCheck(check: Check, language: Language): Document {
  const voice = createVoice(language)
  const scales = measuredConstructs(check)
  const title = shortened(voice.pick(check.questionnaire.title))
  return {
    language,
    title: voice.say(words, 'title', {title, scales: scales.length, weak: doubtful(check).length}),
    subtitle: voice.say(words, 'subtitle', {n: check.input.analysed}),
    subject: voice.say(words, 'subject'),
    date: check.asOf,
    footer: `${check.tool.name} ${check.tool.version}`,
    inputSha256: check.input.sha256,
    sections: [
      section('summary', voice.say(words, 'summary'), [
        metrics(check, voice),
        ...verdict(check, voice),
        carelessTable(check.quality, voice),
      ]),
      section('reading', voice.say(words, 'reading'), [{kind: 'list', items: reading(check, voice)}]),
      ofSection(measures, check, voice),
      section('together', voice.say(words, 'together'), list(explorationLines(check, voice))),
      section('answers', voice.say(words, 'answers'), answers(check, voice)),
      ofSection(factorTables, check, voice),
    ].filter(({blocks}) => blocks.length > 0),
  }
}

const section = (id: string, title: string, blocks: readonly Block[]): DocumentSection => ({
  id,
  title,
  blocks,
  startsOnNewPage: false,
})

const list = (items: readonly string[]): readonly Block[] => (items.length === 0 ? [] : [{kind: 'list', items}])

/** A chapter of the report that needs no more than a check has. */
function ofSection({id, title, build}: Section<Measured>, check: Check, voice: Voice): DocumentSection {
  const context: SectionContext<Measured> = {
    diagnosis: check,
    voice,
    figure: (figure) => figureBlock(figure, check, voice),
    ruleTexts: (rule) => {
      throw new RangeError(`a check has no recommendation: ${rule}`)
    },
    before: [],
  }
  return section(id, title(context), build(context))
}

const doubtful = (check: Check) =>
  measuredConstructs(check).filter(({scale}) => scale.verdict !== 'good' && scale.verdict !== 'acceptable')

function metrics(check: Check, voice: Voice): Block {
  const {input, quality} = check
  const {valid, missing, rejected} = input.cells
  const scales = measuredConstructs(check).length
  const item = (label: 'analysed' | 'missing' | 'careless' | 'scales', value: string, detail: string) => ({
    label: voice.say(words, label),
    value,
    detail,
  })
  return {
    kind: 'metrics',
    items: [
      item('analysed', voice.number(input.analysed), voice.say(words, 'read', {rows: input.rows})),
      item(
        'missing',
        voice.percent(quality.missingShare, 1),
        voice.say(words, 'cells', {missing, all: valid + missing + rejected}),
      ),
      item(
        'careless',
        voice.number(quality.careless.count),
        voice.say(words, 'kept', {count: quality.careless.count, excluded: String(quality.careless.excluded)}),
      ),
      item('scales', voice.number(scales - doubtful(check).length), voice.say(words, 'of', {scales})),
    ],
  }
}

/** What the reader must know first: every warning and every problem of all questions together, or that there is none. */
function verdict(check: Check, voice: Voice): readonly Block[] {
  const labels = constructLabels(check, voice)
  const found = [
    ...check.warnings.map((one) => sayWarning(voice, one, labels)),
    ...measurementProblems(check, voice),
    ...factorProblemLines(check, voice),
  ]
  const mood: Mood = found.length + doubtful(check).length === 0 ? 'good' : 'warn'
  const [first = voice.say(words, 'nothing'), ...others] =
    found.length > 0 || mood === 'good' ? found : weakest(check, voice)
  return [{kind: 'callout', mood, title: voice.say(words, mood), text: first}, ...list(others)]
}

const weakest = (check: Check, voice: Voice): readonly string[] => [
  voice.list(doubtful(check).map(({labels}) => shortened(voice.pick(labels), 40))),
]

function reading({input}: Check, voice: Voice): readonly string[] {
  const reasons = input.excluded.map(({reason, count}) =>
    voice.say(words, 'excluded', {reason: voice.say(plainWords.exclusions, reason), count}),
  )
  return [...ledgerLines(input, voice), ...reasons]
}

/** The numbers of every question, then its bars: a table fills the page that a figure would leave. */
function answers(check: Check, voice: Voice): readonly Block[] {
  const figures = likertChunks(check).map((ids, index) =>
    likertFigure<Check>(`likert-bars-${index + 1}`, () => ids, {explained: index === 0}),
  )
  const scales = measuredConstructs(check).filter(({items}) => items.length > 0)
  return [
    ...(scales.length === 0 ? [] : [itemTable(scales, voice)]),
    ...figures.map((figure) => figureBlock(figure, check, voice)),
  ]
}
