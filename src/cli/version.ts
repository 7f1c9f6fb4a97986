import {readFileSync} from 'node:fs'

/** The version in package.json, two folders above this file in the sources and in the build. */
export function version(): string {
  const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return version
}
