import {texts} from '../../kernel/index.ts'
import type {Block} from '../document.ts'
import type {SectionContext} from '../extension.ts'
import type {Position} from './position-result.ts'

const words = texts(
  {
    panel:
      'Panel of experts: {candidates, plural, one {# loyal advocate} other {# loyal advocates}}{voice, select, true { who speak up} other {}} may sit on it; {waiting, plural, =0 {all of them sit on it for the half-year{half, select, none {} other { {half}}} (flag “panel” of the customers file)} other {{seated, plural, one {# is} other {# are}} drawn for the half-year{half, select, none {} other { {half}}} (flag “panel” of the customers file), the others for the next ones}}.',
  },
  {
    panel:
      'Panel de clients experts : {candidates, plural, one {# avocat fidèle} other {# avocats fidèles}}{voice, select, true { qui s’expriment} other {}} {candidates, plural, one {peut} other {peuvent}} y siéger ; {waiting, plural, =0 {tous y siègent pour le semestre{half, select, none {} other { {half}}} (signe « panel » du fichier des clients)} other {{seated, plural, one {# est tiré} other {# sont tirés}} au sort pour le semestre{half, select, none {} other { {half}}} (signe « panel » du fichier des clients), les autres pour les suivants}}.',
  },
)

/** Who may sit on the panel of experts. */
export function panel({voice}: SectionContext, {panel: found}: Position): readonly Block[] {
  if (found === null) return []
  const {candidates, seated, halfYear} = found
  const values = {
    candidates,
    seated,
    waiting: candidates - seated,
    voice: String(found.voice),
    half: halfYear ?? 'none',
  }
  return [{kind: 'paragraph', text: voice.say(words, 'panel', values)}]
}
