/** Opens the web page of every example in both languages in a browser; one line each, `problem: …` where there is one. */
import {readdirSync, readFileSync} from 'node:fs'
import type {Diagnosis} from '../../src/diagnosis.ts'
import {languages} from '../../src/kernel/index.ts'
import {composeReport, renderDocument} from '../../src/render/index.ts'
import {lookAt, openBrowser} from './browser.ts'

const names = readdirSync('examples', {withFileTypes: true}).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)
const browser = await openBrowser()
try {
  for (const name of names)
    for (const language of languages) {
      const diagnosis = JSON.parse(
        readFileSync(`examples/${name}/expected/${name}-diagnosis.json`, 'utf8'),
      ) as Diagnosis
      const page = await renderDocument(composeReport(diagnosis, language), 'html')
      const {problems, phoneWidth, printed} = await lookAt(browser, page)
      for (const problem of problems) process.stdout.write(`problem: ${name} ${language}: ${problem}\n`)
      if (phoneWidth > 360) process.stdout.write(`problem: ${name} ${language}: ${phoneWidth} pixels wide on a phone\n`)
      process.stdout.write(
        `${name} ${language}: ${(page.length / 1000).toFixed(0)} kB, ${printed} pages when printed\n`,
      )
    }
} finally {
  await browser.close()
}
