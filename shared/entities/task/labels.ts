export const taskLabels = {
  one: ['Task', '任务', '任務'],
  many: ['Tasks', '任务', '任務'],
  fields: {
    title: ['Task', '任务', '任務'],
    due: ['Due', '到期', '到期'],
    dueTime: ['Time', '时间', '時間'],
    doneAt: ['Done', '完成时间', '完成時間'],
    priority: ['Priority', '优先级', '優先順序'],
    people: ['People', '联系人', '聯絡人'],
    company: ['Company', '公司', '公司'],
    note: ['Note', '备注', '備註'],
    owner: ['Owner', '负责人', '負責人'],
  },
  options: {
    'priority.high': ['High', '高', '高'],
    'priority.normal': ['Normal', '普通', '普通'],
    'priority.low': ['Low', '低', '低'],
  },
} as const
