import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createRandom, type Random} from '../src/kernel/random.ts'
import {
  bootstrapAlpha,
  bootstrapLatentModel,
  fitLatentModel,
  fitMeasures,
  normalQuantile,
  parameterEstimates,
} from '../src/stats/index.ts'

type Columns = Record<string, Float64Array>

const draws = {model: 1000, alpha: 5000}

/** Factor models, full information and bootstraps, beside lavaan and boot in R on the same data when R is here. */
export async function bench(): Promise<void> {
  const random = createRandom(20)
  const small = simulated({factors: 3, items: 6, size: 1000}, random)
  const holes = withHoles(simulated({factors: 3, items: 10, size: 1000}, random), 0.05, random)
  const modelOf = (data: Columns, items: number): string =>
    [0, 1, 2]
      .map(
        (f) =>
          `f${f} =~ ${Object.keys(data)
            .slice(f * items, (f + 1) * items)
            .join(' + ')}`,
      )
      .join('\n')
  const [model, incomplete] = [modelOf(small, 6), modelOf(holes, 10)]
  const fit = fitLatentModel(model, {columns: small})
  const ours: Record<string, number> = {
    'CFA, ML, n 1000, p 18': timed(() => {
      const found = fitLatentModel(model, {columns: small})
      return [fitMeasures(found), parameterEstimates(found)]
    }, shortRuns),
    'CFA, full information, n 1000, p 30, 5 % missing': timed(() => {
      const found = fitLatentModel(incomplete, {columns: holes}, {missing: 'fiml'})
      return [fitMeasures(found), parameterEstimates(found)]
    }),
    'CFA bootstrap, 1000 draws': timed(() => bootstrapLatentModel(fit, {draws: draws.model, random: createRandom(1)})),
    'alpha bootstrap, 5000 draws, p 18': timed(() =>
      bootstrapAlpha(Object.values(small), draws.alpha, createRandom(1)),
    ),
  }
  const theirs = inR({small, holes, model, incomplete})
  for (const [name, seconds] of Object.entries(ours)) {
    const peer = theirs?.[name]
    const beside =
      peer === undefined
        ? 'R is not here'
        : `R ${peer.toFixed(3).padStart(8)} s ${(peer / seconds).toFixed(1).padStart(6)} ×`
    process.stdout.write(`${name.padEnd(52)} ${seconds.toFixed(3).padStart(7)} s   ${beside}\n`)
  }
}

/** Work of hundredths of a second is run so often, here and in R, and its shortest run counts. */
const shortRuns = 15

/** Processor time of the shortest run, in seconds: what else the machine does then weighs on neither side. */
function timed(work: () => unknown, runs = 3): number {
  const once = (): number => {
    const start = process.cpuUsage()
    work()
    const {user, system} = process.cpuUsage(start)
    return (user + system) / 1e6
  }
  return Math.min(...Array.from({length: runs}, once))
}

interface Shape {
  readonly factors: number
  readonly items: number
  readonly size: number
}

/** Answers on seven points with loadings of .5 to .8 and factors that correlate .5. */
function simulated({factors, items, size}: Shape, random: Random): Columns {
  const normal = (): number => normalQuantile(random.next() || 0.5)
  const columns: Columns = {}
  const common = Float64Array.from({length: size}, normal)
  for (let f = 0; f < factors; f++) {
    const factor = common.map((value) => Math.SQRT1_2 * (value + normal()))
    for (let k = 0; k < items; k++) {
      const loading = 0.5 + (0.3 * k) / (items - 1)
      columns[`x${f}_${k}`] = factor.map((value) => {
        const answer = 4 + 1.4 * (loading * value + Math.sqrt(1 - loading * loading) * normal())
        return Math.max(1, Math.min(7, Math.round(answer)))
      })
    }
  }
  return columns
}

const withHoles = (data: Columns, share: number, random: Random): Columns =>
  Object.fromEntries(
    Object.entries(data).map(([name, column]) => [
      name,
      column.map((value) => (random.next() < share ? Number.NaN : value)),
    ]),
  )

interface Work {
  readonly small: Columns
  readonly holes: Columns
  readonly model: string
  readonly incomplete: string
}

function inR({small, holes, model, incomplete}: Work): Record<string, number> | null {
  if (spawnSync('Rscript', ['-e', 'library(lavaan); library(boot)'], {stdio: 'ignore'}).status !== 0) return null
  const folder = mkdtempSync(join(tmpdir(), 'relmark-bench-'))
  try {
    const csv = (data: Columns): string => {
      const names = Object.keys(data)
      const rows = Array.from(data[names[0]!]!, (_, row) =>
        names.map((name) => (Number.isNaN(data[name]![row]!) ? 'NA' : data[name]![row]!)).join(','),
      )
      return [names.join(','), ...rows].join('\n')
    }
    writeFileSync(join(folder, 'small.csv'), csv(small))
    writeFileSync(join(folder, 'holes.csv'), csv(holes))
    writeFileSync(join(folder, 'bench.R'), script({model, incomplete}))
    process.stdout.write('R is at work too; this takes a minute or two. Seconds of processor time:\n')
    spawnSync('Rscript', ['bench.R'], {cwd: folder, stdio: 'ignore'})
    const lines = readFileSync(join(folder, 'times.txt'), 'utf8').trim().split('\n')
    return Object.fromEntries(lines.map((line) => [line.split('\t')[0]!, Number(line.split('\t')[1])]))
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** R's best: lavaan told to compute no more than a draw needs; alpha from the covariance matrix, one call a draw. */
const script = ({model, incomplete}: {model: string; incomplete: string}): string => `
suppressMessages({library(lavaan); library(boot)})
small <- read.csv("small.csv"); holes <- read.csv("holes.csv")
model <- "${model}"; incomplete <- "${incomplete}"
seconds <- function(work) sum(system.time(work)[c("user.self", "sys.self")])
fit <- cfa(model, small)
cfaTime <- min(replicate(${shortRuns}, seconds({f <- cfa(model, small); fitMeasures(f); parameterEstimates(f)})))
fimlTime <- seconds({f <- cfa(incomplete, holes, missing = "fiml"); fitMeasures(f); parameterEstimates(f)})
set.seed(1)
modelTime <- seconds(bootstrapLavaan(fit, R = ${draws.model}, FUN = "coef"))
items <- as.matrix(small); k <- ncol(items)
alpha <- function(x, i) {v <- cov(x[i, ]); k / (k - 1) * (1 - sum(diag(v)) / sum(v))}
alphaTime <- seconds(boot(items, alpha, R = ${draws.alpha}))
writeLines(sprintf("%s\\t%f", c("CFA, ML, n 1000, p 18", "CFA, full information, n 1000, p 30, 5 % missing",
  "CFA bootstrap, 1000 draws", "alpha bootstrap, 5000 draws, p 18"), c(cfaTime, fimlTime, modelTime, alphaTime)), "times.txt")
`
