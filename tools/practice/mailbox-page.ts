import type { Email } from 'postal-mime'
import { escapeHtml } from './escape.ts'
import { type Mailbox, mailboxes, type StoredMail } from './mail-store.ts'

// A webmail of our own that carries the landmarks of Roundcube's Elastic skin (ids and classes, nothing else of it),
// so that the same adapter reads it: capture guide, Roundcube.

/** The list of all mails, newest first. */
export function listPage(mails: readonly StoredMail[]): string {
  const rows = mails.toReversed().map(listRow).join('')
  return page('Inbox', 'task-mail action-none', `<table id="messagelist"><tbody>${rows}</tbody></table>`)
}

/** One open mail. */
export function messagePage({ email }: StoredMail): string {
  const subject = escapeHtml(email.subject ?? '')
  return page(
    subject,
    'task-mail action-show',
    `<p class="back"><a href="/?_task=mail&amp;_mbox=INBOX">Inbox</a></p>
<div id="message-header">
  <h2 class="subject"><span class="voice">Subject: </span>${subject}</h2>
  <div class="header-summary"><span>From ${adr(mailboxes(email.from ? [email.from] : []))} on <span class="text-nowrap">${when(email)}</span></span></div>
  <table class="header-headers"><tbody>${headerRows(email)}</tbody></table>
</div>
${attachmentList(email)}
<div id="messagebody">${body(email)}</div>`,
  )
}

function listRow({ uid, email }: StoredMail): string {
  const from = mailboxes(email.from ? [email.from] : [])[0]
  return `<tr id="rcmrow${Buffer.from(String(uid)).toString('base64').replaceAll('=', '')}" class="message">
<td class="fromto"><span class="fromto"><span class="adr"><span title="${escapeHtml(from?.address ?? '')}" class="rcmContactAddress">${escapeHtml(from?.name || from?.address || '')}</span></span></span></td>
<td class="subject"><span class="subject"><a href="/?_task=mail&amp;_action=show&amp;_uid=${uid}&amp;_mbox=INBOX">${escapeHtml(email.subject ?? '')}</a></span></td>
<td class="date">${when(email)}</td></tr>`
}

function headerRows(email: Email): string {
  const rows = [
    ['From', 'from', adr(mailboxes(email.from ? [email.from] : []))],
    ['To', 'to', adr(mailboxes(email.to))],
    ['Cc', 'cc', adr(mailboxes(email.cc))],
    ['Date', 'date', when(email)],
  ] as const
  return rows
    .filter(([, , value]) => value !== '')
    .map(
      ([title, name, value]) =>
        `<tr><td class="header-title">${title}</td><td class="header ${name}">${value}</td></tr>`,
    )
    .join('')
}

function adr(people: readonly Mailbox[]): string {
  return people
    .map(({ name, address }) => {
      const safe = escapeHtml(address)
      return `<span class="adr"><a href="mailto:${safe}" class="rcmContactAddress" title="${safe}">${escapeHtml(name || address)}</a></span>`
    })
    .join(', ')
}

function attachmentList(email: Email): string {
  const items = email.attachments.map(
    ({ filename }) => `<li><span class="attachment-name">${escapeHtml(filename ?? 'file')}</span></li>`,
  )
  return items.length === 0 ? '' : `<ul id="attachment-list" class="attachmentslist">${items.join('')}</ul>`
}

/** HTML of the mails is our own and harmless; the page's policy forbids scripts and remote pictures all the same. */
function body(email: Email): string {
  if (email.html !== undefined) return `<div class="message-htmlpart"><div class="rcmBody">${email.html}</div></div>`
  return `<div class="message-part"><div class="pre">${escapeHtml(email.text ?? '').replaceAll('\n', '<br>\n')}</div></div>`
}

function when(email: Email): string {
  const date = new Date(email.date ?? 0)
  return date.toISOString().slice(0, 16).replace('T', ' ')
}

function page(title: string, bodyClass: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title} – Practice mail</title><link rel="stylesheet" href="/practice.css"></head>
<body class="${bodyClass}">
<header><strong>Practice mail</strong> <span class="header-title username">sam@fernhill.example</span>
<nav><a href="/?_task=mail&amp;_mbox=INBOX">Inbox</a> <a href="/team.html">A team page</a></nav></header>
<main id="layout-content">${content}</main>
</body>
</html>
`
}
