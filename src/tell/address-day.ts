import type {Moment} from './moment.ts'

/** `/2021/05/03/`, `/2021/may/03/` in an address, and `2021-05-03`, `20210503` where no digits stand beside them. */
const folders =
  /\/((?:199|20\d)\d)\/(0[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\/(0[1-9]|[12]\d|3[01])\//i
const joined = /(?<!\d)((?:199|20[0-4])\d)(-?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/
const names = 'janfebmaraprmayjunjulaugsepoctnovdec'
const longest = 600

/** The day in a page's address, or null. Part of what a site says of a story, yet only where it says nothing else. */
export function addressDay(address: string | null): Moment | null {
  if (address === null) return null
  const text = address.slice(0, longest)
  const inFolders = folders.exec(text)
  if (inFolders) return dayOf(inFolders[1], inFolders[2], inFolders[3])
  const inName = joined.exec(text)
  return inName && dayOf(inName[1], inName[3], inName[4])
}

function dayOf(year = '', month = '', day = ''): Moment | null {
  const named = names.indexOf(month.toLowerCase())
  const number = named < 0 ? month : String(named / 3 + 1).padStart(2, '0')
  const iso = `${year}-${number}-${day}`
  const time = Date.parse(iso)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? {iso, zone: null} : null
}
