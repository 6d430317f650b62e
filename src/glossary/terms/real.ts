import type {About} from '../../kernel/index.ts'

export const real: About = {
  id: 'real',
  kind: 'class',
  texts: {
    en: {
      title: 'Retained by a real constraint',
      definition:
        'Sub-type of the retained: the company’s data show the constraint (a running contract, an exit fee, products held), while the answers do not.',
    },
    fr: {
      title: 'Retenu par une contrainte réelle',
      definition:
        'Sous-type des retenus : les données de l’entreprise montrent la contrainte (contrat en cours, frais de résiliation, produits détenus), alors que les réponses ne la disent pas.',
    },
  },
  source: 'Burnham, Frels & Mahajan 2003, Journal of the Academy of Marketing Science 31(2)',
}
