import { expect } from '@playwright/test'
import { expectAccessible, expectNothingLearnt, snapshotDom } from './audit.ts'
import { test } from './harness.ts'

// What the other files rely on must itself be able to say no.

test('The accessibility check finds a picture without words, under the policy of extension pages', async ({
  launch,
}) => {
  const app = await (await launch()).openApp()
  await app.evaluate(() => document.body.appendChild(document.createElement('img')))
  await expect(expectAccessible(app)).rejects.toThrow('image-alt')
})

test('The leak check sees into closed shadow roots, attributes and frames, and counts elements', async ({
  launch,
  practice,
}) => {
  const { context } = await launch()
  const page = await context.newPage()
  await page.goto(practice.mailboxUrl)
  const before = await snapshotDom(page)
  await expectNothingLearnt(page, before, ['CANARY'])
  await page.evaluate(() => {
    const host = document.body.appendChild(document.createElement('div'))
    host.attachShadow({ mode: 'closed' }).append('CANARY')
  })
  await expect(expectNothingLearnt(page, before, ['CANARY'])).rejects.toThrow('CANARY')
  await expectNothingLearnt(page, before, ['absent'])
  await page.evaluate(() => {
    document.body.appendChild(Object.assign(document.createElement('div'), { title: 'NESTED' }))
  })
  await expect(expectNothingLearnt(page, before, ['absent'])).rejects.toThrow()
  await expect(expectNothingLearnt(page, before, ['NESTED'])).rejects.toThrow('NESTED')
})

test('The network of a browser is seen whole, ends at this machine and can be cut', async ({ launch, practice }) => {
  const device = await launch()
  const app = await device.openApp()
  const reach = (url: string) =>
    app.evaluate(
      (to) =>
        fetch(to).then(
          (answer) => answer.status,
          () => 'unreachable',
        ),
      url,
    )
  expect(await reach('https://crm.example/')).toBe('unreachable')
  expect(device.network.requests).toEqual(['crm.example:443'])
  expect(await reach(practice.teamUrl)).toBe(200)
  expect(device.network.requests.at(-1)).toBe(practice.teamUrl)
  await device.setOffline(true)
  expect(await reach(practice.teamUrl)).toBe('unreachable')
  await device.setOffline(false)
  expect(await reach(practice.teamUrl)).toBe(200)
})

test('The server of a test can go away and come back with its data', async ({ server }) => {
  await server
    .current()
    .firstRow("INSERT INTO members (ws, id, name, role, joined_at) VALUES ('w', 'm', 'Ada', 'owner', 0) RETURNING id")
  await server.stop()
  await expect(fetch(server.url)).rejects.toThrow()
  await server.start()
  expect(await server.current().firstRow('SELECT name FROM members')).toEqual({ name: 'Ada' })
})
