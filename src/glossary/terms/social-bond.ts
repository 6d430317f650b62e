import type {About} from '../../kernel/index.ts'

export const socialBond: About = {
  id: 'social-bond',
  kind: 'construct',
  texts: {
    en: {
      title: 'Social bond',
      definition:
        'Personal ties between the customer and the staff or the other customers. Harder to build than a financial bond, and for that reason harder to imitate. It is a bond, not a constraint.',
    },
    fr: {
      title: 'Lien social',
      definition:
        'Liens personnels entre le client et les équipes ou les autres clients. Plus long à créer qu’un lien financier et, pour cette raison, plus difficile à imiter. C’est un lien, non une contrainte.',
    },
  },
  source: 'Berry 1995, Journal of the Academy of Marketing Science 23(4)',
}
