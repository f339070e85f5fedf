import { isLikelyTitle, isLikelyDepartment } from '#shared/clip/title.ts'
import { namesOfLine } from '../person-line.ts'
import { nameLooks } from '../name-shape.ts'
import { isLikelyCompany, splitCompany } from '#shared/clip/company.ts'
for (const x of ['教授','律师','实习律师','矯正專科醫師','代表取締役社長','創辦人','Geschäftsführer','Gerente','Négociatrice','Traumatólogo','Makelaar','VD','1. Vorsitzender','Kassiererin','Jugendwart','Księgowość','ředitelka školy','Maire','1. Bürgermeister','Of Counsel','Registrar','Treasurer','Fachärztin für Allgemeine Innere Medizin']) console.log(x, isLikelyTitle(x), isLikelyDepartment(x))
for (const [x,l] of [['Geschäftsführer Matthias Rieger','de'],['Marcus T. Pike, Jr.','en'],['代表者: 代表取締役社長 山吹 健一','ja'],['代表取締役社長 山吹 健一','ja'],['Huber, Josef','de'],['Chairman: Mike Rudge 07700 900161','en'],['Dr. med. Regula Zumthor','de'],['President - Angela Prescott, First Valley Bank','en'],['WONG Mei Ling, Grace','en'],['山吹 健一','ja']] as const) console.log(x, JSON.stringify(namesOfLine(x,l)), nameLooks(x,l)?.belief)
for (const x of ['City of Marlow','Grand Mesa Equipment Co.','Front Range Trailer Supply','Ridgeview Institute','安心牙醫診所','聖德小學','Mairie de Saint-Loup','清河县人民政府']) console.log(x, isLikelyCompany(x), splitCompany(x))
