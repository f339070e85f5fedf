import { toSimplified } from '../lib/text-fold.ts'

/** What a label in a block announces. */
export type LabelKind =
  | 'phone'
  | 'fax'
  | 'mobile'
  | 'email'
  | 'web'
  | 'address'
  | 'name'
  | 'title'
  | 'dept'
  | 'org'
  | 'wechat'
  | 'line'
  | 'qq'
  | 'skype'
  | 'whatsapp'
  | 'other'

export type Labelled = { kind: LabelKind; label: string; value: string }

const NAMES: readonly (readonly [LabelKind, string])[] = [
  [
    'fax',
    '传真|传真号码|传真电话|telefax|fax no|fax number|faxnummer|fax|télécopie|factura fax|ファックス|ファクス|팩스|факс|f',
  ],
  [
    'mobile',
    '手机|手机号|手机号码|手机/微信|移动电话|行动|行动电话|手提|手提电话|携帯|携带|携带电话|mobile phone|mobile no|mobile number|mobile|mobil|mobiltelefon|mobilnummer|mob|cell phone|cellphone|cellular|cell|handy|handphone|hp|h/p|portable|móvil|celular|cellulare|gsm|komórka|kom|matkapuhelin|휴대폰|휴대전화|핸드폰|모바일|моб|мобильный|di động|đtdđ|dđ|m|c',
  ],
  ['whatsapp', 'whatsapp|whats app|wa'],
  ['wechat', '微信|微信号|微信同号|wechat id|wechat|weixin|wx|vx'],
  ['line', 'line id|line'],
  ['qq', 'qq|qq号|qq号码'],
  ['skype', 'skype id|skype name|skype'],
  [
    'email',
    '电子邮件|电子邮箱|电邮|邮箱|邮件|信箱|电子信箱|メール|メールアドレス|e-mail address|email address|e-mail|email|mail|mailto|correo electrónico|correo|courriel|mél|mel|sähköposti|e-post|epost|e-posta|이메일|메일|почта|эл\\. почта|posta elettronica|thư điện tử|e',
  ],
  [
    'web',
    '网址|网站|官网|公司网址|主页|网页|ホームページ|ウェブサイト|website|web site|web|homepage|home page|internet|url|site web|site|sitio web|página web|sito web|sito|www|홈페이지|сайт|w',
  ],
  [
    'address',
    '地址|公司地址|联系地址|办公地址|通讯地址|厂址|住址|住所|所在地|本社所在地|所在|本社|mailing address|postal address|street address|office address|visiting address|address|addr|add|adresse|anschrift|postanschrift|dirección|direccion|domicilio|endereço|indirizzo|sede|adres|adress|osoite|cím|주소|адрес|địa chỉ|đ/c|đc|trụ sở|alamat|a',
  ],
  [
    'name',
    '联系人|联络人|联系人员|姓名|名字|负责人|经办人|担当者|担当|氏名|お名前|contact person|contact name|contact|name|full name|ansprechpartner|ansprechpartnerin|ansprechperson|kontaktperson|nombre|contacto|nom|interlocuteur|nome|referente|referent|contactpersoon|naam|namn|navn|nimi|이름|담당자|성명|контактное лицо|имя|фио',
  ],
  [
    'title',
    '职务|职位|职称|职衔|头衔|岗位|役职|役職|肩書|job title|title|position|role|funktion|position|cargo|puesto|fonction|poste|titre|ruolo|qualifica|functie|titel|stilling|직책|직위|должность',
  ],
  [
    'dept',
    '部门|所属部门|科室|部署|所属|department|dept|division|abteilung|departamento|service|département|reparto|ufficio|afdeling|avdelning|부서|отдел',
  ],
  [
    'org',
    '公司|公司名称|单位|单位名称|企业名称|会社名|商号|社名|company name|company|organisation|organization|firma|firmenname|unternehmen|empresa|razón social|société|entreprise|azienda|società|bedrijf|företag|회사|회사명|компания',
  ],
  [
    'phone',
    '电话|电话号码|联系电话|联络电话|咨询电话|服务电话|客服电话|服务热线|热线|热线电话|座机|固定电话|固话|办公电话|公司电话|市话|总机|直线|直拨|直通|联系方式|代表|大代表|代表电话|代表番号|电话番号|电话/传真|telephone no|telephone number|telephone|telefon|telefono|teléfono|telefone|téléphone|tel no|tel|tél|phone number|phone no|phone|fon|ph|office phone|office|direct line|direct dial|direct|direkt|durchwahl|main|switchboard|zentrale|tel\\. direct|tel/fax|tel\\.? ?& ?fax|t/f|puhelin|puh|tlf|tfno|tel\\.? direct|대표전화|전화|전화번호|тел|телефон|điện thoại|số điện thoại|đt|sđt|call us|call|toll free|hotline|did|ddi|o|p|t|d|tf|w|b',
  ],
  [
    'other',
    '邮编|邮政编码|邮递区号|开户行|开户银行|账号|帐号|银行账号|税号|统一编号|统编|统一社会信用代码|备案号|营业时间|工作时间|办公时间|传真机|版权所有|opening hours|hours|office hours|vat|vat no|vat id|ust-idnr|ust-id|steuernummer|handelsregister|registergericht|amtsgericht|hrb|geschäftsführer|geschäftsführung|vertretungsberechtigt|iban|bic|swift|siret|siren|tva|p\\.iva|cif|nif|date|sent|subject|from|to|cc|bcc|发件人|收件人|主题|抄送|日期|时间',
  ],
]

const BY_LABEL: ReadonlyMap<string, LabelKind> = new Map(
  NAMES.flatMap(([kind, names]) => names.split('|').map((name) => [name.replace(/\\/g, ''), kind] as const)),
)
// One letter is a label only with a mark behind it, or before a number.
const SINGLE = /^[tfmpdecoawb]$/i
const MARK = /^[:：.．]{1,2}$|^[)）]$/

/** "Dept. of Geography" is called so: the word is no label. */
const OF_FIELD = /^(?:of|for|de|des|du|di|für) /u

const MAX_CELL = 600

/** Reads the label at the start of a cell: `Tel.: …`, `电 话：…`, `M +44 …`, `联系人 张伟`; `null` when there is none. */
export function readCellLabel(cell: string): Labelled | null {
  const text = cell.slice(0, MAX_CELL).replace(/^[\s*•·●■▪◆➤>|–-]+/u, '')
  const marked =
    /^([\p{L}\p{M}/&.'’ \u3000-]{1,30}?(?:\([^()]{1,12}\))?)\s{0,2}([:：]|\.[:：]?\s|[|丨]\s?)\s*(.*)$/u.exec(text)
  if (marked) {
    const kind = kindOf(marked[1] ?? '')
    if (kind === 'dept' && marked[2]?.startsWith('.') && OF_FIELD.test(marked[3] ?? '')) return null
    if (kind && !(SINGLE.test(marked[1] ?? '') && marked[2]?.startsWith('.') && !/[\d+@]/.test(marked[3] ?? ''))) {
      return { kind, label: marked[1]?.trim() ?? '', value: marked[3]?.trim() ?? '' }
    }
  }
  return labelBySpace(text)
}

/** `Tel 020 …`, `M +44 …`, `E anna@…`, `电话 021-…`, and a label alone in its cell. */
function labelBySpace(text: string): Labelled | null {
  const spaced = /^([\p{L}\p{M}/&.'’-]{1,24})(?:\s+|(?=[+(\d]))(\S.*)$/u.exec(text)
  const kind = spaced ? kindOf(spaced[1] ?? '') : null
  const value = spaced?.[2] ?? ''
  if (spaced && kind && fits(kind, value)) return { kind, label: spaced[1] ?? '', value }
  const han = /^(\p{Script=Han}(?:\s{0,4}\p{Script=Han}){1,5})[\s\u3000]*(\S.*)$/u.exec(text)
  const hanKind = han ? kindOf(han[1] ?? '') : null
  if (han && hanKind && fits(hanKind, han[2] ?? '')) return { kind: hanKind, label: han[1] ?? '', value: han[2] ?? '' }
  const alone = kindOf(text.replace(/[:：.．]+$/u, ''))
  return alone &&
    !SINGLE.test(text) &&
    (/[:：]$/u.test(text) || /\p{Script=Han}/u.test(text) || alone !== 'other') &&
    text.length < 30
    ? { kind: alone, label: text, value: '' }
    : null
}

/** Without a mark the value must look like what the label announces. */
function fits(kind: LabelKind, value: string): boolean {
  if (kind === 'phone' || kind === 'fax' || kind === 'mobile' || kind === 'whatsapp')
    return /^[([]?[+(]?\d[\d\s().+/-]{4,}/.test(value)
  if (kind === 'email') return value.includes('@')
  if (kind === 'web') return /^(https?:|www\.)|^[\w-]+\.[a-z]{2,}/i.test(value)
  if (kind === 'qq') return /^\d{5,11}$/.test(value)
  return kind === 'name'
    ? /^\p{Script=Han}{2,4}$/u.test(value)
    : kind === 'address' && /^\P{Script=Han}*\p{Script=Han}.*[路街号區区市]/u.test(value)
}

/** The kind of a label however it is spaced: `电 话`, `地  址`, `Tel./Fax`, `Phone (office)`. */
export function kindOf(label: string): LabelKind | null {
  const plain = toSimplified(label.normalize('NFKC'))
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.:\s]+$/, '')
    .trim()
  if (plain === '' || plain.length > 40 || MARK.test(plain)) return null
  const solid = /\p{Script=Han}/u.test(plain) ? plain.replace(/ /g, '') : plain
  const direct = BY_LABEL.get(solid) ?? BY_LABEL.get(solid.replace(/\s?\([^()]*\)$/, ''))
  if (direct) return direct
  const parts = solid.split(/\s?[/&、,+|]\s?| and | und /).filter(Boolean)
  const kinds = parts.length > 1 && parts.length < 4 ? parts.map((part) => BY_LABEL.get(part.replace(/\.$/, ''))) : []
  if (kinds.length > 0 && kinds.every((kind) => kind !== undefined))
    return (kinds.includes('phone') ? 'phone' : kinds[0]) ?? null
  const last =
    /^(?:my|our|work|business|office|company|direct|main|head office|sales|general|private|home|公司|办公|联系|客服|服务|销售|业务) ?(.+)$/u.exec(
      solid,
    )?.[1]
  return last === undefined ? null : (BY_LABEL.get(last) ?? null)
}
