import {mkdirSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {judged, type Part} from './part.ts'
import {mustRun, run} from './shell.ts'

const mostPackages = 145
const mostMegabytes = 65

interface Packed {
  readonly filename: string
  readonly size: number
  readonly entryCount: number
  readonly files: readonly {readonly path: string}[]
}

/** What `npm install relmark` will give: the tarball, its dependencies, and the command it puts on the path. */
export const packed: Part = {
  title: 'Packed, installed in an empty folder and run',
  run: ({scratch, clone, installed}) => {
    const [tarball] = JSON.parse(
      mustRun('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch], {cwd: clone}).stdout,
    ) as readonly Packed[]
    if (tarball === undefined) throw new Error('npm pack made nothing')
    mkdirSync(installed)
    mustRun('npm', ['init', '--yes'], {cwd: installed})
    mustRun('npm', ['install', '--no-audit', '--no-fund', join(scratch, tarball.filename)], {cwd: installed})

    const manifest = JSON.parse(readFileSync(join(installed, 'node_modules/relmark/package.json'), 'utf8')) as {
      bin: Record<string, string>
      scripts?: Record<string, string>
    }
    const problems: string[] = []
    if (Object.hasOwn(manifest.bin, 'rm')) problems.push('the package installs a command called rm')
    for (const script of ['preinstall', 'install', 'postinstall'])
      if (manifest.scripts?.[script] !== undefined) problems.push(`the package has a script at ${script}`)
    if (readdirSync(join(installed, 'node_modules/.bin')).includes('rm'))
      problems.push('a dependency brings a command rm')
    if (!tarball.files.some(({path}) => path === 'dist/index.js')) problems.push('the tarball holds no build')
    if (tarball.files.some(({path}) => /^(src|test|examples|scripts)\//.test(path)))
      problems.push('the tarball holds sources')

    const linted = run('npx', ['publint', '--strict'], {cwd: clone})
    if (linted.status !== 0) problems.push(`publint: ${linted.stdout.slice(-400)}`)

    const count = countPackages(installed)
    if (count > mostPackages) problems.push(`${count} packages, more than ${mostPackages}`)
    const megabytes = folderSize(join(installed, 'node_modules')) / 1_000_000
    if (megabytes > mostMegabytes) problems.push(`${megabytes.toFixed(0)} MB, more than ${mostMegabytes}`)

    const version = mustRun('node_modules/.bin/relmark', ['--version'], {cwd: installed}).stdout.trim()
    const survey = join(clone, 'examples/bank/bank.csv')
    mustRun('node_modules/.bin/relmark', ['diagnose', survey, '--no-input'], {cwd: installed})
    const written = readdirSync(installed).filter((name) => name.startsWith('bank-'))
    if (written.length < 3) problems.push(`diagnose wrote only ${written.join(', ') || 'nothing'}`)
    return judged(
      problems,
      `tarball: ${tarball.entryCount} files, ${(tarball.size / 1_000_000).toFixed(2)} MB`,
      `installed: ${count} packages, ${megabytes.toFixed(1)} MB, no install script, no command called rm, publint content`,
      `\`relmark --version\`: ${version}; \`relmark diagnose\` wrote ${written.sort().join(', ')}`,
    )
  },
}

function countPackages(folder: string): number {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, {readonly hasInstallScript?: boolean}>>
  }
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
  const withScripts = packages.filter(([, {hasInstallScript}]) => hasInstallScript === true).map(([path]) => path)
  if (withScripts.length > 0) throw new Error(`install scripts in ${withScripts.join(', ')}`)
  return packages.length
}

function folderSize(folder: string): number {
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}
