/** Desks of offices, shops and town halls by their local words; apart, for names are read without them, on the server too. */
export const MORE_SHARED_LOCAL_PARTS: ReadonlySet<string> = new Set(
  [
    'ask frontoffice customer customers customersupport client clients cliente atencioncliente payroll dispatch operations ops facilities investorrelations ir mediarelations media relations pressoffice editorial subscriptions alumni admissions registrar library planning center centre department',
    'angebot angebote auftrag auftraege bestellungen rechnungswesen lohnbuchhaltung disposition lager werkstatt servicecenter kundenbetreuung hausverwaltung praxis kanzlei pfarramt gemeinde stadtverwaltung buero betrieb technik redaktion reklamation',
    'facturation facture factures achats direction standard mairie cabinet agence livraison livraisons exploitation magasin contactez serviceclient serviceclients serviceapresvente ressourceshumaines',
    'almacen recepcion gerencia cobranzas tesoreria recursoshumanos informes secretaria escolar curriculos contasapagar contasareceber ouvidoria licitacao orcamento orcamentos faturamento logistica',
    'acquisti ufficioacquisti ufficiocommerciale ufficiotecnico fatturazione magazzino direzione clienti risorseumane prenotazioni spedizioni fornitori',
    'inkoop facturen debiteuren crediteuren magazijn personeelszaken balie bestellingen ekonomi kundservice bokning order regnskap kundesenter postmottak firmapost bogholderi tilbud booking ordrer asiakaspalvelu laskutus myynti toimisto varaukset tilaukset palaute',
    'oferty oferta zakupy ksiegowosc reklamacje kadry rekrutacja serwis magazyn fakturace reklamace podatelna objednavky ucetni reditele rendeles szamlazas ugyfelszolgalat titkarsag penzugy ajanlat comenzi vanzari contabilitate achizitii prodaja nabava racunovodstvo podrska poruchki zapitvane',
    'pazarlama insankaynaklari siparis teklif zakaz prodazhi prodaji buhgalteria buh priemnaya otdelprodaj zakupki sekretar zayavka',
    'waimao shangwu caigou renshi wuliu fapiao xiaoshoubu jishu keiri jinjibu uketsuke hanbai koubai yoyaku gyoumu pemesanan penjualan pembelian keuangan layanan kinhdoanh ketoan nhansu hotro tuyendung',
  ]
    .join(' ')
    .split(' '),
)
