/**
 * What the draw and the result need. Whatever a placement can be read from lies outside the database, in files that are
 * named here by their SHA-256 (`vault/`): these rows say which of them count.
 */
export const results = `
create table seat_grants (
  round text not null check (round in ('1', '2')),
  pupil_id integer not null references pupils,
  kind text not null check (kind in ('hardship', 'special-primary', 'kopklas')),
  department_id integer references departments,
  reason text not null,
  granted_at text not null,
  granted_by text not null,
  primary key (round, pupil_id)
) strict, without rowid;

create table match_lists (
  id integer primary key,
  round text not null check (round in ('1', '2')),
  sha256 text not null,
  committed_at text not null,
  committed_by text not null,
  superseded_at text
) strict;
create unique index match_lists_current on match_lists (round) where superseded_at is null;

create table match_draws (
  lists_id integer primary key references match_lists,
  seed text not null,
  source text not null,
  drawn_at text not null,
  drawn_by text not null
) strict;

create table hand_seats (
  lists_id integer not null references match_lists,
  pupil_id integer not null references pupils,
  department_id integer not null references departments,
  reason text not null,
  seated_at text not null,
  seated_by text not null,
  primary key (lists_id, pupil_id)
) strict, without rowid;

create table result_sets (
  id integer primary key,
  round text not null check (round in ('1', '2')),
  sha256 text not null,
  origin text not null check (origin in ('draw', 'import')),
  lists_id integer references match_lists,
  outcome_sha256 text,
  made_at text not null,
  made_by text not null,
  superseded_at text
) strict;
create unique index result_sets_current on result_sets (round) where superseded_at is null;

create table result_checks (
  set_id integer not null references result_sets,
  checked_by text not null,
  checked_at text not null,
  primary key (set_id, checked_by, checked_at)
) strict, without rowid;

create table publications (
  id integer primary key,
  set_id integer not null references result_sets,
  round text not null check (round in ('1', '2')),
  sha256 text not null,
  published_at text not null,
  published_by text not null,
  withdrawn_at text,
  withdrawn_by text,
  withdrawal_reason text
) strict;
create unique index publications_current on publications (round) where withdrawn_at is null;

create table withdrawals (
  round text not null check (round in ('1', '2', 'completion')),
  pupil_id integer not null references pupils,
  department_id integer not null references departments,
  reason text not null,
  withdrawn_at text not null,
  withdrawn_by text not null,
  primary key (round, pupil_id)
) strict, without rowid;
create index withdrawals_by_pupil on withdrawals (pupil_id);

create table confirmations (
  round text not null check (round in ('1', '2', 'completion')),
  pupil_id integer not null references pupils,
  department_id integer not null references departments,
  confirmed_at text not null,
  confirmed_by text not null,
  primary key (round, pupil_id)
) strict, without rowid;
create index confirmations_by_pupil on confirmations (pupil_id);

create table round_seats (
  round text not null check (round in ('2', 'completion')),
  department_id integer not null references departments,
  seats integer not null check (seats >= 0),
  primary key (round, department_id)
) strict, without rowid;

create trigger match_draws_stay before update on match_draws begin select raise(abort, 'drawn'); end;
create trigger match_draws_kept before delete on match_draws begin select raise(abort, 'drawn'); end;
create trigger match_lists_kept before delete on match_lists begin select raise(abort, 'drawn'); end;
create trigger match_lists_stay before update of id, round, sha256, committed_at, committed_by on match_lists
begin select raise(abort, 'drawn'); end;
create trigger match_lists_over before update on match_lists
when old.superseded_at is not null begin select raise(abort, 'drawn'); end;
create trigger result_sets_stay
before update of id, round, sha256, origin, lists_id, outcome_sha256, made_at, made_by on result_sets
begin select raise(abort, 'made'); end;
create trigger result_sets_over before update on result_sets
when old.superseded_at is not null begin select raise(abort, 'made'); end;
create trigger result_sets_kept before delete on result_sets begin select raise(abort, 'made'); end;
create trigger result_checks_stay before update on result_checks begin select raise(abort, 'checked'); end;
create trigger result_checks_kept before delete on result_checks begin select raise(abort, 'checked'); end;
create trigger publications_stay before update of set_id, round, sha256, published_at, published_by on publications
begin select raise(abort, 'published'); end;
create trigger publications_over before update on publications
when old.withdrawn_at is not null begin select raise(abort, 'published'); end;
create trigger publications_kept before delete on publications begin select raise(abort, 'published'); end;
create trigger withdrawals_stay before update on withdrawals begin select raise(abort, 'given up'); end;
create trigger withdrawals_kept before delete on withdrawals begin select raise(abort, 'given up'); end;
create trigger confirmations_stay before update on confirmations begin select raise(abort, 'confirmed'); end;
create trigger confirmations_kept before delete on confirmations begin select raise(abort, 'confirmed'); end;
`
