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
insert into procedure (id, year, rehearsal, instance_id, created_at, handed_over) values
(1,2026,1,'0ea2ab8a5e179b746234e757cb1f91bc','2026-11-24T02:56:51.888Z',102);
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
(1,'465216294',1,'101','Zoë','','D''Andréa','dandreazoe','2014-02-11','8','Stoombootkade','7','','1019 KL','Amsterdam','','familie.dandrea@example.org','06-0000 0101','','zoes.vader@example.org','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(2,'368974008',1,'102','Sem','van den','Akker','akkersem','2014-05-03','8','Ankerlierplein','12','bis','1019 KN','Amsterdam','','ouders.vandenakker@example.org','06-0000 0102','','','',1,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(3,'189393966',1,'103','Mila','van den','Akker','akkermila','2014-05-03','8','Ankerlierplein','12','bis','1019 KN','Amsterdam','','ouders.vandenakker@example.org','06-0000 0103','','','',1,'nl',NULL,'havo','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(4,'880717481',1,'104','Noor-Anne','','Öztürk','ozturknooranne','2013-10-27','8','Zeeëgelstraat','101','','1019 LP','Amsterdam','','ozturk.ailesi@example.org','06-0000 0104','','','',1,'tr',NULL,'vmbo-gl/tl/havo','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-26T18:30:03.342Z'),
(5,'204483587',1,'105','Grace','','Boateng','boatenggrace','2014-01-09','8','Curaçaosteeg','3','A','1019 LT','Amsterdam','','boateng.family@example.org','06-0000 0105','','','',1,'en',NULL,'havo','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(6,'991518960',1,'106','Jayden','','Pinas','pinasjayden','2014-06-22','8','Curaçaosteeg','18','','1019 LT','Amsterdam','','','06-0000 0106','','','',0,'nl',NULL,'vmbo-k','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(7,'167478348',1,'107','Youssef','','El Idrissi','el idrissiyoussef','2013-11-30','8','Meerpaalhof','56','','1019 KR','Amsterdam','','elidrissi@example.org','06-0000 0107','','','',0,'nl',NULL,'vmbo-gl/tl','2026-03-16T08:00:00.261Z','kopklas','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(8,'536351664',1,'108','Dylan','','Visser','visserdylan','2013-08-14','8','Stoombootkade','88','H','1019 KM','Amsterdam','','d.visser@example.org','06-0000 0108','','','',1,'nl',NULL,'vmbo-b','2026-03-16T08:00:00.261Z','praktijkonderwijs','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(9,'284973293',1,'109','Noor','','Bakker','bakkernoor','2014-03-01','8','Ankerlierplein','2','','1019 KN','Amsterdam','','bakker.thuis@example.org','06-0000 0109','','','',0,'nl','havo',NULL,NULL,'regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(10,'744039314',1,'110','Finn','','Jansen','jansenfinn','2014-07-19','8','Scheepsbelweg','31','','1019 MB','Amsterdam','','jansen.finn@example.org','06-0000 0110','','','',0,'nl',NULL,NULL,NULL,'regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.189Z'),
(11,'449037123',1,'111','Daniël','van ’t','Hoff','hoffdaniel','2013-12-05','8','Scheepsbelweg','44','2','1019 MB','Amsterdam','','vanthoff@example.org','06-0000 0111','','','',0,'nl',NULL,'vwo','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(12,'145185110',1,'112','Emma','de','Vries','vriesemma','2014-04-16','8','Zeeëgelstraat','9','','1019 LP','Amsterdam','','devries.zeeegel@example.org','06-0000 0112','','','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(13,'717292328',1,'113','Žan','','Škerjanc','skerjanczan','2014-02-28','8','Meerpaalhof','70','','1019 KR','Amsterdam','','skerjanc@example.org','06-0000 0113','','','',1,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(14,'827592166',1,'114','Fatima-Zahra','','Benali','benalifatimazahra','2013-12-31','8','Loodsmanspad','4','','1019 MD','Amsterdam','','nieuw.adres@example.org','06-0000 0114','','','',0,'nl',NULL,'vmbo-gl/tl','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-26T18:30:02.714Z'),
(15,'792994984',1,'115','Renée','','Saint-Clair','saintclairrenee','2014-09-08','8','Loodsmanspad','12','','1019 MD','Amsterdam','','saintclair@example.org','06-0000 0115','','','',0,'nl',NULL,'vwo','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(16,'154833700',1,'116','Lars','in ''t','Veld','veldlars','2014-03-23','8','Stoombootkade','120','','1019 KM','Amsterdam','','intveld@example.org','06-0000 0116','','','',1,'nl',NULL,'vmbo-k/gl-tl','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(17,'998620070',1,'117','Wei','','Chen','chenwei','2013-11-12','8','Ankerlierplein','33','','1019 KP','Amsterdam','','chen.wei@example.org','06-0000 0117','','','',0,'nl',NULL,'vwo','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(18,'440708815',1,'118','Shanaya','','Ramdin','ramdinshanaya','2014-05-17','8','Scheepsbelweg','65','','1019 MC','Amsterdam','','ramdin@example.org','06-0000 0118','','','',1,'nl',NULL,'havo','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(19,'194268811',1,'119','Sarah-Lynn','','Codrington','codringtonsarahlynn','2013-10-02','8','Meerpaalhof','8','','1019 KR','Amsterdam','','codrington@example.org','06-0000 0119','','','',1,'nl',NULL,'vmbo-gl/tl','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(20,'576253368',1,'120','Mohamed','','Aït Baâzi','ait baazimohamed','2014-08-25','8','Zeeëgelstraat','77','B','1019 LR','Amsterdam','','aitbaazi@example.org','06-0000 0120','','','',1,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-26T18:30:01.392Z'),
(21,'482161596',1,'121','Tijn','de','Groot','groottijn','2014-06-06','8','Loodsmanspad','29','','1019 ME','Amsterdam','','degroot.tijn@example.org','06-0000 0121','','','',1,'nl',NULL,'vmbo-b/k','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(22,'381403552',1,'122','Saar','van','Dijk','dijksaar','2014-01-29','8','Stoombootkade','15','','1019 KL','Amsterdam','','vandijk.saar@example.org','06-0000 0122','','','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(23,'824946564',1,'123','Kwame','','Osei-Tutu','oseitutukwame','2013-10-20','8','Curaçaosteeg','41','','1019 LV','Amsterdam','','oseitutu@example.org','06-0000 0123','','','',1,'en',NULL,'vmbo-gl/tl/havo','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(24,'935916948',1,'124','Ayaan','','Hassan Omar','hassan omarayaan','2014-07-15','8','Meerpaalhof','23','','1019 KS','Amsterdam','','hassanomar@example.org','06-0000 0124','','','',1,'nl',NULL,'vmbo-k','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(25,'744889328',1,'125','Björn','','Sørensen','sorensenbjorn','2014-04-04','8','Scheepsbelweg','5','','1019 MA','Amsterdam','','sorensen@example.org','06-0000 0125','','','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(26,'894173355',1,'126','Liva','','Núñez García','nunez garcialiva','2014-03-13','8','Ankerlierplein','60','','1019 KP','Amsterdam','','nunezgarcia@example.org','06-0000 0126','','','',1,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(27,'317237649',1,'127','Ravi','','Kanhai','kanhairavi','2014-08-10','8','Zeeëgelstraat','134','','1019 LS','Amsterdam','','kanhai@example.org','06-0000 0127','','','',1,'nl',NULL,'vmbo-gl/tl','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(28,'483683526',1,'128','Charlie','','O''Brien','obriencharlie','2014-05-26','8','Stoombootkade','201','','1019 KM','Amsterdam','','obrien.home@example.org','06-0000 0128','','','',0,'en',NULL,'havo','2026-03-16T08:00:00.261Z','regular','2026-03-16T08:00:00.189Z','2026-03-16T08:00:00.261Z'),
(29,'745458372',3,'112','Emma','de','Vries','vriesemma','2014-06-30','8','Lantaarnopstekersplein','30','','1094 HB','Amsterdam','','devries.lantaarn@example.org','020-000 21 12','','','',1,'nl',NULL,'havo','2026-03-16T08:00:00.280Z','regular','2026-03-16T08:00:00.219Z','2026-03-16T08:00:00.280Z'),
(30,'325216549',3,'301','Ayşe','','Şahin','sahinayse','2013-12-04','8','Lantaarnopstekersplein','62','','1094 HC','Amsterdam','','sahin.ailesi@example.org','020-000 23 01','','','',1,'tr',NULL,'vwo','2026-03-16T08:00:00.280Z','regular','2026-03-16T08:00:00.219Z','2026-03-16T08:00:00.280Z'),
(31,'553485424',3,'302','Çağla','','N''Diaye-Doğan','ndiayedogancagla','2014-03-19','8','Kousjesweg','11','','1094 HD','Amsterdam','','ndiaye.dogan@example.org','020-000 23 02','','','',0,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.280Z','regular','2026-03-16T08:00:00.219Z','2026-03-16T08:00:00.280Z'),
(32,'223046902',3,'303','Wojciech','','Wiśniewski','wisniewskiwojciech','2014-01-08','8','Kousjesweg','25','','1094 HD','Amsterdam','','wisniewscy@example.org','020-000 23 03','','','',1,'pl',NULL,'vmbo-k/gl-tl','2026-03-16T08:00:00.280Z','regular','2026-03-16T08:00:00.219Z','2026-03-16T08:00:00.280Z'),
(33,'123213619',3,'304','Ștefan','','Țăranu','taranustefan','2014-09-01','8','Gaslichthof','2','','1094 HE','Amsterdam','','taranu@example.org','020-000 23 04','','','',1,'nl',NULL,'vmbo-gl/tl/havo','2026-03-16T08:00:00.280Z','regular','2026-03-16T08:00:00.219Z','2026-03-16T08:00:00.280Z'),
(34,'875686786',3,'305','Wesley','','Kromosoeto','kromosoetowesley','2013-07-21','8','Gaslichthof','17','','1094 HE','Amsterdam','','kromosoeto@example.org','020-000 23 05','','','',1,'nl',NULL,'vmbo-b/k','2026-03-16T08:00:00.280Z','kovo','2026-03-16T08:00:00.219Z','2026-03-16T08:00:00.280Z'),
(35,'540306398',3,'306','Maria-Fernanda Anastasia Wilhelmina Josephine','van','Oranjestein-Schimmelpenninck tot Noorderwijk en Zuiderzee','oranjesteinschimmelpenninck tot noorderwijk en zuiderzeemariafernanda anastasia wilhelmina josephine','2014-05-15','8','Petroleumkade','1','','1094 HG','Amsterdam','','van.oranjestein@example.org','020-000 23 06','','','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.280Z','regular','2026-03-16T08:00:00.219Z','2026-03-16T08:00:00.280Z'),
(36,'290966460',3,'307','Chloé','','Dubois','duboischloe','2014-04-27','8','Petroleumkade','19','','1094 HG','Amsterdam','','dubois.famille@example.org','020-000 23 07','','','',1,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.280Z','regular','2026-03-16T08:00:00.219Z','2026-03-16T08:00:00.280Z'),
(37,'320867474',3,'308','Oleksandra','','Kovalchuk-Shevchenko','kovalchukshevchenkooleksandra','2014-02-02','8','Lantaarnopstekersplein','5','','1094 HH','Amsterdam','','kovalchuk@example.org','020-000 23 08','','','',1,'uk',NULL,'vmbo-gl/tl','2026-03-16T08:00:00.280Z','regular','2026-03-16T08:00:00.219Z','2026-03-16T08:00:00.280Z'),
(38,'103386986',3,'309','Senait','','Tesfamariam','tesfamariamsenait','2013-11-11','8','Kousjesweg','80','III','1094 HJ','Amsterdam','','tesfamariam@example.org','020-000 23 09','','','',1,'nl',NULL,'vmbo-b','2026-03-16T08:00:00.280Z','regular','2026-03-16T08:00:00.219Z','2026-03-16T08:00:00.280Z'),
(39,'186126884',3,'310','Jip','van der','Meer','meerjip','2014-08-13','8','Kousjesweg','82','','1094 HJ','Amsterdam','','vandermeer.jip@example.org','020-000 23 10','','jips.oma@example.org','',0,'nl',NULL,'vmbo-b/k','2026-03-16T08:00:00.280Z','regular','2026-03-16T08:00:00.219Z','2026-03-16T08:00:00.280Z'),
(40,'560087280',3,'311','Minh Anh','','Nguyễn','nguyenminh anh','2014-07-07','8','Gaslichthof','33','','1094 HK','Amsterdam','','nguyen.minh@example.org','020-000 23 11','','','',1,'en',NULL,'vwo','2026-03-16T08:00:00.280Z','regular','2026-03-16T08:00:00.219Z','2026-03-16T08:00:00.280Z'),
(41,'394994795',2,'112','Thijs','','Brouwer','brouwerthijs','2014-06-13','8','Meerpaalhof','14','','1019 KS','Amsterdam','','brouwer.thijs@example.org','06-0001 0112','','','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.305Z','regular','2026-03-16T08:00:00.247Z','2026-03-16T08:00:00.305Z'),
(42,'172635428',2,'501','Łucja','','Žukauskaitė','zukauskaitelucja','2013-12-31','8','Kaapstander','2','','1019 NA','Amsterdam','','zukauskaite@example.org','06-0001 0501','','','',1,'pl',NULL,'havo','2026-03-16T08:00:00.305Z','regular','2026-03-16T08:00:00.247Z','2026-03-16T08:00:00.305Z'),
(43,'472568331',2,'502','محمد','','الأحمد','الاحمدمحمد','2014-05-09','8','Kaapstander','6','','1019 NA','Amsterdam','','alahmad@example.org','06-0001 0502','','','',1,'ar',NULL,'vmbo-k','2026-03-16T08:00:00.305Z','regular','2026-03-16T08:00:00.247Z','2026-03-16T08:00:00.305Z'),
(44,'532962598',2,'503','Suryani','','','suryanisuryani','2014-08-17','8','Dukdalfkade','51','','1019 NB','Amsterdam','','suryani.keluarga@example.org','06-0001 0503','','','',0,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.305Z','regular','2026-03-16T08:00:00.247Z','2026-03-16T08:00:00.305Z'),
(45,'118797331',2,'504','Đorđe','','Petrović','petrovicdorde','2014-01-24','8','Dukdalfkade','3','','1019 NB','Amsterdam','','petrovic@example.org','06-0001 0504','','','',1,'en',NULL,'vmbo-b','2026-03-16T08:00:00.305Z','regular','2026-03-16T08:00:00.247Z','2026-03-16T08:00:00.305Z'),
(46,'794392709',2,'505','Ioana-Ruxandra','','Brâncoveanu-Ștefănescu','brancoveanustefanescuioanaruxandra','2013-12-01','8','Kaapstander','28','','1019 NC','Amsterdam','','brancoveanu@example.org','06-0001 0505','','','',0,'nl',NULL,'vwo','2026-03-16T08:00:00.305Z','regular','2026-03-16T08:00:00.247Z','2026-03-16T08:00:00.305Z'),
(47,'468639768',2,'506','Gülşah','','Yıldırım','yildirimgulsah','2013-09-20','8','Meerpaalhof','91','B','1019 KT','Amsterdam','','yildirim.ailesi@example.org','06-0001 0506','','','',1,'tr',NULL,'vmbo-b','2026-03-16T08:00:00.305Z','praktijkonderwijs','2026-03-16T08:00:00.247Z','2026-03-16T08:00:00.305Z'),
(48,'849709431',2,'507','Zofia','de la','Żeleńska','zelenskazofia','2014-03-29','8','Dukdalfkade','77','','1019 ND','Amsterdam','','zelenska@example.org','06-0001 0507','','','',1,'pl',NULL,'vmbo-gl/tl/havo','2026-03-16T08:00:00.305Z','regular','2026-03-16T08:00:00.247Z','2026-03-16T08:00:00.305Z');
insert into corrected_away (pupil_id, field, value) values
(4,'firstName','Elif'),
(14,'email','benali@example.org'),
(20,'houseNumberSuffix','');
insert into admissions (pupil_id, department_id, admitted_at) values
(4,86,'2026-03-16T08:00:00.329Z'),
(5,63,'2026-03-16T08:00:00.329Z'),
(8,8,'2026-03-16T08:00:00.329Z'),
(8,9,'2026-03-16T08:00:00.329Z'),
(34,1,'2026-03-16T08:00:00.329Z'),
(34,4,'2026-03-16T08:00:00.329Z'),
(40,23,'2026-03-16T08:00:00.329Z'),
(47,7,'2026-03-16T08:00:00.329Z');
insert into form_versions (id, pupil_id, version, reason, child, advice, route, changes, dropped, created_at, superseded_at) values
(1,1,1,'advice','{"firstName":"Zoë","prefix":"","lastName":"D''Andréa","birthDate":"2014-02-11","street":"Stoombootkade","houseNumber":"7","houseNumberSuffix":"","postcode":"1019 KL","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.261Z','2026-03-26T18:30:02.091Z'),
(2,2,1,'advice','{"firstName":"Sem","prefix":"van den","lastName":"Akker","birthDate":"2014-05-03","street":"Ankerlierplein","houseNumber":"12","houseNumberSuffix":"bis","postcode":"1019 KN","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(3,3,1,'advice','{"firstName":"Mila","prefix":"van den","lastName":"Akker","birthDate":"2014-05-03","street":"Ankerlierplein","houseNumber":"12","houseNumberSuffix":"bis","postcode":"1019 KN","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(4,4,1,'advice','{"firstName":"Elif","prefix":"","lastName":"Öztürk","birthDate":"2013-10-27","street":"Zeeëgelstraat","houseNumber":"101","houseNumberSuffix":"","postcode":"1019 LP","city":"Amsterdam"}','vmbo-gl/tl/havo','regular','[]','[]','2026-03-16T08:00:00.261Z','2026-03-26T18:30:03.342Z'),
(5,5,1,'advice','{"firstName":"Grace","prefix":"","lastName":"Boateng","birthDate":"2014-01-09","street":"Curaçaosteeg","houseNumber":"3","houseNumberSuffix":"A","postcode":"1019 LT","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(6,6,1,'advice','{"firstName":"Jayden","prefix":"","lastName":"Pinas","birthDate":"2014-06-22","street":"Curaçaosteeg","houseNumber":"18","houseNumberSuffix":"","postcode":"1019 LT","city":"Amsterdam"}','vmbo-k','regular','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(7,7,1,'advice','{"firstName":"Youssef","prefix":"","lastName":"El Idrissi","birthDate":"2013-11-30","street":"Meerpaalhof","houseNumber":"56","houseNumberSuffix":"","postcode":"1019 KR","city":"Amsterdam"}','vmbo-gl/tl','kopklas','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(8,8,1,'advice','{"firstName":"Dylan","prefix":"","lastName":"Visser","birthDate":"2013-08-14","street":"Stoombootkade","houseNumber":"88","houseNumberSuffix":"H","postcode":"1019 KM","city":"Amsterdam"}','vmbo-b','praktijkonderwijs','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(9,11,1,'advice','{"firstName":"Daniël","prefix":"van ’t","lastName":"Hoff","birthDate":"2013-12-05","street":"Scheepsbelweg","houseNumber":"44","houseNumberSuffix":"2","postcode":"1019 MB","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(10,12,1,'advice','{"firstName":"Emma","prefix":"de","lastName":"Vries","birthDate":"2014-04-16","street":"Zeeëgelstraat","houseNumber":"9","houseNumberSuffix":"","postcode":"1019 LP","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(11,13,1,'advice','{"firstName":"Žan","prefix":"","lastName":"Škerjanc","birthDate":"2014-02-28","street":"Meerpaalhof","houseNumber":"70","houseNumberSuffix":"","postcode":"1019 KR","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(12,14,1,'advice','{"firstName":"Fatima-Zahra","prefix":"","lastName":"Benali","birthDate":"2013-12-31","street":"Loodsmanspad","houseNumber":"4","houseNumberSuffix":"","postcode":"1019 MD","city":"Amsterdam"}','vmbo-gl/tl','regular','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(13,15,1,'advice','{"firstName":"Renée","prefix":"","lastName":"Saint-Clair","birthDate":"2014-09-08","street":"Loodsmanspad","houseNumber":"12","houseNumberSuffix":"","postcode":"1019 MD","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(14,16,1,'advice','{"firstName":"Lars","prefix":"in ''t","lastName":"Veld","birthDate":"2014-03-23","street":"Stoombootkade","houseNumber":"120","houseNumberSuffix":"","postcode":"1019 KM","city":"Amsterdam"}','vmbo-k/gl-tl','regular','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(15,17,1,'advice','{"firstName":"Wei","prefix":"","lastName":"Chen","birthDate":"2013-11-12","street":"Ankerlierplein","houseNumber":"33","houseNumberSuffix":"","postcode":"1019 KP","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(16,18,1,'advice','{"firstName":"Shanaya","prefix":"","lastName":"Ramdin","birthDate":"2014-05-17","street":"Scheepsbelweg","houseNumber":"65","houseNumberSuffix":"","postcode":"1019 MC","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(17,19,1,'advice','{"firstName":"Sarah-Lynn","prefix":"","lastName":"Codrington","birthDate":"2013-10-02","street":"Meerpaalhof","houseNumber":"8","houseNumberSuffix":"","postcode":"1019 KR","city":"Amsterdam"}','vmbo-gl/tl','regular','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(18,20,1,'advice','{"firstName":"Mohamed","prefix":"","lastName":"Aït Baâzi","birthDate":"2014-08-25","street":"Zeeëgelstraat","houseNumber":"77","houseNumberSuffix":"","postcode":"1019 LR","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.261Z','2026-03-26T18:30:01.392Z'),
(19,21,1,'advice','{"firstName":"Tijn","prefix":"de","lastName":"Groot","birthDate":"2014-06-06","street":"Loodsmanspad","houseNumber":"29","houseNumberSuffix":"","postcode":"1019 ME","city":"Amsterdam"}','vmbo-b/k','regular','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(20,22,1,'advice','{"firstName":"Saar","prefix":"van","lastName":"Dijk","birthDate":"2014-01-29","street":"Stoombootkade","houseNumber":"15","houseNumberSuffix":"","postcode":"1019 KL","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(21,23,1,'advice','{"firstName":"Kwame","prefix":"","lastName":"Osei-Tutu","birthDate":"2013-10-20","street":"Curaçaosteeg","houseNumber":"41","houseNumberSuffix":"","postcode":"1019 LV","city":"Amsterdam"}','vmbo-gl/tl/havo','regular','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(22,24,1,'advice','{"firstName":"Ayaan","prefix":"","lastName":"Hassan Omar","birthDate":"2014-07-15","street":"Meerpaalhof","houseNumber":"23","houseNumberSuffix":"","postcode":"1019 KS","city":"Amsterdam"}','vmbo-k','regular','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(23,25,1,'advice','{"firstName":"Björn","prefix":"","lastName":"Sørensen","birthDate":"2014-04-04","street":"Scheepsbelweg","houseNumber":"5","houseNumberSuffix":"","postcode":"1019 MA","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(24,26,1,'advice','{"firstName":"Liva","prefix":"","lastName":"Núñez García","birthDate":"2014-03-13","street":"Ankerlierplein","houseNumber":"60","houseNumberSuffix":"","postcode":"1019 KP","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(25,27,1,'advice','{"firstName":"Ravi","prefix":"","lastName":"Kanhai","birthDate":"2014-08-10","street":"Zeeëgelstraat","houseNumber":"134","houseNumberSuffix":"","postcode":"1019 LS","city":"Amsterdam"}','vmbo-gl/tl','regular','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(26,28,1,'advice','{"firstName":"Charlie","prefix":"","lastName":"O''Brien","birthDate":"2014-05-26","street":"Stoombootkade","houseNumber":"201","houseNumberSuffix":"","postcode":"1019 KM","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.261Z',NULL),
(27,29,1,'advice','{"firstName":"Emma","prefix":"de","lastName":"Vries","birthDate":"2014-06-30","street":"Lantaarnopstekersplein","houseNumber":"30","houseNumberSuffix":"","postcode":"1094 HB","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.280Z',NULL),
(28,30,1,'advice','{"firstName":"Ayşe","prefix":"","lastName":"Şahin","birthDate":"2013-12-04","street":"Lantaarnopstekersplein","houseNumber":"62","houseNumberSuffix":"","postcode":"1094 HC","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.280Z',NULL),
(29,31,1,'advice','{"firstName":"Çağla","prefix":"","lastName":"N''Diaye-Doğan","birthDate":"2014-03-19","street":"Kousjesweg","houseNumber":"11","houseNumberSuffix":"","postcode":"1094 HD","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.280Z',NULL),
(30,32,1,'advice','{"firstName":"Wojciech","prefix":"","lastName":"Wiśniewski","birthDate":"2014-01-08","street":"Kousjesweg","houseNumber":"25","houseNumberSuffix":"","postcode":"1094 HD","city":"Amsterdam"}','vmbo-k/gl-tl','regular','[]','[]','2026-03-16T08:00:00.280Z',NULL),
(31,33,1,'advice','{"firstName":"Ștefan","prefix":"","lastName":"Țăranu","birthDate":"2014-09-01","street":"Gaslichthof","houseNumber":"2","houseNumberSuffix":"","postcode":"1094 HE","city":"Amsterdam"}','vmbo-gl/tl/havo','regular','[]','[]','2026-03-16T08:00:00.280Z',NULL),
(32,34,1,'advice','{"firstName":"Wesley","prefix":"","lastName":"Kromosoeto","birthDate":"2013-07-21","street":"Gaslichthof","houseNumber":"17","houseNumberSuffix":"","postcode":"1094 HE","city":"Amsterdam"}','vmbo-b/k','kovo','[]','[]','2026-03-16T08:00:00.280Z',NULL),
(33,35,1,'advice','{"firstName":"Maria-Fernanda Anastasia Wilhelmina Josephine","prefix":"van","lastName":"Oranjestein-Schimmelpenninck tot Noorderwijk en Zuiderzee","birthDate":"2014-05-15","street":"Petroleumkade","houseNumber":"1","houseNumberSuffix":"","postcode":"1094 HG","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.280Z',NULL),
(34,36,1,'advice','{"firstName":"Chloé","prefix":"","lastName":"Dubois","birthDate":"2014-04-27","street":"Petroleumkade","houseNumber":"19","houseNumberSuffix":"","postcode":"1094 HG","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.280Z',NULL),
(35,37,1,'advice','{"firstName":"Oleksandra","prefix":"","lastName":"Kovalchuk-Shevchenko","birthDate":"2014-02-02","street":"Lantaarnopstekersplein","houseNumber":"5","houseNumberSuffix":"","postcode":"1094 HH","city":"Amsterdam"}','vmbo-gl/tl','regular','[]','[]','2026-03-16T08:00:00.280Z',NULL),
(36,38,1,'advice','{"firstName":"Senait","prefix":"","lastName":"Tesfamariam","birthDate":"2013-11-11","street":"Kousjesweg","houseNumber":"80","houseNumberSuffix":"III","postcode":"1094 HJ","city":"Amsterdam"}','vmbo-b','regular','[]','[]','2026-03-16T08:00:00.280Z',NULL),
(37,39,1,'advice','{"firstName":"Jip","prefix":"van der","lastName":"Meer","birthDate":"2014-08-13","street":"Kousjesweg","houseNumber":"82","houseNumberSuffix":"","postcode":"1094 HJ","city":"Amsterdam"}','vmbo-b/k','regular','[]','[]','2026-03-16T08:00:00.280Z',NULL),
(38,40,1,'advice','{"firstName":"Minh Anh","prefix":"","lastName":"Nguyễn","birthDate":"2014-07-07","street":"Gaslichthof","houseNumber":"33","houseNumberSuffix":"","postcode":"1094 HK","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.280Z',NULL),
(39,41,1,'advice','{"firstName":"Thijs","prefix":"","lastName":"Brouwer","birthDate":"2014-06-13","street":"Meerpaalhof","houseNumber":"14","houseNumberSuffix":"","postcode":"1019 KS","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.305Z',NULL),
(40,42,1,'advice','{"firstName":"Łucja","prefix":"","lastName":"Žukauskaitė","birthDate":"2013-12-31","street":"Kaapstander","houseNumber":"2","houseNumberSuffix":"","postcode":"1019 NA","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.305Z',NULL),
(41,43,1,'advice','{"firstName":"محمد","prefix":"","lastName":"الأحمد","birthDate":"2014-05-09","street":"Kaapstander","houseNumber":"6","houseNumberSuffix":"","postcode":"1019 NA","city":"Amsterdam"}','vmbo-k','regular','[]','[]','2026-03-16T08:00:00.305Z',NULL),
(42,44,1,'advice','{"firstName":"Suryani","prefix":"","lastName":"","birthDate":"2014-08-17","street":"Dukdalfkade","houseNumber":"51","houseNumberSuffix":"","postcode":"1019 NB","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.305Z',NULL),
(43,45,1,'advice','{"firstName":"Đorđe","prefix":"","lastName":"Petrović","birthDate":"2014-01-24","street":"Dukdalfkade","houseNumber":"3","houseNumberSuffix":"","postcode":"1019 NB","city":"Amsterdam"}','vmbo-b','regular','[]','[]','2026-03-16T08:00:00.305Z',NULL),
(44,46,1,'advice','{"firstName":"Ioana-Ruxandra","prefix":"","lastName":"Brâncoveanu-Ștefănescu","birthDate":"2013-12-01","street":"Kaapstander","houseNumber":"28","houseNumberSuffix":"","postcode":"1019 NC","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.305Z',NULL),
(45,47,1,'advice','{"firstName":"Gülşah","prefix":"","lastName":"Yıldırım","birthDate":"2013-09-20","street":"Meerpaalhof","houseNumber":"91","houseNumberSuffix":"B","postcode":"1019 KT","city":"Amsterdam"}','vmbo-b','praktijkonderwijs','[]','[]','2026-03-16T08:00:00.305Z',NULL),
(46,48,1,'advice','{"firstName":"Zofia","prefix":"de la","lastName":"Żeleńska","birthDate":"2014-03-29","street":"Dukdalfkade","houseNumber":"77","houseNumberSuffix":"","postcode":"1019 ND","city":"Amsterdam"}','vmbo-gl/tl/havo','regular','[]','[]','2026-03-16T08:00:00.305Z',NULL),
(47,20,2,'correction','{"firstName":"Mohamed","prefix":"","lastName":"Aït Baâzi","birthDate":"2014-08-25","street":"Zeeëgelstraat","houseNumber":"77","houseNumberSuffix":"B","postcode":"1019 LR","city":"Amsterdam"}','havo/vwo','regular','[{"field":"houseNumberSuffix","old":"","new":"B"}]','[]','2026-03-26T18:30:01.392Z',NULL),
(48,1,2,'reopened','{"firstName":"Zoë","prefix":"","lastName":"D''Andréa","birthDate":"2014-02-11","street":"Stoombootkade","houseNumber":"7","houseNumberSuffix":"","postcode":"1019 KL","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-26T18:30:02.091Z',NULL),
(49,4,2,'correction','{"firstName":"Noor-Anne","prefix":"","lastName":"Öztürk","birthDate":"2013-10-27","street":"Zeeëgelstraat","houseNumber":"101","houseNumberSuffix":"","postcode":"1019 LP","city":"Amsterdam"}','vmbo-gl/tl/havo','regular','[{"field":"firstName","old":"Elif","new":"Noor-Anne"}]','[]','2026-03-26T18:30:03.342Z',NULL);
insert into links (id, pupil_id, purpose, nonce, token_hash, created_at, expires_at, used_at, superseded_at, revoked_at) values
(1,20,'login','6EdI8O8eDOOcxifgQ3Ti9A','j8hjl_BW68D4CZRC9dg8BlmKlmgClbo08vXksI5Opl8','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.007Z',NULL,NULL),
(2,3,'login','DiO6g8VE0lbw4YUzYn6T9A','3PBSctXhldy_N_XUscXKtTzG1AiHjAlYoLE37fHG5YQ','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.066Z',NULL,NULL),
(3,2,'login','tk43kdtc4M17Wa9kuwuBUg','lN6AexKOvHo6fhW1bywP8bStNS7V75phaMo0deQPlkE','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.125Z',NULL,NULL),
(4,9,'login','QGqtl3D-59jPuw1jW3h46g','uHCGEkEi9Wx0vO2WLNVwyjGxv3KG1TlpZVaJvfv7rhI','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.187Z',NULL,NULL),
(5,14,'login','70AO6EfygT3A8rwNCyv2AQ','keAJBD6BR6Bk_F69W86jW7R3RHzAlDsNNABC75Pk4XY','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z',NULL,'2026-03-26T18:30:02.714Z',NULL),
(6,5,'login','IRpMTqE-9PnCqXrgb7Olzg','wLJcSai2cikR7H795IKDnN1Bm1fLEUDg1GKEeg7ZCvE','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.206Z',NULL,NULL),
(7,17,'login','8TXA7ccovz9-cLF3JqlVWQ','RYAYWS4AsxBT3BZjT4JyIvaje0jYG9uB-h_jyW9dnjQ','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.245Z',NULL,NULL),
(8,19,'login','rrovoPGtr80GddAfnmIwmw','axU6E8J3Mc-69lm6fIFYM4Sotin3rtsfX7s40YqjfOk','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.255Z',NULL,NULL),
(9,1,'login','frLkRr3wZEu1KZp2rBJsTw','1Lyn19Ia-Qpi-kxt_h1jpLqpwH7smWvOuHHc_iVHQtA','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.282Z',NULL,NULL),
(10,22,'login','vyO-tKlW51WBa0-IW2IUGQ','3ot3aYe06yJOb3OoummdNjyNHvMQAeGDwbD5AeMbFBs','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.340Z',NULL,NULL),
(11,21,'login','IeDFijt9Ciq8cI19sNOprw','1Q1s9M0HgQdkW6Fm8Anik--dvs1kOi9TaSUvdoFhdAc','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.371Z',NULL,NULL),
(12,24,'login','lEJx3X_nzGj7d0quibcS0g','CzjkBeGOBKFDcgxCGe94_e2W-hnl3q-ZhlHqmSy6UXY','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.397Z',NULL,NULL),
(13,11,'login','d2AWfZa8atRSOizf6PLADQ','sni5e9dqjEpAkAr5_Mv2_ortCLhBvLAnVap1vJHpiXc','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z',NULL,NULL,'2026-03-26T18:30:02.285Z'),
(14,10,'login','JWZ2tAwfprI_BKUg-NBYVQ','YhBk2J1H4hGTrfdgAwddOBSNTbnW0tXtetXSyWvZSk8','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.422Z',NULL,NULL),
(15,27,'login','aYOi7wubNmBj3BxYDXI4Kw','BAEnq6zhl3W1wPffY9kAZeMElChTMfW-o8uRO07xp-s','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.437Z',NULL,NULL),
(16,26,'login','t70PcBBQSFhWbe-VKNl2WA','Zrs5f6wzP8aLVb-Ex5BT9VADwGOJtBxnIFQLjiS_Uis','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.464Z',NULL,NULL),
(17,28,'login','u9Q5L5DkpIVoNEQ4_2CgLw','6VBLQixJlTplUyQ-avKpeyuX_qz2lns4bAdsD-Qaj8I','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.502Z',NULL,NULL),
(18,23,'login','2Q9NFgE3tIZ79uSb8ESCzw','AnlJKyjQ39oHP0Uqggo3dUebKxMjoFcveLyUQa57l9g','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.517Z',NULL,NULL),
(19,4,'login','DjeekY44eJTgmLbq11iKlA','OEk47Bc0lOFlSscJBw2ej4MIAlo2J8bw9d0miRZTUtY','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.560Z',NULL,NULL),
(20,18,'login','1XFJXD2JeBKSM3xuSOYBGA','FiNECaNWsPq9TpW1QkmxPq-cRB6G9sGXKcThSxy-Yng','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.587Z',NULL,NULL),
(21,15,'login','CdhkbFg-CbMDzDisWYoiag','ePABWWwI8guLh2h3f4nUzSAJAXtEz-DKOPe3QkNbnDQ','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z',NULL,NULL,NULL),
(22,13,'login','V4PSOAR9r-DtNPBTks7z9w','Vd-m30F9xbM94GhG9UaQgQd-xRr4R6J52j7QdkW9BEM','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.644Z',NULL,NULL),
(23,25,'login','r0uB_xeSRbaYOD-Xopo2eQ','Ky7I3pxb0o6gqaAMD211zNlQ8-ud8p6OLIU98VgCzW4','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.675Z',NULL,NULL),
(24,16,'login','3ll6lJlQ9VrbjcnBm3nuNg','zqaxeHXU7IRHkdCSb3WJj2FdYU2gUMDp544l9hSfqaM','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.713Z',NULL,NULL),
(25,8,'login','sm4X8rCWt8TP8csQvAfBcA','P_JisXGmvQa6SQeLEp8z2OxXs-iwaC1VrFeI1gIV-8Y','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.747Z',NULL,NULL),
(26,12,'login','dY8SSCNX2qUxeDHZSDrrEA','KlGAeh5hSkLLuYzK0SaABC-auJScYI5Y1m2ePGQzLKE','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.773Z',NULL,NULL),
(27,46,'login','g3SroZHdP0_u-8DlMLMamA','Vd3aprE1-WIuxbNLNgt4TfOps4jDqTILD_e_ythhV6o','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.809Z',NULL,NULL),
(28,41,'login','1MTkYYiHXh0XcQRbGXkNvQ','zC4mtZgO1HAUlPiH-QSVLQfVdL1jBYQLOs28qyE6eeg','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.822Z',NULL,NULL),
(29,45,'login','WdSRBwB6E1QVNYU8aj9EBg','3mn-8toAHQOz_oteyVqyOITk9CH6dTYTxisvOGMaHhw','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.859Z',NULL,NULL),
(30,44,'login','WAjtZEhFMV0QMUWG2F1J9w','_Bo6Z3t1OQ1KFBwTxsLA6hcXShFov1ajdMvmdPIhQ9U','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z',NULL,NULL,NULL),
(31,47,'login','TUWw1fB2CaPLcPyXAXqimQ','dK5w-un_XOnvSt04xQJrJHlnGemyye8ntWmlDadBBas','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.883Z',NULL,NULL),
(32,48,'login','xpIUWFtiUpTgCaQx3UrVaw','R4Ab9rtVW6ln9qvHTUeyqCMmQgXB7pdAb7f0rIrfHNE','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.898Z',NULL,NULL),
(33,42,'login','CJqwb1j4-J4bozOkDP2wVg','l8XEpIRhaKdHbZPCM-1-m5RM8OB_gr7YN9J1ra2LZW4','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.935Z',NULL,NULL),
(34,43,'login','WkCdzUg_HvojmhrS8UaT0A','NCoDwWQrTGsAwghTfRRAMSaxGcq1ck7kHtiNVq4Ut98','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.967Z',NULL,NULL),
(35,36,'login','NrEQGos3zJfsZwC9OMch0w','Qyqlhzy2i4bORa8T0U_Kfvjo_GKH2XTx3AOp1DwoHFo','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.994Z',NULL,NULL),
(36,37,'login','ZgitNNuT9CGK8Y2K-hKBdQ','of6M2AdwR6nyOvd9-ADIAw_XQX0oEKcvwFwUowXqg0s','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.035Z',NULL,NULL),
(37,34,'login','-ctUi_1gulNvz19l-zoXLQ','Sr8WOmye3F2Et3mSvJq0otoj9XpWVYn94nu5IX9rims','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.060Z',NULL,NULL),
(38,39,'login','LJEcIILKz68yQC1o1qmxvQ','hsLrnIQq2ZAlnUxxLhFoS5fJvrsad5IbtQmR4s2aBYM','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.083Z',NULL,NULL),
(39,31,'login','s20vt81yMF0d1166mg5gsg','_p4t-XLX5jIFnvDtS3ZEyXW5GU6EpCLFGvkjQo4g5fY','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z',NULL,NULL,NULL),
(40,40,'login','1TeaGfQipOY9fNPEwvfFAw','baoLgclhCOqSHPyoub-hQ3XVPnO16Wege2wgHsbgH3k','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.092Z',NULL,NULL),
(41,35,'login','7aQCAX1Kf9Xqgvi0JRJJlw','FB8Zo8ga825bO6RXsGwGH7mLPbmtdePyEby9o3_ORqg','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.158Z',NULL,NULL),
(42,30,'login','dN5tM_xxsllTi9ol4OIwTw','IXltKZ_S3mbKF5AH-WaDyBeMpuiYxUmkZ0rElhwjDOA','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.200Z',NULL,NULL),
(43,33,'login','rxtPjq6Wb0kJK_PV0J6f-A','VCtG9TgxLAlEsaealalQlZVh1Tez7EdwKsFFkPbFfS8','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.255Z',NULL,NULL),
(44,38,'login','kfmIq6DfcV1DmgchCq-kOA','3Blqde_eNK8q1rnslLHha9lCz8KlLJmk5xb8WjT4K6c','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.283Z',NULL,NULL),
(45,29,'login','SnsFi4Cqu3uqpTMTa8tJ_g','Z-0NnmdWEyvLxJBmib0vnawlRK7yswRw9JX_q3qQxfc','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.311Z',NULL,NULL),
(46,32,'login','xY4xGpY56WKn2g_gzpYc9A','SkP98LjlOSFx1bulufUyzytl9-nqH7aZzHhy4g0zVP0','2026-03-16T08:00:00.369Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.352Z',NULL,NULL),
(47,11,'login','ENMJkRlT9lE7l2RsOczDAA','3ctpj1gQBTd2QM3OFKUWyLSZyubKu5zs2Jc8Vjoyad8','2026-03-26T18:30:02.497Z','2026-06-11T22:00:00.000Z',NULL,NULL,NULL),
(48,14,'login','X7K9Nsfx0H_1QzLMHnZnCQ','MvIU9ll2euWX8XvoSXtKiFkZBMuaaUzPDj-tgYyjWpo','2026-03-26T18:30:02.714Z','2026-06-11T22:00:00.000Z',NULL,NULL,NULL);
insert into accounts (pupil_id, password_hash, created_at, password_changed_at) values
(1,'$argon2id$v=19$m=19456,t=2,p=1$LgKrQ62csE0dVh9LB/EdbQ$oxYEzoyHgfI3wZkJ5eyCGgrPj0sWZ11+xdKK4IoWPSk','2026-03-26T18:30:00.282Z','2026-03-26T18:30:00.282Z'),
(2,'$argon2id$v=19$m=19456,t=2,p=1$4DgOq6Xqw1beySfeVVrERQ$TS5sJ4qe7AClIgLGbImQskvbt21YrzeNhOSR9MfPLCY','2026-03-26T18:30:00.125Z','2026-03-26T18:30:00.125Z'),
(3,'$argon2id$v=19$m=19456,t=2,p=1$GVOFK3jusAGib3Y60DSwDA$xA3GASkfcyCbHit5DiA5bg3OH8OrW5m1YnQY/7BR6NY','2026-03-26T18:30:00.066Z','2026-03-26T18:30:00.066Z'),
(4,'$argon2id$v=19$m=19456,t=2,p=1$vlQy+F3ezxrUaiANOBcLMw$WqONC3ITwwMQDX7CDgYvEf6g4acKHn1/hKeUwf0T884','2026-03-26T18:30:00.560Z','2026-03-26T18:30:00.560Z'),
(5,'$argon2id$v=19$m=19456,t=2,p=1$OS9QJLxA0jzWFheo6iJiJg$L1vfkDS4QZ5IfSSnDLQfni6+iL8SiU51QgcGGFmYU6k','2026-03-26T18:30:00.206Z','2026-03-26T18:30:00.206Z'),
(8,'$argon2id$v=19$m=19456,t=2,p=1$avBThoV6yZZUYFbGlAI1YQ$Oh4LRAMSugTf9Tvzu7Ms79OM8H2hKXmDsuRPuRkGGFI','2026-03-26T18:30:00.747Z','2026-03-26T18:30:00.747Z'),
(9,'$argon2id$v=19$m=19456,t=2,p=1$1AO+wDXzcou8bVwhO6vYGA$1dDTDKPEwi7HmyaK0QHJl9dr6VfVeqokY5xq2Mbbs90','2026-03-26T18:30:00.187Z','2026-03-26T18:30:00.187Z'),
(10,'$argon2id$v=19$m=19456,t=2,p=1$sTcEeQnJANcNQkZDJm21cw$OQDnA2wLHWLaGYQgbwzVyTbkh5Y6NA8JbUjTLJhdx40','2026-03-26T18:30:00.422Z','2026-03-26T18:30:00.422Z'),
(12,'$argon2id$v=19$m=19456,t=2,p=1$AqINBdZvOsidNf09dc/o+Q$i68ut5ifSTlF4lNh4E3L5zfKM/Fi8wBdnhyr3SaFc/A','2026-03-26T18:30:00.773Z','2026-03-26T18:30:00.773Z'),
(13,'$argon2id$v=19$m=19456,t=2,p=1$CPAo5KAbNjOeTsk+WMPURQ$L9Ve6f+2tr5NWhg3jNrGQ2YSJBc4oQFU2PKAAmCg9bo','2026-03-26T18:30:00.644Z','2026-03-26T18:30:00.644Z'),
(16,'$argon2id$v=19$m=19456,t=2,p=1$8XOT9LYUC36SPwBM5GwCvg$r9CsU0hGwx7eBwYUyTUJgIQZKqKXPb5bXb4q3RkjevI','2026-03-26T18:30:00.713Z','2026-03-26T18:30:00.713Z'),
(17,'$argon2id$v=19$m=19456,t=2,p=1$sPytzFXhPO8SqDGxfXFq8g$iKJfzZB/VVh5EXYR4p8cmCTK1ArMbxnX39RO++ekF1s','2026-03-26T18:30:00.245Z','2026-03-26T18:30:00.245Z'),
(18,'$argon2id$v=19$m=19456,t=2,p=1$Vx9pKAaXgg777h0udUTaVg$oX1KfMX5XgxBmEPs3LFSQgd1Er+kL57l5rwHFiE7tyU','2026-03-26T18:30:00.587Z','2026-03-26T18:30:00.587Z'),
(19,'$argon2id$v=19$m=19456,t=2,p=1$wnKAMloPky6dHDRN3K4NJA$GIeDI0VIMhneOOH2PGG5cBrSoYZXQurHJIWYqdJcbNc','2026-03-26T18:30:00.255Z','2026-03-26T18:30:00.255Z'),
(20,'$argon2id$v=19$m=19456,t=2,p=1$IvJR33o5zPPQPAXaLb0EuQ$92DB3eSD2cGdyAi+aC2QCocETo5zR+0q53OHRrrZm3E','2026-03-26T18:30:00.007Z','2026-03-26T18:30:00.007Z'),
(21,'$argon2id$v=19$m=19456,t=2,p=1$CeW/62WSw3kY01SD0/9lHg$C6zUMCd4ipzvv6krVskC3cuexl8Af16jeBIqP0JTbzA','2026-03-26T18:30:00.371Z','2026-03-26T18:30:00.371Z'),
(22,'$argon2id$v=19$m=19456,t=2,p=1$91Eu4VG/OG7GYKialKl9EA$YGpSsixI8Cfpb9NQXNxWtWxcIjmyTqEQSnxMttj1ToE','2026-03-26T18:30:00.340Z','2026-03-26T18:30:00.340Z'),
(23,'$argon2id$v=19$m=19456,t=2,p=1$KzSOFtBrBic9L0wYtrMTHw$5N+vsWVq8ARt5tv4uUpavk+c2IGKaCYxvNCciF+v3FI','2026-03-26T18:30:00.517Z','2026-03-26T18:30:00.517Z'),
(24,'$argon2id$v=19$m=19456,t=2,p=1$s0zkfMpoBmciPTcCaOOk+g$BQsL3zZ8OV5xCqmmNIey78u7ZtCDmSAAPNFIgAEPfHY','2026-03-26T18:30:00.397Z','2026-03-26T18:30:00.397Z'),
(25,'$argon2id$v=19$m=19456,t=2,p=1$SO5i7VTBVTy1k2ZYAjAWbw$rEsLb2DOfNtcbZqdaaT12C/4wuyKefL4qAFWOHoUmE4','2026-03-26T18:30:00.675Z','2026-03-26T18:30:00.675Z'),
(26,'$argon2id$v=19$m=19456,t=2,p=1$hxL3bucGc6xCCKsDlMkIGQ$aiE5MuM3H2Hq9Mv3KDuGNJ2497k8yV27XWlO2ZNTXs8','2026-03-26T18:30:00.464Z','2026-03-26T18:30:00.464Z'),
(27,'$argon2id$v=19$m=19456,t=2,p=1$9mF2QpP/yPuA3eInMxLYgQ$vA5G0pjDKkKOkx6fDAtfaU3JQPZPiOm12Jm3V7dxpio','2026-03-26T18:30:00.437Z','2026-03-26T18:30:00.437Z'),
(28,'$argon2id$v=19$m=19456,t=2,p=1$HNVgdlL/svrg2QT81CnoVg$euRcYec4QtF+N1JhKnGvhxcmSMh978hn7DGUQq9Tkd4','2026-03-26T18:30:00.502Z','2026-03-26T18:30:00.502Z'),
(29,'$argon2id$v=19$m=19456,t=2,p=1$gAXZtjkXbAbaImm2WAInlA$8dPR+v3XsG3kuOG76l3Iy51HzgByMCdbJMwmV/xhLHE','2026-03-26T18:30:01.311Z','2026-03-26T18:30:01.311Z'),
(30,'$argon2id$v=19$m=19456,t=2,p=1$u+EvLcHLThhF+ozxxgmm4Q$pGMijtIDY3N8YSOIjYOcaPmWgb8lcdKh2llx2MUN+mg','2026-03-26T18:30:01.200Z','2026-03-26T18:30:01.200Z'),
(32,'$argon2id$v=19$m=19456,t=2,p=1$r0WroqBZNPUVZpWzqE/Uaw$X00CEIc0v27cu/nxK+0NE+HwfbjPZWbGb2tXXHmQjA0','2026-03-26T18:30:01.352Z','2026-03-26T18:30:01.352Z'),
(33,'$argon2id$v=19$m=19456,t=2,p=1$roE9+YBg2RQwgIkuG4ZWlA$c1oF49NgYNsfjyUuZkrZ09NB6mjoYSOZyTDOQnpYT+w','2026-03-26T18:30:01.255Z','2026-03-26T18:30:01.255Z'),
(34,'$argon2id$v=19$m=19456,t=2,p=1$OdudMyacsEpzAcoc5bUr4g$T+5A65tbfYym1/OZ8zOYf4XADmFTbFA1TDEWcCoiaZo','2026-03-26T18:30:01.060Z','2026-03-26T18:30:01.060Z'),
(35,'$argon2id$v=19$m=19456,t=2,p=1$zvMXxjrxlcXI0wT6VqqkFg$mxCOp/pOkX/VWrSpRfRxDIw6JpG8P/vgUoROZsDSCxQ','2026-03-26T18:30:01.158Z','2026-03-26T18:30:01.158Z'),
(36,'$argon2id$v=19$m=19456,t=2,p=1$taL1lrQruhv2IJsGYLNu+g$J49n/4ZaEzKC2ls8zo78W/Xl/H3GNY002++lRc9rMRM','2026-03-26T18:30:00.994Z','2026-03-26T18:30:00.994Z'),
(37,'$argon2id$v=19$m=19456,t=2,p=1$Htt215CwY6r7OyhsrkyQ4Q$Wab6euw4j5kryYpp91HPmxJm42EdywCoHq9/Ey4zh8s','2026-03-26T18:30:01.035Z','2026-03-26T18:30:01.035Z'),
(38,'$argon2id$v=19$m=19456,t=2,p=1$xhV3ijOWI5g1c9cyntAMlQ$JomaF4n7+GcXsYY5AZB7g4DExajwedbElrFpp+xqgMg','2026-03-26T18:30:01.283Z','2026-03-26T18:30:01.283Z'),
(39,'$argon2id$v=19$m=19456,t=2,p=1$zyckE1QyTR6ExcSLYtbvhg$PamZZ9zYlJkAAwt1iFQ84VrexUEPVAc/a5zvth4we7E','2026-03-26T18:30:01.083Z','2026-03-26T18:30:01.083Z'),
(40,'$argon2id$v=19$m=19456,t=2,p=1$IJTWKhljk6ez8lVTMeQkyA$ZgZ4jruL9Uhx7csFEBfp25GBR/xtLBNE3kvLdw7rzfk','2026-03-26T18:30:01.092Z','2026-03-26T18:30:01.092Z'),
(41,'$argon2id$v=19$m=19456,t=2,p=1$DH0TycZW7uvCTZG8n4eDTQ$+rVmefMb7TquIBabJ4iBmPwhD+CNjYa+np5zGL0DmHY','2026-03-26T18:30:00.822Z','2026-03-26T18:30:00.822Z'),
(42,'$argon2id$v=19$m=19456,t=2,p=1$4AaVNdZfhAVC7EObl5Ef+A$bVZrVHuIJ9MJGKOrQbdBh6a1+ALRGEu1hhASXA1HRaM','2026-03-26T18:30:00.935Z','2026-03-26T18:30:00.935Z'),
(43,'$argon2id$v=19$m=19456,t=2,p=1$vYS9BKBoksZYBYlwdfLBuw$2iVGEybjITZUOjV7v57aaGYVgwbu7bBt+SxVTs2Ctwk','2026-03-26T18:30:00.967Z','2026-03-26T18:30:00.967Z'),
(45,'$argon2id$v=19$m=19456,t=2,p=1$zYetWd+EHkEDT4sOrQ1xNA$wlywwB7amersXJhN3Fg5yYOaQPl3xiAGia+7uXT81P4','2026-03-26T18:30:00.859Z','2026-03-26T18:30:00.859Z'),
(46,'$argon2id$v=19$m=19456,t=2,p=1$0z0SKIqtLRyqokiY0/UTRw$R3jUh5A3wFubT1gh1Tj6yw8YrszMFjxdSvMSx42hqh4','2026-03-26T18:30:00.809Z','2026-03-26T18:30:00.809Z'),
(47,'$argon2id$v=19$m=19456,t=2,p=1$gSovtljbaesY/t2k5kVL8w$ZRFbSgafkHPUGCdFdbbselvIlnVLdkgFNcEmSz327lc','2026-03-26T18:30:00.883Z','2026-03-26T18:30:00.883Z'),
(48,'$argon2id$v=19$m=19456,t=2,p=1$ed7B8xQK3Gm/9Ki+M3XrMA$2emhXA0e6MUP96f5Azd6JKgUifdrEwLK9ThIl2DLH/k','2026-03-26T18:30:00.898Z','2026-03-26T18:30:00.898Z');
insert into sessions (token_hash, pupil_id, created_at, expires_at) values
('1wXQxCIrraR-b07qSdls1-ods_VzbdPpFOhZf_g5L44',5,'2026-03-26T18:30:00.206Z','2026-03-27T06:30:00.206Z'),
('2tfL1D2Mpc2EF0dkDYKJkYujMZZ4tTbhf2XNZj7y2o8',28,'2026-03-26T18:30:00.502Z','2026-03-27T06:30:00.502Z'),
('CS5DiBMm4XIqB0uq9G0Xrqi_i6E0-4U0zDNgXMEhLgo',20,'2026-03-26T18:30:00.007Z','2026-03-27T06:30:00.007Z'),
('DVXsq1dqvivUUf8lb-v1I_f1UyDSrAHUXM2mCnXnfTs',38,'2026-03-26T18:30:01.283Z','2026-03-27T06:30:01.283Z'),
('DWAieQKN09yJsZWuKzFwGKGXyQuLPNxXRaJX8mBMWbc',9,'2026-03-26T18:30:00.187Z','2026-03-27T06:30:00.187Z'),
('E18C34DSIov8tF-ssMgjaes8-6gEUj0R0rFf7ftMj0w',45,'2026-03-26T18:30:00.859Z','2026-03-27T06:30:00.859Z'),
('H5qBwBqadWTaRfN3RRsc-jOgyYkqu3T1pfs3iIFqOo0',25,'2026-03-26T18:30:00.675Z','2026-03-27T06:30:00.675Z'),
('HB5oMuxmyq__GfB5kq_sDvGIJEXXVzaIB1z5CbsLWu0',12,'2026-03-26T18:30:00.773Z','2026-03-27T06:30:00.773Z'),
('IIYaVgv3Hr3_-DCkqHtzuUrsQb0MLucq4gHjCpxqrJU',17,'2026-03-26T18:30:00.245Z','2026-03-27T06:30:00.245Z'),
('J4NSY1qwgBeIrGJ15yE9AWShMwPMxoLnYpq-3PWhlqk',42,'2026-03-26T18:30:00.935Z','2026-03-27T06:30:00.935Z'),
('J_fDvI5iOpzwR_VA7v9ZAaKI4nP7aGqaANjAg2efVRM',43,'2026-03-26T18:30:00.967Z','2026-03-27T06:30:00.967Z'),
('ORUsc3qNR_3o5wteM9fm82C4gxb6MUCIeYvqRfjqjLc',18,'2026-03-26T18:30:00.587Z','2026-03-27T06:30:00.587Z'),
('Pk2RJV-6vte-RpSDbwiILnq8p2gOyjet1tv1vSbvGLU',16,'2026-03-26T18:30:00.713Z','2026-03-27T06:30:00.713Z'),
('RsPKkseujZfnnCGAqR1-vntGn9VUovhBtV5QKeiNKDk',37,'2026-03-26T18:30:01.035Z','2026-03-27T06:30:01.035Z'),
('TMHuMbiP4qNRDtuojoYSp3oEy1_hlVHIz4oOh7Px41E',26,'2026-03-26T18:30:00.464Z','2026-03-27T06:30:00.464Z'),
('V3qQe9FBMFyP8kQM7KJ5xTqyolegyD7tOLqjMyDeV2M',3,'2026-03-26T18:30:00.066Z','2026-03-27T06:30:00.066Z'),
('V92mcZByvDbTfST61ZQ7k0YjEWbMLLzFBLHpkIAr508',19,'2026-03-26T18:30:00.255Z','2026-03-27T06:30:00.255Z'),
('Vu35GeCuC-qV03gJTxTLjX0Jg7vg5zusRD1hRoUlVBU',2,'2026-03-26T18:30:00.125Z','2026-03-27T06:30:00.125Z'),
('Xx41r2iQKGEpqu2mhzlTOUPnKvZvX9ABU2ab66T9KvI',33,'2026-03-26T18:30:01.255Z','2026-03-27T06:30:01.255Z'),
('cdCLYsMtchr28o5CUjzbsHkfPx2eWWBnlgfy34__MGc',41,'2026-03-26T18:30:00.822Z','2026-03-27T06:30:00.822Z'),
('cwO_lhp3alSDogtHpniQvJR1vAPEiV_fmtMd3eaOhH0',36,'2026-03-26T18:30:00.994Z','2026-03-27T06:30:00.994Z'),
('eSkkv7cvi5uw_5iBhCl9whA26LhsNZ562nvpNFWIRlA',48,'2026-03-26T18:30:00.898Z','2026-03-27T06:30:00.898Z'),
('eorQ5MQL3MLLe-B8NRWpq_vL0DZH0BDMApedHW0fGPU',34,'2026-03-26T18:30:01.060Z','2026-03-27T06:30:01.060Z'),
('fmu04wEHGdY6f0GWuRbDlwEieFforjmpWB90ZBVyrcE',24,'2026-03-26T18:30:00.397Z','2026-03-27T06:30:00.397Z'),
('iMseOpMcC9eHxKfg_slxZx7eeHcRgnn5QJxzhgKw3Rs',40,'2026-03-26T18:30:01.092Z','2026-03-27T06:30:01.092Z'),
('iZUkni21OFZ3WiIC5dt3wZSRzF7Ol8M_q3b4-ErVMp4',22,'2026-03-26T18:30:00.340Z','2026-03-27T06:30:00.340Z'),
('ji0-Hu6uhoid7CsFTir6UkSr_gC6c1iGC-Bjl0hBa-I',10,'2026-03-26T18:30:00.422Z','2026-03-27T06:30:00.422Z'),
('jjQlL1sRFnwEFT6UBm2Kyv9Th8V-nbp_kMD57qnMMJs',39,'2026-03-26T18:30:01.083Z','2026-03-27T06:30:01.083Z'),
('oP0p3wklGlL89DbCisBPUOhea25EiX39rfW0u4E5AUE',47,'2026-03-26T18:30:00.883Z','2026-03-27T06:30:00.883Z'),
('oWJTYM8VRnvHi0K7wqk3ICX7kEI8RHvnmWzr7qmD65g',35,'2026-03-26T18:30:01.158Z','2026-03-27T06:30:01.158Z'),
('omUt3FGeifW4DsYEqxyCz699owmas8tAmfwwqi_NUBc',30,'2026-03-26T18:30:01.200Z','2026-03-27T06:30:01.200Z'),
('q4q8SJCBo7HbOh90j4NKPhlcAPimGBlgF5lMMYJTq_w',8,'2026-03-26T18:30:00.747Z','2026-03-27T06:30:00.747Z'),
('rmwHvTMAjVSU_Bcz6rzqXNNHdsdXMYv2lbZhxY2LlrM',1,'2026-03-26T18:30:00.282Z','2026-03-27T06:30:00.282Z'),
('sFvhUrqA_2vpKcpAXsuY-3nm6wGrnm4Wq2R8DZ9TwTU',4,'2026-03-26T18:30:00.560Z','2026-03-27T06:30:00.560Z'),
('uDCwlVE6prVSblrlw_QiJ5A4DfQBqSnUTO5frj8wuBQ',13,'2026-03-26T18:30:00.644Z','2026-03-27T06:30:00.644Z'),
('utYgMCZzT8N7kGnT7ugBgJ2A4bx5pkpJr3pXyaM4Rj8',29,'2026-03-26T18:30:01.311Z','2026-03-27T06:30:01.311Z'),
('wCdlI-NOQbda3HwNUE2GEUKgb9CMBT60ATfYRMS2ePM',27,'2026-03-26T18:30:00.437Z','2026-03-27T06:30:00.437Z'),
('wMFCtduRHEIK4M8ByL3AumRp1BGO5K5D1c7ZFLGup2A',23,'2026-03-26T18:30:00.517Z','2026-03-27T06:30:00.517Z'),
('y4JwP988uE8YbTILqW29TR65RBuxKSj3C5YjQWSgRVs',32,'2026-03-26T18:30:01.352Z','2026-03-27T06:30:01.352Z'),
('yr6QhG7FI__rshhlzLKvZyykKYCmrN1Eb_8GHBsKYl8',21,'2026-03-26T18:30:00.371Z','2026-03-27T06:30:00.371Z'),
('zsF4hy9krn2GVBA6rhxRdJQEjj_mRPkIH0rEnNmKvzM',46,'2026-03-26T18:30:00.809Z','2026-03-27T06:30:00.809Z');
insert into round_times (round, opens_at, closes_at, result_mail_at, results_at) values
('1','2026-03-24T23:00:00.000Z','2026-04-01T22:00:00.000Z','2026-04-07T08:00:00.000Z','2026-04-09T13:30:00.000Z');
insert into round_extensions (round, pupil_id, closes_at) values
('1',2,'2026-04-03T10:00:00.000Z');
insert into applications (id, pupil_id, round, started_at, revision, child_checked_version, contact_checked_at, submission_id) values
(1,20,'1','2026-03-26T18:30:00.023Z',16,1,'2026-03-26T18:30:00.024Z',1),
(2,3,'1','2026-03-26T18:30:00.079Z',16,1,'2026-03-26T18:30:00.081Z',2),
(3,2,'1','2026-03-26T18:30:00.141Z',16,1,'2026-03-26T18:30:00.145Z',3),
(4,5,'1','2026-03-26T18:30:00.217Z',16,1,'2026-03-26T18:30:00.218Z',4),
(5,19,'1','2026-03-26T18:30:00.270Z',6,1,'2026-03-26T18:30:00.273Z',NULL),
(6,1,'1','2026-03-26T18:30:00.302Z',17,NULL,'2026-03-26T18:30:00.305Z',NULL),
(7,22,'1','2026-03-26T18:30:00.351Z',16,1,'2026-03-26T18:30:00.352Z',6),
(8,21,'1','2026-03-26T18:30:00.380Z',8,1,'2026-03-26T18:30:00.385Z',7),
(9,24,'1','2026-03-26T18:30:00.408Z',8,1,'2026-03-26T18:30:00.409Z',8),
(10,27,'1','2026-03-26T18:30:00.458Z',6,1,'2026-03-26T18:30:00.459Z',NULL),
(11,26,'1','2026-03-26T18:30:00.475Z',16,1,'2026-03-26T18:30:00.476Z',9),
(12,23,'1','2026-03-26T18:30:00.531Z',10,1,'2026-03-26T18:30:00.532Z',10),
(13,4,'1','2026-03-26T18:30:00.572Z',10,1,'2026-03-26T18:30:00.572Z',11),
(14,18,'1','2026-03-26T18:30:00.602Z',16,1,'2026-03-26T18:30:00.603Z',12),
(15,13,'1','2026-03-26T18:30:00.661Z',6,1,'2026-03-26T18:30:00.662Z',NULL),
(16,25,'1','2026-03-26T18:30:00.686Z',16,1,'2026-03-26T18:30:00.689Z',13),
(17,16,'1','2026-03-26T18:30:00.726Z',8,1,'2026-03-26T18:30:00.727Z',14),
(18,8,'1','2026-03-26T18:30:00.761Z',5,1,'2026-03-26T18:30:00.762Z',15),
(19,12,'1','2026-03-26T18:30:00.783Z',16,1,'2026-03-26T18:30:00.784Z',16),
(20,41,'1','2026-03-26T18:30:00.834Z',16,1,'2026-03-26T18:30:00.834Z',17),
(21,45,'1','2026-03-26T18:30:00.874Z',8,1,'2026-03-26T18:30:00.875Z',18),
(22,47,'1','2026-03-26T18:30:00.894Z',5,1,'2026-03-26T18:30:00.895Z',19),
(23,48,'1','2026-03-26T18:30:00.908Z',10,1,'2026-03-26T18:30:00.909Z',20),
(24,42,'1','2026-03-26T18:30:00.948Z',16,1,'2026-03-26T18:30:00.949Z',21),
(25,43,'1','2026-03-26T18:30:00.983Z',8,1,'2026-03-26T18:30:00.984Z',22),
(26,36,'1','2026-03-26T18:30:01.004Z',16,1,'2026-03-26T18:30:01.005Z',23),
(27,37,'1','2026-03-26T18:30:01.045Z',10,1,'2026-03-26T18:30:01.045Z',24),
(28,34,'1','2026-03-26T18:30:01.077Z',5,1,'2026-03-26T18:30:01.080Z',25),
(29,40,'1','2026-03-26T18:30:01.109Z',16,1,'2026-03-26T18:30:01.113Z',26),
(30,35,'1','2026-03-26T18:30:01.166Z',16,1,'2026-03-26T18:30:01.167Z',27),
(31,30,'1','2026-03-26T18:30:01.215Z',16,1,'2026-03-26T18:30:01.216Z',28),
(32,33,'1','2026-03-26T18:30:01.271Z',10,1,'2026-03-26T18:30:01.271Z',29),
(33,38,'1','2026-03-26T18:30:01.294Z',8,1,'2026-03-26T18:30:01.295Z',30),
(34,29,'1','2026-03-26T18:30:01.319Z',16,1,'2026-03-26T18:30:01.320Z',31),
(35,32,'1','2026-03-26T18:30:01.365Z',6,1,'2026-03-26T18:30:01.366Z',NULL);
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
(1,20,'1',1,'[{"department":"damstede/va-havo","upperLevel":false},{"department":"cartesius/het-lyceum-va-havo","upperLevel":false},{"department":"maimonides/va-vmbo-gl-tl","upperLevel":false},{"department":"csb/va-havo","upperLevel":false},{"department":"kairos/va-havo","upperLevel":false},{"department":"osb/va-havo","upperLevel":false},{"department":"xplore/va-havo","upperLevel":false},{"department":"berlage/tto-va-havo","upperLevel":false},{"department":"caland/va-havo","upperLevel":false},{"department":"haga/va-havo","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false}]','2026-03-26T18:30:00.061Z','65RG-64Y2-SEQN',NULL),
(2,3,'1',1,'[{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"metis/coderclass-of-kunst-co-va-havo","upperLevel":false},{"department":"spinoza/va-havo","upperLevel":false},{"department":"nieuwland/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/va-havo","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-havo","upperLevel":false},{"department":"mla/va-havo","upperLevel":false},{"department":"vinse/va-havo","upperLevel":false},{"department":"hlz/va-havo","upperLevel":false},{"department":"havo-de-hof/va-havo","upperLevel":false},{"department":"lely/va-havo","upperLevel":false}]','2026-03-26T18:30:00.122Z','D24N-62VZ-1J3J',NULL),
(3,2,'1',1,'[{"department":"comenius/va-havo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"metis/coderclass-of-kunst-co-va-havo","upperLevel":false},{"department":"spinoza/va-havo","upperLevel":false},{"department":"nieuwland/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/va-havo","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-havo","upperLevel":false},{"department":"mla/va-havo","upperLevel":false},{"department":"vinse/va-havo","upperLevel":false},{"department":"hlz/va-havo","upperLevel":false},{"department":"havo-de-hof/va-havo","upperLevel":false}]','2026-03-26T18:30:00.185Z','P91Y-1AX4-XYSH',NULL),
(4,5,'1',1,'[{"department":"spinoza/va-havo","upperLevel":false},{"department":"nieuwland/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/va-havo","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-havo","upperLevel":false},{"department":"mla/va-havo","upperLevel":false},{"department":"vinse/va-havo","upperLevel":false},{"department":"hlz/va-havo","upperLevel":false},{"department":"havo-de-hof/va-havo","upperLevel":false},{"department":"lely/va-havo","upperLevel":false},{"department":"over-y/va-vmbo-gl-tl","upperLevel":false},{"department":"metropolis/va-havo","upperLevel":false}]','2026-03-26T18:30:00.243Z','H620-VBFJ-FAX9',NULL),
(5,1,'1',1,'[{"department":"barlaeus/vwo","upperLevel":false},{"department":"nicolaas/vwo","upperLevel":false},{"department":"hyperion/vwo","upperLevel":false},{"department":"ignatius/vwo","upperLevel":false},{"department":"cygnus/vwo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"fons-vitae/vwo","upperLevel":false},{"department":"vossius/vwo","upperLevel":false},{"department":"metis/technasium-vwo","upperLevel":false},{"department":"vierde-gymnasium/vwo","upperLevel":false},{"department":"spinoza/vwo","upperLevel":false},{"department":"comenius/vwo","upperLevel":false}]','2026-03-26T18:30:00.338Z','Q62M-ASJT-S7NG',NULL),
(6,22,'1',1,'[{"department":"lely/vwo","upperLevel":false},{"department":"geert-groote/vwo","upperLevel":false},{"department":"hlz/vwo","upperLevel":false},{"department":"cartesius/het-lyceum-vwo","upperLevel":false},{"department":"berlage/tto-vwo","upperLevel":false},{"department":"kairos/vwo","upperLevel":false},{"department":"pax/vwo","upperLevel":false},{"department":"haga/vwo","upperLevel":false},{"department":"xplore/vwo","upperLevel":false},{"department":"osb/vwo","upperLevel":false},{"department":"caland/vwo","upperLevel":false},{"department":"damstede/vwo","upperLevel":false}]','2026-03-26T18:30:00.369Z','T6PZ-XDRG-K1EK',NULL),
(7,21,'1',1,'[{"department":"noorderlicht/va-vmbo-b","upperLevel":false},{"department":"huygens/va-vmbo-b","upperLevel":false},{"department":"hubertus-berkhoff/va-vmbo-b","upperLevel":false},{"department":"de-meer/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:00.395Z','4TZA-WAJD-HWFQ',NULL),
(8,24,'1',1,'[{"department":"osb/va-vmbo-k","upperLevel":false},{"department":"de-meer/va-vmbo-b","upperLevel":false},{"department":"oostpoort/va-vmbo-b","upperLevel":false},{"department":"cburg/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:00.417Z','VMEP-VJGD-K9FN',NULL),
(9,26,'1',1,'[{"department":"xplore/va-havo","upperLevel":false},{"department":"berlage/tto-va-havo","upperLevel":false},{"department":"caland/va-havo","upperLevel":false},{"department":"haga/va-havo","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false},{"department":"terra-nova/va-havo","upperLevel":false},{"department":"denise/va-havo","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false},{"department":"marcanti/va-havo","upperLevel":false},{"department":"nicolaas/va-havo","upperLevel":false},{"department":"fons-vitae/va-havo","upperLevel":false}]','2026-03-26T18:30:00.500Z','7N1H-ZGKT-7WT3',NULL),
(10,23,'1',1,'[{"department":"sweelinck/va-vmbo-gl-tl","upperLevel":false},{"department":"kairos/va-vmbo-gl-tl","upperLevel":false},{"department":"xplore/va-vmbo-gl-tl","upperLevel":false},{"department":"fiducie/va-vmbo-gl-tl","upperLevel":false},{"department":"terra-nova/va-vmbo-gl-tl","upperLevel":false},{"department":"denise/va-vmbo-gl-tl","upperLevel":false}]','2026-03-26T18:30:00.557Z','YE2T-97J6-2FV0',NULL),
(11,4,'1',1,'[{"department":"ivko/va-vmbo-gl-tl","upperLevel":false},{"department":"hlw/va-vmbo-gl-tl","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"osb/va-vmbo-gl-tl","upperLevel":false},{"department":"lely/va-vmbo-gl-tl","upperLevel":false},{"department":"berlage/tto-va-vmbo-gl-tl","upperLevel":false}]','2026-03-26T18:30:00.585Z','80RV-SXFH-XMHK',NULL),
(12,18,'1',1,'[{"department":"alasca/va-havo","upperLevel":false},{"department":"geert-groote/va-havo","upperLevel":false},{"department":"pax/va-havo","upperLevel":false},{"department":"damstede/va-havo","upperLevel":false},{"department":"cartesius/het-lyceum-va-havo","upperLevel":false},{"department":"maimonides/va-vmbo-gl-tl","upperLevel":false},{"department":"csb/va-havo","upperLevel":false},{"department":"kairos/va-havo","upperLevel":false},{"department":"osb/va-havo","upperLevel":false},{"department":"sweelinck/va-vmbo-gl-tl","upperLevel":false},{"department":"xplore/va-havo","upperLevel":false},{"department":"berlage/tto-va-havo","upperLevel":false}]','2026-03-26T18:30:00.642Z','XXG7-21FJ-XH3R',NULL),
(13,25,'1',1,'[{"department":"cartesius/het-lyceum-vwo","upperLevel":false},{"department":"berlage/tto-vwo","upperLevel":false},{"department":"kairos/vwo","upperLevel":false},{"department":"pax/vwo","upperLevel":false},{"department":"haga/vwo","upperLevel":false},{"department":"xplore/vwo","upperLevel":false},{"department":"osb/vwo","upperLevel":false},{"department":"caland/vwo","upperLevel":false},{"department":"damstede/vwo","upperLevel":false},{"department":"metropolis/vwo","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false}]','2026-03-26T18:30:00.711Z','VVRQ-1S3C-41AP',NULL),
(14,16,'1',1,'[{"department":"bindelmeer/va-vmbo-b","upperLevel":false},{"department":"tasc/va-vmbo-k","upperLevel":false},{"department":"calvijn/va-vmbo-b","upperLevel":false},{"department":"vonk/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:00.741Z','X2QK-759R-PDWY',NULL),
(15,8,'1',1,'[{"department":"kolom-noord","upperLevel":false}]','2026-03-26T18:30:00.769Z','QKFC-VRR1-40QX',NULL),
(16,12,'1',1,'[{"department":"comenius/vwo","upperLevel":false},{"department":"maimonides/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/vwo","upperLevel":false},{"department":"nieuwland/vwo","upperLevel":false},{"department":"mla/vwo","upperLevel":false},{"department":"csb/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/vwo","upperLevel":false},{"department":"hlw/digi-tech-tto-va-vmbo-gl-tl","upperLevel":false},{"department":"alasca/vwo","upperLevel":false},{"department":"vinse/vwo","upperLevel":false},{"department":"lely/vwo","upperLevel":false},{"department":"geert-groote/vwo","upperLevel":false}]','2026-03-26T18:30:00.807Z','49VJ-12FW-D4AX',NULL),
(17,41,'1',1,'[{"department":"amsterdams-lyceum/vwo","upperLevel":false},{"department":"barlaeus/vwo","upperLevel":false},{"department":"nicolaas/vwo","upperLevel":false},{"department":"hyperion/vwo","upperLevel":false},{"department":"ignatius/vwo","upperLevel":false},{"department":"cygnus/vwo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"fons-vitae/vwo","upperLevel":false},{"department":"vossius/vwo","upperLevel":false},{"department":"metis/technasium-vwo","upperLevel":false},{"department":"vierde-gymnasium/vwo","upperLevel":false},{"department":"spinoza/vwo","upperLevel":false}]','2026-03-26T18:30:00.857Z','KTRC-WRQW-0TMT',NULL),
(18,45,'1',1,'[{"department":"oostpoort/va-vmbo-b","upperLevel":false},{"department":"cburg/va-vmbo-b","upperLevel":false},{"department":"futuris/va-vmbo-b","upperLevel":false},{"department":"zuyd/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:00.881Z','0JNW-VRFZ-A4C8',NULL),
(19,47,'1',1,'[{"department":"kolom-plein","upperLevel":false}]','2026-03-26T18:30:00.897Z','TYEN-B7BE-VC8C',NULL),
(20,48,'1',1,'[{"department":"geert-groote/va-vmbo-gl-tl","upperLevel":false},{"department":"over-y/va-vmbo-gl-tl","upperLevel":false},{"department":"vinse/va-vmbo-gl-tl","upperLevel":false},{"department":"amsterdamse-mavo/va-vmbo-gl-tl","upperLevel":false},{"department":"mla/va-vmbo-gl-tl","upperLevel":false},{"department":"pax/va-vmbo-gl-tl","upperLevel":false}]','2026-03-26T18:30:00.931Z','5VWZ-AR95-97ZG',NULL),
(21,42,'1',1,'[{"department":"comenius/va-havo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"metis/coderclass-of-kunst-co-va-havo","upperLevel":false},{"department":"spinoza/va-havo","upperLevel":false},{"department":"nieuwland/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/va-havo","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-havo","upperLevel":false},{"department":"mla/va-havo","upperLevel":false},{"department":"vinse/va-havo","upperLevel":false},{"department":"hlz/va-havo","upperLevel":false},{"department":"havo-de-hof/va-havo","upperLevel":false}]','2026-03-26T18:30:00.966Z','Y50G-Z6CW-7TPH',NULL),
(22,43,'1',1,'[{"department":"osb/va-vmbo-k","upperLevel":false},{"department":"de-meer/va-vmbo-b","upperLevel":false},{"department":"oostpoort/va-vmbo-b","upperLevel":false},{"department":"cburg/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:00.992Z','0C0R-B55B-WTBS',NULL),
(23,36,'1',1,'[{"department":"nicolaas/va-havo","upperLevel":false},{"department":"fons-vitae/va-havo","upperLevel":false},{"department":"comenius/va-havo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"metis/coderclass-of-kunst-co-va-havo","upperLevel":false},{"department":"spinoza/va-havo","upperLevel":false},{"department":"nieuwland/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/va-havo","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-havo","upperLevel":false},{"department":"mla/va-havo","upperLevel":false},{"department":"vinse/va-havo","upperLevel":false}]','2026-03-26T18:30:01.034Z','242T-W7ZR-3V5N',NULL),
(24,37,'1',1,'[{"department":"mediacollege/va-vmbo-gl-tl","upperLevel":false},{"department":"hubertus-berkhoff/va-vmbo-gl-tl","upperLevel":false},{"department":"marcanti/va-vmbo-gl-tl","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-vmbo-gl-tl","upperLevel":false},{"department":"tasc/vmbo-gl-tl","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false}]','2026-03-26T18:30:01.059Z','2QZP-92WW-4WH0',NULL),
(25,34,'1',1,'[{"department":"apollo","upperLevel":false}]','2026-03-26T18:30:01.082Z','2P0X-CW71-J83C',NULL),
(26,40,'1',1,'[{"department":"marcanti/vwo","upperLevel":false},{"department":"amsterdams-lyceum/vwo","upperLevel":false},{"department":"barlaeus/vwo","upperLevel":false},{"department":"nicolaas/vwo","upperLevel":false},{"department":"hyperion/vwo","upperLevel":false},{"department":"ignatius/vwo","upperLevel":false},{"department":"cygnus/vwo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"fons-vitae/vwo","upperLevel":false},{"department":"vossius/vwo","upperLevel":false},{"department":"metis/technasium-vwo","upperLevel":false},{"department":"vierde-gymnasium/vwo","upperLevel":false}]','2026-03-26T18:30:01.156Z','3D2S-PEJT-F4BW',NULL),
(27,35,'1',1,'[{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false},{"department":"terra-nova/vwo","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false},{"department":"denise/vwo","upperLevel":false},{"department":"marcanti/vwo","upperLevel":false},{"department":"amsterdams-lyceum/vwo","upperLevel":false},{"department":"barlaeus/vwo","upperLevel":false},{"department":"nicolaas/vwo","upperLevel":false},{"department":"hyperion/vwo","upperLevel":false},{"department":"ignatius/vwo","upperLevel":false},{"department":"cygnus/vwo","upperLevel":false}]','2026-03-26T18:30:01.198Z','R1CD-2DPF-V7PM',NULL),
(28,30,'1',1,'[{"department":"xplore/vwo","upperLevel":false},{"department":"osb/vwo","upperLevel":false},{"department":"caland/vwo","upperLevel":false},{"department":"damstede/vwo","upperLevel":false},{"department":"metropolis/vwo","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false},{"department":"terra-nova/vwo","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false},{"department":"denise/vwo","upperLevel":false},{"department":"marcanti/vwo","upperLevel":false},{"department":"amsterdams-lyceum/vwo","upperLevel":false}]','2026-03-26T18:30:01.254Z','KFMZ-Q2VY-XCEG',NULL),
(29,33,'1',1,'[{"department":"nieuwentijt-monnickendam/va-vmbo-gl-tl","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false},{"department":"comenius/va-vmbo-gl-tl","upperLevel":false},{"department":"spinoza/va-vmbo-gl-tl","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-vmbo-gl-tl","upperLevel":false}]','2026-03-26T18:30:01.281Z','F5JS-2E1Q-5RQQ',NULL),
(30,38,'1',1,'[{"department":"calvijn/va-vmbo-b","upperLevel":false},{"department":"vonk/va-vmbo-b","upperLevel":false},{"department":"noorderlicht/va-vmbo-b","upperLevel":false},{"department":"huygens/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:01.309Z','7FPK-6423-N2ER',NULL),
(31,29,'1',1,'[{"department":"berlage/tto-va-havo","upperLevel":false},{"department":"caland/va-havo","upperLevel":false},{"department":"haga/va-havo","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"kiem/havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false},{"department":"terra-nova/va-havo","upperLevel":false},{"department":"denise/va-havo","upperLevel":false},{"department":"fiducie/havo","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false},{"department":"marcanti/va-havo","upperLevel":false},{"department":"nicolaas/va-havo","upperLevel":false}]','2026-03-26T18:30:01.350Z','BMMF-NP14-P5Z1',NULL);
insert into reopenings (submission_id, reopened_at, reason) values
(5,'2026-03-26T18:30:02.091Z','vader wil een andere volgorde');
insert into mails (id, kind, pupil_id, recipient, language, unique_key, priority, link_id, data, state, state_at, reason, due_at, attempts, claimed_by, claimed_until, message_id, created_at, queued_at, sent_at, school_id) values
(1,'login',20,'aitbaazi@example.org','nl','login:20:1',4,1,'{}','sent','2026-03-16T08:00:00.448Z','','2026-03-16T08:00:00.448Z',1,NULL,NULL,'<elk.1.Z8Sm3zrdrmRbDyR4ycce@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.448Z',NULL),
(2,'login',3,'ouders.vandenakker@example.org','nl','login:3:1',4,2,'{}','sent','2026-03-16T08:00:00.454Z','','2026-03-16T08:00:00.454Z',1,NULL,NULL,'<elk.2.WZ4XfrbPUfZQl5_xPvX8@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.454Z',NULL),
(3,'login',2,'ouders.vandenakker@example.org','nl','login:2:1',4,3,'{}','sent','2026-03-16T08:00:00.457Z','','2026-03-16T08:00:00.457Z',1,NULL,NULL,'<elk.3.394eHAc5iIFegKhBq4XG@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.457Z',NULL),
(4,'login',9,'bakker.thuis@example.org','nl','login:9:1',4,4,'{}','sent','2026-03-16T08:00:00.459Z','','2026-03-16T08:00:00.459Z',1,NULL,NULL,'<elk.4.VCNvSipP7oVQ2GOSCXWV@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.459Z',NULL),
(5,'login',14,'benali@example.org','nl','login:14:1',4,5,'{}','sent','2026-03-16T08:00:00.462Z','','2026-03-16T08:00:00.462Z',1,NULL,NULL,'<elk.5.Lq_LQCLs9EZ4sIHQcenX@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.462Z',NULL),
(6,'login',5,'boateng.family@example.org','en','login:5:1',4,6,'{}','sent','2026-03-16T08:00:00.464Z','','2026-03-16T08:00:00.464Z',1,NULL,NULL,'<elk.6.wD0EhgBxXMvE10H469WF@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.464Z',NULL),
(7,'login',17,'chen.wei@example.org','nl','login:17:1',4,7,'{}','sent','2026-03-16T08:00:00.466Z','','2026-03-16T08:00:00.466Z',1,NULL,NULL,'<elk.7.qCJe06h3elPNlBJaXYFI@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.466Z',NULL),
(8,'login',19,'codrington@example.org','nl','login:19:1',4,8,'{}','sent','2026-03-16T08:00:00.468Z','','2026-03-16T08:00:00.468Z',1,NULL,NULL,'<elk.8.OlYEngMSsGxjd3GwioMU@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.468Z',NULL),
(9,'login',1,'familie.dandrea@example.org','nl','login:1:1',4,9,'{}','sent','2026-03-16T08:00:00.474Z','','2026-03-16T08:00:00.474Z',1,NULL,NULL,'<elk.9.5fxsWwelKWRg19cG7Yc-@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.474Z',NULL),
(10,'login',22,'vandijk.saar@example.org','nl','login:22:1',4,10,'{}','sent','2026-03-16T08:00:00.480Z','','2026-03-16T08:00:00.480Z',1,NULL,NULL,'<elk.10.QnCAmLBLSEkb3gt-ZdT_@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.480Z',NULL),
(11,'login',21,'degroot.tijn@example.org','nl','login:21:1',4,11,'{}','sent','2026-03-16T08:00:00.487Z','','2026-03-16T08:00:00.487Z',1,NULL,NULL,'<elk.11.ws61GSErWrDYQl4MmC09@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.487Z',NULL),
(12,'login',24,'hassanomar@example.org','nl','login:24:1',4,12,'{}','sent','2026-03-16T08:00:00.490Z','','2026-03-16T08:00:00.490Z',1,NULL,NULL,'<elk.12.60Tk-W_5rr64naHCoasp@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.490Z',NULL),
(13,'login',11,'vanthoff@example.org','nl','login:11:1',4,13,'{}','sent','2026-03-16T08:00:00.499Z','','2026-03-16T08:00:00.499Z',1,NULL,NULL,'<elk.13.njVqnri9zre6DFjhjKWP@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.499Z',NULL),
(14,'login',10,'jansen.finn@example.org','nl','login:10:1',4,14,'{}','sent','2026-03-16T08:00:00.502Z','','2026-03-16T08:00:00.502Z',1,NULL,NULL,'<elk.14.26FpSVWBe_yrOlZsZzlo@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.502Z',NULL),
(15,'login',27,'kanhai@example.org','nl','login:27:1',4,15,'{}','sent','2026-03-16T08:00:00.506Z','','2026-03-16T08:00:00.506Z',1,NULL,NULL,'<elk.15.WbunyLy1dQkTcZkNnAWr@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.506Z',NULL),
(16,'login',26,'nunezgarcia@example.org','nl','login:26:1',4,16,'{}','sent','2026-03-16T08:00:00.509Z','','2026-03-16T08:00:00.509Z',1,NULL,NULL,'<elk.16.68h_tWWM_GR1Hu_Nu5S5@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.509Z',NULL),
(17,'login',28,'obrien.home@example.org','en','login:28:1',4,17,'{}','sent','2026-03-16T08:00:00.515Z','','2026-03-16T08:00:00.515Z',1,NULL,NULL,'<elk.17.1C5FG8_fSfMjAjQhpXER@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.515Z',NULL),
(18,'login',23,'oseitutu@example.org','en','login:23:1',4,18,'{}','sent','2026-03-16T08:00:00.522Z','','2026-03-16T08:00:00.521Z',1,NULL,NULL,'<elk.18.0wg15Tx4t0ucY7sayYUo@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.522Z',NULL),
(19,'login',4,'ozturk.ailesi@example.org','tr','login:4:1',4,19,'{}','sent','2026-03-16T08:00:00.524Z','','2026-03-16T08:00:00.524Z',1,NULL,NULL,'<elk.19.J_PjsVLKax7DHrTQLibF@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.524Z',NULL),
(20,'login',18,'ramdin@example.org','nl','login:18:1',4,20,'{}','sent','2026-03-16T08:00:00.527Z','','2026-03-16T08:00:00.527Z',1,NULL,NULL,'<elk.20.ps8y7FYqwyBVJP6zJITX@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.527Z',NULL),
(21,'login',15,'saintclair@example.org','nl','login:15:1',4,21,'{}','sent','2026-03-16T08:00:00.529Z','','2026-03-16T08:00:00.529Z',1,NULL,NULL,'<elk.21.2qFueS9LAa66yNhHHYlW@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.529Z',NULL),
(22,'login',13,'skerjanc@example.org','nl','login:13:1',4,22,'{}','sent','2026-03-16T08:00:00.531Z','','2026-03-16T08:00:00.531Z',1,NULL,NULL,'<elk.22.qu829HY3rDWDP2OLn8FC@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.531Z',NULL),
(23,'login',25,'sorensen@example.org','nl','login:25:1',4,23,'{}','sent','2026-03-16T08:00:00.533Z','','2026-03-16T08:00:00.533Z',1,NULL,NULL,'<elk.23.lW-oBuUXNUnx8TeZa-pi@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.533Z',NULL),
(24,'login',16,'intveld@example.org','nl','login:16:1',4,24,'{}','sent','2026-03-16T08:00:00.540Z','','2026-03-16T08:00:00.540Z',1,NULL,NULL,'<elk.24.jjOHxZWJf8x8vytpNUym@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.540Z',NULL),
(25,'login',8,'d.visser@example.org','nl','login:8:1',4,25,'{}','sent','2026-03-16T08:00:00.544Z','','2026-03-16T08:00:00.544Z',1,NULL,NULL,'<elk.25.VBCMHQmZypqFqXtcrru0@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.544Z',NULL),
(26,'login',12,'devries.zeeegel@example.org','nl','login:12:1',4,26,'{}','sent','2026-03-16T08:00:00.546Z','','2026-03-16T08:00:00.546Z',1,NULL,NULL,'<elk.26.ZxrEH62N7T4slQelMeQy@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.546Z',NULL),
(27,'login',46,'brancoveanu@example.org','nl','login:46:1',4,27,'{}','sent','2026-03-16T08:00:00.551Z','','2026-03-16T08:00:00.551Z',1,NULL,NULL,'<elk.27.TBsIwfScOX2LElz3adfq@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.551Z',NULL),
(28,'login',41,'brouwer.thijs@example.org','nl','login:41:1',4,28,'{}','sent','2026-03-16T08:00:00.557Z','','2026-03-16T08:00:00.557Z',1,NULL,NULL,'<elk.28.4JtT4FwfaWGL9gncdBSz@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.557Z',NULL),
(29,'login',45,'petrovic@example.org','en','login:45:1',4,29,'{}','sent','2026-03-16T08:00:00.560Z','','2026-03-16T08:00:00.560Z',1,NULL,NULL,'<elk.29.fK5aX6-gb7RLNKSnx2Ka@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.560Z',NULL),
(30,'login',44,'suryani.keluarga@example.org','nl','login:44:1',4,30,'{}','sent','2026-03-16T08:00:00.565Z','','2026-03-16T08:00:00.565Z',1,NULL,NULL,'<elk.30.kL6sKpLPcuDCEYInfrZJ@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.565Z',NULL),
(31,'login',47,'yildirim.ailesi@example.org','tr','login:47:1',4,31,'{}','sent','2026-03-16T08:00:00.569Z','','2026-03-16T08:00:00.569Z',1,NULL,NULL,'<elk.31.tvY68BvQyqahCx3NoTYr@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.569Z',NULL),
(32,'login',48,'zelenska@example.org','pl','login:48:1',4,32,'{}','sent','2026-03-16T08:00:00.573Z','','2026-03-16T08:00:00.573Z',1,NULL,NULL,'<elk.32.I9toZQTyeE_ayvxDjQ5N@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.573Z',NULL),
(33,'login',42,'zukauskaite@example.org','pl','login:42:1',4,33,'{}','sent','2026-03-16T08:00:00.578Z','','2026-03-16T08:00:00.578Z',1,NULL,NULL,'<elk.33.8Q_GL8Rpz5zESZ5jtclf@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.578Z',NULL),
(34,'login',43,'alahmad@example.org','ar','login:43:1',4,34,'{}','sent','2026-03-16T08:00:00.584Z','','2026-03-16T08:00:00.584Z',1,NULL,NULL,'<elk.34.BzS2Ngw2z6RWvRuSWJg6@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.584Z',NULL),
(35,'login',36,'dubois.famille@example.org','nl','login:36:1',4,35,'{}','sent','2026-03-16T08:00:00.590Z','','2026-03-16T08:00:00.590Z',1,NULL,NULL,'<elk.35.Xaz_UCGyhQux4mJitePe@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.590Z',NULL),
(36,'login',37,'kovalchuk@example.org','uk','login:37:1',4,36,'{}','sent','2026-03-16T08:00:00.593Z','','2026-03-16T08:00:00.593Z',1,NULL,NULL,'<elk.36._VGmcOsXVHGyj8g8jf0A@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.593Z',NULL),
(37,'login',34,'kromosoeto@example.org','nl','login:34:1',4,37,'{}','sent','2026-03-16T08:00:00.595Z','','2026-03-16T08:00:00.595Z',1,NULL,NULL,'<elk.37.EEZElNFarAAAjZ5u5beu@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.595Z',NULL),
(38,'login',39,'vandermeer.jip@example.org','nl','login:39:1',4,38,'{}','sent','2026-03-16T08:00:00.597Z','','2026-03-16T08:00:00.597Z',1,NULL,NULL,'<elk.38.ys54pkrU0bSkWjt3AI4O@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.597Z',NULL),
(39,'login',31,'ndiaye.dogan@example.org','nl','login:31:1',4,39,'{}','sent','2026-03-16T08:00:00.600Z','','2026-03-16T08:00:00.600Z',1,NULL,NULL,'<elk.39.AY0_OlIC7b8_qQYcGo6S@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.600Z',NULL),
(40,'login',40,'nguyen.minh@example.org','en','login:40:1',4,40,'{}','sent','2026-03-16T08:00:00.602Z','','2026-03-16T08:00:00.602Z',1,NULL,NULL,'<elk.40.OB5yzHcNNdHlno3TqSOs@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.602Z',NULL),
(41,'login',35,'van.oranjestein@example.org','nl','login:35:1',4,41,'{}','sent','2026-03-16T08:00:00.607Z','','2026-03-16T08:00:00.607Z',1,NULL,NULL,'<elk.41.nKTVe4zvRz4hPPNOVJZ2@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.607Z',NULL),
(42,'login',30,'sahin.ailesi@example.org','tr','login:30:1',4,42,'{}','sent','2026-03-16T08:00:00.611Z','','2026-03-16T08:00:00.610Z',1,NULL,NULL,'<elk.42.P1Hlo4_B7R6Ib0HYkq6c@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.611Z',NULL),
(43,'login',33,'taranu@example.org','nl','login:33:1',4,43,'{}','sent','2026-03-16T08:00:00.617Z','','2026-03-16T08:00:00.616Z',1,NULL,NULL,'<elk.43.LfOjxK1S4GD1A6vVqxVZ@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.617Z',NULL),
(44,'login',38,'tesfamariam@example.org','nl','login:38:1',4,44,'{}','sent','2026-03-16T08:00:00.619Z','','2026-03-16T08:00:00.619Z',1,NULL,NULL,'<elk.44.lQpSs-p34QoCYg5tklqC@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.619Z',NULL),
(45,'login',29,'devries.lantaarn@example.org','nl','login:29:1',4,45,'{}','sent','2026-03-16T08:00:00.623Z','','2026-03-16T08:00:00.622Z',1,NULL,NULL,'<elk.45.gN1zsekwGIW6KuF8iKiD@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.623Z',NULL),
(46,'login',32,'wisniewscy@example.org','pl','login:32:1',4,46,'{}','sent','2026-03-16T08:00:00.626Z','','2026-03-16T08:00:00.626Z',1,NULL,NULL,'<elk.46.6nEUzHLBCGqi-npr38P9@oefenstad.example>','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.369Z','2026-03-16T08:00:00.626Z',NULL),
(47,'receipt',20,'aitbaazi@example.org','nl','receipt:65RG-64Y2-SEQN',2,NULL,'{"round":"1","receiptCode":"65RG-64Y2-SEQN","submittedAt":"2026-03-26T18:30:00.061Z"}','sent','2026-03-26T18:30:01.419Z','','2026-03-26T18:30:01.419Z',1,NULL,NULL,'<elk.47.9n456-Yjr-jxEeWnZCz6@oefenstad.example>','2026-03-26T18:30:00.061Z','2026-03-26T18:30:00.061Z','2026-03-26T18:30:01.419Z',NULL),
(48,'receipt',3,'ouders.vandenakker@example.org','nl','receipt:D24N-62VZ-1J3J',2,NULL,'{"round":"1","receiptCode":"D24N-62VZ-1J3J","submittedAt":"2026-03-26T18:30:00.122Z"}','sent','2026-03-26T18:30:01.421Z','','2026-03-26T18:30:01.421Z',1,NULL,NULL,'<elk.48._krOIoMlZbwjRITj8lNf@oefenstad.example>','2026-03-26T18:30:00.122Z','2026-03-26T18:30:00.122Z','2026-03-26T18:30:01.421Z',NULL),
(49,'receipt',2,'ouders.vandenakker@example.org','nl','receipt:P91Y-1AX4-XYSH',2,NULL,'{"round":"1","receiptCode":"P91Y-1AX4-XYSH","submittedAt":"2026-03-26T18:30:00.185Z"}','sent','2026-03-26T18:30:01.424Z','','2026-03-26T18:30:01.424Z',1,NULL,NULL,'<elk.49.EVWDzgXck9q7uwbDiiIZ@oefenstad.example>','2026-03-26T18:30:00.185Z','2026-03-26T18:30:00.185Z','2026-03-26T18:30:01.424Z',NULL),
(50,'receipt',5,'boateng.family@example.org','en','receipt:H620-VBFJ-FAX9',2,NULL,'{"round":"1","receiptCode":"H620-VBFJ-FAX9","submittedAt":"2026-03-26T18:30:00.243Z"}','sent','2026-03-26T18:30:01.431Z','','2026-03-26T18:30:01.430Z',1,NULL,NULL,'<elk.50.0SZ1XEEh6f4V_krJc-wt@oefenstad.example>','2026-03-26T18:30:00.243Z','2026-03-26T18:30:00.243Z','2026-03-26T18:30:01.431Z',NULL),
(51,'receipt',1,'familie.dandrea@example.org','nl','receipt:Q62M-ASJT-S7NG',2,NULL,'{"round":"1","receiptCode":"Q62M-ASJT-S7NG","submittedAt":"2026-03-26T18:30:00.338Z"}','sent','2026-03-26T18:30:01.437Z','','2026-03-26T18:30:01.437Z',1,NULL,NULL,'<elk.51.SJJxT_DB0Far3hUg9qDf@oefenstad.example>','2026-03-26T18:30:00.338Z','2026-03-26T18:30:00.338Z','2026-03-26T18:30:01.437Z',NULL),
(52,'receipt',22,'vandijk.saar@example.org','nl','receipt:T6PZ-XDRG-K1EK',2,NULL,'{"round":"1","receiptCode":"T6PZ-XDRG-K1EK","submittedAt":"2026-03-26T18:30:00.369Z"}','sent','2026-03-26T18:30:01.440Z','','2026-03-26T18:30:01.440Z',1,NULL,NULL,'<elk.52.3wyyFOFZdMhniZKC--pg@oefenstad.example>','2026-03-26T18:30:00.369Z','2026-03-26T18:30:00.369Z','2026-03-26T18:30:01.440Z',NULL),
(53,'receipt',21,'degroot.tijn@example.org','nl','receipt:4TZA-WAJD-HWFQ',2,NULL,'{"round":"1","receiptCode":"4TZA-WAJD-HWFQ","submittedAt":"2026-03-26T18:30:00.395Z"}','sent','2026-03-26T18:30:01.445Z','','2026-03-26T18:30:01.444Z',1,NULL,NULL,'<elk.53.QNTQJIFrqEiHk9Z760pb@oefenstad.example>','2026-03-26T18:30:00.395Z','2026-03-26T18:30:00.395Z','2026-03-26T18:30:01.445Z',NULL),
(54,'receipt',24,'hassanomar@example.org','nl','receipt:VMEP-VJGD-K9FN',2,NULL,'{"round":"1","receiptCode":"VMEP-VJGD-K9FN","submittedAt":"2026-03-26T18:30:00.417Z"}','sent','2026-03-26T18:30:01.450Z','','2026-03-26T18:30:01.450Z',1,NULL,NULL,'<elk.54.Rnif4gv9koJOS8CX-4Mt@oefenstad.example>','2026-03-26T18:30:00.417Z','2026-03-26T18:30:00.417Z','2026-03-26T18:30:01.450Z',NULL),
(55,'receipt',26,'nunezgarcia@example.org','nl','receipt:7N1H-ZGKT-7WT3',2,NULL,'{"round":"1","receiptCode":"7N1H-ZGKT-7WT3","submittedAt":"2026-03-26T18:30:00.500Z"}','sent','2026-03-26T18:30:01.453Z','','2026-03-26T18:30:01.453Z',1,NULL,NULL,'<elk.55.IODmunBuDSS331ay1NFt@oefenstad.example>','2026-03-26T18:30:00.500Z','2026-03-26T18:30:00.500Z','2026-03-26T18:30:01.453Z',NULL),
(56,'receipt',23,'oseitutu@example.org','en','receipt:YE2T-97J6-2FV0',2,NULL,'{"round":"1","receiptCode":"YE2T-97J6-2FV0","submittedAt":"2026-03-26T18:30:00.557Z"}','sent','2026-03-26T18:30:01.456Z','','2026-03-26T18:30:01.456Z',1,NULL,NULL,'<elk.56.ug2wVasn-3C-IPb-oUWe@oefenstad.example>','2026-03-26T18:30:00.557Z','2026-03-26T18:30:00.557Z','2026-03-26T18:30:01.456Z',NULL),
(57,'receipt',4,'ozturk.ailesi@example.org','tr','receipt:80RV-SXFH-XMHK',2,NULL,'{"round":"1","receiptCode":"80RV-SXFH-XMHK","submittedAt":"2026-03-26T18:30:00.585Z"}','sent','2026-03-26T18:30:01.459Z','','2026-03-26T18:30:01.459Z',1,NULL,NULL,'<elk.57.lw94Cq4QGGHQ3zoh2DAt@oefenstad.example>','2026-03-26T18:30:00.585Z','2026-03-26T18:30:00.585Z','2026-03-26T18:30:01.459Z',NULL),
(58,'receipt',18,'ramdin@example.org','nl','receipt:XXG7-21FJ-XH3R',2,NULL,'{"round":"1","receiptCode":"XXG7-21FJ-XH3R","submittedAt":"2026-03-26T18:30:00.642Z"}','sent','2026-03-26T18:30:01.461Z','','2026-03-26T18:30:01.461Z',1,NULL,NULL,'<elk.58.Zw3Kpv6qiBNg7plK5aAC@oefenstad.example>','2026-03-26T18:30:00.642Z','2026-03-26T18:30:00.642Z','2026-03-26T18:30:01.461Z',NULL),
(59,'receipt',25,'sorensen@example.org','nl','receipt:VVRQ-1S3C-41AP',2,NULL,'{"round":"1","receiptCode":"VVRQ-1S3C-41AP","submittedAt":"2026-03-26T18:30:00.711Z"}','sent','2026-03-26T18:30:01.463Z','','2026-03-26T18:30:01.463Z',1,NULL,NULL,'<elk.59.kV0xvLviQmVqNCGKRTSF@oefenstad.example>','2026-03-26T18:30:00.711Z','2026-03-26T18:30:00.711Z','2026-03-26T18:30:01.463Z',NULL),
(60,'receipt',16,'intveld@example.org','nl','receipt:X2QK-759R-PDWY',2,NULL,'{"round":"1","receiptCode":"X2QK-759R-PDWY","submittedAt":"2026-03-26T18:30:00.741Z"}','sent','2026-03-26T18:30:01.470Z','','2026-03-26T18:30:01.470Z',1,NULL,NULL,'<elk.60.uTvMmC03gg8axbvtDVPu@oefenstad.example>','2026-03-26T18:30:00.741Z','2026-03-26T18:30:00.741Z','2026-03-26T18:30:01.470Z',NULL),
(61,'receipt',8,'d.visser@example.org','nl','receipt:QKFC-VRR1-40QX',2,NULL,'{"round":"1","receiptCode":"QKFC-VRR1-40QX","submittedAt":"2026-03-26T18:30:00.769Z"}','sent','2026-03-26T18:30:01.483Z','','2026-03-26T18:30:01.483Z',1,NULL,NULL,'<elk.61.aC6hMTL4L3v2zdfBMw63@oefenstad.example>','2026-03-26T18:30:00.769Z','2026-03-26T18:30:00.769Z','2026-03-26T18:30:01.483Z',NULL),
(62,'receipt',12,'devries.zeeegel@example.org','nl','receipt:49VJ-12FW-D4AX',2,NULL,'{"round":"1","receiptCode":"49VJ-12FW-D4AX","submittedAt":"2026-03-26T18:30:00.807Z"}','sent','2026-03-26T18:30:01.488Z','','2026-03-26T18:30:01.488Z',1,NULL,NULL,'<elk.62.eGINYsFFMcKIMmaO3VWV@oefenstad.example>','2026-03-26T18:30:00.807Z','2026-03-26T18:30:00.807Z','2026-03-26T18:30:01.488Z',NULL),
(63,'receipt',41,'brouwer.thijs@example.org','nl','receipt:KTRC-WRQW-0TMT',2,NULL,'{"round":"1","receiptCode":"KTRC-WRQW-0TMT","submittedAt":"2026-03-26T18:30:00.857Z"}','sent','2026-03-26T18:30:01.490Z','','2026-03-26T18:30:01.490Z',1,NULL,NULL,'<elk.63.4D_hCrHxeUQQRvLNtaP_@oefenstad.example>','2026-03-26T18:30:00.857Z','2026-03-26T18:30:00.857Z','2026-03-26T18:30:01.490Z',NULL),
(64,'receipt',45,'petrovic@example.org','en','receipt:0JNW-VRFZ-A4C8',2,NULL,'{"round":"1","receiptCode":"0JNW-VRFZ-A4C8","submittedAt":"2026-03-26T18:30:00.881Z"}','sent','2026-03-26T18:30:01.493Z','','2026-03-26T18:30:01.493Z',1,NULL,NULL,'<elk.64.JTtypse849bUmrNhSriv@oefenstad.example>','2026-03-26T18:30:00.881Z','2026-03-26T18:30:00.881Z','2026-03-26T18:30:01.493Z',NULL),
(65,'receipt',47,'yildirim.ailesi@example.org','tr','receipt:TYEN-B7BE-VC8C',2,NULL,'{"round":"1","receiptCode":"TYEN-B7BE-VC8C","submittedAt":"2026-03-26T18:30:00.897Z"}','sent','2026-03-26T18:30:01.495Z','','2026-03-26T18:30:01.495Z',1,NULL,NULL,'<elk.65.7qWzhv6JPBROsBlBUxHK@oefenstad.example>','2026-03-26T18:30:00.897Z','2026-03-26T18:30:00.897Z','2026-03-26T18:30:01.495Z',NULL),
(66,'receipt',48,'zelenska@example.org','pl','receipt:5VWZ-AR95-97ZG',2,NULL,'{"round":"1","receiptCode":"5VWZ-AR95-97ZG","submittedAt":"2026-03-26T18:30:00.931Z"}','sent','2026-03-26T18:30:01.498Z','','2026-03-26T18:30:01.497Z',1,NULL,NULL,'<elk.66.FhtK6xnsfCeo7ed6omY8@oefenstad.example>','2026-03-26T18:30:00.931Z','2026-03-26T18:30:00.931Z','2026-03-26T18:30:01.498Z',NULL),
(67,'receipt',42,'zukauskaite@example.org','pl','receipt:Y50G-Z6CW-7TPH',2,NULL,'{"round":"1","receiptCode":"Y50G-Z6CW-7TPH","submittedAt":"2026-03-26T18:30:00.966Z"}','sent','2026-03-26T18:30:01.504Z','','2026-03-26T18:30:01.504Z',1,NULL,NULL,'<elk.67.HJehxirTq2ZRdv6bmLEe@oefenstad.example>','2026-03-26T18:30:00.966Z','2026-03-26T18:30:00.966Z','2026-03-26T18:30:01.504Z',NULL),
(68,'receipt',43,'alahmad@example.org','ar','receipt:0C0R-B55B-WTBS',2,NULL,'{"round":"1","receiptCode":"0C0R-B55B-WTBS","submittedAt":"2026-03-26T18:30:00.992Z"}','sent','2026-03-26T18:30:01.511Z','','2026-03-26T18:30:01.511Z',1,NULL,NULL,'<elk.68.4OCVCH18oMATSP_QozuW@oefenstad.example>','2026-03-26T18:30:00.992Z','2026-03-26T18:30:00.992Z','2026-03-26T18:30:01.511Z',NULL),
(69,'receipt',36,'dubois.famille@example.org','nl','receipt:242T-W7ZR-3V5N',2,NULL,'{"round":"1","receiptCode":"242T-W7ZR-3V5N","submittedAt":"2026-03-26T18:30:01.034Z"}','sent','2026-03-26T18:30:01.513Z','','2026-03-26T18:30:01.513Z',1,NULL,NULL,'<elk.69.BoBmyBo7B-KapsEd-d1V@oefenstad.example>','2026-03-26T18:30:01.034Z','2026-03-26T18:30:01.034Z','2026-03-26T18:30:01.513Z',NULL),
(70,'receipt',37,'kovalchuk@example.org','uk','receipt:2QZP-92WW-4WH0',2,NULL,'{"round":"1","receiptCode":"2QZP-92WW-4WH0","submittedAt":"2026-03-26T18:30:01.059Z"}','sent','2026-03-26T18:30:01.515Z','','2026-03-26T18:30:01.515Z',1,NULL,NULL,'<elk.70.hfkYjN-bHQ1AevkXiTIN@oefenstad.example>','2026-03-26T18:30:01.059Z','2026-03-26T18:30:01.059Z','2026-03-26T18:30:01.515Z',NULL),
(71,'receipt',34,'kromosoeto@example.org','nl','receipt:2P0X-CW71-J83C',2,NULL,'{"round":"1","receiptCode":"2P0X-CW71-J83C","submittedAt":"2026-03-26T18:30:01.082Z"}','sent','2026-03-26T18:30:01.526Z','','2026-03-26T18:30:01.526Z',1,NULL,NULL,'<elk.71.afVzqf4_46ETHAXZOdZB@oefenstad.example>','2026-03-26T18:30:01.082Z','2026-03-26T18:30:01.082Z','2026-03-26T18:30:01.526Z',NULL),
(72,'receipt',40,'nguyen.minh@example.org','en','receipt:3D2S-PEJT-F4BW',2,NULL,'{"round":"1","receiptCode":"3D2S-PEJT-F4BW","submittedAt":"2026-03-26T18:30:01.156Z"}','sent','2026-03-26T18:30:01.529Z','','2026-03-26T18:30:01.529Z',1,NULL,NULL,'<elk.72.R-Fjap_j3RbdzY6Psc6D@oefenstad.example>','2026-03-26T18:30:01.156Z','2026-03-26T18:30:01.156Z','2026-03-26T18:30:01.529Z',NULL),
(73,'receipt',35,'van.oranjestein@example.org','nl','receipt:R1CD-2DPF-V7PM',2,NULL,'{"round":"1","receiptCode":"R1CD-2DPF-V7PM","submittedAt":"2026-03-26T18:30:01.198Z"}','sent','2026-03-26T18:30:01.532Z','','2026-03-26T18:30:01.532Z',1,NULL,NULL,'<elk.73.q_b9k7J7o26eUIc-lxwZ@oefenstad.example>','2026-03-26T18:30:01.198Z','2026-03-26T18:30:01.198Z','2026-03-26T18:30:01.532Z',NULL),
(74,'receipt',30,'sahin.ailesi@example.org','tr','receipt:KFMZ-Q2VY-XCEG',2,NULL,'{"round":"1","receiptCode":"KFMZ-Q2VY-XCEG","submittedAt":"2026-03-26T18:30:01.254Z"}','sent','2026-03-26T18:30:01.534Z','','2026-03-26T18:30:01.534Z',1,NULL,NULL,'<elk.74.q97UuUhbl6Aicx1EkRw-@oefenstad.example>','2026-03-26T18:30:01.254Z','2026-03-26T18:30:01.254Z','2026-03-26T18:30:01.534Z',NULL),
(75,'receipt',33,'taranu@example.org','nl','receipt:F5JS-2E1Q-5RQQ',2,NULL,'{"round":"1","receiptCode":"F5JS-2E1Q-5RQQ","submittedAt":"2026-03-26T18:30:01.281Z"}','sent','2026-03-26T18:30:01.536Z','','2026-03-26T18:30:01.536Z',1,NULL,NULL,'<elk.75.7S0v3j58bws4NXIdbs5O@oefenstad.example>','2026-03-26T18:30:01.281Z','2026-03-26T18:30:01.281Z','2026-03-26T18:30:01.536Z',NULL),
(76,'receipt',38,'tesfamariam@example.org','nl','receipt:7FPK-6423-N2ER',2,NULL,'{"round":"1","receiptCode":"7FPK-6423-N2ER","submittedAt":"2026-03-26T18:30:01.309Z"}','sent','2026-03-26T18:30:01.540Z','','2026-03-26T18:30:01.540Z',1,NULL,NULL,'<elk.76.pgO8ELArZrCVUxMjAy51@oefenstad.example>','2026-03-26T18:30:01.309Z','2026-03-26T18:30:01.309Z','2026-03-26T18:30:01.540Z',NULL),
(77,'receipt',29,'devries.lantaarn@example.org','nl','receipt:BMMF-NP14-P5Z1',2,NULL,'{"round":"1","receiptCode":"BMMF-NP14-P5Z1","submittedAt":"2026-03-26T18:30:01.350Z"}','sent','2026-03-26T18:30:01.544Z','','2026-03-26T18:30:01.544Z',1,NULL,NULL,'<elk.77.UbRfuPdNDaExveu2qbub@oefenstad.example>','2026-03-26T18:30:01.350Z','2026-03-26T18:30:01.350Z','2026-03-26T18:30:01.544Z',NULL),
(78,'form-renewed',20,'aitbaazi@example.org','nl','form-renewed:20:2',3,NULL,'{"version":2}','sent','2026-03-26T18:30:01.547Z','','2026-03-26T18:30:01.547Z',1,NULL,NULL,'<elk.78.AvSltpimTI8VjWzdN5tf@oefenstad.example>','2026-03-26T18:30:01.392Z','2026-03-26T18:30:01.392Z','2026-03-26T18:30:01.547Z',NULL),
(79,'form-renewed',1,'familie.dandrea@example.org','nl','form-renewed:1:2',3,NULL,'{"version":2,"reopened":true}','sent','2026-03-26T18:30:03.603Z','','2026-03-26T18:30:03.602Z',1,NULL,NULL,'<elk.79.T-QwgvSZmUQHoAKivzoV@oefenstad.example>','2026-03-26T18:30:02.091Z','2026-03-26T18:30:02.091Z','2026-03-26T18:30:03.603Z',NULL),
(80,'login',11,'vanthoff@example.org','nl','login:11:2',4,47,'{}','sent','2026-03-26T18:30:03.667Z','','2026-03-26T18:30:03.667Z',1,NULL,NULL,'<elk.80.HHDv6Cb0msmWvMUsYsXM@oefenstad.example>','2026-03-26T18:30:02.497Z','2026-03-26T18:30:02.497Z','2026-03-26T18:30:03.667Z',NULL),
(81,'login',14,'nieuw.adres@example.org','nl','login:14:2',4,48,'{}','sent','2026-03-26T18:30:03.671Z','','2026-03-26T18:30:03.671Z',1,NULL,NULL,'<elk.81.Bju6kOrOhBeWBXnCPWci@oefenstad.example>','2026-03-26T18:30:02.714Z','2026-03-26T18:30:02.714Z','2026-03-26T18:30:03.671Z',NULL),
(82,'round-extended',9,'bakker.thuis@example.org','nl','round-extended:9:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:03.607Z','','2026-03-26T18:30:03.607Z',1,NULL,NULL,'<elk.82.a2IKty5J5QIUooRb2gJr@oefenstad.example>','2026-03-26T18:30:02.944Z','2026-03-26T18:30:02.944Z','2026-03-26T18:30:03.607Z',NULL),
(83,'round-extended',17,'chen.wei@example.org','nl','round-extended:17:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:03.612Z','','2026-03-26T18:30:03.612Z',1,NULL,NULL,'<elk.83.A4hCz-IvrvC2Tz-OJNe6@oefenstad.example>','2026-03-26T18:30:02.944Z','2026-03-26T18:30:02.944Z','2026-03-26T18:30:03.612Z',NULL),
(84,'round-extended',19,'codrington@example.org','nl','round-extended:19:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:03.618Z','','2026-03-26T18:30:03.618Z',1,NULL,NULL,'<elk.84.nHZXejz2eLy1p2v4-A07@oefenstad.example>','2026-03-26T18:30:02.944Z','2026-03-26T18:30:02.944Z','2026-03-26T18:30:03.618Z',NULL),
(85,'round-extended',1,'familie.dandrea@example.org','nl','round-extended:1:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:03.620Z','','2026-03-26T18:30:03.620Z',1,NULL,NULL,'<elk.85.ECd6BlMPVAB-UoF7_KNM@oefenstad.example>','2026-03-26T18:30:02.944Z','2026-03-26T18:30:02.944Z','2026-03-26T18:30:03.620Z',NULL),
(86,'round-extended',10,'jansen.finn@example.org','nl','round-extended:10:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:03.623Z','','2026-03-26T18:30:03.623Z',1,NULL,NULL,'<elk.86.jhpCG9jB1JPBFBA5XTt4@oefenstad.example>','2026-03-26T18:30:02.944Z','2026-03-26T18:30:02.944Z','2026-03-26T18:30:03.623Z',NULL),
(87,'round-extended',27,'kanhai@example.org','nl','round-extended:27:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:03.627Z','','2026-03-26T18:30:03.627Z',1,NULL,NULL,'<elk.87.CUS6hPmRVvNxWYrPcYT4@oefenstad.example>','2026-03-26T18:30:02.944Z','2026-03-26T18:30:02.944Z','2026-03-26T18:30:03.627Z',NULL),
(88,'round-extended',28,'obrien.home@example.org','en','round-extended:28:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:03.629Z','','2026-03-26T18:30:03.629Z',1,NULL,NULL,'<elk.88.5RXsnvvAQ63PtIywZEQN@oefenstad.example>','2026-03-26T18:30:02.944Z','2026-03-26T18:30:02.944Z','2026-03-26T18:30:03.629Z',NULL),
(89,'round-extended',15,'saintclair@example.org','nl','round-extended:15:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:03.632Z','','2026-03-26T18:30:03.632Z',1,NULL,NULL,'<elk.89.6md7b6qtcIiWP3LkF4q8@oefenstad.example>','2026-03-26T18:30:02.944Z','2026-03-26T18:30:02.944Z','2026-03-26T18:30:03.632Z',NULL),
(90,'round-extended',13,'skerjanc@example.org','nl','round-extended:13:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:03.635Z','','2026-03-26T18:30:03.635Z',1,NULL,NULL,'<elk.90.WygIAg45JmOnYBx29-rI@oefenstad.example>','2026-03-26T18:30:02.944Z','2026-03-26T18:30:02.944Z','2026-03-26T18:30:03.635Z',NULL),
(91,'round-extended',46,'brancoveanu@example.org','nl','round-extended:46:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:03.641Z','','2026-03-26T18:30:03.641Z',1,NULL,NULL,'<elk.91.OlGyRWACiFcbKE9O4wM2@oefenstad.example>','2026-03-26T18:30:02.944Z','2026-03-26T18:30:02.944Z','2026-03-26T18:30:03.641Z',NULL),
(92,'round-extended',44,'suryani.keluarga@example.org','nl','round-extended:44:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:03.644Z','','2026-03-26T18:30:03.644Z',1,NULL,NULL,'<elk.92.Tz2S-wLDHP0-ZbvxkBzQ@oefenstad.example>','2026-03-26T18:30:02.944Z','2026-03-26T18:30:02.944Z','2026-03-26T18:30:03.644Z',NULL),
(93,'round-extended',39,'vandermeer.jip@example.org','nl','round-extended:39:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:03.647Z','','2026-03-26T18:30:03.647Z',1,NULL,NULL,'<elk.93.5vZA10BWPeEMDlRDJ5I6@oefenstad.example>','2026-03-26T18:30:02.944Z','2026-03-26T18:30:02.944Z','2026-03-26T18:30:03.647Z',NULL),
(94,'round-extended',31,'ndiaye.dogan@example.org','nl','round-extended:31:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:03.656Z','','2026-03-26T18:30:03.656Z',1,NULL,NULL,'<elk.94.HE6WrV7RSI4jJxBiS2w2@oefenstad.example>','2026-03-26T18:30:02.944Z','2026-03-26T18:30:02.944Z','2026-03-26T18:30:03.656Z',NULL),
(95,'round-extended',32,'wisniewscy@example.org','pl','round-extended:32:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:03.660Z','','2026-03-26T18:30:03.660Z',1,NULL,NULL,'<elk.95.RVje3nz12o4Iiffy9w25@oefenstad.example>','2026-03-26T18:30:02.944Z','2026-03-26T18:30:02.944Z','2026-03-26T18:30:03.660Z',NULL),
(96,'form-renewed',4,'ozturk.ailesi@example.org','tr','form-renewed:4:2',3,NULL,'{"version":2}','sent','2026-03-26T18:30:03.665Z','','2026-03-26T18:30:03.665Z',1,NULL,NULL,'<elk.96.8G9nzYrz6groseLfKkpz@oefenstad.example>','2026-03-26T18:30:03.342Z','2026-03-26T18:30:03.342Z','2026-03-26T18:30:03.665Z',NULL),
(97,'login-reminder',15,'saintclair@example.org','nl','login-reminder:15:1:1',5,21,'{"round":"1","last":false}','sent','2026-03-26T18:30:04.189Z','','2026-03-26T18:30:04.189Z',1,NULL,NULL,'<elk.97.kX70yTzbQ-Sn4i-9G0P7@oefenstad.example>','2026-03-26T18:30:03.908Z','2026-03-26T18:30:03.908Z','2026-03-26T18:30:04.189Z',NULL),
(98,'login-reminder',44,'suryani.keluarga@example.org','nl','login-reminder:44:1:1',5,30,'{"round":"1","last":false}','sent','2026-03-26T18:30:04.195Z','','2026-03-26T18:30:04.194Z',1,NULL,NULL,'<elk.98.-1CxP_WgxMXVuen4dCMl@oefenstad.example>','2026-03-26T18:30:03.908Z','2026-03-26T18:30:03.908Z','2026-03-26T18:30:04.195Z',NULL),
(99,'login-reminder',31,'ndiaye.dogan@example.org','nl','login-reminder:31:1:1',5,39,'{"round":"1","last":false}','sent','2026-03-26T18:30:04.204Z','','2026-03-26T18:30:04.204Z',1,NULL,NULL,'<elk.99.cqHgGdMw-h8uYvLigPEo@oefenstad.example>','2026-03-26T18:30:03.908Z','2026-03-26T18:30:03.908Z','2026-03-26T18:30:04.204Z',NULL),
(100,'school-digest',NULL,'info@stillestoomboot.example','nl','school-digest:1:1:1',5,NULL,'{"round":"1","last":false}','sent','2026-03-26T18:30:04.208Z','','2026-03-26T18:30:04.208Z',1,NULL,NULL,'<elk.100.zTDkWwkxMBuQtXSGG3UN@oefenstad.example>','2026-03-26T18:30:03.908Z','2026-03-26T18:30:03.908Z','2026-03-26T18:30:04.208Z',1),
(101,'school-digest',NULL,'haven@stillestoomboot.example','nl','school-digest:2:1:1',5,NULL,'{"round":"1","last":false}','sent','2026-03-26T18:30:04.212Z','','2026-03-26T18:30:04.212Z',1,NULL,NULL,'<elk.101.Oy6BurOXelzF05XCbdoc@oefenstad.example>','2026-03-26T18:30:03.908Z','2026-03-26T18:30:03.908Z','2026-03-26T18:30:04.212Z',2),
(102,'school-digest',NULL,'info@nieuwsgierigelantaarn.example','nl','school-digest:3:1:1',5,NULL,'{"round":"1","last":false}','sent','2026-03-26T18:30:04.216Z','','2026-03-26T18:30:04.216Z',1,NULL,NULL,'<elk.102.Zxje3fQRpDNaMpGWIPeI@oefenstad.example>','2026-03-26T18:30:03.908Z','2026-03-26T18:30:03.908Z','2026-03-26T18:30:04.216Z',3);
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

Beste ouder');
insert into mail_attempts (mail_id, attempt, started_at, ended_at, outcome, reply) values
(1,1,'2026-03-16T08:00:00.440Z','2026-03-16T08:00:00.448Z','sent','000001-login-576253368.eml'),
(2,1,'2026-03-16T08:00:00.449Z','2026-03-16T08:00:00.454Z','sent','000002-login-189393966.eml'),
(3,1,'2026-03-16T08:00:00.454Z','2026-03-16T08:00:00.457Z','sent','000003-login-368974008.eml'),
(4,1,'2026-03-16T08:00:00.457Z','2026-03-16T08:00:00.459Z','sent','000004-login-284973293.eml'),
(5,1,'2026-03-16T08:00:00.459Z','2026-03-16T08:00:00.462Z','sent','000005-login-827592166.eml'),
(6,1,'2026-03-16T08:00:00.462Z','2026-03-16T08:00:00.464Z','sent','000006-login-204483587.eml'),
(7,1,'2026-03-16T08:00:00.464Z','2026-03-16T08:00:00.466Z','sent','000007-login-998620070.eml'),
(8,1,'2026-03-16T08:00:00.466Z','2026-03-16T08:00:00.468Z','sent','000008-login-194268811.eml'),
(9,1,'2026-03-16T08:00:00.468Z','2026-03-16T08:00:00.474Z','sent','000009-login-465216294.eml'),
(10,1,'2026-03-16T08:00:00.474Z','2026-03-16T08:00:00.480Z','sent','000010-login-381403552.eml'),
(11,1,'2026-03-16T08:00:00.480Z','2026-03-16T08:00:00.487Z','sent','000011-login-482161596.eml'),
(12,1,'2026-03-16T08:00:00.487Z','2026-03-16T08:00:00.490Z','sent','000012-login-935916948.eml'),
(13,1,'2026-03-16T08:00:00.491Z','2026-03-16T08:00:00.499Z','sent','000013-login-449037123.eml'),
(14,1,'2026-03-16T08:00:00.499Z','2026-03-16T08:00:00.502Z','sent','000014-login-744039314.eml'),
(15,1,'2026-03-16T08:00:00.502Z','2026-03-16T08:00:00.506Z','sent','000015-login-317237649.eml'),
(16,1,'2026-03-16T08:00:00.506Z','2026-03-16T08:00:00.509Z','sent','000016-login-894173355.eml'),
(17,1,'2026-03-16T08:00:00.509Z','2026-03-16T08:00:00.515Z','sent','000017-login-483683526.eml'),
(18,1,'2026-03-16T08:00:00.515Z','2026-03-16T08:00:00.522Z','sent','000018-login-824946564.eml'),
(19,1,'2026-03-16T08:00:00.522Z','2026-03-16T08:00:00.524Z','sent','000019-login-880717481.eml'),
(20,1,'2026-03-16T08:00:00.524Z','2026-03-16T08:00:00.527Z','sent','000020-login-440708815.eml'),
(21,1,'2026-03-16T08:00:00.527Z','2026-03-16T08:00:00.529Z','sent','000021-login-792994984.eml'),
(22,1,'2026-03-16T08:00:00.529Z','2026-03-16T08:00:00.531Z','sent','000022-login-717292328.eml'),
(23,1,'2026-03-16T08:00:00.531Z','2026-03-16T08:00:00.533Z','sent','000023-login-744889328.eml'),
(24,1,'2026-03-16T08:00:00.533Z','2026-03-16T08:00:00.540Z','sent','000024-login-154833700.eml'),
(25,1,'2026-03-16T08:00:00.540Z','2026-03-16T08:00:00.544Z','sent','000025-login-536351664.eml'),
(26,1,'2026-03-16T08:00:00.544Z','2026-03-16T08:00:00.546Z','sent','000026-login-145185110.eml'),
(27,1,'2026-03-16T08:00:00.546Z','2026-03-16T08:00:00.551Z','sent','000027-login-794392709.eml'),
(28,1,'2026-03-16T08:00:00.551Z','2026-03-16T08:00:00.557Z','sent','000028-login-394994795.eml'),
(29,1,'2026-03-16T08:00:00.557Z','2026-03-16T08:00:00.560Z','sent','000029-login-118797331.eml'),
(30,1,'2026-03-16T08:00:00.560Z','2026-03-16T08:00:00.565Z','sent','000030-login-532962598.eml'),
(31,1,'2026-03-16T08:00:00.565Z','2026-03-16T08:00:00.569Z','sent','000031-login-468639768.eml'),
(32,1,'2026-03-16T08:00:00.569Z','2026-03-16T08:00:00.573Z','sent','000032-login-849709431.eml'),
(33,1,'2026-03-16T08:00:00.573Z','2026-03-16T08:00:00.578Z','sent','000033-login-172635428.eml'),
(34,1,'2026-03-16T08:00:00.578Z','2026-03-16T08:00:00.584Z','sent','000034-login-472568331.eml'),
(35,1,'2026-03-16T08:00:00.584Z','2026-03-16T08:00:00.590Z','sent','000035-login-290966460.eml'),
(36,1,'2026-03-16T08:00:00.590Z','2026-03-16T08:00:00.593Z','sent','000036-login-320867474.eml'),
(37,1,'2026-03-16T08:00:00.593Z','2026-03-16T08:00:00.595Z','sent','000037-login-875686786.eml'),
(38,1,'2026-03-16T08:00:00.595Z','2026-03-16T08:00:00.597Z','sent','000038-login-186126884.eml'),
(39,1,'2026-03-16T08:00:00.597Z','2026-03-16T08:00:00.600Z','sent','000039-login-553485424.eml'),
(40,1,'2026-03-16T08:00:00.600Z','2026-03-16T08:00:00.602Z','sent','000040-login-560087280.eml'),
(41,1,'2026-03-16T08:00:00.602Z','2026-03-16T08:00:00.607Z','sent','000041-login-540306398.eml'),
(42,1,'2026-03-16T08:00:00.607Z','2026-03-16T08:00:00.611Z','sent','000042-login-325216549.eml'),
(43,1,'2026-03-16T08:00:00.611Z','2026-03-16T08:00:00.617Z','sent','000043-login-123213619.eml'),
(44,1,'2026-03-16T08:00:00.617Z','2026-03-16T08:00:00.619Z','sent','000044-login-103386986.eml'),
(45,1,'2026-03-16T08:00:00.619Z','2026-03-16T08:00:00.623Z','sent','000045-login-745458372.eml'),
(46,1,'2026-03-16T08:00:00.623Z','2026-03-16T08:00:00.626Z','sent','000046-login-223046902.eml'),
(47,1,'2026-03-26T18:30:01.416Z','2026-03-26T18:30:01.419Z','sent','000047-receipt-576253368.eml'),
(48,1,'2026-03-26T18:30:01.419Z','2026-03-26T18:30:01.421Z','sent','000048-receipt-189393966.eml'),
(49,1,'2026-03-26T18:30:01.421Z','2026-03-26T18:30:01.424Z','sent','000049-receipt-368974008.eml'),
(50,1,'2026-03-26T18:30:01.424Z','2026-03-26T18:30:01.431Z','sent','000050-receipt-204483587.eml'),
(51,1,'2026-03-26T18:30:01.431Z','2026-03-26T18:30:01.437Z','sent','000051-receipt-465216294.eml'),
(52,1,'2026-03-26T18:30:01.437Z','2026-03-26T18:30:01.440Z','sent','000052-receipt-381403552.eml'),
(53,1,'2026-03-26T18:30:01.440Z','2026-03-26T18:30:01.445Z','sent','000053-receipt-482161596.eml'),
(54,1,'2026-03-26T18:30:01.445Z','2026-03-26T18:30:01.450Z','sent','000054-receipt-935916948.eml'),
(55,1,'2026-03-26T18:30:01.450Z','2026-03-26T18:30:01.453Z','sent','000055-receipt-894173355.eml'),
(56,1,'2026-03-26T18:30:01.453Z','2026-03-26T18:30:01.456Z','sent','000056-receipt-824946564.eml'),
(57,1,'2026-03-26T18:30:01.456Z','2026-03-26T18:30:01.459Z','sent','000057-receipt-880717481.eml'),
(58,1,'2026-03-26T18:30:01.459Z','2026-03-26T18:30:01.461Z','sent','000058-receipt-440708815.eml'),
(59,1,'2026-03-26T18:30:01.461Z','2026-03-26T18:30:01.463Z','sent','000059-receipt-744889328.eml'),
(60,1,'2026-03-26T18:30:01.463Z','2026-03-26T18:30:01.470Z','sent','000060-receipt-154833700.eml'),
(61,1,'2026-03-26T18:30:01.470Z','2026-03-26T18:30:01.483Z','sent','000061-receipt-536351664.eml'),
(62,1,'2026-03-26T18:30:01.483Z','2026-03-26T18:30:01.488Z','sent','000062-receipt-145185110.eml'),
(63,1,'2026-03-26T18:30:01.488Z','2026-03-26T18:30:01.490Z','sent','000063-receipt-394994795.eml'),
(64,1,'2026-03-26T18:30:01.490Z','2026-03-26T18:30:01.493Z','sent','000064-receipt-118797331.eml'),
(65,1,'2026-03-26T18:30:01.493Z','2026-03-26T18:30:01.495Z','sent','000065-receipt-468639768.eml'),
(66,1,'2026-03-26T18:30:01.495Z','2026-03-26T18:30:01.498Z','sent','000066-receipt-849709431.eml'),
(67,1,'2026-03-26T18:30:01.498Z','2026-03-26T18:30:01.504Z','sent','000067-receipt-172635428.eml'),
(68,1,'2026-03-26T18:30:01.504Z','2026-03-26T18:30:01.511Z','sent','000068-receipt-472568331.eml'),
(69,1,'2026-03-26T18:30:01.511Z','2026-03-26T18:30:01.513Z','sent','000069-receipt-290966460.eml'),
(70,1,'2026-03-26T18:30:01.513Z','2026-03-26T18:30:01.515Z','sent','000070-receipt-320867474.eml'),
(71,1,'2026-03-26T18:30:01.515Z','2026-03-26T18:30:01.526Z','sent','000071-receipt-875686786.eml'),
(72,1,'2026-03-26T18:30:01.526Z','2026-03-26T18:30:01.529Z','sent','000072-receipt-560087280.eml'),
(73,1,'2026-03-26T18:30:01.529Z','2026-03-26T18:30:01.532Z','sent','000073-receipt-540306398.eml'),
(74,1,'2026-03-26T18:30:01.532Z','2026-03-26T18:30:01.534Z','sent','000074-receipt-325216549.eml'),
(75,1,'2026-03-26T18:30:01.534Z','2026-03-26T18:30:01.536Z','sent','000075-receipt-123213619.eml'),
(76,1,'2026-03-26T18:30:01.536Z','2026-03-26T18:30:01.540Z','sent','000076-receipt-103386986.eml'),
(77,1,'2026-03-26T18:30:01.540Z','2026-03-26T18:30:01.544Z','sent','000077-receipt-745458372.eml'),
(78,1,'2026-03-26T18:30:01.544Z','2026-03-26T18:30:01.547Z','sent','000078-form-renewed-576253368.eml'),
(79,1,'2026-03-26T18:30:03.590Z','2026-03-26T18:30:03.603Z','sent','000079-form-renewed-465216294.eml'),
(80,1,'2026-03-26T18:30:03.665Z','2026-03-26T18:30:03.667Z','sent','000080-login-449037123.eml'),
(81,1,'2026-03-26T18:30:03.668Z','2026-03-26T18:30:03.671Z','sent','000081-login-827592166.eml'),
(82,1,'2026-03-26T18:30:03.603Z','2026-03-26T18:30:03.607Z','sent','000082-round-extended-284973293.eml'),
(83,1,'2026-03-26T18:30:03.607Z','2026-03-26T18:30:03.612Z','sent','000083-round-extended-998620070.eml'),
(84,1,'2026-03-26T18:30:03.612Z','2026-03-26T18:30:03.618Z','sent','000084-round-extended-194268811.eml'),
(85,1,'2026-03-26T18:30:03.618Z','2026-03-26T18:30:03.620Z','sent','000085-round-extended-465216294.eml'),
(86,1,'2026-03-26T18:30:03.620Z','2026-03-26T18:30:03.623Z','sent','000086-round-extended-744039314.eml'),
(87,1,'2026-03-26T18:30:03.623Z','2026-03-26T18:30:03.627Z','sent','000087-round-extended-317237649.eml'),
(88,1,'2026-03-26T18:30:03.627Z','2026-03-26T18:30:03.629Z','sent','000088-round-extended-483683526.eml'),
(89,1,'2026-03-26T18:30:03.629Z','2026-03-26T18:30:03.632Z','sent','000089-round-extended-792994984.eml'),
(90,1,'2026-03-26T18:30:03.632Z','2026-03-26T18:30:03.635Z','sent','000090-round-extended-717292328.eml'),
(91,1,'2026-03-26T18:30:03.635Z','2026-03-26T18:30:03.641Z','sent','000091-round-extended-794392709.eml'),
(92,1,'2026-03-26T18:30:03.641Z','2026-03-26T18:30:03.644Z','sent','000092-round-extended-532962598.eml'),
(93,1,'2026-03-26T18:30:03.644Z','2026-03-26T18:30:03.647Z','sent','000093-round-extended-186126884.eml'),
(94,1,'2026-03-26T18:30:03.647Z','2026-03-26T18:30:03.656Z','sent','000094-round-extended-553485424.eml'),
(95,1,'2026-03-26T18:30:03.656Z','2026-03-26T18:30:03.660Z','sent','000095-round-extended-223046902.eml'),
(96,1,'2026-03-26T18:30:03.660Z','2026-03-26T18:30:03.665Z','sent','000096-form-renewed-880717481.eml'),
(97,1,'2026-03-26T18:30:04.172Z','2026-03-26T18:30:04.189Z','sent','000097-login-reminder-792994984.eml'),
(98,1,'2026-03-26T18:30:04.190Z','2026-03-26T18:30:04.195Z','sent','000098-login-reminder-532962598.eml'),
(99,1,'2026-03-26T18:30:04.195Z','2026-03-26T18:30:04.204Z','sent','000099-login-reminder-553485424.eml'),
(100,1,'2026-03-26T18:30:04.204Z','2026-03-26T18:30:04.208Z','sent','000100-school-digest-18AB00.eml'),
(101,1,'2026-03-26T18:30:04.208Z','2026-03-26T18:30:04.212Z','sent','000101-school-digest-18AB01.eml'),
(102,1,'2026-03-26T18:30:04.212Z','2026-03-26T18:30:04.216Z','sent','000102-school-digest-21CD00.eml');
insert into audit (id, at, actor, act, pupil_id, details, reason, hash) values
(1,'2026-11-24T02:56:51.888Z','anna','home made',NULL,'{"year":2026,"rehearsal":true}','','gEIuDTjncYCq1HIS0F_cuPNLa_o0omxAkWRFXi8PEss'),
(2,'2026-03-16T08:00:00.000Z','anna','clock moved',NULL,'{"changes":[{"field":"clock","old":"2026-11-24T02:56:51.922Z","new":"2026-03-16T08:00:00.000Z"}]}','','SNkP96aqiWB1rSOF_Udcpg2wyrq3vP15qvu15oaGmmo'),
(3,'2026-03-16T08:00:00.058Z','anna','schools imported',NULL,'{"read":94,"added":94,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','scholen.csv','5U5Klh5wSPTnzKXW03GncqYp5Dd_5FX_dGMj3swkxvU'),
(4,'2026-03-16T08:00:00.101Z','anna','departments imported',NULL,'{"read":154,"added":154,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','afdelingen.csv','B7NyIQHg86gdgKqn9R4gg6BC-uHnPSmYvR4hFUGOhrU'),
(5,'2026-03-16T08:00:00.189Z','anna','pupil added',1,'{}','leerlingen-stoomboot.csv','cC5rFBrxyXpaqFhxIk5lFSmhr-GPdyssWyaF9MWdGeY'),
(6,'2026-03-16T08:00:00.189Z','anna','pupil added',2,'{}','leerlingen-stoomboot.csv','zl88CMig7HUm5gORAl_dGDoIgBcysbwmtVJPxmoRtKs'),
(7,'2026-03-16T08:00:00.189Z','anna','pupil added',3,'{}','leerlingen-stoomboot.csv','UqTu-rZPYesKb6A4mPPqARD_7dDkouzSvra5EcLmOoQ'),
(8,'2026-03-16T08:00:00.189Z','anna','pupil added',4,'{}','leerlingen-stoomboot.csv','Z8g4a5KOeZqA2VsJ5SyJ2WKQOHMJGJVAFz0kDLVmu1o'),
(9,'2026-03-16T08:00:00.189Z','anna','pupil added',5,'{}','leerlingen-stoomboot.csv','TEwNxUekpFMdADcX-I_hRqp9fe8W5z4jvM5j08Z7Boc'),
(10,'2026-03-16T08:00:00.189Z','anna','pupil added',6,'{}','leerlingen-stoomboot.csv','DCVBKAcbI3dfCa4Oi2ergATMv3geCA5ZlsvrTSlzFLA'),
(11,'2026-03-16T08:00:00.189Z','anna','pupil added',7,'{}','leerlingen-stoomboot.csv','Co-ohwCCuOvYpkvLube6CJfrPupavmAJWv3b8pphPck'),
(12,'2026-03-16T08:00:00.189Z','anna','pupil added',8,'{}','leerlingen-stoomboot.csv','mIPzFccQGhOmpII-2hh4wpR-hgN45H399zkiAidlz3M'),
(13,'2026-03-16T08:00:00.189Z','anna','pupil added',9,'{}','leerlingen-stoomboot.csv','0ffXKa7Ctku_JwuL1H2LrTNLcl0lMq_ejxnmcFZSDwg'),
(14,'2026-03-16T08:00:00.189Z','anna','pupil added',10,'{}','leerlingen-stoomboot.csv','HB10Yf2WiXVZCCZ2nOKkPTslqfdmO9HOotVVboCan9M'),
(15,'2026-03-16T08:00:00.189Z','anna','pupil added',11,'{}','leerlingen-stoomboot.csv','lvsK5mR62lri8JsmQJ_ZOXKIidn3CdwFsV3JZrSgkoM'),
(16,'2026-03-16T08:00:00.189Z','anna','pupil added',12,'{}','leerlingen-stoomboot.csv','GzuFVl5WIKQHM97rAaUZrQPy7gRjJPmtxTlrZ4_z7Jo'),
(17,'2026-03-16T08:00:00.189Z','anna','pupil added',13,'{}','leerlingen-stoomboot.csv','rFVei6KsUvT1k9z2E_lBJVoXd74tCYdW7NU4N8kQEVY'),
(18,'2026-03-16T08:00:00.189Z','anna','pupil added',14,'{}','leerlingen-stoomboot.csv','bLAmwuDnAquysGRnDJaF9wPvOFO_e_eVJXnllr6YtwE'),
(19,'2026-03-16T08:00:00.189Z','anna','pupil added',15,'{}','leerlingen-stoomboot.csv','UOpwbYmCiN_JM7w_TngqJf1uCeoEIgbHu5UhlLtEUAM'),
(20,'2026-03-16T08:00:00.189Z','anna','pupil added',16,'{}','leerlingen-stoomboot.csv','F0Dy3md160ufn5QWEP2x1ALhlcU2krJuuOW6eG07pPo'),
(21,'2026-03-16T08:00:00.189Z','anna','pupil added',17,'{}','leerlingen-stoomboot.csv','E_099H1Lyu9c6ag-5P0FMEDVioyFfhAHxRfeSxPRDW4'),
(22,'2026-03-16T08:00:00.189Z','anna','pupil added',18,'{}','leerlingen-stoomboot.csv','7GNj9iGHJXAPNSEkQ2ZOdguTFSEf_dwROpHkI9S8nDE'),
(23,'2026-03-16T08:00:00.189Z','anna','pupil added',19,'{}','leerlingen-stoomboot.csv','gLmSDN6FTN62xgQ7taf-o5Ii3NJR1OrOmlRkZ5sbB40'),
(24,'2026-03-16T08:00:00.189Z','anna','pupil added',20,'{}','leerlingen-stoomboot.csv','0pEMo_nUKMaR_JYHb_qG7uIG53SwsAuCheqEuy8zGeo'),
(25,'2026-03-16T08:00:00.189Z','anna','pupil added',21,'{}','leerlingen-stoomboot.csv','8WGFLE5iwaxcBToaA8rqyEKakEhJ0CLV5h6BOJx5isk'),
(26,'2026-03-16T08:00:00.189Z','anna','pupil added',22,'{}','leerlingen-stoomboot.csv','nPRbH31Xa7ouG-NiEozVwoab9aYcpXuymMKQkCBUr1c'),
(27,'2026-03-16T08:00:00.189Z','anna','pupil added',23,'{}','leerlingen-stoomboot.csv','3O2vcorR7pqulOen-2c0bkkSzLIWV-U-6QsnENE9itw'),
(28,'2026-03-16T08:00:00.189Z','anna','pupil added',24,'{}','leerlingen-stoomboot.csv','h9cj9DEEY2C27UB-CF5Xrtfa4wNty2-8gxzgK54CncA'),
(29,'2026-03-16T08:00:00.189Z','anna','pupil added',25,'{}','leerlingen-stoomboot.csv','zfMXhwNXtoysSaM6TJpS40ccpQcmd3Rm1Cy48u2msA0'),
(30,'2026-03-16T08:00:00.189Z','anna','pupil added',26,'{}','leerlingen-stoomboot.csv','rTWsmhPRf9H9KZTI40RY7FjGkUZ9VUvXbChAxUZGaFg'),
(31,'2026-03-16T08:00:00.189Z','anna','pupil added',27,'{}','leerlingen-stoomboot.csv','-_ZwWvcM4e72SnUo4tpdMA3DbbZquHX_QoPfWggKWbw'),
(32,'2026-03-16T08:00:00.189Z','anna','pupil added',28,'{}','leerlingen-stoomboot.csv','bGUY0WbFuP_c1vxK4tYY6PiaOPsrbEmWKNrjWnqxnok'),
(33,'2026-03-16T08:00:00.189Z','anna','pupils imported',NULL,'{"read":35,"added":28,"changed":0,"unchanged":0,"skipped":7,"rejected":0}','leerlingen-stoomboot.csv','uKZI-rjACGYzGvrsrg6PzdKHonoaFYnptViUwAP86es'),
(34,'2026-03-16T08:00:00.219Z','anna','pupil added',29,'{}','leerlingen-lantaarn.csv','USOmn6ECo4p0izRvE0WLu1x0bnETAuf9PV6OrSI6cxY'),
(35,'2026-03-16T08:00:00.219Z','anna','pupil added',30,'{}','leerlingen-lantaarn.csv','TrtrlH7FoN728dSYZQILOLqKW_Chni0MyGE3MWnbbeY'),
(36,'2026-03-16T08:00:00.219Z','anna','pupil added',31,'{}','leerlingen-lantaarn.csv','1CKXRlOCpu-T9ZU-Mc_JAnV0CRIKtvzkvRUcO1SEhQw'),
(37,'2026-03-16T08:00:00.219Z','anna','pupil added',32,'{}','leerlingen-lantaarn.csv','VffDgCYc9y_sslE0uVgB-DMnPAgPknexhYDbLXhKzs8'),
(38,'2026-03-16T08:00:00.219Z','anna','pupil added',33,'{}','leerlingen-lantaarn.csv','dzXet4Xzf1OaiDTaOaBqELlGyNkLUQELhK5ulc_7PTo'),
(39,'2026-03-16T08:00:00.219Z','anna','pupil added',34,'{}','leerlingen-lantaarn.csv','xNoLGaJlMCxRPYJCQPJmDdyCdUnh04g4z5guX0t6mt8'),
(40,'2026-03-16T08:00:00.219Z','anna','pupil added',35,'{}','leerlingen-lantaarn.csv','lY6h9zHAfNKa_tCbeMYGozVC6izYPJDDPtXGn6rFkIw'),
(41,'2026-03-16T08:00:00.219Z','anna','pupil added',36,'{}','leerlingen-lantaarn.csv','i-GPfaN7q02oyCUqq0rajyTMtzjs0JIsgbFhSGDG-jM'),
(42,'2026-03-16T08:00:00.219Z','anna','pupil added',37,'{}','leerlingen-lantaarn.csv','j2tr5AFCGknYQKyC_eYCfhK1veZuqxmarLHT6_0-JKI'),
(43,'2026-03-16T08:00:00.219Z','anna','pupil added',38,'{}','leerlingen-lantaarn.csv','8I5MovneSEySj5eHZIjPtNaDOBOO0Gbs7Z2yZSvd5CI'),
(44,'2026-03-16T08:00:00.219Z','anna','pupil added',39,'{}','leerlingen-lantaarn.csv','9V__gwy5UBdIhQOZh2PjPkw4_xgOYCwErzifdmmhdsM'),
(45,'2026-03-16T08:00:00.219Z','anna','pupil added',40,'{}','leerlingen-lantaarn.csv','dvdJd08JbzAAPlfLEWdA2GEVZYTefC7GO55YyA03mEA'),
(46,'2026-03-16T08:00:00.219Z','anna','pupils imported',NULL,'{"read":13,"added":12,"changed":0,"unchanged":0,"skipped":1,"rejected":0}','leerlingen-lantaarn.csv','SsfECu0G_yTPMucx8WFTv-yhBj2LvLXDa1YUaTag9aA'),
(47,'2026-03-16T08:00:00.247Z','anna','pupil added',41,'{}','leerlingen-haven.csv','mtMqO1W3ISiuD3bZsiZkanjKGVsguM0z7zqtv6v1YCg'),
(48,'2026-03-16T08:00:00.247Z','anna','pupil added',42,'{}','leerlingen-haven.csv','hsNzflpg7eUgBfKrigJIKFrueqjJ_qMq98AWo2PQVBI'),
(49,'2026-03-16T08:00:00.247Z','anna','pupil added',43,'{}','leerlingen-haven.csv','w4JR1gv95kcCKiwb_VsNtdiDdKCcEllR6CdKN_PLsXY'),
(50,'2026-03-16T08:00:00.247Z','anna','pupil added',44,'{}','leerlingen-haven.csv','TfseDEvBog_9s_KDppfg47nwVTTzpoaPwFZ3DGwvSAU'),
(51,'2026-03-16T08:00:00.247Z','anna','pupil added',45,'{}','leerlingen-haven.csv','oEz-KrB7Y_evkJbfEl_0UUIx8Ez_AS7i-y-ZXiSRCRs'),
(52,'2026-03-16T08:00:00.247Z','anna','pupil added',46,'{}','leerlingen-haven.csv','1gW7yt1E__jptA5aOQMgM8K6qMjVZ_BApoDlRentcQo'),
(53,'2026-03-16T08:00:00.247Z','anna','pupil added',47,'{}','leerlingen-haven.csv','xdDO3d2HTe8KwaynljVJ50ICQhggkmUBQvBhU5gTUdk'),
(54,'2026-03-16T08:00:00.247Z','anna','pupil added',48,'{}','leerlingen-haven.csv','VwW_qMYeMNY1fhix6jl9W9Mi1L6SS7G_g4FflzY7hjk'),
(55,'2026-03-16T08:00:00.247Z','anna','pupils imported',NULL,'{"read":8,"added":8,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','leerlingen-haven.csv','nC5KZKubf6pWDc67oZnTbYfpiZgE3WTxLLIa8CT71Xw'),
(56,'2026-03-16T08:00:00.261Z','anna','advice recorded',1,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','1ibMSSUk2Zh8V5EjnDkDWaJfgkEkFPIxVO7uAAqr7tw'),
(57,'2026-03-16T08:00:00.261Z','anna','advice recorded',2,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','2dWFA83IHs-Bv-4NjDsXOUGMDuDwNsfv7kAVEIOZXL8'),
(58,'2026-03-16T08:00:00.261Z','anna','advice recorded',3,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','v_g7mx5JZlUsNKusQJxuQOAk4ivcbrsQ60yPOb-hVGw'),
(59,'2026-03-16T08:00:00.261Z','anna','advice recorded',4,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl/havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','L0EF2GC9sV3Cn9DNskwFcAh9lWFH-cq1k7BzarCqVfc'),
(60,'2026-03-16T08:00:00.261Z','anna','advice recorded',5,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','zODCuGWXhi8xFfQi9ml6GzXtuiYVOqbp-BMc9YtPZQY'),
(61,'2026-03-16T08:00:00.261Z','anna','advice recorded',6,'{"changes":[{"field":"advice","old":"","new":"vmbo-k"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','oCesg9qLmBWHKyK8aBRiAZuGafIdzQ75wdn_BFw3icg'),
(62,'2026-03-16T08:00:00.261Z','anna','advice recorded',7,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl"},{"field":"route","old":"","new":"kopklas"}],"dropped":[]}','adviezen-stoomboot.csv','pmQru2yfWuDXnkbs_mQw-pIaiboi4MALTugoJkS41ok'),
(63,'2026-03-16T08:00:00.261Z','anna','advice recorded',8,'{"changes":[{"field":"advice","old":"","new":"vmbo-b"},{"field":"route","old":"","new":"praktijkonderwijs"}],"dropped":[]}','adviezen-stoomboot.csv','zo2tEHAEy2cJ7UIspnFgGAwyRRvnQYkcR0PXfHosJRc'),
(64,'2026-03-16T08:00:00.261Z','anna','preliminary advice recorded',9,'{"old":"","new":"havo"}','adviezen-stoomboot.csv','qRrWi4lAByTHXkB_x7mtAXfk5-qCejCm0GzF7wWqlv4'),
(65,'2026-03-16T08:00:00.261Z','anna','advice recorded',11,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','OQYN63a9q_dReRjBChEDbSdt4p2OldqFQshcuh9ZHJo'),
(66,'2026-03-16T08:00:00.261Z','anna','advice recorded',12,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','eClIaFA4wqIegF9TFDEinSDLciicvptKreL9Twh0hMk'),
(67,'2026-03-16T08:00:00.261Z','anna','advice recorded',13,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','AqcgsXGtZh-TTmg06_KUQwvUi-Xh6zQOCtSwxA22a1w'),
(68,'2026-03-16T08:00:00.261Z','anna','advice recorded',14,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','6CcN7hmuY0aNvRkVNIn81hRw1T-WJsxhs1_NrS62FUU'),
(69,'2026-03-16T08:00:00.261Z','anna','advice recorded',15,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','icm_Ob9rQ2_77GoY2mehi_ZOar_c5eKEadqTWVMrx4A'),
(70,'2026-03-16T08:00:00.261Z','anna','advice recorded',16,'{"changes":[{"field":"advice","old":"","new":"vmbo-k/gl-tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','XaCVUfxd-x8Ef3IMq9aXPLOxRJpFK_2bfJjev751Bg0'),
(71,'2026-03-16T08:00:00.261Z','anna','advice recorded',17,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','Reoo3Z9rJ_gM4Hcsvj7fdqx-9j1VLFB_MXTb0l0LAmw'),
(72,'2026-03-16T08:00:00.261Z','anna','advice recorded',18,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','9lTHBPSbkpCSUNeGOMJ16dg0MeSjATuIxTi0gS-JQ1U'),
(73,'2026-03-16T08:00:00.261Z','anna','advice recorded',19,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','2eK4vPs39VVzEmx-S0gF7tR3sNtxVE0NK-yrQLGE1TM'),
(74,'2026-03-16T08:00:00.261Z','anna','advice recorded',20,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','y5kdTMSKdz-JWKzY-4KOZy3tm4uQbmvGWATQGa8yDIM'),
(75,'2026-03-16T08:00:00.261Z','anna','advice recorded',21,'{"changes":[{"field":"advice","old":"","new":"vmbo-b/k"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','Q-YTAcQ3f-xteA17SVkmKFpqPUXeIEPavCPHiTg1TaQ'),
(76,'2026-03-16T08:00:00.261Z','anna','advice recorded',22,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','7DgfQZwgSW6n_n0RlceGnNDUQs7Xaniej0YIYLSQcAs'),
(77,'2026-03-16T08:00:00.261Z','anna','advice recorded',23,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl/havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','nqwfgdG0ynF-XYYDfWcgp8FOPfDadyzmOKPO-4VH4Uw'),
(78,'2026-03-16T08:00:00.261Z','anna','advice recorded',24,'{"changes":[{"field":"advice","old":"","new":"vmbo-k"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','yV7zvexicrEv5CiM1Quwchxl1E01qBDNIa2Mtz9BhMI'),
(79,'2026-03-16T08:00:00.261Z','anna','advice recorded',25,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','cnMTP79Qo6kihVtWoIvePNEKrIFl4lFgTZG6MnfAP4g'),
(80,'2026-03-16T08:00:00.261Z','anna','advice recorded',26,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','8RTB0o_uvplMg3FdVI75XHu1e17ctdcePZ_SWhAWpsw'),
(81,'2026-03-16T08:00:00.261Z','anna','advice recorded',27,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','af00wFVZc2UBch_zZsiNr_-koGWmsj7AfUopOFmcLi0'),
(82,'2026-03-16T08:00:00.261Z','anna','advice recorded',28,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','olsmD9EReEElSsuZxGL1P8pnf0orJocdRwbT05lqwhc'),
(83,'2026-03-16T08:00:00.261Z','anna','advices imported',NULL,'{"read":27,"added":27,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','adviezen-stoomboot.csv','FzKreBoBFtirJSCqRz5ARyahJd13Xi2eKnt1ALo5mIA'),
(84,'2026-03-16T08:00:00.280Z','anna','advice recorded',29,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','Yz19wgjRiSE0BK5bM0Dm0ybN-Yu18k6f7RS3MCWhaLE'),
(85,'2026-03-16T08:00:00.280Z','anna','advice recorded',30,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','OyRU0Eg_p62tBazVeZOHPc6u6TLaclY_c1gAZMjBvoQ'),
(86,'2026-03-16T08:00:00.280Z','anna','advice recorded',31,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','16Eao8jUaTWpkXs2ys_iljIJt_i0wo2PZdWnJkm7p64'),
(87,'2026-03-16T08:00:00.280Z','anna','advice recorded',32,'{"changes":[{"field":"advice","old":"","new":"vmbo-k/gl-tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','kOUKgr0rOtCJ1r18PFnBjA7D7Z5mB__T7sGx7UPKIRc'),
(88,'2026-03-16T08:00:00.280Z','anna','advice recorded',33,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl/havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','dq6_FL2w5le2agOoyIp4qHHwQSXfPQ3duBm-KwaEYLo'),
(89,'2026-03-16T08:00:00.280Z','anna','advice recorded',34,'{"changes":[{"field":"advice","old":"","new":"vmbo-b/k"},{"field":"route","old":"","new":"kovo"}],"dropped":[]}','adviezen-lantaarn.csv','P3H5aLpILZu5V_ErVKR7Vk-_Kavyn0bPFa5Ihjw2yHc'),
(90,'2026-03-16T08:00:00.280Z','anna','advice recorded',35,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','aUChE9rZBWGbaMXVLBjuKdCUxt1W5iYMZMAl2CdFlsE'),
(91,'2026-03-16T08:00:00.280Z','anna','advice recorded',36,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','mk22sjg6aa0LUK0_9sYqRY5VKZfaTDKnVvQ_DTWe0tU'),
(92,'2026-03-16T08:00:00.280Z','anna','advice recorded',37,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','1YdfV4UKcGNQwIxdxEpDMLyQZw36yODMDrYM7VkBXD0'),
(93,'2026-03-16T08:00:00.280Z','anna','advice recorded',38,'{"changes":[{"field":"advice","old":"","new":"vmbo-b"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','o62dEkXPS6j013dAtQ1VpdBYPj0i3nGexqsi360Peok'),
(94,'2026-03-16T08:00:00.280Z','anna','advice recorded',39,'{"changes":[{"field":"advice","old":"","new":"vmbo-b/k"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','7kufl_cdi3d8H15Ubh7JkGnZ-F9K15hcKPp--pCH94I'),
(95,'2026-03-16T08:00:00.280Z','anna','advice recorded',40,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','WcA8F3a18UQSrK5L1bxbiRaWhiAa01k56xXKzRxdqUg'),
(96,'2026-03-16T08:00:00.280Z','anna','advices imported',NULL,'{"read":12,"added":12,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','adviezen-lantaarn.csv','S9Ol8e_wZR0sP7eteBqccIAH-AAiZnJPcdYmHjWr6h4'),
(97,'2026-03-16T08:00:00.305Z','anna','advice recorded',41,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','z4AcOhogBY6JiZGlz4mPEg0lA9cKtaelfLCINTnkehk'),
(98,'2026-03-16T08:00:00.305Z','anna','advice recorded',42,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','_9_ekpzstL3u6TO8djQb6IG4oEb-m1WekuRSXJ1DkJQ'),
(99,'2026-03-16T08:00:00.305Z','anna','advice recorded',43,'{"changes":[{"field":"advice","old":"","new":"vmbo-k"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','eXR6mXRwmzppx-O84pxLboSpVhSxZhWZ8RYT7-hBCB8'),
(100,'2026-03-16T08:00:00.305Z','anna','advice recorded',44,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','-nU60u5sGhCIROQO4RGXs9R_NB5jPw-s1eAmCL3GqCA'),
(101,'2026-03-16T08:00:00.305Z','anna','advice recorded',45,'{"changes":[{"field":"advice","old":"","new":"vmbo-b"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','6YnbaZDm4vuyE7YwhWJZNNASOB30DmAOxxON8a96Iqs'),
(102,'2026-03-16T08:00:00.305Z','anna','advice recorded',46,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','BjHsyPZgneMBAKjBQLkkGcP8TANjlW7vrKRpgB7KE7M'),
(103,'2026-03-16T08:00:00.305Z','anna','advice recorded',47,'{"changes":[{"field":"advice","old":"","new":"vmbo-b"},{"field":"route","old":"","new":"praktijkonderwijs"}],"dropped":[]}','adviezen-haven.csv','yvPH7t6DKL8anGkNManfmI_Ry5bwBQp0oFxz7pUqd-M'),
(104,'2026-03-16T08:00:00.305Z','anna','advice recorded',48,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl/havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','PmFE3_wfkZJndLy0qyzGjgGrlaR4tfB3eqVevS_xDJ0'),
(105,'2026-03-16T08:00:00.305Z','anna','advices imported',NULL,'{"read":8,"added":8,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','adviezen-haven.csv','8wH1wSyJcvg7YfSBvaLpbpNRfdO1vYOGKf-TDWyUbzY'),
(106,'2026-03-16T08:00:00.329Z','anna','pupil admitted',4,'{"department":"ivko/va-vmbo-gl-tl"}','toelatingen.csv','ms2Glep32RAQ5sb8H1Aj09T5hogmKETJRrE1g1XlPFU'),
(107,'2026-03-16T08:00:00.329Z','anna','pupil admitted',5,'{"department":"gerrit-vd-veen/damu-va-havo"}','toelatingen.csv','2ThZzb56xYMCpNWcRBJugUo_T5lxr9e2WHHDgEYnznE'),
(108,'2026-03-16T08:00:00.329Z','anna','pupil admitted',8,'{"department":"kolom-noord"}','toelatingen.csv','Q1AMOGQ0IHyKmM_j3kOTmXgun6dfyC37ThzraV6tatU'),
(109,'2026-03-16T08:00:00.329Z','anna','pupil admitted',8,'{"department":"luca"}','toelatingen.csv','noa406C5eiOEytyfz3R4k3BGjw3X69sKlogrWBn3ct4'),
(110,'2026-03-16T08:00:00.329Z','anna','pupil admitted',34,'{"department":"apollo"}','toelatingen.csv','t4IG_d6ObsyMz9whIWfaerV1CIGjHi3-FRQAnXHYqec'),
(111,'2026-03-16T08:00:00.329Z','anna','pupil admitted',34,'{"department":"iedersland"}','toelatingen.csv','mhgDY0yu6xj6cAKkVYyOqtlKYCDE9FJ7Hal99ud8ALQ'),
(112,'2026-03-16T08:00:00.329Z','anna','pupil admitted',40,'{"department":"caland/topsport-va-vmbo-gl-tl"}','toelatingen.csv','0KOXCi7Vkf_H-1YNAwJqV1nV8TVVdRAF6ZJCi2jJ8kQ'),
(113,'2026-03-16T08:00:00.329Z','anna','pupil admitted',47,'{"department":"kolom-plein"}','toelatingen.csv','JUcSZWn-NaX2-2UxkLv5VqwUqTeNHj9UDr54P1EAJbU'),
(114,'2026-03-16T08:00:00.369Z','anna','login queued',20,'{"number":1}','','eNZyIO_SSSE8_T1WkSnmHZBqhphyhYSlLdriL6S6m8U'),
(115,'2026-03-16T08:00:00.369Z','anna','login queued',3,'{"number":1}','','cO6K3dWaQTRZcGPnwJnFX8m0o4zTZA72_HkuLi5dFaw'),
(116,'2026-03-16T08:00:00.369Z','anna','login queued',2,'{"number":1}','','VR6TDeKWNuGVgUfQqx3Xc7oA3P6QJoM0HGtADAQtCXo'),
(117,'2026-03-16T08:00:00.369Z','anna','login queued',9,'{"number":1}','','qD5_As2CIm5lyREe62kim8shf9XfkhtV5uvI75RRONk'),
(118,'2026-03-16T08:00:00.369Z','anna','login queued',14,'{"number":1}','','_DQrTKNbSymKPfOhGJX5Y9AOMQU9eEOcQ9lue6PGiLs'),
(119,'2026-03-16T08:00:00.369Z','anna','login queued',5,'{"number":1}','','6JgXsDs0mOMJLPoinmBbG9meb-HPqJMhhod0xT_VuVc'),
(120,'2026-03-16T08:00:00.369Z','anna','login queued',17,'{"number":1}','','YWvo15yKZTcNZ94dC3pjMMAbws020uIcylMBTvTlemQ'),
(121,'2026-03-16T08:00:00.369Z','anna','login queued',19,'{"number":1}','','zJDgkjqVpf8Dv4c6v21YgpCPJaiJMZFqhZ4RFKQStYM'),
(122,'2026-03-16T08:00:00.369Z','anna','login queued',1,'{"number":1}','','OXVNoHOtTpqviK117xaCShi5h3j88Mw47J6IEATb8aE'),
(123,'2026-03-16T08:00:00.369Z','anna','login queued',22,'{"number":1}','','s3W_3s7BLwx-fJjBSDvEom948ODOn7xLmW2amkpekIs'),
(124,'2026-03-16T08:00:00.369Z','anna','login queued',21,'{"number":1}','','3CyieWb5-W-L9X_J11pKc7TtoLlEc2csCral4_bkQrE'),
(125,'2026-03-16T08:00:00.369Z','anna','login queued',24,'{"number":1}','','2cmV25gPaKs012ncg2WTfpy0_3j4a4sFFEuK05nZ5vA'),
(126,'2026-03-16T08:00:00.369Z','anna','login queued',11,'{"number":1}','','CQFXMhNypv320OA_SyubmCXEaQLayGui3tX2ETcg8e4'),
(127,'2026-03-16T08:00:00.369Z','anna','login queued',10,'{"number":1}','','YRN4ugybvqDAUmzF8YVbbiHtLfjU-9q9gdvMaoBdjBo'),
(128,'2026-03-16T08:00:00.369Z','anna','login queued',27,'{"number":1}','','T0Pibwu5-4_nTYn8L8DABN-WpllsQ07lc08MZcwK05w'),
(129,'2026-03-16T08:00:00.369Z','anna','login queued',26,'{"number":1}','','LdknXpu_r00Fofs5Z-h61rwMusIPA_B11yTiVGeOic8'),
(130,'2026-03-16T08:00:00.369Z','anna','login queued',28,'{"number":1}','','fdA1DDaEbK9LhVLS8xDRh3wldtElMk_nZyb24WrosUo'),
(131,'2026-03-16T08:00:00.369Z','anna','login queued',23,'{"number":1}','','jvEV3nK7Lvgxohlwx4vwcjfSNV57xx8KYy1Yvc6oMOM'),
(132,'2026-03-16T08:00:00.369Z','anna','login queued',4,'{"number":1}','','U5ccMxLSS7wZaVdd5cj2efSaymN0SM-_JkC8WdhWyY0'),
(133,'2026-03-16T08:00:00.369Z','anna','login queued',18,'{"number":1}','','qBGmFDoE5S7TycSX5gOFilq-xo-NIdlzYAYXw8bMvCo'),
(134,'2026-03-16T08:00:00.369Z','anna','login queued',15,'{"number":1}','','YNB5uEX4cAVWLH2BBCSiIaUnPv569rTG4fbMv1YSKrI'),
(135,'2026-03-16T08:00:00.369Z','anna','login queued',13,'{"number":1}','','IqHxckmy__3h0z-BxIFaZae4qX4pk2dro2e-q1Ln00A'),
(136,'2026-03-16T08:00:00.369Z','anna','login queued',25,'{"number":1}','','Fv_FxGSUQvbDNUwdwS7d8m8L1LfxjwkKjS-F5yLDf8w'),
(137,'2026-03-16T08:00:00.369Z','anna','login queued',16,'{"number":1}','','82SI3xyGsLHwAMZU5UcXJsmp1cTwr9gED8UcOf9Mr2c'),
(138,'2026-03-16T08:00:00.369Z','anna','login queued',8,'{"number":1}','','ZKDZYIEKfNYZEdurrKvtuAVQfyxH_0TJ0LtO8onnG3g'),
(139,'2026-03-16T08:00:00.369Z','anna','login queued',12,'{"number":1}','','NRZMYy2xnlRPsop1fourwVZ-CWBjVYLhDh5BtnLyInI'),
(140,'2026-03-16T08:00:00.369Z','anna','login queued',46,'{"number":1}','','hCSphtYhwlfCQ0ymIW5d7oX3HYcoJWWer7QrZkj5UoI'),
(141,'2026-03-16T08:00:00.369Z','anna','login queued',41,'{"number":1}','','piKOkG4Uw6f-_U1skUtatBv9APp5VIGh3w_1OU-8aKo'),
(142,'2026-03-16T08:00:00.369Z','anna','login queued',45,'{"number":1}','','Kg5SQaDPxBkg1EoItFr-awU3wbddSmEE19rd7RhZqhc'),
(143,'2026-03-16T08:00:00.369Z','anna','login queued',44,'{"number":1}','','cGxz3Hh7SlGbOG8yAuoKqEEbRYhpABq8UnLTG4IQ2Ic'),
(144,'2026-03-16T08:00:00.369Z','anna','login queued',47,'{"number":1}','','ldVrInzVRJpELWEsb6B67kjOKMiTYMsJjCofB66Hrg4'),
(145,'2026-03-16T08:00:00.369Z','anna','login queued',48,'{"number":1}','','jVU9VXyXgFuJUUPKJhSfm3-sGb_A2kvHKzMzEY2oZa8'),
(146,'2026-03-16T08:00:00.369Z','anna','login queued',42,'{"number":1}','','J-uf-w4omzcgAT14mmbMLSQlnVeEfnZpc52n1Agy6-s'),
(147,'2026-03-16T08:00:00.369Z','anna','login queued',43,'{"number":1}','','uitm1T_l40RLkuzBPkvfQGWpaSWJ36YZnBQnRwq3Vbg'),
(148,'2026-03-16T08:00:00.369Z','anna','login queued',36,'{"number":1}','','nFlDmVaeI2Sa_JrhLYbcShqnzEXl5JLFKaMFbP7PnPw'),
(149,'2026-03-16T08:00:00.369Z','anna','login queued',37,'{"number":1}','','ydB5mklxefN_rF8DuUDUzs69rWc-0JyNXhqp1wYEIR4'),
(150,'2026-03-16T08:00:00.369Z','anna','login queued',34,'{"number":1}','','3bFjUveVf4mBlW-ze9UnV4pEFvlsryMtCJSWAakOkAA'),
(151,'2026-03-16T08:00:00.369Z','anna','login queued',39,'{"number":1}','','5G2ZKgEwXoC55FXofv10EBjUJGkFlaNq7kXNFpMXvFI'),
(152,'2026-03-16T08:00:00.369Z','anna','login queued',31,'{"number":1}','','kvx2mPHC4R14QbixJOt1nlwj1hLQORMbT24p83yvF2o'),
(153,'2026-03-16T08:00:00.369Z','anna','login queued',40,'{"number":1}','','ImNJZQd-vvDlbYcqzsmigHMcZ2MLz1VwNzglEIpN2ho'),
(154,'2026-03-16T08:00:00.369Z','anna','login queued',35,'{"number":1}','','CDKhu3-zLdauZbyoySmomU1-Yppj5ljJuHtD3qY0jBI'),
(155,'2026-03-16T08:00:00.369Z','anna','login queued',30,'{"number":1}','','YyVUf-pMo0VVtrEeAvYM107j1J1h5-6M7yhCFzWn6tc'),
(156,'2026-03-16T08:00:00.369Z','anna','login queued',33,'{"number":1}','','7mlnlIp3vV3x4n0lEFc3jJ3VH4MUV8zmP00ms8digCw'),
(157,'2026-03-16T08:00:00.369Z','anna','login queued',38,'{"number":1}','','JtTo4fMtXqry6ZtfalWPSj2CysejvDRv87RW4DUtj4s'),
(158,'2026-03-16T08:00:00.369Z','anna','login queued',29,'{"number":1}','','JZcBcmI08ux7WJF2u_DKUieGAVDnd2KQQLcCfFPVUbs'),
(159,'2026-03-16T08:00:00.369Z','anna','login queued',32,'{"number":1}','','8JDGlHRRWMnlLpKlwVhad6F_8a9TmXheRF-kCzRGtLc'),
(160,'2026-03-26T18:30:00.000Z','anna','clock moved',NULL,'{"changes":[{"field":"clock","old":"2026-03-16T08:00:00.637Z","new":"2026-03-26T18:30:00.000Z"}]}','','sYygwFLsEJDoAP0vSPaO5-AIL0In3P2cyNZREAz3fyw'),
(161,'2026-03-26T18:30:00.007Z','family','account made',20,'{}','','RH6Qyx42hfsPZm3AtEBDNalBkPy99rDUhD6Htx2kKgU'),
(162,'2026-03-26T18:30:00.023Z','family','child data confirmed',20,'{"round":"1","formVersion":1}','','FqJGZ_58_lPeJAFQrJ5w0G-XXNUXLFEo0Xv2F1b7Yjk'),
(163,'2026-03-26T18:30:00.024Z','family','contact data confirmed',20,'{"round":"1","changes":[]}','','XFVQZyNqC-ZGGkvD3wQWnHIBa3pWNn9Afqi1H7dQmcg'),
(164,'2026-03-26T18:30:00.026Z','family','list changed',20,'{"round":"1","change":"add","length":1}','','QxN8dPxMoR_Bxv6k4cBY3XVlHpBQs3aVpK9qCk5yDCw'),
(165,'2026-03-26T18:30:00.029Z','family','list changed',20,'{"round":"1","change":"add","length":2}','','D2SldqdI5A42RL31rJCkC0N2k7AtlV1pWATHbbqK3Zo'),
(166,'2026-03-26T18:30:00.031Z','family','list changed',20,'{"round":"1","change":"add","length":3}','','OAhKUh4OmaA8okU2XHNy9ZJLjErciD1M9E9VrrgHNE0'),
(167,'2026-03-26T18:30:00.033Z','family','list changed',20,'{"round":"1","change":"add","length":4}','','BgC-Tpg06gseLm7VrHEIcAaIEKF3SZPkjLvhYm968bA'),
(168,'2026-03-26T18:30:00.039Z','family','list changed',20,'{"round":"1","change":"add","length":5}','','m9oKSjzKtcII1gsCCoMVJeSFNCJ4kRg2QrvoicPTnu0'),
(169,'2026-03-26T18:30:00.041Z','family','list changed',20,'{"round":"1","change":"add","length":6}','','QB3wQf353aba_A9vtHHBAvU8tMhD6LGqxtY0Cb0H7_s'),
(170,'2026-03-26T18:30:00.044Z','family','list changed',20,'{"round":"1","change":"add","length":7}','','YKPt4OE113p9MTXSdcwGJP1E6Ub5A8nMlbbLGjt0I84'),
(171,'2026-03-26T18:30:00.046Z','family','list changed',20,'{"round":"1","change":"add","length":8}','','sYBbzZLCSdnhRsX8uq0jzfYSJT-TsI1FMarob2W-fnU'),
(172,'2026-03-26T18:30:00.048Z','family','list changed',20,'{"round":"1","change":"add","length":9}','','FdY4b668Vzny2SyPY2WENy-HY-E3bfVvOH45gcMikhI'),
(173,'2026-03-26T18:30:00.050Z','family','list changed',20,'{"round":"1","change":"add","length":10}','','Hi5ghlxn_TFd-Jnsk2Ir6T0K_4GRpJBBwbzOMcy4gNw'),
(174,'2026-03-26T18:30:00.054Z','family','list changed',20,'{"round":"1","change":"add","length":11}','','8JUFq717Sklf1SvN16V9ldkI8uR1BIfr1bZGXzsbtEA'),
(175,'2026-03-26T18:30:00.057Z','family','list changed',20,'{"round":"1","change":"add","length":12}','','Vh18aP3Wd3jSKVuDBR1c89aZd3H_7f8SXyeT02Nf7LY'),
(176,'2026-03-26T18:30:00.061Z','family','application submitted',20,'{"round":"1","formVersion":1,"receiptCode":"65RG-64Y2-SEQN","length":12}','','aMXzS9NVfeEAPAW24X4YygUIcnfweAJCf4iNdziZg9w'),
(177,'2026-03-26T18:30:00.066Z','family','account made',3,'{}','','_NVX6ZXteb9LyBXfdNU_cTESXFLK6ls6M-adqFXI4bw'),
(178,'2026-03-26T18:30:00.079Z','family','child data confirmed',3,'{"round":"1","formVersion":1}','','jbngOwZrU6vcyO2n6uG4ZRmX3ormf03l3Govvsw9uyc'),
(179,'2026-03-26T18:30:00.081Z','family','contact data confirmed',3,'{"round":"1","changes":[]}','','WYl7KUEcO1WsogrZb61mtNpT7YuXwF4iuw-iVqa0AeM'),
(180,'2026-03-26T18:30:00.086Z','family','list changed',3,'{"round":"1","change":"add","length":1}','','P4lnkbLRD0BwTrIQjO4NlH6IddC--neqPFPYT-hAaRo'),
(181,'2026-03-26T18:30:00.088Z','family','list changed',3,'{"round":"1","change":"add","length":2}','','pEFBxCDjDlzPB7Gg5rnn-ooQm2R5dJr47soAw1BVY6o'),
(182,'2026-03-26T18:30:00.090Z','family','list changed',3,'{"round":"1","change":"add","length":3}','','ZskhQiVBw8XZA-c_SB2IF2-_dVJrOYGdwKn_xKGAY-k'),
(183,'2026-03-26T18:30:00.091Z','family','list changed',3,'{"round":"1","change":"add","length":4}','','SbMdcAmuog6sHDHilIT3JRFtcvPIt08WKI0Shdr7LQc'),
(184,'2026-03-26T18:30:00.093Z','family','list changed',3,'{"round":"1","change":"add","length":5}','','_-vvkeq3VhZKXVtPuIECRK4ycYKXZzXdlnY5YNzW5mM'),
(185,'2026-03-26T18:30:00.097Z','family','list changed',3,'{"round":"1","change":"add","length":6}','','ffKf7XXjaJ0i6PCccCdX36zBFzXQsiJ9WqI4_kWYAPE'),
(186,'2026-03-26T18:30:00.100Z','family','list changed',3,'{"round":"1","change":"add","length":7}','','yvFV8UZrFxGpbA_RSq6-xvnfzxAUkP-Z8blyWLlIZjY'),
(187,'2026-03-26T18:30:00.104Z','family','list changed',3,'{"round":"1","change":"add","length":8}','','tOCXikG2kV2X5OoCDAN3bzk2yBiUoJITLX0-L6V84yE'),
(188,'2026-03-26T18:30:00.110Z','family','list changed',3,'{"round":"1","change":"add","length":9}','','umhxdu2oQ50L-J_h_NqWlEgreMiD7CQPR6hz0gwUsHk'),
(189,'2026-03-26T18:30:00.114Z','family','list changed',3,'{"round":"1","change":"add","length":10}','','W-INJC3zgJoL8TbnYArvBXqQEwWySBskR6Cl9xoa8Uc'),
(190,'2026-03-26T18:30:00.118Z','family','list changed',3,'{"round":"1","change":"add","length":11}','','d7hWX9uL7HDXLmc_71W1UMOyV32SxsKSpyyb_oVIJDc'),
(191,'2026-03-26T18:30:00.120Z','family','list changed',3,'{"round":"1","change":"add","length":12}','','ZkpN8-GwH_9cAl4VdlMtcQTP_Gvxl0JFsf9uiaTLJ_w'),
(192,'2026-03-26T18:30:00.122Z','family','application submitted',3,'{"round":"1","formVersion":1,"receiptCode":"D24N-62VZ-1J3J","length":12}','','Y9yCyEpXZx_ePhpXdgcs3MF7Y99UXrwrJPSywExuu14'),
(193,'2026-03-26T18:30:00.125Z','family','account made',2,'{}','','dOicknY1evybVAKiwCkORT4kqQCg5jl1n-sbP2shXCI'),
(194,'2026-03-26T18:30:00.141Z','family','child data confirmed',2,'{"round":"1","formVersion":1}','','urRz6bP1WN94WJZHtqBZuSWkH63mlmJONlJNJ_tQETg'),
(195,'2026-03-26T18:30:00.145Z','family','contact data confirmed',2,'{"round":"1","changes":[]}','','a2CPXUm4wT0Ha2OpTJ-NuTdrYvWsBChr91DxAJDCpaA'),
(196,'2026-03-26T18:30:00.147Z','family','list changed',2,'{"round":"1","change":"add","length":1}','','k6rQYprk6A9Ol1y0pxalVArG94RT90aSsRqDQVoNTk4'),
(197,'2026-03-26T18:30:00.149Z','family','list changed',2,'{"round":"1","change":"add","length":2}','','TO9464_YTxHvX8rssiOQSbSaJfAPOCMdGzqC6qyrQqE'),
(198,'2026-03-26T18:30:00.152Z','family','list changed',2,'{"round":"1","change":"add","length":3}','','CoC7-AFJXd_sitoJzneJt9X6j2whYcoIC7IQpwcn3f0'),
(199,'2026-03-26T18:30:00.158Z','family','list changed',2,'{"round":"1","change":"add","length":4}','','4e1ifoPsmOoxwtwK6H1NBjmMYokUtb-Ac8IJgg9GH8E'),
(200,'2026-03-26T18:30:00.161Z','family','list changed',2,'{"round":"1","change":"add","length":5}','','xnv-PVQ-_88gEEr2wL1x9KDpwodIl7OAHY7RwdXT1v8'),
(201,'2026-03-26T18:30:00.170Z','family','list changed',2,'{"round":"1","change":"add","length":6}','','r-c40TdKv2AJ8iUqt8lWijAQTMJ0bhgfY-L0QKTI_p4'),
(202,'2026-03-26T18:30:00.172Z','family','list changed',2,'{"round":"1","change":"add","length":7}','','NFL2qPWBCxRCBPP7qStmMY4B4mRDGrYnzPd-wxOZE6U'),
(203,'2026-03-26T18:30:00.174Z','family','list changed',2,'{"round":"1","change":"add","length":8}','','I7UDanUn-6bLhLut4H0CH9N2sPjksVaCXyY-N1kJIjE'),
(204,'2026-03-26T18:30:00.176Z','family','list changed',2,'{"round":"1","change":"add","length":9}','','rDPG44I_aek181s2zdiwGD_d4LaXuE3k601FDF4NWrw'),
(205,'2026-03-26T18:30:00.177Z','family','list changed',2,'{"round":"1","change":"add","length":10}','','imrNldiAutgL0ez7x2dRbvdJIlfFTtkXszBaXkIzRlQ'),
(206,'2026-03-26T18:30:00.179Z','family','list changed',2,'{"round":"1","change":"add","length":11}','','Bd2v9vbYdv2fnUERLsB5Fk8yECXGaYRpN_p4ZFxk3HU'),
(207,'2026-03-26T18:30:00.180Z','family','list changed',2,'{"round":"1","change":"add","length":12}','','aDU9mkUxb3NAxh0UPzWtyugJVvM3003V0AknsJsFqSc'),
(208,'2026-03-26T18:30:00.185Z','family','application submitted',2,'{"round":"1","formVersion":1,"receiptCode":"P91Y-1AX4-XYSH","length":12}','','sj062jxvtR4BEGAFrkoV1MINOg3xdON4aLMoU28eBhI'),
(209,'2026-03-26T18:30:00.187Z','family','account made',9,'{}','','j62xEd_7NyCzNORfm_Xoz3XBqXHPj23driRPWLphKKA'),
(210,'2026-03-26T18:30:00.206Z','family','account made',5,'{}','','dFySmo7fS3pqIF6EMcVhKoJX362wSFnFt4MnURUpt7o'),
(211,'2026-03-26T18:30:00.217Z','family','child data confirmed',5,'{"round":"1","formVersion":1}','','vC7uZt25djg8QAHH_B32SAVHZWBt8ti40r2szj-_Htc'),
(212,'2026-03-26T18:30:00.218Z','family','contact data confirmed',5,'{"round":"1","changes":[]}','','c1w14vhf6FA3uU2JDyNLB-4EDPOKSX3vU2ST_03n7c0'),
(213,'2026-03-26T18:30:00.219Z','family','list changed',5,'{"round":"1","change":"add","length":1}','','SqxTvtUTPQLNDvyf7xjxvWSp6VtR0EMa_xEu4-A4iFM'),
(214,'2026-03-26T18:30:00.221Z','family','list changed',5,'{"round":"1","change":"add","length":2}','','GxVuH2j28FYXa87RFEKT7_5fSKPL8MDoPvfjoOgUrWk'),
(215,'2026-03-26T18:30:00.223Z','family','list changed',5,'{"round":"1","change":"add","length":3}','','kQ3NDUnacAZL4IatcVOF35ekqZlj2PCWT_-mMZZO37U'),
(216,'2026-03-26T18:30:00.224Z','family','list changed',5,'{"round":"1","change":"add","length":4}','','lZUA1ScqeOJ9464Bddeg655SrVnmn40c7fCs84uG2nY'),
(217,'2026-03-26T18:30:00.225Z','family','list changed',5,'{"round":"1","change":"add","length":5}','','DSjBaEaDdDdT9F5iNw2YM3dMKrdR7zhVxkIPX2LBz3c'),
(218,'2026-03-26T18:30:00.227Z','family','list changed',5,'{"round":"1","change":"add","length":6}','','kzLwFRw4VjLJzu3Ph6axdXNUk9mQEQ_GPmGmFoB9H38'),
(219,'2026-03-26T18:30:00.229Z','family','list changed',5,'{"round":"1","change":"add","length":7}','','POGG2-8hRf1M5duuyjjDEi_gFqCSO4YyNIPvixGIbRw'),
(220,'2026-03-26T18:30:00.230Z','family','list changed',5,'{"round":"1","change":"add","length":8}','','nMUH-iVSDLULKCUQpjbz0HKc3N8UZvrKiLgLqFRMBBs'),
(221,'2026-03-26T18:30:00.233Z','family','list changed',5,'{"round":"1","change":"add","length":9}','','dS4ztnJwC0V7hEkfs7uls7KLTjvu9-vKnSmKudwBEzk'),
(222,'2026-03-26T18:30:00.235Z','family','list changed',5,'{"round":"1","change":"add","length":10}','','2fZ1sogt7R7rdzr7lQk7VdhvdYHRiUK0NB8HhSg0Lh4'),
(223,'2026-03-26T18:30:00.238Z','family','list changed',5,'{"round":"1","change":"add","length":11}','','eH29a7LmVErUODjKVVYbxBxQK2jhlBlETIDn2qnrNV8'),
(224,'2026-03-26T18:30:00.240Z','family','list changed',5,'{"round":"1","change":"add","length":12}','','bVUufPCWeu2VbaLOL2V_YU2mXV4wXatfjF22tLPs8Q0'),
(225,'2026-03-26T18:30:00.243Z','family','application submitted',5,'{"round":"1","formVersion":1,"receiptCode":"H620-VBFJ-FAX9","length":12}','','jiokMv53sSMVe0rOsiRpK3qzYV3lcY5DFUiecej8KEU'),
(226,'2026-03-26T18:30:00.245Z','family','account made',17,'{}','','d69LMlnf60sralIADNlgU84JriIQNWGEJAAxXAYNvSk'),
(227,'2026-03-26T18:30:00.255Z','family','account made',19,'{}','','c_l7ioC2nDcJsIUg_XMkoiAmppNyt8buyCMsqI9DlpM'),
(228,'2026-03-26T18:30:00.270Z','family','child data confirmed',19,'{"round":"1","formVersion":1}','','d3AVkuDmPpq9Ei5AEw8eZxa4IK_ddZDRNo7VBmX-aw8'),
(229,'2026-03-26T18:30:00.273Z','family','contact data confirmed',19,'{"round":"1","changes":[]}','','HzCKFbUo5UjVXE1tJvnlQwpsav0T1brNvD38Tsp5ACc'),
(230,'2026-03-26T18:30:00.274Z','family','list changed',19,'{"round":"1","change":"add","length":1}','','1-u_3G_0xB1NWF93jULMdwMb4yFeIsinXYvjqq596MA'),
(231,'2026-03-26T18:30:00.276Z','family','list changed',19,'{"round":"1","change":"add","length":2}','','VvzoFBTGdp1OWXR5vcRSBYSQs7XmwuSUpnPu6vBb0V8'),
(232,'2026-03-26T18:30:00.278Z','family','list changed',19,'{"round":"1","change":"add","length":3}','','fWg7UHS6NXovhHIZG6Uon5XqFEX96EqGv6knsdc-07o'),
(233,'2026-03-26T18:30:00.282Z','family','account made',1,'{}','','bz5Cll-QdqCt7AeuCkOd6lrlraDTI2mMJ19KLPa1ILg'),
(234,'2026-03-26T18:30:00.302Z','family','child data confirmed',1,'{"round":"1","formVersion":1}','','T2MbndSVuwOkrATivT4AEt4gDcEFGMiZmFsJR0t3z7Y'),
(235,'2026-03-26T18:30:00.305Z','family','contact data confirmed',1,'{"round":"1","changes":[]}','','QUmtrYsyAb0ecDfN2hR0u65-bE4RUqbK_vnf1L_U8bo'),
(236,'2026-03-26T18:30:00.310Z','family','list changed',1,'{"round":"1","change":"add","length":1}','','K6iGlXEOriC23s5i_EGPYbOQjZcXn2esRvpSa8T83M0'),
(237,'2026-03-26T18:30:00.313Z','family','list changed',1,'{"round":"1","change":"add","length":2}','','QC_fqdBl1_-T_BmrUMwDKX1WAqVtREKJuz0WMX_uQO8'),
(238,'2026-03-26T18:30:00.316Z','family','list changed',1,'{"round":"1","change":"add","length":3}','','36guAIRbhEnpvypJYgiFDO8tRa7fRySeciV_Ra2tJLg'),
(239,'2026-03-26T18:30:00.322Z','family','list changed',1,'{"round":"1","change":"add","length":4}','','4pJ_DEEENoeWDIQy65-c3mHHfemHIn13pPzs_a-NLK8'),
(240,'2026-03-26T18:30:00.324Z','family','list changed',1,'{"round":"1","change":"add","length":5}','','DaMskP8Py2pHe59JwP_kKasJ-6xPpC6RkKseXU63EyM'),
(241,'2026-03-26T18:30:00.325Z','family','list changed',1,'{"round":"1","change":"add","length":6}','','7YlY5651TgeDzll7gUF9ry5sdiflVVU8EEU-GNeeh48'),
(242,'2026-03-26T18:30:00.327Z','family','list changed',1,'{"round":"1","change":"add","length":7}','','B0fVjtv7qQAm3w4rG1krAV01Gfigzi1fx9SpoItNQf0'),
(243,'2026-03-26T18:30:00.330Z','family','list changed',1,'{"round":"1","change":"add","length":8}','','M6XWI1Ta_pxDumd58AoQKfd5eleGBb7Hni8L79S6USU'),
(244,'2026-03-26T18:30:00.332Z','family','list changed',1,'{"round":"1","change":"add","length":9}','','lhMV3wCmq4VJcwYa1XJtW8eU0y5CfB10oBdLJRZPabw'),
(245,'2026-03-26T18:30:00.333Z','family','list changed',1,'{"round":"1","change":"add","length":10}','','N41B184vmgkplCcNlfG2YjLZEHp9j1tYpcjpsXYtC14'),
(246,'2026-03-26T18:30:00.335Z','family','list changed',1,'{"round":"1","change":"add","length":11}','','i-q51g1BYSfR1arOZITZpygGCUSnk1A9Sl5XAeYy5h8'),
(247,'2026-03-26T18:30:00.336Z','family','list changed',1,'{"round":"1","change":"add","length":12}','','BKhm0-lc0Xng9N0Zh5aEQgurkewR2ncrJkm06_gtyVA'),
(248,'2026-03-26T18:30:00.338Z','family','application submitted',1,'{"round":"1","formVersion":1,"receiptCode":"Q62M-ASJT-S7NG","length":12}','','QB4mw3DnwStV2OE55u-P4o1OnaInlIlM8L2aPLYq9BA'),
(249,'2026-03-26T18:30:00.340Z','family','account made',22,'{}','','7fuV9Vtg-FTq8JYAIVf6W3oAUfYxb5lAy8Agx6RBkRU'),
(250,'2026-03-26T18:30:00.351Z','family','child data confirmed',22,'{"round":"1","formVersion":1}','','EFa3Ax3Se_h_ZDJoYSDI0Ig7bPQoz98clhMVmKUR-Cg'),
(251,'2026-03-26T18:30:00.352Z','family','contact data confirmed',22,'{"round":"1","changes":[]}','','0_OfeLxBhujs2e27NiwbktWHHVQ10AkZrnYsw3r7c7Q'),
(252,'2026-03-26T18:30:00.353Z','family','list changed',22,'{"round":"1","change":"add","length":1}','','RQZxHdz3TQINN7Lc3EJb9q6hEUyFG3v5ej3G32cH5hI'),
(253,'2026-03-26T18:30:00.354Z','family','list changed',22,'{"round":"1","change":"add","length":2}','','cUZTcAyChsj-ufrb04LWYWXnJUak4DXaGRq_YorFTqY'),
(254,'2026-03-26T18:30:00.356Z','family','list changed',22,'{"round":"1","change":"add","length":3}','','DWciZ8vEu11O92OxEjrWzsb3THvJQy1U5HYjWc2bAVg'),
(255,'2026-03-26T18:30:00.357Z','family','list changed',22,'{"round":"1","change":"add","length":4}','','lMd33V01EmW7AEnAPzLFGpg55DGbGokHOGu2u8UkOg8'),
(256,'2026-03-26T18:30:00.358Z','family','list changed',22,'{"round":"1","change":"add","length":5}','','b4GPH2oFJNP9pB40EfKKyqr6AM4bWH3hiE9SaOK30ps'),
(257,'2026-03-26T18:30:00.360Z','family','list changed',22,'{"round":"1","change":"add","length":6}','','jGL4FGOuFAP7w6WWyE_JobepnxQwzpr2H4XUxjGRDy8'),
(258,'2026-03-26T18:30:00.361Z','family','list changed',22,'{"round":"1","change":"add","length":7}','','jeAVyF1_hWtOQJ7EPHyN98xl2al5wPxVEVZwO5-ZEFk'),
(259,'2026-03-26T18:30:00.362Z','family','list changed',22,'{"round":"1","change":"add","length":8}','','H36-EDtiN6-3HUlHnAB0pCv-3JmTn2nJC6NTqFOI0wE'),
(260,'2026-03-26T18:30:00.363Z','family','list changed',22,'{"round":"1","change":"add","length":9}','','V6xy1PsFcOMtNCBNU_1No65PLEkhFjQAMsDsO1FKBSw'),
(261,'2026-03-26T18:30:00.365Z','family','list changed',22,'{"round":"1","change":"add","length":10}','','pg7y9uo9Q6h8HUUAINDnypoN2nB9B1i6yh7hXoJAzdE'),
(262,'2026-03-26T18:30:00.366Z','family','list changed',22,'{"round":"1","change":"add","length":11}','','DQA2TJV8Kx1kEtLDU5o9uwHFi-S8jGkdouTjqiyiAg4'),
(263,'2026-03-26T18:30:00.368Z','family','list changed',22,'{"round":"1","change":"add","length":12}','','PcCLd49OlttQz6fj_ecJOwjwHNu8oAqKdeYAAs2Ayo8'),
(264,'2026-03-26T18:30:00.369Z','family','application submitted',22,'{"round":"1","formVersion":1,"receiptCode":"T6PZ-XDRG-K1EK","length":12}','','kTWp-_M8jZuy8rzI8zCfbw16bj8iSyo8rvJALbvwL8U'),
(265,'2026-03-26T18:30:00.371Z','family','account made',21,'{}','','RuZwz47MtZOWZ9ITuEGchvmbFz4H5yRd-zO6d9VtIuw'),
(266,'2026-03-26T18:30:00.380Z','family','child data confirmed',21,'{"round":"1","formVersion":1}','','9bunzIYyYphOZ0qdBzF7Q6KTujo2kavbMWHt2gDOwdw'),
(267,'2026-03-26T18:30:00.385Z','family','contact data confirmed',21,'{"round":"1","changes":[]}','','EdnxwGAcEuhsl2DHrSn581O4ule0pkczQcgnA3VO4KI'),
(268,'2026-03-26T18:30:00.387Z','family','list changed',21,'{"round":"1","change":"add","length":1}','','j5jPkjhO08LnEwWgj1ueAqAeKXppqMOI3RzeHTNTEnw'),
(269,'2026-03-26T18:30:00.389Z','family','list changed',21,'{"round":"1","change":"add","length":2}','','AUhxnG5GiFB03XyojoMJzextskq_nPrjSkixu5eSSoY'),
(270,'2026-03-26T18:30:00.392Z','family','list changed',21,'{"round":"1","change":"add","length":3}','','AelVQlCA7OOFCnLGuTr8brh1vsgvpI2jIRfrte9aluM'),
(271,'2026-03-26T18:30:00.393Z','family','list changed',21,'{"round":"1","change":"add","length":4}','','ShB2qMBBfntS9R2jGpxeIctBOYZ14A0CqDxLB9_eR_E'),
(272,'2026-03-26T18:30:00.395Z','family','application submitted',21,'{"round":"1","formVersion":1,"receiptCode":"4TZA-WAJD-HWFQ","length":4}','','djAFiUqFUmbOFtYMTDaPjKtuz2ftynM9s85kQBd4Ouw'),
(273,'2026-03-26T18:30:00.397Z','family','account made',24,'{}','','-VwGhzCeHqpQ1XviOdReuxX4ksv1DedbKkpd9XiEQFo'),
(274,'2026-03-26T18:30:00.408Z','family','child data confirmed',24,'{"round":"1","formVersion":1}','','ZG7XBTclU5CJLcWmXIL2RCFBAuvIcAOh_f6W-n8XeiU'),
(275,'2026-03-26T18:30:00.409Z','family','contact data confirmed',24,'{"round":"1","changes":[]}','','31GzOFdio4OER766FHzTP2scJSCEG4tFfy9u0CVtFfc'),
(276,'2026-03-26T18:30:00.410Z','family','list changed',24,'{"round":"1","change":"add","length":1}','','MuqXWU1jZ69U7wGTINXC9ulYIBKsmGastUS-E8jAbyg'),
(277,'2026-03-26T18:30:00.412Z','family','list changed',24,'{"round":"1","change":"add","length":2}','','3eFaEkl3zS1ES7EwiUBqo8xLF32kFfqMgNLyQbZ1srk'),
(278,'2026-03-26T18:30:00.414Z','family','list changed',24,'{"round":"1","change":"add","length":3}','','rxAH4ZwPAlHrkjW6u5URMfJbfxSKyFORBA-7s-XrRC4'),
(279,'2026-03-26T18:30:00.415Z','family','list changed',24,'{"round":"1","change":"add","length":4}','','1RpgLGHT4dqWLx7cUs_ISy42xgP2tuA-X6m0NndMpwg'),
(280,'2026-03-26T18:30:00.417Z','family','application submitted',24,'{"round":"1","formVersion":1,"receiptCode":"VMEP-VJGD-K9FN","length":4}','','tYc26UlcNbuYf5UWMgBE4bhlrN1TnwmGO8-Q--9ALqQ'),
(281,'2026-03-26T18:30:00.422Z','family','account made',10,'{}','','LbqQd771bKDOnoovL7oeOB0ccBWRrGfpXHzZxOIAK54'),
(282,'2026-03-26T18:30:00.437Z','family','account made',27,'{}','','Kcj2YGQk9v17mJqyJoaQIQPDPmhCqsoWJHPCbTRQFVg'),
(283,'2026-03-26T18:30:00.458Z','family','child data confirmed',27,'{"round":"1","formVersion":1}','','xShmU4wIbiyxotUz5y2JmWBbxaExFvAEYGRdwyGvXto'),
(284,'2026-03-26T18:30:00.459Z','family','contact data confirmed',27,'{"round":"1","changes":[]}','','UBnVzF017VJM2BM2lu95moUHqAP_JUUDPqpjO1DLyx0'),
(285,'2026-03-26T18:30:00.459Z','family','list changed',27,'{"round":"1","change":"add","length":1}','','9QAjw39-MP4l0J62aG2e_vxRV-0DDdj5AxYqFEbKHdc'),
(286,'2026-03-26T18:30:00.461Z','family','list changed',27,'{"round":"1","change":"add","length":2}','','I3cG_3NxpdwkG6Ju7t0UpeBJCjGueJ0oJ0gepwZU_Ho'),
(287,'2026-03-26T18:30:00.463Z','family','list changed',27,'{"round":"1","change":"add","length":3}','','09FcQb3Dr4NS3GddHshr7Wi-ArtUQqSVkcvAA-d-gE8'),
(288,'2026-03-26T18:30:00.464Z','family','account made',26,'{}','','LFoPnWWytINmVjC33jZND8B2ibjzpsLnryouIpv7Fxk'),
(289,'2026-03-26T18:30:00.475Z','family','child data confirmed',26,'{"round":"1","formVersion":1}','','ux7u3g1cdZtX41Amuw3IlZqL1mvCSSa9-qY8y8nsI50'),
(290,'2026-03-26T18:30:00.476Z','family','contact data confirmed',26,'{"round":"1","changes":[]}','','LVeQwMMt0oKrX8Y1wNAYtD8h4LTtLzL3CM0C7wnGMcI'),
(291,'2026-03-26T18:30:00.481Z','family','list changed',26,'{"round":"1","change":"add","length":1}','','B6fcqwpAyOfdepcbo_mE-Kw2itMJhlJuMqPDac7XKLo'),
(292,'2026-03-26T18:30:00.482Z','family','list changed',26,'{"round":"1","change":"add","length":2}','','HO7p3HOUCega-6PHny8_oJGLJcb7wkoJwwIFM1pLmhY'),
(293,'2026-03-26T18:30:00.484Z','family','list changed',26,'{"round":"1","change":"add","length":3}','','o_nOr5ydxCg4u7sP67cUjYL-U-ewc8iCevG2ni21wnw'),
(294,'2026-03-26T18:30:00.486Z','family','list changed',26,'{"round":"1","change":"add","length":4}','','sTyKYG8xPhH7j2vuwt5i1nO5cb6ZTnUukYCdZ1Jwy_o'),
(295,'2026-03-26T18:30:00.488Z','family','list changed',26,'{"round":"1","change":"add","length":5}','','AUju_6f1nDFtJ3MpmxlaoFq1DJCotFXGpv1jigBlzTo'),
(296,'2026-03-26T18:30:00.489Z','family','list changed',26,'{"round":"1","change":"add","length":6}','','Gi4XmuusbCnQ6wN8GI31ylV4TwYUTIPvUxiMplFEsjk'),
(297,'2026-03-26T18:30:00.491Z','family','list changed',26,'{"round":"1","change":"add","length":7}','','3kHwWMoosjsdla7XweFxHAoCQP2NUmpMV6W1Blh47CU'),
(298,'2026-03-26T18:30:00.492Z','family','list changed',26,'{"round":"1","change":"add","length":8}','','U7A1p_zly2p2kaaDhAp_Ck5AUwr2cPVufRdsI0lk_4Q'),
(299,'2026-03-26T18:30:00.494Z','family','list changed',26,'{"round":"1","change":"add","length":9}','','n99KxQTCDhL_lUPu9mDezsqu7RjADFjIJ0axmgpkG-s'),
(300,'2026-03-26T18:30:00.495Z','family','list changed',26,'{"round":"1","change":"add","length":10}','','YmbbzAIVv8E61m5UdHAm9rvxUTu-G6s06wlPerHxduE'),
(301,'2026-03-26T18:30:00.497Z','family','list changed',26,'{"round":"1","change":"add","length":11}','','nX5sFMOfPjJoVoOQ0N7VeGdbl5YM-LyZh7EoLKqqYOk'),
(302,'2026-03-26T18:30:00.499Z','family','list changed',26,'{"round":"1","change":"add","length":12}','','CGl9gqse1Ns_UKA_Sf9Uwy8knqw4Stba8gCP2JcAxhA'),
(303,'2026-03-26T18:30:00.500Z','family','application submitted',26,'{"round":"1","formVersion":1,"receiptCode":"7N1H-ZGKT-7WT3","length":12}','','NIkTo74Ulj4GU7H1Dim643Ug_dOfbV2Xyiy30Nn5l8Y'),
(304,'2026-03-26T18:30:00.502Z','family','account made',28,'{}','','9H_-_dtviFcVWHv8mi1qEumNiB-EHl7mLHcY-u0bMZM'),
(305,'2026-03-26T18:30:00.517Z','family','account made',23,'{}','','k09-1-RzDYWRW0diVJ5mX9XyTilQmfSDVtfJw2d1GVA'),
(306,'2026-03-26T18:30:00.531Z','family','child data confirmed',23,'{"round":"1","formVersion":1}','','mRHcsR-lcctYnlg74kiLjga7Wr5-CbJXCWxlS5F_51g'),
(307,'2026-03-26T18:30:00.532Z','family','contact data confirmed',23,'{"round":"1","changes":[]}','','fAYUaS0cBxeRFNUcjj40rv_Z-2ytm_0_wYQr9gEKOmc'),
(308,'2026-03-26T18:30:00.533Z','family','list changed',23,'{"round":"1","change":"add","length":1}','','mBgizn-wedQc3_quZH4iC3j_Y5IR5KnzPWwoktvQ5fk'),
(309,'2026-03-26T18:30:00.535Z','family','list changed',23,'{"round":"1","change":"add","length":2}','','Z4PPxcH6XIlUyGW1dSb8CKnhsnPFrpyQUdG8Sxq_t6E'),
(310,'2026-03-26T18:30:00.538Z','family','list changed',23,'{"round":"1","change":"add","length":3}','','yQADgTQk_jEJTOBudlgsBkWLpHokd5GMkE48PyxeS80'),
(311,'2026-03-26T18:30:00.540Z','family','list changed',23,'{"round":"1","change":"add","length":4}','','ptJSfhqOtqe1E66mkDwGWWYvjPDQtqfYXrSRn0rfSfk'),
(312,'2026-03-26T18:30:00.550Z','family','list changed',23,'{"round":"1","change":"add","length":5}','','82BwyeJHYPtwg9PbA0VX9pynW4lBA6ugc56vaYWH_vY'),
(313,'2026-03-26T18:30:00.553Z','family','list changed',23,'{"round":"1","change":"add","length":6}','','xjGNbjXpV0pol23aAmzJN41jPidkQyb1V0GWtb6lG-8'),
(314,'2026-03-26T18:30:00.557Z','family','application submitted',23,'{"round":"1","formVersion":1,"receiptCode":"YE2T-97J6-2FV0","length":6}','','nNKciKX6zBZvBVeSwG79LtyVddNqNBCE4eYpVvvEd3M'),
(315,'2026-03-26T18:30:00.560Z','family','account made',4,'{}','','UiyvZtQMySKI-ggvCDGHYA-uPZGbCA6dBlCts9VjLeA'),
(316,'2026-03-26T18:30:00.572Z','family','child data confirmed',4,'{"round":"1","formVersion":1}','','dqd5fluvjwfiVWfNZaiaAoosHN5-5kO72QYm7tuLrz8'),
(317,'2026-03-26T18:30:00.572Z','family','contact data confirmed',4,'{"round":"1","changes":[]}','','kan89vSW1gR_hSFrbH1t1-HyWQBZzs93bk7rpdC3XZI'),
(318,'2026-03-26T18:30:00.574Z','family','list changed',4,'{"round":"1","change":"add","length":1}','','LgwIxeQcO7JpQBqrKnDRrcQ8lE5gFDxSAICGXQY94Ok'),
(319,'2026-03-26T18:30:00.577Z','family','list changed',4,'{"round":"1","change":"add","length":2}','','MZYBdFIfKR6jBGHd9Al4WFUDyF1LO3m4aa3F_ctxhqA'),
(320,'2026-03-26T18:30:00.578Z','family','list changed',4,'{"round":"1","change":"add","length":3}','','dV3tXD6mNpSnE2bjVgufCGG9ITRGkQ9usLuhL48Pc4s'),
(321,'2026-03-26T18:30:00.580Z','family','list changed',4,'{"round":"1","change":"add","length":4}','','f63bv1dTcpFbelHXhnJLn2c5cTg1pSJhDJ-Ijxh4ih0'),
(322,'2026-03-26T18:30:00.582Z','family','list changed',4,'{"round":"1","change":"add","length":5}','','x5k72vyvmz_5oLNIDcQbScnRIbfK_8W-BRQDJ3sqRQU'),
(323,'2026-03-26T18:30:00.584Z','family','list changed',4,'{"round":"1","change":"add","length":6}','','BypyzWRffYCryf4VjYXHkMFCwR8PqY_rYhrczcVmYrQ'),
(324,'2026-03-26T18:30:00.585Z','family','application submitted',4,'{"round":"1","formVersion":1,"receiptCode":"80RV-SXFH-XMHK","length":6}','','2oe7-ad1Nq4Rk2zywSevRBHYhWp2HghOKs5mY2Huck8'),
(325,'2026-03-26T18:30:00.587Z','family','account made',18,'{}','','gfibJ9KyJSQoH2HRShJHYIUTv6k9Zzm1KvjwFXueL8E'),
(326,'2026-03-26T18:30:00.602Z','family','child data confirmed',18,'{"round":"1","formVersion":1}','','-BEr9o4MlnvaZOahKAy-t40i-5N2D2V9uv8-N558I94'),
(327,'2026-03-26T18:30:00.603Z','family','contact data confirmed',18,'{"round":"1","changes":[]}','','YMoUoUGcnguCiws34nT54Zzt843AbWSzX8dBfHxruKA'),
(328,'2026-03-26T18:30:00.610Z','family','list changed',18,'{"round":"1","change":"add","length":1}','','o7ZZ3xnP4NTUJyjMMWUPzfwoXo6UHh7TXrHFpys9Sw4'),
(329,'2026-03-26T18:30:00.617Z','family','list changed',18,'{"round":"1","change":"add","length":2}','','5gkCpF2nsUjS-0-izSshwixSiz2iJHg1W3ikysHMoyI'),
(330,'2026-03-26T18:30:00.619Z','family','list changed',18,'{"round":"1","change":"add","length":3}','','AjGTvMzWCGti_sncvKM4Vbryi65EsubPes_DqFepW1U'),
(331,'2026-03-26T18:30:00.623Z','family','list changed',18,'{"round":"1","change":"add","length":4}','','rzXaUhctaTgKibg6AmLb_3M-37fM_8XtbH2c_hbTbM0'),
(332,'2026-03-26T18:30:00.626Z','family','list changed',18,'{"round":"1","change":"add","length":5}','','_T0Qjb8S26eNifinVkCxXFVxow9C4zfh_7tva5H5Ou4'),
(333,'2026-03-26T18:30:00.628Z','family','list changed',18,'{"round":"1","change":"add","length":6}','','XOuNSHF6py7MIxVACGkQFDJ33wfUDY0imKfzr2qLXhc'),
(334,'2026-03-26T18:30:00.631Z','family','list changed',18,'{"round":"1","change":"add","length":7}','','bl3Kw0kpIt7tMjQ_RLl9J0yQ7lDEPtkslF7dUeLKo80'),
(335,'2026-03-26T18:30:00.635Z','family','list changed',18,'{"round":"1","change":"add","length":8}','','bW3hDtyIzZzbClX1rH_Hf3tOEVOStWpdU04uiYj-tVI'),
(336,'2026-03-26T18:30:00.637Z','family','list changed',18,'{"round":"1","change":"add","length":9}','','JUcsvfbTw_ODcF8dwHWmbqHd-_SQ9MSxCpMTiA2IFNo'),
(337,'2026-03-26T18:30:00.638Z','family','list changed',18,'{"round":"1","change":"add","length":10}','','fA2Kc1WpVIs25YaDJmKW0yhARh6ugejibXyJL66Liws'),
(338,'2026-03-26T18:30:00.639Z','family','list changed',18,'{"round":"1","change":"add","length":11}','','M-HE4kq3VjIp7ri5jIme5KYXsBGIbZbEdJBUr1e6h_4'),
(339,'2026-03-26T18:30:00.641Z','family','list changed',18,'{"round":"1","change":"add","length":12}','','tCIKZJbAdH-ymCiGpAOyQEGpFIpMfOFhJ-jdTW4n5ak'),
(340,'2026-03-26T18:30:00.642Z','family','application submitted',18,'{"round":"1","formVersion":1,"receiptCode":"XXG7-21FJ-XH3R","length":12}','','jbWHir5WdK_gDf93jmkxCX8oPPbugc4njOmhczFrEto'),
(341,'2026-03-26T18:30:00.644Z','family','account made',13,'{}','','H6a88ExNrzS8nl5KR8NvD9KPv2_sYSfHHycfgHG-Y58'),
(342,'2026-03-26T18:30:00.661Z','family','child data confirmed',13,'{"round":"1","formVersion":1}','','o844lg0d1NI796HESbRwI-Kli7faY6KitB915Wd8t0E'),
(343,'2026-03-26T18:30:00.662Z','family','contact data confirmed',13,'{"round":"1","changes":[]}','','ql_vLxlBxbGFvqhUQkzRDvvapy5dLd9-DJxbqL9kLGY'),
(344,'2026-03-26T18:30:00.670Z','family','list changed',13,'{"round":"1","change":"add","length":1}','','b3_TKLi58iQTzCDguvmPHL0ptN6sgtX6vr6sxP1iYeU'),
(345,'2026-03-26T18:30:00.672Z','family','list changed',13,'{"round":"1","change":"add","length":2}','','1hGFSnvnEr6qeH6fdt2EPR4LgscfuYFeqDkRRPVKC2c'),
(346,'2026-03-26T18:30:00.674Z','family','list changed',13,'{"round":"1","change":"add","length":3}','','2OEf4zukpm7sw3S-tmjh-LrkHFb_6Befwr1OaDmxKSI'),
(347,'2026-03-26T18:30:00.675Z','family','account made',25,'{}','','JLhCQzfPAtpwfK8nOi6G-DzpPln4AqbdIcNe4kAJuZs'),
(348,'2026-03-26T18:30:00.686Z','family','child data confirmed',25,'{"round":"1","formVersion":1}','','cwdMgEyiML91rvqWEKF9POFEWQ25Y4eai6MdhRHZq4A'),
(349,'2026-03-26T18:30:00.689Z','family','contact data confirmed',25,'{"round":"1","changes":[]}','','hm6Z2bGLdX7ullnX-VMSejtciw8H4LXKRTI6Vy1hiII'),
(350,'2026-03-26T18:30:00.690Z','family','list changed',25,'{"round":"1","change":"add","length":1}','','Ykzvmo8-gXzUGAbKvDDfdy28jaEKnHSlgoQ_YisFFAQ'),
(351,'2026-03-26T18:30:00.691Z','family','list changed',25,'{"round":"1","change":"add","length":2}','','A_EoxDwypLf_mhBSjttpL9UR8ZlcSmFsCz0vjCHs-u8'),
(352,'2026-03-26T18:30:00.692Z','family','list changed',25,'{"round":"1","change":"add","length":3}','','zc-dTOXLwkd81RWGLjt9Sn64Tduo5JsbGH5PwWLaKx0'),
(353,'2026-03-26T18:30:00.694Z','family','list changed',25,'{"round":"1","change":"add","length":4}','','xd-e6T2gUnGovFsC0xWksyq_oY5w-THPv7ZeB2npblk'),
(354,'2026-03-26T18:30:00.695Z','family','list changed',25,'{"round":"1","change":"add","length":5}','','-TEVmCb0jicUjZK82I0Eb31bRtgRG64vs1g7hZy2rro'),
(355,'2026-03-26T18:30:00.701Z','family','list changed',25,'{"round":"1","change":"add","length":6}','','eWw-6EgOnpY161xPfRREN3zOBNQC641zLAJWZPml-Bc'),
(356,'2026-03-26T18:30:00.702Z','family','list changed',25,'{"round":"1","change":"add","length":7}','','nDeEr-odAVWfMZD3e--EExSdzm0_P7NsFgF20go34i0'),
(357,'2026-03-26T18:30:00.704Z','family','list changed',25,'{"round":"1","change":"add","length":8}','','XLXroFd_dyaNzsPX5fBT-KNWydbedYiyncXeMab3KVM'),
(358,'2026-03-26T18:30:00.705Z','family','list changed',25,'{"round":"1","change":"add","length":9}','','N3OSZkP5Gp7C5Far_tXEJK74XS0YWYgsxEZgzGb73BU'),
(359,'2026-03-26T18:30:00.706Z','family','list changed',25,'{"round":"1","change":"add","length":10}','','tdv45HDGtVUU6LYtlgO3qlRx3CQh-cfcsdB7D7C83sE'),
(360,'2026-03-26T18:30:00.708Z','family','list changed',25,'{"round":"1","change":"add","length":11}','','DqHh_jRn3qYrM73nkBEAdhUdXFX9l_zJhSNeYH0BWNg'),
(361,'2026-03-26T18:30:00.709Z','family','list changed',25,'{"round":"1","change":"add","length":12}','','4US1CXO1ltwJKqFOVb4TRr6MVfn4xODarip1nuHcSNc'),
(362,'2026-03-26T18:30:00.711Z','family','application submitted',25,'{"round":"1","formVersion":1,"receiptCode":"VVRQ-1S3C-41AP","length":12}','','BF_kxMW-uiqXBR41TvFdo4M7HeLJH5WUI8ITGPqMMZI'),
(363,'2026-03-26T18:30:00.713Z','family','account made',16,'{}','','c2r2W6Na0ZPa-yYVbqFh26ZStQWptFeKHFPbdyob1uw'),
(364,'2026-03-26T18:30:00.726Z','family','child data confirmed',16,'{"round":"1","formVersion":1}','','gPhpQBD7TgsjLs2UNhCHL19QnswNCMBoCNVWK-yvVhw'),
(365,'2026-03-26T18:30:00.727Z','family','contact data confirmed',16,'{"round":"1","changes":[]}','','1ep8L82EkIxjCyByYrwFk0bUBKuL6ObDfwXeNUIXYyQ'),
(366,'2026-03-26T18:30:00.728Z','family','list changed',16,'{"round":"1","change":"add","length":1}','','TG382ihEGFDweL0McpCqApEL43C7qWALvCOJSV74kVM'),
(367,'2026-03-26T18:30:00.729Z','family','list changed',16,'{"round":"1","change":"add","length":2}','','Ubkn27koRgbs85v4wBQHphsgNA7chsm8JMc-CSQSARE'),
(368,'2026-03-26T18:30:00.731Z','family','list changed',16,'{"round":"1","change":"add","length":3}','','M_IoHcJjlI6TMmdTshcRFw0olN_3l8lgFBHkRvqqeQg'),
(369,'2026-03-26T18:30:00.735Z','family','list changed',16,'{"round":"1","change":"add","length":4}','','RdDBAIb2bXATqTGDYt4xbd-Owj-W3W5zade6X83wnfg'),
(370,'2026-03-26T18:30:00.741Z','family','application submitted',16,'{"round":"1","formVersion":1,"receiptCode":"X2QK-759R-PDWY","length":4}','','QZbU0PLWxGQ8oVqfiopwnWRV2KGoWZ1B8oIUEztZ7jY'),
(371,'2026-03-26T18:30:00.747Z','family','account made',8,'{}','','NVOMJX6taTQaru_Ck1bEzsL-77Pvc7ItYHXKoLANvOQ'),
(372,'2026-03-26T18:30:00.761Z','family','child data confirmed',8,'{"round":"1","formVersion":1}','','CWHRRi2NmnD3v3-NUeqT-c2dXAiOzSkorqVwnFv81tU'),
(373,'2026-03-26T18:30:00.762Z','family','contact data confirmed',8,'{"round":"1","changes":[]}','','MlfyHz7DapUu7ujdtz1duV9-L-6DCMd7Y6ibWeUeADs'),
(374,'2026-03-26T18:30:00.764Z','family','school chosen',8,'{"round":"1"}','','0u-BHS5CoxcB7d-xoywQpwLRNX_J5cmoP8qkglNxjNA'),
(375,'2026-03-26T18:30:00.769Z','family','application submitted',8,'{"round":"1","formVersion":1,"receiptCode":"QKFC-VRR1-40QX","length":1}','','VQqeabpctPtrutWYFFm9en9nCFSKxVs46WyzLDxuzRA'),
(376,'2026-03-26T18:30:00.773Z','family','account made',12,'{}','','j_dE2tLqsnT5yzGruycISpQHGD_l6qGJyDm7RTHxkYw'),
(377,'2026-03-26T18:30:00.783Z','family','child data confirmed',12,'{"round":"1","formVersion":1}','','nF1PhuyIgz6iY2iX6HLMQTuMBGROVGF11TazH7Z4iVM'),
(378,'2026-03-26T18:30:00.784Z','family','contact data confirmed',12,'{"round":"1","changes":[]}','','c2I1a_eaj5ww6SDFMFYVcBJMZbBc_1C0Ugwfiniuufs'),
(379,'2026-03-26T18:30:00.785Z','family','list changed',12,'{"round":"1","change":"add","length":1}','','8g_Gx6ktFrvGerHHrRjhQlT4Mt2TGXJ3-M04B0tz4lQ'),
(380,'2026-03-26T18:30:00.787Z','family','list changed',12,'{"round":"1","change":"add","length":2}','','v-Z-JXHIlYI_8ackmZYlBHFqWOd2oiSkrOsNc4uXiWE'),
(381,'2026-03-26T18:30:00.788Z','family','list changed',12,'{"round":"1","change":"add","length":3}','','CY-i2ZYT8KaQZ91JHI0xieE98x8ESTQczWe93gwwwvw'),
(382,'2026-03-26T18:30:00.790Z','family','list changed',12,'{"round":"1","change":"add","length":4}','','6_PfjBBAbUWD0QPboNUS9eqIndMAgRLaZrLQ9wxcHTk'),
(383,'2026-03-26T18:30:00.791Z','family','list changed',12,'{"round":"1","change":"add","length":5}','','nZgs0N_UUrrHJDs67vkZMEARmutpzx5OnwMBF1qi2YI'),
(384,'2026-03-26T18:30:00.793Z','family','list changed',12,'{"round":"1","change":"add","length":6}','','XOJZlbK2BV14B0iPV36y90-TzKTLY1q58D_YuhegXdg'),
(385,'2026-03-26T18:30:00.795Z','family','list changed',12,'{"round":"1","change":"add","length":7}','','WpEbug2laQtto-76L_66ZY9I2yih10JLKB-lP9YKGCA'),
(386,'2026-03-26T18:30:00.796Z','family','list changed',12,'{"round":"1","change":"add","length":8}','','e9UOl5XeWnbhOOCaqx6aFPc04FbUVhNX6SfVt97S-6A'),
(387,'2026-03-26T18:30:00.801Z','family','list changed',12,'{"round":"1","change":"add","length":9}','','-TRiJ6ZT9XFG3yce2tiRkqS-wtVjRtKKkAxVzWTo5MY'),
(388,'2026-03-26T18:30:00.803Z','family','list changed',12,'{"round":"1","change":"add","length":10}','','p_3MI0ZKMH5FmSazkoO5sWpUhGbEO33rL-vQvgKOycw'),
(389,'2026-03-26T18:30:00.804Z','family','list changed',12,'{"round":"1","change":"add","length":11}','','v9ZiuKKDVsY3Oq26GT2QHJvsgR83qjIHK_mTN5Dmlrc'),
(390,'2026-03-26T18:30:00.806Z','family','list changed',12,'{"round":"1","change":"add","length":12}','','EJ0pI_iLlc-qYchFflAhEjvoMHDTYcM4c9JMZfmdpG8'),
(391,'2026-03-26T18:30:00.807Z','family','application submitted',12,'{"round":"1","formVersion":1,"receiptCode":"49VJ-12FW-D4AX","length":12}','','ghl6J5R9CFXXaZTB2exPffTPsOPD98R-fV-jzJ7XI-o'),
(392,'2026-03-26T18:30:00.809Z','family','account made',46,'{}','','2KjZEAehcwnOfqgHp37zyBYKyRGH_VyC0rGc4IE1Yhs'),
(393,'2026-03-26T18:30:00.822Z','family','account made',41,'{}','','gJDttn77DoVWyP1J4aERJzLLtL_TXIOjfPXrbZcdyPU'),
(394,'2026-03-26T18:30:00.834Z','family','child data confirmed',41,'{"round":"1","formVersion":1}','','_oqrXmsE09bm-50n6Ajdh-cTCumWUBz9ELnq31vE40Y'),
(395,'2026-03-26T18:30:00.834Z','family','contact data confirmed',41,'{"round":"1","changes":[]}','','XOu-BLV1og7qOFj-l-rx2alwrZDANqNcmrbOP2aSW0E'),
(396,'2026-03-26T18:30:00.835Z','family','list changed',41,'{"round":"1","change":"add","length":1}','','YSz0nzdXeIAMzROW80C_sLo_h-NS4hor7OSoDzBv6js'),
(397,'2026-03-26T18:30:00.837Z','family','list changed',41,'{"round":"1","change":"add","length":2}','','PgXqH-_qRPZbhSZs3s2txbxZIvFriZDBW7INlL3BNEs'),
(398,'2026-03-26T18:30:00.839Z','family','list changed',41,'{"round":"1","change":"add","length":3}','','8cZ1jspjI5NzyV9Sxo_3ARjJ07sBYGzrjTsLNp3wCsE'),
(399,'2026-03-26T18:30:00.840Z','family','list changed',41,'{"round":"1","change":"add","length":4}','','0H3sEEeXAWaQK73aHMbcoMWzSu7WdjaqCTbWjTfuoSE'),
(400,'2026-03-26T18:30:00.841Z','family','list changed',41,'{"round":"1","change":"add","length":5}','','DVpowVxdUqnvJoIY6ENMBGUeGKameo0TUpUnBFSnOAM'),
(401,'2026-03-26T18:30:00.842Z','family','list changed',41,'{"round":"1","change":"add","length":6}','','6jccDWwfLDdMqvLiVNNozLCwEAI6qV9Hm0ZxW3E56ZU'),
(402,'2026-03-26T18:30:00.844Z','family','list changed',41,'{"round":"1","change":"add","length":7}','','-iJprEjBeZlLdU2P-Q7sHZX1-IgofxvsiTtZG5hbs8o'),
(403,'2026-03-26T18:30:00.845Z','family','list changed',41,'{"round":"1","change":"add","length":8}','','iIWQOOxVgRZrI24aA_S2RY7j3C2xyeXW-JQVB6ULpKg'),
(404,'2026-03-26T18:30:00.846Z','family','list changed',41,'{"round":"1","change":"add","length":9}','','aR0umJlb4I9IjexsLo-WS6qhgjIJ3ngKrXcNkTetFKo'),
(405,'2026-03-26T18:30:00.847Z','family','list changed',41,'{"round":"1","change":"add","length":10}','','5cEosFpBix6jLCLPvw_-fNYb-T3w9ttzDs_OXHTaAF8'),
(406,'2026-03-26T18:30:00.849Z','family','list changed',41,'{"round":"1","change":"add","length":11}','','wGtfUIDnqXsluNozB1B8-i7cgiYy4B5hHiaW-JP3KMM'),
(407,'2026-03-26T18:30:00.854Z','family','list changed',41,'{"round":"1","change":"add","length":12}','','IHF7IyX-bs3lPNV3S3_UpywmXEm-DjIAUMOuZuYtfuM'),
(408,'2026-03-26T18:30:00.857Z','family','application submitted',41,'{"round":"1","formVersion":1,"receiptCode":"KTRC-WRQW-0TMT","length":12}','','cIxr3cNfDhxnQeqE_izP-vNHUl-qUw2HT6yQFySlVRA'),
(409,'2026-03-26T18:30:00.859Z','family','account made',45,'{}','','Ovqc2ejOimwrzm4ldCQ1y_0X4jWYDeC4GHdCHXGXCYc'),
(410,'2026-03-26T18:30:00.874Z','family','child data confirmed',45,'{"round":"1","formVersion":1}','','5wW2Rm4rY2ocN-eQYFsb0PAzRgHPzd1U2msS9pXRbAE'),
(411,'2026-03-26T18:30:00.875Z','family','contact data confirmed',45,'{"round":"1","changes":[]}','','IPXgQulQJ4bfroETHCG6OeLqKIP4NYEGBc-3PP9tGyQ'),
(412,'2026-03-26T18:30:00.876Z','family','list changed',45,'{"round":"1","change":"add","length":1}','','JpE_2fch-1XPbOv6i49O6LkXpzHQs_B4JAGopW5QLQ0'),
(413,'2026-03-26T18:30:00.877Z','family','list changed',45,'{"round":"1","change":"add","length":2}','','AEEF4zGVdjgKd81dnXUTiGVQg8HiglLcrF9ZE-2Jl2Y'),
(414,'2026-03-26T18:30:00.879Z','family','list changed',45,'{"round":"1","change":"add","length":3}','','Qy2__kZUyJ2pFEBMuTciqqeYvLRFiAuoy5jIkX5k63s'),
(415,'2026-03-26T18:30:00.880Z','family','list changed',45,'{"round":"1","change":"add","length":4}','','ykZhVhzKWsfwJSbJVtE3DQ4XQfdHFy5ZqJuoTnLr8Z8'),
(416,'2026-03-26T18:30:00.881Z','family','application submitted',45,'{"round":"1","formVersion":1,"receiptCode":"0JNW-VRFZ-A4C8","length":4}','','vKCWZiyYYbNkk-UokMvjcdntNJ4iUr_KxUb7G0ACoos'),
(417,'2026-03-26T18:30:00.883Z','family','account made',47,'{}','','0At9KZ3MjOKCGZV2r_19LFAjjM-fJxbAKSlcukDeteo'),
(418,'2026-03-26T18:30:00.894Z','family','child data confirmed',47,'{"round":"1","formVersion":1}','','hEmVfEqdLlTTdrlml9-m0B5Txto72joeWlI5J_V7aRQ'),
(419,'2026-03-26T18:30:00.895Z','family','contact data confirmed',47,'{"round":"1","changes":[]}','','i83V0G9xSppSUutXcjISf3F8_2mEKPsHdTYwNedgrTw'),
(420,'2026-03-26T18:30:00.895Z','family','school chosen',47,'{"round":"1"}','','4OREqsX4n0XYjuhYIeB8pnR9oBXvW4wtvHLRAyRjGhY'),
(421,'2026-03-26T18:30:00.897Z','family','application submitted',47,'{"round":"1","formVersion":1,"receiptCode":"TYEN-B7BE-VC8C","length":1}','','kMUgtiCaGMXEzsxH0JpJ8dYumwxbVdQxEiefu2Zz8cc'),
(422,'2026-03-26T18:30:00.898Z','family','account made',48,'{}','','j30Td78Eu5AVelk4GGnEgTHwUV_7O0Gqcc-cQ78bIFQ'),
(423,'2026-03-26T18:30:00.908Z','family','child data confirmed',48,'{"round":"1","formVersion":1}','','AH_DlLH1oleNfcBOtSafdyYrtraNN2t1jkwDezzligc'),
(424,'2026-03-26T18:30:00.909Z','family','contact data confirmed',48,'{"round":"1","changes":[]}','','3JT_wWG3cYd2Sqra44GSOcBJ1IsCGB5ceKHh7Mq_810'),
(425,'2026-03-26T18:30:00.910Z','family','list changed',48,'{"round":"1","change":"add","length":1}','','pCQS7pdkC8uWCqM28HwNN5otESsHWpqOMXBX-bhaFrw'),
(426,'2026-03-26T18:30:00.911Z','family','list changed',48,'{"round":"1","change":"add","length":2}','','NdZ3GPpewOLIUaTw1uvYFZbp7As9iMunTYV75fI5rzc'),
(427,'2026-03-26T18:30:00.913Z','family','list changed',48,'{"round":"1","change":"add","length":3}','','-Fvws2OgjmjxyVpNHJCRFOMUYbhAVi4Z38esgKnyNT8'),
(428,'2026-03-26T18:30:00.914Z','family','list changed',48,'{"round":"1","change":"add","length":4}','','F5XZec6b1st92zzJl2J9vpnQhHpZzGu9TXSWVUjz6AQ'),
(429,'2026-03-26T18:30:00.917Z','family','list changed',48,'{"round":"1","change":"add","length":5}','','AfkgH7aPbDeNDVHrnzb2fI7UTLPHbjFiNFGwQEj2nGI'),
(430,'2026-03-26T18:30:00.925Z','family','list changed',48,'{"round":"1","change":"add","length":6}','','osQzg6Z-EU2PcSe1iC-PfmLc0T4IqLHXfUL7eBxaxTM'),
(431,'2026-03-26T18:30:00.931Z','family','application submitted',48,'{"round":"1","formVersion":1,"receiptCode":"5VWZ-AR95-97ZG","length":6}','','IMPkRMkjx2JlDmn8zvBxWwOlBCMxtwYQcD3TYbb5Nds'),
(432,'2026-03-26T18:30:00.935Z','family','account made',42,'{}','','JG3y95pdyBXEqGvNZfcOEK45KfzNZwJbCvncwAPnCHA'),
(433,'2026-03-26T18:30:00.948Z','family','child data confirmed',42,'{"round":"1","formVersion":1}','','g3_0vEHjbcAtHIBTAqsRX1TGun1oOTv2FAV6UVkyMgY'),
(434,'2026-03-26T18:30:00.949Z','family','contact data confirmed',42,'{"round":"1","changes":[]}','','ZSoHD9kI2S-YFLjDpCoprNihBNR35LDLd_9BO7fq_os'),
(435,'2026-03-26T18:30:00.950Z','family','list changed',42,'{"round":"1","change":"add","length":1}','','-cRcGZ8ndhJyMtXPXlSmHPb0Xlz9fqNBWbHl-nC4s5s'),
(436,'2026-03-26T18:30:00.952Z','family','list changed',42,'{"round":"1","change":"add","length":2}','','kUAiEIRhlPy2L8cmgXLfeDCvty_ryMkHBQdgGfW6b6Y'),
(437,'2026-03-26T18:30:00.953Z','family','list changed',42,'{"round":"1","change":"add","length":3}','','90ZQjZbCIucqWMpOApubqIVmbyIIilrDlzNAK1e_7xA'),
(438,'2026-03-26T18:30:00.954Z','family','list changed',42,'{"round":"1","change":"add","length":4}','','Z108z9jJX974F0Y0T4S2X_RXZPNopo0WhwDgwMzIEPE'),
(439,'2026-03-26T18:30:00.955Z','family','list changed',42,'{"round":"1","change":"add","length":5}','','dF4stQrZvK6fpVKlJwtN4nV4i-ALXGYNx007-XrWWbk'),
(440,'2026-03-26T18:30:00.957Z','family','list changed',42,'{"round":"1","change":"add","length":6}','','nDhAcKMu2c7vamrnsuopN6LlmSqKE0RJzlTMdoUq5pk'),
(441,'2026-03-26T18:30:00.958Z','family','list changed',42,'{"round":"1","change":"add","length":7}','','12pwAnjvIqFUrgZ-q0PrjRZiLwcPbpPvP_dOxfG66Mc'),
(442,'2026-03-26T18:30:00.959Z','family','list changed',42,'{"round":"1","change":"add","length":8}','','bvc-FH4Ri3mBFk8qG_1SN_-BNZSgFfZlzwXiLRuQHQM'),
(443,'2026-03-26T18:30:00.961Z','family','list changed',42,'{"round":"1","change":"add","length":9}','','7YedLtcO-QjW6NouUmsOxBnxuzSvjXdaLqFDIl_RKUY'),
(444,'2026-03-26T18:30:00.962Z','family','list changed',42,'{"round":"1","change":"add","length":10}','','1C7v_J-p5Y1ONb-93ioKLZ8CE-zSopFzuk9XSeZepR8'),
(445,'2026-03-26T18:30:00.963Z','family','list changed',42,'{"round":"1","change":"add","length":11}','','HuXlqHlZC8uex5DDF5vSGLyHFZ26sIv6TAh0VXu6dm4'),
(446,'2026-03-26T18:30:00.964Z','family','list changed',42,'{"round":"1","change":"add","length":12}','','UBmmMsyUQXw9SaMNseF89U2b1LpeVesDRcH05YTwnbI'),
(447,'2026-03-26T18:30:00.966Z','family','application submitted',42,'{"round":"1","formVersion":1,"receiptCode":"Y50G-Z6CW-7TPH","length":12}','','pBLrgb_TDdfN9lFrizj_43IdlvlSkm-Ow5MjS3rQzOw'),
(448,'2026-03-26T18:30:00.967Z','family','account made',43,'{}','','NbmoiBvxIAXiKwhiDCKJhiEtSIfD24CgoZVzc2ttR0I'),
(449,'2026-03-26T18:30:00.983Z','family','child data confirmed',43,'{"round":"1","formVersion":1}','','UUX8D_wH0j81HNTw_-soBpXLDty1h0_dpZ_FudZT7xc'),
(450,'2026-03-26T18:30:00.984Z','family','contact data confirmed',43,'{"round":"1","changes":[]}','','u-OuBJixuCIledPjPQCdBtEdN2fdJXOytcVHteMcKeY'),
(451,'2026-03-26T18:30:00.985Z','family','list changed',43,'{"round":"1","change":"add","length":1}','','STcz3BKcLsY1N179e7tTmA_8sSKx-HsYOOzQAHNm0s4'),
(452,'2026-03-26T18:30:00.988Z','family','list changed',43,'{"round":"1","change":"add","length":2}','','CcOar0OUkwUfEWTul2IWpycbvw_U5UI-pokiE5g9hPs'),
(453,'2026-03-26T18:30:00.990Z','family','list changed',43,'{"round":"1","change":"add","length":3}','','1efQSCysMAEV_SD30yo4efsDB3NoJhKyV7Cl4-EAl1s'),
(454,'2026-03-26T18:30:00.991Z','family','list changed',43,'{"round":"1","change":"add","length":4}','','1yeI1dNpZb_0KvF1FO2dDl1N4ZVFRdDD2PjCDrlzQig'),
(455,'2026-03-26T18:30:00.992Z','family','application submitted',43,'{"round":"1","formVersion":1,"receiptCode":"0C0R-B55B-WTBS","length":4}','','GD-1RH6tWOR4qaWFPuOYvpZ1TCl0dZC2-l52cSLynSI'),
(456,'2026-03-26T18:30:00.994Z','family','account made',36,'{}','','2M0k3Fs6PXE4f8QdFNRykqkXzak1yAv9z_zY6nAjpNk'),
(457,'2026-03-26T18:30:01.004Z','family','child data confirmed',36,'{"round":"1","formVersion":1}','','8qfWy8ckuG_U4Z7M71Svrb0_rwzfebmKGdofRdq_sfA'),
(458,'2026-03-26T18:30:01.005Z','family','contact data confirmed',36,'{"round":"1","changes":[]}','','jgDlDB9jvHYMwPQZC1KITwYAL4SRJDj_JYK_9WnJC8A'),
(459,'2026-03-26T18:30:01.007Z','family','list changed',36,'{"round":"1","change":"add","length":1}','','rH0giIs61vRVaciD3uL61u4umyDy8VzzdcgmQ-PV664'),
(460,'2026-03-26T18:30:01.012Z','family','list changed',36,'{"round":"1","change":"add","length":2}','','agysoHObyuBH7mhHSKM4iRM-ncAh35aD85Zuh0oZOdk'),
(461,'2026-03-26T18:30:01.014Z','family','list changed',36,'{"round":"1","change":"add","length":3}','','TdLh_9xN5a_D-RCxECrV8bHDLgpAENk7XJzFceR3j3o'),
(462,'2026-03-26T18:30:01.015Z','family','list changed',36,'{"round":"1","change":"add","length":4}','','l5hVIu_OrWbvuPbjJ8xRwAqmNj3bxwNnAO_POwmYT80'),
(463,'2026-03-26T18:30:01.017Z','family','list changed',36,'{"round":"1","change":"add","length":5}','','yMQRxAbBOHP8cgK_C4_nCESim6skjsdbSPgiRjGmlTA'),
(464,'2026-03-26T18:30:01.021Z','family','list changed',36,'{"round":"1","change":"add","length":6}','','YK0nGC1xatRcP4WCnr5pQVpf968SCphuWqNLASbEbO4'),
(465,'2026-03-26T18:30:01.026Z','family','list changed',36,'{"round":"1","change":"add","length":7}','','bS_exlzvUbUmGRDe-TE216rQ91cVvMENVLhIzo2qOLw'),
(466,'2026-03-26T18:30:01.027Z','family','list changed',36,'{"round":"1","change":"add","length":8}','','_7PYkIguuV6GeIcWJAWrayHUGqbVKbXCdGoj4TqRw0E'),
(467,'2026-03-26T18:30:01.028Z','family','list changed',36,'{"round":"1","change":"add","length":9}','','H3JaIxew_stIwwUKQZRAcuybyi5hASHCSFW-OGOBb0U'),
(468,'2026-03-26T18:30:01.029Z','family','list changed',36,'{"round":"1","change":"add","length":10}','','QX7arzHCc7lAqQnSQyJ-yfy9JhxGDsLV0aDVjtAEN-4'),
(469,'2026-03-26T18:30:01.031Z','family','list changed',36,'{"round":"1","change":"add","length":11}','','QQ_nSfRYa4CSWfcO-RkeSOsZe8ou8FjpQLA9He47c0Q'),
(470,'2026-03-26T18:30:01.032Z','family','list changed',36,'{"round":"1","change":"add","length":12}','','xdG7AoWNOZ0f3MKMjcJ6hqXVVJETACEULWdAZdX3KHw'),
(471,'2026-03-26T18:30:01.034Z','family','application submitted',36,'{"round":"1","formVersion":1,"receiptCode":"242T-W7ZR-3V5N","length":12}','','Ys9H7slCqqCFO-oW6N0CX24fnqNfg6WTdKHQnt0cbeU'),
(472,'2026-03-26T18:30:01.035Z','family','account made',37,'{}','','TwQWH0oLpIfeZPdAA4A4eV5QTBSzY86t9A0rVUHjpFs'),
(473,'2026-03-26T18:30:01.045Z','family','child data confirmed',37,'{"round":"1","formVersion":1}','','wEF8959xflhSAu1sShI6IUceHdAusunuVV0GZRNdkQk'),
(474,'2026-03-26T18:30:01.045Z','family','contact data confirmed',37,'{"round":"1","changes":[]}','','4gBI83_CX7fECvuFkrexAp6Myo_ieYA8fWZM65SDAPs'),
(475,'2026-03-26T18:30:01.046Z','family','list changed',37,'{"round":"1","change":"add","length":1}','','pqLbwSM8z9bWex2a_LyUqL_cIny2wIpT8reafWRVBo4'),
(476,'2026-03-26T18:30:01.047Z','family','list changed',37,'{"round":"1","change":"add","length":2}','','ntGLyuBNzrcOdf5FG1YAjLJkrc_n_oXfF8xWwjIEguI'),
(477,'2026-03-26T18:30:01.049Z','family','list changed',37,'{"round":"1","change":"add","length":3}','','6EFXyk83qMyjyr_0icVvHLYMMq_cxpNuVOHnPjcCDwc'),
(478,'2026-03-26T18:30:01.054Z','family','list changed',37,'{"round":"1","change":"add","length":4}','','jqig2AEEJiyJn_6gYYnbqoJRWj5Wli2UsdtNvPPw0HM'),
(479,'2026-03-26T18:30:01.056Z','family','list changed',37,'{"round":"1","change":"add","length":5}','','w64nQZ9oafquJO_-ZQfOCiDjviksw9Ix2sLikXcC4Xk'),
(480,'2026-03-26T18:30:01.058Z','family','list changed',37,'{"round":"1","change":"add","length":6}','','S02AS1aXgN5tkJnJtubrQ4FAGCYEngEkJN3qttIgo6Q'),
(481,'2026-03-26T18:30:01.059Z','family','application submitted',37,'{"round":"1","formVersion":1,"receiptCode":"2QZP-92WW-4WH0","length":6}','','A0sNkQBpjQShGR6yQwA7TJ6oTpdO0e7Uorz6oXLT9mA'),
(482,'2026-03-26T18:30:01.060Z','family','account made',34,'{}','','meqgkmwZxV2pAgP5O-bZKoOLUMT1mADZ2mhLR8jKLnA'),
(483,'2026-03-26T18:30:01.077Z','family','child data confirmed',34,'{"round":"1","formVersion":1}','','oKbzLOwtPdBsAsLoVo3jMFFnMfcH_wAQv0ynb-c9vBM'),
(484,'2026-03-26T18:30:01.080Z','family','contact data confirmed',34,'{"round":"1","changes":[]}','','18KCsC2Ii_yIQ4J3j4kZWafBx5l8Qb3VZVdhZyAjU0E'),
(485,'2026-03-26T18:30:01.080Z','family','school chosen',34,'{"round":"1"}','','q3rHQBH3DfMuM45hzhKnCcJAVLK8Bx9dG9d3a7AdRso'),
(486,'2026-03-26T18:30:01.082Z','family','application submitted',34,'{"round":"1","formVersion":1,"receiptCode":"2P0X-CW71-J83C","length":1}','','Aqvln8WamFe-rgIcuChV700o5zIA7S3EducqJz9MIRg'),
(487,'2026-03-26T18:30:01.083Z','family','account made',39,'{}','','m_60Sg0Nf1aWT3RxJXHRI3Ljkn2njPXW3EYxyWwKrqc'),
(488,'2026-03-26T18:30:01.092Z','family','account made',40,'{}','','e0A2Ygh0pPFlSb9Em_AdZlEjT0xcpOwIuHkTxxUQDic'),
(489,'2026-03-26T18:30:01.109Z','family','child data confirmed',40,'{"round":"1","formVersion":1}','','RfzhCiVTrYoj642EwpwCnjVmX5RZvY4qN3hl7rfvMew'),
(490,'2026-03-26T18:30:01.113Z','family','contact data confirmed',40,'{"round":"1","changes":[]}','','1KLxOHCtTuN8283m-55GMQSbm9na8q3uJjVkQd3UlSw'),
(491,'2026-03-26T18:30:01.115Z','family','list changed',40,'{"round":"1","change":"add","length":1}','','oTJCzKKsuA_sKRIo0Ku2S5BghGTetr9-vGVQcFth1vE'),
(492,'2026-03-26T18:30:01.116Z','family','list changed',40,'{"round":"1","change":"add","length":2}','','cEheEZaTvot3enhRpIKp0erM1MxUPnho4iCHzeTERQg'),
(493,'2026-03-26T18:30:01.117Z','family','list changed',40,'{"round":"1","change":"add","length":3}','','G6IqDudH5qtKEQvhSIRUJgHGhJoLIRG_XiK8k7Deo8Y'),
(494,'2026-03-26T18:30:01.119Z','family','list changed',40,'{"round":"1","change":"add","length":4}','','OY93Ej2Iatp-vWps5kjjEnO-AWZn8CmohjjURZ1OJkw'),
(495,'2026-03-26T18:30:01.125Z','family','list changed',40,'{"round":"1","change":"add","length":5}','','rkyLR7GczD6WFSVUsghdNa-wZWwnhQYaEmaCSZj5cRg'),
(496,'2026-03-26T18:30:01.129Z','family','list changed',40,'{"round":"1","change":"add","length":6}','','CWbid8LV6WmMX0y3rg4aN2C9wR6qzZrYEPvkMpcH-A4'),
(497,'2026-03-26T18:30:01.133Z','family','list changed',40,'{"round":"1","change":"add","length":7}','','thq28T5BT7UvW0bB57r_SC7UnLwSTPdnlJ-7gcvF3kI'),
(498,'2026-03-26T18:30:01.138Z','family','list changed',40,'{"round":"1","change":"add","length":8}','','5F92_cMaZB-ESDrkAC1qvizU1f7uWWvzEaGSsxKPuFI'),
(499,'2026-03-26T18:30:01.142Z','family','list changed',40,'{"round":"1","change":"add","length":9}','','TNR-YS6w6VDp9HTrvBQUWOV8kklATTLtAYbSHESg8L4'),
(500,'2026-03-26T18:30:01.146Z','family','list changed',40,'{"round":"1","change":"add","length":10}','','x6wGJav6d-1LsVdBzl45VkoRhtzgIfTjMAhC0Q05uWo'),
(501,'2026-03-26T18:30:01.150Z','family','list changed',40,'{"round":"1","change":"add","length":11}','','f0yTu62YLl2kOPlxeltaCi1PiFfE2mpBn46iWJ0rkxo'),
(502,'2026-03-26T18:30:01.154Z','family','list changed',40,'{"round":"1","change":"add","length":12}','','J4AAxEhackNSWsWo7cjP6li6Ffn-tLiW-DOiIzTjF8A'),
(503,'2026-03-26T18:30:01.156Z','family','application submitted',40,'{"round":"1","formVersion":1,"receiptCode":"3D2S-PEJT-F4BW","length":12}','','K2G7Z0RmWIRg78HQaUQ4LIvBIi-RXaexQ9d7TuXHPt4'),
(504,'2026-03-26T18:30:01.158Z','family','account made',35,'{}','','BlFVdadS1tUEjTs5qCA-PiYzzX6GYreMaxpEkLa_iP0'),
(505,'2026-03-26T18:30:01.166Z','family','child data confirmed',35,'{"round":"1","formVersion":1}','','I8oUYathD32CuufRmstjzVRMnEp-SGmxv1171-MXkkg'),
(506,'2026-03-26T18:30:01.167Z','family','contact data confirmed',35,'{"round":"1","changes":[]}','','N-yyVScrUeyg_NPKtejB0LcHvPZ_gqCSP_rU75S1YZs'),
(507,'2026-03-26T18:30:01.170Z','family','list changed',35,'{"round":"1","change":"add","length":1}','','s4rn2W91XWrxsTkodyPFTjiZttWHat0ymBtyhnECKCw'),
(508,'2026-03-26T18:30:01.172Z','family','list changed',35,'{"round":"1","change":"add","length":2}','','VMRFEJvh7WuyfFgBHvwVVNA-eFuOgKvKOl_eHXv1IcQ'),
(509,'2026-03-26T18:30:01.173Z','family','list changed',35,'{"round":"1","change":"add","length":3}','','P-I8fijAviNjSyU0O5MPkZRlIq8pxeePIP3clE5baDg'),
(510,'2026-03-26T18:30:01.175Z','family','list changed',35,'{"round":"1","change":"add","length":4}','','0Jm0lZlQneY50ooRvxSEHMQ-SdT0lisNYad29trr-F8'),
(511,'2026-03-26T18:30:01.176Z','family','list changed',35,'{"round":"1","change":"add","length":5}','','ceObp65SmK3kBN4QHImaxyWMVs2gEkayOHStNtSXtXY'),
(512,'2026-03-26T18:30:01.178Z','family','list changed',35,'{"round":"1","change":"add","length":6}','','LM97Y3FcyB-eN1wCIxsed3w0-X5JG2a3zu02-qEW3BA'),
(513,'2026-03-26T18:30:01.181Z','family','list changed',35,'{"round":"1","change":"add","length":7}','','CYL78r68BS0FpFUQNm1m3lpLg-yL6tD6Y2YP6Cr03-g'),
(514,'2026-03-26T18:30:01.183Z','family','list changed',35,'{"round":"1","change":"add","length":8}','','AN5SBbDZk_axRLXpIhzHhdE9GQ0vXsREoeYHqS1HJEM'),
(515,'2026-03-26T18:30:01.184Z','family','list changed',35,'{"round":"1","change":"add","length":9}','','x-W1k3-famzaFcDaHkBlrNxe3rjTXDM-aNUuai7IHgA'),
(516,'2026-03-26T18:30:01.189Z','family','list changed',35,'{"round":"1","change":"add","length":10}','','amQlfYqcoG8sz2yCNUYOwcOcnu37bxbGTXN8zCXf4ks'),
(517,'2026-03-26T18:30:01.192Z','family','list changed',35,'{"round":"1","change":"add","length":11}','','m9-Z7N-a-gpY-WuGBzNV--Bet534sYkGiMwE83vHkLk'),
(518,'2026-03-26T18:30:01.196Z','family','list changed',35,'{"round":"1","change":"add","length":12}','','jk6txoGS0B5sCEG_zGOPijMggM47hNYg-87yiud439Y'),
(519,'2026-03-26T18:30:01.198Z','family','application submitted',35,'{"round":"1","formVersion":1,"receiptCode":"R1CD-2DPF-V7PM","length":12}','','_MeYKdgsKZO3RiZKFtTszYXvFdS5yQmDRha38a7Rqho'),
(520,'2026-03-26T18:30:01.200Z','family','account made',30,'{}','','rJIRuaT4ojLG86wGNmCiv-qu7rMLJHaU8p1dK-u_mg4'),
(521,'2026-03-26T18:30:01.215Z','family','child data confirmed',30,'{"round":"1","formVersion":1}','','fUSgejPoUZFpH5Zxiz7Iitk_nZONN6OjmSitJiGHJOM'),
(522,'2026-03-26T18:30:01.216Z','family','contact data confirmed',30,'{"round":"1","changes":[]}','','018Ixq8tQdTIJmxlD6p-k7mQZYG6zk8J_-h8VAe7H-k'),
(523,'2026-03-26T18:30:01.217Z','family','list changed',30,'{"round":"1","change":"add","length":1}','','UcKyBFTEPC7mxie30PS_sGJDvpc2Nx6ELG1cy0IF00c'),
(524,'2026-03-26T18:30:01.221Z','family','list changed',30,'{"round":"1","change":"add","length":2}','','37nhO_uPi2wGurSF_mkAuWZpLo_8frn6pcnPe0It8wo'),
(525,'2026-03-26T18:30:01.229Z','family','list changed',30,'{"round":"1","change":"add","length":3}','','JBu8qhvDh0PYgPiVXMibeoro-ZgYV59TzxnE51fAlso'),
(526,'2026-03-26T18:30:01.235Z','family','list changed',30,'{"round":"1","change":"add","length":4}','','79fl4F-Kmy3HIaHmW-iJR4xO5yn_biStg4aKaAhYctE'),
(527,'2026-03-26T18:30:01.236Z','family','list changed',30,'{"round":"1","change":"add","length":5}','','ploFmgIyRWoUhyVuz1OLh7Hmrp0D8FSoOXgdObm4M20'),
(528,'2026-03-26T18:30:01.238Z','family','list changed',30,'{"round":"1","change":"add","length":6}','','7rl4HA_i7BlG41P5ltQBoBdg7xnq9mQ8_dkzFmpgoxc'),
(529,'2026-03-26T18:30:01.239Z','family','list changed',30,'{"round":"1","change":"add","length":7}','','mx2XcbZFTeyAgcPDFCsDIg-U9M3tdamUpag0k6tu4AA'),
(530,'2026-03-26T18:30:01.241Z','family','list changed',30,'{"round":"1","change":"add","length":8}','','sApWQw17BdfQbqc5la8PoxE8JjGvSWchOz4N-fShfoE'),
(531,'2026-03-26T18:30:01.243Z','family','list changed',30,'{"round":"1","change":"add","length":9}','','yJdi4TjcYbz6qqNdSD9UI9JC5ZLbMfFF76Hc0XY6RuA'),
(532,'2026-03-26T18:30:01.244Z','family','list changed',30,'{"round":"1","change":"add","length":10}','','NUYl2ImtU2s2sQxiCjHClLdggV-Q-_eebdMr9pyx3aQ'),
(533,'2026-03-26T18:30:01.250Z','family','list changed',30,'{"round":"1","change":"add","length":11}','','08q8joNy1VK0zdvASE6Q-MSUwliM4SLxdXHButa6lEw'),
(534,'2026-03-26T18:30:01.252Z','family','list changed',30,'{"round":"1","change":"add","length":12}','','xZ05xe2cn4RDVcULCaLAbEnh28y9piknInPHovlY064'),
(535,'2026-03-26T18:30:01.254Z','family','application submitted',30,'{"round":"1","formVersion":1,"receiptCode":"KFMZ-Q2VY-XCEG","length":12}','','x7oU4qx1DfzwVcvUFX8QcOkxV88aWuPERwnA5A8fVOA'),
(536,'2026-03-26T18:30:01.255Z','family','account made',33,'{}','','h-xQqkEaiIk07-MMBS2v91Y-nmg8eMuNqtqcBWA3iYo'),
(537,'2026-03-26T18:30:01.271Z','family','child data confirmed',33,'{"round":"1","formVersion":1}','','6D6KS-PrOJzKJ9BBpQ8rL0lvHSilULCFtDqOtbbatIs'),
(538,'2026-03-26T18:30:01.271Z','family','contact data confirmed',33,'{"round":"1","changes":[]}','','6cMZgL_f9t_F_HljbON2cc_sYpbAJ-YFyZQrmPXbfEc'),
(539,'2026-03-26T18:30:01.272Z','family','list changed',33,'{"round":"1","change":"add","length":1}','','fKTp7WumDDU7j3FCoZFTvMZbVyREkcK3mM_XM4FOBek'),
(540,'2026-03-26T18:30:01.273Z','family','list changed',33,'{"round":"1","change":"add","length":2}','','fs-yIU-I5dnAXubzHybMYMNZnuR2yzL8ownfmBavOIc'),
(541,'2026-03-26T18:30:01.276Z','family','list changed',33,'{"round":"1","change":"add","length":3}','','gmGhjlyntQboxPsgHu17l39ubw4bnbh9K45rWDRWLRk'),
(542,'2026-03-26T18:30:01.277Z','family','list changed',33,'{"round":"1","change":"add","length":4}','','ljPrfCETxFY88mnJDlz_vcHl0Btw46o_45LTC6cBRmo'),
(543,'2026-03-26T18:30:01.279Z','family','list changed',33,'{"round":"1","change":"add","length":5}','','BIamijk7ge5WP9LcxcQ8a9_HHMtotgtfSPCaNPiTZ48'),
(544,'2026-03-26T18:30:01.280Z','family','list changed',33,'{"round":"1","change":"add","length":6}','','0I6XNEtO4mWMHasz57PTqGTzZGeHJEnjI1BRhv8W3_Q'),
(545,'2026-03-26T18:30:01.281Z','family','application submitted',33,'{"round":"1","formVersion":1,"receiptCode":"F5JS-2E1Q-5RQQ","length":6}','','M6iVd34plO6ACJeH7WZ74TehwL1H_QBOtsBNq4r3Jd4'),
(546,'2026-03-26T18:30:01.283Z','family','account made',38,'{}','','xnJqJ51ZG2bgl7nILZwcKsRcSyEs97SR1uSK23t1TsQ'),
(547,'2026-03-26T18:30:01.294Z','family','child data confirmed',38,'{"round":"1","formVersion":1}','','T5W1svgt8SfgO3PEQIjIOPk6RG1WVF4R_XG8IJtekj0'),
(548,'2026-03-26T18:30:01.295Z','family','contact data confirmed',38,'{"round":"1","changes":[]}','','F7oPDLkXdZjhhbxM03XMtG13P2B4ow9pfF-AK7lIA4k'),
(549,'2026-03-26T18:30:01.296Z','family','list changed',38,'{"round":"1","change":"add","length":1}','','ZglIOgK57nUTvVsMV1p60G9yj63HX74T-Of0C760YMQ'),
(550,'2026-03-26T18:30:01.302Z','family','list changed',38,'{"round":"1","change":"add","length":2}','','StyIjFl2p06wyS-WKjDkVeJbQ50QTpsMTBLVMaLs5bI'),
(551,'2026-03-26T18:30:01.305Z','family','list changed',38,'{"round":"1","change":"add","length":3}','','fKdaSTvsp6D2ZQrQrX6L_BEl-MP6Vh8yk27bg-SIWlI'),
(552,'2026-03-26T18:30:01.307Z','family','list changed',38,'{"round":"1","change":"add","length":4}','','6PRu80oZIoUCTXMG1AIo3aGxn1NHXF8Pf1HsP2ClyKg'),
(553,'2026-03-26T18:30:01.309Z','family','application submitted',38,'{"round":"1","formVersion":1,"receiptCode":"7FPK-6423-N2ER","length":4}','','FCT1ru7KCou4FNh00NFJii7KjX7P_5XFAhgRm3vrT1M'),
(554,'2026-03-26T18:30:01.311Z','family','account made',29,'{}','','dhENCsB3ZJWb4kuhBNEd5oVfmElbynWxfDtPgWwSeow'),
(555,'2026-03-26T18:30:01.319Z','family','child data confirmed',29,'{"round":"1","formVersion":1}','','T7i4RYPt7loOuCcSRP4hn4ouk03Ts0U9oKSH_wsGlN0'),
(556,'2026-03-26T18:30:01.320Z','family','contact data confirmed',29,'{"round":"1","changes":[]}','','_9V0voO3Qzm1gG_mMnzvR79zCfWeg9yQyVdwRUC5l9Y'),
(557,'2026-03-26T18:30:01.320Z','family','list changed',29,'{"round":"1","change":"add","length":1}','','aQiWDQEmDKKeUvpO3glR27oAz2UnEQRJSlOn0E73SUQ'),
(558,'2026-03-26T18:30:01.323Z','family','list changed',29,'{"round":"1","change":"add","length":2}','','mNT0Yyw63jI321UykwgHH9n3kqxa9bhTWUTfbYzLeIo'),
(559,'2026-03-26T18:30:01.324Z','family','list changed',29,'{"round":"1","change":"add","length":3}','','RRMCDD6o1o0CAbOg5anPtRPe6xjkMAuTNqpZrVFy558'),
(560,'2026-03-26T18:30:01.326Z','family','list changed',29,'{"round":"1","change":"add","length":4}','','P52y9lL6-Ue4r9RuXesdJVVvj7SYfV2R70gk-RCfD6A'),
(561,'2026-03-26T18:30:01.327Z','family','list changed',29,'{"round":"1","change":"add","length":5}','','z33drSIXkwV9zPZB7qW3-oq2ZyebEDgH7kImer-laEo'),
(562,'2026-03-26T18:30:01.328Z','family','list changed',29,'{"round":"1","change":"add","length":6}','','5LpC-J30fXJgK3XMDjkqa_uW4UWIF3DLGXMmX41l9zw'),
(563,'2026-03-26T18:30:01.330Z','family','list changed',29,'{"round":"1","change":"add","length":7}','','MCuT5mW4lKHuW-jhzyuH0rHU8nVr9DLW69MGPk7Q6Vs'),
(564,'2026-03-26T18:30:01.333Z','family','list changed',29,'{"round":"1","change":"add","length":8}','','7R7uDjnpkbuYi_shrJhDQn8PQBhtgadgAtNsjrlWjSk'),
(565,'2026-03-26T18:30:01.341Z','family','list changed',29,'{"round":"1","change":"add","length":9}','','YjWsgV88dh1WTKuioA0ID0yOnrUz6eujL2tM-YYu0yE'),
(566,'2026-03-26T18:30:01.344Z','family','list changed',29,'{"round":"1","change":"add","length":10}','','kKNJOlF5c90FJTjsVP3bUlMmyAOXPje0JUJrFv7ldvk'),
(567,'2026-03-26T18:30:01.347Z','family','list changed',29,'{"round":"1","change":"add","length":11}','','GTugG8LwCjbP1mKLw6AupRknEKKLzc_SfEEZunir1EM'),
(568,'2026-03-26T18:30:01.349Z','family','list changed',29,'{"round":"1","change":"add","length":12}','','OcjQxaUb8DPqfUGOhAVbzEOQAnMyIL9GIVt1jCyCdQk'),
(569,'2026-03-26T18:30:01.350Z','family','application submitted',29,'{"round":"1","formVersion":1,"receiptCode":"BMMF-NP14-P5Z1","length":12}','','iJftmCu1SObiu0E-kEVP7Nvyxf3S-5Z9ZroqzgKlIik'),
(570,'2026-03-26T18:30:01.352Z','family','account made',32,'{}','','g_-K6lQXnjVB918CkLtnkH72qwGpZdFMljzMw4wvGk4'),
(571,'2026-03-26T18:30:01.365Z','family','child data confirmed',32,'{"round":"1","formVersion":1}','','z5rhqCjI-LI3fCUAIvU95bCcvhGKJC-Ie21naQ5-ucc'),
(572,'2026-03-26T18:30:01.366Z','family','contact data confirmed',32,'{"round":"1","changes":[]}','','fikSZ-s01-fWAPS2kDT-LPe0i2qYkxxhQtIOKjTknuQ'),
(573,'2026-03-26T18:30:01.367Z','family','list changed',32,'{"round":"1","change":"add","length":1}','','46iB4DRvecp0oMN6k561q8XUJ401Eu1AbrzeFwG94TA'),
(574,'2026-03-26T18:30:01.369Z','family','list changed',32,'{"round":"1","change":"add","length":2}','','Lti3dQFCXKJGgf1fsSi_KPDNeZlIBHSLQLDlrqlTjSA'),
(575,'2026-03-26T18:30:01.370Z','family','list changed',32,'{"round":"1","change":"add","length":3}','','cKiu2P8pUFfwNxAUyJ954ZlxjoM4fj8VWy1hf31RXRk'),
(576,'2026-03-26T18:30:01.392Z','anna','pupil corrected',20,'{"changes":[{"field":"houseNumberSuffix","old":"","new":"B"}]}','moeder belde over het huisnummer','redeARNx-95l9kezTi24pEg4pBDSK2MozGjdkjShRIs'),
(577,'2026-03-26T18:30:02.091Z','bram','application reopened',1,'{"round":"1","receiptCode":"Q62M-ASJT-S7NG"}','vader wil een andere volgorde','nRgyzSoO-GE3IUpYa2GIXRMzVfiT8So3zhDYSpRE3lQ'),
(578,'2026-03-26T18:30:02.285Z','anna','login revoked',11,'{"hadAccount":false,"droppedMails":0}','verkeerd adres','2QlcDNbAunfCUpMkktqOKyhnznLvyERvWzt_YkBCTp0'),
(579,'2026-03-26T18:30:02.497Z','anna','login queued',11,'{"number":2}','','RiEywmddF3VtAduJGTa-CLToKwSg1BCDSLtu9XXvF3g'),
(580,'2026-03-26T18:30:02.714Z','anna','pupil corrected',14,'{"changes":[{"field":"email","old":"benali@example.org","new":"nieuw.adres@example.org"}]}','elk logins send --email','TL_-TSf3qsHWB0yKT4dl4J_D-wZdTTvY2j56GBU_nWE'),
(581,'2026-03-26T18:30:02.714Z','anna','login queued',14,'{"number":2}','','sDhwai3EnJJ3VSwxdJShnX8qzEFII0epSadgBd9lRsg'),
(582,'2026-03-26T18:30:02.944Z','bram','round extended',NULL,'{"round":"1","changes":[{"field":"closesAt","old":"2026-03-31T22:00:00.000Z","new":"2026-04-01T22:00:00.000Z"}],"mailed":14}','storing bij de provider','RfiJgzJU76_16zWsadxik-gNt5vffWSOayYRUTY9v0s'),
(583,'2026-03-26T18:30:03.150Z','anna','round extended',2,'{"round":"1","changes":[{"field":"closesAt","old":"2026-04-01T22:00:00.000Z","new":"2026-04-03T10:00:00.000Z"}],"mailed":0}','ziekenhuis','AcXYTALVxva5BzHzLQdtue3SlvBJcHR1-3kNPq6lLFQ'),
(584,'2026-03-26T18:30:03.342Z','anna','pupil corrected',4,'{"changes":[{"field":"firstName","old":"Elif","new":"Noor-Anne"}]}','verkeerd overgenomen','xW_NSq_YEICSwnw5fZBt2R0KsFGhzuCy8tXzP0p7Q9k'),
(585,'2026-03-26T18:30:03.908Z','anna','reminder queued',15,'{"kind":"login-reminder","round":"1","number":1,"last":false}','','oGBhJG6L27wmedRML3fYJcou0GfXe33C8WLn8t6sPa0'),
(586,'2026-03-26T18:30:03.908Z','anna','reminder queued',44,'{"kind":"login-reminder","round":"1","number":1,"last":false}','','gkJH8USyqbCGub0IsPGSakNhcRq34XohEXZOZzIncCY'),
(587,'2026-03-26T18:30:03.908Z','anna','reminder queued',31,'{"kind":"login-reminder","round":"1","number":1,"last":false}','','Kho5IXxQB2bN8RuOUrZhfK7MugqpWH3NEWT8MQLcvyQ'),
(588,'2026-03-26T18:30:03.908Z','anna','digest queued',NULL,'{"school":"18AB00","round":"1","number":1,"last":false}','','Mquq7xKOsHFCyaAFO4O91XvTaum90rBKIRVbts_h4sY'),
(589,'2026-03-26T18:30:03.908Z','anna','digest queued',NULL,'{"school":"18AB01","round":"1","number":1,"last":false}','','inQMxUpTK9mqk0-kGdU9LVZqSRd6W8jzEKrzqP8Np0g'),
(590,'2026-03-26T18:30:03.908Z','anna','digest queued',NULL,'{"school":"21CD00","round":"1","number":1,"last":false}','','zAoZlvFDGJz1u3bHU-qaFc200dLmJLDSF1jgfPxlZwA'),
(591,'2026-03-27T09:00:00.000Z','anna','clock moved',NULL,'{"changes":[{"field":"clock","old":"2026-03-26T18:30:04.778Z","new":"2026-03-27T09:00:00.000Z"}]}','','8sTfTzfGo07I9JS0yDwsWJm915RIJzpU9tDigD32HmY');
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
pragma user_version = 3;
