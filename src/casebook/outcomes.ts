import type {CaseConstruct} from './battery.ts'
import type {DrawnConstruct} from './definition.ts'
import type {Draw} from './draw.ts'

/**
 * What the customer intends and says, from where they stand: the true drivers of a generated case.
 * Commitment and what holds the customer lead to repurchase; satisfaction and attachment to word of mouth; commitment
 * and attachment to price tolerance; commitment and the social bond to voice (after Garbarino & Johnson 1999).
 */
export function outcomes(
  latent: Readonly<Record<DrawnConstruct, number>>,
  draw: Draw,
): Readonly<Record<CaseConstruct, number>> {
  const above = (construct: DrawnConstruct): number => latent[construct] - 50
  const trust = (above('credibility') + above('integrity') + above('benevolence')) / 3
  const held = Math.max(above('alternatives'), above('exitCost'))
  const commitment = above('commitment')
  return {
    ...latent,
    repurchase:
      57 + 0.4 * commitment + 0.2 * above('satisfaction') + 0.2 * above('habit') + 0.2 * held + draw.normal(0, 9),
    advocacy: 50 + 0.4 * above('satisfaction') + 0.35 * above('attachment') + 0.2 * trust + draw.normal(0, 10),
    priceTolerance: 43 + 0.45 * commitment + 0.3 * above('attachment') + draw.normal(0, 12),
    voice: 49 + 0.35 * commitment + 0.35 * above('socialBond') + draw.normal(0, 13),
  }
}
