import type {CaseDefinition, CaseFacts, DrawnCustomer} from '../definition.ts'
import type {Draw} from '../draw.ts'

/** Chance that this stay is the customer's first, by profile. */
const firstVisit: Readonly<Record<string, number>> = {attached: 0.03, 'by-routine': 0, captive: 0.02, discoverers: 0.88}

/** What a lift company's file knows: stays, spending on passes, other resorts skied, the loyalty card. */
function facts({latent, segment, channel, profile}: DrawnCustomer, draw: Draw): CaseFacts {
  const first = draw.chance(firstVisit[profile] ?? 0)
  const visits = first ? 1 : Math.min(40, Math.max(2, Math.round(draw.logNormal(6 + 0.07 * (latent.habit - 50), 0.55))))
  const attitude = (latent.commitment - 50) / 20
  const spend = Math.round(draw.logNormal(265, 0.45) * segment.spending * channel.spending * (first ? 0.85 : 1.1))
  const resorts = Math.min(
    7,
    Math.max(1, Math.round(3 - 0.9 * attitude - 0.02 * (latent.habit - 50) + draw.normal(0, 1))),
  )
  return {
    columns: {
      orders: visits,
      tenure_months: first ? 0 : Math.min(360, 12 * Math.round(visits * (0.7 + draw.logNormal(0.4, 0.4)))),
      spend,
      share_of_wallet: Math.round(Math.min(100, Math.max(10, 100 / resorts + draw.normal(6, 9)))) / 100,
      brands_used: resorts,
      products_held: first || !draw.chance(0.12 + 0.1 * Math.max(0, attitude)) ? 1 : 2,
    },
    heldByFact: false,
    outside: first ? 'first-time' : null,
  }
}

export const skiLift: CaseDefinition = {
  id: 'ski-lift',
  sector: 'ski-lift',
  company: 'Domaine des Trois Combes',
  language: 'fr',
  respondents: 260,
  fieldwork: {from: '2025-12-20', to: '2026-04-11'},
  asOf: '2026-04-30',
  currency: 'EUR',
  margin: 0.52,
  base: 36_000,
  complaints: 0.13,
  profiles: [
    {
      id: 'attached',
      weight: 0.33,
      means: {
        ...{credibility: 78, integrity: 74, benevolence: 70, satisfaction: 79, attachment: 80, commitment: 76},
        ...{habit: 58, alternatives: 40, exitCost: 24, socialBond: 64},
      },
    },
    {
      id: 'by-routine',
      weight: 0.17,
      means: {
        ...{credibility: 66, integrity: 58, benevolence: 48, satisfaction: 60, attachment: 54, commitment: 46},
        ...{habit: 80, alternatives: 40, exitCost: 26, socialBond: 46},
      },
    },
    {
      // Owners of a flat in the valley: no other slope within reach.
      id: 'captive',
      weight: 0.11,
      means: {
        ...{credibility: 56, integrity: 47, benevolence: 40, satisfaction: 46, attachment: 56, commitment: 48},
        ...{habit: 66, alternatives: 78, exitCost: 56, socialBond: 48},
      },
    },
    {
      id: 'discoverers',
      weight: 0.39,
      means: {
        ...{credibility: 68, integrity: 60, benevolence: 54, satisfaction: 66, attachment: 46, commitment: 42},
        ...{habit: 24, alternatives: 24, exitCost: 16, socialBond: 30},
      },
    },
  ],
  segments: [
    {name: 'Noël', weight: 0.2, shifts: {}, spending: 1.15, answered: {from: '2025-12-20', to: '2026-01-04'}},
    // Queues: the fullest weeks are the dearest and the least liked.
    {
      name: 'Vacances de février',
      weight: 0.38,
      shifts: {satisfaction: -9, benevolence: -5},
      spending: 1.35,
      answered: {from: '2026-02-07', to: '2026-03-08'},
    },
    {
      name: 'Hors vacances',
      weight: 0.24,
      shifts: {satisfaction: 7, socialBond: 6},
      spending: 0.75,
      answered: {from: '2026-01-05', to: '2026-02-06'},
    },
    {
      name: 'Printemps',
      weight: 0.18,
      shifts: {satisfaction: 2},
      spending: 0.8,
      answered: {from: '2026-03-09', to: '2026-04-11'},
    },
  ],
  channels: [
    {name: 'Caisses', weight: 0.34, shifts: {}, spending: 0.9, acquisitionCost: 6},
    {name: 'Site du domaine', weight: 0.3, shifts: {commitment: 4, credibility: 3}, spending: 1, acquisitionCost: 11},
    {
      name: 'Agence de voyages',
      weight: 0.22,
      shifts: {commitment: -8, habit: -6, attachment: -5},
      spending: 1.15,
      acquisitionCost: 34,
    },
    {
      name: 'Bouche-à-oreille',
      weight: 0.14,
      shifts: {satisfaction: 5, attachment: 6, commitment: 6},
      spending: 1,
      acquisitionCost: 3,
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
    orders: 'nombre d’achats',
  },
  facts,
  texts: {
    en: {
      title: 'Ski lift: an attachment few have had the time to form',
      story:
        'A lift company surveys its skiers over one winter. Four in ten are there for the first time; the others come back, some out of attachment, some because they own a flat in the valley.',
      columns:
        '“nombre d’achats” is the number of stays so far (1 = first stay, not classified); “dépenses” is the season’s passes in euros; “marques utilisées” is the number of resorts skied in three years; the segment is the period of the stay.',
      questions: [
        'Whom can you call loyal, and why are first-time visitors left out of the count?',
        'Attachment is high: is it enough to be loyal?',
        'Which period brings most revenue, and with what satisfaction?',
        'What would bring discoverers back, and is it worth what it costs?',
      ],
    },
    fr: {
      title: 'Remontées mécaniques : un attachement que peu ont eu le temps de former',
      story:
        'Un domaine skiable interroge ses skieurs pendant un hiver. Près de quatre sur dix viennent pour la première fois ; les autres reviennent, par attachement ou parce qu’ils ont un appartement dans la vallée.',
      columns:
        'Le nombre d’achats est celui des séjours à ce jour (1 = premier séjour, non classé) ; les dépenses sont les forfaits de la saison en euros ; les marques utilisées sont les stations fréquentées en trois ans ; le segment est la période du séjour.',
      questions: [
        'Qui peut-on dire fidèle, et pourquoi les primo-visiteurs ne sont-ils pas comptés ?',
        'L’attachement est élevé : suffit-il pour être fidèle ?',
        'Quelle période rapporte le plus, et avec quelle satisfaction ?',
        'Qu’est-ce qui ferait revenir les primo-visiteurs, et cela vaut-il son coût ?',
      ],
    },
  },
}
