import type {About} from '../../kernel/index.ts'

export const panel: About = {
  id: 'panel',
  kind: 'flag',
  texts: {
    en: {
      title: 'Panel of experts',
      definition:
        'Loyal customers who recommend the company and speak up when something goes wrong: fit to be heard on new offers. The list turns every half-year, so that the same are not always asked.',
    },
    fr: {
      title: 'Panel d’experts',
      definition:
        'Clients fidèles qui recommandent l’entreprise et qui parlent quand quelque chose ne va pas : ceux à consulter sur les nouvelles offres. La liste tourne chaque semestre, pour ne pas solliciter toujours les mêmes.',
    },
  },
  source: 'von Hippel 1986, Management Science 32(7)',
}
