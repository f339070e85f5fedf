import { expect, type Page } from '@playwright/test'
import { countHands, type Hands } from './hands.ts'
import { needsRoundcube, test } from './harness.ts'
import { dropFiles, findPeople, openBeside, toast } from './panel.ts'
import { cardsOf, inventedPeople, mailFile } from './seed.ts'
import { openMail, pressInPageButton, signIn } from './webmail.ts'
import { setUpOwner, showPairingCode } from './server-steps.ts'

/** How many keys it takes; every wait is for something a person would wait to see. */
async function keysFor(page: Page, act: () => Promise<unknown>): Promise<number> {
  const hands: () => Promise<Hands> = await countHands(page)
  await act()
  const { presses, keys } = await hands()
  expect(presses, 'no pointer').toBe(0)
  return keys
}

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text)
}

test.describe('Beside the live webmail', () => {
  needsRoundcube()

  test('an unknown sender and the conversation are kept by one Enter, a call by L Enter, undone by Ctrl Z', async ({
    launch,
    roundcube,
  }) => {
    const device = await launch()
    const mailbox = await signIn(device, roundcube)
    await openMail(mailbox, 'Lead time for 60 chairs')
    const panel = await device.openPanelFromPage(() => pressInPageButton(mailbox))
    await expect(panel.getByLabel('Name')).toBeFocused()
    const keep = await keysFor(panel, async () => {
      await panel.keyboard.press('Enter')
      await expect(panel.getByText('Saved', { exact: true })).toBeVisible()
    })
    expect(keep).toBe(1)
    const call = await keysFor(panel, async () => {
      await panel.keyboard.press('l')
      await expect(panel.getByRole('textbox', { name: 'What was said' })).toBeFocused()
      await panel.keyboard.press('Enter')
      await expect(toast(panel)).toContainText('Call logged')
    })
    expect(call).toBe(2)
    const undo = await keysFor(panel, async () => {
      await panel.keyboard.press('Control+z')
      await expect(toast(panel)).toContainText('Undone')
      await expect(panel.getByRole('article', { name: /^Call/u })).toHaveCount(0)
    })
    expect(undo).toBe(1)
  })
})

test('Every flow of the panel is done by keys alone, with as many as were drawn', async ({ launch, practice }) => {
  const device = await launch()
  const panel = await device.openPanelTab(0)
  await dropFiles(panel, [{ name: 'people.vcf', content: cardsOf(inventedPeople('en')) }])
  await expect(panel.getByRole('button', { name: 'Save 12' })).toBeVisible()
  expect(await keysFor(panel, () => panel.keyboard.press('Control+Enter'))).toBe(1)
  await expect(toast(panel)).toContainText('12 saved')
  await panel.keyboard.press('Escape')

  await test.step('look up by pinyin: Ctrl K, typing, Enter', async () => {
    const keys = await keysFor(panel, async () => {
      await panel.keyboard.press('Control+k')
      await expect(panel.getByRole('combobox')).toBeFocused()
      await type(panel, 'zhoum')
      await expect(panel.getByRole('option').first()).toContainText('周敏')
      await panel.keyboard.press('Enter')
      await expect(panel.getByRole('heading', { name: '周敏' })).toBeVisible()
    })
    expect(keys).toBe(2 + 'zhoum'.length)
  })

  await test.step('a note: N, typing, Ctrl Enter', async () => {
    const keys = await keysFor(panel, async () => {
      await panel.keyboard.press('n')
      await expect(panel.getByRole('textbox', { name: 'Note' })).toBeFocused()
      await type(panel, 'Likes tea')
      await panel.keyboard.press('Enter')
      await type(panel, 'and jazz')
      await panel.keyboard.press('Control+Enter')
      await expect(toast(panel)).toContainText('Note kept')
    })
    expect(keys).toBe(1 + 'Likes tea'.length + 1 + 'and jazz'.length + 1)
  })

  await test.step('a task in words: T, typing, Enter', async () => {
    const words = 'send the offer fri 9am !high'
    const keys = await keysFor(panel, async () => {
      await panel.keyboard.press('t')
      await expect(panel.getByRole('textbox', { name: 'Task' })).toBeFocused()
      await type(panel, words)
      await panel.keyboard.press('Enter')
      await expect(toast(panel)).toContainText('Task added')
    })
    expect(keys).toBe(2 + words.length)
    await expect(panel.getByRole('checkbox', { name: 'send the offer' })).toBeVisible()
    await expect(panel.getByText(/Fri 0?9:00/u).first()).toBeVisible()
  })

  await test.step('a call with its next step: L, typing, Tab, typing, Enter', async () => {
    const keys = await keysFor(panel, async () => {
      await panel.keyboard.press('l')
      await expect(panel.getByRole('textbox', { name: 'What was said' })).toBeFocused()
      await type(panel, 'ok')
      await panel.keyboard.press('Tab')
      await type(panel, 'tomorrow visit')
      await panel.keyboard.press('Enter')
      await expect(toast(panel)).toContainText('Call logged')
    })
    expect(keys).toBe('ok'.length + 'tomorrow visit'.length + 3)
  })

  await test.step('undo: Ctrl Z', async () => {
    expect(await keysFor(panel, () => panel.keyboard.press('Control+z'))).toBe(1)
    await expect(toast(panel)).toContainText('Undone')
    await expect(panel.getByRole('article', { name: /^Call/u })).toHaveCount(0)
    await panel.keyboard.press('Escape')
  })

  await test.step('several people of a mail: Enter', async () => {
    await dropFiles(panel, [
      mailFile({
        from: 'Jon Abara <jon@abara.example>',
        to: 'Eva Kral <eva@dubovka.example>',
        subject: 'Joint call',
        daysAgo: 0,
        text: 'Hello',
      }),
    ])
    await expect(panel.getByRole('heading', { name: '2 people in this conversation' })).toBeVisible()
    await expect(panel.getByRole('button', { name: 'Save 1' })).toBeFocused()
    const keys = await keysFor(panel, async () => {
      await panel.keyboard.press('Enter')
      await expect(toast(panel)).toContainText('1 saved')
    })
    expect(keys).toBe(1)
    await panel.keyboard.press('Escape')
  })

  await test.step('merge a suspected duplicate: Enter', async () => {
    const text = 'Thank you.\n\n-- \nHannah Brandt\nHead of Procurement\nKestrel Robotics\nTel: +49 40 5550 1420'
    await dropFiles(panel, [
      mailFile({ from: 'Hannah Brandt <hannah@post.example>', subject: 'From home', daysAgo: 0, text }),
    ])
    await expect(panel.getByRole('button', { name: /^Merge into Hannah Brandt/u })).toBeFocused()
    const keys = await keysFor(panel, async () => {
      await panel.keyboard.press('Enter')
      await expect(toast(panel)).toContainText('Merged into Hannah Brandt')
    })
    expect(keys).toBe(1)
    await panel.keyboard.press('Escape')
  })

  await test.step('two people of a page: space on those not wanted, Ctrl Enter', async () => {
    const { panel: beside } = await openBeside(device, practice.teamUrl)
    await findPeople(beside)
    await expect(beside.getByRole('checkbox', { name: 'Emeka Lindqvist', exact: true })).toBeChecked()
    const chosen = await beside.locator('.p-clip-list').getByRole('checkbox', { checked: true }).count()
    await beside.locator('.p-clip-list').getByRole('checkbox', { checked: true }).first().focus()
    const keys = await keysFor(beside, async () => {
      for (let left = chosen; left > 2; left -= 1) {
        await beside.keyboard.press('x')
        await beside.keyboard.press('j')
      }
      await beside.keyboard.press('Control+Enter')
      await expect(toast(beside)).toContainText('2 saved')
    })
    expect(keys).toBe((chosen - 2) * 2 + 1)
  })
})

test('The app is worked by keys alone: list, selection, archive and undo, contact page, pairing', async ({
  launch,
  server,
}) => {
  const device = await launch()
  const panel = await device.openPanelTab(0)
  await dropFiles(panel, [{ name: 'people.vcf', content: cardsOf(inventedPeople('en')) }])
  await expect(panel.getByRole('button', { name: 'Save 12' })).toBeVisible()
  await panel.keyboard.press('Control+Enter')
  await expect(toast(panel)).toContainText('12 saved')
  const app = await device.openApp('#/contacts')
  await expect(app.getByRole('row', { name: /Amara Diallo/u })).toBeVisible()

  await test.step('three contacts: X J X J X', async () => {
    const keys = await keysFor(app, async () => {
      for (const key of ['x', 'j', 'x', 'j', 'x']) await app.keyboard.press(key)
      await expect(app.getByRole('toolbar', { name: '3 selected' })).toBeVisible()
    })
    expect(keys).toBe(5)
  })

  await test.step('archive them, and Ctrl Z', async () => {
    const archive = app.getByRole('toolbar', { name: '3 selected' }).getByRole('button', { name: /^Archive/u })
    await tabTo(app, () => archive.evaluate((button) => button === document.activeElement))
    await app.keyboard.press('Enter')
    await expect(app.getByRole('row', { name: /Amara Diallo/u })).toHaveCount(0)
    await app.keyboard.press('Control+z')
    await expect(app.getByRole('row', { name: /Amara Diallo/u })).toBeVisible()
  })

  await test.step('open with Enter, edit a field where it stands, back with Escape', async () => {
    await app.keyboard.press('/')
    await type(app, 'brandt')
    await expect(app.getByText('1 of 12')).toBeVisible()
    await tabTo(app, () => app.evaluate(() => document.activeElement?.matches('[role="row"]') ?? false))
    await app.keyboard.press('Enter')
    await expect(app.getByRole('heading', { name: 'Hannah Brandt', exact: true })).toBeVisible()
    const role = app.getByRole('button', { name: /^Role\b/u })
    await tabTo(app, () => role.evaluate((button) => button === document.activeElement))
    await app.keyboard.press('Enter')
    await expect(app.getByRole('textbox', { name: 'Role', exact: true })).toBeFocused()
    await app.keyboard.press('Control+a')
    await type(app, 'Chief Procurement Officer')
    await app.keyboard.press('Enter')
    await expect(app.getByText('Chief Procurement Officer').first()).toBeVisible()
    await app.keyboard.press('Escape')
    await expect(app.getByRole('heading', { name: /^Contacts/u })).toBeVisible()
  })

  await test.step('a second device joins by typing address and code', async () => {
    const owner = await launch()
    const code = await showPairingCode(await setUpOwner(owner, server))
    await app.keyboard.press('g')
    await app.keyboard.press('s')
    const link = app.getByRole('link', { name: 'Devices and sync' })
    await tabTo(app, () => link.evaluate((one) => one === document.activeElement))
    await app.keyboard.press('Enter')
    const address = app.getByLabel('Server address')
    await tabTo(app, () => address.evaluate((field) => field === document.activeElement))
    await type(app, server.url)
    await app.keyboard.press('Tab')
    await type(app, code)
    await app.keyboard.press('Enter')
    await expect(app.getByText('All changes are safe')).toBeVisible({ timeout: 20_000 })
  })
})

test('Enter that ends a composition of an input method saves nothing; the next Enter does', async ({ launch }) => {
  const device = await launch({ language: 'zh_CN' })
  const panel = await device.openPanelTab(0)
  await dropFiles(panel, [
    mailFile({ from: 'zhou.min@haichuan-robot.example', subject: '报价', daysAgo: 0, text: '您好' }),
  ])
  const name = panel.getByLabel('姓名')
  await expect(name).toBeVisible()
  await name.focus()
  await panel.keyboard.press('Control+a')
  await panel.keyboard.press('Delete')
  const session = await panel.context().newCDPSession(panel)
  await session.send('Input.imeSetComposition', { text: 'zhoumin', selectionStart: 7, selectionEnd: 7 })
  await expect(name).toHaveValue('zhoumin')
  // As a browser sends it while an input method has the keyboard: key code 229.
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 }
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter })
  await session.send('Input.insertText', { text: '周敏' })
  await expect(name).toHaveValue('周敏')
  await expect(panel.getByText('尚未收录')).toBeVisible()
  await expect(toast(panel)).toHaveCount(0)
  await panel.keyboard.press('Enter')
  await expect(panel.getByRole('heading', { name: '周敏' })).toBeVisible()
  await expect(panel.getByText('尚未收录')).toBeHidden()
})

/** Tabs on until focus is where it should be; fails after a whole round. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  throw new Error('not reached by Tab')
}
