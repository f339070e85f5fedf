import type { Random } from './random.ts'

/** Longest input made: parsers refuse far longer ones by their caps, and those are tested apart. */
const MAX_INPUT = 120_000

/** Pieces that parsers trip over: borders of their grammars, controls, keys of prototypes, characters of other scripts. */
const PIECES: readonly string[] = [
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<div>',
  '</div>',
  '<table><tr><td>',
  '<script type="application/ld+json">',
  '{"@type":"Person","name":',
  '<blockquote type="cite">',
  '&#x0;',
  '&amp',
  '&#99999999;',
  '"',
  "'",
  '`',
  '\\',
  '\\"',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ':',
  '：',
  ';',
  ',',
  '=',
  '==',
  '=\r\n',
  '=?utf-8?B?',
  '?=',
  '=?gb2312?Q?=D6',
  '--',
  '-- ',
  '\n-- \n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '\u3000',
  '\u00a0',
  '\u0000',
  '\u0008',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u{e0041}',
  '\ud800',
  '\udc00',
  'é',
  'e\u0301',
  'ß',
  'İ',
  'ﬁ',
  '①',
  '０',
  '９',
  '٣',
  '𝟙',
  '👩‍👩‍👧',
  '王',
  '氏',
  'の',
  '가',
  'ش',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '{"__proto__":{"polluted":1}}',
  '"constructor":{"prototype":{"polluted":1}}',
  'From: ',
  'To: ',
  'Subject: ',
  'Date: ',
  '发件人：',
  'On 5 Mar 2026, A <a@b.example> wrote:',
  '> ',
  '>>>>',
  '在2026年，王写道：',
  '-----Original Message-----',
  '---------- Forwarded message ----------',
  'a@b.example',
  '@',
  'a@',
  '@b',
  'a@b@c',
  'xn--',
  'xn--a',
  'mailto:',
  'tel:',
  'javascript:alert(1)',
  'data:text/vcard,',
  'http://',
  'http://[',
  'https://a.example/%',
  '%',
  '%E4%',
  '+',
  '+49',
  '+1 (555',
  '138',
  '转',
  'ext.',
  '0'.repeat(40),
  '1-'.repeat(40),
  'Content-Type: multipart/mixed; boundary="x"\r\n',
  '--x\r\n',
  '--x--',
  'Content-Transfer-Encoding: quoted-printable\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'charset=',
  'charset="\u0000"',
  'begin 644 x\n',
  'BEGIN:VCARD\r\n',
  'END:VCARD\r\n',
  'N:;;;;',
  'FN:',
  'TEL;TYPE=',
  'item1.',
  'PHOTO;ENCODING=b:',
  'ENCODING=QUOTED-PRINTABLE:=',
  'ADR:;;;;;;',
  'BEGIN:VEVENT\r\n',
  'DTSTART;TZID=',
  'RRULE:',
  'itemscope itemtype="http://schema.org/Person"',
  'itemprop="name"',
  'itemref="a"',
  'id="a"',
  'typeof="schema:Person"',
  'property="name"',
  'class="h-card"',
  'class="p-name"',
  'class="adn ads"',
  'class="gD" email="a@b.example"',
  'hidden',
  'style="display:none"',
]

/** An input made of one or two seeds by a few random changes. */
export function mutate(seeds: readonly string[], random: Random): string {
  let text = random.pick(seeds)
  const changes = 1 + random.below(6)
  for (let change = 0; change < changes; change += 1)
    text = random.pick(CHANGES)(text, random, seeds).slice(0, MAX_INPUT)
  return text
}

type Change = (text: string, random: Random, seeds: readonly string[]) => string

const CHANGES: readonly Change[] = [
  (text, random) => replace(text, random, () => ''),
  (text, random) => replace(text, random, (part) => part + part),
  (text, random) => replace(text, random, (part) => [...part].toReversed().join('')),
  (text, random) =>
    replace(text, random, (part) => part.repeat(1 + random.below(Math.max(1, Math.floor(8_000 / (part.length + 1)))))),
  (text, random) => insert(text, random, random.pick(PIECES)),
  (text, random) => insert(text, random, random.pick(PIECES)),
  (text, random) => insert(text, random, random.pick(PIECES).repeat(1 + random.below(200))),
  (text, random) =>
    replace(text, random, (part) =>
      [...part]
        .map(() => random.pick(PIECES))
        .join('')
        .slice(0, 2_000),
    ),
  (text, random) => insert(text, random, String.fromCharCode(random.below(0x10000)).repeat(1 + random.below(6))),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text.slice(random.below(text.length + 1)),
  (text, random, seeds) => splice(text, random, random.pick(seeds)),
  (text, random) => moved(text, random),
  (text, random) => text.replaceAll(random.pick(['\n', ' ', ':', '<', '@', '"']), () => random.pick(PIECES)),
  (text, random) => (random.share() < 0.5 ? text.toUpperCase() : text.normalize('NFD')),
]

function replace(text: string, random: Random, make: (part: string) => string): string {
  const start = random.below(text.length + 1)
  // Most parts are short: long ones leave nothing of the seed.
  const length = random.share() < 0.8 ? random.below(40) : random.below(Math.min(text.length - start, 4_000) + 1)
  return text.slice(0, start) + make(text.slice(start, start + length)) + text.slice(start + length)
}

function insert(text: string, random: Random, piece: string): string {
  const at = random.below(text.length + 1)
  return text.slice(0, at) + piece + text.slice(at)
}

function splice(text: string, random: Random, other: string): string {
  const start = random.below(other.length + 1)
  return text.slice(0, random.below(text.length + 1)) + other.slice(start)
}

function moved(text: string, random: Random): string {
  const start = random.below(text.length + 1)
  const part = text.slice(start, start + random.below(400))
  return insert(text.slice(0, start) + text.slice(start + part.length), random, part)
}
