import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {diagnosedBytes, differing} from './diagnosed-bytes.ts'
import {judged, type Part, skipped} from './part.ts'
import {mustRun} from './shell.ts'

/** The node binaries that npm carries for continuous integration (package `node`, one per platform). */
function binaryOf(version: string, scratch: string): string {
  const folder = join(scratch, `node-${version}`)
  mkdirSync(folder)
  mustRun('npm', ['init', '--yes'], {cwd: folder})
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  mustRun('npm', ['install', '--no-audit', '--no-fund', `${name}@${version}`], {cwd: folder})
  return join(folder, 'node_modules', name, 'bin', 'node')
}

/** Every supported version of Node gives the bytes that this one gives. */
export const otherNodes: Part = {
  title: 'Other versions of Node',
  run: ({scratch, clone, nodes}) => {
    if (nodes.length === 0) return skipped('none asked for: `npm run verify -- --nodes 22,24`')
    const here = diagnosedBytes('telecom', {clone, folder: join(scratch, 'bytes-here')})
    const lines: string[] = []
    const problems = nodes.flatMap((version) => {
      const node = binaryOf(version, scratch)
      const said = mustRun(node, ['--version'], {cwd: clone}).stdout.trim()
      const names = differing(
        diagnosedBytes('telecom', {clone, node, folder: join(scratch, `bytes-node-${version}`)}),
        here,
      )
      lines.push(`${said}: the same bytes as ${process.version}`)
      return names.length === 0 ? [] : [`${said}: ${names.join(', ')} differ from ${process.version}`]
    })
    return judged(problems, ...lines)
  },
}
