import {describe, expect, it} from 'vitest'
import type {Diagnosis} from '../../../src/diagnosis.ts'
import {fullDiagnosis} from '../../fixtures/diagnosis.ts'
import {sectionText} from '../section-text.ts'

/** The channels of the survey with these shares of loyal customers. */
function withLoyal(...shares: readonly number[]): Diagnosis {
  const channel = fullDiagnosis.breakdowns[0]!
  const groups = shares.map((estimate, place) => ({
    ...channel.groups[place]!,
    loyal: {estimate, ci: [estimate, estimate] as [number, number], n: 50},
  }))
  return {...fullDiagnosis, breakdowns: [{...channel, groups}]}
}

describe('the channels compared', () => {
  it('names the best and the worst where their shares differ', () => {
    expect(sectionText(withLoyal(0.4, 0.1), 'breakdowns')).toContain(
      'Canal de recrutement : « Parrainage » compte le plus de fidèles (40 %), « Boutique » le moins (10 %).',
    )
    expect(sectionText(withLoyal(0.4, 0.1), 'recruitment')).toContain('va de 10 % (« Boutique ») à 40 %')
  })

  it('ranks nothing where no group has loyal customers', () => {
    const none = withLoyal(0, 0.004, 0)
    expect(sectionText(none, 'breakdowns')).toContain(
      'Canal de recrutement : aucun groupe n’atteint 1 % de clients fidèles',
    )
    expect(sectionText(none, 'breakdowns', 'en')).toContain(
      'Recruitment channel: no group reaches 1% of loyal customers',
    )
    expect(sectionText(none, 'recruitment')).toContain('Aucun canal de recrutement n’amène 1 % de clients fidèles.')
    expect(sectionText(none, 'recruitment')).not.toContain('va de')
  })

  it('ranks nothing where all are loyal in every group', () => {
    const all = withLoyal(1, 0.997)
    expect(sectionText(all, 'breakdowns')).toContain('dans chaque groupe, tous les clients ou presque sont fidèles')
    expect(sectionText(all, 'recruitment', 'en')).toContain('all customers or nearly all are loyal.')
  })

  it('ranks nothing where the shares are the same once rounded', () => {
    const same = withLoyal(0.301, 0.304)
    expect(sectionText(same, 'breakdowns')).toContain('la part de fidèles est la même dans tous les groupes (30 %)')
    expect(sectionText(same, 'recruitment')).toContain('est la même dans tous les canaux de recrutement (30 %).')
  })

  it('says that channels are too small, not that they are unknown, where none may be shown', () => {
    const small = {...fullDiagnosis.breakdowns[0]!, groups: [], suppressed: {groups: 4, count: 11}}
    const text = sectionText({...fullDiagnosis, breakdowns: [small]}, 'recruitment')
    expect(text).toContain('Les canaux de recrutement comptent trop peu de répondants pour être comparés.')
    expect(text).not.toContain('ne dit pas d’où viennent les clients')
  })

  it('asks for the column where there is none', () => {
    expect(sectionText({...fullDiagnosis, breakdowns: []}, 'recruitment')).toContain(
      'L’enquête ne dit pas d’où viennent les clients : une colonne « canal »',
    )
  })
})
