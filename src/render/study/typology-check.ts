import {texts} from '../../kernel/index.ts'
import type {Block} from '../document.ts'
import type {Section, SectionContext} from '../extension.ts'
import {figureBlock} from '../figure-block.ts'
import {dendrogram} from '../figures/dendrogram.ts'

const words = texts(
  {
    title: 'Check of the typology',
    lead: 'The classes follow a rule drawn from theory. Groups sought in the same scores without the rule say whether the data would have made them by themselves. Agreement is the adjusted Rand index (Hubert & Arabie 1985): 1 for the same partition, 0 for chance. n = {n, number} customers with every deciding score.',
    caption: 'Groups found without the rule, beside the classes',
    method: 'Method',
    groups: 'Groups',
    chosen: 'Chosen by',
    agreement: 'Adjusted Rand',
    entropy: 'Entropy',
    ward: 'Hierarchical clusters, Ward’s criterion (Ward 1963)',
    consolidated: 'The same, consolidated by k-means',
    tree: 'The tree itself suggests {k, number} groups: merging them further makes the height jump most, from {before} to {after}.',
    kMeans: 'k-means (MacQueen 1967)',
    mixture: 'Gaussian mixture (Fraley & Raftery 2002)',
    profiles: 'Latent profiles (Lazarsfeld & Henry 1968)',
    set: 'set at three',
    bic: 'lowest BIC',
    note: 'Entropy: 1 when every customer is surely in one group.',
    supported:
      'Three groups do show without the rule, but they are not the classes, which the cut-offs set: read both together.',
    'not-seen':
      'The best model (lowest BIC) does not settle on three groups: the classes are cut-offs drawn across a continuum, a way of reading customers and not types waiting to be found.',
    'too-few': 'There are too few customers to tell whether three groups show without the rule.',
  },
  {
    title: 'Vérification de la typologie',
    lead: 'Les classes suivent une règle tirée de la théorie. Des groupes cherchés dans les mêmes scores sans la règle disent si les données les auraient formés d’elles-mêmes. L’accord se mesure par l’indice de Rand ajusté (Hubert et Arabie 1985) : 1 pour la même partition, 0 pour le hasard. n = {n, number} clients dont tous les scores décisifs sont connus.',
    caption: 'Groupes trouvés sans la règle, en regard des classes',
    method: 'Méthode',
    groups: 'Groupes',
    chosen: 'Nombre retenu',
    agreement: 'Rand ajusté',
    entropy: 'Entropie',
    ward: 'CAH, critère de Ward (Ward 1963)',
    consolidated: 'CAH consolidée par k-means',
    tree: 'L’arbre de la classification ascendante hiérarchique suggère {k, number} groupes : c’est en les réunissant que la hauteur de fusion saute le plus, de {before} à {after}.',
    kMeans: 'k-means (MacQueen 1967)',
    mixture: 'Mélange gaussien (Fraley et Raftery 2002)',
    profiles: 'Profils latents (Lazarsfeld et Henry 1968)',
    set: 'fixé à trois',
    bic: 'BIC le plus bas',
    note: 'Entropie : 1 quand chaque client appartient sûrement à un seul groupe.',
    supported:
      'Trois groupes se dessinent bien sans la règle, mais ce ne sont pas les classes, que fixent les seuils : les deux se lisent ensemble.',
    'not-seen':
      'Le meilleur modèle (BIC le plus bas) ne retient pas trois groupes : les classes sont des seuils tracés dans un continuum, une façon de lire les clients et non des types tout faits.',
    'too-few': 'Les clients sont trop peu nombreux pour dire si trois groupes se dessinent sans la règle.',
  },
)

type Found = NonNullable<SectionContext['diagnosis']['sensitivity']['clusters']>

/** Groups found by the data alone beside the rule, where the result holds them. */
export const typologyCheck: Section = {
  id: 'study-typology',
  order: 75,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => {
    const {voice, diagnosis} = context
    const found = diagnosis.sensitivity.clusters
    if (found === undefined) return []
    return [
      {kind: 'paragraph', text: voice.say(words, 'lead', {n: found.n})},
      table(context, found),
      ...tree(context, found),
      {kind: 'paragraph', text: voice.say(words, found.threeGroups)},
    ]
  },
}

/** Where the hierarchy would be cut, and its top. */
function tree({voice, diagnosis}: SectionContext, {ward}: Found): readonly Block[] {
  if (ward === undefined || ward.k === null) return []
  const height = (groups: number): string => voice.number(ward.heights[groups - 1], 0)
  const values = {k: ward.k, before: height(ward.k), after: height(ward.k - 1)}
  return [
    {kind: 'paragraph', text: voice.say(words, 'tree', values)},
    ...(dendrogram.applies(diagnosis) ? [figureBlock(dendrogram, diagnosis, voice)] : []),
  ]
}

function table({voice}: SectionContext, {kMeans, ward, mixture, profiles}: Found): Block {
  const two = (value: number | null): string => voice.number(value, 2)
  const chosen = (id: 'mixture' | 'profiles', {k, ari, entropy}: Found['mixture']): readonly string[] => [
    voice.say(words, id),
    voice.number(k),
    voice.say(words, 'bic'),
    two(ari),
    two(entropy),
  ]
  const atThree = (id: 'ward' | 'consolidated' | 'kMeans', ari: number | null): readonly string[] => [
    voice.say(words, id),
    voice.number(3),
    voice.say(words, 'set'),
    two(ari),
    '–',
  ]
  return {
    kind: 'table',
    caption: voice.say(words, 'caption'),
    columns: [
      {header: voice.say(words, 'method'), align: 'left', width: 0.44},
      {header: voice.say(words, 'groups'), align: 'right', width: 0.12},
      {header: voice.say(words, 'chosen'), align: 'left', width: 0.16},
      {header: voice.say(words, 'agreement'), align: 'right', width: 0.15},
      {header: voice.say(words, 'entropy'), align: 'right', width: 0.13},
    ],
    rows: [
      ...(ward === undefined ? [] : [atThree('ward', ward.ari), atThree('consolidated', ward.consolidated)]),
      atThree('kMeans', kMeans.ari),
      chosen('mixture', mixture),
      chosen('profiles', profiles),
    ],
    rowHeaders: true,
    note: voice.say(words, 'note'),
  }
}
