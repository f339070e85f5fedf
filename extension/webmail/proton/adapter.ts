import { account, onPage, people, text, type Adapter } from '../webmail.ts'

/** Proton Mail: the test ids of its own tests. The body is a sandboxed frame of the same origin. */
export const proton: Adapter = {
  id: 'proton',
  version: 1,
  label: 'Proton Mail',
  hosts: ['mail.proton.me'],
  prefix: '[data-testid',
  route: ['/u/\\d+/[^/?#]+/(?<open>[^/?#]{20,})'],
  scope: ['%^=message-view-]'],
  body: '%="message-content:body"]',
  bodyFrame: 'iframe',
  fields: {
    messageId: [text('[data-message-id]', '@data-message-id')],
    subject: [onPage('%="conversation-header:subject"]')],
    // `message-column:sender-address` is the list, not the message.
    from: [people('%="recipients:sender"]')],
    to: [people('%^="recipients:item-"]')],
    date: [text('%=item-date-full]')],
    own: account('%="heading:userdropdown"]', '@title'),
    attachments: [text('%=attachment-item]', '@title')],
  },
}
