import type {Comparison} from '../diagnosis.ts'
import {texts} from '../kernel/index.ts'
import {constructLabel, shortened} from './constructs.ts'
import type {Block} from './document.ts'
import type {Voice} from './voice.ts'

export const gateWords = texts(
  {
    gate: 'Do the questions mean the same on both sides?',
    scalar: 'Yes: loadings and intercepts can be held equal (scalar invariance). Scores may be compared.',
    'partial-scalar':
      'Almost: scores may be compared once {count, plural, one {# parameter is} other {# parameters are}} left free to differ: {freed}.',
    metric:
      'Only in part: the questions weigh the same, but not from the same level. Differences of scores may come from the questions, not from the customers.',
    configural: 'Hardly: the questions do not weigh the same on both sides. Differences of scores should not be read.',
    none: 'No: the questions do not even form the same scales on both sides. Differences of scores should not be read.',
    'not-tested':
      'Not tested: {reason, select, toofew {too few respondents on one side} unconverged {the factor model found no solution} other {no scale of three questions or more}}. Read the differences of scores with care.',
    steps: 'Tests of invariance',
    level: 'Held equal',
    weight: 'the loading of “{item}” on “{construct}”',
    intercept: 'the intercept of “{item}”',
    'level-configural': 'Nothing but the scales',
    'level-metric': 'Loadings',
    'level-scalar': 'Loadings and intercepts',
    'level-partial-scalar': 'The same, but for those left free',
  },
  {
    gate: 'Les questions veulent-elles dire la même chose des deux côtés ?',
    scalar:
      'Oui : contributions et constantes peuvent être tenues égales (invariance scalaire). Les scores se comparent.',
    'partial-scalar':
      'Presque : les scores se comparent une fois {count, plural, one {# paramètre laissé libre} other {# paramètres laissés libres}} de différer : {freed}.',
    metric:
      'En partie seulement : les questions pèsent autant, mais ne partent pas du même niveau. Un écart de scores peut venir des questions, non des clients.',
    configural:
      'Guère : les questions ne pèsent pas autant des deux côtés. Les écarts de scores ne devraient pas être lus.',
    none: 'Non : les questions ne forment pas les mêmes échelles des deux côtés. Les écarts de scores ne devraient pas être lus.',
    'not-tested':
      'Non testé : {reason, select, toofew {trop peu de répondants d’un côté} unconverged {le modèle factoriel n’a pas trouvé de solution} other {aucune échelle de trois questions ou plus}}. Lire les écarts de scores avec prudence.',
    steps: 'Tests d’invariance',
    level: 'Tenu égal',
    weight: 'la contribution de « {item} » à « {construct} »',
    intercept: 'la constante de « {item} »',
    'level-configural': 'Rien que les échelles',
    'level-metric': 'Contributions',
    'level-scalar': 'Contributions et constantes',
    'level-partial-scalar': 'De même, sauf ceux laissés libres',
  },
)

/** Whether the questions mean the same on both sides, with the tests that say so. */
export function comparisonGate(voice: Voice, comparison: Comparison): Block[] {
  const {level, reason, steps, freed} = comparison.invariance
  const why = reason === 'too-few-respondents' ? 'toofew' : reason === 'not-converged' ? 'unconverged' : 'other'
  const named = voice.list(freed.map((name) => freedWords(voice, comparison, name)))
  const text = voice.say(gateWords, level, {count: freed.length, freed: named, reason: why})
  const two = (value: number | null): string => voice.number(value, 3)
  const table: Block = {
    kind: 'table',
    caption: voice.say(gateWords, 'steps'),
    columns: [
      {header: voice.say(gateWords, 'level'), align: 'left', width: 0.34},
      ...['χ²', 'ddl', 'CFI', 'ΔCFI', 'p'].map((header, index) => ({
        header: header === 'ddl' && voice.language === 'en' ? 'df' : header,
        align: 'right' as const,
        width: index === 0 ? 0.18 : 0.12,
      })),
    ],
    rows: steps.map((step) => [
      voice.say(gateWords, `level-${step.level}`),
      voice.number(step.chi2, 1),
      voice.number(step.df),
      two(step.cfi),
      two(step.deltaCfi),
      two(step.p),
    ]),
    rowHeaders: true,
    dense: true,
  }
  return [{kind: 'paragraph', text}, ...(steps.length > 0 ? [table] : [])]
}

/** A parameter let go, in words: `factor=~item` is a loading, `item~1` an intercept. */
function freedWords(voice: Voice, comparison: Comparison, name: string): string {
  const textOf = (code: string): string => {
    const found = comparison.questionnaire.constructs.flatMap(({items}) => items).find((item) => item.code === code)
    return found === undefined ? code : shortened(voice.pick(found.text))
  }
  const [factor = '', item] = name.split('=~')
  return item === undefined
    ? voice.say(gateWords, 'intercept', {item: textOf(factor.replace(/~1$/, ''))})
    : voice.say(gateWords, 'weight', {item: textOf(item), construct: constructLabel(comparison, voice, factor)})
}
