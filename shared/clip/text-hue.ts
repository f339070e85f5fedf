/** The colours in which people answer between somebody else's lines. */
export type Hue = 'red' | 'blue' | 'green'

const NAMED: Readonly<Record<string, Hue>> = {
  red: 'red',
  darkred: 'red',
  crimson: 'red',
  firebrick: 'red',
  blue: 'blue',
  mediumblue: 'blue',
  royalblue: 'blue',
  dodgerblue: 'blue',
  navy: 'blue',
  darkblue: 'blue',
  green: 'green',
  darkgreen: 'green',
  forestgreen: 'green',
  seagreen: 'green',
  limegreen: 'green',
}

/** How much brighter one part of a colour has to be than the others, of 255, to be called by it. */
const CLEARLY = 70

/** What a CSS colour is called: `#c00000`, `rgb(192, 0, 0)` and `red` are red. Grey, black and mixtures are none. */
export function hueOf(colour: string): Hue | undefined {
  const text = colour.trim().toLowerCase()
  const parts = hexParts(text) ?? rgbParts(text)
  if (!parts) return NAMED[text]
  const [red = 0, green = 0, blue = 0] = parts
  if (red - Math.max(green, blue) >= CLEARLY) return 'red'
  if (blue - Math.max(red, green) >= CLEARLY / 2 && blue - red >= CLEARLY) return 'blue'
  return green - Math.max(red, blue) >= CLEARLY / 2 ? 'green' : undefined
}

function hexParts(text: string): number[] | null {
  const [, short, long] = /^#(?:([\da-f]{3})|([\da-f]{6}))$/.exec(text) ?? []
  const digits = long ?? (short && [...short].map((digit) => digit + digit).join(''))
  return digits ? [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) : null
}

function rgbParts(text: string): number[] | null {
  const parts = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/.exec(text)?.slice(1)
  return parts ? parts.map(Number) : null
}

/** A colour in the one spelling that is compared: `#FFF`, `white` and `rgb(255,255,255)` are three of one. */
export function sameColour(one: string, other: string): boolean {
  return plainColour(one) === plainColour(other)
}

function plainColour(colour: string): string {
  const text = colour.trim().toLowerCase()
  return (hexParts(text) ?? rgbParts(text))?.join(' ') ?? text
}

/** How people say in what colour something stands: "in red", "in Rot", "rot markiert", "红字". */
const WORDS: Readonly<Record<Hue, RegExp>> = {
  red: said(
    'in (?:the )?red|in rot|rot (?:markiert|geschrieben|hinterlegt)|en rouge|en rojo|in rosso|(?:a|em|de) vermelho|in (?:het )?rood|[im]ed rött|i rött|i rødt|med rødt|na czerwono|czerwonym kolorem|kolorem czerwonym|červeně|červenou|красным|червоним|kırmızı (?:ile|renkle|renkte)|kırmızıyla|màu đỏ|chữ đỏ|warna merah',
    '红字|紅字|红色|紅色|标红|標紅|赤字|赤色|赤文字|빨간색|붉은색|빨간 글씨|สีแดง',
  ),
  blue: said(
    'in (?:the )?blue|in blau|blau (?:markiert|geschrieben|hinterlegt)|en bleu|en azul|in blu|(?:a|em|de) azul|in (?:het )?blauw|i blått|med blått|na niebiesko|kolorem niebieskim|modře|modrou|синим|синім|mavi (?:ile|renkle|renkte)|maviyle|màu xanh dương|chữ xanh|warna biru',
    '蓝字|藍字|蓝色|藍色|标蓝|標藍|青字|青色|青文字|파란색|파란 글씨|สีน้ำเงิน',
  ),
  green: said(
    'in (?:the )?green|in grün|grün (?:markiert|geschrieben|hinterlegt)|en vert|en verde|in verde|(?:a|em|de) verde|in (?:het )?groen|i grönt|i grønt|med grönt|na zielono|kolorem zielonym|zeleně|zelenou|зел[её]ным|зеленим|yeşil (?:ile|renkle|renkte)|yeşille|warna hijau',
    '绿字|綠字|绿色|綠色|标绿|標綠|緑字|緑色|초록색|녹색|สีเขียว',
  ),
}

function said(words: string, unspaced: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})|${unspaced}`, 'iu')
}

/** That what stands in the colour are answers. */
const ANSWERS =
  /(?<!\p{L})(?:answer|repl|respon|comment|remark|antwort|kommentar|anmerkung|répon|commentaire|respuesta|respond|comentario|rispo|commento|respost|comentári|antwoord|opmerking|svar|odpowied|komentarz|odpověd|ответ|комментар|відповід|cevap|yanıt|trả lời|jawaban)|回[复覆復]|答[复覆]|批注|回答|コメント|返信|답변|회신|คำตอบ|ตอบ/iu

/** Whose they are not: the reader's, or asked of the reader. */
const OF_READER =
  /(?<!\p{L})(?:your|ihren?|deinen?|vos|votre|tes|sus|tus|vostr[ei]|tuoi|seus|uw|jouw|dina|dine|twoje|vaše|ваши|ваші) (?:\p{L}+ ){0,2}(?:answer|repl|respon|comment|remark|antwort|kommentar|anmerkung|répon|respuesta|comentario|rispo|respost|comentári|antwoord|opmerking|svar|odpowied|komentarz|odpověd|ответ|комментар|відповід)|(?<!\p{L})(?:please|kindly|bitte|merci de|veuillez|por favor|per favore|graag) (?:\p{L}+ ){0,3}(?:answer|reply|respond|comment|antwort|kommentier|répond|respond|rispond|respond|antwoord)|[您你]的(?:回|答|批)|[请請](?:[您你])?(?:用|以)?[^。！]{0,6}(?:回[复覆復]|答[复覆])|ください/iu

/** The colour that a sentence says the writer's answers are in: "Answers in red below", "我的回复用红字标在下面". */
export function announcedHue(line: string): Hue | undefined {
  if (line.length > MAX_ANNOUNCEMENT) return undefined
  const sentence = line.split(/[.!?。！？;；]/u).find((each) => ANSWERS.test(each) && !OF_READER.test(each)) ?? ''
  const found = (Object.keys(WORDS) as Hue[]).filter((hue) => WORDS[hue].test(sentence))
  return found.length === 1 ? found[0] : undefined
}

const MAX_ANNOUNCEMENT = 160
