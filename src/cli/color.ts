import type {Host} from './host.ts'
import type {Settings} from './settings.ts'

/**
 * Whether the output gets colours. What the command line says wins; else a file has none, whatever the environment says of
 * the terminal; NO_COLOR (https://no-color.org) turns them off, FORCE_COLOR on (`0` off), and a terminal that is not dumb has them.
 */
export function wantsColor(
  {color, output}: Pick<Settings, 'color' | 'output'>,
  {env, stdout}: Pick<Host, 'env' | 'stdout'>,
): boolean {
  if (color !== 'auto') return color === 'always'
  if (output !== null) return false
  const {NO_COLOR: no, FORCE_COLOR: force, TERM: terminal} = env
  if (no) return false
  if (force) return force !== '0' && force !== 'false'
  return stdout.isTTY === true && terminal !== 'dumb'
}
