import type {About} from '../kernel/index.ts'
import type {KnownColumnDefinition} from '../questionnaire/index.ts'

/**
 * A known column as an entry of the glossary; the headers it goes by stand in docs/columns.md. Its id is prefixed, because
 * some columns are called after the notion they hold (share_of_wallet).
 */
export function columnAbout(id: string, {texts}: KnownColumnDefinition): About {
  return {id: `column-${id.replaceAll('_', '-')}`, kind: 'column', texts, source: 'docs/columns.md'}
}
