import type {Diagnosis} from '../diagnosis.ts'
import {texts} from '../kernel/index.ts'
import type {Voice} from './voice.ts'

/** Whole sentences; `tenths` chooses the subject, `word` is its number in words. "Habit" only stands where habit was measured. */
const words = texts(
  {
    loyal:
      '{tenths, plural, =0 {Hardly any customer is loyal} =5 {{word} of the customers are loyal} =10 {{word} customers are loyal} other {{word} in ten customers {tenths, plural, =1 {is} other {are}} loyal}}',
    'by-habit':
      '{tenths, plural, =5 {{word} of the customers stay by habit} =10 {{word} customers stay by habit} other {{word} in ten customers stay by habit}}',
    'nothing-holds':
      '{tenths, plural, =5 {Nothing holds {lower} of the customers} =10 {Nothing holds {lower} customers} other {Nothing holds {lower} in ten customers}}',
    inert:
      '{tenths, plural, =5 {{word} of the customers are inert: neither loyal nor retained} =10 {{word} customers are inert: neither loyal nor retained} other {{word} in ten customers are inert: neither loyal nor retained}}',
    retained:
      '{tenths, plural, =5 {{word} of the customers stay for want of a choice} =10 {{word} customers stay for want of a choice} other {{word} in ten customers stay for want of a choice}}',
    none: 'No customer could be classified',
  },
  {
    loyal:
      '{tenths, plural, =0 {Presque aucun client n’est fidèle} =1 {{word} client sur dix est fidèle} =5 {{word} client sur deux est fidèle} =10 {{word} les clients sont fidèles} other {{word} clients sur dix sont fidèles}}',
    'by-habit':
      '{tenths, plural, =5 {{word} client sur deux reste par habitude} =10 {{word} les clients restent par habitude} other {{word} clients sur dix restent par habitude}}',
    'nothing-holds':
      '{tenths, plural, =5 {Rien ne retient {lower} client sur deux} =10 {Rien ne retient {lower} les clients} other {Rien ne retient {lower} clients sur dix}}',
    inert:
      '{tenths, plural, =5 {{word} client sur deux est inerte : ni fidèle, ni retenu} =10 {{word} les clients sont inertes : ni fidèles, ni retenus} other {{word} clients sur dix sont inertes : ni fidèles, ni retenus}}',
    retained:
      '{tenths, plural, =5 {{word} client sur deux reste faute de choix} =10 {{word} les clients restent faute de choix} other {{word} clients sur dix restent faute de choix}}',
    none: 'Aucun client n’a pu être classé',
  },
)
type Finding = keyof (typeof words)['en']

/** Number of tenths in words, with how near the share is to it. */
const tenthsWords = texts(
  {
    exactly:
      '{tenths, select, 1 {One} 2 {Two} 3 {Three} 4 {Four} 5 {Half} 6 {Six} 7 {Seven} 8 {Eight} 9 {Nine} other {All}}',
    under:
      '{tenths, select, 1 {Nearly one} 2 {Nearly two} 3 {Nearly three} 4 {Nearly four} 5 {Nearly half} 6 {Nearly six} 7 {Nearly seven} 8 {Nearly eight} 9 {Nearly nine} other {Nearly all}}',
    over: '{tenths, select, 1 {More than one} 2 {More than two} 3 {More than three} 4 {More than four} 5 {More than half} 6 {More than six} 7 {More than seven} 8 {More than eight} 9 {More than nine} other {All}}',
  },
  {
    exactly:
      '{tenths, select, 1 {Un} 2 {Deux} 3 {Trois} 4 {Quatre} 5 {Un} 6 {Six} 7 {Sept} 8 {Huit} 9 {Neuf} other {Tous}}',
    under:
      '{tenths, select, 1 {Près d’un} 2 {Près de deux} 3 {Près de trois} 4 {Près de quatre} 5 {Près d’un} 6 {Près de six} 7 {Près de sept} 8 {Près de huit} 9 {Près de neuf} other {Presque tous}}',
    over: '{tenths, select, 1 {Plus d’un} 2 {Plus de deux} 3 {Plus de trois} 4 {Plus de quatre} 5 {Plus d’un} 6 {Plus de six} 7 {Plus de sept} 8 {Plus de huit} 9 {Plus de neuf} other {Tous}}',
  },
)

/** Which class dominates, and what may be said of it: a sub-type names the reason only where it outweighs every class. */
function dominating(diagnosis: Diagnosis): readonly [Finding, number] {
  const {shares, subtypes, classification, classified} = diagnosis
  const loyal = shares.loyal.estimate ?? 0
  if (classified === 0 || shares.loyal.estimate === null) return ['none', 0]
  if (classification.rule.situation === 'minimum' || shares.inert.inferred === true) return ['loyal', loyal]
  const inert = shares.inert.estimate ?? 0
  const retained = shares.retained.estimate ?? 0
  const largest = Math.max(loyal, inert, retained)
  if (loyal === largest) return ['loyal', loyal]
  if (retained === largest) return ['retained', retained]
  for (const subtype of ['by-habit', 'nothing-holds'] as const) {
    const share = subtypes[subtype]?.estimate ?? 0
    if (share >= Math.max(loyal, retained, inert / 2)) return [subtype, share]
  }
  return ['inert', inert]
}

const tolerance = 0.025

/** The diagnosis in one sentence, as the title of the report. */
export function headline(diagnosis: Diagnosis, voice: Voice): string {
  const [finding, share] = dominating(diagnosis)
  const tenths = Math.round(share * 10)
  const gap = share - tenths / 10
  const nearness = Math.abs(gap) < tolerance && share < 0.9999 && tenths === 10 ? 'under' : nearnessOf(gap)
  const word = voice.say(tenthsWords, nearness, {tenths: String(tenths)})
  const lower = word.charAt(0).toLowerCase() + word.slice(1)
  return voice.say(words, finding, {tenths, word, lower})
}

function nearnessOf(gap: number): 'exactly' | 'under' | 'over' {
  if (Math.abs(gap) < tolerance) return 'exactly'
  return gap < 0 ? 'under' : 'over'
}
