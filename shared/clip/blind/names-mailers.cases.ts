// Invented names as address books, mail programs and directories of many countries write them.

/** The text | family | given. */
export const MAILER_NAMES: readonly string[] = `
Harlow, Denise (Contracts)|Harlow|Denise
Harlow, Denise [Northmere]|Harlow|Denise
Harlow, Denise M.|Harlow|Denise M.
Harlow, Dr. Denise|Harlow|Denise
Denise Harlow [EXT]|Harlow|Denise
Denise Harlow (External)|Harlow|Denise
[EXTERNAL] Denise Harlow|Harlow|Denise
VASSEUR Clément (EXT)|VASSEUR|Clément
VASSEUR Clément - EXT|VASSEUR|Clément
VASSEUR, Clément (DSI)|VASSEUR|Clément
VASSEUR Marie-Noëlle|VASSEUR|Marie-Noëlle
LE TALLEC Yannick|LE TALLEC|Yannick
'Denise Harlow'|Harlow|Denise
'Harlow, Denise'|Harlow|Denise
"Harlow, Denise"|Harlow|Denise
Denise Harlow via Docs|Harlow|Denise
Denise Harlow (via Sheets)|Harlow|Denise
'Denise Harlow' via Finance Team|Harlow|Denise
Denise Harlow / Northmere|Harlow|Denise
Denise Harlow · Northmere|Harlow|Denise
Denise Harlow, Northmere Ltd|Harlow|Denise
Denise Harlow from Northmere|Harlow|Denise
Denise Harlow @ Northmere|Harlow|Denise
denise harlow|harlow|denise
DENISE HARLOW|HARLOW|DENISE
D. Harlow|Harlow|D.
D.M. Harlow|Harlow|D.M.
Harlow, D. M.|Harlow|D. M.
Harlow Jr., Curtis|Harlow|Curtis
Harlow, Curtis, Jr.|Harlow|Curtis
Harlow, Curtis Jr|Harlow|Curtis
Curtis Harlow Sr|Harlow|Curtis
Curtis T. Harlow IV|Harlow|Curtis T.
Curtis Harlow, Esq.|Harlow|Curtis
Curtis Harlow, P.E.|Harlow|Curtis
Curtis Harlow, RN, BSN|Harlow|Curtis
Curtis Harlow MBA PMP|Harlow|Curtis
Curtis Harlow, FRICS|Harlow|Curtis
Curtis Harlow OBE|Harlow|Curtis
Mr Curtis Harlow|Harlow|Curtis
Mr. C. Harlow|Harlow|C.
Ms. Harlow|Harlow|
Mrs Harlow|Harlow|
Dr Harlow|Harlow|
Herr Kranzler|Kranzler|
Frau Dr. Kranzler|Kranzler|
Mme Vasseur|Vasseur|
Sra. Ibáñez|Ibáñez|
Sig. Bertolazzi|Bertolazzi|
Sig.ra Ilaria Bertolazzi|Bertolazzi|Ilaria
Geom. Ettore Bertolazzi|Bertolazzi|Ettore
Rag. Ettore Bertolazzi|Bertolazzi|Ettore
Arch. Ilaria Bertolazzi|Bertolazzi|Ilaria
Lic. Rodrigo Ibáñez|Ibáñez|Rodrigo
Ing. Rodrigo Ibáñez|Ibáñez|Rodrigo
Dª Pilar Ibáñez|Ibáñez|Pilar
Eng.º Duarte Falcato|Falcato|Duarte
Dra. Leonor Falcato|Falcato|Leonor
Exmo. Sr. Duarte Falcato|Falcato|Duarte
Dhr. P. Roelofs|Roelofs|P.
Mw. drs. Marieke Roelofs|Roelofs|Marieke
P.J.M. van den Heuvel|van den Heuvel|P.J.M.
Heuvel, Piet van den|van den Heuvel|Piet
Heuvel, P.J.M. van den|van den Heuvel|P.J.M.
Goltz, Friedrich von der|von der Goltz|Friedrich
Piet v.d. Heuvel|v.d. Heuvel|Piet
Piet vd Heuvel|vd Heuvel|Piet
Fam. Roelofs|Roelofs|
Kranzler, Prof. Dr. Ulrike|Kranzler|Ulrike
Dipl.-Kfm. Ulrich Kranzler|Kranzler|Ulrich
Dipl.-Ing. Ulrich Kranzler M.Sc.|Kranzler|Ulrich
Ulrich Kranzler, Dipl.-Ing.|Kranzler|Ulrich
RA Ulrich Kranzler|Kranzler|Ulrich
Ulrike Kranzler geb. Maibaum|Kranzler|Ulrike
Mag. iur. Ulrike Kranzler|Kranzler|Ulrike
DI Ulrich Kranzler|Kranzler|Ulrich
KommR Ulrich Kranzler|Kranzler|Ulrich
Bc. Tereza Vondrušková|Vondrušková|Tereza
Ing. Tereza Vondrušková, MBA|Vondrušková|Tereza
JUDr. Radek Vondruška|Vondruška|Radek
MUDr. Radek Vondruška CSc.|Vondruška|Radek
inż. Bartosz Wilczak|Wilczak|Bartosz
Pani Jolanta Wilczak|Wilczak|Jolanta
adw. Jolanta Wilczak|Wilczak|Jolanta
Kollár Eszter|Kollár|Eszter
dr. Kollár Eszter|Kollár|Eszter
Ing. Radu Ciobotaru|Ciobotaru|Radu
Domnul Radu Ciobotaru|Ciobotaru|Radu
Г-н Павел Лаптев|Лаптев|Павел
Лаптев Павел Игоревич|Лаптев|Павел
Павел Игоревич Лаптев|Лаптев|Павел
Лаптев П.И.|Лаптев|П.И.
П.И. Лаптев|Лаптев|П.И.
Павел Лаптев|Лаптев|Павел
ЛАПТЕВ Павел|ЛАПТЕВ|Павел
Савчук Оксана Богданівна|Савчук|Оксана
Κώστας Βλαχάκης|Βλαχάκης|Κώστας
Sayın Tolga Erkmen|Erkmen|Tolga
Tolga ERKMEN|ERKMEN|Tolga
Eng. Wael Haddadin|Haddadin|Wael
Sheikh Wael Al Haddad|Al Haddad|Wael
م. وائل حداد|حداد|وائل
أ. سلمى الخطيب|الخطيب|سلمى
محمد عبد الله|عبد الله|محمد
עו"ד נועה ברקאי|ברקאי|נועה
נועה ברקאי|ברקאי|נועה
Adv. Noa Barkai|Barkai|Noa
CA Ritesh Agarwal|Agarwal|Ritesh
Mr. K. Subramaniam|Subramaniam|K.
Engr. Chidi Anyanwu|Anyanwu|Chidi
Barr. Ngozi Anyanwu|Anyanwu|Ngozi
Chief Emeka Anyanwu|Anyanwu|Emeka
Atty. Liza Marasigan|Marasigan|Liza
Ir. Hendra Gunawan, M.T.|Gunawan|Hendra
Drs. Hendra Gunawan|Gunawan|Hendra
Bpk. Hendra Gunawan|Gunawan|Hendra
Ibu Ratna Gunawan|Gunawan|Ratna
En. Azman bin Yusof|bin Yusof|Azman
Pn. Rohana binti Kassim|binti Kassim|Rohana
Dato' Sri Azman Yusof|Yusof|Azman
K. Siva a/l Muniandy|a/l Muniandy|K. Siva
Khun Pim Suwannarat|Suwannarat|Pim
คุณพิมพ์ สุวรรณรัตน์|สุวรรณรัตน์|พิมพ์
Mr. Tran Quoc Tuan|Tran|Tuan
Tran Quoc Tuan|Tran|Tuan
Hoang Thi Lan|Hoang|Lan
Tsogtbaatar Ganbold|Ganbold|Tsogtbaatar
`
  .trim()
  .split('\n')

/** No single person. */
export const MAILER_NOBODY: readonly string[] = `
Northmere Ltd
Northmere Sales
Team Northmere
Northmere Billing
Northmere (via Zendesk)
The Northmere Team
Your Order Desk
Reservations
Reception
Purchasing Department
Procurement
Dispatch Office
Quality Assurance
Secrétariat
Service Commercial
Direction Générale
Ressources Humaines
Vertrieb Innendienst
Personalabteilung
Geschäftsleitung
Auftragsabwicklung
Sekretariat Kranzler
Administración
Recursos Humanos
Ventas
Amministrazione
Segreteria
Ufficio Personale
Recepção
Setor Financeiro
Administratie
Verkoop Binnendienst
Ordrekontoret
Kundtjänst
Asiakaspalvelu
Myynti
Biuro
Księgowość
Sekretariat
Recepce
Účetní oddělení
Ügyfélszolgálat
Értékesítés
Relații cu clienții
Бухгалтерия
Секретарь
Служба поддержки
Приёмная
Відділ продажів
Εξυπηρέτηση Πελατών
Müşteri Hizmetleri
Muhasebe
خدمة العملاء
המזכירות
שירות לקוחות
Bagian Keuangan
Phòng Kinh Doanh
Chăm sóc khách hàng
ฝ่ายขาย
外贸部
物流组
单证
样品室
仓库
董事会办公室
總務課
採購組
法務室
経理課
受付
サポート窓口
購買部
総務
회계팀
인사과
관리자
no reply
System Notification
Out of Office
Undisclosed recipients
`
  .trim()
  .split('\n')
