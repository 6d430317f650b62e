import type {Classification} from '../classify/index.ts'
import type {Disclosure} from '../disclosure/index.ts'

export interface Measured {
  readonly measure: string
  readonly members: readonly number[]
  /** Money, of which one customer may make most. */
  readonly amountOf?: (index: number) => number
}

/**
 * Of whom a total of the whole sample is told: everyone known, but for those without a class where these are too few to be
 * described. What is told of the classes adds up to the customers classified, and their part of the total would be the rest.
 */
export function toldMembers(
  disclosure: Disclosure,
  {customers}: Pick<Classification, 'customers'>,
  {measure, members, amountOf}: Measured,
): readonly number[] {
  const classified = members.filter((index) => customers[index]!.class !== null)
  const within = {whole: members, ...(amountOf && {amountOf})}
  return disclosure.describable(classified) && !disclosure.branch().tell(measure, classified, within)
    ? classified
    : members
}
