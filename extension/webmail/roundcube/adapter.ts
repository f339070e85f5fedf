import { ownAddress, people, text, type Adapter } from '../webmail.ts'

/** Roundcube on any host, skins Elastic (since 1.4) and Larry/Classic (since 0.9). One message per page or preview frame. */
export const roundcube: Adapter = {
  id: 'roundcube',
  version: 1,
  label: 'Roundcube',
  hosts: [],
  // The task is a class of `body` since 1.0; the list page holds the mail in the same-origin frame #messagecontframe.
  detect: ['body.task-mail'],
  allFrames: true,
  prefix: 'td.header.',
  route: ['[?&]_uid=(?<uid>[^&#]+)', '[?&]_mbox=(?<mbox>[^&#]+)'],
  scope: ['body.task-mail'],
  body: '#messagebody',
  fields: {
    threadId: [{ template: '{mbox}/{uid}' }],
    messageId: [{ template: '{mbox}/{uid}' }],
    // Its own text nodes: the heading also holds the word "Subject" for screen readers and a link.
    subject: [text('h2.subject', 'own'), text('%subject')],
    // `.adr` holds a link with the address in `mailto:`; an address that is not valid is shown as text.
    from: [people('%from .adr')],
    to: [people('%to .adr')],
    cc: [people('%cc .adr')],
    bcc: [people('%bcc .adr')],
    date: [text('%date')],
    // Elastic; Larry and Classic.
    own: [{ ...ownAddress('.username'), in: 'top' }],
    attachments: [text('#attachment-list .attachment-name'), text('#attachment-list li > a', 'own')],
  },
  noise: '.message-partheaders, #remote-objects-message, p.image-attachment',
  raw: '?_task=mail&_action=viewsource&_uid={uid}&_mbox={mbox}',
  // Elastic shows the summary line and hides the table; Larry shows the table.
  anchor: '.header-summary .adr, %from .adr',
}
