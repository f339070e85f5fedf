import type { Words } from '../words.ts'

export const commonWords = {
  // what things are called
  'word.owner': ['Owner', '负责人', '負責人'],
  'word.next': ['Next', '下一步', '下一步'],
  'word.settings': ['Settings', '设置', '設定'],
  'word.shortcuts': ['Shortcuts', '快捷键', '快速鍵'],

  // what buttons do
  'do.save': ['Save', '保存', '儲存'],
  'do.undo': ['Undo', '撤销', '復原'],
  'do.redo': ['Redo', '重做', '重做'],
  'do.cancel': ['Cancel', '取消', '取消'],
  'do.close': ['Close', '关闭', '關閉'],
  'do.done': ['Done', '完成', '完成'],
  'do.add': ['Add', '添加', '新增'],
  'do.back': ['Back', '返回', '返回'],
  'do.tryagain': ['Try again', '重试', '再試一次'],
  'do.more': ['More', '更多', '更多'],

  // time
  'time.today': ['Today', '今天', '今天'],
  'time.tomorrow': ['Tomorrow', '明天', '明天'],
  'time.now': ['now', '刚刚', '剛剛'],
  'time.seconds': ['{n} s', '{n} 秒', '{n} 秒'],
  'time.minutes': ['{n} min', '{n} 分钟', '{n} 分鐘'],
  'time.hours': ['{n} h', '{n} 小时', '{n} 小時'],
  'time.thisweek': ['This week', '本周', '本週'],
  'time.earlier': ['Earlier in {month}', '{month}早些时候', '{month}稍早'],
  'time.days': ['{n} d', '{n} 天', '{n} 天'],
  'time.late': ['{n} d late', '逾期 {n} 天', '逾期 {n} 天'],

  // fields
  'field.saved': ['Saved', '已保存', '已儲存'],
  'field.empty': ['Empty', '未填写', '未填寫'],

  // where a value came from
  'prov.header': ['Read from the mail header', '读自邮件头', '讀自郵件標頭'],
  'prov.read': ['Read from the signature', '读自签名', '讀自簽名檔'],
  'prov.page': ['Read from the page', '读自网页', '讀自網頁'],
  'prov.derived': ['Worked out from the mail domain', '由邮箱域名推算', '由郵件網域推算'],
  'prov.parsed': ['Worked out from the signature', '由签名整理', '由簽名檔整理'],
  'prov.guess': ['Guessed, check it', '推测，请核对', '推測，請確認'],
  'prov.person': ['Typed by a person', '由人填写', '由人填寫'],
  'prov.confirm': ['{source}. Press Enter to confirm', '{source}。按 Enter 确认', '{source}。按 Enter 確認'],

  // the legend under captured fields
  'prov.legend.read': ['read', '读取', '讀取'],
  'prov.legend.derived': ['worked out', '推算', '推算'],
  'prov.legend.guess': ['guessed, check it', '推测，请核对', '推測，請確認'],

  // short results
  'toast.call': ['Call logged', '已记录电话', '已記錄電話'],
  'toast.saved': ['{n} saved', '已保存 {n} 位', '已儲存 {n} 位'],
  'toast.undo': ['Undo', '撤销', '復原'],
  'toast.undone': ['Undone', '已撤销', '已復原'],
  'toast.redone': ['Done again', '已重做', '已重做'],
  'toast.copied': ['Copied', '已复制', '已複製'],

  // the pulse, read out
  'pulse.label': [
    '12 months: {in} in, {out} out, last {age} ago, longest silence {weeks} {weeks|week|weeks}',
    '12 个月：来 {in} 次，往 {out} 次，最近一次 {age} 前，最长间隔 {weeks} 周',
    '12 個月：來 {in} 次，往 {out} 次，最近一次 {age} 前，最長間隔 {weeks} 週',
  ],
  'pulse.empty': ['No contact in 12 months', '12 个月内没有往来', '12 個月內沒有往來'],
  'pulse.week': [
    'Week of {date}: {in} in, {out} out',
    '{date} 当周：来 {in} 次，往 {out} 次',
    '{date} 當週：來 {in} 次，往 {out} 次',
  ],
  'pulse.months': ['12 months', '12 个月', '12 個月'],
  'pulse.them': ['them', '对方', '對方'],
  'pulse.us': ['us', '我方', '我方'],
  'pulse.now': ['Now', '现在', '現在'],
  'field.remove': ['Remove {value}', '移除 {value}', '移除 {value}'],
  'prov.card': ['Read from the card', '读自名片', '讀自名片'],
  'prov.selection': ['Read from your selection', '读自所选文字', '讀自選取文字'],
  'prov.quote': ['“{quote}”', '“{quote}”', '「{quote}」'],
  'toast.undone.kept': [
    'Undone. {n} newer {n|edit stays|edits stay}',
    '已撤销，保留 {n} 处较新的修改',
    '已復原，保留 {n} 項較新的變更',
  ],
  'palette.nothing': ['Nothing found', '没有找到', '沒有找到'],
  'toast.note': ['Note kept', '已记备注', '已記備註'],
  'toast.attached': ['{name} attached', '已附上 {name}', '已附上 {name}'],
  'toast.task': ['Task added', '已添加任务', '已新增任務'],
  'toast.taskDone': ['Task done', '任务已完成', '任務已完成'],
  'toast.taskOpen': ['Task open again', '任务已重新打开', '任務已重新開啟'],
  'toast.archived': ['{n} archived', '已归档 {n} 位', '已封存 {n} 位'],
  'toast.fileArchived': ['{name} archived', '已归档 {name}', '已封存 {name}'],
  'phone.extension': ['{number} ext. {extension}', '{number} 分机 {extension}', '{number} 分機 {extension}'],
  'toast.confirmed': ['Confirmed', '已确认', '已確認'],
  'toast.merged': ['Merged into {name}', '已合并到 {name}', '已合併至 {name}'],
  'toast.conversationSaved': ['Conversation saved', '会话已保存', '對話已儲存'],
  'toast.unchanged': ['Saved already, nothing to change', '已保存过，无需更改', '先前已儲存，無需變更'],
  'toast.changed': ['Changed', '已修改', '已變更'],
  'toast.notSame': ['Will not ask about these two again', '不再询问这两位', '不再詢問這兩位'],
  'toast.retried': ['Offered to the server again', '已重新提交给服务器', '已重新提交給伺服器'],
} as const satisfies Words
