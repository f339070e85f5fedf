/** Local parts of mailboxes that belong to a role (RFC 2142 and usage in twelve languages), folded and without separators. */
export const SHARED_LOCAL_PARTS: ReadonlySet<string> = new Set(
  [
    'info information infos sales sale office contact contacts contactus hello hi hey support service services customerservice customercare custserv care admin administrator administration',
    'hr jobs job career careers recruiting recruitment personnel talent press media pr marketing billing invoice invoices accounts accounting accountspayable accountsreceivable finance ap ar',
    'noreply donotreply webmaster postmaster hostmaster abuse security privacy legal compliance dpo gdpr team mail email mailbox inbox post export import orders order bookings booking reservations reservation',
    'reception frontdesk enquiries enquiry inquiry inquiries help helpdesk feedback newsletter news events event partners partner partnerships business biz shop store general all everyone company purchasing procurement buyer',
    'logistics shipping warehouse returns warranty repair parts quality it itsupport tech technical engineering dev developers web website root secretary secretariat membership members donations volunteer',
    'kontakt auskunft anfrage anfragen vertrieb verkauf einkauf buchhaltung rechnung rechnungen bewerbung bewerbungen karriere presse zentrale sekretariat verwaltung datenschutz kundenservice kundendienst empfang bestellung personal',
    'bonjour accueil commercial comptabilite ventes recrutement communication rh sav devis administratif',
    'contacto contactenos contabilidad ventas informacion atencion atencionalcliente clientes administracion hola soporte pedidos facturacion rrhh prensa reservas comercial compras contato vendas atendimento financeiro suporte sac faleconosco',
    'contatti vendite amministrazione segreteria assistenza ordini ufficio commerciale preventivi pec',
    'verkoop administratie klantenservice receptie salg kundeservice ordre forsaljning faktura kundtjanst biuro sprzedaz handlowy zamowienia obchod prodej iroda ertekesites satis bilgi iletisim destek muhasebe',
    'toiawase otoiawase eigyo soumu jinji madoguchi yingxiao kefu shouqian shouhou caiwu yewu zhaopin xiaoshou shichang',
    '客服 业务 销售 财务 市场 人事 招聘 采购 售后 售前 技术支持 服务 联系 行政 商务 合作 信息',
  ]
    .join(' ')
    .split(' '),
)
