import type {About} from '../../kernel/index.ts'

export const harman: About = {
  id: 'harman',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Harman’s one-factor share',
      definition:
        'Share of all answers that a single unrotated axis explains. High, the way of asking may have made the answers alike; low, that is not excluded. It is weak evidence either way.',
      formula: 'first eigenvalue / number of questions',
      threshold: '0.50 (Podsakoff and Organ 1986).',
    },
    fr: {
      title: 'Test du facteur unique de Harman',
      definition:
        'Part de toutes les réponses qu’un seul axe sans rotation explique. Élevée, la façon d’interroger a pu rendre les réponses semblables ; basse, cela n’est pas exclu. L’indice est faible dans les deux sens.',
      formula: 'première valeur propre / nombre de questions',
      threshold: '0,50 (Podsakoff et Organ 1986).',
    },
  },
  source: 'Podsakoff & Organ 1986, Journal of Management 12(4)',
}
