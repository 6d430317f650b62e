import type {About} from '../../kernel/index.ts'

export const hierarchicalClusters: About = {
  id: 'hierarchical-clusters',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Hierarchical clusters (Ward)',
      definition:
        'Customers merged two groups at a time, those first whose union adds least to the differences within groups. `heights` are what the last mergers cost: a great jump says where to cut. `ari` compares the classes with the tree cut into three, `consolidated` with these three groups once k-means has moved customers to the nearest centre.',
    },
    fr: {
      title: 'Classification ascendante hiérarchique (Ward)',
      definition:
        'Les clients sont réunis deux groupes à la fois, en commençant par ceux dont la réunion augmente le moins les écarts à l’intérieur des groupes. `heights` donne le coût des dernières fusions : un grand saut dit où couper. `ari` compare les classes à l’arbre coupé en trois, `consolidated` à ces trois groupes une fois que k-means a replacé chaque client auprès du centre le plus proche.',
    },
  },
  source: 'Ward 1963, Journal of the American Statistical Association 58(301)',
}
