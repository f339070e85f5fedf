import { people, text, type Adapter } from '../webmail.ts'

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
    from: [people('sg-avatar-image[sg-email]', 'a.md-caption')],
    // Chips read "Name <mail>".
    to: [people('.msg-recipients md-chip, .msg-recipients .md-chip'), people('.msg-recipients')],
    date: [text('.msg-date')],
  },
  raw: '{+base}{account}/folder{folder}/{uid}/viewsource',
}
