import { onPage, ownAddress, people, text, type Adapter } from '../webmail.ts'

/** QQ Mail and Tencent's corporate mail, the interface of 2023. Addresses may show on hover only: then names alone are read. */
export const qq: Adapter = {
  id: 'qq',
  version: 1,
  label: 'QQ Mail',
  hosts: ['wx.mail.qq.com', 'exmail.qq.com'],
  prefix: '.basic-body-item',
  detect: ['%', '.mail-detail-content'],
  route: ['#.*/(?:read|mail)/(?<open>[^/?#]+)'],
  scope: ['.mail-list-page-reader-body', '.frame-main', 'body'],
  body: '.mail-detail-content',
  fields: {
    subject: [text('.mail-subject-text'), onPage('.mail-detail-subject')],
    // Rows of the header: the sender first, then recipients; a hover card holds the address where the row does not.
    from: [
      people('%:first-child .cmp-account-email, %:first-child .cmp-card-email', '%:first-child .cmp-account-nick'),
      text('%:first-child .cmp-account-nick'),
    ],
    to: [people('% + % .cmp-account-email', '% + % .cmp-account-nick'), text('% + % .cmp-account-nick')],
    date: [text('.mail-detail-basic .time-text')],
    own: [ownAddress('.user-email')],
    // The name stands in two parts, stem and suffix.
    attachments: [text('.mail-detail-attaches .attach-name-wrap'), text('.mail-detail-attaches .attach-name')],
  },
  anchor: '%:first-child .cmp-account-nick',
}

/** The interface until 2023, in the frame `mainFrame`; the attribute `e` holds the address. */
export const qqClassic: Adapter = {
  id: 'qq-classic',
  version: 1,
  label: 'QQ Mail (classic)',
  hosts: ['mail.qq.com', 'exmail.qq.com'],
  detect: ['#mailContentContainer'],
  allFrames: true,
  // A draft has a `mailid` too, on a page of its own.
  route: ['/readmail\\?.*mailid=(?<open>[^&#]+)'],
  scope: ['#mainmail', 'body'],
  body: '#mailContentContainer',
  fields: {
    subject: [text('#subject')],
    from: [people('span[e]')],
    to: [people('.toarea span[e]')],
    cc: [people('.ccarea span[e]')],
    date: [text('#local-date, .tcolor')],
    own: [{ ...ownAddress('#useraddr'), in: 'top' }],
  },
}
