import type {About} from '../../kernel/index.ts'

export const robustMaximumLikelihood: About = {
  id: 'robust-maximum-likelihood',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Robust maximum likelihood (MLR)',
      definition:
        'Maximum likelihood whose standard errors and χ² hold for answers that are not normal: estimates are those of ML, errors come from the sandwich, χ² is divided by a scaling factor (Yuan and Bentler’s, in Mplus’s variant).',
      formula: 'V = A⁻¹·B·A⁻¹, χ² scaled = χ²/c',
      threshold: 'The default from five answer categories on.',
    },
    fr: {
      title: 'Maximum de vraisemblance robuste (MLR)',
      definition:
        'Maximum de vraisemblance dont les erreurs types et le χ² valent pour des réponses qui ne sont pas normales : estimations de ML, erreurs par l’estimateur sandwich, χ² divisé par un facteur de correction (Yuan et Bentler, variante de Mplus).',
      formula: 'V = A⁻¹·B·A⁻¹, χ² corrigé = χ²/c',
      threshold: 'Par défaut à partir de cinq modalités de réponse.',
    },
  },
  source: 'Yuan & Bentler 2000, Sociological Methodology 30',
}
