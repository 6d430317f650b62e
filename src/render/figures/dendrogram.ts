import {displayedClasses} from '../../classify/index.ts'
import type {Diagnosis} from '../../diagnosis.ts'
import {texts} from '../../kernel/index.ts'
import {plainFigure} from '../drawing/plain-figure.ts'
import {drawTree, type TreeData} from '../drawing/tree-scene.ts'
import type {Voice} from '../voice.ts'

const words = texts(
  {
    title:
      'The tree of customers suggests {k, plural, one {# group} other {# groups}}{same, select, true {, as many as the classes} other {, where the rule has {classes, number} classes}}',
    alt: 'Top of the tree of Ward’s hierarchical clusters: {leaves, number} groups of {sizes} customers merge at heights of {heights}; the tree is cut into {k, plural, one {# group} other {# groups}}.',
    note: 'Height: root of twice the squares that a merger adds within the groups (Ward’s criterion), in points of score. At the foot, the last {leaves, number} groups; dashes: the cut where the height jumps most.{ari, select, true { Cut into {classes, number}, the tree agrees with the classes at {index, number, two} (adjusted Rand index: 1 for the same groups, 0 for chance).} other {}}{hidden, select, true { –: groups below the smallest cell, or that would tell one.} other {}}',
    axis: 'Height of the merger',
    leaves: 'Customers',
    cut: 'cut into',
    groups: '{k, plural, one {# group} other {# groups}}',
    group: 'Group {letter}',
    narrow: '{letter}',
    merger: 'Merger at {height, number, integer}',
    known: 'Merger at {height, number, integer}: {size, plural, one {# customer} other {# customers}}',
  },
  {
    title:
      'L’arbre des clients suggère {k, plural, one {# groupe} other {# groupes}}{same, select, true {, autant que de classes} other {, là où la règle prévoit {classes, number} classes}}',
    alt: 'Haut de l’arbre de la classification ascendante hiérarchique (Ward) : {leaves, number} groupes de {sizes} clients se réunissent aux hauteurs {heights} ; l’arbre est coupé en {k, plural, one {# groupe} other {# groupes}}.',
    note: 'Hauteur : racine du double de l’inertie que la fusion ajoute dans les groupes (critère de Ward), en points de score. Au pied, les {leaves, number} derniers groupes ; tirets : la coupe, là où la hauteur saute le plus.{ari, select, true { Coupé en {classes, number}, l’arbre s’accorde avec les classes à {index, number, two} (indice de Rand ajusté : 1 pour les mêmes groupes, 0 pour le hasard).} other {}}{hidden, select, true { – : groupes sous la plus petite cellule, ou qui en révéleraient un.} other {}}',
    axis: 'Hauteur de fusion',
    leaves: 'Clients',
    cut: 'coupe en',
    groups: '{k, plural, one {# groupe} other {# groupes}}',
    group: 'Groupe {letter}',
    narrow: '{letter}',
    merger: 'Fusion à {height, number, integer}',
    known: 'Fusion à {height, number, integer} : {size, plural, one {# client} other {# clients}}',
  },
)

export interface DendrogramData extends TreeData {
  /** Customers of the tree. */
  readonly n: number
  /** Adjusted Rand index between the cut into as many groups as there are classes, and the classes; null where unknown. */
  readonly agreement: number | null
}

function read({sensitivity}: Diagnosis): DendrogramData | null {
  const {n = 0, ward} = sensitivity.clusters ?? {}
  if (ward?.tree === undefined || ward.k === null) return null
  const mergers = ward.tree.mergers.flatMap(({parts, height}) => (height === null ? [] : [{parts, height}]))
  if (mergers.length < 2 || mergers.length < ward.tree.mergers.length) return null
  return {n, k: ward.k, agreement: ward.ari, sizes: ward.tree.sizes, mergers}
}

const classes = displayedClasses.length

/** The last mergers of the hierarchical clusters: Ward 1963, JASA 58(301). */
export const dendrogram = plainFigure<DendrogramData>({
  id: 'dendrogram',
  size: {width: 480, height: 200},
  read,
  n: ({n}) => n,
  title: ({k}, voice) => voice.say(words, 'title', {k, classes, same: String(k === classes)}),
  alt: ({k, sizes, mergers}, voice) =>
    voice.say(words, 'alt', {
      k,
      leaves: sizes.length,
      sizes: voice.list(sizes.map((size) => voice.number(size))),
      heights: voice.list(mergers.map(({height}) => voice.number(height))),
    }),
  note: ({sizes, agreement}, voice) =>
    voice.say(words, 'note', {
      classes,
      leaves: sizes.length,
      ari: String(agreement !== null),
      index: agreement ?? 0,
      hidden: String(sizes.includes(null)),
    }),
  draw: (data, voice, {width}) => drawTree(data, treeWords(data, voice), width),
})

function treeWords({n, k}: DendrogramData, voice: Voice): Parameters<typeof drawTree>[1] {
  return {
    axis: voice.say(words, 'axis'),
    leaves: voice.say(words, 'leaves'),
    cut: [voice.say(words, 'cut'), voice.say(words, 'groups', {k})],
    size: (size) => voice.number(size),
    height: (height) => voice.number(height),
    group: (place, size) => {
      const letter = String.fromCharCode('A'.charCodeAt(0) + place)
      // Beyond six groups, one of a single leaf is narrower than its name.
      return [voice.say(words, k > 6 ? 'narrow' : 'group', {letter}), voice.percent(size === null ? null : size / n)]
    },
    tip: (height, size) => voice.say(words, size === null ? 'merger' : 'known', {height, size: size ?? 0}),
  }
}
