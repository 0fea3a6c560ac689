import { once } from 'node:events'
import { generate } from 'selfsigned'
import { SMTPServer } from 'smtp-server'

interface Certificate {
  key: string
  cert: string
}

const hour = 3_600_000

/** An issuer of certificates that this machine does not know, until it is told. */
export async function makeIssuer(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'ELK test' }], {
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  })
  return { key, cert }
}

/** A certificate of an issuer for a host, which ends so many days from now. */
export async function makeCertificate(issuer: Certificate, host: string, days: number): Promise<Certificate> {
  const ends = new Date(Date.now() + days * 24 * hour)
  const { private: key, cert } = await generate([{ name: 'commonName', value: host }], {
    algorithm: 'sha256',
    notBeforeDate: new Date(Math.min(Date.now(), ends.getTime()) - 24 * hour),
    notAfterDate: ends,
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: host }] },
    ],
    ca: issuer,
  })
  return { key, cert }
}

export interface TlsSmtpServer {
  port: number
  /** How many mails somebody began to hand over. */
  begun(): number
  stop(): Promise<void>
}

/** Starts a mail server that lets `elk` in with the password `geheim`; `starttls` asks for encryption first, `tls` begins with it. */
export async function startTlsSmtpServer(
  security: 'tls' | 'starttls' | 'none',
  certificate?: Certificate,
  { login = true } = {},
): Promise<TlsSmtpServer> {
  let mails = 0
  const hidden = ['STARTTLS', ...(login ? [] : ['AUTH'])]
  const server = new SMTPServer({
    ...certificate,
    secure: security === 'tls',
    disabledCommands: security === 'starttls' ? hidden.slice(1) : hidden,
    allowInsecureAuth: security === 'none',
    authOptional: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'elk' && password === 'geheim'
        ? done(null, { user: 'elk' })
        : done(Object.assign(new Error('Wrong password'), { responseCode: 535 })),
    onMailFrom: (_address, _session, done) => {
      mails += 1
      done()
    },
  })
  server.on('error', () => undefined)
  const listener = server.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  return {
    port: (listener.address() as { port: number }).port,
    begun: () => mails,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
