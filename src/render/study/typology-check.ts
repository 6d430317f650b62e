import {z} from 'zod'
import {texts} from '../../kernel/index.ts'
import type {Section} from '../extension.ts'
import {optionalResult} from '../optional-results.ts'

const words = texts(
  {
    title: 'Check of the typology',
    lead: 'The classes follow a rule drawn from theory. Clusters found by the data alone, hierarchical (Ward) then k-means, say whether the same groups show without it: agreement is measured by the adjusted Rand index (Hubert & Arabie 1985), 1 for the same groups, 0 for chance.',
    found: '{method}: {clusters, number} clusters, adjusted Rand index {rand, number, two} against the rule.',
    ward: 'Hierarchical clusters (Ward)',
    kmeans: 'k-means',
  },
  {
    title: 'Vérification de la typologie',
    lead: 'Les classes suivent une règle tirée de la théorie. Des groupes trouvés par les données seules, classification hiérarchique (Ward) puis k-means, disent si l’on retrouve les mêmes sans elle : l’accord se mesure par l’indice de Rand ajusté (Hubert et Arabie 1985), 1 pour les mêmes groupes, 0 pour le hasard.',
    found: '{method} : {clusters, number} groupes, indice de Rand ajusté de {rand, number, two} avec la règle.',
    ward: 'Classification hiérarchique (Ward)',
    kmeans: 'k-means',
  },
)

const shape = z
  .array(z.object({method: z.enum(['ward', 'kmeans']), clusters: z.int(), adjustedRand: z.number()}))
  .min(1)

/** Clusters beside the rule, where the result holds them. */
export const typologyCheck: Section = {
  id: 'study-typology',
  order: 75,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: ({diagnosis, voice}) => {
    const found = optionalResult(diagnosis, ['typology'], shape)
    if (found === null) return []
    const items = found.map(({method, clusters, adjustedRand}) =>
      voice.say(words, 'found', {method: voice.say(words, method), clusters, rand: adjustedRand}),
    )
    return [
      {kind: 'paragraph', text: voice.say(words, 'lead')},
      {kind: 'list', items},
    ]
  },
}
