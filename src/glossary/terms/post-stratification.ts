import type {About} from '../../kernel/index.ts'

export const postStratification: About = {
  id: 'post-stratification',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Post-stratification',
      definition:
        'Weights that give the sample the known shares of the customer base, by channel, segment or recency cell: groups that answered too little count for more. Several margins are met together by raking. It corrects who answered, not what they answered.',
    },
    fr: {
      title: 'Redressement (post-stratification)',
      definition:
        'Poids qui donnent à l’échantillon les parts connues de la clientèle, par canal, segment ou cellule de récence : les groupes qui ont trop peu répondu comptent davantage. Plusieurs marges sont respectées ensemble par calage (raking). Il corrige qui a répondu, non ce qui a été répondu.',
    },
  },
  source: 'Deming & Stephan 1940, Annals of Mathematical Statistics 11(4)',
}
