CREATE TABLE procedure (
  id integer primary key check (id = 1),
  year integer not null,
  rehearsal integer not null check (rehearsal in (0, 1)),
  instance_id text not null,
  created_at text not null
, handed_over integer not null default 0) strict;
CREATE TABLE primary_schools (
  id integer primary key,
  code text not null unique,
  name text not null,
  board text not null,
  email text not null,
  phone text not null
) strict;
CREATE TABLE secondary_schools (
  id integer primary key,
  code text not null unique,
  name text not null,
  kind text not null check (kind in ('regular', 'praktijkonderwijs', 'kovo', 'vso')),
  street text not null,
  house_number text not null,
  postcode text not null,
  city text not null,
  website text not null
, district text not null default '') strict;
CREATE TABLE departments (
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
CREATE TABLE pupils (
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
CREATE TABLE corrected_away (
  pupil_id integer not null references pupils,
  field text not null,
  value text not null,
  primary key (pupil_id, field, value)
) strict, without rowid;
CREATE TABLE admissions (
  pupil_id integer not null references pupils,
  department_id integer not null references departments,
  admitted_at text not null,
  primary key (pupil_id, department_id)
) strict, without rowid;
CREATE TABLE form_versions (
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
CREATE TABLE links (
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
CREATE TABLE accounts (
  pupil_id integer primary key references pupils,
  password_hash text not null,
  created_at text not null,
  password_changed_at text not null
) strict;
CREATE TABLE sessions (
  token_hash text primary key,
  pupil_id integer not null references pupils,
  created_at text not null,
  expires_at text not null
) strict, without rowid;
CREATE TABLE round_times (
  round text primary key check (round in ('1', '2', 'completion')),
  opens_at text not null,
  closes_at text not null,
  result_mail_at text,
  results_at text
) strict, without rowid;
CREATE TABLE round_extensions (
  round text not null check (round in ('1', '2', 'completion')),
  pupil_id integer not null references pupils,
  closes_at text not null,
  primary key (round, pupil_id)
) strict, without rowid;
CREATE TABLE applications (
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
CREATE TABLE application_entries (
  application_id integer not null references applications,
  place integer not null check (place > 0),
  department_id integer not null references departments,
  upper_level integer not null check (upper_level in (0, 1)),
  primary key (application_id, place),
  unique (application_id, department_id)
) strict, without rowid;
CREATE TABLE submissions (
  id integer primary key,
  pupil_id integer not null references pupils,
  round text not null check (round in ('1', '2', 'completion')),
  form_version integer not null,
  entries text not null,
  submitted_at text not null,
  receipt_code text not null unique,
  entered_by text
) strict;
CREATE TABLE reopenings (
  submission_id integer primary key references submissions,
  reopened_at text not null,
  reason text not null
) strict;
CREATE TABLE mails (
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
, school_id integer references primary_schools, recipient_domain text
  generated always as (lower(substr(recipient, instr(recipient, '@') + 1))) virtual) strict;
CREATE TABLE mail_messages (
  mail_id integer primary key references mails,
  message text not null
) strict;
CREATE TABLE mail_attempts (
  mail_id integer not null references mails,
  attempt integer not null,
  started_at text not null,
  ended_at text,
  outcome text not null,
  reply text not null,
  primary key (mail_id, attempt)
) strict, without rowid;
CREATE TABLE audit (
  id integer primary key,
  at text not null,
  actor text not null,
  act text not null,
  pupil_id integer references pupils,
  details text not null,
  reason text not null,
  hash text not null
) strict;
CREATE TABLE resting_domains (
  domain text primary key,
  until text not null,
  refusals integer not null check (refusals > 0)
) strict, without rowid;
CREATE TABLE bounces (
  id integer primary key,
  mail_id integer not null references mails,
  recipient text not null,
  status text not null,
  diagnostic text not null,
  report_hash text not null,
  arrived_at text not null,
  unique (mail_id, report_hash)
) strict;
CREATE TABLE bounced_addresses (
  pupil_id integer not null references pupils,
  address text not null,
  bounced_at text not null,
  mail_id integer not null references mails,
  cleared_at text,
  primary key (pupil_id, address)
) strict, without rowid;
CREATE TABLE seat_grants (
  round text not null check (round in ('1', '2')),
  pupil_id integer not null references pupils,
  kind text not null check (kind in ('hardship', 'special-primary', 'kopklas')),
  department_id integer references departments,
  reason text not null,
  granted_at text not null,
  granted_by text not null,
  primary key (round, pupil_id)
) strict, without rowid;
CREATE TABLE match_lists (
  id integer primary key,
  round text not null check (round in ('1', '2')),
  sha256 text not null,
  committed_at text not null,
  committed_by text not null,
  superseded_at text
) strict;
CREATE TABLE match_draws (
  lists_id integer primary key references match_lists,
  seed text not null,
  source text not null,
  drawn_at text not null,
  drawn_by text not null
) strict;
CREATE TABLE hand_seats (
  lists_id integer not null references match_lists,
  pupil_id integer not null references pupils,
  department_id integer not null references departments,
  reason text not null,
  seated_at text not null,
  seated_by text not null,
  primary key (lists_id, pupil_id)
) strict, without rowid;
CREATE TABLE result_sets (
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
CREATE TABLE result_checks (
  set_id integer not null references result_sets,
  checked_by text not null,
  checked_at text not null,
  primary key (set_id, checked_by, checked_at)
) strict, without rowid;
CREATE TABLE publications (
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
CREATE TABLE withdrawals (
  round text not null check (round in ('1', '2', 'completion')),
  pupil_id integer not null references pupils,
  department_id integer not null references departments,
  reason text not null,
  withdrawn_at text not null,
  withdrawn_by text not null,
  primary key (round, pupil_id)
) strict, without rowid;
CREATE TABLE confirmations (
  round text not null check (round in ('1', '2', 'completion')),
  pupil_id integer not null references pupils,
  department_id integer not null references departments,
  confirmed_at text not null,
  confirmed_by text not null,
  primary key (round, pupil_id)
) strict, without rowid;
CREATE TABLE round_seats (
  round text not null check (round in ('2', 'completion')),
  department_id integer not null references departments,
  seats integer not null check (seats >= 0),
  primary key (round, department_id)
) strict, without rowid;
insert into procedure (id, year, rehearsal, instance_id, created_at, handed_over) values
(1,2026,1,'b78070ddbf23939ae5ca3dbb075f09f8','2026-11-24T02:57:03.564Z',129);
insert into primary_schools (id, code, name, board, email, phone) values
(1,'18AB00','De Stille Stoomboot','Stichting Vaarwater','info@stillestoomboot.example','020-000 01 00'),
(2,'18AB01','De Stille Stoomboot, locatie Haven','Stichting Vaarwater','haven@stillestoomboot.example','020-000 01 01'),
(3,'21CD00','De Nieuwsgierige Lantaarn','Stichting Het Zevende Kompas','info@nieuwsgierigelantaarn.example','020-000 02 00'),
(4,'27EF00','De Dappere Dobber','Stichting Het Zevende Kompas','info@dapperedobber.example','020-000 03 00'),
(5,'27EF01','De Dappere Dobber, locatie Vlonder','Stichting Het Zevende Kompas','vlonder@dapperedobber.example','020-000 03 01'),
(6,'30GH00','Het Omgekeerde Kasteel','Stichting Wolkenlucht','info@omgekeerdekasteel.example','020-000 04 00');
insert into secondary_schools (id, code, name, kind, street, house_number, postcode, city, website, district) values
(1,'barlaeus','Barlaeus Gymnasium','regular','Weteringschans','31','1017 RV','Amsterdam','https://barlaeus.nl','Centrum'),
(2,'hyperion','Hyperion Lyceum','regular','Badhuiskade','361','1031 KV','Amsterdam','https://hyperionlyceum.nl','Noord'),
(3,'vossius','Vossius Gymnasium','regular','Messchaertstraat','1','1077 WS','Amsterdam','https://www.vossius.nl','Zuid'),
(4,'ignatius','St. Ignatiusgymnasium','regular','Jan van Eijckstraat','47','1077 LH','Amsterdam','https://www.ignatiusgymnasium.nl','Zuid'),
(5,'nicolaas','St. Nicolaaslyceum','regular','Beethovenplein','2','1077 WM','Amsterdam','https://www.nicolaaslyceum.nl','Zuid'),
(6,'spinoza','Spinoza Lyceum Amsterdam','regular','Peter van Anrooystraat','8','1077 VS','Amsterdam','https://spinozalyceum.nl','Zuid'),
(7,'nieuwland','Pieter Nieuwland College','regular','Nobelweg','6','1097 AR','Amsterdam','https://www.pieternieuwland.nl','Oost'),
(8,'cygnus','Cygnus Gymnasium','regular','Vrolikstraat','8','1091 VG','Amsterdam','https://www.cygnusgymnasium.nl','Oost'),
(9,'havo-de-hof','Havo De Hof','regular','Vrolikstraat','8','1091 VG','Amsterdam','https://www.zaam.nl/scholen/havo-de-hof','Oost'),
(10,'berlage','Berlage Lyceum','regular','Pieter Lodewijk Takstraat','33-34','1073 KJ','Amsterdam','https://berlage.espritscholen.nl','Zuid'),
(11,'caland','Calandlyceum','regular','Pieter Calandlaan','182','1068 NT','Amsterdam','https://calandlyceum.nl','Nieuw-West'),
(12,'lumion','Lumion','regular','Vlaardingenlaan','25','1062 HM','Amsterdam','https://www.lumion.nl','Nieuw-West'),
(13,'fons-vitae','Fons Vitae Lyceum','regular','Mr. Treublaan','1','1097 DP','Amsterdam','https://www.fonsvitaelyceum.nl','Oost'),
(14,'hlz','Hervormd Lyceum Zuid (HLZ)','regular','Churchilllaan','1','1078 BA','Amsterdam','https://www.hlz.nl','Zuid'),
(15,'amsterdams-lyceum','Het Amsterdams Lyceum','regular','Valeriusplein','15','1075 BJ','Amsterdam','https://www.hetamsterdamslyceum.nl','Zuid'),
(16,'hlw','Hervormd Lyceum West (HLW)','regular','Hemsterhuisstraat','79','1065 JX','Amsterdam','https://www.hlw.nl','Nieuw-West'),
(17,'gerrit-vd-veen','Gerrit van der Veen College','regular','Gerrit van der Veenstraat','99','1077 DT','Amsterdam','https://www.gerritvanderveen.nl','Zuid'),
(18,'geert-groote','Geert Groote College Amsterdam','regular','Stadionkade','56','1076 BG','Amsterdam','https://www.geertgrootecollege.nl','Zuid'),
(19,'spinoza20first','Spinoza20first','regular','Roelof Hartstraat','2','1071 VH','Amsterdam','https://spinoza20first.nl','Zuid'),
(20,'comenius','Comenius Lyceum Amsterdam','regular','Jan Tooropstraat','2','1062 BW','Amsterdam','https://www.comeniuslyceum.nl','Nieuw-West'),
(21,'alasca','ALASCA','regular','Geertje Wielemaplein','1','1095 MM','Amsterdam','https://alasca.nl','Oost'),
(22,'noorderlicht','ABC Noorderlicht','regular','Rode Kruisstraat','14','1025 KN','Amsterdam','https://abc-noorderlicht.nl','Noord'),
(23,'bindelmeer','Bindelmeer College','regular','Gulden Kruis','5','1103 BB','Amsterdam','https://bindelmeer.nl','Zuidoost'),
(24,'bredero','Bredero','regular','Gare du Nord','5','1022 GX','Amsterdam','https://bredero.espritscholen.nl','Noord'),
(25,'calvijn','Calvijn College Amsterdam','regular','Pieter Calandlaan','3','1065 KH','Amsterdam','https://calvijncollege.nl','Nieuw-West'),
(26,'casparus','Casparus College','regular','Talmastraat','40','1382 WB','Weesp','https://casparuscollege.nl',''),
(27,'cburg','Cburg College','regular','Foekje Dillemastraat','116','1087 GN','Amsterdam','https://cburgcollege.nl','Oost'),
(28,'cheider','Cheider (vo)','regular','Zeelandstraat','11','1078 GG','Amsterdam','https://cheider.nl','Zuid'),
(29,'de-meer','College De Meer','regular','Lavoisierstraat','2','1098 XB','Amsterdam','https://collegedemeer.nl','Oost'),
(30,'zuyd','College ZUYD','regular','Rustenburgerstraat','436-440','1073 GN','Amsterdam','https://collegeZUYD.nl','Zuid'),
(31,'haga','Cornelius Haga Lyceum','regular','Naritaweg','30','1043 BX','Amsterdam','https://hagalyceum.nl','West'),
(32,'csb','CSB','regular','De Cuserstraat','3','1081 CN','Amsterdam','https://csb.nl','Zuid'),
(33,'damstede','Damstede Lyceum','regular','Rode Kruisstraat','83','1025 KP','Amsterdam','https://damstede.nl','Noord'),
(34,'amsterdamse-mavo','De Amsterdamse MAVO','regular','Linnaeushof','48','1098 CE','Amsterdam','https://deamsterdamsemavo.nl','Oost'),
(35,'apollo','De Apollo','kovo','Oudaen','6','1082 VS','Amsterdam','https://deapollo.nl','Zuid'),
(36,'denise','DENISE','regular','Piet Mondriaanstraat','140','1061 SB','Amsterdam','https://denise.school','Nieuw-West'),
(37,'fiducie','Fiducie College','regular','Derkinderenstraat','44','1065 TG','Amsterdam','https://fiduciecollege.nl','Nieuw-West'),
(38,'maimonides','Joodse Scholengemeenschap Maimonides','regular','Noordbrabantstraat','17','1079 RK','Amsterdam','https://maimonides.nl','Zuid'),
(39,'kairos','Kairos College','regular','Meeuwenlaan','134','1021 JL','Amsterdam','https://kairoscollege.nl','Noord'),
(40,'kiem','Kiem Montessori','regular','Tweede Oosterparkstraat','33','1092 AX','Amsterdam','https://kiemmontessori.nl','Oost'),
(41,'cartesius','Het Cartesius','regular','Frederik Hendrikplantsoen','7-A','1052 HA','Amsterdam','https://hetcartesius.nl','West'),
(42,'vierde-gymnasium','Het 4e Gymnasium','regular','Archangelweg','4','1032 CE','Amsterdam','https://het4egymnasium.nl','Noord'),
(43,'huygens','Huygens College','regular','2e C. Huygensstraat','31','1054 CX','Amsterdam','https://huygenscollegeamsterdam.nl','West'),
(44,'lely','Ir. Lely Lyceum','regular','Ravenswaaipad','3','1106 AZ','Amsterdam','https://lelylyceum.nl','Zuidoost'),
(45,'ivko','IVKO','regular','Rustenburgerstraat','15','1072 ER','Amsterdam','https://ivko.nl','Zuid'),
(46,'marcanti','Marcanti College','regular','Jan van Galenstraat','31','1056 AJ','Amsterdam','https://marcanti.espritscholen.nl','West'),
(47,'mediacollege','Mediacollege Amsterdam','regular','Dintelstraat','15','1078 JL','Amsterdam','https://ma.nl','Zuid'),
(48,'metis','Metis Montessori Lyceum','regular','Mauritskade','58','1092 AD','Amsterdam','https://metismontessori.nl','Oost'),
(49,'metropolis','Metropolis Lyceum','regular','Hagedoornplein','1-A','1031 BV','Amsterdam','https://metropolislyceum.nl','Noord'),
(50,'oostpoort','Montessori Lyceum Oostpoort','regular','Polderweg','3','1093 KN','Amsterdam','https://montessoriooostpoort.nl','Oost'),
(51,'pax','Montessori Lyceum Pax','regular','C. van Eesterenlaan','50','1112 HR','Amsterdam','https://mla.nl',''),
(52,'terra-nova','Montessori Lyceum Terra Nova','regular','Pampuslaan','1','1087 LA','Amsterdam','https://terranova.nl','Oost'),
(53,'mundus','Mundus College','regular','Burg. Hogguerstraat','2','1064 BA','Amsterdam','https://munduscollege.nl','Nieuw-West'),
(54,'osb','OSB Amsterdam','regular','Gulden Kruis','5','1103 BB','Amsterdam','https://osb.nl','Zuidoost'),
(55,'over-y','Over-Y College','regular','Floraweg','170','1032 KD','Amsterdam','https://overycollege.nl','Noord'),
(56,'tobias','Tobiasschool','kovo','Rietwijkerstraat','55','1059 VN','Amsterdam','https://tobiasschool.nl','West'),
(57,'vonk','Vonk Amsterdam','regular','Rode Kruisstraat','40','1025 KR','Amsterdam','https://vonk.school','Noord'),
(58,'xplore','Xplore Agora','regular','Elzenhagenpad','2','1022 XA','Amsterdam','https://xplore-agora.nl','Noord'),
(59,'futuris','Futuris','regular','Pandora','1','1183 JD','Amstelveen','https://futuris.nl',''),
(60,'sweelinck','Sweelinck College','regular','Moreelsestraat','19-21','1055 XE','Amsterdam','https://sweelinckcollege.nl','West'),
(61,'vinse','Vinse School','regular','Haarlemmerstraat','132-136','1013 EK','Amsterdam','https://vinse.nl','Centrum'),
(62,'spring-high','Spring High','regular','Herman Poortstraat','17','1077 JN','Amsterdam','https://springhigh.nl','Zuid'),
(63,'vechtstede','Vechtstede College','regular','Amstellandlaan','1-A','1382 GV','Weesp','https://vechtstedecollege.nl',''),
(64,'tasc','TASC','regular','Darlingstraat','2','1061 RJ','Amsterdam','https://tasc.nl','Nieuw-West'),
(65,'hogelant','Hogelant','kovo','Duinluststraat','20','1022 PK','Amsterdam','https://hogelant.nl','Noord'),
(66,'iedersland','Iedersland College','kovo','Zekeringstraat','38-40','1014 BT','Amsterdam','https://iedersland.nl','West'),
(67,'hubertus-berkhoff','Hubertus & Berkhoff','regular','Betuwestraat','29','1078 TA','Amsterdam','https://hubertusenberkhoff.nl','Zuid'),
(68,'yuverta-west','Yuverta vmbo Amsterdam-West','regular','Jan van Zutphenstraat','60','1055 LG','Amsterdam','https://yuverta.nl','West'),
(69,'yuverta-oost','Yuverta vmbo en pro Amsterdam-Oost','regular','Archimedesplantsoen','87','1098 JB','Amsterdam','https://yuverta.nl','Oost'),
(70,'jordaan','Jordaan College','vso','Nassaukade','366','1054 AH','Amsterdam','https://jordaancollege.nl','West'),
(71,'kolom-atlant','Kolom Praktijkcollege De Atlant','praktijkonderwijs','Teilingen','4','1082 HK','Amsterdam','https://kolomonderwijs.nl','Zuid'),
(72,'kolom-dreef','Kolom Praktijkcollege De Dreef','praktijkonderwijs','Alexander Dumaslaan','7','1102 CE','Amsterdam','https://kolomonderwijs.nl','Zuidoost'),
(73,'kolom-plein','Kolom Praktijkcollege Het Plein','praktijkonderwijs','Jan de Louterpad','5','1067 JX','Amsterdam','https://kolomonderwijs.nl','Nieuw-West'),
(74,'kolom-noord','Kolom Praktijkcollege Noord','praktijkonderwijs','Oostzanerdijk','139','1021 CK','Amsterdam','https://kolomonderwijs.nl','Noord'),
(75,'luca','LUCA','praktijkonderwijs','Javaplantsoen','24','1094 HM','Amsterdam','https://luca-praktijkschool.nl','Oost'),
(76,'signis','Kentalis Signis','vso','Meer en Vaart','300','1068 LE','Amsterdam','https://kentalis.nl','Nieuw-West'),
(77,'alphons-laudy','Kolom VSO Alphons Laudy','vso','Teilingen','4','1082 HK','Amsterdam','https://kolomonderwijs.nl','Zuid'),
(78,'heldring','Kolom VSO De Heldring','vso','Heldringstraat','17','1064 PA','Amsterdam','https://kolomonderwijs.nl','Nieuw-West'),
(79,'meiberg','Meiberg College','vso','Meibergdreef','9','1105 AZ','Amsterdam','https://meibergcollege.nl','Zuidoost'),
(80,'orion-amstel','Orion College Amstel','vso','Javaplantsoen','2','1094 HM','Amsterdam','https://orioncollege.nl','Oost'),
(81,'orion-drostenburg','Orion College Drostenburg','vso','Drostenburg','50','1103 BC','Amsterdam','https://orioncollege.nl','Zuidoost'),
(82,'orion-noord','Orion College Noord','vso','Rode Kruisstraat','60','1025 KV','Amsterdam','https://orioncollege.nl','Noord'),
(83,'orion-zuidoost','Orion College Zuidoost','vso','Gulden Kruis','5','1103 BB','Amsterdam','https://orioncollege.nl','Zuidoost'),
(84,'viertaal','VierTaal College Amsterdam','vso','Polderweg','1','1093 KK','Amsterdam','https://viertaal.nl','Oost'),
(85,'visio','Visio Onderwijs Amsterdam','vso','Onderwijsboulevard','1','1034 DG','Amsterdam','https://visio.org','Noord'),
(86,'voort','Voort College','vso','Joop Geesinkweg','901','1096 AX','Amsterdam','https://voortcollege.nl','Oost'),
(87,'mla','Montessori Lyceum Amsterdam (MLA)','regular','Pieter de Hoochstraat','59','1071 ED','Amsterdam','https://mla.nl','Zuid'),
(88,'nieuwentijt-monnickendam','Bernard Nieuwentijt College (Monnickendam)','regular','','','1141 GV','Monnickendam','','');
insert into departments (id, code, secondary_school_id, profile, level, advices, preselection, capacity, first_choices_last_year) values
(1,'apollo',35,'','','',1,NULL,NULL),
(2,'tobias',56,'','','',1,NULL,NULL),
(3,'hogelant',65,'','','',1,NULL,NULL),
(4,'iedersland',66,'','','',1,NULL,NULL),
(5,'kolom-atlant',71,'','','',1,NULL,NULL),
(6,'kolom-dreef',72,'','','',1,NULL,NULL),
(7,'kolom-plein',73,'','','',1,NULL,NULL),
(8,'kolom-noord',74,'','','',1,NULL,NULL),
(9,'luca',75,'','','',1,NULL,NULL),
(10,'alasca/vwo',21,'','vwo','vwo',0,57,28),
(11,'alasca/va-havo',21,'','v.a. havo','havo|havo/vwo',0,57,46),
(12,'noorderlicht/va-vmbo-b',22,'','v.a. vmbo-b','vmbo-b|vmbo-b/k|vmbo-k|vmbo-k/gl-tl|vmbo-gl/tl',0,150,86),
(13,'barlaeus/vwo',1,'','vwo','vwo',0,140,254),
(14,'berlage/tto-va-vmbo-gl-tl',10,'tto','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,72,69),
(15,'berlage/tto-vwo',10,'tto','vwo','vwo',0,56,18),
(16,'berlage/tto-va-havo',10,'tto','v.a. havo','havo|havo/vwo',0,84,26),
(17,'berlage/my-world-class-va-havo',10,'My World Class','v.a. havo','havo|havo/vwo|vwo',0,28,16),
(18,'nieuwentijt-monnickendam/va-havo',88,'','v.a. havo','havo|havo/vwo|vwo',0,50,5),
(19,'nieuwentijt-monnickendam/va-vmbo-gl-tl',88,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,50,9),
(20,'bindelmeer/va-vmbo-b',23,'','v.a. vmbo-b','vmbo-b|vmbo-b/k|vmbo-k|vmbo-k/gl-tl|vmbo-gl/tl',0,120,17),
(21,'bredero/va-vmbo-gl-tl',24,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo|havo|havo/vwo',0,150,79),
(22,'caland/technasium-va-havo',11,'Technasium','v.a. havo','havo|havo/vwo|vwo',0,24,7),
(23,'caland/topsport-va-vmbo-gl-tl',11,'Topsport','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo|havo|havo/vwo|vwo',1,48,16),
(24,'caland/va-havo',11,'','v.a. havo','havo|havo/vwo',0,72,21),
(25,'caland/va-vmbo-gl-tl',11,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,96,53),
(26,'caland/vwo',11,'','vwo','vwo',0,24,10),
(27,'calvijn/va-vmbo-b',25,'','v.a. vmbo-b','vmbo-b|vmbo-b/k|vmbo-k|vmbo-k/gl-tl|vmbo-gl/tl',0,145,141),
(28,'cartesius/de-plaats-va-havo',41,'De Plaats','v.a. havo','havo|havo/vwo',0,25,8),
(29,'cartesius/de-plaats-vwo',41,'De Plaats','vwo','vwo',0,25,1),
(30,'cartesius/het-lyceum-va-havo',41,'Het Lyceum','v.a. havo','havo|havo/vwo',0,128,36),
(31,'cartesius/het-lyceum-vwo',41,'Het Lyceum','vwo','vwo',0,40,21),
(32,'cburg/va-vmbo-b',27,'','v.a. vmbo-b','vmbo-b|vmbo-b/k|vmbo-k|vmbo-k/gl-tl|vmbo-gl/tl',0,100,55),
(33,'de-meer/havo-potentie-va-vmbo-gl-tl',29,'Havo potentie','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,20,11),
(34,'de-meer/va-vmbo-b',29,'','v.a. vmbo-b','vmbo-b|vmbo-b/k|vmbo-k|vmbo-k/gl-tl',0,95,70),
(35,'de-meer/va-vmbo-gl-tl',29,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,35,12),
(36,'zuyd/danstalentenklas-va-vmbo-b',30,'Danstalentenklas','v.a. vmbo-b','vmbo-b|vmbo-b/k|vmbo-k|vmbo-k/gl-tl|vmbo-gl/tl|vmbo-gl/tl/havo',1,22,20),
(37,'zuyd/va-vmbo-b',30,'','v.a. vmbo-b','vmbo-b|vmbo-b/k',0,42,40),
(38,'zuyd/va-vmbo-k',30,'','v.a. vmbo-k','vmbo-k|vmbo-k/gl-tl',0,48,47),
(39,'zuyd/vmbo-gl-tl',30,'','vmbo-gl/tl','vmbo-gl/tl',0,18,12),
(40,'comenius/va-havo',20,'','v.a. havo','havo|havo/vwo',0,85,131),
(41,'comenius/va-vmbo-gl-tl',20,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,44,150),
(42,'comenius/vwo',20,'','vwo','vwo',0,71,66),
(43,'haga/va-havo',31,'','v.a. havo','havo|havo/vwo',0,80,16),
(44,'haga/va-vmbo-gl-tl',31,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,80,41),
(45,'haga/vwo',31,'','vwo','vwo',0,40,15),
(46,'csb/va-havo',32,'','v.a. havo','havo|havo/vwo|vwo',0,119,33),
(47,'csb/va-vmbo-gl-tl',32,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,79,52),
(48,'cygnus/vwo',8,'','vwo','vwo',0,168,152),
(49,'damstede/va-havo',33,'','v.a. havo','havo|havo/vwo',0,112,40),
(50,'damstede/vwo',33,'','vwo','vwo',0,56,10),
(51,'amsterdamse-mavo/va-vmbo-gl-tl',34,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,72,50),
(52,'denise/va-havo',36,'','v.a. havo','havo|havo/vwo',0,14,4),
(53,'denise/va-vmbo-gl-tl',36,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,3,15),
(54,'denise/vwo',36,'','vwo','vwo',0,4,2),
(55,'fiducie/va-vmbo-gl-tl',37,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,75,19),
(56,'fiducie/havo',37,'','havo','havo',0,50,3),
(57,'fons-vitae/va-havo',13,'','v.a. havo','havo|havo/vwo',0,84,156),
(58,'fons-vitae/vwo',13,'','vwo','vwo',0,84,110),
(59,'futuris/va-vmbo-b',59,'','v.a. vmbo-b','vmbo-b|vmbo-b/k|vmbo-k|vmbo-k/gl-tl|vmbo-gl/tl|vmbo-gl/tl/havo',0,50,44),
(60,'geert-groote/va-havo',18,'','v.a. havo','havo|havo/vwo',0,58,43),
(61,'geert-groote/va-vmbo-gl-tl',18,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,56,51),
(62,'geert-groote/vwo',18,'','vwo','vwo',0,58,22),
(63,'gerrit-vd-veen/damu-va-havo',17,'DaMu','v.a. havo','havo|havo/vwo|vwo',1,36,25),
(64,'gerrit-vd-veen/va-havo',17,'','v.a. havo','havo|havo/vwo',0,55,82),
(65,'gerrit-vd-veen/vwo',17,'','vwo','vwo',0,55,33),
(66,'havo-de-hof/va-havo',9,'','v.a. havo','havo|havo/vwo',0,84,53),
(67,'hlw/va-havo',16,'','v.a. havo','havo|havo/vwo',0,74,48),
(68,'hlw/va-vmbo-gl-tl',16,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,123,84),
(69,'hlw/vwo',16,'','vwo','vwo',0,30,13),
(70,'hlw/digi-tech-tto-va-vmbo-gl-tl',16,'Digi Tech/tto','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo|havo|havo/vwo|vwo',0,90,29),
(71,'vierde-gymnasium/vwo',42,'','vwo','vwo',0,173,88),
(72,'amsterdams-lyceum/vwo',15,'','vwo','vwo',0,192,273),
(73,'hlz/va-havo',14,'','v.a. havo','havo|havo/vwo',0,116,60),
(74,'hlz/vwo',14,'','vwo','vwo',0,58,21),
(75,'hubertus-berkhoff/tto-vmbo-k',67,'tto','vmbo-k','vmbo-k|vmbo-k/gl-tl',0,20,10),
(76,'hubertus-berkhoff/va-vmbo-b',67,'','v.a. vmbo-b','vmbo-b|vmbo-b/k|vmbo-k|vmbo-k/gl-tl',0,100,82),
(77,'hubertus-berkhoff/va-vmbo-gl-tl',67,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,35,10),
(78,'huygens/va-vmbo-b',43,'','v.a. vmbo-b','vmbo-b|vmbo-b/k|vmbo-k|vmbo-k/gl-tl|vmbo-gl/tl',0,110,83),
(79,'hyperion/vwo',2,'','vwo','vwo',0,150,175),
(80,'ignatius/vwo',4,'','vwo','vwo',0,140,164),
(81,'lely/va-havo',44,'','v.a. havo','havo|havo/vwo',0,92,53),
(82,'lely/va-vmbo-gl-tl',44,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,83,70),
(83,'lely/vwo',44,'','vwo','vwo',0,50,24),
(84,'ivko/damu-va-vmbo-gl-tl',45,'DAMU','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo|havo|havo/vwo',1,4,5),
(85,'ivko/va-havo',45,'','v.a. havo','havo|havo/vwo',1,44,60),
(86,'ivko/va-vmbo-gl-tl',45,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',1,58,95),
(87,'maimonides/va-vmbo-gl-tl',38,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo|havo|havo/vwo|vwo',0,56,36),
(88,'kairos/va-vmbo-gl-tl',39,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,18,32),
(89,'kairos/va-havo',39,'','v.a. havo','havo|havo/vwo',0,19,33),
(90,'kairos/vwo',39,'','vwo','vwo',0,19,18),
(91,'kiem/havo',40,'','havo','havo',0,15,5),
(92,'kiem/va-vmbo-gl-tl',40,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,60,53),
(93,'lumion/va-havo',12,'','v.a. havo','havo|havo/vwo',0,112,74),
(94,'lumion/va-vmbo-gl-tl',12,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,142,120),
(95,'lumion/vwo',12,'','vwo','vwo',0,38,36),
(96,'marcanti/va-havo',46,'','v.a. havo','havo|havo/vwo',0,26,1),
(97,'marcanti/va-vmbo-b',46,'','v.a. vmbo-b','vmbo-b|vmbo-b/k',0,50,26),
(98,'marcanti/va-vmbo-gl-tl',46,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,60,10),
(99,'marcanti/va-vmbo-k',46,'','v.a. vmbo-k','vmbo-k|vmbo-k/gl-tl',0,56,51),
(100,'marcanti/vwo',46,'','vwo','vwo',0,15,2),
(101,'mediacollege/va-vmbo-b',47,'','v.a. vmbo-b','vmbo-b|vmbo-b/k',0,22,12),
(102,'mediacollege/va-vmbo-gl-tl',47,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,24,11),
(103,'mediacollege/va-vmbo-k',47,'','v.a. vmbo-k','vmbo-k|vmbo-k/gl-tl',0,42,24),
(104,'metis/coderclass-of-kunst-co-va-havo',48,'Coderclass of Kunst & Co','v.a. havo','havo|havo/vwo',0,54,121),
(105,'metis/coderclass-of-kunst-co-vwo',48,'Coderclass of Kunst & Co','vwo','vwo',0,54,77),
(106,'metis/technasium-va-havo',48,'Technasium','v.a. havo','havo|havo/vwo',0,27,113),
(107,'metis/technasium-vwo',48,'Technasium','vwo','vwo',0,27,92),
(108,'metropolis/va-havo',49,'','v.a. havo','havo|havo/vwo',0,90,49),
(109,'metropolis/va-vmbo-gl-tl',49,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,60,35),
(110,'metropolis/vwo',49,'','vwo','vwo',0,30,9),
(111,'mla/gymnasium-vwo',87,'Gymnasium','vwo','vwo',0,29,10),
(112,'mla/va-havo',87,'','v.a. havo','havo|havo/vwo',0,56,70),
(113,'mla/va-vmbo-gl-tl',87,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,54,49),
(114,'mla/vwo',87,'','vwo','vwo',0,87,34),
(115,'oostpoort/va-havo',50,'','v.a. havo','havo|havo/vwo|vwo',0,50,5),
(116,'oostpoort/va-vmbo-b',50,'','v.a. vmbo-b','vmbo-b|vmbo-b/k|vmbo-k|vmbo-k/gl-tl|vmbo-gl/tl|vmbo-gl/tl/havo',0,120,59),
(117,'pax/va-vmbo-gl-tl',51,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,35,49),
(118,'pax/va-havo',51,'','v.a. havo','havo|havo/vwo',0,102,43),
(119,'pax/vwo',51,'','vwo','vwo',0,30,16),
(120,'terra-nova/va-havo',52,'','v.a. havo','havo|havo/vwo',0,80,5),
(121,'terra-nova/va-vmbo-b',52,'','v.a. vmbo-b','vmbo-b|vmbo-b/k',0,22,6),
(122,'terra-nova/va-vmbo-gl-tl',52,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,92,18),
(123,'terra-nova/va-vmbo-k',52,'','v.a. vmbo-k','vmbo-k|vmbo-k/gl-tl',0,30,24),
(124,'terra-nova/vwo',52,'','vwo','vwo',0,30,5),
(125,'mundus/va-vmbo-b',53,'','v.a. vmbo-b','vmbo-b|vmbo-b/k',0,76,29),
(126,'mundus/va-vmbo-k',53,'','v.a. vmbo-k','vmbo-k|vmbo-k/gl-tl',0,44,19),
(127,'mundus/vmbo-gl-tl',53,'','vmbo-gl/tl','vmbo-gl/tl',0,24,2),
(128,'osb/va-havo',54,'','v.a. havo','havo|havo/vwo',0,66,33),
(129,'osb/va-vmbo-b',54,'','v.a. vmbo-b','vmbo-b|vmbo-b/k',0,24,61),
(130,'osb/va-vmbo-gl-tl',54,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,159,71),
(131,'osb/va-vmbo-k',54,'','v.a. vmbo-k','vmbo-k|vmbo-k/gl-tl',0,72,79),
(132,'osb/vwo',54,'','vwo','vwo',0,15,11),
(133,'over-y/sportklas-va-vmbo-gl-tl',55,'Sportklas','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo|havo',0,50,3),
(134,'over-y/va-vmbo-gl-tl',55,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo|havo',0,104,51),
(135,'nieuwland/plus-vwo',7,'Plus','vwo','vwo',0,11,6),
(136,'nieuwland/va-havo',7,'','v.a. havo','havo|havo/vwo',0,152,100),
(137,'nieuwland/vwo',7,'','vwo','vwo',0,68,36),
(138,'spinoza/gymnasium-vwo',6,'Gymnasium','vwo','vwo',0,60,24),
(139,'spinoza/muziekplus-va-havo',6,'Muziekplus','v.a. havo','havo|havo/vwo',0,19,17),
(140,'spinoza/va-havo',6,'','v.a. havo','havo|havo/vwo',0,68,111),
(141,'spinoza/va-vmbo-gl-tl',6,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,54,130),
(142,'spinoza/vwo',6,'','vwo','vwo',0,28,70),
(143,'spinoza20first/va-vmbo-gl-tl',19,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo|havo|havo/vwo|vwo',0,180,125),
(144,'spring-high/va-vmbo-gl-tl',62,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo|havo|havo/vwo|vwo',0,70,3),
(145,'nicolaas/tto-va-havo',5,'tto','v.a. havo','havo|havo/vwo',0,28,71),
(146,'nicolaas/tto-vwo',5,'tto','vwo','vwo',0,56,57),
(147,'nicolaas/va-havo',5,'','v.a. havo','havo|havo/vwo',0,84,281),
(148,'nicolaas/vwo',5,'','vwo','vwo',0,56,211),
(149,'sweelinck/va-vmbo-gl-tl',60,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo|havo',0,126,33),
(150,'tasc/va-vmbo-b',64,'','v.a. vmbo-b','vmbo-b|vmbo-b/k',0,30,18),
(151,'tasc/va-vmbo-k',64,'','v.a. vmbo-k','vmbo-k|vmbo-k/gl-tl',0,30,8),
(152,'tasc/vmbo-gl-tl',64,'','vmbo-gl/tl','vmbo-gl/tl',0,30,5),
(153,'vinse/va-havo',61,'','v.a. havo','havo|havo/vwo',0,32,65),
(154,'vinse/va-vmbo-gl-tl',61,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,24,51),
(155,'vinse/vwo',61,'','vwo','vwo',0,12,26),
(156,'vonk/va-vmbo-b',57,'','v.a. vmbo-b','vmbo-b|vmbo-b/k|vmbo-k|vmbo-k/gl-tl|vmbo-gl/tl',0,100,104),
(157,'vossius/vwo',3,'','vwo','vwo',0,168,95),
(158,'xplore/va-havo',58,'','v.a. havo','havo|havo/vwo',0,44,32),
(159,'xplore/va-vmbo-gl-tl',58,'','v.a. vmbo-gl/tl','vmbo-gl/tl|vmbo-gl/tl/havo',0,31,30),
(160,'xplore/vwo',58,'','vwo','vwo',0,21,12),
(161,'yuverta-oost/va-vmbo-b',69,'','v.a. vmbo-b','vmbo-b|vmbo-b/k|vmbo-k',0,38,14),
(162,'yuverta-west/va-vmbo-b',68,'','v.a. vmbo-b','vmbo-b|vmbo-b/k|vmbo-k|vmbo-k/gl-tl',0,120,25),
(163,'yuverta-west/vmbo-gl-tl',68,'','vmbo-gl/tl','vmbo-gl/tl',0,45,2);
insert into pupils (id, elk_number, primary_school_id, number, first_name, prefix, last_name, sort_name, birth_date, pupil_group, street, house_number, house_number_suffix, postcode, city, contact_name, email, phone, contact_name_2, email_2, phone_2, contact_by_family, language, preliminary_advice, advice, advice_recorded_at, route, created_at, changed_at) values
(1,'664258272',1,'101','Zoë','','D''Andréa','dandreazoe','2014-02-11','8','Stoombootkade','7','','1019 KL','Amsterdam','','familie.dandrea@example.org','06-0000 0101','','zoes.vader@example.org','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(2,'818560415',1,'102','Sem','van den','Akker','akkersem','2014-05-03','8','Ankerlierplein','12','bis','1019 KN','Amsterdam','','ouders.vandenakker@example.org','06-0000 0102','','','',1,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(3,'191114740',1,'103','Mila','van den','Akker','akkermila','2014-05-03','8','Ankerlierplein','12','bis','1019 KN','Amsterdam','','ouders.vandenakker@example.org','06-0000 0103','','','',1,'nl',NULL,'havo','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(4,'475986339',1,'104','Noor-Anne','','Öztürk','ozturknooranne','2013-10-27','8','Zeeëgelstraat','101','','1019 LP','Amsterdam','','ozturk.ailesi@example.org','06-0000 0104','','','',1,'tr',NULL,'vmbo-gl/tl/havo','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-26T18:30:05.646Z'),
(5,'934043783',1,'105','Grace','','Boateng','boatenggrace','2014-01-09','8','Curaçaosteeg','3','A','1019 LT','Amsterdam','','boateng.family@example.org','06-0000 0105','','','',1,'en',NULL,'havo','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(6,'831042638',1,'106','Jayden','','Pinas','pinasjayden','2014-06-22','8','Curaçaosteeg','18','','1019 LT','Amsterdam','','','06-0000 0106','','','',0,'nl',NULL,'vmbo-k','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(7,'311895735',1,'107','Youssef','','El Idrissi','el idrissiyoussef','2013-11-30','8','Meerpaalhof','56','','1019 KR','Amsterdam','','elidrissi@example.org','06-0000 0107','','','',0,'nl',NULL,'vmbo-gl/tl','2026-03-16T08:00:00.609Z','kopklas','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(8,'309390371',1,'108','Dylan','','Visser','visserdylan','2013-08-14','8','Stoombootkade','88','H','1019 KM','Amsterdam','','d.visser@example.org','06-0000 0108','','','',1,'nl',NULL,'vmbo-b','2026-03-16T08:00:00.609Z','praktijkonderwijs','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(9,'814990610',1,'109','Noor','','Bakker','bakkernoor','2014-03-01','8','Ankerlierplein','2','','1019 KN','Amsterdam','','bakker.thuis@example.org','06-0000 0109','','','',0,'nl','havo',NULL,NULL,'regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(10,'415104228',1,'110','Finn','','Jansen','jansenfinn','2014-07-19','8','Scheepsbelweg','31','','1019 MB','Amsterdam','','jansen.finn@example.org','06-0000 0110','','','',0,'nl',NULL,NULL,NULL,'regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.376Z'),
(11,'557395245',1,'111','Daniël','van ’t','Hoff','hoffdaniel','2013-12-05','8','Scheepsbelweg','44','2','1019 MB','Amsterdam','','vanthoff@example.org','06-0000 0111','','','',0,'nl',NULL,'vwo','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(12,'383684073',1,'112','Emma','de','Vries','vriesemma','2014-04-16','8','Zeeëgelstraat','9','','1019 LP','Amsterdam','','devries.zeeegel@example.org','06-0000 0112','','','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(13,'927316292',1,'113','Žan','','Škerjanc','skerjanczan','2014-02-28','8','Meerpaalhof','70','','1019 KR','Amsterdam','','skerjanc@example.org','06-0000 0113','','','',1,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(14,'108297865',1,'114','Fatima-Zahra','','Benali','benalifatimazahra','2013-12-31','8','Loodsmanspad','4','','1019 MD','Amsterdam','','nieuw.adres@example.org','06-0000 0114','','','',0,'nl',NULL,'vmbo-gl/tl','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-26T18:30:04.889Z'),
(15,'600324647',1,'115','Renée','','Saint-Clair','saintclairrenee','2014-09-08','8','Loodsmanspad','12','','1019 MD','Amsterdam','','saintclair@example.org','06-0000 0115','','','',0,'nl',NULL,'vwo','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(16,'121285203',1,'116','Lars','in ''t','Veld','veldlars','2014-03-23','8','Stoombootkade','120','','1019 KM','Amsterdam','','intveld@example.org','06-0000 0116','','','',1,'nl',NULL,'vmbo-k/gl-tl','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(17,'450260964',1,'117','Wei','','Chen','chenwei','2013-11-12','8','Ankerlierplein','33','','1019 KP','Amsterdam','','chen.wei@example.org','06-0000 0117','','','',0,'nl',NULL,'vwo','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(18,'897382805',1,'118','Shanaya','','Ramdin','ramdinshanaya','2014-05-17','8','Scheepsbelweg','65','','1019 MC','Amsterdam','','ramdin@example.org','06-0000 0118','','','',1,'nl',NULL,'havo','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(19,'671142376',1,'119','Sarah-Lynn','','Codrington','codringtonsarahlynn','2013-10-02','8','Meerpaalhof','8','','1019 KR','Amsterdam','','codrington@example.org','06-0000 0119','','','',1,'nl',NULL,'vmbo-gl/tl','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(20,'795276446',1,'120','Mohamed','','Aït Baâzi','ait baazimohamed','2014-08-25','8','Zeeëgelstraat','77','B','1019 LR','Amsterdam','','aitbaazi@example.org','06-0000 0120','','','',1,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-26T18:30:02.968Z'),
(21,'698951631',1,'121','Tijn','de','Groot','groottijn','2014-06-06','8','Loodsmanspad','29','','1019 ME','Amsterdam','','degroot.tijn@example.org','06-0000 0121','','','',1,'nl',NULL,'vmbo-b/k','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(22,'907464432',1,'122','Saar','van','Dijk','dijksaar','2014-01-29','8','Stoombootkade','15','','1019 KL','Amsterdam','','vandijk.saar@example.org','06-0000 0122','','','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(23,'143924583',1,'123','Kwame','','Osei-Tutu','oseitutukwame','2013-10-20','8','Curaçaosteeg','41','','1019 LV','Amsterdam','','oseitutu@example.org','06-0000 0123','','','',1,'en',NULL,'vmbo-gl/tl/havo','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(24,'687618287',1,'124','Ayaan','','Hassan Omar','hassan omarayaan','2014-07-15','8','Meerpaalhof','23','','1019 KS','Amsterdam','','hassanomar@example.org','06-0000 0124','','','',1,'nl',NULL,'vmbo-k','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(25,'365402402',1,'125','Björn','','Sørensen','sorensenbjorn','2014-04-04','8','Scheepsbelweg','5','','1019 MA','Amsterdam','','sorensen@example.org','06-0000 0125','','','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(26,'294692152',1,'126','Liva','','Núñez García','nunez garcialiva','2014-03-13','8','Ankerlierplein','60','','1019 KP','Amsterdam','','nunezgarcia@example.org','06-0000 0126','','','',1,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(27,'395925532',1,'127','Ravi','','Kanhai','kanhairavi','2014-08-10','8','Zeeëgelstraat','134','','1019 LS','Amsterdam','','kanhai@example.org','06-0000 0127','','','',1,'nl',NULL,'vmbo-gl/tl','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(28,'584372285',1,'128','Charlie','','O''Brien','obriencharlie','2014-05-26','8','Stoombootkade','201','','1019 KM','Amsterdam','','obrien.home@example.org','06-0000 0128','','','',0,'en',NULL,'havo','2026-03-16T08:00:00.609Z','regular','2026-03-16T08:00:00.376Z','2026-03-16T08:00:00.609Z'),
(29,'284845884',3,'112','Emma','de','Vries','vriesemma','2014-06-30','8','Lantaarnopstekersplein','30','','1094 HB','Amsterdam','','devries.lantaarn@example.org','020-000 21 12','','','',1,'nl',NULL,'havo','2026-03-16T08:00:00.640Z','regular','2026-03-16T08:00:00.422Z','2026-03-16T08:00:00.640Z'),
(30,'785067804',3,'301','Ayşe','','Şahin','sahinayse','2013-12-04','8','Lantaarnopstekersplein','62','','1094 HC','Amsterdam','','sahin.ailesi@example.org','020-000 23 01','','','',1,'tr',NULL,'vwo','2026-03-16T08:00:00.640Z','regular','2026-03-16T08:00:00.422Z','2026-03-16T08:00:00.640Z'),
(31,'859268359',3,'302','Çağla','','N''Diaye-Doğan','ndiayedogancagla','2014-03-19','8','Kousjesweg','11','','1094 HD','Amsterdam','','ndiaye.dogan@example.org','020-000 23 02','','','',0,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.640Z','regular','2026-03-16T08:00:00.422Z','2026-03-16T08:00:00.640Z'),
(32,'880998734',3,'303','Wojciech','','Wiśniewski','wisniewskiwojciech','2014-01-08','8','Kousjesweg','25','','1094 HD','Amsterdam','','wisniewscy@example.org','020-000 23 03','','','',1,'pl',NULL,'vmbo-k/gl-tl','2026-03-16T08:00:00.640Z','regular','2026-03-16T08:00:00.422Z','2026-03-16T08:00:00.640Z'),
(33,'448579083',3,'304','Ștefan','','Țăranu','taranustefan','2014-09-01','8','Gaslichthof','2','','1094 HE','Amsterdam','','taranu@example.org','020-000 23 04','','','',1,'nl',NULL,'vmbo-gl/tl/havo','2026-03-16T08:00:00.640Z','regular','2026-03-16T08:00:00.422Z','2026-03-16T08:00:00.640Z'),
(34,'633935684',3,'305','Wesley','','Kromosoeto','kromosoetowesley','2013-07-21','8','Gaslichthof','17','','1094 HE','Amsterdam','','kromosoeto@example.org','020-000 23 05','','','',1,'nl',NULL,'vmbo-b/k','2026-03-16T08:00:00.640Z','kovo','2026-03-16T08:00:00.422Z','2026-03-16T08:00:00.640Z'),
(35,'261465984',3,'306','Maria-Fernanda Anastasia Wilhelmina Josephine','van','Oranjestein-Schimmelpenninck tot Noorderwijk en Zuiderzee','oranjesteinschimmelpenninck tot noorderwijk en zuiderzeemariafernanda anastasia wilhelmina josephine','2014-05-15','8','Petroleumkade','1','','1094 HG','Amsterdam','','van.oranjestein@example.org','020-000 23 06','','','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.640Z','regular','2026-03-16T08:00:00.422Z','2026-03-16T08:00:00.640Z'),
(36,'501829827',3,'307','Chloé','','Dubois','duboischloe','2014-04-27','8','Petroleumkade','19','','1094 HG','Amsterdam','','dubois.famille@example.org','020-000 23 07','','','',1,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.640Z','regular','2026-03-16T08:00:00.422Z','2026-03-16T08:00:00.640Z'),
(37,'760871002',3,'308','Oleksandra','','Kovalchuk-Shevchenko','kovalchukshevchenkooleksandra','2014-02-02','8','Lantaarnopstekersplein','5','','1094 HH','Amsterdam','','kovalchuk@example.org','020-000 23 08','','','',1,'uk',NULL,'vmbo-gl/tl','2026-03-16T08:00:00.640Z','regular','2026-03-16T08:00:00.422Z','2026-03-16T08:00:00.640Z'),
(38,'730890893',3,'309','Senait','','Tesfamariam','tesfamariamsenait','2013-11-11','8','Kousjesweg','80','III','1094 HJ','Amsterdam','','tesfamariam@example.org','020-000 23 09','','','',1,'nl',NULL,'vmbo-b','2026-03-16T08:00:00.640Z','regular','2026-03-16T08:00:00.422Z','2026-03-16T08:00:00.640Z'),
(39,'587207370',3,'310','Jip','van der','Meer','meerjip','2014-08-13','8','Kousjesweg','82','','1094 HJ','Amsterdam','','vandermeer.jip@example.org','020-000 23 10','','jips.oma@example.org','',0,'nl',NULL,'vmbo-b/k','2026-03-16T08:00:00.640Z','regular','2026-03-16T08:00:00.422Z','2026-03-16T08:00:00.640Z'),
(40,'416256949',3,'311','Minh Anh','','Nguyễn','nguyenminh anh','2014-07-07','8','Gaslichthof','33','','1094 HK','Amsterdam','','nguyen.minh@example.org','020-000 23 11','','','',1,'en',NULL,'vwo','2026-03-16T08:00:00.640Z','regular','2026-03-16T08:00:00.422Z','2026-03-16T08:00:00.640Z'),
(41,'321072587',2,'112','Thijs','','Brouwer','brouwerthijs','2014-06-13','8','Meerpaalhof','14','','1019 KS','Amsterdam','','brouwer.thijs@example.org','06-0001 0112','','','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.674Z','regular','2026-03-16T08:00:00.584Z','2026-03-16T08:00:00.674Z'),
(42,'828530484',2,'501','Łucja','','Žukauskaitė','zukauskaitelucja','2013-12-31','8','Kaapstander','2','','1019 NA','Amsterdam','','zukauskaite@example.org','06-0001 0501','','','',1,'pl',NULL,'havo','2026-03-16T08:00:00.674Z','regular','2026-03-16T08:00:00.584Z','2026-03-16T08:00:00.674Z'),
(43,'513868830',2,'502','محمد','','الأحمد','الاحمدمحمد','2014-05-09','8','Kaapstander','6','','1019 NA','Amsterdam','','alahmad@example.org','06-0001 0502','','','',1,'ar',NULL,'vmbo-k','2026-03-16T08:00:00.674Z','regular','2026-03-16T08:00:00.584Z','2026-03-16T08:00:00.674Z'),
(44,'221936718',2,'503','Suryani','','','suryanisuryani','2014-08-17','8','Dukdalfkade','51','','1019 NB','Amsterdam','','suryani.keluarga@example.org','06-0001 0503','','','',0,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.674Z','regular','2026-03-16T08:00:00.584Z','2026-03-16T08:00:00.674Z'),
(45,'673788926',2,'504','Đorđe','','Petrović','petrovicdorde','2014-01-24','8','Dukdalfkade','3','','1019 NB','Amsterdam','','petrovic@example.org','06-0001 0504','','','',1,'en',NULL,'vmbo-b','2026-03-16T08:00:00.674Z','regular','2026-03-16T08:00:00.584Z','2026-03-16T08:00:00.674Z'),
(46,'959195482',2,'505','Ioana-Ruxandra','','Brâncoveanu-Ștefănescu','brancoveanustefanescuioanaruxandra','2013-12-01','8','Kaapstander','28','','1019 NC','Amsterdam','','brancoveanu@example.org','06-0001 0505','','','',0,'nl',NULL,'vwo','2026-03-16T08:00:00.674Z','regular','2026-03-16T08:00:00.584Z','2026-03-16T08:00:00.674Z'),
(47,'322378695',2,'506','Gülşah','','Yıldırım','yildirimgulsah','2013-09-20','8','Meerpaalhof','91','B','1019 KT','Amsterdam','','yildirim.ailesi@example.org','06-0001 0506','','','',1,'tr',NULL,'vmbo-b','2026-03-16T08:00:00.674Z','praktijkonderwijs','2026-03-16T08:00:00.584Z','2026-03-16T08:00:00.674Z'),
(48,'117749344',2,'507','Zofia','de la','Żeleńska','zelenskazofia','2014-03-29','8','Dukdalfkade','77','','1019 ND','Amsterdam','','zelenska@example.org','06-0001 0507','','','',1,'pl',NULL,'vmbo-gl/tl/havo','2026-03-16T08:00:00.674Z','regular','2026-03-16T08:00:00.584Z','2026-03-16T08:00:00.674Z');
insert into corrected_away (pupil_id, field, value) values
(4,'firstName','Elif'),
(14,'email','benali@example.org'),
(20,'houseNumberSuffix','');
insert into admissions (pupil_id, department_id, admitted_at) values
(4,86,'2026-03-16T08:00:00.718Z'),
(5,63,'2026-03-16T08:00:00.718Z'),
(8,8,'2026-03-16T08:00:00.718Z'),
(8,9,'2026-03-16T08:00:00.718Z'),
(34,1,'2026-03-16T08:00:00.718Z'),
(34,4,'2026-03-16T08:00:00.718Z'),
(40,23,'2026-03-16T08:00:00.718Z'),
(47,7,'2026-03-16T08:00:00.718Z');
insert into form_versions (id, pupil_id, version, reason, child, advice, route, changes, dropped, created_at, superseded_at) values
(1,1,1,'advice','{"firstName":"Zoë","prefix":"","lastName":"D''Andréa","birthDate":"2014-02-11","street":"Stoombootkade","houseNumber":"7","houseNumberSuffix":"","postcode":"1019 KL","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.609Z','2026-03-26T18:30:04.062Z'),
(2,2,1,'advice','{"firstName":"Sem","prefix":"van den","lastName":"Akker","birthDate":"2014-05-03","street":"Ankerlierplein","houseNumber":"12","houseNumberSuffix":"bis","postcode":"1019 KN","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(3,3,1,'advice','{"firstName":"Mila","prefix":"van den","lastName":"Akker","birthDate":"2014-05-03","street":"Ankerlierplein","houseNumber":"12","houseNumberSuffix":"bis","postcode":"1019 KN","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(4,4,1,'advice','{"firstName":"Elif","prefix":"","lastName":"Öztürk","birthDate":"2013-10-27","street":"Zeeëgelstraat","houseNumber":"101","houseNumberSuffix":"","postcode":"1019 LP","city":"Amsterdam"}','vmbo-gl/tl/havo','regular','[]','[]','2026-03-16T08:00:00.609Z','2026-03-26T18:30:05.646Z'),
(5,5,1,'advice','{"firstName":"Grace","prefix":"","lastName":"Boateng","birthDate":"2014-01-09","street":"Curaçaosteeg","houseNumber":"3","houseNumberSuffix":"A","postcode":"1019 LT","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(6,6,1,'advice','{"firstName":"Jayden","prefix":"","lastName":"Pinas","birthDate":"2014-06-22","street":"Curaçaosteeg","houseNumber":"18","houseNumberSuffix":"","postcode":"1019 LT","city":"Amsterdam"}','vmbo-k','regular','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(7,7,1,'advice','{"firstName":"Youssef","prefix":"","lastName":"El Idrissi","birthDate":"2013-11-30","street":"Meerpaalhof","houseNumber":"56","houseNumberSuffix":"","postcode":"1019 KR","city":"Amsterdam"}','vmbo-gl/tl','kopklas','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(8,8,1,'advice','{"firstName":"Dylan","prefix":"","lastName":"Visser","birthDate":"2013-08-14","street":"Stoombootkade","houseNumber":"88","houseNumberSuffix":"H","postcode":"1019 KM","city":"Amsterdam"}','vmbo-b','praktijkonderwijs','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(9,11,1,'advice','{"firstName":"Daniël","prefix":"van ’t","lastName":"Hoff","birthDate":"2013-12-05","street":"Scheepsbelweg","houseNumber":"44","houseNumberSuffix":"2","postcode":"1019 MB","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(10,12,1,'advice','{"firstName":"Emma","prefix":"de","lastName":"Vries","birthDate":"2014-04-16","street":"Zeeëgelstraat","houseNumber":"9","houseNumberSuffix":"","postcode":"1019 LP","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(11,13,1,'advice','{"firstName":"Žan","prefix":"","lastName":"Škerjanc","birthDate":"2014-02-28","street":"Meerpaalhof","houseNumber":"70","houseNumberSuffix":"","postcode":"1019 KR","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(12,14,1,'advice','{"firstName":"Fatima-Zahra","prefix":"","lastName":"Benali","birthDate":"2013-12-31","street":"Loodsmanspad","houseNumber":"4","houseNumberSuffix":"","postcode":"1019 MD","city":"Amsterdam"}','vmbo-gl/tl','regular','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(13,15,1,'advice','{"firstName":"Renée","prefix":"","lastName":"Saint-Clair","birthDate":"2014-09-08","street":"Loodsmanspad","houseNumber":"12","houseNumberSuffix":"","postcode":"1019 MD","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(14,16,1,'advice','{"firstName":"Lars","prefix":"in ''t","lastName":"Veld","birthDate":"2014-03-23","street":"Stoombootkade","houseNumber":"120","houseNumberSuffix":"","postcode":"1019 KM","city":"Amsterdam"}','vmbo-k/gl-tl','regular','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(15,17,1,'advice','{"firstName":"Wei","prefix":"","lastName":"Chen","birthDate":"2013-11-12","street":"Ankerlierplein","houseNumber":"33","houseNumberSuffix":"","postcode":"1019 KP","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(16,18,1,'advice','{"firstName":"Shanaya","prefix":"","lastName":"Ramdin","birthDate":"2014-05-17","street":"Scheepsbelweg","houseNumber":"65","houseNumberSuffix":"","postcode":"1019 MC","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(17,19,1,'advice','{"firstName":"Sarah-Lynn","prefix":"","lastName":"Codrington","birthDate":"2013-10-02","street":"Meerpaalhof","houseNumber":"8","houseNumberSuffix":"","postcode":"1019 KR","city":"Amsterdam"}','vmbo-gl/tl','regular','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(18,20,1,'advice','{"firstName":"Mohamed","prefix":"","lastName":"Aït Baâzi","birthDate":"2014-08-25","street":"Zeeëgelstraat","houseNumber":"77","houseNumberSuffix":"","postcode":"1019 LR","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.609Z','2026-03-26T18:30:02.968Z'),
(19,21,1,'advice','{"firstName":"Tijn","prefix":"de","lastName":"Groot","birthDate":"2014-06-06","street":"Loodsmanspad","houseNumber":"29","houseNumberSuffix":"","postcode":"1019 ME","city":"Amsterdam"}','vmbo-b/k','regular','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(20,22,1,'advice','{"firstName":"Saar","prefix":"van","lastName":"Dijk","birthDate":"2014-01-29","street":"Stoombootkade","houseNumber":"15","houseNumberSuffix":"","postcode":"1019 KL","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(21,23,1,'advice','{"firstName":"Kwame","prefix":"","lastName":"Osei-Tutu","birthDate":"2013-10-20","street":"Curaçaosteeg","houseNumber":"41","houseNumberSuffix":"","postcode":"1019 LV","city":"Amsterdam"}','vmbo-gl/tl/havo','regular','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(22,24,1,'advice','{"firstName":"Ayaan","prefix":"","lastName":"Hassan Omar","birthDate":"2014-07-15","street":"Meerpaalhof","houseNumber":"23","houseNumberSuffix":"","postcode":"1019 KS","city":"Amsterdam"}','vmbo-k','regular','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(23,25,1,'advice','{"firstName":"Björn","prefix":"","lastName":"Sørensen","birthDate":"2014-04-04","street":"Scheepsbelweg","houseNumber":"5","houseNumberSuffix":"","postcode":"1019 MA","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(24,26,1,'advice','{"firstName":"Liva","prefix":"","lastName":"Núñez García","birthDate":"2014-03-13","street":"Ankerlierplein","houseNumber":"60","houseNumberSuffix":"","postcode":"1019 KP","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(25,27,1,'advice','{"firstName":"Ravi","prefix":"","lastName":"Kanhai","birthDate":"2014-08-10","street":"Zeeëgelstraat","houseNumber":"134","houseNumberSuffix":"","postcode":"1019 LS","city":"Amsterdam"}','vmbo-gl/tl','regular','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(26,28,1,'advice','{"firstName":"Charlie","prefix":"","lastName":"O''Brien","birthDate":"2014-05-26","street":"Stoombootkade","houseNumber":"201","houseNumberSuffix":"","postcode":"1019 KM","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.609Z',NULL),
(27,29,1,'advice','{"firstName":"Emma","prefix":"de","lastName":"Vries","birthDate":"2014-06-30","street":"Lantaarnopstekersplein","houseNumber":"30","houseNumberSuffix":"","postcode":"1094 HB","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.640Z',NULL),
(28,30,1,'advice','{"firstName":"Ayşe","prefix":"","lastName":"Şahin","birthDate":"2013-12-04","street":"Lantaarnopstekersplein","houseNumber":"62","houseNumberSuffix":"","postcode":"1094 HC","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.640Z',NULL),
(29,31,1,'advice','{"firstName":"Çağla","prefix":"","lastName":"N''Diaye-Doğan","birthDate":"2014-03-19","street":"Kousjesweg","houseNumber":"11","houseNumberSuffix":"","postcode":"1094 HD","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.640Z',NULL),
(30,32,1,'advice','{"firstName":"Wojciech","prefix":"","lastName":"Wiśniewski","birthDate":"2014-01-08","street":"Kousjesweg","houseNumber":"25","houseNumberSuffix":"","postcode":"1094 HD","city":"Amsterdam"}','vmbo-k/gl-tl','regular','[]','[]','2026-03-16T08:00:00.640Z',NULL),
(31,33,1,'advice','{"firstName":"Ștefan","prefix":"","lastName":"Țăranu","birthDate":"2014-09-01","street":"Gaslichthof","houseNumber":"2","houseNumberSuffix":"","postcode":"1094 HE","city":"Amsterdam"}','vmbo-gl/tl/havo','regular','[]','[]','2026-03-16T08:00:00.640Z',NULL),
(32,34,1,'advice','{"firstName":"Wesley","prefix":"","lastName":"Kromosoeto","birthDate":"2013-07-21","street":"Gaslichthof","houseNumber":"17","houseNumberSuffix":"","postcode":"1094 HE","city":"Amsterdam"}','vmbo-b/k','kovo','[]','[]','2026-03-16T08:00:00.640Z',NULL),
(33,35,1,'advice','{"firstName":"Maria-Fernanda Anastasia Wilhelmina Josephine","prefix":"van","lastName":"Oranjestein-Schimmelpenninck tot Noorderwijk en Zuiderzee","birthDate":"2014-05-15","street":"Petroleumkade","houseNumber":"1","houseNumberSuffix":"","postcode":"1094 HG","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.640Z',NULL),
(34,36,1,'advice','{"firstName":"Chloé","prefix":"","lastName":"Dubois","birthDate":"2014-04-27","street":"Petroleumkade","houseNumber":"19","houseNumberSuffix":"","postcode":"1094 HG","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.640Z',NULL),
(35,37,1,'advice','{"firstName":"Oleksandra","prefix":"","lastName":"Kovalchuk-Shevchenko","birthDate":"2014-02-02","street":"Lantaarnopstekersplein","houseNumber":"5","houseNumberSuffix":"","postcode":"1094 HH","city":"Amsterdam"}','vmbo-gl/tl','regular','[]','[]','2026-03-16T08:00:00.640Z',NULL),
(36,38,1,'advice','{"firstName":"Senait","prefix":"","lastName":"Tesfamariam","birthDate":"2013-11-11","street":"Kousjesweg","houseNumber":"80","houseNumberSuffix":"III","postcode":"1094 HJ","city":"Amsterdam"}','vmbo-b','regular','[]','[]','2026-03-16T08:00:00.640Z',NULL),
(37,39,1,'advice','{"firstName":"Jip","prefix":"van der","lastName":"Meer","birthDate":"2014-08-13","street":"Kousjesweg","houseNumber":"82","houseNumberSuffix":"","postcode":"1094 HJ","city":"Amsterdam"}','vmbo-b/k','regular','[]','[]','2026-03-16T08:00:00.640Z',NULL),
(38,40,1,'advice','{"firstName":"Minh Anh","prefix":"","lastName":"Nguyễn","birthDate":"2014-07-07","street":"Gaslichthof","houseNumber":"33","houseNumberSuffix":"","postcode":"1094 HK","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.640Z',NULL),
(39,41,1,'advice','{"firstName":"Thijs","prefix":"","lastName":"Brouwer","birthDate":"2014-06-13","street":"Meerpaalhof","houseNumber":"14","houseNumberSuffix":"","postcode":"1019 KS","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.674Z',NULL),
(40,42,1,'advice','{"firstName":"Łucja","prefix":"","lastName":"Žukauskaitė","birthDate":"2013-12-31","street":"Kaapstander","houseNumber":"2","houseNumberSuffix":"","postcode":"1019 NA","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.674Z',NULL),
(41,43,1,'advice','{"firstName":"محمد","prefix":"","lastName":"الأحمد","birthDate":"2014-05-09","street":"Kaapstander","houseNumber":"6","houseNumberSuffix":"","postcode":"1019 NA","city":"Amsterdam"}','vmbo-k','regular','[]','[]','2026-03-16T08:00:00.674Z',NULL),
(42,44,1,'advice','{"firstName":"Suryani","prefix":"","lastName":"","birthDate":"2014-08-17","street":"Dukdalfkade","houseNumber":"51","houseNumberSuffix":"","postcode":"1019 NB","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.674Z',NULL),
(43,45,1,'advice','{"firstName":"Đorđe","prefix":"","lastName":"Petrović","birthDate":"2014-01-24","street":"Dukdalfkade","houseNumber":"3","houseNumberSuffix":"","postcode":"1019 NB","city":"Amsterdam"}','vmbo-b','regular','[]','[]','2026-03-16T08:00:00.674Z',NULL),
(44,46,1,'advice','{"firstName":"Ioana-Ruxandra","prefix":"","lastName":"Brâncoveanu-Ștefănescu","birthDate":"2013-12-01","street":"Kaapstander","houseNumber":"28","houseNumberSuffix":"","postcode":"1019 NC","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.674Z',NULL),
(45,47,1,'advice','{"firstName":"Gülşah","prefix":"","lastName":"Yıldırım","birthDate":"2013-09-20","street":"Meerpaalhof","houseNumber":"91","houseNumberSuffix":"B","postcode":"1019 KT","city":"Amsterdam"}','vmbo-b','praktijkonderwijs','[]','[]','2026-03-16T08:00:00.674Z',NULL),
(46,48,1,'advice','{"firstName":"Zofia","prefix":"de la","lastName":"Żeleńska","birthDate":"2014-03-29","street":"Dukdalfkade","houseNumber":"77","houseNumberSuffix":"","postcode":"1019 ND","city":"Amsterdam"}','vmbo-gl/tl/havo','regular','[]','[]','2026-03-16T08:00:00.674Z',NULL),
(47,20,2,'correction','{"firstName":"Mohamed","prefix":"","lastName":"Aït Baâzi","birthDate":"2014-08-25","street":"Zeeëgelstraat","houseNumber":"77","houseNumberSuffix":"B","postcode":"1019 LR","city":"Amsterdam"}','havo/vwo','regular','[{"field":"houseNumberSuffix","old":"","new":"B"}]','[]','2026-03-26T18:30:02.968Z',NULL),
(48,1,2,'reopened','{"firstName":"Zoë","prefix":"","lastName":"D''Andréa","birthDate":"2014-02-11","street":"Stoombootkade","houseNumber":"7","houseNumberSuffix":"","postcode":"1019 KL","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-26T18:30:04.062Z',NULL),
(49,4,2,'correction','{"firstName":"Noor-Anne","prefix":"","lastName":"Öztürk","birthDate":"2013-10-27","street":"Zeeëgelstraat","houseNumber":"101","houseNumberSuffix":"","postcode":"1019 LP","city":"Amsterdam"}','vmbo-gl/tl/havo','regular','[{"field":"firstName","old":"Elif","new":"Noor-Anne"}]','[]','2026-03-26T18:30:05.646Z',NULL);
insert into links (id, pupil_id, purpose, nonce, token_hash, created_at, expires_at, used_at, superseded_at, revoked_at) values
(1,20,'login','TcywQXKb23aXI96i1WuERA','tmu8hjil7lVUDnDDgJthT1NloVKMeD_fMs5m4Fk8vqE','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.017Z',NULL,NULL),
(2,3,'login','2RERMMcZyfoeT6VZzhYFgw','EVxidZhSa4wpzqgviqtnz0GXuTywpjl6o_zsbXJ9wdo','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.265Z',NULL,NULL),
(3,2,'login','tp0PxYQ0agSEWdpYg39erw','HL1SU5SARDEaCff1NOeoSLHIQSCSe1fLIz2tiqWSkOA','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.364Z',NULL,NULL),
(4,9,'login','R2Kt3d5buzVh8UysfLd0qA','Wov7PVEIAJoAZBhdXVysqvXOjLCmvC-JdJJGPT66b_g','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.467Z',NULL,NULL),
(5,14,'login','GVSV8zKCjdscA4qAVED0jQ','Ttg14-aSFrlNZUddSrhHya0_SVI2m03fA-u71bNdyYA','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z',NULL,'2026-03-26T18:30:04.889Z',NULL),
(6,5,'login','bupjsXiwccEPeImPFY7ecw','Y1b10RhpeNG54hBXmrFe979wMKVCEf3LV0kYKf4QiOo','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.510Z',NULL,NULL),
(7,17,'login','FCie-0qIN8BxNYKToD8FYg','xO7Xgeqb9NVcr8-u2A1Q9ZX83VBUKMu4eOLTaCnz5T0','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.601Z',NULL,NULL),
(8,19,'login','Bqf8BBoHQ6zE51XAuAf4Gg','XmiOjNKyi8EzeiDcvU_aWAOEYxVA-KqUTsaKRm9vFP4','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.615Z',NULL,NULL),
(9,1,'login','KRZzVHEhfgBKdwb_oWq1IQ','rjTepaoTdkENRgZvEnjEk1Xn0AtL8zATZEF2YOG47Vg','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.645Z',NULL,NULL),
(10,22,'login','k1ZcF1kDOMG7xLSk9T5Ugw','UoVRUX3FCniQW8KcgN2UE3u5h61HbQlwaix82g87ZxE','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.761Z',NULL,NULL),
(11,21,'login','CGV_1qpbnAfyxgbIhMtKIA','fI2vq8eSPf1SFJcc2R67c-vv-o0utXu4-GmbSbOhxPs','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.857Z',NULL,NULL),
(12,24,'login','j3n-CEBCM_HOf57rpZK3Sw','ZJaW5tg2gCBSs8NyyVRuMd0_B1iOXNYwJgYJZczay20','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.901Z',NULL,NULL),
(13,11,'login','7BX8gcT3a6j9py-RFS4xDg','45zaB2bs4aaGQ6K8HodjGR-BNmAEgYEapR6h88tmwqc','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z',NULL,NULL,'2026-03-26T18:30:04.340Z'),
(14,10,'login','DwH5UbNbLYdcHjqM-eT8dg','stl3bIoMeq0aTthdbMNvBCnwSMrTjRR-pX0NTrNq1PQ','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.948Z',NULL,NULL),
(15,27,'login','ziHOvvVJ0xmWQ5ro1ThpVQ','biX9ThB6FktqZKXFPqVdC3JMkQF2XR5vQ89hnBUe_OU','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.981Z',NULL,NULL),
(16,26,'login','g7DixJhMWAYS8IgvKfvXeg','3e2pdNw-s0AOgm4jWzt9ZKWoVcHXkk7yXy_TeOUlxtM','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.017Z',NULL,NULL),
(17,28,'login','Kpdj8gX_8lQQWsG9BYPHog','2Z01Ho1vrEdH2ikrhvoqfpx6hRNUB3a0emdO64C9K3w','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.116Z',NULL,NULL),
(18,23,'login','tXe1CaCI_8EELIkZoiaPhg','owH_FtwfJDuLrHOXl0lcHe86P88k1MUy_cw-EfQ1pCY','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.135Z',NULL,NULL),
(19,4,'login','gzf9pksxTNRuuFnOv0X-_g','-81wnNSAdRCEHxPqnOD2SJO6dHsLcNmVdzxQR1moz6E','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.229Z',NULL,NULL),
(20,18,'login','cZy9J5iSo39ETcJLavMDgQ','WZgN7u4q8SP0_1pzIpFP_TVytO8mPCBgPOJEb4ud5v8','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.280Z',NULL,NULL),
(21,15,'login','DWdxxnkidohVC8BWmW8CMA','o9ZDTNc6JZKHX3kvXspezL6NufY5WmzpeDsqibBoI2c','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z',NULL,NULL,NULL),
(22,13,'login','cl1VBV8e-sVMGLaF9QG-bQ','1PwWuonqNu3DXEeqc1b015lLPJtQblcIS5br19dOc14','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.385Z',NULL,NULL),
(23,25,'login','cyFUwg294Y9_I9i6o42SFA','7maxvws_EB41mDZENRaZbq--0ouH6F454KXcgWKE1z8','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.427Z',NULL,NULL),
(24,16,'login','rOw48nhg9ENQN-ZjehPUXw','ggOJNlkMEvhLLjQLzHASeOVsdyUJ-Eh9xJRxPTIBQ1U','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.515Z',NULL,NULL),
(25,8,'login','VIh7bXxxfeEz_59NxeMBUg','4G4hRGyI_m4mYFVruPItg6u4u5uYX5G2FCpZU1jlM5M','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.573Z',NULL,NULL),
(26,12,'login','_PuDZ7WaB_GDhzAVHMsoQQ','RCKRbEEigH7wGlbcBY95JuCLYLPP2emoP2tuzz3QgL4','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.607Z',NULL,NULL),
(27,46,'login','VMi4OSjlEPZt_KRBotxb6A','bzz-qQBNr0v-1bc8mWnt2l2YmPU4mAifKiV_M94VYmA','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.709Z',NULL,NULL),
(28,41,'login','ubgH5arUJQ2exkv_hkhhNA','ocPiaebS2VzDzl88PBSCgF4nXqx22sLnULauIo7Kv1Q','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.724Z',NULL,NULL),
(29,45,'login','-kGa6M02hbjLqNGoP5EURQ','OTu1hdzFhH2XJCLEfhefehufhIsH63cv9UKBToRoE5Y','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.841Z',NULL,NULL),
(30,44,'login','m749RrLSNYpaFlq0CndZKA','bpBj74ssOOKNOkiVuYLC32Xeiy6gJ1lI8A_FhrnC6C0','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z',NULL,NULL,NULL),
(31,47,'login','LPBj1xNtRJFR9XnNDUHEOQ','fN1oJwqttYb9qQNc3FVCK-K0lR7GYppoi-NN4uUSd40','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.880Z',NULL,NULL),
(32,48,'login','aEXUFBX5hoy8WCxZ6xafww','So1B23dxtwziddYuxZCj9s_Kbjj0U1xRUyujGsL0hOA','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.897Z',NULL,NULL),
(33,42,'login','1t9o48e23XGROtPZls2H3g','0f_kbxvAK2WheR4FJsWd8RtdjdOpwZIsflTSGXT4JZQ','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.964Z',NULL,NULL),
(34,43,'login','7_xCmnBHSDHZ5smFwf87NA','KtjnZJSHTS40a4AysG6xExqNO1SwB8sp4dR36uK-FdM','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.047Z',NULL,NULL),
(35,36,'login','EooBIebXgx6O8NdZsga4nQ','t_duz7O2DgKLv5YLWbq41w0eG41AyyRcnI6aAuPnVtM','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.085Z',NULL,NULL),
(36,37,'login','qTTLnMbb9Aoup4oqD3RimA','ayZ34ikrQjrwOtpDImh1N1fY9klQE5qgzLLfiOOhHJI','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.149Z',NULL,NULL),
(37,34,'login','qpdJMPetB-NSf3OZyoEUqQ','8_kce_9O4YHolgjjZCiMq_LZleP4XAYjE6c33meud7s','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.209Z',NULL,NULL),
(38,39,'login','HkQWUo8QK8_hkfLUaFCm3A','3hqRvP_0T_0116gPjMrACv81YeQKHsoajBh-5qFwaV4','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.253Z',NULL,NULL),
(39,31,'login','aKpfyogsfWRNtsEi0gkquA','8vXRaJJyrfR5nU08kIcxdNkBZbH2FcYz05U8niFDZ-Y','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z',NULL,NULL,NULL),
(40,40,'login','LeqJQU0O6vbSyY_8DQHdGg','7VVPd0EwbjxziIh2Drrh8cNMTL2bXxV0EYr1X3wDNT8','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.272Z',NULL,NULL),
(41,35,'login','sttZ7h4aK7uXhFm1hxmfxQ','6Gb9vTEuparu7grkqjrMhCQUbB-qG5fgDVlooBBDlUA','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.382Z',NULL,NULL),
(42,30,'login','bBUz_FjcZGhpK_1E8pCvvg','spJLNjJijGbjgzNEHqJA_-0Da_tN2ucEus1jyIL0Y_0','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.485Z',NULL,NULL),
(43,33,'login','3rHCRyYSbYYrzNfNWBC3iw','xcvKxsJUNFv37KMLsl3PEEBYzjN-R5tbD-fk9j7-ABI','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.609Z',NULL,NULL),
(44,38,'login','Xew1YEdg8ezerdF2qmV4BA','Ew4bJhSO4Dt7KCNIBTU2g0MjqfFOvAv3lavzv7Hn_-8','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.686Z',NULL,NULL),
(45,29,'login','tsCjGpNAibCebsX_X3ah3A','22g8vcPfgpbrRwDYwVnjSlepr1ucjCZvUdsFk1I42Nc','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.741Z',NULL,NULL),
(46,32,'login','-4tckYgp_iPyD9vGZTzBsQ','V08y2ofS13gJO7T7x-bCgz8saLG0mVWpqlX-IkhjwIw','2026-03-16T08:00:00.802Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.853Z',NULL,NULL),
(47,11,'login','PCOe0586bbgaRbLofYyEeg','GjAd6wEbin4D4z0vKp9CWdavFB_5Xb4GpuYsg5X94AY','2026-03-26T18:30:04.588Z','2026-06-11T22:00:00.000Z',NULL,NULL,NULL),
(48,14,'login','QYkqQQxgRCpOKrKEwDgDnA','J5c12xcxmuFedJGbZ9-NqaPcR1b_Ies36ehTJppH50Q','2026-03-26T18:30:04.889Z','2026-06-11T22:00:00.000Z',NULL,NULL,NULL);
insert into accounts (pupil_id, password_hash, created_at, password_changed_at) values
(1,'$argon2id$v=19$m=19456,t=2,p=1$JXgh4Bz+e/3SXLy0qzOCbg$7QsDnB1Rfqc/98W3LNeaOHk/v6aiKIyVzT/HZYq2o1g','2026-03-26T18:30:00.645Z','2026-03-26T18:30:00.645Z'),
(2,'$argon2id$v=19$m=19456,t=2,p=1$uK0Bgs/Q7dvCDrM4r2RO0g$hFHdlscboO47SJEFPMWGnUOYJ40NL1dtGld2XwG/uxc','2026-03-26T18:30:00.364Z','2026-03-26T18:30:00.364Z'),
(3,'$argon2id$v=19$m=19456,t=2,p=1$btWhODIX6yODMIevEeS7Ow$KIhYgINicDH+Jlb+xJJHGVMG7gvz3xeVdAdS4iEPvtA','2026-03-26T18:30:00.265Z','2026-03-26T18:30:00.265Z'),
(4,'$argon2id$v=19$m=19456,t=2,p=1$W352s9Rd5Emj82tK3w2idg$4Aky/QbuW8EQ3LudIODH8mKY/jkH70QUaPVPSa5SCSY','2026-03-26T18:30:01.229Z','2026-03-26T18:30:01.229Z'),
(5,'$argon2id$v=19$m=19456,t=2,p=1$HspXBpA977pUlbkQ8Yzybw$fw46TEWRrZd8jI2nUzYZ0Ok0o7reNs7h9NKO5kRgqxc','2026-03-26T18:30:00.510Z','2026-03-26T18:30:00.510Z'),
(8,'$argon2id$v=19$m=19456,t=2,p=1$yUJEND3wnF9IXHzXqvoXfg$0no/18DzCNIDclpFWtyy6I1tenVgv6L1HyP0hI97vks','2026-03-26T18:30:01.573Z','2026-03-26T18:30:01.573Z'),
(9,'$argon2id$v=19$m=19456,t=2,p=1$egyyn9D9q3jTSVAEbxxepw$unoZorbQSnQ8jnEclKYwO270zfEe+7ufMPjqW9WRZu0','2026-03-26T18:30:00.467Z','2026-03-26T18:30:00.467Z'),
(10,'$argon2id$v=19$m=19456,t=2,p=1$GxdD88AbsxjBshrYNuxpog$5m7OVXD5KyOTDZsr8JLPCL1hwDAWVTInJENPFyTzc54','2026-03-26T18:30:00.948Z','2026-03-26T18:30:00.948Z'),
(12,'$argon2id$v=19$m=19456,t=2,p=1$MVTFbRBKCBVpjMtHqcItqA$Y69ZSpB5NLEGE2WwiWam0JIcxgc+1IHvPAhgQVivNeQ','2026-03-26T18:30:01.607Z','2026-03-26T18:30:01.607Z'),
(13,'$argon2id$v=19$m=19456,t=2,p=1$YYL+NVUprQgWMRDjdpVx2g$fUvQfYQ4fLvLGsTgFSA+D0zYVfqqelvW2NMEEAG/6aE','2026-03-26T18:30:01.385Z','2026-03-26T18:30:01.385Z'),
(16,'$argon2id$v=19$m=19456,t=2,p=1$QeHUkhuyaH/W6fQP7iphhw$L3ek1LRY5WyuC2MIiI2G17cBkAC5O6aY+1vvbItDvMc','2026-03-26T18:30:01.515Z','2026-03-26T18:30:01.515Z'),
(17,'$argon2id$v=19$m=19456,t=2,p=1$lgIvYI+/VGYpX14ZLWY7wg$yBPmeLo5IDxYGJQ1ET55MHQMjIVII/HijMFw6O2tmxg','2026-03-26T18:30:00.601Z','2026-03-26T18:30:00.601Z'),
(18,'$argon2id$v=19$m=19456,t=2,p=1$5LrYHENfNBhORxfhJYj+lg$PKTm7y3JM5wsRuvaHkMd3C+SyKzCeRL3uATuAmR7HqQ','2026-03-26T18:30:01.280Z','2026-03-26T18:30:01.280Z'),
(19,'$argon2id$v=19$m=19456,t=2,p=1$fj2fvEUHjgeJfS9bcI2/yg$3MtGVk/ppwRYld5SI9Ot2IggvIet+7QQvmgB7jmK608','2026-03-26T18:30:00.615Z','2026-03-26T18:30:00.615Z'),
(20,'$argon2id$v=19$m=19456,t=2,p=1$Ak4IrQNUJrXQkgSnZ06pCQ$FwPhIwP4lH4T3pIEc28Ig6pkrlHaJqWDlIbWNnEGmHI','2026-03-26T18:30:00.017Z','2026-03-26T18:30:00.017Z'),
(21,'$argon2id$v=19$m=19456,t=2,p=1$fecceHqTaK4i4K6Kvl+uQQ$BZvRx0MSsHWLNlAx2gJ3E2STuVdJPT4ZGi+/1N1n1DM','2026-03-26T18:30:00.857Z','2026-03-26T18:30:00.857Z'),
(22,'$argon2id$v=19$m=19456,t=2,p=1$ti5rKzFr0ZhbrXmIe1BuQg$W+4xsyxuHFBDUuUzgsV0YMaeNPnLZ6Ctu+L2Cs7PG4E','2026-03-26T18:30:00.761Z','2026-03-26T18:30:00.761Z'),
(23,'$argon2id$v=19$m=19456,t=2,p=1$gKAq+XjNGeocukhbF1LIPA$ssdR+uQPpBQffjS344myB5n/dbZmT6HtHiJ/j8MZbxo','2026-03-26T18:30:01.135Z','2026-03-26T18:30:01.135Z'),
(24,'$argon2id$v=19$m=19456,t=2,p=1$ZQeePQi2/uxaJAAbKyJ8/A$qBuxl1CmNv3UYMuDBQqvvQqjMgL5JcfzpqarFe7UrTk','2026-03-26T18:30:00.901Z','2026-03-26T18:30:00.901Z'),
(25,'$argon2id$v=19$m=19456,t=2,p=1$p5B2TYNlzfxGBiYs73C+Cg$hY4gk47JxyLhiIfGUKPX8AHl/wZei0CvNkoKMORvGz4','2026-03-26T18:30:01.427Z','2026-03-26T18:30:01.427Z'),
(26,'$argon2id$v=19$m=19456,t=2,p=1$vHjQDtvc+LVY3VDRSBc9TQ$SAzosuezNLDh2j8v9GQ2Ffqr6m85cjMYl6kaFuUFG20','2026-03-26T18:30:01.017Z','2026-03-26T18:30:01.017Z'),
(27,'$argon2id$v=19$m=19456,t=2,p=1$0oe73mIgUy3MIBeZfmF3xg$ypkFp0EvLJ5OnGYEBc1TOPlj+DX0ao7/VGNKIcx89GA','2026-03-26T18:30:00.981Z','2026-03-26T18:30:00.981Z'),
(28,'$argon2id$v=19$m=19456,t=2,p=1$pw4LkD3yOO8mmOdg+hsvYg$zylOWlRImqc5VXwGFDtj+FKJxzye8nEPQq9m5OnPAcU','2026-03-26T18:30:01.116Z','2026-03-26T18:30:01.116Z'),
(29,'$argon2id$v=19$m=19456,t=2,p=1$cQ0yxh8e1Bwu/kJepEULrg$fTXPdIQsQH5rs2E0H1KpPhW259yWBm+9nS9Aesbn33s','2026-03-26T18:30:02.741Z','2026-03-26T18:30:02.741Z'),
(30,'$argon2id$v=19$m=19456,t=2,p=1$XNz2BCowDyq344wdPFg7bQ$iolZmnOwo91Gdh0t0qFI3lopd0hI9zQ2w19N7Wr4TdU','2026-03-26T18:30:02.485Z','2026-03-26T18:30:02.485Z'),
(32,'$argon2id$v=19$m=19456,t=2,p=1$pFfyUtH2mnxGrMGoX+SbXQ$uDibTM1bJpjIaP2YnEex6n/TLr4z9sZACnL2+ag7HUM','2026-03-26T18:30:02.853Z','2026-03-26T18:30:02.853Z'),
(33,'$argon2id$v=19$m=19456,t=2,p=1$atAFyZo3FVTzuofjeKaFJw$CA46hF0hZW7qaS60xcz7lZ1ERjfeUaFYjItyqq0wEoU','2026-03-26T18:30:02.609Z','2026-03-26T18:30:02.609Z'),
(34,'$argon2id$v=19$m=19456,t=2,p=1$iicOfOTEULFwuOFjatRK6Q$0DJ2inejZoc/z9E7/9Wu2uwIJ1B+tb3Qc0ytSFIYcZs','2026-03-26T18:30:02.209Z','2026-03-26T18:30:02.209Z'),
(35,'$argon2id$v=19$m=19456,t=2,p=1$DpZ570lLqH9eTL51Zaa0nw$WUsKGLEqZ7FJzhZX+YzzkXcDtllxkllRFNlVUculu7Q','2026-03-26T18:30:02.382Z','2026-03-26T18:30:02.382Z'),
(36,'$argon2id$v=19$m=19456,t=2,p=1$3UjsjDFn8SNZybGK/f6QYQ$04pMvksz3iT2tmXoMsX9KvvO6sFMsZOH117sLJPXnQM','2026-03-26T18:30:02.085Z','2026-03-26T18:30:02.085Z'),
(37,'$argon2id$v=19$m=19456,t=2,p=1$PUaYVF4yG0X7X3V7Bn5sGA$5Pj9+nC4ron0ndgyw3oJWtRYBiWTry2YdS1mJWky59g','2026-03-26T18:30:02.149Z','2026-03-26T18:30:02.149Z'),
(38,'$argon2id$v=19$m=19456,t=2,p=1$i4mslpYrMJjQIQRKMDgayw$AJJ10Z/+H+lr239dcHV8gZgTlJRooYrhIGNsrzm8atI','2026-03-26T18:30:02.686Z','2026-03-26T18:30:02.686Z'),
(39,'$argon2id$v=19$m=19456,t=2,p=1$YaS2lTO4s9BnERy44WKs4Q$KIC+qcca2h/05GwXt+RwtY0mOqxslreY/doRYdn+h9k','2026-03-26T18:30:02.253Z','2026-03-26T18:30:02.253Z'),
(40,'$argon2id$v=19$m=19456,t=2,p=1$fHq5KV/OadHw+WhqNx0rzQ$dikKqZ1vWURCkqdafGNuCLfsAfybnKHL+9WezYEToUw','2026-03-26T18:30:02.272Z','2026-03-26T18:30:02.272Z'),
(41,'$argon2id$v=19$m=19456,t=2,p=1$npbwIhTbbHr7uJl0XB8bCg$MNemMxTsrLcmDxRBTABmZfv6z4G5WPW+kcFyyJnohwo','2026-03-26T18:30:01.724Z','2026-03-26T18:30:01.724Z'),
(42,'$argon2id$v=19$m=19456,t=2,p=1$Zo9erhEMSAGONpPZxf/59Q$vL694t0liF30UajaQqQQel/1GLghfVJVirdMJsLv2mg','2026-03-26T18:30:01.964Z','2026-03-26T18:30:01.964Z'),
(43,'$argon2id$v=19$m=19456,t=2,p=1$hdn4l9J2vVgQ+6Yccnpbxw$cvg4MAg+odsUODSeK0Spyrs4Eys87M6qcEZ97lNrZqA','2026-03-26T18:30:02.047Z','2026-03-26T18:30:02.047Z'),
(45,'$argon2id$v=19$m=19456,t=2,p=1$baehtdRC22NmxzPN1iqSjQ$82wc1evXK0OZbXXZOaFKTMslAcBphmR6EptmLA+6zjY','2026-03-26T18:30:01.841Z','2026-03-26T18:30:01.841Z'),
(46,'$argon2id$v=19$m=19456,t=2,p=1$4Fsxbvqs13goj+G83MGqcw$asbGGm7vG2g5/OpBZXdH0ghGwTyi0odGBQs/FVmGkI0','2026-03-26T18:30:01.709Z','2026-03-26T18:30:01.709Z'),
(47,'$argon2id$v=19$m=19456,t=2,p=1$hU0+hVDFCf2XjvgbgKOgkQ$Dej50yKAnjmRGn5tbI2dRu1n996RACMrBiPry91d0zg','2026-03-26T18:30:01.880Z','2026-03-26T18:30:01.880Z'),
(48,'$argon2id$v=19$m=19456,t=2,p=1$/VdqeQ82yxsHeog0cBPjNA$lLewENlfqV6eJrxxLhccBZKq7iH5IExPjiUWw+AAMiE','2026-03-26T18:30:01.897Z','2026-03-26T18:30:01.897Z');
insert into sessions (token_hash, pupil_id, created_at, expires_at) values
('0lsuc_dTymmdVFwI_WA9_2v-e1tEEmH-5hcHj1q55K0',24,'2026-03-26T18:30:00.901Z','2026-03-27T06:30:00.901Z'),
('2G7ahxaTgCbvM_2vnORkXLj4Cm16GYiJKH37BQARJIs',2,'2026-03-26T18:30:00.364Z','2026-03-27T06:30:00.364Z'),
('2PqSPLKIbuLpm8HfHdMOfvyO1jWU3vyCGae47gTVU3Y',33,'2026-03-26T18:30:02.609Z','2026-03-27T06:30:02.609Z'),
('4wNZOeksR7dd1SgY8KBuZbHIl-G9tgk2g4nGewwQN0Y',4,'2026-03-26T18:30:01.229Z','2026-03-27T06:30:01.229Z'),
('5CXVK2X9T-m9XAVCkNPByjXiBBxTPeJTuD8ga5hwuOc',45,'2026-03-26T18:30:01.841Z','2026-03-27T06:30:01.841Z'),
('5toE2XpAodZauoToOYUSzQ_o8RUNZ2DaAQ6iHbY9UcU',46,'2026-03-26T18:30:01.709Z','2026-03-27T06:30:01.709Z'),
('CPz1ywofKiqV-RE7b7puHs-iXG2d1IF1qZhqgcM_xi0',12,'2026-03-26T18:30:01.607Z','2026-03-27T06:30:01.607Z'),
('Czh_jsth_kXN7ZgtkdTC8Bfy1e5TTcqpq-Ysez7WB4g',43,'2026-03-26T18:30:02.047Z','2026-03-27T06:30:02.047Z'),
('DvSkJWAJtaprkZyhQ1W5D1-Ydo8PqlI9-AMNLEtuDcM',3,'2026-03-26T18:30:00.265Z','2026-03-27T06:30:00.265Z'),
('EQxivnR8Yo0CPQ8Mo_FSnd_k7OyOwS3HaQ3k0-FlNno',36,'2026-03-26T18:30:02.085Z','2026-03-27T06:30:02.085Z'),
('K8uzhZ8I6JX41orhr-Qsk3wjjIQRVKpXe-M6AF7UniM',34,'2026-03-26T18:30:02.209Z','2026-03-27T06:30:02.209Z'),
('Lrr1mrb420ocOO4c_wN1wZO8WeWfxJisH55NviYFxn8',5,'2026-03-26T18:30:00.510Z','2026-03-27T06:30:00.510Z'),
('MgHJPuOpvLCEZGJyChz39GyosNoEGX0CDB4sjul4K74',9,'2026-03-26T18:30:00.467Z','2026-03-27T06:30:00.467Z'),
('O4-zvuKkCBt--ccthiyYTe_QBAl-RuqLKVTBj1MKLb0',20,'2026-03-26T18:30:00.017Z','2026-03-27T06:30:00.017Z'),
('WnK4rqE7I5KGGWDQWF9gYf_9UvtPofmDMst2NpM5J_w',35,'2026-03-26T18:30:02.382Z','2026-03-27T06:30:02.382Z'),
('XUT-M1IzhH4AbosLr-cMr9_Q3CFDpqw1Af22-3-kMm4',29,'2026-03-26T18:30:02.741Z','2026-03-27T06:30:02.741Z'),
('XaTTzulR0eWwu0tDVE_daWW9JUvApAfxcHuJnJ8LUzk',41,'2026-03-26T18:30:01.724Z','2026-03-27T06:30:01.724Z'),
('YAQXjkR-8nOKogZsI4-QgHSPFJD6bzvdR37zy2NiG2M',30,'2026-03-26T18:30:02.485Z','2026-03-27T06:30:02.485Z'),
('afz95UllURji6Ni0PoU-McqSmI8VUVyWH7zTJv2h00Q',21,'2026-03-26T18:30:00.857Z','2026-03-27T06:30:00.857Z'),
('awTOIhTo2IclrWzMeTNclYweflaxr8RBERL1QfE0IAo',40,'2026-03-26T18:30:02.272Z','2026-03-27T06:30:02.272Z'),
('bO3FneYAp09Dy9V2ImZrAKhGlF5_e3FWugD5nR_VwzE',27,'2026-03-26T18:30:00.981Z','2026-03-27T06:30:00.981Z'),
('cKCCYgjHlCryV12UI8ksuYNsRA67K9F_9iZ-uVBUa-Q',23,'2026-03-26T18:30:01.135Z','2026-03-27T06:30:01.135Z'),
('d8sxK6N5JXs8wQJF_Y3_Qr-4ZQzGi6hSMN6lhcJuP6Y',47,'2026-03-26T18:30:01.880Z','2026-03-27T06:30:01.880Z'),
('fHtrehtpMJONXFXFzlgRb7BnHH-GHE6iCBKilumabm8',1,'2026-03-26T18:30:00.645Z','2026-03-27T06:30:00.645Z'),
('he0M2vIkgwvt0Ep7ijc0qWi1r-shE-O_gdBEOzCRS7Y',13,'2026-03-26T18:30:01.385Z','2026-03-27T06:30:01.385Z'),
('jCymOrBxjzazPvk-AAeRbq84RfVDDczn8ljMe_Rj8l0',38,'2026-03-26T18:30:02.686Z','2026-03-27T06:30:02.686Z'),
('jcwlpcE9QWimg0X1pkG9XijD8E8QeH2jwn0RGzp7QxQ',8,'2026-03-26T18:30:01.573Z','2026-03-27T06:30:01.573Z'),
('k2fzzer3XgDRo0wNhH96DiuUaqvW92frEBJLsO9SDUY',39,'2026-03-26T18:30:02.253Z','2026-03-27T06:30:02.253Z'),
('kkk84YGqyjsh0bOqudJVozfYpeYmBZXtq7ChGidA7KM',17,'2026-03-26T18:30:00.601Z','2026-03-27T06:30:00.601Z'),
('lanzVUuqtXN2z68dgZhXzQmA9noaqsrJMOdg1xRoV3I',16,'2026-03-26T18:30:01.515Z','2026-03-27T06:30:01.515Z'),
('n9FpPq0nD2Fx6Fuy03tBBxtHat8OUgLvkEUZ25FVsAU',25,'2026-03-26T18:30:01.427Z','2026-03-27T06:30:01.427Z'),
('nLTFaaWyfY6tEcuYJNOlRkWbOMpX1Stgcq1QrzRVdxA',37,'2026-03-26T18:30:02.149Z','2026-03-27T06:30:02.149Z'),
('oSFHt7X_782NFFjLxsW1h6IsUldXOBq3uuwyBuX_p5k',42,'2026-03-26T18:30:01.964Z','2026-03-27T06:30:01.964Z'),
('oZpPZ22U-GgJwnAKe9yQCRDRQGV1z4UY9A8KWUiNagc',32,'2026-03-26T18:30:02.853Z','2026-03-27T06:30:02.853Z'),
('oa502S6OMyMuK9dYDDjezblZ-g9kMuIKsfhLOtsnHuc',22,'2026-03-26T18:30:00.761Z','2026-03-27T06:30:00.761Z'),
('pPLkKBeWjZr09f1ZAmKTG0_mrIKXOvOzUOfn-YPwq7w',26,'2026-03-26T18:30:01.017Z','2026-03-27T06:30:01.017Z'),
('sT3eY25QmwZKeX3WTCVde3nY-HOq5wWPk6ejqfJ7qp8',19,'2026-03-26T18:30:00.615Z','2026-03-27T06:30:00.615Z'),
('sg0-Kw1sw7liYi324QFjm7opLss_LatODaZ3BxHY-Xw',28,'2026-03-26T18:30:01.116Z','2026-03-27T06:30:01.116Z'),
('u3i2Ss9xYW_I7stzIsx79vgIr8xuPYRTNxe1FrEJICs',18,'2026-03-26T18:30:01.280Z','2026-03-27T06:30:01.280Z'),
('u_VyPcXOGsDf3UzWPpZVZNpjG6an1EAgKjUHsDrs7go',48,'2026-03-26T18:30:01.897Z','2026-03-27T06:30:01.897Z'),
('vlzk4FMnJIhHFTVoj9ksjgu-NFAruICRI8LfhlGLNJ0',10,'2026-03-26T18:30:00.948Z','2026-03-27T06:30:00.948Z');
insert into round_times (round, opens_at, closes_at, result_mail_at, results_at) values
('1','2026-03-24T23:00:00.000Z','2026-04-01T22:00:00.000Z','2026-04-07T08:00:00.000Z','2026-04-09T13:30:00.000Z');
insert into round_extensions (round, pupil_id, closes_at) values
('1',2,'2026-04-03T10:00:00.000Z');
insert into applications (id, pupil_id, round, started_at, revision, child_checked_version, contact_checked_at, submission_id) values
(1,20,'1','2026-03-26T18:30:00.172Z',16,1,'2026-03-26T18:30:00.180Z',1),
(2,3,'1','2026-03-26T18:30:00.281Z',16,1,'2026-03-26T18:30:00.289Z',2),
(3,2,'1','2026-03-26T18:30:00.390Z',16,1,'2026-03-26T18:30:00.393Z',3),
(4,5,'1','2026-03-26T18:30:00.525Z',16,1,'2026-03-26T18:30:00.529Z',4),
(5,19,'1','2026-03-26T18:30:00.626Z',6,1,'2026-03-26T18:30:00.629Z',NULL),
(6,1,'1','2026-03-26T18:30:00.690Z',17,NULL,'2026-03-26T18:30:00.693Z',NULL),
(7,22,'1','2026-03-26T18:30:00.786Z',16,1,'2026-03-26T18:30:00.789Z',6),
(8,21,'1','2026-03-26T18:30:00.873Z',8,1,'2026-03-26T18:30:00.877Z',7),
(9,24,'1','2026-03-26T18:30:00.922Z',8,1,'2026-03-26T18:30:00.925Z',8),
(10,27,'1','2026-03-26T18:30:00.997Z',6,1,'2026-03-26T18:30:01.000Z',NULL),
(11,26,'1','2026-03-26T18:30:01.041Z',16,1,'2026-03-26T18:30:01.047Z',9),
(12,23,'1','2026-03-26T18:30:01.163Z',10,1,'2026-03-26T18:30:01.174Z',10),
(13,4,'1','2026-03-26T18:30:01.249Z',10,1,'2026-03-26T18:30:01.253Z',11),
(14,18,'1','2026-03-26T18:30:01.293Z',16,1,'2026-03-26T18:30:01.294Z',12),
(15,13,'1','2026-03-26T18:30:01.405Z',6,1,'2026-03-26T18:30:01.409Z',NULL),
(16,25,'1','2026-03-26T18:30:01.465Z',16,1,'2026-03-26T18:30:01.469Z',13),
(17,16,'1','2026-03-26T18:30:01.540Z',8,1,'2026-03-26T18:30:01.545Z',14),
(18,8,'1','2026-03-26T18:30:01.587Z',5,1,'2026-03-26T18:30:01.588Z',15),
(19,12,'1','2026-03-26T18:30:01.648Z',16,1,'2026-03-26T18:30:01.649Z',16),
(20,41,'1','2026-03-26T18:30:01.742Z',16,1,'2026-03-26T18:30:01.745Z',17),
(21,45,'1','2026-03-26T18:30:01.854Z',8,1,'2026-03-26T18:30:01.855Z',18),
(22,47,'1','2026-03-26T18:30:01.891Z',5,1,'2026-03-26T18:30:01.892Z',19),
(23,48,'1','2026-03-26T18:30:01.921Z',10,1,'2026-03-26T18:30:01.929Z',20),
(24,42,'1','2026-03-26T18:30:01.984Z',16,1,'2026-03-26T18:30:01.989Z',21),
(25,43,'1','2026-03-26T18:30:02.062Z',8,1,'2026-03-26T18:30:02.063Z',22),
(26,36,'1','2026-03-26T18:30:02.109Z',16,1,'2026-03-26T18:30:02.113Z',23),
(27,37,'1','2026-03-26T18:30:02.162Z',10,1,'2026-03-26T18:30:02.164Z',24),
(28,34,'1','2026-03-26T18:30:02.229Z',5,1,'2026-03-26T18:30:02.233Z',25),
(29,40,'1','2026-03-26T18:30:02.305Z',16,1,'2026-03-26T18:30:02.309Z',26),
(30,35,'1','2026-03-26T18:30:02.407Z',16,1,'2026-03-26T18:30:02.409Z',27),
(31,30,'1','2026-03-26T18:30:02.511Z',16,1,'2026-03-26T18:30:02.517Z',28),
(32,33,'1','2026-03-26T18:30:02.650Z',10,1,'2026-03-26T18:30:02.653Z',29),
(33,38,'1','2026-03-26T18:30:02.713Z',8,1,'2026-03-26T18:30:02.717Z',30),
(34,29,'1','2026-03-26T18:30:02.787Z',16,1,'2026-03-26T18:30:02.789Z',31),
(35,32,'1','2026-03-26T18:30:02.896Z',6,1,'2026-03-26T18:30:02.899Z',NULL);
insert into application_entries (application_id, place, department_id, upper_level) values
(1,1,49,0),
(1,2,30,0),
(1,3,87,0),
(1,4,46,0),
(1,5,89,0),
(1,6,128,0),
(1,7,158,0),
(1,8,16,0),
(1,9,24,0),
(1,10,43,0),
(1,11,18,0),
(1,12,115,0),
(2,1,143,0),
(2,2,104,0),
(2,3,140,0),
(2,4,136,0),
(2,5,64,0),
(2,6,21,0),
(2,7,93,0),
(2,8,112,0),
(2,9,153,0),
(2,10,73,0),
(2,11,66,0),
(2,12,81,0),
(3,1,40,0),
(3,2,143,0),
(3,3,104,0),
(3,4,140,0),
(3,5,136,0),
(3,6,64,0),
(3,7,21,0),
(3,8,93,0),
(3,9,112,0),
(3,10,153,0),
(3,11,73,0),
(3,12,66,0),
(4,1,140,0),
(4,2,136,0),
(4,3,64,0),
(4,4,21,0),
(4,5,93,0),
(4,6,112,0),
(4,7,153,0),
(4,8,73,0),
(4,9,66,0),
(4,10,81,0),
(4,11,134,0),
(4,12,108,0),
(5,1,134,0),
(5,2,154,0),
(5,3,51,0),
(6,1,13,0),
(6,2,148,0),
(6,3,79,0),
(6,4,80,0),
(6,5,48,0),
(6,6,143,0),
(6,7,58,0),
(6,8,157,0),
(6,9,107,0),
(6,10,71,0),
(6,11,142,0),
(6,12,42,0),
(7,1,83,0),
(7,2,62,0),
(7,3,74,0),
(7,4,31,0),
(7,5,15,0),
(7,6,90,0),
(7,7,119,0),
(7,8,45,0),
(7,9,160,0),
(7,10,132,0),
(7,11,26,0),
(7,12,50,0),
(8,1,12,0),
(8,2,78,0),
(8,3,76,0),
(8,4,34,0),
(9,1,131,0),
(9,2,34,0),
(9,3,116,0),
(9,4,32,0),
(10,1,109,0),
(10,2,149,0),
(10,3,88,0),
(11,1,158,0),
(11,2,16,0),
(11,3,24,0),
(11,4,43,0),
(11,5,18,0),
(11,6,115,0),
(11,7,120,0),
(11,8,52,0),
(11,9,144,0),
(11,10,96,0),
(11,11,147,0),
(11,12,57,0),
(12,1,149,0),
(12,2,88,0),
(12,3,159,0),
(12,4,55,0),
(12,5,122,0),
(12,6,53,0),
(13,1,86,0),
(13,2,68,0),
(13,3,21,0),
(13,4,130,0),
(13,5,82,0),
(13,6,14,0),
(14,1,11,0),
(14,2,60,0),
(14,3,118,0),
(14,4,49,0),
(14,5,30,0),
(14,6,87,0),
(14,7,46,0),
(14,8,89,0),
(14,9,128,0),
(14,10,149,0),
(14,11,158,0),
(14,12,16,0),
(15,1,66,0),
(15,2,81,0),
(15,3,108,0),
(16,1,31,0),
(16,2,15,0),
(16,3,90,0),
(16,4,119,0),
(16,5,45,0),
(16,6,160,0),
(16,7,132,0),
(16,8,26,0),
(16,9,50,0),
(16,10,110,0),
(16,11,18,0),
(16,12,115,0),
(17,1,20,0),
(17,2,151,0),
(17,3,27,0),
(17,4,156,0),
(18,1,8,0),
(19,1,42,0),
(19,2,87,0),
(19,3,95,0),
(19,4,137,0),
(19,5,114,0),
(19,6,46,0),
(19,7,65,0),
(19,8,70,0),
(19,9,10,0),
(19,10,155,0),
(19,11,83,0),
(19,12,62,0),
(20,1,72,0),
(20,2,13,0),
(20,3,148,0),
(20,4,79,0),
(20,5,80,0),
(20,6,48,0),
(20,7,143,0),
(20,8,58,0),
(20,9,157,0),
(20,10,107,0),
(20,11,71,0),
(20,12,142,0),
(21,1,116,0),
(21,2,32,0),
(21,3,59,0),
(21,4,37,0),
(22,1,7,0),
(23,1,61,0),
(23,2,134,0),
(23,3,154,0),
(23,4,51,0),
(23,5,113,0),
(23,6,117,0),
(24,1,40,0),
(24,2,143,0),
(24,3,104,0),
(24,4,140,0),
(24,5,136,0),
(24,6,64,0),
(24,7,21,0),
(24,8,93,0),
(24,9,112,0),
(24,10,153,0),
(24,11,73,0),
(24,12,66,0),
(25,1,131,0),
(25,2,34,0),
(25,3,116,0),
(25,4,32,0),
(26,1,147,0),
(26,2,57,0),
(26,3,40,0),
(26,4,143,0),
(26,5,104,0),
(26,6,140,0),
(26,7,136,0),
(26,8,64,0),
(26,9,21,0),
(26,10,93,0),
(26,11,112,0),
(26,12,153,0),
(27,1,102,0),
(27,2,77,0),
(27,3,98,0),
(27,4,19,0),
(27,5,152,0),
(27,6,144,0),
(28,1,1,0),
(29,1,100,0),
(29,2,72,0),
(29,3,13,0),
(29,4,148,0),
(29,5,79,0),
(29,6,80,0),
(29,7,48,0),
(29,8,143,0),
(29,9,58,0),
(29,10,157,0),
(29,11,107,0),
(29,12,71,0),
(30,1,18,0),
(30,2,115,0),
(30,3,124,0),
(30,4,144,0),
(30,5,54,0),
(30,6,100,0),
(30,7,72,0),
(30,8,13,0),
(30,9,148,0),
(30,10,79,0),
(30,11,80,0),
(30,12,48,0),
(31,1,160,0),
(31,2,132,0),
(31,3,26,0),
(31,4,50,0),
(31,5,110,0),
(31,6,18,0),
(31,7,115,0),
(31,8,124,0),
(31,9,144,0),
(31,10,54,0),
(31,11,100,0),
(31,12,72,0),
(32,1,19,0),
(32,2,144,0),
(32,3,41,0),
(32,4,141,0),
(32,5,143,0),
(32,6,94,0),
(33,1,27,0),
(33,2,156,0),
(33,3,12,0),
(33,4,78,0),
(34,1,16,0),
(34,2,24,0),
(34,3,43,0),
(34,4,18,0),
(34,5,91,0),
(34,6,115,0),
(34,7,120,0),
(34,8,52,0),
(34,9,56,0),
(34,10,144,0),
(34,11,96,0),
(34,12,147,0),
(35,1,123,0),
(35,2,126,0),
(35,3,20,0);
insert into submissions (id, pupil_id, round, form_version, entries, submitted_at, receipt_code, entered_by) values
(1,20,'1',1,'[{"department":"damstede/va-havo","upperLevel":false},{"department":"cartesius/het-lyceum-va-havo","upperLevel":false},{"department":"maimonides/va-vmbo-gl-tl","upperLevel":false},{"department":"csb/va-havo","upperLevel":false},{"department":"kairos/va-havo","upperLevel":false},{"department":"osb/va-havo","upperLevel":false},{"department":"xplore/va-havo","upperLevel":false},{"department":"berlage/tto-va-havo","upperLevel":false},{"department":"caland/va-havo","upperLevel":false},{"department":"haga/va-havo","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false}]','2026-03-26T18:30:00.257Z','DPT9-JF2B-CXSZ',NULL),
(2,3,'1',1,'[{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"metis/coderclass-of-kunst-co-va-havo","upperLevel":false},{"department":"spinoza/va-havo","upperLevel":false},{"department":"nieuwland/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/va-havo","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-havo","upperLevel":false},{"department":"mla/va-havo","upperLevel":false},{"department":"vinse/va-havo","upperLevel":false},{"department":"hlz/va-havo","upperLevel":false},{"department":"havo-de-hof/va-havo","upperLevel":false},{"department":"lely/va-havo","upperLevel":false}]','2026-03-26T18:30:00.361Z','RXVZ-KQDZ-NP5S',NULL),
(3,2,'1',1,'[{"department":"comenius/va-havo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"metis/coderclass-of-kunst-co-va-havo","upperLevel":false},{"department":"spinoza/va-havo","upperLevel":false},{"department":"nieuwland/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/va-havo","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-havo","upperLevel":false},{"department":"mla/va-havo","upperLevel":false},{"department":"vinse/va-havo","upperLevel":false},{"department":"hlz/va-havo","upperLevel":false},{"department":"havo-de-hof/va-havo","upperLevel":false}]','2026-03-26T18:30:00.459Z','F2ZG-5CAW-0J9F',NULL),
(4,5,'1',1,'[{"department":"spinoza/va-havo","upperLevel":false},{"department":"nieuwland/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/va-havo","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-havo","upperLevel":false},{"department":"mla/va-havo","upperLevel":false},{"department":"vinse/va-havo","upperLevel":false},{"department":"hlz/va-havo","upperLevel":false},{"department":"havo-de-hof/va-havo","upperLevel":false},{"department":"lely/va-havo","upperLevel":false},{"department":"over-y/va-vmbo-gl-tl","upperLevel":false},{"department":"metropolis/va-havo","upperLevel":false}]','2026-03-26T18:30:00.592Z','T2K1-2MXW-5BTC',NULL),
(5,1,'1',1,'[{"department":"barlaeus/vwo","upperLevel":false},{"department":"nicolaas/vwo","upperLevel":false},{"department":"hyperion/vwo","upperLevel":false},{"department":"ignatius/vwo","upperLevel":false},{"department":"cygnus/vwo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"fons-vitae/vwo","upperLevel":false},{"department":"vossius/vwo","upperLevel":false},{"department":"metis/technasium-vwo","upperLevel":false},{"department":"vierde-gymnasium/vwo","upperLevel":false},{"department":"spinoza/vwo","upperLevel":false},{"department":"comenius/vwo","upperLevel":false}]','2026-03-26T18:30:00.757Z','W6VT-A6WB-49VR',NULL),
(6,22,'1',1,'[{"department":"lely/vwo","upperLevel":false},{"department":"geert-groote/vwo","upperLevel":false},{"department":"hlz/vwo","upperLevel":false},{"department":"cartesius/het-lyceum-vwo","upperLevel":false},{"department":"berlage/tto-vwo","upperLevel":false},{"department":"kairos/vwo","upperLevel":false},{"department":"pax/vwo","upperLevel":false},{"department":"haga/vwo","upperLevel":false},{"department":"xplore/vwo","upperLevel":false},{"department":"osb/vwo","upperLevel":false},{"department":"caland/vwo","upperLevel":false},{"department":"damstede/vwo","upperLevel":false}]','2026-03-26T18:30:00.854Z','CRSA-CS62-7C4V',NULL),
(7,21,'1',1,'[{"department":"noorderlicht/va-vmbo-b","upperLevel":false},{"department":"huygens/va-vmbo-b","upperLevel":false},{"department":"hubertus-berkhoff/va-vmbo-b","upperLevel":false},{"department":"de-meer/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:00.897Z','4C85-N29W-YKNM',NULL),
(8,24,'1',1,'[{"department":"osb/va-vmbo-k","upperLevel":false},{"department":"de-meer/va-vmbo-b","upperLevel":false},{"department":"oostpoort/va-vmbo-b","upperLevel":false},{"department":"cburg/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:00.945Z','0ME3-HAGA-ZVQ3',NULL),
(9,26,'1',1,'[{"department":"xplore/va-havo","upperLevel":false},{"department":"berlage/tto-va-havo","upperLevel":false},{"department":"caland/va-havo","upperLevel":false},{"department":"haga/va-havo","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false},{"department":"terra-nova/va-havo","upperLevel":false},{"department":"denise/va-havo","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false},{"department":"marcanti/va-havo","upperLevel":false},{"department":"nicolaas/va-havo","upperLevel":false},{"department":"fons-vitae/va-havo","upperLevel":false}]','2026-03-26T18:30:01.112Z','ZPGK-HSMP-FRZP',NULL),
(10,23,'1',1,'[{"department":"sweelinck/va-vmbo-gl-tl","upperLevel":false},{"department":"kairos/va-vmbo-gl-tl","upperLevel":false},{"department":"xplore/va-vmbo-gl-tl","upperLevel":false},{"department":"fiducie/va-vmbo-gl-tl","upperLevel":false},{"department":"terra-nova/va-vmbo-gl-tl","upperLevel":false},{"department":"denise/va-vmbo-gl-tl","upperLevel":false}]','2026-03-26T18:30:01.221Z','53QM-97BS-VZD4',NULL),
(11,4,'1',1,'[{"department":"ivko/va-vmbo-gl-tl","upperLevel":false},{"department":"hlw/va-vmbo-gl-tl","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"osb/va-vmbo-gl-tl","upperLevel":false},{"department":"lely/va-vmbo-gl-tl","upperLevel":false},{"department":"berlage/tto-va-vmbo-gl-tl","upperLevel":false}]','2026-03-26T18:30:01.278Z','M4Q7-9BE8-K2G2',NULL),
(12,18,'1',1,'[{"department":"alasca/va-havo","upperLevel":false},{"department":"geert-groote/va-havo","upperLevel":false},{"department":"pax/va-havo","upperLevel":false},{"department":"damstede/va-havo","upperLevel":false},{"department":"cartesius/het-lyceum-va-havo","upperLevel":false},{"department":"maimonides/va-vmbo-gl-tl","upperLevel":false},{"department":"csb/va-havo","upperLevel":false},{"department":"kairos/va-havo","upperLevel":false},{"department":"osb/va-havo","upperLevel":false},{"department":"sweelinck/va-vmbo-gl-tl","upperLevel":false},{"department":"xplore/va-havo","upperLevel":false},{"department":"berlage/tto-va-havo","upperLevel":false}]','2026-03-26T18:30:01.382Z','YW8M-DF1A-EBVZ',NULL),
(13,25,'1',1,'[{"department":"cartesius/het-lyceum-vwo","upperLevel":false},{"department":"berlage/tto-vwo","upperLevel":false},{"department":"kairos/vwo","upperLevel":false},{"department":"pax/vwo","upperLevel":false},{"department":"haga/vwo","upperLevel":false},{"department":"xplore/vwo","upperLevel":false},{"department":"osb/vwo","upperLevel":false},{"department":"caland/vwo","upperLevel":false},{"department":"damstede/vwo","upperLevel":false},{"department":"metropolis/vwo","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false}]','2026-03-26T18:30:01.512Z','JCYY-17EH-9BSX',NULL),
(14,16,'1',1,'[{"department":"bindelmeer/va-vmbo-b","upperLevel":false},{"department":"tasc/va-vmbo-k","upperLevel":false},{"department":"calvijn/va-vmbo-b","upperLevel":false},{"department":"vonk/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:01.570Z','HNQP-T4WH-CST8',NULL),
(15,8,'1',1,'[{"department":"kolom-noord","upperLevel":false}]','2026-03-26T18:30:01.603Z','KQ2F-TA34-RRCX',NULL),
(16,12,'1',1,'[{"department":"comenius/vwo","upperLevel":false},{"department":"maimonides/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/vwo","upperLevel":false},{"department":"nieuwland/vwo","upperLevel":false},{"department":"mla/vwo","upperLevel":false},{"department":"csb/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/vwo","upperLevel":false},{"department":"hlw/digi-tech-tto-va-vmbo-gl-tl","upperLevel":false},{"department":"alasca/vwo","upperLevel":false},{"department":"vinse/vwo","upperLevel":false},{"department":"lely/vwo","upperLevel":false},{"department":"geert-groote/vwo","upperLevel":false}]','2026-03-26T18:30:01.703Z','Q9S1-96CT-XKNQ',NULL),
(17,41,'1',1,'[{"department":"amsterdams-lyceum/vwo","upperLevel":false},{"department":"barlaeus/vwo","upperLevel":false},{"department":"nicolaas/vwo","upperLevel":false},{"department":"hyperion/vwo","upperLevel":false},{"department":"ignatius/vwo","upperLevel":false},{"department":"cygnus/vwo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"fons-vitae/vwo","upperLevel":false},{"department":"vossius/vwo","upperLevel":false},{"department":"metis/technasium-vwo","upperLevel":false},{"department":"vierde-gymnasium/vwo","upperLevel":false},{"department":"spinoza/vwo","upperLevel":false}]','2026-03-26T18:30:01.838Z','XT82-S0RR-CKGK',NULL),
(18,45,'1',1,'[{"department":"oostpoort/va-vmbo-b","upperLevel":false},{"department":"cburg/va-vmbo-b","upperLevel":false},{"department":"futuris/va-vmbo-b","upperLevel":false},{"department":"zuyd/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:01.877Z','H5RW-0MNX-ARMH',NULL),
(19,47,'1',1,'[{"department":"kolom-plein","upperLevel":false}]','2026-03-26T18:30:01.895Z','HM7D-THZX-1QFE',NULL),
(20,48,'1',1,'[{"department":"geert-groote/va-vmbo-gl-tl","upperLevel":false},{"department":"over-y/va-vmbo-gl-tl","upperLevel":false},{"department":"vinse/va-vmbo-gl-tl","upperLevel":false},{"department":"amsterdamse-mavo/va-vmbo-gl-tl","upperLevel":false},{"department":"mla/va-vmbo-gl-tl","upperLevel":false},{"department":"pax/va-vmbo-gl-tl","upperLevel":false}]','2026-03-26T18:30:01.961Z','231R-XVTG-NFQ8',NULL),
(21,42,'1',1,'[{"department":"comenius/va-havo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"metis/coderclass-of-kunst-co-va-havo","upperLevel":false},{"department":"spinoza/va-havo","upperLevel":false},{"department":"nieuwland/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/va-havo","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-havo","upperLevel":false},{"department":"mla/va-havo","upperLevel":false},{"department":"vinse/va-havo","upperLevel":false},{"department":"hlz/va-havo","upperLevel":false},{"department":"havo-de-hof/va-havo","upperLevel":false}]','2026-03-26T18:30:02.045Z','ZVS2-NMYW-MR7N',NULL),
(22,43,'1',1,'[{"department":"osb/va-vmbo-k","upperLevel":false},{"department":"de-meer/va-vmbo-b","upperLevel":false},{"department":"oostpoort/va-vmbo-b","upperLevel":false},{"department":"cburg/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:02.079Z','FQH5-4CFH-RW9Z',NULL),
(23,36,'1',1,'[{"department":"nicolaas/va-havo","upperLevel":false},{"department":"fons-vitae/va-havo","upperLevel":false},{"department":"comenius/va-havo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"metis/coderclass-of-kunst-co-va-havo","upperLevel":false},{"department":"spinoza/va-havo","upperLevel":false},{"department":"nieuwland/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/va-havo","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-havo","upperLevel":false},{"department":"mla/va-havo","upperLevel":false},{"department":"vinse/va-havo","upperLevel":false}]','2026-03-26T18:30:02.148Z','EZ9A-NQ4F-JT81',NULL),
(24,37,'1',1,'[{"department":"mediacollege/va-vmbo-gl-tl","upperLevel":false},{"department":"hubertus-berkhoff/va-vmbo-gl-tl","upperLevel":false},{"department":"marcanti/va-vmbo-gl-tl","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-vmbo-gl-tl","upperLevel":false},{"department":"tasc/vmbo-gl-tl","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false}]','2026-03-26T18:30:02.206Z','8PKY-58K0-QV6E',NULL),
(25,34,'1',1,'[{"department":"apollo","upperLevel":false}]','2026-03-26T18:30:02.239Z','819P-V8W6-M43C',NULL),
(26,40,'1',1,'[{"department":"marcanti/vwo","upperLevel":false},{"department":"amsterdams-lyceum/vwo","upperLevel":false},{"department":"barlaeus/vwo","upperLevel":false},{"department":"nicolaas/vwo","upperLevel":false},{"department":"hyperion/vwo","upperLevel":false},{"department":"ignatius/vwo","upperLevel":false},{"department":"cygnus/vwo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"fons-vitae/vwo","upperLevel":false},{"department":"vossius/vwo","upperLevel":false},{"department":"metis/technasium-vwo","upperLevel":false},{"department":"vierde-gymnasium/vwo","upperLevel":false}]','2026-03-26T18:30:02.379Z','92T9-3DFS-0XWZ',NULL),
(27,35,'1',1,'[{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false},{"department":"terra-nova/vwo","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false},{"department":"denise/vwo","upperLevel":false},{"department":"marcanti/vwo","upperLevel":false},{"department":"amsterdams-lyceum/vwo","upperLevel":false},{"department":"barlaeus/vwo","upperLevel":false},{"department":"nicolaas/vwo","upperLevel":false},{"department":"hyperion/vwo","upperLevel":false},{"department":"ignatius/vwo","upperLevel":false},{"department":"cygnus/vwo","upperLevel":false}]','2026-03-26T18:30:02.482Z','ZGMP-XKZX-88HY',NULL),
(28,30,'1',1,'[{"department":"xplore/vwo","upperLevel":false},{"department":"osb/vwo","upperLevel":false},{"department":"caland/vwo","upperLevel":false},{"department":"damstede/vwo","upperLevel":false},{"department":"metropolis/vwo","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false},{"department":"terra-nova/vwo","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false},{"department":"denise/vwo","upperLevel":false},{"department":"marcanti/vwo","upperLevel":false},{"department":"amsterdams-lyceum/vwo","upperLevel":false}]','2026-03-26T18:30:02.601Z','DAXT-AK2P-P3WK',NULL),
(29,33,'1',1,'[{"department":"nieuwentijt-monnickendam/va-vmbo-gl-tl","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false},{"department":"comenius/va-vmbo-gl-tl","upperLevel":false},{"department":"spinoza/va-vmbo-gl-tl","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-vmbo-gl-tl","upperLevel":false}]','2026-03-26T18:30:02.679Z','9BKR-QV2S-SAHE',NULL),
(30,38,'1',1,'[{"department":"calvijn/va-vmbo-b","upperLevel":false},{"department":"vonk/va-vmbo-b","upperLevel":false},{"department":"noorderlicht/va-vmbo-b","upperLevel":false},{"department":"huygens/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:02.737Z','SQ24-JBQ6-Q920',NULL),
(31,29,'1',1,'[{"department":"berlage/tto-va-havo","upperLevel":false},{"department":"caland/va-havo","upperLevel":false},{"department":"haga/va-havo","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"kiem/havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false},{"department":"terra-nova/va-havo","upperLevel":false},{"department":"denise/va-havo","upperLevel":false},{"department":"fiducie/havo","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false},{"department":"marcanti/va-havo","upperLevel":false},{"department":"nicolaas/va-havo","upperLevel":false}]','2026-03-26T18:30:02.849Z','7REG-WXJV-1BTH',NULL);
insert into reopenings (submission_id, reopened_at, reason) values
(5,'2026-03-26T18:30:04.062Z','vader wil een andere volgorde');
insert into mails (id, kind, pupil_id, recipient, language, unique_key, priority, link_id, data, state, state_at, reason, due_at, attempts, claimed_by, claimed_until, message_id, created_at, queued_at, sent_at, school_id) values
(1,'login',20,'aitbaazi@example.org','nl','login:20:1',4,1,'{}','sent','2026-03-16T08:00:00.967Z','','2026-03-16T08:00:00.966Z',1,NULL,NULL,'<elk.1.OE3U23gxHYrBzKEamFy8@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.967Z',NULL),
(2,'login',3,'ouders.vandenakker@example.org','nl','login:3:1',4,2,'{}','sent','2026-03-16T08:00:00.973Z','','2026-03-16T08:00:00.973Z',1,NULL,NULL,'<elk.2.0VGW-3vN1T2a8pKwq_8R@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.973Z',NULL),
(3,'login',2,'ouders.vandenakker@example.org','nl','login:2:1',4,3,'{}','sent','2026-03-16T08:00:00.976Z','','2026-03-16T08:00:00.976Z',1,NULL,NULL,'<elk.3.TnbBsQOZRpN6ut5kwShd@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.976Z',NULL),
(4,'login',9,'bakker.thuis@example.org','nl','login:9:1',4,4,'{}','sent','2026-03-16T08:00:00.978Z','','2026-03-16T08:00:00.978Z',1,NULL,NULL,'<elk.4.ng9Von089KljmUxG5E4n@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.978Z',NULL),
(5,'login',14,'benali@example.org','nl','login:14:1',4,5,'{}','sent','2026-03-16T08:00:00.981Z','','2026-03-16T08:00:00.981Z',1,NULL,NULL,'<elk.5.Zqxi-6xgzIoAvdWG0rHI@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.981Z',NULL),
(6,'login',5,'boateng.family@example.org','en','login:5:1',4,6,'{}','sent','2026-03-16T08:00:00.983Z','','2026-03-16T08:00:00.983Z',1,NULL,NULL,'<elk.6.gUZY-HH-URF3dsSXJZO-@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.983Z',NULL),
(7,'login',17,'chen.wei@example.org','nl','login:17:1',4,7,'{}','sent','2026-03-16T08:00:00.985Z','','2026-03-16T08:00:00.985Z',1,NULL,NULL,'<elk.7.uCbsiTV9s9GoYWWnoc2N@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.985Z',NULL),
(8,'login',19,'codrington@example.org','nl','login:19:1',4,8,'{}','sent','2026-03-16T08:00:00.988Z','','2026-03-16T08:00:00.988Z',1,NULL,NULL,'<elk.8.Kq8283BVuVR1Qwc9Ee9M@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.988Z',NULL),
(9,'login',1,'familie.dandrea@example.org','nl','login:1:1',4,9,'{}','sent','2026-03-16T08:00:00.992Z','','2026-03-16T08:00:00.992Z',1,NULL,NULL,'<elk.9.Pfn3CvmIxeCgLbKR7f5L@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.992Z',NULL),
(10,'login',22,'vandijk.saar@example.org','nl','login:22:1',4,10,'{}','sent','2026-03-16T08:00:00.995Z','','2026-03-16T08:00:00.995Z',1,NULL,NULL,'<elk.10.zKP_W6pYGOSuwMcSCIF_@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.995Z',NULL),
(11,'login',21,'degroot.tijn@example.org','nl','login:21:1',4,11,'{}','sent','2026-03-16T08:00:00.996Z','','2026-03-16T08:00:00.996Z',1,NULL,NULL,'<elk.11.KTIu66ZvgUDK8ov-UOin@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.996Z',NULL),
(12,'login',24,'hassanomar@example.org','nl','login:24:1',4,12,'{}','sent','2026-03-16T08:00:00.999Z','','2026-03-16T08:00:00.999Z',1,NULL,NULL,'<elk.12.NX5fE5U3wFA_6sG67Xx4@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.999Z',NULL),
(13,'login',11,'vanthoff@example.org','nl','login:11:1',4,13,'{}','sent','2026-03-16T08:00:01.001Z','','2026-03-16T08:00:01.001Z',1,NULL,NULL,'<elk.13.KbXRWGmDusQQ40FP9t9z@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.001Z',NULL),
(14,'login',10,'jansen.finn@example.org','nl','login:10:1',4,14,'{}','sent','2026-03-16T08:00:01.004Z','','2026-03-16T08:00:01.004Z',1,NULL,NULL,'<elk.14.Bik72uR3MX1R_J3cZI4R@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.004Z',NULL),
(15,'login',27,'kanhai@example.org','nl','login:27:1',4,15,'{}','sent','2026-03-16T08:00:01.005Z','','2026-03-16T08:00:01.005Z',1,NULL,NULL,'<elk.15.JMa7UiP-xqD3ELo_pHdA@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.005Z',NULL),
(16,'login',26,'nunezgarcia@example.org','nl','login:26:1',4,16,'{}','sent','2026-03-16T08:00:01.007Z','','2026-03-16T08:00:01.007Z',1,NULL,NULL,'<elk.16.634XRr5FszhmcLzATx13@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.007Z',NULL),
(17,'login',28,'obrien.home@example.org','en','login:28:1',4,17,'{}','sent','2026-03-16T08:00:01.009Z','','2026-03-16T08:00:01.009Z',1,NULL,NULL,'<elk.17.8Dj3TdIjLW6tOw3m2L29@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.009Z',NULL),
(18,'login',23,'oseitutu@example.org','en','login:23:1',4,18,'{}','sent','2026-03-16T08:00:01.012Z','','2026-03-16T08:00:01.012Z',1,NULL,NULL,'<elk.18.ypn7nXCYaiUBWq1iDV68@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.012Z',NULL),
(19,'login',4,'ozturk.ailesi@example.org','tr','login:4:1',4,19,'{}','sent','2026-03-16T08:00:01.014Z','','2026-03-16T08:00:01.014Z',1,NULL,NULL,'<elk.19.QS7bo3CtR8K5Z_QHM4cM@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.014Z',NULL),
(20,'login',18,'ramdin@example.org','nl','login:18:1',4,20,'{}','sent','2026-03-16T08:00:01.016Z','','2026-03-16T08:00:01.016Z',1,NULL,NULL,'<elk.20.sTYX2B7nBkpnWvqdmGAh@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.016Z',NULL),
(21,'login',15,'saintclair@example.org','nl','login:15:1',4,21,'{}','sent','2026-03-16T08:00:01.017Z','','2026-03-16T08:00:01.017Z',1,NULL,NULL,'<elk.21.ni4GycZsAh40GjMvnc5u@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.017Z',NULL),
(22,'login',13,'skerjanc@example.org','nl','login:13:1',4,22,'{}','sent','2026-03-16T08:00:01.019Z','','2026-03-16T08:00:01.019Z',1,NULL,NULL,'<elk.22.-uhejVuh8Bu9fmPZPpfG@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.019Z',NULL),
(23,'login',25,'sorensen@example.org','nl','login:25:1',4,23,'{}','sent','2026-03-16T08:00:01.020Z','','2026-03-16T08:00:01.020Z',1,NULL,NULL,'<elk.23.eYz1hY8TeT4jO5LHwGZU@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.020Z',NULL),
(24,'login',16,'intveld@example.org','nl','login:16:1',4,24,'{}','sent','2026-03-16T08:00:01.022Z','','2026-03-16T08:00:01.022Z',1,NULL,NULL,'<elk.24.yf6iP0_Ecx_mMtB11LGP@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.022Z',NULL),
(25,'login',8,'d.visser@example.org','nl','login:8:1',4,25,'{}','sent','2026-03-16T08:00:01.028Z','','2026-03-16T08:00:01.028Z',1,NULL,NULL,'<elk.25.5tHzkAxQ9l4DsAk36wF4@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.028Z',NULL),
(26,'login',12,'devries.zeeegel@example.org','nl','login:12:1',4,26,'{}','sent','2026-03-16T08:00:01.031Z','','2026-03-16T08:00:01.031Z',1,NULL,NULL,'<elk.26.8-3uI1zUqF2FJ3VNik2W@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.031Z',NULL),
(27,'login',46,'brancoveanu@example.org','nl','login:46:1',4,27,'{}','sent','2026-03-16T08:00:01.033Z','','2026-03-16T08:00:01.033Z',1,NULL,NULL,'<elk.27.ERXj0Pz4d8uhewNZ_dhA@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.033Z',NULL),
(28,'login',41,'brouwer.thijs@example.org','nl','login:41:1',4,28,'{}','sent','2026-03-16T08:00:01.035Z','','2026-03-16T08:00:01.035Z',1,NULL,NULL,'<elk.28.bw59e3rbDzZNXlHD6mwI@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.035Z',NULL),
(29,'login',45,'petrovic@example.org','en','login:45:1',4,29,'{}','sent','2026-03-16T08:00:01.036Z','','2026-03-16T08:00:01.036Z',1,NULL,NULL,'<elk.29.A-gpnhAtB1el00P-Psu_@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.036Z',NULL),
(30,'login',44,'suryani.keluarga@example.org','nl','login:44:1',4,30,'{}','sent','2026-03-16T08:00:01.038Z','','2026-03-16T08:00:01.038Z',1,NULL,NULL,'<elk.30.TIW0VDQXD2aS3LSzGx9V@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.038Z',NULL),
(31,'login',47,'yildirim.ailesi@example.org','tr','login:47:1',4,31,'{}','sent','2026-03-16T08:00:01.041Z','','2026-03-16T08:00:01.041Z',1,NULL,NULL,'<elk.31.ApMKuYxIT4sS3aNqBJJz@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.041Z',NULL),
(32,'login',48,'zelenska@example.org','pl','login:48:1',4,32,'{}','sent','2026-03-16T08:00:01.043Z','','2026-03-16T08:00:01.043Z',1,NULL,NULL,'<elk.32.CiooytMpAvvquWqMqWAC@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.043Z',NULL),
(33,'login',42,'zukauskaite@example.org','pl','login:42:1',4,33,'{}','sent','2026-03-16T08:00:01.047Z','','2026-03-16T08:00:01.047Z',1,NULL,NULL,'<elk.33.V7_s_LH0iFgc9vdkGI_r@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.047Z',NULL),
(34,'login',43,'alahmad@example.org','ar','login:43:1',4,34,'{}','sent','2026-03-16T08:00:01.059Z','','2026-03-16T08:00:01.059Z',1,NULL,NULL,'<elk.34.0NyY-7f_S-DuQ9WsJO4s@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.059Z',NULL),
(35,'login',36,'dubois.famille@example.org','nl','login:36:1',4,35,'{}','sent','2026-03-16T08:00:01.067Z','','2026-03-16T08:00:01.067Z',1,NULL,NULL,'<elk.35.BOUn828ACpEA9g-Wcd3L@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.067Z',NULL),
(36,'login',37,'kovalchuk@example.org','uk','login:37:1',4,36,'{}','sent','2026-03-16T08:00:01.069Z','','2026-03-16T08:00:01.069Z',1,NULL,NULL,'<elk.36.ma4frfYHndUHk_TSsoK4@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.069Z',NULL),
(37,'login',34,'kromosoeto@example.org','nl','login:34:1',4,37,'{}','sent','2026-03-16T08:00:01.071Z','','2026-03-16T08:00:01.071Z',1,NULL,NULL,'<elk.37.Zu4gB_ZYQl34oXDb2i7k@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.071Z',NULL),
(38,'login',39,'vandermeer.jip@example.org','nl','login:39:1',4,38,'{}','sent','2026-03-16T08:00:01.073Z','','2026-03-16T08:00:01.073Z',1,NULL,NULL,'<elk.38.j8DMe9IgcI4bb34b-zmi@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.073Z',NULL),
(39,'login',31,'ndiaye.dogan@example.org','nl','login:31:1',4,39,'{}','sent','2026-03-16T08:00:01.075Z','','2026-03-16T08:00:01.075Z',1,NULL,NULL,'<elk.39.65araSfHyitCdDG7keoP@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.075Z',NULL),
(40,'login',40,'nguyen.minh@example.org','en','login:40:1',4,40,'{}','sent','2026-03-16T08:00:01.077Z','','2026-03-16T08:00:01.077Z',1,NULL,NULL,'<elk.40.MzcyzF-HOHbVKY8QyfgV@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.077Z',NULL),
(41,'login',35,'van.oranjestein@example.org','nl','login:35:1',4,41,'{}','sent','2026-03-16T08:00:01.081Z','','2026-03-16T08:00:01.081Z',1,NULL,NULL,'<elk.41.P1zc9NmtHxSPHi72MzJ5@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.081Z',NULL),
(42,'login',30,'sahin.ailesi@example.org','tr','login:30:1',4,42,'{}','sent','2026-03-16T08:00:01.091Z','','2026-03-16T08:00:01.091Z',1,NULL,NULL,'<elk.42.wg_ehJBGECTfw-KCz8YU@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.091Z',NULL),
(43,'login',33,'taranu@example.org','nl','login:33:1',4,43,'{}','sent','2026-03-16T08:00:01.098Z','','2026-03-16T08:00:01.098Z',1,NULL,NULL,'<elk.43.g-mDRgKyRakqbAcrUSbT@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.098Z',NULL),
(44,'login',38,'tesfamariam@example.org','nl','login:38:1',4,44,'{}','sent','2026-03-16T08:00:01.103Z','','2026-03-16T08:00:01.102Z',1,NULL,NULL,'<elk.44.IpFaGwB-136bkUWsJN2V@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.103Z',NULL),
(45,'login',29,'devries.lantaarn@example.org','nl','login:29:1',4,45,'{}','sent','2026-03-16T08:00:01.105Z','','2026-03-16T08:00:01.105Z',1,NULL,NULL,'<elk.45.7NPermYVuD6T3X3mdZsK@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.105Z',NULL),
(46,'login',32,'wisniewscy@example.org','pl','login:32:1',4,46,'{}','sent','2026-03-16T08:00:01.119Z','','2026-03-16T08:00:01.119Z',1,NULL,NULL,'<elk.46.uPhMjGpGiwMY0h5Wxpiz@oefenstad.example>','2026-03-16T08:00:00.802Z','2026-03-16T08:00:00.802Z','2026-03-16T08:00:01.119Z',NULL),
(47,'receipt',20,'aitbaazi@example.org','nl','receipt:DPT9-JF2B-CXSZ',2,NULL,'{"round":"1","receiptCode":"DPT9-JF2B-CXSZ","submittedAt":"2026-03-26T18:30:00.257Z"}','sent','2026-03-26T18:30:03.030Z','','2026-03-26T18:30:03.030Z',1,NULL,NULL,'<elk.47.lRwkDRS1noPoZKvBFir7@oefenstad.example>','2026-03-26T18:30:00.257Z','2026-03-26T18:30:00.257Z','2026-03-26T18:30:03.030Z',NULL),
(48,'receipt',3,'ouders.vandenakker@example.org','nl','receipt:RXVZ-KQDZ-NP5S',2,NULL,'{"round":"1","receiptCode":"RXVZ-KQDZ-NP5S","submittedAt":"2026-03-26T18:30:00.361Z"}','sent','2026-03-26T18:30:03.037Z','','2026-03-26T18:30:03.037Z',1,NULL,NULL,'<elk.48.jgTUZBDPr6iuCSIWr0DG@oefenstad.example>','2026-03-26T18:30:00.361Z','2026-03-26T18:30:00.361Z','2026-03-26T18:30:03.037Z',NULL),
(49,'receipt',2,'ouders.vandenakker@example.org','nl','receipt:F2ZG-5CAW-0J9F',2,NULL,'{"round":"1","receiptCode":"F2ZG-5CAW-0J9F","submittedAt":"2026-03-26T18:30:00.459Z"}','sent','2026-03-26T18:30:03.042Z','','2026-03-26T18:30:03.042Z',1,NULL,NULL,'<elk.49.yhYwaYX1C2sq1k1fq6oO@oefenstad.example>','2026-03-26T18:30:00.459Z','2026-03-26T18:30:00.459Z','2026-03-26T18:30:03.042Z',NULL),
(50,'receipt',5,'boateng.family@example.org','en','receipt:T2K1-2MXW-5BTC',2,NULL,'{"round":"1","receiptCode":"T2K1-2MXW-5BTC","submittedAt":"2026-03-26T18:30:00.592Z"}','sent','2026-03-26T18:30:03.050Z','','2026-03-26T18:30:03.049Z',1,NULL,NULL,'<elk.50.EiXWu_fvMtl4idGYTNAb@oefenstad.example>','2026-03-26T18:30:00.592Z','2026-03-26T18:30:00.592Z','2026-03-26T18:30:03.050Z',NULL),
(51,'receipt',1,'familie.dandrea@example.org','nl','receipt:W6VT-A6WB-49VR',2,NULL,'{"round":"1","receiptCode":"W6VT-A6WB-49VR","submittedAt":"2026-03-26T18:30:00.757Z"}','sent','2026-03-26T18:30:03.057Z','','2026-03-26T18:30:03.057Z',1,NULL,NULL,'<elk.51.UYXEi84pNb8J51EtvzZz@oefenstad.example>','2026-03-26T18:30:00.757Z','2026-03-26T18:30:00.757Z','2026-03-26T18:30:03.057Z',NULL),
(52,'receipt',22,'vandijk.saar@example.org','nl','receipt:CRSA-CS62-7C4V',2,NULL,'{"round":"1","receiptCode":"CRSA-CS62-7C4V","submittedAt":"2026-03-26T18:30:00.854Z"}','sent','2026-03-26T18:30:03.069Z','','2026-03-26T18:30:03.069Z',1,NULL,NULL,'<elk.52.2BJvizjIhvoE5OyArCQv@oefenstad.example>','2026-03-26T18:30:00.854Z','2026-03-26T18:30:00.854Z','2026-03-26T18:30:03.069Z',NULL),
(53,'receipt',21,'degroot.tijn@example.org','nl','receipt:4C85-N29W-YKNM',2,NULL,'{"round":"1","receiptCode":"4C85-N29W-YKNM","submittedAt":"2026-03-26T18:30:00.897Z"}','sent','2026-03-26T18:30:03.074Z','','2026-03-26T18:30:03.074Z',1,NULL,NULL,'<elk.53.MFGgYQfvwPVY9Ju_dtbM@oefenstad.example>','2026-03-26T18:30:00.897Z','2026-03-26T18:30:00.897Z','2026-03-26T18:30:03.074Z',NULL),
(54,'receipt',24,'hassanomar@example.org','nl','receipt:0ME3-HAGA-ZVQ3',2,NULL,'{"round":"1","receiptCode":"0ME3-HAGA-ZVQ3","submittedAt":"2026-03-26T18:30:00.945Z"}','sent','2026-03-26T18:30:03.077Z','','2026-03-26T18:30:03.077Z',1,NULL,NULL,'<elk.54.okqxcKXEumiwDAmIjxR0@oefenstad.example>','2026-03-26T18:30:00.945Z','2026-03-26T18:30:00.945Z','2026-03-26T18:30:03.077Z',NULL),
(55,'receipt',26,'nunezgarcia@example.org','nl','receipt:ZPGK-HSMP-FRZP',2,NULL,'{"round":"1","receiptCode":"ZPGK-HSMP-FRZP","submittedAt":"2026-03-26T18:30:01.112Z"}','sent','2026-03-26T18:30:03.079Z','','2026-03-26T18:30:03.079Z',1,NULL,NULL,'<elk.55.gNx1GTZnWt7cwP94Ko5z@oefenstad.example>','2026-03-26T18:30:01.112Z','2026-03-26T18:30:01.112Z','2026-03-26T18:30:03.079Z',NULL),
(56,'receipt',23,'oseitutu@example.org','en','receipt:53QM-97BS-VZD4',2,NULL,'{"round":"1","receiptCode":"53QM-97BS-VZD4","submittedAt":"2026-03-26T18:30:01.221Z"}','sent','2026-03-26T18:30:03.097Z','','2026-03-26T18:30:03.097Z',1,NULL,NULL,'<elk.56.6JpNOLNxXQl7qeY17XuG@oefenstad.example>','2026-03-26T18:30:01.221Z','2026-03-26T18:30:01.221Z','2026-03-26T18:30:03.097Z',NULL),
(57,'receipt',4,'ozturk.ailesi@example.org','tr','receipt:M4Q7-9BE8-K2G2',2,NULL,'{"round":"1","receiptCode":"M4Q7-9BE8-K2G2","submittedAt":"2026-03-26T18:30:01.278Z"}','sent','2026-03-26T18:30:03.105Z','','2026-03-26T18:30:03.105Z',1,NULL,NULL,'<elk.57.NWiOeknz9oePbJ_JaFGf@oefenstad.example>','2026-03-26T18:30:01.278Z','2026-03-26T18:30:01.278Z','2026-03-26T18:30:03.105Z',NULL),
(58,'receipt',18,'ramdin@example.org','nl','receipt:YW8M-DF1A-EBVZ',2,NULL,'{"round":"1","receiptCode":"YW8M-DF1A-EBVZ","submittedAt":"2026-03-26T18:30:01.382Z"}','sent','2026-03-26T18:30:03.109Z','','2026-03-26T18:30:03.109Z',1,NULL,NULL,'<elk.58.NA_2SO2SwNPfQ5yTnQEt@oefenstad.example>','2026-03-26T18:30:01.382Z','2026-03-26T18:30:01.382Z','2026-03-26T18:30:03.109Z',NULL),
(59,'receipt',25,'sorensen@example.org','nl','receipt:JCYY-17EH-9BSX',2,NULL,'{"round":"1","receiptCode":"JCYY-17EH-9BSX","submittedAt":"2026-03-26T18:30:01.512Z"}','sent','2026-03-26T18:30:03.119Z','','2026-03-26T18:30:03.119Z',1,NULL,NULL,'<elk.59.dIUZknscD6n-aWZl1CRA@oefenstad.example>','2026-03-26T18:30:01.512Z','2026-03-26T18:30:01.512Z','2026-03-26T18:30:03.119Z',NULL),
(60,'receipt',16,'intveld@example.org','nl','receipt:HNQP-T4WH-CST8',2,NULL,'{"round":"1","receiptCode":"HNQP-T4WH-CST8","submittedAt":"2026-03-26T18:30:01.570Z"}','sent','2026-03-26T18:30:03.129Z','','2026-03-26T18:30:03.129Z',1,NULL,NULL,'<elk.60.zpjmrUfGHe0uhcNeYsV_@oefenstad.example>','2026-03-26T18:30:01.570Z','2026-03-26T18:30:01.570Z','2026-03-26T18:30:03.129Z',NULL),
(61,'receipt',8,'d.visser@example.org','nl','receipt:KQ2F-TA34-RRCX',2,NULL,'{"round":"1","receiptCode":"KQ2F-TA34-RRCX","submittedAt":"2026-03-26T18:30:01.603Z"}','sent','2026-03-26T18:30:03.145Z','','2026-03-26T18:30:03.145Z',1,NULL,NULL,'<elk.61.HVDOWEdZguolwmxXWBWr@oefenstad.example>','2026-03-26T18:30:01.603Z','2026-03-26T18:30:01.603Z','2026-03-26T18:30:03.145Z',NULL),
(62,'receipt',12,'devries.zeeegel@example.org','nl','receipt:Q9S1-96CT-XKNQ',2,NULL,'{"round":"1","receiptCode":"Q9S1-96CT-XKNQ","submittedAt":"2026-03-26T18:30:01.703Z"}','sent','2026-03-26T18:30:03.149Z','','2026-03-26T18:30:03.149Z',1,NULL,NULL,'<elk.62.Al_qpjJOi9NR8NHIxFWe@oefenstad.example>','2026-03-26T18:30:01.703Z','2026-03-26T18:30:01.703Z','2026-03-26T18:30:03.149Z',NULL),
(63,'receipt',41,'brouwer.thijs@example.org','nl','receipt:XT82-S0RR-CKGK',2,NULL,'{"round":"1","receiptCode":"XT82-S0RR-CKGK","submittedAt":"2026-03-26T18:30:01.838Z"}','sent','2026-03-26T18:30:03.153Z','','2026-03-26T18:30:03.153Z',1,NULL,NULL,'<elk.63.pprqNe0w6aAfuVMAPpCm@oefenstad.example>','2026-03-26T18:30:01.838Z','2026-03-26T18:30:01.838Z','2026-03-26T18:30:03.153Z',NULL),
(64,'receipt',45,'petrovic@example.org','en','receipt:H5RW-0MNX-ARMH',2,NULL,'{"round":"1","receiptCode":"H5RW-0MNX-ARMH","submittedAt":"2026-03-26T18:30:01.877Z"}','sent','2026-03-26T18:30:03.161Z','','2026-03-26T18:30:03.161Z',1,NULL,NULL,'<elk.64.2CF2Po2W5fwQ1tlGCykm@oefenstad.example>','2026-03-26T18:30:01.877Z','2026-03-26T18:30:01.877Z','2026-03-26T18:30:03.161Z',NULL),
(65,'receipt',47,'yildirim.ailesi@example.org','tr','receipt:HM7D-THZX-1QFE',2,NULL,'{"round":"1","receiptCode":"HM7D-THZX-1QFE","submittedAt":"2026-03-26T18:30:01.895Z"}','sent','2026-03-26T18:30:03.169Z','','2026-03-26T18:30:03.169Z',1,NULL,NULL,'<elk.65.Q1BU5UbF8_IPMmlTS6tD@oefenstad.example>','2026-03-26T18:30:01.895Z','2026-03-26T18:30:01.895Z','2026-03-26T18:30:03.169Z',NULL),
(66,'receipt',48,'zelenska@example.org','pl','receipt:231R-XVTG-NFQ8',2,NULL,'{"round":"1","receiptCode":"231R-XVTG-NFQ8","submittedAt":"2026-03-26T18:30:01.961Z"}','sent','2026-03-26T18:30:03.172Z','','2026-03-26T18:30:03.171Z',1,NULL,NULL,'<elk.66.NyziHo3X7dShQKjgqZOg@oefenstad.example>','2026-03-26T18:30:01.961Z','2026-03-26T18:30:01.961Z','2026-03-26T18:30:03.172Z',NULL),
(67,'receipt',42,'zukauskaite@example.org','pl','receipt:ZVS2-NMYW-MR7N',2,NULL,'{"round":"1","receiptCode":"ZVS2-NMYW-MR7N","submittedAt":"2026-03-26T18:30:02.045Z"}','sent','2026-03-26T18:30:03.189Z','','2026-03-26T18:30:03.189Z',1,NULL,NULL,'<elk.67._jhODftmFNqwFj13rwxe@oefenstad.example>','2026-03-26T18:30:02.045Z','2026-03-26T18:30:02.045Z','2026-03-26T18:30:03.189Z',NULL),
(68,'receipt',43,'alahmad@example.org','ar','receipt:FQH5-4CFH-RW9Z',2,NULL,'{"round":"1","receiptCode":"FQH5-4CFH-RW9Z","submittedAt":"2026-03-26T18:30:02.079Z"}','sent','2026-03-26T18:30:03.197Z','','2026-03-26T18:30:03.197Z',1,NULL,NULL,'<elk.68.u_ifAAuv9YZPLegjKSYZ@oefenstad.example>','2026-03-26T18:30:02.079Z','2026-03-26T18:30:02.079Z','2026-03-26T18:30:03.197Z',NULL),
(69,'receipt',36,'dubois.famille@example.org','nl','receipt:EZ9A-NQ4F-JT81',2,NULL,'{"round":"1","receiptCode":"EZ9A-NQ4F-JT81","submittedAt":"2026-03-26T18:30:02.148Z"}','sent','2026-03-26T18:30:03.207Z','','2026-03-26T18:30:03.207Z',1,NULL,NULL,'<elk.69.nKp5NTk5ey4pz1VHnrbb@oefenstad.example>','2026-03-26T18:30:02.148Z','2026-03-26T18:30:02.148Z','2026-03-26T18:30:03.207Z',NULL),
(70,'receipt',37,'kovalchuk@example.org','uk','receipt:8PKY-58K0-QV6E',2,NULL,'{"round":"1","receiptCode":"8PKY-58K0-QV6E","submittedAt":"2026-03-26T18:30:02.206Z"}','sent','2026-03-26T18:30:03.215Z','','2026-03-26T18:30:03.215Z',1,NULL,NULL,'<elk.70.sbOQnVTzc4N3bAQq5BYq@oefenstad.example>','2026-03-26T18:30:02.206Z','2026-03-26T18:30:02.206Z','2026-03-26T18:30:03.215Z',NULL),
(71,'receipt',34,'kromosoeto@example.org','nl','receipt:819P-V8W6-M43C',2,NULL,'{"round":"1","receiptCode":"819P-V8W6-M43C","submittedAt":"2026-03-26T18:30:02.239Z"}','sent','2026-03-26T18:30:03.226Z','','2026-03-26T18:30:03.225Z',1,NULL,NULL,'<elk.71.QNMphWeehoAjCAo2L_S9@oefenstad.example>','2026-03-26T18:30:02.239Z','2026-03-26T18:30:02.239Z','2026-03-26T18:30:03.226Z',NULL),
(72,'receipt',40,'nguyen.minh@example.org','en','receipt:92T9-3DFS-0XWZ',2,NULL,'{"round":"1","receiptCode":"92T9-3DFS-0XWZ","submittedAt":"2026-03-26T18:30:02.379Z"}','sent','2026-03-26T18:30:03.230Z','','2026-03-26T18:30:03.230Z',1,NULL,NULL,'<elk.72.hxqnc9mo007VbXVB-5Vv@oefenstad.example>','2026-03-26T18:30:02.379Z','2026-03-26T18:30:02.379Z','2026-03-26T18:30:03.230Z',NULL),
(73,'receipt',35,'van.oranjestein@example.org','nl','receipt:ZGMP-XKZX-88HY',2,NULL,'{"round":"1","receiptCode":"ZGMP-XKZX-88HY","submittedAt":"2026-03-26T18:30:02.482Z"}','sent','2026-03-26T18:30:03.239Z','','2026-03-26T18:30:03.239Z',1,NULL,NULL,'<elk.73.x80OknVJg7LbSQYCscjx@oefenstad.example>','2026-03-26T18:30:02.482Z','2026-03-26T18:30:02.482Z','2026-03-26T18:30:03.239Z',NULL),
(74,'receipt',30,'sahin.ailesi@example.org','tr','receipt:DAXT-AK2P-P3WK',2,NULL,'{"round":"1","receiptCode":"DAXT-AK2P-P3WK","submittedAt":"2026-03-26T18:30:02.601Z"}','sent','2026-03-26T18:30:03.245Z','','2026-03-26T18:30:03.245Z',1,NULL,NULL,'<elk.74.QlLNDnICdzZEe2qNxiSt@oefenstad.example>','2026-03-26T18:30:02.601Z','2026-03-26T18:30:02.601Z','2026-03-26T18:30:03.245Z',NULL),
(75,'receipt',33,'taranu@example.org','nl','receipt:9BKR-QV2S-SAHE',2,NULL,'{"round":"1","receiptCode":"9BKR-QV2S-SAHE","submittedAt":"2026-03-26T18:30:02.679Z"}','sent','2026-03-26T18:30:03.253Z','','2026-03-26T18:30:03.253Z',1,NULL,NULL,'<elk.75.wYwVNA_5FFlo78H4uRwe@oefenstad.example>','2026-03-26T18:30:02.679Z','2026-03-26T18:30:02.679Z','2026-03-26T18:30:03.253Z',NULL),
(76,'receipt',38,'tesfamariam@example.org','nl','receipt:SQ24-JBQ6-Q920',2,NULL,'{"round":"1","receiptCode":"SQ24-JBQ6-Q920","submittedAt":"2026-03-26T18:30:02.737Z"}','sent','2026-03-26T18:30:03.257Z','','2026-03-26T18:30:03.257Z',1,NULL,NULL,'<elk.76.k-aoBD1pJxV493oHIv1Y@oefenstad.example>','2026-03-26T18:30:02.737Z','2026-03-26T18:30:02.737Z','2026-03-26T18:30:03.257Z',NULL),
(77,'receipt',29,'devries.lantaarn@example.org','nl','receipt:7REG-WXJV-1BTH',2,NULL,'{"round":"1","receiptCode":"7REG-WXJV-1BTH","submittedAt":"2026-03-26T18:30:02.849Z"}','sent','2026-03-26T18:30:03.264Z','','2026-03-26T18:30:03.264Z',1,NULL,NULL,'<elk.77.uc-W5a7WUL0S7VjCTK8j@oefenstad.example>','2026-03-26T18:30:02.849Z','2026-03-26T18:30:02.849Z','2026-03-26T18:30:03.264Z',NULL),
(78,'form-renewed',20,'aitbaazi@example.org','nl','form-renewed:20:2',3,NULL,'{"version":2}','sent','2026-03-26T18:30:03.278Z','','2026-03-26T18:30:03.278Z',1,NULL,NULL,'<elk.78.GYfhQSjWiizwJX3cVDuS@oefenstad.example>','2026-03-26T18:30:02.968Z','2026-03-26T18:30:02.968Z','2026-03-26T18:30:03.278Z',NULL),
(79,'form-renewed',1,'familie.dandrea@example.org','nl','form-renewed:1:2',3,NULL,'{"version":2,"reopened":true}','sent','2026-03-26T18:30:06.046Z','','2026-03-26T18:30:06.046Z',1,NULL,NULL,'<elk.79.1fFWWH_tH2sTnlLqKXbZ@oefenstad.example>','2026-03-26T18:30:04.062Z','2026-03-26T18:30:04.062Z','2026-03-26T18:30:06.046Z',NULL),
(80,'login',11,'vanthoff@example.org','nl','login:11:2',4,47,'{}','sent','2026-03-26T18:30:06.274Z','','2026-03-26T18:30:06.274Z',1,NULL,NULL,'<elk.80.rikcSOl5XC2YQzLi_UcF@oefenstad.example>','2026-03-26T18:30:04.588Z','2026-03-26T18:30:04.588Z','2026-03-26T18:30:06.274Z',NULL),
(81,'login',14,'nieuw.adres@example.org','nl','login:14:2',4,48,'{}','sent','2026-03-26T18:30:06.289Z','','2026-03-26T18:30:06.289Z',1,NULL,NULL,'<elk.81.yWhUUZDQ4NoLae7S6ict@oefenstad.example>','2026-03-26T18:30:04.889Z','2026-03-26T18:30:04.889Z','2026-03-26T18:30:06.289Z',NULL),
(82,'round-extended',9,'bakker.thuis@example.org','nl','round-extended:9:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:06.069Z','','2026-03-26T18:30:06.068Z',1,NULL,NULL,'<elk.82.X3oCNa6B5zK8eOK0XTjs@oefenstad.example>','2026-03-26T18:30:05.196Z','2026-03-26T18:30:05.196Z','2026-03-26T18:30:06.069Z',NULL),
(83,'round-extended',17,'chen.wei@example.org','nl','round-extended:17:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:06.101Z','','2026-03-26T18:30:06.101Z',1,NULL,NULL,'<elk.83.pzOxCwtKQRavW-9OIwTQ@oefenstad.example>','2026-03-26T18:30:05.196Z','2026-03-26T18:30:05.196Z','2026-03-26T18:30:06.101Z',NULL),
(84,'round-extended',19,'codrington@example.org','nl','round-extended:19:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:06.135Z','','2026-03-26T18:30:06.134Z',1,NULL,NULL,'<elk.84.2ucUvonHxq8AI3hGeIqb@oefenstad.example>','2026-03-26T18:30:05.196Z','2026-03-26T18:30:05.196Z','2026-03-26T18:30:06.135Z',NULL),
(85,'round-extended',1,'familie.dandrea@example.org','nl','round-extended:1:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:06.150Z','','2026-03-26T18:30:06.150Z',1,NULL,NULL,'<elk.85.AzFXz1aePOHVOZ82tf-V@oefenstad.example>','2026-03-26T18:30:05.196Z','2026-03-26T18:30:05.196Z','2026-03-26T18:30:06.150Z',NULL),
(86,'round-extended',10,'jansen.finn@example.org','nl','round-extended:10:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:06.155Z','','2026-03-26T18:30:06.155Z',1,NULL,NULL,'<elk.86.bt6WTaMdZf8Aai__2N-i@oefenstad.example>','2026-03-26T18:30:05.196Z','2026-03-26T18:30:05.196Z','2026-03-26T18:30:06.155Z',NULL),
(87,'round-extended',27,'kanhai@example.org','nl','round-extended:27:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:06.165Z','','2026-03-26T18:30:06.165Z',1,NULL,NULL,'<elk.87.awsqX_Wu2R-grFTGN5WA@oefenstad.example>','2026-03-26T18:30:05.196Z','2026-03-26T18:30:05.196Z','2026-03-26T18:30:06.165Z',NULL),
(88,'round-extended',28,'obrien.home@example.org','en','round-extended:28:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:06.185Z','','2026-03-26T18:30:06.185Z',1,NULL,NULL,'<elk.88.x0F9aHvWyUwNH1ezpr5d@oefenstad.example>','2026-03-26T18:30:05.196Z','2026-03-26T18:30:05.196Z','2026-03-26T18:30:06.185Z',NULL),
(89,'round-extended',15,'saintclair@example.org','nl','round-extended:15:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:06.189Z','','2026-03-26T18:30:06.189Z',1,NULL,NULL,'<elk.89.uxSEJ1dKkqrtmvmBDVZR@oefenstad.example>','2026-03-26T18:30:05.196Z','2026-03-26T18:30:05.196Z','2026-03-26T18:30:06.189Z',NULL),
(90,'round-extended',13,'skerjanc@example.org','nl','round-extended:13:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:06.193Z','','2026-03-26T18:30:06.193Z',1,NULL,NULL,'<elk.90.fPVLoPj4iyLdrEbySK3F@oefenstad.example>','2026-03-26T18:30:05.196Z','2026-03-26T18:30:05.196Z','2026-03-26T18:30:06.193Z',NULL),
(91,'round-extended',46,'brancoveanu@example.org','nl','round-extended:46:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:06.209Z','','2026-03-26T18:30:06.209Z',1,NULL,NULL,'<elk.91.X-nEjGiaHd7EI9stunsm@oefenstad.example>','2026-03-26T18:30:05.196Z','2026-03-26T18:30:05.196Z','2026-03-26T18:30:06.209Z',NULL),
(92,'round-extended',44,'suryani.keluarga@example.org','nl','round-extended:44:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:06.217Z','','2026-03-26T18:30:06.217Z',1,NULL,NULL,'<elk.92.P7Xi2blSJijXgXyKaVxP@oefenstad.example>','2026-03-26T18:30:05.196Z','2026-03-26T18:30:05.196Z','2026-03-26T18:30:06.217Z',NULL),
(93,'round-extended',39,'vandermeer.jip@example.org','nl','round-extended:39:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:06.225Z','','2026-03-26T18:30:06.225Z',1,NULL,NULL,'<elk.93.7kH09k65lpRA5wPZdeXB@oefenstad.example>','2026-03-26T18:30:05.196Z','2026-03-26T18:30:05.196Z','2026-03-26T18:30:06.225Z',NULL),
(94,'round-extended',31,'ndiaye.dogan@example.org','nl','round-extended:31:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:06.241Z','','2026-03-26T18:30:06.241Z',1,NULL,NULL,'<elk.94.-9zNW2uGBBWpBSK9Y9nw@oefenstad.example>','2026-03-26T18:30:05.196Z','2026-03-26T18:30:05.196Z','2026-03-26T18:30:06.241Z',NULL),
(95,'round-extended',32,'wisniewscy@example.org','pl','round-extended:32:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:06.257Z','','2026-03-26T18:30:06.257Z',1,NULL,NULL,'<elk.95.7RxR2awIqgxN4-xlEamT@oefenstad.example>','2026-03-26T18:30:05.196Z','2026-03-26T18:30:05.196Z','2026-03-26T18:30:06.257Z',NULL),
(96,'form-renewed',4,'ozturk.ailesi@example.org','tr','form-renewed:4:2',3,NULL,'{"version":2}','sent','2026-03-26T18:30:06.269Z','','2026-03-26T18:30:06.269Z',1,NULL,NULL,'<elk.96.BrlxkHqKlzA3J2RLH6aF@oefenstad.example>','2026-03-26T18:30:05.646Z','2026-03-26T18:30:05.646Z','2026-03-26T18:30:06.269Z',NULL),
(97,'login-reminder',15,'saintclair@example.org','nl','login-reminder:15:1:1',5,21,'{"round":"1","last":false}','sent','2026-03-26T18:30:06.927Z','','2026-03-26T18:30:06.927Z',1,NULL,NULL,'<elk.97.u9AvD_pEiKWirDnnfhtP@oefenstad.example>','2026-03-26T18:30:06.554Z','2026-03-26T18:30:06.554Z','2026-03-26T18:30:06.927Z',NULL),
(98,'login-reminder',44,'suryani.keluarga@example.org','nl','login-reminder:44:1:1',5,30,'{"round":"1","last":false}','sent','2026-03-26T18:30:06.931Z','','2026-03-26T18:30:06.931Z',1,NULL,NULL,'<elk.98.e6mJl-w7lOM9KTzhF-nQ@oefenstad.example>','2026-03-26T18:30:06.554Z','2026-03-26T18:30:06.554Z','2026-03-26T18:30:06.931Z',NULL),
(99,'login-reminder',31,'ndiaye.dogan@example.org','nl','login-reminder:31:1:1',5,39,'{"round":"1","last":false}','sent','2026-03-26T18:30:06.951Z','','2026-03-26T18:30:06.951Z',1,NULL,NULL,'<elk.99.8s07Lbtzi68dCRBxHDy6@oefenstad.example>','2026-03-26T18:30:06.554Z','2026-03-26T18:30:06.554Z','2026-03-26T18:30:06.951Z',NULL),
(100,'school-digest',NULL,'info@stillestoomboot.example','nl','school-digest:1:1:1',5,NULL,'{"round":"1","last":false}','sent','2026-03-26T18:30:06.956Z','','2026-03-26T18:30:06.955Z',1,NULL,NULL,'<elk.100.bi-7oJDjiEbB9pP40Tao@oefenstad.example>','2026-03-26T18:30:06.554Z','2026-03-26T18:30:06.554Z','2026-03-26T18:30:06.956Z',1),
(101,'school-digest',NULL,'haven@stillestoomboot.example','nl','school-digest:2:1:1',5,NULL,'{"round":"1","last":false}','sent','2026-03-26T18:30:06.959Z','','2026-03-26T18:30:06.959Z',1,NULL,NULL,'<elk.101.UW4aBFmh9cUcngibkpMU@oefenstad.example>','2026-03-26T18:30:06.554Z','2026-03-26T18:30:06.554Z','2026-03-26T18:30:06.959Z',2),
(102,'school-digest',NULL,'info@nieuwsgierigelantaarn.example','nl','school-digest:3:1:1',5,NULL,'{"round":"1","last":false}','sent','2026-03-26T18:30:06.962Z','','2026-03-26T18:30:06.962Z',1,NULL,NULL,'<elk.102.6sOHY3R3kZtTofHLVNZQ@oefenstad.example>','2026-03-26T18:30:06.554Z','2026-03-26T18:30:06.554Z','2026-03-26T18:30:06.962Z',3),
(103,'result-link',2,'ouders.vandenakker@example.org','nl','result-link:2:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.386Z','','2026-04-09T14:00:00.386Z',1,NULL,NULL,'<elk.103.6T775dAfYfLimjYwRHoT@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.386Z',NULL),
(104,'result-link',3,'ouders.vandenakker@example.org','nl','result-link:3:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.392Z','','2026-04-09T14:00:00.392Z',1,NULL,NULL,'<elk.104.XE-PXoICyAQQkdY4-J2o@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.392Z',NULL),
(105,'result-link',4,'ozturk.ailesi@example.org','tr','result-link:4:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.395Z','','2026-04-09T14:00:00.395Z',1,NULL,NULL,'<elk.105.afbQlflxLruRPbBcGDxi@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.395Z',NULL),
(106,'result-link',5,'boateng.family@example.org','en','result-link:5:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.397Z','','2026-04-09T14:00:00.397Z',1,NULL,NULL,'<elk.106.B989OZ9FUgnk4Bsf2Q-2@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.397Z',NULL),
(107,'result-link',12,'devries.zeeegel@example.org','nl','result-link:12:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.400Z','','2026-04-09T14:00:00.399Z',1,NULL,NULL,'<elk.107.YmkAbYc8WR6tkOD9WSLd@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.400Z',NULL),
(108,'result-link',16,'intveld@example.org','nl','result-link:16:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.401Z','','2026-04-09T14:00:00.401Z',1,NULL,NULL,'<elk.108.jHYfPQnOfdSsxGNEoTB6@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.401Z',NULL),
(109,'result-link',18,'ramdin@example.org','nl','result-link:18:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.403Z','','2026-04-09T14:00:00.403Z',1,NULL,NULL,'<elk.109.s_8AV3UwJWRa6DOneG3O@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.403Z',NULL),
(110,'result-link',20,'aitbaazi@example.org','nl','result-link:20:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.405Z','','2026-04-09T14:00:00.405Z',1,NULL,NULL,'<elk.110.MCxeL9oHkxvygqVQmD8F@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.405Z',NULL),
(111,'result-link',21,'degroot.tijn@example.org','nl','result-link:21:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.408Z','','2026-04-09T14:00:00.408Z',1,NULL,NULL,'<elk.111.QzXBXHYHUV1gFmilh6ke@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.408Z',NULL),
(112,'result-link',22,'vandijk.saar@example.org','nl','result-link:22:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.411Z','','2026-04-09T14:00:00.411Z',1,NULL,NULL,'<elk.112.FQnP7JqWHAsKWXyeRIy6@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.411Z',NULL),
(113,'result-link',23,'oseitutu@example.org','en','result-link:23:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.413Z','','2026-04-09T14:00:00.413Z',1,NULL,NULL,'<elk.113.ShFWV4kzpug8VeJz2H30@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.413Z',NULL),
(114,'result-link',24,'hassanomar@example.org','nl','result-link:24:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.415Z','','2026-04-09T14:00:00.415Z',1,NULL,NULL,'<elk.114.IdCntLT0bz_rW3aLEWQO@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.415Z',NULL),
(115,'result-link',25,'sorensen@example.org','nl','result-link:25:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.417Z','','2026-04-09T14:00:00.417Z',1,NULL,NULL,'<elk.115.p5F_GiXx7-TCgAOgpftC@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.417Z',NULL),
(116,'result-link',26,'nunezgarcia@example.org','nl','result-link:26:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.419Z','','2026-04-09T14:00:00.419Z',1,NULL,NULL,'<elk.116.Hw8f-PzfvoPlg8dml7cZ@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.419Z',NULL),
(117,'result-link',29,'devries.lantaarn@example.org','nl','result-link:29:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.421Z','','2026-04-09T14:00:00.421Z',1,NULL,NULL,'<elk.117.vnaH_hmUHmCZVPBhLHoM@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.421Z',NULL),
(118,'result-link',30,'sahin.ailesi@example.org','tr','result-link:30:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.423Z','','2026-04-09T14:00:00.423Z',1,NULL,NULL,'<elk.118.2E7B9KeDBHGiV5bu-5Hm@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.423Z',NULL),
(119,'result-link',33,'taranu@example.org','nl','result-link:33:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.425Z','','2026-04-09T14:00:00.425Z',1,NULL,NULL,'<elk.119.13DOmqlWlUsRLdPoCIGD@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.425Z',NULL),
(120,'result-link',35,'van.oranjestein@example.org','nl','result-link:35:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.427Z','','2026-04-09T14:00:00.427Z',1,NULL,NULL,'<elk.120.5Fxkn3iMxTxa7709cZeX@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.427Z',NULL),
(121,'result-link',36,'dubois.famille@example.org','nl','result-link:36:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.431Z','','2026-04-09T14:00:00.431Z',1,NULL,NULL,'<elk.121.p_W2KTzLXbE1KVj3wnl6@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.431Z',NULL),
(122,'result-link',37,'kovalchuk@example.org','uk','result-link:37:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.434Z','','2026-04-09T14:00:00.434Z',1,NULL,NULL,'<elk.122.COyFjx6pBfREbGuAkXaI@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.434Z',NULL),
(123,'result-link',38,'tesfamariam@example.org','nl','result-link:38:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.436Z','','2026-04-09T14:00:00.436Z',1,NULL,NULL,'<elk.123.FhoiO5OPIXEI32fCpdY8@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.436Z',NULL),
(124,'result-link',40,'nguyen.minh@example.org','en','result-link:40:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.438Z','','2026-04-09T14:00:00.438Z',1,NULL,NULL,'<elk.124.ARv9-GCiPVfqRlEeEqzc@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.438Z',NULL),
(125,'result-link',41,'brouwer.thijs@example.org','nl','result-link:41:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.442Z','','2026-04-09T14:00:00.442Z',1,NULL,NULL,'<elk.125.-bS5x-ruQUG7LaKCPh4y@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.442Z',NULL),
(126,'result-link',42,'zukauskaite@example.org','pl','result-link:42:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.451Z','','2026-04-09T14:00:00.450Z',1,NULL,NULL,'<elk.126.UW81-7R0xRj-f-D_nCTi@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.451Z',NULL),
(127,'result-link',43,'alahmad@example.org','ar','result-link:43:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.462Z','','2026-04-09T14:00:00.462Z',1,NULL,NULL,'<elk.127.XNuDHwjkSuP1bExO2jxi@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.462Z',NULL),
(128,'result-link',45,'petrovic@example.org','en','result-link:45:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.465Z','','2026-04-09T14:00:00.465Z',1,NULL,NULL,'<elk.128.KOOaQMcWJqK97uQxfQeY@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.465Z',NULL),
(129,'result-link',48,'zelenska@example.org','pl','result-link:48:1',4,NULL,'{"round":"1"}','sent','2026-04-09T14:00:00.469Z','','2026-04-09T14:00:00.469Z',1,NULL,NULL,'<elk.129.OWAs4jZfqpmsZXo-7GT8@oefenstad.example>','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.313Z','2026-04-09T14:00:00.469Z',NULL);
insert into mail_messages (mail_id, message) values
(1,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: aitbaazi@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(2,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: ouders.vandenakker@example.org
Reply-To: hulp@oefenstad.

Beste ouder'),
(3,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: ouders.vandenakker@example.org
Reply-To: hulp@oefenstad.

Beste ouder'),
(4,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: bakker.thuis@example.org
Reply-To: hulp@oefenstad.exampl

Beste ouder'),
(5,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: benali@example.org
Reply-To: hulp@oefenstad.example
Sub

Beste ouder'),
(6,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: boateng.family@example.org
Reply-To: hulp@oefenstad.exam

Beste ouder'),
(7,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: chen.wei@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(8,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: codrington@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(9,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: familie.dandrea@example.org
Reply-To: hulp@oefenstad.exa

Beste ouder'),
(10,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: vandijk.saar@example.org
Reply-To: hulp@oefenstad.exampl

Beste ouder'),
(11,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: degroot.tijn@example.org
Reply-To: hulp@oefenstad.exampl

Beste ouder'),
(12,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: hassanomar@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(13,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: vanthoff@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(14,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: jansen.finn@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(15,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: kanhai@example.org
Reply-To: hulp@oefenstad.example
Sub

Beste ouder'),
(16,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: nunezgarcia@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(17,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: obrien.home@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(18,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: oseitutu@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(19,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: ozturk.ailesi@example.org
Reply-To: hulp@oefenstad.examp

Beste ouder'),
(20,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: ramdin@example.org
Reply-To: hulp@oefenstad.example
Sub

Beste ouder'),
(21,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: saintclair@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(22,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: skerjanc@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(23,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: sorensen@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(24,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: intveld@example.org
Reply-To: hulp@oefenstad.example
Su

Beste ouder'),
(25,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: d.visser@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(26,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: devries.zeeegel@example.org
Reply-To: hulp@oefenstad.exa

Beste ouder'),
(27,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: brancoveanu@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(28,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: brouwer.thijs@example.org
Reply-To: hulp@oefenstad.examp

Beste ouder'),
(29,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: petrovic@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(30,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: suryani.keluarga@example.org
Reply-To: hulp@oefenstad.ex

Beste ouder'),
(31,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: yildirim.ailesi@example.org
Reply-To: hulp@oefenstad.exa

Beste ouder'),
(32,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: zelenska@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(33,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: zukauskaite@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(34,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: alahmad@example.org
Reply-To: hulp@oefenstad.example
Su

Beste ouder'),
(35,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: dubois.famille@example.org
Reply-To: hulp@oefenstad.exam

Beste ouder'),
(36,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: kovalchuk@example.org
Reply-To: hulp@oefenstad.example


Beste ouder'),
(37,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: kromosoeto@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(38,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: vandermeer.jip@example.org
Reply-To: hulp@oefenstad.exam

Beste ouder'),
(39,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: ndiaye.dogan@example.org
Reply-To: hulp@oefenstad.exampl

Beste ouder'),
(40,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: nguyen.minh@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(41,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: van.oranjestein@example.org
Reply-To: hulp@oefenstad.exa

Beste ouder'),
(42,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: sahin.ailesi@example.org
Reply-To: hulp@oefenstad.exampl

Beste ouder'),
(43,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: taranu@example.org
Reply-To: hulp@oefenstad.example
Sub

Beste ouder'),
(44,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: tesfamariam@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(45,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: devries.lantaarn@example.org
Reply-To: hulp@oefenstad.ex

Beste ouder'),
(46,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: wisniewscy@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(47,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: aitbaazi@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(48,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: ouders.vandenakker@example.org
Reply-To: hulp@oefenstad.

Beste ouder'),
(49,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: ouders.vandenakker@example.org
Reply-To: hulp@oefenstad.

Beste ouder'),
(50,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: boateng.family@example.org
Reply-To: hulp@oefenstad.exam

Beste ouder'),
(51,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: familie.dandrea@example.org
Reply-To: hulp@oefenstad.exa

Beste ouder'),
(52,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: vandijk.saar@example.org
Reply-To: hulp@oefenstad.exampl

Beste ouder'),
(53,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: degroot.tijn@example.org
Reply-To: hulp@oefenstad.exampl

Beste ouder'),
(54,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: hassanomar@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(55,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: nunezgarcia@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(56,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: oseitutu@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(57,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: ozturk.ailesi@example.org
Reply-To: hulp@oefenstad.examp

Beste ouder'),
(58,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: ramdin@example.org
Reply-To: hulp@oefenstad.example
Sub

Beste ouder'),
(59,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: sorensen@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(60,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: intveld@example.org
Reply-To: hulp@oefenstad.example
Su

Beste ouder'),
(61,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: d.visser@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(62,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: devries.zeeegel@example.org
Reply-To: hulp@oefenstad.exa

Beste ouder'),
(63,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: brouwer.thijs@example.org
Reply-To: hulp@oefenstad.examp

Beste ouder'),
(64,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: petrovic@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(65,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: yildirim.ailesi@example.org
Reply-To: hulp@oefenstad.exa

Beste ouder'),
(66,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: zelenska@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(67,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: zukauskaite@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(68,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: alahmad@example.org
Reply-To: hulp@oefenstad.example
Su

Beste ouder'),
(69,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: dubois.famille@example.org
Reply-To: hulp@oefenstad.exam

Beste ouder'),
(70,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: kovalchuk@example.org
Reply-To: hulp@oefenstad.example


Beste ouder'),
(71,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: kromosoeto@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(72,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: nguyen.minh@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(73,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: van.oranjestein@example.org
Reply-To: hulp@oefenstad.exa

Beste ouder'),
(74,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: sahin.ailesi@example.org
Reply-To: hulp@oefenstad.exampl

Beste ouder'),
(75,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: taranu@example.org
Reply-To: hulp@oefenstad.example
Sub

Beste ouder'),
(76,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: tesfamariam@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(77,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: devries.lantaarn@example.org
Reply-To: hulp@oefenstad.ex

Beste ouder'),
(78,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: aitbaazi@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(79,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: familie.dandrea@example.org
Reply-To: hulp@oefenstad.exa

Beste ouder'),
(80,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: vanthoff@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(81,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: nieuw.adres@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(82,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: bakker.thuis@example.org
Reply-To: hulp@oefenstad.exampl

Beste ouder'),
(83,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: chen.wei@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(84,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: codrington@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(85,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: familie.dandrea@example.org
Reply-To: hulp@oefenstad.exa

Beste ouder'),
(86,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: jansen.finn@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(87,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: kanhai@example.org
Reply-To: hulp@oefenstad.example
Sub

Beste ouder'),
(88,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: obrien.home@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(89,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: saintclair@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(90,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: skerjanc@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(91,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: brancoveanu@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(92,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: suryani.keluarga@example.org
Reply-To: hulp@oefenstad.ex

Beste ouder'),
(93,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: vandermeer.jip@example.org
Reply-To: hulp@oefenstad.exam

Beste ouder'),
(94,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: ndiaye.dogan@example.org
Reply-To: hulp@oefenstad.exampl

Beste ouder'),
(95,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: wisniewscy@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(96,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: ozturk.ailesi@example.org
Reply-To: hulp@oefenstad.examp

Beste ouder'),
(97,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: saintclair@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(98,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: suryani.keluarga@example.org
Reply-To: hulp@oefenstad.ex

Beste ouder'),
(99,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: ndiaye.dogan@example.org
Reply-To: hulp@oefenstad.exampl

Beste ouder'),
(100,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: info@stillestoomboot.example
Reply-To: hulp@oefenstad.ex

Beste ouder'),
(101,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: haven@stillestoomboot.example
Reply-To: hulp@oefenstad.e

Beste ouder'),
(102,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: info@nieuwsgierigelantaarn.example
Reply-To: hulp@oefens

Beste ouder'),
(103,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: ouders.vandenakker@example.org
Reply-To: hulp@oefenstad.

Beste ouder'),
(104,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: ouders.vandenakker@example.org
Reply-To: hulp@oefenstad.

Beste ouder'),
(105,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: ozturk.ailesi@example.org
Reply-To: hulp@oefenstad.examp

Beste ouder'),
(106,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: boateng.family@example.org
Reply-To: hulp@oefenstad.exam

Beste ouder'),
(107,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: devries.zeeegel@example.org
Reply-To: hulp@oefenstad.exa

Beste ouder'),
(108,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: intveld@example.org
Reply-To: hulp@oefenstad.example
Su

Beste ouder'),
(109,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: ramdin@example.org
Reply-To: hulp@oefenstad.example
Sub

Beste ouder'),
(110,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: aitbaazi@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(111,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: degroot.tijn@example.org
Reply-To: hulp@oefenstad.exampl

Beste ouder'),
(112,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: vandijk.saar@example.org
Reply-To: hulp@oefenstad.exampl

Beste ouder'),
(113,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: oseitutu@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(114,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: hassanomar@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(115,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: sorensen@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(116,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: nunezgarcia@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(117,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: devries.lantaarn@example.org
Reply-To: hulp@oefenstad.ex

Beste ouder'),
(118,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: sahin.ailesi@example.org
Reply-To: hulp@oefenstad.exampl

Beste ouder'),
(119,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: taranu@example.org
Reply-To: hulp@oefenstad.example
Sub

Beste ouder'),
(120,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: van.oranjestein@example.org
Reply-To: hulp@oefenstad.exa

Beste ouder'),
(121,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: dubois.famille@example.org
Reply-To: hulp@oefenstad.exam

Beste ouder'),
(122,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: kovalchuk@example.org
Reply-To: hulp@oefenstad.example


Beste ouder'),
(123,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: tesfamariam@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(124,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: nguyen.minh@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(125,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: brouwer.thijs@example.org
Reply-To: hulp@oefenstad.examp

Beste ouder'),
(126,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: zukauskaite@example.org
Reply-To: hulp@oefenstad.example

Beste ouder'),
(127,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: alahmad@example.org
Reply-To: hulp@oefenstad.example
Su

Beste ouder'),
(128,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: petrovic@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder'),
(129,'From: Aanmelden middelbare school <elk@oefenstad.example>
To: zelenska@example.org
Reply-To: hulp@oefenstad.example
S

Beste ouder');
insert into mail_attempts (mail_id, attempt, started_at, ended_at, outcome, reply) values
(1,1,'2026-03-16T08:00:00.957Z','2026-03-16T08:00:00.967Z','sent','000001-login-795276446.eml'),
(2,1,'2026-03-16T08:00:00.967Z','2026-03-16T08:00:00.973Z','sent','000002-login-191114740.eml'),
(3,1,'2026-03-16T08:00:00.973Z','2026-03-16T08:00:00.976Z','sent','000003-login-818560415.eml'),
(4,1,'2026-03-16T08:00:00.976Z','2026-03-16T08:00:00.978Z','sent','000004-login-814990610.eml'),
(5,1,'2026-03-16T08:00:00.978Z','2026-03-16T08:00:00.981Z','sent','000005-login-108297865.eml'),
(6,1,'2026-03-16T08:00:00.981Z','2026-03-16T08:00:00.983Z','sent','000006-login-934043783.eml'),
(7,1,'2026-03-16T08:00:00.983Z','2026-03-16T08:00:00.985Z','sent','000007-login-450260964.eml'),
(8,1,'2026-03-16T08:00:00.985Z','2026-03-16T08:00:00.988Z','sent','000008-login-671142376.eml'),
(9,1,'2026-03-16T08:00:00.988Z','2026-03-16T08:00:00.992Z','sent','000009-login-664258272.eml'),
(10,1,'2026-03-16T08:00:00.992Z','2026-03-16T08:00:00.995Z','sent','000010-login-907464432.eml'),
(11,1,'2026-03-16T08:00:00.995Z','2026-03-16T08:00:00.996Z','sent','000011-login-698951631.eml'),
(12,1,'2026-03-16T08:00:00.996Z','2026-03-16T08:00:00.999Z','sent','000012-login-687618287.eml'),
(13,1,'2026-03-16T08:00:00.999Z','2026-03-16T08:00:01.001Z','sent','000013-login-557395245.eml'),
(14,1,'2026-03-16T08:00:01.001Z','2026-03-16T08:00:01.004Z','sent','000014-login-415104228.eml'),
(15,1,'2026-03-16T08:00:01.004Z','2026-03-16T08:00:01.005Z','sent','000015-login-395925532.eml'),
(16,1,'2026-03-16T08:00:01.005Z','2026-03-16T08:00:01.007Z','sent','000016-login-294692152.eml'),
(17,1,'2026-03-16T08:00:01.007Z','2026-03-16T08:00:01.009Z','sent','000017-login-584372285.eml'),
(18,1,'2026-03-16T08:00:01.009Z','2026-03-16T08:00:01.012Z','sent','000018-login-143924583.eml'),
(19,1,'2026-03-16T08:00:01.012Z','2026-03-16T08:00:01.014Z','sent','000019-login-475986339.eml'),
(20,1,'2026-03-16T08:00:01.014Z','2026-03-16T08:00:01.016Z','sent','000020-login-897382805.eml'),
(21,1,'2026-03-16T08:00:01.016Z','2026-03-16T08:00:01.017Z','sent','000021-login-600324647.eml'),
(22,1,'2026-03-16T08:00:01.017Z','2026-03-16T08:00:01.019Z','sent','000022-login-927316292.eml'),
(23,1,'2026-03-16T08:00:01.019Z','2026-03-16T08:00:01.020Z','sent','000023-login-365402402.eml'),
(24,1,'2026-03-16T08:00:01.020Z','2026-03-16T08:00:01.022Z','sent','000024-login-121285203.eml'),
(25,1,'2026-03-16T08:00:01.022Z','2026-03-16T08:00:01.028Z','sent','000025-login-309390371.eml'),
(26,1,'2026-03-16T08:00:01.028Z','2026-03-16T08:00:01.031Z','sent','000026-login-383684073.eml'),
(27,1,'2026-03-16T08:00:01.031Z','2026-03-16T08:00:01.033Z','sent','000027-login-959195482.eml'),
(28,1,'2026-03-16T08:00:01.033Z','2026-03-16T08:00:01.035Z','sent','000028-login-321072587.eml'),
(29,1,'2026-03-16T08:00:01.035Z','2026-03-16T08:00:01.036Z','sent','000029-login-673788926.eml'),
(30,1,'2026-03-16T08:00:01.036Z','2026-03-16T08:00:01.038Z','sent','000030-login-221936718.eml'),
(31,1,'2026-03-16T08:00:01.038Z','2026-03-16T08:00:01.041Z','sent','000031-login-322378695.eml'),
(32,1,'2026-03-16T08:00:01.041Z','2026-03-16T08:00:01.043Z','sent','000032-login-117749344.eml'),
(33,1,'2026-03-16T08:00:01.043Z','2026-03-16T08:00:01.047Z','sent','000033-login-828530484.eml'),
(34,1,'2026-03-16T08:00:01.047Z','2026-03-16T08:00:01.059Z','sent','000034-login-513868830.eml'),
(35,1,'2026-03-16T08:00:01.059Z','2026-03-16T08:00:01.067Z','sent','000035-login-501829827.eml'),
(36,1,'2026-03-16T08:00:01.067Z','2026-03-16T08:00:01.069Z','sent','000036-login-760871002.eml'),
(37,1,'2026-03-16T08:00:01.069Z','2026-03-16T08:00:01.071Z','sent','000037-login-633935684.eml'),
(38,1,'2026-03-16T08:00:01.071Z','2026-03-16T08:00:01.073Z','sent','000038-login-587207370.eml'),
(39,1,'2026-03-16T08:00:01.073Z','2026-03-16T08:00:01.075Z','sent','000039-login-859268359.eml'),
(40,1,'2026-03-16T08:00:01.075Z','2026-03-16T08:00:01.077Z','sent','000040-login-416256949.eml'),
(41,1,'2026-03-16T08:00:01.077Z','2026-03-16T08:00:01.081Z','sent','000041-login-261465984.eml'),
(42,1,'2026-03-16T08:00:01.082Z','2026-03-16T08:00:01.091Z','sent','000042-login-785067804.eml'),
(43,1,'2026-03-16T08:00:01.091Z','2026-03-16T08:00:01.098Z','sent','000043-login-448579083.eml'),
(44,1,'2026-03-16T08:00:01.098Z','2026-03-16T08:00:01.103Z','sent','000044-login-730890893.eml'),
(45,1,'2026-03-16T08:00:01.103Z','2026-03-16T08:00:01.105Z','sent','000045-login-284845884.eml'),
(46,1,'2026-03-16T08:00:01.105Z','2026-03-16T08:00:01.119Z','sent','000046-login-880998734.eml'),
(47,1,'2026-03-26T18:30:03.016Z','2026-03-26T18:30:03.030Z','sent','000047-receipt-795276446.eml'),
(48,1,'2026-03-26T18:30:03.030Z','2026-03-26T18:30:03.037Z','sent','000048-receipt-191114740.eml'),
(49,1,'2026-03-26T18:30:03.037Z','2026-03-26T18:30:03.042Z','sent','000049-receipt-818560415.eml'),
(50,1,'2026-03-26T18:30:03.042Z','2026-03-26T18:30:03.050Z','sent','000050-receipt-934043783.eml'),
(51,1,'2026-03-26T18:30:03.050Z','2026-03-26T18:30:03.057Z','sent','000051-receipt-664258272.eml'),
(52,1,'2026-03-26T18:30:03.057Z','2026-03-26T18:30:03.069Z','sent','000052-receipt-907464432.eml'),
(53,1,'2026-03-26T18:30:03.069Z','2026-03-26T18:30:03.074Z','sent','000053-receipt-698951631.eml'),
(54,1,'2026-03-26T18:30:03.074Z','2026-03-26T18:30:03.077Z','sent','000054-receipt-687618287.eml'),
(55,1,'2026-03-26T18:30:03.077Z','2026-03-26T18:30:03.079Z','sent','000055-receipt-294692152.eml'),
(56,1,'2026-03-26T18:30:03.079Z','2026-03-26T18:30:03.097Z','sent','000056-receipt-143924583.eml'),
(57,1,'2026-03-26T18:30:03.097Z','2026-03-26T18:30:03.105Z','sent','000057-receipt-475986339.eml'),
(58,1,'2026-03-26T18:30:03.105Z','2026-03-26T18:30:03.109Z','sent','000058-receipt-897382805.eml'),
(59,1,'2026-03-26T18:30:03.109Z','2026-03-26T18:30:03.119Z','sent','000059-receipt-365402402.eml'),
(60,1,'2026-03-26T18:30:03.120Z','2026-03-26T18:30:03.129Z','sent','000060-receipt-121285203.eml'),
(61,1,'2026-03-26T18:30:03.129Z','2026-03-26T18:30:03.145Z','sent','000061-receipt-309390371.eml'),
(62,1,'2026-03-26T18:30:03.145Z','2026-03-26T18:30:03.149Z','sent','000062-receipt-383684073.eml'),
(63,1,'2026-03-26T18:30:03.149Z','2026-03-26T18:30:03.153Z','sent','000063-receipt-321072587.eml'),
(64,1,'2026-03-26T18:30:03.153Z','2026-03-26T18:30:03.161Z','sent','000064-receipt-673788926.eml'),
(65,1,'2026-03-26T18:30:03.161Z','2026-03-26T18:30:03.169Z','sent','000065-receipt-322378695.eml'),
(66,1,'2026-03-26T18:30:03.169Z','2026-03-26T18:30:03.172Z','sent','000066-receipt-117749344.eml'),
(67,1,'2026-03-26T18:30:03.172Z','2026-03-26T18:30:03.189Z','sent','000067-receipt-828530484.eml'),
(68,1,'2026-03-26T18:30:03.189Z','2026-03-26T18:30:03.197Z','sent','000068-receipt-513868830.eml'),
(69,1,'2026-03-26T18:30:03.197Z','2026-03-26T18:30:03.207Z','sent','000069-receipt-501829827.eml'),
(70,1,'2026-03-26T18:30:03.207Z','2026-03-26T18:30:03.215Z','sent','000070-receipt-760871002.eml'),
(71,1,'2026-03-26T18:30:03.215Z','2026-03-26T18:30:03.226Z','sent','000071-receipt-633935684.eml'),
(72,1,'2026-03-26T18:30:03.226Z','2026-03-26T18:30:03.230Z','sent','000072-receipt-416256949.eml'),
(73,1,'2026-03-26T18:30:03.230Z','2026-03-26T18:30:03.239Z','sent','000073-receipt-261465984.eml'),
(74,1,'2026-03-26T18:30:03.239Z','2026-03-26T18:30:03.245Z','sent','000074-receipt-785067804.eml'),
(75,1,'2026-03-26T18:30:03.245Z','2026-03-26T18:30:03.253Z','sent','000075-receipt-448579083.eml'),
(76,1,'2026-03-26T18:30:03.253Z','2026-03-26T18:30:03.257Z','sent','000076-receipt-730890893.eml'),
(77,1,'2026-03-26T18:30:03.257Z','2026-03-26T18:30:03.264Z','sent','000077-receipt-284845884.eml'),
(78,1,'2026-03-26T18:30:03.264Z','2026-03-26T18:30:03.278Z','sent','000078-form-renewed-795276446.eml'),
(79,1,'2026-03-26T18:30:06.035Z','2026-03-26T18:30:06.046Z','sent','000079-form-renewed-664258272.eml'),
(80,1,'2026-03-26T18:30:06.269Z','2026-03-26T18:30:06.274Z','sent','000080-login-557395245.eml'),
(81,1,'2026-03-26T18:30:06.274Z','2026-03-26T18:30:06.289Z','sent','000081-login-108297865.eml'),
(82,1,'2026-03-26T18:30:06.047Z','2026-03-26T18:30:06.069Z','sent','000082-round-extended-814990610.eml'),
(83,1,'2026-03-26T18:30:06.069Z','2026-03-26T18:30:06.101Z','sent','000083-round-extended-450260964.eml'),
(84,1,'2026-03-26T18:30:06.102Z','2026-03-26T18:30:06.135Z','sent','000084-round-extended-671142376.eml'),
(85,1,'2026-03-26T18:30:06.135Z','2026-03-26T18:30:06.150Z','sent','000085-round-extended-664258272.eml'),
(86,1,'2026-03-26T18:30:06.150Z','2026-03-26T18:30:06.155Z','sent','000086-round-extended-415104228.eml'),
(87,1,'2026-03-26T18:30:06.155Z','2026-03-26T18:30:06.165Z','sent','000087-round-extended-395925532.eml'),
(88,1,'2026-03-26T18:30:06.165Z','2026-03-26T18:30:06.185Z','sent','000088-round-extended-584372285.eml'),
(89,1,'2026-03-26T18:30:06.186Z','2026-03-26T18:30:06.189Z','sent','000089-round-extended-600324647.eml'),
(90,1,'2026-03-26T18:30:06.189Z','2026-03-26T18:30:06.193Z','sent','000090-round-extended-927316292.eml'),
(91,1,'2026-03-26T18:30:06.193Z','2026-03-26T18:30:06.209Z','sent','000091-round-extended-959195482.eml'),
(92,1,'2026-03-26T18:30:06.209Z','2026-03-26T18:30:06.217Z','sent','000092-round-extended-221936718.eml'),
(93,1,'2026-03-26T18:30:06.217Z','2026-03-26T18:30:06.225Z','sent','000093-round-extended-587207370.eml'),
(94,1,'2026-03-26T18:30:06.225Z','2026-03-26T18:30:06.241Z','sent','000094-round-extended-859268359.eml'),
(95,1,'2026-03-26T18:30:06.242Z','2026-03-26T18:30:06.257Z','sent','000095-round-extended-880998734.eml'),
(96,1,'2026-03-26T18:30:06.257Z','2026-03-26T18:30:06.269Z','sent','000096-form-renewed-475986339.eml'),
(97,1,'2026-03-26T18:30:06.916Z','2026-03-26T18:30:06.927Z','sent','000097-login-reminder-600324647.eml'),
(98,1,'2026-03-26T18:30:06.928Z','2026-03-26T18:30:06.931Z','sent','000098-login-reminder-221936718.eml'),
(99,1,'2026-03-26T18:30:06.931Z','2026-03-26T18:30:06.951Z','sent','000099-login-reminder-859268359.eml'),
(100,1,'2026-03-26T18:30:06.951Z','2026-03-26T18:30:06.956Z','sent','000100-school-digest-18AB00.eml'),
(101,1,'2026-03-26T18:30:06.956Z','2026-03-26T18:30:06.959Z','sent','000101-school-digest-18AB01.eml'),
(102,1,'2026-03-26T18:30:06.959Z','2026-03-26T18:30:06.962Z','sent','000102-school-digest-21CD00.eml'),
(103,1,'2026-04-09T14:00:00.361Z','2026-04-09T14:00:00.386Z','sent','000103-result-link-818560415.eml'),
(104,1,'2026-04-09T14:00:00.387Z','2026-04-09T14:00:00.392Z','sent','000104-result-link-191114740.eml'),
(105,1,'2026-04-09T14:00:00.392Z','2026-04-09T14:00:00.395Z','sent','000105-result-link-475986339.eml'),
(106,1,'2026-04-09T14:00:00.395Z','2026-04-09T14:00:00.397Z','sent','000106-result-link-934043783.eml'),
(107,1,'2026-04-09T14:00:00.397Z','2026-04-09T14:00:00.400Z','sent','000107-result-link-383684073.eml'),
(108,1,'2026-04-09T14:00:00.400Z','2026-04-09T14:00:00.401Z','sent','000108-result-link-121285203.eml'),
(109,1,'2026-04-09T14:00:00.401Z','2026-04-09T14:00:00.403Z','sent','000109-result-link-897382805.eml'),
(110,1,'2026-04-09T14:00:00.403Z','2026-04-09T14:00:00.405Z','sent','000110-result-link-795276446.eml'),
(111,1,'2026-04-09T14:00:00.405Z','2026-04-09T14:00:00.408Z','sent','000111-result-link-698951631.eml'),
(112,1,'2026-04-09T14:00:00.408Z','2026-04-09T14:00:00.411Z','sent','000112-result-link-907464432.eml'),
(113,1,'2026-04-09T14:00:00.411Z','2026-04-09T14:00:00.413Z','sent','000113-result-link-143924583.eml'),
(114,1,'2026-04-09T14:00:00.413Z','2026-04-09T14:00:00.415Z','sent','000114-result-link-687618287.eml'),
(115,1,'2026-04-09T14:00:00.415Z','2026-04-09T14:00:00.417Z','sent','000115-result-link-365402402.eml'),
(116,1,'2026-04-09T14:00:00.417Z','2026-04-09T14:00:00.419Z','sent','000116-result-link-294692152.eml'),
(117,1,'2026-04-09T14:00:00.419Z','2026-04-09T14:00:00.421Z','sent','000117-result-link-284845884.eml'),
(118,1,'2026-04-09T14:00:00.421Z','2026-04-09T14:00:00.423Z','sent','000118-result-link-785067804.eml'),
(119,1,'2026-04-09T14:00:00.423Z','2026-04-09T14:00:00.425Z','sent','000119-result-link-448579083.eml'),
(120,1,'2026-04-09T14:00:00.425Z','2026-04-09T14:00:00.427Z','sent','000120-result-link-261465984.eml'),
(121,1,'2026-04-09T14:00:00.427Z','2026-04-09T14:00:00.431Z','sent','000121-result-link-501829827.eml'),
(122,1,'2026-04-09T14:00:00.431Z','2026-04-09T14:00:00.434Z','sent','000122-result-link-760871002.eml'),
(123,1,'2026-04-09T14:00:00.434Z','2026-04-09T14:00:00.436Z','sent','000123-result-link-730890893.eml'),
(124,1,'2026-04-09T14:00:00.436Z','2026-04-09T14:00:00.438Z','sent','000124-result-link-416256949.eml'),
(125,1,'2026-04-09T14:00:00.438Z','2026-04-09T14:00:00.442Z','sent','000125-result-link-321072587.eml'),
(126,1,'2026-04-09T14:00:00.442Z','2026-04-09T14:00:00.451Z','sent','000126-result-link-828530484.eml'),
(127,1,'2026-04-09T14:00:00.451Z','2026-04-09T14:00:00.462Z','sent','000127-result-link-513868830.eml'),
(128,1,'2026-04-09T14:00:00.462Z','2026-04-09T14:00:00.465Z','sent','000128-result-link-673788926.eml'),
(129,1,'2026-04-09T14:00:00.465Z','2026-04-09T14:00:00.469Z','sent','000129-result-link-117749344.eml');
insert into audit (id, at, actor, act, pupil_id, details, reason, hash) values
(1,'2026-11-24T02:57:03.564Z','anna','home made',NULL,'{"year":2026,"rehearsal":true}','','zMS-lT9qzGInl02qDs8f2P4zlcuWmFFDv0a9gBqr6BA'),
(2,'2026-03-16T08:00:00.000Z','anna','clock moved',NULL,'{"changes":[{"field":"clock","old":"2026-11-24T02:57:03.693Z","new":"2026-03-16T08:00:00.000Z"}]}','','hOVwSBNmqGt2E_5O5EQRMAZ2le0YKk4AxjSGjNnocJk'),
(3,'2026-03-16T08:00:00.133Z','anna','schools imported',NULL,'{"read":94,"added":94,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','scholen.csv','8X4YN3OymBoVp5SoUQRuMKvM7AxcluvmIK3yEhjE_qA'),
(4,'2026-03-16T08:00:00.236Z','anna','departments imported',NULL,'{"read":154,"added":154,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','afdelingen.csv','4HFTai2DtLnBCorW6WhxxaXyu_1F9kugSZeX30HOUYY'),
(5,'2026-03-16T08:00:00.376Z','anna','pupil added',1,'{}','leerlingen-stoomboot.csv','1Kny6tFtqph3MT47QxJOGN5XWyDc3bodjqztvBM3gAQ'),
(6,'2026-03-16T08:00:00.376Z','anna','pupil added',2,'{}','leerlingen-stoomboot.csv','vV2-RsxSZotiW2zSk2Qz-SUJH_rr7WBvX1UBtEdaN5c'),
(7,'2026-03-16T08:00:00.376Z','anna','pupil added',3,'{}','leerlingen-stoomboot.csv','cmK7cY3tNtq5higA4vG-JM4FBvT84qlV-DQ_Z6ZjG-o'),
(8,'2026-03-16T08:00:00.376Z','anna','pupil added',4,'{}','leerlingen-stoomboot.csv','DkjSRf--eKguf4qwsQCR8MmABG92MWEy5ra3toTx3hM'),
(9,'2026-03-16T08:00:00.376Z','anna','pupil added',5,'{}','leerlingen-stoomboot.csv','lHgWgR2mVnr1Cg0HmPShmGbAPi7qLAvcL1mYBTAIiAo'),
(10,'2026-03-16T08:00:00.376Z','anna','pupil added',6,'{}','leerlingen-stoomboot.csv','nOt6BbwOOwqeIVuZuV24qICCSpPZVT5TNIxirsLIq4w'),
(11,'2026-03-16T08:00:00.376Z','anna','pupil added',7,'{}','leerlingen-stoomboot.csv','1HEr2XkTB8dXjRJHeOpuG1t33SNCwbp-XEdv14f5be0'),
(12,'2026-03-16T08:00:00.376Z','anna','pupil added',8,'{}','leerlingen-stoomboot.csv','e2vBbnKXOEK_mTWWGIxZjEa2Eu6C2OUvH_4DcXRRUng'),
(13,'2026-03-16T08:00:00.376Z','anna','pupil added',9,'{}','leerlingen-stoomboot.csv','KcR03x3oaSr0cknQh6grhq1T3lfnuMpCIzFzVcq3cIw'),
(14,'2026-03-16T08:00:00.376Z','anna','pupil added',10,'{}','leerlingen-stoomboot.csv','Fs5rVLIKC7UXixuVfY3kRhZl6VZq_w3vkiiFOrpGg48'),
(15,'2026-03-16T08:00:00.376Z','anna','pupil added',11,'{}','leerlingen-stoomboot.csv','Zb-1cRLjE1yOUzt3nqbtXMmyRMZXzhBldJPnLbU1M9M'),
(16,'2026-03-16T08:00:00.376Z','anna','pupil added',12,'{}','leerlingen-stoomboot.csv','XOaDNjOaFt2IZIwczyl2h1FyOa67xTXyWhCkfj8xbNM'),
(17,'2026-03-16T08:00:00.376Z','anna','pupil added',13,'{}','leerlingen-stoomboot.csv','OprawvDxOMmrvtmiedgCIWU663oRRbIfw32QFWMmYNk'),
(18,'2026-03-16T08:00:00.376Z','anna','pupil added',14,'{}','leerlingen-stoomboot.csv','1a4RSi7OOckAU6dfOJwkv2CqqwPj2PfmTY2dEYcHobc'),
(19,'2026-03-16T08:00:00.376Z','anna','pupil added',15,'{}','leerlingen-stoomboot.csv','DcE-bao8mPjXvJfJiEB1LMflcS60Onv4u5Hy08rjZN8'),
(20,'2026-03-16T08:00:00.376Z','anna','pupil added',16,'{}','leerlingen-stoomboot.csv','W53gkeyIvcTiXGNudmax2CW_BhEvpeYUK7mYtUL3yCg'),
(21,'2026-03-16T08:00:00.376Z','anna','pupil added',17,'{}','leerlingen-stoomboot.csv','ebFkJweOlDthnqmNvRKGJihxqPOiE8m3bi9ja2tBU_s'),
(22,'2026-03-16T08:00:00.376Z','anna','pupil added',18,'{}','leerlingen-stoomboot.csv','N4K1kVL6X9aavJTubVV_faP4BB2fUR2W65EViK5hgfk'),
(23,'2026-03-16T08:00:00.376Z','anna','pupil added',19,'{}','leerlingen-stoomboot.csv','5d8v3LPonFMSxVt1SCW2Z_lnOrqzEyAfkJ1MJTUUzxo'),
(24,'2026-03-16T08:00:00.376Z','anna','pupil added',20,'{}','leerlingen-stoomboot.csv','asdy7_Jmvpk2c6CNRzL91gL1PBuwWppJfBnnoPoCKDc'),
(25,'2026-03-16T08:00:00.376Z','anna','pupil added',21,'{}','leerlingen-stoomboot.csv','ZOay16CcoCCzAifxhzKJwQBmwbjlIsiWyDkhG7cxXUI'),
(26,'2026-03-16T08:00:00.376Z','anna','pupil added',22,'{}','leerlingen-stoomboot.csv','dm2vuWmnK0BEk4-Ywp8XfzYG5cVIu1CkbKeBRXMcAh4'),
(27,'2026-03-16T08:00:00.376Z','anna','pupil added',23,'{}','leerlingen-stoomboot.csv','-kakzq0KWcq1cUvd92zEmceKQmpHvYTEWUF3M106q4g'),
(28,'2026-03-16T08:00:00.376Z','anna','pupil added',24,'{}','leerlingen-stoomboot.csv','30uoraP4OSqUnGTIFXyqn3b2OIvrVWzReEndH4a9fSU'),
(29,'2026-03-16T08:00:00.376Z','anna','pupil added',25,'{}','leerlingen-stoomboot.csv','1QohlKf3YGjr2_Jns8aKyXEpUByl5RxnlI8qQZICPxA'),
(30,'2026-03-16T08:00:00.376Z','anna','pupil added',26,'{}','leerlingen-stoomboot.csv','tnwbr2P1CqqjWFjyyS243_satLcvZjNtcjju39KRLz8'),
(31,'2026-03-16T08:00:00.376Z','anna','pupil added',27,'{}','leerlingen-stoomboot.csv','JqA2XQDNTrYQZx62SYy6FQ6cHAtSuN4y21ylZ0BMd9g'),
(32,'2026-03-16T08:00:00.376Z','anna','pupil added',28,'{}','leerlingen-stoomboot.csv','JD5Z_oTAOi04F8MfX6hWYg52GZRACzdzZhmMMUcSw4s'),
(33,'2026-03-16T08:00:00.376Z','anna','pupils imported',NULL,'{"read":35,"added":28,"changed":0,"unchanged":0,"skipped":7,"rejected":0}','leerlingen-stoomboot.csv','zSXe8byd86d_kzNarMryrZF56ipkqmPzagk0JblqfXY'),
(34,'2026-03-16T08:00:00.422Z','anna','pupil added',29,'{}','leerlingen-lantaarn.csv','S12KxagHmSKQxTEGHAtxGCQWKdNB7hwe6Gp9tgeT2aE'),
(35,'2026-03-16T08:00:00.422Z','anna','pupil added',30,'{}','leerlingen-lantaarn.csv','QiIpXK-GsKiVQy1C7fvGPJ3UmHkRffrLcpM6wxcjKZk'),
(36,'2026-03-16T08:00:00.422Z','anna','pupil added',31,'{}','leerlingen-lantaarn.csv','jQA2W_XAVGgsLoFHW9g5axAqb53oA_8HFgvQZXXlNC4'),
(37,'2026-03-16T08:00:00.422Z','anna','pupil added',32,'{}','leerlingen-lantaarn.csv','kOQhg71RXE-Nlq6IgWW5HCYm1cLFKlzAhRfetsVQg2A'),
(38,'2026-03-16T08:00:00.422Z','anna','pupil added',33,'{}','leerlingen-lantaarn.csv','uAAt1D98dyoomn9BxX2ZYC6lrKDwMxyB3wt8i_Jxdvs'),
(39,'2026-03-16T08:00:00.422Z','anna','pupil added',34,'{}','leerlingen-lantaarn.csv','UskIkF1AhC-k2FBDPVcuIMGfcGg2Oi0In2GRxSTpAdo'),
(40,'2026-03-16T08:00:00.422Z','anna','pupil added',35,'{}','leerlingen-lantaarn.csv','aq6xwTngydtSCfweiPADeGa4-uuQHP4cUZvKMdeqV_4'),
(41,'2026-03-16T08:00:00.422Z','anna','pupil added',36,'{}','leerlingen-lantaarn.csv','z1YXirT7muX8Kz-PKNaJD8_gb6rwQrb3LMJmZqaD9ck'),
(42,'2026-03-16T08:00:00.422Z','anna','pupil added',37,'{}','leerlingen-lantaarn.csv','d_GQsUlR7iebO7W-Vzf_VAJv60g7qYBIckDTUZIVsLY'),
(43,'2026-03-16T08:00:00.422Z','anna','pupil added',38,'{}','leerlingen-lantaarn.csv','zOFelbQOT9Cz3aooZN8EjLMSj_UyJVHvn73g6pxCK0E'),
(44,'2026-03-16T08:00:00.422Z','anna','pupil added',39,'{}','leerlingen-lantaarn.csv','LTdp4AMIly5dTlNB4QGabVB0JIdnQzrolfnHNzGZQFI'),
(45,'2026-03-16T08:00:00.422Z','anna','pupil added',40,'{}','leerlingen-lantaarn.csv','JnDRzydYCxwQe78OHOCzOC9srqeeilTrMgfUL63uAig'),
(46,'2026-03-16T08:00:00.422Z','anna','pupils imported',NULL,'{"read":13,"added":12,"changed":0,"unchanged":0,"skipped":1,"rejected":0}','leerlingen-lantaarn.csv','xtJ4YUqbyiES3Kb7zX1xYRJ5Se6NyhBoelbQi22lvkE'),
(47,'2026-03-16T08:00:00.584Z','anna','pupil added',41,'{}','leerlingen-haven.csv','SE26mIc4iWIVIHIJOWX-W1_3dn7GUf1ogJjYWVx5A-Q'),
(48,'2026-03-16T08:00:00.584Z','anna','pupil added',42,'{}','leerlingen-haven.csv','DL9Y4eXX-bS2C81DzCuX3jh7T-590w2noD7w8Sms8Zw'),
(49,'2026-03-16T08:00:00.584Z','anna','pupil added',43,'{}','leerlingen-haven.csv','BsEqujr4VzqfLNZTzSM3H3jDzIZgDOz5_yl3ldMDYFs'),
(50,'2026-03-16T08:00:00.584Z','anna','pupil added',44,'{}','leerlingen-haven.csv','9JPGdlC82ewmiasru7cPGo2vtY2VX1E4PaPERBr96Ks'),
(51,'2026-03-16T08:00:00.584Z','anna','pupil added',45,'{}','leerlingen-haven.csv','3YQ5xajIH6jG5s_4ww7zQKsuYI_mWcnPnJkvKT9NC_c'),
(52,'2026-03-16T08:00:00.584Z','anna','pupil added',46,'{}','leerlingen-haven.csv','yXUePTtjnZOn9plgiV2sUF_ZKRtCglJ0ARbJTXCtP0o'),
(53,'2026-03-16T08:00:00.584Z','anna','pupil added',47,'{}','leerlingen-haven.csv','sDuFJpa72o68hIzzJNLAA2o8BXZNkydu4IoseFHMC6I'),
(54,'2026-03-16T08:00:00.584Z','anna','pupil added',48,'{}','leerlingen-haven.csv','cw5Bq9qmI-Nyy9_fVOl0GYZMHz8u6pf8Adg3jNO2uDc'),
(55,'2026-03-16T08:00:00.584Z','anna','pupils imported',NULL,'{"read":8,"added":8,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','leerlingen-haven.csv','B0_M-ArslXq-klvXjzwZP1I7e_JKlpHqY_BvaWbXi4s'),
(56,'2026-03-16T08:00:00.609Z','anna','advice recorded',1,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','MmVhEsjsr8cP_BPHFobAiMULq50_qyTSmxhXW-QJTHI'),
(57,'2026-03-16T08:00:00.609Z','anna','advice recorded',2,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','JphmoSOFav7rwVp5R_etOqzr0SMoc22cVc7FA_5aTqU'),
(58,'2026-03-16T08:00:00.609Z','anna','advice recorded',3,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','8Oedeko4vQwvUiFouYIC8dXUHLvMnINgF3TaggsakiY'),
(59,'2026-03-16T08:00:00.609Z','anna','advice recorded',4,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl/havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','60Z0ItOrEzMfdfqtsQZtq7dz84y5APh8W0iWsVhYXfs'),
(60,'2026-03-16T08:00:00.609Z','anna','advice recorded',5,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','6TOUPwRPRrBWaDtw5sQHMj_vdrkuuSxOgq1SwjiqJr4'),
(61,'2026-03-16T08:00:00.609Z','anna','advice recorded',6,'{"changes":[{"field":"advice","old":"","new":"vmbo-k"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','pHXoZZdgZx1WYua8eJkxGqcadcO-EUYMFt8uaqQQ3UE'),
(62,'2026-03-16T08:00:00.609Z','anna','advice recorded',7,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl"},{"field":"route","old":"","new":"kopklas"}],"dropped":[]}','adviezen-stoomboot.csv','m3NU-6MNFjg8PCMFvAEzTRftuhupC6nhnfWiKp9DDCI'),
(63,'2026-03-16T08:00:00.609Z','anna','advice recorded',8,'{"changes":[{"field":"advice","old":"","new":"vmbo-b"},{"field":"route","old":"","new":"praktijkonderwijs"}],"dropped":[]}','adviezen-stoomboot.csv','weBa-uDVCww-Dsv8R57G2LrXelC5M7Y_UxPyH-BEgOs'),
(64,'2026-03-16T08:00:00.609Z','anna','preliminary advice recorded',9,'{"old":"","new":"havo"}','adviezen-stoomboot.csv','gqa3BrvZAzCVosdd_aS2SKPAkKXyeS3I9c3RdZFL4Pw'),
(65,'2026-03-16T08:00:00.609Z','anna','advice recorded',11,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','hawEY4AmSx9x0hROJZvYoTO7o_6_3FTNmnovCc20xa0'),
(66,'2026-03-16T08:00:00.609Z','anna','advice recorded',12,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','0nq2nTG98sEXfQeCai1nYv-BIUpV9gcbHdQxyGgN8g0'),
(67,'2026-03-16T08:00:00.609Z','anna','advice recorded',13,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','B-5ymbvw8D20azl7DlQEbIqu0EOwMIqxPrRoNwb2nL8'),
(68,'2026-03-16T08:00:00.609Z','anna','advice recorded',14,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','to_3XcoVm9qimQ6XIuvSzCxdrJaSLE6rdTLyyeAG1pw'),
(69,'2026-03-16T08:00:00.609Z','anna','advice recorded',15,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','j9LqAmTBvNStaPb4FXIj4dBch6PaIuFz0dJdA-Az1HY'),
(70,'2026-03-16T08:00:00.609Z','anna','advice recorded',16,'{"changes":[{"field":"advice","old":"","new":"vmbo-k/gl-tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','4GRJZcgYMw5VS2g5HnovtTWdFjIl9rY8y06LLqtsPT4'),
(71,'2026-03-16T08:00:00.609Z','anna','advice recorded',17,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','8IINEjDKH9ZNq_RlCWaR8Tv8glAo3DQLyoadRNz7JaU'),
(72,'2026-03-16T08:00:00.609Z','anna','advice recorded',18,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','80Ct-Z5dHn0UEODxAb4n2yXhBqxhLMMlnqH58aSpWYU'),
(73,'2026-03-16T08:00:00.609Z','anna','advice recorded',19,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','wqjFv4WxkuVhqluozYKMU1I48S9nqPZZ4xBLH-bRkSg'),
(74,'2026-03-16T08:00:00.609Z','anna','advice recorded',20,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','KbH6hH0dqPSmL9OhqN2QIU1WaRtkytfTwMdBWqJADpQ'),
(75,'2026-03-16T08:00:00.609Z','anna','advice recorded',21,'{"changes":[{"field":"advice","old":"","new":"vmbo-b/k"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','GKWJFeXCbf_bgsvfNPmjxB9TqN--i1HSA4iyvsvrc8Q'),
(76,'2026-03-16T08:00:00.609Z','anna','advice recorded',22,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','tSzET2w_a6jwKTCgAItl8MLsh1G-upFdplb_JX6yK8A'),
(77,'2026-03-16T08:00:00.609Z','anna','advice recorded',23,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl/havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','hDLWDMwWEXmYUi5rsXiXYwOicN4kF5NVus9nwwu8hVg'),
(78,'2026-03-16T08:00:00.609Z','anna','advice recorded',24,'{"changes":[{"field":"advice","old":"","new":"vmbo-k"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','gGlIkBahDQXlTNHG0pKDnbk6Z5wUqhOj4mEAfeTOaY0'),
(79,'2026-03-16T08:00:00.609Z','anna','advice recorded',25,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','YgfGSe3TUnhbPW95cwMCR38iHmGIe2SAf50USvlNaiY'),
(80,'2026-03-16T08:00:00.609Z','anna','advice recorded',26,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','EYMC4Es68haXkjonBJfNGE5lcm26PrJJPWxdsC1c3BM'),
(81,'2026-03-16T08:00:00.609Z','anna','advice recorded',27,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','PYChaSRKH6aMl79ptWs3MKKjdtsWhbxiYKBxHWlL70U'),
(82,'2026-03-16T08:00:00.609Z','anna','advice recorded',28,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','jyxEa-tWgk09Hvrqn00iOqaqqFDXmRiSoXmgnGb0BR8'),
(83,'2026-03-16T08:00:00.609Z','anna','advices imported',NULL,'{"read":27,"added":27,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','adviezen-stoomboot.csv','kryHVRBVgewkQdzx1xZ6UegIkMdbhxjpvqLF4mQEJSk'),
(84,'2026-03-16T08:00:00.640Z','anna','advice recorded',29,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','cgpGs989rijWHqlSvrlVolSyZNKXTX4UCRYTtmz9w6w'),
(85,'2026-03-16T08:00:00.640Z','anna','advice recorded',30,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','M3WseY_ZK2fqfFzZG8fFWFL1mog7oZV1qix_xOfzK5M'),
(86,'2026-03-16T08:00:00.640Z','anna','advice recorded',31,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','lVVd-O9j466ojKHOLDkVRhuISAHkiIcPkVlMzb3UR6g'),
(87,'2026-03-16T08:00:00.640Z','anna','advice recorded',32,'{"changes":[{"field":"advice","old":"","new":"vmbo-k/gl-tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','WXKW5-XI1oRsgmkm6VYVD6kid_i_IT7O9C-agVerfGA'),
(88,'2026-03-16T08:00:00.640Z','anna','advice recorded',33,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl/havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','8Yrm2h1ZkKMAPzqi9P5ReOnwVhrmmX7H-aaXzQzH59k'),
(89,'2026-03-16T08:00:00.640Z','anna','advice recorded',34,'{"changes":[{"field":"advice","old":"","new":"vmbo-b/k"},{"field":"route","old":"","new":"kovo"}],"dropped":[]}','adviezen-lantaarn.csv','bwgyGWVwEBJXe5EQn4RCeBvlVVNixw-Zi6-TjLjD5-I'),
(90,'2026-03-16T08:00:00.640Z','anna','advice recorded',35,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','fWmaWfUAdHLWhUYCF8XvjJXEImttTTOviWLrSKyCi5Y'),
(91,'2026-03-16T08:00:00.640Z','anna','advice recorded',36,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','MrXw6JXllO8LyNYNo9ZE3x-oQAZ7SzxUskFJapudOWU'),
(92,'2026-03-16T08:00:00.640Z','anna','advice recorded',37,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','DFaZgY8MbfisVSvQBgYAZZgmqovKf0Wm0xph7uMwbrA'),
(93,'2026-03-16T08:00:00.640Z','anna','advice recorded',38,'{"changes":[{"field":"advice","old":"","new":"vmbo-b"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','PW2FEDJVunyo__X2vF73LbqlnwSiFDn9XZ9JGrQXrmA'),
(94,'2026-03-16T08:00:00.640Z','anna','advice recorded',39,'{"changes":[{"field":"advice","old":"","new":"vmbo-b/k"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','7sMG-AxgdAHwYqWAt5Z9sHmWytVi1j0oii9JH0xwYc4'),
(95,'2026-03-16T08:00:00.640Z','anna','advice recorded',40,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','WYQrRvocEv9YYIXchAuBYEOX0Pkf4B3T_u1oRnA1nog'),
(96,'2026-03-16T08:00:00.640Z','anna','advices imported',NULL,'{"read":12,"added":12,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','adviezen-lantaarn.csv','oRHKFdHX0J9LIWJCik4jNr_bmlq3e5qcGlyLtROqqJI'),
(97,'2026-03-16T08:00:00.674Z','anna','advice recorded',41,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','R2_dnMlOhbQ3XAzRgcu_UenXKyoNNm-7vjLIv7ti6FA'),
(98,'2026-03-16T08:00:00.674Z','anna','advice recorded',42,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','hbszFtnd6C7fwwdSYfB0MwQgr1sNoBKMKvaQPUJPVng'),
(99,'2026-03-16T08:00:00.674Z','anna','advice recorded',43,'{"changes":[{"field":"advice","old":"","new":"vmbo-k"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','B0fjyWlrr6bYuVYfB8g_ivW4Qpcek6ADfbEv3eZRQEQ'),
(100,'2026-03-16T08:00:00.674Z','anna','advice recorded',44,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','_hFNjR8Bo_GpvvkbXQgpgtSrjq3SdATzPRvfRkI2XGU'),
(101,'2026-03-16T08:00:00.674Z','anna','advice recorded',45,'{"changes":[{"field":"advice","old":"","new":"vmbo-b"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','uH0A01a-uveABbwwND6g080evH9wUl7hQwc7hGT3TDc'),
(102,'2026-03-16T08:00:00.674Z','anna','advice recorded',46,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','-XgyHG_sjyoLVyDeVp4wU6lWbNa6Htk4CIZLm_F7cAQ'),
(103,'2026-03-16T08:00:00.674Z','anna','advice recorded',47,'{"changes":[{"field":"advice","old":"","new":"vmbo-b"},{"field":"route","old":"","new":"praktijkonderwijs"}],"dropped":[]}','adviezen-haven.csv','U7wyOSbwuUAx8D_i6jHuU_6LDMEgGVpBTHarD3CnLZI'),
(104,'2026-03-16T08:00:00.674Z','anna','advice recorded',48,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl/havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','WJDwOmaBICVaNlI6CUj5XjURw001V62M9Sr7hvjjFfU'),
(105,'2026-03-16T08:00:00.674Z','anna','advices imported',NULL,'{"read":8,"added":8,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','adviezen-haven.csv','sBD4n4WpKZ_Oezg0_m14s7YAnCp8Wlw2WpxOEbXG2uA'),
(106,'2026-03-16T08:00:00.718Z','anna','pupil admitted',4,'{"department":"ivko/va-vmbo-gl-tl"}','toelatingen.csv','kzB8ubwEi86cPL9OvGY6CAcAM5QUoctO_3HNCA1-mG0'),
(107,'2026-03-16T08:00:00.718Z','anna','pupil admitted',5,'{"department":"gerrit-vd-veen/damu-va-havo"}','toelatingen.csv','Zkv8Xdo05VA5LUASFrhgm87RJRvkubSwZOvlHTIofcw'),
(108,'2026-03-16T08:00:00.718Z','anna','pupil admitted',8,'{"department":"kolom-noord"}','toelatingen.csv','xQqr9PCHvHfIBH-mvbzUK7e8O9HbRLlVol3zLuBdLVc'),
(109,'2026-03-16T08:00:00.718Z','anna','pupil admitted',8,'{"department":"luca"}','toelatingen.csv','-8p9eIlOvx6hPcncIPAh5qc-Fg6X3cuI-vJgmdohnj0'),
(110,'2026-03-16T08:00:00.718Z','anna','pupil admitted',34,'{"department":"apollo"}','toelatingen.csv','_RfaaRw5VU1QrTREzv_x2TMuzKXYWFnWa-grDbMllCw'),
(111,'2026-03-16T08:00:00.718Z','anna','pupil admitted',34,'{"department":"iedersland"}','toelatingen.csv','bbQNXAwyqdtmb-xFqhJ_7EIPZxgYOSQXiqlsEQ9UesY'),
(112,'2026-03-16T08:00:00.718Z','anna','pupil admitted',40,'{"department":"caland/topsport-va-vmbo-gl-tl"}','toelatingen.csv','lPa2V3_PC-BakAI8MqCHQj9Gc1FzHpIUsXOIuoQ9qOY'),
(113,'2026-03-16T08:00:00.718Z','anna','pupil admitted',47,'{"department":"kolom-plein"}','toelatingen.csv','onyiswSm_zxWZvXVUpvFtIXvHsi8O5lAdEQb89-uK10'),
(114,'2026-03-16T08:00:00.802Z','anna','login queued',20,'{"number":1}','','-MfEJ7gkzy5EgB9b9WWK6oPt_76GtvThLV7eeckyLOU'),
(115,'2026-03-16T08:00:00.802Z','anna','login queued',3,'{"number":1}','','zO_A-o6TnlBgh0VBKlkackP8y781vZZXwy2RwiCivHU'),
(116,'2026-03-16T08:00:00.802Z','anna','login queued',2,'{"number":1}','','x7CAal_fr6fQPmLabKGJG35Jy46myvJn-rwgeZx-1n8'),
(117,'2026-03-16T08:00:00.802Z','anna','login queued',9,'{"number":1}','','OwQlYOl2HKhxL1SDkvFV3j9guQzglw-cUiNvs-5MZrw'),
(118,'2026-03-16T08:00:00.802Z','anna','login queued',14,'{"number":1}','','S9W6eX0fC_IbMA5J38zz3k9WvxYWwb-knaiHQZgUbkA'),
(119,'2026-03-16T08:00:00.802Z','anna','login queued',5,'{"number":1}','','UPnWWvJNQkR1p_ySx8Z2px6bEMl2GPWYUchN32tYAYg'),
(120,'2026-03-16T08:00:00.802Z','anna','login queued',17,'{"number":1}','','BAYmVAmT1mUDrSHcJgtAdKEgFj0n4ZSwm9u0_M8_Zfc'),
(121,'2026-03-16T08:00:00.802Z','anna','login queued',19,'{"number":1}','','bhBSSON4LyIJrF_P1vnO4PpYRMSIEJ6ZLaj32QqWNAI'),
(122,'2026-03-16T08:00:00.802Z','anna','login queued',1,'{"number":1}','','rSHnQ8Zh2wuPasxjJ-Pskguz-cNO5ZaqoBbtZHgwmeI'),
(123,'2026-03-16T08:00:00.802Z','anna','login queued',22,'{"number":1}','','UZHYlOfHvSsiIlHj-CO5d-A5H5wS8P-vaYrmdUOnYZo'),
(124,'2026-03-16T08:00:00.802Z','anna','login queued',21,'{"number":1}','','YPiNudqA3RuQseAb1HLAZeY_O91YI16DGJFnw1VZRIg'),
(125,'2026-03-16T08:00:00.802Z','anna','login queued',24,'{"number":1}','','CccrM6SBoei2RFv-gexKfNGMcD7msse_tFNmocbpuEc'),
(126,'2026-03-16T08:00:00.802Z','anna','login queued',11,'{"number":1}','','MCfldr6Yln_b6yrtzM5Ma_F7vYoeNJM9FcH8PkiwHgo'),
(127,'2026-03-16T08:00:00.802Z','anna','login queued',10,'{"number":1}','','3CFP11psCzcDXnIelopsveCP9xa4wak20rJvtqkDNQs'),
(128,'2026-03-16T08:00:00.802Z','anna','login queued',27,'{"number":1}','','3u1AmCzS_4L1t2jftPgKycKk-HcIlWfJI4Uh4Oa8P3s'),
(129,'2026-03-16T08:00:00.802Z','anna','login queued',26,'{"number":1}','','thT7LocCvdGf2YlJr2_8G_yKFr9Va8IFPYze2BLUUbg'),
(130,'2026-03-16T08:00:00.802Z','anna','login queued',28,'{"number":1}','','pK-IQo6EGuR4KBngge5_K8U2KdVErt41iDTXeSzsT48'),
(131,'2026-03-16T08:00:00.802Z','anna','login queued',23,'{"number":1}','','Qp-4D32lyuKT9I13R4NWGX3Bxev0wEj8gZ87vcbf9qM'),
(132,'2026-03-16T08:00:00.802Z','anna','login queued',4,'{"number":1}','','bIU9I-QzwmuRv6mhA6v2jUa1Rfh9fpkBsgMKJqP-FYs'),
(133,'2026-03-16T08:00:00.802Z','anna','login queued',18,'{"number":1}','','Ps26sKivnVoDcXZbtlkVacVnoZeHRyD_WdPYsAa3Ql8'),
(134,'2026-03-16T08:00:00.802Z','anna','login queued',15,'{"number":1}','','GYGMs3iw0z3TtsR5c7USOb7OGjYiwhnjOzSWPQWsN8A'),
(135,'2026-03-16T08:00:00.802Z','anna','login queued',13,'{"number":1}','','RDIC52DmhoaRVdTpa0qAf5-E2jBIdKjtHJRhwFJSLvQ'),
(136,'2026-03-16T08:00:00.802Z','anna','login queued',25,'{"number":1}','','1VklTQEt7SYcYwU5bGmJZux2hjF00Srh24POXG8qkPA'),
(137,'2026-03-16T08:00:00.802Z','anna','login queued',16,'{"number":1}','','g0jdPkP84HSmaN2QlfW4b8pFGwJufIdSvMsFMXNkG-A'),
(138,'2026-03-16T08:00:00.802Z','anna','login queued',8,'{"number":1}','','o7Lw9Bm_KI__UIAKj9bfgdkxhm0Q67_Id_jtXXUfaIw'),
(139,'2026-03-16T08:00:00.802Z','anna','login queued',12,'{"number":1}','','mpKm4FUfbBhti2vZX9JMqMHepdIXHBiBhSdexHNNvWI'),
(140,'2026-03-16T08:00:00.802Z','anna','login queued',46,'{"number":1}','','Ekfsldt8BrwToxtIUmgC4XaKbv6wc-AHGo6TenKT00A'),
(141,'2026-03-16T08:00:00.802Z','anna','login queued',41,'{"number":1}','','_TeoUPuC3uf8F_uWpnzwz8I7K6mPNpXHUhHFXlZjM74'),
(142,'2026-03-16T08:00:00.802Z','anna','login queued',45,'{"number":1}','','2YT4p6SeImxxYpGuVTD9miIMYNAkRj48YvzDGl6Ehng'),
(143,'2026-03-16T08:00:00.802Z','anna','login queued',44,'{"number":1}','','ZfLRJeda8pbKeE316HiRQMbr4dvXdHGZymBm4Jd8RhI'),
(144,'2026-03-16T08:00:00.802Z','anna','login queued',47,'{"number":1}','','EjxGKI8sghlJHHLw_R51Dyb93_XFkOSxhqHWaJvN4PM'),
(145,'2026-03-16T08:00:00.802Z','anna','login queued',48,'{"number":1}','','E12Y60s91ejW7o8imvwpN-GJG-TgxwRJbUdVFs6iV2E'),
(146,'2026-03-16T08:00:00.802Z','anna','login queued',42,'{"number":1}','','ism8FfwfZTJUJ-warE-zVSHUPSktfw6J0uWO4hrVhKk'),
(147,'2026-03-16T08:00:00.802Z','anna','login queued',43,'{"number":1}','','yNXBEHdJzxyXnBrvWAuO6hHBaNLPUKgE_bcpQCXbyMc'),
(148,'2026-03-16T08:00:00.802Z','anna','login queued',36,'{"number":1}','','QJWaA5-MKBbESFhy96EyjSLz5n_p8se6EfD_cYmPN5E'),
(149,'2026-03-16T08:00:00.802Z','anna','login queued',37,'{"number":1}','','pE9aJRIw-3MCwFZfoF9gFiK7dPZV-3jKtEnmUGME9CE'),
(150,'2026-03-16T08:00:00.802Z','anna','login queued',34,'{"number":1}','','2Z19KTda3o5h4CHyHK7NUaOljUwT5xJwgMKnomE4mUk'),
(151,'2026-03-16T08:00:00.802Z','anna','login queued',39,'{"number":1}','','ugSDqhcaXT6PVYypHZhaGuxf3VKTPYrzJbzGjnkx6lE'),
(152,'2026-03-16T08:00:00.802Z','anna','login queued',31,'{"number":1}','','n93ePWnYtP_oDRcGTcE-WReZNYDDgKolrSKAk6B3fdc'),
(153,'2026-03-16T08:00:00.802Z','anna','login queued',40,'{"number":1}','','msFp_qeCQWO-iihMQGG4YzJwOsPMdNHxn479SHCyvyI'),
(154,'2026-03-16T08:00:00.802Z','anna','login queued',35,'{"number":1}','','x_SrT3okbSODKgmUUqpBKjgBff6UKVOKSe630fx7Z_o'),
(155,'2026-03-16T08:00:00.802Z','anna','login queued',30,'{"number":1}','','4tFpZV-QRkQ1zgcYLU9XhPG92NSzE-mp35mouXhY3jU'),
(156,'2026-03-16T08:00:00.802Z','anna','login queued',33,'{"number":1}','','B4Li66SCrZvGda3UiQYBYHBTLb7N_ksZBUSuvcg0ojs'),
(157,'2026-03-16T08:00:00.802Z','anna','login queued',38,'{"number":1}','','2EwCKjiTgP6ZLgt3i9gSLQsDUsBoYzlV3thpaJDdl4M'),
(158,'2026-03-16T08:00:00.802Z','anna','login queued',29,'{"number":1}','','QtwBMPXwwQfoH5ZTwORz8ocukpciJKGnUZUnaUsLI_0'),
(159,'2026-03-16T08:00:00.802Z','anna','login queued',32,'{"number":1}','','M_MfhGl7-lcz_CpiUfBUmikANsrcag682J2rO6WFTZk'),
(160,'2026-03-26T18:30:00.000Z','anna','clock moved',NULL,'{"changes":[{"field":"clock","old":"2026-03-16T08:00:01.145Z","new":"2026-03-26T18:30:00.000Z"}]}','','mHbfBIbCrxkNQdCRqjM6iPS_9y-EOudyGgCO9HiH4Ys'),
(161,'2026-03-26T18:30:00.017Z','family','account made',20,'{}','','uIZWiG7Qvd586v0WBUrD8RDdbyiP5_cIFFRBwPlszvY'),
(162,'2026-03-26T18:30:00.172Z','family','child data confirmed',20,'{"round":"1","formVersion":1}','','1pfl-19a-Sp07gqHXv4iyoKb6v3Hx83AtNnpGETttYQ'),
(163,'2026-03-26T18:30:00.180Z','family','contact data confirmed',20,'{"round":"1","changes":[]}','','O10XyZb0rKJ47hAjQyswQn_2UFPntXz3il6oDADEFPo'),
(164,'2026-03-26T18:30:00.184Z','family','list changed',20,'{"round":"1","change":"add","length":1}','','cE79glkMDAn8Wh3tyKDs-Eo_mryOXhKut7MCNaheh8c'),
(165,'2026-03-26T18:30:00.192Z','family','list changed',20,'{"round":"1","change":"add","length":2}','','m4ubJZQJXk0PIyO1Dmv4BaVPcaT8aBaj4YDZ4yIl1-Y'),
(166,'2026-03-26T18:30:00.197Z','family','list changed',20,'{"round":"1","change":"add","length":3}','','G8-53ao_5u364K0Im5LHqSPsfkSG6GoM95Au21ekmy4'),
(167,'2026-03-26T18:30:00.200Z','family','list changed',20,'{"round":"1","change":"add","length":4}','','GYxWsxo-j9dDKA8PdK78v9TTEWSHErvzHNFLVYrT9cQ'),
(168,'2026-03-26T18:30:00.204Z','family','list changed',20,'{"round":"1","change":"add","length":5}','','gGZb-7DuaYc5vzpeNL3zKScvJtdfoyfa1vsounRUARc'),
(169,'2026-03-26T18:30:00.208Z','family','list changed',20,'{"round":"1","change":"add","length":6}','','a9Ojp6S1n3NY9YXWI772GtOTdmYhc2BYrcE--yEE6Q4'),
(170,'2026-03-26T18:30:00.219Z','family','list changed',20,'{"round":"1","change":"add","length":7}','','hLU4TXCRTWilLtMj3dfyh6_dCH5Q91AZzOdql0wx0ac'),
(171,'2026-03-26T18:30:00.222Z','family','list changed',20,'{"round":"1","change":"add","length":8}','','3ny7ZCQ_-CeV4rePMZJOgUT3eg8Xby_U90zEvIGKAhs'),
(172,'2026-03-26T18:30:00.229Z','family','list changed',20,'{"round":"1","change":"add","length":9}','','BTtwz3lKAU-74HKMK1ATYHYLTmTbcEdifXdwAYlsXLI'),
(173,'2026-03-26T18:30:00.233Z','family','list changed',20,'{"round":"1","change":"add","length":10}','','jez14jIWUCMpICg4CBtgy5z7RG61bAY49VKnPOrqjmU'),
(174,'2026-03-26T18:30:00.237Z','family','list changed',20,'{"round":"1","change":"add","length":11}','','Jq8bz0EBVN2NpjNTv3RNnz8BBfpMBYfNs-e9u0K8FAM'),
(175,'2026-03-26T18:30:00.245Z','family','list changed',20,'{"round":"1","change":"add","length":12}','','clAPhjA280or4_H_fY_Auj3auO0ewnD36KyJt_9Mds0'),
(176,'2026-03-26T18:30:00.257Z','family','application submitted',20,'{"round":"1","formVersion":1,"receiptCode":"DPT9-JF2B-CXSZ","length":12}','','xWFQ2cwGcWwaHtxSwA1Shh5JerhzSTNGWNZuqvyOtKs'),
(177,'2026-03-26T18:30:00.265Z','family','account made',3,'{}','','L30MLqitkxdCnGcVZ-hqYUZy0dQRCaYAdR1hEHxMyic'),
(178,'2026-03-26T18:30:00.281Z','family','child data confirmed',3,'{"round":"1","formVersion":1}','','jUAktiMk2G4eFho7dQk5OGjZQFxCRGPFxx9R9Lgf4V0'),
(179,'2026-03-26T18:30:00.289Z','family','contact data confirmed',3,'{"round":"1","changes":[]}','','QSH-MjSj3Of0TlJcRNCrlJJmiXYnSgSs18v8xeC51xI'),
(180,'2026-03-26T18:30:00.298Z','family','list changed',3,'{"round":"1","change":"add","length":1}','','TN1RSN3VSUhiNlMID-URccmajXbb84JN6oV2on3i0b8'),
(181,'2026-03-26T18:30:00.305Z','family','list changed',3,'{"round":"1","change":"add","length":2}','','S-88iSKVj_wkfTWBdceBzEngzp05vnkxLRyGBhhmEU4'),
(182,'2026-03-26T18:30:00.309Z','family','list changed',3,'{"round":"1","change":"add","length":3}','','cW-xR4nR8fdlZ7LVFBn8UNZnqSw4J3VFNWXSTEpE5Qg'),
(183,'2026-03-26T18:30:00.313Z','family','list changed',3,'{"round":"1","change":"add","length":4}','','9tYZE3dDyuGB9fcqp24wLe-8h2Ud9P5fJfmtBAG0QeA'),
(184,'2026-03-26T18:30:00.321Z','family','list changed',3,'{"round":"1","change":"add","length":5}','','YHmvYMVHdkCzLLTL59sr2YKOVBlyHzElemASaOgGzdA'),
(185,'2026-03-26T18:30:00.325Z','family','list changed',3,'{"round":"1","change":"add","length":6}','','x1s52F7O_tggUJ_BSff9x5d7M8rfIqRxUcvgHUolwKE'),
(186,'2026-03-26T18:30:00.329Z','family','list changed',3,'{"round":"1","change":"add","length":7}','','zFiYjk9CR-PECD4OkFerGN0KbMcPs0JsAXE2tywPKuU'),
(187,'2026-03-26T18:30:00.333Z','family','list changed',3,'{"round":"1","change":"add","length":8}','','rY2KZ_2S3gQCTH3H7SXKiZnwmd9udq2Gohv7g54KOOU'),
(188,'2026-03-26T18:30:00.337Z','family','list changed',3,'{"round":"1","change":"add","length":9}','','YuphljzikQWpwoLCTClwIv3uJ7ci7vpZOHXBxtxtakY'),
(189,'2026-03-26T18:30:00.341Z','family','list changed',3,'{"round":"1","change":"add","length":10}','','MnlHDNviYJALvEONDLz182lJ8J7GAf7XIxGYLm27hD4'),
(190,'2026-03-26T18:30:00.349Z','family','list changed',3,'{"round":"1","change":"add","length":11}','','v9dO9zadFyT7sU43iUyDKsstePpLx_PrY5kz2H2KKY4'),
(191,'2026-03-26T18:30:00.359Z','family','list changed',3,'{"round":"1","change":"add","length":12}','','G2789X2_QmSavbq-wgVOtHCbvaTFE1AZ7czkwdM50rY'),
(192,'2026-03-26T18:30:00.361Z','family','application submitted',3,'{"round":"1","formVersion":1,"receiptCode":"RXVZ-KQDZ-NP5S","length":12}','','5-rpmhtzma-WwEV--DZlWfv-ojXWFZkFWf_ISuX494c'),
(193,'2026-03-26T18:30:00.364Z','family','account made',2,'{}','','-N6uBJTpFU-M9ktwp60QQ9a9VjbP65jszB4Cpcmd56s'),
(194,'2026-03-26T18:30:00.390Z','family','child data confirmed',2,'{"round":"1","formVersion":1}','','_pQ29vB15FeLCXKIKiU0dB48hYCTaGFLTX5JHS4qhgA'),
(195,'2026-03-26T18:30:00.393Z','family','contact data confirmed',2,'{"round":"1","changes":[]}','','wEH4n6xNEa302n80RqvgJmw76X2pwQDZ2yhtABZIlZ0'),
(196,'2026-03-26T18:30:00.396Z','family','list changed',2,'{"round":"1","change":"add","length":1}','','8pruRqqFgKM8If5HLBWbE4a346lE_d-sBmnmLngn0uQ'),
(197,'2026-03-26T18:30:00.406Z','family','list changed',2,'{"round":"1","change":"add","length":2}','','W6O5sfMdSb0QWQ6z3ODqy0pnga_j7q66squcEMsJDss'),
(198,'2026-03-26T18:30:00.409Z','family','list changed',2,'{"round":"1","change":"add","length":3}','','vDcBlSkudJJwRcCDlS0-kH0JirxqO1WDvSkb086z9Os'),
(199,'2026-03-26T18:30:00.418Z','family','list changed',2,'{"round":"1","change":"add","length":4}','','Fv7yvyj5ZQggEp3smWKbqtqm1hsYado14QOIGRJh8kA'),
(200,'2026-03-26T18:30:00.421Z','family','list changed',2,'{"round":"1","change":"add","length":5}','','jqzAcUCEO5IdFQZDw8hcPbuzM6O-ssRgIDdds-569Lw'),
(201,'2026-03-26T18:30:00.426Z','family','list changed',2,'{"round":"1","change":"add","length":6}','','iFR-_B1XHzguXCaJqx7l4fiSlzCnZnZLxIpOlgcUGow'),
(202,'2026-03-26T18:30:00.437Z','family','list changed',2,'{"round":"1","change":"add","length":7}','','z9xYwgE4C1NFK03OAhwkW091DcwNjM7VojY_pep7Pg4'),
(203,'2026-03-26T18:30:00.441Z','family','list changed',2,'{"round":"1","change":"add","length":8}','','HCG3At0uB_Dxv8tdWX66Giu6u7ZgvSiwl3yA34Qk91g'),
(204,'2026-03-26T18:30:00.445Z','family','list changed',2,'{"round":"1","change":"add","length":9}','','7pc_C9bKAc7z_pdj_QSvppRZq12EUfRLu0m8qK2M3dg'),
(205,'2026-03-26T18:30:00.449Z','family','list changed',2,'{"round":"1","change":"add","length":10}','','2Cxl7IScsCUuoUD7wFRVar2vKa8EcYdEn1FXUt1wgrY'),
(206,'2026-03-26T18:30:00.453Z','family','list changed',2,'{"round":"1","change":"add","length":11}','','cQL0tICBLUG-EA8CcGAHE-pESRtzjItVBWUHVp_oXv0'),
(207,'2026-03-26T18:30:00.457Z','family','list changed',2,'{"round":"1","change":"add","length":12}','','m0oSPhyttD3AJG4QJDtocj-V6hAqhz4AKc_4XteE0Ts'),
(208,'2026-03-26T18:30:00.459Z','family','application submitted',2,'{"round":"1","formVersion":1,"receiptCode":"F2ZG-5CAW-0J9F","length":12}','','9ov_7jEF_wVhF0VrCLMfTtl6ztCDQJi4qDKAnx7z_vU'),
(209,'2026-03-26T18:30:00.467Z','family','account made',9,'{}','','4A95bstiUGc3qJe0qVaSLk4BBY5Nyy9z11Qs8J7uWfY'),
(210,'2026-03-26T18:30:00.510Z','family','account made',5,'{}','','MT06-p-KMHNC68d98_RnlUxQESXHww6dHRd5pC4qFrw'),
(211,'2026-03-26T18:30:00.525Z','family','child data confirmed',5,'{"round":"1","formVersion":1}','','F_Oj55n-ExJW8MenYU6CsdazAtQHTsxMcsvSVHKVnfM'),
(212,'2026-03-26T18:30:00.529Z','family','contact data confirmed',5,'{"round":"1","changes":[]}','','ijFhBAuCzvgZT5bwsqx8JRMgeTzcWugg9CpAeqTgBlM'),
(213,'2026-03-26T18:30:00.534Z','family','list changed',5,'{"round":"1","change":"add","length":1}','','DNjUOwgpaj5E79WCiUHpbK3odYJIwENF0nbgEFeJxTM'),
(214,'2026-03-26T18:30:00.537Z','family','list changed',5,'{"round":"1","change":"add","length":2}','','9o8G9R0tVLr5iFEINvwSa88RcGRADR7cB_gJVDqHO68'),
(215,'2026-03-26T18:30:00.540Z','family','list changed',5,'{"round":"1","change":"add","length":3}','','1w-3PfLT-E0XSbz5Bp89pUXWYB8oS7PJQ_LVWwOd3jw'),
(216,'2026-03-26T18:30:00.545Z','family','list changed',5,'{"round":"1","change":"add","length":4}','','4YBAm7PRtpmod4wEPZ7U54QtPZE5vZAP3IJftQcelNk'),
(217,'2026-03-26T18:30:00.549Z','family','list changed',5,'{"round":"1","change":"add","length":5}','','zgAjhGrCCL5XEIY7tW2978gC2GkwMjmVrlS1dU03SqE'),
(218,'2026-03-26T18:30:00.551Z','family','list changed',5,'{"round":"1","change":"add","length":6}','','WK2Fpa8vK2_9W-KwgRpj0JxwvxhOr0yBJR23clpq2_c'),
(219,'2026-03-26T18:30:00.561Z','family','list changed',5,'{"round":"1","change":"add","length":7}','','pp5iKfsRydyN-LO9sUqzFus332aG2oRzdwGK5GvRQJk'),
(220,'2026-03-26T18:30:00.563Z','family','list changed',5,'{"round":"1","change":"add","length":8}','','UMsnB16jIu_7L80HFvzYcbcmhZYGbxGJnRDaTBpBi7c'),
(221,'2026-03-26T18:30:00.571Z','family','list changed',5,'{"round":"1","change":"add","length":9}','','PIDTgVLnqWvdmrc1S0yP4DDxx30G3nkbM_7XGznx4IQ'),
(222,'2026-03-26T18:30:00.582Z','family','list changed',5,'{"round":"1","change":"add","length":10}','','eOabSSJMnAgTvkp43ezPQPKsFh2sag4mCCKYsX1Y7CY'),
(223,'2026-03-26T18:30:00.585Z','family','list changed',5,'{"round":"1","change":"add","length":11}','','atWUnkLl-l3OqSAjhqBPYOuzuDRlYbVyCKDEsEHJh-w'),
(224,'2026-03-26T18:30:00.590Z','family','list changed',5,'{"round":"1","change":"add","length":12}','','FzV8uSLZW6zkOnrIUbYC2J6JHHVgYvPcn-xJX129oIY'),
(225,'2026-03-26T18:30:00.592Z','family','application submitted',5,'{"round":"1","formVersion":1,"receiptCode":"T2K1-2MXW-5BTC","length":12}','','ZIa8dyWUhw5vcap4aYrkgZ7tz9gdTDSwRtioQ7u45mM'),
(226,'2026-03-26T18:30:00.601Z','family','account made',17,'{}','','QGJq7TYoO4N-n79CTniOj51qOwFOPy3NggqMywojM44'),
(227,'2026-03-26T18:30:00.615Z','family','account made',19,'{}','','yZ3KI9UGyyZ_tr07qJa0tV5B-UpXqxk8kToqyU5m71o'),
(228,'2026-03-26T18:30:00.626Z','family','child data confirmed',19,'{"round":"1","formVersion":1}','','g40nONjfta05Yk1QKXp9-755iVVt1P2eYPYD6o_Ljac'),
(229,'2026-03-26T18:30:00.629Z','family','contact data confirmed',19,'{"round":"1","changes":[]}','','Ggvk9_vbeFbm8XPqyRx9fEE_WgBP8Bu6Z2ye6w7vb00'),
(230,'2026-03-26T18:30:00.634Z','family','list changed',19,'{"round":"1","change":"add","length":1}','','nCJVQkQ1yvzzZ686kG3gnVvvagPKUaqwERod2QGOwfg'),
(231,'2026-03-26T18:30:00.638Z','family','list changed',19,'{"round":"1","change":"add","length":2}','','d_R4a9h_9FGQ9AC9t808Y3CYr6D9n9MKB1Ys6CeGyQ8'),
(232,'2026-03-26T18:30:00.641Z','family','list changed',19,'{"round":"1","change":"add","length":3}','','xb5-GBZspZ3t6TbDBWKdLGpbZfU5erZFor2yhqykkGc'),
(233,'2026-03-26T18:30:00.645Z','family','account made',1,'{}','','2aNkmQU3Q0GtdzoF3FYuwRzJKQFMxW_dxcpxLezleGs'),
(234,'2026-03-26T18:30:00.690Z','family','child data confirmed',1,'{"round":"1","formVersion":1}','','d9_CNTHEV77XnTyb6sU978r48Sk0liXuwM8Wjjzovz8'),
(235,'2026-03-26T18:30:00.693Z','family','contact data confirmed',1,'{"round":"1","changes":[]}','','SRHfSCL45O-VcremHoQ_AAh44J81kaPqGEZVQtc3688'),
(236,'2026-03-26T18:30:00.698Z','family','list changed',1,'{"round":"1","change":"add","length":1}','','ewPoQn75lbJ4H5tS_ESOFc_v-cvRuZfoFmdfeIj5ZOQ'),
(237,'2026-03-26T18:30:00.701Z','family','list changed',1,'{"round":"1","change":"add","length":2}','','Hc_jjHhhhjo1nW684o80nZZVAeHu40Wxq5zvLDvD4b0'),
(238,'2026-03-26T18:30:00.707Z','family','list changed',1,'{"round":"1","change":"add","length":3}','','ul_Qri-n8PzkLGlYEweXzModyweZJgbH8hb1jXoQobw'),
(239,'2026-03-26T18:30:00.712Z','family','list changed',1,'{"round":"1","change":"add","length":4}','','XYkHdPvi-mAbfN92X81PWXud0sytLq6AU363hQGOHKk'),
(240,'2026-03-26T18:30:00.718Z','family','list changed',1,'{"round":"1","change":"add","length":5}','','evT9WOf_xQyRMDZHwQR-nIOZ2UgKlK7k8fPfwX8ec5M'),
(241,'2026-03-26T18:30:00.730Z','family','list changed',1,'{"round":"1","change":"add","length":6}','','i3AtqN1poMAq13cKTddfSLo1zX0xxqLYAFKct9WxQF4'),
(242,'2026-03-26T18:30:00.733Z','family','list changed',1,'{"round":"1","change":"add","length":7}','','R7UWOZUglvczutp3DwRo87s7FZS9VcsTCCBsf46YtZM'),
(243,'2026-03-26T18:30:00.737Z','family','list changed',1,'{"round":"1","change":"add","length":8}','','7crxzCRDQdNceT2Jy6o_drSDksUVeq7Syt3CyEZ0ShE'),
(244,'2026-03-26T18:30:00.741Z','family','list changed',1,'{"round":"1","change":"add","length":9}','','j39IAMYg9jR5pbkcaztvXbn8I8NFl6iZ4E9koejvhzQ'),
(245,'2026-03-26T18:30:00.744Z','family','list changed',1,'{"round":"1","change":"add","length":10}','','xVF8pYF9FSCmT-HK5s8wfmy8KVfDhxdXdch5ZxmeGIw'),
(246,'2026-03-26T18:30:00.746Z','family','list changed',1,'{"round":"1","change":"add","length":11}','','iiab3m5KvSrQsnG9mIJYiZ9yuxo7oWpZSgAq_6sYhLk'),
(247,'2026-03-26T18:30:00.749Z','family','list changed',1,'{"round":"1","change":"add","length":12}','','YnnHEkBFNBwnykY95r3T5xtKDJjrNBWdQFBe08sP9Us'),
(248,'2026-03-26T18:30:00.757Z','family','application submitted',1,'{"round":"1","formVersion":1,"receiptCode":"W6VT-A6WB-49VR","length":12}','','U4lxVkBuyPsMlxwNL_jXCM4Z57yM9rsJpdNSmD2RUdg'),
(249,'2026-03-26T18:30:00.761Z','family','account made',22,'{}','','w6VrMSRGCjaPCb-sLu_hTLOjQCfIRsK9eDNyZDPNzSI'),
(250,'2026-03-26T18:30:00.786Z','family','child data confirmed',22,'{"round":"1","formVersion":1}','','wCH4WfG8vJ-EmT8du9Xowzlyr3jR3YEjL0nB91-lmAg'),
(251,'2026-03-26T18:30:00.789Z','family','contact data confirmed',22,'{"round":"1","changes":[]}','','PaOAgydX3pBHSvwWhscyOUjM0EZJo5nt_0kxrx9tkes'),
(252,'2026-03-26T18:30:00.793Z','family','list changed',22,'{"round":"1","change":"add","length":1}','','53hZoGVB8awx7P3Umf1Q-pC08ZecCRhoa6OOBsgzaok'),
(253,'2026-03-26T18:30:00.795Z','family','list changed',22,'{"round":"1","change":"add","length":2}','','UzBj9y323wvbVxq35DnDCbyL-jdYCqEtwAervl3IwZA'),
(254,'2026-03-26T18:30:00.805Z','family','list changed',22,'{"round":"1","change":"add","length":3}','','V7E9phuBjqgiGDItcfTsAzLvKZ_5pgdcjzyisV2EdNA'),
(255,'2026-03-26T18:30:00.809Z','family','list changed',22,'{"round":"1","change":"add","length":4}','','V00tdvMRNAuMfOT-d6EMmYQHEwMNFySym9JDV8fnX0I'),
(256,'2026-03-26T18:30:00.811Z','family','list changed',22,'{"round":"1","change":"add","length":5}','','QOu0w3Sb8ZcVusdlsjlR5ZHlg_Y60hTMOJ06G-OljE4'),
(257,'2026-03-26T18:30:00.821Z','family','list changed',22,'{"round":"1","change":"add","length":6}','','keiRWcUFftWcwZhU9mj2CJSNkrSbq1gXIW19V2_5hMs'),
(258,'2026-03-26T18:30:00.825Z','family','list changed',22,'{"round":"1","change":"add","length":7}','','WMaG9C6q2HUel9j8wdC0rkBdx7IMW4oIzh17UBcP0-w'),
(259,'2026-03-26T18:30:00.829Z','family','list changed',22,'{"round":"1","change":"add","length":8}','','J0UeTuT3vlB4LgTOXHgQQRfKhr4ZyXSA4tDf8GXB-5I'),
(260,'2026-03-26T18:30:00.833Z','family','list changed',22,'{"round":"1","change":"add","length":9}','','-Rs4RSWk3R9cb-gPrNXoyDl-m_mo6caNakzlA7lz8ag'),
(261,'2026-03-26T18:30:00.837Z','family','list changed',22,'{"round":"1","change":"add","length":10}','','aQqFHm0IhCTpMAbeE08jxTk_1MQZO5NNcEwbIcj1jpM'),
(262,'2026-03-26T18:30:00.841Z','family','list changed',22,'{"round":"1","change":"add","length":11}','','LMtbdSqt6AkpDR3qQdSqfhnPYb44yK6lG1JIJo4qxbw'),
(263,'2026-03-26T18:30:00.844Z','family','list changed',22,'{"round":"1","change":"add","length":12}','','KJtKvZIzxqhBfBbma2z2oKVbFGEuE2zouAsKSwHPZRw'),
(264,'2026-03-26T18:30:00.854Z','family','application submitted',22,'{"round":"1","formVersion":1,"receiptCode":"CRSA-CS62-7C4V","length":12}','','W7EWc945gn75yENdgX2JBoQf5NaPmmkrEk2t_ZP9zJk'),
(265,'2026-03-26T18:30:00.857Z','family','account made',21,'{}','','4ip1QOA4IHazp4KYjPvXkiwM-QQpMAF3R2EktRcHCg4'),
(266,'2026-03-26T18:30:00.873Z','family','child data confirmed',21,'{"round":"1","formVersion":1}','','LwTo8mBKfM7WwfFUFESd34srgza3hYNHnCve4YpbccM'),
(267,'2026-03-26T18:30:00.877Z','family','contact data confirmed',21,'{"round":"1","changes":[]}','','njT4OKzi1ilDsuX6ODRjDrHdBQmXdLeJKz-x6rGcnuU'),
(268,'2026-03-26T18:30:00.882Z','family','list changed',21,'{"round":"1","change":"add","length":1}','','j0GmtBPmlFeMIYcID1KpReCbHvX9s3BZ60ik4JII7KY'),
(269,'2026-03-26T18:30:00.885Z','family','list changed',21,'{"round":"1","change":"add","length":2}','','1rowDhsU2vQ8Ag2zXZSi12uyKFgCDgDkHDiMN2vgUvg'),
(270,'2026-03-26T18:30:00.889Z','family','list changed',21,'{"round":"1","change":"add","length":3}','','G_fS_llq_aefK4cxiqiJ2N9qnhC4fy8nlcyvbe_z6HI'),
(271,'2026-03-26T18:30:00.893Z','family','list changed',21,'{"round":"1","change":"add","length":4}','','y7Jov1DWYoOLZomyX31IQpmyut4vGcm2Wm2DNrPC9sU'),
(272,'2026-03-26T18:30:00.897Z','family','application submitted',21,'{"round":"1","formVersion":1,"receiptCode":"4C85-N29W-YKNM","length":4}','','LTkI4H46tcYIKsvQhWOSd8Jd9ERNRbp34_OfeHsaH3s'),
(273,'2026-03-26T18:30:00.901Z','family','account made',24,'{}','','9qB0JtaeZq2kwxlneFU6UGd2n228Tf44P_snSN0gCu0'),
(274,'2026-03-26T18:30:00.922Z','family','child data confirmed',24,'{"round":"1","formVersion":1}','','NglEIVLRWcpHHjDqj7UhTu_LrYC87cbXUw4srs1LaV8'),
(275,'2026-03-26T18:30:00.925Z','family','contact data confirmed',24,'{"round":"1","changes":[]}','','5J1NIhUldKh_qseshLCVd-HRrx9lC5O_zpQaiqszjIY'),
(276,'2026-03-26T18:30:00.928Z','family','list changed',24,'{"round":"1","change":"add","length":1}','','dYJkS20uZ-okXDFN-ui7-kVqEXbdkXkFCF4KIahq4hM'),
(277,'2026-03-26T18:30:00.933Z','family','list changed',24,'{"round":"1","change":"add","length":2}','','2GfaT3dbQhKgE7537vChpq2nqt_5o6GO0kXojnf3LwQ'),
(278,'2026-03-26T18:30:00.937Z','family','list changed',24,'{"round":"1","change":"add","length":3}','','e7d0t5-uShz_KVWHe4HTHZGqYMOaPVWRKeMSekC8fug'),
(279,'2026-03-26T18:30:00.941Z','family','list changed',24,'{"round":"1","change":"add","length":4}','','F5Crez3u1RvPWuC_dDJ9VOItXuGyBsngMwe6JSSGUmY'),
(280,'2026-03-26T18:30:00.945Z','family','application submitted',24,'{"round":"1","formVersion":1,"receiptCode":"0ME3-HAGA-ZVQ3","length":4}','','Vsx-8C1UmyZxRY3rK7OIc2g5WmOgfa-hC3TfJcY--U0'),
(281,'2026-03-26T18:30:00.948Z','family','account made',10,'{}','','TFG8woEu-yPd0dmK-8pCThi_Jk7qUINomcwBzHJr7xU'),
(282,'2026-03-26T18:30:00.981Z','family','account made',27,'{}','','jItUE-4NCBIl2OPZWc2-8lpatLLD43AJ_2fdd4x2--0'),
(283,'2026-03-26T18:30:00.997Z','family','child data confirmed',27,'{"round":"1","formVersion":1}','','qHROYUtWgJ1Un3_uACJZchdz_qQWqp5wxGQvtuI2GgY'),
(284,'2026-03-26T18:30:01.000Z','family','contact data confirmed',27,'{"round":"1","changes":[]}','','TsncOEBrF0-pzb_DI5vFLgGoh2YkGCCAFw_vVPrHqYc'),
(285,'2026-03-26T18:30:01.005Z','family','list changed',27,'{"round":"1","change":"add","length":1}','','OOm-fF2q_yeMN5IjgdHOQvVc7M_rxGvyiJI5KgeKp-4'),
(286,'2026-03-26T18:30:01.008Z','family','list changed',27,'{"round":"1","change":"add","length":2}','','C4FjTPF1NBNUlMceMZ5Tm4Cyy5xM9XINONYnERvdwis'),
(287,'2026-03-26T18:30:01.013Z','family','list changed',27,'{"round":"1","change":"add","length":3}','','fAoWhmjEab8WaQBIDXFmgagfaCdNzVQ-rYDKokEIGy0'),
(288,'2026-03-26T18:30:01.017Z','family','account made',26,'{}','','4M0ysMTwLA7UnOP1k6Gr1Y9HzrYP1hc7sc1PpRu3Wk4'),
(289,'2026-03-26T18:30:01.041Z','family','child data confirmed',26,'{"round":"1","formVersion":1}','','p1IfiPtne_UomiLQHPuCE9qJAiNyABP2_2IRNap7B1g'),
(290,'2026-03-26T18:30:01.047Z','family','contact data confirmed',26,'{"round":"1","changes":[]}','','eNUw1yACUYFYx5ixR9KiS134085mwawfq2oVj7of9Uc'),
(291,'2026-03-26T18:30:01.058Z','family','list changed',26,'{"round":"1","change":"add","length":1}','','sC7-94j5AXmcl1qvY1xlb8u6TbcxpXJ1LyZJax6j6y8'),
(292,'2026-03-26T18:30:01.061Z','family','list changed',26,'{"round":"1","change":"add","length":2}','','wJo6adhQ7yYNShorgEzjVjhYZKnJjz-kbW5cvAhXHUo'),
(293,'2026-03-26T18:30:01.069Z','family','list changed',26,'{"round":"1","change":"add","length":3}','','UbeeXkP1_yV7l6Xn1Zy-qm3IHBhSOaoSRybG0yLf1Uc'),
(294,'2026-03-26T18:30:01.073Z','family','list changed',26,'{"round":"1","change":"add","length":4}','','6gg7JwZvRuFRgKdQB9X7d_HeaF0QDafm3IzwnagTpjk'),
(295,'2026-03-26T18:30:01.077Z','family','list changed',26,'{"round":"1","change":"add","length":5}','','7d83G4l7sIkGdPTYLPOOZMSRhgUe8zSmvm5GPlIVSAo'),
(296,'2026-03-26T18:30:01.081Z','family','list changed',26,'{"round":"1","change":"add","length":6}','','IuDZ8iqDG0vg7eJmhBZ6fRIraFL_4H3u9hHjZZYP7yk'),
(297,'2026-03-26T18:30:01.084Z','family','list changed',26,'{"round":"1","change":"add","length":7}','','vfOo2s80J2loMFADWBiIdjtsQfolWVCxGGfn63WFBXc'),
(298,'2026-03-26T18:30:01.087Z','family','list changed',26,'{"round":"1","change":"add","length":8}','','ZJg31E0ia3HvKsTWzUYja2W3P1aUz7SJ3HVk7ezj4SU'),
(299,'2026-03-26T18:30:01.097Z','family','list changed',26,'{"round":"1","change":"add","length":9}','','sy-_Afqo0xmJ06QDeTZjfKBhYZQIqJW1f-ASdaT8uYM'),
(300,'2026-03-26T18:30:01.101Z','family','list changed',26,'{"round":"1","change":"add","length":10}','','cacgdUTQy0NHd6FsTmOQHNxyxIpicLG8rUDChacq1FQ'),
(301,'2026-03-26T18:30:01.105Z','family','list changed',26,'{"round":"1","change":"add","length":11}','','2arnmA24a-3rGiX6e6jiM6m5gmPHA-xCF9P7JG38kT8'),
(302,'2026-03-26T18:30:01.108Z','family','list changed',26,'{"round":"1","change":"add","length":12}','','-ZneAwPMntwrNgtpkA3LgBTCx5xbMKxucfEZsDcEjTE'),
(303,'2026-03-26T18:30:01.112Z','family','application submitted',26,'{"round":"1","formVersion":1,"receiptCode":"ZPGK-HSMP-FRZP","length":12}','','CZlFLLh-_ELXoB2PmMzeMycgiN8TkRtlTY3OBPc8IZM'),
(304,'2026-03-26T18:30:01.116Z','family','account made',28,'{}','','TfzIEXe3-ze3ihbScvy5o9Xt_VCxj4qz0fzwmLw5AlI'),
(305,'2026-03-26T18:30:01.135Z','family','account made',23,'{}','','t4Ufu4Q0AS-ixHieNv6mWKvV7koa2j75oPNXDMrwJT4'),
(306,'2026-03-26T18:30:01.163Z','family','child data confirmed',23,'{"round":"1","formVersion":1}','','_8LSTA1G444-3N044eBHINRdqcvGbXTZ-7_9SuTPVp0'),
(307,'2026-03-26T18:30:01.174Z','family','contact data confirmed',23,'{"round":"1","changes":[]}','','Yz3ReC-8j3ZoAUnJ5onwvlRjLsqubJxfUZ9g2dD1l40'),
(308,'2026-03-26T18:30:01.176Z','family','list changed',23,'{"round":"1","change":"add","length":1}','','biqpQPjkwbFn5Spsh-Jn1II4QDls17DzQcIkuvJo-iA'),
(309,'2026-03-26T18:30:01.189Z','family','list changed',23,'{"round":"1","change":"add","length":2}','','fB3RBA8YiVuyL657hxoYS_63L6eh_MtNVwPjU4SD_SI'),
(310,'2026-03-26T18:30:01.193Z','family','list changed',23,'{"round":"1","change":"add","length":3}','','-Q3QEoSXvFjPO56fniIuJh5Zfvha0JRgsBkrCkeLcqU'),
(311,'2026-03-26T18:30:01.195Z','family','list changed',23,'{"round":"1","change":"add","length":4}','','d3APtRLUMT1j1y2Qd13JsyjQt-8Vg7lkpkhwKeqvQxI'),
(312,'2026-03-26T18:30:01.205Z','family','list changed',23,'{"round":"1","change":"add","length":5}','','knyqU1vd2Vdupl7w0OXO5d7p2iwuZ8oxND6MBGkBMRM'),
(313,'2026-03-26T18:30:01.209Z','family','list changed',23,'{"round":"1","change":"add","length":6}','','0XqjEyhIsJbxHnZu-oG04ZASDk2gKZoEUmtS-akxDgA'),
(314,'2026-03-26T18:30:01.221Z','family','application submitted',23,'{"round":"1","formVersion":1,"receiptCode":"53QM-97BS-VZD4","length":6}','','9O2OE_LpAr-e3kDhN4mvhjco5-H2t-FmreWF37nAZqE'),
(315,'2026-03-26T18:30:01.229Z','family','account made',4,'{}','','_A9xcAMxAFuhwHbHFvgvx9FcXkSgOoP66-T5TdaMZoY'),
(316,'2026-03-26T18:30:01.249Z','family','child data confirmed',4,'{"round":"1","formVersion":1}','','NEw8KISfUBKw9BhcwgOgiGppIFw3wWQz17H0_GongjQ'),
(317,'2026-03-26T18:30:01.253Z','family','contact data confirmed',4,'{"round":"1","changes":[]}','','R0YHgXFV550zYHRM5LjbCZYdlClEdG86xb60NMQ5Quc'),
(318,'2026-03-26T18:30:01.257Z','family','list changed',4,'{"round":"1","change":"add","length":1}','','VqGGlYBuksLFjyfRg-jBFRgpVUlYl5a1iZ6zliqtork'),
(319,'2026-03-26T18:30:01.261Z','family','list changed',4,'{"round":"1","change":"add","length":2}','','D-GWhiz6TNjd0yvAxq2bT5zxn4-iYp1TU-53N7yPWEg'),
(320,'2026-03-26T18:30:01.265Z','family','list changed',4,'{"round":"1","change":"add","length":3}','','eIdfEKf8QJEb8uUtOeBRhsVdpjLENL3w6VQUZQNTzcY'),
(321,'2026-03-26T18:30:01.269Z','family','list changed',4,'{"round":"1","change":"add","length":4}','','n653m_kXIDcuBay9q1KLyQizFefxoCqLsfDDl68VS0U'),
(322,'2026-03-26T18:30:01.273Z','family','list changed',4,'{"round":"1","change":"add","length":5}','','h99DQDGzvTv7H37YOpXCNJ5gxJVOu3eUapNHhWejft4'),
(323,'2026-03-26T18:30:01.276Z','family','list changed',4,'{"round":"1","change":"add","length":6}','','cLVyRSiWUluQKrhECxTJ6vNTv0HuAIxyscfBwgOv3_s'),
(324,'2026-03-26T18:30:01.278Z','family','application submitted',4,'{"round":"1","formVersion":1,"receiptCode":"M4Q7-9BE8-K2G2","length":6}','','mkfrerhYsiRvjT87XtM9t74uvC1XhIphX8wvGOkwu-w'),
(325,'2026-03-26T18:30:01.280Z','family','account made',18,'{}','','a6tOkdjQvqnuK6dJ-LbVAtv2C6NTZWm4_a7UiNzAQP4'),
(326,'2026-03-26T18:30:01.293Z','family','child data confirmed',18,'{"round":"1","formVersion":1}','','Rd5y1iOfh0l4V4VjcMHD87mQBgu-wN-sNxlipTv5kA4'),
(327,'2026-03-26T18:30:01.294Z','family','contact data confirmed',18,'{"round":"1","changes":[]}','','mmfFcwhJg3xuo0akQN7jsfRrIb6qH4pLcd3AxYyF54o'),
(328,'2026-03-26T18:30:01.296Z','family','list changed',18,'{"round":"1","change":"add","length":1}','','zodJfajZpcMfqOcloNtvJ3JqyU-1IxiFg-eG6aXGQgM'),
(329,'2026-03-26T18:30:01.297Z','family','list changed',18,'{"round":"1","change":"add","length":2}','','VJoBufPTe2XJkeJpaKDgpFexjxQTY8_gwia78Vl0Qe0'),
(330,'2026-03-26T18:30:01.298Z','family','list changed',18,'{"round":"1","change":"add","length":3}','','ZA0r4rGvswuOIBK8ip-CYQiW5mrvfGY6kdLIbkDaOXs'),
(331,'2026-03-26T18:30:01.302Z','family','list changed',18,'{"round":"1","change":"add","length":4}','','8d6Y5npR4uJlPfKjnOBhtKGUApdEDmPKJXvK-s9RygQ'),
(332,'2026-03-26T18:30:01.338Z','family','list changed',18,'{"round":"1","change":"add","length":5}','','en3l1WCXFZfzsYSzt1gIaLvnHZWS02kl335IYE4oQ2M'),
(333,'2026-03-26T18:30:01.345Z','family','list changed',18,'{"round":"1","change":"add","length":6}','','G6e_soFrBkbXsGgbgKKYuSN4aguxyiLCtEuQyNUZNIc'),
(334,'2026-03-26T18:30:01.357Z','family','list changed',18,'{"round":"1","change":"add","length":7}','','95IfA4FX3OCBScExEVtdNZk5QAi19dRhm6If43vvI8Y'),
(335,'2026-03-26T18:30:01.361Z','family','list changed',18,'{"round":"1","change":"add","length":8}','','4gQfu_bGoaKpK-3C3EtZTz8o1u5aWtNL52KpmKUP0q8'),
(336,'2026-03-26T18:30:01.365Z','family','list changed',18,'{"round":"1","change":"add","length":9}','','t4YDu0s1sA5yanLN3P-AiXAMOWIoIR7vGfFJNU7yMXA'),
(337,'2026-03-26T18:30:01.370Z','family','list changed',18,'{"round":"1","change":"add","length":10}','','b6mYWiQB911OBn96of_j-EmAk17Lkg6nbbyJHhIwQI8'),
(338,'2026-03-26T18:30:01.373Z','family','list changed',18,'{"round":"1","change":"add","length":11}','','67WNa-o2gzK1AOCzlqPTke7-lcZsfQEcx3mw2zpjffw'),
(339,'2026-03-26T18:30:01.377Z','family','list changed',18,'{"round":"1","change":"add","length":12}','','kRZt3qc5mrLBqAatpgdUqca8IGRK3TSvXphNgO7bh-Y'),
(340,'2026-03-26T18:30:01.382Z','family','application submitted',18,'{"round":"1","formVersion":1,"receiptCode":"YW8M-DF1A-EBVZ","length":12}','','mS4ihC2uUg6HdjLP0HEf0YnSj7VedKWsgBXy80ZWsAQ'),
(341,'2026-03-26T18:30:01.385Z','family','account made',13,'{}','','JAwEREkMU6r6f64ltDmeX6995xCId3hw_xN8YE5gWr0'),
(342,'2026-03-26T18:30:01.405Z','family','child data confirmed',13,'{"round":"1","formVersion":1}','','yiuiO3-dWA2d6CZGHI4gBj72dVwvOGWPVecQXpfcBkg'),
(343,'2026-03-26T18:30:01.409Z','family','contact data confirmed',13,'{"round":"1","changes":[]}','','tmcWGcOtK7sji5nnaNbO2s0izj9lvgUgg35Afx5nRG8'),
(344,'2026-03-26T18:30:01.417Z','family','list changed',13,'{"round":"1","change":"add","length":1}','','-o4fu1gMoG6nIznGwlbnP9YZCFfPvWeAx82wTjdswSk'),
(345,'2026-03-26T18:30:01.421Z','family','list changed',13,'{"round":"1","change":"add","length":2}','','8QDqmZb_lYXkE3ok47HANR90vwrDDHXZXrPrCK0WJA0'),
(346,'2026-03-26T18:30:01.424Z','family','list changed',13,'{"round":"1","change":"add","length":3}','','-w4hu3BP_4pf5xwVjahliZZtizVC8AVkSwDNEfHLEbk'),
(347,'2026-03-26T18:30:01.427Z','family','account made',25,'{}','','thdCUxlmqO2XDGzNBg45Vm8G3DZLG7eqiPgSjJ2BSqQ'),
(348,'2026-03-26T18:30:01.465Z','family','child data confirmed',25,'{"round":"1","formVersion":1}','','3RcJMYd1Rmwc7mzCYWYOu0Q8hl1oln8MuO05ljrRM4w'),
(349,'2026-03-26T18:30:01.469Z','family','contact data confirmed',25,'{"round":"1","changes":[]}','','oZPug8sUQLw7eI9CNVEVjnfl9fTQl4HMVJPamBkf6iM'),
(350,'2026-03-26T18:30:01.471Z','family','list changed',25,'{"round":"1","change":"add","length":1}','','K5OcMYdhlxnGAsODnZ4FYZg0s8BoMRvjJfEShrDaYeo'),
(351,'2026-03-26T18:30:01.474Z','family','list changed',25,'{"round":"1","change":"add","length":2}','','2qD8qVRcFvRBTT3QJm1iGG8EkvkniIPgtWVEMB1iKNo'),
(352,'2026-03-26T18:30:01.480Z','family','list changed',25,'{"round":"1","change":"add","length":3}','','NjWwNv1Vv1dQvq5IHRG-GrlOp9c_zAIzdGIcr3IB6D0'),
(353,'2026-03-26T18:30:01.485Z','family','list changed',25,'{"round":"1","change":"add","length":4}','','tyC-0ouPE22ZqVlvQFqiX8rLSw0KcbloesKPKOh_FHc'),
(354,'2026-03-26T18:30:01.489Z','family','list changed',25,'{"round":"1","change":"add","length":5}','','oZnhlCDDGVmKCNvl-gfMwTlObWR9SzTS29YYTNREyxI'),
(355,'2026-03-26T18:30:01.493Z','family','list changed',25,'{"round":"1","change":"add","length":6}','','qA4Ng_IWnJt2psNvIp-30H7e-hRfpw4b9dPe1kKWeic'),
(356,'2026-03-26T18:30:01.497Z','family','list changed',25,'{"round":"1","change":"add","length":7}','','L27IR2XlIaQ2NyIbAir5HWr2mEz-m3TaVPZBcKLdqJo'),
(357,'2026-03-26T18:30:01.500Z','family','list changed',25,'{"round":"1","change":"add","length":8}','','TuubWT179f-2vPbuJtYmMQUH1-I7xtFDj1yYk_bU8tI'),
(358,'2026-03-26T18:30:01.502Z','family','list changed',25,'{"round":"1","change":"add","length":9}','','WI3w_XptNJVLMlEXB9qbITaTIQeBn7BAQVjYdMwVxkQ'),
(359,'2026-03-26T18:30:01.503Z','family','list changed',25,'{"round":"1","change":"add","length":10}','','GeDu6K8lr3up0DjGo8qq4Ypm2HH6TbMcdO-lYjpNRzs'),
(360,'2026-03-26T18:30:01.507Z','family','list changed',25,'{"round":"1","change":"add","length":11}','','8Gw4zl6nkyN8JZJ69zwjD6N6jhK9f-81xQt4QEEiQWI'),
(361,'2026-03-26T18:30:01.509Z','family','list changed',25,'{"round":"1","change":"add","length":12}','','VjVBkQUpwSB-R8b8N7vrzZqcCi2MIopAkiA_Rb2dSp4'),
(362,'2026-03-26T18:30:01.512Z','family','application submitted',25,'{"round":"1","formVersion":1,"receiptCode":"JCYY-17EH-9BSX","length":12}','','oUuquV6IR6qoRkC9vRc98HBW097FF3KqqRSHLs4aVlg'),
(363,'2026-03-26T18:30:01.515Z','family','account made',16,'{}','','ImT6NVewAZCbXGfXaGbouJEJXEFWc3CvRGI4xZeEU7M'),
(364,'2026-03-26T18:30:01.540Z','family','child data confirmed',16,'{"round":"1","formVersion":1}','','BC6XeWL86WK7lBOKhR-9kQZfWlyXZOlFNXugf_QY9sw'),
(365,'2026-03-26T18:30:01.545Z','family','contact data confirmed',16,'{"round":"1","changes":[]}','','6k7TbEC3H4Z7zCWNJNNEX_JhW8yznFqizata4s4AmCc'),
(366,'2026-03-26T18:30:01.550Z','family','list changed',16,'{"round":"1","change":"add","length":1}','','gm-BT2j8YohH7-zzoZBmqqRX_q56IKmavNo0YmIsSmE'),
(367,'2026-03-26T18:30:01.554Z','family','list changed',16,'{"round":"1","change":"add","length":2}','','QAWVnDfENasO82szgJ32UPM0PclOm0Tyc03WV4hrAgg'),
(368,'2026-03-26T18:30:01.557Z','family','list changed',16,'{"round":"1","change":"add","length":3}','','ZKHpHPo1H7jk5geCNS06mQaTTHcAEV4vRCerklukfUc'),
(369,'2026-03-26T18:30:01.563Z','family','list changed',16,'{"round":"1","change":"add","length":4}','','bp5x8DdCYzmmuA8THIvlkr0zU8SLYZj1CNQ_e-ZLZHU'),
(370,'2026-03-26T18:30:01.570Z','family','application submitted',16,'{"round":"1","formVersion":1,"receiptCode":"HNQP-T4WH-CST8","length":4}','','DXGg9jgArgnDbYD9wC87ax-H37PghiumdneiC1_xPss'),
(371,'2026-03-26T18:30:01.573Z','family','account made',8,'{}','','zmS9nbc-LVzyisbFaI1OFx6Egpd47pZO0cwWpJIdFwU'),
(372,'2026-03-26T18:30:01.587Z','family','child data confirmed',8,'{"round":"1","formVersion":1}','','e9eLm3y2L2LoN6Nk2-2TocXjiv8Q8MOqolbTZ76n9jc'),
(373,'2026-03-26T18:30:01.588Z','family','contact data confirmed',8,'{"round":"1","changes":[]}','','Z06U5GTuWxr5S5auU8wrnbg0iUYSQ9DSjMe9F2p8mjg'),
(374,'2026-03-26T18:30:01.598Z','family','school chosen',8,'{"round":"1"}','','m9pPHw9efKaHtHsJc-s-AUda9VUodU7sysNEFPEzHIw'),
(375,'2026-03-26T18:30:01.603Z','family','application submitted',8,'{"round":"1","formVersion":1,"receiptCode":"KQ2F-TA34-RRCX","length":1}','','6bMftafkNTbuKnNfI1lpY19ByqLuJBR57xqhKwyDBcw'),
(376,'2026-03-26T18:30:01.607Z','family','account made',12,'{}','','6BXUH4suhNFWnBkjY1eBY4vnnRsTCnbiKCOzoWAJru4'),
(377,'2026-03-26T18:30:01.648Z','family','child data confirmed',12,'{"round":"1","formVersion":1}','','CE1nqGeVuTQ24MuRO7PFMEvMcNhB0ktfJPWq5C3us7s'),
(378,'2026-03-26T18:30:01.649Z','family','contact data confirmed',12,'{"round":"1","changes":[]}','','9CkybpFISHoiLhVyNze9Al23Xi7u7zAYRnH-JzpwieM'),
(379,'2026-03-26T18:30:01.653Z','family','list changed',12,'{"round":"1","change":"add","length":1}','','K_c8339O2lU4nkmit7SQmwmIGpNat7FsR-j5enc9xY4'),
(380,'2026-03-26T18:30:01.657Z','family','list changed',12,'{"round":"1","change":"add","length":2}','','NZ5DOD7REy2oy9dVVdRpzXgiNeBkFiRl5Ab8NE8h9I8'),
(381,'2026-03-26T18:30:01.661Z','family','list changed',12,'{"round":"1","change":"add","length":3}','','binSZoxQvvBOtl_It1Qw9HFLKJvYd8goQjTnqEwwM_0'),
(382,'2026-03-26T18:30:01.663Z','family','list changed',12,'{"round":"1","change":"add","length":4}','','wLP3gw4i8-TFVwMKflX17wO50TlqGCV1YtNjUkYupKI'),
(383,'2026-03-26T18:30:01.671Z','family','list changed',12,'{"round":"1","change":"add","length":5}','','TMqRRy9EkBgOzTU43aaEy_6yG3eDNUxWwxQ4T1kIHvI'),
(384,'2026-03-26T18:30:01.672Z','family','list changed',12,'{"round":"1","change":"add","length":6}','','-i-JDODOef8Pa5sOsd3Cz1L_m9OKGo77iEHm2N3Ik9Q'),
(385,'2026-03-26T18:30:01.677Z','family','list changed',12,'{"round":"1","change":"add","length":7}','','Foz4U6XAlBN1WnId_JTaWI8yJXuUpZTLWsSZBfKtK9Q'),
(386,'2026-03-26T18:30:01.681Z','family','list changed',12,'{"round":"1","change":"add","length":8}','','tMksfOLGA80kJ-TTbobQW0nmSz80xemKIgGaXqmVtyM'),
(387,'2026-03-26T18:30:01.685Z','family','list changed',12,'{"round":"1","change":"add","length":9}','','jv4ildCPTAgI_K_h7tgMom9-yenp19b4p5UCIofQRtQ'),
(388,'2026-03-26T18:30:01.689Z','family','list changed',12,'{"round":"1","change":"add","length":10}','','Fozu6EVopvncmSz237k19TaDh_gms_z-Rh88wrTqldc'),
(389,'2026-03-26T18:30:01.694Z','family','list changed',12,'{"round":"1","change":"add","length":11}','','82fBoZzBio8CFAL58dunkI-A21B6By3MDH-U6ikOUIU'),
(390,'2026-03-26T18:30:01.698Z','family','list changed',12,'{"round":"1","change":"add","length":12}','','JuWpBlLZTv8357qTolqLys_LRzN-Bh7JkrK9kvBB23Q'),
(391,'2026-03-26T18:30:01.703Z','family','application submitted',12,'{"round":"1","formVersion":1,"receiptCode":"Q9S1-96CT-XKNQ","length":12}','','oq9UYgqMwfQNDhLn1BcXLtFn0LHLGPpwsZ8cENbQEOM'),
(392,'2026-03-26T18:30:01.709Z','family','account made',46,'{}','','_HaTrf4DRj9IaOWadY37oXC6fkqCMfrBgc6WbZbAbiA'),
(393,'2026-03-26T18:30:01.724Z','family','account made',41,'{}','','hI2v3dqfV0JpyFVrzIPI0Mpi54B822H38n0Xh8GsJ9A'),
(394,'2026-03-26T18:30:01.742Z','family','child data confirmed',41,'{"round":"1","formVersion":1}','','w1D4sp8-MldZtB0iNPNTQOQwh3GX7sBWsIkYV8MiHVI'),
(395,'2026-03-26T18:30:01.745Z','family','contact data confirmed',41,'{"round":"1","changes":[]}','','Ef1od6sHTmQYZ12jOODay9T0bo59RRwSoXvRjHLSohc'),
(396,'2026-03-26T18:30:01.758Z','family','list changed',41,'{"round":"1","change":"add","length":1}','','nfF3mTd5I7xo3wKydQzR2VpFPDTkuD6IlqKjdmtHLHQ'),
(397,'2026-03-26T18:30:01.761Z','family','list changed',41,'{"round":"1","change":"add","length":2}','','x927fiWR6mfTCPehXFAOhlXir0br3lKp-poYHqVZh1g'),
(398,'2026-03-26T18:30:01.763Z','family','list changed',41,'{"round":"1","change":"add","length":3}','','YfGis-jjiwzMUQxLdWyujDzPYBnJBSDV-zSlQ9VlejE'),
(399,'2026-03-26T18:30:01.769Z','family','list changed',41,'{"round":"1","change":"add","length":4}','','63g30PqGZM5nHsHTO-USB9KjjqYv8iC0elhLgVgzFNs'),
(400,'2026-03-26T18:30:01.777Z','family','list changed',41,'{"round":"1","change":"add","length":5}','','x8DfZwlxERPCMKnfLO_dT6OwT2-WbnKVo4s7rOyZAdY'),
(401,'2026-03-26T18:30:01.785Z','family','list changed',41,'{"round":"1","change":"add","length":6}','','UvFgDv0XgtnO6Ve0UWtA3TcuSpujUagF3uSGgn1sudA'),
(402,'2026-03-26T18:30:01.789Z','family','list changed',41,'{"round":"1","change":"add","length":7}','','i7kG3mBTZoaY2Y5CDrzqOh3NLAM_hXYaqQsOFPheXhc'),
(403,'2026-03-26T18:30:01.798Z','family','list changed',41,'{"round":"1","change":"add","length":8}','','bOTj9-j8fsqXycUBHUO-dEuByT6rwxQqQkOldTN-Jww'),
(404,'2026-03-26T18:30:01.801Z','family','list changed',41,'{"round":"1","change":"add","length":9}','','9PGEU74IAYNQfk_N3rl-I6cFuHJ3t5wZD0N7lnfGGWw'),
(405,'2026-03-26T18:30:01.809Z','family','list changed',41,'{"round":"1","change":"add","length":10}','','fjqTjuOU5Vs5bpR_C6b1YxRSntffGTgI86znLTBTUZY'),
(406,'2026-03-26T18:30:01.817Z','family','list changed',41,'{"round":"1","change":"add","length":11}','','Q4u0cj2OXfOgSZ8zk_R3YkXB5X8peTV4r0jH8o58ROM'),
(407,'2026-03-26T18:30:01.826Z','family','list changed',41,'{"round":"1","change":"add","length":12}','','0DIvkay8h0Db4cTs7mUWlvlKM5XeE1AOX-VyLnJnsh0'),
(408,'2026-03-26T18:30:01.838Z','family','application submitted',41,'{"round":"1","formVersion":1,"receiptCode":"XT82-S0RR-CKGK","length":12}','','Zcs19C9U4NVn1PPQlnHJW7iwlBdjZENLl56hCp3kp8I'),
(409,'2026-03-26T18:30:01.841Z','family','account made',45,'{}','','eqnqlyk17Rnrc--0OlUrJVbBbzQ2zZNelAvPKmkkdgs'),
(410,'2026-03-26T18:30:01.854Z','family','child data confirmed',45,'{"round":"1","formVersion":1}','','B6qs1JZAYBfyVQDGO-SUMkJrTwdJ2Ab_OpaG5rM4J2s'),
(411,'2026-03-26T18:30:01.855Z','family','contact data confirmed',45,'{"round":"1","changes":[]}','','sP0L2z2F2LqeVxRKmefL_TfIVq6ZBkkV8DVzMbJ1gI8'),
(412,'2026-03-26T18:30:01.857Z','family','list changed',45,'{"round":"1","change":"add","length":1}','','YaQKH3TLAz5neoTOsKCPiSsFC3gH0AYDYMwm6Cr845Y'),
(413,'2026-03-26T18:30:01.859Z','family','list changed',45,'{"round":"1","change":"add","length":2}','','Sg1MoEPwHhKocNSW2Wy61E2Pj5WF_IWRBYXlZGf8XBI'),
(414,'2026-03-26T18:30:01.864Z','family','list changed',45,'{"round":"1","change":"add","length":3}','','UqTb5IGCHvNAsZ33joZctgX7ct-Buz08nekjH0OdrEY'),
(415,'2026-03-26T18:30:01.874Z','family','list changed',45,'{"round":"1","change":"add","length":4}','','ju_1_p17opgHYzBb7q0mKsPdVIJWBWMefJtM_o_P3gc'),
(416,'2026-03-26T18:30:01.877Z','family','application submitted',45,'{"round":"1","formVersion":1,"receiptCode":"H5RW-0MNX-ARMH","length":4}','','8Imlsz1ce7-T9nghXqOprnZUL6ahBVs7ayHWT7qNzg0'),
(417,'2026-03-26T18:30:01.880Z','family','account made',47,'{}','','_3RsuqSnILygYPD-Dv3Ovyve4l2Wx8IgGlctcnonHIE'),
(418,'2026-03-26T18:30:01.891Z','family','child data confirmed',47,'{"round":"1","formVersion":1}','','XTWnfG6ivWzfGAtnhTMXkGkMDXxuRjgsog1xZekHy7Q'),
(419,'2026-03-26T18:30:01.892Z','family','contact data confirmed',47,'{"round":"1","changes":[]}','','SvM4_0rPfwjdIoF5WNuOKgk8uz7Aum6pk4zVLg5c7I4'),
(420,'2026-03-26T18:30:01.893Z','family','school chosen',47,'{"round":"1"}','','Ptzzn3xvmXU8dF5lew_TxMMFLGtkuOjhJW8Qrb8Y3dA'),
(421,'2026-03-26T18:30:01.895Z','family','application submitted',47,'{"round":"1","formVersion":1,"receiptCode":"HM7D-THZX-1QFE","length":1}','','xEd86M1d1yDomk2Ux0nagFHFurlBCBSbw05twwsK6cw'),
(422,'2026-03-26T18:30:01.897Z','family','account made',48,'{}','','Ao6rFMejp_4ZhR41TRhmRlgnl0DDX3X-JDyopsSBee0'),
(423,'2026-03-26T18:30:01.921Z','family','child data confirmed',48,'{"round":"1","formVersion":1}','','rKIorm4Elyv4PXKzxR9QSyNbgqFtkyuDo-JUa3vL30Q'),
(424,'2026-03-26T18:30:01.929Z','family','contact data confirmed',48,'{"round":"1","changes":[]}','','OWAdCewuMX6UFtsf1izvlJX9WxFY7inNm6zPs5YPy_w'),
(425,'2026-03-26T18:30:01.937Z','family','list changed',48,'{"round":"1","change":"add","length":1}','','88isHxxE3J7jxE2_lan7mpGeyYgi8FKxryT3x4pvpfs'),
(426,'2026-03-26T18:30:01.940Z','family','list changed',48,'{"round":"1","change":"add","length":2}','','UV74KNKAuSweZLEmnGU_PtV_pc-FhHzwzz7jcmeOI4g'),
(427,'2026-03-26T18:30:01.943Z','family','list changed',48,'{"round":"1","change":"add","length":3}','','kJPc_E5TFikZtIn0ONGM0r-cLC-lbil02BgLnaImsFQ'),
(428,'2026-03-26T18:30:01.948Z','family','list changed',48,'{"round":"1","change":"add","length":4}','','W47dNrgYD6kU0X2ibmkIIDFV25jYiukRrBFP5PGd0g0'),
(429,'2026-03-26T18:30:01.955Z','family','list changed',48,'{"round":"1","change":"add","length":5}','','hcRNk74IcvegGK6LzFmHQ_YDJnUMr3SbsEEwzF7MKGY'),
(430,'2026-03-26T18:30:01.957Z','family','list changed',48,'{"round":"1","change":"add","length":6}','','lDc7pGOO8hV8l6EunK-55oURGcDryNQENQP2-7aP4VY'),
(431,'2026-03-26T18:30:01.961Z','family','application submitted',48,'{"round":"1","formVersion":1,"receiptCode":"231R-XVTG-NFQ8","length":6}','','5Jy84OzPB1g2Tavjcf9dDzL3lOHfNM5Eu7nk6uuCdVE'),
(432,'2026-03-26T18:30:01.964Z','family','account made',42,'{}','','TVidzvO2hCZa1CIAt_0-Kq0GaWIT9vkW4UYV9KltG4I'),
(433,'2026-03-26T18:30:01.984Z','family','child data confirmed',42,'{"round":"1","formVersion":1}','','mWerk1jbshtHmW7jUCfLSX9gLNjLSgYujPHRfJZtP4M'),
(434,'2026-03-26T18:30:01.989Z','family','contact data confirmed',42,'{"round":"1","changes":[]}','','7Pkj6LFI1uWTl_4_oNKy97s05yj9fvhZipGO8UeppY8'),
(435,'2026-03-26T18:30:01.993Z','family','list changed',42,'{"round":"1","change":"add","length":1}','','CkQOhQBYwq6hIUwGflDUOHYRwYPjLpYZdnDgiW02QU0'),
(436,'2026-03-26T18:30:01.997Z','family','list changed',42,'{"round":"1","change":"add","length":2}','','RL7oEu6jWyMzP-0LXrmb5DOaYHNB28kslRJkfmQ60Xw'),
(437,'2026-03-26T18:30:02.001Z','family','list changed',42,'{"round":"1","change":"add","length":3}','','eBAWlweuHA68Ds7f1w2kMuH5bHQ7mact2R2zSn6tlNg'),
(438,'2026-03-26T18:30:02.005Z','family','list changed',42,'{"round":"1","change":"add","length":4}','','jdTRL_hQELvq57_dqBiL7KfhsDLtIRMju7heo8FFCrI'),
(439,'2026-03-26T18:30:02.009Z','family','list changed',42,'{"round":"1","change":"add","length":5}','','pycIIALgjcfxcoZ_0aMNws0Nk_3FxW2BQvtpLPsDyqQ'),
(440,'2026-03-26T18:30:02.013Z','family','list changed',42,'{"round":"1","change":"add","length":6}','','odPKvraLGpy98lemdA1McMy3A8ELnRKLtFw9ZG7uIo8'),
(441,'2026-03-26T18:30:02.017Z','family','list changed',42,'{"round":"1","change":"add","length":7}','','tXjn_3ykOaf5GMVqXhMJXALp0II6Od41HzWxbLOdEhs'),
(442,'2026-03-26T18:30:02.019Z','family','list changed',42,'{"round":"1","change":"add","length":8}','','hmNMRxQB38BHO5cAMzfZIzewmxMu8MyORMp88aQrkoU'),
(443,'2026-03-26T18:30:02.029Z','family','list changed',42,'{"round":"1","change":"add","length":9}','','IE-_xFP6JA7vcs0ljc6oZaMZRbM6Uqh8IVy7DUIwo1o'),
(444,'2026-03-26T18:30:02.033Z','family','list changed',42,'{"round":"1","change":"add","length":10}','','f4rEG82jp6q9zI8nAn68NguLEqag4-sPlITBRw_ldEQ'),
(445,'2026-03-26T18:30:02.037Z','family','list changed',42,'{"round":"1","change":"add","length":11}','','ivXtDadh45BGLe1VQFa1yaloyXvp6lax9QDyzlepcVM'),
(446,'2026-03-26T18:30:02.042Z','family','list changed',42,'{"round":"1","change":"add","length":12}','','XpLnGhae5JzkypaNAASQv9rmZki8lnokzRhrUzvSAZQ'),
(447,'2026-03-26T18:30:02.045Z','family','application submitted',42,'{"round":"1","formVersion":1,"receiptCode":"ZVS2-NMYW-MR7N","length":12}','','3gvBIHj0TlTMeWK35GjGYkxxuxi6HrEe-RO2wvqGmGk'),
(448,'2026-03-26T18:30:02.047Z','family','account made',43,'{}','','fCe_hhVJbHI-c4O4KrsQgJfz0sS3QfaslCue-CErACE'),
(449,'2026-03-26T18:30:02.062Z','family','child data confirmed',43,'{"round":"1","formVersion":1}','','910eZWZuCuIYGJiqbSLj5rZ_H2eKxtpczl1MQsvSC1s'),
(450,'2026-03-26T18:30:02.063Z','family','contact data confirmed',43,'{"round":"1","changes":[]}','','WWHhd6Hh1wp_6Bt79nnN7i7cyxLf_zlyCUfxsFmNO4w'),
(451,'2026-03-26T18:30:02.067Z','family','list changed',43,'{"round":"1","change":"add","length":1}','','iWoEMGRwuiwc5Td2jFMY1JjVgOBPLuv5t0rgzNB2hKc'),
(452,'2026-03-26T18:30:02.070Z','family','list changed',43,'{"round":"1","change":"add","length":2}','','K_1amoPYytmks-UgsX1U3Vz9XzJHq-tM8RsRG_QLmr0'),
(453,'2026-03-26T18:30:02.072Z','family','list changed',43,'{"round":"1","change":"add","length":3}','','s4Q3kVAiaL3Fg59lwOsTzXgfsoAdaMN0tpdVUhId_9k'),
(454,'2026-03-26T18:30:02.078Z','family','list changed',43,'{"round":"1","change":"add","length":4}','','lal1HuaMB98VQWb4LtVyL-q6xC1y22vkywu5gsd_P1I'),
(455,'2026-03-26T18:30:02.079Z','family','application submitted',43,'{"round":"1","formVersion":1,"receiptCode":"FQH5-4CFH-RW9Z","length":4}','','qOoDjQY9TblRSLjV2GlImlmu4XTxPd55fceXOmrdye8'),
(456,'2026-03-26T18:30:02.085Z','family','account made',36,'{}','','aNYLKj03nsiCicOHpSw5-WcF5UdD1Q7GxuSZFe8461E'),
(457,'2026-03-26T18:30:02.109Z','family','child data confirmed',36,'{"round":"1","formVersion":1}','','kHisLhjUJLWKEH6ISMmQFpmTYRa5NRj2kSoYi3Z4VGQ'),
(458,'2026-03-26T18:30:02.113Z','family','contact data confirmed',36,'{"round":"1","changes":[]}','','s-igLPI1ZjuipsN8jbjxepGj2iaU3oc2J8T7nqdg4Q8'),
(459,'2026-03-26T18:30:02.114Z','family','list changed',36,'{"round":"1","change":"add","length":1}','','kOIxztLiTAqgWmNtKL1ESiRtlOncTTvV5Yz2pt11Jbs'),
(460,'2026-03-26T18:30:02.118Z','family','list changed',36,'{"round":"1","change":"add","length":2}','','VmA8GPsFzBrBp12ueGuqcZnO5GeJPCRBZoJ2Uy2qjJo'),
(461,'2026-03-26T18:30:02.121Z','family','list changed',36,'{"round":"1","change":"add","length":3}','','BariIZQngD1bOtSfV8UKR6OH7MGkOlN2apZeeX72F3c'),
(462,'2026-03-26T18:30:02.125Z','family','list changed',36,'{"round":"1","change":"add","length":4}','','GEfJgPuJMwq3EpEkB4_CBjz0Gt6Ik_99dNy1MOI60WE'),
(463,'2026-03-26T18:30:02.127Z','family','list changed',36,'{"round":"1","change":"add","length":5}','','JTi_NvbqXWWJ2OTYbzV2AgMXHJ-DMwZYpJi0DRQd7m0'),
(464,'2026-03-26T18:30:02.134Z','family','list changed',36,'{"round":"1","change":"add","length":6}','','eP6ewB9bSrRqBF8IKVoGH3uPMhppbpOT9-xYZNymQQw'),
(465,'2026-03-26T18:30:02.136Z','family','list changed',36,'{"round":"1","change":"add","length":7}','','dWEtaT_u6fJsRJtVKEpsvOu5I6Ii20oHV0_GE0NvLZA'),
(466,'2026-03-26T18:30:02.139Z','family','list changed',36,'{"round":"1","change":"add","length":8}','','_UpQsUrgrskCAg-H2Afor0azkkPPem97twEfh4CUpn4'),
(467,'2026-03-26T18:30:02.141Z','family','list changed',36,'{"round":"1","change":"add","length":9}','','-igTAVU4EcyKxfPPr5vJf1xe9A2qVWSeXnR8DxROoQA'),
(468,'2026-03-26T18:30:02.144Z','family','list changed',36,'{"round":"1","change":"add","length":10}','','b4WjqGoucdXSYQeCr17lp76wDROOmS1zPL_fhwZQ7j0'),
(469,'2026-03-26T18:30:02.145Z','family','list changed',36,'{"round":"1","change":"add","length":11}','','55Ygt6F3QgZzJA6xgnlFb5whsy_tJDyrSe6jXu0jU2k'),
(470,'2026-03-26T18:30:02.147Z','family','list changed',36,'{"round":"1","change":"add","length":12}','','r-cY4We04vpx5ygAhpI2bAX9EoriV9c1psTKbn--ohU'),
(471,'2026-03-26T18:30:02.148Z','family','application submitted',36,'{"round":"1","formVersion":1,"receiptCode":"EZ9A-NQ4F-JT81","length":12}','','0EyZ7KGQs8LOFD91zuB2YsVadAHxfKqQTBFom2sPJv0'),
(472,'2026-03-26T18:30:02.149Z','family','account made',37,'{}','','fFLebAAJz6hcPQvXtC-h200KlRCzjSfaYQK7QD2BTD4'),
(473,'2026-03-26T18:30:02.162Z','family','child data confirmed',37,'{"round":"1","formVersion":1}','','JTQvTwv8yIE45mgVXZFi86cMPstc0CdXXFJr0NmQogY'),
(474,'2026-03-26T18:30:02.164Z','family','contact data confirmed',37,'{"round":"1","changes":[]}','','m94oJyJDXxHpZZt9uZscPSSI41rk5mIQNkBPA2qDrrg'),
(475,'2026-03-26T18:30:02.170Z','family','list changed',37,'{"round":"1","change":"add","length":1}','','RZ9y-Ke34nhzndN9uq7IvERBGtXPy8rQzn04TQpMuJM'),
(476,'2026-03-26T18:30:02.173Z','family','list changed',37,'{"round":"1","change":"add","length":2}','','_8BHhonH6WZWy4O2BJ9l0qx6GuD2MrbtFzd9fwysGh0'),
(477,'2026-03-26T18:30:02.177Z','family','list changed',37,'{"round":"1","change":"add","length":3}','','Gx9M55w9aNXGjO1p-_QQpPtwtLkgbIlWkvLe5vMgmto'),
(478,'2026-03-26T18:30:02.181Z','family','list changed',37,'{"round":"1","change":"add","length":4}','','oZT5EU8mNo_MPZuEpuI8DbG06_KNL2MGiPxcRLZR7-k'),
(479,'2026-03-26T18:30:02.190Z','family','list changed',37,'{"round":"1","change":"add","length":5}','','l3p2F4IrIYZTANNoy8sQJoeUUMOQDSykjPctGcKzv9k'),
(480,'2026-03-26T18:30:02.191Z','family','list changed',37,'{"round":"1","change":"add","length":6}','','wYsda5dJOxkGQ4F0OwKzOlNqpMLMX1wf_Tq6sGw1ZNw'),
(481,'2026-03-26T18:30:02.206Z','family','application submitted',37,'{"round":"1","formVersion":1,"receiptCode":"8PKY-58K0-QV6E","length":6}','','E3iILvlKayvj48u_JOxgwCFvVZgioTMNd_ON6lIaGdE'),
(482,'2026-03-26T18:30:02.209Z','family','account made',34,'{}','','vk-BMBstHJh_FLdJaV1bVrtBV1xNS0ZdvgyURHr1T-s'),
(483,'2026-03-26T18:30:02.229Z','family','child data confirmed',34,'{"round":"1","formVersion":1}','','63alBZ9mj0oImjN8DXo5N3WERAes2CtkPa3UiDmE75o'),
(484,'2026-03-26T18:30:02.233Z','family','contact data confirmed',34,'{"round":"1","changes":[]}','','OkUr1hA1pWbCXLJ9XODoUqOzOdKe9pqn5rr7v4PvJBw'),
(485,'2026-03-26T18:30:02.237Z','family','school chosen',34,'{"round":"1"}','','49WI5e93h9KgHq4YAOuoN5JPDO_Fomv7cxJIvQlQJ0U'),
(486,'2026-03-26T18:30:02.239Z','family','application submitted',34,'{"round":"1","formVersion":1,"receiptCode":"819P-V8W6-M43C","length":1}','','vLZsceNbuZZ-VcrY6MbngT_WuAzQb0tF90XC4dausjw'),
(487,'2026-03-26T18:30:02.253Z','family','account made',39,'{}','','zu856oOnx8pOC0nzbKMJh590OpyJbCuZuXBHNwUVYsw'),
(488,'2026-03-26T18:30:02.272Z','family','account made',40,'{}','','sdsL5P8iOka0gQyhiUXpxrLyrFimtuIwa-012oYShRw'),
(489,'2026-03-26T18:30:02.305Z','family','child data confirmed',40,'{"round":"1","formVersion":1}','','4QTWhqLCMMHZLlQ7WVKSZM0vmGU_JCVGCO4z4SFPacE'),
(490,'2026-03-26T18:30:02.309Z','family','contact data confirmed',40,'{"round":"1","changes":[]}','','qUIbDbZD1cweaWSAFFbqcDKdAIMPhuzGWMHDoLPB17I'),
(491,'2026-03-26T18:30:02.314Z','family','list changed',40,'{"round":"1","change":"add","length":1}','','v_Rzsax6JN52c5dTtrlnwORq7MFMGJ3IUpXnTkEutoQ'),
(492,'2026-03-26T18:30:02.322Z','family','list changed',40,'{"round":"1","change":"add","length":2}','','YeOJrZsT9BhIbbGgz6QX4bo_w9Owbajy5y-7zEG6PY0'),
(493,'2026-03-26T18:30:02.331Z','family','list changed',40,'{"round":"1","change":"add","length":3}','','c9CIZinvmyp2e7fETE4nYGjzOkS-PjA9D9ILbp-hllM'),
(494,'2026-03-26T18:30:02.346Z','family','list changed',40,'{"round":"1","change":"add","length":4}','','Nq2Z5dm__D6kNhs7aR04s5B4bPJbrs7lQsMcCcDK7Ss'),
(495,'2026-03-26T18:30:02.353Z','family','list changed',40,'{"round":"1","change":"add","length":5}','','gj3poUt0PekqWwXKPnPT2yHhx1FtzmLZoBshaJt2FRc'),
(496,'2026-03-26T18:30:02.357Z','family','list changed',40,'{"round":"1","change":"add","length":6}','','2SNOg_R877KoazN9bB1zXpwX2cM1RsSAqvPFOxosyw0'),
(497,'2026-03-26T18:30:02.361Z','family','list changed',40,'{"round":"1","change":"add","length":7}','','nBkocVmGflsq4qm55FLNQtwtyzzi3qUcjcFMCTnIJsU'),
(498,'2026-03-26T18:30:02.365Z','family','list changed',40,'{"round":"1","change":"add","length":8}','','ncvqkaerM_zuYrhiJPrb6m3db9G2DmqsV_EEBZpwRQI'),
(499,'2026-03-26T18:30:02.367Z','family','list changed',40,'{"round":"1","change":"add","length":9}','','NJ6AuRtsfxx-03NXcAaiQKNzgp0VFK0626zN1qHEEdM'),
(500,'2026-03-26T18:30:02.369Z','family','list changed',40,'{"round":"1","change":"add","length":10}','','I210q4J6FkbKNW__jSPszUbXxprp4xnTRQyO6ZPcO_g'),
(501,'2026-03-26T18:30:02.372Z','family','list changed',40,'{"round":"1","change":"add","length":11}','','vbKb_P6JzMunvNPXQZFjFjbUsb_5pyEWb2pDmy_5oAw'),
(502,'2026-03-26T18:30:02.374Z','family','list changed',40,'{"round":"1","change":"add","length":12}','','HJFpIIKR1iNzrR1bsNE-g8mp7z6XtRr8uUGFg6r5Zbw'),
(503,'2026-03-26T18:30:02.379Z','family','application submitted',40,'{"round":"1","formVersion":1,"receiptCode":"92T9-3DFS-0XWZ","length":12}','','qEV2b_ULaOcfb-lCgpq38PQ1q7dH2dikhPpWNpA4qx0'),
(504,'2026-03-26T18:30:02.382Z','family','account made',35,'{}','','bXVle1NTOzBZuDMDGQ4qRFZMoWn8hCIFq2Hb6droMxg'),
(505,'2026-03-26T18:30:02.407Z','family','child data confirmed',35,'{"round":"1","formVersion":1}','','8jGT1urw-PH4zMdTgW6ayo7W7nvdFHX61-seS12Oz6Y'),
(506,'2026-03-26T18:30:02.409Z','family','contact data confirmed',35,'{"round":"1","changes":[]}','','T3rBen8No-GTFjE7VWFyBZm-hXYLKS_nMKKmVnZsI_c'),
(507,'2026-03-26T18:30:02.415Z','family','list changed',35,'{"round":"1","change":"add","length":1}','','OWxm0fEuhncLKJUTXuPgJEU5iQdLfF7LDbd4RZj_Zr0'),
(508,'2026-03-26T18:30:02.422Z','family','list changed',35,'{"round":"1","change":"add","length":2}','','33nrD9CfTTRv1TItTHXknhchujEd9UikasAIepL4FwI'),
(509,'2026-03-26T18:30:02.432Z','family','list changed',35,'{"round":"1","change":"add","length":3}','','BhKRjPjjn8eqpHwxwNV9U3oClQstMDnPphe6Nxs30Ak'),
(510,'2026-03-26T18:30:02.434Z','family','list changed',35,'{"round":"1","change":"add","length":4}','','_hfDC0-9tuFlvwd4rYe_sUIkQYCBa2oRhKKUN6qst1E'),
(511,'2026-03-26T18:30:02.442Z','family','list changed',35,'{"round":"1","change":"add","length":5}','','5Qg0u0niqp-tOyogZ_A9aCCl6UzKZ0TO_P1t3ll4rGk'),
(512,'2026-03-26T18:30:02.445Z','family','list changed',35,'{"round":"1","change":"add","length":6}','','qQwOsXPfcq6Xc7TA0a5md51wUAjU5C-zqxWAjcycHf0'),
(513,'2026-03-26T18:30:02.454Z','family','list changed',35,'{"round":"1","change":"add","length":7}','','PHda8Ffcc5JSmocC9CLlaYdvPpPmd53XNumO7bGMlPc'),
(514,'2026-03-26T18:30:02.457Z','family','list changed',35,'{"round":"1","change":"add","length":8}','','q6tvDgAZIRHY4_aAgTCY2DuoAoS-r-wzaIOIRlryjaA'),
(515,'2026-03-26T18:30:02.461Z','family','list changed',35,'{"round":"1","change":"add","length":9}','','8e_CspX1s9ZVxCe0EM_woNgan8tBvnI8eZjd4x316_M'),
(516,'2026-03-26T18:30:02.465Z','family','list changed',35,'{"round":"1","change":"add","length":10}','','Uwq-YsjuaC3P_QulY2W6nbyJvASynXn1UKEj9PhTuH8'),
(517,'2026-03-26T18:30:02.469Z','family','list changed',35,'{"round":"1","change":"add","length":11}','','my6917ckCPyoa9Co5daCBHwywMZFUW_RN0_EhOEai_A'),
(518,'2026-03-26T18:30:02.472Z','family','list changed',35,'{"round":"1","change":"add","length":12}','','-bTwHWQsQ0GoEzSNFCScc2SSqJ0vWQhY8Ptcyl2ywGg'),
(519,'2026-03-26T18:30:02.482Z','family','application submitted',35,'{"round":"1","formVersion":1,"receiptCode":"ZGMP-XKZX-88HY","length":12}','','cwvOJae2vhFjjtMV7DIF7FOeQ-qKwt-1L_-rvGPqp_0'),
(520,'2026-03-26T18:30:02.485Z','family','account made',30,'{}','','SrEwD016BNSVs7CTifQLQrf87BQEmc9pOpk9CAGPxtg'),
(521,'2026-03-26T18:30:02.511Z','family','child data confirmed',30,'{"round":"1","formVersion":1}','','qwDRLgQK00v7yHI_E2GZSlnJ40Bg9bqWzr77FUULXc8'),
(522,'2026-03-26T18:30:02.517Z','family','contact data confirmed',30,'{"round":"1","changes":[]}','','j52RJJ-LQIO3xhwHvc5cEdq46dCl__y0ygw1K5-j6g8'),
(523,'2026-03-26T18:30:02.521Z','family','list changed',30,'{"round":"1","change":"add","length":1}','','2gp_NPX7724P8VtifHj_TnzYLpmZWttvK6QK0-_kj-w'),
(524,'2026-03-26T18:30:02.530Z','family','list changed',30,'{"round":"1","change":"add","length":2}','','C4Vb6DhYpmyRW0xy0sYDPKMMZinDtY3RiS9EebjNI5A'),
(525,'2026-03-26T18:30:02.539Z','family','list changed',30,'{"round":"1","change":"add","length":3}','','vwSu-16n2KBN42wG_CWtUdCm3FEq4TFjQXc2pb4Gmis'),
(526,'2026-03-26T18:30:02.550Z','family','list changed',30,'{"round":"1","change":"add","length":4}','','BcbFWLGMUH1URbyMQjaInqmQoro_1F4W_oszskmJeRE'),
(527,'2026-03-26T18:30:02.558Z','family','list changed',30,'{"round":"1","change":"add","length":5}','','3lXR3wLzoSZYB0OKvRhKBDeWp4oq_I9iB6oUMaow4EI'),
(528,'2026-03-26T18:30:02.570Z','family','list changed',30,'{"round":"1","change":"add","length":6}','','-xfkU_dfG2w0kT5BGy98f40aTE9gITjk8Fedso6k2wA'),
(529,'2026-03-26T18:30:02.573Z','family','list changed',30,'{"round":"1","change":"add","length":7}','','_cAFvxt6S-AnLNKXyfYPw1IM_AxGZvGbMFQ-Frtrp8Y'),
(530,'2026-03-26T18:30:02.577Z','family','list changed',30,'{"round":"1","change":"add","length":8}','','xeMy-IRKydwiXpGo6zY5vtxmgX5SUW9qHwDQj-viWmI'),
(531,'2026-03-26T18:30:02.586Z','family','list changed',30,'{"round":"1","change":"add","length":9}','','ZCUETWi816PXpLpXgkmJer4LgRoBjs4sTee4U5w9C0E'),
(532,'2026-03-26T18:30:02.589Z','family','list changed',30,'{"round":"1","change":"add","length":10}','','2UGRYw8n8nJIZ4hZ5wpeja2BlR_NSTUpVavSynWu32M'),
(533,'2026-03-26T18:30:02.593Z','family','list changed',30,'{"round":"1","change":"add","length":11}','','zv0jxWSeBcQErX-QzBIm3UH7B21oO6ytvGQQs33LAtA'),
(534,'2026-03-26T18:30:02.598Z','family','list changed',30,'{"round":"1","change":"add","length":12}','','-LRPnJaoWIWASySDrOcn-HykiWu76D9WUqfKSL-xd3M'),
(535,'2026-03-26T18:30:02.601Z','family','application submitted',30,'{"round":"1","formVersion":1,"receiptCode":"DAXT-AK2P-P3WK","length":12}','','hYD5pOMmfB20iLhGdk0FpHf_sQL_9GVOP8Tnh0bfNVs'),
(536,'2026-03-26T18:30:02.609Z','family','account made',33,'{}','','Od8kMMjVr4N9qLMEa-8su7xIDcTssqJAjZJ6qz2qdkY'),
(537,'2026-03-26T18:30:02.650Z','family','child data confirmed',33,'{"round":"1","formVersion":1}','','g-4bA-xeI0r8IgNT40hg2mu4Yql-Vnp67cozf5oxReg'),
(538,'2026-03-26T18:30:02.653Z','family','contact data confirmed',33,'{"round":"1","changes":[]}','','ue0BT8r3WC2eLl11aY7djqjBZ2ASKcLJz3ooeagaaVw'),
(539,'2026-03-26T18:30:02.661Z','family','list changed',33,'{"round":"1","change":"add","length":1}','','s6FMQ7Q8oHj-n5sGYZvLIbLlm7Ueqv4mBYVjgSFEvUE'),
(540,'2026-03-26T18:30:02.663Z','family','list changed',33,'{"round":"1","change":"add","length":2}','','xSerkgs2mhFD50dVWqcw6SCCT7QZA9C7nOdVIaGoEhg'),
(541,'2026-03-26T18:30:02.664Z','family','list changed',33,'{"round":"1","change":"add","length":3}','','VQUldpWdjIEnXJQrkEHmMeHd0WHP2QX_nEVsvdHIj3c'),
(542,'2026-03-26T18:30:02.668Z','family','list changed',33,'{"round":"1","change":"add","length":4}','','hLT2PJcaIPQLWVnOs4VUeTlvtScBQe9teNKd2EdQZ8Y'),
(543,'2026-03-26T18:30:02.673Z','family','list changed',33,'{"round":"1","change":"add","length":5}','','wo37VRd1mBd8hvgIIQ7l4o992zK_bvm_8lDB4b__Dsg'),
(544,'2026-03-26T18:30:02.676Z','family','list changed',33,'{"round":"1","change":"add","length":6}','','ABJM95W9_mZCM4IaPD2gSvwBTQXxWo5o7qHSuvFcK3Y'),
(545,'2026-03-26T18:30:02.679Z','family','application submitted',33,'{"round":"1","formVersion":1,"receiptCode":"9BKR-QV2S-SAHE","length":6}','','CHjQ6guyMpnI1k02gvcP9SB2VkRHLZQSdW496kdatLM'),
(546,'2026-03-26T18:30:02.686Z','family','account made',38,'{}','','vzA38Jpja6bZwWel9pOgy7pLW5dhwn0G6OKXkMCJyEk'),
(547,'2026-03-26T18:30:02.713Z','family','child data confirmed',38,'{"round":"1","formVersion":1}','','hr7nGh2hyNgskdMAl4TQOs95lfI3z28IGmxyz-cdMcQ'),
(548,'2026-03-26T18:30:02.717Z','family','contact data confirmed',38,'{"round":"1","changes":[]}','','AjgmPucn9CZ96HTFwp9wPu39sI_y8U05MaqR7jrjO1Q'),
(549,'2026-03-26T18:30:02.721Z','family','list changed',38,'{"round":"1","change":"add","length":1}','','qhr857JYM8D8k8oCNgskCVyiE4VGc1el8pZJjaMFTMM'),
(550,'2026-03-26T18:30:02.724Z','family','list changed',38,'{"round":"1","change":"add","length":2}','','68S4UjwBp8CpG0KiQSfWGofgKoyhEIx6A3R5Tb2OYLU'),
(551,'2026-03-26T18:30:02.729Z','family','list changed',38,'{"round":"1","change":"add","length":3}','','pyBAcvtyTi2dSKUP6bEtRCkaYtmaZRelKR-SX82XDyM'),
(552,'2026-03-26T18:30:02.733Z','family','list changed',38,'{"round":"1","change":"add","length":4}','','M-rhR5KQDfqcW_07pVoI9uvE9vC5yST6aZqOeF790r4'),
(553,'2026-03-26T18:30:02.737Z','family','application submitted',38,'{"round":"1","formVersion":1,"receiptCode":"SQ24-JBQ6-Q920","length":4}','','4MdGP9bq6DF7DXgIMHSRwQWKBW4CRWmKEsM7D5RkQbc'),
(554,'2026-03-26T18:30:02.741Z','family','account made',29,'{}','','fk8w5hFWKXu37gx-AhHWpSQPCnoBCf5jjTX7Gz9zn3w'),
(555,'2026-03-26T18:30:02.787Z','family','child data confirmed',29,'{"round":"1","formVersion":1}','','MtaHy7VgbZzcMOSS8TBQFenU71MK4u10UOYTaSczv0Q'),
(556,'2026-03-26T18:30:02.789Z','family','contact data confirmed',29,'{"round":"1","changes":[]}','','7NdezBVtwMwmGfjhF3fVdP7GK5cd2Fw_4xF79S2_-As'),
(557,'2026-03-26T18:30:02.795Z','family','list changed',29,'{"round":"1","change":"add","length":1}','','RkWHGV2aTfYL5bZVulEtvpLMTZ0jlCDfT8Ja-VSBFZY'),
(558,'2026-03-26T18:30:02.797Z','family','list changed',29,'{"round":"1","change":"add","length":2}','','DHOQIWMvgpfuBdWHREcvJ14l2VkLFHHcXu6WHXqSqw0'),
(559,'2026-03-26T18:30:02.806Z','family','list changed',29,'{"round":"1","change":"add","length":3}','','wQqJ7n0Upt-vuYgM3XagOB8jOHZJzoF6GHR7uhAG87U'),
(560,'2026-03-26T18:30:02.814Z','family','list changed',29,'{"round":"1","change":"add","length":4}','','TSqzYfKuyjsqYXQfSIEfG2nVahgyIwsjZ0K4CCPNLyI'),
(561,'2026-03-26T18:30:02.818Z','family','list changed',29,'{"round":"1","change":"add","length":5}','','Ero0XlGEWjbem-OJDsaoTcHuLDn1hat1fUiVLQ_iTw8'),
(562,'2026-03-26T18:30:02.820Z','family','list changed',29,'{"round":"1","change":"add","length":6}','','dHPSyRwvBASZ6g7f26lskLatFnjVkIK_1J-PHOyOG9o'),
(563,'2026-03-26T18:30:02.821Z','family','list changed',29,'{"round":"1","change":"add","length":7}','','VkXc148resH0GqpolG8swGMXNczkGDatlWC3u8IvbuM'),
(564,'2026-03-26T18:30:02.829Z','family','list changed',29,'{"round":"1","change":"add","length":8}','','3mEsh9L6WirpgR31lcCt5XAO6ovOzE9fQh4lufgnScc'),
(565,'2026-03-26T18:30:02.833Z','family','list changed',29,'{"round":"1","change":"add","length":9}','','_Y54S9IE94wVcnXaRP_zs677eB03na6-WYN4nxbfuiI'),
(566,'2026-03-26T18:30:02.837Z','family','list changed',29,'{"round":"1","change":"add","length":10}','','gcdtWGUUGT9h7iHK8Rb2M_DqC7Lz4_VHD3bfa4kRG9k'),
(567,'2026-03-26T18:30:02.841Z','family','list changed',29,'{"round":"1","change":"add","length":11}','','ILNycevyKGe7dVpmm8fc5UBxHoiO1Resl8eEcWSsAus'),
(568,'2026-03-26T18:30:02.845Z','family','list changed',29,'{"round":"1","change":"add","length":12}','','FteqqWuzt2xllkQoZBU3WV8_W9nlqz2h_PTVTGxi1Tg'),
(569,'2026-03-26T18:30:02.849Z','family','application submitted',29,'{"round":"1","formVersion":1,"receiptCode":"7REG-WXJV-1BTH","length":12}','','Ri-C66P_cu7t1jpBmbAlQPi3ZuxUbqsNLs8doC0abh4'),
(570,'2026-03-26T18:30:02.853Z','family','account made',32,'{}','','1bs2YnLr8CvmAHfGmUyQ5PF881Y3OYFXyXJ5kUpv_Bw'),
(571,'2026-03-26T18:30:02.896Z','family','child data confirmed',32,'{"round":"1","formVersion":1}','','d04mLUuNsrCaSUxtn4g49bJuGnzw33p-bS8A8AVG7jM'),
(572,'2026-03-26T18:30:02.899Z','family','contact data confirmed',32,'{"round":"1","changes":[]}','','nu_EZs2iTFfiOmNRw0SWtGByrdomATDAHLTFp57zZ_E'),
(573,'2026-03-26T18:30:02.899Z','family','list changed',32,'{"round":"1","change":"add","length":1}','','nvkHpo3qgB7P6uUH7s2TUaSzIDARh3wlAROVrwaTI3U'),
(574,'2026-03-26T18:30:02.909Z','family','list changed',32,'{"round":"1","change":"add","length":2}','','rfHopYS8wmq3lz7l5gtNbW_Sc2aJ8mF1hh3UrMF4fBE'),
(575,'2026-03-26T18:30:02.913Z','family','list changed',32,'{"round":"1","change":"add","length":3}','','LptK-AQMxVgdMIRGqQl9hOmeOj4XReiizYPxaLFfgio'),
(576,'2026-03-26T18:30:02.968Z','anna','pupil corrected',20,'{"changes":[{"field":"houseNumberSuffix","old":"","new":"B"}]}','moeder belde over het huisnummer','oyi7BtZP6tf2Qzj033hjYfltXghUeGiCpxZW67NJ99A'),
(577,'2026-03-26T18:30:04.062Z','bram','application reopened',1,'{"round":"1","receiptCode":"W6VT-A6WB-49VR"}','vader wil een andere volgorde','kFh9lVD_KazPX2jaKdD9ZxwGkyBQ_G8i-qZOGXwk7SA'),
(578,'2026-03-26T18:30:04.340Z','anna','login revoked',11,'{"hadAccount":false,"droppedMails":0}','verkeerd adres','FaiT2_hz49J5ijYAK5CcNSjAtjkQBemQMogzkBzfnvE'),
(579,'2026-03-26T18:30:04.588Z','anna','login queued',11,'{"number":2}','','xHw2CBX9Gg14CXVnrRDWjNhJTedqpwYrHHeCojD2QD0'),
(580,'2026-03-26T18:30:04.889Z','anna','pupil corrected',14,'{"changes":[{"field":"email","old":"benali@example.org","new":"nieuw.adres@example.org"}]}','elk logins send --email','9GB-r2jhmsHGEU53o-j2Co3mY66zWcR-13UTs6-bJaU'),
(581,'2026-03-26T18:30:04.889Z','anna','login queued',14,'{"number":2}','','Rf37jHxAtO6ypX8OcGIRVYBlE_5ZQr4Tg36OMv516t4'),
(582,'2026-03-26T18:30:05.196Z','bram','round extended',NULL,'{"round":"1","changes":[{"field":"closesAt","old":"2026-03-31T22:00:00.000Z","new":"2026-04-01T22:00:00.000Z"}],"mailed":14}','storing bij de provider','9gzt5CwhfP73C6MFlVvK9kraH2m5zCNFuuYShNrZ4HY'),
(583,'2026-03-26T18:30:05.413Z','anna','round extended',2,'{"round":"1","changes":[{"field":"closesAt","old":"2026-04-01T22:00:00.000Z","new":"2026-04-03T10:00:00.000Z"}],"mailed":0}','ziekenhuis','zDZg48oXeM6-f4S54fPzpdZlGjyXW-Xr-yCOtiIukUs'),
(584,'2026-03-26T18:30:05.646Z','anna','pupil corrected',4,'{"changes":[{"field":"firstName","old":"Elif","new":"Noor-Anne"}]}','verkeerd overgenomen','nPN8g7PVpHjdZDtM7rhA2GF39iySLEMtHRYBKHQH04k'),
(585,'2026-03-26T18:30:06.554Z','anna','reminder queued',15,'{"kind":"login-reminder","round":"1","number":1,"last":false}','','skxriCJwNFFI-EtOxJRC59mHAsL9mQzaDN6gMYhfMfY'),
(586,'2026-03-26T18:30:06.554Z','anna','reminder queued',44,'{"kind":"login-reminder","round":"1","number":1,"last":false}','','i22VrMV381hU5fCLDb2ge1-_wY71GpZlwNnDqkyVZ6Q'),
(587,'2026-03-26T18:30:06.554Z','anna','reminder queued',31,'{"kind":"login-reminder","round":"1","number":1,"last":false}','','J1hAsvojzH20DITOSGuJDYQ8jrBv0CUqgt_6i3KdAik'),
(588,'2026-03-26T18:30:06.554Z','anna','digest queued',NULL,'{"school":"18AB00","round":"1","number":1,"last":false}','','Wj04aDZIYjLbLjcBiqF0A4Qg9hb4BbEExZAdo2WtpL8'),
(589,'2026-03-26T18:30:06.554Z','anna','digest queued',NULL,'{"school":"18AB01","round":"1","number":1,"last":false}','','c9sXo67AVEOGdX_Zv1nU49bNMlK5TCASln6Z20zxIoE'),
(590,'2026-03-26T18:30:06.554Z','anna','digest queued',NULL,'{"school":"21CD00","round":"1","number":1,"last":false}','','_6P1eGNPsyobtGfZPBqK_HLUCBqs3sMJno-c_PfgzKU'),
(591,'2026-04-04T08:00:00.000Z','anna','clock moved',NULL,'{"changes":[{"field":"clock","old":"2026-03-26T18:30:08.062Z","new":"2026-04-04T08:00:00.000Z"}]}','','TWqfunwKBOxO0hZnI6DB6g1DAIMWY7Ep8gNrYSL-8Go'),
(592,'2026-04-04T08:00:00.542Z','anna','lists committed',NULL,'{"round":"1","sha256":"2b07e1951757c1d628feb1b1fbcc0ae01a239bdd3495bdbaddb46ac349b8d3b5","participants":27,"seats":9887,"grants":0}','','RpMibxb_zK3lAfVyRaiQLYVhuOfyEByPiyavemI960w'),
(593,'2026-04-04T08:00:00.801Z','anna','seed drawn',NULL,'{"round":"1","sha256":"2b07e1951757c1d628feb1b1fbcc0ae01a239bdd3495bdbaddb46ac349b8d3b5","seed":"4 2 6 1 3 3 5 1 2 6","source":"dobbelstenen, notaris Vlek, 2026-04-04"}','','ysu72k3M9bY1znoUU2w0y5FAD8y3Q1bYWprjg38J2Mo'),
(594,'2026-04-04T08:00:01.036Z','anna','match run',NULL,'{"round":"1","sha256":"e82fdcded51639887c9a0028f0aa247d89f309aa94d105234ccc495b90db071c","participants":27}','','8fzGHmZmm6M9MJU9aNbBpNV3W06UHQJ8gSMUQEGI30g'),
(595,'2026-04-04T08:00:01.391Z','anna','results checked',NULL,'{"round":"1","sha256":"8ffeaacdac6fbff7f6f0acd807ec5ca8d8303b9b18a254127e171650c0d6f8e3"}','','IBKiy-csKWWfuIOjKQogvF5DBOa2WgBauSnU3JC4MSk'),
(596,'2026-04-04T08:00:01.819Z','bram','results published',NULL,'{"round":"1","sha256":"8ffeaacdac6fbff7f6f0acd807ec5ca8d8303b9b18a254127e171650c0d6f8e3","resultsAt":"2026-04-09T13:30:00.000Z","changes":[],"participants":27,"placed":27,"checkedBy":["anna"]}','','0QQ6bCJ7aTRoMCeVw1N8h7HDqCJcPq0OvHBs8cyDDps'),
(597,'2026-04-09T14:00:00.000Z','anna','clock moved',NULL,'{"changes":[{"field":"clock","old":"2026-04-04T08:00:02.201Z","new":"2026-04-09T14:00:00.000Z"}]}','','IVKt5d_b67nLNR3QX1-FyQjxz4cL06IFAuoUqEITQCs'),
(598,'2026-04-09T14:00:00.313Z','elk','result mail queued',2,'{"round":"1"}','','Y3-jacleW2YfD6Go-spanBan_Rl-OcEkm4WDm7JQy5E'),
(599,'2026-04-09T14:00:00.313Z','elk','result mail queued',3,'{"round":"1"}','','ey4eXtTMaNayFY6NyRxoUdHmBSFYRbdDyIwqOhcFdRo'),
(600,'2026-04-09T14:00:00.313Z','elk','result mail queued',4,'{"round":"1"}','','bs4i52u9d_HY3Jb-iLis0ATzZcHICgXclvbar6nBQkQ'),
(601,'2026-04-09T14:00:00.313Z','elk','result mail queued',5,'{"round":"1"}','','dNYkmoXalB92LfzTL7r8Y_YKyc19rSsnWpSqQwGnEp0'),
(602,'2026-04-09T14:00:00.313Z','elk','result mail queued',12,'{"round":"1"}','','ZpH4SlmTco9UEBKJo64SyzPsuky7L1ng2YpY0FTlOU4'),
(603,'2026-04-09T14:00:00.313Z','elk','result mail queued',16,'{"round":"1"}','','ROVOqtgWIRnVdPIamZBzpujZnVwispdP7hP7Av4M8mA'),
(604,'2026-04-09T14:00:00.313Z','elk','result mail queued',18,'{"round":"1"}','','kkUj-ADsFdF-8REKwHTm3btNZX7yr_m2q32vcWkBf6I'),
(605,'2026-04-09T14:00:00.313Z','elk','result mail queued',20,'{"round":"1"}','','2xH9Bas_Tjm_UbaTpgVh0ajmNy0sEFxL_oBtGokZETI'),
(606,'2026-04-09T14:00:00.313Z','elk','result mail queued',21,'{"round":"1"}','','KgP4u_d70VR3Ua31JXs_iKDXUHdk1tQJSUxVyjjz14o'),
(607,'2026-04-09T14:00:00.313Z','elk','result mail queued',22,'{"round":"1"}','','IYyAfYo-0rDcPudNboPRVlx-v1rA3-bJ8ku-PfPCP4I'),
(608,'2026-04-09T14:00:00.313Z','elk','result mail queued',23,'{"round":"1"}','','qFHxD-N0FC3HrUB8j7sMABIuRRBXCgZGtcpRx6tDwX8'),
(609,'2026-04-09T14:00:00.313Z','elk','result mail queued',24,'{"round":"1"}','','iAifcBoiTmHZndYlwusOLNe7C92GN_YBv9L3MXhyC_g'),
(610,'2026-04-09T14:00:00.313Z','elk','result mail queued',25,'{"round":"1"}','','tatsea_Ac53_9L4fTLBDvqpn9b7y1YijtmOEyWs9OiU'),
(611,'2026-04-09T14:00:00.313Z','elk','result mail queued',26,'{"round":"1"}','','gQmg0km2aCkvX1vPG2VUrlo-CXhQdoDeBUV77DXBSEM'),
(612,'2026-04-09T14:00:00.313Z','elk','result mail queued',29,'{"round":"1"}','','GxSKUrpBdkM7IDW6SXB-cm5Un3h4CUZpjonKvOEDBwI'),
(613,'2026-04-09T14:00:00.313Z','elk','result mail queued',30,'{"round":"1"}','','mojDVEeaUairRa8eByiMNW3KWuWzgK7UZQ1ag9I1UmA'),
(614,'2026-04-09T14:00:00.313Z','elk','result mail queued',33,'{"round":"1"}','','XT8IxDDhl-WmqQlsvy17pXlpFl2j8A1xb20zwp-e5Ow'),
(615,'2026-04-09T14:00:00.313Z','elk','result mail queued',35,'{"round":"1"}','','lOP2DOnsgMq_ngB8vbEk7MzAZ_Rn2l6CaD7Lm9qoEXc'),
(616,'2026-04-09T14:00:00.313Z','elk','result mail queued',36,'{"round":"1"}','','hOoATkQldzyV3DJj8mNhzxlibUvAje8gW46NzxkVSBM'),
(617,'2026-04-09T14:00:00.313Z','elk','result mail queued',37,'{"round":"1"}','','_VPqmkB4-qCwwNcaCIlBYahlx8Vj9kE6OiAd5sF6ZEs'),
(618,'2026-04-09T14:00:00.313Z','elk','result mail queued',38,'{"round":"1"}','','5UTzhnuyI1uEr05veIwN78NU7MbXABkfth5lumMB4RM'),
(619,'2026-04-09T14:00:00.313Z','elk','result mail queued',40,'{"round":"1"}','','Awi4PflSL1l-X0qF7lf1oDQb5f_463nMzqYaet4MNw8'),
(620,'2026-04-09T14:00:00.313Z','elk','result mail queued',41,'{"round":"1"}','','OOB_jrMzJpN60Cs4TtQ4KBbt-HZAe380BpgfjtYzI0o'),
(621,'2026-04-09T14:00:00.313Z','elk','result mail queued',42,'{"round":"1"}','','5j8_BphKNFqjbq0wVpV7Xd6QARyDzsiW2NW0HCPtT5I'),
(622,'2026-04-09T14:00:00.313Z','elk','result mail queued',43,'{"round":"1"}','','ypnrKLPa9M44hHqSUMF0df-8opJWEZHgyJgkrKoPTws'),
(623,'2026-04-09T14:00:00.313Z','elk','result mail queued',45,'{"round":"1"}','','jwvwW70N0OyVsjhooyIBqlOD_9Ajpf7SsgLdjJ8Dj-Y'),
(624,'2026-04-09T14:00:00.313Z','elk','result mail queued',48,'{"round":"1"}','','Uji7kLaykdto_jXZrlwq8sEdFpLdBFaHoOlVe_F5Ma4'),
(625,'2026-04-09T14:00:00.745Z','anna','results listed',NULL,'{"round":"1","pupils":27}','','TQs_fz67AoaO45apv9CDTSoieoDZAVKcWPyEtW66XL8'),
(626,'2026-04-10T07:00:00.000Z','anna','clock moved',NULL,'{"changes":[{"field":"clock","old":"2026-04-09T14:00:01.157Z","new":"2026-04-10T07:00:00.000Z"}]}','','LlV0Pu_ejqVPm0R6ZTYLmckTOQenPbfnFOzBR33d0dE'),
(627,'2026-04-10T07:00:00.680Z','anna','seats set',NULL,'{"round":"2","seats":[{"department":"caland/vwo","old":24,"new":4},{"department":"pax/va-havo","old":102,"new":2}]}','','nsBijOnenflMJ01Jbri9N22qCZ3TE1pQJPAh2OmUSPs'),
(628,'2026-04-10T07:00:01.003Z','anna','seat given up',5,'{"round":"1","department":"spinoza/va-havo"}','verhuist naar Utrecht','TFviq0V9899iBSZeYiKDACmVWr7J9blCICMI8WzAusI'),
(629,'2026-04-10T07:00:05.498Z','anna','results listed',NULL,'{"round":"1","pupils":27}','','nFqgtUcyOEF6q0-3KB4GVzOYKqOAyiA08Y_xAzXYUa0'),
(630,'2026-04-10T07:00:06.374Z','anna','result read',2,'{"rounds":["1"]}','','vi0qMbo7ZCuhmQRfcsePXIIWLCP7WaGni7lEZOy6gsI'),
(631,'2026-04-10T07:00:06.653Z','anna','match explained',2,'{"round":"1"}','','vr0SaF1lwH2SuPuaaaqVTw6OCGoBu2hLuf_qKpnEhQc');
insert into match_lists (id, round, sha256, committed_at, committed_by, superseded_at) values
(1,'1','2b07e1951757c1d628feb1b1fbcc0ae01a239bdd3495bdbaddb46ac349b8d3b5','2026-04-04T08:00:00.542Z','anna',NULL);
insert into match_draws (lists_id, seed, source, drawn_at, drawn_by) values
(1,'4 2 6 1 3 3 5 1 2 6','dobbelstenen, notaris Vlek, 2026-04-04','2026-04-04T08:00:00.801Z','anna');
insert into result_sets (id, round, sha256, origin, lists_id, outcome_sha256, made_at, made_by, superseded_at) values
(1,'1','8ffeaacdac6fbff7f6f0acd807ec5ca8d8303b9b18a254127e171650c0d6f8e3','draw',1,'e82fdcded51639887c9a0028f0aa247d89f309aa94d105234ccc495b90db071c','2026-04-04T08:00:01.059Z','anna',NULL);
insert into result_checks (set_id, checked_by, checked_at) values
(1,'anna','2026-04-04T08:00:01.391Z');
insert into publications (id, set_id, round, sha256, published_at, published_by, withdrawn_at, withdrawn_by, withdrawal_reason) values
(1,1,'1','8ffeaacdac6fbff7f6f0acd807ec5ca8d8303b9b18a254127e171650c0d6f8e3','2026-04-04T08:00:01.819Z','bram',NULL,NULL,NULL);
insert into withdrawals (round, pupil_id, department_id, reason, withdrawn_at, withdrawn_by) values
('1',5,140,'verhuist naar Utrecht','2026-04-10T07:00:01.003Z','anna');
insert into round_seats (round, department_id, seats) values
('2',26,4),
('2',118,2);
CREATE UNIQUE INDEX pupils_number on pupils (primary_school_id, number) where number <> '';
CREATE INDEX pupils_by_school on pupils (primary_school_id, sort_name);
CREATE INDEX pupils_by_birth_date on pupils (birth_date, sort_name);
CREATE UNIQUE INDEX form_versions_current on form_versions (pupil_id) where superseded_at is null;
CREATE UNIQUE INDEX links_current on links (pupil_id, purpose) where used_at is null and superseded_at is null and revoked_at is null;
CREATE INDEX sessions_by_pupil on sessions (pupil_id);
CREATE INDEX submissions_by_pupil on submissions (pupil_id, round);
CREATE INDEX mails_due on mails (priority, due_at, id) where state in ('waiting', 'deferred');
CREATE INDEX mails_busy on mails (claimed_until) where state in ('claimed', 'handing-over');
CREATE INDEX mails_paused on mails (due_at) where state = 'deferred' and reason in ('server-refused', 'login-refused', 'policy-refused');
CREATE INDEX mails_by_pupil on mails (pupil_id, kind);
CREATE INDEX audit_by_pupil on audit (pupil_id);
CREATE TRIGGER submissions_once before insert on submissions
when exists (
  select 1 from submissions where pupil_id = new.pupil_id and round = new.round
    and not exists (select 1 from reopenings where submission_id = submissions.id)
) begin select raise(abort, 'definitive'); end;
CREATE TRIGGER submissions_stay before update on submissions begin select raise(abort, 'definitive'); end;
CREATE TRIGGER submissions_kept before delete on submissions begin select raise(abort, 'definitive'); end;
CREATE TRIGGER reopenings_stay before update on reopenings begin select raise(abort, 'definitive'); end;
CREATE TRIGGER reopenings_kept before delete on reopenings begin select raise(abort, 'definitive'); end;
CREATE TRIGGER audit_stays before update on audit begin select raise(abort, 'append only'); end;
CREATE TRIGGER audit_kept before delete on audit begin select raise(abort, 'append only'); end;
CREATE TRIGGER applications_definitive before update on applications
when old.submission_id is not null
  and not exists (select 1 from reopenings where submission_id = old.submission_id)
begin select raise(abort, 'definitive'); end;
CREATE TRIGGER applications_kept before delete on applications
when old.submission_id is not null begin select raise(abort, 'definitive'); end;
CREATE TRIGGER entries_added before insert on application_entries
when exists (select 1 from applications where id = new.application_id and submission_id is not null)
begin select raise(abort, 'definitive'); end;
CREATE TRIGGER entries_changed before update on application_entries
when exists (select 1 from applications where id in (old.application_id, new.application_id) and submission_id is not null)
begin select raise(abort, 'definitive'); end;
CREATE TRIGGER entries_removed before delete on application_entries
when exists (select 1 from applications where id = old.application_id and submission_id is not null)
begin select raise(abort, 'definitive'); end;
CREATE INDEX mails_by_school on mails (school_id, kind) where school_id is not null;
CREATE INDEX mails_unknown on mails (pupil_id) where state = 'unknown';
CREATE INDEX mail_attempts_by_start on mail_attempts (started_at);
CREATE UNIQUE INDEX match_lists_current on match_lists (round) where superseded_at is null;
CREATE UNIQUE INDEX result_sets_current on result_sets (round) where superseded_at is null;
CREATE UNIQUE INDEX publications_current on publications (round) where withdrawn_at is null;
CREATE INDEX withdrawals_by_pupil on withdrawals (pupil_id);
CREATE INDEX confirmations_by_pupil on confirmations (pupil_id);
CREATE TRIGGER match_draws_stay before update on match_draws begin select raise(abort, 'drawn'); end;
CREATE TRIGGER match_draws_kept before delete on match_draws begin select raise(abort, 'drawn'); end;
CREATE TRIGGER match_lists_kept before delete on match_lists begin select raise(abort, 'drawn'); end;
CREATE TRIGGER match_lists_stay before update of id, round, sha256, committed_at, committed_by on match_lists
begin select raise(abort, 'drawn'); end;
CREATE TRIGGER match_lists_over before update on match_lists
when old.superseded_at is not null begin select raise(abort, 'drawn'); end;
CREATE TRIGGER result_sets_stay
before update of id, round, sha256, origin, lists_id, outcome_sha256, made_at, made_by on result_sets
begin select raise(abort, 'made'); end;
CREATE TRIGGER result_sets_over before update on result_sets
when old.superseded_at is not null begin select raise(abort, 'made'); end;
CREATE TRIGGER result_sets_kept before delete on result_sets begin select raise(abort, 'made'); end;
CREATE TRIGGER result_checks_stay before update on result_checks begin select raise(abort, 'checked'); end;
CREATE TRIGGER result_checks_kept before delete on result_checks begin select raise(abort, 'checked'); end;
CREATE TRIGGER publications_stay before update of set_id, round, sha256, published_at, published_by on publications
begin select raise(abort, 'published'); end;
CREATE TRIGGER publications_over before update on publications
when old.withdrawn_at is not null begin select raise(abort, 'published'); end;
CREATE TRIGGER publications_kept before delete on publications begin select raise(abort, 'published'); end;
CREATE TRIGGER withdrawals_stay before update on withdrawals begin select raise(abort, 'given up'); end;
CREATE TRIGGER withdrawals_kept before delete on withdrawals begin select raise(abort, 'given up'); end;
CREATE TRIGGER confirmations_stay before update on confirmations begin select raise(abort, 'confirmed'); end;
CREATE TRIGGER confirmations_kept before delete on confirmations begin select raise(abort, 'confirmed'); end;
pragma user_version = 4;
