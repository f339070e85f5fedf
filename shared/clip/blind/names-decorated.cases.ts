// Further invented names. "|" stands between the parts; formats as in names.cases.ts.

/** Family name | given name, the comma or the capitals say which. */
export const MORE_FAMILY_FIRST = `
Pemberton,| Rosalind
PEMBERTON| Rosalind
MACINTYRE| Angus
McKENZIE| Hamish
d'Arcy,| Pierre-Yves
D'ARCY| Pierre-Yves
Pérez de la Fuente,| María José
PÉREZ GÓMEZ| José Luis
dos Santos,| João Pedro
VAN DER MEULEN| Saskia
van 't Hof,| Maarten
SCHMIDT-HOFFMANN| Annemarie
Björkqvist,| Gunnar
ØSTERGAARD| Malene
BRZĘCZYSZCZYKIEWICZ| Wojciech
ŘÍHA| Zdeněk
IVANOVA| Svetlana
Al-Rashid,| Abdul Rahman
KILIÇ| Zeynep
CHATTERJEE| Vikram
YAMASHITA| Haruto
INOUE| Ayaka
GUO| Xiaoli
ZHOU| Jianhua
Te Rangi,| Kiri
DE LOS REYES| Juan Miguel
`
  .trim()
  .split('\n')

/** Text, family, given, and more fields as "key=value". */
export const MORE_DECORATED: readonly string[] = [
  'Dr. Rosalind Pemberton|Pemberton|Rosalind',
  'Prof. Dr. med. Eberhard Kessler|Kessler|Eberhard',
  'Dipl.-Ing. (FH) Heiko Maaßen|Maaßen|Heiko',
  'Mag. Walburga Huber, MBA|Huber|Walburga',
  'Ing. Zdeněk Říha, Ph.D.|Říha|Zdeněk',
  'Mgr. Ľubica Štefánková|Štefánková|Ľubica',
  'mgr inż. Stanisław Żak|Żak|Stanisław',
  'dr hab. Małgorzata Nowicka|Nowicka|Małgorzata',
  'Dott. Gianluca Rinaldi|Rinaldi|Gianluca',
  'Avv. Ornella Vitale|Vitale|Ornella',
  'Sr. Juan Morales|Morales|Juan',
  'Sra. Guadalupe Ibarra|Ibarra|Guadalupe',
  'Lic. Ximena Aguirre|Aguirre|Ximena',
  'M. Cyril Roche|Roche|Cyril',
  'Mme Océane Bourgeois|Bourgeois|Océane',
  'Herr Urs Zürcher|Zürcher|Urs',
  'Frau Dr. Birgit Lang|Lang|Birgit',
  'dhr. Sjoerd Hoekstra|Hoekstra|Sjoerd',
  'mevr. Saskia Mulder|Mulder|Saskia',
  'Ir. Budi Hartono|Hartono|Budi',
  'Capt. Tyrone Washington (Ret.)|Washington|Tyrone',
  'Rev. Jeremiah Stone|Stone|Jeremiah',
  'Hon. Shanice Brooks|Brooks|Shanice',
  'Robert Downing Jr.|Downing|Robert|suffix=Jr.',
  'Henry Ashford III|Ashford|Henry|suffix=III',
  'Sarah Mitchell, CPA|Mitchell|Sarah',
  'Sarah Mitchell, M.D., Ph.D.|Mitchell|Sarah',
  'Mitchell, Sarah, PhD|Mitchell|Sarah',
  'William "Bill" Harker|Harker|William|alias=Bill',
  'Elizabeth (Liz) Harker|Harker|Elizabeth|alias=Liz',
  'Priya Raman (she/her)|Raman|Priya',
  'Daniel Osei - Lakeshore Tools|Osei|Daniel',
  'Daniel Osei (Lakeshore)|Osei|Daniel',
  'Daniel Osei via Forum|Osei|Daniel',
  'Eng. Tarek Mansour|Mansour|Tarek',
  'Er. Sanjay Mishra|Mishra|Sanjay',
  'Shri Vikram Chatterjee|Chatterjee|Vikram',
  'Smt. Lakshmi Rao|Rao|Lakshmi',
  'Datuk Ahmad Fauzi|Fauzi|Ahmad',
  'Khun Nattapong Chaiyaporn|Chaiyaporn|Nattapong',
]

export const MORE_NO_NAMES: readonly string[] = [
  '海外事业部',
  '质量管理部',
  '绿洲重工有限公司',
  '前台接待',
  '投诉建议',
  '值班室',
  '電腦部',
  'カスタマーサポート',
  'マーケティング部',
  '구매팀',
  'Kundenservice',
  'Service après-vente',
  'Ufficio Vendite',
  'Departamento de Compras',
  'Отдел кадров',
  'Dział Obsługi Klienta',
  'Oddělení prodeje',
  'Accounts Receivable',
  'IT Helpdesk',
  'The Marketing Team',
  'Okoye Support',
  'Daily Digest',
  'Lagoblu S.r.l.',
  '技术支持',
  '财务部',
  '前台',
  '华东区销售',
  '订单中心',
  '系统管理员',
  '金陵精密机械有限公司',
  '人事',
  '业务咨询',
  '會計部',
  '客戶服務',
  '総合受付',
  'お客様センター',
  '人事部',
  '영업팀',
  '주식회사 미래',
  'Einkauf',
  'Buchhaltung',
  'Service client',
  'Atención al cliente',
  'Ufficio Acquisti',
  'Отдел продаж',
  'Dział Sprzedaży',
  'Help Desk',
  'Lakeshore Tools Ltd',
  'Newsletter',
  'Postmaster',
  'Mail Delivery Subsystem',
  'Human Resources',
  'Order Confirmation',
]
