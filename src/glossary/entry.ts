import type {About, ErrorDefinition, WarningDefinition} from '../kernel/index.ts'

/** Something `relmark explain` can explain; `id` is what the user types. */
export type Entry =
  | {readonly type: 'about'; readonly id: string; readonly about: About}
  | {readonly type: 'error'; readonly id: string; readonly error: ErrorDefinition}
  | {readonly type: 'warning'; readonly id: string; readonly warning: WarningDefinition}

/** Every name an entry answers to: its id or code, and its titles in both languages. */
export function namesOf(entry: Entry): readonly string[] {
  return entry.type === 'about' ? [entry.id, entry.about.texts.en.title, entry.about.texts.fr.title] : [entry.id]
}
