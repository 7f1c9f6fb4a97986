import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import {showProgress} from '../../../src/cli/batch/progress.ts'
import {Kept} from '../host.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const reached = {pages: 100, failed: 0, part: null}

it('is one line on a terminal, which goes when something else is said and at the end', () => {
  const stderr = Object.assign(new Kept(), {isTTY: true, columns: 12})
  const progress = showProgress(stderr, () => reached)
  vi.advanceTimersByTime(900)
  expect(stderr.text).toBe('')
  vi.advanceTimersByTime(100)
  expect(stderr.text).toBe('\r100 pages  \u001b[K')
  progress.clear()
  expect(stderr.text).toBe('\r100 pages  \u001b[K\r\u001b[K')
  vi.advanceTimersByTime(200)
  progress.stop()
  vi.advanceTimersByTime(10_000)
  expect(stderr.text).toBe('\r100 pages  \u001b[K\r\u001b[K\r100 pages  \u001b[K\r\u001b[K')
})

it('is as wide as a usual terminal where one does not say how wide it is', () => {
  const stderr = Object.assign(new Kept(), {isTTY: true, columns: 0})
  showProgress(stderr, () => reached)
  vi.advanceTimersByTime(1000)
  expect(stderr.text).toBe('\r100 pages  100/s\u001b[K')
})

it('moves no cursor on a terminal that can do nothing but print', () => {
  const stderr = Object.assign(new Kept(), {isTTY: true, columns: 80})
  showProgress(stderr, () => reached, true)
  vi.advanceTimersByTime(30_000)
  expect(stderr.text).toBe('wirecopy: 100 pages  3.3/s\n')
})

it('is a line every half minute elsewhere, and none in a short run', () => {
  const stderr = new Kept()
  const progress = showProgress(stderr, () => reached)
  vi.advanceTimersByTime(29_999)
  expect(stderr.text).toBe('')
  vi.advanceTimersByTime(30_001)
  progress.stop()
  expect(stderr.text).toBe('wirecopy: 100 pages  3.3/s\nwirecopy: 100 pages  1.7/s\n')
})
