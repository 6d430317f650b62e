import type {About} from '../../kernel/index.ts'

export const adjustedRandIndex: About = {
  id: 'adjusted-rand-index',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Adjusted Rand index',
      definition:
        'How far two partitions of the same customers agree, chance taken out: 1 = the same groups, 0 = no more than chance. Used here between the classes and the groups that k-means, mixtures or latent profiles find in the same scores; classes are set by cut-offs, so a low value is no fault of theirs.',
    },
    fr: {
      title: 'Indice de Rand ajusté',
      definition:
        'Accord entre deux partitions des mêmes clients, hasard déduit : 1 = les mêmes groupes, 0 = pas plus que le hasard. Il compare ici les classes aux groupes que k-means, les mélanges ou les profils latents trouvent dans les mêmes scores ; les classes étant fixées par des seuils, une valeur faible n’est pas un défaut.',
    },
  },
  source: 'Hubert & Arabie 1985, Journal of Classification 2(1)',
}
