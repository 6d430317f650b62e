import type {InputResult} from '../clean/index.ts'
import {texts} from '../kernel/index.ts'
import {visiblePercent} from './visible-percent.ts'
import type {Voice} from './voice.ts'

const words = texts(
  {
    rows: '{rows, plural, one {# respondent} other {# respondents}} read = {analysed, number} analysed + {excluded, number} excluded; {blank, plural, one {# blank line} other {# blank lines}}.',
    cells:
      'Answers: {all, number} = {valid, number} valid + {missing, number} missing ({share}) + {rejected, number} unreadable.',
  },
  {
    rows: '{rows, plural, one {# répondant lu} other {# répondants lus}} = {analysed, number} analysés + {excluded, number} exclus ; {blank, plural, one {# ligne vide} other {# lignes vides}}.',
    cells:
      'Réponses : {all, number} = {valid, number} valides + {missing, number} manquantes ({share}) + {rejected, number} illisibles.',
  },
)

/** What was read and what became of it, in two lines that add up. */
export function ledgerLines(
  {rows, analysed, excluded, blankRows, cells}: InputResult,
  voice: Voice,
): readonly string[] {
  const out = excluded.reduce((sum, {count}) => sum + count, 0)
  const all = cells.valid + cells.missing + cells.rejected
  const share = all === 0 ? 0 : cells.missing / all
  return [
    voice.say(words, 'rows', {rows, analysed, excluded: out, blank: blankRows}),
    voice.say(words, 'cells', {all, ...cells, share: visiblePercent(voice, share)}),
  ]
}
