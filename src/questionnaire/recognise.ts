import {namesOf} from './column-texts.ts'
import type {ColumnOverrides, Columns, Mapping} from './mapping.ts'
import {claimColumns, matchColumns, notRecognised} from './match.ts'
import {isTarget, resolveOverrides} from './overrides.ts'
import type {Construct, DecidingRole, Questionnaire} from './schema.ts'

interface Candidate {
  readonly questionnaire: Questionnaire
  readonly found: ReadonlySet<string>
  readonly missing: readonly string[]
  readonly usable: boolean
}

/**
 * The questionnaire whose items the header holds best: of those whose satisfaction and trust (or what stands for them)
 * can be measured, the one that explains most columns, and of these the shortest.
 * @throws {UserError} QUESTIONNAIRE_NOT_RECOGNISED: what is missing from the nearest, and how to map it.
 */
export function recogniseQuestionnaire(
  columns: Columns,
  candidates: readonly Questionnaire[],
  overrides: ColumnOverrides = {},
): Mapping {
  const tried = candidates.map((questionnaire) => candidate(columns, questionnaire, overrides))
  const [best] = tried
    .filter((one) => one.usable)
    .sort((a, b) => b.found.size - a.found.size || a.missing.length - b.missing.length || byId(a, b))
  if (best !== undefined) return matchColumns(columns, best.questionnaire, overrides)
  const [near] = tried.sort((a, b) => coverage(b) - coverage(a) || a.missing.length - b.missing.length || byId(a, b))
  if (near === undefined) throw new RangeError('no candidate questionnaire')
  throw notRecognised(columns, near.questionnaire, near.missing)
}

function candidate(columns: Columns, questionnaire: Questionnaire, overrides: ColumnOverrides): Candidate {
  const own = Object.fromEntries(Object.entries(overrides).filter(([target]) => isTarget(target, questionnaire)))
  const {claims} = claimColumns(columns, questionnaire, resolveOverrides(namesOf(columns), questionnaire, own))
  const codes = questionnaire.constructs.flatMap((construct) => construct.items.map((item) => item.code))
  const found = new Set(codes.filter((code) => claims.has(code)))
  return {
    questionnaire,
    found,
    missing: codes.filter((code) => !found.has(code)),
    usable: isMeasurable('satisfaction', questionnaire, found) && isMeasurable('trust', questionnaire, found),
  }
}

/** At least half of the items of a construct of that role, or of its proxy, or of one dimension of either. */
function isMeasurable(role: DecidingRole, questionnaire: Questionnaire, found: ReadonlySet<string>): boolean {
  const byName = new Map(questionnaire.constructs.map((construct) => [construct.id, construct]))
  const proxies = questionnaire.proxies
    .filter((proxy) => proxy.role === role)
    .map((proxy) => byName.get(proxy.construct))
  const own = questionnaire.constructs.filter((construct) => construct.role === role)
  const isHeld = (construct: Construct | undefined): boolean =>
    construct !== undefined &&
    construct.items.length > 0 &&
    construct.items.filter((item) => found.has(item.code)).length * 2 >= construct.items.length
  return [...own, ...proxies].some(
    (construct) => isHeld(construct) || construct?.dimensions.some((dimension) => isHeld(byName.get(dimension))),
  )
}

function coverage(one: Candidate): number {
  return one.found.size / Math.max(1, one.found.size + one.missing.length)
}

function byId(a: Candidate, b: Candidate): number {
  return a.questionnaire.id < b.questionnaire.id ? -1 : 1
}
