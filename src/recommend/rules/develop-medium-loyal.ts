import {evidence, groupEvidence} from '../evidence.ts'
import type {Facts} from '../facts.ts'
import {rule} from '../rule.ts'

/** One loyal medium customer in ten is hoped to spend as a heavy one: assumed, to be set by the firm. */
const hopedUpgrade = 0.1

export const developMediumLoyal = rule({
  id: 'develop-medium-loyal',
  axis: 'portfolio',
  source: 'D9, D13; Verhoef 2003; Aurier & N’Goala 2010',
  effort: 'medium',
  horizon: 12,
  conflictsWith: [],
  texts: {
    en: {
      title: 'Develop the loyal medium customers by cross-selling',
      finding:
        'Loyal but medium, {count, plural, one {# customer brings} other {# customers bring}} {shareHeld, number, share} of the value; a medium customer is worth {mediumMoney} a year on average, a heavy one {heavyMoney}. Trust is won: it remains to learn what else they need and where they buy it.',
      action:
        'Each adviser proposes one complementary product, chosen from what the heavy loyal customers also hold, in a bundle reserved for these customers, and follows up two weeks after the purchase to check that it serves.',
      who: 'Loyal customers of medium value',
      avoid:
        'Do not push a product whose use has not been checked: a forced sale costs the trust that made them loyal.',
      kpi: 'Mean yearly value of these customers',
    },
    fr: {
      title: 'Développez les fidèles moyens par la vente croisée',
      finding:
        'Fidèles mais moyens, {count, plural, one {# client apporte} other {# clients apportent}} {shareHeld, number, share} de la valeur ; un client moyen vaut {mediumMoney} par an en moyenne, un gros client {heavyMoney}. La confiance est acquise : reste à savoir de quoi ils ont encore besoin et où ils l’achètent.',
      action:
        'Chaque conseiller propose un produit complémentaire, choisi parmi ceux que détiennent aussi les gros clients fidèles, dans une offre groupée réservée à ces clients, puis rappelle quinze jours après l’achat pour vérifier qu’il sert.',
      who: 'Fidèles de valeur moyenne',
      avoid:
        'Ne poussez pas un produit dont l’usage n’est pas vérifié : une vente forcée coûte la confiance qui les a rendus fidèles.',
      kpi: 'Valeur annuelle moyenne de ces clients',
    },
  },
  when: (facts) => {
    const group = ['tier:medium', 'class:loyal'] as const
    const cell = facts.cell(...group)
    const [medium, heavy] = [tierMean(facts, 'medium'), tierMean(facts, 'heavy')]
    const own = facts.mean(facts.findings.value?.measure ?? '', ...group)
    if (cell === null || cell.shareOfValue === null || own === null || medium === null || heavy === null) return null
    const baseline = own.estimate
    return {
      group,
      values: {
        mediumMoney: medium,
        heavyMoney: heavy,
        shareHeld: cell.shareOfValue,
        currency: facts.findings.context.currency,
      },
      evidence: [groupEvidence(cell), evidence('mean-value', own, 'money')],
      effect: null,
      kpi: {
        measure: 'mean-value',
        baseline,
        target: baseline + hopedUpgrade * Math.max(0, heavy - baseline),
        unit: 'money',
        months: 12,
      },
      stake: cell.value ?? Number.NaN,
    }
  },
})

function tierMean({findings}: Facts, name: 'heavy' | 'medium'): number | null {
  const mean = findings.value?.tiers.find(({tier}) => tier === name)?.mean ?? Number.NaN
  return Number.isFinite(mean) ? mean : null
}
