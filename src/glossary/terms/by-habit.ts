import type {About} from '../../kernel/index.ts'

export const byHabit: About = {
  id: 'by-habit',
  kind: 'class',
  texts: {
    en: {
      title: 'Inert by habit',
      definition:
        'Sub-type of the inert: habit is high. The customer comes back without thinking of it; asking them to think again may wake them. The only sub-type that may be told as habit.',
      threshold: 'Habit at 60 POMP or more.',
    },
    fr: {
      title: 'Inerte par habitude',
      definition:
        'Sous-type des inertes : l’habitude est élevée. Le client revient sans y penser ; l’inviter à y repenser risque de le réveiller. Le seul sous-type que l’on puisse dire d’habitude.',
      threshold: 'Habitude à 60 POMP ou plus.',
    },
  },
  source: 'Verplanken & Orbell 2003, Journal of Applied Social Psychology 33(6)',
}
