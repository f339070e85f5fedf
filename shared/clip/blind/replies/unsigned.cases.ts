// Mails that nobody signs, whose last lines look as if: lists, answers, the names and addresses of others. Format: see ../read-replies.ts. All people are invented.

export const UNSIGNED = `
### unsigned: question last
Which one did you order?

Blue or green?
### unsigned: colours
We have three colours:

Red
Green
Blue
### unsigned: team
The winner is

Team Falcon
### unsigned: project
Please use this reference:

Project Aurora
### unsigned: word
I think the word you want is

Serendipity
### unsigned: who comes
Wer kommt mit?

Anna
Bernd
Clara
### unsigned: answer city
Die Antwort lautet:

Hamburg
### unsigned: days
Ich schlage vor:

Montag 10 Uhr
Dienstag 14 Uhr
### unsigned: address
My address for the parcel:

Erika Muster
Musterweg 3
12345 Berlin
### unsigned: supplier
The new supplier is

Kovacs Metal Kft.
### unsigned: zh address
请发到以下地址：

南京市玄武区中山路100号
李四收
13800001111
### unsigned: zh people
参会人员：

张伟
李娜
王强
### unsigned: zh plan
最终选择：

方案二
### unsigned: zh carrier
快递用哪家？

顺丰
### unsigned: zh companies
合作单位：

绿洲重工有限公司
海力电气股份有限公司
### unsigned: zh word
密码是

天王盖地虎
### unsigned: zh receiver
收货人：
张伟
13900001111
### unsigned: fr colours
Les couleurs disponibles :

Bleu nuit
Vert olive
### unsigned: es team
El ganador es

Equipo Norte
### unsigned: two options
Options:

Standard
Express

Express costs 12 EUR more.
### unsigned: she is on leave
Do you mean Anna or Maria?

Maria is on leave.
### unsigned: magic word
Try the magic word,

Abracadabra
### unsigned: praise
It was great to see you all!
Barcelona was lovely.
### unsigned: absolutely
Yes!
Absolutely.
### unsigned: first second
First, thanks.

Second, no.
### unsigned: file
The file is called

Report_Final
### unsigned: sizes
Sizes needed:

M
L
XL
### unsigned: call him
Call him directly:

Tom Bell
+44 7700 900123
### unsigned: agency
The contact at the agency:

Ms. Dana Fenn
Copper Creek Media
d.fenn@coppercreek.example
### unsigned: zh contact
对方联系人如下：

王芳
采购经理
025-84723316
### unsigned: zh phrase
改成这句：

谢谢惠顾
### unsigned: zh invoice
发票抬头：

海力电气股份有限公司
### unsigned: question after thanks
Thanks, got it. One question, though.

Which door?
### unsigned: ok lets
OK,

let's do Tuesday.
### unsigned: greeting lines
Hi Anna,

no problem,

Tuesday is fine
### unsigned: well done
Well done!

Great work!
### unsigned: zh number
数量

50台
### unsigned: zh list below a full stop
订单如下。

苹果
香蕉
### unsigned: en list below a full stop
We still need the following.

Invoice
### unsigned: zh answer
请回复：

同意
### unsigned: ja colour
ご注文の色：

ネイビー
### unsigned: ja colour short
色は

赤
`
