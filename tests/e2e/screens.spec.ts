import { expect, type Page } from '@playwright/test'
import { packClock } from '#shared/merge/clock.ts'
import { expectAccessible, takePicture } from './audit.ts'
import type { Device } from './device.ts'
import { test, type RestartableServer } from './harness.ts'
import { servePage } from './loopback-page.ts'
import { dropFiles, findPeople, openBeside, toast } from './panel.ts'
import { LANGUAGES, sayIn, type Say } from './say.ts'
import { cardsOf, inventedPeople, keepInvented, mailFile, mainPerson } from './seed.ts'
import { expectSynced, joinElsewhere, setUpOwner } from './server-steps.ts'
import type { Locale } from '../../extension/ui/i18n/locale.ts'

const PANEL = { width: 360, height: 780 }
const APP = { width: 1440, height: 900 }
/** Where the navigation is a rail. */
const NARROW_APP = { width: 800, height: 800 }

type Visit = {
  readonly device: Device
  readonly language: Locale
  readonly say: Say
  readonly server: RestartableServer
}

for (const { language, browser } of LANGUAGES) {
  test(`Every screen is accessible in light and dark, and is kept as a picture (${language})`, async ({
    launch,
    server,
  }) => {
    test.setTimeout(360_000)
    const device = await launch({ language: browser })
    const complaints: string[] = []
    device.context.on('weberror', (error) => complaints.push(error.error().message))
    device.context.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
    const visit = { device, language, say: sayIn(language), server }
    await visitEmptyApp(visit)
    const panel = await visitFirstSteps(visit)
    await keepInvented(panel, language)
    await visitMails(visit, panel)
    await visitPerson(visit, panel)
    await visitClips(visit, panel)
    await visitApp(visit)
    await visitSync(visit, panel)
    // What the network says while the device is offline is no complaint of ours.
    expect(complaints.filter((text) => !/Failed to load resource|WebSocket connection/u.test(text))).toEqual([])
  })
}

/** One screen as it stands: checked and pictured in both looks. */
async function look(page: Page, name: string, { language }: Pick<Visit, 'language'>): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await takePicture(page, `${name}-${colorScheme}-${language}`)
    await test.step(`${name}, ${colorScheme}`, () => expectAccessible(page))
  }
}

async function visitEmptyApp(visit: Visit): Promise<void> {
  const { device, say } = visit
  const app = await device.openApp('#/contacts')
  await app.setViewportSize(APP)
  await expect(app.getByText(say('contacts.empty'))).toBeVisible()
  await look(app, 'app-contacts-empty', visit)
  await app.goto(addressOf(app, '#/companies'))
  await expect(app.getByText(say('companies.empty'))).toBeVisible()
  await look(app, 'app-companies-empty', visit)
  await app.goto(addressOf(app, '#/settings/sync'))
  await expect(app.getByLabel(say('settings.join.server'))).toBeVisible()
  await look(app, 'app-settings-sync-unconnected', visit)
  await app.close()
}

async function visitFirstSteps(visit: Visit): Promise<Page> {
  const { device, say } = visit
  const panel = await device.openPanelTab(0)
  await panel.setViewportSize(PANEL)
  await expect(panel.getByRole('heading', { name: say('first.title') })).toBeVisible()
  await look(panel, 'panel-first-run', visit)
  await panel.keyboard.press('Enter')
  await expect(panel.getByText(say('panel.unknown.title'))).toBeVisible()
  await expect(panel.getByText(say('panel.evidence'))).toBeVisible()
  await look(panel, 'panel-unknown', visit)
  await panel.keyboard.press('Escape')
  await panel.keyboard.press('?')
  await expect(panel.getByRole('dialog', { name: say('word.shortcuts') })).toBeVisible()
  await look(panel, 'panel-shortcuts', visit)
  await panel.keyboard.press('Escape')
  return panel
}

async function visitMails(visit: Visit, panel: Page): Promise<void> {
  const { language, say } = visit
  const [name, title, company, email, phone] = mainPerson(language)
  const from = `${encoded(name)} <${email}>`
  await dropFiles(panel, [
    mailFile({
      from,
      to: `${encoded('Ole Brandt')} <ole.brandt@nordfracht.example>`,
      cc: 'Eva Kral <eva@dubovka.example>',
      subject: 'Shipment 4711',
      daysAgo: 1,
      text: 'Hello all',
    }),
  ])
  await expect(panel.getByRole('heading', { name: say('panel.people', { n: 3 }) })).toBeVisible()
  await look(panel, 'panel-several-people', visit)
  await panel.keyboard.press('Escape')

  const other = `${encoded(name)} <${email.split('@')[0]}@post.example>`
  await dropFiles(panel, [
    mailFile({
      from: other,
      subject: 'Re: Shipment 4711',
      daysAgo: 0,
      text: `Hello,\n\nthank you.\n\n-- \n${name}\n${title}\n${company}\nTel: ${phone}`,
    }),
  ])
  await expect(panel.getByText(say('dup.title'))).toBeVisible()
  await look(panel, 'panel-duplicate', visit)
  await panel.keyboard.press('Escape')

  await dropFiles(panel, [{ name: 'broken.eml', content: Uint8Array.from([0, 1, 2, 255]) }])
  await expect(panel.getByRole('alert')).toBeVisible()
  await look(panel, 'panel-file-fault', visit)
  await panel.getByRole('alert').getByRole('button').click()
}

async function visitPerson(visit: Visit, panel: Page): Promise<void> {
  const { language, say } = visit
  const [name, , , email] = mainPerson(language)
  await dropFiles(panel, [
    mailFile({
      from: `${encoded(name)} <${email}>`,
      subject: {
        en: 'Quote 2291, delivery terms',
        'zh-Hans': '报价单 2291 交货条款',
        'zh-Hant': '報價單 2291 交貨條款',
      }[language],
      daysAgo: 1,
      text: 'Hello',
    }),
  ])
  await expect(panel.getByRole('heading', { name, exact: true })).toBeVisible()
  await pressUntilChanged(panel, '1', say)
  for (const [key, label] of [
    ['l', 'composer.call'],
    ['n', 'composer.note'],
    ['t', 'composer.task'],
  ] as const) {
    await panel.keyboard.press(key)
    await expect(panel.getByRole('region', { name: say(label), exact: true })).toBeVisible()
    await look(panel, `panel-${label.replace('.', '-')}`, visit)
    if (key === 'l') {
      await panel.keyboard.press('Enter')
      await expect(toast(panel)).toContainText(say('toast.call'))
    } else if (key === 't') {
      await panel.keyboard.type(
        {
          en: 'send the offer fri 9am !high',
          'zh-Hans': '周五上午9点发报价单 紧急',
          'zh-Hant': '週五上午9點寄報價單 緊急',
        }[language],
      )
      await look(panel, 'panel-composer-task-typed', visit)
      await panel.keyboard.press('Enter')
      await expect(toast(panel)).toContainText(say('toast.task'))
    } else await panel.keyboard.press('Escape')
  }
  await look(panel, 'panel-known', visit)
  await panel.keyboard.press('Control+k')
  await panel.getByRole('combobox').fill({ en: 'bran', 'zh-Hans': 'zhoum', 'zh-Hant': 'chenya' }[language])
  await expect(panel.getByRole('option').first()).toContainText(name)
  await look(panel, 'panel-palette', visit)
  await panel.keyboard.press('Escape')
  await panel.keyboard.press('Escape')
  await expect(panel.getByRole('heading', { name: say('first.title') })).toBeVisible()
  await look(panel, 'panel-nothing-open', visit)
}

async function visitClips(visit: Visit, panel: Page): Promise<void> {
  const { device, language, say } = visit
  const [first, ...others] = inventedPeople(language).slice(0, 4)
  const changed = first && ([first[0], 'Chief Procurement Officer', first[2], first[3], first[4]] as const)
  const fresh = others.map(
    ([name, title, company, email], index) => [`${name}`, title, company, `new${index}-${email}`, ''] as const,
  )
  await dropFiles(panel, [{ name: 'team.vcf', content: cardsOf([...(changed ? [changed] : []), ...fresh]) }])
  await expect(panel.locator('.p-clip-list').getByRole('checkbox')).toHaveCount(4)
  await panel.locator('.p-clip-list').getByRole('button', { expanded: false }).nth(1).click()
  await expect(panel.locator('.p-clip-form')).toBeVisible()
  await look(panel, 'panel-clip-review', visit)
  await panel.keyboard.press('Escape')
  await panel.keyboard.press('Escape')

  const nobody = await servePage('<title>Empty</title><p>Nothing here.</p>')
  const { page, panel: beside } = await openBeside(device, nobody.url)
  await beside.setViewportSize(PANEL)
  await findPeople(beside, say)
  await expect(beside.getByText(say('clip.none.text'))).toBeVisible()
  await look(beside, 'panel-clip-nobody', visit)
  const debug = await page.context().newCDPSession(page)
  await debug.send('Debugger.enable')
  await debug.send('Debugger.pause')
  await findPeople(beside, say)
  await expect(beside.getByRole('heading', { name: say('clip.reading') })).toBeVisible()
  await look(beside, 'panel-clip-reading', visit)
  await debug.send('Debugger.resume')
  await debug.detach()
  await Promise.all([page.close(), beside.close()])
  await nobody.stop()
}

async function visitApp(visit: Visit): Promise<void> {
  const { device, language, say } = visit
  const [name] = mainPerson(language)
  const app = await device.openApp('#/contacts')
  await app.setViewportSize(APP)
  await expect(app.getByRole('row', { name: new RegExp(name, 'u') })).toBeVisible()
  await look(app, 'app-contacts', visit)
  await app.keyboard.press('j')
  await app.keyboard.press('x')
  await app.keyboard.press('j')
  await app.keyboard.press('x')
  await expect(app.getByRole('toolbar', { name: say('contacts.selected', { n: 2 }) })).toBeVisible()
  await look(app, 'app-contacts-selected', visit)
  await app.getByRole('button', { name: say('do.merge') }).click()
  await expect(app.getByRole('dialog', { name: say('contacts.merge.title') })).toBeVisible()
  await look(app, 'app-contacts-merge', visit)
  await app.keyboard.press('Escape')
  await app.keyboard.press('Escape')
  await app.keyboard.press('c')
  await expect(app.getByRole('dialog', { name: say('contacts.new') })).toBeVisible()
  await look(app, 'app-contacts-new', visit)
  await app.keyboard.press('Escape')
  await app.getByRole('searchbox').fill('qqqq')
  await expect(app.getByText(say('contacts.nomatch', { query: 'qqqq' }))).toBeVisible()
  await look(app, 'app-contacts-no-match', visit)
  await app.goto(addressOf(app, '#/companies'))
  await expect(app.getByRole('row').nth(2)).toBeVisible()
  await look(app, 'app-companies', visit)
  await app.keyboard.press('Control+k')
  await app.getByRole('combobox').fill(name.slice(0, 2))
  await expect(app.getByRole('option').first()).toContainText(name)
  await look(app, 'app-palette', visit)
  await app.keyboard.press('Enter')
  await expect(app.getByRole('heading', { name, exact: true })).toBeVisible()
  await look(app, 'app-contact', visit)
  await app.setViewportSize(NARROW_APP)
  await look(app, 'app-contact-narrow', visit)
  await app.setViewportSize(APP)
  await app.keyboard.press('?')
  await expect(app.getByRole('dialog', { name: say('word.shortcuts') })).toBeVisible()
  await look(app, 'app-shortcuts', visit)
  await app.keyboard.press('Escape')
  await app.keyboard.press('h')
  await expect(app.getByRole('slider')).toBeVisible()
  await look(app, 'app-history', visit)
  await visitTrash(visit, app)
  for (const [section, title] of [
    ['general', 'settings.general'],
    ['sites', 'settings.sites'],
    ['health', 'health.title'],
    ['backup', 'backup.title'],
  ] as const) {
    await app.goto(addressOf(app, `#/settings/${section}`))
    await expect(app.getByRole('heading', { name: say(title) })).toBeVisible()
    await look(app, `app-settings-${section}`, visit)
  }
  await app.close()
}

/** One contact is archived, and comes back. */
async function visitTrash(visit: Visit, app: Page): Promise<void> {
  const { language, say } = visit
  const [name] = inventedPeople(language)[1] ?? mainPerson(language)
  await app.goto(addressOf(app, '#/contacts'))
  await app.setViewportSize(NARROW_APP)
  await app.getByRole('row', { name: new RegExp(name, 'u') }).click()
  await app.getByRole('button', { name: say('do.archive') }).click()
  await expect(toast(app)).toBeVisible()
  await look(app, 'app-contacts-narrow', visit)
  await app.setViewportSize(APP)
  await app.goto(addressOf(app, '#/trash'))
  await expect(app.getByRole('row', { name: new RegExp(name, 'u') })).toBeVisible()
  await look(app, 'app-trash', visit)
  await app.keyboard.press('Control+z')
  await expect(app.getByText(say('trash.empty'))).toBeVisible()
  await look(app, 'app-trash-empty', visit)
}

async function visitSync(visit: Visit, panel: Page): Promise<void> {
  const { device, language, say, server } = visit
  const app = await setUpOwner(device, server, say)
  await app.setViewportSize(APP)
  await expectSynced(app, say)
  await expect(app.getByText(say('settings.thisdevice'), { exact: true })).toBeVisible()
  await look(app, 'app-settings-sync-connected', visit)
  await app.getByRole('button', { name: say('settings.adddevice') }).click()
  await expect(app.getByTestId('pairing-code')).toBeVisible()
  await look(app, 'app-settings-pairing-code', visit)
  await joinElsewhere(server.url, await app.getByTestId('pairing-code').innerText(), 'Firefox on Linux')
  await app.reload()
  await expect(app.getByText('Firefox on Linux')).toBeVisible()
  await look(app, 'app-settings-sync-two-devices', visit)
  await server.stop()
  await app.reload()
  await expect(app.getByText(say('settings.devices.offline'))).toBeVisible()
  await look(app, 'app-settings-sync-no-answer', visit)
  await server.start()
  const named = app.getByText('Firefox on Linux')
  // An exchange of the worker may come through first and bring the list with it: the button is gone then.
  await expect(async () => {
    if (!(await named.isVisible()))
      await app.getByRole('button', { name: say('do.tryagain') }).click({ timeout: 2_000 })
    await expect(named).toBeVisible({ timeout: 2_000 })
  }).toPass()

  const [name, , , email] = mainPerson(language)
  await dropFiles(panel, [
    mailFile({ from: `${encoded(name)} <${email}>`, subject: 'Offline', daysAgo: 0, text: 'Hello' }),
  ])
  await expect(panel.getByRole('heading', { name, exact: true })).toBeVisible()
  await device.setOffline(true)
  await pressUntilChanged(panel, '2', say)
  const line = panel.getByRole('button', { name: say('sync.offline', { n: 1 }) })
  await expect(line).toBeVisible({ timeout: 20_000 })
  await look(panel, 'panel-offline', visit)
  await line.click()
  await expect(panel.getByRole('region', { name: say('panel.waiting') })).toBeVisible()
  await look(panel, 'panel-offline-waiting', visit)
  await line.click()

  await changeElsewhere(visit, email)
  await device.setOffline(false)
  await app.bringToFront()
  await app.getByRole('button', { name: say('settings.syncnow') }).click()
  await panel.bringToFront()
  await expect(
    panel.getByText(say('conflict.title', { field: { en: 'Tier', 'zh-Hans': '等级', 'zh-Hant': '等級' }[language] })),
  ).toBeVisible({ timeout: 20_000 })
  await look(panel, 'panel-conflict-settled', visit)
}

/** A colleague's device sets the same field a moment later, while this one is offline. */
async function changeElsewhere({ device, server }: Visit, email: string): Promise<void> {
  const worker = await device.serviceWorker()
  const kept = await worker.evaluate(() => chrome.storage.session.get('access'))
  const { token } = kept['access'] as { token: string }
  const row = await server
    .current()
    .firstRow<{ ws: string; id: string }>(
      "SELECT ws, id FROM records WHERE entity = 'contact' AND doc ->> '$.email' = ?1",
      email,
    )
  const change = {
    op: 'elsewhere',
    n: 9_999,
    entity: 'contact',
    record: row?.id,
    hlc: packClock({ time: Date.now() + 2_000, counter: 0, device: 'AAAAA' }),
    patch: { tier: 'C' },
  }
  const answer = await fetch(`${server.url}/sync/push`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ workspace: row?.ws, changes: [change] }),
  })
  expect(await answer.json()).toMatchObject({ results: [{ status: 'applied' }] })
}

/** A key that sets a tier: pressed again until the card, which has just appeared, listens. */
async function pressUntilChanged(panel: Page, key: string, say: Say): Promise<void> {
  await expect(async () => {
    await panel.keyboard.press(key)
    await expect(toast(panel)).toContainText(say('toast.changed'), { timeout: 1_000 })
  }).toPass()
}

function addressOf(app: Page, hash: string): string {
  return `${app.url().split('#')[0]}${hash}`
}

function encoded(name: string): string {
  return `=?UTF-8?B?${Buffer.from(name).toString('base64')}?=`
}
