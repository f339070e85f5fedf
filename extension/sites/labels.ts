/** What a label in front of a value says the value is. */
export type LabelKind =
  | 'phone'
  | 'fax'
  | 'mobile'
  | 'mail'
  | 'address'
  | 'person'
  | 'company'
  | 'title'
  | 'web'
  | 'name'
  | 'extension'
  | 'dept'

// One line per kind, alternatives in the languages of the capture guide, folded: lower case, no spaces between Han characters.
const WORDS: Readonly<Record<LabelKind, string>> = {
  phone:
    'direktwahl|ligne directe|tel|t|ph|p|phone|telephone|tel no|phone number|phone no|telephone number|call|call us|office|office phone|main|main phone|toll free|toll-free|direct|direct line|direct dial|direct number|direct phone|direct tel|ddi|business phone|local|hotline|电话|電話|联系电话|聯絡電話|座机|总机|總機|热线|電話番号|代表電話|telefon|telefonnummer|rufnummer|zentrale|téléphone|tél|teléfono|tfno|tlf|tfn|telefono|telefone|fone|telefoon|puhelin|телефон|тел|전화|전화번호|điện thoại|đt|sđt|hotline|telepon|telp|tlp|no telp|โทร|โทรศัพท์|טלפון|הטל|هاتف|تلفون|الهاتف|تلفن|τηλ|τηλέφωνο|tálf|sími|tālrunis|telefonas|puh|puh.|puhelinnumero|tel. nr|numer telefonu|telefonszám|nr. telefon|sentral|växel|vaihde|centralino|conmutador|centralita|pabx|trunkline|landline|fixe|tél. fixe|fon|tel./fax|tel/fax|تليفون|رقم الهاتف|هاتف العمل|تلفن ثابت|טל|טלפון נייח|दूरभाष|कार्यालय दूरभाष|दूरभाष (कार्यालय)|फोन|फ़ोन|फोन नं|ტელ|ტელეფონი|สำนักงาน|เบอร์โทร|เบอร์โทรศัพท์|τηλέφωνα|办公电话|辦公電話|办公室电话|办公室電話|office no|office number|telephone no|phone (office)|office telephone',
  fax: 'fax|f|fax no|fax number|facsimile|telefax|传真|傳真|ファックス|ファクス|télécopie|факс|팩스|faks|فاكس|نمابر|دورنگار|פקס|फैक्स|โทรสาร|แฟกซ์|ფაქსი|φαξ',
  mobile:
    'mobile|m|mob|cell|c|cellular|cell phone|mobile phone|手机|手機|行動|行動電話|移动电话|携帯|携帯電話|mobil|handy|portable|port|hp|h/p|handphone|tel kom|kom|móvil|movil|celular|cellulare|cell|мобильный|моб|휴대폰|핸드폰|whatsapp|wa|hp/wa|gsm|cep|cep tel|di động|dđ|κιν|κινητό|جوال|موبايل|נייד|มือถือ|מобил|portable|tlm|telemóvel|matkapuhelin|mobiltelefon|mobilnummer|kom|komórka|cel|moбільний|mobil tel|tel. mobile|tel. portable|محمول|متحرك|الجوال|همراه|تلفن همراه|واتساب|واتساپ|פלאפון|סלולרי|मोबाइल|मोबाइल नं|मो|व्हाट्सएप|მობ|მობილური|zalo|đt/zalo|sđt/zalo',
  mail: 'e-mail|email|e|mail|email address|e-mail address|邮箱|郵箱|信箱|电子邮箱|电子邮件|電子郵件|電子信箱|邮件|メール|メールアドレス|courriel|correo|correo electrónico|posta elettronica|почта|эл. почта|이메일|e-post|sähköposti|epost|电邮|電郵|อีเมล|البريد الإلكتروني|ایمیل|דוא"ל|אימייל|e-posta|eposta|elektroninis paštas|el. paštas|e-pasts|e-mailová adresa|imejl|ел. пошта|імейл|имейл|adres e-mail|correo-e|pec|بريد إلكتروني|البريد|رایانامه|پست الکترونیک|מייל|דואר אלקטרוני|ईमेल|ई-मेल|ელ. ფოსტა|ელფოსტა|อีเมล์',
  address:
    'address|add|addr|location|visit us|mailing address|street address|office address|headquarters|地址|公司地址|住所|所在地|本社|adresse|anschrift|dirección|direccion|domicilio|indirizzo|sede|endereço|adres|адрес|주소|adress|osoite|العنوان|عنوان|آدرس|نشانی|כתובת|पता|ที่อยู่|მისამართი|διεύθυνση|адреса',
  person:
    'contact|contact person|contact name|person|attn|attention|联系人|聯絡人|代表者|代表者名|法定代表人|代表人|法人代表|业务联系人|業務聯絡人|業務窗口|负责人|負責人|責任者|運営責任者|運営統括責任者|販売責任者|担当|担当者|窓口|ansprechpartner|ansprechpartnerin|kontakt|kontaktperson|contatto|referente|persona de contacto|contacto|responsable|interlocuteur|contactpersoon|контактное лицо|담당자|담당|yhteyshenkilö|お問い合わせ先|問い合わせ先|お問合せ先|担当窓口|ご担当|ご担当者|受付担当|採用担当|採用担当者|採用窓口|相談窓口|営業担当|広報担当|聯絡窗口|洽詢窗口|承辦人|经办人|ilgili kişi|yetkili kişi|yetkili|osoba kontaktowa|kontaktní osoba|kontaktná osoba|kapcsolattartó|persoană de contact|контактна особа|лице за контакт|người liên hệ|narahubung|kontaktinfo|ansprechperson|ihr ansprechpartner|ihre ansprechpartnerin|الشخص المسؤول|مسؤول الاتصال|איש קשר|אנשי קשר|संपर्क व्यक्ति|संपर्क सूत्र|ผู้ติดต่อ|საკონტაქტო პირი|υπεύθυνος επικοινωνίας|người đại diện|người đại diện pháp luật|đại diện pháp luật|đại diện|招生老师|咨询老师|报名老师|課程顧問|课程顾问|招生顾问|报名联系人|赛务联系人|场地联系人|会务联系人|活动联系人|業務聯絡|报名联系',
  company:
    'company|company name|business name|公司名称|公司名稱|公司|企业名称|会社名|商号|社名|firma|unternehmen|société|raison sociale|empresa|razón social|azienda|ragione sociale|bedrijf|компания|회사명|dealership|dealer|supplier|distributor|organisation|organization|vendor|exhibitor|händler|lieferant|aussteller|fournisseur|distributeur|revendeur|proveedor|distribuidor|fornitore|rivenditore|espositore|leverancier|经销商|經銷商|供应商|供應商|参展商|參展商|代理商|代理店|販売店|取扱店|企業名|事業者名|団体名|업체명|поставщик|дистрибьютор|организация',
  title:
    'title|position|role|job title|designation|job|aufgabe|stellung|tätigkeit|zuständigkeit|职称|職称|岗位|职位|职务|職稱|職位|職務|役職|funktion|fonction|cargo|ruolo|functie|должность|직위|직책|stanowisko|funkcja|chức vụ|chức danh|jabatan|jawatan|görevi|görev|unvan|unvanı|beosztás|munkakör|funcția|functia|funkce|pozice|pracovní pozice|tehtävä|befattning|roll|stilling|tittel|stillingsbetegnelse|puesto|посада|длъжност|θέση|ιδιότητα|المنصب|الوظيفة|תפקיד|ตำแหน่ง|qualifica|incarico|incarichi|responsibility|responsibilities|rank|função|funcao|المسمى الوظيفي|الوظيفه|الصفة|سمت|سمت سازمانی|पदनाम|पद|თანამდებობა',
  name: 'name|full name|staff member|姓名|氏名|名前|nom|nombre|nome|naam|имя|фио|ф.и.о|성명|이름|imię i nazwisko|imie i nazwisko|nazwisko i imię|họ và tên|họ tên|nama|nama lengkap|adı soyadı|ad soyad|isim|név|nume|nume și prenume|jméno|jméno a příjmení|meno|nimi|namn|navn|nome e cognome|nominativo|nombre y apellidos|nom et prénom|nom prénom|nom, prénom|name of the faculty|name of faculty|name of officer|officer|employee|піб|прізвище|име|ονοματεπώνυμο|الاسم|שם|ชื่อ|ชื่อ-สกุล|name, vorname|vorname name|naam medewerker|medewerker|mitarbeiter|staff|faculty|doctor|attorney|الاسم الكامل|اسم الموظف|نام|نام و نام خانوادگی|שם מלא|שם ומשפחה|नाम|अधिकारी का नाम|नाम एवं पदनाम|სახელი|სახელი და გვარი|ชื่อ - สกุล|ชื่อ-นามสกุล|ชื่อ นามสกุล',
  dept: 'department|dept|departamento|dpto|département|dipartimento|abteilung|fachbereich|institut|afdeling|avdelning|avdeling|afdeling|osasto|dział|katedra|oddělení|odbor|odjel|отдел|кафедра|відділ|部门|部門|所属|所屬|部署|科室|单位|單位|부서|소속|research area|research interests|fachgebiet|especialidad|specialità|spécialité|fach|fächer|subject|subjects|专业|專業|研究方向|研究领域|研究領域|专业方向|専門|専門分野|执业领域|執業領域|业务领域|業務領域|擅长领域|擅長領域|服务领域|研究分野|担当科目|担当教科|取扱分野|主讲课程|전공|세부전공|연구분야|관심분야|담당과목|담당업무|연구실|연구실 위치|学历|學歷|학위|학력|經歷|经历|學經歷|專長|专长|擅长|擅長|资历|資歷|現職|職歷|略歴|経歴|著作|證照|荣誉|榮譽|약력|경력|資格|所属学会|الإدارة|القسم|واحد|گروه|מחלקה|אגף|विभाग|अनुभाग|ฝ่าย|แผนก|หน่วยงาน|υπηρεσία|τμήμα|დეპარტამენტი',
  extension:
    'extension|ext|extn|ext no|extension no|phone ext|office ext|durchwahl|dw|nebenstelle|klappe|poste|interno|int|ramal|anexo|extensión|分機|分机|分机号|內線|内線|内线|内線番号|내선|내선번호|доб|внутренний|внутр|вн. тел|toestel|toestelnummer|wew|nr wewnętrzny|linka|klapka|mellék|εσωτ|anknytning|lokalnummer|alanumero|dahili|dahili no|máy lẻ|שלוחה|تحويلة|pesawat|التحويلة|رقم التحويلة|داخلی|شماره داخلی|ต่อ|เบอร์ภายใน|โทรภายใน|विस्तार|εσωτερικό|שלוחה פנימית',
  web: 'web|website|www|w|url|homepage|网址|網址|网站|網站|ホームページ|webseite|internet|site web|site|sitio web|sito|сайт|홈페이지',
}

const KIND_BY_WORD = new Map<string, LabelKind>(
  (Object.keys(WORDS) as LabelKind[]).flatMap((kind) => WORDS[kind].split('|').map((word) => [word, kind] as const)),
)

/** The kind of a label that stands alone ("Tel.", "电 话", "E-mail:"); nothing for other text. */
export function labelKind(text: string): LabelKind | undefined {
  if (text.length > 40) return undefined
  const word = text
    .toLowerCase()
    // What the Turkish capital İ leaves behind.
    .replace(/i\u0307/g, 'i')
    .replace(/[:：.．*•·►▶✆☎✉📞📧📠📱|/()（）\s\u3000-]+$/u, '')
    .replace(/^[\s*•·►▶✆☎✉📞📧📠📱|（(-]+/u, '')
    .replace(/(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:your|our|votre|notre|ihre?|unsere?|uw|onze|su|nuestro|il tuo|vostro|nostro)\s(?=\p{L})/u, '')
  return KIND_BY_WORD.get(word)
}

/** A word that announces how to reach somebody: a number, a fax, a mailbox. */
export function isReachWord(word: string): boolean {
  const kind = labelKind(word)
  return kind === 'phone' || kind === 'mobile' || kind === 'fax' || kind === 'mail'
}

/** A label at the start of a line with its value: `Contact: Farah Siddiqui`, `联 系 人：郭先生`. */
export function splitLabel(line: string): { label: string; kind: LabelKind | undefined; value: string } | undefined {
  const match = /^([^:：]{1,60}?)\s*[:：]\s*(.*)$/u.exec(line.slice(0, 400))
  if (!match || /https?$|^\d+$/i.test(match[1] ?? '')) return undefined
  const label = (match[1] ?? '').trim()
  return { label, kind: labelKind(label), value: (match[2] ?? '').trim() }
}
