import {type Language, printable} from '../kernel/index.ts'

interface EventName {
  readonly en: string
  readonly fr: string
  /** What stands after `event_` in the column's id, which is folded: no capitals, no accents. */
  readonly headers: readonly string[]
}

/** Moments of fragility that surveys name most, so that a report says them in its own language. */
const usual: readonly EventName[] = [
  {en: 'moving home', fr: 'déménagement', headers: ['move', 'moving', 'moving home', 'demenagement']},
  {en: 'birth', fr: 'naissance', headers: ['birth', 'baby', 'naissance']},
  {en: 'marriage', fr: 'mariage', headers: ['marriage', 'wedding', 'mariage']},
  {en: 'divorce', fr: 'divorce', headers: ['divorce', 'separation']},
  {en: 'retirement', fr: 'départ à la retraite', headers: ['retirement', 'retraite', 'depart retraite']},
  {en: 'new job', fr: 'changement d’emploi', headers: ['job', 'new job', 'emploi', 'changement emploi']},
  {en: 'job loss', fr: 'perte d’emploi', headers: ['job loss', 'unemployment', 'chomage', 'perte emploi']},
  {en: 'bereavement', fr: 'deuil', headers: ['death', 'bereavement', 'deces', 'deuil']},
  {en: 'price rise', fr: 'hausse de prix', headers: ['price rise', 'price increase', 'hausse prix', 'hausse de prix']},
  {en: 'merger', fr: 'fusion', headers: ['merger', 'fusion']},
  {en: 'closure', fr: 'fermeture', headers: ['closure', 'closing', 'fermeture']},
  {en: 'breakdown', fr: 'panne', headers: ['breakdown', 'outage', 'panne']},
  {
    en: 'end of contract',
    fr: 'fin de contrat',
    headers: ['contract', 'contract end', 'end of contract', 'fin contrat', 'fin de contrat'],
  },
  {en: 'new manager', fr: 'changement de conseiller', headers: ['new manager', 'new adviser', 'changement conseiller']},
]

/**
 * What an event column is called in a sentence: the usual ones by their name in the report's language, others as the user
 * wrote them (`event_flood_2024` → `flood 2024`).
 */
export function eventName(column: string, language: Language): string {
  const own = column.replace(/^event_/, '').replaceAll('_', ' ')
  const known = usual.find(({headers}) => headers.includes(own))
  return known === undefined ? printable(own, 40) : known[language]
}
