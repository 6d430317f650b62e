/** @room where each customer stands: life cycle, ladder, empowerment, norms, accounts, risk of leaving, watch list */
export {accountRoleTexts} from './account-role.ts'
export {type Positions, positions} from './positions.ts'
export {type RiskReason, riskReasonTexts} from './risk-reasons.ts'
export * from './schema.ts'
