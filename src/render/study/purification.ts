import {texts} from '../../kernel/index.ts'
import {constructLabel, shortened} from '../constructs.ts'
import type {Block} from '../document.ts'
import type {Section, SectionContext} from '../extension.ts'
import {sayCode} from '../say-code.ts'
import {measures} from '../sections/measures.ts'

const words = texts(
  {
    title: 'Purification of the scales',
    lead: 'Purification drops items one at a time, by principal components with rotation then by α, as Churchill (1979) advises. The table says what it would drop here and why; nothing was dropped, all figures of this study keep every item, and the choice is yours to argue.',
    caption: 'Items that purification would drop, one at a time',
    step: 'Step',
    scale: 'Scale',
    item: 'Item',
    why: 'Why',
    before: 'α before',
    after: 'α after',
    none: 'No item would have to be dropped: every scale stands whole.',
  },
  {
    title: 'Purification des échelles',
    lead: 'La purification retire les items un à un, par analyse en composantes principales (ACP) avec rotation puis d’après l’α, comme le recommande Churchill (1979). Le tableau dit ce qu’elle retirerait ici et pourquoi ; rien n’a été retiré, tous les chiffres de cette étude gardent chaque item, et le choix vous revient, à argumenter.',
    caption: 'Items que la purification retirerait, un à un',
    step: 'Étape',
    scale: 'Échelle',
    item: 'Item',
    why: 'Motif',
    before: 'α avant',
    after: 'α après',
    none: 'Aucun item ne serait à retirer : chaque échelle tient entière.',
  },
)

const reasons = texts(
  {
    'low-loading': 'low loading',
    'low-communality': 'low communality',
    'cross-loading': 'loads on another factor',
    'alpha-rises': 'α rises without it',
    'low-sampling-adequacy': 'own KMO too low',
  },
  {
    'low-loading': 'contribution trop faible',
    'low-communality': 'communalité trop faible',
    'cross-loading': 'contribue à un autre facteur',
    'alpha-rises': 'l’α monte sans lui',
    'low-sampling-adequacy': 'KMO propre trop faible',
  },
)

/** Step by step where the result holds the steps, then the reliability of what is kept. */
export const purification: Section = {
  id: 'study-purification',
  order: 50,
  startsOnNewPage: true,
  title: (context) => (stepsOf(context) === null ? measures.title(context) : context.voice.say(words, 'title')),
  build: (context) => [...steps(context), ...measures.build(context)],
}

/** Every item that purification would drop, scale by scale, in the order it would; null where it was not tried. */
function stepsOf({diagnosis}: SectionContext) {
  const found = diagnosis.measurement?.purification
  if (found?.status !== 'ok') return null
  return Object.entries(found.scales).flatMap(([construct, {steps: dropped}]) =>
    dropped.map(({item, reason, before, after}) => ({
      construct,
      item,
      reason,
      alphaBefore: before.alpha,
      alphaAfter: after.alpha,
    })),
  )
}

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
