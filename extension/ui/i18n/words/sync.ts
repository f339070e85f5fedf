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
  'sync.filling': [
    'Filling this device: {done} of {total}',
    '正在载入此设备：{done}/{total}',
    '正在載入此裝置：{done}/{total}',
  ],
  'sync.rejected': ['The server refused {n} {n|change|changes}', '服务器拒绝了 {n} 处修改', '伺服器拒絕了 {n} 項變更'],
  'conflict.title': ['Two edits to {field}, settled', '“{field}”有两处修改，已处理', '「{field}」有兩處修改，已處理'],
  'sync.signedout': ['Signed out. Sign in again to sync', '已退出。请重新登录以同步', '已登出。請重新登入以同步'],
  'conflict.count': ['{n} settled', '{n} 处已处理', '{n} 項已處理'],
  'conflict.theirs': ['the other edit, {when}', '对方的修改，{when}', '對方的變更，{when}'],
  'conflict.ours': ['yours, {when}', '你的修改，{when}', '您的變更，{when}'],
  'conflict.pick': [
    'The newer value was kept. Pick the other to switch.',
    '已保留较新的值。选择另一个即可切换。',
    '已保留較新的值。選擇另一個即可切換。',
  ],
} as const satisfies Words
