import type {About} from '../../kernel/index.ts'

export const latentProfile: About = {
  id: 'latent-profile',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Latent profiles',
      definition:
        'A mixture in which scores are independent inside a group: each group is a profile of mean scores. Where scores are correlated for other reasons it tends to find too many groups.',
    },
    fr: {
      title: 'Profils latents',
      definition:
        'Mélange dans lequel les scores sont indépendants au sein d’un groupe : chaque groupe est un profil de scores moyens. Quand les scores sont corrélés pour d’autres raisons, on en trouve souvent trop.',
    },
  },
  source: 'Lazarsfeld & Henry 1968, Latent Structure Analysis',
}
