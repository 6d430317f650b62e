import type {About} from '../../kernel/index.ts'

export const itemRest: About = {
  id: 'item-rest',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Corrected item–rest correlation',
      definition:
        'Correlation of an item with the sum of the others of its scale. Negative, the item was very likely not reversed, which is an error to correct before anything else.',
      formula: 'r(item, total − item)',
    },
    fr: {
      title: 'Corrélation item–reste (corrigée)',
      definition:
        'Corrélation d’un item avec la somme des autres items de son échelle. Négative, l’item n’a très probablement pas été inversé : une erreur à corriger avant toute chose.',
      formula: 'r(item, total − item), items orientés dans le même sens',
    },
  },
  source: 'Nunnally 1978, Psychometric Theory',
}
