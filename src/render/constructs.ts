import type {Diagnosis} from '../diagnosis.ts'
import type {ScaleResult} from '../measure/index.ts'
import {decidingRoles} from '../questionnaire/index.ts'
import type {Voice} from './voice.ts'

export type MeasuredConstruct = Diagnosis['questionnaire']['constructs'][number] & {readonly scale: ScaleResult}

/** Constructs that the survey measured, those that decide the class first, dimensions after their whole. */
export function measuredConstructs(
  diagnosis: Pick<Diagnosis, 'questionnaire' | 'scales'>,
): readonly MeasuredConstruct[] {
  const {constructs} = diagnosis.questionnaire
  const wholeOf = (id: string): string => constructs.find((one) => one.dimensions.includes(id))?.id ?? id
  const roleRank = (role: string): number => {
    const rank = (decidingRoles as readonly string[]).indexOf(role)
    return rank < 0 ? decidingRoles.length : rank
  }
  const position = (id: string): number => constructs.findIndex((one) => one.id === id)
  return constructs
    .flatMap((construct) => {
      const scale = diagnosis.scales[construct.id]
      return scale === undefined ? [] : [{...construct, scale}]
    })
    .sort(
      (a, b) =>
        roleRank(a.role) - roleRank(b.role) ||
        position(wholeOf(a.id)) - position(wholeOf(b.id)) ||
        Number(a.dimension) - Number(b.dimension) ||
        position(a.id) - position(b.id),
    )
}

/** Constructs whose score decides the class in this survey, with their cut-off. */
export function decidingConstructs(diagnosis: Diagnosis): ReadonlyMap<string, number | null> {
  const {attitude, constraint, habit} = diagnosis.classification.rule
  return new Map([...attitude, ...constraint, ...habit].map((part) => [part.construct, part.cutoff]))
}

/** The questionnaire's own name of a construct, cut where it would not fit a line. */
export function constructLabel(diagnosis: Pick<Diagnosis, 'questionnaire'>, voice: Voice, id: string): string {
  const found = diagnosis.questionnaire.constructs.find((construct) => construct.id === id)
  return found === undefined ? id : shortened(voice.pick(found.labels))
}

/** A user's own label in a sentence or a cell: long ones end in an ellipsis. */
export function shortened(text: string, most = 60): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}

/** Every construct's own name by id, for sentences. */
export function constructLabels(
  {questionnaire}: Pick<Diagnosis, 'questionnaire'>,
  voice: Voice,
): ReadonlyMap<string, string> {
  return new Map(questionnaire.constructs.map(({id, labels}) => [id, voice.pick(labels).toLowerCase()]))
}
