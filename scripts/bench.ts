/** `npm run bench -- <name>`: what is timed or calibrated, printed beside its peers. Never part of the tests. */
import {readdirSync} from 'node:fs'

const folder = new URL('../bench/', import.meta.url)
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
const [name, ...words] = process.argv.slice(2)

if (name === undefined || !names.includes(name)) {
  process.stderr.write(`Which one? npm run bench -- ${names.join('|')}\n`)
  process.exitCode = 2
} else {
  const {bench} = (await import(new URL(`${name}.ts`, folder).href)) as {
    bench: (words: readonly string[]) => Promise<void>
  }
  await bench(words)
}
