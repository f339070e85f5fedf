import { addWords } from '../t.ts'
import type { Words } from '../words.ts'

export const healthWords = {
  'health.title': ['Capture health', '采集状况', '擷取狀況'],
  'health.why': [
    'How well Sidecard reads each webmail. Only counts are kept, on this device: no names, no addresses, no text.',
    'Sidecard 读取各网页邮箱的情况。只在此设备上保留计数，不含姓名、地址和正文。',
    'Sidecard 讀取各網頁信箱的情況。只在此裝置上保留計數，不含姓名、地址和內文。',
  ],
  'health.none': ['No mail has been read yet', '尚未读取任何邮件', '尚未讀取任何郵件'],
  'health.none.why': [
    'Open a mail on a site that you allowed, then look here.',
    '在已允许的网站打开一封邮件后再查看。',
    '在已允許的網站開啟一封郵件後再查看。',
  ],
  'health.webmail': ['Webmail', '网页邮箱', '網頁信箱'],
  'health.read': ['Read', '已读取', '已讀取'],
  'health.share': ['{share} of {n}', '{n} 次中 {share}', '{n} 次中 {share}'],
  'health.how': ['How', '方式', '方式'],
  'health.rung.raw': ['Source {n}', '原文 {n}', '原文 {n}'],
  'health.rung.dom': ['Page {n}', '页面 {n}', '頁面 {n}'],
  'health.rung.header-block': ['Header lines {n}', '邮件头 {n}', '郵件標頭 {n}'],
  'health.rung.selection': ['Selection {n}', '选区 {n}', '選取範圍 {n}'],
  'health.rung.none': ['Not read {n}', '未读出 {n}', '未讀出 {n}'],
  'health.missed': ['Not found', '未找到', '未找到'],
  'health.missed.n': ['{name} {n}', '{name} {n}', '{name} {n}'],
  'health.missed.none': ['Nothing', '无', '無'],
  'health.seen': ['Last seen', '最近', '最近'],
  'health.version': ['Reader version {n}', '读取器版本 {n}', '讀取器版本 {n}'],
  'health.on': ['Read {webmail}', '读取 {webmail}', '讀取 {webmail}'],
  'health.use': ['Use', '使用', '使用'],
  'health.generic': ['Other webmail', '其他网页邮箱', '其他網頁信箱'],
  'health.copy': ['Copy report', '复制报告', '複製報告'],
  'health.record': ['Report a layout', '报告页面布局', '回報頁面版面'],
  'health.record.why': [
    'A copy of the page in which every name, address, number and text is replaced. Look through it before you pass it on.',
    '页面的副本，其中所有姓名、地址、数字和文字都已替换。转交前请先检查。',
    '頁面的副本，其中所有姓名、地址、數字和文字都已替換。轉交前請先檢查。',
  ],
  'health.record.none': [
    'No open tab shows a site that you allowed.',
    '没有打开已允许网站的标签页。',
    '沒有開啟已允許網站的分頁。',
  ],
  'health.record.tab': ['Copy the layout of {host}', '复制 {host} 的布局', '複製 {host} 的版面'],
  'health.record.failed': [
    'The tab cannot be read. Reload it and try again.',
    '无法读取该标签页。请重新加载后再试。',
    '無法讀取該分頁。請重新載入後再試。',
  ],
  'health.record.preview': ['Copied. This is what it holds:', '已复制，内容如下：', '已複製，內容如下：'],
} as const satisfies Words

addWords(healthWords)
