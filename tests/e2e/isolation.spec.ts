import { expect, type Page } from '@playwright/test'
import { must } from '#shared/lib/must.ts'
import { snapshotDom } from './audit.ts'
import { canariesFor, keepCanaries, secretsIn, type Canary } from './canaries.ts'
import { needsRoundcube, test } from './harness.ts'
import { findPeople, toast } from './panel.ts'
import { spyIn } from './spy.ts'
import { openMail, pressInPageButton, signIn } from './webmail.ts'
import { openWebmail, webmailPages } from './webmail-pages.ts'

const MAILS = [
  { subject: 'Samples for the spring catalogue', address: 'tomasz.kerrow@ketterholt.example' },
  { subject: '关于报价单的几个问题', address: 'chen.yu@lanting.example' },
  { subject: '下週四拜訪時間確認', address: 'lin.yating@tafeng.example' },
  { subject: 'Lead time for 60 chairs', address: 'noor@polderwerk.example' },
]
const TEAM = ['tomasz.kerrow', 'priya.vasant', 'rosalind', 'zhou.wenbo', 'emeka.lindqvist'].map(
  (name) => `${name}@ketterholt.example`,
)

/** What a person does with a card on screen: all of it is kept, none of it may show outside. */
async function workWithCard(panel: Page, { secrets }: Canary): Promise<void> {
  await panel.keyboard.press('n')
  await panel.getByRole('textbox', { name: 'Note' }).fill(`${secrets[4]} again`)
  await panel.keyboard.press('Control+Enter')
  await expect(toast(panel)).toBeVisible()
  await panel.keyboard.press('Control+k')
  await panel.getByRole('combobox').fill(must(secrets[0]))
  await expect(panel.getByRole('option').first()).toContainText(must(secrets[0]))
  await panel.keyboard.press('Escape')
}

test.describe('In the live webmail', () => {
  needsRoundcube()

  test('no request leaves the browser while mails are opened and their people looked up', async ({
    launch,
    roundcube,
  }) => {
    const device = await launch()
    const mailbox = await signIn(device, roundcube)
    const canaries = canariesFor(MAILS.map(({ address }) => address))
    await openMail(mailbox, must(MAILS[0]).subject)
    const panel = await device.openPanelFromPage(() => pressInPageButton(mailbox))
    await keepCanaries(panel, canaries)
    await panel.keyboard.press('Escape')

    const before = device.network.requests.length
    const byPage: string[] = []
    mailbox.on('request', (request) => byPage.push(request.url()))
    for (const round of [1, 2]) {
      for (const { subject, address } of MAILS) {
        await openMail(mailbox, subject)
        const { name } = must(canaries.find((one) => one.address === address))
        await expect(panel.getByRole('heading', { name }), `${subject}, round ${round}`).toBeVisible()
      }
    }
    const requests = device.network.requests.slice(before)
    expect(requests.length, 'the webmail itself loads mails').toBeGreaterThan(0)
    // All that the browser asked for, worker and panel included, is what the webmail's own page asked for.
    expect(requests.filter((url) => !byPage.includes(url))).toEqual([])
    expect(requests.filter((url) => !url.startsWith(roundcube.url))).toEqual([])
    expect(requests.filter((url) => url.includes('viewsource'))).toEqual([])
  })

  test('a nosy page learns nothing of the people beside it, and gets one element a mail at most', async ({
    launch,
    roundcube,
  }) => {
    const device = await launch()
    const mailbox = await device.context.newPage()
    const spied = await spyIn(mailbox)
    await signIn(device, roundcube, mailbox)
    const canaries = canariesFor(MAILS.map(({ address }) => address))
    await openMail(mailbox, must(MAILS[0]).subject)
    const panel = await device.openPanelFromPage(() => pressInPageButton(mailbox))
    await keepCanaries(panel, canaries)
    await panel.keyboard.press('Escape')
    for (const { subject, address } of MAILS) {
      const canary = must(canaries.find((one) => one.address === address))
      await openMail(mailbox, subject)
      await expect(panel.getByRole('heading', { name: canary.name })).toBeVisible()
      await workWithCard(panel, canary)
      const { seen, shadows } = await spied()
      expect(secretsIn(seen, canaries), subject).toEqual([])
      expect(shadows, 'no script of ours runs in the world of the page').toBe(0)
      const dom = await snapshotDom(mailbox)
      expect(secretsIn(dom.text, canaries), subject).toEqual([])
      expect(dom.closedRoots, subject).toBe(1)
    }
  })
})

test('On every webmail that Sidecard knows, a nosy page learns nothing of the people beside it', async ({ launch }) => {
  test.setTimeout(420_000)
  const device = await launch({ allowed: ['https://*/*'] })
  const pages = webmailPages()
  const canaries = canariesFor([...new Set(pages.flatMap(({ addresses }) => addresses))])
  await keepCanaries(await device.openPanelTab(0), canaries)
  const before = device.network.requests.length
  let read = 0
  for (const webmail of pages) {
    const { name, addresses } = webmail
    const page = await device.context.newPage()
    const spied = await spyIn(page)
    await openWebmail(page, webmail)
    const panel = await device.openPanelTab(await device.tabIdOf(page))
    const shown = canaries.filter(({ address }) => addresses.includes(address))
    if (shown.length > 0) {
      await page.bringToFront()
      await expect(panel.locator('main'), name).toContainText(
        new RegExp(shown.map((canary) => canary.name).join('|'), 'u'),
      )
      read += 1
    } else await findPeople(panel)
    const { seen, added, shadows } = await spied()
    expect(secretsIn(seen, canaries), name).toEqual([])
    expect(shadows, name).toBe(0)
    const dom = await snapshotDom(page)
    expect(secretsIn(dom.text, canaries), name).toEqual([])
    expect(dom.closedRoots, name).toBeLessThanOrEqual(1)
    expect(added, name).toBe(dom.closedRoots)
    await Promise.all([page.close(), panel.close()])
  }
  expect(read).toBeGreaterThanOrEqual(22)
  // The browser itself asks each host for its icon; nobody else is asked for anything.
  const hosts = new Set(pages.map(({ url }) => `${new URL(url).host}:443`))
  expect(device.network.requests.slice(before).filter((request) => !hosts.has(request))).toEqual([])
})

test('A people page that is read learns nothing of those on it who are known, and gets no element', async ({
  launch,
  practice,
}) => {
  const device = await launch()
  const canaries = canariesFor(TEAM)
  const page = await device.context.newPage()
  const spied = await spyIn(page)
  await page.goto(practice.teamUrl)
  const before = await snapshotDom(page)
  const panel = await device.openPanelTab(await device.tabIdOf(page))
  await keepCanaries(panel, canaries)
  await panel.keyboard.press('Escape')
  await findPeople(panel)
  await expect(panel.getByRole('heading', { name: '5 people on this page' })).toBeVisible()
  await expect(panel.locator('.p-clip-list').getByText(/^Known/u)).toHaveCount(canaries.length)
  const { seen, added, shadows } = await spied()
  expect(secretsIn(seen, canaries)).toEqual([])
  const after = await snapshotDom(page)
  expect(secretsIn(after.text, canaries)).toEqual([])
  expect({ added, shadows, elements: after.elements }).toEqual({ added: 0, shadows: 0, elements: before.elements })
})
