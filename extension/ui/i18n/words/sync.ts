import type { Words } from '../words.ts'

export const syncWords = {
  'sync.ok': ['Synced {time}', '{time} 已同步', '{time} 已同步'],
  'sync.offline': [
    'Offline. {n} {n|change waits|changes wait} on this device',
    '离线。{n} 处修改保存在此设备',
    '離線。{n} 項變更暫存於此裝置',
  ],
  'sync.local': ['On this device', '仅存于此设备', '僅存於此裝置'],
  'sync.opening': ['Opening', '正在打开', '正在開啟'],
  'sync.rejected': ['The server refused {n} {n|change|changes}', '服务器拒绝了 {n} 处修改', '伺服器拒絕了 {n} 項變更'],
  'conflict.title': ['Two edits to {field}, settled', '“{field}”有两处修改，已处理', '「{field}」有兩處修改，已處理'],
  'conflict.kept': ['The newer value was kept', '已保留较新的值', '已保留較新的值'],
} as const satisfies Words
