import type { Line } from './page-lines.ts'

/** What a page is for: it decides how much a name alone may mean. */
export type PageKind = 'people' | 'contact' | 'article' | 'other'

const PEOPLE_WORDS = [
  String.raw`team|staff|people|members?|directory|faculty|attorneys?|lawyers|doctors?|physicians|providers|brokers`,
  String.raw`agents|board|leadership|management|directors|employees|who-we-are|mitarbeiter|ansprechpartner|equipe`,
  String.raw`equipo|staff|personale|medewerkers|personal|yhteystiedot|henkil|kadra|nauczyciel|pracownicy|zespol`,
  String.raw`zamestnanci|ucitele|nas tym|munkatars|echipa|profesori|kadro|ekibimiz|ansatte|medarbetare|medarbejdere`,
  String.raw`bestyrelse|styrelse|hallitus|vorstand|kollegium|lehrkrafte|docenti|professori|docentes|profesorado`,
  String.raw`enseignants|corps enseignant|darbuotojai|darbinieki|tootajad|zaposleni|djelatnici|doktori|lijecnici`,
  String.raw`osoblje|odvjetnici|nas tim|sodelavci|ekipa|stafi|komanda|gydytojai|meeskond|starfsmenn|starfsfolk`,
  String.raw`wafanyakazi|uongozi|dentists|insegnanti|istruttori|instructors|practitioners|officers|autoridades`,
  String.raw`docenten|leerkrachten|dozenten|therapeuten|clergy|clinicians|solicitors|trustees|councillors|advisors`,
  String.raw`advisers|therapists|anwalte|rechtsanwalte|arzte|personen|geschaftsleitung|bestuur|advocaten|avocats|elus`,
  String.raw`conseil municipal|praticiens|medecins|interlocuteurs|professeurs|abogados|profesionales|corporacion`,
  String.raw`asesores|medicos|concejales|plantilla|junta directiva|advogados|corpo clinico|profissionais|diretoria`,
  String.raw`vereadores|corretores|avvocati|professionisti|medici|collaboratori|organigramma|prawnicy|lekarze|zarzad`,
  String.raw`wladze|doradcy|lekari|advokati|vedeni|csapat|orvosaink|ugyvedek|vezetoseg|avocati|conducere|hekim`,
  String.raw`doktorlar|avukatlar|yonetim|personel|danismanlar|styret|asiantuntijat|doi ngu|bac si|luat su|nhan su`,
  String.raw`ban lanh dao|tim kami|dosen|pengurus|pegawai`,
].join('|')
const PEOPLE = new RegExp(String.raw`\b(?:${PEOPLE_WORDS})`, 'iu')
const CONTACT =
  /\b(?:contact|kontakt|contacto|contatti|contacter|impressum|imprint|about us|about (?=page|the company|our)|offices?|locations?|reach-us|find-us|quienes|chi-siamo|ueber-uns|uber uns|a-propos|mentions|hafa samband|na kontaktoni|elaqe|boglanish|contacte|contato|fale conosco|iletisim|kunye|hakkimizda|yhteystiedot|kapcsolat|elerhetoseg|impresszum|lien he|hubungi|kontak|hafa samband|colofon|note legali|aviso legal)/iu
const CJK_PEOPLE =
  /团队|團隊|講師(?:紹介|一覧)|讲师(?:介绍|团队)|先生紹介|職員紹介|医師紹介|院長紹介|领导|人员|人員|成员|成員|律师|律師|专家|專家|师资|師資|通讯录|員工|教職員|教职员|師資|名單|名单|社員|スタッフ|メンバー|役員|임직원|구성원|팀 ?소개|팀원|멤버|의료진|교수진|강사진|연구진|교직원|직원 ?(?:소개|안내)|선생님|医生|醫師|醫生|教师|教師|教員|弁護士|領導|班子|委员|委員|行政單位|의사|변호사|команда|врачи|адвокаты|специалисты|співробітники|керівництво|лікарі|вчителі|ομαδα|προσωπικο|συνεργατες|فريق|أعضاء|الأطباء|צוות|ทีมงาน|บุคลากร|запослени|наставници|(?<!\p{L})(?:тим|екип|персонал)(?!\p{L})|გუნდი|თანამშრომლები|աշխատակազմ|хамт олон|удирдлага|تیم|پزشکان|کارکنان|همکاران|сотрудники|коллектив|преподаватели|руководство/iu
const CJK_CONTACT =
  /联系|聯絡|聯繫|关于我们|關於我們|会社概要|会社案内|お問い合わせ|連絡先|公司简介|公司簡介|回社概要|오시는|연락처|회사소개|контакты|контакти|контакт|холбоо барих|байланыс|კონტაქტი|კავშირი|تماس با|درباره ما|о компании|επικοινωνια|اتصل بنا|تواصل معنا|צור קשר|יצירת קשר|ติดต่อ|संपर्क/iu

// Who plays or is counted, said in two words or more: one alone is part of many names ("Lowfield Players", "Squad HR").
const STAGED =
  /\b(?:full cast|cast (?:and|&) crew|cast list|staff ?(?:&|and)? ?cast|(?:first|second)[ -]team squad|players? and squad|oyuncu (?:kadrosu|listesi)|spielerkader|plantilla y cuerpo tecnico)\b|演员表|演員表|演职员|演職員|キャスト一覧|出演者一覧|選手(?:一覧|名鑑)|(?:拟聘用|拟录用|录用|获奖|獲獎|录取|錄取)[^|]{0,12}(?:公示|名单|名單)|출연진|선수단|состав команды/iu

export function pageKind(doc: Document, url: string, lines: readonly Line[]): PageKind {
  const path = URL.canParse(url) ? new URL(url).pathname : ''
  const title = doc.querySelector('title')?.textContent ?? ''
  const heading = lines.find(({ heading: level }) => level === 1)?.text ?? ''
  // Folded, because a word border is not seen before "é".
  const words = folded(`${path.replace(/[-_/.]/g, ' ')} ${title} ${heading}`)
  const topics = folded([path.replace(/[-_/.]/g, ' '), ...[title, heading].flatMap(topicsOf)].join(' | '))
  if (saysArticle(doc) || isSearch(url, words) || isManual(url)) return 'article'
  if (STAGED.test(words)) return 'article'
  if (PEOPLE.test(topics) || CJK_PEOPLE.test(topics)) return 'people'
  if (CONTACT.test(words) || CJK_CONTACT.test(words) || [path, title, heading].some(isAbout)) return 'contact'
  // A front page is nobody's article, however much it tells.
  return !/^\/(?:index\.\w+|home)?$/i.test(path || '/x') && looksArticle(doc, lines) ? 'article' : 'other'
}

function folded(text: string): string {
  return text
    .slice(0, 600)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}

/** The parts of a title that are few words: "Tea farmers storm factory over bonus as directors flee" is a headline. */
function topicsOf(title: string): string[] {
  return title
    .split(/\s[|–—·•»:-]\s|[|｜_:：]/u)
    .filter(
      (part) => part.trim().split(/\s+/).length <= 6 && (!/\p{Script=Han}/u.test(part) || part.trim().length <= 16),
    )
}

/** "/about", "About", "About Tidewell": but "a podcast about peat" is about something else. */
function isAbout(text: string): boolean {
  return /(?:^|[/|–—:]\s?)about(?=$|[\s/_.|–—-])/i.test(text.trim())
}

/** True for a few words that say what a page shows ("Our team", "Faculty", 教職員名單) and hardly anything else. */
export function isTopic(text: string): boolean {
  const words = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(words))
    return words.length <= 8 && (CJK_PEOPLE.test(words) || CJK_CONTACT.test(words))
  if (/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(words))
    return words.length <= 24 && words.split(' ').length <= 3 && (CJK_PEOPLE.test(words) || CJK_CONTACT.test(words))
  const telling = words
    .split(/[\s'’]+/)
    .filter((word) => word.length > 3 && !/^(?:unser|unsere|notre|nuestro|nostro)$/i.test(word))
  return (
    telling.length > 0 &&
    telling.length <= 3 &&
    telling.some(isTopicWord) &&
    // "Staff Directory", "L'équipe municipale"; but "People Bank" is a name.
    telling.every((word) => isTopicWord(word) || /^\p{Ll}/u.test(word))
  )
}

/** A word of the text says what a page shows: "City Contacts", "Board Members". */
export function hasTopic(text: string): boolean {
  return text.split(/\s+/).some((word) => word.length > 3 && isTopicWord(word))
}

/** The word itself, perhaps with an ending: "Kontakty", but not "Boardwalk". */
function isTopicWord(word: string): boolean {
  return [PEOPLE, CONTACT].some((topic) => {
    const found = topic.exec(word)
    return found?.index === 0 && word.length - found[0].length <= 4
  })
}

/** The manual of a program: who stands in it is an example. */
function isManual(url: string): boolean {
  return URL.canParse(url) && /^(?:docs?|api|developers?|reference)\.[^.]+\./i.test(new URL(url).hostname)
}

/** Results of a search name whoever was searched for. */
function isSearch(url: string, words: string): boolean {
  return (
    /[?&](?:q|query|search|keyword|keywords|wd|s)=|\/search\b/i.test(url) ||
    /\b(?:search results|results for|suchergebnisse|resultats de recherche|resultados de)|\s[-–|] search\b|搜索结果|搜尋結果|検索結果/iu.test(
      words,
    )
  )
}

/** The page says of itself that it is an article. */
function saysArticle(doc: Document): boolean {
  if (/^(?:article|blog|news)/i.test(doc.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? ''))
    return true
  if (doc.querySelector('[itemtype*="Article"], [itemtype*="BlogPosting"]')) return true
  return [...doc.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20).some(
    (script) =>
      /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|Report)"/.test((script.textContent ?? '').slice(0, 200_000)) ||
      // Reviews of goods stand inside them; one that begins the data is the page.
      /"@type"\s*:\s*"Review"/.test((script.textContent ?? '').slice(0, 120)),
  )
}

/** Mostly running text: people in it are written about. */
function looksArticle(doc: Document, lines: readonly Line[]): boolean {
  if (doc.querySelector('.h-entry, .hentry, article')) {
    const prose = lines.filter(({ text }) => text.length > 120).length
    return prose >= 2 || lines.length < 30
  }
  const main = lines.filter(({ zone }) => zone === 'main')
  const prose = main.filter(({ text }) => text.length > 160)
  return (
    prose.length >= 5 &&
    prose.reduce((sum, { text }) => sum + text.length, 0) > main.reduce((sum, { text }) => sum + text.length, 0) * 0.75
  )
}
