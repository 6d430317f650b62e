import type {DecidingRole, Role} from '../questionnaire/index.ts'
import type {Facts} from './facts.ts'

/** The construct that stands for a role of the attitude block, proxies included; null where none does. */
export function attitudeConstruct({findings}: Facts, role: DecidingRole): string | null {
  return findings.classification.rule.attitude.find((entry) => entry.role === role)?.construct ?? null
}

/** The first construct of a role, or of these ids, that customers were asked and answered; null where none was. */
export function measuredConstruct(
  facts: Facts,
  wanted: {readonly role: Role} | {readonly ids: readonly string[]},
): string | null {
  const found = facts.findings.questionnaire.constructs.find(
    (construct) =>
      ('role' in wanted ? construct.role === wanted.role && !construct.dimension : wanted.ids.includes(construct.id)) &&
      facts.score(construct.id) !== null,
  )
  return found?.id ?? null
}
