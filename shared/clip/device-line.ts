import { foldPhrase } from './line-fold.ts'
import { MARKERS } from './reply-markers.ts'

const DEVICE = MARKERS.flatMap((row) => row.device.map(foldPhrase))

/** "Sent from my iPhone" and its kin, as a line of its own. */
export function isDeviceLine(line: string): boolean {
  if (line.length > 130) return false
  const bare = foldPhrase(line.replace(/^[-–—>\s<(]+/, ''))
  if (!DEVICE.some((phrase) => bare.startsWith(phrase)) && !/^get \S/.test(bare))
    return isSentFrom(bare) || isDeviceEnd(bare)
  // A sentence goes on after its first stop; an app line does not, but for the address of the app.
  return !/[.!?。！？,，] *\S.{25}/u.test(bare.replace(/\(? ?https?:[^\s<>()]+ ?\)?/g, '')) && deviceIsNamed(bare)
}

/** "Odesláno z iPhonu", "Elküldve az iPhone-omról": a word for "sent" first, a device right behind it. */
function isSentFrom(bare: string): boolean {
  return bare.length < 60 && SENT.test(bare)
}

const SENT =
  /^(?:sent|gesend|envoy|envia|invia|verz|verst|wysł|odes[lí]|odosl|posl|send[tu]|skick|lähet|trimis|στάλ|εστάλ|отпр|надісл|изпр|посла|elküld|küld|đã gửi|gửi|dikirim|dihantar|ส่ง|נשלח|أرسل|تم الإ|išsi|nosūt|saade)\S* (?:\S+ ){0,4}\S*(?:i-?phon|i-?pad|android|galaxy|samsung|huawei|xiaomi|pixel|айфон)\S*(?: \S+){0,3}$/iu

/** Languages that put the verb last. */
function isDeviceEnd(bare: string): boolean {
  return (
    bare.length < 60 &&
    /(から送信|を入手|をダウンロード|에서보냄|에서보냈습니다|다운로드|받기|edinin|indirin|에서전송|下载|下載|傳送|传送|发送|寄出|寄送|送出|定制|gesendet|gönderildi|küldve)(?:されました)?[.。!！]?$/.test(
      bare,
    ) &&
    DEVICE_NAME.test(bare)
  )
}

const DEVICE_NAME =
  /i ?phon|i ?pad|i ?pod|ios\b|android|galaxy|samsung|huawei|xiaomi|小米|华为|華為|荣耀|oppo|vivo|mate|nokia|htc|lg\b|blackberry|mobile|mobil|móvil|smartphone|phone|telefon|teléfono|téléphone|telefoon|handy|tablet|device|gerät|appareil|dispositivo|terminal|outlook|yahoo|gmail|mailbox|mail|post|app\b|手机|手機|邮箱|郵箱|邮件|客户端|信箱|pixel|windows|mac\b|macbook|proton|thunderbird|spark|acompli|메일|앱|휴대폰|스마트폰|微信|企业微信|钉钉|飞书|lark|smart|watch|定制|大师|スマートフォン|携帯|телефон|айфон|почт|устройств/i

/** After "Sent from" comes a thing that sends mail: a device, an app, or what its owner calls it. */
function deviceIsNamed(bare: string): boolean {
  if (
    /^(?:sent|posted|typed) (?:from|via|using|with|on) (?:my|a|an|the)\b/.test(bare) ||
    /^(?:发自|發自|来自|來自|从|從)我的[^，。,]{1,24}$/.test(bare) ||
    /^get [\w. -]{2,24} for (?:ios|android|iphone|ipad|windows|mac)\b/.test(bare) ||
    /^sent (?:wirelessly|from [A-Z]?\w+(?:<|$))/.test(bare)
  )
    return bare.length < 110
  return DEVICE_NAME.test(bare) || /https?:/.test(bare)
}
