import type {About} from '../../kernel/index.ts'

export const hedgesG: About = {
  id: 'hedges-g',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Effect size (Hedges’ g)',
      definition:
        'Difference between two groups in standard deviations, so that differences of different measures compare.',
      threshold: '0.2 is small, 0.5 medium, 0.8 large; below 0.2 it hardly matters, however significant.',
    },
    fr: {
      title: 'Taille d’effet (g de Hedges)',
      definition: 'Écart entre deux groupes en écarts-types, pour comparer des écarts sur des mesures différentes.',
      threshold:
        '0,2 est petit, 0,5 moyen, 0,8 grand ; en dessous de 0,2 l’écart ne compte guère, si significatif soit-il.',
    },
  },
  source: 'Hedges 1981, J. Educational Statistics 6(2); Cohen 1988',
}
