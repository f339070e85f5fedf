import type { Words } from '../words.ts'

export const paletteWords = {
  'palette.find': ['Find anything', '查找任何内容', '尋找任何內容'],
  'palette.people': ['People', '联系人', '聯絡人'],
  'palette.deals': ['Deals and companies', '商机和公司', '商機與公司'],
  'palette.do': ['Do', '操作', '操作'],
  'palette.open': ['open', '打开', '開啟'],
  'palette.actions': ['actions', '操作', '操作'],
  'palette.move': ['move', '移动', '移動'],
  'palette.bytype': ['by type', '按类型', '依類型'],
  'palette.commands': ['commands only', '仅命令', '僅命令'],
  'palette.device': [
    'On this device, pinyin and zhuyin too',
    '在此设备上查找，支持拼音',
    '在此裝置上尋找，支援注音與拼音',
  ],
  'palette.nothing': ['Nothing found', '没有找到', '沒有找到'],
} as const satisfies Words
