import {texts} from '../../kernel/index.ts'
import {axisBlocks} from '../axis-blocks.ts'
import {constructLabel} from '../constructs.ts'
import type {Section, SectionContext} from '../extension.ts'
import {extentOf} from '../extent.ts'
import {plainWords} from '../plain-words.ts'

const words = texts(
  {
    shares:
      'Loyalty is a means, not an end: {extent, select, none {no customer is loyal, all stay for another reason} few {hardly any customer is loyal, nearly all stay for another reason} most {nearly all customers are loyal} all {all customers are loyal} other {{loyal, number, share} of the customers are loyal, and {others, number, share} stay for another reason}}.',
    weakest:
      'What is most lacking is “{weakest}”: {score, number, integer} out of 100 on average, below the cut-off of {cutoff, number, integer}.',
    strong:
      'On average every feeling that makes loyalty reaches its cut-off; the lowest is “{weakest}”, {score, number, integer} out of 100.',
    nothing: 'Nothing holds {share, number, share} of the customers: they will leave first.',
    retained:
      '{share, number, share} of the customers stay only for want of another choice: they will leave at the first opening.',
    unmeasured: 'Why the others stay was not measured: ask about habit and constraint before spending money on them.',
    none: 'No recommendation on loyalty: nothing in the data asks for it.',
  },
  {
    shares:
      'La fidélité est un moyen, non une fin : {extent, select, none {aucun client n’est fidèle, tous restent pour une autre raison} few {presque aucun client n’est fidèle, presque tous restent pour une autre raison} most {presque tous les clients sont fidèles} all {tous les clients sont fidèles} other {{loyal, number, share} des clients sont fidèles, {others, number, share} restent pour une autre raison}}.',
    weakest:
      'Ce qui manque le plus est « {weakest} » : {score, number, integer} sur 100 en moyenne, sous le seuil de {cutoff, number, integer}.',
    strong:
      'En moyenne, chaque sentiment dont la fidélité est faite atteint son seuil ; le plus bas est « {weakest} », {score, number, integer} sur 100.',
    nothing: 'Rien ne retient {share, number, share} des clients : ils partiront les premiers.',
    retained:
      '{share, number, share} des clients ne restent que faute d’un autre choix : ils partiront à la première occasion.',
    unmeasured:
      'La raison pour laquelle les autres restent n’a pas été mesurée : interrogez-les sur l’habitude et la contrainte avant de dépenser pour eux.',
    none: 'Aucune préconisation de fidélisation : rien dans les données ne l’appelle.',
  },
)

/** Loyalty: what is lacking, who will leave, and what to do. */
export const loyalty: Section = {
  id: 'loyalty',
  order: 100,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(plainWords.axes, 'loyalty'),
  build: (context) => {
    const {voice} = context
    const {loyal} = context.diagnosis.shares
    if (loyal.estimate === null) return []
    const cards = axisBlocks(context, 'loyalty')
    const shares = voice.say(words, 'shares', {
      extent: extentOf(loyal.estimate),
      loyal: loyal.estimate,
      others: 1 - loyal.estimate,
    })
    const lead = [shares, ...weakest(context), leaving(context)].filter((sentence) => sentence !== '').join(' ')
    return [
      {kind: 'paragraph', role: 'lead', text: lead},
      ...(cards.length === 0 ? [{kind: 'paragraph' as const, text: voice.say(words, 'none')}] : cards),
    ]
  },
}

function weakest({diagnosis, voice}: SectionContext): readonly string[] {
  const scored = diagnosis.classification.rule.attitude
    .map(({construct, cutoff}) => ({construct, cutoff, score: diagnosis.scales[construct]?.mean.estimate ?? null}))
    .filter(
      (part): part is {construct: string; cutoff: number; score: number} => part.score !== null && part.cutoff !== null,
    )
    .sort((a, b) => a.score - a.cutoff - (b.score - b.cutoff))
  const lowest = scored[0]
  if (lowest === undefined) return []
  const values = {...lowest, weakest: constructLabel(diagnosis, voice, lowest.construct).toLowerCase()}
  return [voice.say(words, lowest.score < lowest.cutoff ? 'weakest' : 'strong', values)]
}

function leaving({diagnosis, voice}: SectionContext): string {
  const {subtypes, shares} = diagnosis
  if (shares.retained.inferred === true)
    return extentOf(shares.loyal.estimate ?? 0) === 'all' ? '' : voice.say(words, 'unmeasured')
  const nothing = subtypes['nothing-holds']?.estimate ?? 0
  const retained = shares.retained.estimate ?? 0
  const share = Math.max(nothing, retained)
  return share < 0.005 ? '' : voice.say(words, nothing >= retained ? 'nothing' : 'retained', {share})
}
