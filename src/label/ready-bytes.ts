/**
 * What the build has made ready (see `make-ready.ts`), as bytes; null where nothing is: then it is made from the lists and the packed
 * weights. A bundle puts a module of its own in the place of this one: the command's reads a file, a browser's may hold the bytes.
 */
export function readyBytes(): Uint8Array | null {
  return null
}
