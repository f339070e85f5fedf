// How French, Spanish, Italian and Portuguese mails close. Format: see ../read-replies.ts. All people are invented.

export const LETTERS_ROMANCE = `
### es largo
Estimado Javier:

Adjunto el albarán firmado. Cualquier duda me dices.
@S

Un abrazo y buen fin de semana,

Lucía Ros Pérez
Dpto. Administración
Imprenta Ros, S.L.
Tlf. 96 123 45 67
@Q
El 7/7/26 a las 11:20, Javier Pons escribió:
> ¿Me mandas el albarán?
### it
Gentile Dott. Bassi,

confermo la disponibilità per il 15.
@S

RingraziandoLa porgo cordiali saluti.

Nora Serra
Segreteria
Cartiera Serra S.p.A.
@Q bassi@lagoblu.example
Da: Carlo Bassi [mailto:bassi@lagoblu.example] 
Inviato: martedì 7 luglio 2026 11:20
A: segreteria@cartiera.example
Oggetto: appuntamento

Disponibile il 15?
### pt-br
Oi, Caio! Tudo certo por aqui.

O pedido sai amanhã cedo.

Qualquer coisa me chama!
@S
Lívia
@Q caio@tipografia.example
Em ter., 7 de jul. de 2026 às 11:20, Caio Reis <caio@tipografia.example> escreveu:

> Quando sai o pedido?
### fr 1
Coucou,

Je t'appelle demain matin.
@S

Bisous
Margaux
@Q luc@kervran.example
Le dim. 9 août 2026 à 15:31, Luc Kervran <luc@kervran.example> a écrit :

> Tu m'appelles ?
### fr 2
Bonjour,

Veuillez trouver ci-joint la facture rectifiée.

Restant à votre disposition,
@S

Cordialement / Best regards,

Margaux Tanguy
Service comptabilité
Kervran & Fils
Tél. 02 98 12 34 56 - poste 12
### es 1
Hola Luc:

Ya está corregido, mira la versión 3.
@S

Salu2
Íñigo
@Q luc@kervran.example
El dom, 9 ago 2026 a las 15:31, Luc Kervran (<luc@kervran.example>) escribió:

> ¿Está corregido?
### es 2
Se lo paso a mi compañera, ella le contestará.
@S

Atte.,
Lic. Íñigo Sarasola
Coordinador de Logística
Transportes Sarasola SRL
Cel: +54 9 11 2345-6789
@Q luc@kervran.example
De: Luc Kervran <luc@kervran.example> 
Enviado el: domingo, 9 de agosto de 2026 15:31
Para: Íñigo Sarasola <inigo@sarasola.example>
Asunto: RE: Envío

¿Quién lo lleva?
### it 1
Perfetto, la aspettiamo.
@S

Buon Ferragosto!
Ornella
@Q luc@kervran.example
Il giorno dom 9 ago 2026 alle ore 15:31 Luc Kervran <luc@kervran.example>
ha scritto:

> Arrivo martedì.
### pt 1
Bom dia Luc,

Segue em anexo.
@S

Melhores cumprimentos / Best regards

Inês Falcão
Departamento Comercial
Tel.: +351 21 123 45 67
@Q luc@kervran.example
De: Luc Kervran <luc@kervran.example>
Enviado: 9 de agosto de 2026 15:31
Para: Inês Falcão <ines@falcao.example>
Assunto: Tabela

Tabela?
### fr 1
Bonjour Rosalie,

C'est parfait pour nous, nous arriverons vers 10h.
@S

Belle journée à vous,
Gwenaëlle
@Q rosalie@venn.example
Le lundi 12 octobre 2026 à 09:02, Rosalie Venn <rosalie@venn.example> a écrit :

> 10h ?
### es 1
Buenas tardes,

Confirmo asistencia de dos personas.
@S

Saludos desde Bilbao,
Aitor Lasa
@Q rosalie@venn.example
El lun, 12 oct 2026 a las 9:02, Rosalie Venn (<rosalie@venn.example>) escribió:

> ¿Asistirán?
### it 1
Salve,
confermo due persone.
@S
Saluti da Trieste
Livia
@Q rosalie@venn.example
Da: Rosalie Venn <rosalie@venn.example>
Data: lunedì 12 ottobre 2026 09:02
A: Livia Cossutta <livia@cossutta.example>
Oggetto: Re: Cena

Quanti siete?
### pt 1
Olá Rosalie,

Duas pessoas, por favor.
@S

Beijinhos
Matilde
@Q rosalie@venn.example
Rosalie Venn <rosalie@venn.example> escreveu (segunda, 12/10/2026 à(s) 09:02):

> Quantas pessoas?
### fr closing formal
Monsieur,

Nous avons bien reçu votre dossier et vous répondrons sous huitaine.
@S

Nous vous prions d'agréer, Monsieur, l'expression de nos salutations distinguées.

Le service des inscriptions
@Q hugo@chaudronnerie.example
Le 3 sept. 2026 à 10:12, Hugo Tessier <hugo@chaudronnerie.example> a écrit :

> Avez-vous reçu mon dossier ?
### fr canada
Salut Hugo,

Ça marche pour mardi, on se voit à 13 h.
@S

Au plaisir,
Maxime Gendron, ing.
Chargé de projet
@Q hugo@chaudronnerie.example
Le jeu. 3 sept. 2026, à 10 h 12, Hugo Tessier <hugo@chaudronnerie.example> a écrit :

> Mardi ça te va ?
### es closing formal
Estimada Nuria:

Le confirmo que el pedido saldrá el lunes.
@S

Sin otro particular, reciba un cordial saluda,

Iván Soto Marín
Jefe de Almacén
@Q nuria@talleresrey.example
El jue, 3 sept 2026 a las 10:12, Nuria Rey (<nuria@talleresrey.example>) escribió:

> ¿Cuándo sale el pedido?
### es mexico
Buen día Nuria, queda agendado.
Quedo al pendiente.
@S

Saludos,
Ing. Ximena Cantú
@Q nuria@talleresrey.example
De: Nuria Rey <nuria@talleresrey.example>
Enviado el: jueves, 3 de septiembre de 2026 10:12 a. m.
Para: Ximena Cantú <xcantu@cantu.example>
Asunto: visita

¿Puede el viernes?
### pt closing
Cara Tânia,

Segue em anexo o comprovativo.
@S

Com os melhores cumprimentos,

Duarte Seabra
Direção Financeira
@Q
Em 03/09/2026 10:12, Tânia Prado escreveu:
> Preciso do comprovativo.
### fr with political closing
Madame,

Veuillez trouver ci-joint notre devis.
@S

Je vous prie d'agréer, Madame, l'expression de mes salutations distinguées.

Paul Henry
Gérant
Menuiserie Henry SARL
Tél. 02 40 12 34 56
### es latin america
Buen día Lic. Robles,

Adjunto la factura corregida.

Quedo a sus órdenes.
@S

Saludos cordiales,

C.P. Amparo Gil
Contabilidad
Cerámica Sol S.A. de C.V.
Tel. 55 1234 5678 ext. 104
### header block below a word fr
Pour info.
@Q client@domaine-vert.example
De : Luc Vert <client@domaine-vert.example>
Envoyé : lundi 13 avril 2026 16:40
À : contact@menuiserie-henry.example
Objet : Demande

Bonjour, pouvez-vous passer ?
### fr long
Bonjour Monsieur Petit,

La livraison est reportée au 15 juillet en raison des congés.

Je reste à votre disposition pour tout renseignement.
@S

Bien à vous,

Élise Morin
Assistante commerciale
Papeterie Morin
04 78 12 34 56
@Q
Le 07/07/2026 à 11:20, Julien Petit a écrit :
> Bonjour, où en est la livraison ?
### es sin mas
Adjunto el comprobante de transferencia.

@S
Sin más, reciba un cordial saludo.

Ximena Arrieta
### it studio | Giulia Mantovani <g.mantovani@studiomantovani.example>
Gentilissimo,

il contratto è stato registrato in data odierna. In allegato trova la ricevuta dell'Agenzia delle Entrate.

@S
L'occasione è gradita per porgere cordiali saluti.

Avv. Giulia Mantovani
Studio Legale Mantovani
Via Roma 14, 37121 Verona
Tel./Fax 045 5550142
### fr voisin
Bonsoir,

désolé pour le bruit hier, c'était l'anniversaire de ma fille.

@S
Bonne soirée à vous
Karim, 3e gauche
### es vecina
Hola, vecinos: el ascensor estará parado el jueves por la mañana por revisión.

@S
Gracias por la paciencia,
Pili (presidenta)
`
