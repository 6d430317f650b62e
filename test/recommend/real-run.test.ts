import {beforeAll, describe, expect, it} from 'vitest'
import {loadConfig} from '../../src/cli/load-config.ts'
import {settle} from '../../src/cli/settings.ts'
import {type CustomerRow, diagnose} from '../../src/pipeline.ts'
import {loadQuestionnaire, matchColumns} from '../../src/questionnaire/index.ts'
import {readTable} from '../../src/read/index.ts'
import type {Recommendation} from '../../src/recommend/index.ts'

const loyal = (row: CustomerRow): boolean => row.class === 'loyal'
const score = (row: CustomerRow, id: string): number => row.scores[id]!
const main = ({valueTier}: CustomerRow): boolean => valueTier === 'heavy' || valueTier === 'medium'
const habitual = ({subtype}: CustomerRow): boolean => subtype === 'by-habit'

/** Each group in the columns that the customers file has, written again from what the sentence says. */
const saidOf: Readonly<Record<string, (row: CustomerRow) => boolean>> = {
  'referral-from-advocates': (row) => loyal(row) && score(row, 'advocacy') >= 60,
  'recruit-without-lock-in': (row) => row.class === 'retained',
  'qualify-prospects': (row) => !loyal(row) && row.valueTier === 'small',
  'protect-heavy-at-risk': (row) =>
    row.valueTier === 'heavy' &&
    (row.class === 'retained' || row.subtype === 'nothing-holds' || row.flags.includes('hurt-loyal')),
  'develop-medium-loyal': (row) => loyal(row) && row.valueTier === 'medium',
  'stop-overserving-small': (row) =>
    row.class === 'inert' && row.valueTier === 'small' && !habitual(row) && !row.flags.includes('hurt-loyal'),
  'hold-price-for-loyal': (row) => loyal(row) && main(row) && score(row, 'price_tolerance') >= 60,
  'review-key-accounts': (row) => loyal(row) && row.valueTier === 'heavy',
  'grow-share-of-wallet': (row) => loyal(row) && row.flags.includes('polygamous'),
  'do-not-wake-the-habitual': habitual,
  'pull-the-strongest-lever': (row) => !loyal(row) && main(row) && score(row, 'commitment') < 60,
  'raise-weakest-trust-dimension': (row) => score(row, 'benevolence') < 60,
  'free-the-retained': (row) => row.class === 'retained',
  'thank-advocates-panel': (row) => loyal(row) && score(row, 'voice') >= 60,
  'build-social-bond': (row) =>
    score(row, 'social_bond') < 60 && score(row, 'satisfaction') >= 60 && main(row) && !habitual(row),
  'act-now-nothing-holds': (row) => row.subtype === 'nothing-holds' && main(row),
  'do-not-play-loyalty': (row) =>
    row.subtype === 'nothing-holds' && row.valueTier === 'small' && !row.flags.includes('hurt-loyal'),
}

describe('the bank example, run from its file', () => {
  let recommendations: readonly Recommendation[] = []
  let customers: readonly CustomerRow[] = []
  beforeAll(async () => {
    const survey = 'examples/bank/bank.csv'
    const loaded = await loadConfig({survey, file: undefined, settings: []})
    const {reading, columns, analysis} = settle({}, loaded)
    const table = await readTable(survey, reading)
    const mapping = matchColumns(table.header, await loadQuestionnaire(loaded.config.questionnaire!), columns)
    const {diagnosis, customers: rows} = await diagnose(table, mapping, {...analysis, measurement: 'scales'})
    recommendations = diagnosis.recommendations
    customers = rows
  })

  it('counts in each recommendation the customers that its sentence names, and no others', () => {
    const counted = recommendations.filter(({id}) => saidOf[id] !== undefined)
    expect(counted.length).toBeGreaterThan(12)
    for (const {id, who} of counted)
      expect(who.count, id).toBe(customers.filter((row) => row.class !== null && saidOf[id]!(row)).length)
  })

  it('advises only on what the survey measures and on thirty customers or more', () => {
    for (const {id, status, who, doubts} of recommendations.filter((one) => one.status === 'advice')) {
      expect(doubts, id).toEqual([])
      expect(who.count, `${id} ${status}`).toBeGreaterThanOrEqual(30)
    }
  })

  it('gives no slack period to a bank to fill, and does not wake by one rule those whom another leaves in peace', () => {
    expect(recommendations.map(({id}) => id)).not.toContain('fill-slack-periods')
    const actions = new Set(customers.filter(habitual).map(({nextAction}) => nextAction))
    expect([...actions].sort()).toEqual(['do-not-wake-the-habitual', 'ease-complaints'])
  })

  it('puts at stake no more value than the portfolio holds, and no stake on prospects', () => {
    for (const {id, who} of recommendations) if (who.shareOfValue !== null) expect(who.shareOfValue, id).toBeLessThan(1)
    expect(recommendations.find(({id}) => id === 'favour-channel-with-loyal')?.who.value).toBeNull()
  })
})
