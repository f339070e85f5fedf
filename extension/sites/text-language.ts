// Words that hold sentences and addresses together, each in one of these languages only, as old pages that declare none show them.
const WORDS: Readonly<Record<string, string>> = {
  de: 'und der das mit für nicht auch straße telefon telefax geschäftsführer uhr wir ihre unser öffnungszeiten vorsitzender vorsitzende vorstand kassenwart schriftführer geschäftsstelle verein ansprechpartner startseite vorname nachname impressum inhaber leistungen anfahrt mobil',
  fr: 'et les des du nous vous avec pour téléphone tél télécopie adresse rue accueil notre horaires cedex courriel mentions',
  it: 'della delle degli gli nostra nostro tel orari via piazza cap chi siamo dove sede ufficio contatti lunedì cell',
  nl: 'het een van voor wij onze met telefoon straat openingstijden contactpersoon welkom postbus maandag vrijdag kvk',
  pl: 'oraz jest nie się dla ul tel kom strona główna godziny nasza nip regon kontakt poniedziałek',
  cs: 'nebo jsou pro naše ulice telefon mobil úvod ičo dič provozovna kontakty pondělí nabídka',
  sv: 'och för är till vår våra telefon öppettider välkommen växel måndag fredag gatan',
  da: 'og til vores åbningstider tlf velkommen mandag fredag vej cvr gade af på',
  hu: 'és egy vagy utca telefon mobil elérhetőség nyitvatartás hétfő péntek cím adószám',
  tr: 've bir için telefon faks adres mah cad sok sk iletişim anasayfa hakkımızda',
  fi: 'ja on puhelin puh osoite aukioloajat yhteystiedot tervetuloa maanantai katu',
}
const LANGUAGES = Object.entries(WORDS).map(([lang, words]) => [lang, new Set(words.split(' '))] as const)
const MAX_TEXT = 20_000

/** The language that a page without one is written in; nothing unless its words are many and no other's are nearly as many. */
export function languageOfText(text: string): string | undefined {
  const words =
    text
      .slice(0, MAX_TEXT)
      .toLowerCase()
      .match(/\p{L}{2,20}/gu) ?? []
  const votes = LANGUAGES.map(([lang, known]) => [lang, new Set(words.filter((word) => known.has(word))).size] as const)
  const [best, second] = votes.toSorted((one, other) => other[1] - one[1])
  return best && best[1] >= 3 && best[1] >= 2 * (second?.[1] ?? 0) ? best[0] : undefined
}
