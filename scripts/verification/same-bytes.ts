import {join} from 'node:path'
import {diagnosedBytes, differing} from './diagnosed-bytes.ts'
import {judged, type Part} from './part.ts'

const zones = ['UTC', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Auckland']
const locales = ['C', 'fr_FR.UTF-8', 'en_US.UTF-8', 'tr_TR.UTF-8']

/** The same survey gives the same bytes wherever and whenever it is run. */
export const sameBytes: Part = {
  title: 'Identical bytes over time zones, locales and runs',
  run: ({scratch, clone}) => {
    const ways = zones.flatMap((zone) => locales.flatMap((locale) => [1, 2].map((time) => ({zone, locale, time}))))
    const results = ways.map(({zone, locale, time}, index) => ({
      way: `TZ=${zone} LANG=${locale}, run ${time}`,
      bytes: diagnosedBytes('bank', {
        clone,
        folder: join(scratch, `bytes-${index}`),
        environment: {TZ: zone, LANG: locale, LC_ALL: locale},
      }),
    }))
    const first = results[0]!
    const problems = results.flatMap(({way, bytes}) => {
      const names = differing(bytes, first.bytes)
      return names.length === 0 ? [] : [`${way}: ${names.join(', ')} differ from ${first.way}`]
    })
    const files = first.bytes.split('\n').map((line) => line.split(' ')[0])
    return judged(
      problems,
      `${ways.length} runs, ${zones.length} time zones × ${locales.length} locales × twice: ${files.join(', ')}`,
    )
  },
}
