import {correlationFromCovariance, cronbachAlpha, feldtInterval} from '../../stats/index.ts'
import type {Diagnostic, FoundProblem} from '../diagnostic.ts'
import type {ScaleMaterial} from '../material.ts'
import {thresholds} from '../thresholds.ts'

type Matrix = readonly (readonly number[])[]

/**
 * Cronbach's alpha from pairwise covariances, raw and standardised, with Feldt's 95 % interval over the respondents
 * with at least one answer; mean inter-item correlation; alpha without each item. As R psych 2.2.9, alpha().
 */
export const reliability: Diagnostic = {
  id: 'reliability',
  about: [
    {
      id: 'cronbach-alpha',
      kind: 'statistic',
      source: thresholds.reliabilityAcceptable.source,
      texts: {
        en: {
          title: 'Cronbach’s alpha',
          definition:
            'How consistently the questions of a scale measure one thing: the share of the variance of their sum that they hold in common. It rises with the number of questions, and underestimates reliability when the questions are unequally good. The standardised form gives every question the same variance.',
          formula: 'α = k/(k − 1) · (1 − Σ var(item)/var(sum))',
          threshold:
            'From .70 the scale may be used to compare groups, from .80 with ease; below .50 more than half of the score’s variance is error. A negative alpha nearly always means a reverse-worded question that was not turned.',
        },
        fr: {
          title: 'Alpha de Cronbach',
          definition:
            'Cohérence interne d’une échelle : la part de la variance de la somme des questions qui leur est commune. Il augmente avec le nombre de questions et sous-estime la fiabilité quand elles sont de qualité inégale. La forme standardisée donne à chaque question la même variance.',
          formula: 'α = k/(k − 1) · (1 − Σ var(question)/var(somme))',
          threshold:
            'À partir de 0,70 l’échelle permet de comparer des groupes, à partir de 0,80 sans réserve ; en dessous de 0,50, plus de la moitié de la variance du score est de l’erreur. Un alpha négatif trahit presque toujours une question inversée qui n’a pas été retournée.',
        },
      },
    },
    {
      id: 'alpha-if-dropped',
      kind: 'statistic',
      source: thresholds.reliabilityAcceptable.source,
      texts: {
        en: {
          title: 'Alpha if dropped',
          definition: 'Cronbach’s alpha of the scale without one question.',
          threshold:
            'Clearly above the scale’s own alpha: read that question again before dropping it, since dropping also narrows what is measured.',
        },
        fr: {
          title: 'Alpha sans la question',
          definition: 'Alpha de Cronbach de l’échelle privée d’une question.',
          threshold:
            'Nettement supérieur à l’alpha de l’échelle : relire la question avant de la retirer, car la retirer réduit aussi ce qui est mesuré.',
        },
      },
    },
    {
      id: 'average-inter-item-correlation',
      kind: 'statistic',
      source: thresholds.averageInterItemLowest.source,
      texts: {
        en: {
          title: 'Average inter-item correlation',
          definition:
            'Mean of the correlations between the questions of a scale; unlike alpha it does not depend on how many there are.',
          threshold:
            'Between .15 and .50. Lower: the questions ask about different things; higher: they nearly repeat one another.',
        },
        fr: {
          title: 'Corrélation moyenne entre questions',
          definition:
            'Moyenne des corrélations entre les questions d’une échelle ; contrairement à l’alpha, elle ne dépend pas de leur nombre.',
          threshold:
            'Entre 0,15 et 0,50. Plus bas : les questions portent sur des choses différentes ; plus haut : elles se répètent presque.',
        },
      },
    },
  ],
  run: (material) => {
    const {covariance, varying, items, n} = material
    const raw = cronbachAlpha(covariance)
    const correlation = correlationFromCovariance(covariance)
    const interval = feldtInterval(raw, {n, items: varying.length})
    return {
      alpha: {raw, standardized: cronbachAlpha(correlation), ci: [...interval]},
      averageInterItem: averageOffDiagonal(correlation),
      alphaIfDropped: Object.fromEntries(items.map(({code}) => [code, alphaWithout(code, material)])),
      problems: problems(material, raw),
    }
  },
}

function averageOffDiagonal(correlation: Matrix): number {
  const off = correlation.flatMap((row, i) => row.slice(0, i))
  return off.reduce((sum, r) => sum + r, 0) / off.length
}

/** Only the loss of an item that varies changes anything. */
function alphaWithout(code: string, {varying, covariance}: ScaleMaterial): number {
  const dropped = varying.findIndex((item) => item.code === code)
  if (dropped < 0) return Number.NaN
  const rest = (_: unknown, index: number): boolean => index !== dropped
  return cronbachAlpha(covariance.filter(rest).map((row) => row.filter(rest)))
}

function problems({items, n}: ScaleMaterial, alpha: number): FoundProblem[] {
  const codes = items.map(({code}) => code)
  const found: FoundProblem[] = []
  if (items.length === 1) found.push({code: 'single-item', items: codes})
  if (items.length === 2) found.push({code: 'two-items', items: codes})
  if (n < thresholds.fewestRespondents.value) found.push({code: 'too-few-respondents', items: []})
  if (alpha < 0) found.push({code: 'negative-alpha', items: []})
  return found
}
