import type {Diagnosis} from '../../diagnosis.ts'
import {texts} from '../../kernel/index.ts'
import type {Block} from '../document.ts'
import {estimateCell, estimateCells} from '../estimate-cell.ts'
import {eventName} from '../event-names.ts'
import type {Section, SectionContext} from '../extension.ts'
import {sourceNote, tableNote} from '../interval-words.ts'
import {moneyColumn} from '../money-column.ts'
import {positionWords} from '../position-words.ts'
import {sayCode} from '../say-code.ts'
import {untoldNote} from '../untold-note.ts'
import {visiblePercent} from '../visible-percent.ts'

const words = texts(
  {
    title: 'Who may leave',
    lead: '{count, plural, =0 {No customer has a high risk of leaving within the year ({threshold, number, share} or more)} one {# customer has a high risk of leaving within the year ({threshold, number, share} or more), {share} of those classified} other {# customers have a high risk of leaving within the year ({threshold, number, share} or more), {share} of those classified}}; on average the index stands at {mean}.',
    value:
      'Yearly value × risk: {total} at risk, {share} of the value. The watch list holds {watch, plural, =0 {no customer} one {# customer} other {# customers}}{held, select, yes {, with {money} of value ({part})} other {}}: names and ranks are in the customers file.',
    watch:
      'The watch list holds {watch, plural, =0 {no customer} one {# customer} other {# customers}}: names and ranks are in the customers file.',
    indexTitle: 'A stated index, not a forecast',
    index:
      'The index starts from a yearly loss of {baseline, number, share}, which is assumed, and adds what the literature says raises or lowers it: {measured}. Its directions are sourced; its weights are assumed. It ranks customers; as a rate it is worth what the weights are worth. Replace them with your own history of departures when you have it.',
    concordance:
      'Check: among the {left, number} former customers and the {stayed, number} current ones who answered, the index ranks the former above the current {concordance} of the time (50% would be chance). Former customers answer after leaving, which helps the index.',
    weights:
      'What the weights change: with one of them halved or raised by half, at least {least, number, share} of the most exposed tenth of customers stay in it (the one that counts most: {term}); with all of them moved at once, {mean, number, share} on average and {worst, number, share} at worst, and the watch list holds from {low, number} to {high, plural, one {# customer} other {# customers}}.',
    oneWeight:
      'What the weight changes: halved or raised by half, it leaves at least {least, number, share} of the most exposed tenth of customers in it, and the watch list holds from {low, number} to {high, plural, one {# customer} other {# customers}}.',
    noWeight:
      '{count, plural, one {The assumed weight does not change who is most exposed: halved or raised by half, it leaves the same tenth of customers at the top.} other {The assumed weights do not change who is most exposed: halved or raised by half, they leave the same tenth of customers at the top.}}',
    causes: 'What raises the risk, by main cause',
    cause: 'Main cause',
    count: 'Customers',
    meanRisk: 'Mean risk',
    atRisk: 'Value at risk',
    event: 'Moment of fragility: {event}',
    causesNote:
      'One cause a customer: what has changed (event, contract, complaint, spending) goes before what lasts (attitude, hold, habit). {source}',
    complaints: 'Complaints, and satisfaction after them',
    complaintLead:
      '{rate} of the customers complained; {known, select, true {{recovered} of the complaints whose outcome is known were put right} other {what became of the complaints is not known, or of too few to be told}}.',
    group: 'Group',
    satisfaction: 'Satisfaction out of 100',
    n: 'n',
  },
  {
    title: 'Qui risque de partir',
    lead: '{count, plural, =0 {Aucun client ne court de risque élevé de partir dans l’année ({threshold, number, share} ou plus)} one {# client court un risque élevé de partir dans l’année ({threshold, number, share} ou plus), soit {share} des clients classés} other {# clients courent un risque élevé de partir dans l’année ({threshold, number, share} ou plus), soit {share} des clients classés}} ; en moyenne l’indice est de {mean}.',
    value:
      'Valeur annuelle × risque : {total} en jeu, soit {share} de la valeur. La liste de surveillance compte {watch, plural, =0 {aucun client} one {# client} other {# clients}}{held, select, yes {, pour {money} de valeur ({part})} other {}} : les noms et les rangs sont dans le fichier des clients.',
    watch:
      'La liste de surveillance compte {watch, plural, =0 {aucun client} one {# client} other {# clients}} : les noms et les rangs sont dans le fichier des clients.',
    indexTitle: 'Un indice déclaré, non une prévision',
    index:
      'L’indice part d’une perte annuelle de {baseline, number, share}, qui est supposée, et y ajoute ce qui, selon la littérature, l’élève ou l’abaisse : {measured}. Le sens de chaque effet a sa source ; son poids est supposé. L’indice classe les clients ; comme taux, il vaut ce que valent les poids. Remplacez-les par votre propre historique de départs dès que vous l’avez.',
    concordance:
      'Contrôle : parmi les {left, number} anciens clients et les {stayed, number} clients actuels qui ont répondu, l’indice place l’ancien au-dessus de l’actuel {concordance} du temps (50 % serait le hasard). Les anciens clients répondent après leur départ, ce qui aide l’indice.',
    weights:
      'Ce que les poids y changent : si l’un d’eux est réduit ou augmenté de moitié, {least, number, share} au moins du dixième de clients le plus exposé y reste (le poids qui compte le plus : {term}) ; si tous bougent à la fois, {mean, number, share} en moyenne et {worst, number, share} au pire, et la liste de surveillance compte de {low, number} à {high, plural, one {# client} other {# clients}}.',
    oneWeight:
      'Ce que le poids y change : réduit ou augmenté de moitié, il laisse au moins {least, number, share} du dixième de clients le plus exposé à sa place, et la liste de surveillance compte de {low, number} à {high, plural, one {# client} other {# clients}}.',
    noWeight:
      '{count, plural, one {Le poids supposé ne change rien au choix des clients les plus exposés : réduit ou augmenté de moitié, il laisse le même dixième de clients en tête.} other {Les poids supposés ne changent rien au choix des clients les plus exposés : réduits ou augmentés de moitié, ils laissent le même dixième de clients en tête.}}',
    causes: 'Ce qui élève le risque, par cause principale',
    cause: 'Cause principale',
    count: 'Clients',
    meanRisk: 'Risque moyen',
    atRisk: 'Valeur en jeu',
    event: 'Moment de fragilité : {event}',
    causesNote:
      'Une cause par client : ce qui a changé (événement, contrat, réclamation, dépenses) passe avant ce qui dure (attitude, contrainte, habitude). {source}',
    complaints: 'Les réclamations, et la satisfaction qui suit',
    complaintLead:
      '{rate} des clients ont réclamé ; {known, select, true {{recovered} des réclamations dont l’issue est connue ont été réparées} other {l’issue des réclamations n’est pas connue, ou l’est de trop peu d’entre elles pour être dite}}.',
    group: 'Groupe',
    satisfaction: 'Satisfaction sur 100',
    n: 'n',
  },
)

type Risk = NonNullable<Diagnosis['risk']>

/** Risk of leaving: how many, why, what value, and what became of complaints. */
export const risk: Section = {
  id: 'risk',
  order: 68,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => {
    const {diagnosis, voice} = context
    const {risk: found} = diagnosis
    if (found === null || found.n === 0) return []
    const lead = voice.say(words, 'lead', {
      count: found.high.count,
      threshold: found.high.threshold,
      share: estimateCell(voice, found.high.share, (share, finer) => visiblePercent(voice, share, finer)),
      mean: estimateCell(voice, found.mean),
    })
    return [
      {kind: 'paragraph', role: 'lead', text: lead},
      {kind: 'paragraph', text: watch(context, found)},
      causes(context, found),
      index(context, found),
      ...weights(context, found),
      ...complaints(context, found),
    ]
  },
}

function watch({diagnosis, voice}: SectionContext, {valueAtRisk, watch: list}: Risk): string {
  if (valueAtRisk === null) return voice.say(words, 'watch', {watch: list.count})
  const {currency} = diagnosis.context
  return voice.say(words, 'value', {
    total: voice.money(valueAtRisk.total, currency, 0),
    share: estimateCell(voice, valueAtRisk.share),
    watch: list.count,
    held: list.value === null ? 'no' : 'yes',
    money: voice.money(list.value ?? 0, currency, 0),
    part: voice.percent(list.shareOfValue),
  })
}

function causes({diagnosis, voice}: SectionContext, {causes: found, n}: Risk): Block {
  const money = moneyColumn(
    voice,
    diagnosis.context.currency,
    found.map(({valueAtRisk}) => valueAtRisk),
  )
  const valued = found.some(({valueAtRisk}) => valueAtRisk !== null)
  const dash = (value: number | null, format: (known: number) => string): string =>
    value === null ? '–' : format(value)
  return {
    kind: 'table',
    caption: voice.say(words, 'causes'),
    columns: [
      {header: voice.say(words, 'cause'), align: 'left', width: valued ? 0.46 : 0.64},
      {header: voice.say(words, 'count'), align: 'right', width: 0.18},
      {header: voice.say(words, 'meanRisk'), align: 'right', width: 0.18},
      ...(valued ? [{header: voice.say(words, 'atRisk'), align: 'right' as const, width: 0.18}] : []),
    ],
    rows: found.map(({cause, event, count, meanRisk, valueAtRisk}) => [
      event === null
        ? sayCode(voice, positionWords.causes, cause)
        : voice.say(words, 'event', {event: eventName(event, voice.language)}),
      voice.number(count),
      dash(meanRisk, voice.percent),
      ...(valued ? [dash(valueAtRisk, money)] : []),
    ]),
    rowHeaders: true,
    dense: true,
    note: [
      voice.say(words, 'causesNote', {source: sourceNote(diagnosis, voice, n)}),
      ...(found.some(({meanRisk}) => meanRisk === null) ? [untoldNote(voice)] : []),
    ].join(' '),
  }
}

function index({voice}: SectionContext, {baseline, terms, discrimination}: Risk): Block {
  const measured = voice.list(
    terms.filter((term) => term.measured).map(({term}) => sayCode(voice, positionWords.terms, term)),
  )
  const said = voice.say(words, 'index', {baseline: baseline ?? Number.NaN, measured})
  const checked =
    discrimination === null
      ? []
      : [
          ' ',
          voice.say(words, 'concordance', {
            left: discrimination.left,
            stayed: discrimination.stayed,
            concordance: estimateCell(voice, discrimination.concordance),
          }),
        ]
  return {
    kind: 'callout',
    mood: 'info',
    title: voice.say(words, 'indexTitle'),
    text: [said, ...checked],
  }
}

/** What the list owes to the assumed weights, in one sentence. */
function weights({voice}: SectionContext, {sensitivity}: Risk): readonly Block[] {
  if (!sensitivity?.terms.length) return []
  const {terms, together} = sensitivity
  const least = ({lower, higher}: (typeof terms)[number]): number => Math.min(lower.overlap, higher.overlap)
  const weightiest = terms.toSorted((a, b) => least(a) - least(b))[0]!
  const still = least(weightiest) === 1 && together.leastOverlap === 1
  const text = voice.say(words, still ? 'noWeight' : terms.length === 1 ? 'oneWeight' : 'weights', {
    count: terms.length,
    least: least(weightiest),
    term: sayCode(voice, positionWords.terms, weightiest.term),
    mean: together.overlap,
    worst: together.leastOverlap,
    low: together.watched[0],
    high: together.watched[1],
  })
  return [{kind: 'paragraph', text}]
}

function complaints({diagnosis, voice}: SectionContext, {complaints: found}: Risk): readonly Block[] {
  if (found === null) return []
  const lead = voice.say(words, 'complaintLead', {
    rate: estimateCell(voice, found.rate),
    known: String(found.recovered.estimate !== null),
    recovered: estimateCell(voice, found.recovered),
  })
  if (found.satisfaction.length < 2) return [{kind: 'paragraph', text: lead}]
  const scores = estimateCells(
    voice,
    found.satisfaction.map(({mean}) => mean),
    (value, finer) => voice.number(value, finer),
  )
  return [
    {kind: 'paragraph', text: lead},
    {
      kind: 'table',
      caption: voice.say(words, 'complaints'),
      columns: [
        {header: voice.say(words, 'group'), align: 'left', width: 0.5},
        {header: voice.say(words, 'satisfaction'), align: 'right', width: 0.35},
        {header: voice.say(words, 'n'), align: 'right', width: 0.15},
      ],
      rows: found.satisfaction.map(({group, mean}, index) => [
        sayCode(voice, positionWords.complainers, group),
        scores[index]!,
        voice.number(mean.n),
      ]),
      rowHeaders: true,
      dense: true,
      note: tableNote(diagnosis, voice, found.rate.n),
    },
  ]
}
