type PlainGroupId =
  | `class:${'loyal' | 'inert' | 'retained'}`
  | `subtype:${string}`
  | `flag:${string}`
  /** `main`: heavy or medium. */
  | `tier:${'heavy' | 'medium' | 'small' | 'none' | 'main'}`
  | `low:${string}`
  | `high:${string}`
  /** Text column: its label; yes/no column: 1 or 0. */
  | `column:${string}:${string}`
  /** Numeric column under a number: `below:share_of_wallet:0.5`. */
  | `below:${string}:${number}`
  /** On the watch list, for this cause; `event`: for any event column. */
  | `watched:${'contract-ends' | 'spending-falls' | 'event'}`
  /** Date column within the 180 days that follow the survey's reference date: `due:contract_end`. */
  | `due:${string}`

/**
 * Names of groups of customers, which may be crossed. A construct group compares the customer's score with the cut-off:
 * `low:satisfaction`, `high:trust`. `not:` turns a group round; a customer of whom it is not known is in neither.
 */
export type GroupId = PlainGroupId | `not:${PlainGroupId}`
