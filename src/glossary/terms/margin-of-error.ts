import type {About} from '../../kernel/index.ts'

export const marginOfError: About = {
  id: 'margin-of-error',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Margin of error',
      definition:
        'Half of the 95% interval of a share of one half, by the chance of sampling alone; it has no meaning for a sample that is not random.',
      formula: '1.96·√(0.25/n·(1 − n/N))',
    },
    fr: {
      title: 'Marge d’erreur',
      definition:
        'Moitié de l’intervalle à 95 % d’une part d’une moitié, du seul fait du tirage ; elle n’a pas de sens pour un échantillon non aléatoire.',
      formula: '1,96·√(0,25/n·(1 − n/N))',
    },
  },
  source: 'Cochran 1977, Sampling Techniques, 3rd ed.',
}
