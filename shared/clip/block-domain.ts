import { foldText } from '../lib/text-fold.ts'
import { add } from './block-bag.ts'
import type { Bag } from './block-bag.ts'
import { splitCells } from './block-cells.ts'
import { cutHouse, withoutTown } from './block-house.ts'
import { domainOf, isFreeMail, locateAddresses, registrableDomain } from './mailbox.ts'
import { regionOf } from './phone-context.ts'
import type { Address } from './types.ts'
import { findUrls } from './url.ts'

/** The hosts of the sites and addresses in a card that are its bearer's own: of their mail, or spelled by house or name. */
export function ownHosts(lines: readonly string[], sender: Address | undefined): string[] {
  const mails = locateAddresses([sender?.address ?? '', ...lines].join('\n')).map(({ address }) => domainOf(address))
  const own = mails.filter((host) => !isFreeMail(host))
  const domains = new Set(own.map(registrableDomain))
  const sites = findUrls(lines.join('\n')).flatMap((url) => (URL.canParse(url) ? [new URL(url).hostname] : []))
  const isOwn = (host: string): boolean =>
    domains.has(registrableDomain(host)) || isCalledAfter(host, lines, sender?.name ?? '')
  return [...sites.filter((host) => !isFreeMail(host) && isOwn(host)), ...own]
}

/** "www.rot-holz.at" of Jens Rot, "quillpress.ca" below "Quill Press". */
function isCalledAfter(host: string, lines: readonly string[], sender: string): boolean {
  const label = registrableDomain(host).split('.')[0] ?? ''
  const parts = label.split('-')
  const words = foldText(sender)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)
  if (words.some((word) => parts.includes(word) || (word.length > 4 && label.includes(word)))) return true
  const cells = lines.filter((line) => !/[@/]|www\./u.test(line)).flatMap((line) => splitCells(line))
  return cells.some((cell) => !/[./]\p{L}{2,}/u.test(cell) && spells(spellings(label), cell))
}

/** Whether the country that a host ends in speaks a language; one that many countries speak says nothing against any. */
export function speaks(host: string, lang: string | undefined): boolean {
  if (lang === undefined || /^(?:en|es|pt|ar)(?:-|$)/.test(lang)) return true
  const region = regionOf({ domain: host })
  if (region === undefined) return false
  return region === regionOf({ lang }) || (SPOKEN_IN[lang.split('-')[0] ?? '']?.includes(region) ?? false)
}

/** Countries beside the first one of a language. */
const SPOKEN_IN: Record<string, readonly string[]> = {
  de: ['AT', 'CH', 'LI', 'LU'],
  fr: ['BE', 'CH', 'CA', 'LU', 'MC'],
  it: ['CH', 'SM'],
  nl: ['BE'],
  zh: ['TW', 'HK', 'MO', 'SG', 'MY'],
}

/** A line that the domain of the block's address or site spells is the company: "Harbor Dental" and harbordental.example. */
export function houseByDomain(lines: readonly string[], bag: Bag, sender: Address | undefined): void {
  if (bag.orgs.length > 0) return
  const labels = labelsOf(bag, sender)
  for (const [index, line] of lines.entries()) {
    for (const cell of splitCells(line)) {
      if (bag.names[0]?.value === cell || cell.includes('@') || /[./]\p{L}{2,}/u.test(cell)) continue
      if (isNameTurned(cell, bag, sender?.name ?? '')) continue
      if (takeSpelled(labels, cell, bag, index, line)) return
    }
  }
}

/** Whether a domain of the card or of its sender spells a house. */
export function isSpelledByDomain(bag: Bag, sender: Address | undefined, house: string): boolean {
  return spells(labelsOf(bag, sender), house)
}

function labelsOf(bag: Bag, sender: Address | undefined): string[] {
  const hosts = [
    domainOf(sender?.address ?? ''),
    ...bag.emails.map((hit) => domainOf(hit.value)),
    ...bag.urls.flatMap((hit) => (URL.canParse(hit.value) ? [new URL(hit.value).hostname] : [])),
  ]
  return hosts
    .filter((host) => host !== '' && !isFreeMail(host))
    .flatMap((host) => spellings(registrableDomain(host).split('.')[0] ?? ''))
}

/** "Rot Jens" below "Jens Rot": people have domains too. A house that writes under its own name stays one. */
function isNameTurned(cell: string, bag: Bag, sender: string): boolean {
  const key = wordKey(cell)
  return key === wordKey(bag.names[0]?.value ?? '') || (key === wordKey(sender) && foldText(cell) !== foldText(sender))
}

function wordKey(text: string): string {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .toSorted()
    .join(' ')
}

function takeSpelled(labels: readonly string[], cell: string, bag: Bag, index: number, line: string): boolean {
  const found = { context: {}, line: index, quote: line, pending: null }
  // "Secretary, Atlantic Choirs", "Phòng Kinh doanh - Gốm Thanh An": the domain spells what stands beside the post.
  const [, post = '', house = ''] = /^([^,–—]{3,50}?)(?:, | [–—-] )([^,–—]{3,50})$/u.exec(cell) ?? []
  if (spells(labels, house)) {
    if (!cutHouse(bag, cell, post, house, index)) add(bag.orgs, house, found, { weight: 0.85 })
    return true
  }
  if (spells(labels, post) && cutHouse(bag, cell, house, post, index)) return true
  if (!spells(labels, cell)) return false
  // "Renwick Bees, Motueka": without the town when the domain spells the rest.
  const bare = withoutTown(cell)
  add(bag.orgs, bare.includes(' ') && spells(labels, bare) ? bare : cell, found, { weight: 0.85 })
  return true
}

/** "thanhan-gom" for "Gốm Thanh An": houses turn their words round to find a free domain. */
function spellings(label: string): string[] {
  const parts = label.split('-')
  const plain = parts.join('')
  return parts.length === 2 ? [plain, parts.toReversed().join('')] : [plain]
}

function spells(labels: readonly string[], text: string): boolean {
  return withAnd(text).some((key) => isSpelled(labels, key))
}

/** "Reed & Oak" is reedandoak, reedoak or, elsewhere, reedundoak. */
function withAnd(text: string): string[] {
  const words = / & /.test(text) ? ['', 'and', 'und', 'et', 'y', 'e', 'en', 'og', 'och'] : ['']
  return words.map((and) => foldText(text.replace(/ & /g, and)).replace(/[^\p{L}\p{N}]/gu, ''))
}

function isSpelled(labels: readonly string[], key: string): boolean {
  return (
    key.length > 3 &&
    key.length < 60 &&
    labels.some((label) => label === key || (label.length > 4 && key.startsWith(label)))
  )
}
