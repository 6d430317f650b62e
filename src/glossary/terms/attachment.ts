import type {About} from '../../kernel/index.ts'

export const attachment: About = {
  id: 'attachment',
  kind: 'construct',
  texts: {
    en: {
      title: 'Attachment',
      definition:
        'Lasting affective bond between the customer and the brand, a psychological closeness that makes separation painful. It runs low in banks, telecoms or ski lifts, and it can turn into detachment. It stands for commitment where commitment is not measured.',
    },
    fr: {
      title: 'Attachement',
      definition:
        'Relation affective durable entre le client et la marque, proximité psychologique qui rend la séparation douloureuse. Il est faible dans la banque, les télécoms ou les remontées mécaniques, et peut évoluer en détachement. Il tient lieu d’engagement quand celui-ci n’est pas mesuré.',
    },
  },
  source: 'Lacœuilhe 2000, Recherche et Applications en Marketing 15(4)',
}
