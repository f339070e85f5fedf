/** The least that a webmail can say of an open mail. */
export const EMPTY_VIEW = {
  provider: 'roundcube',
  adapterVersion: 1,
  key: 'k',
  url: 'https://mail.example/',
  threadId: 't',
  subject: 's',
  messages: [],
  missed: [],
}
