import {join} from 'node:path'
import {judged, type Part, skipped} from './part.ts'
import {isThere, mustRun, run} from './shell.ts'

/** The report is a sound, tagged, titled PDF with its fonts inside (qpdf, Poppler). */
export const pdfChecks: Part = {
  title: 'The PDF',
  run: ({scratch, clone}) => {
    const has = {qpdf: isThere('qpdf'), pdfinfo: isThere('pdfinfo'), pdffonts: isThere('pdffonts')}
    if (!Object.values(has).some(Boolean)) return skipped('neither qpdf nor Poppler on this machine')
    const figures: string[] = []
    const problems = ['bank', 'telecom', 'ski-lift'].flatMap((id) => {
      const folder = join(scratch, 'pdf')
      const words = ['bin/run.cjs', 'diagnose', `examples/${id}/${id}.csv`, '--format', 'pdf', '--output-dir', folder]
      mustRun(process.execPath, [...words, '--no-input'], {cwd: clone})
      const file = `${id}-diagnosis.pdf`
      const found: string[] = []
      if (has.qpdf && run('qpdf', ['--check', file], {cwd: folder}).status !== 0)
        found.push('qpdf --check finds faults')
      if (has.pdfinfo) {
        const {stdout} = mustRun('pdfinfo', [file], {cwd: folder})
        if (!/^Tagged:\s+yes/m.test(stdout)) found.push('not tagged')
        if (!/^Title:\s+\S/m.test(stdout)) found.push('no title')
        figures.push(`${id}: ${/^Pages:\s+(\d+)/m.exec(stdout)?.[1]} pages, tagged, titled`)
      }
      if (has.pdffonts) {
        // The columns of pdffonts end with: emb sub uni, object, generation.
        const fonts = mustRun('pdffonts', [file], {cwd: folder}).stdout.split('\n').slice(2).filter(Boolean)
        if (fonts.some((line) => line.trim().split(/\s+/).at(-5) !== 'yes')) found.push('a font is not embedded')
      }
      return found.map((problem) => `${id}: ${problem}`)
    })
    const absent = Object.entries(has).flatMap(([name, there]) => (there ? [] : [name]))
    return judged(problems, ...figures, ...(absent.length === 0 ? [] : [`not on this machine: ${absent.join(', ')}`]))
  },
}
