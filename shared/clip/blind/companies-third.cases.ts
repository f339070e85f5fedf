/** A third list of invented company names, of the ordinary kind. Format: see companies.cases.ts. */
export const THIRD_COMPANIES: readonly string[] = `
Merrowdale Ltd|Merrowdale|Ltd
Merrowdale Ltd.|Merrowdale|Ltd.
MERROWDALE LIMITED|MERROWDALE|LIMITED
Merrowdale Foods (UK) Ltd|Merrowdale Foods (UK)|Ltd
The Merrowdale Group Plc|The Merrowdale Group|Plc
Merrowdale Partners LLP|Merrowdale Partners|LLP
Merrowdale & Sons|Merrowdale & Sons|
Merrowdale, Inc|Merrowdale|Inc
Merrowdale Technologies, Inc.|Merrowdale Technologies|Inc.
Merrowdale Technologies Incorporated|Merrowdale Technologies|Incorporated
Merrowdale Health, LLC|Merrowdale Health|LLC
Merrowdale Health LLC.|Merrowdale Health|LLC.
Merrowdale Corp|Merrowdale|Corp
Merrowdale Capital, L.P.|Merrowdale Capital|L.P.
Merrowdale Company, Inc.|Merrowdale Company|Inc.
Merrowdale Co.|Merrowdale|Co.
Law Offices of Merrowdale, P.C.|Law Offices of Merrowdale|P.C.
Merrowdale Architects, PLLC|Merrowdale Architects|PLLC
Merrowdale Ltée|Merrowdale|Ltée
Merrowdale Canada ULC|Merrowdale Canada|ULC
Merrowdale Pty. Ltd.|Merrowdale|Pty. Ltd.
Merrowdale Australia Pty Limited|Merrowdale Australia|Pty Limited
Merrowdale NZ Limited|Merrowdale NZ|Limited
Merrowdale (Pty) Ltd|Merrowdale|(Pty) Ltd
Merrowdale CC|Merrowdale|CC
Merrowdale Nigeria Limited|Merrowdale Nigeria|Limited
Merrowdale Private Limited|Merrowdale|Private Limited
Merrowdale Pvt Ltd|Merrowdale|Pvt Ltd
Merrowdale India Pvt. Ltd|Merrowdale India|Pvt. Ltd
Merrowdale (P) Ltd|Merrowdale|(P) Ltd
Merrowdale Pte. Ltd.|Merrowdale|Pte. Ltd.
Merrowdale (S) Pte Ltd|Merrowdale (S)|Pte Ltd
Merrowdale Sdn. Bhd.|Merrowdale|Sdn. Bhd.
Merrowdale Berhad|Merrowdale|Berhad
PT. Merowdal Jaya|Merowdal Jaya|PT.
PT Merowdal Jaya Tbk|Merowdal Jaya|PT Tbk
CV Merowdal|Merowdal|CV
Merrowdale FZE|Merrowdale|FZE
Merrowdale FZ-LLC|Merrowdale|FZ-LLC
Merrowdale DMCC|Merrowdale|DMCC
Merrowdale Trading L.L.C|Merrowdale Trading|L.L.C
Merrowdale W.L.L.|Merrowdale|W.L.L.
Lindhorst GmbH|Lindhorst|GmbH
Lindhorst Maschinen GmbH & Co. KG|Lindhorst Maschinen|GmbH & Co. KG
Lindhorst AG & Co. KG|Lindhorst|AG & Co. KG
Lindhorst AG|Lindhorst|AG
Lindhorst UG (haftungsbeschränkt)|Lindhorst|UG (haftungsbeschränkt)
Lindhorst KG|Lindhorst|KG
Lindhorst e.K.|Lindhorst|e.K.
Lindhorst eG|Lindhorst|eG
Stiftung Lindhorst|Stiftung Lindhorst|
Lindhorst Rechtsanwälte PartGmbB|Lindhorst Rechtsanwälte|PartGmbB
Lindhorst GesmbH|Lindhorst|GesmbH
Lindhorst (Schweiz) AG|Lindhorst (Schweiz)|AG
Lindhorst Sàrl|Lindhorst|Sàrl
Courtevelle SARL|Courtevelle|SARL
Courtevelle SAS|Courtevelle|SAS
Courtevelle SASU|Courtevelle|SASU
Courtevelle S.A.|Courtevelle|S.A.
SARL Courtevelle|Courtevelle|SARL
SCI Courtevelle|Courtevelle|SCI
Groupe Courtevelle SA|Groupe Courtevelle|SA
Courtevelle SRL|Courtevelle|SRL
Courtevelle SPRL|Courtevelle|SPRL
Courtevelle NV|Courtevelle|NV
Zonderveld B.V.|Zonderveld|B.V.
Zonderveld BV|Zonderveld|BV
Zonderveld Holding N.V.|Zonderveld Holding|N.V.
Zonderveld V.O.F.|Zonderveld|V.O.F.
Coöperatie Zonderveld U.A.|Coöperatie Zonderveld|U.A.
Frutales Almanza S.L.|Frutales Almanza|S.L.
Frutales Almanza, SL|Frutales Almanza|SL
Frutales Almanza SLU|Frutales Almanza|SLU
Frutales Almanza S.A.U.|Frutales Almanza|S.A.U.
Frutales Almanza S. Coop.|Frutales Almanza|S. Coop.
Frutales Almanza S.A. de C.V.|Frutales Almanza|S.A. de C.V.
Frutales Almanza, S. de R.L. de C.V.|Frutales Almanza|S. de R.L. de C.V.
Frutales Almanza S.A.S.|Frutales Almanza|S.A.S.
Frutales Almanza SpA|Frutales Almanza|SpA
Frutales Almanza S.A.C.|Frutales Almanza|S.A.C.
Frutales Almanza E.I.R.L.|Frutales Almanza|E.I.R.L.
Frutales Almanza C.A.|Frutales Almanza|C.A.
Moagem Vilarinho Lda.|Moagem Vilarinho|Lda.
Moagem Vilarinho, Unipessoal Lda|Moagem Vilarinho|Unipessoal Lda
Moagem Vilarinho Ltda|Moagem Vilarinho|Ltda
Moagem Vilarinho Ltda - ME|Moagem Vilarinho|Ltda - ME
Moagem Vilarinho S.A.|Moagem Vilarinho|S.A.
Moagem Vilarinho EIRELI|Moagem Vilarinho|EIRELI
Torrefazione Brunelli S.r.l.|Torrefazione Brunelli|S.r.l.
Torrefazione Brunelli SRL|Torrefazione Brunelli|SRL
Torrefazione Brunelli S.p.A.|Torrefazione Brunelli|S.p.A.
Torrefazione Brunelli S.r.l.s.|Torrefazione Brunelli|S.r.l.s.
Torrefazione Brunelli S.a.s. di Brunelli Carlo|Torrefazione Brunelli|S.a.s.
Brunelli Soc. Coop.|Brunelli|Soc. Coop.
Björkslätt AB|Björkslätt|AB
Björkslätt Aktiebolag|Björkslätt|Aktiebolag
Björkslätt AB (publ)|Björkslätt|AB (publ)
Björkslätt HB|Björkslätt|HB
Fossheim AS|Fossheim|AS
Fossheim ANS|Fossheim|ANS
Fossheim ApS|Fossheim|ApS
Fossheim A/S|Fossheim|A/S
Fossheim I/S|Fossheim|I/S
Fossheim ehf.|Fossheim|ehf.
Hirvikoski Oy|Hirvikoski|Oy
Oy Hirvikoski Ab|Hirvikoski|Oy Ab
Hirvikoski Oyj|Hirvikoski|Oyj
Kasekuru OÜ|Kasekuru|OÜ
SIA Bērzkalni|Bērzkalni|SIA
SIA "Bērzkalni"|Bērzkalni|SIA
UAB "Ąžuolynas"|Ąžuolynas|UAB
UAB Ąžuolynas|Ąžuolynas|UAB
Olszanka Sp. z o.o.|Olszanka|Sp. z o.o.
Olszanka sp. z o. o.|Olszanka|sp. z o. o.
Olszanka Spółka z o.o.|Olszanka|Spółka z o.o.
Olszanka spółka z ograniczoną odpowiedzialnością|Olszanka|spółka z ograniczoną odpowiedzialnością
Olszanka Sp. z o.o. Sp.k.|Olszanka|Sp. z o.o. Sp.k.
Olszanka S.A.|Olszanka|S.A.
Javorina s.r.o.|Javorina|s.r.o.
Javorina spol. s r.o.|Javorina|spol. s r.o.
Javorina, a.s.|Javorina|a.s.
Tiszafa Kft.|Tiszafa|Kft.
Tiszafa Nyrt.|Tiszafa|Nyrt.
Tiszafa Bt.|Tiszafa|Bt.
SC Brazilor SRL|Brazilor|SC SRL
S.C. Brazilor S.R.L.|Brazilor|S.C. S.R.L.
Jelovac d.o.o.|Jelovac|d.o.o.
Jelovac d.d.|Jelovac|d.d.
Явор ЕООД|Явор|ЕООД
Явор АД|Явор|АД
Yavor EOOD|Yavor|EOOD
ООО «Вершина»|Вершина|ООО
ООО Вершина|Вершина|ООО
ПАО «Вершина»|Вершина|ПАО
ЗАО "Вершина"|Вершина|ЗАО
ИП Вершинин Д.С.|Вершинин Д.С.|ИП
Общество с ограниченной ответственностью «Вершина»|Вершина|Общество с ограниченной ответственностью
OOO Vershina|Vershina|OOO
ТОВ «Вершина»|Вершина|ТОВ
ФОП Гриценченко О.П.|Гриценченко О.П.|ФОП
Παπαδήμος Α.Ε.|Παπαδήμος|Α.Ε.
Papadimos S.A.|Papadimos|S.A.
Karahan Tekstil A.Ş.|Karahan Tekstil|A.Ş.
Karahan Tekstil Ltd. Şti.|Karahan Tekstil|Ltd. Şti.
Karahan Tekstil Sanayi ve Ticaret Limited Şirketi|Karahan Tekstil Sanayi ve Ticaret|Limited Şirketi
Harush Systems Ltd.|Harush Systems|Ltd.
הרוש מערכות בע"מ|הרוש מערכות|בע"מ
Công ty TNHH Hoa Sen Trắng|Hoa Sen Trắng|Công ty TNHH
Công ty Cổ phần Hoa Sen Trắng|Hoa Sen Trắng|Công ty Cổ phần
White Lotus Co., Ltd.|White Lotus|Co., Ltd.
บริษัท ดอกบัวขาว จำกัด|ดอกบัวขาว|บริษัท จำกัด
上海岚海信息技术有限公司|上海岚海信息技术|有限公司
岚海科技股份有限公司|岚海科技|股份有限公司
岚海控股集团有限公司|岚海控股|集团有限公司
岚海集团|岚海|集团
深圳市岚海电子有限责任公司|深圳市岚海电子|有限责任公司
岚海（北京）科技有限公司|岚海（北京）科技|有限公司
岚海(上海)贸易有限公司|岚海(上海)贸易|有限公司
岚海科技有限公司上海分公司|岚海科技|有限公司上海分公司
岚海科技有限公司北京办事处|岚海科技|有限公司北京办事处
岚海律师事务所|岚海|律师事务所
岚海实业（香港）有限公司|岚海实业（香港）|有限公司
嵐海貿易有限公司|嵐海貿易|有限公司
嵐海國際股份有限公司|嵐海國際|股份有限公司
嵐海企業社|嵐海|企業社
株式会社嵐海|嵐海|株式会社
嵐海株式会社|嵐海|株式会社
（株）嵐海|嵐海|（株）
㈱嵐海|嵐海|㈱
嵐海工業㈱|嵐海工業|㈱
有限会社嵐海商店|嵐海商店|有限会社
合同会社ランカイ|ランカイ|合同会社
一般社団法人嵐海協会|嵐海協会|一般社団法人
Rankai K.K.|Rankai|K.K.
Rankai Co., Ltd.|Rankai|Co., Ltd.
주식회사 란해|란해|주식회사
란해 주식회사|란해|주식회사
㈜란해|란해|㈜
(주) 란해전자|란해전자|(주)
란해전자(주)|란해전자|(주)
유한회사 란해|란해|유한회사
Ranhae Co., Ltd|Ranhae|Co., Ltd
شركة الهاشمي ذ.م.م|الهاشمي|شركة ذ.م.م
`
  .trim()
  .split('\n')
