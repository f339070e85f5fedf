import { describe, expect, test } from 'vitest'
import { splitReply } from './reply.ts'

// Sentences that begin as notices do and speak of something else.

describe('plain text stays in the mail, as its last paragraph and as a postscript', () => {
  test.each([
    'The views expressed at the meeting were odd.',
    'The opinions you expressed help us.',
    'We accept no liability for the roof. So we should not pay.',
    'Private and confidential envelopes must go to HR.',
    'Any unauthorised use of the car park must stop.',
    'Internet at the hut cannot be guaranteed.',
    'If you are not the recipient of this parcel, let me know.',
    'Haben Sie diese Mail versehentlich gelöscht? Ich schicke sie noch einmal.',
    'Das unerlaubte Parken nervt.',
    'Informationen zum Datenschutz finden Sie im Ordner.',
    'Toute modification du planning doit être autorisée par moi.',
    'Antes de imprimir este folleto, mira la página 2.',
    'Le informamos que sus datos personales están incompletos: falta el DNI.',
    'Ai sensi del regolamento GDPR mi serve la tua firma.',
    'Prima di stampare questo volantino, controlla il testo.',
    'Print deze mail alleen voor Piet.',
    'Jeżeli otrzymałeś przypadkiem moją kurtkę, oddaj.',
    '未经授权的加班一律不得报销。',
    '如果你不是收件人，请告诉我快递放哪了。',
    '本邮件内容请保密，不要转发给小李。',
    'Nothing in this message is urgent, take your time.',
    'Any unauthorised copying of keys is forbidden.',
    'No responsibility is accepted for coats left in the hall.',
    'E-mail at the office cannot be guaranteed before Monday.',
    'If you are not the addressee on the label, please return the box.',
    'Confidential: this goes to HR only.',
    'The opinions of the neighbours were expressed loudly last night.',
    'This message is intended only for Bob.',
    'Diese Nachricht ist nur für die Personalabteilung.',
    'Die unbefugte Nutzung der Küche muss aufhören.',
    'Falls Sie nicht der Empfänger sind, rufen Sie mich an.',
    'Bitte prüfen Sie, ob diese Liste noch ausgedruckt werden muss.',
    'Hinweise zum Datenschutz schickt Ihnen die Schule zu.',
    'Jede unbefugte Weitergabe des Schlüssels wird teuer.',
    'Toute utilisation de la salle est interdite le dimanche.',
    'Si vous n’êtes pas le destinataire du colis, dites-le moi.',
    'N’imprimez ce message qu’en couleur.',
    'Si recibe este correo por error tipográfico en el nombre, dígame.',
    'De acuerdo con la ley de protección de datos, no puedo darte su número.',
    'Este mensaje es solo para personas mayores.',
    'Si no es el destinatario, llámeme por favor mañana por la mañana.',
    'Se não é o destinatário da encomenda, me avise por favor.',
    'Antes de imprimir este e-mail, veja a página dois com calma.',
    'Se non sei tu il destinatario del pacco, dimmelo subito per favore.',
    'Prima di stampare questa mail, controlla l’indirizzo del cliente.',
    'Als u niet de ontvanger van het pakket bent, bel dan even.',
    'Aan deze kortingsbon kunt u geen rechten ontlenen.',
    'Deze mail is alleen bedoeld voor jou en Kees.',
    'Om du inte är rätt mottagare av paketet, ring mig.',
    'Så behandlar vi personuppgifter i föreningen, se protokollet.',
    'Hvis du ikke er den rette modtager af pakken, så ring.',
    'Denne mail er kun beregnet til dig og Lars.',
    'Hvis du ikke er rett mottaker av pakken, ring meg.',
    'Jos et ole paketin vastaanottaja, soita minulle illalla.',
    'Tämä viesti on tarkoitettu vain sinulle ja Matille.',
    'Jeżeli nie jesteś odbiorcą paczki, daj mi znać jutro.',
    'Administratorem danych osobowych w klubie jest teraz Ania.',
    'Pokud nejste příjemce balíku, dejte mi prosím vědět.',
    'Tento e-mail není závazný, jen nápad.',
    'Если вы не являетесь получателем посылки, позвоните мне.',
    'Это письмо только для тебя и Саши.',
    'Bu mesaj sadece iki kişi için, sen ve Ali.',
    'Bu mesajı yanlışlıkla sildim, tekrar gönderir misin?',
    '若您不是收件人，麻烦告诉我一声快递在哪里。',
    '未经授权不得进入仓库，大家注意。',
    '此邮件只发给指定的三位老师。',
    '心当たりのない方は駅の忘れ物係へどうぞ。',
    'Informationen i detta mejl är från Anna.',
    'Esta comunicación llegó tarde al colegio.',
    'The information in this email is for the exclusive club members.',
  ])('%s', (text) => {
    const mail = `Hi,\n\nthanks for the list.\n\n`
    expect(splitReply({ text: mail + text }).reply).toBe(mail + text)
    for (const postscript of [text, `PS: ${text}`])
      expect(splitReply({ text: `${mail}Best regards\nAnna\n\n${postscript}` }).reply).toContain(text)
  })
})

describe('standard notices of few words are no reply, below a card and below a bare name', () => {
  test.each([
    'Si ha recibido este mensaje por error, por favor bórrelo y notifíquenoslo.',
    'Si usted no es el destinatario de este mensaje, por favor destrúyalo.',
    'This message is intended only for the person(s) or entity to which it is addressed.',
    'This message is intended only for the individual(s) named above.',
    'Diese Nachricht ist nur für die Person bestimmt, an die sie gerichtet ist.',
    'If you have received this email in error, please let us know by return.',
    'Haben Sie diese Nachricht versehentlich erhalten, geben Sie uns bitte Bescheid.',
  ])('%s', (notice) => {
    for (const card of ['Best regards\nAnna Berg\nBerg Ltd\n+44 20 7946 0123', 'Anna Berg', 'Anna']) {
      const sender = { name: 'Anna Berg', address: 'anna@berg.example' }
      const read = splitReply({ text: `Hi Tom,\n\nthanks for the list.\n\n${card}\n\n${notice}` }, sender)
      expect(read).toMatchObject({ reply: 'Hi Tom,\n\nthanks for the list.', signature: card.split('\n') })
    }
  })

  test('a paragraph in doubt leaves the name above it signed', () => {
    const doubt = 'Diese Nachricht ist nur für die Personalabteilung.'
    const text = `Hi Tom,\n\nthanks for the list.\n\nAnna Berg\n\n${doubt}`
    const { reply, signature } = splitReply({ text }, { name: 'Anna Berg', address: 'anna@berg.example' })
    expect(signature).toEqual(['Anna Berg'])
    expect(reply).toContain(doubt)
  })
})
