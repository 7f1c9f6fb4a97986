import type {Block} from '../../tree/page.ts'

/** What `w3m -dump` prints for a picture without alternative text: its file's name without ending, as much as there is room for. */
const alone = /^\[[\w.-]{1,32}\]$/
/** Such a name behind the words of its link: `Harbour news[harbour_ne]`. */
const glued = /[\p{L}\p{N}]\[([\w.-]{1,32})\]$/u
/** What a file's name has, and an editor's `[applause]` has not. */
const nameOnly = /[\d_.-]/
/** So many names, one of them no word, show that a dump prints them. */
const least = 2

/** Marks the lines of a text that are a picture's name as the dump's own, and takes names off the ends of others. */
export function takePictureNames(blocks: readonly Block[]): void {
  const named = blocks.map(({value}) => (value.endsWith(']') ? nameIn(value) : null))
  const names = named.filter((name) => name !== null)
  if (names.length < least || !names.some((name) => nameOnly.test(name))) return
  blocks.forEach((block, i) => {
    const name = named[i] ?? null
    if (name === null) return
    const {value, data} = block
    data.picture = {src: name, alt: null, kind: 'photo'}
    if (value.length === name.length + 2) data.notCopy = true
    else block.value = value.slice(0, value.length - name.length - 2)
  })
}

function nameIn(value: string): string | null {
  return alone.test(value) ? value.slice(1, -1) : (glued.exec(value.slice(-36))?.[1] ?? null)
}
