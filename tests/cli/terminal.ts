import {execFileSync, spawnSync} from 'node:child_process'
import {binary} from './process.ts'

/**
 * Runs a command on a pseudo-terminal of some columns and prints, as JSON, what the terminal was sent and how many columns each line
 * fills by Python's own table of widths (UAX 11).
 */
const program = `
import fcntl, json, os, pty, re, struct, sys, termios, unicodedata
columns, argv = int(sys.argv[1]), sys.argv[2:]
child, master = pty.fork()
if child == 0:
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack('HHHH', 24 if columns else 0, columns, 0, 0))
    os.execvp(argv[0], argv)
sent = b''
while True:
    try:
        piece = os.read(master, 65536)
    except OSError:
        break
    if not piece:
        break
    sent += piece
code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
text = sent.decode('utf-8')
def width(character):
    if unicodedata.category(character) in ('Mn', 'Me', 'Cf'): return 0
    return 2 if unicodedata.east_asian_width(character) in 'WF' else 1
lines = re.sub('\\x1b\\\\[[0-9;]*m', '', text).split('\\r\\n')
print(json.dumps({'code': code, 'sent': text, 'widths': [sum(map(width, line)) for line in lines]}))
`

export interface Shown {
  code: number
  /** What the terminal was sent, standard output and standard error together; a line ends with `\r\n`. */
  sent: string
  /** Columns that each line fills. */
  widths: number[]
}

/** Whether there is a Python to open pseudo-terminals with. */
export const hasTerminals: boolean = spawnSync('python3', ['-c', 'import pty, fcntl, termios']).status === 0

export interface Terminal {
  cwd: string
  /** 0: the terminal does not say. */
  columns?: number
  env?: Record<string, string>
}

/** Runs the built command on a pseudo-terminal. */
export function onTerminal(argv: readonly string[], {cwd, columns = 80, env = {}}: Terminal): Shown {
  const args = ['-c', program, String(columns), process.execPath, binary, ...argv]
  const {NO_COLOR: _no, FORCE_COLOR: _force, ...rest} = process.env
  const text = execFileSync('python3', args, {cwd, encoding: 'utf8', env: {...rest, TERM: 'xterm', ...env}})
  return JSON.parse(text) as Shown
}
