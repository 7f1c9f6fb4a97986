import type {BodyBlock} from '../tree/story.ts'

/** Words before a place: `in Ostmoor`, `à Saint-Orvel`. */
const BEFORE =
  /(?:^|[\s(«„“"])(?:in|near|outside|nach|à|en|em|i|på|ved|vid|w|we|v|ve|в|у|στη|στο|في|من|إلى|مدينة|town of|city of) $/iu
const LONGEST = 40

/** Whether the copy names `name` (in capitals) as a place somewhere: behind `in`, `near` or the like, not in capitals. */
export function namesPlace(body: readonly BodyBlock[], name: string): boolean {
  if (name.length > LONGEST) return false
  const place = name.charAt(0) + name.slice(1).toLowerCase()
  return body.some(({text}) => {
    for (let at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1)) {
      if (!/\p{L}/u.test(text.charAt(at + place.length)) && BEFORE.test(text.slice(Math.max(0, at - 12), at)))
        return true
    }
    return false
  })
}
