import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
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
    const view = JSON.parse(readFileSync(join(folder, name.replace(/\.html$/u, '.expected.json')), 'utf8')) as MailView | null
    const people = view?.messages.flatMap(({ from, to, cc }) => [...from, ...to, ...cc]).map(({ address }) => address.toLowerCase()) ?? []
    const addresses = [...new Set(people)].filter((address) => address !== view?.own?.toLowerCase())
    return { name: `${name.split('/')[0]} ${basename(name, '.html')}`, url, html, addresses: name.startsWith('generic') ? [] : addresses }
  })
}

/** Serves these pages at their own addresses to the pages of a browser; nothing else of those hosts exists. */
export async function serveWebmails(context: BrowserContext, pages: readonly WebmailPage[]): Promise<void> {
  await context.route(/^https:/u, (route) => {
    const wanted = route.request().url()
    const page = pages.find(({ url }) => url.split('#')[0] === wanted.split('#')[0])
    return page && route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: page.html }) : route.abort()
  })
}
