import { addWords } from '../t.ts'
import type { Words } from '../words.ts'

export const paletteWords = {
  'palette.find': ['Find anything', '查找任何内容', '尋找任何內容'],
  'palette.people': ['People', '联系人', '聯絡人'],
  'palette.do': ['Do', '操作', '操作'],
  'palette.open': ['open', '打开', '開啟'],
  'palette.actions': ['actions', '操作', '操作'],
  'palette.move': ['move', '移动', '移動'],
  'palette.bytype': ['by type', '按类型', '依類型'],
  'palette.device': [
    'On this device, pinyin and zhuyin too',
    '在此设备上查找，支持拼音',
    '在此裝置上尋找，支援注音與拼音',
  ],
  'palette.recent': ['Recent people', '最近联系的人', '最近聯絡的人'],
  'palette.companies': ['Companies', '公司', '公司'],
  'palette.company': ['Company, {n} {n|person|people}', '公司，{n} 人', '公司，{n} 人'],
  'palette.call': ['Log a call with {name}', '记录与 {name} 的电话', '記錄與 {name} 的電話'],
  'palette.note': ['Write a note about {name}', '为 {name} 写备注', '為 {name} 寫備註'],
  'palette.task': ['Add a task with {name}', '为 {name} 添加任务', '為 {name} 新增任務'],
  'palette.new': ['New contact “{query}”', '新联系人“{query}”', '新聯絡人「{query}」'],
  'palette.ms': ['{n} ms', '{n} 毫秒', '{n} 毫秒'],
  'palette.count': ['{n} found', '找到 {n} 项', '找到 {n} 項'],
} as const satisfies Words

addWords(paletteWords)
