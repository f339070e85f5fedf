import { addWords } from '../t.ts'
import type { Words } from '../words.ts'

export const fileWords = {
  'files.title': ['Files', '文件', '檔案'],
  'files.attach': ['Attach a file', '附加文件', '附加檔案'],
  'files.drop': ['Drop to attach', '松开即附加', '放開即附加'],
  'files.none': ['No files yet. Drop one here.', '还没有文件，可拖放到此处。', '還沒有檔案，可拖放到此處。'],
  'files.open': ['Save {name}', '保存 {name}', '儲存 {name}'],
  'files.remove': ['Archive {name}', '归档 {name}', '封存 {name}'],
  'files.state.here': ['Only here until it is sent', '仅在此设备，等待发送', '僅在此裝置，等待傳送'],
  'files.state.refused': ['Not taken by the server, kept here', '服务器未接受，保留在此', '伺服器未接受，保留在此'],
  'files.state.away': ['On the server', '在服务器上', '在伺服器上'],
  'files.getting': ['Getting it, {share}', '正在获取，{share}', '正在取得，{share}'],
  'files.fault.waits': [
    'Still on the device of whoever added it. It comes with their next sync.',
    '仍在添加者的设备上，对方下次同步后即可获取。',
    '仍在新增者的裝置上，對方下次同步後即可取得。',
  ],
  'files.fault.offline': [
    'Not on this device, and the server does not answer',
    '不在此设备上，且服务器没有响应',
    '不在此裝置上，且伺服器沒有回應',
  ],
  'files.fault.damaged': [
    'What came was not the whole file. Try again',
    '收到的文件不完整，请重试',
    '收到的檔案不完整，請再試一次',
  ],
  'files.fault.too-large': ['{name} is larger than 25 MB', '{name} 超过 25 MB', '{name} 超過 25 MB'],
  'files.fault.unreadable': [
    '{name} could not be read. A folder is packed first',
    '无法读取 {name}。文件夹请先打包',
    '無法讀取 {name}。資料夾請先壓縮',
  ],
  'files.fault.empty': ['{name} is empty', '{name} 是空文件', '{name} 是空檔案'],
  'files.fault.not-taken': [
    '{name} is a program. Pack it into a ZIP file to keep it',
    '{name} 是程序，请压缩为 ZIP 后再附加',
    '{name} 是程式，請壓縮為 ZIP 後再附加',
  ],
} as const satisfies Words

addWords(fileWords)
