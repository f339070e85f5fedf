import { account, onPage, people, text, type Adapter } from '../webmail.ts'

/** Gmail. The class names are generated but have stood for 7 to 11 years and are the same in every interface language. */
export const gmail: Adapter = {
  id: 'gmail',
  version: 1,
  label: 'Gmail',
  hosts: ['mail.google.com'],
  route: [
    // /mail/u/0 and delegated /mail/b/<id>/u/0.
    '(?<base>/mail/(?:b/[^/?#]+/)?u/\\d+)',
    // #inbox/FMfcgz…, #search/words/FMfcgz…: the last part, long enough to be an id.
    '#(?:[^/]+/)+(?<open>[\\w:-]{12,})(?:\\?|$)',
  ],
  // `.adn.ads` is an open message since 2013, `.kv` and `.kQ` a collapsed one in the same list (fixture collapsed).
  scope: ['.adn.ads, .kv, .kQ'],
  // A draft or a mail being sent has a local id and no legacy id yet.
  skip: '[data-message-id^="#msg-a:"]:not([data-legacy-message-id])',
  body: 'div.ii.gt, .a3s',
  fields: {
    threadId: [
      onPage('[data-legacy-thread-id]', '@data-legacy-thread-id'),
      // Holds the word "undefined" at times since 2025-11, so it comes second.
      onPage('[data-thread-perm-id]:not([data-thread-perm-id=undefined])', '@data-thread-perm-id'),
    ],
    messageId: [
      text('[data-legacy-message-id]', '@data-legacy-message-id'),
      text('[data-message-id]', '@data-message-id'),
    ],
    subject: [onPage('h2.hP, .ha h2')],
    // `.gD` is the sender of an open message, `td.gF` of both kinds.
    from: [people('span.gD[email]'), people('td.gF [email]')],
    // Complete only after "show details" or from the raw source.
    to: [people('.hb [email]'), people('.g2[email]')],
    date: [text('.g3[title]', '@title'), text('.g3')],
    // The account switch of the shared Google bar: "Google Account: Name (address)" in every language.
    own: account('a[href*=SignOutOptions]', '@aria-label'),
    attachments: [text('.aQH .aV3, .aZo .aV3')],
  },
  // The link to the whole message, below a long one; the same address in every language.
  clipped: '.iX a[href*="view=lg"]',
  noise: '.ajR, .yj6qo, .a6S, .adm, .iX',
  // `.adL` and `.h5` are what Gmail itself folds behind its three dots.
  quote: '.gmail_attr ~ blockquote, .adL, .h5',
  raw: '{+base}/?view=att&th={messageId}&attid=0&disp=comp&safe=1&zw',
}
