// Replies of Outlook and Notes in Romance languages. Format: see ../read-replies.ts. All people are invented.

export const OUTLOOK_ROMANCE = `
### outlook it desktop
Buongiorno Sig. Ferri,

la consegna è prevista per lunedì.
@S

Cordiali saluti

Alessia Monti
Ufficio Acquisti
Tel. 051 649 1234 int. 27
@Q g.ferri@meccanicaferri.example
Da: Giorgio Ferri <g.ferri@meccanicaferri.example> 
Inviato: mercoledì 4 febbraio 2026 09:17
A: Alessia Monti <a.monti@tessuti-emilia.example>
Cc: acquisti@tessuti-emilia.example
Oggetto: R: Consegna

Quando arriva?
### outlook ro labels
De acord.
@Q vlad@transcarpat.example
De la: Vlad Ene <vlad@transcarpat.example> 
Trimis: miercuri, 4 februarie 2026 09:17
Către: Ioana Stan <ioana@depozitul.example>
Subiect: Transport

Sunteți de acord?
### outlook pt labels
Aprovado, pode seguir.
@Q rafael@gruposerra.example
De: Rafael Moura <rafael@gruposerra.example> 
Enviada em: quarta-feira, 4 de fevereiro de 2026 09:17
Para: Juliana Prates <juliana@casafeliz.example>
Assunto: RES: Boleto

Segue boleto.
### outlook it quoted headers
Confermo, grazie.
@S

SG
@Q g.sala@molinari.example
Da: Giorgio Sala <g.sala@molinari.example>
Inviato: giovedì 3 settembre 2026 10:12
A: Silvia Greco <s.greco@vetreria.example>
Cc: ordini@vetreria.example
Oggetto: R: conferma ordine 118

Attendo conferma.
### fr outlook | Margaux Delorme <mdelorme@delorme.example>
Bonjour Tom,

Je vous confirme la livraison du lot 3.

N'hésitez pas à revenir vers moi.
@S

Bien cordialement,

Margaux DELORME
Assistante commerciale
Tél. : 02 99 55 01 42
@Q tom@krane.example
De : Tom Kranich <tom@krane.example>
Envoyé : mercredi 12 août 2026 16:05
À : Margaux Delorme <mdelorme@delorme.example>
Objet : lot 3

Pouvez-vous confirmer ?
### pt outlook | Inês Falcão <ines@falcao.example>
Boa tarde,

Informamos que o equipamento já se encontra reparado.
@S

Atentamente,

Inês Falcão
Assistência Técnica
@Q tom@krane.example
De: Tom Kranich <tom@krane.example>
Enviada: 12 de agosto de 2026 16:05
Para: Inês Falcão <ines@falcao.example>
Assunto: Reparação

Já está reparado?
### outlook fr | Élodie Garnier <e.garnier@atelier.example>
Bonjour Tom,

Nous confirmons la livraison pour le 12 mars.
@S
Bien cordialement,

Élodie GARNIER
Responsable logistique
Tél. : 01 42 68 53 00 – poste 214
@Q tom@acme.example
De : Tom Bell <tom@acme.example> 
Envoyé : jeudi 5 mars 2026 14:02
À : Élodie Garnier <e.garnier@atelier.example>
Objet : Livraison

Date de livraison ?
### outlook es | Lucía Fernández <lucia@olivar.example>
Buenos días:

Adjunto el pedido firmado.
@S
Un saludo,
Lucía Fernández
Dpto. de Compras
@Q tom@acme.example
De: Tom Bell <tom@acme.example> 
Enviado el: jueves, 5 de marzo de 2026 14:02
Para: Lucía Fernández <lucia@olivar.example>
Asunto: Pedido

Falta la firma.
### outlook it
Confermo la riunione di domani.
@S
Cordiali saluti
Marco Rinaldi
@Q tom@acme.example
Da: Tom Bell <tom@acme.example> 
Inviato: giovedì 5 marzo 2026 14:02
A: Marco Rinaldi <marco@vetro.example>
Oggetto: Riunione

Confermi la riunione?
### outlook pt
Pode enviar, por favor.
@S
Atenciosamente,
Beatriz Sousa
Gerente Comercial
@Q tom@acme.example
De: Tom Bell <tom@acme.example> 
Enviada em: quinta-feira, 5 de março de 2026 14:02
Para: Beatriz Sousa <bia@lagoa.example>
Assunto: Amostra

Posso enviar a amostra?
`
