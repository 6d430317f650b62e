import type {RiskTerm} from './schema.ts'

export interface Prior {
  readonly term: RiskTerm
  /** Log-odds added when the term is at 1; see `risk-terms.ts` for its unit. */
  readonly weight: number
  /** Where the direction comes from. The size of every weight is assumed, to be replaced by the company's own history. */
  readonly source: string
}

/** Yearly rate of loss at which every term is neutral: assumed, within the 15–20 % of Reichheld & Sasser 1990. */
export const baseline = 0.15

/** What raises (+) or lowers (−) the log-odds that a customer leaves within the year. */
export const priors: readonly Prior[] = [
  {
    term: 'attitude',
    weight: -0.3,
    source: 'Rust & Zahorik 1993, Journal of Retailing 69(2); Bolton 1998, Marketing Science 17(1)',
  },
  {term: 'hold', weight: -0.15, source: 'Jones, Mothersbaugh & Beatty 2000, Journal of Retailing 76(2)'},
  {term: 'habit', weight: -0.1, source: 'Wood & Neal 2009, Journal of Consumer Psychology 19(4)'},
  {term: 'spending', weight: 2, source: 'Buckinx & Van den Poel 2005, European Journal of Operational Research 164(1)'},
  {
    term: 'contract',
    weight: 0.7,
    source: 'Ohana 2001, cited by P. Volle on retention; Gupta et al. 2006, Journal of Service Research 9(2)',
  },
  {term: 'complaint', weight: 0.7, source: 'Tax, Brown & Chandrashekaran 1998, Journal of Marketing 62(2)'},
  {
    term: 'event',
    weight: 0.6,
    source: 'Ohana 2001, cited by P. Volle on retention; Keaveney 1995, Journal of Marketing 59(2)',
  },
]

/** Held in fact (contract, exit fee, products): as much as so many tens of points of perceived constraint. Assumed. */
export const realHold = 5

/** Log-odds of leaving where every term is neutral. */
export const baseOdds = Math.log(baseline / (1 - baseline))

export const weightOf = Object.fromEntries(priors.map(({term, weight}) => [term, weight])) as Record<RiskTerm, number>

export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
