import {evidence, groupEvidence} from '../evidence.ts'
import {kindOfBusiness} from '../kind-of-business.ts'
import {attitudeConstruct} from '../measured-construct.ts'
import {rule} from '../rule.ts'

/** A trial pays only where those who know the service like it and stay by choice. */
const likedEnough = 60
const loyalEnough = 0.25

export const discoveryOffer = rule({
  id: 'discovery-offer',
  axis: 'recruitment',
  source: 'D32; Lewis 2006; Foubert & Gijsbrechts 2016',
  effort: 'medium',
  horizon: 6,
  actsOn: 'prospects',
  conflictsWith: [],
  texts: {
    en: {
      title:
        '{business, select, subscription {Let prospects try: one euro for three months, then full price} places {Let prospects try: a first visit at a token price, then full price} other {Let prospects try: a first purchase at a token price, then full price}}',
      finding:
        'Those who know you rate their satisfaction {satisfaction, number, integer} out of 100 and {loyal, number, share} stay by choice: a service is judged by using it, so a trial may sell it better than a promise; no trial has been measured yet.',
      action:
        '{business, select, subscription {Marketing offers a targeted service (the one the loyal customers use most) at one euro for three months, with the full price and the date written on the first page, a welcome call in the first week and a reminder a month before the end; stop after 200 trials if fewer than one in four stays.} places {Marketing offers a first visit at a token price in a slack period, with the full price written beside it, a welcome at the desk and a message within ten days; stop after 200 trials if fewer than one in four comes back at full price.} other {Marketing offers the product that the loyal customers buy most at a token price for a first purchase, with the full price written beside it and a message within ten days; stop after 200 trials if fewer than one in four buys again at full price.}}',
      who: 'Prospects whose need resembles that of your {count, plural, one {# loyal customer} other {# loyal customers}}',
      avoid:
        'Do not renew silently at full price: a trial that traps makes retained customers, not loyal ones; and do not offer it to present customers.',
      kpi: 'Share of trials that stay at full price',
    },
    fr: {
      title:
        '{business, select, subscription {Faites essayer : un euro pendant trois mois, puis plein tarif} places {Faites essayer : une première visite à prix symbolique, puis plein tarif} other {Faites essayer : un premier achat à prix symbolique, puis plein tarif}}',
      finding:
        'La satisfaction de ceux qui vous connaissent atteint {satisfaction, number, integer} sur 100 et {loyal, number, share} restent par choix : un service se juge à l’usage, et un essai peut le vendre mieux qu’une promesse ; aucun essai n’a encore été mesuré.',
      action:
        '{business, select, subscription {Le marketing propose un service ciblé (celui que les fidèles utilisent le plus) à un euro pendant trois mois, plein tarif et échéance écrits en première page, appel de bienvenue la première semaine et rappel un mois avant la fin ; arrêtez après 200 essais si moins d’un sur quatre reste.} places {Le marketing propose une première visite à prix symbolique en période creuse, plein tarif affiché à côté, accueil personnel et message sous dix jours ; arrêtez après 200 essais si moins d’un visiteur sur quatre revient à plein tarif.} other {Le marketing propose à prix symbolique, pour un premier achat, le produit que les fidèles achètent le plus, plein tarif affiché à côté et message sous dix jours ; arrêtez après 200 essais si moins d’un acheteur sur quatre rachète à plein tarif.}}',
      who: 'Prospects dont le besoin ressemble à celui de vos {count, plural, one {# fidèle} other {# fidèles}}',
      avoid:
        'Ne reconduisez pas en silence à plein tarif : un essai qui piège fait des retenus, non des fidèles ; et ne le proposez pas aux clients actuels.',
      kpi: 'Part des essais qui restent à plein tarif',
    },
  },
  when: (facts) => {
    const group = ['class:loyal'] as const
    const cell = facts.cell(...group)
    const construct = attitudeConstruct(facts, 'satisfaction')
    const satisfaction = construct === null ? null : facts.score(construct)
    const loyal = facts.share('loyal')
    if (cell === null || satisfaction === null || loyal === null) return null
    if (satisfaction.estimate < likedEnough || loyal.estimate < loyalEnough) return null
    return {
      group,
      values: {satisfaction: satisfaction.estimate, loyal: loyal.estimate, business: kindOfBusiness(facts)},
      evidence: [
        groupEvidence(cell),
        evidence('mean-satisfaction', satisfaction, 'pomp'),
        evidence('share-loyal', loyal, 'share'),
      ],
      effect: null,
      kpi: {measure: 'share-trials-kept', baseline: null, target: loyalEnough, unit: 'share', months: 6},
      stake: Number.NaN,
      // Customers cannot say how prospects would take a trial: it is to be tried small.
      doubts: ['not-measured'],
    }
  },
})
