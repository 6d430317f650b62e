import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {composeReport} from '../../src/render/compose.ts'
import {renderPdf} from '../../src/render/formats/pdf/render-pdf.ts'
import {fullDiagnosis} from '../fixtures/diagnosis.ts'
import {type ReadPdf, readPdf} from './read-pdf.ts'

/** What PDF/UA-1 (ISO 14289-1, 2014) asks of a report like ours, as far as a reader without a viewer can tell. */
describe.each(['en', 'fr'] as const)('the whole report in %s', (language) => {
  const report = composeReport(fullDiagnosis, language)
  let pdf: ReadPdf

  beforeAll(async () => {
    pdf = await readPdf(report)
  })

  const having = (tag: string) => pdf.elements.filter((element) => element.tag === tag)

  it('is tagged, says its language, shows its title and has XMP that claims PDF/UA', () => {
    expect(pdf.text).toContain('/Marked true')
    expect(pdf.text).toContain(`/Lang (${language})`)
    expect(pdf.text).toContain('/DisplayDocTitle true')
    expect(pdf.text).toContain('/StructTreeRoot')
    expect(pdf.text).toMatch(/\/Type \/Metadata\n\/Subtype \/XML/)
    expect(pdf.text).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf.text).toContain('<dc:title>')
  })

  it('gives each figure a text of its own and a box', () => {
    const figures = having('Figure')
    expect(figures.length).toBeGreaterThan(5)
    for (const {body} of figures) {
      expect(body).toMatch(/\/Alt \(..+/)
      expect(body).toMatch(/\/BBox \[/)
    }
  })

  it('gives each head of a table its scope, and each row as many cells as the table has columns', () => {
    for (const {body} of having('TH')) expect(body).toMatch(/\/Scope \/(?:Column|Row)/)
    const children = (body: string): number => (/\/K \[([^\]]*)\]/.exec(body)?.[1] ?? '').split(' R').length - 1
    const widths = new Set(having('TR').map(({body}) => children(body)))
    expect(Math.min(...widths)).toBeGreaterThan(1)
  })

  it('says in words where each link leads, and each link leads to a place that is there', () => {
    const links = pdf.objects.filter((body) => body.includes('/Subtype /Link'))
    expect(links.length).toBeGreaterThan(report.sections.length)
    for (const link of links) {
      expect(link).toMatch(/\/Contents \(..*/)
      expect(link).toContain('/StructParent')
    }
    const places = new Set([...pdf.text.matchAll(/\(([^()\n]+)\) \[\d+ 0 R \/XYZ/g)].map(([, name]) => name))
    const wanted = [...pdf.text.matchAll(/\/S \/GoTo\n\/D \(([^)\n]*)\)/g)].map(([, name]) => name!)
    expect(wanted.length).toBeGreaterThan(0)
    for (const name of wanted) expect(places).toContain(name)
  })

  it('embeds every font it names', () => {
    const fonts = [...pdf.text.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name!)
    for (const name of fonts) expect(name).toMatch(/^[A-Z]{6}\+SourceSans3-/)
    const described = pdf.text.match(/\/Type \/FontDescriptor/g)
    expect(pdf.text.match(/\/FontFile2/g)).toHaveLength(described!.length)
  })

  it('goes from heading to heading without a step left out', () => {
    const levels = pdf.elements.filter(({tag}) => /^H\d$/.test(tag)).map(({tag}) => Number(tag[1]))
    expect(levels[0]).toBe(1)
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1)
      return level
    })
  })

  it('numbers its pages and has a bookmark for each chapter', () => {
    expect(pdf.pages.length).toBeGreaterThan(8)
    for (const {title} of report.sections) expect(pdf.outline).toContain(title)
  })
})

const hasQpdf = spawnSync('qpdf', ['--version']).status === 0

describe.skipIf(!hasQpdf)('as qpdf reads it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relmark-qpdf-'))
  afterAll(() => rmSync(folder, {recursive: true}))

  it('the file is sound, compressed as it is written', async () => {
    const file = join(folder, 'report.pdf')
    writeFileSync(file, await renderPdf(composeReport(fullDiagnosis, 'fr')))
    const {status, stdout, stderr} = spawnSync('qpdf', ['--check', file], {encoding: 'utf8'})
    expect(stderr + stdout).toContain('No syntax or stream encoding errors')
    expect(status).toBe(0)
  })
})
