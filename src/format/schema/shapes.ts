/** A JSON Schema (draft 2020-12), or a part of one. */
export type Schema = Readonly<Record<string, unknown>>

/** An object that has all keys of `T`. Readers of a version must bear keys that are added to it, so others are allowed. */
export function shape<T>(description: string, properties: Readonly<Record<keyof T, Schema>>): Schema {
  return {description, type: 'object', required: Object.keys(properties), properties}
}

export function text(description: string, more: Schema = {}): Schema {
  return {description, type: 'string', ...more}
}

export function textOrNull(description: string, more: Schema = {}): Schema {
  return {description, type: ['string', 'null'], ...more}
}

export function wholeNumber(description: string, minimum: 0 | 1): Schema {
  return {description, type: 'integer', minimum}
}

export function wholeNumberOrNull(description: string, minimum: 0 | 1): Schema {
  return {description, type: ['integer', 'null'], minimum}
}

export function list(description: string, items: Schema): Schema {
  return {description, type: 'array', items}
}

/** One of some words, each with what it means. */
export function choice<Word extends string>(description: string, words: Readonly<Record<Word, string>>): Schema {
  return {description, type: 'string', oneOf: meanings(words)}
}

/** One of some words, or null. */
export function choiceOrNull<Word extends string>(description: string, words: Readonly<Record<Word, string>>): Schema {
  return {description, oneOf: [...meanings(words), {const: null, description: 'Absent.'}]}
}

function meanings(words: Readonly<Record<string, string>>): Schema[] {
  return Object.entries<string>(words).map(([word, meaning]) => ({const: word, description: meaning}))
}
