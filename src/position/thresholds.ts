/**
 * Every line that turns a number into a position, in one place. The notions are the literature's; these figures are
 * conventions of this tool unless a source is named.
 */
export const thresholds = {
  /** A score from here is on the "agree" side, as for the classes. */
  agrees: 60,
  /** Spending against the year before: at or under is falling, at or over is growing (convention). */
  falls: 0.8,
  grows: 1.2,
  /** Half of the category's spending (Dick & Basu 1994: undivided against divided patronage). */
  deepWallet: 0.5,
  /** Two years without a break; tells nothing by itself (convention). */
  longTenure: 24,
  /** A contract that ends within so many days of the reference date (the notice below which it holds nobody). */
  contractReach: 90,
  /** An event counts from so many days before the reference date to as many after (convention). */
  eventReach: 180,
  /** Twice the assumed base rate: on the watch list (convention). */
  highRisk: 0.3,
  /** Contribution, in log-odds, from which a change, or else a state, is told as the reason of a risk (convention). */
  tellingChange: 0.3,
  tellingState: 0.1,
  /** Seats of a panel of expert customers (Volle: about thirty, renewed every six months). */
  panelSeats: 30,
} as const
