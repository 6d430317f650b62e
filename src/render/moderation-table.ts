import type {Diagnosis} from '../diagnosis.ts'
import {texts} from '../kernel/index.ts'
import {chanceCell} from './chance-cell.ts'
import {columnName} from './column-name.ts'
import {constructLabel, shortened} from './constructs.ts'
import type {Block} from './document.ts'
import {estimateCell} from './estimate-cell.ts'
import type {SectionContext} from './extension.ts'
import type {Voice} from './voice.ts'

const words = texts(
  {
    differ:
      'What leads to what is not the same in every group of “{column}”: {links}. The customers of each group are to be won in their own way.',
    link: '“{from}” weighs {low, number, two} in “{outcome}” among “{lowGroup}”, {high, number, two} among “{highGroup}”',
    same: 'What leads to what does not clearly differ between the groups of “{column}”; with {least, number} respondents in the smallest, a moderate difference can go unseen.',
    'not-invariant':
      'What leads to what is not compared between the groups of “{column}”: the questions do not mean the same there.',
    'invariance-not-tested':
      'What leads to what is not compared between the groups of “{column}”: whether the questions mean the same there could not be tested.',
    'too-few-respondents':
      'What leads to what is not compared between the groups of “{column}”: too few respondents in each answered everything.',
    caption: 'The same paths in every group? By “{column}”',
    path: 'Path',
    arrow: '{from} → {outcome}',
    group: '{name} (n = {n, number})',
    lowest: 'Lowest',
    highest: 'Highest',
    named: '{cell}, {name}',
    p: 'p',
    under:
      'Direct effect in each group, points of the outcome per point of the construct, others held equal; scores {corrected, select, true {freed of the measurement error that each group’s own reliability leaves} other {as observed, which measurement error weakens}}. Brackets: 95% interval, customers drawn anew ({draws, number} draws). p: the same in all groups (Wald), the risk of one false finding among the {tests, number} paths held (Holm 1979).{more, plural, =0 {} one { One more path is in the JSON.} other { # more paths are in the JSON.}}',
  },
  {
    differ:
      'Selon « {column} », les liens ne sont pas les mêmes : {links}. Chaque groupe de clients se gagne à sa manière.',
    link: '« {from} » pèse {low, number, two} dans « {outcome} » pour « {lowGroup} », {high, number, two} pour « {highGroup} »',
    same: 'Selon « {column} », les liens ne diffèrent pas nettement ; avec {least, number} répondants dans le plus petit groupe, une différence modérée peut passer inaperçue.',
    'not-invariant':
      'Les liens ne sont pas comparés selon « {column} » : les questions n’ont pas le même sens d’un groupe à l’autre.',
    'invariance-not-tested':
      'Les liens ne sont pas comparés selon « {column} » : on n’a pas pu vérifier que les questions ont le même sens d’un groupe à l’autre.',
    'too-few-respondents':
      'Les liens ne sont pas comparés selon « {column} » : trop peu de répondants de chaque groupe ont répondu à tout.',
    caption: 'Les mêmes chemins dans chaque groupe ? Selon « {column} »',
    path: 'Chemin',
    arrow: '{from} → {outcome}',
    group: '{name} (n = {n, number})',
    lowest: 'Plus faible',
    highest: 'Plus fort',
    named: '{cell}, {name}',
    p: 'p',
    under:
      'Effet direct dans chaque groupe, en points du résultat par point du construit, le reste étant égal ; scores {corrected, select, true {débarrassés de l’erreur de mesure que laisse la fiabilité propre à chaque groupe} other {observés, que l’erreur de mesure affaiblit}}. Entre crochets : intervalle à 95 %, clients retirés au sort ({draws, number} tirages). p : le même effet dans tous les groupes (Wald), le risque d’une fausse découverte parmi les {tests, number} chemins étant tenu (Holm 1979).{more, plural, =0 {} one { Un autre chemin est dans le JSON.} other { # autres chemins sont dans le JSON.}}',
  },
)

type Moderation = NonNullable<Diagnosis['moderation']>
type Path = Moderation['equations'][number]['paths'][number] & {readonly outcome: string}

const mostLinks = 2
const mostRows = 12
/** More groups would not fit beside one another. */
const mostColumns = 3

/** Whether what leads to what differs between the groups of the column asked for, in one sentence; null where nobody asked. */
export function moderationLine({diagnosis, voice}: SectionContext): string | null {
  const found = diagnosis.moderation ?? null
  if (found === null || found.reason === 'no-path') return null
  const column = columnName(voice, found.column)
  if (found.reason !== null) return voice.say(words, found.reason, {column})
  const differing = byChance(found).filter(({differs}) => differs)
  if (differing.length === 0)
    return voice.say(words, 'same', {column, least: Math.min(...found.groups.map(({n}) => n))})
  const links = differing.slice(0, mostLinks).map((path) => {
    const [low, high] = ends(path)
    return voice.say(words, 'link', {
      from: constructLabel(diagnosis, voice, path.from),
      outcome: constructLabel(diagnosis, voice, path.outcome),
      ...{low: low.estimate ?? Number.NaN, high: high.estimate ?? Number.NaN},
      ...{lowGroup: shortened(low.name, 30), highGroup: shortened(high.name, 30)},
    })
  })
  return voice.say(words, 'differ', {column, links: voice.list(links)})
}

/** Every path in every group, the least likely to be the same first. */
export function moderationTable({diagnosis, voice}: SectionContext): readonly Block[] {
  const found = diagnosis.moderation ?? null
  if (found === null || found.reason !== null) return []
  const paths = byChance(found)
  const side = found.groups.length <= mostColumns
  const headers = side
    ? found.groups.map(({name, n}) => voice.say(words, 'group', {name: shortened(name, 24), n}))
    : [voice.say(words, 'lowest'), voice.say(words, 'highest')]
  const width = 0.6 / headers.length
  return [
    {
      kind: 'table',
      caption: voice.say(words, 'caption', {column: columnName(voice, found.column)}),
      columns: [
        {header: voice.say(words, 'path'), align: 'left', width: 0.3},
        ...headers.map((header) => ({header, align: 'right' as const, width})),
        {header: voice.say(words, 'p'), align: 'right', width: 0.1},
      ],
      rows: paths.slice(0, mostRows).map((path) => [
        voice.say(words, 'arrow', {
          from: shortened(constructLabel(diagnosis, voice, path.from), 40),
          outcome: shortened(constructLabel(diagnosis, voice, path.outcome), 40),
        }),
        ...cells(voice, path, side),
        chanceCell(voice, path.adjustedP),
      ]),
      rowHeaders: true,
      dense: true,
      note: voice.say(words, 'under', {
        corrected: String(found.corrected),
        draws: found.draws,
        tests: paths.length,
        more: Math.max(0, paths.length - mostRows),
      }),
    },
  ]
}

function byChance({equations}: Moderation): Path[] {
  const paths = equations.flatMap(({outcome, paths: own}) => own.map((path) => ({...path, outcome})))
  return paths.sort((a, b) => (a.adjustedP ?? 1) - (b.adjustedP ?? 1) || (b.chi2 ?? 0) - (a.chi2 ?? 0))
}

function ends({groups}: Path): [Path['groups'][number], Path['groups'][number]] {
  const ranked = groups.toSorted((a, b) => (a.estimate ?? 0) - (b.estimate ?? 0))
  return [ranked[0]!, ranked.at(-1)!]
}

function cells(voice: Voice, path: Path, side: boolean): string[] {
  const two = (value: number | null): string => voice.number(value, 2)
  if (side) return path.groups.map((group) => estimateCell(voice, group, two))
  return ends(path).map((group) =>
    voice.say(words, 'named', {cell: estimateCell(voice, group, two), name: shortened(group.name, 16)}),
  )
}
