import type {About} from '../../kernel/index.ts'

export const ruleDiffers: About = {
  id: 'rule-differs',
  kind: 'flag',
  texts: {
    en: {
      title: 'Rule and probability differ',
      definition:
        'The rule applied to the observed scores and the most probable class disagree: the customer passes a cut-off, but by less than the measurement error.',
    },
    fr: {
      title: 'Règle et probabilité en désaccord',
      definition:
        'La règle appliquée aux scores observés et la classe la plus probable ne concordent pas : le client passe un seuil, mais de moins que l’erreur de mesure.',
    },
  },
  source: 'Convention of this tool; see Lord & Novick 1968, Statistical Theories of Mental Test Scores',
}
