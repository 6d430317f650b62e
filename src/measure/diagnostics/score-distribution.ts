import {studentQuantile, variance, weightedMean} from '../../stats/index.ts'
import type {Diagnostic} from '../diagnostic.ts'
import type {ScaleMaterial} from '../material.ts'
import type {Estimate} from '../schema.ts'
import {thresholds} from '../thresholds.ts'

/** A score this close to an end of the scale is at it. */
const rounding = 1e-9

/**
 * The construct's POMP scores over the analysed respondents: mean with a 95 % t interval, standard deviation, shares at
 * both ends. With survey weights the interval takes Kish's effective number of respondents, (Σw)²/Σw².
 */
export const scoreDistribution: Diagnostic = {
  id: 'score-distribution',
  about: [
    {
      id: 'pomp',
      kind: 'statistic',
      source: 'Cohen, Cohen, Aiken & West 1999, Multivariate Behavioral Research 34(3)',
      texts: {
        en: {
          title: 'Score from 0 to 100 (POMP)',
          definition:
            'A score as a percentage of the maximum possible: 0 when every question got the lowest answer, 100 when every question got the highest. Scales of any length become comparable to read, though answers on 5, 7 and 11 points are not exactly equivalent.',
          formula: 'POMP = 100 · (mean answer − lowest)/(highest − lowest)',
          threshold: '60 and above is the “agree” side, unless another cut-off was chosen.',
        },
        fr: {
          title: 'Score de 0 à 100 (POMP)',
          definition:
            'Score exprimé en pourcentage du maximum possible : 0 quand toutes les réponses sont les plus basses, 100 quand elles sont toutes les plus hautes. Des échelles de longueurs différentes se lisent alors de la même façon, même si des réponses en 5, 7 et 11 points ne sont pas exactement équivalentes.',
          formula: 'POMP = 100 · (réponse moyenne − minimum)/(maximum − minimum)',
          threshold: '60 et plus : le côté « d’accord », sauf si un autre seuil a été choisi.',
        },
      },
    },
    {
      id: 'floor-and-ceiling',
      kind: 'statistic',
      source: thresholds.floorOrCeiling.source,
      texts: {
        en: {
          title: 'Floor and ceiling',
          definition:
            'Shares of respondents at the lowest and at the highest possible score, whom the scale cannot tell apart.',
          threshold: 'Above 15 %: the scale is too short at that end, and progress or decline there will not show.',
        },
        fr: {
          title: 'Effets plancher et plafond',
          definition:
            'Parts des répondants au score le plus bas et au score le plus haut possibles, que l’échelle ne distingue plus entre eux.',
          threshold:
            'Au-dessus de 15 % : l’échelle est trop courte de ce côté, et un progrès ou un recul n’y apparaîtra pas.',
        },
      },
    },
  ],
  run: (material) => {
    const weights = material.scores.map((score, index) => (Number.isNaN(score) ? 0 : (material.weights?.[index] ?? 1)))
    const spread = standardDeviationOf(material.scores, weights)
    return {
      mean: meanEstimate(material.scores, weights, spread),
      sd: spread,
      floor: shareWhere(material, weights, (score) => score <= rounding),
      ceiling: shareWhere(material, weights, (score) => score >= 100 - rounding),
    }
  },
}

function effectiveNumber(weights: Float64Array): number {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return (sum * sum) / weights.reduce((total, weight) => total + weight * weight, 0)
}

/** Weighted variance times n/(n − 1), n being the effective number of respondents; equal to the usual one without weights. */
function standardDeviationOf(scores: Float64Array, weights: Float64Array): number {
  if (weights.every((weight) => weight === 0 || weight === 1))
    return Math.sqrt(variance(scores.filter((_, index) => weights[index] === 1)))
  const centre = weightedMean(scores, weights)
  const spread = weightedMean(
    scores.map((score) => (score - centre) * (score - centre)),
    weights,
  )
  const effective = effectiveNumber(weights)
  return effective > 1 ? Math.sqrt((spread * effective) / (effective - 1)) : Number.NaN
}

function meanEstimate(scores: Float64Array, weights: Float64Array, spread: number): Estimate {
  const estimate = weightedMean(scores, weights)
  const effective = effectiveNumber(weights)
  const reach = (studentQuantile(0.975, effective - 1) * spread) / Math.sqrt(effective)
  return {estimate, ci: [Math.max(0, estimate - reach), Math.min(100, estimate + reach)]}
}

function shareWhere({scores}: ScaleMaterial, weights: Float64Array, holds: (score: number) => boolean): number {
  return weightedMean(
    scores.map((score) => (Number.isNaN(score) ? score : Number(holds(score)))),
    weights,
  )
}
