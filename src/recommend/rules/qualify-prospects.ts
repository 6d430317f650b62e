import {difference} from '../difference.ts'
import {evidence, groupEvidence} from '../evidence.ts'
import type {Facts, GroupId} from '../facts.ts'
import {rule} from '../rule.ts'

/** Share of the base from which poorly chosen customers are a recruitment problem rather than chance. */
const tooMany = 0.2

export const qualifyProspects = rule({
  id: 'qualify-prospects',
  axis: 'recruitment',
  source: 'D13, D26; Dandouau; Reinartz, Thomas & Kumar 2005',
  effort: 'medium',
  horizon: 6,
  actsOn: 'prospects',
  conflictsWith: [],
  texts: {
    en: {
      title: 'Qualify prospects before you pay to win them',
      finding:
        '{scope, select, small {Neither loyal nor valuable, {count, plural, one {# customer makes} other {# customers make}} {shareOfCustomers, number, share} of those classified for {shareHeld, number, share} of the value{compared, select, none {} other {; {small, number, share} of all small customers are loyal, against {others, number, share} of the others}}. If they came so, recruitment fills the file more than it fills the portfolio.} other {Not loyal, {count, plural, one {# customer makes} other {# customers make}} {shareOfCustomers, number, share} of those classified, with a mean probability of being loyal of {loyal, number, share}: if they came so, recruitment brings more customers than it brings relations.}}',
      action:
        'Sales and marketing agree on three questions asked of every prospect (lasting need, yearly budget, present supplier), score the answers, treat first those who meet two, and send the others to the least costly channel.',
      who: '{scope, select, small {Prospects who resemble your small customers without loyalty} other {Prospects who resemble your customers without loyalty}}',
      avoid:
        'Do not pay recruiters by the number of contracts signed: pay half of the bonus when the customer is still there after a year.',
      kpi: 'Share of customers in this situation',
    },
    fr: {
      title: 'Qualifiez les prospects avant de payer pour les gagner',
      finding:
        '{scope, select, small {Ni fidèles ni de grande valeur, {count, plural, one {# client représente} other {# clients représentent}} {shareOfCustomers, number, share} des clients classés pour {shareHeld, number, share} de la valeur{compared, select, none {} other { ; {small, number, share} de l’ensemble des petits clients sont fidèles, contre {others, number, share} des autres}}. S’ils sont arrivés ainsi, le recrutement remplit le fichier plus que le portefeuille.} other {Sans être fidèles, {count, plural, one {# client représente} other {# clients représentent}} {shareOfCustomers, number, share} des clients classés, avec une probabilité moyenne d’être fidèles de {loyal, number, share} : s’ils sont arrivés ainsi, le recrutement amène plus de clients que de relations.}}',
      action:
        'Les commerciaux et le marketing conviennent de trois questions posées à tout prospect (besoin durable, budget annuel, fournisseur actuel), notent les réponses, traitent d’abord ceux qui en remplissent deux et orientent les autres vers le canal le moins coûteux.',
      who: '{scope, select, small {Prospects qui ressemblent à vos petits clients non fidèles} other {Prospects qui ressemblent à vos clients non fidèles}}',
      avoid:
        'Ne payez pas les recruteurs au nombre de contrats signés : versez la moitié de la prime quand le client est encore là un an après.',
      kpi: 'Part des clients dans cette situation',
    },
  },
  when: (facts) => {
    const {group, scope} = target(facts)
    const cell = facts.cell(...group)
    const loyal = facts.share('loyal', ...group)
    if (cell === null || loyal === null) return null
    const share = cell.shareOfCustomers
    if (share.estimate < tooMany || (scope === 'small' && cell.shareOfValue === null)) return null
    const [small, others] =
      scope === 'small' ? [facts.share('loyal', 'tier:small'), facts.share('loyal', 'tier:main')] : []
    const compared = small && others ? difference(small, others) : null
    if (scope === 'small' && compared === null) return null
    return {
      group,
      values: {
        scope,
        loyal: loyal.estimate,
        shareHeld: cell.shareOfValue ?? 0,
        small: small?.estimate ?? 0,
        others: others?.estimate ?? 0,
        compared: told(small?.estimate) === told(others?.estimate) ? 'none' : 'shown',
      },
      evidence: [
        groupEvidence(cell),
        evidence('share-loyal', loyal, 'share'),
        ...(compared === null ? [] : [evidence('difference-share-loyal', compared, 'share')]),
      ],
      effect: null,
      kpi: {
        measure: 'share-of-customers',
        baseline: share.estimate,
        target: share.estimate * 0.8,
        unit: 'share',
        months: 12,
      },
      stake: cell.value ?? Number.NaN,
      // Small and disloyal customers exist by definition: only their being less loyal than the others speaks of recruitment.
      ...((compared === null || compared.estimate >= 0) && {doubts: ['not-measured']}),
    }
  },
})

/** As the sentence writes it: two shares alike there are no comparison. */
const told = (share: number | undefined): number => Math.round(100 * (share ?? 0))

function target({findings}: Facts): {readonly group: readonly GroupId[]; readonly scope: 'small' | 'any'} {
  return findings.value === null
    ? {group: ['not:class:loyal'], scope: 'any'}
    : {group: ['not:class:loyal', 'tier:small'], scope: 'small'}
}
