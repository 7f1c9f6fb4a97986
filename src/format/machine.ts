const risky = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u206f]/g

/**
 * JSON that is safe on a terminal and in line-based tools: beyond what JSON.stringify escapes, it escapes the other
 * control characters, direction overrides, and the separators U+2028 and U+2029 that some readers take for line ends.
 */
export function machineJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(risky, escaped)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
