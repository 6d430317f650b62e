import {Chalk} from 'chalk'
import type {Check} from '../findings.ts'
import {texts} from '../kernel/index.ts'
import {constructLabel, constructLabels, measuredConstructs, shortened} from './constructs.ts'
import {estimateCell} from './estimate-cell.ts'
import {factorLines, factorProblemLines} from './factor-lines.ts'
import {ledgerLines} from './ledger-lines.ts'
import {explorationLines, measurementProblems} from './measurement-lines.ts'
import {plainWords} from './plain-words.ts'
import {sayWarning} from './say-code.ts'
import {scaleProblemLines} from './say-problem.ts'
import {hasProperFactor} from './scale-doubt.ts'
import {invarianceLine, stabilityLines} from './stability-words.ts'
import {type Ink, wrapped} from './terminal-lines.ts'
import type {TerminalOptions} from './terminal-summary.ts'
import {createVoice, type Voice} from './voice.ts'

const words = texts(
  {
    excluded: '– {reason}: {count, number}',
    flags: 'Care taken in answering:',
    flag: '– {name}: {count, number} ({share}){cost, select, moves {; without them α of “{scale}” goes from {found} to {right}} stays {; no α changes without them} other {}}',
    noFlags: 'No sign of careless answering.',
    careless:
      '{count, plural, =0 {Nobody fails two signs or more.} one {# respondent fails two signs or more; {excluded, select, true {excluded} other {kept}}.} other {# respondents fail two signs or more; {excluded, select, true {excluded} other {kept}}.}}',
    scale: 'Scale',
    alpha: 'α [95%]',
    verdict: 'Verdict',
    warning: '! {text}',
    noScales: 'No scale was measured.',
  },
  {
    excluded: '– {reason} : {count, number}',
    flags: 'Le soin mis à répondre :',
    flag: '– {name} : {count, number} ({share}){cost, select, moves { ; sans eux, l’α de « {scale} » passe de {found} à {right}} stays { ; sans eux, aucun α ne change} other {}}',
    noFlags: 'Aucun signe d’inattention.',
    careless:
      '{count, plural, =0 {Aucun répondant ne cumule deux signes.} one {# répondant cumule deux signes ou plus ; il est {excluded, select, true {exclu} other {gardé}}.} other {# répondants cumulent deux signes ou plus ; ils sont {excluded, select, true {exclus} other {gardés}}.}}',
    scale: 'Échelle',
    alpha: 'α [95 %]',
    verdict: 'Verdict',
    warning: '! {text}',
    noScales: 'Aucune échelle n’a été mesurée.',
  },
)

/** Reading, care and reliability on one screen: can this survey be trusted? */
export function terminalCheck(
  check: Pick<Check, 'input' | 'quality' | 'questionnaire' | 'scales' | 'warnings' | 'measurement' | 'factorModel'>,
  options: TerminalOptions,
): string {
  const voice = createVoice(options.language)
  const ink = new Chalk({level: options.colour ? 1 : 0})
  const plain = (texts: readonly string[]): readonly (readonly [string, Ink])[] => texts.map((text) => [text, String])
  const lines: readonly (readonly [string, Ink])[] = [
    [voice.pick(check.questionnaire.title), ink.bold],
    ...plain(ledger(check, voice)),
    ...plain(care(check, voice)),
    ...plain(scaleLines(check, voice, options.width)),
    ...plain(factorLines(check, voice)),
    ...plain([invarianceLine(check, voice) ?? []].flat()),
    ...plain(stabilityLines(check, voice)),
    ...plain(explorationLines(check, voice)),
    ...problems(check, voice).map((text) => [text, ink.yellow] as const),
    ...[...measurementProblems(check, voice), ...factorProblemLines(check, voice)].map(
      (text) => [voice.say(words, 'warning', {text}), ink.yellow] as const,
    ),
    ...check.warnings.map(
      (one) =>
        [
          voice.say(words, 'warning', {text: sayWarning(voice, one, constructLabels(check, voice))}),
          ink.yellow,
        ] as const,
    ),
  ]
  return [...lines.map(([text, style]) => wrapped(text, options.width, style)), ''].join('\n')
}

type Checked = Parameters<typeof terminalCheck>[0]

function ledger({input}: Checked, voice: Voice): readonly string[] {
  const [rows = '', ...cells] = ledgerLines(input, voice)
  const reasons = input.excluded.map(({reason, count}) =>
    voice.say(words, 'excluded', {reason: voice.say(plainWords.exclusions, reason), count}),
  )
  return [rows, ...reasons, ...cells]
}

function care(check: Checked, voice: Voice): readonly string[] {
  const {quality} = check
  const raised = quality.flags.filter(({count}) => count > 0)
  if (raised.length === 0) return [voice.say(words, 'noFlags')]
  return [
    voice.say(words, 'flags'),
    ...raised.map(({id, count, share, cost}) => {
      const [found, right] = [cost?.alpha.asFound, cost?.alpha.putRight].map((value) => voice.number(value ?? null, 2))
      return voice.say(words, 'flag', {
        name: voice.say(plainWords.qualityFlags, id),
        count,
        share: voice.percent(share, 1),
        cost:
          cost === null || cost.alpha.asFound === null || cost.alpha.putRight === null
            ? 'none'
            : found === right
              ? 'stays'
              : 'moves',
        scale: cost === null ? '' : constructLabel(check, voice, cost.construct),
        found: found ?? '',
        right: right ?? '',
      })
    }),
    voice.say(words, 'careless', {count: quality.careless.count, excluded: String(quality.careless.excluded)}),
  ]
}

/** A table in plain columns, names giving way first. */
function scaleLines(check: Checked, voice: Voice, width: number): readonly string[] {
  const scales = measuredConstructs(check)
  if (scales.length === 0) return [voice.say(words, 'noScales')]
  const name = Math.max(10, Math.min(32, width - 54))
  const two = (value: number | null): string => voice.number(value, 2)
  const columns = (cells: readonly [string, string, string, string, string, string]): string =>
    fixed([cells[0], name], [cells[1], 22], [cells[2], 6], [cells[3], 6], [cells[4], 6], [cells[5], 14])
  return [
    columns([voice.say(words, 'scale'), voice.say(words, 'alpha'), 'ω', 'CR', 'AVE', voice.say(words, 'verdict')]),
    ...scales.map(({labels, dimension, scale}) => {
      const ofFactor = (value: number | null): string => two(hasProperFactor(scale) ? value : null)
      return columns([
        (dimension ? '  ' : '') + voice.pick(labels),
        estimateCell(voice, {estimate: scale.alpha.raw, ci: scale.alpha.ci}, (value, finer) =>
          voice.number(value, 2 + finer),
        ),
        ofFactor(scale.omega.total),
        ofFactor(scale.compositeReliability),
        ofFactor(scale.ave),
        voice.say(plainWords.verdicts, scale.verdict),
      ])
    }),
  ]
}

/** Cells cut or padded to their widths; no-break spaces keep the padding from being wrapped away. */
function fixed(...cells: readonly (readonly [string, number])[]): string {
  return cells
    .map(([text, width]) => shortened(text, width - 1).padEnd(width))
    .join('')
    .trimEnd()
    .replaceAll(' ', '\u00a0')
}

function problems(check: Checked, voice: Voice): readonly string[] {
  return scaleProblemLines(voice, measuredConstructs(check)).map((text) => voice.say(words, 'warning', {text}))
}
