import type {About} from '../../kernel/index.ts'

export const htmt2: About = {
  id: 'htmt2',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Heterotrait–monotrait ratio, geometric (HTMT2)',
      definition:
        'The same ratio with geometric means, right also where the questions of a construct are unequally good. One correlation close to nothing pulls it down, so that it is the less steady of the two in small samples.',
      formula:
        'geometric mean of the correlations between items of different constructs / geometric mean of those within each',
      threshold: 'Read as HTMT: 0.85, or 0.90 for constructs close in meaning.',
    },
    fr: {
      title: 'Ratio hétérotrait–monotrait géométrique (HTMT2)',
      definition:
        'Le même ratio avec des moyennes géométriques, juste aussi quand les questions d’un construit sont de qualité inégale. Une seule corrélation presque nulle le fait chuter : c’est le moins stable des deux sur de petits échantillons.',
      formula:
        'moyenne géométrique des corrélations entre items de construits différents / moyenne géométrique de celles à l’intérieur de chacun',
      threshold: 'Se lit comme le HTMT : 0,85, ou 0,90 pour des construits proches par le sens.',
    },
  },
  source: 'Roemer, Schuberth & Henseler 2021, Industrial Management & Data Systems 121(12)',
}
