import type {About} from '../../kernel/index.ts'

export const unclassified: About = {
  id: 'unclassified',
  kind: 'term',
  texts: {
    en: {
      title: 'Unclassified',
      definition:
        'A respondent who gets no class: not yet or no longer a repeat customer, too few answers, or excluded as careless at the user’s request. Each is counted with its reason; no one disappears.',
    },
    fr: {
      title: 'Non classé',
      definition:
        'Répondant qui ne reçoit pas de classe : pas encore ou plus client régulier, trop peu de réponses, ou écarté pour réponses négligentes à la demande de l’utilisateur. Chacun est compté avec sa raison ; personne ne disparaît.',
    },
  },
  source: 'Convention of this tool; see Oliver 1999, Journal of Marketing 63, special issue',
}
