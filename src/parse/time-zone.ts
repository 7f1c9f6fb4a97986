const offset = /^[+-](\d\d):?([0-5]\d)$/
const farthest = 14

/** Whether a name means a time zone: an IANA name (`Europe/Berlin`, `UTC`), `Z`, or an offset (`+02:00`, `-0530`). */
export function isTimeZone(name: string): boolean {
  if (name === 'Z') return true
  if (/^[+-]/.test(name)) return Number(offset.exec(name)?.[1] ?? farthest + 1) <= farthest
  try {
    return name !== '' && new Intl.DateTimeFormat('en', {timeZone: name}).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
