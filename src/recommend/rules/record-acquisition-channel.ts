import {evidence} from '../evidence.ts'
import {rule} from '../rule.ts'

export const recordAcquisitionChannel = rule({
  id: 'record-acquisition-channel',
  axis: 'recruitment',
  source: 'D13, D23; Villanueva, Yoo & Hanssens 2008',
  effort: 'low',
  horizon: 3,
  actsOn: 'firm',
  conflictsWith: [],
  texts: {
    en: {
      title: 'Record where each customer comes from',
      finding:
        'Nothing tells which channel or which segment brings the loyal customers ({loyal, number, share} of {count, plural, one {# customer} other {# customers}}): the recruitment budget is shared out without knowing what it brings.',
      action:
        'Sales records for each new customer the channel, the acquisition cost and the segment; join them to the next survey by customer number, so that the cost of a loyal customer won can be read channel by channel.',
      who: 'The company: sales and information system',
      avoid: 'Do not choose between channels on the cost of a first order.',
      kpi: 'Share of customers whose channel is known',
    },
    fr: {
      title: 'Notez d’où vient chaque client',
      finding:
        'Rien ne dit quel canal ou quel segment amène les fidèles ({loyal, number, share} de {count, plural, one {# client} other {# clients}}) : le budget de recrutement est réparti sans savoir ce qu’il rapporte.',
      action:
        'Les ventes notent pour chaque nouveau client le canal, le coût d’acquisition et le segment ; rapprochez-les de la prochaine enquête par numéro de client, afin de lire canal par canal le coût d’un fidèle gagné.',
      who: 'L’entreprise : ventes et système d’information',
      avoid: 'Ne choisissez pas entre les canaux sur le coût d’une première commande.',
      kpi: 'Part des clients dont le canal est connu',
    },
  },
  when: (facts) => {
    const loyal = facts.share('loyal')
    const known = facts.findings.breakdowns.some(({column}) => column === 'channel' || column === 'segment')
    if (known || loyal === null) return null
    return {
      group: [],
      values: {loyal: loyal.estimate},
      evidence: [evidence('share-loyal', loyal, 'share')],
      effect: null,
      kpi: {measure: 'share-channel-known', baseline: 0, target: 1, unit: 'share', months: 3},
      stake: Number.NaN,
    }
  },
})
