/** @room one rule per file; evidence, ranking, conflicts, next action */
import type {Findings} from '../findings.ts'
import type {Material} from '../project/index.ts'
import {applyRules, type Recommended} from './recommend.ts'
import type {Rule} from './rule.ts'

export * from './facts.ts'
export {factsOf} from './facts-of.ts'
export {applyRules, type Recommended} from './recommend.ts'
export * from './rule.ts'
export * from './schema.ts'
export type {Material}

/** What to do, by axis, and each customer's next action. The words of the rules are loaded only when asked for. */
export async function recommend(findings: Findings, material: Material): Promise<Recommended> {
  return applyRules(await allRules(), findings, material)
}

async function allRules(): Promise<readonly Rule[]> {
  return (await import('./rules.gen.ts')).rules
}
