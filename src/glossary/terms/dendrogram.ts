import type {About} from '../../kernel/index.ts'

export const dendrogram: About = {
  id: 'dendrogram',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Dendrogram',
      definition:
        'The tree of hierarchical clusters: the higher two groups join, the less alike they are. `tree` is its top: the `sizes` of the last ten groups, numbered from 0 (none below the smallest cell), then each merger from the lowest, with its `height` and the two `parts` it unites; what it makes takes the next number.',
    },
    fr: {
      title: 'Dendrogramme',
      definition:
        'L’arbre de la classification hiérarchique : plus deux groupes se rejoignent haut, moins ils se ressemblent. `tree` en est le haut : effectifs des dix derniers groupes (`sizes`, aucun sous la plus petite cellule), numérotés à partir de 0, puis chaque fusion, de la plus basse à la plus haute (`height`, `parts` réunies) ; le groupe formé prend le numéro suivant.',
    },
  },
  source: 'Ward 1963, Journal of the American Statistical Association 58(301)',
}
