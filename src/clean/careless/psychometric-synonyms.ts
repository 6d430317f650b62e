import type {CarelessIndex} from './careless-index.ts'
import {pairsJudge} from './psychometric-pairs.ts'

/** Items that the whole sample answers alike (r > .60) are answered without regard to each other. */
export const psychometricSynonyms: CarelessIndex = {
  id: 'psychometric-synonyms',
  source: 'Meade & Craig 2012, Psychological Methods 17; Curran 2016, Journal of Experimental Social Psychology 66',
  flag: (sheets) => pairsJudge(sheets, 1),
}
