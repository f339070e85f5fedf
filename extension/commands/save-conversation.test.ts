import { expect, test } from 'vitest'
import type { Message } from '#shared/clip/types.ts'
import { MAX_NOTE, MAX_PATCH_BYTES } from '#shared/lib/limits.ts'
import { openDatabase } from '../store/database.ts'
import { recordStore } from '../store/record-store.ts'
import { memoryStore } from '../store/small-store.ts'
import { saveConversation } from './save-conversation.ts'

test('a mail of 20,000 Chinese characters is kept: what was answered whole, the rest as far as one change goes', async () => {
  const db = await openDatabase('save-conversation', { certificates: memoryStore() })
  const text = '装'.repeat(MAX_NOTE)
  const mail: Message = {
    via: 'raw',
    confidence: 1,
    messageId: '<long@bergwerk.example>',
    subject: '报价',
    from: [{ name: '韩磊', address: 'han.lei@beifang.example' }],
    to: [],
    cc: [],
    bcc: [],
    date: '2026-11-22T08:30:05Z',
    text,
    replyTo: [],
    automatic: null,
    attachments: [],
    body: { reply: text, signature: [], valediction: [], device: [], quoted: '', visible: text },
  }
  const saved = await saveConversation.run({ db, now: () => 0 }, { view: [mail], contactIds: ['C1'] })
  expect(saved).toMatchObject({ ok: true })
  const [body] = await recordStore(db).scan('message-body')
  expect(body?.fields['reply']).toBe(text)
  expect(String(body?.fields['text']).length).toBeGreaterThan(12_000)
  expect(new TextEncoder().encode(JSON.stringify(body?.fields)).length).toBeLessThanOrEqual(MAX_PATCH_BYTES)
})
