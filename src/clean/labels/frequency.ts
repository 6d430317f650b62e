import {ends, type LabelFamily, points} from '../label-family.ts'

const never = {en: 'Never|Not at all', fr: 'Jamais|Pas du tout'}
const always = {en: 'Always|All the time|Every time', fr: 'Toujours|Tout le temps|À chaque fois|Systématiquement'}

export const frequency: LabelFamily = {
  id: 'frequency',
  name: {en: 'frequency', fr: 'fréquence'},
  source: 'Vagias 2006, Likert-type scale response anchors, Clemson University',
  scales: [
    points(
      [never.en, 'Rarely|Seldom|Sometimes', 'Often', always.en],
      [never.fr, 'Rarement|Parfois', 'Souvent', always.fr],
    ),
    points(
      [never.en, 'Rarely|Seldom|Hardly ever', 'Sometimes|Occasionally', 'Often|Frequently|Usually', always.en],
      [
        never.fr,
        'Rarement|Presque jamais',
        'Parfois|Quelquefois|De temps en temps|Occasionnellement',
        'Souvent|Fréquemment|Régulièrement',
        always.fr,
      ],
    ),
    points(
      [never.en, 'Sometimes', 'Often', 'Very often', always.en],
      [never.fr, 'Parfois', 'Souvent', 'Très souvent', always.fr],
    ),
    points(
      [never.en, 'Rarely|Seldom', 'Sometimes', 'Often', 'Very often'],
      [never.fr, 'Rarement', 'Parfois', 'Souvent', 'Très souvent'],
    ),
    points(
      [
        never.en,
        'Very rarely|Almost never',
        'Rarely|Occasionally',
        'Sometimes|Often',
        'Very often|Frequently',
        always.en,
      ],
      [never.fr, 'Très rarement|Presque jamais', 'Rarement', 'Parfois|Souvent', 'Très souvent|Fréquemment', always.fr],
    ),
    points(
      [
        never.en,
        'Very rarely|Almost never|Rarely',
        'Occasionally|Seldom',
        'Sometimes',
        'Often|Frequently',
        'Very often|Usually|Almost always',
        always.en,
      ],
      [
        never.fr,
        'Très rarement|Presque jamais',
        'Rarement',
        'Parfois|De temps en temps',
        'Souvent|Fréquemment',
        'Très souvent|Presque toujours',
        always.fr,
      ],
    ),
    ends(10, never, always),
    ends(11, never, always),
  ],
}
