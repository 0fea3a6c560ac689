/** What mail that can be trusted needs: mails to schools, bounces, hosts that rest, pace, and a copy that is not adopted. */
export const mail = `
alter table procedure add column handed_over integer not null default 0;

alter table mails add column school_id integer references primary_schools;
alter table mails add column recipient_domain text
  generated always as (lower(substr(recipient, instr(recipient, '@') + 1))) virtual;
create index mails_by_school on mails (school_id, kind) where school_id is not null;
create index mails_unknown on mails (pupil_id) where state = 'unknown';
create index mail_attempts_by_start on mail_attempts (started_at);

create table resting_domains (
  domain text primary key,
  until text not null,
  refusals integer not null check (refusals > 0)
) strict, without rowid;

create table bounces (
  id integer primary key,
  mail_id integer not null references mails,
  recipient text not null,
  status text not null,
  diagnostic text not null,
  report_hash text not null,
  arrived_at text not null,
  unique (mail_id, report_hash)
) strict;

create table bounced_addresses (
  pupil_id integer not null references pupils,
  address text not null,
  bounced_at text not null,
  mail_id integer not null references mails,
  cleared_at text,
  primary key (pupil_id, address)
) strict, without rowid;
`
