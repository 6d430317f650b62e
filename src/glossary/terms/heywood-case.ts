import type {About} from '../../kernel/index.ts'

export const heywoodCase: About = {
  id: 'heywood-case',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Heywood case',
      definition:
        'A question whose error variance comes out negative: the model has no proper solution, often for want of respondents or of questions.',
    },
    fr: {
      title: 'Cas de Heywood',
      definition:
        'Une question dont la variance d’erreur ressort négative : le modèle n’a pas de solution propre, souvent faute de répondants ou de questions.',
    },
  },
  source: 'Heywood 1931, Proceedings of the Royal Society A 134',
}
