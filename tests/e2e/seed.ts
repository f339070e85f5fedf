import { expect, type Page } from '@playwright/test'
import { must } from '#shared/lib/must.ts'
import type { Locale } from '../../extension/ui/i18n/locale.ts'
import { dropFiles, toast } from './panel.ts'
import { sayIn } from './say.ts'

/** Somebody invented: name, role, company, address, phone, city. */
export type Invented = readonly [name: string, title: string, company: string, email: string, phone: string]

const ENGLISH: readonly Invented[] = [
  [
    'Hannah Brandt',
    'Head of Procurement',
    'Kestrel Robotics',
    'hannah.brandt@kestrel-robotics.example',
    '+49 40 5550 1420',
  ],
  ['Daniel Okafor', 'Chief Technology Officer', 'Meridian Grid', 'd.okafor@meridian-grid.example', '+44 20 7946 0187'],
  [
    'Ruth Castellano',
    'Head of Grid Operations',
    'Meridian Grid',
    'ruth.castellano@meridian-grid.example',
    '+44 20 7946 0188',
  ],
  ['Wei Zhang', 'Director of Procurement', 'Meridian Grid', 'w.zhang@meridian-grid.example', '+44 20 7946 0189'],
  ['Amara Diallo', 'Field Service Lead', 'Meridian Grid', 'amara.diallo@meridian-grid.example', '+44 20 7946 0190'],
  ['Tobias Frey', 'Purchasing Manager', 'Kestrel Robotics', 'tobias.frey@kestrel-robotics.example', '+49 40 5550 1421'],
  ['周敏', '采购总监', '海川机器人', 'zhou.min@haichuan-robot.example', '+86 574 5550 1420'],
  [
    'Inês Carvalho',
    'Operations Manager',
    'Porto Verde Logistics',
    'ines.carvalho@portoverde.example',
    '+351 22 555 0134',
  ],
  ['Marek Novák', 'Plant Manager', 'Dubovka', 'marek.novak@dubovka.example', '+420 222 123 456'],
  ['Noor van Dalen', 'Buyer', 'Polderwerk', 'noor@polderwerk.example', '+31 20 555 0199'],
  ['Livia Marchetti', 'Interior Planner', 'Halden Interiors', 'livia.marchetti@halden.example', '+39 02 5550 0124'],
  [
    'Samuel Otieno',
    'Managing Director',
    'Lakeshore Pumps',
    'samuel.otieno@lakeshore-pumps.example',
    '+254 20 555 0177',
  ],
]

const SIMPLIFIED: readonly Invented[] = [
  ['周敏', '采购总监', '海川机器人有限公司', 'zhou.min@haichuan-robot.example', '+86 574 5550 1420'],
  ['王建国', '总经理', '北海重工', 'wang.jianguo@beihai-heavy.example', '+86 10 5550 1188'],
  ['李思远', '技术总监', '海川机器人有限公司', 'li.siyuan@haichuan-robot.example', '+86 574 5550 1421'],
  ['陈雨', '采购经理', '兰亭家居', 'chen.yu@lanting.example', '+86 571 5550 4399'],
  ['赵丽华', '财务主管', '兰亭家居', 'zhao.lihua@lanting.example', '+86 571 5550 4400'],
  ['欧阳晨', '项目经理', '云岭电力', 'ouyang.chen@yunling.example', '+86 871 5550 2233'],
  ['孙浩然', '设备工程师', '云岭电力', 'sun.haoran@yunling.example', '+86 871 5550 2234'],
  [
    'Hannah Brandt',
    'Head of Procurement',
    'Kestrel Robotics',
    'hannah.brandt@kestrel-robotics.example',
    '+49 40 5550 1420',
  ],
  ['吴婷', '市场总监', '远航包装', 'wu.ting@yuanhang.example', '+86 22 5550 7788'],
  ['何志强', '仓储主任', '远航包装', 'he.zhiqiang@yuanhang.example', '+86 22 5550 7789'],
]

const TRADITIONAL: readonly Invented[] = [
  ['陳雅婷', '採購經理', '晨光電子股份有限公司', 'yating.chen@chenguang.example', '+886 3 555 0142'],
  ['林志明', '總經理', '大豐機械', 'lin.zhiming@tafeng.example', '+886 2 5550 1177'],
  ['黃淑芬', '財務長', '大豐機械', 'huang.shufen@tafeng.example', '+886 2 5550 1178'],
  ['張家豪', '技術協理', '晨光電子股份有限公司', 'chiahao.chang@chenguang.example', '+886 3 555 0143'],
  ['歐陽雪', '專案經理', '海港物流', 'ouyang.xue@haigang.example', '+852 5550 1212'],
  ['何偉倫', '採購主任', '海港物流', 'ho.wailun@haigang.example', '+852 5550 1213'],
  [
    'Hannah Brandt',
    'Head of Procurement',
    'Kestrel Robotics',
    'hannah.brandt@kestrel-robotics.example',
    '+49 40 5550 1420',
  ],
  ['吳佩珊', '行銷總監', '綠洲食品', 'wu.peishan@luzhou-food.example', '+886 4 5550 3344'],
]

const PEOPLE = { en: ENGLISH, 'zh-Hans': SIMPLIFIED, 'zh-Hant': TRADITIONAL } as const satisfies Record<Locale, unknown>

/** The people that a screen in this language shows, the main one first. */
export function inventedPeople(language: Locale): readonly Invented[] {
  return PEOPLE[language]
}

/** The main person of a language. */
export function mainPerson(language: Locale): Invented {
  return must(PEOPLE[language][0])
}

/** People as a card file. */
export function cardsOf(people: readonly Invented[]): string {
  const card = ([name, title, company, email, phone]: Invented) => [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${name}`,
    `TITLE:${title}`,
    `ORG:${company}`,
    `EMAIL:${email}`,
    `TEL:${phone}`,
    'END:VCARD',
    '',
  ]
  return people.flatMap(card).join('\r\n')
}

export type Mail = {
  readonly from: string
  readonly to?: string
  readonly cc?: string
  readonly subject: string
  readonly daysAgo: number
  readonly text: string
}

/** A mail as a file. Without `to` it has one person. */
export function mailFile({ from, to = 'undisclosed-recipients:;', cc, subject, daysAgo, text }: Mail): {
  name: string
  content: string
} {
  const date = new Date(Date.now() - daysAgo * 86_400_000)
  const encoded = `=?UTF-8?B?${Buffer.from(subject).toString('base64')}?=`
  const headers = [
    `From: ${from}`,
    `To: ${to}`,
    ...(cc === undefined ? [] : [`Cc: ${cc}`]),
    `Subject: ${encoded}`,
    `Date: ${date.toUTCString()}`,
    `Message-ID: <${daysAgo}-${Buffer.from(`${from} ${subject}`).toString('base64url')}@mail.example>`,
  ]
  return {
    name: `${daysAgo}.eml`,
    content: `${[...headers, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'].join('\r\n')}\r\n\r\n${text}\r\n`,
  }
}

const SUBJECTS = {
  en: [
    'Gripper arms for line 4',
    'Delivery terms',
    'Site visit next week',
    'Quote 2291',
    'Spare parts list',
    'Commissioning in March',
  ],
  'zh-Hans': ['四号线夹爪臂', '交货条款', '下周现场勘查', '报价单 2291', '备件清单', '三月调试安排'],
  'zh-Hant': ['四號線夾爪臂', '交貨條款', '下週現場勘查', '報價單 2291', '備品清單', '三月試車安排'],
} as const

const SENTENCES = {
  en: 'Hello,\n\nthe two arms arrived this morning and fit. Could you confirm the date for the other four?\n\nBest regards\nHannah',
  'zh-Hans': '您好：\n\n两台今天上午已到，尺寸合适。其余四台的交期能确认吗？\n\n此致\n周敏',
  'zh-Hant': '您好：\n\n兩台今天上午已到，尺寸合適。其餘四台的交期能確認嗎？\n\n敬祝 商祺\n陳雅婷',
} as const

/** Keeps people by a card file, and a year of conversations with the main one: all through the panel's own doors. */
export async function keepInvented(panel: Page, language: Locale): Promise<void> {
  const say = sayIn(language)
  const people = inventedPeople(language)
  await dropFiles(panel, [{ name: 'people.vcf', content: cardsOf(people) }])
  await expect(panel.getByRole('button', { name: say('clip.save', { n: people.length }) })).toBeVisible()
  await panel.keyboard.press('Control+Enter')
  await expect(toast(panel)).toContainText(say('toast.saved', { n: people.length }))
  await panel.keyboard.press('Escape')
  const [name, , , email] = mainPerson(language)
  await keepConversations(panel, language, [name, email], [320, 200, 121, 64, 19, 2])
  await panel.keyboard.press('Escape')
}

/** Keeps one conversation with somebody who is known for each of these days ago, by dropped mails. The last stays open. */
export async function keepConversations(
  panel: Page,
  language: Locale,
  [name, email]: readonly [string, string],
  days: readonly number[],
): Promise<void> {
  const say = sayIn(language)
  const from = `=?UTF-8?B?${Buffer.from(name).toString('base64')}?= <${email}>`
  for (const [index, daysAgo] of days.entries()) {
    const subject = must(SUBJECTS[language][index % SUBJECTS[language].length])
    await dropFiles(panel, [mailFile({ from, subject, daysAgo, text: SENTENCES[language] })])
    const entry = panel.getByRole('article', { name: subject }).first()
    await entry.getByRole('button', { name: say('do.save'), exact: true }).click()
    await expect(
      panel
        .getByText(say('panel.thread'), { exact: true })
        .locator('..')
        .locator('..')
        .getByText(say('field.saved'), { exact: true }),
    ).toBeVisible()
  }
}
