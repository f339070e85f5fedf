import { readAnyView } from '../../../extension/webmail/read-any-view.ts'
import { splitReply } from '#shared/clip/reply.ts'
import { pageDocument } from '../../lib/page-document.ts'
import { readText } from '../corpus.ts'
import { type Measure, share } from '../measure.ts'
import { squeeze } from '../text.ts'

const URL_OF_THREAD = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQxAbCdEfGhIjKlMn'

/** The expected text holds each message as `> **Sender** · date`, then its body in quotation marks of Markdown. */
export function measureGmail(folder: string): readonly Measure[] {
  const view = readAnyView(pageDocument(readText(folder, 'thread.html')), URL_OF_THREAD)
  const blocks = readText(folder, 'thread.expected.md')
    .split(/\n(?=> \*\*)/)
    .slice(1)
  const cases = blocks.map((block, index) => {
    const lines = block.split('\n').map((line) => line.replace(/^> ?/, ''))
    const [, sender = '', date = ''] = /^\*\*(.+?)\*\* · (.+)$/.exec(lines[0] ?? '') ?? []
    const message = view?.messages[index]
    const shown = message ? splitReply({ html: message.html, text: message.text }).visible : ''
    const body = lines
      .slice(1)
      .join('\n')
      .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    const ok = message?.from[0]?.name === sender && message.date === date && bare(shown) === bare(body)
    return { id: `message ${index + 1}`, ok }
  })
  return share('defuddle-gmail', 'messages exact', cases)
}

/** Without what Markdown escapes. */
function bare(text: string): string {
  return squeeze(text.replace(/\\(?=\S)/g, ''))
}
