// Addresses and links: what belongs to a desk, to everybody, to one person. Names and domains are invented.

/** Local parts of mailboxes that a desk reads. */
export const DESKS: readonly string[] = `
info hello team sales inquiries ask helpdesk bookings frontoffice frontdesk customer.service customer-support accounts.payable payroll procurement.team
dispatch operations ops facilities legal compliance investor.relations ir media.relations pressoffice editorial subscriptions members alumni admissions registrar library
anfrage angebote auftrag auftraege bestellungen rechnungswesen lohnbuchhaltung disposition lager werkstatt service-center kundenbetreuung hausverwaltung praxis kanzlei pfarramt gemeinde stadtverwaltung buero
commercial facturation achats direction standard secretariat-general rh-recrutement contact-fr mairie cabinet agence reservation livraison
ventas.export compras almacen recepcion gerencia cobranzas tesoreria recursoshumanos atencion.cliente informes secretaria
acquisti ufficioacquisti ufficio.commerciale fatturazione amministrazione.clienti magazzino direzione ordini.clienti risorseumane logistica
comercial compras.br financeiro contas.a.pagar rh.curriculos secretaria.escolar ouvidoria
inkoop facturen debiteuren planning magazijn personeelszaken receptie.balie
order.se ekonomi kundservice bokning regnskap kundesenter postmottak firmapost bogholderi tilbud asiakaspalvelu laskutus myynti toimisto varaukset
oferty zakupy ksiegowosc reklamacje kadry rekrutacja serwis obchod fakturace reklamace podatelna sekretariat.reditele rendeles szamlazas ugyfelszolgalat titkarsag penzugy
comenzi vanzari contabilitate achizitii secretariat.ro office.ro prodaja nabava racunovodstvo podrska poruchki
satis.pazarlama muhasebe insankaynaklari siparis teklif bilgi
zakaz prodazhi buhgalteria buh priemnaya otdelprodaj zakupki hr-ru sekretar
sales01 info-cn export2 business01 waimao shangwu caigou renshi wuliu fapiao xiaoshoubu kefu01 jishu
soumu-ka keiri jinjibu uketsuke support-jp hanbai koubai yoyaku
pemesanan penjualan pembelian keuangan marketing.id kinhdoanh ketoan nhansu hotro tuyendung
`
  .trim()
  .split(/\s+/)

/** Local parts of one person's mailbox. */
export const PERSONS: readonly string[] = `
tessa.okerlund t.okerlund okerlund tessao mark grace faith hope art bill will may june rose melody harper
sandro.vendita karl.lager verena.kanzlei office.manager sales.manager m.planning lager.karl
yanliqun leo.yan yan_liqun 15959255018 10020030 liqun88 ando.yu baesh p.laptev laptev_pi
infante salesio teamo orderson ordonez contadino
`
  .trim()
  .split(/\s+/)

/** Domains whose mailboxes everybody can have. */
export const FREE: readonly string[] = `
gmail.com googlemail.com outlook.com outlook.fr hotmail.es live.nl live.com.au msn.com yahoo.co.jp yahoo.com.br ymail.com rocketmail.com icloud.com me.com mac.com proton.me protonmail.com pm.me tutanota.com zoho.com fastmail.com hey.com gmx.de gmx.net gmx.ch web.de t-online.de freenet.de posteo.de mailbox.org
qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.com.cn sohu.com 139.com 189.cn aliyun.com 21cn.com tom.com vip.qq.com hinet.net yahoo.com.tw pchome.com.tw
naver.com daum.net hanmail.net kakao.com nate.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com
orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr libero.it virgilio.it alice.it tiscali.it tin.it telefonica.net terra.com.br uol.com.br bol.com.br sapo.pt
ziggo.nl planet.nl kpnmail.nl xs4all.nl hetnet.nl telenet.be skynet.be proximus.be bluewin.ch sunrise.ch aon.at chello.at
wp.pl o2.pl onet.pl interia.pl op.pl seznam.cz centrum.cz email.cz azet.sk freemail.hu citromail.hu abv.bg mail.bg yandex.ru yandex.com mail.ru bk.ru list.ru inbox.ru rambler.ru ukr.net i.ua tut.by inbox.lv walla.co.il walla.com rediffmail.com
telia.com online.no live.se hotmail.no live.dk comcast.net verizon.net att.net sbcglobal.net cox.net bellsouth.net aol.com btinternet.com sky.com virginmedia.com talktalk.net bigpond.com optusnet.com.au xtra.co.nz rogers.com shaw.ca sympatico.ca videotron.ca telkomsa.net mweb.co.za
`
  .trim()
  .split(/\s+/)

/** Domains of houses of their own. */
export const OWN: readonly string[] = `
northmere.example kranzler.de haicang.com.cn minamo.co.jp mail.northmere.com gmail-services.com qqtools.com yahoohr.com outlookgroup.de webde.com mailer.com hotmailing.fr postbank.de
`
  .trim()
  .split(/\s+/)

/** Pages of one person or house on a network. */
export const PROFILES: readonly string[] = `
https://www.linkedin.com/in/tessa-okerlund/
https://www.linkedin.com/in/%E7%AB%8B%E7%BE%A4-%E4%B8%A5-1a2b3c/
https://fr.linkedin.com/in/clementvasseur?trk=public
https://www.linkedin.com/company/northmere/
https://linkedin.com/pub/tessa-okerlund/12/345/678
https://www.xing.com/profile/Ulrike_Kranzler2
https://github.com/tessaokerlund
https://x.com/tessaok
https://twitter.com/tessaok?lang=de
https://www.facebook.com/tessa.okerlund.9
https://www.facebook.com/profile.php?id=100012345678901
https://www.instagram.com/tessa.okerlund/
https://www.threads.net/@tessa.okerlund
https://bsky.app/profile/tessa.example
https://mastodon.social/@tessaok
https://www.youtube.com/@northmere
https://www.tiktok.com/@northmere
https://vk.com/pavel.laptev
https://ok.ru/profile/123456789012
https://t.me/tessaok
https://weibo.com/u/1234567890
https://www.zhihu.com/people/leo-yan
https://www.xiaohongshu.com/user/profile/5a1b2c3d4e5f
https://www.douyin.com/user/MS4wLjABAAAA1234
https://www.researchgate.net/profile/Tessa-Okerlund
https://orcid.org/0000-0002-1825-0097
https://www.behance.net/tessaok
https://dribbble.com/tessaok
https://medium.com/@tessaok
https://linktr.ee/tessaok
https://www.pinterest.com/tessaok/
https://www.viadeo.com/p/002abc
https://www.academia.edu/profile/tessaok
https://www.wantedly.com/id/andoyu
https://calendly.com/tessaok
`
  .trim()
  .split('\n')

/** Links that name nobody. */
export const NO_PROFILES: readonly string[] = `
https://www.linkedin.com/feed/
https://www.linkedin.com/shareArticle?mini=true
https://www.linkedin.com/jobs/view/123
https://twitter.com/share?text=x
https://x.com/home
https://www.facebook.com/sharer.php?u=x
https://www.facebook.com/groups/1234
https://www.instagram.com/p/CabcDEF/
https://www.instagram.com/explore/
https://www.youtube.com/watch?v=abc
https://github.com/features
https://github.com/login
https://t.me/share/url?url=x
https://vk.com/share.php?url=x
https://medium.com/about-us/story-123
https://northmere.example/team/tessa
https://www.tiktok.com/explore
https://bsky.app/search
`
  .trim()
  .split('\n')
