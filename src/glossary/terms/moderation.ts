import type {About} from '../../kernel/index.ts'

export const moderation: About = {
  id: 'moderation',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Moderation',
      definition:
        'What leads to what depends on who is asked: trust may make commitment in one segment and not in another. Paths are compared between groups only where the questions weigh the same there; the p of each difference is adjusted for all paths.',
      threshold: 'A path differs when its adjusted p is under .05; above, the sample does not tell.',
    },
    fr: {
      title: 'Modération',
      definition:
        'Un lien dépend de ceux qu’on interroge : la confiance peut faire l’engagement dans un segment et non dans un autre. On ne compare les liens d’un groupe à l’autre que si les questions y ont le même poids ; le p de chaque écart est corrigé du nombre de liens.',
      threshold:
        'Un lien diffère quand son p corrigé est sous 0,05 ; au-dessus, l’échantillon ne permet pas de le dire.',
    },
  },
  source: 'Sharma, Durand & Gur-Arie 1981, Journal of Marketing Research 18(3); Vandenberg & Lance 2000',
}
