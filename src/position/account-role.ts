import {texts} from '../kernel/index.ts'
import type {AccountRole} from './schema.ts'

/** Words by which a role in the decision is told, accents folded (D24). */
const patterns: readonly (readonly [AccountRole, RegExp])[] = [
  ['decider', /decid|decision[- ]?mak|decision|directi|directeur|directrice|director|ceo|dirigeant/],
  ['prescriber', /prescri|influenc|conseil|advis|specif/],
  ['buyer', /achet|achat|buy|purchas|procure/],
  ['manager', /manag|gestionnaire|responsable|gerant/],
  ['initiator', /initia/],
  ['informant', /inform|gatekeep|filtre/],
  ['user', /utilis|user|usager/],
]

export function accountRole(label: string): AccountRole {
  const folded = label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return patterns.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'other'
}

/**
 * Weight of a role in what becomes of the account: those who decide and choose weigh more than those who use. Assumed: the
 * buying centre is the literature's (Webster & Wind 1972, Journal of Marketing 36(2)), the figures are this tool's.
 */
export const roleWeights: Readonly<Record<AccountRole, number>> = {
  decider: 3,
  buyer: 2,
  prescriber: 2,
  manager: 2,
  initiator: 1,
  informant: 1,
  user: 1,
  other: 1,
}

export const accountRoleTexts = texts(
  {
    decider: 'Deciders',
    buyer: 'Buyers',
    prescriber: 'Prescribers',
    manager: 'Managers',
    initiator: 'Initiators',
    informant: 'Informants',
    user: 'Users',
    other: 'Other roles',
  },
  {
    decider: 'Décideurs',
    buyer: 'Acheteurs',
    prescriber: 'Prescripteurs',
    manager: 'Gestionnaires',
    initiator: 'Initiateurs',
    informant: 'Informateurs',
    user: 'Utilisateurs',
    other: 'Autres rôles',
  },
)
