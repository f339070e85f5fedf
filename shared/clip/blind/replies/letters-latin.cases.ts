// How mails in further languages of Latin script close: Polish, Czech, Hungarian, Turkish, Vietnamese. Format: see ../read-replies.ts. All people are invented.

export const LETTERS_LATIN = `
### pl
Dzień dobry Panie Kubo,

termin potwierdzam, auto będzie o 7:00.
@S

Pozdrawiam,
Ewa Zych
tel. 600 123 456

Wysłano z telefonu Samsung
@Q kuba@drukarnia.example
-------- Wiadomość oryginalna --------
Od: Kuba Zych <kuba@drukarnia.example>
Data: 07.07.2026 11:20 (GMT+01:00)
Do: Ewa <ewa@auto.example>
Temat: Termin

Potwierdź termin.
### tr
Merhabalar,

Numuneler bugün kargoya verildi.
@S

İyi günler dilerim.
Selin
@Q kaan@matbaa.example
Kaan Er <kaan@matbaa.example>, 7 Tem 2026 Sal, 11:20 tarihinde şunu yazdı:

> Numuneler ne zaman?
### vi
Chị Trang ơi,

Em gửi lại hợp đồng đã ký ạ.
@S

Em cảm ơn chị,
Bảo
@Q trang@minhphat.example
Vào Th 3, 7 thg 7, 2026 lúc 11:20 Nguyễn Thu Trang <
trang@minhphat.example> đã viết:

> Em gửi hợp đồng nhé
### pl 1
Tak, proszę wysłać na adres magazynu.
@S

Ukłony
Bogna
@Q luc@kervran.example
niedz., 9 sie 2026 o 15:31 Luc Kervran <luc@kervran.example> napisał(a):

> Na jaki adres?
### cs 1
Ano, pošlete to prosím poštou.
@S

Díky moc
Vlasta
@Q luc@kervran.example
ne 9. 8. 2026 v 15:31 odesílatel Luc Kervran <luc@kervran.example> napsal:

> Poštou?
### hu 1
Igen, köszönöm a gyors választ.
@S

Üdvözlettel:
Bíró Csilla
@Q luc@kervran.example
Luc Kervran <luc@kervran.example> ezt írta (időpont: 2026. aug. 9., V, 15:31):

> Megfelel?
### pl 1
Dzień dobry,
będziemy we dwoje.
@S
Z pozdrowieniami
Halina Mróz
@Q rosalie@venn.example
Dnia 12 października 2026 09:02 Rosalie Venn <rosalie@venn.example> napisał(a):
> Ile osób?
### tr 1
İki kişi geleceğiz.
@S

Sevgilerle,
Ebru
@Q rosalie@venn.example
Rosalie Venn <rosalie@venn.example>, 12 Eki 2026 Pzt, 09:02 tarihinde şunu yazdı:

> Kaç kişi?
### hu 1
Ketten megyünk.
@S

Szép napot!
Zsófi
@Q rosalie@venn.example
Rosalie Venn <rosalie@venn.example> ezt írta (időpont: 2026. okt. 12., H, 9:02):

> Hányan jönnek?
### tr device
Olur.
@S
iPhone'umdan gönderildi
@Q tom@acme.example
> Tom Bell <tom@acme.example> şunları yazdı (5 Mar 2026 14:02):
> 
> Yarın olur mu?
### tr bilgi | Cemal Yücel <cemal@yucelboya.example>
Sayın Kranich,

Siparişiniz üretime alınmıştır. Tahmini sevk tarihi 12 Haziran'dır.

@S
Bilgilerinize sunarım.

Cemal Yücel
Yücel Boya
`
