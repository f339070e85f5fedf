import { addWords } from '../t.ts'
import type { Words } from '../words.ts'

export const clipWords = {
  'clip.reading': ['Reading the page', '正在读取网页', '正在讀取網頁'],
  'clip.none': ['No people found here', '这里没有找到联系人', '這裡沒有找到聯絡人'],
  'clip.select': ['Select area', '选择区域', '選取區域'],
  'clip.byhand': ['Add by hand', '手动添加', '手動新增'],
  'clip.webmail': ['{name} can be read as mail', '可以按邮件读取 {name}', '可以按郵件讀取 {name}'],
  'clip.webmail.why': [
    'Then each mail that you open shows who wrote it. Nothing leaves this device.',
    '之后打开每封邮件都会显示发件人是谁。数据不会离开此设备。',
    '之後開啟每封郵件都會顯示寄件人是誰。資料不會離開此裝置。',
  ],
  'clip.webmail.allow': ['Allow', '允许', '允許'],
  'clip.save': ['Save {n}', '保存 {n} 位', '儲存 {n} 位'],
  'clip.title.file': ['{n} {n|person|people} in this file', '此文件中有 {n} 人', '此檔案中有 {n} 人'],
  'clip.title': ['{n} {n|person|people} on this page', '此网页上有 {n} 人', '此網頁上有 {n} 人'],
  'clip.again': ['Read the page again', '重新读取网页', '重新讀取網頁'],
  'clip.selected': ['{n} selected', '已选 {n} 位', '已選 {n} 位'],
  'clip.tag': ['Tag', '标签', '標籤'],
  'clip.edit': ['Edit {name}', '编辑 {name}', '編輯 {name}'],
  'clip.known': ['Known, nothing new', '已收录，没有新信息', '已建立，沒有新資訊'],
  'clip.known.role': ['Known. New role: {role}', '已收录。新职务：{role}', '已建立。新職稱：{role}'],
  'clip.known.email': ['Known. New address: {email}', '已收录。新邮箱：{email}', '已建立。新電子郵件：{email}'],
  'clip.known.company': ['Known. New company: {company}', '已收录。新公司：{company}', '已建立。新公司：{company}'],
  'clip.leftout': ['Left out: “{text}”, {reason}', '未列入：“{text}”，{reason}', '未列入：「{text}」，{reason}'],
  'clip.none.text': [
    'Select the part of the page that names somebody, or add the person by hand.',
    '请选择网页中提到姓名的部分，或手动添加。',
    '請選取網頁中提到姓名的部分，或手動新增。',
  ],
  'clip.refused': [
    'Some pages belong to the browser and cannot be read. On others, press the Sidecard button in the toolbar once.',
    '有些页面属于浏览器，无法读取。其他页面请先按一次工具栏中的 Sidecard 按钮。',
    '有些頁面屬於瀏覽器，無法讀取。其他頁面請先按一次工具列中的 Sidecard 按鈕。',
  ],
  'clip.reason.unsure': ['not a person', '不是个人', '不是個人'],
  'clip.leftOut.unsure': ['may not be a person', '可能不是人名', '可能不是人名'],
  'clip.leftOut.department': ['a department or office', '部门或办公室', '部門或辦公室'],
  'clip.warning.cut': [
    'This page is very long. Only its beginning was read',
    '此网页很长，只读取了开头部分',
    '此網頁很長，只讀取了開頭部分',
  ],
  'clip.warning.manyPeople': [
    'This page names more people than are listed here',
    '此网页上的人比这里列出的更多',
    '此網頁上的人比這裡列出的更多',
  ],
  'clip.warning.unreadable': ['This page could not be read', '无法读取此网页', '無法讀取此網頁'],
  'warn.title': ['Look twice', '请仔细核对', '請仔細核對'],
  'warn.mixed-script-domain': [
    'The domain of this address has letters of another script that look alike.',
    '此邮箱的域名含有外形相近的其他文字字母。',
    '此電子郵件的網域含有外形相近的其他文字字母。',
  ],
  'warn.name-is-other-address': [
    'The name shows another address than the one it was sent from.',
    '显示的名称是另一个邮箱地址，与实际发件地址不同。',
    '顯示的名稱是另一個電子郵件地址，與實際寄件地址不同。',
  ],
  'warn.controls-removed': [
    'Characters that cannot be seen were removed.',
    '已删除不可见的字符。',
    '已刪除看不見的字元。',
  ],
  'warn.bidi-removed': [
    'Characters that turn the reading direction round were removed.',
    '已删除会改变文字方向的字符。',
    '已刪除會改變文字方向的字元。',
  ],
  'warn.unsafe-link': [
    'A link that could run a program was left out.',
    '已略去可能运行程序的链接。',
    '已略去可能執行程式的連結。',
  ],
  'warn.too-long': ['A text was too long and was cut.', '有文字过长，已截断。', '有文字過長，已截斷。'],
  'warn.empty-card': [
    'A card without a name or an address was left out.',
    '已略去没有姓名和邮箱的名片。',
    '已略去沒有姓名和電子郵件的名片。',
  ],
  'warn.phone-without-country': [
    'A number without a country code is kept as it is written.',
    '没有国家区号的号码已按原样保留。',
    '沒有國碼的號碼已照原樣保留。',
  ],
  'warn.too-many-cards': [
    'This file holds more cards than are listed here.',
    '此文件中的名片比这里列出的更多。',
    '此檔案中的名片比這裡列出的更多。',
  ],
} as const satisfies Words

addWords(clipWords)
