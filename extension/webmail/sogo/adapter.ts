import { ownAddress, people, text, type Adapter } from '../webmail.ts'

/** SOGo 5 on any host (AngularJS; the body stands in the page itself). */
export const sogo: Adapter = {
  id: 'sogo',
  version: 1,
  label: 'SOGo',
  hosts: [],
  detect: ['.mailer_mailcontent', 'sg-avatar-image[sg-email]'],
  route: ['(?<base>/SOGo/so/[^/]+/Mail/)', '#!/Mail/(?<account>[^/]+)/(?<folder>[^/]+)/(?<uid>\\d+)'],
  scope: ['[ui-view=message]', 'body'],
  body: '.msg-body, .mailer_mailcontent',
  fields: {
    threadId: [{ template: '{account}/{folder}/{uid}' }],
    messageId: [{ template: '{account}/{folder}/{uid}' }],
    subject: [text('h5.sg-md-headline')],
    // SOGo 5.8 leaves the names of its bindings in the page, the same in every language; `sg-email` holds such a name there.
    from: [
      people(
        '[ng-bind$="from[0].email"], sg-avatar-image[sg-email*="@"]',
        '[ng-bind$="from[0].name"], a.md-caption:not([ng-bind])',
      ),
    ],
    // Chips read "Name <mail>", or the name alone.
    to: [
      people('[ng-model$=".to"] md-chip'),
      people('.msg-recipients md-chip, .msg-recipients .md-chip'),
      people('.msg-recipients'),
    ],
    cc: [people('[ng-model$=".cc"] md-chip')],
    date: [text('.msg-date')],
    own: [ownAddress('[ng-bind$="activeUser.email"]')],
  },
  // Refused where the server asks for the token of its own requests, which is nobody else's to read.
  isRawEscaped: true,
  raw: '{+base}{account}/folder{folder}/{uid}/viewsource',
}
