import type {Role} from '../questionnaire/index.ts'
import type {ConstructScores, Scores} from '../score/index.ts'

/** One construct that can drive or be driven, with its scores. */
export interface Node {
  readonly id: string
  readonly role: Role
  readonly scores: ConstructScores
}

interface Asked {
  readonly constructs: readonly {readonly id: string; readonly role: Role; readonly dimension: boolean}[]
}

/** Most constructs of one layer that comes before satisfaction, so that a regression keeps enough respondents a predictor. */
const mostInputs = 8

/**
 * Causal order of the constructs, from what the firm does to what customers do: inputs → satisfaction → trust →
 * commitment and attachment → outcomes. What holds customers (habit, constraint) explains outcomes, and nothing explains it.
 * @see Garbarino & Johnson 1999, J. Marketing 63(2); Aurier & N'Goala 2010, J. Academy of Marketing Science 38(3);
 *   Morgan & Hunt 1994, J. Marketing 58(3), for trust before commitment.
 */
export function pathLayers(questionnaire: Asked, scores: Scores): readonly (readonly Node[])[] {
  const layer = (...roles: Role[]): Node[] => nodes(questionnaire, scores).filter(({role}) => roles.includes(role))
  return [
    layer('antecedent', 'benefit', 'bond').slice(0, mostInputs),
    layer('satisfaction'),
    layer('trust'),
    layer('commitment', 'attachment', 'habit', 'constraint'),
    layer('outcome'),
  ]
}

/** Constructs that vary, dimensions of a higher-order one left out: trust never stands beside its own parts. */
export function nodes({constructs}: Asked, scores: Scores): Node[] {
  return constructs.flatMap(({id, role, dimension}) => {
    const found = scores[id]
    return found !== undefined && !dimension && found.sd > 0 ? [{id, role, scores: found}] : []
  })
}
