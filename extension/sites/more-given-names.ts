/** Given names that pages show often and that the shared list, made for splitting names, does not hold; folded. */
export const MORE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `abbie abby abe abel abraham abram achieng adaeze adebayo adele adolfo adrienne aidan aileen ainhoa aitor akua al alana albin alden alec alena
  alexandra alexandria alfred alina alisha alison allan allen allison allyson alma alonzo alper alphonse alton alyssa amaia amara amie amos ander
  andreea angelica angie anh annabelle annie annmarie ansel antoinette anton aoife archie arda arkadiusz arlene arlo armando arnau arnold artur asher
  ashton aubrey audra ava avi axel ayanda babatunde baris barney barrett bartosz basil becky begona belinda benny bente berk bernadette bernice bernie
  bert bertha bethany betsy bianca billie billy binh bjarne blaine blanche blazej bobbie bogdan bohumil boleslaw bongani bonnie bora boyd bozena brady
  brandi brandie brandy brendan brendon brennan brent bret brett briana brianna bridget bridgette brock brody bronwen bruna bryant bryce burt byron
  cagla caio caitlin caleb callie cameron camila camilla candace carla carlton carme carmela carmine carole carroll cary carys casey cassandra cassie
  catalin cecil cecile cecilia celeste cenk ceren cerys cezary charlene charley charlie chelsey cherie chester chet chidi chinua christi christoffer
  christos christy chuck cian ciara cihan claudette claudine cleo cody colby colleen colton conor conrad constance corey corina cormac cornelius cory
  courtney curt curtis cyrus dalibor dalton damian damon danette dante darin darnell darragh darrel darrell darren darrin darryl daryl davis dawid
  deanna deb debbi debi declan deirdre dena denny derrick desmond despina devin devon dexter diann dianne dick dilara dillon dimitris dina dino dixie
  domingo donal donnie donny dorian dorin dorota dorothea doug dragos duane duc dusan dustin dwayne eamon eddy edgar edith edmund edna edyta efe
  efrain efua eileen elaine eleni eli elias elin elisabeth elise eliska ella elliott ellis elmer elton eluned elvis emanuel emeka emelie emery emil
  emilia emir emmett erdem eren erica erick ernie ersin ervin erwin esmeralda esra essie estelle ester evan everett everton ewelina ezra fabiana fatih
  faye felicia fergus fidel filip finn flemming fletcher flora florin folake fran francine francis franklin frantisek freda freddie freddy frederick
  furkan gabe gabriella gabrielle gamze garrett garry garth gavin gayle gene geoffrey georgia gerard gethin gheorghe gil gilbert gina ginny gino
  giorgos gitte gizem glenda gokhan gordie grady grainne grayson grazyna gregg gretchen grover gul gus gwen gwendolyn hailey haley halil halina hande
  hank hanne harlan harley harrison harvey hatice heath hedvika helle henning henrietta henrique herb hernan hieu hilary hillary hoa hollie homer
  horace howie hubert hung huong huseyin ida ifeoma ike iker imani imogen inaki inez ioana ioanna ion ira ireneusz irma irvin irving irwin isaac
  isaiah ismail israel iva iveta ivo iwona jace jackson jacquelyn jadwiga jake jamal jamie jared jarmila jaroslaw jarrod jarvis jasper jaume jeanette
  jeannie jed jedidiah jeffery jeffry jenna jennie jeppe jerald jeremiah jermaine jess jillian jimmie jitka joann joaquim jodi jodie jody johnathan
  johnnie jolanta jolene jonah jonathon joni jordi josefin josep josh josiah josie jud judson juliana juliet justus justyna kaan kacper kamau kara
  karla karol karyn kasper katharine kathie katrina katy keegan kelley kelli kendall kendra kendrick kent kerem keri kerri kerry khanh kinga kip kirby
  kirk klara klaudia kofi konrad koray kostas kris krista kristi kristie kristine kristopher krystal kveta kwame ladislav lana lance landon larissa
  latoya laurel laurie leandro leanne lech leif leigh lene lenny lerato leroy lesley leslie lester leszek levent levi lewis libor lidia lindsay
  lindsey linh linn linwood lise lola lonnie lora lorcan loren loretta lorraine louie lowell lubos luciana lucien lucille lucinda lucyna ludwik luke
  luther lyle lyman lynette lynne mabel mads maeve maite maja malcolm malin mallory mandi manny manoel marcia marcy marianne marissa marius marjorie
  marketa marla marlene marlin marlon marsha marty mathew maura maureen maxine maxwell melinda melis melody merce merle mert micah michaela mickey
  mihaela mihai mikel mikkel mikolaj milan mildred milena milo mimi mindy minh miroslaw mitch mitchell monroe monte montserrat monty morris moses
  murray myles myrna myron nate nathaniel nazan neal ned nerea nerys nestor ngozi niamh nihan nikki nikos njeri noe noel nolan nomsa norm norma norris
  oana oisin ollie oluwaseun ondrej onur oriol orla orville otavio otieno otis otto owain ozan ozge ozlem padraig panagiotis patryk patti patty pau
  paulette paulina pauline pavla paxton penelope percy pernille perry phuc phuong pierce pinar preben preston przemyslaw quang quincy quinn radek
  radim radoslaw radu raluca ramiro ramona randal randall randi randolph razvan rebekah recep renan renata rex rhett rhonda rhys richie rick rickey
  rico rikke riley robbie robby rocco rod roderick rodger rodolfo rogelio roisin rolando ronnie rory rosangela roscoe roser rowan royce rudolph rudy
  rufus russ rusty ryszard sammy sanford santos sarka saul seamus seda selim serdar seth sevgi shad shannon shaun shawna sheldon shelley shelly
  shelton sheri sherman sherri sherrie sherry sherwood shirlene sian sibel sid signe silas sinan sinead siobhan sipho sofie solomon sorin spencer
  stacey staci stan stefania stepan stewart stine stu sylvester sylwester sylwia szymon tad tadhg tami tammy tanya taylor teddy terrell terrence terri
  terrie thabo thad thaddeus thanh themba theodore thurman thuy tien timmy tine titus toby tod tommie toni tonya torben traci trang travis trent
  trenton trey tricia trine trish tristan trung tuan tucker tugba tuncay tyrone tyson ugur ulysses umut urszula vance vasile vasiliki vasilis vaughn
  vern vernon vick vince vinh virgil vito vitor vlasta vojtech volkan wade waldemar wallace wally walt wanjiru warner weldon wendell weronika wes
  wesley wieslaw wilbert wilbur wiley wilfred willard willis winfred wioletta witold wyatt xander xavi yagmur yasin yaw yetunde yiannis yigit zach
  zachariah zane zanele zdenka zehra zeke zola zuzana zuzanna zygmunt`.split(/\s+/),
)
