export const attachmentLabels = {
  one: ['File', '文件', '檔案'],
  many: ['Files', '文件', '檔案'],
  fields: {
    name: ['Name', '名称', '名稱'],
    type: ['Type', '类型', '類型'],
    size: ['Bytes', '字节数', '位元組數'],
    blob: ['Content', '内容', '內容'],
    thumbnail: ['Preview', '预览', '預覽'],
    people: ['People', '联系人', '聯絡人'],
    message: ['Message', '邮件', '郵件'],
    at: ['Added', '添加时间', '新增時間'],
    owner: ['By', '添加人', '新增者'],
  },
} as const
