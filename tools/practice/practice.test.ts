import { expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { servePractice } from './serve-practice.ts'

async function withPractice<Value>(run: (origin: string) => Promise<Value>): Promise<Value> {
  const site = await servePractice({ port: 0, signal: new AbortController().signal })
  try {
    return await run(new URL(site.mailboxUrl).origin)
  } finally {
    await site.stop()
  }
}

test('The practice mailbox lists its mails, Chinese ones included, newest first', async () => {
  const html = await withPractice(async (origin) => (await fetch(origin)).text())
  expect(html).toContain('关于报价单的几个问题')
  expect(html).toContain('下週四拜訪時間確認')
  expect(html.indexOf('Joint call on the shipment')).toBeLessThan(html.indexOf('Samples for the spring catalogue'))
})

test('Each mail opens with the landmarks of a Roundcube message and offers its raw source', async () => {
  await withPractice(async (origin) => {
    const list = await (await fetch(origin)).text()
    const links = [...list.matchAll(/href="([^"]*_action=show[^"]*)"/g)].map((match) =>
      must(match[1]).replaceAll('&amp;', '&'),
    )
    expect(links.length).toBeGreaterThan(6)
    for (const link of links) {
      const html = await (await fetch(new URL(link, origin))).text()
      expect(html).toMatch(/<body class="task-mail action-show">/)
      expect(html).toMatch(/<h2 class="subject">/)
      expect(html).toMatch(/class="rcmContactAddress" title="[^"]+@[^"]+\.example"/)
      const source = await (await fetch(new URL(link.replace('show', 'viewsource'), origin))).text()
      expect(source).toMatch(/^Message-ID: </m)
    }
  })
})

test('A mail that does not exist is said so', async () => {
  const response = await withPractice((origin) => fetch(`${origin}/?_task=mail&_action=show&_uid=999&_mbox=INBOX`))
  expect(response.status).toBe(404)
})
