import { account, onPage, people, text, type Adapter } from '../webmail.ts'

/** Zoho Mail. */
export const zoho: Adapter = {
  id: 'zoho',
  version: 1,
  label: 'Zoho Mail',
  hosts: ['mail.zoho.com', 'mail.zoho.eu', 'mail.zoho.in', 'mail.zoho.com.cn', 'mail.zoho.com.au', 'mail.zoho.jp'],
  prefix: '.zmM',
  route: ['#.*?/(?<open>\\d{10,})'],
  scope: ['%ailWrapper', '.zmPVContent'],
  body: '%ailContent, #mailContentDiv',
  fields: {
    subject: [onPage('.zmPVSubject, %Subject')],
    from: [people('%HdrFrom'), people('%HdrSumContent')],
    to: [people('%HdrTo')],
    cc: [people('%HdrCc')],
    date: [text('%HdrDate')],
    own: account('.zmUserEmail'),
    attachments: [text('.zmAttName')],
  },
}
