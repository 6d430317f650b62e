import {describe, expect, it} from 'vitest'
import {languages} from '../../src/kernel/index.ts'
import {composeReport} from '../../src/render/compose.ts'
import type {Block, Document} from '../../src/render/document.ts'
import {
  diagnoses,
  fullDiagnosis,
  longLabels,
  millionCustomers,
  minimumDiagnosis,
  noneLoyal,
  twelveRespondents,
  withoutValue,
} from '../fixtures/diagnosis.ts'
import {fixtureRules as rules} from '../fixtures/recommendations.ts'

const cases = Object.entries(diagnoses).flatMap(([name, diagnosis]) =>
  languages.map((language) => ({name, language, document: composeReport(diagnosis, language, {rules})})),
)
const blocks = (document: Document): readonly Block[] => document.sections.flatMap((section) => section.blocks)
const shape = (document: Document) =>
  document.sections.map(({id, blocks}) => [
    id,
    blocks.map((block) => (block.kind === 'figure' ? `figure ${block.id}` : block.kind)).join(', '),
  ])
const allText = (document: Document): string => JSON.stringify(document, (key, value) => (key === 'scene' ? '' : value))

describe('the composed report', () => {
  it.each(cases)('$name in $language leaves no number undefined and no placeholder unfilled', ({document}) => {
    expect(allText(document)).not.toMatch(/NaN|undefined|\bnull\b(?=[^}]*"text")|\{[a-z]+, (number|plural|select)/)
  })

  it.each(cases)('$name in $language has no chapter, table or figure without content', ({document}) => {
    for (const {blocks} of document.sections) expect(blocks.length).toBeGreaterThan(0)
    for (const block of blocks(document)) {
      if (block.kind === 'table') expect(block.rows.length).toBeGreaterThan(0)
      if (block.kind === 'figure') expect(block.scene.items.length).toBeGreaterThan(3)
      if (block.kind === 'list') expect(block.items.length).toBeGreaterThan(0)
    }
  })

  it.each(cases)('$name in $language gives every row of a table as many cells as it has columns', ({document}) => {
    for (const block of blocks(document))
      if (block.kind === 'table') for (const row of block.rows) expect(row).toHaveLength(block.columns.length)
  })

  it.each(cases)(
    '$name in $language says in words what each figure shows, with its sample and source',
    ({document}) => {
      for (const block of blocks(document))
        if (block.kind === 'figure') {
          expect(block.alt.length).toBeGreaterThan(20)
          expect(block.note).toMatch(/n = .*(Source)/)
        }
    },
  )

  it.each(cases)('$name in $language explains brackets under what shows them, and only there', ({document}) => {
    for (const section of document.sections)
      for (const [index, block] of section.blocks.entries()) {
        if (block.kind !== 'table' && block.kind !== 'figure') continue
        const above = section.blocks[index - 1]
        const shown = [block.kind === 'table' ? block.rows : block.scene.items, above?.kind === 'metrics' ? above : []]
        const name = block.kind === 'table' ? block.caption : block.title
        if (/brackets: 95|entre crochets : intervalle/.test(block.note ?? ''))
          expect(JSON.stringify(shown), name).toMatch(/\[[−\d]/)
      }
  })

  it.each(Object.entries(diagnoses))('%s has the same chapters and blocks in both languages', (_, diagnosis) => {
    const [en, fr] = languages.map((language) => shape(composeReport(diagnosis, language, {rules})))
    expect(fr).toEqual(en)
  })

  it('says of how many customers the bootstrap draws are, where they are not all', () => {
    const part = '10,000 customers taken at random'
    expect(allText(composeReport(millionCustomers, 'en', {rules}))).toContain(part)
    expect(allText(composeReport(fullDiagnosis, 'en', {rules}))).not.toContain(part)
  })

  it('keeps its chapters in the order of the report', () => {
    expect(shape(composeReport(fullDiagnosis, 'fr', {rules}))).toMatchSnapshot()
  })

  it('keeps the chapters of a minimum questionnaire without value', () => {
    expect(shape(composeReport(minimumDiagnosis, 'fr', {rules}))).toMatchSnapshot()
  })

  it('gives the same document twice', () => {
    expect(composeReport(fullDiagnosis, 'fr', {rules})).toEqual(composeReport(fullDiagnosis, 'fr', {rules}))
  })

  it('survives recommendations of another version by naming their rule', () => {
    const document = composeReport(fullDiagnosis, 'en', {rules: []})
    expect(allText(document)).toContain('unknown to this version')
  })
})

describe('the title of the report', () => {
  const title = (name: string, language: 'en' | 'fr' = 'fr'): string => composeReport(diagnoses[name]!, language).title

  it('speaks of habit where inertia by habit was measured and outweighs every class', () => {
    expect(title('full')).toBe('Quatre clients sur dix restent par habitude')
    expect(title('full', 'en')).toBe('Four in ten customers stay by habit')
  })

  it('never speaks of habit where nothing holds the inert', () => {
    expect(composeReport(noneLoyal, 'fr').title).toBe('Rien ne retient huit clients sur dix')
  })

  it('speaks of the loyal only where inert and retained are inferred', () => {
    expect(composeReport(minimumDiagnosis, 'fr').title).toBe('Trois clients sur dix sont fidèles')
  })

  it('says all when all are loyal', () => {
    expect(title('all loyal')).toBe('Tous les clients sont fidèles')
    expect(title('all loyal', 'en')).toBe('All customers are loyal')
  })

  it('says nearly or more than where the share lies between two tenths', () => {
    const shares = {...fullDiagnosis.shares, loyal: {...fullDiagnosis.shares.loyal, estimate: 0.56}}
    expect(composeReport({...fullDiagnosis, shares}, 'fr').title).toBe('Près de six clients sur dix sont fidèles')
  })

  it('says so when nobody could be classified', () => {
    const shares = {...fullDiagnosis.shares, loyal: {...fullDiagnosis.shares.loyal, estimate: null}}
    expect(composeReport({...fullDiagnosis, classified: 0, shares}, 'fr').title).toBe('Aucun client n’a pu être classé')
  })
})

describe('what the report must say', () => {
  const fr = (diagnosis: typeof fullDiagnosis): string => allText(composeReport(diagnosis, 'fr', {rules}))

  it('calls the intervals of a convenience sample model uncertainty only', () => {
    expect(fr(fullDiagnosis)).toContain('incertitude du modèle seulement')
    const random = {...fullDiagnosis, context: {...fullDiagnosis.context, randomSample: true}}
    expect(fr(random)).not.toContain('incertitude du modèle seulement')
  })

  it('shows inferred shares as bounds, never as an estimate', () => {
    const {sections} = composeReport(minimumDiagnosis, 'fr', {rules})
    const text = JSON.stringify(
      sections.filter(({id}) => id === 'summary' || id === 'classes').map(({blocks}) => blocks),
    )
    expect(text).toContain('entre 0\u00a0% et 69\u00a0%')
    expect(text).not.toContain('41\u00a0%')
  })

  it('asks no agreement with the question of recommending', () => {
    const figures = blocks(composeReport(fullDiagnosis, 'fr', {rules})).filter((block) => block.kind === 'figure')
    for (const {title, alt} of figures)
      expect(`${title} ${alt}`).not.toMatch(/d’accord avec « »|0\u00a0% d’accord avec «\u00a0»/)
  })

  it('tells at most four recommendations of an axis in full and three things not to do', () => {
    for (const {blocks} of composeReport(fullDiagnosis, 'fr', {rules}).sections) {
      expect(blocks.filter(({kind}) => kind === 'card').length).toBeLessThanOrEqual(4)
      const cards = blocks.some(({kind}) => kind === 'card')
      for (const block of blocks) if (cards && block.kind === 'list') expect(block.items.length).toBeLessThanOrEqual(3)
    }
  })

  it('writes a known sector in words and any other as it was given', () => {
    const of = (sector: string): string =>
      composeReport({...fullDiagnosis, context: {...fullDiagnosis.context, sector}}, 'fr').subtitle
    expect(of('ski-lift')).toContain('remontées mécaniques')
    expect(of('Poterie d’art')).toContain('Poterie d’art')
  })

  it('names the missing column where value is unknown', () => {
    expect(fr(withoutValue)).toContain('Ajoutez une colonne')
  })

  it('turns the light red on twelve respondents', () => {
    const callout = blocks(composeReport(twelveRespondents, 'fr', {rules})).find((block) => block.kind === 'callout')
    expect(callout).toMatchObject({mood: 'bad'})
  })

  it('says that synthetic data are synthetic on every page', () => {
    expect(composeReport(fullDiagnosis, 'fr').footer).toContain('données synthétiques')
  })

  it('cuts labels of 200 characters', () => {
    const {sections, ...rest} = composeReport(longLabels, 'fr', {rules})
    const labelled = {...rest, sections: sections.filter(({id}) => id !== 'glossary')}
    const longest = blocks(labelled).flatMap((block) =>
      block.kind === 'table' ? block.rows.flat().map((cell) => (typeof cell === 'string' ? cell.length : 0)) : [],
    )
    expect(Math.max(...longest)).toBeLessThan(200)
  })
})

describe('the portfolio of a survey where few have no class', () => {
  it.each([
    ['en', 'The few respondents without a class are not counted here'],
    ['fr', 'Les quelques répondants sans classe n’y sont pas comptés'],
  ] as const)('says in %s that they are left out, and only there', (language, sentence) => {
    const {value} = fullDiagnosis
    const left = {...fullDiagnosis, value: {...value!, leftOut: true}}
    expect(allText(composeReport(left, language, {rules}))).toContain(sentence)
    expect(allText(composeReport(fullDiagnosis, language, {rules}))).not.toContain(sentence)
  })
})
