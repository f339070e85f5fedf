import { describe, expect, test } from 'vitest'
import { parseTask } from './natural-task.ts'

// Tuesday, 24 November 2026, ten in the morning, wherever this runs.
const NOW = new Date(2026, 10, 24, 10).getTime()

describe('a task said in one line', () => {
  test.each([
    ['send offer fri 9am !high', { title: 'send offer', due: '2026-11-27', dueTime: '09:00', priority: 'high' }],
    ['tomorrow 3pm call Anna', { title: 'call Anna', due: '2026-11-25', dueTime: '15:00' }],
    ['Call back next tuesday at 14:30', { title: 'Call back', due: '2026-12-01', dueTime: '14:30' }],
    ['visit 12/3', { title: 'visit', due: '2026-12-03' }],
    ['visit 2026-12-24', { title: 'visit', due: '2026-12-24' }],
    ['send catalogue in 2 weeks !low', { title: 'send catalogue', due: '2026-12-08', priority: 'low' }],
    ['birthday card on Jan 5th', { title: 'birthday card', due: '2027-01-05' }],
    ['pay 5 December', { title: 'pay', due: '2026-12-05' }],
    ['today 18:00 ring the bank', { title: 'ring the bank', due: '2026-11-24', dueTime: '18:00' }],
    ['ring the bank 9am', { title: 'ring the bank', due: '2026-11-25', dueTime: '09:00' }],
    ['the day after tomorrow: samples', { title: 'samples', due: '2026-11-26' }],
    ['ask about the monitor', { title: 'ask about the monitor' }],
    ['discount of 3.5 for 10 units', { title: 'discount of 3.5 for 10 units' }],
    ['tuesday', { title: 'tuesday', due: '2026-12-01' }],
    ['sat down with Li', { title: 'sat down with Li' }],
    ['visit Li sat', { title: 'visit Li', due: '2026-11-28' }],
  ])('%s', (text, task) => {
    expect(parseTask(text, 'en', NOW)).toEqual(task)
  })

  test.each([
    ['下周二给周敏打电话', { title: '给周敏打电话', due: '2026-12-01' }],
    ['明天下午3点 报价', { title: '报价', due: '2026-11-25', dueTime: '15:00' }],
    ['明早9点开会', { title: '开会', due: '2026-11-25', dueTime: '09:00' }],
    ['后天上午十点半拜访', { title: '拜访', due: '2026-11-26', dueTime: '10:30' }],
    ['12月3日交样品 紧急', { title: '交样品', due: '2026-12-03', priority: 'high' }],
    ['12/3 交样品', { title: '交样品', due: '2026-12-03' }],
    ['周五 寄合同', { title: '寄合同', due: '2026-11-27' }],
    ['三天后回访', { title: '回访', due: '2026-11-27' }],
    ['今晚8点发邮件', { title: '发邮件', due: '2026-11-24', dueTime: '20:00' }],
    ['联系海星科技', { title: '联系海星科技' }],
    ['早一点寄样品', { title: '早一点寄样品' }],
    ['整理两点建议', { title: '整理两点建议' }],
    ['明晚发邮件', { title: '发邮件', due: '2026-11-25' }],
    ['大后天开会', { title: '开会', due: '2026-11-27' }],
    ['3月底续约', { title: '续约', due: '2027-03-31' }],
    ['十二月底结算', { title: '结算', due: '2026-12-31' }],
    ['月底结算', { title: '结算', due: '2026-11-30' }],
    ['下个月底结算', { title: '结算', due: '2026-12-31' }],
    ['下月5号付款', { title: '付款', due: '2026-12-05' }],
    ['十五日后付款', { title: '付款', due: '2026-12-09' }],
    ['晚上12点前发邮件', { title: '前发邮件', due: '2026-11-24', dueTime: '23:59' }],
    ['上周五的合同', { title: '上周五的合同' }],
    ['明天3点开会', { title: '开会', due: '2026-11-25', dueTime: '15:00' }],
  ])('%s', (text, task) => {
    expect(parseTask(text, 'zh-Hans', NOW)).toEqual(task)
  })

  test.each([
    ['下週二打電話給陳經理', { title: '打電話給陳經理', due: '2026-12-01' }],
    ['明天下午兩點半 報價', { title: '報價', due: '2026-11-25', dueTime: '14:30' }],
    ['兩週後拜訪 !高', { title: '拜訪', due: '2026-12-08', priority: 'high' }],
    ['12月3號寄樣品', { title: '寄樣品', due: '2026-12-03' }],
    ['後天 開會', { title: '開會', due: '2026-11-26' }],
  ])('%s', (text, task) => {
    expect(parseTask(text, 'zh-Hant', NOW)).toEqual(task)
  })

  test('a month after the last day of a long one is the last day of a short one', () => {
    expect(parseTask('call in 1 month', 'en', new Date(2027, 0, 31, 10).getTime()).due).toBe('2027-02-28')
    expect(parseTask('下月5号付款', 'zh-Hans', new Date(2026, 11, 30, 10).getTime()).due).toBe('2027-01-05')
  })

  test('the order of figures follows the country', () => {
    expect(parseTask('visit 3/12', 'en-GB', NOW).due).toBe('2026-12-03')
    expect(parseTask('visit 3/12', 'en-US', NOW).due).toBe('2027-03-12')
    expect(parseTask('visit 25/12', 'en-US', NOW).due).toBe('2026-12-25')
    expect(parseTask('visit 30/2', 'en-GB', NOW).due).toBeUndefined()
  })
})
