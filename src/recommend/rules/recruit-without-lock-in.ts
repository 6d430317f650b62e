import {difference} from '../difference.ts'
import {evidence, groupEvidence} from '../evidence.ts'
import {attitudeConstruct} from '../measured-construct.ts'
import {rule} from '../rule.ts'

/** Share of retained customers from which the way of recruiting, not the person, is in question. */
const many = 0.2

export const recruitWithoutLockIn = rule({
  id: 'recruit-without-lock-in',
  axis: 'recruitment',
  source: 'D1, D16, D26; Burnham, Frels & Mahajan 2003',
  effort: 'medium',
  horizon: 6,
  actsOn: 'prospects',
  conflictsWith: [],
  texts: {
    en: {
      title: 'Recruit without lock-in: offer an entry free of commitment',
      finding:
        'Of the customers you keep, {share, number, share} stay for want of a choice, with a satisfaction of {satisfaction, number, integer} out of 100 against {others, number, integer} for the others: {contract, select, known {recruiting by commitment fills the base with customers who would leave if they could.} other {if what holds them was signed on entry, recruitment fills the base with customers who would leave if they could.}}',
      action:
        'Marketing opens beside the present contract an entry without minimum term, at a price a little higher, sold by one sentence: “free to leave”; sales compares after six months the share that stays and what it buys with the locked-in contracts.',
      who: 'Prospects to whom a contract with a minimum term or exit fees is offered today',
      avoid: 'Do not make up for churn by longer commitments: it moves departures, it does not prevent them.',
      kpi: 'Share of retained customers in the base',
    },
    fr: {
      title: 'Recrutez sans verrou : proposez une entrée sans engagement',
      finding:
        'Parmi vos clients, {share, number, share} restent faute de choix, avec une satisfaction de {satisfaction, number, integer} sur 100 contre {others, number, integer} chez les autres : {contract, select, known {recruter par l’engagement de durée remplit le portefeuille de clients qui partiraient s’ils le pouvaient.} other {si ce qui les tient a été signé à l’entrée, le recrutement remplit le portefeuille de clients qui partiraient s’ils le pouvaient.}}',
      action:
        'Le marketing ouvre à côté du contrat actuel une entrée sans durée minimale, un peu plus chère, vendue en une phrase : « libre de partir » ; les ventes comparent après six mois la part de ceux qui restent et leurs achats à ceux des contrats avec engagement.',
      who: 'Prospects à qui l’on propose aujourd’hui un contrat avec durée minimale ou frais de sortie',
      avoid: 'Ne compensez pas les départs par des engagements plus longs : ils les déplacent sans les empêcher.',
      kpi: 'Part de retenus dans le portefeuille',
    },
  },
  when: (facts) => {
    // A guessed share of retained customers is never a reason to change how one recruits.
    if (facts.findings.classification.rule.situation === 'minimum') return null
    const group = ['class:retained'] as const
    const cell = facts.cell(...group)
    const share = facts.share('retained')
    const construct = attitudeConstruct(facts, 'satisfaction') ?? ''
    const [satisfaction, others] = [facts.score(construct, ...group), facts.score(construct, 'not:class:retained')]
    if (cell === null || share === null || satisfaction === null || others === null) return null
    const {attitude, realConstraint} = facts.findings.classification.rule
    const cutoff = attitude.find(({role}) => role === 'satisfaction')?.cutoff ?? Number.NaN
    if (share.estimate < many || !(satisfaction.estimate < Math.min(cutoff, others.estimate))) return null
    const contract = realConstraint.includes('contract_end') || realConstraint.includes('exit_fee')
    return {
      group,
      values: {
        share: share.estimate,
        satisfaction: satisfaction.estimate,
        others: others.estimate,
        contract: contract ? 'known' : 'unknown',
      },
      evidence: [
        groupEvidence(cell),
        evidence('share-retained', share, 'share'),
        evidence('difference-satisfaction', difference(satisfaction, others), 'pomp'),
      ],
      effect: null,
      kpi: {
        measure: 'share-retained',
        baseline: share.estimate,
        target: share.estimate * 0.8,
        unit: 'share',
        months: 12,
      },
      stake: Number.NaN,
      // Held by their own doubts or by products held, customers may owe nothing to how they were recruited.
      ...(!contract && {doubts: ['not-measured']}),
    }
  },
})
