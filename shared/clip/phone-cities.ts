/**
 * Cities of second rank. Families, streets, hotels and towns overseas are called after them, so they are asked only where a text names
 * no country otherwise; those that are rather a family or a house (Sevilla, Bilbao, Zaragoza, Bursa) are left out.
 */
const NAMES: readonly (readonly [string, string])[] = [
  ['VN', 'Da Nang'],
  ['TH', 'Phuket|Chiang Mai|Pattaya'],
  ['ID', 'Denpasar|Semarang'],
  ['PH', 'Davao'],
  ['IN', 'Ahmedabad|Jaipur|Lucknow'],
  ['CA', 'Winnipeg|Edmonton'],
  ['DE', 'Nürnberg|Nuremberg|Leipzig|Dresden|Hannover|Dortmund|Karlsruhe|Mannheim|Bielefeld'],
  ['AT', 'Linz(?! am Rhein)|Innsbruck|Klagenfurt'],
  ['CH', 'Lausanne|Luzern|Winterthur|Lugano'],
  ['FR', 'Strasbourg|Montpellier|Rennes|Grenoble'],
  ['BE', 'Bruxelles|Brussels|Antwerpen|Antwerp|Liège|Leuven'],
  ['NL', 'Utrecht|Eindhoven|Den Haag|The Hague|Groningen'],
  ['ES', 'Málaga'],
  ['PT', 'Lisbon|Coimbra'],
  ['IT', 'Firenze|Genova|Padova'],
  ['MX', 'Monterrey'],
  ['CO', 'Medellín'],
  // A bean too: only where a line or a part of the address ends in it.
  ['PE', '(?<=, )Lima(?=\\s*(?:$|[\\d.,|·]))'],
  ['SE', 'Malmö|Uppsala|Gothenburg'],
  ['NO', 'Trondheim|Stavanger'],
  ['DK', 'Aarhus|Odense|Aalborg'],
  ['FI', 'Tampere|Turku|Espoo|Oulu'],
  ['PL', 'Kraków|Krakow|Gdańsk|Wrocław|Poznań|Łódź|Katowice'],
  ['CZ', 'Prague|Brno|Ostrava|Plzeň'],
  ['HU', 'Debrecen|Szeged|Győr'],
  ['TR', 'Izmir|İzmir|Antalya'],
  ['IL', 'Haifa'],
  ['ZA', 'Durban|Pretoria'],
  ['NG', 'Abuja|Ibadan'],
  ['KE', 'Mombasa'],
  ['MA', 'Rabat'],
  ['TN', 'Tunis'],
]

const STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY'
const STATE_NAMES =
  'Ala(?:bama|ska)|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming'

/** Cities by country. A state of the USA behind the name makes it a town there ("Lisbon, CT"), unless the two letters are the country's own ("Haifa, IL"). */
export const CITIES: readonly (readonly [string, RegExp])[] = NAMES.map(([region, names]) => {
  const states = STATES.split('|').filter((state) => state !== region)
  return [
    region,
    new RegExp(`(?<![\\p{L}\\d])(?:${names})(?![\\p{L}\\d]|, (?:${states.join('|')}|${STATE_NAMES})(?!\\p{L}))`, 'mu'),
  ]
})
