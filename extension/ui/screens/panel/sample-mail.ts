import type { MailView } from '#shared/clip/mail-view.ts'
import { locale, type Locale } from '../../i18n/locale.ts'
import type { Thread } from './desk.ts'

type Sample = {
  readonly subject: string
  readonly name: string
  readonly address: string
  readonly own: string
  readonly text: string
}

// Invented people; the numbers are from ranges kept free for drama or belong to nobody.
const SAMPLES: Readonly<Record<Locale, Sample>> = {
  en: {
    subject: 'Site visit next week',
    name: 'Daniel Okafor',
    address: 'd.okafor@meridian-grid.example',
    own: 'you@fieldlight.example',
    text: 'Hello,\n\nTuesday works for us. Gate 3, ask for me.\n\nBest regards,\nDaniel\n\n--\nDaniel Okafor\nChief Technology Officer\nMeridian Grid Ltd\nBristol\nTel: +44 20 7946 0187\n',
  },
  'zh-Hans': {
    subject: '下周现场勘查',
    name: '周敏',
    address: 'zhou.min@haichuan-robot.example',
    own: 'ni@guangtu.example',
    text: '您好：\n\n周二可以，三号门，到了找我。\n\n此致\n周敏\n\n--\n周敏\n采购总监\n海川机器人有限公司\n宁波\n电话：+86 574 5550 1420\n',
  },
  'zh-Hant': {
    subject: '下週現場勘查',
    name: '陳雅婷',
    address: 'yating.chen@chenguang.example',
    own: 'nin@guangtu.example',
    text: '您好：\n\n週二可以，三號門，到了找我。\n\n敬祝 商祺\n陳雅婷\n\n--\n陳雅婷\n採購經理\n晨光電子股份有限公司\n新竹\n電話：+886 3 555 0142\n',
  },
}

/** A mail to try things with, in the person's language. It opens no web page and asks nothing of anybody. */
export function sampleThread(now: number): Thread {
  const { subject, name, address, own, text } = SAMPLES[locale.value]
  const date = new Date(now - 3_600_000).toISOString()
  const view: MailView = {
    provider: 'sample',
    adapterVersion: 1,
    key: `sample ${locale.value}`,
    url: '',
    threadId: `sample-${locale.value}`,
    subject,
    own,
    missed: [],
    messages: [
      {
        via: 'dom',
        confidence: 1,
        messageId: `sample-${locale.value}-1`,
        from: [{ name, address }],
        to: [{ name: '', address: own }],
        cc: [],
        bcc: [],
        date,
        text,
        html: '',
        attachments: [],
      },
    ],
  }
  return { view, origin: 'sample' }
}
