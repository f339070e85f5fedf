// Replies of Outlook on phones. Format: see ../read-replies.ts. All people are invented.

export const OUTLOOK_PHONES = `
### outlook mobile zh
好的，我马上处理。
@S
获取 Outlook for iOS
@Q wanglei@haichuan.example
________________________________
发件人: 王磊 <wanglei@haichuan.example>
发送时间: Thursday, March 5, 2026 2:02:11 PM
收件人: 陈静 <chenjing@yunqiao.example>
主题: 急

服务器打不开了。
### outlook mobile de
Passt, bis morgen
@S
Outlook für Android beziehen<https://aka.example/AAb9ysg>
@Q p.kessler@druckhaus-kessler.example
________________________________
Von: Petra Kessler <p.kessler@druckhaus-kessler.example>
Gesendet: Mittwoch, 4. Februar 2026 09:17:33
An: Henning Oltmanns <h.oltmanns@kuestenverlag.example>
Betreff: Termin

Morgen um zehn?
### outlook mobile fr
Ok pour moi
@S
Télécharger Outlook pour iOS<https://aka.example/o0ukef>
@Q m.garcin@batiplus.example
________________________________
De : Mathieu Garcin <m.garcin@batiplus.example>
Envoyé : mercredi 4 février 2026 09:17:33
À : Solène Riou <solene@atelier-riou.example>
Objet : Chantier

On se voit lundi ?
### outlook mobile es
Vale, gracias
@S
Obtener Outlook para Android<https://aka.example/AAb9ysg>
@Q jpereda@talleresmonte.example
________________________________
De: Javier Pereda <jpereda@talleresmonte.example>
Enviado: miércoles, 4 de febrero de 2026 9:17:33
Para: Nuria Vidal <nuria@olivar.example>
Asunto: Presupuesto

Adjunto presupuesto.
### outlook mobile ja | 井上 彩 <aya.inoue@hoshino.example>
承知しました。会議室Bを予約します。
@S

井上
@N
Outlook for iOSを入手
@Q t.kubo@hoshino.example
________________________________
差出人: 久保 健 <t.kubo@hoshino.example>
送信日時: 2026年9月3日 10:12
宛先: 井上 彩 <aya.inoue@hoshino.example>
件名: 会議室

明日の会議室は空いていますか。
### outlook android ko | 한소영 <sy.han@narae.example>
첨부 파일 다시 보내드립니다.
@S

한소영 드림
@N
Android용 Outlook 다운로드
@Q jhlim@narae.example
________________________________
보낸 사람: 임재현 <jhlim@narae.example>
보낸 날짜: 2026년 9월 3일 목요일 오전 10:12
받는 사람: 한소영 <sy.han@narae.example>
제목: 첨부 파일

파일이 열리지 않습니다.
### outlook android ru | Дарья Гусева <d.guseva@bereg.example>
Прикладываю исправленный вариант.
@S

С наилучшими пожеланиями,
Дарья
@N
Получить Outlook для Android
@Q v.melnikov@sosna.example
________________________________
От: Виктор Мельников <v.melnikov@sosna.example>
Отправлено: четверг, 3 сентября 2026 г. 10:12:05
Кому: Дарья Гусева <d.guseva@bereg.example>
Тема: Re: вариант

Нужна правка в п. 4.
### outlook ios nl | Fleur Hoekstra <fleur@dewaterkant.example>
Prima, doen we.
@S

Gr. Fleur
@N
Outlook voor iOS downloaden
@Q b.postma@dewaterkant.example
________________________________
Van: Bart Postma <b.postma@dewaterkant.example>
Verzonden: donderdag 3 september 2026 10:12
Aan: Fleur Hoekstra <fleur@dewaterkant.example>
Onderwerp: lunch

Lunch om half een?
### outlook android pl | Katarzyna Bąk <k.bak@stolarnia.example>
W załączeniu poprawiona faktura.
@S

Z poważaniem
Katarzyna Bąk
@N
Pobierz aplikację Outlook dla systemu Android
@Q m.lis@stolarnia.example
________________________________
From: Marek Lis <m.lis@stolarnia.example>
Sent: Thursday, September 3, 2026 10:12:05 AM
To: Katarzyna Bąk <k.bak@stolarnia.example>
Subject: faktura

Proszę o korektę.
### outlook android pt | Bruno Neves <bruno@oficinaneves.example>
Bom dia Tânia, pode ser às 14h.
@S

Abraço,
Bruno
@N
Obter o Outlook para Android
@Q tania@serralheria.example
________________________________
De: Tânia Prado <tania@serralheria.example>
Enviado: quinta-feira, 3 de setembro de 2026 10:12
Para: Bruno Neves <bruno@oficinaneves.example>
Assunto: visita

A que horas pode ser a visita?
### outlook ios zh-Hant | 高志明 <kao@hsinyi.example>
已更新時程，請參考附件。
@S

志明
@N
取得 iOS 版 Outlook
@Q cheng@hsinyi.example
________________________________
寄件者: 鄭雅文 <cheng@hsinyi.example>
寄件日期: 2026年9月3日 上午 10:12
收件者: 高志明 <kao@hsinyi.example>
主旨: 時程

麻煩更新時程表。
### zh outlook android
已读，没有问题。
@S
下载 Outlook for Android
@Q wanglei@haichuan.example
From: 王磊 <wanglei@haichuan.example>
Sent: Thursday, March 5, 2026 2:02:11 PM
To: 陈静 <chenjing@yunqiao.example>
Subject: 制度

请阅读新制度。
### exchange mobile jp
承知しました。
@S
iOS 版 Outlook をダウンロード
@Q mori@insatsu.example
________________________________
差出人: 森 彩 <mori@insatsu.example>
送信日時: 月曜日, 6月 1, 2026 8:05 午前
宛先: 林 <hayashi@insatsu.example>
件名: 確認

確認お願いします
### es outlook movil
De acuerdo, quedamos así.
@N
Obtener Outlook para iOS
@Q tom@krane.example
________________________________
De: Tom Kranich <tom@krane.example>
Enviado: Wednesday, August 12, 2026 4:05:22 PM
Para: Rocío Belmonte <rocio@belmonte.example>
Asunto: sala

¿Quedamos el lunes?
### outlook mobile en
Running late, start without me.
@S
Get Outlook for iOS<https://aka.example/o0ukef>
@Q tom@acme.example
________________________________
From: Tom Bell <tom@acme.example>
Sent: Thursday, March 5, 2026 2:02:11 PM
To: Maria Novak <maria.novak@brightwell.example>
Subject: Meeting

Where are you?
### outlook ios tr
Tamam.
@N

iOS için Outlook'u edinin
@Q tom@krane.example
________________________________
Gönderen: Tom Kranich <tom@krane.example>
Gönderildi: Thursday, May 14, 2026 9:31:07 AM
Kime: Ida Voss <ida@voss.example>
Konu: Betreff

?
`
