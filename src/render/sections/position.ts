import {texts} from '../../kernel/index.ts'
import type {Section} from '../extension.ts'
import {accounts} from '../position-blocks/accounts.ts'
import {contrasts} from '../position-blocks/contrasts.ts'
import {empowerment} from '../position-blocks/empowerment.ts'
import {expectations} from '../position-blocks/expectations.ts'
import {ladder} from '../position-blocks/ladder.ts'
import {lifeCycle} from '../position-blocks/life-cycle.ts'
import {livedProfile} from '../position-blocks/lived-profile.ts'
import {panel} from '../position-blocks/panel.ts'

const words = texts(
  {
    title: 'Where customers stand',
    lead: 'Besides the class, each customer has a place in the life of the relation.',
  },
  {
    title: 'Où en sont les clients',
    lead: 'Au-delà de sa classe, chaque client occupe une place dans la vie de la relation.',
  },
)

/** Stages, ladder, empowerment, norms, expectations, brakes, accounts and the panel: what each customer is besides the class. */
export const position: Section = {
  id: 'position',
  order: 64,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => {
    const {position: found} = context.diagnosis
    if (found === null) return []
    const blocks = [
      ...lifeCycle(context, found),
      ...ladder(context, found),
      ...empowerment(context, found),
      ...livedProfile(context, 'norms', found.norms),
      ...livedProfile(context, 'relationalBenefits', found.relationalBenefits),
      ...expectations(context, found),
      ...contrasts(context, found),
      ...accounts(context, found),
      ...panel(context, found),
    ]
    if (blocks.length === 0) return []
    return [{kind: 'paragraph', role: 'lead', text: context.voice.say(words, 'lead')}, ...blocks]
  },
}
