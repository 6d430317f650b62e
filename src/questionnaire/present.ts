import type {Mapping} from './mapping.ts'
import type {Construct, Questionnaire} from './schema.ts'

/**
 * The questionnaire as far as the file holds it: items without a column are gone, so are constructs without items;
 * a higher-order construct keeps the dimensions that are there; a proxy goes with its construct.
 */
export function presentQuestionnaire(mapping: Mapping): Questionnaire {
  const {questionnaire} = mapping
  const measured = questionnaire.constructs
    .map((construct) => ({
      ...construct,
      items: construct.items.filter((item) => Object.hasOwn(mapping.items, item.code)),
    }))
    .filter((construct) => construct.items.length > 0 || construct.dimensions.length > 0)
  const constructs = withoutEmpty(measured)
  const ids = new Set(constructs.map((construct) => construct.id))
  return {...questionnaire, constructs, proxies: questionnaire.proxies.filter((proxy) => ids.has(proxy.construct))}
}

/** Dropping a construct may empty one that it was a dimension of, and so on upwards. */
function withoutEmpty(constructs: readonly Construct[]): Construct[] {
  const ids = new Set(constructs.map((construct) => construct.id))
  const trimmed = constructs.map((construct) => ({
    ...construct,
    dimensions: construct.dimensions.filter((dimension) => ids.has(dimension)),
  }))
  const kept = trimmed.filter((construct) => construct.items.length > 0 || construct.dimensions.length > 0)
  return kept.length === trimmed.length ? kept : withoutEmpty(kept)
}
