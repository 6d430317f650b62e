import {describe, expect, it} from 'vitest'
import type {Diagnosis} from '../../src/diagnosis.ts'
import type {Language} from '../../src/kernel/index.ts'
import type {ScaleResult} from '../../src/measure/index.ts'
import {dataTrust} from '../../src/render/data-trust.ts'
import {createVoice} from '../../src/render/voice.ts'
import {fullDiagnosis} from '../fixtures/diagnosis.ts'
import {sectionText} from './section-text.ts'

type Change = Partial<Pick<ScaleResult, 'verdict' | 'problems' | 'n'>> & {readonly rho?: number}

function changed(scale: ScaleResult, {rho, ...more}: Change): ScaleResult {
  return {...scale, ...more, reliability: {...scale.reliability, value: rho ?? scale.reliability.value}}
}

const sound: Change = {rho: 0.85, verdict: 'good', problems: []}

/** The survey with every scale sound but those changed. */
function withScales(changes: Readonly<Record<string, Change>>): Diagnosis {
  const scales = Object.fromEntries(
    Object.entries(fullDiagnosis.scales).map(([id, scale]) => [id, changed(scale, {...sound, ...changes[id]})]),
  )
  return {...fullDiagnosis, scales}
}

/** The survey with every scale changed alike. */
function withEveryScale(change: Change): Diagnosis {
  return withScales(Object.fromEntries(Object.keys(fullDiagnosis.scales).map((id) => [id, change])))
}

const reasons = (diagnosis: Diagnosis, language: Language = 'fr'): string =>
  dataTrust(diagnosis, createVoice(language)).reasons.join(' ').replaceAll('\u00a0', ' ')

const few: Change = {n: 12, rho: 0.82, verdict: 'weak', problems: [{code: 'too-few-respondents', items: []}]}

describe('the reasons behind the traffic light', () => {
  it('are the few answers, not a good reliability, where few answered', () => {
    const twelve = withEveryScale(few)
    expect(reasons(twelve)).toContain(
      'Les échelles qui décident du classement reposent chacune sur 12 réponses : trop peu pour juger de leur fiabilité.',
    )
    expect(reasons(twelve)).not.toContain('0,82')
    expect(reasons(twelve, 'en')).toContain('rest on 12 answers each')
  })

  it('name a weak scale with its reliability', () => {
    const weak = withScales({satisfaction: {rho: 0.62, verdict: 'weak', problems: []}})
    expect(reasons(weak)).toContain(
      'L’échelle « Satisfaction » (fiabilité 0,62) décide du classement mais elle est faible.',
    )
  })

  it('say what scales have in common once', () => {
    const negative: Change = {rho: 0, verdict: 'unusable', problems: [{code: 'negative-alpha', items: []}]}
    const text = reasons(withScales({satisfaction: negative, trust: negative}))
    expect(text).toMatch(
      /2 échelles qui décident du classement sont inutilisables, leurs questions se contredisant : .*Satisfaction/,
    )
    expect(text.match(/inutilisable/g)).toHaveLength(1)
  })

  it('name the question that runs against the others rather than a good reliability', () => {
    const turned: Change = {rho: 0.81, verdict: 'weak', problems: [{code: 'unreversed-item', items: ['SAT2']}]}
    expect(reasons(withScales({satisfaction: turned}), 'en')).toContain('one of its questions runs against the others')
  })
})

describe('the chapter on the measures', () => {
  it('gives the reason once where every scale needs care', () => {
    const text = sectionText(withEveryScale(few), 'measures')
    expect(text).toMatch(/^Les \d+ échelles demandent toutes de la prudence : 12 répondants, c’est trop peu/)
    expect(sectionText(withEveryScale(few), 'measures', 'en')).toMatch(
      /^All \d+ scales must be read with care: 12 respondents are too few to judge a scale\./,
    )
  })

  it('names the scales where few need care', () => {
    const weak = withScales({satisfaction: {rho: 0.62, verdict: 'weak', problems: []}})
    expect(sectionText(weak, 'measures')).toMatch(/une seule demande de la prudence : Satisfaction\./)
  })

  it('tells a problem once, with all its scales', () => {
    const text = sectionText(withEveryScale(few), 'measures')
    expect(text.match(/12 répondants seulement ont répondu à chaque échelle/g)).toHaveLength(1)
    const odd = (items: string[]): Change => ({problems: [{code: 'unreversed-item', items}]})
    expect(sectionText(withScales({satisfaction: odd(['SAT2']), habit: odd(['HAB1'])}), 'measures')).toMatch(
      /SAT2 et HAB1 vont à l’encontre des autres questions de leurs échelles, « Satisfaction » et « Habitude »/,
    )
    expect(sectionText(withScales({habit: odd(['HAB1'])}), 'measures', 'en')).toContain(
      'HAB1 runs against the other questions of “Habit”',
    )
  })

  it('says from how many to how many where the scales were not answered by as many', () => {
    const problems: Change['problems'] = [{code: 'too-few-respondents', items: []}]
    const text = sectionText(withScales({satisfaction: {n: 9, problems}, habit: {n: 11, problems}}), 'measures')
    expect(text).toContain('9 à 11 répondants seulement ont répondu à « Satisfaction » et « Habitude »')
  })

  it('does without the agreement of a label', () => {
    const single: Change = {problems: [{code: 'single-item', items: ['SAT1']}]}
    expect(sectionText(withScales({satisfaction: single}), 'measures')).toContain(
      'Une seule question mesure « Satisfaction » : sa fiabilité ne peut pas être estimée',
    )
    expect(sectionText(withScales({satisfaction: single, trust: single}), 'measures')).toContain(
      'Une seule question pour chacune des échelles ',
    )
  })
})
