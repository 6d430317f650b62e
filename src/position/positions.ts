import type {ClassificationResult, CustomerClass} from '../classify/index.ts'
import {accounts} from './accounts.ts'
import {classContrasts} from './class-contrasts.ts'
import {empowerment} from './empowerment.ts'
import {expectationGaps} from './expectation-gap.ts'
import {ladder} from './ladder.ts'
import {lifeCycle} from './life-cycle.ts'
import {livedProfile} from './lived-profile.ts'
import {type PositionMaterial, standing} from './material.ts'
import {panel} from './panel.ts'
import {risk} from './risk.ts'
import type {CustomerPosition, PositionResult, RiskResult} from './schema.ts'

export interface Positions {
  readonly result: {readonly position: PositionResult; readonly risk: RiskResult | null}
  /** By respondent, in the order of the survey. */
  readonly customers: readonly CustomerPosition[]
  /** Customers and flag counts with those seated on the panel of experts; those given are left untouched. */
  readonly verdicts: readonly CustomerClass[]
  readonly flags: ClassificationResult['flags']
}

/** What each customer is besides the class: stage, rung, quadrant, account, risk of leaving, seat on the panel. */
export function positions(material: PositionMaterial): Positions {
  const context = standing(material)
  const {survey, classification} = material
  const stages = lifeCycle(context)
  const rungs = ladder(context)
  const quadrants = empowerment(context)
  const companies = accounts(context)
  const leaving = risk(context)
  const experts = panel(context)
  const flagged = experts.result === null ? {} : {panel: count(experts.result.seated, classification.customers)}
  return {
    result: {
      position: {
        lifeCycle: stages.result,
        ladder: rungs.result,
        empowerment: quadrants.result,
        norms: livedProfile(context, 'norm'),
        relationalBenefits: livedProfile(context, 'benefit'),
        expectations: expectationGaps(context),
        contrasts: classContrasts(context),
        accounts: companies.result,
        panel: experts.result,
      },
      risk: leaving.result,
    },
    customers: survey.respondents.map((_, index) => ({
      stage: stages.stages[index]!,
      rung: rungs.rungs[index]!,
      quadrant: quadrants.quadrants[index]!,
      risk: leaving.risks[index]!,
      riskReason: leaving.reasons[index]!,
      watchRank: leaving.ranks[index]!,
      accountClass: companies.classes[index]!,
      accountDisagreement: companies.disagreements[index]!,
    })),
    verdicts: classification.customers.map((customer, index) =>
      experts.seated.has(index) ? {...customer, flags: [...customer.flags, 'panel' as const]} : customer,
    ),
    flags: {...classification.result.flags, ...flagged},
  }
}

function count(seated: number, customers: readonly CustomerClass[]) {
  return {count: seated, share: seated / customers.filter((customer) => customer.class !== null).length}
}
