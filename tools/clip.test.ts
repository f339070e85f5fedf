import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseArguments, runClip } from './clip.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clip-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** What the tests look at; the rest is compared by `toMatchObject`. */
type Answer = Record<string, unknown> & {
  as: string
  people: { emails: { value: string }[] }[]
  messages: object[]
  names: object[]
  phones: { found: object[] }[]
  companyNames: object[]
}

async function clip(...argv: string[]): Promise<{ code: number; out: Answer[]; complaints: string[] }> {
  const out: string[] = []
  const complaints: string[] = []
  const code = await runClip(
    argv,
    (line) => out.push(line),
    (line) => complaints.push(line),
  )
  return { code, out: out.map((line) => JSON.parse(line)), complaints }
}

test.each([
  [[]],
  [['--as', 'poem', 'x.html']],
  [['--wrong', 'x', 'x.html']],
  [['--url']],
  [['--url', 'not an address', 'x.html']],
  [['--region', 'Germany', 'x.html']],
])('wrong arguments %j end with 2 and say what is wrong', async (argv) => {
  const { code, out, complaints } = await clip(...argv)
  expect(code).toBe(2)
  expect(out).toEqual([])
  expect(complaints[0]).toContain('usage: clip')
})

test('options may be written with an equals sign, and -- ends them', () => {
  expect(parseArguments(['--as=name', '--locale=zh-CN', '--', '--odd.txt'])).toEqual({
    files: ['--odd.txt'],
    as: 'name',
    locale: 'zh-CN',
  })
})

test('files are answered one line each, in the order given, and an unreadable one stops nothing', async () => {
  const page = file(
    'a.html',
    '<title>Kiln Ltd</title><h1>Kiln Ltd</h1><p>Write to <a href="mailto:studio@kiln.example">us</a></p>',
  )
  const { code, out } = await clip('--url', 'https://kiln.example/', join(folder, 'absent.html'), page)
  expect(code).toBe(0)
  expect(out[0]).toMatchObject({ as: 'page', error: { kind: 'unreadable' }, people: [], companies: [] })
  expect(out[1]).toMatchObject({
    as: 'page',
    warnings: [],
    companies: [{ name: { value: 'Kiln Ltd' }, emails: [{ value: 'studio@kiln.example' }] }],
  })
})

test('the kind of a file decides how it is read', async () => {
  const card = file(
    'a.vcf',
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Noor Haddad\r\nEMAIL:noor@cedar.example\r\nEND:VCARD\r\n',
  )
  const mail = file(
    'a.eml',
    'From: Ada Lovelace <ada@engine.example>\r\nTo: me@home.example\r\nSubject: Tea\r\n\r\nTuesday?\r\n',
  )
  const text = file('a.txt', 'Yes.\n\nOn Mon, 2 Nov 2026 at 9:00 Bob <bob@x.example> wrote:\n> Tea?\n')
  const { out } = await clip(card, mail, text)
  expect(out.map(({ as }) => as)).toEqual(['card', 'mail', 'reply'])
  expect(out[0]?.people[0]?.emails[0]?.value).toBe('noor@cedar.example')
  expect(out[1]?.messages[0]).toMatchObject({
    via: 'raw',
    subject: 'Tea',
    from: [{ name: 'Ada Lovelace', address: 'ada@engine.example' }],
  })
  expect(out[2]).toMatchObject({ reply: 'Yes.', person: null })
})

test('a saved thread with the address of its webmail runs that adapter', async () => {
  const thread = file(
    't.html',
    '<h2 class="hP" data-legacy-thread-id="t1">Pumps</h2><div class="adn ads" data-legacy-message-id="m1"><span class="gD" email="d@x.example" name="Daniel Okafor">Daniel</span><div class="ii gt"><div class="a3s">Friday.</div></div></div>',
  )
  const { out } = await clip('--url', 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQdAbCdEfGhIjKl', thread)
  expect(out[0]).toMatchObject({
    as: 'mail',
    messages: [
      { via: 'dom', threadId: 't1', subject: 'Pumps', from: [{ name: 'Daniel Okafor', address: 'd@x.example' }] },
    ],
  })
})

test('the line modes answer one entry for each line', async () => {
  const lines = file('lines.txt', '王小明\n010-65529988-8012\nAcme GmbH\n')
  expect((await clip('--as', 'name', lines)).out[0]?.names[0]).toMatchObject({
    text: '王小明',
    family: '王',
    given: '小明',
  })
  expect((await clip('--as', 'phone', '--region', 'CN', lines)).out[0]?.phones[1]?.found[0]).toMatchObject({
    e164: '+861065529988',
    ext: '8012',
  })
  expect((await clip('--as', 'company', lines)).out[0]?.companyNames[2]).toEqual({
    text: 'Acme GmbH',
    core: 'Acme',
    suffix: 'GmbH',
  })
})

test('every mode answers an error with its empty lists', async () => {
  for (const as of ['page', 'mail', 'reply', 'signature', 'card', 'name', 'phone', 'company']) {
    const { code, out } = await clip('--as', as, join(folder, 'absent'))
    expect(code).toBe(0)
    expect(out[0]).toMatchObject({ as, error: { kind: 'unreadable' } })
    expect(Object.keys(out[0] ?? {}).length).toBeGreaterThan(4)
  }
})
