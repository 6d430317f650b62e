import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** Page one of a PDF as PNG, or null on a machine without pdftoppm (Poppler). */
export function firstPage(pdf: Uint8Array): Uint8Array | null {
  if (spawnSync('pdftoppm', ['-v']).error !== undefined) return null
  const folder = mkdtempSync(join(tmpdir(), 'relmark-page-'))
  try {
    writeFileSync(join(folder, 'report.pdf'), pdf)
    const words = ['-png', '-r', '80', '-f', '1', '-l', '1', '-singlefile', 'report.pdf', 'page']
    const {status, stderr} = spawnSync('pdftoppm', words, {cwd: folder})
    if (status !== 0) throw new Error(`pdftoppm could not paint page one: ${stderr.toString()}`)
    return readFileSync(join(folder, 'page.png'))
  } finally {
    rmSync(folder, {recursive: true})
  }
}
