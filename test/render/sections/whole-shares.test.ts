import {describe, expect, it} from 'vitest'
import type {Diagnosis} from '../../../src/diagnosis.ts'
import {allLoyal, fullDiagnosis, minimumDiagnosis} from '../../fixtures/diagnosis.ts'
import {sectionText} from '../section-text.ts'

/** Classes and reasons of staying with these shares, all else as surveyed. */
function split(
  [loyal, inert, retained]: readonly [number, number, number],
  [habit, nothing]: readonly [number, number] = [0, 0],
): Diagnosis {
  const {shares} = fullDiagnosis
  return {
    ...fullDiagnosis,
    shares: {
      loyal: {...shares.loyal, estimate: loyal, latent: {estimate: 0, count: 0}},
      inert: {...shares.inert, estimate: inert},
      retained: {...shares.retained, estimate: retained},
    },
    subtypes: {'by-habit': {estimate: habit, count: 1}, 'nothing-holds': {estimate: nothing, count: 1}},
  }
}

describe('shares of nobody and of everybody in the sentences of the report', () => {
  it('keeps every clause where every class has customers', () => {
    expect(sectionText(split([0.3, 0.5, 0.2], [0.2, 0.3]), 'summary')).toContain(
      'Sur 405 clients classés, 30 % sont fidèles, 50 % inertes et 20 % retenus. Au total, 20 % des clients restent par habitude ; 30 % ne sont retenus par rien.',
    )
  })

  it('leaves out the classes without customers', () => {
    const text = sectionText(split([1, 0, 0]), 'summary')
    expect(text).toContain('Sur 405 clients classés, tous sont fidèles.')
    expect(text).not.toContain('Au total')
    expect(sectionText(split([0.6, 0, 0.4]), 'summary')).toContain('60 % sont fidèles et 40 % retenus.')
    expect(sectionText(split([0, 0.55, 0.45]), 'summary')).toContain(
      'aucun n’est fidèle : 55 % sont inertes et 45 % retenus.',
    )
    expect(sectionText(split([0.003, 0.55, 0.447]), 'summary', 'en')).toContain(
      'Of 405 customers classified, hardly any are loyal: 55% are inert and 45% retained.',
    )
    expect(sectionText(split([0, 0.001, 0.999]), 'summary', 'en')).toContain('nearly all are retained.')
  })

  it('leaves out the reasons that keep nobody', () => {
    expect(sectionText(split([0.5, 0.5, 0], [0, 0.5]), 'summary')).toContain(
      '50 % inertes. Au total, rien ne retient 50 % des clients.',
    )
    expect(sectionText(split([0.5, 0.5, 0], [0.5, 0.001]), 'summary', 'en')).toContain(
      'In all, 50% of the customers stay by habit.\n',
    )
  })

  it('speaks of loyalty and recruitment without 0 % and 100 %', () => {
    expect(sectionText(allLoyal, 'loyalty')).toContain('non une fin : tous les clients sont fidèles.')
    expect(sectionText(allLoyal, 'recruitment', 'en')).toMatch(/all of the customers classified are\.|goes from/)
    const nobody = split([0, 0.5, 0.5])
    expect(sectionText(nobody, 'loyalty')).toContain('aucun client n’est fidèle, tous restent pour une autre raison.')
    expect(sectionText({...nobody, breakdowns: []}, 'recruitment')).toContain(
      'aucun des clients classés ne l’est aujourd’hui.',
    )
  })

  it('does so too where the reason of staying was not asked', () => {
    const loyal = {...minimumDiagnosis.shares.loyal, estimate: 0}
    const nobody = {...minimumDiagnosis, shares: {...minimumDiagnosis.shares, loyal}}
    expect(sectionText(nobody, 'summary')).toContain('aucun n’est fidèle. Le questionnaire ne mesure pas')
  })
})
