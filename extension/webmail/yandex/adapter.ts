import { account, onPage, people, text, type Adapter } from '../webmail.ts'

/** Yandex Mail: its `qa-` class names survive where the others carry a hash. */
export const yandex: Adapter = {
  id: 'yandex',
  version: 1,
  label: 'Yandex Mail',
  hosts: ['mail.yandex.ru', 'mail.yandex.com', 'mail.yandex.by', 'mail.yandex.kz', 'mail.yandex.com.tr'],
  prefix: '.qa-MessageViewer-',
  route: ['#.*(?:message|thread)/(?<open>[^/?#]+)'],
  scope: ['%Item', 'body'],
  body: '%Body, .mail-Message-Body-Content',
  fields: {
    subject: [onPage('%Title')],
    from: [people('%SenderEmail', '%SenderName')],
    to: [people('%Recipients-to %Recipient')],
    cc: [people('%Recipients-cc %Recipient')],
    date: [text('%Header-dateLink')],
    own: account('.user-account__subname'),
  },
  quote: '.qa-MessageViewer-RootQuote-Wrapper',
}
