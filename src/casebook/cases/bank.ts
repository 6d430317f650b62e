import type {CaseDefinition, CaseFacts, DrawnCustomer} from '../definition.ts'
import type {Draw} from '../draw.ts'

/** From so many products on (account, card, savings, loan, insurance), leaving is near impossible even when unhappy. */
const tyingProducts = 5

/** What a retail bank's file knows: products held, years, net banking income, share of the customer's banking. */
function facts({latent, segment, channel}: DrawnCustomer, draw: Draw): CaseFacts {
  const tenure = Math.round(Math.min(420, Math.max(8, draw.logNormal(80 + 0.6 * (latent.habit - 50), 0.6))))
  const products = Math.min(8, Math.max(1, Math.round(2.4 + 0.045 * (latent.exitCost - 50) + draw.normal(0, 0.9))))
  const attitude = (latent.commitment - 50) / 20
  const income = draw.logNormal(150 * (0.5 + 0.25 * products), 0.55) * segment.spending * channel.spending
  const wallet = hundredths(
    Math.min(1, Math.max(0.08, 0.52 + 0.11 * attitude + 0.04 * products + draw.normal(0, 0.14))),
  )
  const spend = hundredths(income * Math.exp(0.12 * attitude))
  return {
    columns: {
      status: 'actif',
      tenure_months: tenure,
      products_held: products,
      spend,
      previous_spend: hundredths(spend * Math.exp(-0.03 - 0.05 * attitude + draw.normal(0, 0.15))),
      cost_to_serve: hundredths(draw.logNormal(62 * Math.exp(-0.13 * attitude), 0.35)),
      share_of_wallet: wallet,
      brands_used: wallet > 0.85 ? 1 : draw.whole(wallet > 0.55 ? 1 : 2, wallet > 0.55 ? 2 : 4),
    },
    heldByFact: products >= tyingProducts,
    outside: null,
  }
}

const hundredths = (amount: number): number => Math.round(amount * 100) / 100

export const bank: CaseDefinition = {
  id: 'bank',
  sector: 'bank',
  company: 'Banque des Deux Rives',
  language: 'fr',
  respondents: 420,
  fieldwork: {from: '2026-02-02', to: '2026-03-13'},
  asOf: '2026-03-31',
  currency: 'EUR',
  margin: 0.34,
  base: 48_000,
  complaints: 0.16,
  profiles: [
    {
      id: 'devoted',
      weight: 0.31,
      means: {
        ...{credibility: 79, integrity: 76, benevolence: 72, satisfaction: 80, attachment: 60, commitment: 77},
        ...{habit: 68, alternatives: 34, exitCost: 46, socialBond: 64},
      },
    },
    {
      id: 'by-routine',
      weight: 0.36,
      means: {
        ...{credibility: 64, integrity: 55, benevolence: 46, satisfaction: 61, attachment: 36, commitment: 43},
        ...{habit: 83, alternatives: 26, exitCost: 34, socialBond: 36},
      },
    },
    {
      id: 'tied',
      weight: 0.25,
      means: {
        ...{credibility: 54, integrity: 44, benevolence: 36, satisfaction: 45, attachment: 28, commitment: 38},
        ...{habit: 58, alternatives: 56, exitCost: 78, socialBond: 30},
      },
    },
    {
      id: 'adrift',
      weight: 0.08,
      means: {
        ...{credibility: 46, integrity: 38, benevolence: 31, satisfaction: 38, attachment: 20, commitment: 26},
        ...{habit: 38, alternatives: 18, exitCost: 26, socialBond: 22},
      },
    },
  ],
  segments: [
    {name: 'Particuliers', weight: 0.54, shifts: {}, spending: 1},
    {name: 'Jeunes actifs', weight: 0.2, shifts: {habit: -7, exitCost: -8, socialBond: -6}, spending: 0.55},
    // The road warriors of the bank: few, worth most, least satisfied.
    {
      name: 'Patrimoniaux',
      weight: 0.12,
      shifts: {satisfaction: -12, benevolence: -9, commitment: -4, exitCost: 4},
      spending: 4.2,
    },
    {name: 'Professionnels', weight: 0.14, shifts: {alternatives: 4, socialBond: 8}, spending: 2.1},
  ],
  channels: [
    {name: 'Agence', weight: 0.46, shifts: {socialBond: 6, commitment: 2}, spending: 1, acquisitionCost: 95},
    {name: 'Recommandation', weight: 0.2, shifts: {satisfaction: 6, commitment: 9}, spending: 1.1, acquisitionCost: 55},
    {
      name: 'Comparateur en ligne',
      weight: 0.19,
      shifts: {commitment: -12, habit: -10, satisfaction: -5, attachment: -6},
      spending: 0.7,
      acquisitionCost: 150,
    },
    {
      name: 'Courtier immobilier',
      weight: 0.15,
      shifts: {exitCost: 16, commitment: -5},
      spending: 1.2,
      acquisitionCost: 240,
    },
  ],
  headers: {
    id: 'identifiant',
    channel: 'canal',
    response_date: 'date de réponse',
    duration_seconds: 'durée en secondes',
    tenure_months: 'ancienneté en mois',
    spend: 'dépenses',
    share_of_wallet: 'taux de nourriture',
    brands_used: 'marques utilisées',
    products_held: 'produits détenus',
    acquisition_cost: 'coût de recrutement',
    complaint: 'réclamation',
    complaint_recovered: 'réclamation résolue',
    status: 'statut',
    previous_spend: 'dépenses précédentes',
    cost_to_serve: 'coût de service',
  },
  facts,
  texts: {
    en: {
      title: 'Bank: a comfortable base that mostly stays by habit',
      story:
        'A regional retail bank surveys its private and professional customers. Churn is low and the board reads it as loyalty. Is it?',
      columns:
        '“dépenses” is the yearly net banking income in euros; “coût de service” is yearly; “taux de nourriture” is the share of wallet, 0 to 1; from five “produits détenus” on, leaving is near impossible.',
      questions: [
        'Low churn: how much of it is loyalty, habit, constraint?',
        'Which segment is worth most, and how satisfied is it?',
        'Which acquisition channel brings loyal customers, and at what cost?',
        'What would you do on each axis (recruitment, portfolio value, loyalty), and what would you leave alone?',
      ],
    },
    fr: {
      title: 'Banque : une clientèle confortable, qui reste surtout par habitude',
      story:
        'Une banque régionale interroge ses clients particuliers et professionnels. Peu de clients partent, et la direction y voit de la fidélité. A-t-elle raison ?',
      columns:
        'Les dépenses sont le produit net bancaire annuel en euros ; le coût de service est annuel ; le taux de nourriture va de 0 à 1 ; à partir de cinq produits détenus, partir est presque impossible.',
      questions: [
        'Peu de départs : quelle part revient à la fidélité, à l’inertie, à la rétention ?',
        'Quel segment vaut le plus, et est-il satisfait ?',
        'Quel canal de recrutement amène des clients fidèles, et à quel coût ?',
        'Que feriez-vous sur chacun des trois axes (recrutement, valeur du portefeuille, fidélité), et que laisseriez-vous en l’état ?',
      ],
    },
  },
}
