// Parts of a house, houses, and posts, as they stand alone on a line of a card. Names are invented.

export const DEPARTMENTS: readonly string[] = `
Sales Department
Dept. of Chemistry
Department of Civil Engineering
Human Resources
Customer Success
Research & Development
R&D
Legal & Compliance
Corporate Communications
Supply Chain
IT Operations
Quality Assurance
After-Sales Service
Export Department
Abteilung Einkauf
Einkauf / Disposition
Technischer Vertrieb
Forschung und Entwicklung
Personalabteilung
Rechnungswesen
Service achats
Direction des ressources humaines
Pôle comptabilité
Dpto. de Exportación
Departamento de Calidad
Área comercial
Ufficio Acquisti
Ufficio Tecnico
Direzione Vendite
Departamento Financeiro
Setor de Compras
Afdeling Inkoop
Salgsafdelingen
Försäljningsavdelningen
Myyntiosasto
Dział Sprzedaży
Dział Kadr
Obchodní oddělení
Értékesítési osztály
Departamentul Vânzări
Отдел продаж
Отдел кадров
Бухгалтерия
Відділ закупівель
Τμήμα Πωλήσεων
Satış Departmanı
İnsan Kaynakları
מחלקת מכירות
قسم المبيعات
市场部
国际贸易部
华东大区销售部
研发中心
财务管理部
售后服务中心
業務部
採購課
資訊室
営業部
第二営業部
総務課
海外事業部
品質保証室
경영지원팀
영업부
기술연구소
Phòng Kế toán
ฝ่ายขาย
Bagian Pemasaran
`
  .trim()
  .split('\n')

export const HOUSES: readonly string[] = `
Northmere Ltd
Northmere Sales GmbH
Einkaufsverbund Süd eG
Ressources Conseil SARL
Ventas Globales S.A. de C.V.
Quality Foods Inc.
Human Touch Therapy LLC
University of Northmere
Hochschule Kranzberg
Université de Kervran
Hôpital Saint-Kervran
Stadtwerke Kranzberg GmbH
Banco de Ibáñez S.A.
Fundación Ibáñez
海沧市场管理有限公司
海沧销售集团
厦门大学海沧学院
海沧中心医院
みなも営業株式会社
みなも大学
배움교육 주식회사
Công ty TNHH Hoa Lan
`
  .trim()
  .split('\n')

export const POSTS: readonly string[] = `
Head of Sales
Sales Manager
Regional Director, EMEA
Managing Partner
Chief of Staff
Senior Software Engineer
Vertriebsleiter
Leiterin Einkauf
Geschäftsführer
Prokurist
Directeur commercial
Responsable des achats
Jefa de compras
Gerente General
Responsabile acquisti
Amministratore unico
Diretor Comercial
Hoofd Inkoop
Salgschef
Försäljningschef
Myyntipäällikkö
Kierownik działu sprzedaży
Prezes Zarządu
Vedoucí obchodu
Ügyvezető
Director Vânzări
Менеджер по продажам
Генеральный директор
Начальник відділу
Διευθυντής Πωλήσεων
Satış Müdürü
Genel Müdür
מנהלת מכירות
مدير المبيعات
销售经理
外贸业务员
总经理助理
采购部经理
業務經理
營業部副理
営業部長
代表取締役社長
課長代理
영업팀장
대표이사
Giám đốc
Trưởng phòng Kinh doanh
Manajer Pemasaran
`
  .trim()
  .split('\n')
