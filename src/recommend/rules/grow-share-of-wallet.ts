import {evidence, groupEvidence} from '../evidence.ts'
import {rule} from '../rule.ts'

export const growShareOfWallet = rule({
  id: 'grow-share-of-wallet',
  axis: 'portfolio',
  source: 'D9, D20; Keiningham et al. 2011',
  effort: 'medium',
  horizon: 12,
  conflictsWith: [],
  texts: {
    en: {
      title: 'Grow your share of wallet among the loyal who also buy elsewhere',
      finding:
        'Loyal at heart, {count, plural, one {# customer gives} other {# customers give}} you only {wallet, number, share} of what they spend in the category, against {all, number, share} on average over all customers: the money is already spent, with others.',
      action:
        'Advisers ask these customers what they buy elsewhere and why; marketing closes the range’s first gap (own product or partner, as a car maker with a hire company), then rewards the breadth of purchases rather than their volume.',
      who: 'Loyal customers who give you less than half of what they spend in the category',
      avoid:
        'Do not demand exclusivity: a customer loyal to two brands is not seeking variety, and would leave rather than choose.',
      kpi: 'Mean share of wallet of these customers',
    },
    fr: {
      title: 'Augmentez votre taux de nourriture chez les fidèles qui achètent aussi ailleurs',
      finding:
        'Fidèles de cœur, {count, plural, one {# client ne vous confie} other {# clients ne vous confient}} que {wallet, number, share} des achats de la catégorie, contre {all, number, share} en moyenne sur tous les clients : l’argent est déjà dépensé, chez d’autres.',
      action:
        'Les conseillers demandent à ces clients ce qu’ils achètent ailleurs et pourquoi ; le marketing comble le premier manque de la gamme (produit maison ou partenaire, comme un constructeur avec un loueur), puis récompense la diversité des achats plutôt que leur volume.',
      who: 'Fidèles qui vous confient moins de la moitié de leurs achats de la catégorie',
      avoid:
        'N’exigez pas l’exclusivité : la fidélité polygame n’est pas la recherche de variété, et ce client partirait plutôt que de choisir.',
      kpi: 'Taux de nourriture moyen de ces clients',
    },
  },
  when: (facts) => {
    const group = ['class:loyal', 'below:share_of_wallet:0.5'] as const
    const cell = facts.cell(...group)
    const [wallet, all] = [facts.mean('share_of_wallet', ...group), facts.mean('share_of_wallet')]
    if (cell === null || wallet === null || all === null) return null
    return {
      group,
      values: {wallet: wallet.estimate, all: all.estimate},
      evidence: [groupEvidence(cell), evidence('share-of-wallet', wallet, 'share')],
      effect: null,
      kpi: {
        measure: 'share-of-wallet',
        baseline: wallet.estimate,
        target: Math.min(1, wallet.estimate + 0.1),
        unit: 'share',
        months: 12,
      },
      stake: cell.value ?? Number.NaN,
    }
  },
})
