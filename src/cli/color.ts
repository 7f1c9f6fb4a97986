import type {Host} from './host.ts'
import type {Settings} from './settings.ts'

/**
 * Whether standard output gets colours. What the command line says wins; else NO_COLOR (https://no-color.org) turns
 * them off, FORCE_COLOR on (`0` off), and a terminal that is not dumb has them. A file has none unless told.
 */
export function wantsColor({color, output}: Settings, {env, stdout}: Pick<Host, 'env' | 'stdout'>): boolean {
  if (color !== 'auto') return color === 'always'
  const {NO_COLOR: no, FORCE_COLOR: force, TERM: terminal} = env
  if (no) return false
  if (force) return force !== '0' && force !== 'false'
  return output === null && stdout.isTTY === true && terminal !== 'dumb'
}
