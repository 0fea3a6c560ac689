import type { ReminderPolicy, ReminderSettings, TimeOfDay } from '../../domain/reminder-policy.js'
import { setting } from './setting.js'

/** The section about reminders of a settings file, with its explanation. */
export function remindersToml({ from, until, login, finish, school }: ReminderSettings): string {
  return `# De herinneringen. Ze gaan vanzelf weg zolang elk mail work draait.
# Wie intussen klaar is, krijgt geen herinnering meer. Kijk vooruit met: elk reminders plan
[reminders]
# Vanaf deze tijd gaan er herinneringen weg, in Amsterdamse tijd.
${setting('from', wallTime(from))}
# Vanaf deze tijd niet meer, tot de volgende ochtend.
${setting('until', wallTime(until))}

# Aan families met een ouderinlog en zonder account, in elke ronde.
[reminders.login]
${policyToml(login, 'Zo veel dagen na de ouderinlog gaat de eerste weg. Ging de ronde later open? Dan telt dat moment.')}

# Aan families met een account die nog niet klaar zijn.
[reminders.finish]
${policyToml(finish, 'Zo veel dagen na het laatste dat de familie deed, gaat de eerste weg.')}

# Aan basisscholen: een overzicht van de families die achterlopen.
[reminders.school]
${policyToml(school, 'Zo veel dagen na het begin van de ronde gaat het eerste weg.')}`
}

function policyToml({ firstAfterDays, everyDays, atMost, finalHours }: ReminderPolicy, first: string): string {
  return [
    `# ${first}`,
    setting('first_after_days', firstAfterDays),
    '# Daarna om de zo veel dagen.',
    setting('every_days', everyDays),
    '# Hoogstens zo vaak in een ronde, de laatste meegeteld; 0 is nooit.',
    setting('at_most', atMost),
    '# De laatste gaat weg als de ronde binnen zo veel uur sluit.',
    setting('final_hours', finalHours),
  ].join('\n')
}

function wallTime(time: TimeOfDay): string {
  return [Math.floor(time / 60), time % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
