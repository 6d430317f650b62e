import {allEntries, type Entry, explain} from '../glossary/index.ts'
import {type ExitCode, exitCodes, type Language, UserError} from '../kernel/index.ts'
import {typeset} from '../render/voice.ts'
import {asTyped} from './command-name.ts'
import {cliErrors} from './errors.ts'
import {generalCase} from './general-case.ts'
import {wrap} from './help/layout.ts'
import type {Session} from './session.ts'
import {print} from './talk.ts'

const labels = {
  en: {
    formula: 'Formula',
    threshold: 'Threshold',
    source: 'Source',
    tryThis: 'Try',
    kinds: {
      term: 'Terms',
      statistic: 'Statistics',
      class: 'Classes',
      flag: 'Flags',
      rule: 'Recommendations',
      warning: 'Warnings',
      error: 'Errors',
      column: 'Columns',
      construct: 'Constructs',
    },
  },
  fr: {
    formula: 'Formule',
    threshold: 'Seuil',
    source: 'Source',
    tryThis: 'Essayez',
    kinds: {
      term: 'Termes',
      statistic: 'Statistiques',
      class: 'Classes',
      flag: 'Signaux',
      rule: 'Recommandations',
      warning: 'Avertissements',
      error: 'Erreurs',
      column: 'Colonnes',
      construct: 'Construits',
    },
  },
} as const
type Kind = keyof (typeof labels)['en']['kinds']

/** `relmark explain`: one entry in words, or the list of all. @throws {UserError} */
export function runExplain(query: string | undefined, session: Session): ExitCode {
  if (query === undefined) listEntries(session)
  else print(asTyped(said(entryOf(query), session), session.environment))
  return exitCodes.done
}

function entryOf(query: string): Entry {
  const {found, suggestions} = explain(query)
  if (found !== null) return found
  throw new UserError(cliErrors.UNKNOWN_TERM, {query, nearest: suggestions[0]?.id ?? 'none'})
}

function kindOf(entry: Entry): Kind {
  return entry.type === 'about' ? entry.about.kind : entry.type
}

function listEntries({json, language, width}: Session): void {
  const entries = allEntries()
  print(json ? JSON.stringify(entries, null, 2) : entryList(entries, language, width))
}

function entryList(entries: readonly Entry[], language: Language, width: number): string {
  const kinds = labels[language].kinds
  const groups = (Object.keys(kinds) as Kind[]).map((kind) => {
    const ids = entries.filter((entry) => kindOf(entry) === kind).map(({id}) => id)
    return ids.length === 0 ? '' : `${kinds[kind]}\n${wrap(ids.join(', '), width, 2)}`
  })
  return groups.filter(Boolean).join('\n\n')
}

function said(entry: Entry, {json, language, width}: Session): string {
  if (json) return JSON.stringify(entry, null, 2)
  const parts = entry.type === 'about' ? aboutParts(entry, language) : codeParts(entry, language)
  return parts.map((part) => wrap(typeset(part, language), width)).join('\n\n')
}

function aboutParts({about}: Extract<Entry, {type: 'about'}>, language: Language): string[] {
  const {title, definition, formula, threshold} = about.texts[language]
  const label = labels[language]
  const labelled = (name: string, text: string | undefined) => (text === undefined ? [] : [`${name} : ${text}`])
  const colon = (parts: string[]) => (language === 'fr' ? parts : parts.map((part) => part.replace(' : ', ': ')))
  return [
    title,
    definition,
    ...colon([
      ...labelled(label.formula, formula),
      ...labelled(label.threshold, threshold),
      ...labelled(label.source, about.source),
    ]),
  ]
}

/** What happened, what to try, and why: the sentences of the message itself, without the case at hand. */
function codeParts(entry: Exclude<Entry, {type: 'about'}>, language: Language): string[] {
  const general = (template: string): string => generalCase(template, language)
  if (entry.type === 'warning') {
    const {says, more} = entry.warning.texts[language]
    return [entry.id, general(says), general(more)]
  }
  const {what, tryThis, more} = entry.error.texts[language]
  const separator = language === 'fr' ? ' : ' : ': '
  return [entry.id, general(what), `${labels[language].tryThis}${separator}${general(tryThis)}`, general(more)]
}
