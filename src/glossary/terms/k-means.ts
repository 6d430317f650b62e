import type {About} from '../../kernel/index.ts'

export const kMeans: About = {
  id: 'k-means',
  kind: 'statistic',
  texts: {
    en: {
      title: 'k-means',
      definition:
        'A partition into a number of groups given beforehand that makes customers of one group as alike as possible. It always finds as many groups as it is asked for, whether the data hold them or not.',
    },
    fr: {
      title: 'k-means (nuées dynamiques)',
      definition:
        'Partition en un nombre de groupes donné d’avance, qui rend les clients d’un même groupe aussi semblables que possible. Elle trouve toujours autant de groupes qu’on lui en demande, que les données en contiennent ou non.',
    },
  },
  source: 'MacQueen 1967, Proceedings of the Fifth Berkeley Symposium',
}
