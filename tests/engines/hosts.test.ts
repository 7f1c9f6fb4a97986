import {writeFileSync} from 'node:fs'
import {userInfo} from 'node:os'
import {join} from 'node:path'
import {beforeAll, expect, it} from 'vitest'
import {linesOf} from '../batch/generated.ts'
import {run, serve, until} from './processes.ts'
import {describeEngine} from './programs.ts'
import {recipe} from './recipes.ts'
import {freePorts, stories, type Workplace, workplace} from './workplace.ts'

/** Two hosts, each an ssh server on loopback with a port of its own; `broken` is one where nothing runs. */
const hosts = ['first', 'second', 'broken'] as const

/** Makes keys, and the settings by which `ssh first` and the others reach their servers. */
async function prepare({folder, setting}: Workplace): Promise<void> {
  for (const key of ['host-key', 'user-key']) {
    await run(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', join(folder, key)], setting)
  }
  const ports = await freePorts(hosts.length)
  const client = hosts.map(
    (host, index) => `Host ${host}
HostName 127.0.0.1
Port ${ports[index]}
User ${userInfo().username}
IdentityFile ${folder}/user-key
IdentitiesOnly yes
StrictHostKeyChecking no
UserKnownHostsFile ${folder}/known
LogLevel ERROR
`,
  )
  writeFileSync(join(folder, 'ssh_config'), client.join(''))
  for (const [index, host] of hosts.entries()) {
    // What a shell's own files do to PATH depends on the machine: the command comes behind them.
    const command = `PATH='${setting.env.PATH}' HOME='${folder}' exec sh -c "$SSH_ORIGINAL_COMMAND"`
    writeFileSync(
      join(folder, `sshd_${host}`),
      `ListenAddress 127.0.0.1:${ports[index]}
HostKey ${folder}/host-key
AuthorizedKeysFile ${folder}/user-key.pub
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
PermitRootLogin prohibit-password
ForceCommand ${host === 'broken' ? 'exit 1' : command}
`,
    )
  }
}

/** The hosts of a job log, in the order of its blocks. */
function hostsIn(log: string): string[] {
  return linesOf(log)
    .slice(1)
    .map((job) => job.split('\t')[1] ?? '')
}

describeEngine('GNU parallel over ssh', {programs: ['parallel', 'bash', 'sshd', 'ssh', 'setpriv'], root: true}, () => {
  const place = workplace()
  const {folder, setting, read} = place
  const client = `ssh -F ${folder}/ssh_config`
  const parallel = async (names: readonly string[]): ReturnType<typeof run> => {
    writeFileSync(join(folder, 'hosts'), `${names.join('\n')}\n`)
    const env = {...setting.env, PARALLEL_SSH: client}
    const code = recipe('GNU parallel on several hosts', {'10M': '20k'})
    return run(['bash', '-c', code], {...setting, env})
  }
  let whole = ''

  beforeAll(async () => {
    whole = await stories(['--from', 'ndjson', '--errors-ok', '--omit-place', '--quiet'])
    await prepare(place)
    // sshd wants to find this folder for the part of it that has no rights.
    await run(['mkdir', '-p', '/run/sshd'], setting)
    const {stdout: sshd} = await run(['sh', '-c', 'command -v sshd'], setting)
    for (const host of hosts) {
      serve([sshd.trim(), '-D', '-E', join(folder, `${host}.log`), '-f', join(folder, `sshd_${host}`)], setting)
    }
    for (const host of hosts.slice(0, 2)) {
      await until(`${host} answers`, async () => (await run([...client.split(' '), host, 'true'], setting)).code === 0)
    }
  }, 60_000)

  it('writes from two hosts what one process writes', async () => {
    // What the files of the user's own shell say on standard error is no matter of ours.
    expect(await parallel(['first', 'second'])).toMatchObject({code: 0, stdout: ''})
    expect(read('stories.ndjson')).toBe(whole)
    expect(new Set(hostsIn(read('joblog')))).toEqual(new Set(['first', 'second']))
  })

  it('does the blocks of a host that fails on the other one', async () => {
    expect(await parallel(['2/broken', '2/second'])).toMatchObject({code: 0})
    expect(read('stories.ndjson')).toBe(whole)
    expect(new Set(hostsIn(read('joblog')))).toEqual(new Set(['second']))
    expect(read('broken.log')).toContain('Accepted publickey')
  })
})
