import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {wirecopy} from './host.ts'

describe('--help', () => {
  it('begins with examples', async () => {
    const {code, stdout, stderr} = await wirecopy(['--help'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatchInlineSnapshot(`
      "Examples:
        wirecopy page.txt                          the story as Markdown
        wirecopy --json page.html                  the story as JSON
        wirecopy --only body page.md               nothing but its paragraphs
        wirecopy -f ndjson pages/* -o all.ndjson   many pages, a record a line
        wirecopy crawl.warc.gz -o all.ndjson       the pages of an archive
        curl -s https://elder.example | wirecopy   a page from standard input
        wirecopy -f ninjs page.html                the story as IPTC ninjs 2.4
        wirecopy explain page.txt                  each line with its role, and why

      Usage: wirecopy [options] [file...]
             wirecopy explain [options] [file...]
             wirecopy schema
             wirecopy group [options] [file...]
             wirecopy compare [options] <file> <file>
             wirecopy completion <shell>
             wirecopy man

      Tells the story of a scraped news page: headline, dateline, byline, copy and
      captions, clean. Reads plain text, Markdown and HTML; \`-\` or no file is standard
      input.

      Options:
        -f, --format <name>     markdown (default), json, ndjson, ninjs, text;
                                explain: terminal (default), ndjson
            --json              short for --format json: an object for one page,
                                an array for several
            --array             with json and ninjs: an array even for one page
            --from <format>     auto (default), text, markdown, html; ndjson or warc
                                (WET too): many pages a file, ndjson out
            --id-field <key>    NDJSON: the key that holds a record’s id
            --content-field <key>
                                NDJSON: the key that holds a record’s page
            --omit-place        NDJSON, WARC: leave out at which line and byte a
                                record stood, for parts cut by an engine
        -r, --recursive         take the files in folders, and in those below
            --files-from <file> more files to take, a name a line; \`-\`: the list comes
                                from standard input
        -0, --null              names in --files-from end with NUL, as of find -print0
            --encoding <name>   the encoding, whatever the page says: windows-1251,
                                shift_jis … (default: seen from the bytes)
        -o, --output <file>     write to a file, whole or not at all
        -d, --output-dir <dir>  write a file for each file read, named after it
            --include <list>    more parts in markdown and text: notes, related,
                                furniture, duplicates, front-matter
            --only <list>       the only parts to print: headline, standfirst, byline,
                                dateline, body, captions, or those of --include
            --marks <file>      what explain -f ndjson printed, edited by hand: its
                                roles overrule
            --base-url <url>    the page’s address, to resolve its links with
            --timezone <zone>   the zone of printed times that name none:
                                Europe/Berlin, UTC, +02:00
            --dates <order>     how 05/03/2021 reads: auto (default), day-first,
                                month-first
        -j, --jobs <number>     worker threads (default: the cores there are, for more
                                than 32 pages); the output is the same for any number
            --max-bytes <size>  larger pages are errors: 500k, 20M (default: 100M)
            --max-lines <number>
                                longer pages are errors
            --timeout <seconds> slower pages are errors
            --shard <i/n>       only every nth page, from page i (0 to n-1) on; all
                                shards together are the whole
            --resume            go on where an earlier run was cut off; needs -o or
                                --output-dir
            --hadoop-key        ndjson: each record after its id and a TAB
            --errors-ok         exit status 0 where every page gave a record,
                                be it an error record
            --color <when>      auto (default), always, never
        -q, --quiet             no messages but those about wrong usage
            --verbose           also print what was noticed on each page
        -V, --version           print the version
        -h, --help              print this help

      Exit status:
        0  every page gave a story
        1  some page failed or held no story
        2  wrong usage, or nothing could be read
        130, 143  ended by Ctrl-C, by SIGTERM
      "
    `)
  })

  it('tells of explain what is explain’s', async () => {
    const {code, stdout, stderr} = await wirecopy(['explain', '-h'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatchInlineSnapshot(`
      "Examples:
        wirecopy explain page.txt                  each line with its role, and why
        wirecopy explain -f ndjson page.txt        the same as a record a block

      Usage: wirecopy explain [options] [file...]

      Prints each line of a page with the role it was given and the findings that
      moved that decision most.

      Options:
        -f, --format <name>     terminal (default), ndjson
            --from <format>     auto (default), text, markdown, html; ndjson or warc
                                (WET too): many pages a file, ndjson out
            --id-field <key>    NDJSON: the key that holds a record’s id
            --content-field <key>
                                NDJSON: the key that holds a record’s page
            --omit-place        NDJSON, WARC: leave out at which line and byte a
                                record stood, for parts cut by an engine
        -r, --recursive         take the files in folders, and in those below
            --files-from <file> more files to take, a name a line; \`-\`: the list comes
                                from standard input
        -0, --null              names in --files-from end with NUL, as of find -print0
            --encoding <name>   the encoding, whatever the page says: windows-1251,
                                shift_jis … (default: seen from the bytes)
        -o, --output <file>     write to a file, whole or not at all
        -d, --output-dir <dir>  write a file for each file read, named after it
            --marks <file>      what explain -f ndjson printed, edited by hand: its
                                roles overrule
        -j, --jobs <number>     worker threads (default: the cores there are, for more
                                than 32 pages); the output is the same for any number
            --max-bytes <size>  larger pages are errors: 500k, 20M (default: 100M)
            --max-lines <number>
                                longer pages are errors
            --timeout <seconds> slower pages are errors
            --shard <i/n>       only every nth page, from page i (0 to n-1) on; all
                                shards together are the whole
            --resume            go on where an earlier run was cut off; needs -o or
                                --output-dir
            --color <when>      auto (default), always, never
        -q, --quiet             no messages but those about wrong usage
        -V, --version           print the version
        -h, --help              print this help

      Exit status:
        0  every page was explained, whether or not it holds a story
        1  some page could not be read, or holds no text
        2  wrong usage, or nothing could be read
        130, 143  ended by Ctrl-C, by SIGTERM
      "
    `)
  })

  it('keeps what an example does apart from the example', async () => {
    for (const command of ['explain', 'schema', 'group', 'compare', 'completion', 'man']) {
      const [examples = ''] = (await wirecopy([command, '--help'])).stdout.split('\n\n')
      for (const line of examples.split('\n').slice(1)) expect(line).toMatch(/^ {2}\S+( \S+)*$|^ {2}\S.{41} \S| {45}\S/)
    }
    expect((await wirecopy(['group', '--help'])).stdout).toContain(
      `  wirecopy -f ndjson pages/* | wirecopy group\n${' '.repeat(45)}which pages print the same copy\n`,
    )
  })

  it('fits a terminal of 80 columns', async () => {
    for (const argv of ['', 'explain', 'schema', 'group', 'compare', 'completion', 'man'].map((name) =>
      [name, '--help'].filter(Boolean),
    )) {
      for (const line of (await wirecopy(argv)).stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    }
  })
})

it('prints the version of the package', async () => {
  const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(await wirecopy(['--version'])).toEqual({code: 0, stdout: `${version}\n`, stderr: ''})
})

describe('wrong usage', () => {
  it.each([
    [['--jsn'], "unknown option '--jsn' (did you mean --json?)"],
    [['--sharp', '1/2'], "unknown option '--sharp' (did you mean --shard?)"],
    [['--shard', '2/2'], "--shard: '2/2' is no shard (i/n with i from 0 to n-1, such as 0/4)"],
    [['--resume'], '--resume needs a file to go on with (add -o FILE or --output-dir DIR)'],
    [['-o', 'a', '-d', 'b'], '--output and --output-dir contradict each other (leave one of them out)'],
    [['--max-bytes', '5X'], "--max-bytes: '5X' is no size (such as 500k, 20M or 1G)"],
    [['--max-lines', '0'], "--max-lines: '0' is no number of lines (a whole number from 1 to 1000000000)"],
    [['--timeout', '0'], "--timeout: '0' is no number of seconds (from 0.1 to 86400)"],
    [['--hadoop-key', '--json'], '--hadoop-key is for ndjson (add -f ndjson, or leave --hadoop-key out)'],
    [['-0'], '--null is for --files-from (add --files-from -)'],
    [['--files-from', '-', '-'], 'standard input is named twice (it can be read once only: leave one `-` out)'],
    [['--files-from', 'none.list'], 'none.list: no such file (a file with a name a line, or -)'],
    [['explain', '--json'], "explain has no option '--json' (for JSON: wirecopy explain -f ndjson)"],
    [['--json', 'explain', 'a.txt'], "explain has no option '--json' (for JSON: wirecopy explain -f ndjson)"],
    [
      ['explain', '--verbose'],
      "explain has no option '--verbose' (wirecopy explain --help tells what can be asked for)",
    ],
    [['schema', '--json'], "schema has no option '--json' (wirecopy schema --help tells what can be asked for)"],
    [['group', '-d', 'x'], "group has no option '-d' (wirecopy group --help tells what can be asked for)"],
    [['--all'], "unknown option '--all' (wirecopy group has it)"],
    [['-f', 'text', 'explain', 'a.txt'], "explain has no --format 'text' (known: terminal, ndjson)"],
    [
      ['-f', 'xml'],
      "option '-f, --format <name>' argument 'xml' is invalid. Allowed choices are markdown, json, ndjson, ninjs, text. (wirecopy --help tells what can be asked for)",
    ],
    [
      ['--only', 'boddy'],
      "--only: no part is called 'boddy' (known: front-matter, headline, standfirst, byline, dateline, body, captions, notes, related, furniture, duplicates)",
    ],
    [
      ['--include', 'x'],
      "--include: no part is called 'x' (known: front-matter, notes, related, furniture, duplicates)",
    ],
    [['--only', 'body', '--json'], '--only is for markdown and text (json always holds every part)'],
    [['--json', '-f', 'text'], '--json and --format text contradict each other (leave one of them out)'],
    [['--array'], '--array is for JSON (add --json, or leave --array out)'],
    [['--jobs', '0'], "--jobs: '0' is no number of threads (a whole number from 1 to 64)"],
    [['--jobs', '1e9'], "--jobs: '1e9' is no number of threads (a whole number from 1 to 64)"],
    [
      ['--base-url', 'elder.example'],
      "--base-url: 'elder.example' is no web address (such as https://elder.example/news/)",
    ],
    [['-', '-'], 'standard input is named twice (it can be read once only: leave one `-` out)'],
    [['ferry.txt', ''], 'a page’s name is empty (name a file, or leave it out)'],
    [['-o'], "option '-o, --output <file>' argument missing (wirecopy --help tells what can be asked for)"],
  ])('%j is refused with the way out', async (argv, message) => {
    expect(await wirecopy(argv, {stdin: ''})).toEqual({code: 2, stdout: '', stderr: `wirecopy: ${message}\n`})
  })

  it.each(['--language', '--progress'])('%s, which is not there yet, is unknown', async (option) => {
    expect((await wirecopy([option])).stderr).toMatch(new RegExp(`^wirecopy: unknown option '${option}'`))
  })
})
