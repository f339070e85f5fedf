import { addWords } from '../t.ts'
import type { Words } from '../words.ts'

/** Mail providers that Chinese people know by another name than everybody else. */
export const webmailWords = {
  'webmail.qq': ['QQ Mail', 'QQ 邮箱', 'QQ 郵箱'],
  'webmail.qq-classic': ['QQ Mail (classic)', 'QQ 邮箱（旧版）', 'QQ 郵箱（舊版）'],
  'webmail.netease': ['NetEase 163, 126', '网易 163、126 邮箱', '網易 163、126 信箱'],
} as const satisfies Words

addWords(webmailWords)
