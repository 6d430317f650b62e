import type {Facts} from './facts.ts'

/** What decides whether a trial period or an empty seat makes sense; `other` also where the sector is not known. */
export type KindOfBusiness = 'places' | 'subscription' | 'other'

/** Words by which a sector is told, in French or English, accents aside: it sells places that perish unsold… */
const places =
  /ski|lift|cable car|resort|station|touris|travel|voyage|hotel|camping|restaura|leisure|loisir|park|parc|museum|musee|theat|cinema|concert|sport|fitness|airline|aerien|rail|train|ferr|spa\b|therm/
/** …or a service that runs until it is ended. */
const subscription =
  /bank|banque|insur|assur|mutu|telecom|\bmobile|\boperat|internet|tv\b|televis|stream|\bpress|media|energ|electric|gas\b|gaz|water|subscri|abonn|software|logiciel|saas/

/** The kind of business, from the sector given with the survey, else from contracts with an end. */
export function kindOfBusiness({findings}: Facts): KindOfBusiness {
  const sector = (findings.context.sector ?? '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
  if (places.test(sector)) return 'places'
  if (subscription.test(sector)) return 'subscription'
  return findings.classification.rule.realConstraint.includes('contract_end') ? 'subscription' : 'other'
}
