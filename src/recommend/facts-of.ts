import type {Disclosure} from '../disclosure/index.ts'
import type {Findings} from '../findings.ts'
import type {Material} from '../project/index.ts'
import type {CountedEstimate} from '../value/index.ts'
import type {Cell, Facts, WhatIf} from './facts.ts'
import {createGroupNumbers, type Mean, type Projection, type Size} from './group-numbers.ts'

/**
 * The facts that rules read, computed when asked for: each is told by the disclosure given, and null where it may not be. What
 * was computed for one rule is not computed again for another.
 */
export function factsOf(findings: Findings, material: Material): (disclosure: Disclosure) => Facts {
  const numbers = createGroupNumbers(material)
  const {weights} = numbers
  return (disclosure) => ({
    findings,
    minCell: disclosure.minCell,
    cell: (...groups) => cell(disclosure, numbers.size(groups)),
    score: (construct, ...groups) => mean(disclosure, numbers.mean({what: 'score', id: construct}, groups)),
    share: (of, ...groups) => mean(disclosure, numbers.mean({what: 'probability', id: of}, groups)),
    mean: (column, ...groups) => mean(disclosure, numbers.mean({what: 'column', id: column}, groups)),
    whatIf: (construct, delta, ...groups) => {
      const projection = numbers.project({construct, delta}, groups)
      return projection && whatIf(disclosure, projection, {lever: construct, delta, weights})
    },
  })
}

function cell(disclosure: Disclosure, size: Size | null): Cell | null {
  if (size === null) return null
  const {count, shareOfCustomers, value, totalValue, mayTell} = size
  const told = mayTell(disclosure)
  return {
    count,
    shareOfCustomers,
    shareOfValue: told && totalValue > 0 ? value / totalValue : null,
    value: told ? value : null,
  }
}

function mean(disclosure: Disclosure, found: Mean | null): CountedEstimate | null {
  return found?.mayTell(disclosure) ? found.estimate : null
}

function whatIf(
  {describable}: Disclosure,
  {answer, concerned, valued, won, securedValue}: Projection,
  asked: {readonly lever: string; readonly delta: number; readonly weights: Float64Array},
): WhatIf | null {
  const {lever, delta, weights} = asked
  if (!describable(concerned, (index) => weights[index]!)) return null
  const {loyal, nothingHolds, loyalInGroup} = answer
  return {
    lever,
    delta,
    loyal,
    nothingHolds,
    loyalInGroup,
    securedValue: describable(valued, won) ? securedValue : null,
  }
}
