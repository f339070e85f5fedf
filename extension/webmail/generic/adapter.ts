import type { Adapter } from '../webmail.ts'

/** Any other page that shows a mail: only its visible header block is believed, so recipients are empty rather than wrong. */
export const generic: Adapter = {
  id: 'generic',
  version: 1,
  label: 'Other webmail',
  hosts: [],
  route: [],
  scope: [],
  // Body-like elements of Zimbra, mail.ru, GMX, Horde and raw views, so that a header quoted in a mail is not the mail's.
  body: '.MsgBody, .letter-body, .letter__body, #mailcontent, .message-body, .mail-body, .email-body, [itemprop=articleBody]',
  fields: {},
}
