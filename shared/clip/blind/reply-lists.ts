import { ANSWERS_BETWEEN } from './replies/answers-between.cases.ts'
import { APPLE } from './replies/apple.cases.ts'
import { CHINESE_CLIENTS } from './replies/chinese-clients.cases.ts'
import { DESKTOP_PROGRAMS } from './replies/desktop-programs.cases.ts'
import { FORWARDS } from './replies/forwards.cases.ts'
import { GMAIL_ASIAN } from './replies/gmail-asian.cases.ts'
import { GMAIL } from './replies/gmail.cases.ts'
import { LETTERS_CHINESE } from './replies/letters-chinese.cases.ts'
import { LETTERS_ENGLISH } from './replies/letters-english.cases.ts'
import { LETTERS_GERMANIC } from './replies/letters-germanic.cases.ts'
import { LETTERS_JAPANESE_KOREAN } from './replies/letters-japanese-korean.cases.ts'
import { LETTERS_LATIN } from './replies/letters-latin.cases.ts'
import { LETTERS_OTHER_SCRIPTS } from './replies/letters-other-scripts.cases.ts'
import { LETTERS_ROMANCE } from './replies/letters-romance.cases.ts'
import { LETTERS_TRADITIONAL_CHINESE } from './replies/letters-traditional-chinese.cases.ts'
import { OUTLOOK_ASIAN } from './replies/outlook-asian.cases.ts'
import { OUTLOOK_PHONES } from './replies/outlook-phones.cases.ts'
import { OUTLOOK } from './replies/outlook.cases.ts'
import { OWN_WORDS } from './replies/own-words.cases.ts'
import { PHONES } from './replies/phones.cases.ts'
import { PORTALS } from './replies/portals.cases.ts'
import { QQ_NETEASE_FOXMAIL } from './replies/qq-netease-foxmail.cases.ts'
import { SERVICES } from './replies/services.cases.ts'
import { REPLY_SIGNATURES } from './replies/signatures.cases.ts'
import { FAMILIES } from './replies/families.cases.ts'
import { NEIGHBOURS_CLUBS } from './replies/neighbours-clubs.cases.ts'
import { OFFICES_PRACTICES } from './replies/offices-practices.cases.ts'
import { PROGRAMS_HOUSES } from './replies/programs-houses.cases.ts'
import { SCHOOLS } from './replies/schools.cases.ts'
import { TRADESMEN } from './replies/tradesmen.cases.ts'
import { WEBMAILS_ASIA } from './replies/webmails-asia.cases.ts'
import { WEBMAILS_EUROPE } from './replies/webmails-europe.cases.ts'
import { LOOKS_SIGNED } from './replies/looks-signed.cases.ts'
import { BUSINESS } from './replies/business.cases.ts'
import { FOOTERS } from './replies/footers.cases.ts'
import { OUTLOOK_ROMANCE } from './replies/outlook-romance.cases.ts'
import { OUTLOOK_GERMANIC } from './replies/outlook-germanic.cases.ts'
import { OUTLOOK_EASTERN } from './replies/outlook-eastern.cases.ts'

/** Every list of replies in plain text, with what its mails have in common. */
export const REPLY_LISTS: readonly (readonly [what: string, list: string])[] = [
  ['between quoted lines', ANSWERS_BETWEEN],
  ['of Apple Mail', APPLE],
  ['of further Chinese clients', CHINESE_CLIENTS],
  ['of desktop programs', DESKTOP_PROGRAMS],
  ['with forwarded mails', FORWARDS],
  ['of Gmail in Asia', GMAIL_ASIAN],
  ['of Gmail', GMAIL],
  ['closed in simplified Chinese', LETTERS_CHINESE],
  ['closed in English', LETTERS_ENGLISH],
  ['closed in Germanic languages', LETTERS_GERMANIC],
  ['closed in Japanese and Korean', LETTERS_JAPANESE_KOREAN],
  ['closed in further Latin scripts', LETTERS_LATIN],
  ['closed in other scripts', LETTERS_OTHER_SCRIPTS],
  ['closed in Romance languages', LETTERS_ROMANCE],
  ['closed in traditional Chinese', LETTERS_TRADITIONAL_CHINESE],
  ['of Outlook in Asia', OUTLOOK_ASIAN],
  ['of Outlook on phones', OUTLOOK_PHONES],
  ['of Outlook', OUTLOOK],
  ['with words that look like marks', OWN_WORDS],
  ['from phones', PHONES],
  ['of portals', PORTALS],
  ['of QQ, NetEase and Foxmail', QQ_NETEASE_FOXMAIL],
  ['of help desks and lists', SERVICES],
  ['with cards and disclaimers', REPLY_SIGNATURES],
  ['among families and friends', FAMILIES],
  ['of clubs and neighbours', NEIGHBOURS_CLUBS],
  ['of authorities and practices', OFFICES_PRACTICES],
  ['of the programs of houses', PROGRAMS_HOUSES],
  ['of schools', SCHOOLS],
  ['of tradesmen', TRADESMEN],
  ['of webmails in Asia', WEBMAILS_ASIA],
  ['of webmails in Europe', WEBMAILS_EUROPE],
  ['whose last lines look signed', LOOKS_SIGNED],
  ['of offices and workshops', BUSINESS],
  ['above footers of lists', FOOTERS],
  ['of Outlook in Romance languages', OUTLOOK_ROMANCE],
  ['of Outlook in Germanic languages', OUTLOOK_GERMANIC],
  ['of Outlook in Eastern Europe', OUTLOOK_EASTERN],
]
