import { onPage, ownAddress, people, text, type Adapter } from '../webmail.ts'

/** NetEase 163, 126 and yeah.net: one page with tabs, of which the open mail is the visible module. */
export const netease: Adapter = {
  id: 'netease',
  version: 1,
  label: 'NetEase 163, 126',
  hosts: ['mail.163.com', 'mail.126.com', 'mail.yeah.net', 'qiye.163.com'],
  prefix: '[id^="_dvModuleContainer_read.ReadModule_"]',
  route: [],
  scope: ['%'],
  // Tabs in the background are hidden by an inline style.
  skip: '[style*="display: none"], [style*="display:none"]',
  body: '.netease_mail_readhtml, iframe[id$=_frameBody]',
  bodyFrame: 'iframe',
  fields: {
    threadId: [onPage('%:not([style*=none])', '@id')],
    messageId: [text('%', '@id')],
    subject: [text('h1[id$=_h1Subject]')],
    // The header is a list whose rows stand in order sender, recipients, copies, after a localised label.
    from: row(1),
    to: row(2),
    cc: row(3),
    date: [text('ul[id$=_ulFull] > li:last-child', 'rest')],
    own: [ownAddress('#spnUid')],
  },
  quote: '#isReplyContent, #isForwardContent, #reply139content, .ntes-mailmaster-quote',
  anchor: 'ul[id$=_ulFull] .js-component-emailblock, ul[id$=_ulFull] .nui-addr',
}

function row(place: number): Adapter['fields']['from'] & {} {
  const item = `ul[id$=_ulFull] > li:nth-child(${place}) `
  return [people(`${item}.js-component-emailblock, ${item}.nui-addr`)]
}
