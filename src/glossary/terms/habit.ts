import type {About} from '../../kernel/index.ts'

export const habit: About = {
  id: 'habit',
  kind: 'construct',
  texts: {
    en: {
      title: 'Habit',
      definition:
        'Automatic repetition of the purchase: the customer no longer asks the question. Only a measured habit may be told as one.',
    },
    fr: {
      title: 'Habitude',
      definition:
        'Répétition automatique de l’achat : le client ne se pose plus la question. Seule une habitude mesurée peut être présentée comme telle.',
    },
  },
  source: 'Verplanken & Orbell 2003, Journal of Applied Social Psychology 33(6)',
}
