import { rankWords } from '../ranks.ts'

export const contactLabels = {
  one: ['Contact', '联系人', '聯絡人'],
  many: ['Contacts', '联系人', '聯絡人'],
  fields: {
    name: ['Name', '姓名', '姓名'],
    title: ['Role', '职务', '職稱'],
    dept: ['Department', '部门', '部門'],
    company: ['Company', '公司', '公司'],
    email: ['Email', '邮箱', '電子郵件'],
    emails: ['Other emails', '其他邮箱', '其他電子郵件'],
    phone: ['Phone', '电话', '電話'],
    phones: ['Other phones', '其他电话', '其他電話'],
    urls: ['Links', '链接', '連結'],
    city: ['City', '城市', '城市'],
    address: ['Address', '地址', '地址'],
    language: ['Language', '语言', '語言'],
    birthday: ['Birthday', '生日', '生日'],
    tier: ['Tier', '等级', '等級'],
    stage: ['Stage', '阶段', '階段'],
    owner: ['Owner', '负责人', '負責人'],
    tags: ['Tags', '标签', '標籤'],
    handles: ['Messengers', '即时通讯', '即時通訊'],
    origin: ['Source', '来源', '來源'],
    notSame: ['Not the same as', '并非同一人', '並非同一人'],
  },
  options: rankWords,
} as const
