import {expect, it} from 'vitest'
import {binsOf, calibrationError} from '../../src/train/reliability.ts'

const lines = (count: number, confidence: number, right: number) =>
  Array.from({length: count}, (_, i) => ({confidence, right: i < right}))

it('finds no error where nine of ten lines said to be 0.9 sure are right', () => {
  expect(calibrationError(binsOf([...lines(10, 0.9, 9), ...lines(4, 0.25, 1)]))).toBeCloseTo(0)
})

it('counts by how much, and for how many lines, the labeller is too sure', () => {
  expect(calibrationError(binsOf([...lines(10, 0.9, 5), ...lines(10, 0.5, 5)]))).toBeCloseTo(0.2)
  expect(calibrationError(binsOf([...lines(30, 1, 24), ...lines(10, 0.5, 5)]))).toBeCloseTo(0.15)
})
