import { addWords } from '../t.ts'
import type { Words } from '../words.ts'

export const composerWords = {
  'composer.said': ['What was said', '通话内容', '通話內容'],
  'composer.nextstep': [
    'Next step, such as fri 9am call back',
    '下一步，例如：周五上午9点回电',
    '下一步，例如：週五上午9點回電',
  ],
  'composer.minutes': ['Minutes', '分钟', '分鐘'],
  'composer.min': ['min', '分钟', '分鐘'],
  'composer.direction': ['Who called', '谁打的电话', '誰打的電話'],
  'composer.outcome': ['Outcome', '结果', '結果'],
  'composer.discarded': ['Thrown away', '已放弃', '已捨棄'],
  'composer.empty': ['Write something first', '请先填写内容', '請先填寫內容'],
  'composer.team': ['Everyone in the team can read this', '团队成员都能看到', '團隊成員都能看到'],
  'composer.addtask': ['Add task', '添加任务', '新增任務'],
  'composer.understands': [
    'Understands “tomorrow 3pm”, “fri 9am !high”, “下周二”, “12/3”',
    '可识别“明天下午3点”“下周二”“12/3”“fri 9am !high”',
    '可辨識「明天下午3點」「下週二」「12/3」「fri 9am !high」',
  ],
} as const satisfies Words

addWords(composerWords)
