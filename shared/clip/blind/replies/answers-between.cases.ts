// Answers between the quoted lines and below them. Format: see ../read-replies.ts. All people are invented.

export const ANSWERS_BETWEEN = `
### question list zh interleaved
吴总好，答复如下：

> 1. 最小起订量？
500件。

> 2. 交期？
收到定金后15天。

> 3. 能否出口报关？
可以。
@S

邹静
### thunderbird tw bottom posting
@Q
王志明 於 2026/3/5 下午 02:02 寫道:
> 請問何時可以上線？
@R

預計下週三上線。
### interleaved zh
王工，回复如下：
@Q wanglei@haichuan.example
王磊 <wanglei@haichuan.example> 于2026年3月5日周四 14:02写道：
> 1. 交期能否提前一周？
@R
可以，提前到3月20日。
@Q
> 2. 包装用纸箱还是木箱？
@R
木箱，费用由我方承担。
### interleaved tw | 林美玲 <meiling.lin@gaoshan.example>
@Q cm.wang@beichen.example
王志明 <cm.wang@beichen.example> 於 2026年3月5日 週四 下午2:02寫道：
> 單價可否調降？
@R
最多再降 2%。
@Q
> 付款條件呢？
@R
維持月結 60 天。
@S

美玲
### thunderbird ru bottom
@Q
04.02.2026 9:17, Алексей Сорокин пишет:
> Когда сможете отгрузить?
@R
В понедельник.
@S
-- 
Ирина Лаптева
### thunderbird fr interleaved
@Q
Le 04/02/2026 à 09:17, Mathieu Garcin a écrit :
> Quelle couleur ?
@R
Bleu.
@Q
> Quelle quantité ?
@R
Quarante.
@S

Cordialement
Solène
### mailing list interleaved
@Q
On Wed, Feb 04, 2026 at 09:17:33AM +0100, Daniel Osei wrote:
> On Tue, Feb 03, 2026 at 10:02:00AM +0000, Sam Ito wrote:
> > The allocator leaks here.
> 
> Can you bisect?
@R

Done, it is commit 3fa9c1.

@Q
> [...]
> +	kfree(buf);
@R

This free comes too late; the reader still holds buf.
@S

Thanks,
Sam
### interleaved en
Answers below.

> 1. When do you need it?

By the 14th.

> 2. Who pays for shipping?

We do.
### bottom posted
@Q
> Could you send the plan of the second floor?
> Thanks
> Pat
@R

Attached, see page two.
@S

Juno
### interleaved fr
@Q
Le 05/03/2026 à 14:02, Tom Bell a écrit :
> Quel jour ?
@R
Mardi.
@Q
> À quelle heure ?
@R
À dix heures.
@S

Élodie
### nl interleaved
Hoi Tom,
@Q tom@acme.example
Op 5-3-2026 om 14:02 schreef Tom Bell <tom@acme.example>:
> Kun je maandag?
@R
Nee, dinsdag wel.
### thunderbird de bottom
@Q
Am 13.04.26 um 16:40 schrieb Ute Brandl:
> Hallo Jens,
>
> ist der Server wieder da?
>
> Ute
@R
Hallo Ute,

ja, seit 14 Uhr. Ursache war die Platte.
@S

Gruß
Jens
### list interleaved plain sign-off
@Q
Ute Brandl <ute@rechenzentrum.example> writes:

> The build fails on arm64.
@R
It needs the newer toolchain, see the wiki.

@Q
> Should I open a ticket?
@R
Yes please.
@S

Cheers,
Jens
### zh interleaved numbers
@Q
孟涛 <mengtao@hengli.example> 于2026年4月13日周一 16:40写道：

> 1. 交期多久？
@R
45天。
@Q
> 2. 付款方式？
@R
30%定金，余款见提单。
@S

邓晓燕
### ja gmail interleaved
@Q
2026年4月13日(月) 16:40 堀江 由衣 <horie@minato.example>:

> 納期はいつですか。
@R
5月10日です。
@Q
> 送料は？
@R
無料です。
### zh interleaved colon answers
@Q
On 2026/6/1 8:05, 沈佳 wrote:
> 1、数量多少？
@R
答：200套。
@Q
> 2、要不要发票？
@R
答：要专票。
### interleaved with greeting
Hi Dana,
@Q

On Mon, Jun 1, 2026 at 8:05 AM Dana Fenn <d.fenn@coppercreek.example> wrote:

> How many boxes?
@R

Twelve.

@Q
> And pallets?
@R

One.
@S

Regards,
Yan
### zh reply above and below
@Q li@huayu.example
李蔚 <li@huayu.example> 于2026年7月7日周二 11:20写道：

> 请确认以下三点：
> 1）交期
@R
8月15日
@Q
> 2）包装
@R
木箱
@Q
> 3）验收标准
@R
按合同附件二
@S

秦朗
### en top with bullets
Hi,

- yes to the first question
- no to the second
- the third needs a call
@S

Dora
@Q qinlang@taihe.example
On 7 Jul 2026, at 11:20, Lang Qin <qinlang@taihe.example> wrote:

Three questions...
### gmail bottom en
@Q tom@acme.example
On Thu, Mar 5, 2026 at 2:02 PM Tom Bell <tom@acme.example> wrote:
> Which size?
@R

Large, please.
@S

Maria
### gmail interleaved en
@Q tom@acme.example
On Thu, Mar 5, 2026 at 2:02 PM Tom Bell <tom@acme.example> wrote:

> Q1: do you ship to Norway?
@R

Yes, within five days.
@Q

> Q2: who pays duty?
@R

The buyer does.
### thunderbird de bottom
@Q
Am 05.03.26 um 14:02 schrieb Tom Bell:
> Welche Version?
@R
Version 3.2, bitte.
@S

Gruß
Jürgen
### en bars
@Q owen@brightwater.example
On 14 May 2026 at 09:31, Owen Price <owen@brightwater.example> wrote:
| Which colour?
@R

Blue.

@Q
| Which size?
@R

Large.
### it inline
@Q
Il 14/05/2026 09:31, Tom Kranich ha scritto:
> Quanti pezzi?
@R
Cento.
@Q
> Consegna?
@R
A fine mese, franco fabbrica.
@S

Fabrizio
### zh-hant inline
@Q david.wang@chenyi.example
王大衛 <david.wang@chenyi.example> 於 2026年5月14日 週四 上午9:31 寫道：
> 請問數量？
@R
五百個。
@Q
> 交期呢？
@R
六月底前。
@S

佩君
`
