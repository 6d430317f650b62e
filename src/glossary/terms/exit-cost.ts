import type {About} from '../../kernel/index.ts'

export const exitCost: About = {
  id: 'exit-cost',
  kind: 'construct',
  texts: {
    en: {
      title: 'Exit cost',
      definition:
        'Second facet of perceived constraint: the money, effort and contractual ties that leaving would cost.',
    },
    fr: {
      title: 'Coût de sortie',
      definition:
        'Seconde facette de la contrainte perçue : argent, démarches et liens contractuels que coûterait un départ.',
    },
  },
  source: 'Burnham, Frels & Mahajan 2003, Journal of the Academy of Marketing Science 31(2)',
}
