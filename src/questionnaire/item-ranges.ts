/**
 * Item codes in few words: neighbours of one stem become a range, written as in --scale.
 * @example itemRanges(['CRE1', 'CRE2', 'CRE3', 'SAT2', 'NPS']) // => ['CRE1..CRE3', 'SAT2', 'NPS']
 */
export function itemRanges(codes: readonly string[]): string[] {
  const runs: string[][] = []
  for (const code of codes) {
    const run = runs.at(-1)
    if (run !== undefined && follows(code, run.at(-1)!)) run.push(code)
    else runs.push([code])
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}..${run.at(-1)}`] : run))
}

function follows(code: string, previous: string): boolean {
  const [, stem, number] = /^(.*?)(\d{1,9})$/.exec(code) ?? []
  const [, stemBefore, numberBefore] = /^(.*?)(\d{1,9})$/.exec(previous) ?? []
  return number !== undefined && stem === stemBefore && Number(number) === Number(numberBefore) + 1
}
