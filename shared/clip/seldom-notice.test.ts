import { expect, test } from 'vitest'
import { gatewayNoticeEnd } from './gateway-notice.ts'

// Right below it stands the greeting, without an empty line.
test.each([
  'You don’t often get email from r.moss@quay.example. Learn why this is important',
  'Some people who received this message don’t often get email from r.moss@quay.example. Learn why this is important',
  'Vous n’obtenez pas souvent d’e-mail à partir de l.garnier@quai.example. Pourquoi c’est important',
  'Sie erhalten nicht oft E-Mails von t.wolter@kai.example. Erfahren Sie, warum dies wichtig ist',
  'No suele recibir correos electrónicos de p.rueda@muelle.example. Por qué es esto importante',
  'U ontvangt niet vaak e-mail van j.bos@kade.example. Meer informatie over waarom dit belangrijk is',
  'Nie otrzymujesz często wiadomości e-mail z k.lis@molo.example. Dowiedz się, dlaczego jest to ważne',
  'Вы нечасто получаете письма от o.belov@prichal.example. Узнайте, почему это важно',
  '你通常不会收到来自 lu@matou.example 的电子邮件。了解这一点为什么很重要',
  'k.mori@futo.example からのメールを受け取ることはあまりありません。これが重要である理由の詳細',
  // In a language nobody listed here its link tells it.
  'Ritkán ír Önnek: a.kis@rakpart.example. Miért fontos? https://aka.ms/LearnAboutSenderIdentification',
])('Outlook says in one line: %s', (line) => {
  expect(gatewayNoticeEnd([line, 'Hello Mr Perrin,', '', 'the important part is below.'], 0)).toBe(1)
})

test('a notice that plain text broke ends at its link or at its last words', () => {
  const first = 'You don’t often get email from rebecca.moss@quayside-joinery.example. Learn'
  expect(gatewayNoticeEnd([first, 'why this is important', 'Hello Jo,'], 0)).toBe(2)
  expect(
    gatewayNoticeEnd(['You don’t often get email from', 'r.moss@quay.example. Learn why this is important', 'Hi'], 0),
  ).toBe(2)
  const link = '<https://aka.ms/LearnAboutSenderIdentification>'
  expect(gatewayNoticeEnd([`${first} why this is important`, link, 'Hello Jo,'], 0)).toBe(2)
  const german =
    '[Sie erhalten nicht häufig E-Mails von t.wolter@kai.example. Weitere Informationen, warum dies wichtig'
  expect(
    gatewayNoticeEnd([german, 'ist, finden Sie unter https://aka.ms/LearnAboutSenderIdentification ]', 'Moin'], 0),
  ).toBe(2)
})

test.each([
  'We don’t often get email from Peru, so this is important',
  'Sie erhalten nicht oft E-Mails von mir, aber das ist wichtig.',
  'See https://aka.ms/LearnAboutSenderIdentification for the banner that you asked about.',
  'Zum Hinweis, den du meinst: https://aka.ms/LearnAboutSenderIdentification',
])('a person says: %s', (line) => {
  expect(gatewayNoticeEnd([line, '', 'Hi'], 0)).toBe(0)
})
