import { rankWords } from '../ranks.ts'

export const companyLabels = {
  one: ['Company', '公司', '公司'],
  many: ['Companies', '公司', '公司'],
  fields: {
    name: ['Name', '名称', '名稱'],
    domain: ['Domain', '域名', '網域'],
    website: ['Website', '网站', '網站'],
    phone: ['Phone', '电话', '電話'],
    phones: ['Other phones', '其他电话', '其他電話'],
    emails: ['Emails', '邮箱', '電子郵件'],
    address: ['Address', '地址', '地址'],
    city: ['City', '城市', '城市'],
    country: ['Country', '国家', '國家'],
    industry: ['Industry', '行业', '產業'],
    tier: ['Tier', '等级', '等級'],
    stage: ['Stage', '阶段', '階段'],
    owner: ['Owner', '负责人', '負責人'],
    tags: ['Tags', '标签', '標籤'],
    origin: ['Source', '来源', '來源'],
  },
  options: rankWords,
} as const
