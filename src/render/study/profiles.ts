import {texts} from '../../kernel/index.ts'
import {type Profiles, profileThresholds} from '../../profile/index.ts'
import {columnName} from '../column-name.ts'
import {constructLabel} from '../constructs.ts'
import type {Block, Inline} from '../document.ts'
import type {Section, SectionContext} from '../extension.ts'
import {apaChiSquare, apaF, apaP, apaShare, apaValue} from './apa.ts'
import {groupLabel} from './group-label.ts'
import {groupWords} from './group-words.ts'

const words = texts(
  {
    title: 'Who they are: profiles of the classes',
    lead: 'Each customer counts in the most probable class. p-values are corrected by Holm’s method, separately for the columns that classify and for those that measure; a difference counts as shown under .05.',
    differs: '{column}: the classes differ, {test}.',
    same: '{column}: no difference between the classes can be shown, {test}.',
    chi: '{chi}, {p}, V = {v}',
    fisher:
      '{p} by Fisher’s exact test{draws, plural, =0 {} other { (# tables drawn)}}, since an expected count is under five ({lowest, number, one}); {chi}, V = {v}',
    holm: '{test} ({p} after Holm)',
    table: 'Classes by {column}: counts, shares of the row and adjusted residuals',
    group: 'Group',
    cell: '{count, number} ({share, number, share}; {residual})',
    plainCell: '{count, number} ({share, number, share})',
    note: 'In brackets: share of the row; adjusted residual, in bold beyond ±1.96 (Haberman 1973).',
    hidden: '{column}: the counts are not shown, as a cell would tell of too few customers.',
    numbers: 'Means by class',
    caption: 'Means (standard deviations) by class; Welch’s analysis of variance',
    variable: 'Variable',
    meanSd: '{mean} ({sd})',
    p: 'p (Holm)',
    eta: 'η²',
    pairs: 'Differences between two classes',
    pair: '{variable}: {test}, {p} after Holm, η² = {eta}; {pairs}. By ranks (Kruskal–Wallis): H = {h}, {kp}{dunn, select, none {} other {; {dunn}}}.',
    pairGames: 'by Games–Howell, {list}',
    noPairs: 'no two classes differ by Games–Howell',
    pairDunn: 'by Dunn, {list}',
    between: '{a} ≠ {b} ({p})',
    noneDiffer: 'No mean differs between the classes.',
    compareNote:
      'Welch’s test does not suppose equal variances (Welch 1951); pairs by Games & Howell (1976), and by ranks for what is not normal: Kruskal & Wallis (1952), Dunn (1964).',
  },
  {
    title: 'Qui ils sont : profils des classes',
    lead: 'Chaque client compte dans sa classe la plus probable. Les valeurs de p sont corrigées selon Holm, à part pour les variables qualitatives et pour les variables quantitatives ; une différence est tenue pour établie sous 0,05.',
    differs: '{column} : les classes diffèrent, {test}.',
    same: '{column} : aucune différence entre les classes ne peut être montrée, {test}.',
    chi: '{chi}, {p}, V = {v}',
    fisher:
      '{p} au test exact de Fisher{draws, plural, =0 {} one { (# tableau tiré)} other { (# tableaux tirés)}}, car un effectif théorique est inférieur à cinq ({lowest, number, one}) ; {chi}, V = {v}',
    holm: '{test} ({p} après correction de Holm)',
    table: 'Classes selon : {column} – effectifs, parts en ligne et résidus ajustés',
    group: 'Groupe',
    cell: '{count, number} ({share, number, share} ; {residual})',
    plainCell: '{count, number} ({share, number, share})',
    note: 'Entre parenthèses : part en ligne ; résidu ajusté, en gras au-delà de ±1,96 (Haberman 1973).',
    hidden: '{column} : les effectifs ne sont pas montrés, car une case décrirait trop peu de clients.',
    numbers: 'Moyennes par classe',
    caption: 'Moyennes (écarts-types) par classe ; analyse de variance de Welch',
    variable: 'Variable',
    meanSd: '{mean} ({sd})',
    p: 'p (Holm)',
    eta: 'η²',
    pairs: 'Différences deux à deux',
    pair: '{variable} : {test}, {p} après correction de Holm, η² = {eta} ; {pairs}. Sur les rangs (Kruskal-Wallis) : H = {h}, {kp}{dunn, select, none {} other { ; {dunn}}}.',
    pairGames: 'selon Games-Howell, {list}',
    noPairs: 'aucune paire de classes ne diffère selon Games-Howell',
    pairDunn: 'selon Dunn, {list}',
    between: '{a} ≠ {b} ({p})',
    noneDiffer: 'Aucune moyenne ne diffère entre les classes.',
    compareNote:
      'Le test de Welch ne suppose pas l’égalité des variances (Welch 1951) ; paires selon Games et Howell (1976) et, sur les rangs, pour ce qui n’est pas normal : Kruskal et Wallis (1952), Dunn (1964).',
  },
)

const significance = profileThresholds.significance.value

/** The classes compared by every column of the survey. */
export const profiles: Section = {
  id: 'study-profiles',
  order: 80,
  startsOnNewPage: true,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => {
    const {profiles: found} = context.diagnosis
    if (found === undefined || found.tables.length + found.comparisons.length === 0) return []
    return [
      {kind: 'paragraph', role: 'lead', text: context.voice.say(words, 'lead')},
      ...found.tables.flatMap((table) => crossBlocks(context, table, found.groups)),
      ...comparisonBlocks(context, found),
    ]
  },
}

type Table = Profiles['tables'][number]

function crossBlocks(context: SectionContext, table: Table, groups: Profiles['groups']): readonly Block[] {
  const {voice} = context
  const column = columnName(voice, table.column)
  const chi = apaChiSquare(voice, table.chiSquare, table)
  const v = apaShare(voice, table.cramersV)
  const p = apaP(voice, table.p)
  const test =
    table.test === 'chi-square'
      ? voice.say(words, 'chi', {chi, p, v})
      : voice.say(words, 'fisher', {chi, p, v, draws: table.draws ?? 0, lowest: table.lowestExpected ?? 0})
  const holm = voice.say(words, 'holm', {test, p: apaP(voice, table.adjusted)})
  const key = (table.adjusted ?? 1) < significance ? 'differs' : 'same'
  const said: Block = {kind: 'paragraph', text: voice.say(words, key, {column, test: holm})}
  if (table.rows.length === 0)
    return [said, {kind: 'paragraph', role: 'small', text: voice.say(words, 'hidden', {column})}]
  return [
    said,
    {
      kind: 'table',
      caption: voice.say(words, 'table', {column: column.toLowerCase()}),
      columns: [
        {header: voice.say(words, 'group'), align: 'left', width: 0.28},
        ...groups.map((group) => ({
          header: voice.say(groupWords, group),
          align: 'right' as const,
          width: 0.72 / groups.length,
        })),
      ],
      rows: table.rows.map(({label, counts, residuals}) => {
        const total = counts.reduce((a, b) => a + b, 0)
        return [
          groupLabel(voice, table.column, label),
          ...counts.map((count, index) => cell(context, {count, total, residual: residuals[index] ?? null})),
        ]
      }),
      rowHeaders: true,
      dense: true,
      note: voice.say(words, 'note'),
    },
  ]
}

function cell(
  {voice}: SectionContext,
  {count, total, residual}: {readonly count: number; readonly total: number; readonly residual: number | null},
): Inline {
  const share = total === 0 ? 0 : count / total
  if (residual === null) return voice.say(words, 'plainCell', {count, share})
  const sign = `${residual > 0 ? '+' : ''}${voice.number(residual, 1)}`
  const text = voice.say(words, 'cell', {count, share, residual: sign})
  return Math.abs(residual) > profileThresholds.adjustedResidual.value ? [{text, style: 'strong'}] : text
}

type Comparison = Profiles['comparisons'][number]

function nameOf({diagnosis, voice}: SectionContext, {variable, kind}: Comparison): string {
  return kind === 'column' ? columnName(voice, variable) : constructLabel(diagnosis, voice, variable)
}

function decimalsOf({groups}: Comparison): number {
  const largest = Math.max(0, ...groups.map(({mean}) => Math.abs(mean ?? 0)))
  return largest >= 100 ? 0 : largest >= 10 ? 1 : 2
}

function comparisonBlocks(context: SectionContext, {comparisons, groups}: Profiles): readonly Block[] {
  if (comparisons.length === 0) return []
  const {voice} = context
  const different = comparisons.filter(({adjusted}) => (adjusted ?? 1) < significance)
  return [
    {kind: 'heading', level: 2, id: 'study-means', text: voice.say(words, 'numbers')},
    {
      kind: 'table',
      caption: voice.say(words, 'caption'),
      columns: [
        {header: voice.say(words, 'variable'), align: 'left', width: 0.25},
        ...groups.map((group) => ({
          header: voice.say(groupWords, group),
          align: 'right' as const,
          width: 0.4 / groups.length,
        })),
        {header: 'F', align: 'right', width: 0.17},
        {header: voice.say(words, 'p'), align: 'right', width: 0.1},
        {header: voice.say(words, 'eta'), align: 'right', width: 0.08},
      ],
      rows: comparisons.map((one) => [
        nameOf(context, one),
        ...one.groups.map(({mean, sd}) =>
          mean === null
            ? '–'
            : voice.say(words, 'meanSd', {
                mean: voice.number(mean, decimalsOf(one)),
                sd: voice.number(sd, decimalsOf(one)),
              }),
        ),
        apaF(voice, one.welch.f, one.welch.degrees).replace(/^F/, ''),
        apaValue(voice, one.adjusted),
        apaShare(voice, one.anova.etaSquared),
      ]),
      rowHeaders: true,
      dense: true,
      note: voice.say(words, 'compareNote'),
    },
    {kind: 'heading', level: 3, id: 'study-pairs', text: voice.say(words, 'pairs')},
    different.length === 0
      ? {kind: 'paragraph', text: voice.say(words, 'noneDiffer')}
      : {kind: 'list', items: different.map((one) => pairSentence(context, one, groups))},
  ]
}

function pairSentence(context: SectionContext, one: Comparison, groups: Profiles['groups']): string {
  const {voice} = context
  const named = (pairs: Comparison['dunn']): string =>
    voice.list(
      pairs
        .filter(({p}) => (p ?? 1) < significance)
        .map(({a, b, p}) =>
          voice.say(words, 'between', {
            a: voice.say(groupWords, groups[a]!).toLowerCase(),
            b: voice.say(groupWords, groups[b]!).toLowerCase(),
            p: apaP(voice, p),
          }),
        ),
    )
  const [games, dunn] = [named(one.gamesHowell), named(one.dunn)]
  return voice.say(words, 'pair', {
    variable: nameOf(context, one),
    test: apaF(voice, one.welch.f, one.welch.degrees),
    p: apaP(voice, one.adjusted),
    eta: apaShare(voice, one.anova.etaSquared),
    pairs: games === '' ? voice.say(words, 'noPairs') : voice.say(words, 'pairGames', {list: games}),
    h: voice.number(one.kruskalWallis.h, 2),
    kp: apaP(voice, one.kruskalWallis.p),
    dunn: dunn === '' ? 'none' : voice.say(words, 'pairDunn', {list: dunn}),
  })
}
