import type { OrdinaryCase } from './page-case.ts'

/** Pages that call themselves contact, about or members and show things, places and players. Nobody in them exists. */
export const ordinarySeventh: readonly OrdinaryCase[] = [
  {
    id: 'game-characters-team',
    url: 'https://www.emberfall-game.example/characters',
    html: `<html lang="en"><head><title>Characters - Emberfall</title></head><body><h1>Characters</h1><div class="hero"><h3>Kaela Storm</h3><p>Ranger</p></div><div class="hero"><h3>Doran Vale</h3><p>Blacksmith</p></div><div class="hero"><h3>Mira Thorn</h3><p>Healer</p></div></body></html>`,
  },
  {
    id: 'hr-klub-igraci',
    url: 'https://www.nk-polje.example/momcad',
    html: `<html lang="hr"><head><title>Momčad - NK Polje</title></head><body><h1>Momčad</h1><table><tr><th>Br.</th><th>Igrač</th><th>Pozicija</th></tr><tr><td>1</td><td>Ivan Perković</td><td>Vratar</td></tr><tr><td>5</td><td>Josip Marušić</td><td>Branič</td></tr><tr><td>9</td><td>Luka Dragić</td><td>Napadač</td></tr></table></body></html>`,
  },
  {
    id: 'winery-labels-contact',
    url: 'https://www.vigne-del-colle.example/vini',
    html: `<html lang="it"><head><title>I nostri vini | Vigne del Colle</title></head><body><h1>I nostri vini</h1><div class="vino"><h3>Donna Lucrezia</h3><p>Rosso riserva</p></div><div class="vino"><h3>Don Pasquale</h3><p>Bianco fermo</p></div><div class="vino"><h3>Santa Caterina</h3><p>Passito</p></div></body></html>`,
  },
  {
    id: 'ua-zahyblym',
    url: 'https://www.selo-novyny.example/pamiat',
    html: `<html lang="uk"><head><title>Пам'ятаємо</title></head><body><h1>Пам'ятаємо</h1><ul><li>Шевчук Іван Петрович, 1921–1944</li><li>Бондаренко Микола Іванович, 1919–1943</li><li>Ткаченко Ганна Степанівна, 1901–1942</li></ul></body></html>`,
  },
  {
    id: 'street-art-artists',
    url: 'https://www.wallwalk.example/artists',
    html: `<html lang="en"><head><title>Artists | Wallwalk</title></head><body><h1>Artists</h1><div class="grid"><a class="tile" href="/a/1"><span>Hugo Petrossian</span><em>Berlin</em></a><a class="tile" href="/a/2"><span>Aiko Marten</span><em>Osaka</em></a><a class="tile" href="/a/3"><span>Lou Sandoval</span><em>Quito</em></a></div></body></html>`,
  },
]
