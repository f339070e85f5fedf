import { expect, type Page } from '@playwright/test'
import { must } from '#shared/lib/must.ts'
import { canariesFor, keepCanaries } from './canaries.ts'
import { test } from './harness.ts'
import { servePage } from './loopback-page.ts'
import { dropFiles, findPeople, openBeside, type DroppedFile } from './panel.ts'
import { LANGUAGES, sayIn } from './say.ts'
import { expectSynced, setUpOwner } from './server-steps.ts'
import { exportAll } from './stored.ts'

const HEADER =
  'From: Hannah Brandt <hannah.brandt@kestrel-robotics.example>\r\nTo: sam@fernhill.example\r\nDate: Tue, 17 Nov 2026 09:00:00 +0000\r\nSubject: Gripper arms\r\n'
const KNOWN = canariesFor(['noor@polderwerk.example', 'chen.yu@lanting.example'])

/** Files that cannot be read, with the kind of fault that each is. */
const UNREADABLE = [
  { file: { name: 'empty.eml', content: '' }, fault: 'empty' },
  {
    file: { name: 'binary.eml', content: Uint8Array.from({ length: 4_000 }, (_, index) => (index * 73) % 256) },
    fault: 'unreadable',
  },
  { file: { name: 'deep.eml', content: nested(400) }, fault: 'too-large' },
  { file: { name: 'huge.eml', content: 30_000_000 }, fault: 'too-large' },
  { file: { name: 'huge.vcf', content: 30_000_000 }, fault: 'too-large' },
  { file: { name: 'words.vcf', content: 'These are no cards at all.' }, fault: 'unreadable' },
  {
    file: { name: 'nobody.vcf', content: 'BEGIN:VCARD\r\nVERSION:4.0\r\nNOTE:nobody\r\nEND:VCARD\r\n' },
    fault: 'empty',
  },
  { file: { name: 'picture.png', content: 'x' }, fault: 'unsupported' },
] as const satisfies readonly { file: DroppedFile; fault: 'empty' | 'unreadable' | 'too-large' | 'unsupported' }[]

/** Mails that are broken, but whose sender can still be read. */
const BROKEN: readonly DroppedFile[] = [
  {
    name: 'charset.eml',
    content: Buffer.concat([
      Buffer.from(`${HEADER}Content-Type: text/plain; charset=klingon-8\r\n\r\nHallo, `),
      Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0x81]),
    ]),
  },
  {
    name: 'boundary.eml',
    content: `${HEADER}Content-Type: multipart/mixed\r\n\r\n--gone\r\nContent-Type: text/plain\r\n\r\nHallo.\r\n`,
  },
  {
    name: 'cut.eml',
    content: `${HEADER}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nPGh0bWw+PGJvZHk+SGFsb`,
  },
]

function nested(depth: number): string {
  const parts = Array.from(
    { length: depth },
    (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`,
  )
  return `${HEADER}${parts.join('')}Content-Type: text/plain\r\n\r\nend`
}

for (const { language, browser } of LANGUAGES) {
  test(`A file that is no mail and no card is said to be one, name by name, and nothing stored changes (${language})`, async ({
    launch,
  }) => {
    const say = sayIn(language)
    const device = await launch({ language: browser })
    const panel = await device.openPanelTab(0)
    await keepPeopleFirst(panel, language)
    const before = await exportAll(panel)
    for (const { file, fault } of UNREADABLE) {
      await dropFiles(panel, [file])
      const alert = panel.getByRole('alert')
      await expect(alert, file.name).toContainText(say(`fault.file.${fault}`, { name: file.name }))
      await expect(alert).toContainText(say('drop.faults', { n: 1 }))
      await alert.getByRole('button', { name: say('do.done') }).click()
      await expect(alert).toBeHidden()
    }
    await dropFiles(
      panel,
      UNREADABLE.map(({ file }) => file),
    )
    await expect(panel.getByRole('alert').getByRole('listitem')).toHaveCount(UNREADABLE.length)
    expect(await exportAll(panel)).toBe(before)
  })
}

test('A mail with a charset nobody knows, without its boundary or cut short still shows who wrote it, and keeps nothing unasked', async ({
  launch,
}) => {
  const device = await launch()
  const panel = await device.openPanelTab(0)
  await keepPeopleFirst(panel)
  const before = await exportAll(panel)
  for (const file of BROKEN) {
    await dropFiles(panel, [file])
    await expect(panel.getByLabel('Name'), file.name).toHaveValue('Hannah Brandt')
    await expect(panel.getByLabel('Email')).toHaveValue('hannah.brandt@kestrel-robotics.example')
    await expect(panel.getByRole('alert')).toHaveCount(0)
    await panel.keyboard.press('Escape')
    await panel.keyboard.press('Escape')
  }
  expect(await exportAll(panel)).toBe(before)
})

test('A page of broken markup gives nobody and says so in every language; a person in the ruins is found', async ({
  launch,
}) => {
  const ruins = await servePage(
    `<html><div <p </div <<<table><!-- <tr></b><i><a href="mailto:"><li><//>&#xFFFFFFFF;${'<div>'.repeat(3_000)}<x <y <z`,
  )
  const person = await servePage(
    '<body><table><div class=h-card><span class=p-name>Hannah Brandt</b><a class=u-email href="mailto:hannah.brandt@kestrel-robotics.example">mail</i></table><p',
  )
  for (const { language, browser } of LANGUAGES) {
    const say = sayIn(language)
    const device = await launch({ language: browser })
    const { page, panel } = await openBeside(device, ruins.url)
    const before = await exportAll(panel)
    await findPeople(panel, say)
    await expect(panel.getByRole('heading', { name: say('clip.none') }).first()).toBeVisible()
    await expect(panel.getByText(say('clip.none.text'))).toBeVisible()
    if (language === 'en') {
      await page.goto(person.url)
      await findPeople(panel)
      await expect(panel.getByLabel('Email')).toHaveValue('hannah.brandt@kestrel-robotics.example')
    }
    expect(await exportAll(panel)).toBe(before)
    await device.close()
  }
  await Promise.all([ruins.stop(), person.stop()])
})

test('A page of 10 MB is read as far as it goes: its first person is found and that it was cut is said', async ({
  launch,
}) => {
  const people =
    '<div class="h-card"><span class="p-name">Hannah Brandt</span> <a class="u-email" href="mailto:hannah.brandt@kestrel-robotics.example">hannah.brandt@kestrel-robotics.example</a></div>'
  const long = await servePage(
    `<!doctype html><title>Annals</title><h1>Team</h1>${people}${`<p>${'The archive goes on and on. '.repeat(36)}</p>\n`.repeat(10_300)}`,
  )
  const device = await launch()
  const { page, panel } = await openBeside(device, long.url)
  expect((await page.content()).length).toBeGreaterThan(10_000_000)
  const before = await exportAll(panel)
  await findPeople(panel)
  await expect(panel.getByLabel('Email')).toHaveValue('hannah.brandt@kestrel-robotics.example', { timeout: 40_000 })
  await expect(panel.getByText('This page is very long. Only its beginning was read')).toBeVisible()
  expect(await exportAll(panel)).toBe(before)
  await long.stop()
})

test('A wrong pairing code, an address where nothing answers, one of another site and one that is none are told apart in every language', async ({
  launch,
  practice,
  server,
}) => {
  await setUpOwner(await launch(), server)
  for (const { language, browser } of LANGUAGES) {
    const say = sayIn(language)
    const device = await launch({ language: browser })
    const app = await device.openApp('#/settings/sync')
    await expect(app.getByLabel(say('settings.join.server'))).toBeVisible()
    const before = await exportAll(app)
    const attempts = [
      { address: server.url, code: 'ABCD-EFGH', says: say('settings.fault.wrong-code') },
      { address: 'http://127.0.0.1:9', code: 'ABCD-EFGH', says: say('settings.fault.network') },
      { address: new URL(practice.teamUrl).origin, code: 'ABCD-EFGH', says: say('settings.fault.not-a-server') },
      { address: 'no address at all', code: 'ABCD-EFGH', says: say('settings.fault.not-a-server') },
    ]
    for (const { address, code, says } of attempts) {
      await app.getByLabel(say('settings.join.server')).fill(address)
      await app.getByRole('textbox', { name: say('settings.join.code') }).fill(code)
      await app.getByRole('button', { name: say('settings.join.connect'), exact: true }).click()
      await expect(app.getByText(says), `${language}: ${address}`).toBeVisible()
    }
    await app.getByText(say('settings.join.new'), { exact: true }).click()
    await app.getByLabel(say('settings.join.server')).fill(server.url)
    await app.getByLabel(say('settings.join.setup')).fill(server.setupCode)
    await app.getByLabel(say('settings.join.team')).fill('Fernhill')
    await app.getByLabel(say('settings.join.you')).fill('Mallory')
    await app.getByRole('button', { name: say('settings.join.connect'), exact: true }).click()
    await expect(app.getByText(say('settings.fault.already-set-up'))).toBeVisible()
    expect(await exportAll(app)).toBe(before)
    await device.close()
  }
})

test('Forged changes with a real token are refused one by one, for reasons, and nothing on the server changes', async ({
  launch,
  server,
}) => {
  const device = await launch()
  const app = await setUpOwner(device, server)
  const panel = await device.openPanelTab(0)
  await keepPeopleFirst(panel)
  await expectSynced(app)
  const before = await exportServer(server)
  const worker = await device.serviceWorker()
  const kept = await worker.evaluate(() => chrome.storage.session.get('access'))
  const { token } = kept['access'] as { token: string }
  const workspace = must((await server.current().firstRow<{ ws: string }>('SELECT ws FROM workspace'))?.ws)
  const push = async (to: string, changes: readonly unknown[]) => {
    const answer = await fetch(`${server.url}/sync/push`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ workspace: to, changes }),
    })
    return {
      status: answer.status,
      body: (await answer.json()) as { results?: { code?: string }[]; error?: { kind: string } },
    }
  }
  const change = (forged: object) => ({
    op: `forged-${Math.random().toString(36).slice(2)}`,
    n: 1_000,
    entity: 'contact',
    record: 'forged',
    hlc: '0000000000000000',
    patch: { name: 'Mallory' },
    ...forged,
  })

  const refused = await push(workspace, [
    change({ entity: 'invoice-of-nobody' }),
    change({ patch: { 'cf:essay': 'x'.repeat(150_000) } }),
    change({ patch: { name: 12 } }),
    change({ patch: { name: { deep: 'value' } } }),
    change({ hlc: 'yesterday' }),
    change({ patch: Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`cf:f${index}`, index])) }),
    null,
  ])
  expect(refused.status).toBe(200)
  expect(refused.body.results?.map(({ code }) => code)).toEqual([
    'unknown-entity',
    'too-large',
    'bad-value',
    'bad-value',
    'bad-shape',
    'too-many-fields',
    'bad-shape',
  ])
  expect(await push('01ANOTHERWORKSPACE00000000', [change({})])).toMatchObject({
    status: 404,
    body: { error: { kind: 'not-found' } },
  })
  expect(
    await push(
      workspace,
      Array.from({ length: 501 }, () => change({})),
    ),
  ).toMatchObject({ body: { error: { kind: 'bad-request' } } })
  expect(
    await push(
      workspace,
      Array.from({ length: 20 }, () => change({ patch: { name: 'x'.repeat(60_000) } })),
    ),
  ).toMatchObject({ body: { error: { kind: 'too-large' } } })
  expect(await exportServer(server)).toBe(before)
})

for (const { language, browser } of LANGUAGES) {
  test(`A change of this device that the server refuses is said in words, and can be given up (${language})`, async ({
    launch,
    server,
  }) => {
    const say = sayIn(language)
    const device = await launch({ language: browser })
    const app = await setUpOwner(device, server, say)
    const panel = await device.openPanelTab(0)
    await expectSynced(app, say)
    const before = await exportServer(server)
    await device.setOffline(true)
    await keepPeopleFirst(panel, language, KNOWN.slice(0, 1))
    await spoilOutbox(panel)
    await device.setOffline(false)
    await app.bringToFront()
    await app.getByRole('button', { name: say('settings.syncnow') }).click()
    await panel.bringToFront()
    await panel.getByRole('button', { name: say('sync.rejected', { n: 1 }) }).click({ timeout: 20_000 })
    const list = panel.getByRole('region', { name: say('panel.waiting') })
    await expect(list).toContainText(say('refused.bad-value'))
    await list.getByRole('button', { name: say('upkeep.discard') }).click()
    await panel
      .getByRole('dialog')
      .getByRole('button', { name: say('upkeep.discard') })
      .click()
    await expect(list.getByText(say('refused.bad-value'))).toBeHidden()
    expect(
      JSON.parse(await exportServer(server)).records.filter(({ entity }: { entity: string }) => entity === 'contact'),
    ).toEqual(JSON.parse(before).records.filter(({ entity }: { entity: string }) => entity === 'contact'))
  })
}

/** Something is stored before anything bad arrives. */
async function keepPeopleFirst(
  panel: Page,
  language: (typeof LANGUAGES)[number]['language'] = 'en',
  people = KNOWN,
): Promise<void> {
  await keepCanaries(panel, people, sayIn(language))
  await panel.keyboard.press('Escape')
}

/** The contact that waits gets a value of a wrong type, as a broken or older extension would send it. */
async function spoilOutbox(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('sidecard')
      opening.addEventListener('success', () => resolve(opening.result))
    })
    const store = db.transaction('outbox', 'readwrite').objectStore('outbox')
    await new Promise((resolve) => {
      const reading = store.getAll()
      reading.addEventListener('success', () => {
        for (const row of reading.result) {
          if (row.entity === 'contact') store.put({ ...row, patch: { ...row.patch, name: 12 } })
        }
        store.transaction.addEventListener('complete', resolve)
      })
    })
    db.close()
  })
}

/** All that the server keeps of records and their history. */
async function exportServer(server: {
  current(): { database: { prepare(sql: string): { all(): Promise<{ results: unknown[] }> } } }
}): Promise<string> {
  const { database } = server.current()
  const rows = async (sql: string) => (await database.prepare(sql).all()).results
  return JSON.stringify({
    records: await rows('SELECT * FROM records ORDER BY ws, entity, id'),
    changes: await rows('SELECT * FROM changes ORDER BY ws, seq'),
    workspace: await rows('SELECT ws, name, schema_version FROM workspace ORDER BY ws'),
    members: await rows('SELECT * FROM members ORDER BY ws, id'),
  })
}
