/** Plain Dutch words, easy to spell and to picture, from which a pass phrase is offered. */
export const passphraseWords = `
aardbei abrikoos adelaar ananas anker appel arend avond azijn baard baksteen bakker ballon bamboe banaan bank barbecue basilicum
beek beker berg beschuit bever bezem biet bijl bijen blaadje bladzijde blauw blik bloem bloemkool boek boerderij bonbon boom boomhut
boon borstel bosbes boter boterham braam brandweer bretels breinaald bril broccoli broek broer brood brug bruin bubbel buiten bureau
bus cactus cadeau camera carnaval cavia champignon cirkel citroen clown cello circus dadel dak danser deken deur dijk dinosaurus
dobber doos dolfijn dorp draad driehoek droom druif duif duin dweil dwerg eekhoorn eend egel eiland ekster emmer envelop
erwt ezel fabriek fakkel fiets fietsbel flamingo fles fluit fontein forel framboos frisbee garnaal gebak geel geit gember
geranium giraf gitaar glas goud gras grot haai haak haas hagel halte hamer hamster handdoek handschoen hark harp haven hazelnoot
hek helm hert heuvel hinkelen hok honing hoed hommel hooi horloge hotel houtskool huifkar ijsbeer ijsje ijzer inkt
insect jas jasmijn jojo jongleur jurk kaars kaas kabouter kachel kajak kameel kameleon kanarie kapitein kapper karper kast
kastanje kasteel kauwgom kegel kelder kers ketting kever kikker kiwi klaver kleed klei klok klomp knie knikker knoflook knoop
koala koekoek koffer koffie kokosnoot komeet komkommer konijn kool koor koper koraal korenbloem kraan krab krant kreeft krekel krijt
krokodil krokus kruiwagen kubus kuiken kussen kwast kwal ladder lamp landkaart lantaarn laurier lavendel leeuw lepel lelie
libel lijm limonade linde linnen lolly lucifer lynx maan magneet mais mand mandarijn mango marmelade marmot masker mast
meloen melk meer merel mier microfoon mist moeras molen mossel mosterd mug muis mus museum mutsen muur naald narcis neushoorn
nijlpaard noot noten octopus oever olie olifant olijf orgel orchidee otter oven paard paarse paddestoel paling palm pannenkoek
panter papaver papegaai paprika paraplu parel park pauw peer pelikaan peper perzik piano pinda pinguin pijl pizza planeet plank
pleister poffertje polder pompoen pony pop potlood prei propeller pruim pudding puzzel raaf raket radijs rasp regen reiger ridder
rietje ring ritssluiting rivier robijn robot roeiboot roos rozijn rugzak saffier salade sandaal saxofoon schaap schaar schaats schelp
scherm schildpad schip schoen schommel schoorsteen schort servies sinaasappel sjaal sla slak slang sleutel slinger sloot sneeuw
snoek sok spaak specht spiegel spinazie spinnen spons spoor springtouw sprinkhaan stal standbeeld steen step ster stoep
stoel strand streep strik struik stuur suiker tafel tak tandem tapijt tarwe taart telescoop tent theepot tijger timmerman toeter
tomaat toren touw tovenaar tractor trampoline trap trein trommel trompet truffel trui tuin tulp tunnel turkoois vaas
varen varken veer venster verf vijver viool vis vlag vlieger vlinder vlot voeten vogel vork vos vulkaan waaier walnoot walvis
warm wasbeer waterval weegschaal wesp wiel wijnrank windmolen wolk wol wortel yoghurt zadel zalm zand zebra zeef
zeep zeester zeil zilver zolder zonnebloem zwaan zwembad zwaluw
`
  .trim()
  .split(/\s+/)
