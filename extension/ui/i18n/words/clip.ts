import type { Words } from '../words.ts'

export const clipWords = {
  'clip.reading': ['Reading the page', '正在读取网页', '正在讀取網頁'],
  'clip.none': ['No people found here', '这里没有找到联系人', '這裡沒有找到聯絡人'],
  'clip.select': ['Select area', '选择区域', '選取區域'],
  'clip.byhand': ['Add by hand', '手动添加', '手動新增'],
  'clip.save': ['Save {n}', '保存 {n} 位', '儲存 {n} 位'],
} as const satisfies Words
