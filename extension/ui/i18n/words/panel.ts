import type { Words } from '../words.ts'

export const panelWords = {
  'panel.find': ['Find anyone', '查找任何人', '尋找任何人'],
  'panel.unknown.title': ['Not in Sidecard yet', '尚未收录', '尚未建立'],
  'panel.unknown.save': ['Save contact', '保存联系人', '儲存聯絡人'],
  'panel.unknown.never': ['Never for this sender', '不再提示此发件人', '不再提示此寄件人'],
  'panel.thread': ['This conversation', '当前会话', '目前對話'],
  'panel.thread.saved': ['This conversation, saved', '当前会话，已保存', '目前對話，已儲存'],
  'panel.owe': ['You owe a reply, {days} {days|day|days}', '待你回复，{days} 天', '待您回覆，{days} 天'],
  'panel.quiet': ['Quiet for {days} {days|day|days}', '已 {days} 天没有往来', '已 {days} 天沒有往來'],
  'panel.people': ['{n} {n|person|people} in this conversation', '本会话共 {n} 人', '此對話共 {n} 人'],
  'dup.title': ['Probably someone you know', '可能是已有联系人', '可能是已有的聯絡人'],
  'dup.why': ['Same phone number and family name', '电话和姓氏相同', '電話與姓氏相同'],
  'dup.merge': ['Merge into {name}', '合并到 {name}', '合併至 {name}'],
  'dup.never': ['Not the same, stop asking', '不是同一人，不再询问', '不是同一人，不再詢問'],
  'lock.title': ['Locked contact', '已加密的联系人', '已加密的聯絡人'],
  'lock.unlock': ['Unlock on this device', '在此设备上解锁', '在此裝置上解鎖'],
  'first.title': ['Open a mail, see the person', '打开邮件，看见人', '打開郵件，看見人'],
  'first.promise': [
    'Nothing is saved until you press Save',
    '按下保存之前不会保存任何内容',
    '按下儲存之前不會儲存任何內容',
  ],
  'deal.nonext': ['No next step', '没有下一步', '沒有下一步'],
  'inpage.label': ['Open in Sidecard', '在 Sidecard 中打开', '在 Sidecard 中開啟'],
} as const satisfies Words
