import { advices } from '../../domain/advice.js'
import type { GuaranteeLengths } from '../../domain/guarantee.js'
import { reminderDefaults } from '../../domain/reminder-policy.js'
import { calendarOf } from '../../domain/year-calendar.js'
import { calendarToml } from './calendar-toml.js'
import { remindersToml } from './reminders-toml.js'
import { setting } from './setting.js'

/** What an operator tells about a new home; the rest of its settings starts with a default. */
export interface HomeSettings {
  year: number
  portalUrl: string
  operator: string
  helpPhone: string
  helpEmail: string
  sender: string
}

const MAX_LIST_LENGTH = 20

/** How many different schools the guarantee asked in 2026; other years may differ (docs/domain.md 3). */
const guarantee2026: GuaranteeLengths = {
  'vmbo-b': 4,
  'vmbo-b/k': 4,
  'vmbo-k': 4,
  'vmbo-k/gl-tl': 4,
  'vmbo-gl/tl': 6,
  'vmbo-gl/tl/havo': 6,
  havo: 12,
  'havo/vwo': 12,
  vwo: 12,
}

/** The text of a new `config.toml`, every setting with its explanation in Dutch. */
export function configToml(settings: HomeSettings): string {
  return `# De instellingen van ELK voor de aanmelding van ${settings.year}.
# Wat achter een # staat, is uitleg. Na een wijziging start u het portaal en de mailverzending opnieuw.
# Klopt er iets niet? Dan noemt ELK de regel, en wat daar moet staan.

# De taal waarin het portaal begint: "nl" of "en". Ouders kunnen zelf een andere kiezen.
${setting('language', 'nl')}

# Het ouderportaal.
[portal]
# Het webadres waar ouders het portaal vinden; het komt in elke mail.
${setting('url', settings.portalUrl)}
# De IP-adressen van webservers die voor het portaal staan en het bezoek doorgeven; zo staat hij op deze machine zelf.
${setting('trusted_proxies', ['127.0.0.1', '::1'])}

# De organisatie die de aanmelding verzorgt.
[operator]
# De naam zoals ouders die lezen.
${setting('name', settings.operator)}

# Waar ouders hulp krijgen; dit staat op elke pagina en in elke mail.
[help]
# Het telefoonnummer.
${setting('phone', settings.helpPhone)}
# Het e-mailadres.
${setting('email', settings.helpEmail)}
# Wanneer er iemand opneemt.
${setting('hours', 'op werkdagen van 9.00 tot 17.00 uur')}
# Hetzelfde in andere talen. Wat u weglaat, staat er voor die ouders in het Nederlands.
[help.hours_in]
# In het Engels, en hieronder in het Turks, Arabisch, Pools, Oekraïens en Spaans.
${setting('en', 'on weekdays from 9:00 to 17:00')}
#tr = "..."
#ar = "..."
#pl = "..."
#uk = "..."
#es = "..."

# De mails aan ouders.
[mail]
# Het e-mailadres van de afzender.
${setting('from', settings.sender)}
# De naam van de afzender.
${setting('from_name', 'Aanmelden middelbare school')}
# Waar antwoorden van ouders aankomen.
${setting('reply_to', settings.helpEmail)}
# De postbus voor mail die terugkomt. ELK zet er per mail +nummer.code achter, dus ook zulke adressen moeten daar aankomen.
# Lees die mail in met: elk mail bounces. Zonder deze regel ziet ELK niet dat een mail terugkwam.
#bounces = "terug@voorbeeld.nl"
# Mail uitproberen: alleen deze adressen krijgen mail, of iedereen bij een domein. Wie er niet bij staat, krijgt niets.
# Zet er weer een # voor, voordat u de ouderinlogs echt verstuurt.
#only_to = ["ik@voorbeeld.nl", "@school.voorbeeld.nl"]

# ELK kan mail ondertekenen (DKIM), als uw mailserver dat niet doet. Zo ziet de ontvanger dat mail echt van u komt.
# Maak eerst een sleutel met: elk mail dkim-key. Die opdracht zegt ook wat er in de DNS moet.
#[mail.dkim]
#selector = "elk${settings.year}" # de naam van de sleutel in de DNS
#key_file = "dkim-elk${settings.year}.key" # het bestand met de sleutel, in deze map

# Zonder mailserver komt elke mail als bestand in de map outbox, en gaat er niets naar ouders.
# Haal bij alle regels hieronder het eerste # weg om mails echt te versturen. Een oefenmap verstuurt nooit echt.
#[smtp]
#host = "smtp.voorbeeld.nl" # de naam van uw mailserver
#port = 587 # de poort
#security = "starttls" # de beveiliging: "starttls", "tls" of "none"
#user = "elk" # de gebruikersnaam; weglaten mag, samen met het wachtwoord
#password = "geheim" # het wachtwoord; laat niemand anders dit bestand lezen
#connections = 2 # hoeveel mails tegelijk
# Mag u niet zo veel mails tegelijk versturen? Haal dan ook hier beide # weg. Een tiende blijft vrij voor wie op een mail wacht.
##per_minute = 60 # hoogstens zo veel mails per minuut
##per_day = 5000 # hoogstens zo veel mails per dag

${remindersToml(reminderDefaults)}

# De voorkeurslijst.
[lists]
# Hoeveel afdelingen er hoogstens op een lijst passen.
${setting('max_length', MAX_LIST_LENGTH)}

# Zoveel verschillende scholen vraagt de plaatsingsgarantie, per schooladvies.${settings.year === 2026 ? '' : ' CONTROLEER dit: het zijn de aantallen van 2026.'}
[lists.guarantee]
${advices.map((advice) => setting(advice, guarantee2026[advice])).join('\n')}

# De loting.
[lottery]
# Met hoeveel procent een afdeling hoogstens groeit voor wie na de loting overblijft met een volledige lijst.
raise_percent = 4

# De reservekopieën. Zonder ontvanger maakt ELK er geen.
[backup]
# Wie ze kan openen. Maak een sleutel met: elk backup key BESTAND. Die opdracht zegt wat hier moet staan.
recipients = []
# Waar ze komen; anders in de map backups, op dezelfde schijf. Een andere schijf is veiliger.
#folder = "/mnt/reserve/elk"
# Hoeveel er blijven. De nieuwste die u heeft nagekeken, blijft altijd.
keep = 14

# Hoe lang ELK gegevens van kinderen bewaart. Kijk vooruit met: elk retention plan
[retention]
# De laatste dag van de reservelijsten. Daarna wist elk retention apply alles over de kinderen; aantallen blijven.
${setting('reserve_lists_until', `${settings.year}-09-30`)}
# Zo veel dagen nadat een mail klaar is, wist elk retention apply de tekst ervan.
mail_text_days = 90

# Het logboek. Met merken ervan ontdekt elk audit verify of iemand het veranderde.
[audit]
# ELK bewaart elk merk in deze map, en ook in het bestand hieronder. Kies een bestand op een andere computer.
#heads = "/mnt/elders/elk-logboek.log"
${calendarToml(calendarOf(settings.year), settings.year)}`
}
