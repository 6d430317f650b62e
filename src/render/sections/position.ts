import type {Diagnosis} from '../../diagnosis.ts'
import {texts} from '../../kernel/index.ts'
import {accountRoleTexts} from '../../position/index.ts'
import {constructLabel} from '../constructs.ts'
import type {Block, TableColumn} from '../document.ts'
import {estimateCell} from '../estimate-cell.ts'
import type {Section, SectionContext} from '../extension.ts'
import {tableNote} from '../interval-words.ts'
import {plainWords} from '../plain-words.ts'
import {positionWords} from '../position-words.ts'
import {sayCode} from '../say-code.ts'

const words = texts(
  {
    title: 'Where customers stand',
    lead: 'Besides the class, each customer has a place in the life of the relation.',
    lifeCycle: 'Life cycle of the relation: cooperation over time, not tenure alone',
    stage: 'Stage',
    ladder: 'Ladder of relationship marketing',
    ladderNote: 'Highest rung that this survey can tell: {highest}. {source}',
    rung: 'Rung',
    empowerment: 'Empowerment: who controls, and who accepts to cooperate',
    quadrant: 'Model',
    count: 'Customers',
    share: 'Share',
    mediation:
      'Power, then ownership, then loyalty ({outcome}): one point more of control goes with {a} points of ownership, and through it with {indirect} points of loyalty; {direct} without passing through it. Observed scores, one survey: associated, not proved.',
    norms: 'Relational norms: what is lived, what matters',
    relationalBenefits: 'Relational benefits: what is lived, what matters',
    construct: 'What is judged',
    lived: 'Lived, out of 100',
    matters: 'Matters',
    priority: 'Priority',
    yes: 'yes',
    no: '–',
    derived:
      'Importance is derived: the correlation with “{anchor}”. It was not asked, and what goes together is not for certain a cause.',
    asked: 'Importance was asked, out of 100.',
    unknown: 'Importance is not known.',
    weakest: 'Weakest: {weakest}.',
    even: 'Nothing here is clearly below the rest.',
    expectations: 'Expectation and perception',
    expected: 'Expected',
    perceived: 'Perceived',
    gap: 'Perceived less expected',
    disappointed: 'Below expectation',
    expectationsNote: 'Both were asked after the experience: memory draws the one towards the other. {source}',
    contrasts: 'Brakes, motivations and preference, class by class (out of 100)',
    all: 'All',
    contrastsNote: 'Each customer counts in each class by its probability. {source}',
    accounts: 'Accounts: those who decide and those who use',
    accountsLead:
      '{accounts, plural, one {# account} other {# accounts}}: {classes}; {several, plural, =0 {none has several respondents} one {# has several respondents} other {# have several respondents}}. Within an account, the respondents’ probabilities of its class are {disagreement} apart on average; in {split} of these accounts the respondents are not all in one class. Deciders weigh three, buyers, prescribers and managers two, others one: assumed weights.',
    part: '{count, number} {name}',
    role: 'Role',
    ahead: 'Probability of being loyal, less that of the others in the account, in points',
    respondents: 'Respondents',
    review:
      'For the yearly review: the {accounts, number} most valuable accounts hold {share, number, share} of the value; {notLoyal, plural, =0 {all are loyal} one {# is not loyal} other {# are not loyal}} and {split, plural, =0 {none is divided} one {# is divided} other {# are divided}}.',
    panel:
      'Panel of experts: {candidates, plural, one {# loyal advocate} other {# loyal advocates}}{voice, select, true { who speak up} other {}} may sit on it; {waiting, plural, =0 {all of them sit on it for the half-year{half, select, none {} other { {half}}} (flag “panel” of the customers file)} other {{seated, plural, one {# is} other {# are}} drawn for the half-year{half, select, none {} other { {half}}} (flag “panel” of the customers file), the others for the next ones}}.',
  },
  {
    title: 'Où en sont les clients',
    lead: 'Au-delà de sa classe, chaque client occupe une place dans la vie de la relation.',
    lifeCycle: 'Cycle de vie de la relation : la coopération dans le temps, non la seule ancienneté',
    stage: 'Étape',
    ladder: 'Échelle du marketing relationnel',
    ladderNote: 'Plus haut échelon que cette enquête permette de reconnaître : {highest}. {source}',
    rung: 'Échelon',
    empowerment: 'Empowerment : qui contrôle, et qui accepte de coopérer',
    quadrant: 'Modèle',
    count: 'Clients',
    share: 'Part',
    mediation:
      'Du pouvoir à l’appropriation, de l’appropriation à la fidélité ({outcome}) : un point de contrôle de plus va de pair avec {a} point d’appropriation et, par elle, avec {indirect} point de fidélité ; {direct} sans passer par elle. Scores observés, une seule enquête : une association, non une preuve.',
    norms: 'Normes relationnelles : ce qui est vécu, ce qui compte',
    relationalBenefits: 'Bénéfices relationnels : ce qui est vécu, ce qui compte',
    construct: 'Ce qui est jugé',
    lived: 'Vécu, sur 100',
    matters: 'Importance',
    priority: 'Priorité',
    yes: 'oui',
    no: '–',
    derived:
      'L’importance est déduite de la corrélation avec « {anchor} ». Elle n’a pas été demandée, et ce qui va de pair n’est pas à coup sûr une cause.',
    asked: 'L’importance a été demandée, sur 100.',
    unknown: 'L’importance n’est pas connue.',
    weakest: 'Point le plus faible : {weakest}.',
    even: 'Rien n’y est nettement au-dessous du reste.',
    expectations: 'Attentes et perceptions',
    expected: 'Attendu',
    perceived: 'Perçu',
    gap: 'Perçu moins attendu',
    disappointed: 'Sous leurs attentes',
    expectationsNote:
      'Les deux ont été demandés après l’expérience : la mémoire rapproche l’attente de ce qui a été vécu. {source}',
    contrasts: 'Freins, motivations et préférence, classe par classe (sur 100)',
    all: 'Tous',
    contrastsNote: 'Chaque client compte dans chaque classe à hauteur de sa probabilité. {source}',
    accounts: 'Les comptes : ceux qui décident et ceux qui utilisent',
    accountsLead:
      '{accounts, plural, one {# compte} other {# comptes}} : {classes} ; {several, plural, =0 {aucun n’a plusieurs répondants} one {# a plusieurs répondants} other {# ont plusieurs répondants}}. Au sein d’un compte, les probabilités de la classe du compte s’écartent en moyenne de {disagreement} d’un répondant à l’autre ; dans {split} de ces comptes, les répondants ne sont pas tous dans la même classe. Les décideurs comptent pour trois, acheteurs, prescripteurs et gestionnaires pour deux, les autres pour un : des poids supposés.',
    part: '{count, number} {name}',
    role: 'Rôle',
    ahead: 'Probabilité d’être fidèle : écart avec les autres du compte, en points',
    respondents: 'Répondants',
    review:
      'Pour la revue annuelle : les {accounts, number} comptes qui ont le plus de valeur en détiennent {share, number, share} ; {notLoyal, plural, =0 {tous sont fidèles} one {# n’est pas fidèle} other {# ne sont pas fidèles}} et {split, plural, =0 {aucun n’est divisé} one {# est divisé} other {# sont divisés}}.',
    panel:
      'Panel de clients experts : {candidates, plural, one {# avocat fidèle} other {# avocats fidèles}}{voice, select, true { qui s’expriment} other {}} {candidates, plural, one {peut} other {peuvent}} y siéger ; {waiting, plural, =0 {tous y siègent pour le semestre{half, select, none {} other { {half}}} (signe « panel » du fichier des clients)} other {{seated, plural, one {# est tiré} other {# sont tirés}} au sort pour le semestre{half, select, none {} other { {half}}} (signe « panel » du fichier des clients), les autres pour les suivants}}.',
  },
)

type Position = NonNullable<Diagnosis['position']>
type Profile = NonNullable<Position['norms']>

/** Stages, ladder, empowerment, norms, expectations, brakes, accounts and the panel: what each customer is besides the class. */
export const position: Section = {
  id: 'position',
  order: 64,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => {
    const {position: found} = context.diagnosis
    if (found === null) return []
    const blocks = [
      ...lifeCycle(context, found),
      ...ladder(context, found),
      ...empowerment(context, found),
      ...profile(context, 'norms', found.norms),
      ...profile(context, 'relationalBenefits', found.relationalBenefits),
      ...expectations(context, found),
      ...contrasts(context, found),
      ...accounts(context, found),
      ...panel(context, found),
    ]
    if (blocks.length === 0) return []
    return [{kind: 'paragraph', role: 'lead', text: context.voice.say(words, 'lead')}, ...blocks]
  },
}

const left = (header: string, width: number): TableColumn => ({header, align: 'left', width})
const right = (header: string, width: number): TableColumn => ({header, align: 'right', width})

interface Row {
  readonly name: string
  readonly count: number
  readonly share: {readonly estimate: number | null; readonly ci: readonly [number | null, number | null]}
}

function shareTable(
  {voice}: SectionContext,
  [caption, first]:
    | readonly ['lifeCycle', 'stage']
    | readonly ['ladder', 'rung']
    | readonly ['empowerment', 'quadrant'],
  {rows, note}: {readonly rows: readonly Row[]; readonly note: string},
): Block {
  const points = (share: number | null): string => voice.number(share === null ? null : share * 100)
  return {
    kind: 'table',
    caption: voice.say(words, caption),
    columns: [
      left(voice.say(words, first), 0.52),
      right(voice.say(words, 'count'), 0.17),
      right(voice.say(words, 'share'), 0.31),
    ],
    rows: rows.map(({name, count, share: {estimate, ci}}) => [
      name,
      voice.number(count),
      `${voice.percent(estimate)}\u00a0${voice.interval(ci, points).replaceAll(' ', '\u00a0')}`,
    ]),
    rowHeaders: true,
    dense: true,
    half: true,
    note,
  }
}

function lifeCycle(context: SectionContext, {lifeCycle: found}: Position): readonly Block[] {
  if (found === null) return []
  const {diagnosis, voice} = context
  const rows = found.stages.map((row) => ({...row, name: sayCode(voice, positionWords.stages, row.stage)}))
  return [shareTable(context, ['lifeCycle', 'stage'], {rows, note: tableNote(diagnosis, voice, found.n)})]
}

function ladder(context: SectionContext, {ladder: found}: Position): readonly Block[] {
  if (found === null) return []
  const {diagnosis, voice} = context
  const rows = found.rungs.map((row) => ({...row, name: sayCode(voice, positionWords.rungs, row.rung)}))
  const [highest] = sayCode(voice, positionWords.rungs, found.highest)
    .toLowerCase()
    .split(/[\s\u00a0\u202f]*:/u)
  const note = voice.say(words, 'ladderNote', {
    highest: highest!,
    source: tableNote(diagnosis, voice, found.n),
  })
  return [shareTable(context, ['ladder', 'rung'], {rows, note})]
}

function empowerment(context: SectionContext, {empowerment: found}: Position): readonly Block[] {
  if (found === null) return []
  const {diagnosis, voice} = context
  const rows = found.quadrants.map((row) => ({...row, name: sayCode(voice, positionWords.quadrants, row.quadrant)}))
  const note = tableNote(diagnosis, voice, found.n)
  const table = shareTable(context, ['empowerment', 'quadrant'], {rows, note})
  const {mediation} = found
  if (mediation === null) return [table]
  const cell = (of: 'toOwnership' | 'indirect' | 'direct'): string =>
    estimateCell(voice, mediation[of], (value) => voice.number(value, 2))
  const text = voice.say(words, 'mediation', {
    outcome: constructLabel(diagnosis, voice, mediation.outcome).toLowerCase(),
    a: cell('toOwnership'),
    indirect: cell('indirect'),
    direct: cell('direct'),
  })
  return [table, {kind: 'paragraph', text}]
}

function profile(
  {diagnosis, voice}: SectionContext,
  caption: 'norms' | 'relationalBenefits',
  found: Profile | null,
): readonly Block[] {
  if (found === null) return []
  const decimals = found.importance === 'asked' ? 0 : 2
  const named = (id: string): string => constructLabel(diagnosis, voice, id)
  const score = (value: number | null): string => voice.number(value)
  const how = voice.say(words, found.importance, {
    anchor: found.anchor === null ? '' : named(found.anchor).toLowerCase(),
  })
  const weakest =
    found.weakest === null
      ? voice.say(words, 'even')
      : voice.say(words, 'weakest', {weakest: named(found.weakest).toLowerCase()})
  return [
    {
      kind: 'table',
      caption: voice.say(words, caption),
      columns: [
        left(voice.say(words, 'construct'), 0.36),
        right(voice.say(words, 'lived'), 0.24),
        right(voice.say(words, 'matters'), 0.26),
        {header: voice.say(words, 'priority'), align: 'center', width: 0.14},
      ],
      rows: found.constructs.map(({construct, lived, matters, priority}) => [
        named(construct),
        estimateCell(voice, lived, score),
        estimateCell(voice, matters, (value) => voice.number(value, decimals)),
        voice.say(words, priority ? 'yes' : 'no'),
      ]),
      rowHeaders: true,
      note: `${weakest} ${how} ${tableNote(diagnosis, voice, found.n)}`,
    },
  ]
}

function expectations({diagnosis, voice}: SectionContext, {expectations: found}: Position): readonly Block[] {
  if (found.length === 0) return []
  const score = (value: number | null): string => voice.number(value)
  return [
    {
      kind: 'table',
      caption: voice.say(words, 'expectations'),
      columns: [
        left(voice.say(words, 'construct'), 0.28),
        right(voice.say(words, 'expected'), 0.17),
        right(voice.say(words, 'perceived'), 0.17),
        right(voice.say(words, 'gap'), 0.19),
        right(voice.say(words, 'disappointed'), 0.19),
      ],
      rows: found.map(({perceived, expectation, perception, gap, disappointed}) => [
        constructLabel(diagnosis, voice, perceived),
        estimateCell(voice, expectation, score),
        estimateCell(voice, perception, score),
        estimateCell(voice, gap, (value) => voice.number(value, 1)),
        estimateCell(voice, disappointed),
      ]),
      rowHeaders: true,
      note: voice.say(words, 'expectationsNote', {source: tableNote(diagnosis, voice, found[0]!.gap.n)}),
    },
  ]
}

function contrasts({diagnosis, voice}: SectionContext, {contrasts: found}: Position): readonly Block[] {
  const classes = (found[0]?.classes ?? []).map((one) => one.class)
  if (classes.length === 0) return []
  const {constructs} = diagnosis.questionnaire
  const score = (value: number | null): string => voice.number(value)
  const named = ({construct, item}: Position['contrasts'][number]): string => {
    const text = constructs.find(({id}) => id === construct)?.items.find(({code}) => code === item)?.text
    return text === undefined ? constructLabel(diagnosis, voice, construct) : voice.pick(text)
  }
  return [
    {
      kind: 'table',
      caption: voice.say(words, 'contrasts'),
      columns: [
        left(voice.say(words, 'construct'), 0.4),
        right(voice.say(words, 'all'), 0.12),
        ...classes.map((name) => right(voice.say(plainWords.classes, name), 0.48 / classes.length)),
      ],
      rows: found.map((row) => [
        named(row),
        score(row.all.estimate),
        ...row.classes.map((one) => estimateCell(voice, one, score)),
      ]),
      rowHeaders: true,
      dense: true,
      note: voice.say(words, 'contrastsNote', {source: tableNote(diagnosis, voice, found[0]!.all.n)}),
    },
  ]
}

function accounts({diagnosis, voice}: SectionContext, {accounts: found}: Position): readonly Block[] {
  if (found === null) return []
  const parts = found.classes.map((row) =>
    voice.say(words, 'part', {name: voice.say(plainWords.classes, row.class).toLowerCase(), count: row.count}),
  )
  const lead = voice.say(words, 'accountsLead', {
    accounts: found.accounts,
    several: found.several,
    classes: voice.list(parts),
    disagreement: estimateCell(voice, found.disagreement),
    split: estimateCell(voice, found.split),
  })
  const {review} = found
  const reviewed =
    review === null
      ? ''
      : voice.say(words, 'review', {
          accounts: review.accounts,
          share: review.shareOfValue ?? Number.NaN,
          notLoyal: review.notLoyal,
          split: review.split,
        })
  const table: readonly Block[] =
    found.roles.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: voice.say(words, 'accounts'),
            columns: [
              left(voice.say(words, 'role'), 0.4),
              right(voice.say(words, 'respondents'), 0.2),
              right(voice.say(words, 'ahead'), 0.4),
            ],
            rows: found.roles.map(({role, respondents, lead: ahead}) => [
              sayCode(voice, accountRoleTexts, role),
              voice.number(respondents),
              estimateCell(voice, ahead, (value) => voice.number(100 * (value ?? Number.NaN))),
            ]),
            rowHeaders: true,
            note: tableNote(diagnosis, voice, found.respondents),
          },
        ]
  return [
    {kind: 'paragraph', text: lead},
    ...table,
    ...(reviewed === '' ? [] : [{kind: 'paragraph' as const, text: reviewed}]),
  ]
}

function panel({voice}: SectionContext, {panel: found}: Position): readonly Block[] {
  if (found === null) return []
  const {candidates, seated, halfYear} = found
  const values = {
    candidates,
    seated,
    waiting: candidates - seated,
    voice: String(found.voice),
    half: halfYear ?? 'none',
  }
  return [{kind: 'paragraph', text: voice.say(words, 'panel', values)}]
}
