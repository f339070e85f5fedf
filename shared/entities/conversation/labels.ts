export const conversationLabels = {
  one: ['Conversation', '会话', '對話'],
  many: ['Conversations', '会话', '對話'],
  fields: {
    subject: ['Subject', '主题', '主旨'],
    provider: ['Mailbox', '邮箱服务', '信箱服務'],
    thread: ['Thread', '会话编号', '對話編號'],
    people: ['People', '联系人', '聯絡人'],
    lastAt: ['Last message', '最近来信', '最近郵件'],
    lastDirection: ['Last direction', '最近方向', '最近方向'],
    messages: ['Messages', '邮件数', '郵件數'],
    owner: ['Owner', '负责人', '負責人'],
  },
  options: {
    'lastDirection.in': ['Theirs', '对方', '對方'],
    'lastDirection.out': ['Ours', '我方', '我方'],
  },
} as const
