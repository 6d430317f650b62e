import type {About} from '../../kernel/index.ts'

export const weightedLeastSquares: About = {
  id: 'weighted-least-squares',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Weighted least squares for ordered answers (WLSMV, DWLS)',
      definition:
        'Factor model fitted to polychoric correlations, each weighted by how well it is known (DWLS); errors and χ² are corrected by all of their covariances (WLSMV).',
      formula: 'F = (r − ρ(θ))′·diag(Γ)⁻¹·(r − ρ(θ))',
      threshold:
        'The default below five categories; thresholds for maximum likelihood do not carry over to its CFI and RMSEA.',
    },
    fr: {
      title: 'Moindres carrés pondérés pour réponses ordonnées (WLSMV, DWLS)',
      definition:
        'Modèle factoriel ajusté aux corrélations polychoriques, chacune pondérée par sa précision (DWLS) ; erreurs et χ² corrigés par toutes leurs covariances (WLSMV).',
      formula: 'F = (r − ρ(θ))′·diag(Γ)⁻¹·(r − ρ(θ))',
      threshold:
        'Par défaut sous cinq modalités ; les seuils du maximum de vraisemblance ne s’appliquent pas à ses CFI et RMSEA.',
    },
  },
  source: 'Muthén 1984, Psychometrika 49(1); Muthén, du Toit & Spisic 1997; Xia & Yang 2019',
}
