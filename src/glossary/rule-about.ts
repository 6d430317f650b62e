import {IntlMessageFormat} from 'intl-messageformat'
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

/** A rule's sentences are filled with one survey's numbers; outside a survey each stands as an ellipsis, and a choice as its general case. */
function withoutValues(template: string): string {
  return general(new IntlMessageFormat(template).getAst())
}

type Elements = ReturnType<IntlMessageFormat['getAst']>

function general(elements: Elements): string {
  return elements
    .map((element) => {
      if ('options' in element) return general(element.options['other']!.value)
      return element.type === literal && 'value' in element ? element.value : '…'
    })
    .join('')
}

/** The message syntax's own number for plain text. */
const literal = 0
