/**
 * Draws the map of the house into README.md from the imports themselves: an arrow where one room uses another, those
 * that follow from other arrows left out; and a line a room, from the `@room` comment of its index.ts.
 * `--check` writes nothing and fails when the map is stale.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'

const rooms = readdirSync('src', {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

function filesBelow(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesBelow(path) : path.endsWith('.ts') && !path.endsWith('codes.gen.ts') ? [path] : []
  })
}

/** The rooms each room imports values from; types bind nothing at run time. */
function importsOf(room: string): Set<string> {
  const found = new Set<string>()
  for (const file of filesBelow(`src/${room}`))
    for (const match of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export) (?!type\b)[^'";]*from '((?:\.\.\/)+)([^'/]+)\//gm,
    )) {
      const climbs = match[1]!.length / 3
      const depth = file.split('/').length - 2
      if (climbs === depth && match[2] !== room && rooms.includes(match[2]!)) found.add(match[2]!)
    }
  return found
}

const imports = new Map(rooms.map((room) => [room, importsOf(room)]))

function reaches(from: string, to: string, visited = new Set<string>()): boolean {
  if (visited.has(from)) return false
  visited.add(from)
  return [...(imports.get(from) ?? [])].some((next) => next === to || reaches(next, to, visited))
}

const arrows = rooms.flatMap((room) =>
  [...imports.get(room)!]
    .filter((used) => used !== 'kernel' && used !== 'stats')
    .filter((used) => ![...imports.get(room)!].some((other) => other !== used && reaches(other, used)))
    .sort()
    .map((used) => `  ${used} --> ${room}`),
)

function purpose(room: string): string {
  const index = `src/${room}/index.ts`
  const text = existsSync(index) ? readFileSync(index, 'utf8') : ''
  return (
    /@room ([^*]+?)\s*(?:\*\/|\n)/.exec(text)?.[1] ??
    (room === 'commands' ? 'what users type: parse, call one function, hand over' : '')
  )
}

const unsaid = rooms.filter((room) => purpose(room) === '')
if (unsaid.length > 0) throw new Error(`no @room comment in the index.ts of ${unsaid.join(', ')}`)

const position = (room: string): number => rooms.filter((other) => reaches(room, other)).length
const ordered = [...rooms].sort((a, b) => position(a) - position(b) || a.localeCompare(b))
const table = ordered.map((room) => `| \`${room}/\` | ${purpose(room)} |`)
const map = [
  '',
  '```mermaid',
  'flowchart LR',
  ...arrows,
  '```',
  '',
  'Every room may also use `kernel` and `stats`; `pipeline.ts` strings the engine together for the command line.',
  '',
  '| room | what it does |',
  '|---|---|',
  ...table,
  '',
].join('\n')

const readme = readFileSync('README.md', 'utf8')
const drawn = readme.replace(
  /(<!-- map -->)[\s\S]*(<!-- \/map -->)/,
  (_, start: string, end: string) => `${start}${map}${end}`,
)
if (process.argv.includes('--check')) {
  if (drawn !== readme) {
    process.stderr.write('README.md: the map is stale: run npm run map\n')
    process.exitCode = 1
  }
} else if (drawn !== readme) writeFileSync('README.md', drawn)
