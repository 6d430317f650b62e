import {customerFlags, loyaltyClasses, subtypes} from '../classify/index.ts'
import type {GroupId} from '../project/index.ts'
import {valueTiers} from '../value/index.ts'
import {badValue} from './flag-values.ts'

const known: readonly (readonly [kind: string, names: readonly string[]])[] = [
  ['class', loyaltyClasses],
  ['subtype', subtypes],
  ['flag', customerFlags],
  ['tier', [...valueTiers, 'main']],
]
const family = /^(?:not:)?(?:class|subtype|flag|tier|low|high|column|below|due):./

/**
 * `inert,heavy,segment=Pro` → the groups to cross. Names are those of classes, sub-types, flags and value tiers;
 * `low:` and `high:` a construct; COLUMN=LABEL a column of the survey; `not:` before any of them turns it round.
 * @throws {UserError} a name that means nothing.
 */
export function groupList(list: string): GroupId[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '' && word !== 'all')
    .map((word) => groupId(word, list))
}

function groupId(word: string, list: string): GroupId {
  const [not, name] = word.startsWith('not:') ? ['not:', word.slice('not:'.length)] : ['', word]
  const kind = known.find(([, names]) => names.includes(name))?.[0]
  const equals = name.indexOf('=')
  const id =
    kind !== undefined
      ? `${kind}:${name}`
      : equals > 0
        ? `column:${name.slice(0, equals)}:${name.slice(equals + 1)}`
        : name
  if (!family.test(id)) {
    const expected = `all, ${known.flatMap(([, names]) => names).join(', ')}, low:CONSTRUCT, high:CONSTRUCT, COLUMN=LABEL`
    throw badValue('--for', list, expected)
  }
  return `${not}${id}` as GroupId
}
