import type {About} from '../../kernel/index.ts'

export const mediation: About = {
  id: 'mediation',
  kind: 'statistic',
  texts: {
    en: {
      title: 'Mediation',
      definition:
        'A construct acts on another through a third. Full: all of its effect passes there; partial: some of it does; direct only: none of it.',
      threshold: 'Judged by the 95 % bootstrap intervals of the direct and of the indirect effect.',
    },
    fr: {
      title: 'Médiation',
      definition:
        'Un construit agit sur un autre à travers un troisième. Totale : tout son effet y passe ; partielle : une partie seulement ; directe : rien n’y passe.',
      threshold: 'Jugée sur les intervalles bootstrap à 95 % de l’effet direct et de l’effet indirect.',
    },
  },
  source: 'Zhao, Lynch & Chen 2010, J. Consumer Research 37(2)',
}
