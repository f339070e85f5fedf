// Last lines that look like a signature and are text. Format: see ../read-replies.ts. All people are invented.

export const LOOKS_SIGNED = `
### looks signed: list of names answer | Tom Bell <tom@acme.example>
These people still have to sign:

Anna Keller
Jonas Weber
Priya Raman
### looks signed: last words are text no name | Karin Holt <karin@holt.example>
Hej,

jag har bokat bord till sju.

Ta med presenten
### looks signed: de Satz ohne Punkt über Name des anderen | Petra Lang <petra@lang.example>
Kannst du das bitte übernehmen?

@S
Danke und liebe Grüße auch an Peter

Petra
### looks signed: poem | Iris Blom <iris@blom.example>
You asked for the verse on the card, here it is:

The tide goes out
The tide comes in
And we begin
### looks signed: signoff words inside answer fr
Tu peux signer la carte comme ça : « Bises, toute l'équipe ».

@S
Léa
### looks signed: recipe end | Oma Gerda <gerda@post.example>
Für den Teig brauchst du:

500 g Mehl
1 Würfel Hefe
etwas Salz

@S
Gutes Gelingen
Oma Gerda
### looks signed: quoted sign text en
The sign on the door should read:

Back at two
Tom
### looks signed: chinese answer names | 高远 <gaoyuan@lanhai.example>
参加培训的有三位：
张伟
李娜
王强
`
