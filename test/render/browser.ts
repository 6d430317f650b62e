import {existsSync} from 'node:fs'
import type {Browser} from 'playwright-core'

/** Where Debian puts Chromium; another place by RELMARK_CHROMIUM. */
const chromium = process.env['RELMARK_CHROMIUM'] ?? '/usr/bin/chromium'
export const hasBrowser = existsSync(chromium)

export async function openBrowser(): Promise<Browser> {
  const {chromium: engine} = await import('playwright-core')
  return engine.launch({executablePath: chromium, args: ['--no-sandbox']})
}

export interface Looked {
  /** Errors of the console, requests to anywhere, findings of axe-core that are serious or critical. */
  readonly problems: readonly string[]
  /** Width of the page on a phone of 360 pixels. */
  readonly phoneWidth: number
  /** Pages when printed. */
  readonly printed: number
}

/** Opens a page as a reader does: on a screen, on a phone, on paper; in a given language of the machine. */
export async function lookAt(browser: Browser, html: Uint8Array): Promise<Looked> {
  const problems: string[] = []
  const page = await browser.newPage({viewport: {width: 1280, height: 900}})
  try {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => problems.push(`fault: ${error.message}`))
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) problems.push(`request: ${request.url()}`)
    })
    await page.setContent(new TextDecoder().decode(html))
    const {source} = (await import('axe-core')).default
    await page.evaluate(source)
    const found = (await page.evaluate('axe.run()')) as {
      violations: readonly {id: string; impact: string; nodes: readonly {html: string}[]}[]
    }
    for (const {id, impact, nodes} of found.violations)
      if (impact === 'serious' || impact === 'critical') problems.push(`axe: ${id} ${nodes[0]?.html.slice(0, 120)}`)
    const printed =
      (await page.pdf({preferCSSPageSize: true})).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
    await page.setViewportSize({width: 360, height: 740})
    const phoneWidth = (await page.evaluate('document.documentElement.scrollWidth')) as number
    return {problems, phoneWidth, printed}
  } finally {
    await page.close()
  }
}
