import {type Language, printable, texts} from '../../kernel/index.ts'
import {createVoice} from '../../render/index.ts'
import type {Examination} from './examine.ts'

const words = texts(
  {
    relmark: 'relmark {version}, in {path}',
    node: '{ok, select, true {Node.js {version}} other {Node.js {version} is too old: {oldest} or later is needed}}',
    parts:
      '{ok, select, true {Fonts of the reports and {questionnaires} questionnaires are there} other {The installation is incomplete (fonts or questionnaires are missing): install relmark again}}',
    folder:
      '{ok, select, true {Results can be written here} other {Nothing can be written here; use --output-dir}}: {path}',
    rm: '{meaning, select, relmark {rm diagnose reaches relmark in this shell; every other rm is the real one} function {In {shell}, rm is a function of yours: relmark leaves it alone unless you load shell-init after it} alias {In {shell}, rm is an alias; shell-init would put a function in its place} program {In {shell}, rm is the system’s program: rm diagnose would delete files. To type rm safely: relmark shell-init {shell}} other {What rm means in this shell could not be asked; the safe name is relmark}}',
    locale:
      '{variable, select, none {No locale is set: messages are in {language}} other {{variable}={value}: messages are in {language}}}; --lang changes it',
    english: 'English',
    french: 'French',
    terminal:
      '{present, select, true {Terminal of {width} columns, {colour, select, true {with} other {without}} colours} other {Standard output is no terminal: results are written for programs}}',
    fine: 'Nothing is missing. No other program is needed.',
    broken: '{count, plural, one {# thing needs} other {# things need}} repair, marked !',
  },
  {
    relmark: 'relmark {version}, dans {path}',
    node: '{ok, select, true {Node.js {version}} other {Node.js {version} est trop ancien : il faut {oldest} ou plus récent}}',
    parts:
      '{ok, select, true {Les polices des rapports et {questionnaires} questionnaires sont là} other {L’installation est incomplète (des polices ou des questionnaires manquent) : réinstallez relmark}}',
    folder:
      '{ok, select, true {Les résultats peuvent être écrits ici} other {Rien ne peut être écrit ici ; utilisez --output-dir}} : {path}',
    rm: '{meaning, select, relmark {rm diagnose atteint relmark dans ce shell ; tout autre rm est le vrai} function {Dans {shell}, rm est une fonction à vous : relmark n’y touche pas, sauf si vous chargez shell-init après elle} alias {Dans {shell}, rm est un alias ; shell-init mettrait une fonction à sa place} program {Dans {shell}, rm est le programme du système : rm diagnose effacerait des fichiers. Pour taper rm sans danger : relmark shell-init {shell}} other {Ce que veut dire rm dans ce shell n’a pas pu être demandé ; le nom sûr est relmark}}',
    locale:
      '{variable, select, none {Aucune langue n’est réglée : les messages sont en {language}} other {{variable}={value} : les messages sont en {language}}} ; --lang en change',
    english: 'anglais',
    french: 'français',
    terminal:
      '{present, select, true {Terminal de {width} colonnes, {colour, select, true {avec} other {sans}} couleurs} other {La sortie n’est pas un terminal : les résultats sont écrits pour des programmes}}',
    fine: 'Rien ne manque. Aucun autre programme n’est nécessaire.',
    broken: '{count, plural, one {# chose est} other {# choses sont}} à réparer, marquées d’un !',
  },
)

export interface Finding {
  readonly ok: boolean
  readonly says: string
}

/** The examination as a person reads it: one sentence a subject, then the sum. */
export function findings(found: Examination, language: Language): {lines: readonly Finding[]; sum: string} {
  const voice = createVoice(language)
  const {relmark, node, parts, folder, rm, locale, terminal} = found
  const spoken = voice.say(words, locale.language === 'fr' ? 'french' : 'english')
  const shown = (text: string | null) => printable(text ?? 'none', 300)
  const {present, width, colour} = terminal
  const lines: readonly Finding[] = [
    {ok: true, says: voice.say(words, 'relmark', {version: relmark.version, path: shown(relmark.path)})},
    {ok: node.ok, says: voice.say(words, 'node', {...node, ok: String(node.ok)})},
    {ok: parts.ok, says: voice.say(words, 'parts', {questionnaires: parts.questionnaires, ok: String(parts.ok)})},
    {ok: folder.ok, says: voice.say(words, 'folder', {path: shown(folder.path), ok: String(folder.ok)})},
    {ok: true, says: voice.say(words, 'rm', {meaning: rm.meaning, shell: shown(rm.shell)})},
    {
      ok: true,
      says: voice.say(words, 'locale', {
        variable: shown(locale.variable),
        value: shown(locale.value),
        language: spoken,
      }),
    },
    {ok: true, says: voice.say(words, 'terminal', {present: String(present), width, colour: String(colour)})},
  ]
  const broken = lines.filter(({ok}) => !ok).length
  return {lines, sum: broken === 0 ? voice.say(words, 'fine') : voice.say(words, 'broken', {count: broken})}
}
