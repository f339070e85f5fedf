export const messageBodyLabels = {
  one: ['Mail text', '邮件正文', '郵件內文'],
  many: ['Mail texts', '邮件正文', '郵件內文'],
  fields: {
    message: ['Message', '邮件', '郵件'],
    conversation: ['Conversation', '会话', '對話'],
    text: ['Text', '正文', '內文'],
    reply: ['Reply', '回复内容', '回覆內容'],
    source: ['Source', '原文', '原始碼'],
  },
} as const
