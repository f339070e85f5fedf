/** What the writers of family mail are called by their readers. */
const KIN =
  'mum|mummy|mom|mommy|mam|mama|mamma|maman|mami|mutti|mutter|mor|mamá|mãe|mamãe|äiti|máma|anya|anne|annen|мама|мамуля|μαμά|אמא|dad|daddy|pa|papa|pappa|papá|papà|papi|babbo|pai|papai|vati|vater|far|isä|tato|táta|apa|baba|папа|μπαμπάς|אבא|' +
  'nan|nana|nanna|nanny|gran|granny|grandma|grandpa|grandad|granddad|gramps|oma|opa|omi|opi|mamie|mémé|papy|pépé|abuela|abuelo|abu|yaya|nonna|nonno|avó|avô|vovó|vovô|vó|vô|mormor|morfar|farmor|farfar|bestemor|bestefar|mummo|ukki|babcia|dziadek|babička|děda|бабушка|дедушка|γιαγιά|παππούς|סבתא|סבא|nagyi|' +
  'aunt|auntie|aunty|uncle|tante|onkel|oncle|tonton|tía|tío|zia|zio|tia|tio|moster|faster|farbror|morbror|täti|setä|ciocia|wujek|teta|strejda|тётя|тетя|дядя|teyze|amca|sister|brother|schwester|bruder|sœur|frère|hermana|hermano|sorella|fratello|cousin|cousine|godmother|godfather|patin|pate|patentante|patenonkel'

const WHOSE =
  'the|your|yr|der|die|das|euer|eure|deine?|ihre?|la|le|il|lo|ta|ton|votre|vos|tu|tus|tua|tuo|vostra|vostro|a|o|sua|seu|je|jullie|din|er|твоя|твой|ваша|ваш|twoja|twój|wasza|tvoje|tvůj|vaše'

const CAPITAL = "\\p{Lu}[\\p{L}.'’-]{1,20}"

const KIN_NAME = new RegExp(
  `^(?:(?:${WHOSE})(?: \\p{Ll}{3,12})? )?(?:${KIN})(?: ${CAPITAL})?(?: (?:and|&|\\+|und|et|y|e|och|og|en|i|a|ja|и|és|ve) (?:(?:${KIN})|${CAPITAL})(?: ${CAPITAL})?)?$`,
  'iu',
)

/** "女儿 小雨", "爸妈" */
const HAN_KIN =
  /^(?:女儿|女兒|儿子|兒子|爸爸?|妈妈?|媽媽?|爸妈|爸媽|爷爷|爺爺|奶奶|外公|外婆|姥姥|姥爷|孙子|孫子|孙女|孫女|侄子|侄女|舅舅|姑姑|阿姨|哥哥?|姐姐?|弟弟?|妹妹?)(?: ?\p{Script=Han}{1,3})?$|^(?:[\p{Script=Han}\d]{2,8} )?\p{Script=Han}{2,4}(?:同[学學])?的?(?:家[长長]|爸爸|[妈媽][妈媽])$/u

/** "la nonna Pina", "Mum", "Your loving Aunt Mabel", "Oma und Opa": families sign by what they are to each other. */
export function isKinName(text: string): boolean {
  return text.length <= 45 && (KIN_NAME.test(text) || HAN_KIN.test(text))
}
