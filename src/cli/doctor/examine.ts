import {constants} from 'node:fs'
import {access} from 'node:fs/promises'
import {basename, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {listQuestionnaires} from '../../questionnaire/index.ts'
import {fontsPresent} from '../../render/index.ts'
import {version} from '../../version.ts'
import {routedVerbs} from '../command-name.ts'
import type {Session} from '../session.ts'
import {type MeaningOfRm, meaningOfRm} from './meaning-of-rm.ts'

/** The oldest Node that runs relmark; the same as in package.json, which a test checks. */
export const oldestNode = '20.19.0'

/** What this machine has, as far as relmark cares. */
export interface Examination {
  readonly kind: 'doctor'
  readonly schemaVersion: 1
  readonly relmark: {readonly version: string; readonly path: string}
  readonly node: {readonly version: string; readonly oldest: string; readonly ok: boolean}
  readonly parts: {readonly fonts: boolean; readonly questionnaires: number; readonly ok: boolean}
  readonly folder: {readonly path: string; readonly ok: boolean}
  readonly rm: {readonly shell: string | null; readonly meaning: MeaningOfRm; readonly verbs: readonly string[]}
  readonly locale: {readonly variable: string | null; readonly value: string | null; readonly language: string}
  readonly terminal: {readonly present: boolean; readonly width: number; readonly colour: boolean}
}

/** Looks, and changes nothing. */
export async function examine(session: Session, nodeVersion: string): Promise<Examination> {
  const {environment} = session
  const shell = environment['SHELL']
  const folder = resolve('.')
  const [questionnaires, fonts, writable, meaning] = await Promise.all([
    listQuestionnaires(),
    fontsPresent(),
    isWritable(folder),
    routedVerbs(environment).length > 0 ? ('relmark' as const) : meaningOfRm(shell),
  ])
  const variable = ['LC_ALL', 'LC_MESSAGES', 'LANG'].find((name) => environment[name]) ?? null
  return {
    kind: 'doctor',
    schemaVersion: 1,
    relmark: {version, path: fileURLToPath(new URL('../../..', import.meta.url))},
    node: {version: nodeVersion, oldest: oldestNode, ok: isAtLeast(nodeVersion, oldestNode)},
    parts: {fonts, questionnaires: questionnaires.length, ok: fonts && questionnaires.length > 0},
    folder: {path: folder, ok: writable},
    rm: {shell: shell ? basename(shell) : null, meaning, verbs: routedVerbs(environment)},
    locale: {variable, value: variable === null ? null : environment[variable]!, language: session.language},
    terminal: {present: session.terminal, width: session.width, colour: session.colour},
  }
}

async function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  )
}

/** @example isAtLeast('22.3.1', '20.19.0') // => true */
export function isAtLeast(version: string, oldest: string): boolean {
  const parts = (text: string) => text.split('.').map(Number)
  const [a, b] = [parts(version), parts(oldest)]
  const differs = a.findIndex((part, index) => part !== b[index])
  return differs === -1 || a[differs]! > (b[differs] ?? 0)
}
