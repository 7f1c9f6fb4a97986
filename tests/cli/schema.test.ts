import {describe, expect, it} from 'vitest'
import {schemaText, storySchema} from '../../src/format/schema.ts'
import {validator} from '../format/validator.ts'
import {folderOf, wirecopy} from './host.ts'
import {ferryPage, loginPage, picture} from './pages.ts'

const cwd = folderOf({'ferry.txt': ferryPage, 'login.txt': loginPage, 'none.txt': '', 'picture.png': picture})

describe('wirecopy schema', () => {
  it('prints the schema and reads nothing', async () => {
    expect(await wirecopy(['schema'], {keyboard: true})).toEqual({code: 0, stdout: schemaText(), stderr: ''})
  })

  it('tells of itself, and takes neither pages nor the options of other commands', async () => {
    expect((await wirecopy(['schema', '--help'])).stdout).toMatchInlineSnapshot(`
      "Examples:
        wirecopy schema > story.schema.json        the JSON Schema of a story record

      Usage: wirecopy schema

      Prints the JSON Schema (draft 2020-12) of the records that --format json and
      ndjson give, those of pages that failed included.

      Options:
        -V, --version           print the version
        -h, --help              print this help
      "
    `)
    const refused = await wirecopy(['schema', 'ferry.txt'], {cwd})
    expect(refused).toEqual({
      code: 2,
      stdout: '',
      stderr: 'wirecopy: schema takes no page (for a file of that name: wirecopy ./schema)\n',
    })
    expect((await wirecopy(['schema', '--json'])).code).toBe(2)
    expect((await wirecopy(['--json', 'schema'])).stderr).toContain("schema has no option '--json'")
  })

  it('is kept to by every record that the command prints, those of pages that failed too', async () => {
    const validate = validator(storySchema)
    const files = ['ferry.txt', 'login.txt', 'none.txt', 'picture.png', 'missing.txt', '.']
    const {stdout} = await wirecopy(['-f', 'ndjson', ...files], {cwd})
    const records = stdout.trimEnd().split('\n')
    expect(records).toHaveLength(files.length)
    for (const record of records) expect(validate(JSON.parse(record))).toEqual([])
  })
})
