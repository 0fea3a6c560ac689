import type { MakeHome } from '../../actions/make-home.js'
import { isPublicUrl } from '../../config/portal-url.js'
import { settingFault } from '../../config/setting-fault.js'
import type { SettingFault } from '../../domain/setting-problem.js'

/** What `elk init` needs to know, each also an option. */
export const askedSettings = ['portalUrl', 'operator', 'helpPhone', 'helpEmail', 'sender'] as const

export type AskedSetting = (typeof askedSettings)[number]

export type Answers = Pick<MakeHome['settings'], AskedSetting>

const settingOf: Record<AskedSetting, string> = {
  portalUrl: 'portal.url',
  operator: 'operator.name',
  helpPhone: 'help.phone',
  helpEmail: 'help.email',
  sender: 'mail.from',
}

/** With these a practice home works on the machine of who practises, and reaches nobody else. */
export const rehearsalAnswers: Answers = {
  portalUrl: 'http://localhost:8080',
  operator: 'Oefenbestuur',
  helpPhone: '020 000 00 00',
  helpEmail: 'hulp@example.org',
  sender: 'aanmelden@example.org',
}

/** The option on the command line, such as `--portal-url`. */
export function optionOf(setting: AskedSetting): string {
  return `--${setting.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** Why an answer cannot be; undefined when it can. Families reach a real portal over https only. */
export function answerFault(setting: AskedSetting, answer: string, rehearsal: boolean): SettingFault | undefined {
  const fault = settingFault(settingOf[setting], answer)
  if (fault || rehearsal || setting !== 'portalUrl') return fault
  return isPublicUrl(answer) ? undefined : 'not-https'
}
