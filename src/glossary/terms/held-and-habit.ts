import type {About} from '../../kernel/index.ts'

export const heldAndHabit: About = {
  id: 'held-and-habit',
  kind: 'flag',
  texts: {
    en: {
      title: 'Held, and by habit',
      definition:
        'Retained customer whose habit is high too: two reasons to stay, neither of them loyalty. When the constraint ends, habit remains for a while.',
    },
    fr: {
      title: 'Retenu et habitué',
      definition:
        'Client retenu dont l’habitude est élevée aussi : deux raisons de rester, dont aucune n’est la fidélité. Quand la contrainte cesse, l’habitude demeure un temps.',
    },
  },
  source: 'Convention of this tool; see Dick & Basu 1994, Journal of the Academy of Marketing Science 22(2)',
}
