/** What must hold of the rows of a home at every moment: the sentence that is true when a row answers to the query. */
export const rowInvariants: Readonly<Record<string, string>> = {
  'a pupil has two definitive applications in one round': `
    select pupil_id as id from submissions where id not in (select submission_id from reopenings)
    group by pupil_id, round having count(*) > 1`,
  'an application is not as definitive as what was handed in': `
    select applications.id from applications left join submissions on submissions.pupil_id = applications.pupil_id
      and submissions.round = applications.round and submissions.id not in (select submission_id from reopenings)
    where applications.submission_id is not submissions.id`,
  'something was handed in without an application': `
    select id from submissions where not exists (
      select 1 from applications where pupil_id = submissions.pupil_id and round = submissions.round)`,
  'a receipt was mailed for nothing': `
    select id from mails where kind = 'receipt' and not exists (
      select 1 from submissions where pupil_id = mails.pupil_id and 'receipt:' || receipt_code = unique_key)`,
  'an application was handed in without its receipt': `
    select submissions.id from submissions join pupils on pupils.id = pupil_id
    where (email <> '' or email_2 <> '') and changed_at <= submitted_at
      and not exists (select 1 from mails where unique_key = 'receipt:' || receipt_code and kind = 'receipt')`,
  'what was handed in is not in the log': `
    select id from submissions where not exists (
      select 1 from audit where pupil_id = submissions.pupil_id and act = 'application submitted'
        and json_extract(details, '$.receiptCode') = receipt_code)`,
  'a pupil with an advice has no form': `
    select id from pupils where advice is not null and id not in (select pupil_id from form_versions)`,
  'a pupil has no current form, or an older one': `
    select pupil_id as id from form_versions group by pupil_id
    having sum(superseded_at is null) <> 1 or min(version) <> 1 or max(version) <> count(*)
      or max(case when superseded_at is null then version end) <> count(*)`,
  'the current form says something else than ELK': `
    select pupils.id from pupils join form_versions on pupil_id = pupils.id and superseded_at is null
    where pupils.advice is not form_versions.advice or pupils.route <> form_versions.route
      or first_name <> json_extract(child, '$.firstName') or last_name <> json_extract(child, '$.lastName')
      or birth_date <> json_extract(child, '$.birthDate') or city <> json_extract(child, '$.city')`,
  'a list has a gap': `
    select application_id as id from application_entries group by application_id
    having min(place) <> 1 or max(place) <> count(*)`,
  'an account was made without a link, or a link was used for nothing or twice': `
    select pupils.id from pupils where
      (select count(*) from links where pupil_id = pupils.id and purpose = 'login' and used_at is not null and revoked_at is null)
      <> (select count(*) from accounts where pupil_id = pupils.id)`,
  'a link was used after its end': `
    select id from links where used_at > superseded_at or used_at > revoked_at or used_at >= expires_at`,
  'two links of a kind can be opened': `
    select pupil_id as id from links where used_at is null and superseded_at is null and revoked_at is null
    group by pupil_id, purpose having count(*) > 1`,
  'somebody is logged in without an account': `
    select pupil_id as id from sessions where pupil_id not in (select pupil_id from accounts)`,
  'a mail is held by nobody': `
    select id from mails where state in ('claimed', 'handing-over') and (claimed_by is null or claimed_until is null)`,
  'a mail is held that is not on its way': `
    select id from mails where state not in ('claimed', 'handing-over') and claimed_until is not null`,
  'a mail was sent at no moment': `select id from mails where state = 'sent' and sent_at is null`,
  'a mail ended and says not why': `
    select id from mails where state in ('failed', 'unknown', 'dropped', 'deferred') and attempts > 0 and reason = ''`,
  'a mail left the house without words': `
    select id from mails where kind <> 'login-letter' and (message_id is null)
      and (state = 'handing-over' or (state in ('sent', 'unknown') and attempts > 0))`,
  'a mail is for nobody': `
    select id from mails where pupil_id is null and school_id is null
      or recipient = '' and state in ('waiting', 'deferred', 'claimed', 'handing-over')`,
  'a mail with a link has none': `
    select id from mails where link_id is null
      and kind in ('login', 'login-letter', 'login-reminder', 'password-reset')`,
  'results were published that are not those that were made': `
    select publications.id from publications join result_sets on result_sets.id = set_id
    where publications.sha256 <> result_sets.sha256 or publications.round <> result_sets.round`,
  'the draw was run before it was drawn': `
    select id from result_sets where origin = 'draw' and lists_id not in (select lists_id from match_draws)`,
  'an erasure was left half done': 'select id from erasing',
}
