import type {About} from '../../kernel/index.ts'

export const mediation: About = {
  id: 'mediation',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Mediation',
      definition:
        'A construct acts on another through a third. Full: all of its effect passes there; partial: some of it does; direct only: none of it.',
      threshold:
        'Judged by the 95 % intervals of the direct and of the indirect effect; full against partial mediation of an outcome by a Wald test that all its direct effects are 0.',
    },
    fr: {
      title: 'Médiation',
      definition:
        'Un construit agit sur un autre à travers un troisième. Totale : tout son effet y passe ; partielle : une partie seulement ; directe : rien n’y passe.',
      threshold:
        'Jugée sur les intervalles à 95 % de l’effet direct et de l’effet indirect ; totale contre partielle, pour un résultat, par un test de Wald de la nullité de tous ses effets directs.',
    },
  },
  source: 'Zhao, Lynch & Chen 2010, J. Consumer Research 37(2)',
}
