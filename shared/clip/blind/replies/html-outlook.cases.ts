import type { HtmlReply } from '../read-replies.ts'

/** Markup of Outlook on desks, phones and the web. All people are invented. */
export const HTML_OUTLOOK: readonly HtmlReply[] = [
  [
    'outlook web reply',
    '<div class="elementToProof" style="font-family:Aptos">Perfect, see you there.</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>De&nbsp;:</b> Tom Bell &lt;tom@acme.example&gt;<br><b>Envoyé&nbsp;:</b> jeudi 5 mars 2026 14:02<br><b>À&nbsp;:</b> Maria Novak &lt;maria@brightwell.example&gt;<br><b>Objet&nbsp;:</b> RDV</font><div>&nbsp;</div></div><div>Jeudi ?</div>',
    'Perfect, see you there.',
    [],
    'tom@acme.example',
  ],
  [
    'outlook desktop zh',
    "<div class=WordSection1><p class=MsoNormal><span lang=ZH-CN>同意，请执行。</span></p><p class=MsoNormal>&nbsp;</p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>发件人<span>:</span></b> 王磊 &lt;wanglei@haichuan.example&gt; <br><b>发送时间:</b> 2026年3月5日 14:02<br><b>收件人:</b> 陈静 &lt;chenjing@yunqiao.example&gt;<br><b>主题:</b> 方案</p></div><p class=MsoNormal>请批示。</p></div>",
    '同意，请执行。',
    [],
    'wanglei@haichuan.example',
  ],
  [
    'outlook inline answer prose below header',
    '<div class="WordSection1"><p class="MsoNormal">Please see my answers in red below.</p><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>From:</b> Tom Bell [mailto:tom@acme.example] <br><b>Sent:</b> Thursday, March 05, 2026 2:02 PM<br><b>To:</b> Maria<br><b>Subject:</b> Q</p></div><p class="MsoNormal">Q1?</p></div>',
    'Please see my answers in red below.',
    [],
    '',
  ],
  [
    'outlook mobile sig',
    '<div dir="auto">On it.</div><div id="ms-outlook-mobile-signature"><div></div>Get <a href="https://aka.example/o">Outlook for Android</a></div><hr><div id="divRplyFwdMsg"><b>From:</b> Tom Bell &lt;tom@acme.example&gt;<br><b>Sent:</b> Thursday, March 5, 2026 2:02:11 PM<br><b>To:</b> Maria<br><b>Subject:</b> x</div>body',
    'On it.',
    ['Get Outlook for Android'],
    'tom@acme.example',
  ],
  [
    'outlook desktop de with mso',
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=DE><div class=WordSection1><p class=MsoNormal>Hallo Herr Okoye,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>die Muster gehen heute raus.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Mit freundlichen Grüßen<o:p></o:p></p><p class=MsoNormal>Jens Hartwig<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div><div style=\'border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\'><p class=MsoNormal><b>Von:</b> Ben Okoye &lt;ben@okoye.example&gt; <br><b>Gesendet:</b> Montag, 13. April 2026 16:40<br><b>An:</b> Jens Hartwig &lt;j.hartwig@hartwig-soehne.example&gt;<br><b>Betreff:</b> Muster<o:p></o:p></p></div></div><p class=MsoNormal>Wann?<o:p></o:p></p></div></body></html>',
    'Hallo Herr Okoye,\n\ndie Muster gehen heute raus.',
    ['Mit freundlichen Grüßen', 'Jens Hartwig'],
    'ben@okoye.example',
  ],
  [
    'outlook ja desktop',
    "<div class=WordSection1><p class=MsoNormal>お世話になっております。</p><p class=MsoNormal>承知いたしました。</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>北商事　梶原</p><p class=MsoNormal>&nbsp;</p><div style='border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0mm 0mm 0mm'><p class=MsoNormal><b>差出人:</b> 堀江 由衣 &lt;horie@minato.example&gt; <br><b>送信日時:</b> 2026年4月13日 16:40<br><b>宛先:</b> kajiwara@kita.example<br><b>件名:</b> 納期</p></div><p class=MsoNormal>いつですか。</p></div>",
    'お世話になっております。\n承知いたしました。\n\n北商事　梶原',
    [],
    'horie@minato.example',
  ],
  [
    'outlook web signature div',
    '<div class="elementToProof">See you at ten.</div><div class="elementToProof"><br></div><div id="Signature"><p>Ben Okoye<br>Pinnacle Parts | Purchasing<br>+1 503 555 0188</p></div><div id="appendonsend"></div><hr tabindex="-1" style="display:inline-block; width:98%"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" color="#000000" style="font-size:11pt"><b>From:</b> Carla Diaz &lt;carla.diaz@pinnacle-parts.example&gt;<br><b>Sent:</b> Monday, April 13, 2026 4:40 PM<br><b>To:</b> Ben Okoye &lt;ben@okoye.example&gt;<br><b>Subject:</b> Meeting</font><div>&nbsp;</div></div><div>Ten?</div>',
    'See you at ten.',
    ['Ben Okoye', 'Pinnacle Parts | Purchasing', '+1 503 555 0188'],
    'carla.diaz@pinnacle-parts.example',
  ],
  [
    'outlook mobile ms-outlook-mobile',
    '<div dir="ltr">Genehmigt.</div><div dir="ltr"><br></div><div id="ms-outlook-mobile-signature"><div>Outlook für <a href="https://aka.example/o0ukef">iOS</a> beziehen</div></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><b>Von:</b> Ute Brandl &lt;ute@rechenzentrum.example&gt;<br><b>Gesendet:</b> Montag, April 13, 2026 4:40 PM<br><b>An:</b> Jens &lt;j.hartwig@hartwig-soehne.example&gt;<br><b>Betreff:</b> Urlaub</div><div>Bitte genehmigen.</div>',
    'Genehmigt.',
    ['Outlook für iOS beziehen'],
    'ute@rechenzentrum.example',
  ],
  [
    'outlook desktop fr',
    '<html><head><meta name="Generator" content="Microsoft Word 15"></head><body lang="FR"><div class="WordSection1"><p class="MsoNormal">Bonjour Tom,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Le devis est signé.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Cordialement,<o:p></o:p></p><p class="MsoNormal">Margaux Delorme<o:p></o:p></p><p class="MsoNormal">Assistante commerciale<o:p></o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>De&nbsp;:</b> Tom Kranich &lt;tom@krane.example&gt; <br><b>Envoyé&nbsp;:</b> mercredi 12 août 2026 16:05<br><b>À&nbsp;:</b> Margaux Delorme &lt;mdelorme@delorme.example&gt;<br><b>Objet&nbsp;:</b> devis<o:p></o:p></p></div></div><p class="MsoNormal">Le devis est-il signé ?<o:p></o:p></p></div></body></html>',
    'Bonjour Tom,\n\nLe devis est signé.',
    ['Cordialement,', 'Margaux Delorme', 'Assistante commerciale'],
    'tom@krane.example',
  ],
  [
    'outlook web pt',
    '<div class="elementToProof" style="font-family:Aptos">Bom dia, pode avançar.</div><div id="Signature"><div>Inês Falcão</div><div>Assistência Técnica</div></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>De:</b> Tom Kranich &lt;tom@krane.example&gt;<br><b>Enviado:</b> 12 de agosto de 2026 16:05<br><b>Para:</b> Inês Falcão &lt;ines@falcao.example&gt;<br><b>Assunto:</b> orçamento</font><div>&nbsp;</div></div><div>Posso avançar?</div>',
    'Bom dia, pode avançar.',
    ['Inês Falcão', 'Assistência Técnica'],
    'tom@krane.example',
  ],
  [
    'outlook mobile pl',
    '<div dir="auto">Tak, zgadzam się.</div><div id="ms-outlook-mobile-signature"><div>Pobierz aplikację <a href="https://aka.ms/o0ukef">Outlook dla systemu iOS</a></div></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>Od:</b> Tom Kranich &lt;tom@krane.example&gt;<br><b>Wysłane:</b> Wednesday, August 12, 2026 4:05:22 PM<br><b>Do:</b> Oliwia Wrzos &lt;oliwia@wrzos.example&gt;<br><b>Temat:</b> zgoda</div><div>Zgadzasz się?</div>',
    'Tak, zgadzam się.',
    ['Pobierz aplikację Outlook dla systemu iOS'],
    'tom@krane.example',
  ],
  [
    'notice of external mail in a table',
    '<html><body><table border="1" style="background:#ffeb9c"><tr><td>EXTERNAL EMAIL: Do not click links or open attachments unless you recognise the sender.</td></tr></table><div class="WordSection1"><p class="MsoNormal">Slot on Friday is fine.</p><p class="MsoNormal">Helen</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Jonas Weiler &lt;jonas@stahlkontor.example&gt;<br><b>Sent:</b> 14 May 2026 08:12<br><b>To:</b> Helen Marsh<br><b>Subject:</b> Slot</p></div><p>Friday?</p></div></body></html>',
    'Slot on Friday is fine.',
    ['Helen'],
    'jonas@stahlkontor.example',
  ],
]
