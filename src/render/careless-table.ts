import type {Check} from '../findings.ts'
import {texts} from '../kernel/index.ts'
import type {Block} from './document.ts'
import {plainWords} from './plain-words.ts'
import {visiblePercent} from './visible-percent.ts'
import type {Voice} from './voice.ts'

const words = texts(
  {
    caption: 'Care taken in answering',
    sign: 'Sign',
    count: 'Respondents',
    share: 'Share',
    note: 'One sign proves nothing: {count, plural, =0 {no respondent fails} one {# respondent fails} other {# respondents fail}} two or more, and {count, plural, =0 {nobody was excluded for it} one {{excluded, select, true {that one was excluded} other {that one was kept}}} other {{excluded, select, true {they were excluded} other {they were kept}}}}.',
    none: 'No respondent shows a sign of careless answering.',
  },
  {
    caption: 'Le soin mis à répondre',
    sign: 'Signe',
    count: 'Répondants',
    share: 'Part',
    note: 'Un signe seul ne prouve rien : {count, plural, =0 {aucun répondant n’en cumule} one {# répondant en cumule} other {# répondants en cumulent}} deux ou plus{count, plural, =0 {} one {{excluded, select, true { ; il a été exclu} other { ; il a été gardé}}} other {{excluded, select, true { ; ils ont été exclus} other { ; ils ont été gardés}}}}.',
    none: 'Aucun répondant ne montre de signe d’inattention.',
  },
)

/** Signs of careless answering, or one sentence where there are none. */
export function carelessTable({flags, careless}: Check['quality'], voice: Voice): Block {
  const found = flags.filter(({count}) => count > 0)
  if (found.length === 0) return {kind: 'paragraph', text: voice.say(words, 'none')}
  return {
    kind: 'table',
    caption: voice.say(words, 'caption'),
    columns: [
      {header: voice.say(words, 'sign'), align: 'left', width: 0.6},
      {header: voice.say(words, 'count'), align: 'right', width: 0.2},
      {header: voice.say(words, 'share'), align: 'right', width: 0.2},
    ],
    rows: found.map(({id, count, share}) => [
      voice.say(plainWords.qualityFlags, id),
      voice.number(count),
      visiblePercent(voice, share, 1),
    ]),
    rowHeaders: true,
    dense: true,
    half: true,
    note: voice.say(words, 'note', {count: careless.count, excluded: String(careless.excluded)}),
  }
}
