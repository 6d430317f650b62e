import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {languages} from '../../src/kernel/index.ts'
import type {Figure} from '../../src/render/extension.ts'
import {figures} from '../../src/render/figures.gen.ts'
import {createVoice} from '../../src/render/index.ts'
import {paintSvg} from '../../src/render/painters/svg.ts'
import {fullDiagnosis} from '../fixtures/diagnosis.ts'
import {usualFigures} from '../render/sample-figures.ts'

const folder = 'test/golden/figures'
const update = process.env['RELMARK_UPDATE_GOLDENS'] === '1'
const listed: readonly Figure[] = figures

/** One SVG per figure and language: of sample data where there are some, else of the hand-made diagnosis. */
const goldens = languages.flatMap((language) => {
  const voice = createVoice(language)
  return listed.map((figure) => {
    const sample = usualFigures.find((one) => one.figure === figure.id)
    const {scene, title, alt} =
      sample?.draw(voice) ??
      ({
        scene: figure.draw(fullDiagnosis, voice, figure.size),
        title: figure.title(fullDiagnosis, voice),
        alt: figure.alt(fullDiagnosis, voice),
      } as const)
    return {name: `${figure.id}.${language}.svg`, svg: paintSvg(scene, {title, description: alt})}
  })
})

describe('figures as they were last looked at (RELMARK_UPDATE_GOLDENS=1 writes them anew)', () => {
  if (update) {
    rmSync(folder, {recursive: true, force: true})
    mkdirSync(folder, {recursive: true})
    for (const {name, svg} of goldens) writeFileSync(join(folder, name), svg)
  }
  it.each(goldens)('$name', ({name, svg}) => {
    const file = join(folder, name)
    expect(existsSync(file), `${file} is missing: run npm run goldens`).toBe(true)
    expect(svg).toBe(readFileSync(file, 'utf8'))
  })
  it('keeps no figure that is gone', () => {
    expect(readdirSync(folder).sort()).toEqual(goldens.map(({name}) => name).sort())
  })
})
