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

/** The rooms each room imports from, types included: they are what flows. The files of src itself count as `pipeline`. */
function importsOf(room: string): Set<string> {
  const found = new Set<string>()
  const files =
    room === 'pipeline'
      ? readdirSync('src')
          .filter((file) => file.endsWith('.ts'))
          .map((file) => `src/${file}`)
      : filesBelow(`src/${room}`)
  for (const file of files)
    for (const [, climbs = '', name = ''] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export|} from)[^'";]*'(\.\/|(?:\.\.\/)+)([^']+)'/gm,
    )) {
      const depth = file.split('/').length - 2
      const rises = climbs === './' ? 0 : climbs.length / 3
      // What the engine found is described with the whole engine, and read by the recommendations: no arrow back.
      if (rises !== depth || name === 'findings.ts') continue
      const used = name.includes('/') ? name.split('/')[0]! : 'pipeline'
      if (used !== room && all.includes(used)) found.add(used)
    }
  return found
}

const all = [...rooms, 'pipeline']
const imports = new Map(all.map((room) => [room, importsOf(room)]))

function reaches(from: string, to: string, visited = new Set<string>()): boolean {
  if (visited.has(from)) return false
  visited.add(from)
  return [...(imports.get(from) ?? [])].some((next) => next === to || reaches(next, to, visited))
}

const arrows = all.flatMap((room) =>
  [...imports.get(room)!]
    .filter((used) => used !== 'kernel' && used !== 'stats')
    .filter((used) => ![...imports.get(room)!].some((other) => other !== used && reaches(other, used)))
    .sort()
    .map((used) => `  ${used} --> ${room}`),
)

/** Rooms that others enter piece by piece, so that a command loads only what it needs; they have no index.ts. */
const spoken: Readonly<Record<string, string>> = {
  cli: 'flags, configuration, help, prompts, exit codes, the shell function',
  commands: 'what users type: parse, call one function, hand over',
}

function purpose(room: string): string {
  const index = `src/${room}/index.ts`
  const text = existsSync(index) ? readFileSync(index, 'utf8') : ''
  return /@room ([^*]+?)\s*(?:\*\/|\n)/.exec(text)?.[1] ?? spoken[room] ?? ''
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
  'Every room may also use `kernel` and `stats`. `pipeline.ts` strings the engine together; `findings.ts` and `diagnosis.ts` compose its result.',
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
