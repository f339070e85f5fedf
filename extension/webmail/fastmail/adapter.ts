import { account, onPage, people, text, type Adapter } from '../webmail.ts'

/** Fastmail. Class names of its own views; the address bar no longer names the message. */
export const fastmail: Adapter = {
  id: 'fastmail',
  version: 1,
  label: 'Fastmail',
  hosts: ['app.fastmail.com'],
  prefix: '.v-MessageCard',
  route: ['/mail/[^/]+/(?<open>[\\w.-]{8,})'],
  scope: ['%'],
  skip: '%--draft, .is-draft',
  body: '.v-Message-body',
  fields: {
    messageId: [text('%[data-id]', '@data-id'), text('%[id]', '@id')],
    subject: [onPage('.v-Thread-title')],
    from: [people('%-from')],
    to: [people('.v-Message-toName, %-to')],
    date: [text('%-time', '@title'), text('%-time')],
    own: account('.v-MainNavToolbar-userName'),
  },
}
