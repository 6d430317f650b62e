import {texts} from '../../kernel/index.ts'
import type {Section} from '../extension.ts'
import {importancePerformance} from '../figures/importance-performance.ts'
import {pathDiagram} from '../figures/path-diagram.ts'
import {whatIfBars} from '../figures/what-if-bars.ts'

const words = texts(
  {
    title: 'What drives loyalty',
    lead: 'What goes with loyalty here, and what to expect from acting on it. The answers were given at one moment: these are associations, and an expected effect is a wager to be tested on a small scale first.',
  },
  {
    title: 'Ce qui fait la fidélité',
    lead: 'Ce qui va de pair avec la fidélité, et ce qu’on peut attendre en agissant dessus. Les réponses ont été données à un seul moment : ce sont des associations, et un effet attendu est un pari, à éprouver d’abord à petite échelle.',
  },
)

/** Importance against performance, paths, and what raising a lever would change. */
export const drivers: Section = {
  id: 'drivers',
  order: 55,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: ({diagnosis, voice, figure}) => {
    const shown = [importancePerformance, pathDiagram, whatIfBars].filter((one) => one.applies(diagnosis))
    return shown.length === 0
      ? []
      : [{kind: 'paragraph', role: 'lead', text: voice.say(words, 'lead')}, ...shown.map((one) => figure(one))]
  },
}
