import type {About} from '../../kernel/index.ts'

export const integrity: About = {
  id: 'integrity',
  kind: 'construct',
  texts: {
    en: {
      title: 'Integrity',
      definition:
        'Second dimension of trust: the belief that the company is honest, says plainly what it does and keeps its word.',
    },
    fr: {
      title: 'Intégrité',
      definition:
        'Deuxième dimension de la confiance : croyance que l’entreprise est honnête, dit clairement ce qu’elle fait et tient parole.',
    },
  },
  source: 'Gurviez & Korchia 2002, Recherche et Applications en Marketing 17(3)',
}
