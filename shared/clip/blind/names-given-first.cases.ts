// Further invented names. "|" stands between the parts; formats as in names.cases.ts.

/** Given name(s) | family name. */
export const MORE_GIVEN_FIRST = `
Rosalind|Pemberton
Jeremiah|O'Sullivan
Caoimhe|Ó Dálaigh
Niamh|Nic Dhonncha
Angus|MacIntyre
Rhiannon|ferch Owain
Hamish|McKenzie-Brown
Tyrone|Washington
Shanice|St. Clair
LaToya|Jefferson
D'Angelo|Brooks
Mary Ann|Whitfield
John Paul|Kessler
J. R.|Holloway
Sarah J.|Mitchell
Gustav|von und zu Adelsheim
Friederike|Freifrau von Stein
Annemarie|Schmidt-Hoffmann
Heiko|Maaßen
Birgit|vom Berge
Ruth|zur Mühlen
Eberhard|Graf von Hardenfels
Walburga|Huber
Urs|Zürcher
Beat|Ammann
Jean-Baptiste|de La Fontaine
Anne-Sophie|Le Gall
Mathilde|du Bois
Cyril|des Roches
Gaëtan|L'Hermite
Pierre-Yves|d'Arcy
Océane|Bourgeois
Thibault|Saint-Martin
José Luis|Gómez Ortega
María José|Pérez de la Fuente
Iñaki|Etxeberria
Jordi|Puig i Ferrer
Xoán|Castro
Ramón|y Cajal
Juan Carlos|del Río
Guadalupe|Hernández Ibarra
Ximena|Aguirre
Facundo|Di Stéfano
Luz Marina|Quintero
Álvaro|de los Santos
João Pedro|Ribeiro dos Santos
Maria Eduarda|Cavalcanti
Vinícius|da Costa e Silva
Leonor|Vaz de Carvalho
Rui|Sá
Gianluca|D'Amico
Maria Grazia|Lo Cascio
Beatrice|dell'Acqua
Pier Paolo|Degli Esposti
Niccolò|Del Vecchio
Ornella|La Rocca
Maarten|van 't Hof
Saskia|van der Meulen
Jeroen|in 't Veld
Willemijn|de Jong-Bakker
Sjoerd|Hoekstra
Hilde|Op de Beeck
Filip|Vanden Abeele
Gunnar|Björkqvist
Märta|von Essen
Nils-Erik|Sandström
Jörgen|af Ugglas
Malene|Østergaard
Hallvard|Skjelbred
Ragnhild|Aas
Þórunn|Einarsdóttir
Sigurður|Helgason
Eeva-Liisa|Korhonen
Ilkka|Hyvönen
Mirja|af Hällström
Kadri|Põld
Andris|Ozoliņš
Rūta|Petrauskaitė
Wojciech|Brzęczyszczykiewicz
Małgorzata|Kowalska-Nowicka
Stanisław|Żak
Zdeněk|Říha
Ľubica|Štefánková
Matej|Kováč
Gergely|Nagy
Ágnes|Horváth
Dragoș|Ștefănescu
Ileana|Popa
Bogdan|Ciobanu
Svetlana|Ivanova
Ksenia|Tikhonova
Yaroslav|Ostapenko
Zlatko|Đurić
Snežana|Petrović
Goran|Hadžić
Boris|Zajc
Aleksandar|Trajkovski
Desislava|Georgieva
Ilir|Shehu
Katerina|Papanikolaou
Stavros|Theodoridis
Zeynep|Kılıç
İbrahim|Çelik
Elçin|Məmmədov
Anahit|Grigoryan
Levan|Kvaratskhelia
Yerlan|Suleimenov
Gulnara|Abdullayeva
Farhad|Mohammadi
Niloufar|Karimi
Abdul Rahman|Al-Rashid
Mariam|Al Mazrouei
Tarek|El Sharkawy
Hussein|Abu Zaid
Noura|bint Saleh
Yasmine|Ben Youssef
Rachid|Ait Ahmed
Karim|Ould Mohamed
Avraham|Ben Ami
Shira|Bar-Lev
Vikram|Chatterjee
Lakshmi|Narayanan
Meenakshi|Sundaram
Nusrat|Jahan
Imran|Khan
Tharindu|Wickramasinghe
Dilani|de Alwis
Pema|Tshering
Bishnu|Adhikari
Maria Clara|Santos
Juan Miguel|de los Reyes
Dewi|Lestari
Agus|Setiawan
Nattapong|Chaiyaporn
Kanya|Rattanakosin
Sophea|Chann
Khin|Myint
Haruto|Yamashita
Ayaka|Inoue
Tatsuya|Kuroda
Ji-woo|Kang
Hye-jin|Yoon
Xiaoli|Guo
Jianhua|Zhou
Chia-hui|Tsai
Wing|Cheung
Olumide|Ogunleye
Chiamaka|Nwosu
Kofi|Boateng
Akosua|Owusu-Ansah
Sipho|Nkosi
Nomvula|van Wyk
Pieter|du Toit
Hailemariam|Desta
Njeri|Wambui
Abena|Asante
Mamadou|Cissé
Aïssatou|Ba
Jean-Claude|Mbarga
Tendai|Moyo
Kiri|Te Rangi
Sione|Tupou
Leilani|Kahananui
Ottilie|Brandt
Severin|Achleitner
Ruben|van der Veen
Katrijn|De Backer
Amandine|de Saint-Aubin
Loïc|Le Floch
Rocío|del Valle
Emiliano|Zapatero
`
  .trim()
  .split('\n')
