import {describe, expect, it} from 'vitest'
import {z} from 'zod'
import {checkSchema} from '../../src/findings.ts'
import {allAbouts, explain} from '../../src/glossary/index.ts'
import {statisticFields} from '../../src/glossary/number-fields.ts'

interface Node {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node | boolean
  readonly prefixItems?: readonly Node[]
  readonly anyOf?: readonly Node[]
  readonly oneOf?: readonly Node[]
  readonly additionalProperties?: Node | boolean
}

const isNode = (node: Node | boolean | undefined): node is Node => typeof node === 'object'
const parts = (node: Node): Node[] =>
  [
    ...(node.anyOf ?? []),
    ...(node.oneOf ?? []),
    ...(node.prefixItems ?? []),
    node.items,
    node.additionalProperties,
  ].filter(isNode)
const numeric = (node: Node): boolean =>
  [node.type ?? []].flat().some((type) => type === 'number' || type === 'integer') ||
  (node.properties === undefined && parts(node).some(numeric))

function numberNames(node: Node, found: Set<string>): Set<string> {
  for (const [name, own] of Object.entries(node.properties ?? {})) {
    if (numeric(own)) found.add(name)
    numberNames(own, found)
  }
  for (const part of parts(node)) numberNames(part, found)
  return found
}

/** Every name under which the JSON of `check` holds a number. */
const names = [...numberNames(z.toJSONSchema(checkSchema, {io: 'output', unrepresentable: 'any'}) as Node, new Set())]

describe('every number that check puts in its JSON', () => {
  it('is found in the schema, however deep', () => {
    for (const name of ['alphaIfDropped', 'cfi', 'rootAve', 'deltaCfi', 'randomEigenvalues', 'asFound', 'of'])
      expect(names).toContain(name)
  })

  it.each(names)('%s is explained in both languages', (name) => {
    const {found} = explain(name)
    expect(found?.type, name).toBe('about')
    if (found?.type !== 'about') return
    expect(found.about.texts.en.definition).not.toBe('')
    expect(found.about.texts.fr.definition).not.toBe(found.about.texts.en.definition)
  })

  it('that is a statistic under a name of its own leads to an entry that exists', () => {
    const ids = allAbouts().map(({id}) => id)
    for (const id of Object.values(statisticFields)) expect(ids).toContain(id)
  })
})

describe('the abbreviations that check prints', () => {
  it.each([
    ['TLI', 'tli'],
    ['FIML', 'full-information'],
    ['MLR', 'robust-maximum-likelihood'],
    ['WLSMV', 'weighted-least-squares'],
    ['DWLS', 'weighted-least-squares'],
    ['AIC', 'information-criteria'],
    ['HTMT2', 'htmt2'],
    ['KMO', 'kmo'],
    ['SRMR', 'srmr'],
    ['map', 'minimum-average-partial'],
    ['polychorique', 'polychoric-correlation'],
    ['configural', 'configural-invariance'],
    ['invariance métrique', 'metric-invariance'],
    ['Fornell', 'fornell-larcker'],
  ])('%s is explained', (typed, id) => {
    expect(explain(typed).found?.id).toBe(id)
  })
})
