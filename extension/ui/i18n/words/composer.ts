import type { Words } from '../words.ts'

export const composerWords = {
  'composer.call': ['Log call', '记电话', '記電話'],
  'composer.note': ['Note', '备注', '備註'],
  'composer.task': ['Task', '任务', '任務'],
  'composer.deal': ['Deal', '商机', '商機'],
  'composer.mail': ['Mail', '邮件', '郵件'],
} as const satisfies Words
