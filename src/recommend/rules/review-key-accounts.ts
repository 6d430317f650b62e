import {evidence, groupEvidence} from '../evidence.ts'
import {rule} from '../rule.ts'

/** Share of the value in the hands of a fifth of the customers from which their loss would be felt. */
const concentrated = 0.4

export const reviewKeyAccounts = rule({
  id: 'review-key-accounts',
  axis: 'portfolio',
  source: 'D36; Volle; Ohana 2001; Gupta, Lehmann & Stuart 2004',
  effort: 'medium',
  horizon: 12,
  conflictsWith: [],
  texts: {
    en: {
      title: 'Hold a yearly review with each heavy loyal customer',
      finding:
        'The most valuable 20% of customers hold {top, number, share} of the value; among the heavy ones {count, plural, one {# is} other {# are}} loyal today, with {shareHeld, number, share} of the value. What is most concentrated is also what would be missed most.',
      action:
        'The account manager prepares one page a customer (main events of the year, incidents and how they were repaired, avenues of progress), presents it face to face once a year, and leaves with one commitment on each side.',
      who: 'Heavy customers who are loyal',
      avoid: 'Do not turn the review into a sales meeting: no quotation on that day.',
      kpi: 'Share of these customers met in a yearly review',
    },
    fr: {
      title: 'Tenez une revue annuelle avec chaque gros client fidèle',
      finding:
        'Les 20 % de clients qui ont le plus de valeur en détiennent {top, number, share} ; parmi les gros clients, {count, plural, one {# est fidèle} other {# sont fidèles}} aujourd’hui et {count, plural, one {pèse} other {pèsent}} {shareHeld, number, share} de la valeur. Ce qui est le plus concentré est aussi ce qui manquerait le plus.',
      action:
        'Le chargé de compte prépare une page par client (événements marquants de l’année, incidents et réparations, pistes de progrès), la présente en face à face une fois par an et repart avec un engagement de chaque côté.',
      who: 'Gros clients fidèles',
      avoid: 'Ne transformez pas la revue en rendez-vous de vente : aucun devis ce jour-là.',
      kpi: 'Part de ces clients rencontrés en revue annuelle',
    },
  },
  when: (facts) => {
    const group = ['class:loyal', 'tier:heavy'] as const
    const cell = facts.cell(...group)
    const top = facts.findings.value?.topShare20 ?? Number.NaN
    const loyal = facts.share('loyal', ...group)
    if (cell === null || cell.shareOfValue === null || loyal === null || !(top >= concentrated)) return null
    return {
      group,
      values: {top, shareHeld: cell.shareOfValue},
      evidence: [groupEvidence(cell), evidence('share-loyal', loyal, 'share')],
      effect: null,
      kpi: {measure: 'share-reviewed', baseline: null, target: 1, unit: 'share', months: 12},
      stake: cell.value ?? Number.NaN,
    }
  },
})
