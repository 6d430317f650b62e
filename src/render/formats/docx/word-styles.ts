import {BorderStyle, type IStylesOptions, LineRuleType} from 'docx'
import type {Language} from '../../../kernel/index.ts'
import type {WordContext} from './sheet.ts'
import {tableText, twips} from './sheet.ts'

/** Half-points, the unit of Word's letters. */
const size = (points: number): number => Math.round(points * 2)
const locales = {en: 'en-GB', fr: 'fr-FR'} as const

/** Named styles: changing one in Word changes the report. Calibri is on the machines that open a .docx. */
export function wordStyles({colour, letters}: WordContext, language: Language): IStylesOptions {
  const heading = (points: number, before: number, tone: 'ink' | 'accent') => ({
    run: {size: size(points), bold: true, color: letters(tone), font: 'Calibri'},
    paragraph: {
      spacing: {before: before * twips, after: 6 * twips, line: 240, lineRule: LineRuleType.AUTO},
      keepNext: true,
    },
  })
  const small = {size: size(8.5), color: letters('muted')}
  return {
    default: {
      document: {
        run: {size: size(10.5), font: 'Calibri', color: letters('ink'), language: {value: locales[language]}},
        paragraph: {spacing: {after: 6 * twips, line: 264, lineRule: LineRuleType.AUTO}},
      },
      title: heading(25, 0, 'ink'),
      heading1: heading(18, 24, 'ink'),
      heading2: heading(13, 16, 'accent'),
      heading3: heading(11, 12, 'ink'),
    },
    paragraphStyles: [
      {id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: {size: size(12), color: letters('muted')}},
      {id: 'Lead', name: 'Lead', basedOn: 'Normal', run: {size: size(12)}, paragraph: {spacing: {after: 8 * twips}}},
      {id: 'Small', name: 'Small', basedOn: 'Normal', run: small},
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: {bold: true, size: size(10)},
        paragraph: {keepNext: true, spacing: {before: 14 * twips, after: 4 * twips}},
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        run: {size: size(tableText.plain)},
        paragraph: {spacing: {after: 0, line: 240, lineRule: LineRuleType.AUTO}},
      },
      {
        id: 'TableTextDense',
        name: 'Table Text Dense',
        basedOn: 'TableText',
        run: {size: size(tableText.dense)},
        paragraph: {spacing: {after: 0, line: 240, lineRule: LineRuleType.AUTO}},
      },
      ...(['accent', 'good', 'warn', 'bad'] as const).map((tone) => ({
        id: `Panel${tone}`,
        name: `Panel ${tone}`,
        basedOn: 'Normal',
        run: {size: size(10)},
        paragraph: {
          indent: {left: 8 * twips},
          spacing: {before: 0, after: 0},
          shading: {fill: colour('panel')},
          border: {left: {style: BorderStyle.SINGLE, size: 24, space: 6, color: colour(tone)}},
        },
      })),
      {id: 'Figure', name: 'Figure', basedOn: 'Normal', paragraph: {keepNext: true, spacing: {after: 2 * twips}}},
    ],
    characterStyles: [
      // The name that the library gives the entries of the contents.
      {id: 'IndexLink', name: 'Index Link'},
      {id: 'Term', name: 'Term', run: {underline: {type: 'dotted', color: colour('muted')}}},
    ],
  }
}
