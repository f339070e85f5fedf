import { expect, test } from 'vitest'
import { mailLanguage } from './mail-language.ts'
import { readSignature } from './signature.ts'

// の is all the kana that short Japanese mails have, and a sign over shops in China.
test.each([
  ['見積の件、承知。\n\n佐野 恵\n佐野建設', undefined, 'ja'],
  ['見積の件、承知。', 'ja', 'ja'],
  ['見積の件、承知。', 'en', 'ja'],
  ['請求書の目的、了承。', undefined, 'ja'],
  ['優の選 報價附上', 'zh-TW', 'zh-TW'],
  ['您好，優の選的報價如附件，請過目。', undefined, 'zh-Hant'],
  ['你们好，优の选报价如附件。', undefined, 'zh-Hans'],
  ['您好，\n・主色改為綠色', undefined, 'zh-Hant'],
  ['確認しました。', 'zh', 'ja'],
])('%s, expected %s, is in %s', (text, given, lang) => {
  expect(mailLanguage(text.split('\n'), given)).toBe(lang)
})

test.each([undefined, 'ja', 'de'])(
  'a number below a mail with no kana but の, expected %s, is one of Japan',
  (lang) => {
    const text = '見積の件、承知。\n\n佐野 恵\n佐野建設\n03-1234-5678'
    const context = { sender: { name: '佐野 恵', address: 'sano@gmail.com' }, ...(lang === undefined ? {} : { lang }) }
    expect(readSignature({ text }, context).person?.phones.map(({ value }) => value.e164)).toEqual(['+81312345678'])
  },
)

// The country of a free mailbox, the language of many countries or of one.
test.each([
  ['jens@yahoo.fr', 'Hallo, wir kommen am Freitag und bringen die Platten mit.', 'Tel. 0341 2148670', '+493412148670'],
  ['jens@mail.ru', 'Hallo, wir kommen am Freitag und bringen die Platten mit.', 'Tel. 0341 2148670', '+493412148670'],
  [
    'jens@mail.ru',
    'Bonjour, nous avons reçu les plans et nous vous remercions.',
    'Tél. 01 99 00 12 34',
    '+33199001234',
  ],
  [
    'jens@yahoo.fr',
    'Bonjour, nous avons reçu les plans et nous vous remercions.',
    'Tél. 01 99 00 12 34',
    '+33199001234',
  ],
  ['jens@yahoo.com.mx', 'Hola, los planos que le mando son para la obra.', 'Cel. 55 4418 2711', '+525544182711'],
])('a number of %s below „%s“', (address, words, number, expected) => {
  const text = `${words}\n\nJens Rot\n${number}`
  const { person } = readSignature({ text }, { sender: { name: 'Jens Rot', address }, lang: 'en' })
  expect(person?.phones.map(({ value }) => value.e164)).toEqual([expected])
})
