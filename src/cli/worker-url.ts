/** The script of worker threads; the single file puts itself in its place. */
export function workerUrl(): URL {
  return new URL('./worker.js', import.meta.url)
}
