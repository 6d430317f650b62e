import {texts} from '../kernel/index.ts'
import type {RiskCause} from './schema.ts'

/** A cause, or the column of the event that raises the risk. */
export type RiskReason = RiskCause | `event_${string}`

/** What raises the risk of a customer, in one sentence; `event` is what the user's column is called. */
export const riskReasonTexts = texts(
  {
    'attitude-low': 'A weak attitude towards the company: satisfaction, trust or commitment is low.',
    'held-by-nothing': 'Nothing holds this customer: leaving is easy.',
    'no-habit': 'No habit brings this customer back.',
    'spending-falls': 'Spends less than the year before.',
    'contract-ends': 'The contract ends within three months.',
    'complaint-open': 'A complaint was not put right, as far as is known.',
    event: 'A moment of fragility: {event}.',
    none: 'No single reason stands out.',
  },
  {
    'attitude-low': 'Une attitude peu favorable : satisfaction, confiance ou engagement faible.',
    'held-by-nothing': 'Rien ne retient ce client : partir lui est facile.',
    'no-habit': 'Aucune habitude ne ramène ce client.',
    'spending-falls': 'Dépense moins que l’année précédente.',
    'contract-ends': 'Le contrat s’achève dans les trois mois.',
    'complaint-open': 'Une réclamation n’a pas été réparée, autant qu’on le sache.',
    event: 'Un moment de fragilité : {event}.',
    none: 'Aucune raison ne ressort nettement.',
  },
)
