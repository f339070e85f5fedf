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

/** What people say the colour of their answers is. */
const WORDS: Readonly<Record<Hue, RegExp>> = {
  red: /(?<!\p{L})(?:red|rot(?:e[rnms]?)?|rouges?|roj[oa]s?|ross[oa]|vermelh[oa]|encarnado|rood|rode|rött?|rød|czerwon\p{L}*|červen\p{L}*|красн\p{L}*|червон\p{L}*|kırmızı\p{L}*|đỏ|merah)(?!\p{L})|[红紅]|赤|빨간|붉은|แดง/iu,
  blue: /(?<!\p{L})(?:blue|blau(?:e[rnms]?)?|bleus?|azul|azules|blu|blauwe?|blått?|blå|niebiesk\p{L}*|modr\p{L}*|син\p{L}*|mavi\p{L}*|biru)(?!\p{L})|[蓝藍]|青字|青色|파란|น้ำเงิน/iu,
  green:
    /(?<!\p{L})(?:green|grün(?:e[rnms]?)?|verts?|verdes?|groene?|grönt?|grøn|zielon\p{L}*|zelen\p{L}*|зел[её]н\p{L}*|yeşil\p{L}*|hijau)(?!\p{L})|[绿綠緑]|초록|เขียว/iu,
}

/** That these are answers, or where they stand. */
const ANSWERS =
  /(?<!\p{L})(?:answer|repl|respon|comment|below|inline|marked|text|antwort|kommentar|anmerkung|unten|siehe|répon|commentaire|ci-dessous|en dessous|respuesta|respondo|comentario|abajo|rispo|commento|sotto|respost|comentári|abaixo|antwoord|opmerking|hieronder|svar|nedan|odpowied|komentarz|poniżej|odpověd|níže|ответ|комментар|ниже|відповід|нижче|cevap|yanıt|aşağıda|trả lời|bên dưới|jawaban|di bawah)|回[复覆答复]|答[复覆]|批注|标[红注]|標[紅註]|字[体體]?|回答|コメント|返信|記載|답변|회신|아래|คำตอบ|ตอบ/iu

/** The colour that a line says the answers are in: "Answers in red below", "我的回复用红字标在下面". */
export function announcedHue(line: string): Hue | undefined {
  if (line.length > MAX_ANNOUNCEMENT || !ANSWERS.test(line)) return undefined
  const said = (Object.keys(WORDS) as Hue[]).filter((hue) => WORDS[hue].test(line))
  return said.length === 1 ? said[0] : undefined
}

const MAX_ANNOUNCEMENT = 160
