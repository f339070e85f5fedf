import { expect, test } from 'vitest'
import { nameLooks } from './name-shape.ts'
import { namesOfLine } from './person-line.ts'

// What these lines are believed to be without any table of streets or of words of pages.
test.each([
  ['Ronda Rousey', 'en'],
  ['Camino Martínez', 'es'],
  ['Os Guinness', 'en'],
  ['Kami Garcia', 'en'],
  ['Paul Stables', 'en'],
])('%s is a name on a page', (text, lang) => {
  expect(namesOfLine(text, lang).map(({ name }) => name.full)).toEqual([text])
})

test.each([
  ['Rua das Flores', 'pt'],
  ['Largo do Município', 'pt'],
  ['Camino de Ronda', 'es'],
  ['Rue Victor Hugo', 'fr'],
  ['Kontak Kami', 'id'],
  ['Hubungi Kami', 'id'],
  ['Tentang Kami', 'id'],
])('%s is none', (text, lang) => {
  expect(nameLooks(text, lang)).toBeNull()
})

// Whom a sentence or a label asks the reader to turn to.
test.each([
  ['For a quote, ring or text Pádraig Tierney on 087 261 4409', 'en', 'Pádraig Tierney', undefined],
  ['Ask our clinic coordinator, Jing Ouellette, at 514-284-7716', 'en', 'Jing Ouellette', 'clinic coordinator'],
  ['Appelez directement Sébastien Delmotte, gérant, au 06 71 20 44 88', 'fr', 'Sébastien Delmotte', 'gérant'],
  ['Gifts: please write in confidence to Sukhdeep Gill (sukhdeep@trust.example)', 'en', 'Sukhdeep Gill', undefined],
  ['School visits: Dafydd Rees-Hopper, Education Officer, ext. 204', 'en', 'Dafydd Rees-Hopper', 'Education Officer'],
  ['Resi Gschwandtner mobil: 0664 / 183 72 06', 'de', 'Resi Gschwandtner', undefined],
  ['Mme Bérangère Pouzadoux, maire : permanence le samedi', 'fr', 'Mme Bérangère Pouzadoux', 'maire'],
  ['批發、團購請洽 曾淑華 小姐（分機 12）', 'zh-TW', '曾淑華', undefined],
  ['総務部 三枝 真由美', 'ja', '三枝 真由美', undefined],
  ['geom. Nicolò Zanon', 'it', 'geom. Nicolò Zanon', undefined],
  ['Dipl.-Ing. (FH) Rainer Kaltenegger', 'de', 'Dipl.-Ing. Rainer Kaltenegger', undefined],
  ['Meet Dr. Anita Raman, DDS', 'en', 'Dr. Anita Raman', undefined],
  ['Mark Hartwell: 07801 442916', 'en', 'Mark Hartwell', undefined],
  ['Conveyancing: Adeel Qureshi – direct dial 01823 660241, aq@law.example', 'en', 'Adeel Qureshi', undefined],
  ['Aoife Byrne, our Weddings Manager, would love to show you around.', 'en', 'Aoife Byrne', 'Weddings Manager'],
  ['Winnie Tam MHKIS MRICS', 'en', 'Winnie Tam', undefined],
  ['Pedro Luis GARCIA LOPEZ', 'es', 'Pedro Luis GARCIA LOPEZ', undefined],
  ['Mei Ling WONG CHAN', 'en', 'Mei Ling WONG CHAN', undefined],
  ['mr. Marijke van der Velde', 'nl', 'mr. Marijke van der Velde', undefined],
  ['상담 담당 한지민 실장', 'ko', '한지민', '실장'],
  ['Hélder Ramalhete, Responsável de Marcações', 'pt', 'Hélder Ramalhete', 'Responsável de Marcações'],
])('%s (%s) names %s', (text, lang, full, title) => {
  expect(namesOfLine(text, lang).map(({ name, title: job }) => [name.full, job])).toEqual([[full, title]])
})

test.each([
  ['the text Emma Woodhouse reads to her father', 'en'],
  ['Am Ring Anna Seghers', 'de'],
  ['Bel Marie Claire Magazine', 'fr'],
  ['Ask Albert Einstein anything', 'en'],
  ['Introducing Martin Acoustic', 'en'],
  ['Paul Newman, dressing', 'en'],
  ['Maris Piper, potatoes', 'en'],
  ['如有疑问请联系班级老师', 'zh-CN'],
  ['담당자 연락처', 'ko'],
  ['예약 담당 문의', 'ko'],
  ['Music handled by Taylor Swift.', 'en'],
  ['Text Mining Software', 'en'],
  ['Ring Video Doorbell Pro', 'en'],
  ['Call Centre Manager', 'en'],
  ['Meet the Team', 'en'],
  ['Meet Our Trustees', 'en'],
  ['Ask Me Anything', 'en'],
  ['Bel ons nu', 'nl'],
  ['请联系客服小姐', 'zh-CN'],
])('%s (%s) names nobody who would be believed', (text, lang) => {
  expect(namesOfLine(text, lang).filter(({ belief, labelled }) => labelled || belief >= 0.5)).toEqual([])
})

// Words of trade and places that somebody, somewhere, is called.
test.each(
  'Tapas Bar|Bento Boxes|Divine Worship|Raman Spectroscopy|Ventura Harbor|Yuma Desert|Santo Domingo|Minas Gerais|Bethlehem Steel|Stein Garten|Granit Platten|Samba Night|Valentine Dinner|Viking Stool|Thor Hammer|Merlin Lamp'.split(
    '|',
  ),
)('%s is hardly believed to be somebody', (text) => {
  expect(nameLooks(text, 'en')?.belief ?? 0).toBeLessThan(0.5)
})

test('a long word in small letters behind a word that asks is read at once', () => {
  expect(namesOfLine(`contact our ${'a'.repeat(280)}`, 'en')).toEqual([])
})
