import {contraryItems, covarianceMatrix, variance} from '../../stats/index.ts'
import type {ForensicLook} from './forensic-look.ts'
import {scaleAlpha} from './scale-alpha.ts'

/** Questions that run against the others of their scale, with α as it is and with those questions turned. */
export const unreversedItems: ForensicLook = ({scales, rows}) =>
  scales.flatMap(({construct, items, columns}) => {
    const varying = columns.flatMap((column, place) => (variance(column) > 0 ? [place] : []))
    // Of two questions either may be the reversed one; turning both changes nothing, turning one is enough.
    const contrary = contraryItems(covarianceMatrix(varying.map((place) => columns[place]!)), rows.length)
    if (contrary.length === 0) return []
    const turning = (varying.length === 2 ? contrary.slice(0, 1) : contrary).map((place) => varying[place]!)
    const turned = columns.map((column, place) => (turning.includes(place) ? column.map((answer) => -answer) : column))
    return [
      {
        code: 'unreversed-item' as const,
        construct,
        items: contrary.map((place) => items[varying[place]!]!.item.code),
        count: contrary.length,
        detail: null,
        alpha: {asFound: scaleAlpha(columns), putRight: scaleAlpha(turned)},
      },
    ]
  })
