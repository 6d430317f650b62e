import type {z} from 'zod'

/** What is wrong with one field, as codes that the sentences below put into words. */
export interface SchemaProblem {
  readonly problem: string
  /** What was expected there, or the name that is wrong. */
  readonly expected: string
}

/** The first thing a schema objects to, without the library's own words, which are English. */
export function schemaProblem(issue: z.core.$ZodIssue | undefined): SchemaProblem {
  const said = (problem: string, expected: unknown = 'none'): SchemaProblem => ({problem, expected: String(expected)})
  switch (issue?.code) {
    case 'invalid_type':
      return issue.input === undefined ? said('absent', issue.expected) : said('type', issue.expected)
    case 'invalid_value':
      return said('allowed', issue.values.join(', '))
    case 'too_small':
      return said('least', issue.minimum)
    case 'too_big':
      return said('most', issue.maximum)
    case 'invalid_format':
      return issue.format === 'date' ? said('form', 'YYYY-MM-DD') : said('form', issue.pattern ?? issue.format)
    case 'unrecognized_keys':
      return said('unknown', issue.keys[0])
    case 'custom':
      return said(String(issue.params?.['rule']), issue.params?.['name'])
    default:
      return said('other')
  }
}

/** Fragments for the sentences of errors about a field, with `{problem}` and `{expected}`; no full stop. */
export const problemSentences = {
  en: `{problem, select, absent {it is missing} type {it must be {expected, select, string {a text} number {a number} int {a whole number} boolean {true or false} array {a list} other {an object}}} allowed {it must be one of {expected}} least {it is too small or too short: at least {expected}} most {it is too large or too long: at most {expected}} form {it must be written as {expected}} unknown {the field “{expected}” is unknown} orderedScale {low must be below high} constructTwice {two constructs are called “{expected}”} itemTwice {two items are called “{expected}”} roleTwice {two constructs play the role “{expected}”: make them its dimensions} itemsOrDimensions {the construct “{expected}” needs either items or dimensions} noSuchConstruct {no construct is called “{expected}”} other {it has none of the forms allowed there}}`,
  fr: `{problem, select, absent {il manque} type {il faut {expected, select, string {un texte} number {un nombre} int {un nombre entier} boolean {true ou false} array {une liste} other {un objet}}} allowed {il faut l’une de ces valeurs : {expected}} least {il est trop petit ou trop court : au moins {expected}} most {il est trop grand ou trop long : au plus {expected}} form {il doit s’écrire comme {expected}} unknown {le champ « {expected} » est inconnu} orderedScale {low doit être inférieur à high} constructTwice {deux construits s’appellent « {expected} »} itemTwice {deux items s’appellent « {expected} »} roleTwice {deux construits jouent le rôle « {expected} » : faites-en ses dimensions} itemsOrDimensions {le construit « {expected} » doit avoir soit des items, soit des dimensions} noSuchConstruct {aucun construit ne s’appelle « {expected} »} other {il n’a aucune des formes permises à cet endroit}}`,
} as const
