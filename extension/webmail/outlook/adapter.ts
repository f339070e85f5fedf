import { onPage, ownAddress, people, text, type Adapter } from '../webmail.ts'

const HEADING = '[role=heading][aria-level="3"]'
const RECIPIENTS = '[data-testid=RecipientWell]'

/** Outlook on the web. Its classes are hashed and its labels localised: only ids, roles, test ids and data attributes are used. */
export const outlook: Adapter = {
  id: 'outlook',
  version: 1,
  label: 'Outlook',
  hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  prefix: '[data-app-section=',
  route: ['/id/(?<open>[^/?#]+)'],
  // Each message of a conversation is an item of a list; one message alone fills the pane.
  scope: ['%ConversationContainer] [role=listitem]', '#ConversationReadingPaneContainer', '%MailReadCompose]'],
  body: '[id^=UniqueMessageBody_]',
  fields: {
    threadId: [onPage('#MailList [aria-selected=true][data-convid]', '@data-convid')],
    subject: [onPage('#ConversationReadingPaneContainer span[role=heading]'), onPage(HEADING)],
    // Headings of one level in order: subject (a list item has none), `Name<address>`, recipients, date.
    from: [people(`[role=listitem] ${HEADING}`), people(`${HEADING} ~ ${HEADING}`), people(HEADING)],
    // Often names without addresses: then names are all that is read.
    to: [people(`${RECIPIENTS} [title*="@"], ${RECIPIENTS} [email]`), text(RECIPIENTS, 'rest')],
    date: [text('[id$=_DATETIME]')],
    own: [
      ownAddress('[id^=primaryMailboxRoot]', '@data-folder-name'),
      ownAddress('[id^=primaryMailboxRoot]', '@title'),
    ],
  },
  quote: '#appendonsend, #appendonsend ~ *',
  anchor: `[role=listitem] ${HEADING}, ${HEADING} ~ ${HEADING}`,
}
