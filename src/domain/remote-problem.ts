/** What can be wrong between a school's own computer and the portal. */
export type RemoteProblem =
  | { code: 'only-at-home'; command: string; url: string }
  | { code: 'remote-unknown-host'; url: string }
  | { code: 'remote-certificate'; url: string; fault: string }
  | { code: 'remote-insecure'; url: string }
  | { code: 'remote-refused'; url: string }
  | { code: 'remote-lost'; url: string; mayBeDone: boolean }
  | { code: 'remote-slow'; url: string; mayBeDone: boolean }
  | { code: 'remote-stopped'; url: string }
  | { code: 'remote-away'; url: string; status: number; mayBeDone: boolean }
  | { code: 'remote-elsewhere'; url: string; to: string }
  | { code: 'remote-not-elk'; url: string; status: number }
