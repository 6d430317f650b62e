import type {DefinedEffect, ModelStatements, ModelTerm, Operator} from './model-statement.ts'

/**
 * Model written in lavaan's syntax: `=~`, `~`, `~~`, `~ 1`, `|`, `:=`, with the modifiers `0.5*x`, `NA*x`, `label*x`,
 * `start(0.5)*x` and, for groups, `c(a, b)*x`. Effects after `:=` are sums of products of labels. One statement a
 * line, or separated by `;`; `#` starts a comment.
 * @throws {RangeError} a statement that is none of these.
 * @see Rosseel 2012, Journal of Statistical Software 48(2).
 * @example parseModel('trust =~ t1 + t2').terms.length // => 2
 */
export function parseModel(text: string): ModelStatements {
  const terms: ModelTerm[] = []
  const defined: DefinedEffect[] = []
  for (const statement of statementsOf(text)) {
    const parts = /^(.+?)\s*(:=|=~|~~|~|\|)\s*(.+)$/.exec(statement)
    if (!parts) throw new RangeError(`not a model statement: ${statement}`)
    const [, left, op, right] = parts as unknown as [string, string, string, string]
    if (op === ':=') defined.push(definedEffect(left, right))
    else for (const lhs of left.split('+')) terms.push(...termsOf(lhs.trim(), op as Operator, right))
  }
  return {terms: merged(terms), defined}
}

/** A line that ends, or starts, with an operator or a plus goes on. */
function statementsOf(text: string): string[] {
  return text
    .replace(/#[^\n]*/g, '')
    .replace(/([+*~,(|=])[ \t]*\n\s*/g, '$1 ')
    .replace(/\n\s*([+*])/g, ' $1')
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function termsOf(lhs: string, op: Operator, right: string): ModelTerm[] {
  return right.split('+').map((piece) => {
    const factors = piece.split('*').map((factor) => factor.trim())
    const rhs = factors.pop()!
    const mean = op === '~' && rhs === '1'
    if (!mean && !/^[\p{L}_.][\p{L}\p{N}_.]*$/u.test(rhs)) throw new RangeError(`not a variable: ${piece.trim()}`)
    const term: ModelTerm = {lhs, op: mean ? '~1' : op, rhs: mean ? '' : rhs}
    return Object.assign(term, ...factors.map(modifier))
  })
}

function modifier(text: string): Partial<ModelTerm> {
  const start = /^start\((.*)\)$/.exec(text)
  if (start) return {start: entries(start[1]!).map(number)}
  const values = entries(text)
  if (values.every((value) => value === 'NA' || Number.isFinite(Number(value)))) return {fixed: values.map(number)}
  return {labels: values.map((value) => value.replace(/^["']|["']$/g, ''))}
}

const number = (text: string): number => (text === 'NA' ? Number.NaN : Number(text))

/** `c(a, b)` is a list of one per group; anything else stands for all groups. */
function entries(text: string): string[] {
  const list = /^c\((.*)\)$/.exec(text)
  return (list ? list[1]! : text).split(',').map((entry) => entry.trim())
}

/** lavaan lets a term be written twice to give it two modifiers. */
function merged(terms: readonly ModelTerm[]): ModelTerm[] {
  const all = new Map<string, ModelTerm>()
  for (const term of terms) {
    const key = `${term.lhs} ${term.op} ${term.rhs}`
    all.set(key, {...all.get(key), ...term})
  }
  return [...all.values()]
}

function definedEffect(name: string, text: string): DefinedEffect {
  const terms = text
    .replace(/\s+/g, '')
    .replace(/-/g, '+-')
    .split('+')
    .filter((term) => term !== '')
    .map((term) => {
      const sign = term.startsWith('-') ? -1 : 1
      const factors = term.replace(/^-/, '').split('*')
      const numbers = factors.filter((factor) => Number.isFinite(Number(factor))).map(Number)
      const labels = factors.filter((factor) => !Number.isFinite(Number(factor)))
      if (labels.some((label) => !/^[\p{L}_.][\p{L}\p{N}_.]*$/u.test(label)))
        throw new RangeError(`not a sum of products of labels: ${text}`)
      return {factor: numbers.reduce((product, value) => product * value, sign), labels}
    })
  return {name, terms}
}
