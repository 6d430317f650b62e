import {type ExitCode, exitCodes} from '../kernel/index.ts'
import {renderJson} from '../render/index.ts'
import {type Examination, examine} from './doctor/examine.ts'
import {findings} from './doctor/sentences.ts'
import {wrap} from './help/layout.ts'
import type {Session} from './session.ts'
import {print} from './talk.ts'

/** `relmark doctor`: what this machine has, and whether relmark can work here. */
export async function runDoctor(session: Session): Promise<ExitCode> {
  const found = await examine(session, process.versions.node)
  if (session.json) print(renderJson(found))
  else {
    const {lines, sum} = findings(found, session.language)
    const body = lines.map(({ok, says}) => `${ok ? '●' : '!'} ${wrap(says, session.width, 2).trimStart()}`)
    print([...body, '', sum].join('\n'))
  }
  return exitOf(found)
}

/** A folder that takes no files is not a fault of the installation. */
function exitOf({node, parts, folder}: Examination): ExitCode {
  if (!node.ok || !parts.ok) return exitCodes.bug
  return folder.ok ? exitCodes.done : exitCodes.output
}
