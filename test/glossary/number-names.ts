import {z} from 'zod'

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
/** A number with its interval. */
const estimated = (node: Node): boolean =>
  node.properties?.['estimate'] !== undefined || (node.properties === undefined && parts(node).some(estimated))

function collect(node: Node, found: Set<string>): Set<string> {
  for (const [name, own] of Object.entries(node.properties ?? {})) {
    if (numeric(own) || estimated(own)) found.add(name)
    collect(own, found)
  }
  for (const part of parts(node)) collect(part, found)
  return found
}

/** Every name under which a result holds a number or an estimate, however deep. */
export function numberNames(schema: z.ZodType): readonly string[] {
  return [...collect(z.toJSONSchema(schema, {io: 'output', unrepresentable: 'any'}) as Node, new Set())]
}
