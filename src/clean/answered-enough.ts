import type {ItemAnswers} from './read-answers.ts'

/**
 * Who can be scored on anything: at least half of the items of at least one construct answered, the share below which a
 * scale score is not reckoned. The others are excluded as `too-few-answers`.
 */
export function answeredEnough(items: readonly ItemAnswers[], rows: number): readonly boolean[] {
  const byConstruct = new Map<string, ItemAnswers[]>()
  for (const one of items) byConstruct.set(one.construct.id, [...(byConstruct.get(one.construct.id) ?? []), one])
  const enough = new Array<boolean>(rows).fill(false)
  for (const own of byConstruct.values())
    for (let row = 0; row < rows; row++) {
      if (enough[row]) continue
      let answered = 0
      for (const {answers} of own) if (!Number.isNaN(answers[row])) answered++
      enough[row] = answered * 2 >= own.length
    }
  return enough
}
