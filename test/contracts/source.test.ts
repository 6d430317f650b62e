import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {sourceFiles} from './source-files.ts'

/** What the code does, without its comments and without the words inside its strings. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8').replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g,
    (found) => found.replace(/[^\n]/g, ' '),
  )
}

const sources = sourceFiles('src').map((file) => ({file, code: codeOf(file)}))

function linesWith(pattern: RegExp, allowed: RegExp = /^$/): readonly string[] {
  return sources
    .filter(({file}) => !allowed.test(file))
    .flatMap(({file, code}) =>
      code.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
    )
}

describe('the source', () => {
  it('raises to no power but two: `**` and Math.pow differ between versions of Node', () => {
    expect(linesWith(/\*\*=|[\w)\]]\s*\*\*\s*(?!2(?![\d.]))[\w(]|Math\.pow/)).toEqual([])
  })
  it('never reads the clock', () => {
    expect(linesWith(/Date\.now|new Date\(\s*\)|\bDate\(\s*\)|performance\.now|hrtime/, /^src\/cli\/progress/)).toEqual(
      [],
    )
  })
  it('draws no number that a seed does not fix', () => {
    expect(linesWith(/Math\.random|randomUUID|randomBytes|getRandomValues/, /^src\/render\/write/)).toEqual([])
  })
  it('touches the process at its edges only', () => {
    const edges = /^src\/(cli|commands|read)\/|^src\/render\/(write|assets)\.ts$|^src\/questionnaire\/catalogue\.ts$/
    expect(linesWith(/(?<![\w.-])process\.\w/, edges)).toEqual([])
  })
  it('never looks at the machine’s own locale or time zone', () => {
    expect(linesWith(/toLocale\w+\(\s*\)|\.get(Hours|Date|Day|Month|FullYear|TimezoneOffset)\(/)).toEqual([])
    expect(linesWith(/localeCompare\([^,()]*\)/)).toEqual([])
  })
  it('silences no checker', () => {
    const silencers = /@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable/
    const silenced = sources.filter(({file}) => silencers.test(readFileSync(file, 'utf8')))
    expect(silenced.map(({file}) => file)).toEqual([])
  })
})
