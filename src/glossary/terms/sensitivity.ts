import type {About} from '../../kernel/index.ts'

export const sensitivity: About = {
  id: 'sensitivity',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Sensitivity to the cut-offs',
      definition:
        'The shares of the three classes when the cut-offs move by up to 15 points: those of attitude alone, that of constraint alone, and all together, since they move the retained in opposite directions. A conclusion that reverses within that range is not established.',
    },
    fr: {
      title: 'Sensibilité aux seuils',
      definition:
        'Parts des trois classes quand les seuils bougent de 15 points au plus : ceux de l’attitude seuls, celui de la contrainte seul, puis tous ensemble, car ils déplacent les retenus en sens opposés. Une conclusion qui s’inverse dans cet intervalle n’est pas établie.',
    },
  },
  source: 'Saltelli et al. 2008, Global Sensitivity Analysis: The Primer',
}
