/** Domains that give mailboxes to everybody. Names that exist under many endings (yahoo, gmx …) are matched by rule. */
export const FREE_MAIL: ReadonlySet<string> = new Set(
  [
    'gmail.com googlemail.com icloud.com me.com mac.com proton.me pm.me tutanota.com tutanota.de tuta.io tuta.com mail.com email.com zoho.com zohomail.com fastmail.com fastmail.fm hushmail.com hey.com duck.com inbox.com rocketmail.com mailbox.org posteo.de posteo.net runbox.com',
    'qq.com vip.qq.com foxmail.com 163.com 126.com yeah.net 188.com vip.163.com sina.com sina.com.cn sina.cn vip.sina.com sohu.com 139.com 189.cn wo.cn tom.com 21cn.com 263.net aliyun.com netease.com 2925.com',
    'yahoo.com.tw yahoo.com.hk hinet.net ms1.hinet.net seed.net.tw pchome.com.tw kimo.com netvigator.com hkstar.com',
    'web.de t-online.de freenet.de arcor.de mail.de email.de 1und1.de online.de vodafone.de kabelmail.de bluewin.ch hispeed.ch sunrise.ch a1.net aon.at chello.at',
    'orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr libero.it virgilio.it alice.it tiscali.it tin.it fastwebnet.it telefonica.net terra.es terra.com.br uol.com.br bol.com.br ig.com.br globo.com sapo.pt',
    'ziggo.nl kpnmail.nl xs4all.nl planet.nl home.nl hetnet.nl telenet.be skynet.be proximus.be online.no telia.com comhem.se mail.dk live.dk',
    'mail.ru bk.ru inbox.ru list.ru internet.ru rambler.ru ya.ru ukr.net i.ua meta.ua seznam.cz email.cz centrum.cz post.cz azet.sk centrum.sk wp.pl o2.pl onet.pl op.pl interia.pl gazeta.pl freemail.hu citromail.hu abv.bg mail.bg inbox.lv tut.by',
    'naver.com hanmail.net daum.net nate.com kakao.com docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp nifty.com biglobe.ne.jp ocn.ne.jp so-net.ne.jp excite.co.jp',
    'rediffmail.com sify.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com optonline.net rogers.com shaw.ca sympatico.ca telus.net btinternet.com btopenworld.com virginmedia.com sky.com talktalk.net ntlworld.com blueyonder.co.uk bigpond.com optusnet.com.au xtra.co.nz walla.co.il walla.com videotron.ca telkomsa.net mweb.co.za singnet.com.sg',
  ]
    .join(' ')
    .split(' '),
)
