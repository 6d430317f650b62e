import type {About} from '../../kernel/index.ts'

export const polygamousLoyalty: About = {
  id: 'polygamous-loyalty',
  kind: 'term',
  texts: {
    en: {
      title: 'Polygamous loyalty',
      definition:
        'Loyalty to several companies at once. Not to be confused with variety seeking, which is changing company without being loyal to any. The aim is then to be preferred among those chosen.',
    },
    fr: {
      title: 'Fidélité polygame',
      definition:
        'Fidélité à plusieurs entreprises à la fois (multifidélité). À ne pas confondre avec la recherche de variété, qui consiste à changer sans être fidèle à aucune. L’objectif est alors d’être préféré parmi celles que le client a choisies.',
    },
  },
  source: 'Uncles, Dowling & Hammond 2003, Journal of Consumer Marketing 20(4)',
}
