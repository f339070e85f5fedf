import { account, onPage, people, text, type Adapter } from '../webmail.ts'

/** Yahoo and AOL: test ids of their own that have stood since about 2018. */
export const yahoo: Adapter = {
  id: 'yahoo',
  version: 1,
  label: 'Yahoo Mail, AOL',
  hosts: ['mail.yahoo.com', 'mail.aol.com'],
  prefix: '[data-test-id=message-',
  route: ['/messages/(?<open>[^/?#]+)'],
  scope: ['%view]'],
  body: '%view-body-content]',
  fields: {
    subject: [onPage('%group-subject-text]')],
    // A pill reads "Name <address>".
    from: [people('%from] [data-test-id=email-pill]'), people('%from]')],
    // The first child of the recipients is the localised "To".
    to: [
      people('%to] [data-test-id=email-pill], %recipients] [data-test-id=email-pill]'),
      text('%recipients]', 'rest'),
    ],
    cc: [people('%cc] [data-test-id=email-pill]')],
    date: [text('%date]')],
    own: account('#ybarAccountMenuOpener', '@aria-label'),
    attachments: [text('[data-test-id=attachment-file-name]')],
  },
}
