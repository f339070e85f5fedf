import { companyKey, isLikelyCompany, splitCompany } from '#shared/clip/company.ts'
import { registrableDomain } from '#shared/clip/mailbox.ts'
import { tidyName } from './company-name.ts'
import { fold } from './dom-text.ts'
import { isShortenedTo, lettersOf } from './house-name.ts'
import { hasTopic, isTopic } from './page-kind.ts'
import type { Line } from './page-lines.ts'

/** What a page is called rather than whose it is. */
const GENERIC_WORDS = [
  String.raw`home|homepage|welcome|index|contact(?: us)?|contacts?|about(?: us)?|team|our team|people|staff`,
  String.raw`locations?|offices?|impressum|kontakt|contacto|contatti|start|startseite|inicio|accueil|news|blog|login`,
  String.raw`profile|venue|page|untitled|digital card|über uns|ueber uns|wir über uns|wer wir sind|das team|chi siamo`,
  String.raw`qui sommes-nous|quiénes somos|quem somos|sobre nosotros|sobre nós|o nas|o nás|o mně|rólunk|despre noi`,
  String.raw`over ons|wie zijn wij|om oss|meistä|biz kimiz|zespół|náš tým|csapatunk|standorte|anfahrt`,
  String.raw`kontakt & anreise|nos médecins|our story|meet the team|get in touch|partners|our partners|associates`,
  String.raw`trustees|governors|committee|legal notice|privacy(?: policy)?|imprint|datenschutz(?:erklärung)?`,
  String.raw`mentions légales|aviso legal|note legali|contactez-nous|contactenos|contáctenos|contacte|contactos`,
  String.raw`contato|fale conosco|hubungi kami|kontak|tentang kami|kontakta oss|om oss|om os|kontakt os|yhteystiedot`,
  String.raw`henkilöstö|ansatte|medarbejdere|medarbetare|personal|pracownicy|kontakty|kapcsolat|elérhetőség|iletişim`,
  String.raw`hakkımızda|liên hệ|giới thiệu|контакты|контакти|сотрудники|о компании|о нас|про нас|руководство|команда`,
  String.raw`επικοινωνία|اتصل بنا|تواصل معنا|من نحن|צור קשר|ติดต่อเรา|संपर्क|контакт|о нама|за нас|холбоо барих`,
  String.raw`бидний тухай|байланыс|bog['‘’ʻ]lanish|əlaqə|haqqımızda|კონტაქტი|ჩვენს შესახებ|კავშირი|կապ|կոնտակտներ`,
  String.raw`մեր մասին|تماس با ما|درباره ما|رابطہ کریں|kontaktai|apie mus|kontaktid|meist|par mums|hafa samband`,
  String.raw`um okkur|na kontaktoni|rreth nesh|o nama|o podjetju|tim|naš tim|naši doktori|kontakti|kontaktujte nás`,
  String.raw`kontaktirajte nas|εταιρεία|η ομάδα μας|η εταιρεία|makipag-ugnayan|wasiliana nasi|yhteydet|首页|首頁|联系我们`,
  String.raw`聯絡我們|聯繫我們|关于我们|關於我們|公司简介|公司簡介|会社概要|会社案内|お問い合わせ|アクセス|스태프|오시는 ?길|회사소개|문의하기|연락처`,
  String.raw`who['’]s who|ספר טלפונים|אודות|הצוות(?: שלנו)?|دليل (?:الهاتف|الموظفين)|فريق العمل|اعضای هیئت علمی|ทีมงาน(?:ของเรา)?|บุคลากร|\p{Script=Han}{0,8}(?:聯絡|联系)(?:電話|电话|方式)(?:一覽表?|一览表?)?|\p{Script=Han}{0,8}(?:通訊錄|通讯录|電話簿|电话簿|分機表)`,
].join('|')
const GENERIC = new RegExp(String.raw`^(?:${GENERIC_WORDS})$`, 'iu')

/** A page's topic ("Staff directory", 教職員名單) is not whose page it is. */
export function isGeneric(text: string): boolean {
  return GENERIC.test(text) || (text.length < 40 && splitCompany(text).suffix === '' && isTopic(text))
}

/** The parts that a page's title is put together of. */
export function titleSegments(doc: Document): string[] {
  return segmentsOf(fold(doc.querySelector('title')?.textContent ?? '', 300))
}

/** The parts of a line that strokes, dots or dashes hold apart. */
export function segmentsOf(text: string): string[] {
  return text
    .split(
      /\s*[|｜·•_]\s*|\s::\s|\s+[»«›‹>]\s+|(?<=\p{Script=Han})[-—](?=\p{Script=Han})|\s+[-–—]{1,3}\s+|\s*[–—]\s*|:\s+/u,
    )
    .map((segment) => segment.trim())
    .filter((segment) => segment.length > 1)
}

const BUSINESS = /\s(?:cent(?:er|re)|medical|dental|inn|resort|farms?|winery|realty|health|travel|law)$/i

/** The letters of a host's own part: `stoneforge` of `www.stone-forge.example`. */
export function hostLabel(host: string): string {
  return (registrableDomain(host).split('.')[0] ?? '').replace(/[^a-z\d]/g, '')
}

/** The host is made of the name's letters: `stone-forge.example` of "Stone Forge Ltd". */
export function isNamedAfter(name: string, host: string): boolean {
  const label = hostLabel(host)
  const key = companyKey(name).replace(/[^a-z\d]/g, '')
  if (label.length < 4 || key.length < 4 || /[@:!?]|(?<!\b\p{Lu})\.\s/u.test(name)) return false
  // "Occupa Commercial Property Consultants" on occupa.example; "Woods Insurance Service" on woodsins.example.
  const words = name.split(' ')
  if (words.length <= 5 && isLikelyCompany(name) && lettersOf(words[0] ?? '') === label) return true
  if (isShortenedTo(label, name)) return true
  // Most of the one is the other: "Perk HQ" is not perk.example's name, nor is a sentence that holds it.
  return (
    (label.includes(key) && key.length >= label.length * 0.5) ||
    (key.includes(label) &&
      label.length >=
        key.length * (key.startsWith(label) ? (isLikelyCompany(name) || BUSINESS.test(name) ? 0.4 : 0.5) : 0.6))
  )
}

const MAX_HEADINGS = 50

/**
 * Whose page it is by its title: sites write "Our team | Kiln" over a page headed "Our team", so what the title says beyond the
 * page's own heading is the site's name.
 */
export function siteSegment(segments: readonly string[], lines: readonly Line[], host: string): string | undefined {
  if (segments.length < 2 || segments.length > 4) return undefined
  const headings = new Set(
    lines
      .filter(({ heading }) => heading > 0 && heading <= 2)
      .slice(0, MAX_HEADINGS)
      .map(({ text }) => companyKey(text)),
  )
  const told = segments.filter((segment) => !isGeneric(segment))
  const beyond = told.filter((segment) => !headings.has(companyKey(segment)))
  // Beside a generic word the only other part is the site's, also where it stands as a heading.
  const rest = beyond.length === 0 && told.length === 1 ? told : beyond
  const label = hostLabel(host)
  const agreeing = rest.find(
    (segment) => label.length > 3 && isLikelyCompany(segment) && companyKey(segment).includes(label),
  )
  // Titles go from the part to the whole: "Departamento de Física | Universidad de Valmonte".
  const likely = rest.length > 1 ? rest.filter(isLikelyCompany) : []
  const whole = likely.length === 1 || likely.at(-1) === rest.at(-1) ? likely.at(-1) : undefined
  const only = agreeing ?? whole ?? rest[0]
  if (only === undefined) return undefined
  // A page about somebody names its site too, but then the address has to agree.
  const isTopical = isLikelyCompany(only) && !hasTopic(only) && rest.length < segments.length
  if (!agreeing && !isTopical && !segments.some(isGeneric)) return undefined
  const isName =
    (agreeing !== undefined || whole !== undefined || rest.length === 1) &&
    only.length < 50 &&
    only.split(/\s+/).length <= 6 &&
    !/\p{L}{4}[.!?]\s|^(?:\p{Lu}\.\s?)+\p{Lu}\p{Ll}+$|:\s|[!?]$|\d{3}/u.test(only)
  return isName && /^[^\p{Ll}]/u.test(only) ? only : undefined
}

/** Names to fall back on for contacts whose owner the page does not say: the title's own part, the first heading, the host. */
export function fallbackName(doc: Document, url: string, lines: readonly Line[]): string | undefined {
  const own = titleSegments(doc)
    .map(withoutBracket)
    .filter((segment) => !isGeneric(segment) && segment.length < 60)
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  const named =
    own.find((segment) => isNamedAfter(segment, host)) ??
    lines.find(({ heading, text }) => heading === 1 && isNamedAfter(text, host))?.text
  const heading = lines.find(({ heading: level, text }) => level === 1 && text.length < 60 && !isGeneric(text))?.text
  // "Состав кафедры" over a page so headed is its topic: the address says more about the house.
  const isTopic = (text: string | undefined): boolean =>
    text !== undefined && own.length <= 1 && /^\p{Lu}\p{L}+\s\p{Ll}/u.test(text) && splitCompany(text).suffix === ''
  const [said] = [own.at(-1), heading].filter((text) => text !== undefined && !isTopic(text))
  return named ?? (said && tidyName(said)) ?? (registrableDomain(host) || undefined)
}

/** "Celebration Market and Catering (Dallas, TX 75209)": the bracket says where. */
function withoutBracket(segment: string): string {
  return segment.replace(/\s*[(（][^()（）]{2,60}[)）]$/u, '')
}
