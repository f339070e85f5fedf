import type { PhoneKind } from './types.ts'

/** What stands before a number: `other` says that the number is no phone. */
export type Label = { kind: PhoneKind | null; labelled: boolean; other: boolean }

// Tested in this order on the text just before a number, traditional characters included.
const FAX =
  /فاكس|فکس|פקס|โทรสาร|แฟกซ์|φαξ|फैक्स|bréfas|传真|傳真|ファックス|ファクス|팩스|факс|telefax|faxs?|telecopie|télécopie|(?<!\p{L})(?:fx|F)(?=[\s.:：)]*$)/iu
const PHONE_TOO = /电话|電話|tel|phone|fon(?!t)|전화|тел/iu
const MOBILE =
  /جوال|موبايل|محمول|همراه|נייד|มือถือ|(?<!\p{L})κιν|मोबाइल|মোবাইল|di động|farsími|手机|手機|手提|移动电话|行動|大哥大|携帯|ケータイ|휴대|핸드폰|모바일|моб|mobile?\b|mobil(?:e|fon|telefon|nummer|nr)?\b|handy|handphone|\bcell(?:ular|phone)?\b|celular|m[óo]vil|cellulare|portable|(?<!\p{L})(?:port|cel)(?=[.: ]{1,5}$)|gsm|komórk|matkapuhelin|whats\s?app|wechat|微信|(?<!\p{L})(?:mob|M|HP|H\/P|C)(?=[\s.:：)]*$)/iu
const DIRECT =
  /直线|直線|直拨|直撥|直通|direct|direkt|durchwahl|\bDID\b|\bDDI\b|ligne directe|(?<!\p{L}\.?)D(?=[\s.:：)]*$)/iu
const MAIN =
  /总机|總機|代表番号|代表電話|代表|热线|熱線|(?<!\p{L})main(?!\p{L})|switchboard|zentrale|standard|centralita|centralino|hotline|toll[- ]?free|freephone|helpline|客服|服务电话|고객센터|고객상담|콜센터|お客様(?:センター|相談)|客户服务|kundenservice|service clients?|atención al cliente|customer (?:care|service)|müşteri hizmetleri|infolinia|горячая линия|after[- ]hours|emergency|notdienst|notruf|urgences?|emergencias|(?<!\p{L})storing(?:sdienst)?(?!\p{L})|대표/iu
const HOME = /家庭|住宅|自宅|\bhome\b|privat|(?<!\p{L})H(?=[\s.:：)]*$)/iu
const WORK =
  /هاتف|تلفون|تلفن|טלפון|(?<!\p{L})טל(?!\p{L})|โทร|दूरभाष|फोन|फ़ोन|ফোন|ტელ|հեռ|утас|(?<!\p{L})τηλ|điện thoại|(?<!\p{L})S?ĐT(?!\p{L})|(?<!\p{L})(?:sími|simu|tālr|ffôn)(?!\p{L})|(?<!\p{L})(?:rendez-vous|rdv)(?=[\s.:]*$)|电话|電話|座机|座機|办公|辦公|公司|联系方式|聯絡|联系|固话|市话|市話|전화|연락처|テレ|тел|\btel|phone|\bfono|fon\b|telephone|telefon|teléfono|téléphone|(?<!\p{L})(?:call|ring(?!\p{L})|office|work|business|contact|reach|dial)|\bph\b|puh|☎|☏|✆|📞|📱|🕿|(?<!\p{L})(?:T|P|O|W|B|Ph|Tf|Tlf|Tfn|Tél|Tfno|Fono)(?=[\s.:：)]*$)/iu

// Numbers of everything else: registers, banks, orders, posts, books. A phone label nearer to the number wins.
const OTHER_WORDS = [
  String.raw`artikel|\bart\.?-?\s?n[ro°]|item\s*(?:no|number|#)|model\s*(?:no|number)|référence|\bréf\b|商品コ.ド|商品番号|型番`,
  String.raw`品番|商品编号|商品編號|货号|貨號|订单|訂單|单号|單號|運單|运单|快递|快遞|发票|發票|合同|合約|税号|稅號|纳税|統一編號|统一编号|统编|統編|信用代码|身份证|身分證|证件|证号|證號|账号`,
  String.raw`帳號|帳戶|账户|卡号|卡號|开户|銀行|银行|\bQQ|群号|\bICP|网安备|公安|许可证|备\d*号?|邮编|郵編|郵遞區號|邮政编码|邮码|版本|编号|編號|型号|型號|货号|批号|序列号|注册号`,
  String.raw`工号|学号|登録番号|郵便番号|法人番号|사업자|우편|(?:상품|주문|계좌|등록|운송장|송장|회원|접수|고객|학번|품목|문서|허가|신고|인증|관리|모델|제품|일련|차량|여권|면허) ?번호`,
  String.raw`\bISBN|\bISSN|\bIBAN|\bBIC|\bSWIFT|\bVAT|\bUSt|Steuer`,
  String.raw`\btax(?=\s*(?:id|no\b|nr|number|code|reg|payer|ref|[.:#]))|\bEIN\b|\bTIN\b|\bSSN\b|Identifikationsnummer`,
  String.raw`\border(?!s\b)`,
  String.raw`(?:commande|pedido|ordine|bestelling|zamówieni[ea]|objednávk[ya]|заказ)\s?(?:n[°ºo.]|n(?:r|um)\b|č\.|№)`,
  String.raw`(?<!\p{L})(?:e\. ?g\.|z\. ?B\.|p\. ?ex\.|例如|例えば)[ :,：]*$|invoice|tracking|parcel|shipment|\bSKU|\bitem`,
  String.raw`\bmodel|part (?:no|number)|serial|account(?!s)|\bacct|\bref(?:erence)?\b|\bcase\b|ticket(?!s)`,
  String.raw`customer (?:no|number|id)|Kunden|Bestell|Rechnung|Auftrag|\bHR ?[AB]\b|Amtsgericht|Registernummer`,
  String.raw`Handelsregister|SIRET|SIREN|\bRCS\b(?: [\p{L}-]{2,20}){1,3} [A-D]\s+$|\bRCS\b|\bAPE\b|\bTVA\b|\bNIF\b|\bCIF\b|\bNIE\b|\bCUIT\b|\bRFC\b|P\.? ?IVA`,
  String.raw`\bP\.\s?I\.(?=\s)|Partita|\bREA\b|C\.F\.|\bKvK\b|\bKVK\b|\bBTW\b|\bCVR\b|org\.? ?n(?:r|umm)|Y-tunnus`,
  String.raw`\bCNPJ\b|\bVergi|\bV\.\s?D\.|Mersis|\bVKN\b|\bMST\b|mã số|ח["״'.]{1,2}פ|עוסק מורשה|\bRPR\b|\bRPM\b`,
  String.raw`\bBCE\b|\bKBO\b|Ondernemingsn|\bBE(?=\s?$)|\bCPF\b|\bRUC\b|\bRUT\b|\bNIP\b|REGON|\bKRS\b|\bIČO?\b`,
  String.raw`\bDIČ\b|ИНН|ОГРН|КПП|\bABN\b|\bACN\b|\bGST|\bPAN\b|\bCIN\b|licen[sc]e|\bLic\b|\bDOI\b|PMID|version`,
  String.raw`release|(?<![\p{L}-])build(?![\p{L}])|postal code|postcode|\bzip\b|P\.? ?O\.? ?Box|Postfach|\bUID\b`,
  String.raw`\bUUID\b|\bID\b|company (?:no|number)|reg(?:istration|istered)?\.? (?:no|number)|charity|confirmation`,
  String.raw`booking(?!s)|reservation(?!s)|policy|claim(?!s)|patent|batch|\blot\b|coupon|voucher|gift card|マップコ.ド`,
  String.raw`map ?code|\bpin\b|password|code\b|codice`,
  String.raw`(?<!prefijo[/ ])código(?! (?:postal|de (?:área|país))| \d{2,3}\))`,
  String.raw`(?:課程)?(?:識別碼|识别码|編碼|编码|(?<!区号|區號|国家|國家)代[碼码]|流水號|流水号|課號|课号)|(?:copyright|©)[\s\d,.–-]{0,16}$|\bEAN\b`,
  String.raw`\bUPC\b|\bGTIN\b|\bASIN\b|arXiv|\bGPS|\blat(?:itude)?\b|\blon(?:g(?:itude)?)?\b|coord|\bchapter|\bpage`,
  String.raw`price|total|amount|sum\b`,
].join('|')
const OTHER = new RegExp(OTHER_WORDS, 'iu')

const NAMED = /[,;|–—-] \p{Lu}[\p{L}'’.]+ \p{Lu}[\p{L}'’-]+ ?[,;|–—-]? ?[([]?$/u

// "Account Manager, 020 …", "Volunteer Coordinator", "Order desk:", "Kundenservice", "Rechnungswesen": the word goes on as a job or a desk.
const OF_A_DESK =
  /^(?:inat(?:or|rice|rix)|ination|eurs?|s?[ -]?(?:managers?|officers?|executives?|handlers?|advis[eo]rs?|clerks?|secretar(?:y|ies)|assistants?|directors?|representatives?|specialists?|administrators?|agents?|staff|teams?|desk|office|line|dep(?:t|artment)|service|support|care|enquiries|inquiries|agency|(?:s|ungs?)?(?:abteilung|annahme|wesen|dienst|betreuung|buchhaltung|stelle|service|beratung|ungen|fragen|center|centrum|zentrum|hotline|kontakt)))(?!\p{L})/iu

/** "Tel. e Fax", "Telefon i faks", "電話及傳真": one number is both. */
const JOINS = /[/&、,+]|(?<!\p{L})(?:und|and|e|et|y|en|og|och|i|и|ve)(?!\p{L})|[と及和兼겸]/u

/** Reads the label in the text before a number; the one that stands nearest to it counts. */
export function readLabel(before: string): Label {
  const cell = before.slice(before.search(/[|•·][^|•·]*$/) + 1)
  // Typography spreads two-character labels: "传 真：".
  const label = (/\p{L}/u.test(cell) ? cell : before)
    .slice(-40)
    .replace(/(\p{Script=Han})[ \u3000](?=\p{Script=Han}\s*[:：]\s*$)/u, '$1')
  const said = lastIndex(OTHER, label)
  // "Policy Officer - Joan Pruitt - (603) …": the word is of a job, and the number is that person's.
  // "PO Box 1127, Hood River, OR 97031 · 541-555-0188": the word had its number before the stroke.
  const behind = said < 0 ? '' : label.slice(said)
  const isSpent = NAMED.test(behind) || OF_A_DESK.test(behind) || /\d.*[|•·]\s*[([]?$/u.test(behind)
  const other = isSpent ? -1 : said
  const phone = Math.max(
    lastIndex(WORK, label),
    lastIndex(MOBILE, label),
    lastIndex(FAX, label),
    lastIndex(DIRECT, label),
    lastIndex(MAIN, label),
  )
  if (other > phone) return { kind: null, labelled: false, other: true }
  return { kind: kindOfLabel(label), labelled: phone >= 0, other: false }
}

/** The kind of number that a label names, `null` when it names none. */
export function kindOfLabel(label: string): PhoneKind | null {
  if (FAX.test(label)) return PHONE_TOO.test(label.replace(FAX, '')) && JOINS.test(label) ? 'work' : 'fax'
  if (MOBILE.test(label)) return 'mobile'
  if (DIRECT.test(label)) return 'direct'
  if (MAIN.test(label)) return 'main'
  if (HOME.test(label)) return 'home'
  return WORK.test(label) ? 'work' : null
}

const EVERY = new Map(
  [OTHER, WORK, MOBILE, FAX, DIRECT, MAIN].map((pattern) => [pattern, new RegExp(pattern.source, `${pattern.flags}g`)]),
)

/** Where the last match ends, -1 without one. */
function lastIndex(pattern: RegExp, text: string): number {
  let last = -1
  for (const match of text.matchAll(EVERY.get(pattern) ?? pattern)) last = match.index + match[0].length
  return last
}
