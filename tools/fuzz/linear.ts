import { parseTolerant } from '../../extension/sites/jsonld.ts'
import { fold } from '../../extension/sites/dom-text.ts'
import { parseMailbox as parseShownMailbox, parseMailboxes } from '../../extension/webmail/mailbox-text.ts'
import { routeParts } from '../../extension/webmail/route.ts'
import { adapters } from '../../extension/webmail/registry.ts'
import { findAddress, parseAddressList, parseMailbox } from '#shared/clip/address-list.ts'
import { attributionEndingAt } from '#shared/clip/attribution.ts'
import { automaticKind } from '#shared/clip/automatic.ts'
import { readCalendar } from '#shared/clip/calendar.ts'
import { companyKey, isLikelyCompany, splitCompany } from '#shared/clip/company.ts'
import { isDeviceLine } from '#shared/clip/device-line.ts'
import { decodeWords } from '#shared/clip/encoded-words.ts'
import { readHeaderBlock, readLabel } from '#shared/clip/header-block.ts'
import { htmlLines } from '#shared/clip/html-lines.ts'
import { decodeEntities, htmlTokens } from '#shared/clip/html-tree.ts'
import { foldLine, foldPhrase } from '#shared/clip/line-fold.ts'
import { textLines } from '#shared/clip/mail-line.ts'
import { repairMail } from '#shared/clip/mail-repair.ts'
import { addressKey, findAddresses, isNoReply, isSharedMailbox, registrableDomain } from '#shared/clip/mailbox.ts'
import { nameKey, nameVariants } from '#shared/clip/name-key.ts'
import { isRole } from '#shared/clip/name-role.ts'
import { parseName } from '#shared/clip/name.ts'
import { regionOfText } from '#shared/clip/phone-context.ts'
import { locatePhones, parsePhone } from '#shared/clip/phone.ts'
import { splitReply } from '#shared/clip/reply.ts'
import { readSignature } from '#shared/clip/signature.ts'
import { cleanText, decodePunycode, isMixedScriptDomain, isSafeLink, mailboxWarnings } from '#shared/clip/suspicious.ts'
import { isHonorific, isLikelyDepartment, isLikelyTitle } from '#shared/clip/title.ts'
import { cleanUrl, findHandles, findUrls, isProfileUrl, urlKey } from '#shared/clip/url.ts'
import { readVcards } from '#shared/clip/vcard.ts'

/** What is worst for a pattern: long runs of what it repeats, openings that never close, and nests of them. */
export const WORST: Readonly<Record<string, string>> = {
  letters: 'a',
  capitals: 'Ab ',
  digits: '1',
  'phone-like': '12-34 ',
  'phone openings': '(',
  plus: '+1 ',
  spaces: ' ',
  'ideographic spaces': '\u3000',
  'line breaks': '\n',
  'spaced lines': ' \n \t',
  'trailing spaces': 'a  ',
  at: '@',
  'almost addresses': 'a.b@c.',
  'dotted words': 'a.',
  hyphens: '-',
  underscores: '_',
  equals: '=',
  'encoded word openings': '=?utf-8?Q?a',
  angles: '<',
  'angle pairs': '<a>',
  'tag openings': '<a b="',
  'comment openings': '<!--',
  'script openings': '<script>',
  entities: '&#1',
  ampersands: '&',
  quotes: '"',
  'escaped quotes': '\\"',
  apostrophes: "'a",
  brackets: '[',
  'bracket pairs': '()',
  braces: '{"a":',
  commas: 'a,',
  semicolons: 'a;b ',
  colons: 'From:',
  'full-width colons': '发件人：',
  'quote marks': '> ',
  'deep quote marks': '>',
  attributions: 'On 1 Jan 2026, a wrote:\n',
  'attribution openings': 'On ',
  'Chinese attributions': '在2026年，王写道：\n',
  slashes: '/',
  'url openings': 'http://',
  percents: '%E4',
  pipes: '| a ',
  stars: '*a',
  han: '王',
  'combining marks': 'e\u0301',
  'zero width': '\u200b',
  direction: '\u202e',
  'lone surrogates': '\ud800',
  vcard: 'BEGIN:VCARD\nN:a;\n',
  'folded lines': 'a:b\n ',
  'quoted-printable': '=\r\n',
  'extension words': '转 ',
  'label lines': 'Tel: 1\n',
}

const nora = { name: 'Nora Lindt', address: 'nora.lindt@weidmark.example' }
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Every door that text of strangers goes through, by its name. */
export const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  addressKey,
  findAddress,
  findAddresses,
  parseAddressList,
  parseMailbox,
  parseMailboxes,
  parseShownMailbox,
  isNoReply,
  isSharedMailbox,
  registrableDomain,
  mailboxWarnings: (text) => mailboxWarnings(text, text),
  companyKey,
  isLikelyCompany,
  splitCompany,
  nameKey,
  nameVariants,
  isRole,
  parseName,
  isHonorific,
  isLikelyDepartment,
  isLikelyTitle,
  parsePhone: (text) => parsePhone(text, { region: 'CN' }),
  locatePhones: (text) => locatePhones(text, { region: 'DE' }),
  regionOfText,
  cleanText,
  decodePunycode,
  isMixedScriptDomain,
  isSafeLink,
  cleanUrl,
  findHandles,
  findUrls,
  isProfileUrl,
  urlKey,
  fold,
  decodeWords,
  decodeEntities,
  htmlTokens: (text) => [...htmlTokens(text)].length,
  htmlLines,
  textLines,
  foldLine,
  foldPhrase,
  isDeviceLine,
  readLabel,
  attributionEndingAt: (text) => attributionEndingAt([foldLine(text)], 0, true),
  readHeaderBlock: (text) => readHeaderBlock(text.split('\n').slice(0, 1_000), 0),
  automaticKind: (text) => automaticKind({ from: [{ name: text, address: text }], subject: text, types: [text] }),
  readCalendar,
  repairMail: (text) => repairMail(encode(text)),
  parseTolerant,
  'splitReply of text': (text) => splitReply({ text }, nora),
  'splitReply of html': (text) => splitReply({ html: text }, nora),
  readSignature: (text) => readSignature({ text }, { sender: nora }),
  readVcards: (text) => readVcards(encode(text)),
  routeParts: (text) => adapters.map(({ route }) => routeParts(route, `https://mail.example/${text}`)),
}
