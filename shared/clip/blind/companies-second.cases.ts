/** More invented company names of all countries. Format: see companies.cases.ts. */
export const SECOND_COMPANIES: readonly string[] = `
Brackwater Energy L.L.P.|Brackwater Energy|L.L.P.
Brackwater Energy Co.|Brackwater Energy|Co.
Brackwater Company Limited|Brackwater|Company Limited
Brackwater Co Ltd|Brackwater|Co Ltd
Brackwater Co.,Ltd.|Brackwater|Co.,Ltd.
Brackwater CO., LTD|Brackwater|CO., LTD
Brackwater Community Interest Company|Brackwater|Community Interest Company
Brackwater CIC|Brackwater|CIC
Brackwater Unlimited Company|Brackwater|Unlimited Company
Brackwater DAC|Brackwater|DAC
Brackwater Teoranta|Brackwater|Teoranta
Brackwater PLLC|Brackwater|PLLC
Brackwater, P.A.|Brackwater|P.A.
Brackwater, LTD.|Brackwater|LTD.
Brackwater ULC|Brackwater|ULC
Brackwater S.E.N.C.R.L.|Brackwater|S.E.N.C.R.L.
Kranzler Verwaltungs-GmbH|Kranzler Verwaltungs-GmbH|
Kranzler gGmbH|Kranzler|gGmbH
Kranzler GmbH & Co. KGaA|Kranzler|GmbH & Co. KGaA
Kranzler GmbH & Co KG|Kranzler|GmbH & Co KG
Kranzler GmbH u. Co. KG|Kranzler|GmbH u. Co. KG
Kranzler OHG|Kranzler|OHG
Kranzler GbR|Kranzler|GbR
Kranzler eG|Kranzler|eG
Kranzler eGen|Kranzler|eGen
Kranzler PartG mbB|Kranzler|PartG mbB
Kranzler e. K.|Kranzler|e. K.
Kranzler Inh. Ute Maibaum|Kranzler Inh. Ute Maibaum|
Kranzler & Söhne GesmbH|Kranzler & Söhne|GesmbH
Kranzler OG|Kranzler|OG
Kranzler e.U.|Kranzler|e.U.
Tobler Sagl|Tobler|Sagl
Tobler SA|Tobler|SA
Vasseur et Fils SASU|Vasseur et Fils|SASU
SAS Vasseur|Vasseur|SAS
SARL Vasseur & Fils|Vasseur & Fils|SARL
Vasseur SCOP|Vasseur|SCOP
Vasseur SNC|Vasseur|SNC
SCI Les Tilleuls|Les Tilleuls|SCI
Vasseur S.C.A.|Vasseur|S.C.A.
Vandamme SRL|Vandamme|SRL
Vandamme SPRL|Vandamme|SPRL
Vandamme CVBA|Vandamme|CVBA
Vandamme VOF|Vandamme|VOF
Roelofs V.O.F.|Roelofs|V.O.F.
Coöperatie Roelofs U.A.|Coöperatie Roelofs|U.A.
Stichting Roelofs|Stichting Roelofs|
Ibáñez Hermanos S.L.L.|Ibáñez Hermanos|S.L.L.
Ibáñez Hermanos, S. L.|Ibáñez Hermanos|S. L.
Ibáñez Hermanos S. Coop.|Ibáñez Hermanos|S. Coop.
Ibáñez Hermanos C.B.|Ibáñez Hermanos|C.B.
Ibáñez S.A. de C.V.|Ibáñez|S.A. de C.V.
Ibáñez SA de CV|Ibáñez|SA de CV
Ibáñez, S.A.P.I. de C.V.|Ibáñez|S.A.P.I. de C.V.
Ibáñez S.A.S.|Ibáñez|S.A.S.
Ibáñez SpA|Ibáñez|SpA
Ibáñez E.I.R.L.|Ibáñez|E.I.R.L.
Ibáñez S.A.C.|Ibáñez|S.A.C.
Ibáñez C.A.|Ibáñez|C.A.
Falcato Unipessoal Lda.|Falcato|Unipessoal Lda.
Falcato, Lda|Falcato|Lda
Falcato S.G.P.S., S.A.|Falcato|S.G.P.S., S.A.
Falcato EIRELI|Falcato|EIRELI
Falcato Ltda - ME|Falcato|Ltda - ME
Falcato Comércio S.A.|Falcato Comércio|S.A.
Bertolazzi S.a.s.|Bertolazzi|S.a.s.
Bertolazzi S.r.l.s.|Bertolazzi|S.r.l.s.
Bertolazzi Soc. Coop.|Bertolazzi|Soc. Coop.
Bertolazzi SRL unipersonale|Bertolazzi|SRL unipersonale
Bertolazzi srl|Bertolazzi|srl
Bertolazzi S.R.L.|Bertolazzi|S.R.L.
Åkerholm HB|Åkerholm|HB
Åkerholm KB|Åkerholm|KB
Åkerholm AB (publ)|Åkerholm|AB (publ)
Åkerholm Aktiebolag|Åkerholm|Aktiebolag
Nordvåg ANS|Nordvåg|ANS
Nordvåg DA|Nordvåg|DA
Nordvåg I/S|Nordvåg|I/S
Nordvåg P/S|Nordvåg|P/S
Nordvåg IVS|Nordvåg|IVS
Nordvåg ehf.|Nordvåg|ehf.
Nordvåg hf.|Nordvåg|hf.
Hirvelä Ky|Hirvelä|Ky
Hirvelä Oy Ab|Hirvelä|Oy Ab
Hirvelä Tmi|Hirvelä|Tmi
Põldvee OÜ|Põldvee|OÜ
SIA Ozolkalns|Ozolkalns|SIA
SIA "Ozolkalns"|Ozolkalns|SIA
UAB Ąžuolija|Ąžuolija|UAB
Ąžuolija, UAB|Ąžuolija|UAB
Wilczak Sp. j.|Wilczak|Sp. j.
Wilczak Spółka z o.o.|Wilczak|Spółka z o.o.
Wilczak sp. z o.o. sp. k.|Wilczak|sp. z o.o. sp. k.
Wilczak Sp. z o. o.|Wilczak|Sp. z o. o.
PPHU Wilczak|PPHU Wilczak|
Vondruška spol. s r.o.|Vondruška|spol. s r.o.
Vondruška, s. r. o.|Vondruška|s. r. o.
Vondruška v.o.s.|Vondruška|v.o.s.
Vondruška k.s.|Vondruška|k.s.
Kollár Bt.|Kollár|Bt.
Kollár Nyrt.|Kollár|Nyrt.
S.C. Ciobotaru S.R.L.|Ciobotaru|S.C. S.R.L.
SC Ciobotaru SA|Ciobotaru|SC SA
Лаптев ЕООД|Лаптев|ЕООД
Лаптев АД|Лаптев|АД
ИП Лаптев П.И.|Лаптев П.И.|ИП
ПАО «Лаптев»|Лаптев|ПАО
ЗАО Лаптев|Лаптев|ЗАО
ООО Лаптев и партнёры|Лаптев и партнёры|ООО
ТОО «Лаптев»|Лаптев|ТОО
ФОП Савчук О.Б.|Савчук О.Б.|ФОП
ПрАТ «Савчук»|Савчук|ПрАТ
Zupan d.o.o.|Zupan|d.o.o.
Zupan d.d.|Zupan|d.d.
Zupan j.d.o.o.|Zupan|j.d.o.o.
Zupan s.p.|Zupan|s.p.
Βλαχάκης Α.Ε.|Βλαχάκης|Α.Ε.
Βλαχάκης ΕΠΕ|Βλαχάκης|ΕΠΕ
Βλαχάκης ΙΚΕ|Βλαχάκης|ΙΚΕ
Erkmen San. ve Tic. Ltd. Şti.|Erkmen San. ve Tic.|Ltd. Şti.
Erkmen Anonim Şirketi|Erkmen|Anonim Şirketi
Erkmen Limited Şirketi|Erkmen|Limited Şirketi
Barkai Industries Ltd.|Barkai Industries|Ltd.
ברקאי בע"מ|ברקאי|בע"מ
ברקאי בע״מ|ברקאי|בע״מ
شركة حداد ذ.م.م|حداد|شركة ذ.م.م
Haddad Trading W.L.L.|Haddad Trading|W.L.L.
Haddad Trading FZE|Haddad Trading|FZE
Haddad Trading FZ-LLC|Haddad Trading|FZ-LLC
Haddad Trading FZCO|Haddad Trading|FZCO
Haddad Trading S.A.L.|Haddad Trading|S.A.L.
Haddad Trading S.A.E.|Haddad Trading|S.A.E.
Haddad K.S.C.|Haddad|K.S.C.
Agarwal Polymers (P) Ltd.|Agarwal Polymers|(P) Ltd.
Agarwal Polymers (India) Pvt Ltd|Agarwal Polymers (India)|Pvt Ltd
Agarwal Polymers Pvt. Limited|Agarwal Polymers|Pvt. Limited
M/s Agarwal Polymers|Agarwal Polymers|M/s
Agarwal & Co.|Agarwal & Co.|
Lanka Coir (Pvt) Ltd|Lanka Coir|(Pvt) Ltd
PT. Gunawan Jaya|Gunawan Jaya|PT.
PT Gunawan Jaya (Persero) Tbk|Gunawan Jaya|PT (Persero) Tbk
Kassim Bhd|Kassim|Bhd
Kassim Enterprise|Kassim Enterprise|
Suwannarat Co., Ltd. (Head Office)|Suwannarat|Co., Ltd.
Suwannarat Public Company Limited|Suwannarat|Public Company Limited
บริษัท สุวรรณ จำกัด|สุวรรณ|บริษัท จำกัด
บริษัท สุวรรณ จำกัด (มหาชน)|สุวรรณ|บริษัท จำกัด (มหาชน)
Công ty TNHH Hoa Lan|Hoa Lan|Công ty TNHH
Công ty Cổ phần Hoa Lan|Hoa Lan|Công ty Cổ phần
Hoa Lan JSC|Hoa Lan|JSC
CÔNG TY TNHH MTV HOA LAN|HOA LAN|CÔNG TY TNHH MTV
Marasigan Corporation|Marasigan|Corporation
Marasigan OPC|Marasigan|OPC
厦门海沧精工有限公司|厦门海沧精工|有限公司
海沧精工（厦门）有限公司|海沧精工（厦门）|有限公司
厦门海沧精工集团股份有限公司|厦门海沧精工|集团股份有限公司
厦门海沧精工有限责任公司漳州分公司|厦门海沧精工|有限责任公司漳州分公司
海沧五金厂|海沧五金|厂
海沧律师事务所|海沧|律师事务所
海沧精工工作室|海沧精工|工作室
海沧合作社|海沧|合作社
台灣海滄企業有限公司|台灣海滄企業|有限公司
海滄企業社|海滄|企業社
海滄（香港）有限公司|海滄（香港）|有限公司
有限会社みなも|みなも|有限会社
㈱みなも|みなも|㈱
みなも(株)|みなも|(株)
（株）みなも|みなも|（株）
みなも㈲|みなも|㈲
一般社団法人みなも|みなも|一般社団法人
医療法人みなも会|みなも会|医療法人
特定非営利活動法人みなも|みなも|特定非営利活動法人
株式会社 みなも|みなも|株式会社
みなもホールディングス株式会社|みなもホールディングス|株式会社
Minamo K.K.|Minamo|K.K.
Minamo Co., Ltd.|Minamo|Co., Ltd.
Minamo GK|Minamo|GK
유한회사 배움|배움|유한회사
배움(주)|배움|(주)
㈜배움|배움|㈜
(유)배움|배움|(유)
재단법인 배움|배움|재단법인
Karoo Wool (Pty) Limited|Karoo Wool|(Pty) Limited
Karoo Wool CC|Karoo Wool|CC
Karoo Wool NPC|Karoo Wool|NPC
Anyanwu Nigeria Ltd|Anyanwu Nigeria|Ltd
Anyanwu & Sons Nig. Ltd.|Anyanwu & Sons Nig.|Ltd.
Mbaye SUARL|Mbaye|SUARL
Tui Honey Limited|Tui Honey|Limited
SE Asia Traders|SE Asia Traders|
AG Partners|AG Partners|
Plc Automation Group|Plc Automation Group|
AS Nordvåg Fans|AS Nordvåg Fans|
The Co. of Strangers|The Co. of Strangers|
`
  .trim()
  .split('\n')
