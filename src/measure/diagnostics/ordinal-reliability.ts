import {
  correlationFromCovariance,
  guttmanLambda6,
  ordinalReliability as reliabilityOfOrdered,
  spearmanBrown,
} from '../../stats/index.ts'
import type {Diagnostic} from '../diagnostic.ts'
import type {ScaleMaterial} from '../material.ts'
import {thresholds} from '../thresholds.ts'

/**
 * Coefficients beside α and ω: Guttman's λ6 from pairwise correlations (R psych 2.2.9, G6(smc)); Spearman–Brown for two
 * items; and, for answers of at most seven whole categories, ordinal α (Zumbo) and Green and Yang's ω from polychoric
 * correlations over complete answers (lavaan 0.6-14, semTools 0.5-6). An improper one-factor model leaves ω out.
 */
export const ordinalReliability: Diagnostic = {
  id: 'ordinal-reliability',
  about: [
    {
      id: 'ordinal-alpha',
      kind: 'statistic',
      source: 'Zumbo, Gadermann & Zeisser 2007, J. Modern Applied Statistical Methods 6(1)',
      texts: {
        en: {
          title: 'Ordinal alpha',
          definition:
            'Cronbach’s alpha of the opinions behind the answers, as if these had not been forced into a few steps: computed from polychoric correlations. It is higher than alpha, and speaks of a score nobody has: read it as what finer answer scales could reach.',
          formula: 'α of the polychoric correlations',
          threshold: `Given for answers of at most ${thresholds.mostOrdinalCategories.value} steps. Read as alpha, from .70; far above it, the answer scale is too coarse.`,
        },
        fr: {
          title: 'Alpha ordinal',
          definition:
            'Alpha de Cronbach des opinions qui se cachent derrière les réponses, comme si elles n’avaient pas été enfermées dans quelques échelons : calculé sur les corrélations polychoriques. Plus élevé que l’alpha, il parle d’un score que personne n’a : le lire comme ce que des échelles de réponse plus fines permettraient.',
          formula: 'α des corrélations polychoriques',
          threshold: `Donné pour des réponses en ${thresholds.mostOrdinalCategories.value} échelons au plus. Se lit comme l’alpha, à partir de 0,70 ; nettement au-dessus de lui, l’échelle de réponse est trop grossière.`,
        },
      },
    },
    {
      id: 'ordinal-omega',
      kind: 'statistic',
      source: 'Green & Yang 2009, Psychometrika 74(1)',
      texts: {
        en: {
          title: 'Ordinal omega',
          definition:
            'Reliability of the score as it is computed, when the answers are taken as ordered steps rather than as numbers: a one-factor model of the opinions behind them, brought back to the answers actually given.',
          formula: 'ω = cov(sum, parallel sum)/var(sum)',
          threshold:
            'Read as omega: .70 is acceptable, .80 good. Close to omega: treating the answers as numbers did no harm.',
        },
        fr: {
          title: 'Oméga ordinal',
          definition:
            'Fiabilité du score tel qu’il est calculé, quand les réponses sont prises comme des échelons ordonnés et non comme des nombres : un modèle à un facteur des opinions sous-jacentes, ramené aux réponses réellement données.',
          formula: 'ω = cov(somme, somme parallèle)/var(somme)',
          threshold:
            'Se lit comme l’oméga : 0,70 est acceptable, 0,80 bon. Proche de l’oméga : traiter les réponses comme des nombres n’a rien faussé.',
        },
      },
    },
    {
      id: 'lambda6',
      kind: 'statistic',
      source: 'Guttman 1945, Psychometrika 10(4)',
      texts: {
        en: {
          title: 'Guttman’s lambda 6',
          definition:
            'A lower bound of reliability: what the other questions of the scale cannot predict of each question is counted as error. Above alpha where some questions go together more than the rest.',
          formula: 'λ₆ = 1 − Σ(1 − R²)/var(sum)',
          threshold: 'Read as alpha, from .70. Well above alpha: the scale may hold several themes.',
        },
        fr: {
          title: 'Lambda 6 de Guttman',
          definition:
            'Borne inférieure de la fiabilité : ce que les autres questions de l’échelle ne prédisent pas de chacune est compté comme de l’erreur. Il dépasse l’alpha quand certaines questions vont ensemble plus que les autres.',
          formula: 'λ₆ = 1 − Σ(1 − R²)/var(somme)',
          threshold:
            'Se lit comme l’alpha, à partir de 0,70. Nettement au-dessus de l’alpha : l’échelle contient peut-être plusieurs thèmes.',
        },
      },
    },
    {
      id: 'spearman-brown',
      kind: 'statistic',
      source: 'Eisinga, Grotenhuis & Pelzer 2013, Int. J. Public Health 58(4)',
      texts: {
        en: {
          title: 'Spearman–Brown coefficient',
          definition:
            'Reliability of a scale of two questions, from their correlation; the same formula says how reliable a longer scale would be.',
          formula: 'ρ = 2r/(1 + r)',
          threshold: 'Read as alpha, from .70. It replaces omega where there are only two questions.',
        },
        fr: {
          title: 'Coefficient de Spearman-Brown',
          definition:
            'Fiabilité d’une échelle de deux questions, d’après leur corrélation ; la même formule dit ce que vaudrait une échelle plus longue.',
          formula: 'ρ = 2r/(1 + r)',
          threshold: 'Se lit comme l’alpha, à partir de 0,70. Il remplace l’oméga quand il n’y a que deux questions.',
        },
      },
    },
  ],
  run: (material) => {
    const correlation = correlationFromCovariance(material.covariance)
    const beside = {
      lambda6: guttmanLambda6(correlation),
      spearmanBrown: correlation.length === 2 ? spearmanBrown(correlation[0]![1]!) : Number.NaN,
    }
    if (!isOrdinal(material)) return beside
    const found = reliabilityOfOrdered(material.complete)
    const contradictory = !found.positiveDefinite && material.n >= thresholds.fewestRespondents.value
    return {
      ...beside,
      alpha: {ordinal: found.alpha},
      omega: {ordinal: found.converged && !found.heywood ? found.omega : Number.NaN},
      problems: contradictory ? [{code: 'ordinal-correlations', items: []}] : [],
    }
  },
}

/** Whole answers of few categories, two questions and more. */
function isOrdinal({varying}: ScaleMaterial): boolean {
  const most = thresholds.mostOrdinalCategories.value
  return (
    varying.length > 1 &&
    varying.every(
      ({low, high, keyed}) => high - low < most && keyed.every((x) => Number.isNaN(x) || Number.isInteger(x)),
    )
  )
}
