import { percentDecoded } from '#shared/lib/percent-decoded.ts'
import type { Handle, HandleKind } from './types.ts'
import { PROFILES } from './url-profiles.ts'

const MAX_URL = 2_000
const TRACKING =
  /^(utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|igsh|mc_[ce]id|mkt_tok|_hs\w+|ref|ref_src|ref_url|trk|trkinfo|lipi|originalsubdomain|src|spm|scm|from|share_\w+|vd_source|si|s|t)$/i
const CLICK = /^(utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|igsh|mc_[ce]id|mkt_tok|_hs\w+)$/i

/** A link as a card may carry it: http or https, without click trackers and fragment; `null` for anything else. */
export function cleanUrl(text: string, base?: string): string | null {
  const raw = text.trim().slice(0, MAX_URL)
  const absolute = /^(www\.[^\s/]+\.[a-z]{2,}|[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$))/i.test(raw) ? `https://${raw}` : raw
  if (!URL.canParse(absolute, base)) return null
  const url = new URL(absolute, base)
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || !url.hostname.includes('.')) return null
  for (const key of Array.from(url.searchParams.keys())) if (CLICK.test(key)) url.searchParams.delete(key)
  url.hash = ''
  // Escaping lengthens what is not ASCII: one that no field takes is none.
  if (url.href.length > MAX_URL) return null
  return url.href.includes('@') && /\/\/[^/]*@/.test(url.href) ? null : url.href
}

/** True when the address names one person's or company's page on a network. */
export function isProfileUrl(text: string): boolean {
  const url = cleanUrl(text)
  return url !== null && profileOf(new URL(url)) !== null
}

/** The key under which two spellings of one page meet: no scheme, `www.`, tracking, trailing slash or case of the host. */
export function urlKey(text: string): string {
  const href = cleanUrl(text)
  if (href === null) return text.trim().toLowerCase()
  const url = new URL(href)
  const profile = profileOf(url)
  const host = url.hostname.replace(/^(www|mobile|m|[a-z]{2})\.(?=[^.]+\.)/, '').replace(/^twitter\.com$/, 'x.com')
  if (profile !== null) return `${host}${profile.toLowerCase()}`
  for (const key of Array.from(url.searchParams.keys())) if (TRACKING.test(key)) url.searchParams.delete(key)
  return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/(?<!\/)\/+$/, '')}${url.search}`
}

function profileOf(url: URL): string | null {
  const profile = PROFILES.find((each) => each.host.test(url.hostname))
  const path = profile?.path.exec(percentDecoded(url.pathname))?.[0]
  return path === undefined ? null : path === '/profile.php' ? path + url.search : path
}

/** Web addresses in a text, in order, each once: with scheme, or beginning with `www.`. Linear. */
export function findUrls(text: string): string[] {
  const found = new Set<string>()
  for (const match of text.matchAll(
    /(?<![\w@.])(?:https?:\/\/|www\.)[^\s<>"'()（）【】「」，。；、|\u3000]{3,2048}/gi,
  )) {
    const url = cleanUrl(match[0].replace(/(?<![.,;:!?*_])[.,;:!?*_]+$/, ''))
    if (url !== null) found.add(url)
  }
  return [...found]
}

// An id that a person types into the app: letters first where the service demands it.
const LABELLED: readonly { kind: HandleKind; pattern: RegExp }[] = [
  {
    kind: 'wechat',
    pattern:
      /(?:微信号?|微訊|WeChat(?: ?ID)?|Weixin|\bWX|\bVX)(?:号|號)?\s*(?:[:：]\s*|\s+)([a-z][-\w]{5,19}|1[3-9]\d{9})(?![\w@.])/gi,
  },
  { kind: 'line', pattern: /(?:^|[^\w-])LINE ?(?:ID)?\s*[:：]\s*(@?[a-z0-9][\w.-]{2,20})(?![\w@])/gi },
  { kind: 'qq', pattern: /(?:^|[^\w])QQ(?:号|號)?\s*[:：]?\s*([1-9]\d{4,11})(?!\d|@)/gi },
  { kind: 'skype', pattern: /Skype(?: ?(?:ID|name))?\s*[:：]\s*((?:live:)?[a-z][\w.,:-]{4,31})(?!@)/gi },
  { kind: 'whatsapp', pattern: /WhatsApp\s*[:：]\s*(\+?[\d ()-]{7,20}\d)/gi },
]

/** Ids of chat services that a text names with their label, and links to them. */
export function findHandles(text: string): Handle[] {
  const found = new Map<string, Handle>()
  const add = (kind: HandleKind, id: string): void => {
    if (id !== '') found.set(`${kind} ${id}`, { kind, id })
  }
  for (const { kind, pattern } of LABELLED) {
    for (const match of text.matchAll(pattern))
      add(kind, kind === 'whatsapp' ? digits(match[1] ?? '') : (match[1] ?? '').replace(/[.,]+$/, ''))
  }
  for (const match of text.matchAll(
    /(?:https?:\/\/[^\s<>"']{3,300}|(?:weixin|skype|whatsapp|line|mqqwpa|tencent):[^\s<>"']{1,300})/gi,
  )) {
    const handle = handleOfLink(match[0])
    if (handle) add(handle.kind, handle.id)
  }
  return [...found.values()].slice(0, 50)
}

/** The chat id in a link such as `https://wa.me/…`, `skype:name?chat`, `https://line.me/ti/p/~id`; `null` for others. */
export function handleOfLink(link: string): Handle | null {
  for (const { kind, pattern } of LINKS) {
    const id = pattern.exec(link)?.[1]
    if (id !== undefined) return { kind, id: kind === 'whatsapp' ? digits(id) : percentDecoded(id) }
  }
  return null
}

const LINKS: readonly { kind: HandleKind; pattern: RegExp }[] = [
  {
    kind: 'whatsapp',
    pattern: /^https?:\/\/(?:wa\.me\/|(?:api|web)\.whatsapp\.com\/send\/?\?(?:[^#]*&)?phone=)(?:%2B|\+)?(\d{6,15})/i,
  },
  { kind: 'whatsapp', pattern: /^whatsapp:\/\/send\/?\?(?:[^#]*&)?phone=(?:%2B|\+)?(\d{6,15})/i },
  { kind: 'line', pattern: /^https?:\/\/(?:line\.me|lin\.ee)\/(?:R\/)?ti\/p\/(?:~|%7E)?((?:@|%40)?[\w.-]+)/i },
  { kind: 'skype', pattern: /^skype:((?:live:)?[\w.,-]+)/i },
  {
    kind: 'qq',
    pattern:
      /^(?:https?:\/\/wpa\.qq\.com\/msgrd\?|mqqwpa:\/\/im\/chat\?|tencent:\/\/message\/?\?)(?:[^#]*&)?uin=(\d{5,12})/i,
  },
  { kind: 'wechat', pattern: /^(?:weixin:\/\/dl\/chat\?|https?:\/\/u\.wechat\.com\/)([\w-]{5,40})/i },
]

function digits(text: string): string {
  return text.replace(/\D/g, '')
}
