import type {Survey} from '../clean/index.ts'
import type {Bilingual} from '../kernel/index.ts'
import {UserError} from '../kernel/index.ts'
import type {DecidingRole} from '../questionnaire/index.ts'
import {classifyErrors} from './errors.ts'
import {realConstraintColumns} from './real-constraint.ts'

export interface DecidingConstruct {
  readonly role: DecidingRole
  readonly construct: string
}

export interface StandIn extends DecidingConstruct {
  readonly reason: Bilingual<string>
}

/** What is measured decides how the three classes are told apart (method: what is not measured). */
export type Situation = 'full' | 'no-habit' | 'no-constraint' | 'minimum'

/** Which constructs play which role in this survey. */
export interface ClassificationRule {
  /** Satisfied ∧ trusting ∧ committed, less what is not measured. */
  readonly attitude: readonly DecidingConstruct[]
  /** Constraint is high when any facet is. */
  readonly facets: readonly string[]
  readonly habits: readonly string[]
  /** Known columns that hold a customer in fact. */
  readonly realConstraint: readonly string[]
  readonly proxies: readonly StandIn[]
  readonly situation: Situation
}

const attachmentForCommitment: Bilingual<string> = {
  en: 'Commitment is not measured; attachment, the lasting affective bond, stands for it.',
  fr: 'L’engagement n’est pas mesuré ; l’attachement, lien affectif durable, en tient lieu.',
}

/**
 * Reads roles, never item names. Commitment is its own score where measured; attachment stands for it only where it is not.
 * @throws {UserError} fewer than two of satisfaction, trust and commitment can be scored.
 */
export function classificationRule(survey: Survey): ClassificationRule {
  const {questionnaire} = survey
  const measured = (role: DecidingRole): string[] =>
    questionnaire.constructs.filter((construct) => construct.role === role && !construct.dimension).map(({id}) => id)
  const used: StandIn[] = []
  const standIns = (role: DecidingRole, as = role, reason?: Bilingual<string>): string[] => {
    const found = questionnaire.proxies.filter((proxy) => proxy.role === role)
    for (const proxy of found) used.push({role: as, construct: proxy.construct, reason: reason ?? proxy.reason})
    return found.map((proxy) => proxy.construct)
  }
  const measuredOrProxy = (role: DecidingRole): string[] => {
    const direct = measured(role)
    return direct.length > 0 ? direct : standIns(role)
  }
  const commitment = (): string[] => {
    const direct = measuredOrProxy('commitment')
    if (direct.length > 0) return direct
    const attachment = measured('attachment')
    for (const construct of attachment) used.push({role: 'commitment', construct, reason: attachmentForCommitment})
    return attachment.length > 0 ? attachment : standIns('attachment', 'commitment')
  }
  const attitude: DecidingConstruct[] = [
    ...measuredOrProxy('satisfaction').map((construct) => ({role: 'satisfaction' as const, construct})),
    ...measuredOrProxy('trust').map((construct) => ({role: 'trust' as const, construct})),
    ...commitment().map((construct) => ({role: 'commitment' as const, construct})),
  ]
  if (attitude.length < 2)
    throw new UserError(classifyErrors.ATTITUDE_NOT_MEASURED, {questionnaire: questionnaire.id, count: attitude.length})
  const facets = measuredOrProxy('constraint')
  const habits = measuredOrProxy('habit')
  const realConstraint = realConstraintColumns(survey)
  const constrained = facets.length > 0 || realConstraint.length > 0
  const situation = constrained
    ? habits.length > 0
      ? 'full'
      : 'no-habit'
    : habits.length > 0
      ? 'no-constraint'
      : 'minimum'
  return {attitude, facets, habits, realConstraint, proxies: used, situation}
}
