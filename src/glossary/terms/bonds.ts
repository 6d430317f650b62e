import type {About} from '../../kernel/index.ts'

export const bonds: About = {
  id: 'bonds',
  kind: 'term',
  texts: {
    en: {
      title: 'Bonds',
      definition:
        'What ties a customer to the company: financial bonds, social bonds, customised service, structural bonds. The harder a bond is to build, the harder it is to imitate.',
    },
    fr: {
      title: 'Liens',
      definition:
        'Ce qui lie un client à l’entreprise : liens financiers, liens sociaux, personnalisation, liens structurels. Plus un lien est difficile à créer, plus il est difficile à imiter.',
    },
  },
  source: 'Berry 1995, Journal of the Academy of Marketing Science 23(4); Lovelock & Wirtz 2004, Services Marketing',
}
