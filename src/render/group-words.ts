import {texts} from '../kernel/index.ts'
import {shortened} from './constructs.ts'
import {plainWords} from './plain-words.ts'
import {sayCode} from './say-code.ts'
import type {Voice} from './voice.ts'

const words = texts(
  {
    class: '{name} customers',
    subtype: '“{name}”',
    flag: 'customers flagged “{name}”',
    tier: '{name}',
    low: 'customers low on “{name}”',
    high: 'customers high on “{name}”',
    column: '{name} = {label}',
    below: '{name} below {label}',
    due: 'customers whose {name} falls due',
    not: 'all but {name}',
    main: 'heavy and medium',
  },
  {
    class: 'les clients {name}',
    subtype: '« {name} »',
    flag: 'les clients signalés « {name} »',
    tier: 'les {name}',
    low: 'les clients bas sur « {name} »',
    high: 'les clients hauts sur « {name} »',
    column: '{name} = {label}',
    below: '{name} sous {label}',
    due: 'les clients dont l’échéance ({name}) approche',
    not: 'tous sauf {name}',
    main: 'gros et moyens clients',
  },
)

/** A group of customers, as `simulate` and the rules name it, in words. */
export function groupWords(voice: Voice, group: string, construct: (id: string) => string): string {
  const [kind = '', name = ''] = group.split(':')
  const label = group.slice(kind.length + name.length + 2)
  switch (kind) {
    case 'not':
      return voice.say(words, 'not', {name: groupWords(voice, group.slice('not:'.length), construct)})
    case 'class':
      return voice.say(words, 'class', {name: sayCode(voice, plainWords.classes, name).toLowerCase()})
    case 'subtype':
      return voice.say(words, 'subtype', {name: sayCode(voice, plainWords.subtypes, name)})
    case 'flag':
      return voice.say(words, 'flag', {name: sayCode(voice, plainWords.flags, name)})
    case 'tier':
      return name === 'main'
        ? voice.say(words, 'main')
        : voice.say(words, 'tier', {name: sayCode(voice, plainWords.tiers, name).toLowerCase()})
    case 'low':
    case 'high':
      return voice.say(words, kind, {name: construct(name)})
    case 'column':
    case 'below':
      return voice.say(words, kind, {name: sayCode(voice, plainWords.columns, name), label: shortened(label)})
    case 'due':
      return voice.say(words, 'due', {name: sayCode(voice, plainWords.columns, name)})
    default:
      return shortened(group)
  }
}
