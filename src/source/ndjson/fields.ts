/** A JSON object. */
export type Fields = Readonly<Record<string, unknown>>

/** Whether a value of JSON is an object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field by its name, or by its path: `page.html` is the field `html` of the field `page` where none is called `page.html`. */
export function fieldOf(fields: Fields, name: string): unknown {
  if (Object.hasOwn(fields, name)) return fields[name]
  let found: unknown = fields
  for (const key of name.split('.')) {
    if (!isFields(found) || !Object.hasOwn(found, key)) return undefined
    found = found[key]
  }
  return found
}

const pair =
  /\s{0,100}[{,]\s{0,100}"((?:[^"\\]|\\.){0,200})"\s{0,100}:\s{0,100}(?:("(?:[^"\\]|\\.){0,4000}")|(-?\d{1,40})(?=[\s,}])|null|true|false)/y

/**
 * The key of a line that is no JSON as a whole: `{"id":"a7","html":"<p>The ferry` is cut, and is still `a7`. Null where
 * the key does not stand among the simple fields that the line begins with.
 */
export function keyOfDamaged(text: string, name: string): string | number | null {
  pair.lastIndex = 0
  for (let found = pair.exec(text); found !== null; found = pair.exec(text)) {
    const [, key, string, number] = found
    if (key !== name) continue
    if (number !== undefined) return Number.isSafeInteger(Number(number)) ? Number(number) : number
    return string === undefined ? null : textOf(string)
  }
  return null
}

function textOf(literal: string): string | null {
  try {
    return String(JSON.parse(literal))
  } catch {
    return null
  }
}

const longNumber = /(?<![\d.eE+-])-?\d{16,400}(?![\d.eE])/g

/**
 * JSON with its long whole numbers as strings: `{"id":1234567890123456789}` holds a key that JavaScript's numbers round.
 * The text must be valid JSON.
 */
export function longNumbersQuoted(json: string): string {
  let quoted = ''
  let from = 0
  while (from < json.length) {
    const string = json.indexOf('"', from)
    const outside = string < 0 ? json.length : string
    quoted += json.slice(from, outside).replace(longNumber, '"$&"')
    from = endOfString(json, outside)
    quoted += json.slice(outside, from)
  }
  return quoted
}

/** Where the string that begins at a quotation mark ends, its last mark included. */
function endOfString(json: string, start: number): number {
  for (let i = start + 1; i < json.length; i++) {
    if (json[i] === '\\') i++
    else if (json[i] === '"') return i + 1
  }
  return json.length
}
