/** The tables of the first version, in SQLite's words. Instants are ISO text in UTC, days ISO text, truths 0 or 1. */
export const start = `
create table procedure (
  id integer primary key check (id = 1),
  year integer not null,
  rehearsal integer not null check (rehearsal in (0, 1)),
  instance_id text not null,
  created_at text not null
) strict;

create table primary_schools (
  id integer primary key,
  code text not null unique,
  name text not null,
  board text not null,
  email text not null,
  phone text not null
) strict;

create table secondary_schools (
  id integer primary key,
  code text not null unique,
  name text not null,
  kind text not null check (kind in ('regular', 'praktijkonderwijs', 'kovo', 'vso')),
  street text not null,
  house_number text not null,
  postcode text not null,
  city text not null,
  website text not null
) strict;

create table departments (
  id integer primary key,
  code text not null unique,
  secondary_school_id integer not null references secondary_schools,
  profile text not null,
  level text not null,
  advices text not null,
  preselection integer not null check (preselection in (0, 1)),
  capacity integer,
  first_choices_last_year integer
) strict;

create table pupils (
  id integer primary key,
  elk_number text not null unique,
  primary_school_id integer not null references primary_schools,
  number text not null,
  first_name text not null,
  prefix text not null,
  last_name text not null,
  sort_name text not null,
  birth_date text not null,
  pupil_group text not null,
  street text not null,
  house_number text not null,
  house_number_suffix text not null,
  postcode text not null,
  city text not null,
  contact_name text not null,
  email text not null,
  phone text not null,
  contact_name_2 text not null,
  email_2 text not null,
  phone_2 text not null,
  contact_by_family integer not null default 0 check (contact_by_family in (0, 1)),
  language text not null,
  preliminary_advice text,
  advice text,
  advice_recorded_at text,
  route text not null,
  created_at text not null,
  changed_at text not null
) strict;
create unique index pupils_number on pupils (primary_school_id, number) where number <> '';
create index pupils_by_school on pupils (primary_school_id, sort_name);
create index pupils_by_birth_date on pupils (birth_date, sort_name);

create table corrected_away (
  pupil_id integer not null references pupils,
  field text not null,
  value text not null,
  primary key (pupil_id, field, value)
) strict, without rowid;

create table admissions (
  pupil_id integer not null references pupils,
  department_id integer not null references departments,
  admitted_at text not null,
  primary key (pupil_id, department_id)
) strict, without rowid;

create table form_versions (
  id integer primary key,
  pupil_id integer not null references pupils,
  version integer not null check (version > 0),
  reason text not null check (reason in ('advice', 'correction', 'advice changed', 'reopened')),
  child text not null,
  advice text,
  route text not null,
  changes text not null,
  dropped text not null,
  created_at text not null,
  superseded_at text,
  unique (pupil_id, version)
) strict;
create unique index form_versions_current on form_versions (pupil_id) where superseded_at is null;

create table links (
  id integer primary key,
  pupil_id integer not null references pupils,
  purpose text not null check (purpose in ('login', 'password-reset')),
  nonce text not null,
  token_hash text not null unique,
  created_at text not null,
  expires_at text,
  used_at text,
  superseded_at text,
  revoked_at text
) strict;
create unique index links_current on links (pupil_id, purpose) where used_at is null and superseded_at is null and revoked_at is null;

create table accounts (
  pupil_id integer primary key references pupils,
  password_hash text not null,
  created_at text not null,
  password_changed_at text not null
) strict;

create table sessions (
  token_hash text primary key,
  pupil_id integer not null references pupils,
  created_at text not null,
  expires_at text not null
) strict, without rowid;
create index sessions_by_pupil on sessions (pupil_id);

create table round_times (
  round text primary key check (round in ('1', '2', 'completion')),
  opens_at text not null,
  closes_at text not null,
  result_mail_at text,
  results_at text
) strict, without rowid;

create table round_extensions (
  round text not null check (round in ('1', '2', 'completion')),
  pupil_id integer not null references pupils,
  closes_at text not null,
  primary key (round, pupil_id)
) strict, without rowid;

create table applications (
  id integer primary key,
  pupil_id integer not null references pupils,
  round text not null check (round in ('1', '2', 'completion')),
  started_at text not null,
  revision integer not null,
  child_checked_version integer,
  contact_checked_at text,
  submission_id integer references submissions,
  unique (pupil_id, round)
) strict;

create table application_entries (
  application_id integer not null references applications,
  place integer not null check (place > 0),
  department_id integer not null references departments,
  upper_level integer not null check (upper_level in (0, 1)),
  primary key (application_id, place),
  unique (application_id, department_id)
) strict, without rowid;

create table submissions (
  id integer primary key,
  pupil_id integer not null references pupils,
  round text not null check (round in ('1', '2', 'completion')),
  form_version integer not null,
  entries text not null,
  submitted_at text not null,
  receipt_code text not null unique,
  entered_by text
) strict;
create index submissions_by_pupil on submissions (pupil_id, round);

create table reopenings (
  submission_id integer primary key references submissions,
  reopened_at text not null,
  reason text not null
) strict;

create table mails (
  id integer primary key,
  kind text not null,
  pupil_id integer references pupils,
  recipient text not null,
  language text not null,
  unique_key text not null unique,
  priority integer not null,
  link_id integer references links,
  data text not null,
  state text not null check (state in ('waiting', 'claimed', 'handing-over', 'sent', 'deferred', 'failed', 'unknown', 'dropped')),
  state_at text not null,
  reason text not null default '',
  due_at text not null,
  attempts integer not null default 0,
  claimed_by text,
  claimed_until text,
  message_id text,
  created_at text not null,
  queued_at text not null,
  sent_at text
) strict;
create index mails_due on mails (priority, due_at, id) where state in ('waiting', 'deferred');
create index mails_busy on mails (claimed_until) where state in ('claimed', 'handing-over');
create index mails_paused on mails (due_at) where state = 'deferred' and reason in ('server-refused', 'login-refused', 'policy-refused');
create index mails_by_pupil on mails (pupil_id, kind);

create table mail_messages (
  mail_id integer primary key references mails,
  message text not null
) strict;

create table mail_attempts (
  mail_id integer not null references mails,
  attempt integer not null,
  started_at text not null,
  ended_at text,
  outcome text not null,
  reply text not null,
  primary key (mail_id, attempt)
) strict, without rowid;

create table audit (
  id integer primary key,
  at text not null,
  actor text not null,
  act text not null,
  pupil_id integer references pupils,
  details text not null,
  reason text not null,
  hash text not null
) strict;
create index audit_by_pupil on audit (pupil_id);

create trigger submissions_once before insert on submissions
when exists (
  select 1 from submissions where pupil_id = new.pupil_id and round = new.round
    and not exists (select 1 from reopenings where submission_id = submissions.id)
) begin select raise(abort, 'definitive'); end;
create trigger submissions_stay before update on submissions begin select raise(abort, 'definitive'); end;
create trigger submissions_kept before delete on submissions begin select raise(abort, 'definitive'); end;
create trigger reopenings_stay before update on reopenings begin select raise(abort, 'definitive'); end;
create trigger reopenings_kept before delete on reopenings begin select raise(abort, 'definitive'); end;
create trigger audit_stays before update on audit begin select raise(abort, 'append only'); end;
create trigger audit_kept before delete on audit begin select raise(abort, 'append only'); end;

create trigger applications_definitive before update on applications
when old.submission_id is not null
  and not exists (select 1 from reopenings where submission_id = old.submission_id)
begin select raise(abort, 'definitive'); end;
create trigger applications_kept before delete on applications
when old.submission_id is not null begin select raise(abort, 'definitive'); end;

create trigger entries_added before insert on application_entries
when exists (select 1 from applications where id = new.application_id and submission_id is not null)
begin select raise(abort, 'definitive'); end;
create trigger entries_changed before update on application_entries
when exists (select 1 from applications where id in (old.application_id, new.application_id) and submission_id is not null)
begin select raise(abort, 'definitive'); end;
create trigger entries_removed before delete on application_entries
when exists (select 1 from applications where id = old.application_id and submission_id is not null)
begin select raise(abort, 'definitive'); end;
`
