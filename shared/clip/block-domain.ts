import { foldText } from '../lib/text-fold.ts'
import { add } from './block-bag.ts'
import type { Bag } from './block-bag.ts'
import { splitCells } from './block-cells.ts'
import { cutHouse, withoutTown } from './block-house.ts'
import { domainOf, isFreeMail, locateAddresses, registrableDomain } from './mailbox.ts'
import { findUrls } from './url.ts'

/** The hosts of the sites and addresses in some lines, without those that lend theirs to everybody. */
export function hostsOf(lines: readonly string[]): string[] {
  const text = lines.join('\n')
  const sites = findUrls(text).flatMap((url) => (URL.canParse(url) ? [new URL(url).hostname] : []))
  const mails = locateAddresses(text).map(({ address }) => domainOf(address))
  return [...sites, ...mails].filter((host) => host !== '' && !isFreeMail(host) && !SHORT_LINKS.test(host))
}

/** Their endings are the last letters of a word and no country. */
const SHORT_LINKS =
  /^(?:.*\.)?(?:youtu\.be|goo\.gl|lnkd\.in|redd\.it|pin\.it|dlvr\.it|spoti\.fi|flic\.kr|linktr\.ee|lin\.ee|qr\.ae|rb\.gy|tinyurl\.\w+|amzn\.\w+)$/i

/** A line that the domain of the block's address or site spells is the company: "Harbor Dental" and harbordental.example. */
export function houseByDomain(lines: readonly string[], bag: Bag, sender: string | undefined): void {
  if (bag.orgs.length > 0) return
  const hosts = [
    domainOf(sender ?? ''),
    ...bag.emails.map((hit) => domainOf(hit.value)),
    ...bag.urls.flatMap((hit) => (URL.canParse(hit.value) ? [new URL(hit.value).hostname] : [])),
  ]
  const labels = hosts
    .filter((host) => host !== '' && !isFreeMail(host))
    .flatMap((host) => spellings(registrableDomain(host).split('.')[0] ?? ''))
  for (const [index, line] of lines.entries()) {
    for (const cell of splitCells(line)) {
      if (bag.names[0]?.value === cell || cell.includes('@') || /[./]\p{L}{2,}/u.test(cell)) continue
      if (takeSpelled(labels, cell, bag, index, line)) return
    }
  }
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
