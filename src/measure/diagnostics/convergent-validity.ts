import {correlationFromCovariance, type OneFactorModel, oneFactorModel, symmetricEigen} from '../../stats/index.ts'
import type {Diagnostic, FoundProblem} from '../diagnostic.ts'
import type {ScaleMaterial} from '../material.ts'
import {omegaTotal} from '../scale-reliability.ts'
import type {ScaleResult} from '../schema.ts'
import {thresholds} from '../thresholds.ts'

/**
 * Do the items measure one thing? A one-factor model by maximum likelihood over complete answers, as lavaan 0.6-14:
 * standardised loadings; ω total over observed variance (semTools 0.5-6, compRelSEM(obs.var = TRUE)); composite
 * reliability and average variance extracted from the standardised loadings, Fornell and Larcker's formulas as
 * published and as SmartPLS and courses use them (semTools' AVE weighs items by their variance and differs a little).
 * Two items do not identify the model: equal loadings √r are taken, and ω is left out (Spearman–Brown stands for it).
 */
export const convergentValidity: Diagnostic = {
  id: 'convergent-validity',
  about: [
    {
      id: 'omega-total',
      kind: 'statistic',
      source: 'McDonald 1999, Test Theory: A Unified Treatment',
      texts: {
        en: {
          title: 'McDonald’s omega (total)',
          definition:
            'Reliability of the score when the questions may be unequally good: the share of the score’s variance that comes from the one thing they measure together, according to a one-factor model.',
          formula: 'ω = (Σλ)²/var(sum)',
          threshold:
            'Read as alpha: .70 is acceptable, .80 good. It sets the measurement error of every customer’s score.',
        },
        fr: {
          title: 'Oméga de McDonald (total)',
          definition:
            'Fiabilité du score quand les questions peuvent être de qualité inégale : la part de la variance du score qui vient de ce qu’elles mesurent ensemble, selon un modèle à un facteur.',
          formula: 'ω = (Σλ)²/var(somme)',
          threshold:
            'Se lit comme l’alpha : 0,70 est acceptable, 0,80 bon. Il fixe l’erreur de mesure du score de chaque client.',
        },
      },
    },
    {
      id: 'composite-reliability',
      kind: 'statistic',
      source: thresholds.compositeReliabilityLowest.source,
      texts: {
        en: {
          title: 'Composite reliability (Jöreskog’s rho)',
          definition: 'Reliability of the sum of the standardised questions, from their loadings on one factor.',
          formula: 'CR = (Σλ)²/((Σλ)² + Σ(1 − λ²))',
          threshold: 'From .60 according to Bagozzi and Yi, from .70 according to Hair et al.',
        },
        fr: {
          title: 'Fiabilité composite (rhô de Jöreskog)',
          definition:
            'Fiabilité de la somme des questions standardisées, d’après leurs contributions factorielles à un seul facteur.',
          formula: 'CR = (Σλ)²/((Σλ)² + Σ(1 − λ²))',
          threshold: 'À partir de 0,60 selon Bagozzi et Yi, de 0,70 selon Hair et al.',
        },
      },
    },
    {
      id: 'average-variance-extracted',
      kind: 'statistic',
      source: thresholds.averageVarianceExtracted.source,
      texts: {
        en: {
          title: 'Average variance extracted (convergent validity)',
          definition:
            'Share of the questions’ variance that the construct explains, the mean of the squared standardised loadings.',
          formula: 'AVE = Σλ²/k',
          threshold: 'From .50: the construct explains more of its questions than error does.',
        },
        fr: {
          title: 'Variance moyenne extraite (validité convergente)',
          definition:
            'Part de la variance des questions expliquée par le construit : moyenne des contributions standardisées au carré.',
          formula: 'AVE = Σλ²/k',
          threshold: 'À partir de 0,50 : le construit explique davantage ses questions que l’erreur.',
        },
      },
    },
    {
      id: 'standardised-loading',
      kind: 'statistic',
      source: thresholds.loading.source,
      texts: {
        en: {
          title: 'Standardised loading',
          definition: 'Correlation of one question with the construct it is meant to measure, in a one-factor model.',
          threshold:
            'From .70 the construct explains half of the question; below .40 the question says little about it.',
        },
        fr: {
          title: 'Contribution factorielle standardisée',
          definition:
            'Corrélation d’une question avec le construit qu’elle est censée mesurer, dans un modèle à un facteur.',
          threshold:
            'À partir de 0,70 le construit explique la moitié de la question ; en dessous de 0,40 elle en dit peu de chose.',
        },
      },
    },
  ],
  run: (material) => {
    const collinear = collinearItems(material)
    const model = oneFactorModel(material.completeCovariance)
    const usable = model.converged && (collinear.length === 0 || !model.heywood)
    const loadings = model.standardizedLoadings.map((loading) => (usable ? loading : Number.NaN))
    const identified = usable && loadings.length > 2
    return {
      omega: {total: identified ? omegaTotal(material.completeCovariance, model.loadings) : Number.NaN},
      ...namedLoadings(material, loadings),
      ...fornellLarcker(loadings),
      problems: problems(material, collinear, model),
    }
  },
}

function namedLoadings({items, varying}: ScaleMaterial, loadings: readonly number[]): Pick<ScaleResult, 'loadings'> {
  const named = items.map((item) => [item.code, loadings[varying.indexOf(item)] ?? Number.NaN] as const)
  return {loadings: Object.fromEntries(named)}
}

function fornellLarcker(loadings: readonly number[]): Pick<ScaleResult, 'compositeReliability' | 'ave'> {
  if (loadings.length < 2) return {compositeReliability: Number.NaN, ave: Number.NaN}
  const sum = loadings.reduce((total, loading) => total + loading, 0)
  const squares = loadings.reduce((total, loading) => total + loading * loading, 0)
  const error = loadings.length - squares
  return {compositeReliability: (sum * sum) / (sum * sum + error), ave: squares / loadings.length}
}

/** Items that together repeat one another exactly; with few respondents every matrix is singular, and that is another matter. */
function collinearItems({varying, completeCovariance, n}: ScaleMaterial): string[] {
  if (varying.length < 2 || n <= varying.length) return []
  const {values, vectors} = symmetricEigen(correlationFromCovariance(completeCovariance))
  const singular = values.flatMap((value, index) => (Math.abs(value) < 1e-8 ? [index] : []))
  return varying
    .filter((_, item) => singular.some((index) => Math.abs(vectors[item]![index]!) > 1e-4))
    .map(({code}) => code)
}

function problems({varying}: ScaleMaterial, collinear: string[], model: OneFactorModel): FoundProblem[] {
  if (collinear.length > 0) return [{code: 'perfect-collinearity', items: collinear}]
  if (varying.length < 2) return []
  if (!model.converged) return [{code: 'not-converged', items: []}]
  const improper = model.improper.map((item) => varying[item]!.code)
  return model.heywood ? [{code: 'heywood', items: improper}] : []
}
