import {randomBytes} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, statSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {linesOf} from '../batch/generated.ts'
import {run, type Setting, serve, until} from './processes.ts'
import {describeEngine} from './programs.ts'
import {recipesOf} from './recipes.ts'
import {freePorts, stories, type Workplace, workplace} from './workplace.ts'

const programs = ['munged', 'slurmctld', 'slurmd', 'sbatch', 'squeue', 'scontrol', 'bash', 'setpriv']

/** A cluster of this machine alone, without systemd and control groups: all its files stand in one folder. */
function settingsOf(folder: string, [controller, daemon]: readonly number[]): string {
  const name = hostname().split('.')[0]
  return `ClusterName=one
SlurmctldHost=${name}(127.0.0.1)
SlurmctldPort=${controller}
SlurmdPort=${daemon}
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=${folder}/munge/socket,cred_expire=5
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=batch_sched_delay=0,sched_interval=1,sched_min_interval=100000
ReturnToService=2
KillWait=1
NodeName=${name} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES State=UP
`
}

/** Starts the cluster; resolves to the setting in which its commands find it, once it takes jobs. */
async function startCluster({folder, setting}: Workplace): Promise<Setting> {
  for (const name of ['munge', 'state', 'spool']) mkdirSync(join(folder, name), {mode: 0o700})
  writeFileSync(join(folder, 'munge/key'), randomBytes(128), {mode: 0o600})
  const conf = join(folder, 'slurm.conf')
  writeFileSync(conf, settingsOf(folder, await freePorts(2)))
  const files = ['key-file=key', 'socket=socket', 'pid-file=pid', 'log-file=log', 'seed-file=seed']
  const where = files.map((file) => `--${file.replace('=', `=${folder}/munge/`)}`)
  serve(['munged', '--foreground', '--force', ...where], setting)
  await until('munged listens', () => existsSync(join(folder, 'munge/socket')))
  const own = {...setting, env: {...setting.env, SLURM_CONF: conf}}
  serve(['slurmctld', '-D', '-c', '-f', conf], own)
  serve(['slurmd', '-D', '-c', '-f', conf], own)
  await until('the node is idle', async () => (await run(['sinfo', '-h', '-o', '%T'], own)).stdout === 'idle\n')
  return own
}

describeEngine('Slurm', {programs, root: true}, () => {
  // The second task is cut off in its first attempt.
  const place = workplace('[ "$SLURM_ARRAY_TASK_ID" = 1 ] && [ -z "$SLURM_RESTART_COUNT" ]')
  const {folder, shell, read} = place
  const [script = '', merge = ''] = recipesOf('Slurm')
  let cluster: Setting
  let whole = ''
  beforeAll(async () => {
    whole = await stories(['--from', 'ndjson', '--errors-ok', '--quiet'])
    cluster = await startCluster(place)
  }, 60_000)
  afterAll(async () => {
    if (cluster !== undefined) await run(['scancel', '--user', 'root'], cluster)
  })

  it('does an array of shards, one of them queued again in the middle, that make the whole', async () => {
    writeFileSync(join(folder, 'stories.sh'), script)
    const {stdout: job, stderr} = await run(['sbatch', '--parsable', 'stories.sh'], cluster)
    expect(stderr).toBe('')
    const draft = (): string | undefined => readdirSync(folder).find((name) => /^\.wirecopy-.*\.tmp$/.test(name))
    const written = (): number => statSync(join(folder, draft() ?? '-'), {throwIfNoEntry: false})?.size ?? 0
    const files = (): string[] => readdirSync(folder).filter((name) => /^stories\.\d\.ndjson$/.test(name))

    await until('the other tasks are done', () => files().length === 3)
    await until('the second has written something', () => written() > 0)
    expect(files()).toEqual(['stories.0.ndjson', 'stories.2.ndjson', 'stories.3.ndjson'])
    await run(['scontrol', 'requeue', `${job.trim()}_1`], cluster)
    await until('the queue is empty', async () => (await run(['squeue', '-h', '-r'], cluster)).stdout === '')

    expect(linesOf(read('starts')).toSorted()).toEqual(['0', '1', '1', '2', '3'])
    expect(files().map((name) => read(name.replace('ndjson', 'log')))).toEqual(['', '', '', ''])
    expect(draft()).toBeUndefined()
    const sizes = files().map((name) => linesOf(read(name)).length)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
    expect(await shell(merge)).toMatchObject({code: 0, stderr: ''})
    expect(read('stories.ndjson')).toBe(whole)
  })
})
