import {columnLabels} from '../clean/index.ts'
import {UserError} from '../kernel/index.ts'
import type {Material} from '../project/index.ts'
import {compareErrors} from './errors.ts'
import type {Side} from './side.ts'

/**
 * Two groups of one study by the labels of a column: those named, else the two largest.
 * @throws {UserError} no such column, a label that nobody bears, fewer than two groups, a group under the smallest cell.
 */
export function splitByColumn(
  material: Material,
  {column, between}: {readonly column: string; readonly between: readonly string[]},
): readonly [Side, Side] {
  const labels = labelsOf(material, column)
  const members = (label: string): boolean[] => labels.map((given) => given === label)
  const sizes = new Map<string, number>()
  for (const [index, label] of labels.entries())
    if (label !== '' && material.survey.respondents[index]!.excluded === null)
      sizes.set(label, (sizes.get(label) ?? 0) + 1)
  const largest = [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([label]) => label)
  const [first, second] = between.length > 0 ? between : largest.slice(0, 2).sort()
  if (first === undefined || second === undefined || between.length > 2)
    throw new UserError(compareErrors.TWO_GROUPS_NEEDED, {column, count: sizes.size})
  const least = material.disclosure.minCell
  for (const [position, label] of [first, second].entries())
    if ((sizes.get(label) ?? 0) < least)
      throw new UserError(compareErrors.SIDE_TOO_SMALL, {column, position: position + 1, least})
  return [
    {name: first, material, members: members(first)},
    {name: second, material, members: members(second)},
  ]
}

function labelsOf({survey}: Material, id: string): readonly string[] {
  if (survey.columns[id] === undefined)
    throw new UserError(compareErrors.NO_GROUP_COLUMN, {
      column: id,
      known: Object.keys(survey.columns).join(', ') || 'none',
    })
  return columnLabels(survey, id)
}
