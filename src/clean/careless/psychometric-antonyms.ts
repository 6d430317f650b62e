import type {CarelessIndex} from './careless-index.ts'
import {pairsJudge} from './psychometric-pairs.ts'

/** Items that the whole sample answers contrariwise (r < −.60) are answered without regard to each other. */
export const psychometricAntonyms: CarelessIndex = {
  id: 'psychometric-antonyms',
  source: 'Johnson 2005, Journal of Research in Personality 39; Meade & Craig 2012, Psychological Methods 17',
  flag: (sheets) => pairsJudge(sheets, -1),
}
