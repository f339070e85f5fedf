// How mails in Greek, Cyrillic, Hebrew, Arabic and Thai close. Format: see ../read-replies.ts. All people are invented.

export const LETTERS_OTHER_SCRIPTS = `
### ru
Ольга, добрый день!

Отгрузка перенесена на 12 июля, накладную пришлю завтра.
@S

С наилучшими пожеланиями,
Фёдор Зимин
логист, ООО «Типография»
+7 912 123-45-67
@Q olga@tipografia.example
От: Ольга Зимина <olga@tipografia.example>
Дата: вторник, 7 июля 2026 г. в 11:20
Кому: Фёдор Зимин <zimin@tipografia.example>
Тема: Отгрузка

Когда отгрузка?
### ar
السلام عليكم أستاذ سامر،

تم إرسال الفاتورة المعدلة.
@S

تحياتي،
ليلى ناصر
قسم الحسابات
@Q samer@wadi-trade.example
في ثلاثاء، 7 يوليو 2026 في 11:20 ص، كتب Samer Haddad <samer@wadi-trade.example>:

> نرجو إرسال الفاتورة
### he
היי נועה,
החשבונית מצורפת.
@S

תודה ויום טוב,
יוסי ברק
מנהל חשבונות
050-1234567
@Q noa@yain.example
מאת: Noa Katz <noa@yain.example>
תאריך: יום שלישי, 7 ביולי 2026 בשעה 11:20
אל: Yossi Barak <yossi@carmel-books.example>
נושא: חשבונית

אפשר חשבונית?
### ru 1
Да, всё подходит, оформляйте.
@S

Хорошего дня!
Глеб
@Q luc@kervran.example
вс, 9 авг. 2026 г. в 15:31, Luc Kervran <luc@kervran.example>:

> Подходит?
### ru 1
Здравствуйте!
Нас будет двое.
@S
С уважением, Инна Лосева
@Q rosalie@venn.example
Понедельник, 12 октября 2026, 9:02 +03:00 от Rosalie Venn <rosalie@venn.example>:

> Сколько вас?
### ru zakaz | Отдел заказов <zakaz@lavka.example>
Здравствуйте, Анна!

Ваш заказ № 5501 собран и будет доставлен завтра с 10 до 14.

@S
Хорошего дня!
Команда «Лавки»
### ru sosed
Соседи, завтра с 9 до 12 отключат горячую воду.

@S
С уважением,
старшая по дому Галина Петровна
`
