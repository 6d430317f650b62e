import type {About} from '../../kernel/index.ts'

export const hypothesisVerdict: About = {
  id: 'hypothesis-verdict',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Verdict on a hypothesis',
      definition:
        'Supported, rejected or inconclusive: what the data say of a relation stated beforehand. Inconclusive is no refusal: the study is too small to tell.',
      threshold:
        'Supported: p under .05 after Holm and the sign expected. Rejected: significant the other way, or 95% interval wholly under .10 (Cohen 1988). Else inconclusive.',
    },
    fr: {
      title: 'Verdict sur une hypothèse',
      definition:
        'Validée, rejetée ou non concluante : ce que les données disent d’une relation posée à l’avance. Non concluante n’est pas un refus : l’étude est trop petite pour trancher.',
      threshold:
        'Validée : p sous 0,05 après correction de Holm et signe attendu. Rejetée : significative dans l’autre sens, ou intervalle à 95 % tout entier sous 0,10 (Cohen 1988). Sinon non concluante.',
    },
  },
  source: 'Lakens 2017, Social Psychological and Personality Science 8(4)',
}
