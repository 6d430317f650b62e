import {calibrate} from './classification/calibrate.ts'
import {populations} from './classification/populations.ts'
export async function bench(words: readonly string[]): Promise<void> {
  const n = Number(words[0] ?? 20),
    d = Number(words[1] ?? 0)
  for (const p of populations.filter((p) => !words[2] || p.id.includes(words[2]))) {
    const t = performance.now()
    const c = await calibrate(p, {seed: 1, surveys: n, draws: d})
    const r = (x: {accuracy: number; shareError: number}) =>
      `${(x.accuracy / c.bayes.accuracy).toFixed(3)} ${x.shareError.toFixed(3)}`
    console.log(
      p.id.padEnd(28),
      c.shares.map((x) => x.toFixed(2)).join(' '),
      '|',
      c.bayes.accuracy.toFixed(3),
      c.bayes.shareError.toFixed(3),
      '| rm',
      r(c.relmark),
      'ece',
      c.calibrationError.toFixed(3),
      'cov',
      c.coverage.map((x) => x.toFixed(3)).join(' '),
      '| hard',
      r(c.hardRule),
      'km',
      r(c.kMeans),
      'gm',
      r(c.mixture),
      'med',
      r(c.medianSplit),
      ((performance.now() - t) / n).toFixed(0) + 'ms',
    )
  }
}
