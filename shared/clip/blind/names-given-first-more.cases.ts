// Further invented names. "|" stands between the parts; formats as in names.cases.ts.

/** Given name(s) | family name. */
export const STILL_MORE_GIVEN_FIRST = `
Graça|Teixeira
Duarte|de Mello
Nicoletta|Dalla Costa
Sabrina|D'Onofrio
Séamus|Mac Cárthaigh
Bronagh|Ní Cheallaigh
Isla|MacPherson
Llewelyn|Vaughan
Elsebeth|Nørgaard
Håkon|Lie
Ylva|Ström
Kolbrún|Pálsdóttir
Timo|Ylönen
Liisa|Tamme
Edgars|Kalniņš
Gintaras|Jankauskas
Bożena|Wiśniewska
Vladimír|Šťastný
Attila|Molnár
Sorin|Dumitru
Hristo|Vasilev
Tamara|Nikolić
Blaž|Oblak
Erion|Dervishi
Panagiota|Katsarou
Oğuz|Yıldırım
Nargiz|Aliyeva
Vakhtang|Gelashvili
Armen|Sargsyan
Aliya|Seitkali
Mahnaz|Shirazi
Ghassan|Abu Khalil
Salma|El Amrani
Nasser|bin Hamad
Idit|Ben Dor
Suresh|Pillai
Manpreet|Dhillon
Tasnim|Akter
Owais|Siddiqi
Chaminda|Jayawardena
Precious|Ndlovu
Babajide|Okonkwo
Efua|Ansah
Zodwa|Mabaso
Hendrik|Botha
Selam|Gebremedhin
Wanjiku|Kariuki
Ibrahima|Diop
Chipo|Mutasa
Aroha|Ngata
Semisi|Fonua
Kalani|Akana
Marisol|Quezada
Efraín|Huamán
Ignacio|Urrutia
Larissa|Moura
Renato|Sampaio
Trinh|Huynh
Arif|Nugroho
Putu|Wijaya
Somsak|Boonmee
Rithy|Sok
Thida|Aung
Noboru|Ishiguro
Chinatsu|Kurosawa
Sang-woo|Ahn
Eun-bi|Jo
Jiahui|Xu
Ruoxi|Feng
Pei-shan|Lu
Ka-wai|Leung
Hunter|Brooks
Tobias|Brandner
Hannelore|Freytag
Ludovica|Marchetti
Egon|von der Leyden
Cosima|von Arnsberg
Jorge|Valdivia
Esteban|de la Peña
Soledad|Montenegro
Ruy|Barbosa
Inácio|da Cunha
Fernanda|d'Ávila
Matthijs|van Dijk
Anneke|'t Jong
Floor|van der Zee
Rik|ten Have
Dries|Van Hoof
Lieve|De Smet
Corentin|Le Bris
Apolline|de Rochebrune
Gwenaël|Kerviel
Mathis|L'Heureux
Oisín|Ó Flaithearta
Sorcha|Ní Mhurchú
Declan|O'Rourke
Eilidh|MacLeod
Rhys|ap Gruffydd
Cerys|Bowen
Torbjörn|Åkesson
Sigrid|Øyen
Vibeke|Krogh
Anders|Thygesen
Ásta|Kristjánsdóttir
Einar|Björnsson
Riitta|Mäkinen
Tõnu|Saar
Zane|Liepiņa
Vytautas|Kazlauskas
Grzegorz|Szczepański
Żaneta|Wróbel
Ondřej|Černý
Božena|Vlčková
Mátyás|Kiss
Răzvan|Țurcanu
Simona|Nistor
Iva|Todorova
Dragan|Stojković
Milena|Ćosić
Vesna|Kranjc
Lejla|Begović
Artan|Gashi
Yiannis|Kazantzis
Despina|Vlachou
Burak|Şahin
Gökçe|Arslan
Rashad|Əliyev
Giorgi|Tsiklauri
Hasmik|Petrosyan
Azamat|Beketov
Laleh|Bakhtiar
Siamak|Rezaei
Dalal|Al-Kuwari
Faisal|bin Abdulaziz
Rania|Abou Jaoude
Walid|El Khoury
Zineb|Bennani
Abdelkader|Ould Kaddour
Tzipora|Ben Shimon
Uri|Goldfarb
Devendra|Joshi
Kavya|Ramaswamy
Balwinder|Sandhu
Farzana|Chowdhury
Zulfiqar|Bhutta
Nimal|Perera
Ashen|de Zoysa
Tenzin|Dorjee
Rosario|Macaraeg
Bayani|Dimaculangan
Ketut|Wirawan
Chalerm|Phromsiri
Sokha|Meas
Ryohei|Katsuragi
Misaki|Hirabayashi
Chukwudi|Eze
Folasade|Adebayo
Yaw|Asamoah
Lindiwe|Khumalo
Johan|van der Merwe
Almaz|Tadesse
Wairimu|Ngugi
Moussa|Coulibaly
Aminata|Touré
Farai|Chikore
Hinewai|Te Kanawa
Tomasi|Vainikolo
Keola|Nakamura
Dakota|Yellowhorse
Marcus|Whitehead
Savannah|Applegate
`
  .trim()
  .split('\n')
