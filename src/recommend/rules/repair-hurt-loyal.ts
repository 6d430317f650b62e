import {leverDelta} from '../best-lever.ts'
import {describedBySatisfaction} from '../described-by-satisfaction.ts'
import {effectOf} from '../effect-of.ts'
import {attitudeConstruct} from '../measured-construct.ts'
import {rule} from '../rule.ts'

export const repairHurtLoyal = rule({
  id: 'repair-hurt-loyal',
  axis: 'loyalty',
  source: 'D15; Volle; Ohana 2001; Smith, Bolton & Wagner 1999',
  effort: 'medium',
  horizon: 3,
  mends: true,
  conflictsWith: ['do-not-play-loyalty', 'stop-overserving-small'],
  texts: {
    en: {
      title: 'Repair the hurt loyal customers first',
      finding:
        'They trust you and feel committed, yet {count, plural, one {# customer rates} other {# customers rate}} their satisfaction {satisfaction, number, integer} out of 100, against {others, number, integer} for the others: goodwill that one more disappointment may end.',
      action:
        'Customer service calls each of them within two weeks, makes good the harm done (refund, credit or free service), then writes a service guarantee for the three most frequent faults: what is promised, within what time, and what you owe the customer when you fail.',
      who: 'Customers who trust you and are committed, but are dissatisfied',
      avoid: 'Do not send them a sales offer before the harm is repaired, and do not answer with a standard letter.',
      kpi: 'Mean satisfaction of these customers',
    },
    fr: {
      title: 'Réparez d’abord les fidèles blessés',
      finding:
        'Confiants et engagés, {count, plural, one {# client n’atteint} other {# clients n’atteignent}} pourtant que {satisfaction, number, integer} sur 100 de satisfaction, contre {others, number, integer} chez les autres : une déception de plus peut rompre le lien.',
      action:
        'Le service client appelle chacun d’eux sous quinze jours et répare le préjudice (remboursement, avoir ou prestation offerte), puis rédige une garantie de service pour les trois défauts les plus fréquents : ce qui est promis, sous quel délai, et ce que vous devez au client en cas de manquement.',
      who: 'Clients confiants et engagés, mais insatisfaits',
      avoid: 'Ne leur adressez aucune offre commerciale avant d’avoir réparé, et ne répondez pas par un courrier type.',
      kpi: 'Satisfaction moyenne de ces clients',
    },
  },
  when: (facts) => {
    const group = ['flag:hurt-loyal'] as const
    const found = describedBySatisfaction(facts, group, 'not:flag:hurt-loyal')
    const construct = attitudeConstruct(facts, 'satisfaction')
    if (found === null || construct === null) return null
    return {...found, effect: effectOf(facts.whatIf(construct, leverDelta, ...group))}
  },
})
