/** Words around which people build the passwords that are guessed first, in the Netherlands and elsewhere. */
export const commonPasswordWords = `
wachtwoord welkom welcome password passwort passw0rd geheim geheimpje secret inloggen login toegang access account admin administrator
beheer beheerder gebruiker test testen tester proef demo master letmein changeme default hallo hello hoi doei iloveyou ikhouvanjou
ikhouvan houvan liefde lieverd schat schatje schatjes knuffel prinses princess sunshine zonnetje lente zomer herfst winter summer
january januari februari maart april juni juli augustus september oktober november december maandag dinsdag woensdag donderdag
vrijdag zaterdag zondag vandaag morgen amsterdam rotterdam utrecht denhaag haarlem almere zaandam diemen amstelveen nederland holland
netherlands dutch oranje ajax feyenoord psv voetbal football soccer basketbal hockey school basisschool groepacht groep acht groep8
middelbare aanmelden aanmelding aanmeldingsformulier leerling juf meester brugklas voortgezet onderwijs ouder ouders ouderportaal
oudercontact portaal lotingsuitslag loting uitslag voorkeurslijst elknummer elkadam kind kinderen mama papa moeder vader dochter zoon
broertje zusje gezin familie oma opa hond kat poes poesje hondje monkey dragon draak shadow superman batman spiderman pokemon minecraft
roblox fortnite naruto starwars barbie frozen google facebook instagram whatsapp tiktok youtube netflix spotify microsoft windows
computer laptop internet samsung iphone android mercedes ferrari porsche yamaha honda bismillah allah jezus jesus jezusleeft mohammed
muhammad mustafa fatima jennifer michael jessica daniel ashley thomas sophie emma noah sem lucas liam julia mila tess anna peter
kusje kusjes hallohallo blabla blablabla abcabc trustno1 freedom whatever nothing geen niets niks qwerty azerty asdf zxcv
`
  .trim()
  .split(/\s+/)
