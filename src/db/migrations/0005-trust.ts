import type BetterSqlite3 from 'better-sqlite3'
import { SEALED_AGAIN } from '../../domain/audit-acts.js'
import { auditSalt, chainHash, contentHash } from '../audit-chain.js'

/** What a region needs that runs ELK for a year: schools from afar, backups, erasure, and a log that survives it. */
export function trust(sqlite: BetterSqlite3.Database): void {
  sqlite.exec(tables)
  sealAgain(sqlite)
  sqlite.exec(triggers)
}

const tables = `
create table api_tokens (
  id integer primary key,
  primary_school_id integer not null references primary_schools,
  name text not null,
  scopes text not null,
  token_hash text not null unique,
  created_at text not null,
  created_by text not null,
  expires_at text not null,
  last_used_at text,
  revoked_at text,
  revoked_by text,
  revocation_reason text
) strict;
create unique index api_tokens_name on api_tokens (primary_school_id, name) where revoked_at is null;

create table api_requests (
  token_id integer not null references api_tokens,
  idempotency_key text not null,
  request_hash text not null,
  status integer not null,
  answer text not null,
  answered_at text not null,
  primary key (token_id, idempotency_key)
) strict, without rowid;
create index api_requests_by_time on api_requests (answered_at);

create table backups (
  id integer primary key,
  name text not null unique,
  sha256 text not null,
  bytes integer not null,
  made_at text not null,
  made_by text not null,
  proof_hash text not null,
  audit_id integer not null,
  verified_at text,
  verified_by text,
  removed_at text
) strict;

create table erasures (
  id integer primary key,
  kind text not null check (kind in ('pupil', 'term')),
  erased_at text not null,
  erased_by text not null,
  reason text not null,
  counts text not null
) strict;

create table erasure_leftovers (
  erasure_id integer primary key references erasures,
  files text not null
) strict;

create table statistics (
  id integer primary key,
  round text check (round in ('1', '2', 'completion')),
  made_at text not null,
  counts text not null
) strict;

create table never (id integer primary key) strict;
create table erasing (id integer primary key references never deferrable initially deferred) strict;

drop trigger audit_stays;
alter table audit add column salt text not null default '';
alter table audit add column content_hash text not null default '';
alter table audit add column erased_at text;
create table earlier_audit_hashes (
  id integer primary key references audit,
  hash text not null
) strict;
insert into earlier_audit_hashes (id, hash) select id, hash from audit;
`

/** Hashes the log anew, so that an entry's content can go and the chain stay; the earlier hashes stay beside it for marks of then. */
function sealAgain(sqlite: BetterSqlite3.Database): void {
  const seed = sqlite.prepare('select lower(hex(randomblob(32)))').pluck().get() as string
  const replace = sqlite.prepare('update audit set salt = ?, content_hash = ?, hash = ? where id = ?')
  let [previous, lastId, count] = ['', 0, 0]
  for (;;) {
    const rows = sqlite
      .prepare('select * from audit where id > ? order by id limit 10000')
      .all(lastId) as EarlierEntry[]
    if (rows.length === 0) break
    for (const row of rows) {
      const salt = auditSalt(seed, row.id)
      const content_hash = contentHash({ ...row, salt })
      previous = chainHash(previous, { ...row, content_hash })
      replace.run(salt, content_hash, previous, row.id)
      lastId = row.id
    }
    count += rows.length
  }
  if (count > 0) sealEnd(sqlite, { previous, seed, count })
}

interface EarlierEntry {
  id: number
  at: string
  actor: string
  act: string
  pupil_id: number | null
  details: string
  reason: string
}

function sealEnd(
  sqlite: BetterSqlite3.Database,
  { previous, seed, count }: { previous: string; seed: string; count: number },
): void {
  const at = sqlite.prepare("select strftime('%Y-%m-%dT%H:%M:%fZ', 'now')").pluck().get() as string
  const entry = { at, actor: 'elk', act: SEALED_AGAIN, pupil_id: null, reason: '' }
  const content = { ...entry, salt: auditSalt(seed, 0), details: JSON.stringify({ count }) }
  const content_hash = contentHash(content)
  sqlite
    .prepare(
      `insert into audit (at, actor, act, pupil_id, details, reason, salt, content_hash, hash)
       values (@at, @actor, @act, @pupil_id, @details, @reason, @salt, @content_hash, @hash)`,
    )
    .run({ ...content, content_hash, hash: chainHash(previous, { ...entry, content_hash }) })
}

/** What stays for good stays, but for the erasure of a child or of a whole procedure: a row of `erasing` cannot be committed. */
const triggers = `
create trigger audit_stays before update on audit
when not (
  exists (select 1 from erasing)
  and new.id = old.id and new.at = old.at and new.actor = old.actor and new.act = old.act
  and new.content_hash = old.content_hash and new.hash = old.hash
  and new.salt = '' and new.pupil_id is null and new.details = '{}' and new.reason = ''
  and old.erased_at is null and new.erased_at is not null
) begin select raise(abort, 'append only'); end;
-- Whoever still runs an ELK of before, as a portal that nobody stopped, knows of no such hash and would break the chain.
create trigger audit_sealed before insert on audit
when new.content_hash = '' begin select raise(abort, 'sealed otherwise'); end;
create trigger earlier_hashes_stay before update on earlier_audit_hashes begin select raise(abort, 'append only'); end;
create trigger earlier_hashes_kept before delete on earlier_audit_hashes
when not exists (select 1 from erasing) begin select raise(abort, 'append only'); end;

drop trigger submissions_kept;
create trigger submissions_kept before delete on submissions
when not exists (select 1 from erasing) begin select raise(abort, 'definitive'); end;
drop trigger reopenings_kept;
create trigger reopenings_kept before delete on reopenings
when not exists (select 1 from erasing) begin select raise(abort, 'definitive'); end;
drop trigger applications_kept;
create trigger applications_kept before delete on applications
when old.submission_id is not null and not exists (select 1 from erasing)
begin select raise(abort, 'definitive'); end;
drop trigger entries_removed;
create trigger entries_removed before delete on application_entries
when not exists (select 1 from erasing)
  and exists (select 1 from applications where id = old.application_id and submission_id is not null)
begin select raise(abort, 'definitive'); end;

drop trigger match_draws_kept;
create trigger match_draws_kept before delete on match_draws
when not exists (select 1 from erasing) begin select raise(abort, 'drawn'); end;
drop trigger match_lists_kept;
create trigger match_lists_kept before delete on match_lists
when not exists (select 1 from erasing) begin select raise(abort, 'drawn'); end;

drop trigger result_sets_stay;
create trigger result_sets_stay
before update of id, round, sha256, origin, lists_id, outcome_sha256, made_at, made_by on result_sets
when not exists (select 1 from erasing) begin select raise(abort, 'made'); end;
drop trigger result_sets_over;
create trigger result_sets_over before update on result_sets
when old.superseded_at is not null and not exists (select 1 from erasing) begin select raise(abort, 'made'); end;
drop trigger result_sets_kept;
create trigger result_sets_kept before delete on result_sets
when not exists (select 1 from erasing) begin select raise(abort, 'made'); end;
drop trigger result_checks_kept;
create trigger result_checks_kept before delete on result_checks
when not exists (select 1 from erasing) begin select raise(abort, 'checked'); end;

drop trigger publications_stay;
create trigger publications_stay
before update of set_id, round, sha256, published_at, published_by on publications
when not exists (select 1 from erasing) begin select raise(abort, 'published'); end;
drop trigger publications_over;
create trigger publications_over before update on publications
when old.withdrawn_at is not null and not exists (select 1 from erasing) begin select raise(abort, 'published'); end;
drop trigger publications_kept;
create trigger publications_kept before delete on publications
when not exists (select 1 from erasing) begin select raise(abort, 'published'); end;

drop trigger withdrawals_kept;
create trigger withdrawals_kept before delete on withdrawals
when not exists (select 1 from erasing) begin select raise(abort, 'given up'); end;
drop trigger confirmations_kept;
create trigger confirmations_kept before delete on confirmations
when not exists (select 1 from erasing) begin select raise(abort, 'confirmed'); end;

create trigger erasures_stay before update on erasures begin select raise(abort, 'erased'); end;
create trigger erasures_kept before delete on erasures begin select raise(abort, 'erased'); end;
`
