import {texts} from '../../kernel/index.ts'
import type {Block} from '../document.ts'
import type {Section, SectionContext} from '../extension.ts'
import {loyalty} from '../sections/loyalty.ts'
import {portfolio} from '../sections/portfolio.ts'
import {recruitment} from '../sections/recruitment.ts'

const words = texts(
  {
    title: 'Managerial implications',
    lead: 'What precedes are results; what follows is drawn from them for the company, and goes beyond what the data prove.',
  },
  {
    title: 'Implications managériales',
    lead: 'Ce qui précède relève des résultats ; ce qui suit en est tiré pour l’entreprise, et va au-delà de ce que les données démontrent.',
  },
)

const axes: readonly Section[] = [recruitment, portfolio, loyalty]

/** The three axes in one chapter, apart from the results; headings step down one level. */
export const implications: Section = {
  id: 'study-implications',
  order: 120,
  startsOnNewPage: true,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => [
    {kind: 'paragraph', role: 'lead', text: context.voice.say(words, 'lead')},
    ...axes.flatMap((axis) => chapter(axis, context)),
  ],
}

function chapter(axis: Section, context: SectionContext): readonly Block[] {
  const blocks = axis.build(context)
  if (blocks.length === 0) return []
  const under = blocks.map((block): Block => (block.kind === 'heading' ? {...block, level: 3} : block))
  return [{kind: 'heading', level: 2, id: `study-${axis.id}`, text: axis.title(context)}, ...under]
}
