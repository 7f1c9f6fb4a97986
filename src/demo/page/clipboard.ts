import {make} from './element.ts'

/** Puts a text on the clipboard, by the old way where the new one is not allowed. Says whether it is there. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement
  const field = make('textarea', {class: 'aside', 'aria-hidden': 'true', tabindex: '-1', readonly: ''})
  field.value = text
  document.body.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return copied
}
