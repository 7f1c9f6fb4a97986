/** A list of whole numbers of 32 bits that grows, four bytes each. */
export interface Numbers {
  values: Uint32Array
  length: number
}

export function emptyNumbers(): Numbers {
  return {values: new Uint32Array(1024), length: 0}
}

/** Makes room for `more` numbers behind those that are there. */
export function makeRoom(numbers: Numbers, more: number): void {
  const wanted = numbers.length + more
  if (wanted <= numbers.values.length) return
  const values = new Uint32Array(Math.max(wanted, Math.ceil(numbers.values.length * 1.5)))
  values.set(numbers.values.subarray(0, numbers.length))
  numbers.values = values
}

export function push(numbers: Numbers, value: number): void {
  makeRoom(numbers, 1)
  numbers.values[numbers.length++] = value
}
