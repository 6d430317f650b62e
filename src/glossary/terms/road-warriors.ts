import type {About} from '../../kernel/index.ts'

export const roadWarriors: About = {
  id: 'road-warriors',
  kind: 'term',
  texts: {
    en: {
      title: 'Road warriors',
      definition:
        'Frequent travellers of an airline: 6% of its passengers, 40% of its revenue, and the least satisfied. The case that makes one look at satisfaction by value tier.',
    },
    fr: {
      title: 'Road warriors',
      definition:
        'Les grands voyageurs d’une compagnie aérienne : 6 % des passagers, 40 % du chiffre d’affaires, et les moins satisfaits. Le cas qui invite à regarder la satisfaction par tranche de valeur.',
    },
  },
  source: 'Ohana 2001, cited by P. Volle on an airline',
}
