import type {About} from '../../kernel/index.ts'

export const inconsistent: About = {
  id: 'inconsistent',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Agreement with opposites',
      definition:
        'A respondent who agrees with a statement and with its opposite. Over the scales that have questions worded both ways, the distance between the answers to the direct ones and the turned answers to the reversed ones.',
      threshold: 'Flagged beyond half of the scale on average, with two reversed questions answered.',
    },
    fr: {
      title: 'Accord avec des énoncés opposés',
      definition:
        'Répondant d’accord avec un énoncé et avec son contraire. Sur les échelles formulées dans les deux sens, écart entre les réponses aux items directs et les réponses retournées aux items inversés.',
      threshold: 'Signalé au-delà de la moitié de l’échelle en moyenne, avec deux items inversés renseignés.',
    },
  },
  source: 'Weijters, Baumgartner & Schillewaert 2013, Psychological Methods 18',
}
