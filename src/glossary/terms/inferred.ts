import type {About} from '../../kernel/index.ts'

export const inferred: About = {
  id: 'inferred',
  kind: 'class',
  texts: {
    en: {
      title: 'Inferred',
      definition:
        'Said of the split between inert and retained when neither habit nor constraint was asked: a customer dissatisfied who stays is taken as retained, the others as inert. The class is given, its share only as bounds, and no advice rests on it without a check.',
      formula: 'share between 0 and 1 − P(loyal)',
    },
    fr: {
      title: 'Inféré',
      definition:
        'Se dit du partage entre inertes et retenus quand ni l’habitude ni la contrainte n’ont été demandées : un client insatisfait qui reste est tenu pour retenu, les autres pour inertes. La classe est donnée, sa part seulement par des bornes, et aucun conseil ne s’appuie sur elle sans vérification.',
      formula: 'part comprise entre 0 et 1 − P(fidèle)',
    },
  },
  source: 'Convention of this tool; see Dick & Basu 1994, Journal of the Academy of Marketing Science 22(2)',
}
