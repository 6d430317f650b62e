import {z} from 'zod'
import {texts} from '../../kernel/index.ts'
import {constructLabel, shortened} from '../constructs.ts'
import type {Block} from '../document.ts'
import type {Section, SectionContext} from '../extension.ts'
import {optionalResult} from '../optional-results.ts'
import {sayCode} from '../say-code.ts'
import {measures} from '../sections/measures.ts'

const words = texts(
  {
    title: 'Purification of the scales',
    lead: 'Items are dropped one at a time, by principal components with rotation then by α, as Churchill (1979) advises; what is left is confirmed by a factor model.',
    caption: 'Items dropped, one at a time',
    step: 'Step',
    scale: 'Scale',
    item: 'Item dropped',
    why: 'Why',
    before: 'α before',
    after: 'α after',
    none: 'No item had to be dropped: every scale is kept whole.',
  },
  {
    title: 'Purification des échelles',
    lead: 'Les items sont retirés un à un, par analyse en composantes principales avec rotation puis d’après l’α, comme le recommande Churchill (1979) ; ce qui reste est confirmé par un modèle factoriel.',
    caption: 'Items retirés, un à un',
    step: 'Étape',
    scale: 'Échelle',
    item: 'Item retiré',
    why: 'Motif',
    before: 'α avant',
    after: 'α après',
    none: 'Aucun item n’a dû être retiré : chaque échelle est gardée entière.',
  },
)

const reasons = texts(
  {
    'low-loading': 'low loading',
    'low-communality': 'low communality',
    'cross-loading': 'loads on another factor',
    'alpha-if-dropped': 'α rises without it',
    'low-item-rest': 'little in common with the rest',
  },
  {
    'low-loading': 'contribution trop faible',
    'low-communality': 'communauté trop faible',
    'cross-loading': 'contribue à un autre facteur',
    'alpha-if-dropped': 'l’α monte sans lui',
    'low-item-rest': 'peu de lien avec le reste',
  },
)

const number = z.number().nullable()
const shape = z.array(
  z.object({construct: z.string(), item: z.string(), reason: z.string(), alphaBefore: number, alphaAfter: number}),
)

/** Step by step where the result holds the steps, then the reliability of what is kept. */
export const purification: Section = {
  id: 'study-purification',
  order: 50,
  startsOnNewPage: true,
  title: (context) => (stepsOf(context) === null ? measures.title(context) : context.voice.say(words, 'title')),
  build: (context) => [...steps(context), ...measures.build(context)],
}

const stepsOf = ({diagnosis}: SectionContext) => optionalResult(diagnosis, ['measurement', 'purification'], shape)

function steps(context: SectionContext): readonly Block[] {
  const {diagnosis, voice} = context
  const found = stepsOf(context)
  if (found === null) return []
  const lead: Block = {kind: 'paragraph', text: voice.say(words, 'lead')}
  if (found.length === 0) return [lead, {kind: 'paragraph', text: voice.say(words, 'none')}]
  return [
    lead,
    {
      kind: 'table',
      caption: voice.say(words, 'caption'),
      columns: [
        {header: voice.say(words, 'step'), align: 'right', width: 0.07},
        {header: voice.say(words, 'scale'), align: 'left', width: 0.2},
        {header: voice.say(words, 'item'), align: 'left', width: 0.33},
        {header: voice.say(words, 'why'), align: 'left', width: 0.2},
        {header: voice.say(words, 'before'), align: 'right', width: 0.1},
        {header: voice.say(words, 'after'), align: 'right', width: 0.1},
      ],
      rows: found.map(({construct, item, reason, alphaBefore, alphaAfter}, index) => {
        const items = diagnosis.questionnaire.constructs.flatMap((one) => one.items)
        const text = items.find(({code}) => code === item)?.text
        return [
          voice.number(index + 1),
          constructLabel(diagnosis, voice, construct),
          text === undefined ? item : shortened(voice.pick(text), 70),
          sayCode(voice, reasons, reason),
          voice.number(alphaBefore, 2),
          voice.number(alphaAfter, 2),
        ]
      }),
      dense: true,
    },
  ]
}
