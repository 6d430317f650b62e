import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {composeReport} from '../../src/render/compose.ts'
import {renderHtml} from '../../src/render/formats/html/render-html.ts'
import {fullDiagnosis} from '../fixtures/diagnosis.ts'
import {hasBrowser, lookAt, openBrowser} from './browser.ts'

describe.skipIf(!hasBrowser)('the web page in a real browser', () => {
  let browser: Browser
  const report = renderHtml(composeReport(fullDiagnosis, 'fr'))

  beforeAll(async () => {
    browser = await openBrowser()
  }, 60_000)
  afterAll(() => browser.close())

  it('has no error, asks nothing of a network, no serious finding of axe-core, and fits a phone and paper', async () => {
    const {problems, phoneWidth, printed} = await lookAt(browser, report)
    expect(problems).toEqual([])
    expect(phoneWidth).toBeLessThanOrEqual(360)
    expect(printed).toBeGreaterThan(5)
  }, 60_000)

  it('sorts a table by keyboard, up then down, and says so', async () => {
    const page = await browser.newPage()
    await page.setContent(new TextDecoder().decode(report))
    const head = page.locator('table.sortable').first().locator('th').nth(1)
    await head.locator('button').press('Enter')
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    await head.locator('button').press('Enter')
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    await page.close()
  }, 60_000)
})
