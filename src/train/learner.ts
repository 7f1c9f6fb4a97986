import {parentPort, workerData} from 'node:worker_threads'
import type {Binned} from './bins.ts'
import {boost} from './boost.ts'
import type {Task} from './pool.ts'

/** A thread that learns one task and posts the trees. */
const task = workerData as Task
const {use, classes} = task
const labels = Uint8Array.from(use, (row) => task.labels[row] as number)
const weights = Float32Array.from(use, (row) => task.weights[row] as number)
parentPort?.postMessage(boost({data: choose(task.data, use), labels, weights, classes}, task.boosting))

function choose(data: Binned, use: Uint32Array): Binned {
  const bins = new Uint8Array(use.length * data.columns)
  for (let column = 0; column < data.columns; column++) {
    const from = column * data.rows
    const to = column * use.length
    for (let i = 0; i < use.length; i++) bins[to + i] = data.bins[from + (use[i] as number)] as number
  }
  return {rows: use.length, columns: data.columns, bins, edges: data.edges}
}
