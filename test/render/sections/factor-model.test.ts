import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Diagnosis} from '../../../src/diagnosis.ts'
import {sectionText} from '../section-text.ts'

const telecom = JSON.parse(readFileSync('examples/telecom/expected/telecom-diagnosis.json', 'utf8')) as Diagnosis
type Model = NonNullable<Diagnosis['factorModel']>
const model: Model = telecom.factorModel!

const withModel = (more: Partial<Model>): Diagnosis => ({...telecom, factorModel: {...model, ...more}})
const problem = (code: Model['problems'][number]['code'], count: number | null = null): Model['problems'][number] => ({
  ...{code, count},
  ...{items: ['SAT1'], constructs: [], retry: null},
})
const rmsea = (estimate: number): Model['rmsea'] => ({estimate, ci: [estimate - 0.01, estimate + 0.01]})
const scaled = {chi2: 651.11, p: 0.0001, factor: 1.015, cfi: 0.911, tli: 0.9, rmsea: rmsea(0.051)}

describe('a factor model that could not be fitted', () => {
  const unfitted = (...problems: Model['problems']): Diagnosis => withModel({estimator: null, problems})

  it('is told once among the measures, with the reason', () => {
    const text = sectionText(unfitted(problem('missing-modelled', 382), problem('not-converged')), 'measures')
    expect(text.match(/Pas de modèle factoriel : aucune solution n’a été trouvée\./g)).toHaveLength(1)
    expect(sectionText(unfitted(problem('too-few-respondents', 12)), 'measures', 'en')).toContain(
      'No factor model: 12 respondents for as many questions or more.',
    )
  })

  it('is not told of where there is one, or none was asked for', () => {
    expect(sectionText(telecom, 'measures')).not.toContain('Pas de modèle factoriel')
    expect(sectionText({...telecom, factorModel: null}, 'measures')).not.toContain('Pas de modèle factoriel')
  })
})

describe('the appendix on the factor model', () => {
  it('says once that a second-order factor on three dimensions is not tested', () => {
    const text = sectionText(
      withModel({problems: [{...problem('second-order-not-tested'), constructs: ['trust']}]}),
      'factor-tables',
    )
    expect(text.match(/second ordre/g)).toHaveLength(1)
  })

  it('shows the corrected indices, under their own name, where no robust ones could be had', () => {
    const text = sectionText(withModel({scaled, robust: null}), 'factor-tables')
    expect(text).toContain('Indice | Théorie normale | Corrigé | Bon si')
    expect(text).toMatch(/CFI \| 0,\d{3} \| 0,911 \| ≥ 0,95/)
    expect(text).toMatch(/RMSEA \| 0,\d{3} \| 0,051 \| ≤ 0,06/)
    expect(text).toContain('Corrigé : χ² et indices qui en dérivent')
  })

  it('shows the robust indices where there are some', () => {
    const robust = {cfi: 0.922, tli: 0.91, rmsea: rmsea(0.049)}
    const text = sectionText(withModel({scaled, robust}), 'factor-tables', 'en')
    expect(text).toContain('Index | Normal theory | Robust | Good fit')
    expect(text).toMatch(/CFI \| 0\.\d{3} \| 0\.922 \| ≥ 0\.95/)
  })

  it('has no such column where the answers were taken as normal', () => {
    const text = sectionText(withModel({scaled: null, robust: null}), 'factor-tables', 'en')
    expect(text).toContain('Index | Normal theory | Good fit')
    expect(text).not.toContain('Corrected')
  })
})
