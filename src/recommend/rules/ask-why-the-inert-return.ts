import {describedBySatisfaction} from '../described-by-satisfaction.ts'
import {rule} from '../rule.ts'

export const askWhyTheInertReturn = rule({
  id: 'ask-why-the-inert-return',
  axis: 'loyalty',
  source: 'D1, D14; Bozzo, Merunka & Moulins 2003; Verplanken & Orbell 2003',
  effort: 'low',
  horizon: 3,
  conflictsWith: [],
  texts: {
    en: {
      title: 'Ask why the inert come back before you approach them',
      finding:
        '{count, plural, one {# inert customer has} other {# inert customers have}} a satisfaction of {satisfaction, number, integer} out of 100, against {others, number, integer} for the others, and habit was not asked: the ones who come by routine must not be woken, the ones whom nothing holds can leave tomorrow, and nothing here tells one from the other.',
      action:
        'Customer service asks some thirty of them, drawn at random, at their next contact, why they came back last time (routine, convenience, nothing better seen); the marketing manager adds the questions on habit to the next survey. Then the routine ones are left in peace, and the others are called within the month.',
      who: 'Inert customers, of whom it is not known whether habit keeps them',
      avoid: 'Do not send all of them a win-back offer: it would wake those who come without thinking.',
      kpi: 'Share of the inert whose reason to come back is known',
    },
    fr: {
      title: 'Demandez aux inertes pourquoi ils reviennent avant de les solliciter',
      finding:
        '{count, plural, one {# client inerte a} other {# clients inertes ont}} une satisfaction de {satisfaction, number, integer} sur 100, contre {others, number, integer} pour les autres, et l’habitude n’a pas été demandée : ceux qui viennent par routine ne doivent pas être réveillés, ceux que rien ne retient peuvent partir demain, et rien ici ne distingue les uns des autres.',
      action:
        'Le service client demande à une trentaine d’entre eux, tirés au sort, lors du prochain contact, pourquoi ils sont revenus la dernière fois (routine, commodité, rien vu de mieux) ; le responsable marketing ajoute les questions sur l’habitude à la prochaine enquête. Ensuite, ceux que la routine ramène sont laissés en paix, et les autres appelés dans le mois.',
      who: 'Inertes dont on ignore si l’habitude les fait revenir',
      avoid: 'Ne leur envoyez pas à tous une offre de reconquête : elle réveillerait ceux qui viennent sans y penser.',
      kpi: 'Part des inertes dont on sait pourquoi ils reviennent',
    },
  },
  when: (facts) => {
    if (facts.findings.classification.rule.situation !== 'no-habit') return null
    const found = describedBySatisfaction(facts, ['class:inert'], 'not:class:inert')
    const kpi = {measure: 'share-reason-known', baseline: 0, target: 1, unit: 'share', months: 3} as const
    return found && {...found, kpi}
  },
})
