/** Invented company names: the text, its core and its legal form ('' = none). */
export const COMPANIES: readonly string[] = `
Brightwell Industries Ltd|Brightwell Industries|Ltd
Brightwell Industries Limited|Brightwell Industries|Limited
Harbour Foods PLC|Harbour Foods|PLC
Ashworth & Lane LLP|Ashworth & Lane|LLP
Summit Care, Inc.|Summit Care|Inc.
Summit Care Corporation|Summit Care|Corporation
Bluebird Corp.|Bluebird|Corp.
Bluebird Corp|Bluebird|Corp
Redwood Partners LLC|Redwood Partners|LLC
Redwood Partners, L.L.C.|Redwood Partners|L.L.C.
Lakeside Holdings, L.P.|Lakeside Holdings|L.P.
Pinecrest Dental P.C.|Pinecrest Dental|P.C.
Maple Works Inc|Maple Works|Inc
Maple Works Incorporated|Maple Works|Incorporated
Érablière Dubois Ltée|Érablière Dubois|Ltée
Nordtec Maschinenbau GmbH|Nordtec Maschinenbau|GmbH
Nordtec Maschinenbau GmbH & Co. KG|Nordtec Maschinenbau|GmbH & Co. KG
Kestrel UG|Kestrel|UG
Weiß Holding AG|Weiß Holding|AG
Bäckerei Sommer e.K.|Bäckerei Sommer|e.K.
Sportfreunde Nord e.V.|Sportfreunde Nord|e.V.
Weiß & Partner mbB|Weiß & Partner|mbB
Nordlicht SE|Nordlicht|SE
Alpen Bau Ges.m.b.H.|Alpen Bau|Ges.m.b.H.
Tanner Optik Sàrl|Tanner Optik|Sàrl
Atelier Garnier SARL|Atelier Garnier|SARL
Atelier Garnier S.A.R.L.|Atelier Garnier|S.A.R.L.
Vignes du Sud SAS|Vignes du Sud|SAS
Vignes du Sud S.A.S.|Vignes du Sud|S.A.S.
Transports Moreau SA|Transports Moreau|SA
Menuiserie Petit EURL|Menuiserie Petit|EURL
Olivar S.L.|Olivar|S.L.
Olivar Exportaciones, S.A.|Olivar Exportaciones|S.A.
Construcciones Vega S.L.U.|Construcciones Vega|S.L.U.
Lagoa Comércio Ltda.|Lagoa Comércio|Ltda.
Lagoa Pescas Lda|Lagoa Pescas|Lda
Lagoa Energia S/A|Lagoa Energia|S/A
Vetro Moderno S.r.l.|Vetro Moderno|S.r.l.
Vetro Moderno Srl|Vetro Moderno|Srl
Acciai Rossi S.p.A.|Acciai Rossi|S.p.A.
Officina Bianchi S.n.c.|Officina Bianchi|S.n.c.
Molen Techniek B.V.|Molen Techniek|B.V.
Molen Holding N.V.|Molen Holding|N.V.
Brouwerij Peeters BVBA|Brouwerij Peeters|BVBA
Furu Möbler AB|Furu Möbler|AB
Fjell Data AS|Fjell Data|AS
Fjell Shipping ASA|Fjell Shipping|ASA
Bøg Design ApS|Bøg Design|ApS
Bøg Design A/S|Bøg Design|A/S
Koivu Oy|Koivu|Oy
Koivu Oyj|Koivu|Oyj
Dąb Sp. z o.o.|Dąb|Sp. z o.o.
Dąb Meble S.A.|Dąb Meble|S.A.
Lípa s.r.o.|Lípa|s.r.o.
Lípa Strojírny a.s.|Lípa Strojírny|a.s.
Nyír Kft.|Nyír|Kft.
Nyír Zrt.|Nyír|Zrt.
Carpat SRL|Carpat|SRL
Бук ООД|Бук|ООД
ООО «Берёза»|Берёза|ООО
АО "Север"|Север|АО
ТОВ «Калина»|Калина|ТОВ
Çınar Makine A.Ş.|Çınar Makine|A.Ş.
Çınar Gıda Ltd. Şti.|Çınar Gıda|Ltd. Şti.
Lotus Exports Pvt. Ltd.|Lotus Exports|Pvt. Ltd.
Lotus Exports Private Limited|Lotus Exports|Private Limited
Merlion Pte Ltd|Merlion|Pte Ltd
Hibiscus Sdn Bhd|Hibiscus|Sdn Bhd
PT Melati Indah|Melati Indah|PT
Sampaguita Foods Corp.|Sampaguita Foods|Corp.
Harbour Trading Co., Ltd.|Harbour Trading|Co., Ltd.
Wattle Pty Ltd|Wattle|Pty Ltd
Protea (Pty) Ltd|Protea|(Pty) Ltd
上海云桥科技有限公司|上海云桥科技|有限公司
海川精密机械股份有限公司|海川精密机械|股份有限公司
瑞和集团有限公司|瑞和|集团有限公司
蓝天环保有限责任公司|蓝天环保|有限责任公司
高山貿易股份有限公司|高山貿易|股份有限公司
海港物流有限公司|海港物流|有限公司
山並製作所株式会社|山並製作所|株式会社
株式会社山並|山並|株式会社
合同会社青葉|青葉|合同会社
한빛전자 주식회사|한빛전자|주식회사
(주)한빛|한빛|(주)
Incorporated Thoughts|Incorporated Thoughts|
Limited Edition Prints|Limited Edition Prints|
Casa de Campo|Casa de Campo|
Anderson & Sons|Anderson & Sons|
Greyfield Foods Ltd|Greyfield Foods|Ltd
Tallgrass Holdings, Inc.|Tallgrass Holdings|Inc.
Kane & Pratt LLP|Kane & Pratt|LLP
Coral Bay Seafoods Pty Ltd|Coral Bay Seafoods|Pty Ltd
Deccan Forge Pvt. Ltd.|Deccan Forge|Pvt. Ltd.
Ahrens Bau GmbH & Co. KG|Ahrens Bau|GmbH & Co. KG
Uhrteile AG|Uhrteile|AG
Kervran SARL|Kervran|SARL
Boréal Bois inc.|Boréal Bois|inc.
Txoriherri Bodegas, S.L.|Txoriherri Bodegas|S.L.
Minas del Norte, S.A. de C.V.|Minas del Norte|S.A. de C.V.
Transportes Sarasola SRL|Transportes Sarasola|SRL
Ceramiche del Po S.r.l.|Ceramiche del Po|S.r.l.
Lago Blu S.p.A.|Lago Blu|S.p.A.
Açaí Pará Alimentos Ltda.|Açaí Pará Alimentos|Ltda.
Falcão, Lda.|Falcão|Lda.
Kaspolder B.V.|Kaspolder|B.V.
Norrbygg AB|Norrbygg|AB
HavneLog A/S|HavneLog|A/S
Järvipaperi Oy|Järvipaperi|Oy
Fjordbygg AS|Fjordbygg|AS
Meble Dąb Sp. z o.o.|Meble Dąb|Sp. z o.o.
SKLO BOR a.s.|SKLO BOR|a.s.
Kovo s.r.o.|Kovo|s.r.o.
Malomipar Kft.|Malomipar|Kft.
Livada S.R.L.|Livada|S.R.L.
ООО «УралМет»|УралМет|ООО
АО "Северстрой"|Северстрой|АО
ТОВ «Будлюкс»|Будлюкс|ТОВ
Ege Plast San. ve Tic. A.Ş.|Ege Plast San. ve Tic.|A.Ş.
Dune Steel LLC|Dune Steel|LLC
Straits Parts Pte Ltd|Straits Parts|Pte Ltd
Sinar Jaya Sdn. Bhd.|Sinar Jaya|Sdn. Bhd.
PT Maju Jaya|Maju Jaya|PT
苏州泰和自动化设备有限公司|苏州泰和自动化设备|有限公司
海力电气股份有限公司|海力电气|股份有限公司
绿洲重工（集团）有限公司|绿洲重工|（集团）有限公司
北辰会计师事务所|北辰|会计师事务所
晶達電子股份有限公司|晶達電子|股份有限公司
株式会社インサツ|インサツ|株式会社
北商事株式会社|北商事|株式会社
한빛전자㈜|한빛전자|㈜
주식회사 미래정밀|미래정밀|주식회사
Incorporated Ideas|Incorporated Ideas|
The Limited Edition Shop|The Limited Edition Shop|
公司治理论坛|公司治理论坛|
`
  .trim()
  .split('\n')
