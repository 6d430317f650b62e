import type {About} from '../../kernel/index.ts'

export const standardError: About = {
  id: 'standard-error',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Standard error',
      definition:
        'How far an estimate would lie from the truth, typically, if other respondents of the same kind had answered. Twice it each way is about the 95 % interval.',
      formula: '95 % interval = estimate ± 1.96·SE',
    },
    fr: {
      title: 'Erreur type',
      definition:
        'Écart typique entre une estimation et la vérité, si d’autres répondants semblables avaient répondu. Deux fois cette erreur de part et d’autre : à peu près l’intervalle à 95 %.',
      formula: 'intervalle à 95 % = estimation ± 1,96·SE',
    },
  },
  source: 'Fisher 1922, Philosophical Transactions of the Royal Society A 222',
}
