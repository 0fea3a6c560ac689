import type { SettingFault, SettingProblem, UnreadableSettings } from '../../domain/setting-problem.js'

const unreadable: Record<UnreadableSettings, string> = {
  'not-utf-8': 'Hier staat een teken dat ELK niet kan lezen. Bewaar het bestand als UTF-8.',
  twice: 'Deze naam staat er al. Haal één van de twee regels weg.',
  'not-closed': 'Hier is iets niet afgesloten. Controleer of elk aanhalingsteken en elke haak een tweede heeft.',
  'no-quotes': 'Deze waarde is niet te lezen. Zet tekst tussen aanhalingstekens, zoals naam = "tekst".',
  'not-toml': 'Deze regel is niet te lezen. Schrijf elke instelling als naam = "tekst", en uitleg achter een #.',
}

const faults: Record<SettingFault, string> = {
  unknown: 'Deze naam kent ELK niet.',
  missing: 'Dit ontbreekt. Voeg het toe.',
  'not-a-section': 'Dit is een groep instellingen. Schrijf de naam tussen rechte haken, met de instellingen eronder.',
  'not-a-list': 'Dit is geen lijst. Schrijf de waarden zo: ["een", "twee"].',
  'not-text': 'Dit is geen tekst. Zet de waarde tussen aanhalingstekens.',
  empty: 'Hier staat nog niets. Vul het in.',
  'forbidden-character': 'Hierin staat een onzichtbaar of onleesbaar teken. Typ de tekst opnieuw.',
  'too-long': 'Dit is langer dan 200 tekens. Maak het korter.',
  'too-long-subject': 'Dit onderwerp is langer dan 120 tekens. Maak het korter.',
  'too-long-text': 'Deze tekst is langer dan 600 tekens. Maak hem korter.',
  'line-break': 'Deze tekst loopt over meer regels. Schrijf hem op één regel.',
  'link-in-text':
    'Hierin staat een webadres of e-mailadres. Haal het weg: in een mail staat één link, en die zet ELK erin. Zet na een punt een spatie.',
  'half-a-placeholder': 'Hierin staat een losse accolade. Schrijf { en } alleen om een naam, zoals {child}.',
  'unknown-placeholder': 'Hierin staat tussen accolades iets dat ELK in deze tekst niet kan invullen.',
  'missing-placeholder': 'Hierin ontbreekt iets dat in deze tekst moet staan.',
  'not-a-web-address':
    'Dit is geen volledig webadres. Schrijf het als https://aanmelden.voorbeeld.nl, met niets erachter.',
  'not-https': 'Dit adres is niet beveiligd. Begin het met https://; http:// kan alleen voor oefenen op localhost.',
  'not-a-proxy': 'Dit is geen IP-adres of netwerk. Schrijf het als 10.0.0.5 of 10.0.0.0/24.',
  'not-an-email': 'Dit is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.',
  'mailbox-too-long':
    'Hierin staan meer dan 31 tekens voor de @. ELK zet er nog een nummer achter. Kies een korter adres.',
  'not-a-phone': 'Dit is geen telefoonnummer. Gebruik cijfers, zoals 020 123 45 67.',
  'not-a-language': 'Deze taal kent ELK niet. Kies "nl" of "en".',
  'not-a-host': 'Dit is geen naam van een mailserver. Schrijf hem als smtp.voorbeeld.nl.',
  'not-a-port': 'Dit is geen poort. Kies een heel getal van 1 tot en met 65535, zonder aanhalingstekens.',
  'not-a-security': 'Deze beveiliging kent ELK niet. Kies "starttls", "tls" of "none".',
  'not-a-count': 'Dit is geen aantal dat kan. Schrijf een heel getal vanaf 1, zonder aanhalingstekens.',
  'not-a-percentage': 'Dit is geen percentage. Schrijf een heel getal van 0 tot en met 100, zonder aanhalingstekens.',
  'above-max-length': 'Zo lang mag een lijst niet worden. Maak dit getal kleiner, of lists.max_length groter.',
  'half-a-login': 'Gebruikersnaam en wachtwoord horen bij elkaar. Vul beide in, of geen van beide.',
  'not-a-day': 'Deze datum bestaat niet. Schrijf hem als "2026-03-24".',
  'not-a-time-of-day': 'Dit is geen tijd. Schrijf hem als "08:00".',
  'until-too-early': 'Deze tijd komt niet na de tijd bij from. Kies een latere tijd.',
  'not-an-allowed-address': 'Dit is geen e-mailadres of domein. Schrijf het als naam@voorbeeld.nl of @voorbeeld.nl.',
  'not-a-domain': 'Dit is geen domein. Schrijf het als voorbeeld.nl, zonder iets ervoor of erachter.',
  'not-a-selector': 'Dit is geen selector. Gebruik alleen letters, cijfers en streepjes, zoals "elk2026".',
  'not-a-file-name': 'Dit is geen naam van een bestand in de map van ELK. Schrijf alleen de naam, zoals "dkim.key".',
  'not-a-recipient': 'Dit is geen publieke sleutel. Die begint met age1. Neem de regel over van: elk backup key',
  'wrong-time': 'Dit tijdstip bestaat niet. Schrijf het als "2026-03-25T09:00".',
  'time-skipped': 'Dit tijdstip bestaat niet: in dat uur gaat de klok vooruit. Kies een ander tijdstip.',
  'time-twice': 'Dit tijdstip komt twee keer voor: de klok gaat terug. Zet het verschil erbij, zoals +01:00.',
  'closes-too-early': 'De ronde sluit niet na haar opening. Kies een later tijdstip.',
  'result-mail-too-early': 'De mail over de uitslag gaat weg voordat de ronde sluit. Kies een later tijdstip.',
  'results-too-early': 'De uitslag komt niet na het sluiten en de mail erover. Kies een later tijdstip.',
  overlaps: 'De ronde ervoor is dan nog open. Kies een later tijdstip, of sluit die ronde eerder.',
}

function wrong({ line, key, value, fault, suggestion }: SettingProblem): string {
  const written = value === '' ? key : `${key} = ${value}`
  return `regel ${line}: ${written}\n    ${faults[fault]}${remedy(fault, suggestion)}`
}

function remedy(fault: SettingFault, suggestion: string | undefined): string {
  if (fault === 'missing-placeholder') return ` Voeg toe: ${suggestion}.`
  if (fault === 'unknown-placeholder' && !suggestion) return ' Haal het weg. Wat kan, ziet u met: elk mail wording'
  if (suggestion) return ` Bedoelde u ${suggestion}?`
  return fault === 'unknown' ? ' Haal de regel weg, of zet er een # voor.' : ''
}

/** What can be wrong in a settings file. */
export const config = { unreadable, faults, wrong }
