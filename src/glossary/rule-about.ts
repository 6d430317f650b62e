import type {About} from '../kernel/index.ts'
import type {Rule} from '../recommend/index.ts'

/** A rule as an entry of the glossary: what it advises and what it warns against, whatever the survey. */
export function ruleAbout(rule: Rule): About {
  const {en, fr} = rule.texts
  return {
    id: rule.id,
    kind: 'rule',
    texts: {
      en: {title: withoutValues(en.title), definition: `${withoutValues(en.action)} ${withoutValues(en.avoid)}`},
      fr: {title: withoutValues(fr.title), definition: `${withoutValues(fr.action)} ${withoutValues(fr.avoid)}`},
    },
    source: rule.source,
  }
}

/** A rule's sentences are filled with one survey's numbers; outside a survey each stands as an ellipsis. */
function withoutValues(template: string): string {
  let depth = 0
  let kept = ''
  for (const character of template) {
    if (character === '{') {
      if (depth === 0) kept += '…'
      depth += 1
    } else if (character === '}') depth -= 1
    else if (depth === 0) kept += character
  }
  return kept
}
