/** Runs the built command line on a pseudo-terminal, as inquirer meets it, and types. Needs python3 of any Unix. */
import {spawn, spawnSync} from 'node:child_process'
import {bin} from './relmark.ts'

const driver = `
import fcntl, json, os, pty, select, struct, sys, termios, time
asked = json.loads(sys.argv[1])
pid, screen = pty.fork()
if pid == 0:
    os.chdir(asked['cwd'])
    os.execvpe(asked['words'][0], asked['words'], asked['env'])
fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack('HHHH', 40, asked['columns'], 0, 0))
shown = b''
def read(seconds):
    global shown
    if not select.select([screen], [], [], seconds)[0]: return True
    try: got = os.read(screen, 65536)
    except OSError: got = b''
    shown += got
    return got != b''
at = 0
for wanted, keys in asked['typed']:
    until = time.time() + 30
    while shown.find(wanted.encode(), at) < 0 and time.time() < until and read(0.2): pass
    found = shown.find(wanted.encode(), at)
    if found < 0: break
    at = found + len(wanted)
    read(0.3)
    for key in keys:
        os.write(screen, key.encode())
        read(0.2)
until = time.time() + 30
while time.time() < until and read(0.3): pass
_, status = os.waitpid(pid, 0)
print(json.dumps({'code': os.waitstatus_to_exitcode(status), 'shown': shown.decode('utf8', 'replace')}))
`

export const hasPseudoTerminal = spawnSync('python3', ['-c', 'import pty, termios']).status === 0

export const enter = '\r'
export const down = '\u001b[B'
export const interrupt = '\u0003'

/** What must be on the screen, then the keys that are pressed. */
export type Typed = readonly (readonly [wanted: string, ...keys: readonly string[]])[]

export interface Shown {
  readonly code: number
  /** All that reached the screen, escapes included. */
  readonly shown: string
}

export function atTerminal(
  words: readonly string[],
  typed: Typed,
  {cwd, env = {}, columns = 80}: {cwd: string; env?: Readonly<Record<string, string>>; columns?: number},
): Promise<Shown> {
  const asked = {
    words: [process.execPath, bin, ...words],
    typed: typed.map(([wanted, ...keys]) => [wanted, keys]),
    cwd,
    columns,
    env: {PATH: process.env['PATH'], HOME: process.env['HOME'], LC_ALL: 'C', TERM: 'xterm', ...env},
  }
  const child = spawn('python3', ['-c', driver, JSON.stringify(asked)], {stdio: ['ignore', 'pipe', 'inherit']})
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => resolve(JSON.parse(printed) as Shown))
  })
}
