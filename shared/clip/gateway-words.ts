/**
 * What servers say above mails from elsewhere, in words of one language each, as parts of expressions: languages that `gateway-notice.ts`
 * does not know or knows in part. Here all of it has to be said, and in one language.
 */
type NoticeWords = {
  /** The mail is from outside. */
  readonly outside: string
  /** The mail itself, or who sent it. */
  readonly mail: string
  /** How such a notice is headed. */
  readonly heading: string
  /** What readers are told to leave alone. */
  readonly advice: string
  readonly doNot: string
  /** Readers are asked to take care; a heading is no such word. */
  readonly care: string
  /** A server never says "I". */
  readonly somebody: string
}

const NOTICE_WORDS: readonly NoticeWords[] = [
  // Portuguese
  {
    outside: 'remetente externo|origem externa|de fora d[aeo]|e-?mail externo',
    mail: 'remetente|e-?mail|mensagem',
    heading: 'atenção|aviso|cuidado|alerta',
    advice: 'anexos?|links?',
    doNot: '(?:não|nunca) (?:clique|abra|responda|baixe)',
    care: 'cautela|precaução',
    somebody: 'eu|minha|meu',
  },
  // Czech, Slovak
  {
    outside:
      'extern\\p{L}{2,4} (?:odes[ií]|odosie|e-?mail)|mimo (?:\\p{L}+ )?(?:organizac|organizác|společnost|firm)|zvenčí',
    mail: 'zpráv|správ|odes[ií]latel|odosielateľ',
    heading: 'upozornění|upozornenie|varování|varovanie|pozor|výstraha',
    advice: 'odkaz|příloh|príloh',
    doNot: 'ne(?:klikejte|otevírejte|klikajte|otvárajte|reagujte)',
    care: 'opatrn|obezřetn|obozretn',
    somebody: 'jsem|mně|můj|moje',
  },
  // Hungarian
  {
    outside: 'külső (?:feladó|levél|e-?mail|cím|forrás|küldő)|szervezeten kívül|vállalaton kívül|cégen kívül',
    mail: 'levél|levelet|üzenet|feladó|küldő',
    heading: 'figyelem|figyelmeztetés|vigyázat',
    advice: 'hivatkozás|mellékletek?|csatolmány',
    doNot: 'ne (?:nyissa|nyissák|nyisson|kattintson|kattints|válaszoljon|töltse)',
    care: 'óvatos|körültekint',
    somebody: 'én|nekem|engem',
  },
  // Romanian
  {
    outside: '(?:expeditor|e-?mail|mesaj) extern|din (?:afara|exterior)',
    mail: 'mesaj|expeditor',
    heading: 'atenție|atentie|avertisment|avertizare',
    advice: 'atașament|link-?uri',
    doNot: 'nu (?:accesați|deschideți|dați|răspundeți|faceți|apăsați|descărcați)',
    care: 'prudenț|precauți|cu grijă',
    somebody: 'eu|mie|mine|meu',
  },
  // Greek
  {
    outside: 'εξωτερικ\\p{L}+ (?:αποστολ|πηγ|μήνυμα|e-?mail)|εκτός (?:του |της )?(?:οργανισμ|εταιρ)',
    mail: 'μήνυμα|αποστολέα|e-?mail',
    heading: 'προσοχή|προσοχη|προειδοποίηση|προειδοποιηση',
    advice: 'συνδέσμ|συνημμέν',
    doNot: 'μην? (?:ανοίγετε|ανοίξετε|κάνετε|πατάτε|πατήσετε|απαντήσετε|απαντάτε)',
    care: 'προσεκτικ|ιδιαίτερη προσοχή',
    somebody: 'εγώ|μου|εμένα',
  },
  // Ukrainian, Bulgarian
  {
    outside: 'зовнішн|ззовні|поза межами|външен|външн|извън',
    mail: 'лист|повідомлен|відправник|подател|съобщени',
    heading: 'увага|застереження|попередження|обережно|внимание',
    advice: 'посилан|вкладен|прикачен',
    doNot: 'не (?:відкривайте|натискайте|переходьте|відповідайте|отваряйте|кликайте|кликвайте|отговаряйте)',
    care: 'обережн|внимавайте',
    somebody: 'мені|мій|моє',
  },
  // Croatian, Serbian, Slovene
  {
    outside:
      'vanjsk\\p{L}+ pošiljatelj|eksterni|izvan (?:\\p{L}+ )?(?:organizacij|tvrtk|kompanij|podjetj)|zunanj\\p{L}+ pošiljatelj',
    mail: 'poruk|pošiljatelj|pošiljalac|pošt|sporočil',
    heading: 'upozorenje|oprez|pažnja|opozorilo|pozor',
    advice: 'poveznic|privit|prilog|linkov|povezav|priponk',
    doNot: 'ne(?:mojte)? (?:otvara|klika|odgovara|odpira)\\p{L}*',
    care: 'oprez|pažljiv|previdn',
    somebody: 'meni|moj|mene',
  },
  // Finnish
  {
    outside: 'ulkopuolel|ulkopuolise|ulkoinen|ulkoiselta',
    mail: 'viesti|lähettäjä|sähköposti',
    heading: 'huomio|varoitus|huom',
    advice: 'linkk|liitte',
    doNot: '(?:älä|älkää) (?:avaa|avatko|klikkaa|klikatko|napsauta|napsauttako|vastaa|vastatko|lataa)',
    care: 'varov|harkiten',
    somebody: 'minä|minulle|minun|mulle',
  },
  // Turkish
  {
    outside: 'dış (?:kaynak|gönderici|e-?posta)|kurum dışı|şirket dışı',
    mail: 'e-?posta|gönderen|gönderici|ileti|mesaj',
    heading: 'uyarı|uyari|dikkat',
    advice: 'bağlantı|ekler|linkler',
    doNot: '(?:tıkla|aç|yanıtla|indir|cevapla)(?:mayın|meyin)(?:ız|iz)?',
    care: 'dikkatli',
    somebody: 'ben|bana|benim',
  },
  // Vietnamese
  {
    outside: 'bên ngoài|ngoài (?:công ty|tổ chức|hệ thống)',
    mail: 'thư|email|người gửi|tin nhắn',
    heading: 'cảnh báo|lưu ý|chú ý',
    advice: 'liên kết|đường dẫn|đính kèm|nhấp|link',
    doNot: '(?:không|đừng)(?: nên)? (?:nhấp|mở|bấm|click|nhấn|trả lời|tải)',
    care: 'thận trọng|cẩn trọng|cẩn thận|cảnh giác',
    somebody: '(?<!chúng )tôi',
  },
  // Indonesian, Malay
  {
    outside: '(?:dari|berasal dari|daripada) (?:pihak )?luar|eksternal|pengirim luar',
    mail: 'e-?mail|surel|emel|pesan|pengirim|penghantar',
    heading: 'peringatan|perhatian|awas|waspada|amaran',
    advice: 'tautan|lampiran|pautan|klik',
    doNot: 'jangan (?:meng|mem|men)?(?:klik|buka|balas|unduh)',
    care: 'berhati-hati|hati-hati|waspada',
    somebody: 'saya|aku',
  },
  // Thai
  {
    outside: 'ภายนอก|นอกองค์กร|นอกบริษัท',
    mail: 'อีเมล|ข้อความ|ผู้ส่ง|จดหมาย',
    heading: 'คำเตือน|ระวัง|โปรดระวัง|ข้อควรระวัง|แจ้งเตือน',
    advice: 'ลิงก์|ลิงค์|ไฟล์แนบ|เอกสารแนบ|คลิก',
    doNot: '(?:อย่า|ห้าม|ไม่ควร|หลีกเลี่ยงการ)(?:คลิก|เปิด|กด|ตอบ|ดาวน์โหลด)',
    care: 'ระมัดระวัง',
    somebody: 'ผม|ดิฉัน|ฉัน',
  },
  // Arabic
  {
    outside: 'خارج|خارجي|خارجية',
    mail: 'بريد|البريد|رسالة|الرسالة|مرسل|المرسل|للبريد',
    heading: 'تحذير|تنبيه|انتبه|تنويه',
    advice: '(?:ال|وال|بال|على ال)?(?:روابط|رابط|مرفقات|مرفق)',
    doNot: '(?:لا|عدم) (?:تفتح|تضغط|تنقر|ترد|فتح|الضغط|النقر)\\p{L}*',
    care: 'الحذر|حذر|حذرا|بحذر',
    somebody: 'أنا|لي|عندي',
  },
  // Hebrew
  {
    outside: 'חיצוני(?:ת)?|מחוץ ל\\p{L}+',
    mail: 'דוא["״]ל|הודעה|הודעת|מייל|השולח|שולח',
    heading: 'אזהרה|זהירות|שימו לב|תשומת לב',
    advice: 'קישורים|קישור|קבצים|צרופות|מצורפים',
    doNot: '(?:אל|אין|נא לא) (?:תפתח|תלחצ|לפתוח|ללחוץ|להקליק|להשיב)\\p{L}*',
    care: 'בזהירות|נהגו בזהירות',
    somebody: 'אני|שלי|לי',
  },
]

/** True when a notice says in one of these languages all that such a notice says: its heading, from where the mail is, and what to leave alone. */
export function isNoticeElsewhere(text: string): boolean {
  return READERS.some(
    ({ heading, outside, mail, advice, doNot, care, somebody }) =>
      heading.test(text) &&
      outside.test(text) &&
      mail.test(text) &&
      advice.test(text) &&
      (doNot.test(text) || care.test(text)) &&
      !somebody.test(text),
  )
}

/** A letter of a word that another letter may follow; Thai sets no space between words. */
const LETTER = String.raw`(?!\p{Script=Thai})[\p{L}\p{M}]`

const READERS = NOTICE_WORDS.map((words) => ({
  // A heading ends in a sign of its own.
  heading: new RegExp(
    String.raw`^[^\p{L}\p{N}]{0,6}(?:${words.heading})(?!\p{L})[^,，、]{0,30}?[:：!！.)\]>–—-]`,
    'iu',
  ),
  outside: begins(words.outside),
  mail: begins(words.mail),
  advice: begins(words.advice),
  doNot: alone(words.doNot),
  care: begins(words.care),
  somebody: alone(words.somebody),
}))

function begins(words: string): RegExp {
  return new RegExp(`(?<!${LETTER})(?:${words})`, 'iu')
}

function alone(words: string): RegExp {
  return new RegExp(`(?<!${LETTER})(?:${words})(?!${LETTER})`, 'iu')
}
