import type { Field, Handle, HandleKind } from './types.ts'
import { cleanUrl, handleOfLink } from './url.ts'
import { clean, fieldsOf, named } from './vcard-fields.ts'
import type { Property } from './vcard-lines.ts'

/** Web pages and profiles; networks have a field of their own in cards of Apple and in RFC 9554. */
export function readUrls(card: readonly Property[]): Field<string>[] {
  return fieldsOf(
    named(card, 'URL', 'X-SOCIALPROFILE', 'SOCIALPROFILE'),
    (property) => cleanUrl(property.text) ?? '',
    (url) => url,
  )
}

const HANDLE_NAMES: ReadonlyMap<string, HandleKind> = new Map([
  ['X-QQ', 'qq'],
  ['X-TENCENT-QQ', 'qq'],
  ['X-SKYPE', 'skype'],
  ['X-SKYPE-USERNAME', 'skype'],
  ['X-WECHAT', 'wechat'],
  ['X-WEIXIN', 'wechat'],
  ['X-LINE', 'line'],
  ['X-WHATSAPP', 'whatsapp'],
])

/** Ids of chat services: fields of their own, links, and Apple's IMPP that names the service beside a path. */
export function readHandles(card: readonly Property[]): Field<Handle>[] {
  return fieldsOf(named(card, 'IMPP', 'URL', 'X-SOCIALPROFILE', ...HANDLE_NAMES.keys()), readHandle, ({ kind, id }) =>
    id === '' ? '' : `${kind} ${id}`,
  )
}

function readHandle({ name, params, types, text }: Property): Handle {
  const service = (params.get('X-SERVICE-TYPE') ?? params.get('SERVICE-TYPE') ?? '').toUpperCase()
  const kind = HANDLE_NAMES.get(name) ?? (name === 'IMPP' ? HANDLE_NAMES.get(`X-${service}`) : undefined)
  // Apple writes "X-SOCIALPROFILE;type=WeChat;x-user=lina:x-apple:lina" for networks that have no page.
  const network = types.map((type) => HANDLE_NAMES.get(`X-${type}`)).find((each) => each !== undefined)
  if (name === 'X-SOCIALPROFILE' && network && text.startsWith('x-apple:'))
    return { kind: network, id: clean(params.get('X-USER') ?? text.slice('x-apple:'.length)) }
  if (kind) return { kind, id: clean(text.replace(/^[a-z-]{2,20}:(?!\/\/)(?:\/\/)?/i, '')) }
  return handleOfLink(text) ?? { kind: 'qq', id: '' }
}
