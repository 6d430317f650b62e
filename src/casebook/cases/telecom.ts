import type {CaseDefinition, CaseFacts, DrawnCustomer} from '../definition.ts'
import type {Draw} from '../draw.ts'

/** A contract holds its customer by itself while more than this many days are left, fee included. */
const holdingDays = 90

interface Contract {
  readonly daysLeft: number
  readonly fee: number
}

/** Those who feel leaving costs much are mostly those under contract; the others' contracts have run out. */
function contract({latent}: DrawnCustomer, draw: Draw): Contract {
  if (!draw.chance(Math.min(0.9, Math.max(0.05, 0.2 + 0.013 * (latent.exitCost - 50)))))
    return {daysLeft: -draw.whole(20, 900), fee: 0}
  if (draw.chance(0.12)) return {daysLeft: draw.whole(5, holdingDays - 10), fee: 0}
  const daysLeft = draw.whole(holdingDays + 30, 690)
  return {daysLeft, fee: Math.round((daysLeft / 30) * 6.5)}
}

/** What an operator's file knows: contract, fee, moves, lines, monthly bill over the year. */
function facts(customer: DrawnCustomer, draw: Draw): CaseFacts {
  const {latent, segment, channel, respondedOn} = customer
  const {daysLeft, fee} = contract(customer, draw)
  const attitude = (latent.commitment - 50) / 20
  const lapsed = draw.chance(latent.repurchase < 40 ? 0.09 : 0.015)
  const spend = Math.round(draw.logNormal(330, 0.4) * segment.spending * channel.spending * Math.exp(0.1 * attitude))
  return {
    columns: {
      status: lapsed ? 'lapsed' : 'active',
      tenure_months: Math.round(Math.min(240, Math.max(4, draw.logNormal(38 + 0.5 * (latent.habit - 50), 0.6)))),
      products_held: Math.min(4, Math.max(1, Math.round(1.9 + 0.02 * (latent.exitCost - 50) + draw.normal(0, 0.7)))),
      spend,
      previous_spend: Math.round(spend * Math.exp(-0.01 - 0.06 * attitude + draw.normal(0, 0.12))),
      share_of_wallet: Math.round(Math.min(100, Math.max(15, 72 + 9 * attitude + draw.normal(0, 18)))) / 100,
      contract_end: {day: respondedOn.day + daysLeft},
      exit_fee: fee,
      event_move: draw.chance(0.11),
    },
    heldByFact: daysLeft >= holdingDays,
    outside: lapsed ? 'lapsed' : null,
  }
}

export const telecom: CaseDefinition = {
  id: 'telecom',
  sector: 'telecom',
  company: 'Lumen & Wire',
  language: 'en',
  respondents: 650,
  fieldwork: {from: '2025-10-06', to: '2025-11-14'},
  asOf: '2025-11-30',
  currency: 'EUR',
  margin: 0.38,
  base: 310_000,
  complaints: 0.24,
  profiles: [
    {
      id: 'convinced',
      weight: 0.21,
      means: {
        ...{credibility: 80, integrity: 75, benevolence: 69, satisfaction: 79, attachment: 50, commitment: 76},
        ...{habit: 60, alternatives: 36, exitCost: 46, socialBond: 46},
      },
    },
    {
      id: 'under-contract',
      weight: 0.4,
      means: {
        ...{credibility: 55, integrity: 42, benevolence: 35, satisfaction: 48, attachment: 25, commitment: 36},
        ...{habit: 52, alternatives: 57, exitCost: 77, socialBond: 24},
      },
    },
    {
      id: 'by-routine',
      weight: 0.22,
      means: {
        ...{credibility: 64, integrity: 53, benevolence: 43, satisfaction: 60, attachment: 30, commitment: 42},
        ...{habit: 77, alternatives: 26, exitCost: 34, socialBond: 26},
      },
    },
    {
      id: 'bargain-hunters',
      weight: 0.17,
      means: {
        ...{credibility: 53, integrity: 44, benevolence: 36, satisfaction: 51, attachment: 20, commitment: 26},
        ...{habit: 34, alternatives: 17, exitCost: 22, socialBond: 18},
      },
    },
  ],
  segments: [
    {name: 'Mobile only', weight: 0.46, shifts: {exitCost: -7, habit: -3}, spending: 0.6},
    {name: 'Home + mobile', weight: 0.42, shifts: {exitCost: 7, habit: 3}, spending: 1.5},
    // Worth most, served worst: the business line shares the consumers' call centre.
    {
      name: 'Small business',
      weight: 0.12,
      shifts: {satisfaction: -11, credibility: -7, alternatives: 5},
      spending: 3.4,
    },
  ],
  channels: [
    {name: 'Store', weight: 0.36, shifts: {socialBond: 7}, spending: 1.05, acquisitionCost: 120},
    {name: 'Online', weight: 0.27, shifts: {}, spending: 0.95, acquisitionCost: 65},
    {
      name: 'Price comparison',
      weight: 0.24,
      shifts: {commitment: -10, habit: -10, satisfaction: -4, exitCost: -6},
      spending: 0.8,
      acquisitionCost: 105,
    },
    {
      name: 'Referral',
      weight: 0.13,
      shifts: {satisfaction: 6, commitment: 9, integrity: 4},
      spending: 1.1,
      acquisitionCost: 40,
    },
  ],
  headers: {},
  facts,
  texts: {
    en: {
      title: 'Telecom: kept by contract, not by conviction',
      story:
        'A mobile and broadband operator surveys its subscribers, of whom some are still under contract and others free to leave on any day. Who would stay if nothing held them?',
      columns:
        'spend is the yearly bill in euros; share_of_wallet goes from 0 to 1; contract_end is the end of the minimum term, past for those free to leave; exit_fee is what leaving would cost on the day of the answer; event_move says the customer moved home this year.',
      questions: [
        'How many stay because they want to, and how many because of their contract?',
        'Of those free to leave, whom does nothing hold, and what are they worth?',
        'Does a well-handled complaint bring satisfaction back?',
        'Would you lengthen contracts, or spend the same money elsewhere?',
      ],
    },
    fr: {
      title: 'Télécoms : tenus par le contrat plus que convaincus',
      story:
        'Un opérateur mobile et internet interroge ses abonnés : les uns sont encore engagés, les autres libres de partir du jour au lendemain. Qui resterait si rien ne le retenait ?',
      columns:
        'spend est la facture annuelle en euros ; share_of_wallet, le taux de nourriture, va de 0 à 1 ; contract_end est la fin de l’engagement, passée pour ceux qui sont libres ; exit_fee est le coût d’un départ au jour de la réponse ; event_move dit un déménagement dans l’année.',
      questions: [
        'Combien restent parce qu’ils le veulent, et combien à cause de leur contrat ?',
        'Parmi ceux qui sont libres de partir, qui n’est tenu par rien, et combien valent-ils ?',
        'Une réclamation bien traitée ramène-t-elle la satisfaction ?',
        'Allongeriez-vous les engagements, ou mettriez-vous cet argent ailleurs ?',
      ],
    },
  },
}
