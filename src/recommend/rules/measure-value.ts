import {evidence} from '../evidence.ts'
import {rule} from '../rule.ts'

export const measureValue = rule({
  id: 'measure-value',
  axis: 'portfolio',
  source: 'D9, D23; Gupta, Lehmann & Stuart 2004',
  effort: 'low',
  horizon: 3,
  actsOn: 'firm',
  conflictsWith: [],
  texts: {
    en: {
      title: 'Measure what each customer is worth before you spend on any of them',
      finding:
        'The survey says who is loyal ({loyal, number, share} of {count, plural, one {# customer} other {# customers}}) but not what they bring: nobody can tell whether the loyal customers are the heavy or the small ones, so any loyalty budget is blind.',
      action:
        'Finance joins to the survey, by customer number, the yearly spending, the margin and the share of wallet, then run the diagnosis again: tiers, concentration and value at risk come by themselves.',
      who: 'The company: information system and finance',
      avoid: 'Do not split a loyalty budget evenly among customers: all customers have not the same value.',
      kpi: 'Share of customers whose yearly value is known',
    },
    fr: {
      title: 'Mesurez ce que vaut chaque client avant de dépenser pour lui',
      finding:
        'L’enquête dit qui est fidèle ({loyal, number, share} de {count, plural, one {# client} other {# clients}}), mais pas ce que chacun apporte : nul ne sait si les fidèles sont les gros ou les petits clients, et tout budget de fidélisation avance à l’aveugle.',
      action:
        'La direction financière rapproche de l’enquête, par numéro de client, les dépenses annuelles, la marge et le taux de nourriture ; relancez ensuite le diagnostic : tranches de valeur, concentration et valeur menacée en découlent.',
      who: 'L’entreprise : système d’information et direction financière',
      avoid: 'Ne répartissez pas un budget de fidélisation à parts égales : tous les clients n’ont pas la même valeur.',
      kpi: 'Part des clients dont la valeur annuelle est connue',
    },
  },
  when: (facts) => {
    const loyal = facts.share('loyal')
    if (facts.findings.value !== null || loyal === null) return null
    return {
      group: [],
      values: {loyal: loyal.estimate},
      evidence: [evidence('share-loyal', loyal, 'share')],
      effect: null,
      kpi: {measure: 'share-value-known', baseline: 0, target: 1, unit: 'share', months: 3},
      stake: Number.NaN,
    }
  },
})
