import { stringify } from 'smol-toml'
import type { Config } from '../../src/config.js'
import { roundNames } from '../../src/domain/round.js'

/** Settings as a `config.toml` holds them, so that a program of its own reads what a test has in hand. */
export function settingsText({ portal, help, mail, smtp, lists, rounds, ...config }: Config): string {
  const times = roundNames.map((name) => {
    const { opensAt, closesAt, resultMailAt, resultsAt } = rounds[name]
    return [name, defined({ opens: opensAt, closes: closesAt, result_mail: resultMailAt, results: resultsAt })]
  })
  return stringify(
    defined({
      language: config.language,
      portal: { url: portal.url, trusted_proxies: portal.trustedProxies },
      operator: config.operator,
      help,
      mail: { from: mail.from, from_name: mail.fromName, reply_to: mail.replyTo },
      smtp: smtp && defined({ ...smtp }),
      lists: { max_length: lists.maxLength, guarantee: lists.guarantee },
      deadlines: config.deadlines,
      rounds: Object.fromEntries(times),
    }),
  )
}

function defined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
