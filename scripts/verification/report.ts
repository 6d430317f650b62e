import type {Finding, Ground} from './part.ts'

export interface Reported extends Finding {
  readonly title: string
  readonly seconds: number
}

/** The page committed as docs/verification.md: what was run, its figures, what was skipped; no name of this machine. */
export function verificationReport(commit: string, parts: readonly Reported[], ground: Ground): string {
  const anonymous = (text: string): string =>
    [ground.scratch, process.cwd(), process.env['HOME'] ?? '']
      .filter((path) => path.length > 1)
      .reduce((shown, path) => shown.replaceAll(path, '…'), text)
  const count = (outcome: Finding['outcome']): number => parts.filter((part) => part.outcome === outcome).length
  const sections = parts.map(
    ({title, outcome, lines, seconds}) =>
      `## ${title}: ${outcome}\n\n${lines.map((line) => `- ${anonymous(line).replace(/\s*\n\s*/g, ' / ')}`).join('\n')}\n\nTook ${seconds.toFixed(0)} s.\n`,
  )
  return [
    '# Verification\n',
    `What \`npm run verify\` found for commit ${commit} on Node ${process.version}, ${process.platform} ${process.arch}: ` +
      `${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped. Written by the run, not by hand.\n`,
    ...sections,
  ].join('\n')
}
