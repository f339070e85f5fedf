import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from '@playwright/test'
import type { MailView } from '#shared/clip/mail-view.ts'
import { must } from '#shared/lib/must.ts'
import { root } from '../../tools/lib/root.ts'

/** A page of a known webmail, as the adapters' own tests read it. */
export type WebmailPage = {
  readonly name: string
  readonly url: string
  readonly html: string
  /** People that the adapter finds in it, own address left out; empty where no adapter reads the page by itself. */
  readonly addresses: readonly string[]
}

const folder = join(root, 'extension/webmail')

/** Every fixture page of every webmail. */
export function webmailPages(): WebmailPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  return files.toSorted().map((name) => {
    const html = readFileSync(join(folder, name), 'utf8')
    const url = must(/^<!-- (\S+) -->/u.exec(html)?.[1], 'address in the first line')
    const view = JSON.parse(
      readFileSync(join(folder, name.replace(/\.html$/u, '.expected.json')), 'utf8'),
    ) as MailView | null
    const people =
      view?.messages
        .flatMap(({ from, to, cc }) => [...from, ...to, ...cc])
        .map(({ address }) => address.toLowerCase()) ?? []
    const addresses = [...new Set(people)].filter(
      (address) => address.includes('@') && address !== view?.own?.toLowerCase(),
    )
    return {
      name: `${name.split('/')[0]} ${basename(name, '.html')}`,
      url,
      html,
      addresses: name.startsWith('generic') ? [] : addresses,
    }
  })
}

/** Opens such a page in a tab, at its own address; nothing else of its host exists. */
export async function openWebmail(tab: Page, { url, html }: WebmailPage): Promise<void> {
  await tab.route(/^https:/u, (route) =>
    route.request().isNavigationRequest() && route.request().frame() === tab.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  )
  await tab.goto(url)
}
