// Invented names as address books, lists of those attending and headers of mails of many countries hold them.

/** The text | family | given | what else, as key=value. A middle name may go with the given one. */
export const ADDRESS_BOOK = `
Agustina BIANCHI|BIANCHI|Agustina
bukola adeyinka|adeyinka|bukola
DA COSTA Letícia|DA COSTA|Letícia
Luz Montemayor|Montemayor|Luz
Roel Smits|Smits|Roel
Mengyao Gao|Gao|Mengyao
vikram chauhan|chauhan|vikram
LLEWELLYN Rhys|LLEWELLYN|Rhys
Cătălin Ștefănescu|Ștefănescu|Cătălin
Rostami, Maryam|Rostami|Maryam
Agus Wijaya|Wijaya|Agus
Elfriede Oberhofer|Oberhofer|Elfriede
Akosua Mensah|Mensah|Akosua
Nørgaard, Lise|Nørgaard|Lise
Nicola Ferraro|Ferraro|Nicola
Emilio Sanz|Sanz|Emilio
Yolanda Quispe|Quispe|Yolanda
Snežana Đorđević|Đorđević|Snežana
Antonella D'ANGELO|D'ANGELO|Antonella
LE GOFF Pierre-Yves|LE GOFF|Pierre-Yves
op den Kamp, Hans|op den Kamp|Hans
Heike Schäfer|Schäfer|Heike
VAN DER MEER Pieter|VAN DER MEER|Pieter
Ettore Dalla Costa|Dalla Costa|Ettore
Fatuma Abdi|Abdi|Fatuma
Masahiro Sugimoto|Sugimoto|Masahiro
GUERRERO Freddy|GUERRERO|Freddy
Johan van der Walt|van der Walt|Johan
Karthik Subramanian|Subramanian|Karthik
Wainwright, Oliver|Wainwright|Oliver
SHIRA GOLDFARB|GOLDFARB|SHIRA
MEIER-STUDER Corinne|MEIER-STUDER|Corinne
Jignesh Trivedi|Trivedi|Jignesh
Anderson Ribeiro|Ribeiro|Anderson
Kamau, Wanjiru|Kamau|Wanjiru
Kjærgaard, Mette|Kjærgaard|Mette
Femke Dijkstra|Dijkstra|Femke
Alessio De Santis|De Santis|Alessio
Venkatesh Acharya|Acharya|Venkatesh
Maximilian zu Altenberg|zu Altenberg|Maximilian
Marcus Toliver|Toliver|Marcus
Nomvula Khumalo|Khumalo|Nomvula
Åsa BERGSTRÖM|BERGSTRÖM|Åsa
Manjeet Kaur|Kaur|Manjeet
Francesca Rinaldi|Rinaldi|Francesca
Pooja Thakur|Thakur|Pooja
Tran, Linh|Tran|Linh
Siti Rahmawati|Rahmawati|Siti
Jan-Willem Kuipers|Kuipers|Jan-Willem
Ellen Vermeulen|Vermeulen|Ellen
Alma Hadžić|Hadžić|Alma
Özlem Aydın|Aydın|Özlem
Huda al-Rashidi|al-Rashidi|Huda
Grant, Cameron|Grant|Cameron
Mai VANG|VANG|Mai
Rubén Zúñiga|Zúñiga|Rubén
aïssatou sow|sow|aïssatou
Aminu Bello|Bello|Aminu
Yekaterina ZAYTSEVA|ZAYTSEVA|Yekaterina
Biswajit Mohanty|Mohanty|Biswajit
HARPREET DHILLON|DHILLON|HARPREET
Tommaso Fabbri|Fabbri|Tommaso
Annelies van Rijswijk|van Rijswijk|Annelies
Lindsey Graves|Graves|Lindsey
Sanjay Bhandari|Bhandari|Sanjay
Duane Schumacher|Schumacher|Duane
Maria DIMACULANGAN|DIMACULANGAN|Maria
Thiago ALMEIDA|ALMEIDA|Thiago
Gaëlle Kerbrat|Kerbrat|Gaëlle
Ayumi Hasegawa|Hasegawa|Ayumi
Caio Bittencourt|Bittencourt|Caio
Thorsten Groß|Groß|Thorsten
McPhee, Hamish|McPhee|Hamish
Søren Thomsen|Thomsen|Søren
Marić, Zvonimir|Marić|Zvonimir
Marloes de Vries|de Vries|Marloes
ZEENAT SHEIKH|SHEIKH|ZEENAT
Tigist Bekele|Bekele|Tigist
Rebecca Two Bulls|Two Bulls|Rebecca
Rui das Neves|das Neves|Rui
Chidi Nwosu|Nwosu|Chidi
Andreas Müller|Müller|Andreas
Madison Hunter|Hunter|Madison
XOSÉ PAZOS|PAZOS|XOSÉ
Stefanie Moser|Moser|Stefanie
DAKOTA LEE|LEE|DAKOTA
Peggy Yarbrough|Yarbrough|Peggy
Matteo Della Valle|Della Valle|Matteo
Iyengar, Harish|Iyengar|Harish
Getachew Tadesse|Tadesse|Getachew
Jason Hsu|Hsu|Jason
maribel ocampo|ocampo|maribel
Layla Khoury|Khoury|Layla
Ornella Piras|Piras|Ornella
theresa defazio|defazio|theresa
Anne-Kathrin Lorenz|Lorenz|Anne-Kathrin
Youssef El Fassi|El Fassi|Youssef
ANOUK JANSEN-MULDER|JANSEN-MULDER|ANOUK
JI-WOO SEO|SEO|JI-WOO
Montserrat Puig|Puig|Montserrat
Juliana NASCIMENTO|NASCIMENTO|Juliana
Łukasz Zając|Zając|Łukasz
Dale Pruitt|Pruitt|Dale
RESTREPO Catalina|RESTREPO|Catalina
Zuzana Kováčová|Kováčová|Zuzana
Oscar Del Toro-Reyes|Del Toro-Reyes|Oscar
Guérin, Sylvie|Guérin|Sylvie
Karl-Heinz BÖTTCHER|BÖTTCHER|Karl-Heinz
Burcu Karaca|Karaca|Burcu
dimitris papadakis|papadakis|dimitris
Leonard DiNapoli|DiNapoli|Leonard
Todd Zylstra|Zylstra|Todd
Malhotra, Ritu|Malhotra|Ritu
Mikael von Essen|von Essen|Mikael
Min-jun Kang|Kang|Min-jun
Vivian Chiang|Chiang|Vivian
Kjersti Solberg-Lund|Solberg-Lund|Kjersti
Kristine Villanueva|Villanueva|Kristine
Fiona MacDougall|MacDougall|Fiona
Cristóbal Valdés|Valdés|Cristóbal
Eric Leung|Leung|Eric
Elmarie du Toit|du Toit|Elmarie
álvaro cabrera|cabrera|álvaro
Hassan Al-Jaber|Al-Jaber|Hassan
Alejandra De La Cruz|De La Cruz|Alejandra
REYNALDO MACARAEG|MACARAEG|REYNALDO
Goran Jovanović|Jovanović|Goran
NATALIYA TKACHUK|TKACHUK|NATALIYA
Tou Xiong|Xiong|Tou
Nasreen Begum|Begum|Nasreen
Conceição Monteiro|Monteiro|Conceição
Carlos Villarreal|Villarreal|Carlos
Birgit Lehmann|Lehmann|Birgit
Juhani Mäkinen|Mäkinen|Juhani
Curtis TenBroek|TenBroek|Curtis
Ľubomír Hudák|Hudák|Ľubomír
Orlando Cruz|Cruz|Orlando
Yasmine Ben Youssef|Ben Youssef|Yasmine
Imran Choudhury|Choudhury|Imran
Fitzsimmons, Denise|Fitzsimmons|Denise
Tiago Vaz|Vaz|Tiago
Ciarán O'Mahony|O'Mahony|Ciarán
Taylor Brooks|Brooks|Taylor
Jens Petersen|Petersen|Jens
SZABÓ Zoltán|SZABÓ|Zoltán
XIMENA SALGADO|SALGADO|XIMENA
Lorraine Olszewski|Olszewski|Lorraine
salvatore la rocca|la rocca|salvatore
ROSARIO CANNIZZARO|CANNIZZARO|ROSARIO
Roy Dickerson|Dickerson|Roy
dmitri sokolov|sokolov|dmitri
Norhayati Ismail|Ismail|Norhayati
Joost van den Berg|van den Berg|Joost
Monti, Daniele|Monti|Daniele
Solène Jacquet|Jacquet|Solène
MÉNDEZ Citlali|MÉNDEZ|Citlali
Julien Lefèvre|Lefèvre|Julien
McALLISTER Heather|McALLISTER|Heather
Qiang Ouyang|Ouyang|Qiang
HOLM Anne-Mette|HOLM|Anne-Mette
Oleksandr KOVALENKO|KOVALENKO|Oleksandr
Thibodeaux, Jeanette|Thibodeaux|Jeanette
Ryo Okamoto|Okamoto|Ryo
Maricel Santiago|Santiago|Maricel
Ruedi von Arx|von Arx|Ruedi
Núria Ferrer-Vidal|Ferrer-Vidal|Núria
Dumitrache, Andreea|Dumitrache|Andreea
Grace Kim|Kim|Grace
Peyton Marsh|Marsh|Peyton
Fernanda dos Santos|dos Santos|Fernanda
Ingrid Haugen|Haugen|Ingrid
Priscila Carvalho|Carvalho|Priscila
Lovely Tolentino|Tolentino|Lovely
Ngozi Okonkwo|Okonkwo|Ngozi
Yuki Nakagawa|Nakagawa|Yuki
Griet Van den Bossche|Van den Bossche|Griet
Ramin Tehrani|Tehrani|Ramin
Yamileth Solís|Solís|Yamileth
Iñaki Zubizarreta|Zubizarreta|Iñaki
Luciana Yamamoto|Yamamoto|Luciana
Derek Hollingsworth|Hollingsworth|Derek
Niamh Ní Bhriain|Ní Bhriain|Niamh
Jhon Quiñones|Quiñones|Jhon
Xueqin Lü|Lü|Xueqin
Yuliana Mosquera|Mosquera|Yuliana
Tomasz Kowalczyk|Kowalczyk|Tomasz
Nigel POSTLETHWAITE|POSTLETHWAITE|Nigel
İbrahim Şahin|Şahin|İbrahim
Andrea Galli|Galli|Andrea
Jan-Erik Wikström|Wikström|Jan-Erik
Mustafa Kadhim|Kadhim|Mustafa
Deepak Joshi|Joshi|Deepak
Frank Mastroianni|Mastroianni|Frank
Anke Weiß|Weiß|Anke
Martina Meyer-Landrut|Meyer-Landrut|Martina
Jean-Baptiste Carpentier|Carpentier|Jean-Baptiste
Giorgos Vlahos|Vlahos|Giorgos
ANDERS LINDGREN|LINDGREN|ANDERS
Gaines, Keisha|Gaines|Keisha
Tamsin Penhaligon|Penhaligon|Tamsin
Jürgen Krämer|Krämer|Jürgen
Bronwen Pritchard|Pritchard|Bronwen
Dragan Petrović|Petrović|Dragan
Naoko Endo|Endo|Naoko
SHIRIN GOLESTANI|GOLESTANI|SHIRIN
Päivi Virtanen|Virtanen|Päivi
Soo-jin Bae|Bae|Soo-jin
Cody Haverford|Haverford|Cody
Çelik, Gülşen|Çelik|Gülşen
Aurélie Moreau|Moreau|Aurélie
Logan Sawyer|Sawyer|Logan
Budi Santoso|Santoso|Budi
Shanice Campbell|Campbell|Shanice
Armen Hagopian|Hagopian|Armen
BHAVESH PATEL|PATEL|BHAVESH
Mamadou Diallo|Diallo|Mamadou
Barrera, Hector|Barrera|Hector
Mehmet Özkan|Özkan|Mehmet
Soledad Pereyra|Pereyra|Soledad
Hosseini, Leila|Hosseini|Leila
Guadalupe Hernández|Hernández|Guadalupe
Fitzgerald, Cormac|Fitzgerald|Cormac
PLAMEN DIMITROV|DIMITROV|PLAMEN
Eduardo Teixeira|Teixeira|Eduardo
Wimmer, Florian|Wimmer|Florian
Rogelio De Leon|De Leon|Rogelio
Charlotte VON DER HEIDE|VON DER HEIDE|Charlotte
RYAN Kelly|RYAN|Kelly
Earl Hutchins|Hutchins|Earl
Pangilinan, Arnel|Pangilinan|Arnel
Tsvetelina Ivanova|Ivanova|Tsvetelina
Olga Mikhailova|Mikhailova|Olga
Ani Der Bedrosian|Der Bedrosian|Ani
Dina Shaheen|Shaheen|Dina
Parker ELLISON|ELLISON|Parker
Efisio Melis|Melis|Efisio
Lakshmi Narayanan|Narayanan|Lakshmi
HUGUES DE MONTFORT|DE MONTFORT|HUGUES
Tóth, Ágnes|Tóth|Ágnes
Sipho Dlamini|Dlamini|Sipho
Wanda Crabtree|Crabtree|Wanda
Sanne Bakker|Bakker|Sanne
Shilpa Shenoy|Shenoy|Shilpa
noémie l'hermitte|l'hermitte|noémie
HASHIM Faizal|HASHIM|Faizal
Gráinne Kinsella|Kinsella|Gráinne
Wiebke Janssen|Janssen|Wiebke
Arturo Cárdenas|Cárdenas|Arturo
Mark Van Der Veen|Van Der Veen|Mark
D'Souza, Savio|D'Souza|Savio
Ignatius Fernandes|Fernandes|Ignatius
Hendra Gunawan|Gunawan|Hendra
Megan Castillo|Castillo|Megan
DANIEL CHOI|CHOI|DANIEL
Ganesh Hegde|Hegde|Ganesh
Samir Nassar|Nassar|Samir
Nuno Sá-Nogueira|Sá-Nogueira|Nuno
Duc Hoang|Hoang|Duc
Ulrike Schulze-Bergmann|Schulze-Bergmann|Ulrike
Yanling Zheng|Zheng|Yanling
Beat Bühler|Bühler|Beat
Ashley Nguyen|Nguyen|Ashley
Wilmer Huamán|Huamán|Wilmer
Pier-Paolo Marchetti|Marchetti|Pier-Paolo
Marlon Braithwaite|Braithwaite|Marlon
Lihua SUN|SUN|Lihua
Emeka Eze|Eze|Emeka
serkan doğan|doğan|serkan
selin öztürk-berger|öztürk-berger|selin
Thi-Lan Nguyen|Nguyen|Thi-Lan
Lucía Domínguez|Domínguez|Lucía
Khanh Vo|Vo|Khanh
Rommel Dela Cruz|Dela Cruz|Rommel
Sundaram, Meenakshi|Sundaram|Meenakshi
Kenji Matsuda|Matsuda|Kenji
Saúl Echeverri|Echeverri|Saúl
Friedrich von Hagen|von Hagen|Friedrich
Gemma Hargreaves|Hargreaves|Gemma
Gurpreet SINGH|SINGH|Gurpreet
Colleen McGinty|McGinty|Colleen
Jing Wang|Wang|Jing
Natalia Vorobyova|Vorobyova|Natalia
Tiffany Kwok|Kwok|Tiffany
RUPERT SMYTHE-JONES|SMYTHE-JONES|RUPERT
Jason Dombrowski|Dombrowski|Jason
Belov, Anatoly|Belov|Anatoly
Le Bihan, Yann|Le Bihan|Yann
Agarwal, Sunita|Agarwal|Sunita
Sjoerd Hoekstra|Hoekstra|Sjoerd
Harriet Fox-Talbot|Fox-Talbot|Harriet
Frédérique Vasseur|Vasseur|Frédérique
Mei Ling Tan|Tan|Mei Ling
Inmaculada del Río|del Río|Inmaculada
Montero, Gladys|Montero|Gladys
Latoya Pettway|Pettway|Latoya
Nadia Bouazza|Bouazza|Nadia
mary-ellen dunleavy|dunleavy|mary-ellen
Uwe Zimmermann|Zimmermann|Uwe
Gergely Horváth|Horváth|Gergely
Omar Siddiqui|Siddiqui|Omar
Bhattacharya, Debashish|Bhattacharya|Debashish
Tao Deng|Deng|Tao
ROTICH Kipchumba|ROTICH|Kipchumba
Hyun-woo Lim|Lim|Hyun-woo
dawit haile|haile|dawit
Wayan SUARDANA|SUARDANA|Wayan
Jesus Zamarripa|Zamarripa|Jesus
Yesenia Quintanilla|Quintanilla|Yesenia
WENDY FONG|FONG|WENDY
Matej Zupančič|Zupančič|Matej
Jef De Smet|De Smet|Jef
Torbjørn Aasen|Aasen|Torbjørn
Aoife McGrath|McGrath|Aoife
Haoran Liu|Liu|Haoran
Ailsa Drummond|Drummond|Ailsa
Fermín de los Santos|de los Santos|Fermín
Sian Morgan-Davies|Morgan-Davies|Sian
Floor van de Ven|van de Ven|Floor
Brandt, Klaus-Dieter|Brandt|Klaus-Dieter
Erik Halvorsen|Halvorsen|Erik
Mihai Ionescu|Ionescu|Mihai
HINRICHS Sönke|HINRICHS|Sönke
Jianguo Zhou|Zhou|Jianguo
Simran Ahluwalia|Ahluwalia|Simran
Marie-Claude Besson|Besson|Marie-Claude
Jordi Casals|Casals|Jordi
Stacy Rosenbaum|Rosenbaum|Stacy
Park, Esther|Park|Esther
Mohammed Ansari|Ansari|Mohammed
Arup Gogoi|Gogoi|Arup
Prachi Deshpande|Deshpande|Prachi
Takeshi Yamaguchi|Yamaguchi|Takeshi
Sigurður Einarsson|Einarsson|Sigurður
Keoni Kahale|Kahale|Keoni
Rodrigo da Silva|da Silva|Rodrigo
Horvat, Ivana|Horvat|Ivana
AGUIRRE Martín|AGUIRRE|Martín
sofia brandão|brandão|sofia
Farah Qureshi|Qureshi|Farah
Małgorzata Wiśniewska|Wiśniewska|Małgorzata
Rasmus Østergaard|Østergaard|Rasmus
Jean TWEDDLE|TWEDDLE|Jean
Abena Asante|Asante|Abena
Kevin Zhang|Zhang|Kevin
Igor Malinovsky|Malinovsky|Igor
Darnell Whitfield|Whitfield|Darnell
Priya Raghavan|Raghavan|Priya
Sjöberg, Björn|Sjöberg|Björn
Martina Pichler|Pichler|Martina
Macarena Oyarzún|Oyarzún|Macarena
Kogan, Svetlana|Kogan|Svetlana
Folasade Ogunleye|Ogunleye|Folasade
Pao Yang|Yang|Pao
Xavier Dehaene|Dehaene|Xavier
Oluwaseun Adebayo|Adebayo|Oluwaseun
Di Stefano, Giulia|Di Stefano|Giulia
Eleni Konstantinou|Konstantinou|Eleni
Chiara Lo Giudice|Lo Giudice|Chiara
Xin Xu|Xu|Xin
Thuy Pham|Pham|Thuy
noura al mansoori|al mansoori|noura
Fatima EL IDRISSI|EL IDRISSI|Fatima
regula aebischer|aebischer|regula
reinhard gruber|gruber|reinhard
Kofi Owusu-Ansah|Owusu-Ansah|Kofi
Inês Gonçalves|Gonçalves|Inês
Riley Carter|Carter|Riley
Charpentier, Guillaume|Charpentier|Guillaume
Tuula Lehtonen|Lehtonen|Tuula
Rania Khalil|Khalil|Rania
Ayşe Demirci|Demirci|Ayşe
Rafael Del Castillo|Del Castillo|Rafael
Declan TWOMEY|TWOMEY|Declan
Sami Trabelsi|Trabelsi|Sami
Facundo Giménez|Giménez|Facundo
GETHIN AP RHYS|AP RHYS|GETHIN
EOIN Ó SÚILLEABHÁIN|Ó SÚILLEABHÁIN|EOIN
Jasvinder Sandhu|Sandhu|Jasvinder
Leilani Kealoha|Kealoha|Leilani
Siobhan O'Driscoll|O'Driscoll|Siobhan
Benoît Delvaux|Delvaux|Benoît
Hans-Peter Vogel|Vogel|Hans-Peter
Anil Deshmukh|Deshmukh|Anil
GIANLUCA COLOMBO|COLOMBO|GIANLUCA
Pereira, Gustavo|Pereira|Gustavo
ISHIKAWA Haruka|ISHIKAWA|Haruka
Amber Lindqvist|Lindqvist|Amber
Jiří Dvořák|Dvořák|Jiří
Sandrine Perrin-Lacombe|Perrin-Lacombe|Sandrine
ODHIAMBO Atieno|ODHIAMBO|Atieno
Elisa Degli Innocenti|Degli Innocenti|Elisa
Behrouz Karimzadeh|Karimzadeh|Behrouz
Zbigniew Pawlak|Pawlak|Zbigniew
Marijke ten Cate|ten Cate|Marijke
MOLNÁR Eszter|MOLNÁR|Eszter
Petra Svobodová|Svobodová|Petra
Rocío de la FUENTE|de la FUENTE|Rocío
Begoña Etxeberria|Etxeberria|Begoña
Cemal Ünal|Ünal|Cemal
Mwangi Njoroge|Njoroge|Mwangi
Callum Fairbairn|Fairbairn|Callum
Karim Benali|Benali|Karim
Tyler Brubaker|Brubaker|Tyler
Anjali Mukherjee|Mukherjee|Anjali
Padraig Mac Giolla|Mac Giolla|Padraig
Arben Hoxha|Hoxha|Arben
Sergey Kuznetsov|Kuznetsov|Sergey
DE OLIVEIRA Camila|DE OLIVEIRA|Camila
Brandon Okafor|Okafor|Brandon
Sean MacGregor|MacGregor|Sean
Reto Caduff|Caduff|Reto
Barbosa, Wellington|Barbosa|Wellington
Khalid Al-Otaibi|Al-Otaibi|Khalid
Thabo Mokoena|Mokoena|Thabo
MUELLER Juergen|MUELLER|Juergen
Anne-Sophie Delattre|Delattre|Anne-Sophie
Jeroen de Groot|de Groot|Jeroen
João Figueiredo|Figueiredo|João
mathilde de la rochette|de la rochette|mathilde
Sabine Hoffmann|Hoffmann|Sabine
Volodymyr Bondar|Bondar|Volodymyr
Bertrand DU PLESSIS|DU PLESSIS|Bertrand
Piotr Wójtowicz|Wójtowicz|Piotr
Kulkarni, Rajesh|Kulkarni|Rajesh
Iryna Melnyk-Hrytsenko|Melnyk-Hrytsenko|Iryna
TANGUY Loïc|TANGUY|Loïc
Kusuma, Rina|Kusuma|Rina
Fabrice Hamelin|Hamelin|Fabrice
Morgan Reese|Reese|Morgan
eunji jeong|jeong|eunji
Krasniqi, Blerta|Krasniqi|Blerta
Minh Le|Le|Minh
FELDSTEIN Joel|FELDSTEIN|Joel
Jordan Blakely|Blakely|Jordan
Simone Barbieri|Barbieri|Simone
Katarzyna Szymańska-Nowak|Szymańska-Nowak|Katarzyna
Katerina Stavropoulou|Stavropoulou|Katerina
Kumar Selvaraju|Selvaraju|Kumar
Gaikwad, Nitin|Gaikwad|Nitin
Zihan Zhao|Zhao|Zihan
Xiaoming Li|Li|Xiaoming
SAMIRA EL AMRANI|EL AMRANI|SAMIRA
Cholmondeley, Philippa|Cholmondeley|Philippa
Jefferson Moura|Moura|Jefferson
attila nagy|nagy|attila
swathi reddy|reddy|swathi
Joselito De Guzman|De Guzman|Joselito
Mathew Chacko|Chacko|Mathew
Nurul Aziz|Aziz|Nurul
Subhash Chatterjee|Chatterjee|Subhash
Kwame Ofori|Ofori|Kwame
Ramesh Yadav|Yadav|Ramesh
Dewi Anggraini|Anggraini|Dewi
Ahmed El-Sayed|El-Sayed|Ahmed
Ilaria Bianco|Bianco|Ilaria
Koen Vandenberghe|Vandenberghe|Koen
Lenka Procházková|Procházková|Lenka
Wei Zhang|Zhang|Wei
Willem VAN 'T HOFF|VAN 'T HOFF|Willem
Mariagrazia Esposito|Esposito|Mariagrazia
grzegorz brzęczek|brzęczek|grzegorz
Bindu Varghese|Varghese|Bindu
Lukas Huber|Huber|Lukas
BART TER HORST|TER HORST|BART
Alastair Kerr|Kerr|Alastair
Bouchama, Abdelkader|Bouchama|Abdelkader
Tarek Abou Zeid|Abou Zeid|Tarek
HÅKON NYGÅRD|NYGÅRD|HÅKON
jennifer yoon|yoon|jennifer
Guðrún Jónsdóttir|Jónsdóttir|Guðrún
Zdeněk RŮŽIČKA|RŮŽIČKA|Zdeněk
KAYA Zeynep|KAYA|Zeynep
Brooke Tanner|Tanner|Brooke
Jerome Bautista|Bautista|Jerome
Agnieszka NOWICKI|NOWICKI|Agnieszka
Javier Ortega|Ortega|Javier
Cédric Le Roux|Le Roux|Cédric
Norma Sizemore|Sizemore|Norma
Mona Abdel-Rahman|Abdel-Rahman|Mona
Urs Zumstein|Zumstein|Urs
Ioana Popa|Popa|Ioana
Øyvind Bakke|Bakke|Øyvind
Geoff Ramsbottom|Ramsbottom|Geoff
Sokha Chhim|Chhim|Sokha
Anthony D'Amato|D'Amato|Anthony
yaw boateng|boateng|yaw
Magnus HEDLUND|HEDLUND|Magnus
Kuruvilla, Thomas|Kuruvilla|Thomas
Reza Mohammadi|Mohammadi|Reza
Dubois, Thierry|Dubois|Thierry
Karin af Klint|af Klint|Karin
Schmitz, Vitória|Schmitz|Vitória
Alok Tripathi|Tripathi|Alok
Ruud in 't Veld|in 't Veld|Ruud
HAYES-PORTER Jill|HAYES-PORTER|Jill
Anne Washburn-Cole|Washburn-Cole|Anne
Emre Yıldız|Yıldız|Emre
Hetal Shah|Shah|Hetal
Pilar San Martín|San Martín|Pilar
Yufei Chen|Chen|Yufei
Oliver J. Prentiss|Prentiss|Oliver J.
Deborah L. Haskins|Haskins|Deborah L.
William T Kessler|Kessler|William T
Sandra K Ostrowski|Ostrowski|Sandra K
R. Scott Blanchard|Blanchard|R. Scott
J. Michael Tierney|Tierney|J. Michael
Rebecca Anne Holloway|Holloway|Rebecca Anne
Christopher James Whitlock|Whitlock|Christopher James
Mary Beth Kowalski|Kowalski|Mary Beth
Margaret M. O'Connell|O'Connell|Margaret M.
Terrence D. McKnight|McKnight|Terrence D.
Angela R. De La Rosa|De La Rosa|Angela R.
Timothy W. Van Dyne|Van Dyne|Timothy W.
LINDA M SCHROEDER|SCHROEDER|LINDA M
DONALD RAY PICKETT|PICKETT|DONALD RAY
GARY L. STEINMETZ|STEINMETZ|GARY L.
Hargrove, Nathan P.|Hargrove|Nathan P.
Delgado, Rosa M.|Delgado|Rosa M.
Weatherford, Samuel Lee|Weatherford|Samuel Lee
O'Toole, Brendan F.|O'Toole|Brendan F.
Vance-Miller, Karen S.|Vance-Miller|Karen S.
Nguyen, Peter T.|Nguyen|Peter T.
GOMEZ, MARIA E|GOMEZ|MARIA E
John R. Castellano, Jr.|Castellano|John R.|suffix=Jr.
Harold Winslow Jr|Winslow|Harold|suffix=Jr
Clarence E. Dupree, Sr.|Dupree|Clarence E.|suffix=Sr.
Thomas A. Brewster III|Brewster|Thomas A.|suffix=III
Edward Kimball IV|Kimball|Edward|suffix=IV
Abernathy, George H., Jr.|Abernathy|George H.|suffix=Jr.
Stanhope, Walter III|Stanhope|Walter|suffix=III
ROBERT C MAYFIELD JR|MAYFIELD|ROBERT C|suffix=JR
Luis Arroyo, Jr.|Arroyo|Luis|suffix=Jr.
Denise Hartwell, PhD|Hartwell|Denise|suffix=PhD
Suresh Menon, Ph.D.|Menon|Suresh|suffix=Ph.D.
Elena Vargas, MD|Vargas|Elena|suffix=MD
Philip M. Rosenthal, M.D.|Rosenthal|Philip M.|suffix=M.D.
Joanna Pike, MBA|Pike|Joanna|suffix=MBA
Marcus Ellery, Esq.|Ellery|Marcus|suffix=Esq.
Susan B. Calloway, Esq.|Calloway|Susan B.|suffix=Esq.
Brian Tuttle, CPA|Tuttle|Brian|suffix=CPA
Kavita Rao, MBA, PMP|Rao|Kavita|suffix=MBA, PMP
Stephen Okoye, P.E.|Okoye|Stephen|suffix=P.E.
Tracy Lund, RN|Lund|Tracy|suffix=RN
Allison Greer, DDS|Greer|Allison|suffix=DDS
Hannah Marlowe, J.D.|Marlowe|Hannah|suffix=J.D.
Victor Petrakis, CFA|Petrakis|Victor|suffix=CFA
Janet Coleman, RN, BSN|Coleman|Janet|suffix=RN, BSN
Paul K. Sandoval, PhD, MPH|Sandoval|Paul K.|suffix=PhD, MPH
Eleanor Thwaite OBE|Thwaite|Eleanor|suffix=OBE
David Ashworth FRCS|Ashworth|David|suffix=FRCS
Moira Kinnear BSc MSc|Kinnear|Moira|suffix=BSc MSc
Graham Tilney, MRICS|Tilney|Graham|suffix=MRICS
Jonas Reinhardt, LL.M.|Reinhardt|Jonas|suffix=LL.M.
Peter Strobl, MSc|Strobl|Peter|suffix=MSc
Katharina Ebner, MBA|Ebner|Katharina|suffix=MBA
Tomáš Kratochvíl, Ph.D.|Kratochvíl|Tomáš|suffix=Ph.D.
Mr. Alan Thackeray|Thackeray|Alan|prefix=Mr.
Mr Derek Sugden|Sugden|Derek|prefix=Mr
Mrs. Joyce Pemberton|Pemberton|Joyce|prefix=Mrs.
Ms. Tanya Robles|Robles|Tanya|prefix=Ms.
Ms Chloe Whitaker|Whitaker|Chloe|prefix=Ms
Miss Imogen Farr|Farr|Imogen|prefix=Miss
Dr. Rachel Feinberg|Feinberg|Rachel|prefix=Dr.
Dr Anwar Hussain|Hussain|Anwar|prefix=Dr
Dr. Lisa M. Trevino|Trevino|Lisa M.|prefix=Dr.
Prof. Hugh Carmody|Carmody|Hugh|prefix=Prof.
Professor Judith Lassiter|Lassiter|Judith|prefix=Professor
Prof Olufemi Balogun|Balogun|Olufemi|prefix=Prof
Rev. Calvin Moseley|Moseley|Calvin|prefix=Rev.
Fr. Eugene Doyle|Doyle|Eugene|prefix=Fr.
Sir Humphrey Standish|Standish|Humphrey|prefix=Sir
Hon. Beverly Langston|Langston|Beverly|prefix=Hon.
Capt. Scott Ridley|Ridley|Scott|prefix=Capt.
Sgt. Amy Castellon|Castellon|Amy|prefix=Sgt.
Col. Raymond Tisdale|Tisdale|Raymond|prefix=Col.
DR. SUNIL KHANNA|KHANNA|SUNIL|prefix=DR.
Mr. James E. Corbett, Jr.|Corbett|James E.|prefix=Mr.|suffix=Jr.
Dr. Walter P. Hume, III|Hume|Walter P.|prefix=Dr.|suffix=III
Dr. Nadine Prescott, PhD|Prescott|Nadine|prefix=Dr.|suffix=PhD
Bellamy, Dr. Ruth|Bellamy|Ruth|prefix=Dr.
Jankowski, Ms. Teresa|Jankowski|Teresa|prefix=Ms.
Smt. Kamala Nair|Nair|Kamala|prefix=Smt.
Shri Mahesh Bapat|Bapat|Mahesh|prefix=Shri
Er. Rohit Saxena|Saxena|Rohit|prefix=Er.
CA Neha Jindal|Jindal|Neha|prefix=CA
Adv. Prakash Kamath|Kamath|Prakash|prefix=Adv.
Herr Dieter Baumgartner|Baumgartner|Dieter|prefix=Herr
Frau Monika Seidel|Seidel|Monika|prefix=Frau
Herrn Wolfgang Eichler|Eichler|Wolfgang|prefix=Herrn
Frau Dr. Claudia Wegener|Wegener|Claudia|prefix=Frau Dr.
Herr Prof. Dr. Bernd Stiller|Stiller|Bernd|prefix=Herr Prof. Dr.
Dr. Gisela Kaufmann|Kaufmann|Gisela|prefix=Dr.
Prof. Dr. Manfred Ochs|Ochs|Manfred|prefix=Prof. Dr.
Prof. Dr.-Ing. Rainer Hauck|Hauck|Rainer|prefix=Prof. Dr.-Ing.
Dr. med. Susanne Pohl|Pohl|Susanne|prefix=Dr. med.
Dr. rer. nat. Holger Stamm|Stamm|Holger|prefix=Dr. rer. nat.
Dipl.-Ing. Frank Rüttgers|Rüttgers|Frank|prefix=Dipl.-Ing.
Dipl.-Kfm. Norbert Jochum|Jochum|Norbert|prefix=Dipl.-Kfm.
Mag. Verena Haslinger|Haslinger|Verena|prefix=Mag.
Ing. Gerald Pfeiffer|Pfeiffer|Gerald|prefix=Ing.
DI Johannes Steinbauer|Steinbauer|Johannes|prefix=DI
Kuhlmann, Dr. Ralf|Kuhlmann|Ralf|prefix=Dr.
von Rabenau, Karl Georg|von Rabenau|Karl Georg
Eva Maria Stockinger|Stockinger|Eva Maria
Hans Jürgen Wolters|Wolters|Hans Jürgen
Sven-Olaf M. Friedrichs|Friedrichs|Sven-Olaf M.
Stefan A. Niederberger|Niederberger|Stefan A.
M. Olivier Charbonneau|Charbonneau|Olivier|prefix=M.
M. Jean-Luc TESSIER|TESSIER|Jean-Luc|prefix=M.
Mme Brigitte Lacroix|Lacroix|Brigitte|prefix=Mme
Mme Hélène VAUTRIN|VAUTRIN|Hélène|prefix=Mme
Monsieur Alain Roussel|Roussel|Alain|prefix=Monsieur
Madame Catherine de Villiers|de Villiers|Catherine|prefix=Madame
Mlle Amandine Poulain|Poulain|Amandine|prefix=Mlle
Me Stéphane Gaudin|Gaudin|Stéphane|prefix=Me
Dr Nathalie Chauvet|Chauvet|Nathalie|prefix=Dr
Pr Didier Maillard|Maillard|Didier|prefix=Pr
Mw. Lotte Verbeek|Verbeek|Lotte|prefix=Mw.
Dhr. Gerard van Loon|van Loon|Gerard|prefix=Dhr.
drs. Marianne Hooijer|Hooijer|Marianne|prefix=drs.
ir. Paul van den Akker|van den Akker|Paul|prefix=ir.
mr. Hendrik Boelens|Boelens|Hendrik|prefix=mr.
Sr. Ramón Espinosa|Espinosa|Ramón|prefix=Sr.
Sra. Carmen Villalobos|Villalobos|Carmen|prefix=Sra.
Srta. Daniela Robledo|Robledo|Daniela|prefix=Srta.
Sr. D. Tomás Arrieta|Arrieta|Tomás|prefix=Sr. D.
Dña. Mercedes Lozano|Lozano|Mercedes|prefix=Dña.
Lic. Patricia Cervantes|Cervantes|Patricia|prefix=Lic.
Lic. Jorge Alberto Treviño Garza|Treviño Garza|Jorge Alberto|prefix=Lic.
Ing. Héctor Bustamante|Bustamante|Héctor|prefix=Ing.
Ing. Sergio Palacios Nava|Palacios Nava|Sergio|prefix=Ing.
Dra. Marisol Figueroa|Figueroa|Marisol|prefix=Dra.
Dr. Ernesto Lagos Riquelme|Lagos Riquelme|Ernesto|prefix=Dr.
Arq. Daniel Monsalve|Monsalve|Daniel|prefix=Arq.
C.P. Adriana Rentería|Rentería|Adriana|prefix=C.P.
Sr. Paulo Medeiros|Medeiros|Paulo|prefix=Sr.
Sra. Helena Prates|Prates|Helena|prefix=Sra.
Dr. Márcio Lacerda|Lacerda|Márcio|prefix=Dr.
Eng. Ricardo Valente|Valente|Ricardo|prefix=Eng.
Eng.º António Pacheco|Pacheco|António|prefix=Eng.º
Dott. Claudio Ferrante|Ferrante|Claudio|prefix=Dott.
Dott.ssa Valentina Corsi|Corsi|Valentina|prefix=Dott.ssa
Ing. Massimo Bertolini|Bertolini|Massimo|prefix=Ing.
Avv. Roberta De Luca|De Luca|Roberta|prefix=Avv.
Sig. Giuseppe Morandi|Morandi|Giuseppe|prefix=Sig.
Sig.ra Laura Pagani|Pagani|Laura|prefix=Sig.ra
Geom. Fabio Zanetti|Zanetti|Fabio|prefix=Geom.
Rag. Mirella Trentin|Trentin|Mirella|prefix=Rag.
Prof.ssa Silvia Grassi|Grassi|Silvia|prefix=Prof.ssa
Ing. Pavel Beneš|Beneš|Pavel|prefix=Ing.
Mgr. Jana Šimková|Šimková|Jana|prefix=Mgr.
JUDr. Milan Hrubý|Hrubý|Milan|prefix=JUDr.
MUDr. Alena Vaňková|Vaňková|Alena|prefix=MUDr.
Ing. Marek Oravec, PhD.|Oravec|Marek|prefix=Ing.|suffix=PhD.
mgr Anna Dudek|Dudek|Anna|prefix=mgr
mgr inż. Jacek Kaczmarek|Kaczmarek|Jacek|prefix=mgr inż.
dr hab. Ewa Sikora|Sikora|Ewa|prefix=dr hab.
Pan Rafał Urban|Urban|Rafał|prefix=Pan
Pani Dorota Michalska|Michalska|Dorota|prefix=Pani
dr. Balázs Kertész|Kertész|Balázs|prefix=dr.
Dna. Simona Marinescu|Marinescu|Simona|prefix=Dna.
Sayın Levent Aksoy|Aksoy|Levent|prefix=Sayın
Dr. Hamid Farahani|Farahani|Hamid|prefix=Dr.
Eng. Wael Mansour|Mansour|Wael|prefix=Eng.
Sheikh Faisal Al-Thukair|Al-Thukair|Faisal|prefix=Sheikh
Datuk Azman Yusof|Yusof|Azman|prefix=Datuk
Dato' Kenneth Lau|Lau|Kenneth|prefix=Dato'
Engr. Chukwudi Anyanwu|Anyanwu|Chukwudi|prefix=Engr.
Chief Babatunde Oyelaran|Oyelaran|Babatunde|prefix=Chief
Atty. Carmelita Sarmiento|Sarmiento|Carmelita|prefix=Atty.
Engr. Rodel Magsaysay|Magsaysay|Rodel|prefix=Engr.
Ir. Bambang Hartono|Hartono|Bambang|prefix=Ir.
Juan Carlos Rivas Peña|Rivas Peña|Juan Carlos
María José Alonso Prieto|Alonso Prieto|María José
José Luis Benavente Cruz|Benavente Cruz|José Luis
Ana García Lorente|García Lorente|Ana
Miguel Ángel Torres Ibáñez|Torres Ibáñez|Miguel Ángel
Beatriz Navarro Gil|Navarro Gil|Beatriz
Pablo Muñoz de la Torre|Muñoz de la Torre|Pablo
Francisco Vega y Robles|Vega y Robles|Francisco
Carolina Soto Henríquez|Soto Henríquez|Carolina
Diego Armando Paredes Luna|Paredes Luna|Diego Armando
Luz Marina Gómez Ospina|Gómez Ospina|Luz Marina
Víctor Manuel Ochoa Rangel|Ochoa Rangel|Víctor Manuel
Iglesias Romero, Marta|Iglesias Romero|Marta
Pérez Navas, José Antonio|Pérez Navas|José Antonio
CASTRO MOLINA, RAÚL|CASTRO MOLINA|RAÚL
Ignacio Fernández-Cuesta Ruiz|Fernández-Cuesta Ruiz|Ignacio
Esteban Rojas Villanueva|Rojas Villanueva|Esteban
Miriam Acosta Duarte|Acosta Duarte|Miriam
Ricardo Almeida Prado|Almeida Prado|Ricardo
Ana Paula Souza Lima|Souza Lima|Ana Paula
Luiz Felipe Barros Cavalcanti|Barros Cavalcanti|Luiz Felipe
Maria Clara da Rocha Pinto|da Rocha Pinto|Maria Clara
Pedro Henrique Alves Machado|Alves Machado|Pedro Henrique
Joana Ferreira Leitão|Ferreira Leitão|Joana
Carlos Eduardo de Souza Melo|de Souza Melo|Carlos Eduardo
Teresa Mendes Cardoso|Mendes Cardoso|Teresa
Vanessa Ramos de Azevedo|Ramos de Azevedo|Vanessa
Robert "Bob" Hendricks|Hendricks|Robert|alias=Bob
William "Bill" Tarkington|Tarkington|William|alias=Bill
Elizabeth "Betsy" Crowell|Crowell|Elizabeth|alias=Betsy
Charles “Chuck” Lindeman|Lindeman|Charles|alias=Chuck
Katherine (Kate) Delaney|Delaney|Katherine|alias=Kate
Alexander (Sasha) Volkov|Volkov|Alexander|alias=Sasha
Margaret 'Peggy' Sorensen|Sorensen|Margaret|alias=Peggy
James (Jim) Ridgeway, Jr.|Ridgeway|James|suffix=Jr.|alias=Jim
Thomas "Tip" Gallagher III|Gallagher|Thomas|suffix=III|alias=Tip
Xiaofeng (Frank) Zhu|Zhu|Xiaofeng|alias=Frank
Hyejin (Julie) Moon|Moon|Hyejin|alias=Julie
Takahiro "Tak" Inoue|Inoue|Takahiro|alias=Tak
Nguyet (Nancy) Truong|Truong|Nguyet|alias=Nancy
Venkataraman (Venky) Sitaraman|Sitaraman|Venkataraman|alias=Venky
Krzysztof (Chris) Baran|Baran|Krzysztof|alias=Chris
Fletcher, Deborah (Debbie)|Fletcher|Deborah|alias=Debbie
Marchand, Philippe "Phil"|Marchand|Philippe|alias=Phil
Guillermo "Memo" Escobedo|Escobedo|Guillermo|alias=Memo
Aleksandra (Ola) Lis|Lis|Aleksandra|alias=Ola
Anthony J. "Tony" Scalise|Scalise|Anthony J.|alias=Tony
Melissa Cartwright (Dunmore Analytics)|Cartwright|Melissa
Jonas Ekman (Fjord Logistik AB)|Ekman|Jonas
Patrick Steiner (Alpina Versicherung)|Steiner|Patrick
Sophie Renard (Atelier Brumaire)|Renard|Sophie
Neil Fairclough [Pennine Water]|Fairclough|Neil
Hobbs, Stephanie (Tri-County Supply Inc.)|Hobbs|Stephanie
Okamura, Jun (Kitahama Precision)|Okamura|Jun
Baptiste, Renee [Gulf Shore Realty]|Baptiste|Renee
Ruben Salcedo (Grupo Nevado)|Salcedo|Ruben
Marek Wilk - Baltic Freight Sp. z o.o.|Wilk|Marek
Andrea Koch - Helvetia Print AG|Koch|Andrea
Tessa Lockhart - Brightwell Media|Lockhart|Tessa
Hugo Sampaio - Verdemar Turismo|Sampaio|Hugo
Erin Castle – Northgate Dental|Castle|Erin
Paolo Gritti – Officine Lariane S.r.l.|Gritti|Paolo
Dr. Ines Albrecht - Klinikum Seeblick|Albrecht|Ines|prefix=Dr.
Kelly Novak via LinkedIn|Novak|Kelly
Samuel Adjei via LinkedIn|Adjei|Samuel
Birgitta Falk via DocuSign|Falk|Birgitta
Marc Dumont via Google Docs|Dumont|Marc
'Laura Hensley' via Invoices|Hensley|Laura
Tim Rourke at Basecrest|Rourke|Tim
Olivia Mbeki-Jones from Stagepost|Mbeki-Jones|Olivia
Nadia Rahman, Orchid Textiles Ltd|Rahman|Nadia
Beth Warner @ Foxglove Studio|Warner|Beth
Anna Karin Söderlund|Söderlund|Anna Karin
Lars Petter Nilsen|Nilsen|Lars Petter
Mary Wambui Kariuki|Kariuki|Mary Wambui
Nana Yaa Asamoah|Asamoah|Nana Yaa
Giovanni Battista Ferrari|Ferrari|Giovanni Battista
Ewa Maria Lewandowska|Lewandowska|Ewa Maria
`
  .trim()
  .split('\n')

/** The same of Chinese people; of two scripts the first is the name, the other its alias. */
export const ADDRESS_BOOK_CHINESE = `
黃建銘先生|黃|建銘
詹淑娟|詹|淑娟
谷晓峰先生|谷|晓峰
左建华|左|建华
晏紫涵|晏|紫涵
尉迟国强|尉迟|国强
羅偉倫|羅|偉倫
杜鹏飞|杜|鹏飞
研發部-譚詠琳|譚|詠琳
林恩|林|恩
沈逸 Sean|沈|逸|alias=Sean
賴怡萱/Joyce|賴|怡萱|alias=Joyce
安慧然|安|慧然
汪志堅|汪|志堅
姜  雨桐|姜|雨桐
LEUNG Chi Keung 梁志強|LEUNG|Chi Keung
司馬　淑儀|司馬|淑儀
許家瑋|許|家瑋
Wu, Yi-Ting 吳怡婷|Wu|Yi-Ting
司徒文颖|司徒|文颖
魏红霞|魏|红霞
吴晓峰|吴|晓峰
Michael 謝文凱|謝|文凱|alias=Michael
李美玲|李|美玲
周秀琴|周|秀琴
时晓光 主任|时|晓光
龚俊峰|龚|俊峰
胡嘉玲經理|胡|嘉玲
薛亮|薛|亮
葉美華主任|葉|美華
李吳惠珍|李吳|惠珍
莊惠如總監|莊|惠如
邱奕廷先生|邱|奕廷
顏清文|顏|清文
胡建平教授|胡|建平
车 晓 峰|车|晓峰
區志成|區|志成
江欣怡 Cindy|江|欣怡|alias=Cindy
Eric 鄭宇軒|鄭|宇軒|alias=Eric
韩梅玲 May|韩|梅玲|alias=May
王建军|王|建军
金 文 玲|金|文玲
仲伟民|仲|伟民
邓 小芳|邓|小芳
關淑文|關|淑文
人力资源部-任建国|任|建国
諸葛文俊（業務部）|諸葛|文俊
薛凱文先生|薛|凱文
李翊|李|翊
Linda Zhao 赵丽达|Zhao|Linda
【客服】司国栋|司|国栋
蔡依珊（Sandy）|蔡|依珊|alias=Sandy
卢旭东|卢|旭东
总经理 车文斌|车|文斌
秦　子昂|秦|子昂
徐志強|徐|志強
吳建宏先生|吳|建宏
皇甫家樂先生|皇甫|家樂
業務部 陳美玲|陳|美玲
陳鄭麗珠|陳鄭|麗珠
鄧許翠蓮|鄧許|翠蓮
曾雅雯|曾|雅雯
李国强先生|李|国强
鍾經理|鍾|
聂远航|聂|远航
Daniel Dong 董大年|Dong|Daniel
单晓丽|单|晓丽
孔祥斌(财务)|孔|祥斌
鄭宇翔 Eric|鄭|宇翔|alias=Eric
任慧芝|任|慧芝
端木正教授|端木|正
翁總|翁|
端木蕾经理|端木|蕾
劉德偉 (Derek Lau)|劉|德偉
官素娥博士|官|素娥
溫佳穎|溫|佳穎
黄子龙 Leo|黄|子龙|alias=Leo
彭总监|彭|
劉雅文|劉|雅文
金秀珍|金|秀珍
歐淑芳小姐|歐|淑芳
Peter 吴振|吴|振|alias=Peter
林佳蓉 (Claire)|林|佳蓉|alias=Claire
黃俊傑|黃|俊傑
熊伟|熊|伟
冉启明教授|冉|启明
汪工|汪|
刘婷婷|刘|婷婷
慕容雪 Lina|慕容|雪|alias=Lina
陈晓燕|陈|晓燕
符燕玲女士|符|燕玲
席　明|席|明
柯振宇|柯|振宇
HUO Jianhua|HUO|Jianhua
邓超然 Deng Chaoran|邓|超然
古丽萍|古|丽萍
司马志远|司马|志远
占东升|占|东升
段志铭|段|志铭
馮偉業先生|馮|偉業
谢婉婷|谢|婉婷
張陳淑芬女士|張陳|淑芬
曲波|曲|波
顾嘉诚经理|顾|嘉诚
滕丽教授|滕|丽
梁芷晴 Natalie|梁|芷晴|alias=Natalie
颜玉洁|颜|玉洁
张伟明|张|伟明
資訊室 黃喬|黃|喬
章慧如|章|慧如
王雅楠小姐|王|雅楠
傅俊仁|傅|俊仁
柯董|柯|
CHEUNG Ka Yan 張嘉欣|CHEUNG|Ka Yan
謝淑惠 專案經理|謝|淑惠
俞鎮宇|俞|鎮宇
屈平|屈|平
何嘉欣博士|何|嘉欣
吴敏 产品经理|吴|敏
WONG Wai Kit, Jason 黃偉傑|WONG|Wai Kit
Kevin Wang 王凯文|Wang|Kevin
夏孟潔|夏|孟潔
陳冠宏|陳|冠宏
王总|王|
程璐 Lucy|程|璐|alias=Lucy
项目经理 麦嘉敏|麦|嘉敏
Claire Lin 林佳穎|Lin|Claire
黃　淑華|黃|淑華
郭涛|郭|涛
欧晓玲|欧|晓玲
何文斌|何|文斌
樊　文慧|樊|文慧
執行長 梁詠詩|梁|詠詩
張瑋老師|張|瑋
彭宇航|彭|宇航
宁静 主任|宁|静
Alvin 上官美琪|上官|美琪|alias=Alvin
廖春梅女士|廖|春梅
黃李美華|黃李|美華
薄文娟|薄|文娟
谢丽娜-Lina|谢|丽娜|alias=Lina
牛立群（法务）|牛|立群
周晓琳 Linda Zhou|周|晓琳
桂芳经理|桂|芳
令狐 文斌|令狐|文斌
戚文婷|戚|文婷
XIAO Yu|XIAO|Yu
霍俊文教授|霍|俊文
申小姐|申|
贾总|贾|
章 文 涛|章|文涛
高级工程师 王志鹏|王|志鹏
詹小姐|詹|
万　立诚|万|立诚
謝志宏|謝|志宏
纪晓兰女士|纪|晓兰
彭筱涵（人資）|彭|筱涵
汤丽君女士|汤|丽君
OUYANG Min|OUYANG|Min
何淑貞 Jenny|何|淑貞|alias=Jenny
舒文军|舒|文军
仇小军|仇|小军
龔建豪|龔|建豪
張 惠雯|張|惠雯
孟局长|孟|
錢國樑|錢|國樑
蒋欣悦|蒋|欣悦
李佩君|李|佩君
萬家樂|萬|家樂
欧阳总|欧阳|
陳潔|陳|潔
夏侯杰女士|夏侯|杰
郭建宏|郭|建宏
聶子謙|聶|子謙
Cao Rui 曹睿|Cao|Rui
馬英傑|馬|英傑
陳怡婷女士|陳|怡婷
梁羅婉儀|梁羅|婉儀
林黃秀英|林黃|秀英
Cherry 马晓樱|马|晓樱|alias=Cherry
谭主任|谭|
徐磊|徐|磊
林淑芬|林|淑芬
甘偉強|甘|偉強
蕭先生|蕭|
Hsu Chia-Wei 許家維|Hsu|Chia-Wei
袁立群 YUAN Liqun|袁|立群
方志雄|方|志雄
沈芳儀女士|沈|芳儀
李经理|李|
Jack Luo（罗家骏）|Luo|Jack
郝女士|郝|
冯宇 (Frank)|冯|宇|alias=Frank
朱磊 Ray|朱|磊|alias=Ray
呂文雄|呂|文雄
关晓敏|关|晓敏
馮美儀女士|馮|美儀
卓冠廷|卓|冠廷
簡淑惠 女士|簡|淑惠
李雨桐 Li Yutong|李|雨桐
萧建然先生|萧|建然
長孫志強|長孫|志強
邓丽萍|邓|丽萍
歐陽志豪|歐陽|志豪
韩冰|韩|冰
陈伟 Chen Wei|陈|伟
LIU Xiaoyan|LIU|Xiaoyan
岑麗儀|岑|麗儀
孟凡超先生|孟|凡超
简明辉|简|明辉
何家輝總監|何|家輝
易慧玲|易|慧玲
许静 总监|许|静
公孙丽娜|公孙|丽娜
伍嘉雯女士|伍|嘉雯
苗老师|苗|
查文杰主任|查|文杰
闕志文|闕|志文
乐嘉仪|乐|嘉仪
姜曉雯 律師|姜|曉雯
阎立新先生|阎|立新
诸葛建明|诸葛|建明
屈文靜|屈|文靜
徐 嘉 鴻|徐|嘉鴻
赵先生|赵|
冯建国|冯|建国
Huang, Yi-Chun|Huang|Yi-Chun
柳宗霖|柳|宗霖
葉俊彥 Jeff|葉|俊彥|alias=Jeff
嚴思敏|嚴|思敏
徐静怡|徐|静怡
童淑雲 老師|童|淑雲
郑凯文老师|郑|凯文
孙 志国|孙|志国
胡伟|胡|伟
曾若兰 Zeng Ruolan|曾|若兰
涂磊磊|涂|磊磊
戴伯彥|戴|伯彥
WANG Shu-Fen|WANG|Shu-Fen
程晓东|程|晓东
曾淑娟教授|曾|淑娟
駱志豪|駱|志豪
甘晓露|甘|晓露
謝孟儒主任|謝|孟儒
应晓薇|应|晓薇
吳明翰 Ming-Han Wu|吳|明翰
罗永刚|罗|永刚
鲍雪丽女士|鲍|雪丽
销售部 欧阳建平|欧阳|建平
廖晉賢|廖|晉賢
何静|何|静
黄丽萍|黄|丽萍
王海涛(Tony)|王|海涛|alias=Tony
魏如昀|魏|如昀
周建军|周|建军
胡雪梅|胡|雪梅
白雪女士|白|雪
杨帆|杨|帆
Ho, Chi Wai|Ho|Chi Wai
曾國輝 Tsang Kwok Fai|曾|國輝
令狐婉|令狐|婉
Jenny Ho 何貞儀|Ho|Jenny
Chen, Guoqiang|Chen|Guoqiang
陳志明|陳|志明
肖明亮|肖|明亮
唐 志远|唐|志远
阳丽|阳|丽
祁伟|祁|伟
鄺美玉|鄺|美玉
YEUNG Mei Ling 楊美玲|YEUNG|Mei Ling
邝美欣|邝|美欣
于佳琪|于|佳琪
ZHU Lei 朱磊|ZHU|Lei
ZHANG Wei|ZHANG|Wei
吴国平|吴|国平
Lam Siu Ming 林小明|Lam|Siu Ming
龔主任|龔|
劉家宏|劉|家宏
曹阳老师|曹|阳
招惠儀|招|惠儀
上官文青|上官|文青
余 佳蓉|余|佳蓉
姚詩敏（會計師）|姚|詩敏
严文斌|严|文斌
洪麗卿|洪|麗卿
郭雅慧 Amy Kuo|郭|雅慧
陳建志|陳|建志
朱家慧|朱|家慧
王志偉|王|志偉
马超群|马|超群
莊雅琪 Chuang Ya-Chi|莊|雅琪
劉美惠|劉|美惠
祝晓燕|祝|晓燕
刘建华|刘|建华
楊承翰|楊|承翰
蕭敬文|蕭|敬文
施 宏 達|施|宏達
司徒永賢|司徒|永賢
解文华|解|文华
常永青|常|永青
游建明|游|建明
唐诗雅 Shirley Tang|唐|诗雅
卫 国平|卫|国平
罗杰生/Roger|罗|杰生|alias=Roger
俞敏慧|俞|敏慧
鄒子軒|鄒|子軒
马玉兰|马|玉兰
董明哲|董|明哲
侯文嘉|侯|文嘉
鄧麗珊|鄧|麗珊
樊华老师|樊|华
葛小燕|葛|小燕
CHEUNG Wing Sze|CHEUNG|Wing Sze
夏天宇|夏|天宇
韦春兰|韦|春兰
李晓燕女士|李|晓燕
叶梓萱|叶|梓萱
王凯文 Kevin|王|凯文|alias=Kevin
娄艺红|娄|艺红
毛麗文|毛|麗文
赵敏（Grace）|赵|敏|alias=Grace
陳美儀 Mary CHAN|陳|美儀
鄺女士|鄺|
談志恒(採購)|談|志恒
周雨欣|周|雨欣
邹凯旋（市场部）|邹|凯旋
蘇冠宇 先生|蘇|冠宇
何志华|何|志华
蔡佩玲|蔡|佩玲
熊美芳|熊|美芳
藍雅萍|藍|雅萍
CHAN Tai Man 陳大文|CHAN|Tai Man
秦岚岚|秦|岚岚
东方晓月|东方|晓月
商文华经理|商|文华
葉副理|葉|
皇甫静|皇甫|静
于洪涛 总经理|于|洪涛
林志远|林|志远
林晓 (Lin Xiao)|林|晓
岳峰|岳|峰
Sun Haiyan 孙海燕|Sun|Haiyan
管晓彤|管|晓彤
贾宝山老师|贾|宝山
戴玉洁|戴|玉洁
费翔宇|费|翔宇
何林慧玲|何林|慧玲
梅婷芳|梅|婷芳
洪雪莲 销售经理|洪|雪莲
布志強|布|志強
歐陽小姐|歐陽|
徐  晓慧|徐|晓慧
窦志华|窦|志华
龍志剛|龍|志剛
"彭辉 Steven"|彭|辉|alias=Steven
江品妤|江|品妤
李國華 協理|李|國華
卜文辉|卜|文辉
翟秋生先生|翟|秋生
Zhang, Wei|Zhang|Wei
杜振豪|杜|振豪
高婷|高|婷
谢 军|谢|军
花小蕾|花|小蕾
柏林涛博士|柏|林涛
孫立群|孫|立群
湯慧敏女士|湯|慧敏
Natalie Leung 梁芷瑩|Leung|Natalie
Qiu, Lele|Qiu|Lele
董文琪|董|文琪
盧志遠|盧|志遠
楊淑芬|楊|淑芬
徐國恩 Simon Tsui|徐|國恩
马俊杰先生|马|俊杰
赵子涵|赵|子涵
Vicky Xu 许薇|Xu|Vicky
罗丹|罗|丹
Feng Yu（冯宇）|Feng|Yu
史哲維|史|哲維
江一帆|江|一帆
宋美華|宋|美華
何嘉 Jessie He|何|嘉
林雅慧經理|林|雅慧
路建平|路|建平
李 俊賢|李|俊賢
张玉梅博士|张|玉梅
曹慧敏小姐|曹|慧敏
陆文博|陆|文博
龙飞宇|龙|飞宇
應文傑|應|文傑
采购部 王丽娟|王|丽娟
裴培经理|裴|培
季晨|季|晨
蔡振海|蔡|振海
韓家豪|韓|家豪
侯 勇|侯|勇
尉遲家明|尉遲|家明
芦静|芦|静
林雪女士|林|雪
齊婉如|齊|婉如
`
  .trim()
  .split('\n')
