import {groupEvidence} from '../evidence.ts'
import type {Facts} from '../facts.ts'
import {kindOfBusiness} from '../kind-of-business.ts'
import {rule} from '../rule.ts'

export const fillSlackPeriods = rule({
  id: 'fill-slack-periods',
  axis: 'portfolio',
  source: 'D31; Volle; Ohana 2001',
  effort: 'low',
  horizon: 6,
  conflictsWith: ['hold-price-for-loyal'],
  texts: {
    en: {
      title: 'Bring the small loyal customers back in your slack periods',
      finding:
        'Loyal but small, {count, plural, one {# customer makes} other {# customers make}} {shareOfCustomers, number, share} of those classified and {shareHeld, number, share} of the value, {frequency, select, known {with {orders, number, one} purchases a year each} other {though they stay by choice}}: one more visit costs almost nothing when places are empty.',
      action:
        'Marketing issues a card to these customers and writes at the start of each season with advantages valid only in the slack period (a free companion, an upgrade, an added service); the till records the card so that the extra visits can be counted.',
      who: 'Loyal customers of small value',
      avoid: 'Do not open these advantages at busy times: they would replace full-price visits.',
      kpi: 'Share of these customers coming in a slack period',
    },
    fr: {
      title: 'Faites revenir les petits fidèles en période creuse',
      finding:
        'Fidèles mais petits, {count, plural, one {# client représente} other {# clients représentent}} {shareOfCustomers, number, share} des clients classés et {shareHeld, number, share} de la valeur, {frequency, select, known {avec {orders, number, one} achats par an chacun} other {alors qu’ils restent par choix}} : une visite de plus ne coûte presque rien quand des places sont vides.',
      action:
        'Le marketing remet une carte à ces clients et leur écrit à chaque début de saison en proposant des avantages valables en période creuse seulement (accompagnant invité, surclassement, service ajouté) ; la caisse enregistre la carte pour compter les visites gagnées.',
      who: 'Fidèles de petite valeur',
      avoid: 'N’ouvrez pas ces avantages en période pleine : ils remplaceraient des visites à plein tarif.',
      kpi: 'Part de ces clients venus en période creuse',
    },
  },
  when: (facts: Facts) => {
    const business = kindOfBusiness(facts)
    // An empty seat is lost; a bank or an operator has none to fill.
    if (business === 'subscription') return null
    const group = ['class:loyal', 'tier:small'] as const
    const cell = facts.cell(...group)
    if (cell === null || cell.shareOfValue === null) return null
    const orders = facts.mean('orders', ...group)
    return {
      group,
      values: {
        shareHeld: cell.shareOfValue,
        frequency: orders === null ? 'unknown' : 'known',
        orders: orders?.estimate ?? 0,
      },
      evidence: [groupEvidence(cell)],
      effect: null,
      kpi: {measure: 'share-slack-period', baseline: null, target: 0.1, unit: 'share', months: 12},
      stake: cell.value ?? Number.NaN,
      ...(business === 'other' && {doubts: ['not-measured']}),
    }
  },
})
