import type {Classification} from '../classify/index.ts'

/**
 * The same classification for one question, whose answer is computed once for each customer: several rules raise the same
 * construct for groups that overlap. Answers are numbers side by side, since those of a million customers would fill a map.
 */
export function keptWhatIfs(classification: Classification): (construct: string, delta: number) => Classification {
  const kept = new Map<string, Classification>()
  return (construct, delta) => {
    const question = JSON.stringify([construct, delta])
    const answering = kept.get(question) ?? keeping(classification)
    kept.set(question, answering)
    return answering
  }
}

function keeping(classification: Classification): Classification {
  const answers = new Float64Array(3 * classification.customers.length).fill(Number.NaN)
  return {
    ...classification,
    whatIf: (index, construct, delta) => {
      const place = 3 * index
      // One that cannot be known is asked again: only customers without a class have none.
      if (Number.isNaN(answers[place]!)) answers.set(classification.whatIf(index, construct, delta), place)
      return [answers[place]!, answers[place + 1]!, answers[place + 2]!]
    },
  }
}
