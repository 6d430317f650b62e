import {existsSync, readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {battery} from '../../src/casebook/battery.ts'

const file = 'questionnaires/relationship.json'

it.skipIf(!existsSync(file))('uses the item codes and the reversals of the bundled questionnaire', () => {
  const {constructs} = JSON.parse(readFileSync(file, 'utf8')) as {
    constructs: {id: string; items?: {code: string; reversed?: boolean}[]}[]
  }
  const keyed = (items: readonly {code: string; reversed?: boolean}[]) =>
    items.map(({code, reversed}) => `${reversed ? '-' : ''}${code}`)
  const bundled = constructs.flatMap(({items}) => keyed(items ?? [])).filter((code) => code !== 'NPS')
  expect(Object.values(battery).flatMap(keyed).sort()).toEqual(bundled.sort())
})
