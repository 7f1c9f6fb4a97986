// How grouping grows with the number of stories: `npm run bench-group`. Time, memory, and the work that it took.
import {grouping} from '../../src/group/group.ts'
import {syntheticStories} from './invented-copy.ts'
import {recordOf} from './records.ts'

// CPU time: other work on the machine must not show.
const seconds = (from: NodeJS.CpuUsage): number => {
  const {user, system} = process.cpuUsage(from)
  return (user + system) / 1e6
}

console.log('stories   take in, CPU s  group, CPU s  µs a story  buckets  comparisons  groups  memory MB')
for (const count of [25000, 50000, 100000]) {
  const stories = grouping()
  let taking = 0
  for (const told of syntheticStories(count, 7)) {
    const record = recordOf(told)
    const from = process.cpuUsage()
    stories.add(record, {file: null, line: null})
    taking += seconds(from)
  }
  const from = process.cpuUsage()
  let groups = 0
  for (const _ of stories.groups(false)) groups++
  const grouped = seconds(from)
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  const figures = [count, taking.toFixed(2), grouped.toFixed(2), (((taking + grouped) / count) * 1e6).toFixed(1)]
  console.log([...figures, stories.work.buckets, stories.work.comparisons, groups, memory].join('  '))
}
