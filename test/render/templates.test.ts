import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {reportTemplates} from '../../src/cli/config.ts'
import type {Diagnosis} from '../../src/diagnosis.ts'
import {languages} from '../../src/kernel/index.ts'
import {diagnose} from '../../src/pipeline.ts'
import type {Study} from '../../src/profile/index.ts'
import {loadQuestionnaire, matchColumns} from '../../src/questionnaire/index.ts'
import {tableFromBytes} from '../../src/read/index.ts'
import {composeReport, figureFiles} from '../../src/render/index.ts'
import {templates} from '../../src/render/templates.gen.ts'
import {diagnoses} from '../fixtures/diagnosis.ts'

const table = tableFromBytes(new Uint8Array(readFileSync('examples/ski-lift/ski-lift.csv')), 'ski-lift.csv')
const mapping = matchColumns(table.header, await loadQuestionnaire('relationship'))
const study: Study = {
  context: 'Une station de moyenne montagne.',
  problem: 'Pourquoi les skieurs reviennent-ils ?',
  sample: {mode: 'face-to-face', method: 'quota', from: '2026-01-05', to: '2026-02-20', invited: 900},
  limits: ['Les enfants n’ont pas été interrogés.'],
  consent: 'Les répondants ont donné leur accord.',
}
const {diagnosis: real} = await diagnose(table, mapping, {draws: 0, study})
const all: Readonly<Record<string, Diagnosis>> = {...diagnoses, real}
const chapters = (diagnosis: Diagnosis, language: 'en' | 'fr') =>
  composeReport(diagnosis, language, {template: 'study'}).sections
const textOf = (diagnosis: Diagnosis, language: 'en' | 'fr'): string =>
  JSON.stringify(
    chapters(diagnosis, language).map(({title, blocks}) => [
      title,
      blocks.map((block) => ('scene' in block ? [block.title, block.alt, block.note] : block)),
    ]),
  )

describe('templates', () => {
  it('are those that the command line offers', () => {
    expect(templates.map(({id}) => id)).toEqual([...reportTemplates].sort())
  })
  it('hold each chapter once', () => {
    for (const {sections} of templates) {
      const ids = sections.map(({id}) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})

describe('the study template', () => {
  it('goes from the question to the hypotheses, the sample, the measures, the results, then what to do', () => {
    const ids = chapters(real, 'fr').map(({id}) => id)
    const order = [
      'study-frame',
      'study-theory',
      'study-sample',
      'study-purification',
      'classes',
      'study-profiles',
      'study-relations',
      'study-implications',
      'study-limits',
      'study-bibliography',
      'study-annexes',
    ]
    expect(ids.filter((id) => order.includes(id))).toEqual(order)
  })
  it('says what its author wrote, and only asks for what is missing', () => {
    const said = textOf(real, 'fr')
    for (const part of [study.context, study.problem, study.consent, study.limits![0]]) expect(said).toContain(part)
    expect(said).toContain('en face à face')
    expect(said).not.toContain('Reste à écrire')
    expect(textOf(diagnoses['full']!, 'fr')).toContain('Reste à écrire par vous')
  })
  it('says the verdict of each hypothesis in APA form', () => {
    const said = textOf(real, 'fr')
    for (const {id} of real.profiles!.hypotheses)
      expect(said).toMatch(new RegExp(`${id} est (validée|rejetée|non concluante)\\s: β = −?\\d`))
    expect(textOf(real, 'en')).toMatch(/p < \.001/)
    expect(said).toMatch(/p < 0,001/)
  })
  it('has a margin of error only for a random sample', () => {
    expect(textOf(real, 'en')).not.toContain('margin of error of a share')
  })
  it('lists in its references only works that it cites, joined by “et” in French', () => {
    const list = chapters(real, 'fr').find(({id}) => id === 'study-bibliography')!
    expect(JSON.stringify(list.blocks)).toContain('Gurviez, P. et Korchia, M. (2002)')
    expect(JSON.stringify(list.blocks)).not.toContain(', & ')
  })
  it.each(Object.entries(all))('has the same chapters and blocks in both languages: %s', (_, diagnosis) => {
    const [en, fr] = languages.map((language) =>
      chapters(diagnosis, language).map(({id, blocks}) => [id, blocks.map(({kind}) => kind)]),
    )
    expect(en).toEqual(fr)
  })
  it.each(Object.entries(all))('leaves no hole in its words: %s', (_, diagnosis) => {
    for (const language of languages)
      expect(textOf(diagnosis, language)).not.toMatch(/NaN|undefined|\[object|\{\w+[,}]/)
  })
  it('draws each figure once, so that each has a file of its own', async () => {
    const names = (await figureFiles(composeReport(real, 'fr', {template: 'study'}))).map(({name}) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})
