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
) strict;
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
(1,2026,1,'8c4c72bb51888feef3ecf2beda68b53d','2026-11-24T02:56:40.797Z',102);
insert into primary_schools (id, code, name, board, email, phone) values
(1,'18AB00','De Stille Stoomboot','Stichting Vaarwater','info@stillestoomboot.example','020-000 01 00'),
(2,'18AB01','De Stille Stoomboot, locatie Haven','Stichting Vaarwater','haven@stillestoomboot.example','020-000 01 01'),
(3,'21CD00','De Nieuwsgierige Lantaarn','Stichting Het Zevende Kompas','info@nieuwsgierigelantaarn.example','020-000 02 00'),
(4,'27EF00','De Dappere Dobber','Stichting Het Zevende Kompas','info@dapperedobber.example','020-000 03 00'),
(5,'27EF01','De Dappere Dobber, locatie Vlonder','Stichting Het Zevende Kompas','vlonder@dapperedobber.example','020-000 03 01'),
(6,'30GH00','Het Omgekeerde Kasteel','Stichting Wolkenlucht','info@omgekeerdekasteel.example','020-000 04 00');
insert into secondary_schools (id, code, name, kind, street, house_number, postcode, city, website) values
(1,'barlaeus','Barlaeus Gymnasium','regular','Weteringschans','31','1017 RV','Amsterdam','https://barlaeus.nl'),
(2,'hyperion','Hyperion Lyceum','regular','Badhuiskade','361','1031 KV','Amsterdam','https://hyperionlyceum.nl'),
(3,'vossius','Vossius Gymnasium','regular','Messchaertstraat','1','1077 WS','Amsterdam','https://www.vossius.nl'),
(4,'ignatius','St. Ignatiusgymnasium','regular','Jan van Eijckstraat','47','1077 LH','Amsterdam','https://www.ignatiusgymnasium.nl'),
(5,'nicolaas','St. Nicolaaslyceum','regular','Beethovenplein','2','1077 WM','Amsterdam','https://www.nicolaaslyceum.nl'),
(6,'spinoza','Spinoza Lyceum Amsterdam','regular','Peter van Anrooystraat','8','1077 VS','Amsterdam','https://spinozalyceum.nl'),
(7,'nieuwland','Pieter Nieuwland College','regular','Nobelweg','6','1097 AR','Amsterdam','https://www.pieternieuwland.nl'),
(8,'cygnus','Cygnus Gymnasium','regular','Vrolikstraat','8','1091 VG','Amsterdam','https://www.cygnusgymnasium.nl'),
(9,'havo-de-hof','Havo De Hof','regular','Vrolikstraat','8','1091 VG','Amsterdam','https://www.zaam.nl/scholen/havo-de-hof'),
(10,'berlage','Berlage Lyceum','regular','Pieter Lodewijk Takstraat','33-34','1073 KJ','Amsterdam','https://berlage.espritscholen.nl'),
(11,'caland','Calandlyceum','regular','Pieter Calandlaan','182','1068 NT','Amsterdam','https://calandlyceum.nl'),
(12,'lumion','Lumion','regular','Vlaardingenlaan','25','1062 HM','Amsterdam','https://www.lumion.nl'),
(13,'fons-vitae','Fons Vitae Lyceum','regular','Mr. Treublaan','1','1097 DP','Amsterdam','https://www.fonsvitaelyceum.nl'),
(14,'hlz','Hervormd Lyceum Zuid (HLZ)','regular','Churchilllaan','1','1078 BA','Amsterdam','https://www.hlz.nl'),
(15,'amsterdams-lyceum','Het Amsterdams Lyceum','regular','Valeriusplein','15','1075 BJ','Amsterdam','https://www.hetamsterdamslyceum.nl'),
(16,'hlw','Hervormd Lyceum West (HLW)','regular','Hemsterhuisstraat','79','1065 JX','Amsterdam','https://www.hlw.nl'),
(17,'gerrit-vd-veen','Gerrit van der Veen College','regular','Gerrit van der Veenstraat','99','1077 DT','Amsterdam','https://www.gerritvanderveen.nl'),
(18,'geert-groote','Geert Groote College Amsterdam','regular','Stadionkade','56','1076 BG','Amsterdam','https://www.geertgrootecollege.nl'),
(19,'spinoza20first','Spinoza20first','regular','Roelof Hartstraat','2','1071 VH','Amsterdam','https://spinoza20first.nl'),
(20,'comenius','Comenius Lyceum Amsterdam','regular','Jan Tooropstraat','2','1062 BW','Amsterdam','https://www.comeniuslyceum.nl'),
(21,'alasca','ALASCA','regular','Geertje Wielemaplein','1','1095 MM','Amsterdam','https://alasca.nl'),
(22,'noorderlicht','ABC Noorderlicht','regular','Rode Kruisstraat','14','1025 KN','Amsterdam','https://abc-noorderlicht.nl'),
(23,'bindelmeer','Bindelmeer College','regular','Gulden Kruis','5','1103 BB','Amsterdam','https://bindelmeer.nl'),
(24,'bredero','Bredero','regular','Gare du Nord','5','1022 GX','Amsterdam','https://bredero.espritscholen.nl'),
(25,'calvijn','Calvijn College Amsterdam','regular','Pieter Calandlaan','3','1065 KH','Amsterdam','https://calvijncollege.nl'),
(26,'casparus','Casparus College','regular','Talmastraat','40','1382 WB','Weesp','https://casparuscollege.nl'),
(27,'cburg','Cburg College','regular','Foekje Dillemastraat','116','1087 GN','Amsterdam','https://cburgcollege.nl'),
(28,'cheider','Cheider (vo)','regular','Zeelandstraat','11','1078 GG','Amsterdam','https://cheider.nl'),
(29,'de-meer','College De Meer','regular','Lavoisierstraat','2','1098 XB','Amsterdam','https://collegedemeer.nl'),
(30,'zuyd','College ZUYD','regular','Rustenburgerstraat','436-440','1073 GN','Amsterdam','https://collegeZUYD.nl'),
(31,'haga','Cornelius Haga Lyceum','regular','Naritaweg','30','1043 BX','Amsterdam','https://hagalyceum.nl'),
(32,'csb','CSB','regular','De Cuserstraat','3','1081 CN','Amsterdam','https://csb.nl'),
(33,'damstede','Damstede Lyceum','regular','Rode Kruisstraat','83','1025 KP','Amsterdam','https://damstede.nl'),
(34,'amsterdamse-mavo','De Amsterdamse MAVO','regular','Linnaeushof','48','1098 CE','Amsterdam','https://deamsterdamsemavo.nl'),
(35,'apollo','De Apollo','kovo','Oudaen','6','1082 VS','Amsterdam','https://deapollo.nl'),
(36,'denise','DENISE','regular','Piet Mondriaanstraat','140','1061 SB','Amsterdam','https://denise.school'),
(37,'fiducie','Fiducie College','regular','Derkinderenstraat','44','1065 TG','Amsterdam','https://fiduciecollege.nl'),
(38,'maimonides','Joodse Scholengemeenschap Maimonides','regular','Noordbrabantstraat','17','1079 RK','Amsterdam','https://maimonides.nl'),
(39,'kairos','Kairos College','regular','Meeuwenlaan','134','1021 JL','Amsterdam','https://kairoscollege.nl'),
(40,'kiem','Kiem Montessori','regular','Tweede Oosterparkstraat','33','1092 AX','Amsterdam','https://kiemmontessori.nl'),
(41,'cartesius','Het Cartesius','regular','Frederik Hendrikplantsoen','7-A','1052 HA','Amsterdam','https://hetcartesius.nl'),
(42,'vierde-gymnasium','Het 4e Gymnasium','regular','Archangelweg','4','1032 CE','Amsterdam','https://het4egymnasium.nl'),
(43,'huygens','Huygens College','regular','2e C. Huygensstraat','31','1054 CX','Amsterdam','https://huygenscollegeamsterdam.nl'),
(44,'lely','Ir. Lely Lyceum','regular','Ravenswaaipad','3','1106 AZ','Amsterdam','https://lelylyceum.nl'),
(45,'ivko','IVKO','regular','Rustenburgerstraat','15','1072 ER','Amsterdam','https://ivko.nl'),
(46,'marcanti','Marcanti College','regular','Jan van Galenstraat','31','1056 AJ','Amsterdam','https://marcanti.espritscholen.nl'),
(47,'mediacollege','Mediacollege Amsterdam','regular','Dintelstraat','15','1078 JL','Amsterdam','https://ma.nl'),
(48,'metis','Metis Montessori Lyceum','regular','Mauritskade','58','1092 AD','Amsterdam','https://metismontessori.nl'),
(49,'metropolis','Metropolis Lyceum','regular','Hagedoornplein','1-A','1031 BV','Amsterdam','https://metropolislyceum.nl'),
(50,'oostpoort','Montessori Lyceum Oostpoort','regular','Polderweg','3','1093 KN','Amsterdam','https://montessoriooostpoort.nl'),
(51,'pax','Montessori Lyceum Pax','regular','C. van Eesterenlaan','50','1112 HR','Amsterdam','https://mla.nl'),
(52,'terra-nova','Montessori Lyceum Terra Nova','regular','Pampuslaan','1','1087 LA','Amsterdam','https://terranova.nl'),
(53,'mundus','Mundus College','regular','Burg. Hogguerstraat','2','1064 BA','Amsterdam','https://munduscollege.nl'),
(54,'osb','OSB Amsterdam','regular','Gulden Kruis','5','1103 BB','Amsterdam','https://osb.nl'),
(55,'over-y','Over-Y College','regular','Floraweg','170','1032 KD','Amsterdam','https://overycollege.nl'),
(56,'tobias','Tobiasschool','kovo','Rietwijkerstraat','55','1059 VN','Amsterdam','https://tobiasschool.nl'),
(57,'vonk','Vonk Amsterdam','regular','Rode Kruisstraat','40','1025 KR','Amsterdam','https://vonk.school'),
(58,'xplore','Xplore Agora','regular','Elzenhagenpad','2','1022 XA','Amsterdam','https://xplore-agora.nl'),
(59,'futuris','Futuris','regular','Pandora','1','1183 JD','Amstelveen','https://futuris.nl'),
(60,'sweelinck','Sweelinck College','regular','Moreelsestraat','19-21','1055 XE','Amsterdam','https://sweelinckcollege.nl'),
(61,'vinse','Vinse School','regular','Haarlemmerstraat','132-136','1013 EK','Amsterdam','https://vinse.nl'),
(62,'spring-high','Spring High','regular','Herman Poortstraat','17','1077 JN','Amsterdam','https://springhigh.nl'),
(63,'vechtstede','Vechtstede College','regular','Amstellandlaan','1-A','1382 GV','Weesp','https://vechtstedecollege.nl'),
(64,'tasc','TASC','regular','Darlingstraat','2','1061 RJ','Amsterdam','https://tasc.nl'),
(65,'hogelant','Hogelant','kovo','Duinluststraat','20','1022 PK','Amsterdam','https://hogelant.nl'),
(66,'iedersland','Iedersland College','kovo','Zekeringstraat','38-40','1014 BT','Amsterdam','https://iedersland.nl'),
(67,'hubertus-berkhoff','Hubertus & Berkhoff','regular','Betuwestraat','29','1078 TA','Amsterdam','https://hubertusenberkhoff.nl'),
(68,'yuverta-west','Yuverta vmbo Amsterdam-West','regular','Jan van Zutphenstraat','60','1055 LG','Amsterdam','https://yuverta.nl'),
(69,'yuverta-oost','Yuverta vmbo en pro Amsterdam-Oost','regular','Archimedesplantsoen','87','1098 JB','Amsterdam','https://yuverta.nl'),
(70,'jordaan','Jordaan College','vso','Nassaukade','366','1054 AH','Amsterdam','https://jordaancollege.nl'),
(71,'kolom-atlant','Kolom Praktijkcollege De Atlant','praktijkonderwijs','Teilingen','4','1082 HK','Amsterdam','https://kolomonderwijs.nl'),
(72,'kolom-dreef','Kolom Praktijkcollege De Dreef','praktijkonderwijs','Alexander Dumaslaan','7','1102 CE','Amsterdam','https://kolomonderwijs.nl'),
(73,'kolom-plein','Kolom Praktijkcollege Het Plein','praktijkonderwijs','Jan de Louterpad','5','1067 JX','Amsterdam','https://kolomonderwijs.nl'),
(74,'kolom-noord','Kolom Praktijkcollege Noord','praktijkonderwijs','Oostzanerdijk','139','1021 CK','Amsterdam','https://kolomonderwijs.nl'),
(75,'luca','LUCA','praktijkonderwijs','Javaplantsoen','24','1094 HM','Amsterdam','https://luca-praktijkschool.nl'),
(76,'signis','Kentalis Signis','vso','Meer en Vaart','300','1068 LE','Amsterdam','https://kentalis.nl'),
(77,'alphons-laudy','Kolom VSO Alphons Laudy','vso','Teilingen','4','1082 HK','Amsterdam','https://kolomonderwijs.nl'),
(78,'heldring','Kolom VSO De Heldring','vso','Heldringstraat','17','1064 PA','Amsterdam','https://kolomonderwijs.nl'),
(79,'meiberg','Meiberg College','vso','Meibergdreef','9','1105 AZ','Amsterdam','https://meibergcollege.nl'),
(80,'orion-amstel','Orion College Amstel','vso','Javaplantsoen','2','1094 HM','Amsterdam','https://orioncollege.nl'),
(81,'orion-drostenburg','Orion College Drostenburg','vso','Drostenburg','50','1103 BC','Amsterdam','https://orioncollege.nl'),
(82,'orion-noord','Orion College Noord','vso','Rode Kruisstraat','60','1025 KV','Amsterdam','https://orioncollege.nl'),
(83,'orion-zuidoost','Orion College Zuidoost','vso','Gulden Kruis','5','1103 BB','Amsterdam','https://orioncollege.nl'),
(84,'viertaal','VierTaal College Amsterdam','vso','Polderweg','1','1093 KK','Amsterdam','https://viertaal.nl'),
(85,'visio','Visio Onderwijs Amsterdam','vso','Onderwijsboulevard','1','1034 DG','Amsterdam','https://visio.org'),
(86,'voort','Voort College','vso','Joop Geesinkweg','901','1096 AX','Amsterdam','https://voortcollege.nl'),
(87,'mla','Montessori Lyceum Amsterdam (MLA)','regular','Pieter de Hoochstraat','59','1071 ED','Amsterdam','https://mla.nl'),
(88,'nieuwentijt-monnickendam','Bernard Nieuwentijt College (Monnickendam)','regular','','','1141 GV','Monnickendam','');
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
(1,'503825040',1,'101','Zoë','','D''Andréa','dandreazoe','2014-02-11','8','Stoombootkade','7','','1019 KL','Amsterdam','','familie.dandrea@example.org','06-0000 0101','','zoes.vader@example.org','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(2,'886920916',1,'102','Sem','van den','Akker','akkersem','2014-05-03','8','Ankerlierplein','12','bis','1019 KN','Amsterdam','','ouders.vandenakker@example.org','06-0000 0102','','','',1,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(3,'164342939',1,'103','Mila','van den','Akker','akkermila','2014-05-03','8','Ankerlierplein','12','bis','1019 KN','Amsterdam','','ouders.vandenakker@example.org','06-0000 0103','','','',1,'nl',NULL,'havo','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(4,'263914649',1,'104','Noor-Anne','','Öztürk','ozturknooranne','2013-10-27','8','Zeeëgelstraat','101','','1019 LP','Amsterdam','','ozturk.ailesi@example.org','06-0000 0104','','','',1,'nl',NULL,'vmbo-gl/tl/havo','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-26T18:30:04.686Z'),
(5,'291096111',1,'105','Grace','','Boateng','boatenggrace','2014-01-09','8','Curaçaosteeg','3','A','1019 LT','Amsterdam','','boateng.family@example.org','06-0000 0105','','','',1,'en',NULL,'havo','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(6,'522674994',1,'106','Jayden','','Pinas','pinasjayden','2014-06-22','8','Curaçaosteeg','18','','1019 LT','Amsterdam','','','06-0000 0106','','','',0,'nl',NULL,'vmbo-k','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(7,'424170312',1,'107','Youssef','','El Idrissi','el idrissiyoussef','2013-11-30','8','Meerpaalhof','56','','1019 KR','Amsterdam','','elidrissi@example.org','06-0000 0107','','','',0,'nl',NULL,'vmbo-gl/tl','2026-03-16T08:00:00.289Z','kopklas','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(8,'320567561',1,'108','Dylan','','Visser','visserdylan','2013-08-14','8','Stoombootkade','88','H','1019 KM','Amsterdam','','d.visser@example.org','06-0000 0108','','','',1,'nl',NULL,'vmbo-b','2026-03-16T08:00:00.289Z','praktijkonderwijs','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(9,'127493138',1,'109','Noor','','Bakker','bakkernoor','2014-03-01','8','Ankerlierplein','2','','1019 KN','Amsterdam','','bakker.thuis@example.org','06-0000 0109','','','',0,'nl','havo',NULL,NULL,'regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(10,'919330303',1,'110','Finn','','Jansen','jansenfinn','2014-07-19','8','Scheepsbelweg','31','','1019 MB','Amsterdam','','jansen.finn@example.org','06-0000 0110','','','',0,'nl',NULL,NULL,NULL,'regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.190Z'),
(11,'416009003',1,'111','Daniël','van ’t','Hoff','hoffdaniel','2013-12-05','8','Scheepsbelweg','44','2','1019 MB','Amsterdam','','vanthoff@example.org','06-0000 0111','','','',0,'nl',NULL,'vwo','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(12,'751466704',1,'112','Emma','de','Vries','vriesemma','2014-04-16','8','Zeeëgelstraat','9','','1019 LP','Amsterdam','','devries.zeeegel@example.org','06-0000 0112','','','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(13,'220297434',1,'113','Žan','','Škerjanc','skerjanczan','2014-02-28','8','Meerpaalhof','70','','1019 KR','Amsterdam','','skerjanc@example.org','06-0000 0113','','','',1,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(14,'820247921',1,'114','Fatima-Zahra','','Benali','benalifatimazahra','2013-12-31','8','Loodsmanspad','4','','1019 MD','Amsterdam','','nieuw.adres@example.org','06-0000 0114','','','',0,'nl',NULL,'vmbo-gl/tl','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-26T18:30:04.068Z'),
(15,'925027007',1,'115','Renée','','Saint-Clair','saintclairrenee','2014-09-08','8','Loodsmanspad','12','','1019 MD','Amsterdam','','saintclair@example.org','06-0000 0115','','','',0,'nl',NULL,'vwo','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(16,'536638397',1,'116','Lars','in ''t','Veld','veldlars','2014-03-23','8','Stoombootkade','120','','1019 KM','Amsterdam','','intveld@example.org','06-0000 0116','','','',1,'nl',NULL,'vmbo-k/gl-tl','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(17,'584325544',1,'117','Wei','','Chen','chenwei','2013-11-12','8','Ankerlierplein','33','','1019 KP','Amsterdam','','chen.wei@example.org','06-0000 0117','','','',0,'nl',NULL,'vwo','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(18,'419218757',1,'118','Shanaya','','Ramdin','ramdinshanaya','2014-05-17','8','Scheepsbelweg','65','','1019 MC','Amsterdam','','ramdin@example.org','06-0000 0118','','','',1,'nl',NULL,'havo','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(19,'555404860',1,'119','Sarah-Lynn','','Codrington','codringtonsarahlynn','2013-10-02','8','Meerpaalhof','8','','1019 KR','Amsterdam','','codrington@example.org','06-0000 0119','','','',1,'nl',NULL,'vmbo-gl/tl','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(20,'688352518',1,'120','Mohamed','','Aït Baâzi','ait baazimohamed','2014-08-25','8','Zeeëgelstraat','77','B','1019 LR','Amsterdam','','aitbaazi@example.org','06-0000 0120','','','',1,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-26T18:30:02.706Z'),
(21,'496891998',1,'121','Tijn','de','Groot','groottijn','2014-06-06','8','Loodsmanspad','29','','1019 ME','Amsterdam','','degroot.tijn@example.org','06-0000 0121','','','',1,'nl',NULL,'vmbo-b/k','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(22,'573904999',1,'122','Saar','van','Dijk','dijksaar','2014-01-29','8','Stoombootkade','15','','1019 KL','Amsterdam','','vandijk.saar@example.org','06-0000 0122','','','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(23,'321593372',1,'123','Kwame','','Osei-Tutu','oseitutukwame','2013-10-20','8','Curaçaosteeg','41','','1019 LV','Amsterdam','','oseitutu@example.org','06-0000 0123','','','',1,'en',NULL,'vmbo-gl/tl/havo','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(24,'777997428',1,'124','Ayaan','','Hassan Omar','hassan omarayaan','2014-07-15','8','Meerpaalhof','23','','1019 KS','Amsterdam','','hassanomar@example.org','06-0000 0124','','','',1,'nl',NULL,'vmbo-k','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(25,'554662928',1,'125','Björn','','Sørensen','sorensenbjorn','2014-04-04','8','Scheepsbelweg','5','','1019 MA','Amsterdam','','sorensen@example.org','06-0000 0125','','','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(26,'638375199',1,'126','Liva','','Núñez García','nunez garcialiva','2014-03-13','8','Ankerlierplein','60','','1019 KP','Amsterdam','','nunezgarcia@example.org','06-0000 0126','','','',1,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(27,'463097025',1,'127','Ravi','','Kanhai','kanhairavi','2014-08-10','8','Zeeëgelstraat','134','','1019 LS','Amsterdam','','kanhai@example.org','06-0000 0127','','','',1,'nl',NULL,'vmbo-gl/tl','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(28,'897284666',1,'128','Charlie','','O''Brien','obriencharlie','2014-05-26','8','Stoombootkade','201','','1019 KM','Amsterdam','','obrien.home@example.org','06-0000 0128','','','',0,'en',NULL,'havo','2026-03-16T08:00:00.289Z','regular','2026-03-16T08:00:00.190Z','2026-03-16T08:00:00.289Z'),
(29,'820939810',3,'112','Emma','de','Vries','vriesemma','2014-06-30','8','Lantaarnopstekersplein','30','','1094 HB','Amsterdam','','devries.lantaarn@example.org','020-000 21 12','','','',1,'nl',NULL,'havo','2026-03-16T08:00:00.318Z','regular','2026-03-16T08:00:00.222Z','2026-03-16T08:00:00.318Z'),
(30,'742880435',3,'301','Ayşe','','Şahin','sahinayse','2013-12-04','8','Lantaarnopstekersplein','62','','1094 HC','Amsterdam','','sahin.ailesi@example.org','020-000 23 01','','','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.318Z','regular','2026-03-16T08:00:00.222Z','2026-03-16T08:00:00.318Z'),
(31,'691984240',3,'302','Çağla','','N''Diaye-Doğan','ndiayedogancagla','2014-03-19','8','Kousjesweg','11','','1094 HD','Amsterdam','','ndiaye.dogan@example.org','020-000 23 02','','','',0,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.318Z','regular','2026-03-16T08:00:00.222Z','2026-03-16T08:00:00.318Z'),
(32,'279803678',3,'303','Wojciech','','Wiśniewski','wisniewskiwojciech','2014-01-08','8','Kousjesweg','25','','1094 HD','Amsterdam','','wisniewscy@example.org','020-000 23 03','','','',1,'nl',NULL,'vmbo-k/gl-tl','2026-03-16T08:00:00.318Z','regular','2026-03-16T08:00:00.222Z','2026-03-16T08:00:00.318Z'),
(33,'545625200',3,'304','Ștefan','','Țăranu','taranustefan','2014-09-01','8','Gaslichthof','2','','1094 HE','Amsterdam','','taranu@example.org','020-000 23 04','','','',1,'nl',NULL,'vmbo-gl/tl/havo','2026-03-16T08:00:00.318Z','regular','2026-03-16T08:00:00.222Z','2026-03-16T08:00:00.318Z'),
(34,'698603200',3,'305','Wesley','','Kromosoeto','kromosoetowesley','2013-07-21','8','Gaslichthof','17','','1094 HE','Amsterdam','','kromosoeto@example.org','020-000 23 05','','','',1,'nl',NULL,'vmbo-b/k','2026-03-16T08:00:00.318Z','kovo','2026-03-16T08:00:00.222Z','2026-03-16T08:00:00.318Z'),
(35,'961153224',3,'306','Maria-Fernanda Anastasia Wilhelmina Josephine','van','Oranjestein-Schimmelpenninck tot Noorderwijk en Zuiderzee','oranjesteinschimmelpenninck tot noorderwijk en zuiderzeemariafernanda anastasia wilhelmina josephine','2014-05-15','8','Petroleumkade','1','','1094 HG','Amsterdam','','van.oranjestein@example.org','020-000 23 06','','','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.318Z','regular','2026-03-16T08:00:00.222Z','2026-03-16T08:00:00.318Z'),
(36,'564849031',3,'307','Chloé','','Dubois','duboischloe','2014-04-27','8','Petroleumkade','19','','1094 HG','Amsterdam','','dubois.famille@example.org','020-000 23 07','','','',1,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.318Z','regular','2026-03-16T08:00:00.222Z','2026-03-16T08:00:00.318Z'),
(37,'872893809',3,'308','Oleksandra','','Kovalchuk-Shevchenko','kovalchukshevchenkooleksandra','2014-02-02','8','Lantaarnopstekersplein','5','','1094 HH','Amsterdam','','kovalchuk@example.org','020-000 23 08','','','',1,'nl',NULL,'vmbo-gl/tl','2026-03-16T08:00:00.318Z','regular','2026-03-16T08:00:00.222Z','2026-03-16T08:00:00.318Z'),
(38,'890244456',3,'309','Senait','','Tesfamariam','tesfamariamsenait','2013-11-11','8','Kousjesweg','80','III','1094 HJ','Amsterdam','','tesfamariam@example.org','020-000 23 09','','','',1,'nl',NULL,'vmbo-b','2026-03-16T08:00:00.318Z','regular','2026-03-16T08:00:00.222Z','2026-03-16T08:00:00.318Z'),
(39,'252459782',3,'310','Jip','van der','Meer','meerjip','2014-08-13','8','Kousjesweg','82','','1094 HJ','Amsterdam','','vandermeer.jip@example.org','020-000 23 10','','jips.oma@example.org','',0,'nl',NULL,'vmbo-b/k','2026-03-16T08:00:00.318Z','regular','2026-03-16T08:00:00.222Z','2026-03-16T08:00:00.318Z'),
(40,'974020273',3,'311','Minh Anh','','Nguyễn','nguyenminh anh','2014-07-07','8','Gaslichthof','33','','1094 HK','Amsterdam','','nguyen.minh@example.org','020-000 23 11','','','',1,'en',NULL,'vwo','2026-03-16T08:00:00.318Z','regular','2026-03-16T08:00:00.222Z','2026-03-16T08:00:00.318Z'),
(41,'254592656',2,'112','Thijs','','Brouwer','brouwerthijs','2014-06-13','8','Meerpaalhof','14','','1019 KS','Amsterdam','','brouwer.thijs@example.org','06-0001 0112','','','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.338Z','regular','2026-03-16T08:00:00.248Z','2026-03-16T08:00:00.338Z'),
(42,'967728806',2,'501','Łucja','','Žukauskaitė','zukauskaitelucja','2013-12-31','8','Kaapstander','2','','1019 NA','Amsterdam','','zukauskaite@example.org','06-0001 0501','','','',1,'nl',NULL,'havo','2026-03-16T08:00:00.338Z','regular','2026-03-16T08:00:00.248Z','2026-03-16T08:00:00.338Z'),
(43,'258675240',2,'502','محمد','','الأحمد','الاحمدمحمد','2014-05-09','8','Kaapstander','6','','1019 NA','Amsterdam','','alahmad@example.org','06-0001 0502','','','',1,'nl',NULL,'vmbo-k','2026-03-16T08:00:00.338Z','regular','2026-03-16T08:00:00.248Z','2026-03-16T08:00:00.338Z'),
(44,'738841257',2,'503','Suryani','','','suryanisuryani','2014-08-17','8','Dukdalfkade','51','','1019 NB','Amsterdam','','suryani.keluarga@example.org','06-0001 0503','','','',0,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.338Z','regular','2026-03-16T08:00:00.248Z','2026-03-16T08:00:00.338Z'),
(45,'216313784',2,'504','Đorđe','','Petrović','petrovicdorde','2014-01-24','8','Dukdalfkade','3','','1019 NB','Amsterdam','','petrovic@example.org','06-0001 0504','','','',1,'en',NULL,'vmbo-b','2026-03-16T08:00:00.338Z','regular','2026-03-16T08:00:00.248Z','2026-03-16T08:00:00.338Z'),
(46,'378583378',2,'505','Ioana-Ruxandra','','Brâncoveanu-Ștefănescu','brancoveanustefanescuioanaruxandra','2013-12-01','8','Kaapstander','28','','1019 NC','Amsterdam','','brancoveanu@example.org','06-0001 0505','','','',0,'nl',NULL,'vwo','2026-03-16T08:00:00.338Z','regular','2026-03-16T08:00:00.248Z','2026-03-16T08:00:00.338Z'),
(47,'157961775',2,'506','Gülşah','','Yıldırım','yildirimgulsah','2013-09-20','8','Meerpaalhof','91','B','1019 KT','Amsterdam','','yildirim.ailesi@example.org','06-0001 0506','','','',1,'nl',NULL,'vmbo-b','2026-03-16T08:00:00.338Z','praktijkonderwijs','2026-03-16T08:00:00.248Z','2026-03-16T08:00:00.338Z'),
(48,'200166722',2,'507','Zofia','de la','Żeleńska','zelenskazofia','2014-03-29','8','Dukdalfkade','77','','1019 ND','Amsterdam','','zelenska@example.org','06-0001 0507','','','',1,'nl',NULL,'vmbo-gl/tl/havo','2026-03-16T08:00:00.338Z','regular','2026-03-16T08:00:00.248Z','2026-03-16T08:00:00.338Z');
insert into corrected_away (pupil_id, field, value) values
(4,'firstName','Elif'),
(14,'email','benali@example.org'),
(20,'houseNumberSuffix','');
insert into admissions (pupil_id, department_id, admitted_at) values
(4,86,'2026-03-16T08:00:00.366Z'),
(5,63,'2026-03-16T08:00:00.366Z'),
(8,8,'2026-03-16T08:00:00.366Z'),
(8,9,'2026-03-16T08:00:00.366Z'),
(34,1,'2026-03-16T08:00:00.366Z'),
(34,4,'2026-03-16T08:00:00.366Z'),
(40,23,'2026-03-16T08:00:00.366Z'),
(47,7,'2026-03-16T08:00:00.366Z');
insert into form_versions (id, pupil_id, version, reason, child, advice, route, changes, dropped, created_at, superseded_at) values
(1,1,1,'advice','{"firstName":"Zoë","prefix":"","lastName":"D''Andréa","birthDate":"2014-02-11","street":"Stoombootkade","houseNumber":"7","houseNumberSuffix":"","postcode":"1019 KL","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.289Z','2026-03-26T18:30:03.510Z'),
(2,2,1,'advice','{"firstName":"Sem","prefix":"van den","lastName":"Akker","birthDate":"2014-05-03","street":"Ankerlierplein","houseNumber":"12","houseNumberSuffix":"bis","postcode":"1019 KN","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(3,3,1,'advice','{"firstName":"Mila","prefix":"van den","lastName":"Akker","birthDate":"2014-05-03","street":"Ankerlierplein","houseNumber":"12","houseNumberSuffix":"bis","postcode":"1019 KN","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(4,4,1,'advice','{"firstName":"Elif","prefix":"","lastName":"Öztürk","birthDate":"2013-10-27","street":"Zeeëgelstraat","houseNumber":"101","houseNumberSuffix":"","postcode":"1019 LP","city":"Amsterdam"}','vmbo-gl/tl/havo','regular','[]','[]','2026-03-16T08:00:00.289Z','2026-03-26T18:30:04.686Z'),
(5,5,1,'advice','{"firstName":"Grace","prefix":"","lastName":"Boateng","birthDate":"2014-01-09","street":"Curaçaosteeg","houseNumber":"3","houseNumberSuffix":"A","postcode":"1019 LT","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(6,6,1,'advice','{"firstName":"Jayden","prefix":"","lastName":"Pinas","birthDate":"2014-06-22","street":"Curaçaosteeg","houseNumber":"18","houseNumberSuffix":"","postcode":"1019 LT","city":"Amsterdam"}','vmbo-k','regular','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(7,7,1,'advice','{"firstName":"Youssef","prefix":"","lastName":"El Idrissi","birthDate":"2013-11-30","street":"Meerpaalhof","houseNumber":"56","houseNumberSuffix":"","postcode":"1019 KR","city":"Amsterdam"}','vmbo-gl/tl','kopklas','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(8,8,1,'advice','{"firstName":"Dylan","prefix":"","lastName":"Visser","birthDate":"2013-08-14","street":"Stoombootkade","houseNumber":"88","houseNumberSuffix":"H","postcode":"1019 KM","city":"Amsterdam"}','vmbo-b','praktijkonderwijs','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(9,11,1,'advice','{"firstName":"Daniël","prefix":"van ’t","lastName":"Hoff","birthDate":"2013-12-05","street":"Scheepsbelweg","houseNumber":"44","houseNumberSuffix":"2","postcode":"1019 MB","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(10,12,1,'advice','{"firstName":"Emma","prefix":"de","lastName":"Vries","birthDate":"2014-04-16","street":"Zeeëgelstraat","houseNumber":"9","houseNumberSuffix":"","postcode":"1019 LP","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(11,13,1,'advice','{"firstName":"Žan","prefix":"","lastName":"Škerjanc","birthDate":"2014-02-28","street":"Meerpaalhof","houseNumber":"70","houseNumberSuffix":"","postcode":"1019 KR","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(12,14,1,'advice','{"firstName":"Fatima-Zahra","prefix":"","lastName":"Benali","birthDate":"2013-12-31","street":"Loodsmanspad","houseNumber":"4","houseNumberSuffix":"","postcode":"1019 MD","city":"Amsterdam"}','vmbo-gl/tl','regular','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(13,15,1,'advice','{"firstName":"Renée","prefix":"","lastName":"Saint-Clair","birthDate":"2014-09-08","street":"Loodsmanspad","houseNumber":"12","houseNumberSuffix":"","postcode":"1019 MD","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(14,16,1,'advice','{"firstName":"Lars","prefix":"in ''t","lastName":"Veld","birthDate":"2014-03-23","street":"Stoombootkade","houseNumber":"120","houseNumberSuffix":"","postcode":"1019 KM","city":"Amsterdam"}','vmbo-k/gl-tl','regular','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(15,17,1,'advice','{"firstName":"Wei","prefix":"","lastName":"Chen","birthDate":"2013-11-12","street":"Ankerlierplein","houseNumber":"33","houseNumberSuffix":"","postcode":"1019 KP","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(16,18,1,'advice','{"firstName":"Shanaya","prefix":"","lastName":"Ramdin","birthDate":"2014-05-17","street":"Scheepsbelweg","houseNumber":"65","houseNumberSuffix":"","postcode":"1019 MC","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(17,19,1,'advice','{"firstName":"Sarah-Lynn","prefix":"","lastName":"Codrington","birthDate":"2013-10-02","street":"Meerpaalhof","houseNumber":"8","houseNumberSuffix":"","postcode":"1019 KR","city":"Amsterdam"}','vmbo-gl/tl','regular','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(18,20,1,'advice','{"firstName":"Mohamed","prefix":"","lastName":"Aït Baâzi","birthDate":"2014-08-25","street":"Zeeëgelstraat","houseNumber":"77","houseNumberSuffix":"","postcode":"1019 LR","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.289Z','2026-03-26T18:30:02.706Z'),
(19,21,1,'advice','{"firstName":"Tijn","prefix":"de","lastName":"Groot","birthDate":"2014-06-06","street":"Loodsmanspad","houseNumber":"29","houseNumberSuffix":"","postcode":"1019 ME","city":"Amsterdam"}','vmbo-b/k','regular','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(20,22,1,'advice','{"firstName":"Saar","prefix":"van","lastName":"Dijk","birthDate":"2014-01-29","street":"Stoombootkade","houseNumber":"15","houseNumberSuffix":"","postcode":"1019 KL","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(21,23,1,'advice','{"firstName":"Kwame","prefix":"","lastName":"Osei-Tutu","birthDate":"2013-10-20","street":"Curaçaosteeg","houseNumber":"41","houseNumberSuffix":"","postcode":"1019 LV","city":"Amsterdam"}','vmbo-gl/tl/havo','regular','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(22,24,1,'advice','{"firstName":"Ayaan","prefix":"","lastName":"Hassan Omar","birthDate":"2014-07-15","street":"Meerpaalhof","houseNumber":"23","houseNumberSuffix":"","postcode":"1019 KS","city":"Amsterdam"}','vmbo-k','regular','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(23,25,1,'advice','{"firstName":"Björn","prefix":"","lastName":"Sørensen","birthDate":"2014-04-04","street":"Scheepsbelweg","houseNumber":"5","houseNumberSuffix":"","postcode":"1019 MA","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(24,26,1,'advice','{"firstName":"Liva","prefix":"","lastName":"Núñez García","birthDate":"2014-03-13","street":"Ankerlierplein","houseNumber":"60","houseNumberSuffix":"","postcode":"1019 KP","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(25,27,1,'advice','{"firstName":"Ravi","prefix":"","lastName":"Kanhai","birthDate":"2014-08-10","street":"Zeeëgelstraat","houseNumber":"134","houseNumberSuffix":"","postcode":"1019 LS","city":"Amsterdam"}','vmbo-gl/tl','regular','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(26,28,1,'advice','{"firstName":"Charlie","prefix":"","lastName":"O''Brien","birthDate":"2014-05-26","street":"Stoombootkade","houseNumber":"201","houseNumberSuffix":"","postcode":"1019 KM","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.289Z',NULL),
(27,29,1,'advice','{"firstName":"Emma","prefix":"de","lastName":"Vries","birthDate":"2014-06-30","street":"Lantaarnopstekersplein","houseNumber":"30","houseNumberSuffix":"","postcode":"1094 HB","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.318Z',NULL),
(28,30,1,'advice','{"firstName":"Ayşe","prefix":"","lastName":"Şahin","birthDate":"2013-12-04","street":"Lantaarnopstekersplein","houseNumber":"62","houseNumberSuffix":"","postcode":"1094 HC","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.318Z',NULL),
(29,31,1,'advice','{"firstName":"Çağla","prefix":"","lastName":"N''Diaye-Doğan","birthDate":"2014-03-19","street":"Kousjesweg","houseNumber":"11","houseNumberSuffix":"","postcode":"1094 HD","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.318Z',NULL),
(30,32,1,'advice','{"firstName":"Wojciech","prefix":"","lastName":"Wiśniewski","birthDate":"2014-01-08","street":"Kousjesweg","houseNumber":"25","houseNumberSuffix":"","postcode":"1094 HD","city":"Amsterdam"}','vmbo-k/gl-tl','regular','[]','[]','2026-03-16T08:00:00.318Z',NULL),
(31,33,1,'advice','{"firstName":"Ștefan","prefix":"","lastName":"Țăranu","birthDate":"2014-09-01","street":"Gaslichthof","houseNumber":"2","houseNumberSuffix":"","postcode":"1094 HE","city":"Amsterdam"}','vmbo-gl/tl/havo','regular','[]','[]','2026-03-16T08:00:00.318Z',NULL),
(32,34,1,'advice','{"firstName":"Wesley","prefix":"","lastName":"Kromosoeto","birthDate":"2013-07-21","street":"Gaslichthof","houseNumber":"17","houseNumberSuffix":"","postcode":"1094 HE","city":"Amsterdam"}','vmbo-b/k','kovo','[]','[]','2026-03-16T08:00:00.318Z',NULL),
(33,35,1,'advice','{"firstName":"Maria-Fernanda Anastasia Wilhelmina Josephine","prefix":"van","lastName":"Oranjestein-Schimmelpenninck tot Noorderwijk en Zuiderzee","birthDate":"2014-05-15","street":"Petroleumkade","houseNumber":"1","houseNumberSuffix":"","postcode":"1094 HG","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.318Z',NULL),
(34,36,1,'advice','{"firstName":"Chloé","prefix":"","lastName":"Dubois","birthDate":"2014-04-27","street":"Petroleumkade","houseNumber":"19","houseNumberSuffix":"","postcode":"1094 HG","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.318Z',NULL),
(35,37,1,'advice','{"firstName":"Oleksandra","prefix":"","lastName":"Kovalchuk-Shevchenko","birthDate":"2014-02-02","street":"Lantaarnopstekersplein","houseNumber":"5","houseNumberSuffix":"","postcode":"1094 HH","city":"Amsterdam"}','vmbo-gl/tl','regular','[]','[]','2026-03-16T08:00:00.318Z',NULL),
(36,38,1,'advice','{"firstName":"Senait","prefix":"","lastName":"Tesfamariam","birthDate":"2013-11-11","street":"Kousjesweg","houseNumber":"80","houseNumberSuffix":"III","postcode":"1094 HJ","city":"Amsterdam"}','vmbo-b','regular','[]','[]','2026-03-16T08:00:00.318Z',NULL),
(37,39,1,'advice','{"firstName":"Jip","prefix":"van der","lastName":"Meer","birthDate":"2014-08-13","street":"Kousjesweg","houseNumber":"82","houseNumberSuffix":"","postcode":"1094 HJ","city":"Amsterdam"}','vmbo-b/k','regular','[]','[]','2026-03-16T08:00:00.318Z',NULL),
(38,40,1,'advice','{"firstName":"Minh Anh","prefix":"","lastName":"Nguyễn","birthDate":"2014-07-07","street":"Gaslichthof","houseNumber":"33","houseNumberSuffix":"","postcode":"1094 HK","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.318Z',NULL),
(39,41,1,'advice','{"firstName":"Thijs","prefix":"","lastName":"Brouwer","birthDate":"2014-06-13","street":"Meerpaalhof","houseNumber":"14","houseNumberSuffix":"","postcode":"1019 KS","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.338Z',NULL),
(40,42,1,'advice','{"firstName":"Łucja","prefix":"","lastName":"Žukauskaitė","birthDate":"2013-12-31","street":"Kaapstander","houseNumber":"2","houseNumberSuffix":"","postcode":"1019 NA","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.338Z',NULL),
(41,43,1,'advice','{"firstName":"محمد","prefix":"","lastName":"الأحمد","birthDate":"2014-05-09","street":"Kaapstander","houseNumber":"6","houseNumberSuffix":"","postcode":"1019 NA","city":"Amsterdam"}','vmbo-k','regular','[]','[]','2026-03-16T08:00:00.338Z',NULL),
(42,44,1,'advice','{"firstName":"Suryani","prefix":"","lastName":"","birthDate":"2014-08-17","street":"Dukdalfkade","houseNumber":"51","houseNumberSuffix":"","postcode":"1019 NB","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.338Z',NULL),
(43,45,1,'advice','{"firstName":"Đorđe","prefix":"","lastName":"Petrović","birthDate":"2014-01-24","street":"Dukdalfkade","houseNumber":"3","houseNumberSuffix":"","postcode":"1019 NB","city":"Amsterdam"}','vmbo-b','regular','[]','[]','2026-03-16T08:00:00.338Z',NULL),
(44,46,1,'advice','{"firstName":"Ioana-Ruxandra","prefix":"","lastName":"Brâncoveanu-Ștefănescu","birthDate":"2013-12-01","street":"Kaapstander","houseNumber":"28","houseNumberSuffix":"","postcode":"1019 NC","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.338Z',NULL),
(45,47,1,'advice','{"firstName":"Gülşah","prefix":"","lastName":"Yıldırım","birthDate":"2013-09-20","street":"Meerpaalhof","houseNumber":"91","houseNumberSuffix":"B","postcode":"1019 KT","city":"Amsterdam"}','vmbo-b','praktijkonderwijs','[]','[]','2026-03-16T08:00:00.338Z',NULL),
(46,48,1,'advice','{"firstName":"Zofia","prefix":"de la","lastName":"Żeleńska","birthDate":"2014-03-29","street":"Dukdalfkade","houseNumber":"77","houseNumberSuffix":"","postcode":"1019 ND","city":"Amsterdam"}','vmbo-gl/tl/havo','regular','[]','[]','2026-03-16T08:00:00.338Z',NULL),
(47,20,2,'correction','{"firstName":"Mohamed","prefix":"","lastName":"Aït Baâzi","birthDate":"2014-08-25","street":"Zeeëgelstraat","houseNumber":"77","houseNumberSuffix":"B","postcode":"1019 LR","city":"Amsterdam"}','havo/vwo','regular','[{"field":"houseNumberSuffix","old":"","new":"B"}]','[]','2026-03-26T18:30:02.706Z',NULL),
(48,1,2,'reopened','{"firstName":"Zoë","prefix":"","lastName":"D''Andréa","birthDate":"2014-02-11","street":"Stoombootkade","houseNumber":"7","houseNumberSuffix":"","postcode":"1019 KL","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-26T18:30:03.510Z',NULL),
(49,4,2,'correction','{"firstName":"Noor-Anne","prefix":"","lastName":"Öztürk","birthDate":"2013-10-27","street":"Zeeëgelstraat","houseNumber":"101","houseNumberSuffix":"","postcode":"1019 LP","city":"Amsterdam"}','vmbo-gl/tl/havo','regular','[{"field":"firstName","old":"Elif","new":"Noor-Anne"}]','[]','2026-03-26T18:30:04.686Z',NULL);
insert into links (id, pupil_id, purpose, nonce, token_hash, created_at, expires_at, used_at, superseded_at, revoked_at) values
(1,20,'login','E8WDfJ0PyuXk7IWlRze81A','LmKfKINhoaghlevmsgID-UKqfDemjW-71kk59qlt7k0','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.014Z',NULL,NULL),
(2,3,'login','nvawjzzhCiZZk7-HJIG9VA','s9TZDaxUv5F28dtcjH-llpdOEQqBI-dVjQONcUoHZK4','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.208Z',NULL,NULL),
(3,2,'login','J8c-tpbvCS5-VaZ9oHDvHA','0oM3CWaoHWmVOhCqXj23gDs3jvfkfCTYN8M4znjFg0E','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.300Z',NULL,NULL),
(4,9,'login','SG7fzhnbnUXP6mJQcfcp0g','OmHcvq54EfqDQlWpe6n9EP_XPF5O_6nIt9apjydBsIU','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.378Z',NULL,NULL),
(5,14,'login','McI-EUGo3XCvM3f6C0PddQ','n1V5qbbSb35_UtgMvXVyN089d-ldgAR_NTwNeXEjCjs','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z',NULL,'2026-03-26T18:30:04.068Z',NULL),
(6,5,'login','8qMhGiE5dSYTi-_F-rYVBA','p4WcxpChUiSNMAce8BID3-hvWID-OXk7eYdMgdqf-l8','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.401Z',NULL,NULL),
(7,17,'login','lLFuW76GIP6q96agLEgXBA','Dlm6iDwNXtXBKgKdICNndqmV-lGQdy3WsWIZrmciBXk','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.553Z',NULL,NULL),
(8,19,'login','Nt_lcd9vvd2wy8302E-dhA','TuG3yHMrvXiw4lZugKC3wRwVkUkaESYB5OvZoY_Czcw','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.573Z',NULL,NULL),
(9,1,'login','JiIerOmd91koseBhttRGgw','EqKKAjW8YjavEInwkd5zWH3guq6Z8Qb8BL_ijDMIfr8','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.616Z',NULL,NULL),
(10,22,'login','SOvG0YihdZC62DE683NdVg','XhMmyr_bhMPfjKQ5FxHzo5cam4oV6KboIfobWSDhkkY','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.788Z',NULL,NULL),
(11,21,'login','YjxNdfNnrJ88AYNlCjvU3g','6odKJbbik-btckceX5tHYW-AFk6F7mSwRcN--X1-G4s','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.903Z',NULL,NULL),
(12,24,'login','2Rpn6dSB7piLCVn-kHYN4g','tiGePJLBGsx0-6ufjAf7z5TzgkZ7cNhnVwT5wlWessU','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.952Z',NULL,NULL),
(13,11,'login','fBsXDP0KdzJQ4iTtYXszrg','KD-Yy5Axjs5-t-911wLm7wi6EFSmAIw7IZ-Zl5dSPP4','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z',NULL,NULL,'2026-03-26T18:30:03.670Z'),
(14,10,'login','QzGCNVCI7zVlZSVLGkuKWw','6HqjNvS_HY8ayZwKpvY3teiPQY8YeazENgTEuN13FMQ','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.987Z',NULL,NULL),
(15,27,'login','Gkhi42u3XeoK0L9HM3Py9w','6Ualh2VPzHEZU8nJUiNsnTvvh4FNcJmocGdgGA7hqdk','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.014Z',NULL,NULL),
(16,26,'login','dSMDOsF-J6yXMqVt2PsZfg','2MPRAsR15fe_g7mUAD1jLUqG4dGOJyUXTMl39x8qS_0','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.054Z',NULL,NULL),
(17,28,'login','ZORNGbNIm4eps7RoIYYObQ','DHUDOKb983bDifRUrEGwOLwc5J41vOJgeG7Fz-_5J0I','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.120Z',NULL,NULL),
(18,23,'login','YU6xlaBJBtGPcSMClWlKpw','zh3EeJWe8-q5ADhF4mWTLuZwGsL9NkVQfGIrq7jh4XA','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.135Z',NULL,NULL),
(19,4,'login','EPgO-TXx6YRTW9k2g_X5fw','nsCfd7iPyI4zPDPheOJQOT82ckzPIEOMjNMdzK1VqZY','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.222Z',NULL,NULL),
(20,18,'login','8m-o9QCsGB5nTv-9VcNIsw','jR0Bq22FAps23gy4r9ISqf7OscsIcdCVa5Pv0MAqDC8','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.280Z',NULL,NULL),
(21,15,'login','dXwzS-viuI_QMl5hHecP6g','3bKnTv90PIWiWX-breaMsaiZydcg0XV07RcTBoF8wQI','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z',NULL,NULL,NULL),
(22,13,'login','SlkFfAJvCLE6mgMOuA5E3w','Qn5sfqd9l8tyL106Y13gBMR3WIk3-zudVtLjxWVPfoU','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.356Z',NULL,NULL),
(23,25,'login','3KXByzqYxr7MCRmZPeYwEA','z90mvk4ldxrsvqoX3vQI5z5qedVIeR4dI_M3V7T-yhk','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.404Z',NULL,NULL),
(24,16,'login','-SHIVR3DBaevqSsAfGbb0A','p79WnoF3qiUU3tX_-2mlfH0-p7Gir5bxLsHJYOoHRio','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.554Z',NULL,NULL),
(25,8,'login','a5LdWXJRQ7TOA320lIH36w','sACsWr53vk2pwwWnLYaAcQs9NEHXKrqYJv2Bp9v8ppw','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.616Z',NULL,NULL),
(26,12,'login','1xWLjGWevBBmSLSZDgn9Gg','_3moXMEKYIWYQYJHPFTnvp7IvNblrjJNDT9fYoGqjHQ','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.654Z',NULL,NULL),
(27,46,'login','p2uRLT2HTf8AKKffr_uFNg','DzkLZrWEK_x7iJGtPw9lWDXxXqqv4_piwgD1zN2V7MA','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.719Z',NULL,NULL),
(28,41,'login','GVOpBbt4GKxfPnTLtrodnw','ipbNGq72t1TqCd5fEznNKMSy2pF3AKoPAfomEf7s83M','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.732Z',NULL,NULL),
(29,45,'login','o8nGKmBryWcb2xX_T2Kv_g','p2VchFuC1tzECsG7vcYOnEkHvUZNn8Q8xoYVOakrJOc','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.811Z',NULL,NULL),
(30,44,'login','jswsYJXU0Lgb2rm9XGG66Q','zRPOJm9kUQqn5z--SuT0JkdvjJN49-OAvxK1ttJkHDo','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z',NULL,NULL,NULL),
(31,47,'login','0bmfT1WIknhQWKHubBP3Hw','eo6aY_oS3D6W-nN28fkT2HquAeXP3M9qk-BXrqdFw5c','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.868Z',NULL,NULL),
(32,48,'login','Mps9Roph_CUCEysBMrRTiA','XkYsdU0ZnLMFZdiZV-EW8F-xZP8SWMYVZr5kguzJOds','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.896Z',NULL,NULL),
(33,42,'login','GI-IDy3V1GZx_nQuvXKOeQ','YBcrzScmL-MWQJU5zwfrd5qmSq9AuiKw9O5fj3j6BGg','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.952Z',NULL,NULL),
(34,43,'login','-Ufb0IzsSjS3AR3GG3JXtQ','rLWWmiOvRIW42wnA2Jz535nLL1e-jxqQyfxmOLjcr8U','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.036Z',NULL,NULL),
(35,36,'login','iZCtEEwFRjMoSSpGIOnbEA','1NO3ecKwxuQLvBzfMcV90biEcTLv-JgRhRQe-aQKrUs','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.060Z',NULL,NULL),
(36,37,'login','1LuGeUd61GTvZo3mqHvOpw','QCkGIFrUOV99BbygX2h7ELb3JgwVXkYhebVx0qKiVRg','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.132Z',NULL,NULL),
(37,34,'login','Z2HhpSYgr8Jc0ifBX-RO3A','x-pAqtoVD7zvPG5x3LA3l3WfijEoNVWHrv3Mu3U0FRg','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.184Z',NULL,NULL),
(38,39,'login','SPkzbz28a1YLSvv4NaZdJQ','bl90Fu6Uq0zSDujGOY0zycj5bn6yBtRrZprB98SBAKA','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.210Z',NULL,NULL),
(39,31,'login','40q1wp1mkrpNCPgUTVc_6Q','7cEfTXXeUj6RD8IXURrTyUQSG5rXb7Ceqb-_miDo0Rg','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z',NULL,NULL,NULL),
(40,40,'login','xDQJIuXLP1s6DE2nPx0nHw','-lgqvvmHllJ14oCC0IiqWHDA3XKXQ1CUPMHthkHRDOk','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.232Z',NULL,NULL),
(41,35,'login','rq656VV8Nj5hdBnvWrWTPA','0O_Rc-zxF-FPhizTE71tfcWVQ7ZfKcHlW4_-Mvf3068','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.316Z',NULL,NULL),
(42,30,'login','aGbl2qLrAmwkxmC_jPPB5g','bdeu9RrybcF4bTNhE7pGcP4KaOnvV8Co7x1pi8nhkMw','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.396Z',NULL,NULL),
(43,33,'login','U_JBbhTXJEzBrKT_uKAfZg','FrJK_qeFaTqrNfI-OFqZ0OEJxLmz8Vj4dCoDvoKc4fA','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.468Z',NULL,NULL),
(44,38,'login','z0P0f7vKlK4lijtKeE8MRQ','ytqZUka5TCvZY6DBgVMHR99l66G6rNgchf8F2vLV24Y','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.524Z',NULL,NULL),
(45,29,'login','Y6TQJpTUZuzoYjR5UTMDUg','e1Ymr5spm5lv_gHHFsKV0_UUniJFwr5Ueg_VkdD6GV0','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.559Z',NULL,NULL),
(46,32,'login','3LZ_1GNQS8XirCRUgo31Cg','FMpN-IHhK7mQwXNKtdLE1P_9aE9Ygh2MTzVffpDa0kU','2026-03-16T08:00:00.397Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.640Z',NULL,NULL),
(47,11,'login','YG0MrV5pLR8PkC0G_POsRQ','_WGhbP4UwDNT08d3fwVmh_Tl6wpiA4t5aac4EkmG39U','2026-03-26T18:30:03.861Z','2026-06-11T22:00:00.000Z',NULL,NULL,NULL),
(48,14,'login','m_3eq23USTBe-MUNnnYA1A','mn4EtUmx8xJ66xewJlEV3EKsdiH51NF21GXtSOlrI_s','2026-03-26T18:30:04.068Z','2026-06-11T22:00:00.000Z',NULL,NULL,NULL);
insert into accounts (pupil_id, password_hash, created_at, password_changed_at) values
(1,'$argon2id$v=19$m=19456,t=2,p=1$/uOYMx/R0qva7wwtP1itpA$kyzL01VfeL1/9bhGss0X4KxvC9+BUTJcD+p+hpxcYGY','2026-03-26T18:30:00.616Z','2026-03-26T18:30:00.616Z'),
(2,'$argon2id$v=19$m=19456,t=2,p=1$ah3u4mnUn7G1rRbEdbo8Mg$QXt3H9nRiNFpmLWscX7BnZomu2B56MNhJy/ZwQf5qrw','2026-03-26T18:30:00.300Z','2026-03-26T18:30:00.300Z'),
(3,'$argon2id$v=19$m=19456,t=2,p=1$c6VDGld2CKxJVkwhp5oeqA$w2s4jZrI/vqNikpQGsPCYCx6UAxF7aK48qH4I1b0HJ0','2026-03-26T18:30:00.208Z','2026-03-26T18:30:00.208Z'),
(4,'$argon2id$v=19$m=19456,t=2,p=1$RRurgA9jlxHma+BU20j+zg$Um0phoJbm2JsOzEXisl3GNLKnSrzuTdeM+had97IFtg','2026-03-26T18:30:01.222Z','2026-03-26T18:30:01.222Z'),
(5,'$argon2id$v=19$m=19456,t=2,p=1$3Lw8+b+uKINVxQGoilMbsQ$9N6ZASpK5yQwWokyQNZuSaU1p4Ny3ktjXwcO9DOzPhI','2026-03-26T18:30:00.401Z','2026-03-26T18:30:00.401Z'),
(8,'$argon2id$v=19$m=19456,t=2,p=1$huTmMykRmXPSE2MOkeWgGQ$4xYcj65ryoyIWbBBAGj/PNSbhKWbtsY0kX0iTkg44Ds','2026-03-26T18:30:01.616Z','2026-03-26T18:30:01.616Z'),
(9,'$argon2id$v=19$m=19456,t=2,p=1$bv4hUoQOmxzsEeb/DlLblg$YD/aOs5pQmXvoMoW/RWGkQFZ69xQSxK4t3xPDwh1l64','2026-03-26T18:30:00.378Z','2026-03-26T18:30:00.378Z'),
(10,'$argon2id$v=19$m=19456,t=2,p=1$JDpkVGYMXml17LsXGSVi+A$z+LNk7Uap+3npo7S9gOQtDPiuWNlEsGJZCTu3yCuLEA','2026-03-26T18:30:00.987Z','2026-03-26T18:30:00.987Z'),
(12,'$argon2id$v=19$m=19456,t=2,p=1$5fS3ApG4aOm6BW1qnsa4jg$BhJ0sUCKeodIYmDIoXIx7Meu9WM9lse0vCrH3FUU1No','2026-03-26T18:30:01.654Z','2026-03-26T18:30:01.654Z'),
(13,'$argon2id$v=19$m=19456,t=2,p=1$tjWhjMHCpchDT7ZYUQbUfQ$prOpM3ITfp78PSZ9quX+2AX925/+j8XuEqgsPnEU+3U','2026-03-26T18:30:01.356Z','2026-03-26T18:30:01.356Z'),
(16,'$argon2id$v=19$m=19456,t=2,p=1$kjDC5ZouIOq1DUSE83AItQ$Rh17sg34fyzWQI577tgz8w5vNTxNWyKTZZhlagjCJR8','2026-03-26T18:30:01.554Z','2026-03-26T18:30:01.554Z'),
(17,'$argon2id$v=19$m=19456,t=2,p=1$M9cN02CgioaMRZwlWjsexA$cCymMiU+Y7fEX3TkNiJda+/ggyAWeh4Jcxhsqcy9aZM','2026-03-26T18:30:00.553Z','2026-03-26T18:30:00.553Z'),
(18,'$argon2id$v=19$m=19456,t=2,p=1$lyh83IWyGMShJxJRTFCNBA$+us5dcJHXn3NDNwSpb/Y68gPg2kGnWNqQW9zeeAPNZ8','2026-03-26T18:30:01.280Z','2026-03-26T18:30:01.280Z'),
(19,'$argon2id$v=19$m=19456,t=2,p=1$nIL6km14OSD9Dzs+Vdc0bQ$YS0V5/gHAEnEm/cjAJH3eNHSA41MISMeHRfilEtxEkM','2026-03-26T18:30:00.573Z','2026-03-26T18:30:00.573Z'),
(20,'$argon2id$v=19$m=19456,t=2,p=1$esuKc3jmUdS50C5FjCUG1w$yKrKT3kwHRjApQgm/Gal4zYYqg1GzPsm/Xb1+KiyN6o','2026-03-26T18:30:00.014Z','2026-03-26T18:30:00.014Z'),
(21,'$argon2id$v=19$m=19456,t=2,p=1$1ybMyUe0VoH9dUCSZP4yAg$obrU1oJhZX1kIKlXBAgW4abFXnyjejZxZ0Wl/ZimhDw','2026-03-26T18:30:00.903Z','2026-03-26T18:30:00.903Z'),
(22,'$argon2id$v=19$m=19456,t=2,p=1$xHDkRLZCj0dCASzlVphA9w$gYLEvwna9Ua2G20zw69Hl9IYZVKcrkRSaxTGDVBCzkY','2026-03-26T18:30:00.788Z','2026-03-26T18:30:00.788Z'),
(23,'$argon2id$v=19$m=19456,t=2,p=1$DtUS0QVqxjdeQs31Iqaang$AQeUflsxZljss+8HoBVm+hEwvFgsj1zCR6tlWrA7upc','2026-03-26T18:30:01.135Z','2026-03-26T18:30:01.135Z'),
(24,'$argon2id$v=19$m=19456,t=2,p=1$QqU+T8yZ0RoKZxhObbEc1Q$mQOubRYjMSbg2UUtbcGLWESzQEG3yI9ajemgFJUKrAc','2026-03-26T18:30:00.952Z','2026-03-26T18:30:00.952Z'),
(25,'$argon2id$v=19$m=19456,t=2,p=1$g4sorjjm3CM25AJArDmZ0A$wvsxs26q6TcbFZ8qaVNnUMv2fgnKFFBrb21uYlAdFeA','2026-03-26T18:30:01.404Z','2026-03-26T18:30:01.404Z'),
(26,'$argon2id$v=19$m=19456,t=2,p=1$sm1Tzxilejf0SJiRuEm0kw$b2f+gCGfD5Oq4SCuuQ1WbGruB6KAoNiWvxpRxiExS6A','2026-03-26T18:30:01.054Z','2026-03-26T18:30:01.054Z'),
(27,'$argon2id$v=19$m=19456,t=2,p=1$KZqKLma+50SYv6BPQEGOPg$BxGUHf1LZc2Xjq1nadyLDwyoA03uahFuFN2FmXQKiAA','2026-03-26T18:30:01.014Z','2026-03-26T18:30:01.014Z'),
(28,'$argon2id$v=19$m=19456,t=2,p=1$CokqHFwG1+V1mpy9J+970w$+SwEW904QF8BCxY+ofynMV6tg4iM/IKzCYRFssxqel0','2026-03-26T18:30:01.120Z','2026-03-26T18:30:01.120Z'),
(29,'$argon2id$v=19$m=19456,t=2,p=1$28qp5Sc4YPLSVcRysbcAPA$O74yWChC9S/djJvljZtWjfo0P2pIjrgm120CjqfwXzM','2026-03-26T18:30:02.559Z','2026-03-26T18:30:02.559Z'),
(30,'$argon2id$v=19$m=19456,t=2,p=1$IiEWX11GpBDVNVy099nirA$8PjGvP8MepVvXD7Nsv/NLXR3FVEtLWiIIhEtbMbtjoA','2026-03-26T18:30:02.396Z','2026-03-26T18:30:02.396Z'),
(32,'$argon2id$v=19$m=19456,t=2,p=1$ASDiVY431BT3ZZA9RHhTzQ$aUEEpxH64c98fuGv9X11QtsW7TvbrVUTymnPbMsm4Ws','2026-03-26T18:30:02.640Z','2026-03-26T18:30:02.640Z'),
(33,'$argon2id$v=19$m=19456,t=2,p=1$bqtFAz1QExw7BDx9YEDs0Q$fSY3iq6Qt8mArbyruVMBjvMwuMk6UIO/ohynAjuAJLc','2026-03-26T18:30:02.468Z','2026-03-26T18:30:02.468Z'),
(34,'$argon2id$v=19$m=19456,t=2,p=1$Ahf5H/he1VuNz2sQ32caHg$CEWEbjItVJXgpgjrwRQH+fgciRykfcdrYE+/5/uIYko','2026-03-26T18:30:02.184Z','2026-03-26T18:30:02.184Z'),
(35,'$argon2id$v=19$m=19456,t=2,p=1$lwfm4V9HzrUdMPRi3El+Gg$sFntON/BwQTKibyDNf9waHlbmBHKXuku6bynr3OtIao','2026-03-26T18:30:02.316Z','2026-03-26T18:30:02.316Z'),
(36,'$argon2id$v=19$m=19456,t=2,p=1$KbGoD92KJMtENZcxEpFBQQ$B2xPacCH575FNlnZAt+WicuokWwZGYgTL1eq6c867Cw','2026-03-26T18:30:02.060Z','2026-03-26T18:30:02.060Z'),
(37,'$argon2id$v=19$m=19456,t=2,p=1$fO4vx/kCO8uR88kLPsvsFg$UF2y5LdmZQAAHQot3GHWjLU4emame3VrCyKJgyBLyUI','2026-03-26T18:30:02.132Z','2026-03-26T18:30:02.132Z'),
(38,'$argon2id$v=19$m=19456,t=2,p=1$PsFWwdhZVUGRej2NaHLh2w$MG1eqEER2T374Bi6METyPCDwEsI5w3oGS8Fj8pu3j0o','2026-03-26T18:30:02.524Z','2026-03-26T18:30:02.524Z'),
(39,'$argon2id$v=19$m=19456,t=2,p=1$HKE88stg/0FmlO/ZCYquYA$80F654HcPG/ndcWXKWzYpOyAo3c2YBCAlVNoi9asTC8','2026-03-26T18:30:02.210Z','2026-03-26T18:30:02.210Z'),
(40,'$argon2id$v=19$m=19456,t=2,p=1$Wzpo+XDEvdtG18tgJDTliA$Fe0lv2stHNKWBn+8YDizPQZ1mRQNIaWmxrv3ueg4ocI','2026-03-26T18:30:02.232Z','2026-03-26T18:30:02.232Z'),
(41,'$argon2id$v=19$m=19456,t=2,p=1$vX01gGpj2R3DP8kPjmQlkA$UVmGfdjAUC4gWeAd7Ym0thoofnCqd4eW5G9CxPeUrHI','2026-03-26T18:30:01.732Z','2026-03-26T18:30:01.732Z'),
(42,'$argon2id$v=19$m=19456,t=2,p=1$0C51SkPCkP5U68m5ia+zpA$3IPasunhvy4te22cLHxx9dW/CkMSJGeb3U3ko1U1RKI','2026-03-26T18:30:01.952Z','2026-03-26T18:30:01.952Z'),
(43,'$argon2id$v=19$m=19456,t=2,p=1$X+CxYgrVW09B++iIjHo7SA$bw1pYNKIknpgnBDt1Iyo33M3dBZ9kjwteooNBVv/jKE','2026-03-26T18:30:02.036Z','2026-03-26T18:30:02.036Z'),
(45,'$argon2id$v=19$m=19456,t=2,p=1$mYPaBJWsZIC5VWmE5kwKDg$93EJ9ncvAeBw5/cCdCAjgGXY0X3OqJ7iU0gXVH/c3sk','2026-03-26T18:30:01.811Z','2026-03-26T18:30:01.811Z'),
(46,'$argon2id$v=19$m=19456,t=2,p=1$l0YATD/4MQzaOKGeGShKgg$Cnbqz97gNq9iIsQ4IuUKrceXZwqzEP/kRTd4vHZMKH8','2026-03-26T18:30:01.719Z','2026-03-26T18:30:01.719Z'),
(47,'$argon2id$v=19$m=19456,t=2,p=1$DFKVo/G0XESvaEFJzGgMeg$IJDkRDlbljg58AeFK7yYueNzAAyhMHHM4DH2YlXKRQY','2026-03-26T18:30:01.868Z','2026-03-26T18:30:01.868Z'),
(48,'$argon2id$v=19$m=19456,t=2,p=1$7slT6xOgwjqVYTdMeUv/kw$i+Y51ztAsYZHBRvX64pgkR2wo59RHpIOLULAUDuynLc','2026-03-26T18:30:01.896Z','2026-03-26T18:30:01.896Z');
insert into sessions (token_hash, pupil_id, created_at, expires_at) values
('4yIQSHWn1U-6JeSZWHukN8k6scoEV3DbIDve3NKdThc',34,'2026-03-26T18:30:02.184Z','2026-03-27T06:30:02.184Z'),
('54w8xuQleR4GmEymYA6NtVLwK-zeDezqRjKzdunac7o',18,'2026-03-26T18:30:01.280Z','2026-03-27T06:30:01.280Z'),
('5VBIm_7Pd-otCUed39h1u4Gabj7NPHUCg-UbJvQz1LM',37,'2026-03-26T18:30:02.132Z','2026-03-27T06:30:02.132Z'),
('6St09zvG9CyGRyRQGo_Dsh1y4-ELnEHZE0XXY31WpMQ',23,'2026-03-26T18:30:01.135Z','2026-03-27T06:30:01.135Z'),
('7stxUZCrsj5RpCBIDPn5dLrThAGo22KmzJosb7MoQbY',16,'2026-03-26T18:30:01.554Z','2026-03-27T06:30:01.554Z'),
('80H6tiQvWPOzw1K0Fh7_Q-PnsE3QSRt2KpK2fxMIqW8',8,'2026-03-26T18:30:01.616Z','2026-03-27T06:30:01.616Z'),
('9_WZ99BMt-Eg208hcSaHXA8urFeT6B11iK0lNQv4kbo',19,'2026-03-26T18:30:00.573Z','2026-03-27T06:30:00.573Z'),
('B6yuJ3xuT5d3JMsljZ5IDbN4zI43IsRBd8yDB9k0lNs',29,'2026-03-26T18:30:02.559Z','2026-03-27T06:30:02.559Z'),
('Bip7yPce4eNV8-PoOR1TjeQGkfuj2iI3KD0Yn1_AhRI',17,'2026-03-26T18:30:00.553Z','2026-03-27T06:30:00.553Z'),
('CcWsdSOfVt01VKHsiRqxEaZZW5ZiRl2Hu3CnxAOvQB4',4,'2026-03-26T18:30:01.222Z','2026-03-27T06:30:01.222Z'),
('FW7Jq2OXKlb60JBPcjsgLfEOz_RI2LPhCRkO4Lukwts',40,'2026-03-26T18:30:02.232Z','2026-03-27T06:30:02.232Z'),
('JG9f7heQPtrl_mkfYBeVl1R2grFwbg6fmmQQlQ08xfE',33,'2026-03-26T18:30:02.468Z','2026-03-27T06:30:02.468Z'),
('JMzPC3f_jByv6XNkpL4pUt4hE07bRXu9UY8JhBL7WtA',28,'2026-03-26T18:30:01.120Z','2026-03-27T06:30:01.120Z'),
('JtdbHHz6lQ3c14rJcOVYlPa8TK12pbaky3Hg8UGW0lQ',24,'2026-03-26T18:30:00.952Z','2026-03-27T06:30:00.952Z'),
('ODBKwjreN--Y0SiSaENUdgtIQ_nwLit9CrYJNHHiZ5I',27,'2026-03-26T18:30:01.014Z','2026-03-27T06:30:01.014Z'),
('PTJbzrs3sO-0o7UmMloZEXskeAAScbDR3ph5ynoKFcU',12,'2026-03-26T18:30:01.654Z','2026-03-27T06:30:01.654Z'),
('Q9YoBcTIQbx7PRpECJfLCSJmLpoLhtsbUeRg7LSvBt0',21,'2026-03-26T18:30:00.903Z','2026-03-27T06:30:00.903Z'),
('ShfUnFQOW4SVNNnuTaZrMyYRSZe3yqeyyt7450uLg8o',2,'2026-03-26T18:30:00.300Z','2026-03-27T06:30:00.300Z'),
('SjuIim3tbDAHcLcFXcqe_GhC-yFy_m5mjPWP-ukaUv8',13,'2026-03-26T18:30:01.356Z','2026-03-27T06:30:01.356Z'),
('TkNeZ-OaEaBFY8KtEL1CZ_K0YKI5Qx2a8frY-8Ah6rU',26,'2026-03-26T18:30:01.054Z','2026-03-27T06:30:01.054Z'),
('VQW6YIX35o6yyW-n8h79NrtJ2HFnVT8yZQTjh8rrukQ',32,'2026-03-26T18:30:02.640Z','2026-03-27T06:30:02.640Z'),
('VfjX1YPx5ZUrFixqEWOmmhjFuj_NmMi-FpYiZ-RraCI',9,'2026-03-26T18:30:00.378Z','2026-03-27T06:30:00.378Z'),
('YnJ4XXWVWbI_Xl5eaY5stIl3Tj9TFOuOqaYX6zJfwms',42,'2026-03-26T18:30:01.952Z','2026-03-27T06:30:01.952Z'),
('Zky0Be5sS4kFqRxqNfguygzbRf28x5vcsaN4h0n96JM',36,'2026-03-26T18:30:02.060Z','2026-03-27T06:30:02.060Z'),
('b9NXQeoH4Nhj7_bLM_FSnX4Dk0h1MvhjIZxi_TF7OBY',48,'2026-03-26T18:30:01.896Z','2026-03-27T06:30:01.896Z'),
('cKQTjGbw8riQLKfj1AdBYaRyGcf5cm_QLGJpse24-NE',45,'2026-03-26T18:30:01.811Z','2026-03-27T06:30:01.811Z'),
('dH_8PZQhDU5Sas8kFz9Hbs1nl4Bnnf8fAXd3hBQ0vbA',3,'2026-03-26T18:30:00.208Z','2026-03-27T06:30:00.208Z'),
('ed6RpI2sZrkVqWNGQUqgjwvUv_o62brVOaSQcRb5htw',38,'2026-03-26T18:30:02.524Z','2026-03-27T06:30:02.524Z'),
('es0KHuVu--ZoIGLdFd7e1tOTg6idj7VpUs0YqhA5r7w',41,'2026-03-26T18:30:01.732Z','2026-03-27T06:30:01.732Z'),
('g8zPF2Vrn71Al7-FLP0cVOHedfjJRl1slJrreM3UjLI',1,'2026-03-26T18:30:00.616Z','2026-03-27T06:30:00.616Z'),
('hOOw2npXT1Z2abz_TTMO2b6Sr4kAUC3v42O45Zk1LYM',43,'2026-03-26T18:30:02.036Z','2026-03-27T06:30:02.036Z'),
('l1w7oD4-hi2gvjkcxj3psvgSuSkOtQNnkl6JdnzmDt8',5,'2026-03-26T18:30:00.401Z','2026-03-27T06:30:00.401Z'),
('lXI1NPssQNi9V17cqjsaDIhJ79NdC3gomW-AsO6v04c',20,'2026-03-26T18:30:00.014Z','2026-03-27T06:30:00.014Z'),
('pP6Db_uUwfY8lBY99hQKIiQP1INwfKtT_JG8QOIKXOM',39,'2026-03-26T18:30:02.210Z','2026-03-27T06:30:02.210Z'),
('pbW_itOwwOKNLkzXr8jmsif2jVv_BR4_Jn5MDgt31KM',10,'2026-03-26T18:30:00.987Z','2026-03-27T06:30:00.987Z'),
('q3gaOXBrXKdGEc0OT279nmjBJLB1bJlUo4hd6l1Z68k',47,'2026-03-26T18:30:01.868Z','2026-03-27T06:30:01.868Z'),
('quoys5Lo4edwD3tskOXxvR-UP6J-ZjBFIN-Knd8IqYY',22,'2026-03-26T18:30:00.788Z','2026-03-27T06:30:00.788Z'),
('rdxjyVhhkrhTfuFhkBjbEEP_Z3lsBEvrtahOrD4NilE',35,'2026-03-26T18:30:02.316Z','2026-03-27T06:30:02.316Z'),
('tG0m1VxWvpaT0qXDArkapoNtV8HbA3ecCA4cx01d8SY',30,'2026-03-26T18:30:02.396Z','2026-03-27T06:30:02.396Z'),
('veu6VB6ww5o8KQr31w9C8H8UWow-00GvNA_OPNnkVhQ',46,'2026-03-26T18:30:01.719Z','2026-03-27T06:30:01.719Z'),
('wdgekUMLylz1E9hXEeKvkRlQWrD234ZICiNnUkpteq8',25,'2026-03-26T18:30:01.404Z','2026-03-27T06:30:01.404Z');
insert into round_times (round, opens_at, closes_at, result_mail_at, results_at) values
('1','2026-03-24T23:00:00.000Z','2026-04-01T22:00:00.000Z','2026-04-07T08:00:00.000Z','2026-04-09T13:30:00.000Z');
insert into round_extensions (round, pupil_id, closes_at) values
('1',2,'2026-04-03T10:00:00.000Z');
insert into applications (id, pupil_id, round, started_at, revision, child_checked_version, contact_checked_at, submission_id) values
(1,20,'1','2026-03-26T18:30:00.101Z',16,1,'2026-03-26T18:30:00.104Z',1),
(2,3,'1','2026-03-26T18:30:00.228Z',16,1,'2026-03-26T18:30:00.232Z',2),
(3,2,'1','2026-03-26T18:30:00.321Z',16,1,'2026-03-26T18:30:00.324Z',3),
(4,5,'1','2026-03-26T18:30:00.429Z',16,1,'2026-03-26T18:30:00.436Z',4),
(5,19,'1','2026-03-26T18:30:00.593Z',6,1,'2026-03-26T18:30:00.596Z',NULL),
(6,1,'1','2026-03-26T18:30:00.696Z',17,NULL,'2026-03-26T18:30:00.704Z',NULL),
(7,22,'1','2026-03-26T18:30:00.809Z',16,1,'2026-03-26T18:30:00.812Z',6),
(8,21,'1','2026-03-26T18:30:00.924Z',8,1,'2026-03-26T18:30:00.928Z',7),
(9,24,'1','2026-03-26T18:30:00.964Z',8,1,'2026-03-26T18:30:00.968Z',8),
(10,27,'1','2026-03-26T18:30:01.032Z',6,1,'2026-03-26T18:30:01.039Z',NULL),
(11,26,'1','2026-03-26T18:30:01.065Z',16,1,'2026-03-26T18:30:01.068Z',9),
(12,23,'1','2026-03-26T18:30:01.168Z',10,1,'2026-03-26T18:30:01.171Z',10),
(13,4,'1','2026-03-26T18:30:01.239Z',10,1,'2026-03-26T18:30:01.242Z',11),
(14,18,'1','2026-03-26T18:30:01.296Z',16,1,'2026-03-26T18:30:01.300Z',12),
(15,13,'1','2026-03-26T18:30:01.377Z',6,1,'2026-03-26T18:30:01.380Z',NULL),
(16,25,'1','2026-03-26T18:30:01.490Z',16,1,'2026-03-26T18:30:01.492Z',13),
(17,16,'1','2026-03-26T18:30:01.585Z',8,1,'2026-03-26T18:30:01.588Z',14),
(18,8,'1','2026-03-26T18:30:01.636Z',5,1,'2026-03-26T18:30:01.644Z',15),
(19,12,'1','2026-03-26T18:30:01.673Z',16,1,'2026-03-26T18:30:01.676Z',16),
(20,41,'1','2026-03-26T18:30:01.750Z',16,1,'2026-03-26T18:30:01.751Z',17),
(21,45,'1','2026-03-26T18:30:01.837Z',8,1,'2026-03-26T18:30:01.839Z',18),
(22,47,'1','2026-03-26T18:30:01.882Z',5,1,'2026-03-26T18:30:01.888Z',19),
(23,48,'1','2026-03-26T18:30:01.914Z',10,1,'2026-03-26T18:30:01.920Z',20),
(24,42,'1','2026-03-26T18:30:01.973Z',16,1,'2026-03-26T18:30:01.976Z',21),
(25,43,'1','2026-03-26T18:30:02.048Z',8,1,'2026-03-26T18:30:02.050Z',22),
(26,36,'1','2026-03-26T18:30:02.080Z',16,1,'2026-03-26T18:30:02.081Z',23),
(27,37,'1','2026-03-26T18:30:02.143Z',10,1,'2026-03-26T18:30:02.147Z',24),
(28,34,'1','2026-03-26T18:30:02.200Z',5,1,'2026-03-26T18:30:02.202Z',25),
(29,40,'1','2026-03-26T18:30:02.253Z',16,1,'2026-03-26T18:30:02.254Z',26),
(30,35,'1','2026-03-26T18:30:02.332Z',16,1,'2026-03-26T18:30:02.336Z',27),
(31,30,'1','2026-03-26T18:30:02.411Z',16,1,'2026-03-26T18:30:02.411Z',28),
(32,33,'1','2026-03-26T18:30:02.489Z',10,1,'2026-03-26T18:30:02.492Z',29),
(33,38,'1','2026-03-26T18:30:02.532Z',8,1,'2026-03-26T18:30:02.540Z',30),
(34,29,'1','2026-03-26T18:30:02.581Z',16,1,'2026-03-26T18:30:02.581Z',31),
(35,32,'1','2026-03-26T18:30:02.652Z',6,1,'2026-03-26T18:30:02.654Z',NULL);
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
(1,20,'1',1,'[{"department":"damstede/va-havo","upperLevel":false},{"department":"cartesius/het-lyceum-va-havo","upperLevel":false},{"department":"maimonides/va-vmbo-gl-tl","upperLevel":false},{"department":"csb/va-havo","upperLevel":false},{"department":"kairos/va-havo","upperLevel":false},{"department":"osb/va-havo","upperLevel":false},{"department":"xplore/va-havo","upperLevel":false},{"department":"berlage/tto-va-havo","upperLevel":false},{"department":"caland/va-havo","upperLevel":false},{"department":"haga/va-havo","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false}]','2026-03-26T18:30:00.203Z','EPH6-XTZ4-WQY4',NULL),
(2,3,'1',1,'[{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"metis/coderclass-of-kunst-co-va-havo","upperLevel":false},{"department":"spinoza/va-havo","upperLevel":false},{"department":"nieuwland/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/va-havo","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-havo","upperLevel":false},{"department":"mla/va-havo","upperLevel":false},{"department":"vinse/va-havo","upperLevel":false},{"department":"hlz/va-havo","upperLevel":false},{"department":"havo-de-hof/va-havo","upperLevel":false},{"department":"lely/va-havo","upperLevel":false}]','2026-03-26T18:30:00.296Z','M7ET-D2HN-K3XP',NULL),
(3,2,'1',1,'[{"department":"comenius/va-havo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"metis/coderclass-of-kunst-co-va-havo","upperLevel":false},{"department":"spinoza/va-havo","upperLevel":false},{"department":"nieuwland/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/va-havo","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-havo","upperLevel":false},{"department":"mla/va-havo","upperLevel":false},{"department":"vinse/va-havo","upperLevel":false},{"department":"hlz/va-havo","upperLevel":false},{"department":"havo-de-hof/va-havo","upperLevel":false}]','2026-03-26T18:30:00.375Z','QTKZ-RR19-DRJQ',NULL),
(4,5,'1',1,'[{"department":"spinoza/va-havo","upperLevel":false},{"department":"nieuwland/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/va-havo","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-havo","upperLevel":false},{"department":"mla/va-havo","upperLevel":false},{"department":"vinse/va-havo","upperLevel":false},{"department":"hlz/va-havo","upperLevel":false},{"department":"havo-de-hof/va-havo","upperLevel":false},{"department":"lely/va-havo","upperLevel":false},{"department":"over-y/va-vmbo-gl-tl","upperLevel":false},{"department":"metropolis/va-havo","upperLevel":false}]','2026-03-26T18:30:00.541Z','8NNG-74NZ-BJ8F',NULL),
(5,1,'1',1,'[{"department":"barlaeus/vwo","upperLevel":false},{"department":"nicolaas/vwo","upperLevel":false},{"department":"hyperion/vwo","upperLevel":false},{"department":"ignatius/vwo","upperLevel":false},{"department":"cygnus/vwo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"fons-vitae/vwo","upperLevel":false},{"department":"vossius/vwo","upperLevel":false},{"department":"metis/technasium-vwo","upperLevel":false},{"department":"vierde-gymnasium/vwo","upperLevel":false},{"department":"spinoza/vwo","upperLevel":false},{"department":"comenius/vwo","upperLevel":false}]','2026-03-26T18:30:00.781Z','AZBD-KX7N-ZFC7',NULL),
(6,22,'1',1,'[{"department":"lely/vwo","upperLevel":false},{"department":"geert-groote/vwo","upperLevel":false},{"department":"hlz/vwo","upperLevel":false},{"department":"cartesius/het-lyceum-vwo","upperLevel":false},{"department":"berlage/tto-vwo","upperLevel":false},{"department":"kairos/vwo","upperLevel":false},{"department":"pax/vwo","upperLevel":false},{"department":"haga/vwo","upperLevel":false},{"department":"xplore/vwo","upperLevel":false},{"department":"osb/vwo","upperLevel":false},{"department":"caland/vwo","upperLevel":false},{"department":"damstede/vwo","upperLevel":false}]','2026-03-26T18:30:00.897Z','FJYB-HP9M-J10T',NULL),
(7,21,'1',1,'[{"department":"noorderlicht/va-vmbo-b","upperLevel":false},{"department":"huygens/va-vmbo-b","upperLevel":false},{"department":"hubertus-berkhoff/va-vmbo-b","upperLevel":false},{"department":"de-meer/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:00.948Z','ABV1-0JZ7-QJB3',NULL),
(8,24,'1',1,'[{"department":"osb/va-vmbo-k","upperLevel":false},{"department":"de-meer/va-vmbo-b","upperLevel":false},{"department":"oostpoort/va-vmbo-b","upperLevel":false},{"department":"cburg/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:00.985Z','AR1E-6N36-A0FB',NULL),
(9,26,'1',1,'[{"department":"xplore/va-havo","upperLevel":false},{"department":"berlage/tto-va-havo","upperLevel":false},{"department":"caland/va-havo","upperLevel":false},{"department":"haga/va-havo","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false},{"department":"terra-nova/va-havo","upperLevel":false},{"department":"denise/va-havo","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false},{"department":"marcanti/va-havo","upperLevel":false},{"department":"nicolaas/va-havo","upperLevel":false},{"department":"fons-vitae/va-havo","upperLevel":false}]','2026-03-26T18:30:01.116Z','WR0T-SGS4-2A4R',NULL),
(10,23,'1',1,'[{"department":"sweelinck/va-vmbo-gl-tl","upperLevel":false},{"department":"kairos/va-vmbo-gl-tl","upperLevel":false},{"department":"xplore/va-vmbo-gl-tl","upperLevel":false},{"department":"fiducie/va-vmbo-gl-tl","upperLevel":false},{"department":"terra-nova/va-vmbo-gl-tl","upperLevel":false},{"department":"denise/va-vmbo-gl-tl","upperLevel":false}]','2026-03-26T18:30:01.217Z','8QF9-EVJP-D4HZ',NULL),
(11,4,'1',1,'[{"department":"ivko/va-vmbo-gl-tl","upperLevel":false},{"department":"hlw/va-vmbo-gl-tl","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"osb/va-vmbo-gl-tl","upperLevel":false},{"department":"lely/va-vmbo-gl-tl","upperLevel":false},{"department":"berlage/tto-va-vmbo-gl-tl","upperLevel":false}]','2026-03-26T18:30:01.276Z','BFZH-MJ9J-7H8C',NULL),
(12,18,'1',1,'[{"department":"alasca/va-havo","upperLevel":false},{"department":"geert-groote/va-havo","upperLevel":false},{"department":"pax/va-havo","upperLevel":false},{"department":"damstede/va-havo","upperLevel":false},{"department":"cartesius/het-lyceum-va-havo","upperLevel":false},{"department":"maimonides/va-vmbo-gl-tl","upperLevel":false},{"department":"csb/va-havo","upperLevel":false},{"department":"kairos/va-havo","upperLevel":false},{"department":"osb/va-havo","upperLevel":false},{"department":"sweelinck/va-vmbo-gl-tl","upperLevel":false},{"department":"xplore/va-havo","upperLevel":false},{"department":"berlage/tto-va-havo","upperLevel":false}]','2026-03-26T18:30:01.354Z','DXYQ-2M2Y-5YCH',NULL),
(13,25,'1',1,'[{"department":"cartesius/het-lyceum-vwo","upperLevel":false},{"department":"berlage/tto-vwo","upperLevel":false},{"department":"kairos/vwo","upperLevel":false},{"department":"pax/vwo","upperLevel":false},{"department":"haga/vwo","upperLevel":false},{"department":"xplore/vwo","upperLevel":false},{"department":"osb/vwo","upperLevel":false},{"department":"caland/vwo","upperLevel":false},{"department":"damstede/vwo","upperLevel":false},{"department":"metropolis/vwo","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false}]','2026-03-26T18:30:01.545Z','7ZPH-VJNT-A7N6',NULL),
(14,16,'1',1,'[{"department":"bindelmeer/va-vmbo-b","upperLevel":false},{"department":"tasc/va-vmbo-k","upperLevel":false},{"department":"calvijn/va-vmbo-b","upperLevel":false},{"department":"vonk/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:01.612Z','8VH7-VKF5-277B',NULL),
(15,8,'1',1,'[{"department":"kolom-noord","upperLevel":false}]','2026-03-26T18:30:01.652Z','JCWA-ANG8-N4ZY',NULL),
(16,12,'1',1,'[{"department":"comenius/vwo","upperLevel":false},{"department":"maimonides/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/vwo","upperLevel":false},{"department":"nieuwland/vwo","upperLevel":false},{"department":"mla/vwo","upperLevel":false},{"department":"csb/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/vwo","upperLevel":false},{"department":"hlw/digi-tech-tto-va-vmbo-gl-tl","upperLevel":false},{"department":"alasca/vwo","upperLevel":false},{"department":"vinse/vwo","upperLevel":false},{"department":"lely/vwo","upperLevel":false},{"department":"geert-groote/vwo","upperLevel":false}]','2026-03-26T18:30:01.718Z','TH1J-B8SD-72AC',NULL),
(17,41,'1',1,'[{"department":"amsterdams-lyceum/vwo","upperLevel":false},{"department":"barlaeus/vwo","upperLevel":false},{"department":"nicolaas/vwo","upperLevel":false},{"department":"hyperion/vwo","upperLevel":false},{"department":"ignatius/vwo","upperLevel":false},{"department":"cygnus/vwo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"fons-vitae/vwo","upperLevel":false},{"department":"vossius/vwo","upperLevel":false},{"department":"metis/technasium-vwo","upperLevel":false},{"department":"vierde-gymnasium/vwo","upperLevel":false},{"department":"spinoza/vwo","upperLevel":false}]','2026-03-26T18:30:01.807Z','98SK-RMC9-PC7A',NULL),
(18,45,'1',1,'[{"department":"oostpoort/va-vmbo-b","upperLevel":false},{"department":"cburg/va-vmbo-b","upperLevel":false},{"department":"futuris/va-vmbo-b","upperLevel":false},{"department":"zuyd/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:01.864Z','9V5Q-TZGF-HJ30',NULL),
(19,47,'1',1,'[{"department":"kolom-plein","upperLevel":false}]','2026-03-26T18:30:01.894Z','P505-30RZ-3QHC',NULL),
(20,48,'1',1,'[{"department":"geert-groote/va-vmbo-gl-tl","upperLevel":false},{"department":"over-y/va-vmbo-gl-tl","upperLevel":false},{"department":"vinse/va-vmbo-gl-tl","upperLevel":false},{"department":"amsterdamse-mavo/va-vmbo-gl-tl","upperLevel":false},{"department":"mla/va-vmbo-gl-tl","upperLevel":false},{"department":"pax/va-vmbo-gl-tl","upperLevel":false}]','2026-03-26T18:30:01.948Z','D34R-Y5FT-3514',NULL),
(21,42,'1',1,'[{"department":"comenius/va-havo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"metis/coderclass-of-kunst-co-va-havo","upperLevel":false},{"department":"spinoza/va-havo","upperLevel":false},{"department":"nieuwland/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/va-havo","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-havo","upperLevel":false},{"department":"mla/va-havo","upperLevel":false},{"department":"vinse/va-havo","upperLevel":false},{"department":"hlz/va-havo","upperLevel":false},{"department":"havo-de-hof/va-havo","upperLevel":false}]','2026-03-26T18:30:02.026Z','7FEE-MJGE-18T2',NULL),
(22,43,'1',1,'[{"department":"osb/va-vmbo-k","upperLevel":false},{"department":"de-meer/va-vmbo-b","upperLevel":false},{"department":"oostpoort/va-vmbo-b","upperLevel":false},{"department":"cburg/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:02.058Z','FNND-524S-3KQV',NULL),
(23,36,'1',1,'[{"department":"nicolaas/va-havo","upperLevel":false},{"department":"fons-vitae/va-havo","upperLevel":false},{"department":"comenius/va-havo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"metis/coderclass-of-kunst-co-va-havo","upperLevel":false},{"department":"spinoza/va-havo","upperLevel":false},{"department":"nieuwland/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/va-havo","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-havo","upperLevel":false},{"department":"mla/va-havo","upperLevel":false},{"department":"vinse/va-havo","upperLevel":false}]','2026-03-26T18:30:02.128Z','B7VM-0FQC-GYST',NULL),
(24,37,'1',1,'[{"department":"mediacollege/va-vmbo-gl-tl","upperLevel":false},{"department":"hubertus-berkhoff/va-vmbo-gl-tl","upperLevel":false},{"department":"marcanti/va-vmbo-gl-tl","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-vmbo-gl-tl","upperLevel":false},{"department":"tasc/vmbo-gl-tl","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false}]','2026-03-26T18:30:02.175Z','QFF9-Q2WY-2MG6',NULL),
(25,34,'1',1,'[{"department":"apollo","upperLevel":false}]','2026-03-26T18:30:02.208Z','819Y-B2Z1-QX0P',NULL),
(26,40,'1',1,'[{"department":"marcanti/vwo","upperLevel":false},{"department":"amsterdams-lyceum/vwo","upperLevel":false},{"department":"barlaeus/vwo","upperLevel":false},{"department":"nicolaas/vwo","upperLevel":false},{"department":"hyperion/vwo","upperLevel":false},{"department":"ignatius/vwo","upperLevel":false},{"department":"cygnus/vwo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"fons-vitae/vwo","upperLevel":false},{"department":"vossius/vwo","upperLevel":false},{"department":"metis/technasium-vwo","upperLevel":false},{"department":"vierde-gymnasium/vwo","upperLevel":false}]','2026-03-26T18:30:02.313Z','SVRR-NR8W-3QQP',NULL),
(27,35,'1',1,'[{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false},{"department":"terra-nova/vwo","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false},{"department":"denise/vwo","upperLevel":false},{"department":"marcanti/vwo","upperLevel":false},{"department":"amsterdams-lyceum/vwo","upperLevel":false},{"department":"barlaeus/vwo","upperLevel":false},{"department":"nicolaas/vwo","upperLevel":false},{"department":"hyperion/vwo","upperLevel":false},{"department":"ignatius/vwo","upperLevel":false},{"department":"cygnus/vwo","upperLevel":false}]','2026-03-26T18:30:02.392Z','EBPS-66W7-MTZE',NULL),
(28,30,'1',1,'[{"department":"xplore/vwo","upperLevel":false},{"department":"osb/vwo","upperLevel":false},{"department":"caland/vwo","upperLevel":false},{"department":"damstede/vwo","upperLevel":false},{"department":"metropolis/vwo","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false},{"department":"terra-nova/vwo","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false},{"department":"denise/vwo","upperLevel":false},{"department":"marcanti/vwo","upperLevel":false},{"department":"amsterdams-lyceum/vwo","upperLevel":false}]','2026-03-26T18:30:02.463Z','ERVA-60TX-S5K6',NULL),
(29,33,'1',1,'[{"department":"nieuwentijt-monnickendam/va-vmbo-gl-tl","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false},{"department":"comenius/va-vmbo-gl-tl","upperLevel":false},{"department":"spinoza/va-vmbo-gl-tl","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-vmbo-gl-tl","upperLevel":false}]','2026-03-26T18:30:02.520Z','KXPE-FDQ1-78ND',NULL),
(30,38,'1',1,'[{"department":"calvijn/va-vmbo-b","upperLevel":false},{"department":"vonk/va-vmbo-b","upperLevel":false},{"department":"noorderlicht/va-vmbo-b","upperLevel":false},{"department":"huygens/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:02.558Z','33MQ-F29X-3VGY',NULL),
(31,29,'1',1,'[{"department":"berlage/tto-va-havo","upperLevel":false},{"department":"caland/va-havo","upperLevel":false},{"department":"haga/va-havo","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"kiem/havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false},{"department":"terra-nova/va-havo","upperLevel":false},{"department":"denise/va-havo","upperLevel":false},{"department":"fiducie/havo","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false},{"department":"marcanti/va-havo","upperLevel":false},{"department":"nicolaas/va-havo","upperLevel":false}]','2026-03-26T18:30:02.636Z','MDBR-38Y8-G58C',NULL);
insert into reopenings (submission_id, reopened_at, reason) values
(5,'2026-03-26T18:30:03.510Z','vader wil een andere volgorde');
insert into mails (id, kind, pupil_id, recipient, language, unique_key, priority, link_id, data, state, state_at, reason, due_at, attempts, claimed_by, claimed_until, message_id, created_at, queued_at, sent_at, school_id) values
(1,'login',20,'aitbaazi@example.org','nl','login:20:1',4,1,'{}','sent','2026-03-16T08:00:00.495Z','','2026-03-16T08:00:00.495Z',1,NULL,NULL,'<elk.1.Qr0S0EgjMm4w2uC0HNzy@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.495Z',NULL),
(2,'login',3,'ouders.vandenakker@example.org','nl','login:3:1',4,2,'{}','sent','2026-03-16T08:00:00.499Z','','2026-03-16T08:00:00.499Z',1,NULL,NULL,'<elk.2.F3nOcRKIre4RN_0ywAZ4@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.499Z',NULL),
(3,'login',2,'ouders.vandenakker@example.org','nl','login:2:1',4,3,'{}','sent','2026-03-16T08:00:00.505Z','','2026-03-16T08:00:00.505Z',1,NULL,NULL,'<elk.3.C3IfsGXLbo_RDVmCD8Hl@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.505Z',NULL),
(4,'login',9,'bakker.thuis@example.org','nl','login:9:1',4,4,'{}','sent','2026-03-16T08:00:00.508Z','','2026-03-16T08:00:00.508Z',1,NULL,NULL,'<elk.4.fRNZfYR2sxyoDh_--N37@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.508Z',NULL),
(5,'login',14,'benali@example.org','nl','login:14:1',4,5,'{}','sent','2026-03-16T08:00:00.512Z','','2026-03-16T08:00:00.512Z',1,NULL,NULL,'<elk.5.NBw4Ne-jb8umDxjyVn_B@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.512Z',NULL),
(6,'login',5,'boateng.family@example.org','en','login:5:1',4,6,'{}','sent','2026-03-16T08:00:00.514Z','','2026-03-16T08:00:00.514Z',1,NULL,NULL,'<elk.6.fSZTSNhmSYaX1EWsfTKO@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.514Z',NULL),
(7,'login',17,'chen.wei@example.org','nl','login:17:1',4,7,'{}','sent','2026-03-16T08:00:00.521Z','','2026-03-16T08:00:00.521Z',1,NULL,NULL,'<elk.7.tebVqWo1ZgYs2gSdHYJ_@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.521Z',NULL),
(8,'login',19,'codrington@example.org','nl','login:19:1',4,8,'{}','sent','2026-03-16T08:00:00.535Z','','2026-03-16T08:00:00.535Z',1,NULL,NULL,'<elk.8.-d_EuUiRUf-vTSpLfUxa@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.535Z',NULL),
(9,'login',1,'familie.dandrea@example.org','nl','login:1:1',4,9,'{}','sent','2026-03-16T08:00:00.545Z','','2026-03-16T08:00:00.545Z',1,NULL,NULL,'<elk.9.hebhoAzwo4kPIlWek5Cu@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.545Z',NULL),
(10,'login',22,'vandijk.saar@example.org','nl','login:22:1',4,10,'{}','sent','2026-03-16T08:00:00.553Z','','2026-03-16T08:00:00.553Z',1,NULL,NULL,'<elk.10.sWv1pajXWDlrAcDEatzu@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.553Z',NULL),
(11,'login',21,'degroot.tijn@example.org','nl','login:21:1',4,11,'{}','sent','2026-03-16T08:00:00.560Z','','2026-03-16T08:00:00.559Z',1,NULL,NULL,'<elk.11.LTzyWMeUI3m43O4FVslK@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.560Z',NULL),
(12,'login',24,'hassanomar@example.org','nl','login:24:1',4,12,'{}','sent','2026-03-16T08:00:00.568Z','','2026-03-16T08:00:00.568Z',1,NULL,NULL,'<elk.12.KQa2wywxFKV5wyIDvi8T@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.568Z',NULL),
(13,'login',11,'vanthoff@example.org','nl','login:11:1',4,13,'{}','sent','2026-03-16T08:00:00.582Z','','2026-03-16T08:00:00.582Z',1,NULL,NULL,'<elk.13.mb7al8Joyusfv41v3Bd0@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.582Z',NULL),
(14,'login',10,'jansen.finn@example.org','nl','login:10:1',4,14,'{}','sent','2026-03-16T08:00:00.590Z','','2026-03-16T08:00:00.590Z',1,NULL,NULL,'<elk.14.GhNzWN-sc5KHXjpFUe5v@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.590Z',NULL),
(15,'login',27,'kanhai@example.org','nl','login:27:1',4,15,'{}','sent','2026-03-16T08:00:00.599Z','','2026-03-16T08:00:00.599Z',1,NULL,NULL,'<elk.15.FLfwVQJwPVx2s-sEctYA@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.599Z',NULL),
(16,'login',26,'nunezgarcia@example.org','nl','login:26:1',4,16,'{}','sent','2026-03-16T08:00:00.610Z','','2026-03-16T08:00:00.610Z',1,NULL,NULL,'<elk.16.6yIhz8pOT0iUIYsOaOZQ@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.610Z',NULL),
(17,'login',28,'obrien.home@example.org','en','login:28:1',4,17,'{}','sent','2026-03-16T08:00:00.621Z','','2026-03-16T08:00:00.621Z',1,NULL,NULL,'<elk.17.ELCjMXirnqBSUIXeJy1s@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.621Z',NULL),
(18,'login',23,'oseitutu@example.org','en','login:23:1',4,18,'{}','sent','2026-03-16T08:00:00.624Z','','2026-03-16T08:00:00.624Z',1,NULL,NULL,'<elk.18.-ULC6aNe9cCd10qBruzq@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.624Z',NULL),
(19,'login',4,'ozturk.ailesi@example.org','nl','login:4:1',4,19,'{}','sent','2026-03-16T08:00:00.630Z','','2026-03-16T08:00:00.630Z',1,NULL,NULL,'<elk.19.Fstnhh2mx5FFU9kDbF7k@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.630Z',NULL),
(20,'login',18,'ramdin@example.org','nl','login:18:1',4,20,'{}','sent','2026-03-16T08:00:00.632Z','','2026-03-16T08:00:00.632Z',1,NULL,NULL,'<elk.20.K5oSAuWI-bq4GrP8Cumo@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.632Z',NULL),
(21,'login',15,'saintclair@example.org','nl','login:15:1',4,21,'{}','sent','2026-03-16T08:00:00.635Z','','2026-03-16T08:00:00.635Z',1,NULL,NULL,'<elk.21.GJ3bR-ZKfU8dYYzgJDlk@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.635Z',NULL),
(22,'login',13,'skerjanc@example.org','nl','login:13:1',4,22,'{}','sent','2026-03-16T08:00:00.639Z','','2026-03-16T08:00:00.639Z',1,NULL,NULL,'<elk.22.QRXNbkSG9L8lBCfUYSJl@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.639Z',NULL),
(23,'login',25,'sorensen@example.org','nl','login:25:1',4,23,'{}','sent','2026-03-16T08:00:00.642Z','','2026-03-16T08:00:00.642Z',1,NULL,NULL,'<elk.23.3DnYPDsMSJwEFw0jfVZE@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.642Z',NULL),
(24,'login',16,'intveld@example.org','nl','login:16:1',4,24,'{}','sent','2026-03-16T08:00:00.644Z','','2026-03-16T08:00:00.644Z',1,NULL,NULL,'<elk.24.cZ4GbfCBU8Geojks9xWQ@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.644Z',NULL),
(25,'login',8,'d.visser@example.org','nl','login:8:1',4,25,'{}','sent','2026-03-16T08:00:00.662Z','','2026-03-16T08:00:00.661Z',1,NULL,NULL,'<elk.25.cJ43foUgHvUvzrhU4xV9@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.662Z',NULL),
(26,'login',12,'devries.zeeegel@example.org','nl','login:12:1',4,26,'{}','sent','2026-03-16T08:00:00.666Z','','2026-03-16T08:00:00.666Z',1,NULL,NULL,'<elk.26.Ni853CMWpoTT0j3j6AE_@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.666Z',NULL),
(27,'login',46,'brancoveanu@example.org','nl','login:46:1',4,27,'{}','sent','2026-03-16T08:00:00.674Z','','2026-03-16T08:00:00.674Z',1,NULL,NULL,'<elk.27.xpsis6n2d7Ob_FZu_c3I@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.674Z',NULL),
(28,'login',41,'brouwer.thijs@example.org','nl','login:41:1',4,28,'{}','sent','2026-03-16T08:00:00.678Z','','2026-03-16T08:00:00.678Z',1,NULL,NULL,'<elk.28.Mb23vq-MjdceJNlb5OhU@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.678Z',NULL),
(29,'login',45,'petrovic@example.org','en','login:45:1',4,29,'{}','sent','2026-03-16T08:00:00.682Z','','2026-03-16T08:00:00.682Z',1,NULL,NULL,'<elk.29.98N6EB097J8X-FxbZm7H@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.682Z',NULL),
(30,'login',44,'suryani.keluarga@example.org','nl','login:44:1',4,30,'{}','sent','2026-03-16T08:00:00.689Z','','2026-03-16T08:00:00.689Z',1,NULL,NULL,'<elk.30.DMmNus8Sk9jQ2Vd3wrBS@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.689Z',NULL),
(31,'login',47,'yildirim.ailesi@example.org','nl','login:47:1',4,31,'{}','sent','2026-03-16T08:00:00.692Z','','2026-03-16T08:00:00.692Z',1,NULL,NULL,'<elk.31.T_4RO4hzypw6DbiarqmM@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.692Z',NULL),
(32,'login',48,'zelenska@example.org','nl','login:48:1',4,32,'{}','sent','2026-03-16T08:00:00.696Z','','2026-03-16T08:00:00.696Z',1,NULL,NULL,'<elk.32.qgJFwOPDKzvQPBldz9Kw@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.696Z',NULL),
(33,'login',42,'zukauskaite@example.org','nl','login:42:1',4,33,'{}','sent','2026-03-16T08:00:00.699Z','','2026-03-16T08:00:00.699Z',1,NULL,NULL,'<elk.33.H5kZEnrTIbdT2pciFc_k@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.699Z',NULL),
(34,'login',43,'alahmad@example.org','nl','login:43:1',4,34,'{}','sent','2026-03-16T08:00:00.702Z','','2026-03-16T08:00:00.702Z',1,NULL,NULL,'<elk.34.uiyIUctrEMOS9rIRcaxv@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.702Z',NULL),
(35,'login',36,'dubois.famille@example.org','nl','login:36:1',4,35,'{}','sent','2026-03-16T08:00:00.704Z','','2026-03-16T08:00:00.704Z',1,NULL,NULL,'<elk.35.vR0uIg16Ac0sA1-slE0H@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.704Z',NULL),
(36,'login',37,'kovalchuk@example.org','nl','login:37:1',4,36,'{}','sent','2026-03-16T08:00:00.711Z','','2026-03-16T08:00:00.710Z',1,NULL,NULL,'<elk.36.hFA5l78BsvSc_ikUjCoH@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.711Z',NULL),
(37,'login',34,'kromosoeto@example.org','nl','login:34:1',4,37,'{}','sent','2026-03-16T08:00:00.721Z','','2026-03-16T08:00:00.721Z',1,NULL,NULL,'<elk.37.a02w8uGOL82OZkIdiBMn@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.721Z',NULL),
(38,'login',39,'vandermeer.jip@example.org','nl','login:39:1',4,38,'{}','sent','2026-03-16T08:00:00.729Z','','2026-03-16T08:00:00.729Z',1,NULL,NULL,'<elk.38.k2C6vDbeMV0j_bU9fXYy@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.729Z',NULL),
(39,'login',31,'ndiaye.dogan@example.org','nl','login:31:1',4,39,'{}','sent','2026-03-16T08:00:00.732Z','','2026-03-16T08:00:00.732Z',1,NULL,NULL,'<elk.39.fmNfr23lok8Ml1rz4JNQ@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.732Z',NULL),
(40,'login',40,'nguyen.minh@example.org','en','login:40:1',4,40,'{}','sent','2026-03-16T08:00:00.738Z','','2026-03-16T08:00:00.738Z',1,NULL,NULL,'<elk.40.goK40cyKWuYJv5FawXU6@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.738Z',NULL),
(41,'login',35,'van.oranjestein@example.org','nl','login:35:1',4,41,'{}','sent','2026-03-16T08:00:00.746Z','','2026-03-16T08:00:00.746Z',1,NULL,NULL,'<elk.41.02yaGauH2739oq1W-D9O@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.746Z',NULL),
(42,'login',30,'sahin.ailesi@example.org','nl','login:30:1',4,42,'{}','sent','2026-03-16T08:00:00.752Z','','2026-03-16T08:00:00.752Z',1,NULL,NULL,'<elk.42.1qxwKX1qJ5nIoJkWiBGg@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.752Z',NULL),
(43,'login',33,'taranu@example.org','nl','login:33:1',4,43,'{}','sent','2026-03-16T08:00:00.757Z','','2026-03-16T08:00:00.757Z',1,NULL,NULL,'<elk.43.v6mqtBwEcIayOI6NNBkk@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.757Z',NULL),
(44,'login',38,'tesfamariam@example.org','nl','login:38:1',4,44,'{}','sent','2026-03-16T08:00:00.760Z','','2026-03-16T08:00:00.760Z',1,NULL,NULL,'<elk.44.3iQWMtXXru6OTt3c2Gio@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.760Z',NULL),
(45,'login',29,'devries.lantaarn@example.org','nl','login:29:1',4,45,'{}','sent','2026-03-16T08:00:00.762Z','','2026-03-16T08:00:00.762Z',1,NULL,NULL,'<elk.45.tMFwt3t99kCzs-PQVIjJ@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.762Z',NULL),
(46,'login',32,'wisniewscy@example.org','nl','login:32:1',4,46,'{}','sent','2026-03-16T08:00:00.769Z','','2026-03-16T08:00:00.769Z',1,NULL,NULL,'<elk.46.iDpd2JzaNCRwEnVqZmdX@oefenstad.example>','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.397Z','2026-03-16T08:00:00.769Z',NULL),
(47,'receipt',20,'aitbaazi@example.org','nl','receipt:EPH6-XTZ4-WQY4',2,NULL,'{"round":"1","receiptCode":"EPH6-XTZ4-WQY4","submittedAt":"2026-03-26T18:30:00.203Z"}','sent','2026-03-26T18:30:02.757Z','','2026-03-26T18:30:02.757Z',1,NULL,NULL,'<elk.47.nZbDxRonn23dQ3yO9brr@oefenstad.example>','2026-03-26T18:30:00.203Z','2026-03-26T18:30:00.203Z','2026-03-26T18:30:02.757Z',NULL),
(48,'receipt',3,'ouders.vandenakker@example.org','nl','receipt:M7ET-D2HN-K3XP',2,NULL,'{"round":"1","receiptCode":"M7ET-D2HN-K3XP","submittedAt":"2026-03-26T18:30:00.296Z"}','sent','2026-03-26T18:30:02.761Z','','2026-03-26T18:30:02.761Z',1,NULL,NULL,'<elk.48.CDeKRDTGs3Y5AXiFC7xy@oefenstad.example>','2026-03-26T18:30:00.296Z','2026-03-26T18:30:00.296Z','2026-03-26T18:30:02.761Z',NULL),
(49,'receipt',2,'ouders.vandenakker@example.org','nl','receipt:QTKZ-RR19-DRJQ',2,NULL,'{"round":"1","receiptCode":"QTKZ-RR19-DRJQ","submittedAt":"2026-03-26T18:30:00.375Z"}','sent','2026-03-26T18:30:02.764Z','','2026-03-26T18:30:02.764Z',1,NULL,NULL,'<elk.49.fCQQ6zlo30anItCc_vK9@oefenstad.example>','2026-03-26T18:30:00.375Z','2026-03-26T18:30:00.375Z','2026-03-26T18:30:02.764Z',NULL),
(50,'receipt',5,'boateng.family@example.org','en','receipt:8NNG-74NZ-BJ8F',2,NULL,'{"round":"1","receiptCode":"8NNG-74NZ-BJ8F","submittedAt":"2026-03-26T18:30:00.541Z"}','sent','2026-03-26T18:30:02.769Z','','2026-03-26T18:30:02.769Z',1,NULL,NULL,'<elk.50.YcnYkRL8TdH7UHCTyRbQ@oefenstad.example>','2026-03-26T18:30:00.541Z','2026-03-26T18:30:00.541Z','2026-03-26T18:30:02.769Z',NULL),
(51,'receipt',1,'familie.dandrea@example.org','nl','receipt:AZBD-KX7N-ZFC7',2,NULL,'{"round":"1","receiptCode":"AZBD-KX7N-ZFC7","submittedAt":"2026-03-26T18:30:00.781Z"}','sent','2026-03-26T18:30:02.773Z','','2026-03-26T18:30:02.773Z',1,NULL,NULL,'<elk.51.xK4pSYvr8d153iDpfhNB@oefenstad.example>','2026-03-26T18:30:00.781Z','2026-03-26T18:30:00.781Z','2026-03-26T18:30:02.773Z',NULL),
(52,'receipt',22,'vandijk.saar@example.org','nl','receipt:FJYB-HP9M-J10T',2,NULL,'{"round":"1","receiptCode":"FJYB-HP9M-J10T","submittedAt":"2026-03-26T18:30:00.897Z"}','sent','2026-03-26T18:30:02.777Z','','2026-03-26T18:30:02.777Z',1,NULL,NULL,'<elk.52.R0cSBe9j4YIU-sFt5mOH@oefenstad.example>','2026-03-26T18:30:00.897Z','2026-03-26T18:30:00.897Z','2026-03-26T18:30:02.777Z',NULL),
(53,'receipt',21,'degroot.tijn@example.org','nl','receipt:ABV1-0JZ7-QJB3',2,NULL,'{"round":"1","receiptCode":"ABV1-0JZ7-QJB3","submittedAt":"2026-03-26T18:30:00.948Z"}','sent','2026-03-26T18:30:02.781Z','','2026-03-26T18:30:02.781Z',1,NULL,NULL,'<elk.53.gUmCkJpYJdkAI04zFPOx@oefenstad.example>','2026-03-26T18:30:00.948Z','2026-03-26T18:30:00.948Z','2026-03-26T18:30:02.781Z',NULL),
(54,'receipt',24,'hassanomar@example.org','nl','receipt:AR1E-6N36-A0FB',2,NULL,'{"round":"1","receiptCode":"AR1E-6N36-A0FB","submittedAt":"2026-03-26T18:30:00.985Z"}','sent','2026-03-26T18:30:02.785Z','','2026-03-26T18:30:02.785Z',1,NULL,NULL,'<elk.54.pc7zfXGv5_WN17FylIgF@oefenstad.example>','2026-03-26T18:30:00.985Z','2026-03-26T18:30:00.985Z','2026-03-26T18:30:02.785Z',NULL),
(55,'receipt',26,'nunezgarcia@example.org','nl','receipt:WR0T-SGS4-2A4R',2,NULL,'{"round":"1","receiptCode":"WR0T-SGS4-2A4R","submittedAt":"2026-03-26T18:30:01.116Z"}','sent','2026-03-26T18:30:02.793Z','','2026-03-26T18:30:02.793Z',1,NULL,NULL,'<elk.55.GMcvcDjqxx3ciEC0OT-2@oefenstad.example>','2026-03-26T18:30:01.116Z','2026-03-26T18:30:01.116Z','2026-03-26T18:30:02.793Z',NULL),
(56,'receipt',23,'oseitutu@example.org','en','receipt:8QF9-EVJP-D4HZ',2,NULL,'{"round":"1","receiptCode":"8QF9-EVJP-D4HZ","submittedAt":"2026-03-26T18:30:01.217Z"}','sent','2026-03-26T18:30:02.801Z','','2026-03-26T18:30:02.801Z',1,NULL,NULL,'<elk.56.ADIHEJy_VlD8IvcHSOMr@oefenstad.example>','2026-03-26T18:30:01.217Z','2026-03-26T18:30:01.217Z','2026-03-26T18:30:02.801Z',NULL),
(57,'receipt',4,'ozturk.ailesi@example.org','nl','receipt:BFZH-MJ9J-7H8C',2,NULL,'{"round":"1","receiptCode":"BFZH-MJ9J-7H8C","submittedAt":"2026-03-26T18:30:01.276Z"}','sent','2026-03-26T18:30:02.805Z','','2026-03-26T18:30:02.805Z',1,NULL,NULL,'<elk.57.WeXyXBWH6HRO0VXRQiKm@oefenstad.example>','2026-03-26T18:30:01.276Z','2026-03-26T18:30:01.276Z','2026-03-26T18:30:02.805Z',NULL),
(58,'receipt',18,'ramdin@example.org','nl','receipt:DXYQ-2M2Y-5YCH',2,NULL,'{"round":"1","receiptCode":"DXYQ-2M2Y-5YCH","submittedAt":"2026-03-26T18:30:01.354Z"}','sent','2026-03-26T18:30:02.816Z','','2026-03-26T18:30:02.816Z',1,NULL,NULL,'<elk.58.5nv4fDbK3iVfA76nDeQu@oefenstad.example>','2026-03-26T18:30:01.354Z','2026-03-26T18:30:01.354Z','2026-03-26T18:30:02.816Z',NULL),
(59,'receipt',25,'sorensen@example.org','nl','receipt:7ZPH-VJNT-A7N6',2,NULL,'{"round":"1","receiptCode":"7ZPH-VJNT-A7N6","submittedAt":"2026-03-26T18:30:01.545Z"}','sent','2026-03-26T18:30:02.828Z','','2026-03-26T18:30:02.828Z',1,NULL,NULL,'<elk.59.4ZPjj4kTXkdw8ZdxOvNV@oefenstad.example>','2026-03-26T18:30:01.545Z','2026-03-26T18:30:01.545Z','2026-03-26T18:30:02.828Z',NULL),
(60,'receipt',16,'intveld@example.org','nl','receipt:8VH7-VKF5-277B',2,NULL,'{"round":"1","receiptCode":"8VH7-VKF5-277B","submittedAt":"2026-03-26T18:30:01.612Z"}','sent','2026-03-26T18:30:02.844Z','','2026-03-26T18:30:02.844Z',1,NULL,NULL,'<elk.60.n1tznA_eNxZP71EmYSyd@oefenstad.example>','2026-03-26T18:30:01.612Z','2026-03-26T18:30:01.612Z','2026-03-26T18:30:02.844Z',NULL),
(61,'receipt',8,'d.visser@example.org','nl','receipt:JCWA-ANG8-N4ZY',2,NULL,'{"round":"1","receiptCode":"JCWA-ANG8-N4ZY","submittedAt":"2026-03-26T18:30:01.652Z"}','sent','2026-03-26T18:30:02.858Z','','2026-03-26T18:30:02.858Z',1,NULL,NULL,'<elk.61.sokbGKWVZtyk8BLUQKA2@oefenstad.example>','2026-03-26T18:30:01.652Z','2026-03-26T18:30:01.652Z','2026-03-26T18:30:02.858Z',NULL),
(62,'receipt',12,'devries.zeeegel@example.org','nl','receipt:TH1J-B8SD-72AC',2,NULL,'{"round":"1","receiptCode":"TH1J-B8SD-72AC","submittedAt":"2026-03-26T18:30:01.718Z"}','sent','2026-03-26T18:30:02.868Z','','2026-03-26T18:30:02.868Z',1,NULL,NULL,'<elk.62.3LsFAe9ulWFm7XzDzH0C@oefenstad.example>','2026-03-26T18:30:01.718Z','2026-03-26T18:30:01.718Z','2026-03-26T18:30:02.868Z',NULL),
(63,'receipt',41,'brouwer.thijs@example.org','nl','receipt:98SK-RMC9-PC7A',2,NULL,'{"round":"1","receiptCode":"98SK-RMC9-PC7A","submittedAt":"2026-03-26T18:30:01.807Z"}','sent','2026-03-26T18:30:02.885Z','','2026-03-26T18:30:02.885Z',1,NULL,NULL,'<elk.63.M0PyvICTm1v3DianJ0Qy@oefenstad.example>','2026-03-26T18:30:01.807Z','2026-03-26T18:30:01.807Z','2026-03-26T18:30:02.885Z',NULL),
(64,'receipt',45,'petrovic@example.org','en','receipt:9V5Q-TZGF-HJ30',2,NULL,'{"round":"1","receiptCode":"9V5Q-TZGF-HJ30","submittedAt":"2026-03-26T18:30:01.864Z"}','sent','2026-03-26T18:30:02.896Z','','2026-03-26T18:30:02.896Z',1,NULL,NULL,'<elk.64.UcyPlzp2KHNxQnOs21gS@oefenstad.example>','2026-03-26T18:30:01.864Z','2026-03-26T18:30:01.864Z','2026-03-26T18:30:02.896Z',NULL),
(65,'receipt',47,'yildirim.ailesi@example.org','nl','receipt:P505-30RZ-3QHC',2,NULL,'{"round":"1","receiptCode":"P505-30RZ-3QHC","submittedAt":"2026-03-26T18:30:01.894Z"}','sent','2026-03-26T18:30:02.902Z','','2026-03-26T18:30:02.902Z',1,NULL,NULL,'<elk.65.D2DtO1j8L14JRxCJ45MJ@oefenstad.example>','2026-03-26T18:30:01.894Z','2026-03-26T18:30:01.894Z','2026-03-26T18:30:02.902Z',NULL),
(66,'receipt',48,'zelenska@example.org','nl','receipt:D34R-Y5FT-3514',2,NULL,'{"round":"1","receiptCode":"D34R-Y5FT-3514","submittedAt":"2026-03-26T18:30:01.948Z"}','sent','2026-03-26T18:30:02.909Z','','2026-03-26T18:30:02.909Z',1,NULL,NULL,'<elk.66.LE6JBZuetxsCT84e5vUM@oefenstad.example>','2026-03-26T18:30:01.948Z','2026-03-26T18:30:01.948Z','2026-03-26T18:30:02.909Z',NULL),
(67,'receipt',42,'zukauskaite@example.org','nl','receipt:7FEE-MJGE-18T2',2,NULL,'{"round":"1","receiptCode":"7FEE-MJGE-18T2","submittedAt":"2026-03-26T18:30:02.026Z"}','sent','2026-03-26T18:30:02.916Z','','2026-03-26T18:30:02.916Z',1,NULL,NULL,'<elk.67.5bEtaWJIrB1K2yMEJw1n@oefenstad.example>','2026-03-26T18:30:02.026Z','2026-03-26T18:30:02.026Z','2026-03-26T18:30:02.916Z',NULL),
(68,'receipt',43,'alahmad@example.org','nl','receipt:FNND-524S-3KQV',2,NULL,'{"round":"1","receiptCode":"FNND-524S-3KQV","submittedAt":"2026-03-26T18:30:02.058Z"}','sent','2026-03-26T18:30:02.928Z','','2026-03-26T18:30:02.928Z',1,NULL,NULL,'<elk.68.P83xqV-BO8e-hz0HKZ4z@oefenstad.example>','2026-03-26T18:30:02.058Z','2026-03-26T18:30:02.058Z','2026-03-26T18:30:02.928Z',NULL),
(69,'receipt',36,'dubois.famille@example.org','nl','receipt:B7VM-0FQC-GYST',2,NULL,'{"round":"1","receiptCode":"B7VM-0FQC-GYST","submittedAt":"2026-03-26T18:30:02.128Z"}','sent','2026-03-26T18:30:02.944Z','','2026-03-26T18:30:02.944Z',1,NULL,NULL,'<elk.69.QaXghQlytolYXQG78gDA@oefenstad.example>','2026-03-26T18:30:02.128Z','2026-03-26T18:30:02.128Z','2026-03-26T18:30:02.944Z',NULL),
(70,'receipt',37,'kovalchuk@example.org','nl','receipt:QFF9-Q2WY-2MG6',2,NULL,'{"round":"1","receiptCode":"QFF9-Q2WY-2MG6","submittedAt":"2026-03-26T18:30:02.175Z"}','sent','2026-03-26T18:30:02.955Z','','2026-03-26T18:30:02.955Z',1,NULL,NULL,'<elk.70.iwpTytDer_LXl7Wfuz6D@oefenstad.example>','2026-03-26T18:30:02.175Z','2026-03-26T18:30:02.175Z','2026-03-26T18:30:02.955Z',NULL),
(71,'receipt',34,'kromosoeto@example.org','nl','receipt:819Y-B2Z1-QX0P',2,NULL,'{"round":"1","receiptCode":"819Y-B2Z1-QX0P","submittedAt":"2026-03-26T18:30:02.208Z"}','sent','2026-03-26T18:30:02.972Z','','2026-03-26T18:30:02.972Z',1,NULL,NULL,'<elk.71.JZXLrkqUYVO2PWePEZni@oefenstad.example>','2026-03-26T18:30:02.208Z','2026-03-26T18:30:02.208Z','2026-03-26T18:30:02.972Z',NULL),
(72,'receipt',40,'nguyen.minh@example.org','en','receipt:SVRR-NR8W-3QQP',2,NULL,'{"round":"1","receiptCode":"SVRR-NR8W-3QQP","submittedAt":"2026-03-26T18:30:02.313Z"}','sent','2026-03-26T18:30:02.984Z','','2026-03-26T18:30:02.984Z',1,NULL,NULL,'<elk.72.cEgY6SbXSObiINqmn2MX@oefenstad.example>','2026-03-26T18:30:02.313Z','2026-03-26T18:30:02.313Z','2026-03-26T18:30:02.984Z',NULL),
(73,'receipt',35,'van.oranjestein@example.org','nl','receipt:EBPS-66W7-MTZE',2,NULL,'{"round":"1","receiptCode":"EBPS-66W7-MTZE","submittedAt":"2026-03-26T18:30:02.392Z"}','sent','2026-03-26T18:30:03.004Z','','2026-03-26T18:30:03.004Z',1,NULL,NULL,'<elk.73.TtVBEEciVTX6Pca9s69y@oefenstad.example>','2026-03-26T18:30:02.392Z','2026-03-26T18:30:02.392Z','2026-03-26T18:30:03.004Z',NULL),
(74,'receipt',30,'sahin.ailesi@example.org','nl','receipt:ERVA-60TX-S5K6',2,NULL,'{"round":"1","receiptCode":"ERVA-60TX-S5K6","submittedAt":"2026-03-26T18:30:02.463Z"}','sent','2026-03-26T18:30:03.013Z','','2026-03-26T18:30:03.013Z',1,NULL,NULL,'<elk.74.EHy6-E5NGoFQxGs0GA7p@oefenstad.example>','2026-03-26T18:30:02.463Z','2026-03-26T18:30:02.463Z','2026-03-26T18:30:03.013Z',NULL),
(75,'receipt',33,'taranu@example.org','nl','receipt:KXPE-FDQ1-78ND',2,NULL,'{"round":"1","receiptCode":"KXPE-FDQ1-78ND","submittedAt":"2026-03-26T18:30:02.520Z"}','sent','2026-03-26T18:30:03.020Z','','2026-03-26T18:30:03.020Z',1,NULL,NULL,'<elk.75.fEBE6kaUT9gtC70uHFXp@oefenstad.example>','2026-03-26T18:30:02.520Z','2026-03-26T18:30:02.520Z','2026-03-26T18:30:03.020Z',NULL),
(76,'receipt',38,'tesfamariam@example.org','nl','receipt:33MQ-F29X-3VGY',2,NULL,'{"round":"1","receiptCode":"33MQ-F29X-3VGY","submittedAt":"2026-03-26T18:30:02.558Z"}','sent','2026-03-26T18:30:03.036Z','','2026-03-26T18:30:03.036Z',1,NULL,NULL,'<elk.76.U7hq9sn046904cOItWbC@oefenstad.example>','2026-03-26T18:30:02.558Z','2026-03-26T18:30:02.558Z','2026-03-26T18:30:03.036Z',NULL),
(77,'receipt',29,'devries.lantaarn@example.org','nl','receipt:MDBR-38Y8-G58C',2,NULL,'{"round":"1","receiptCode":"MDBR-38Y8-G58C","submittedAt":"2026-03-26T18:30:02.636Z"}','sent','2026-03-26T18:30:03.048Z','','2026-03-26T18:30:03.048Z',1,NULL,NULL,'<elk.77.n2sB_Zi15P13kFGsT8Z6@oefenstad.example>','2026-03-26T18:30:02.636Z','2026-03-26T18:30:02.636Z','2026-03-26T18:30:03.048Z',NULL),
(78,'form-renewed',20,'aitbaazi@example.org','nl','form-renewed:20:2',3,NULL,'{"version":2}','sent','2026-03-26T18:30:03.059Z','','2026-03-26T18:30:03.058Z',1,NULL,NULL,'<elk.78.PRO-o0pxGcyKTByCImiE@oefenstad.example>','2026-03-26T18:30:02.706Z','2026-03-26T18:30:02.706Z','2026-03-26T18:30:03.059Z',NULL),
(79,'form-renewed',1,'familie.dandrea@example.org','nl','form-renewed:1:2',3,NULL,'{"version":2,"reopened":true}','sent','2026-03-26T18:30:04.942Z','','2026-03-26T18:30:04.942Z',1,NULL,NULL,'<elk.79.fTkIdoUk0TAm-yrXByAI@oefenstad.example>','2026-03-26T18:30:03.510Z','2026-03-26T18:30:03.510Z','2026-03-26T18:30:04.942Z',NULL),
(80,'login',11,'vanthoff@example.org','nl','login:11:2',4,47,'{}','sent','2026-03-26T18:30:05.041Z','','2026-03-26T18:30:05.041Z',1,NULL,NULL,'<elk.80.NCBiwb9Ee3OFfjoo5rW5@oefenstad.example>','2026-03-26T18:30:03.861Z','2026-03-26T18:30:03.861Z','2026-03-26T18:30:05.041Z',NULL),
(81,'login',14,'nieuw.adres@example.org','nl','login:14:2',4,48,'{}','sent','2026-03-26T18:30:05.055Z','','2026-03-26T18:30:05.055Z',1,NULL,NULL,'<elk.81.HSRG15PaVZA7SCL1fd2Q@oefenstad.example>','2026-03-26T18:30:04.068Z','2026-03-26T18:30:04.068Z','2026-03-26T18:30:05.055Z',NULL),
(82,'round-extended',9,'bakker.thuis@example.org','nl','round-extended:9:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:04.952Z','','2026-03-26T18:30:04.952Z',1,NULL,NULL,'<elk.82.bCwotCgzUPo6pBi7TzT8@oefenstad.example>','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.952Z',NULL),
(83,'round-extended',17,'chen.wei@example.org','nl','round-extended:17:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:04.957Z','','2026-03-26T18:30:04.957Z',1,NULL,NULL,'<elk.83._irCfSDCJ8hWWFaPEimp@oefenstad.example>','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.957Z',NULL),
(84,'round-extended',19,'codrington@example.org','nl','round-extended:19:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:04.964Z','','2026-03-26T18:30:04.964Z',1,NULL,NULL,'<elk.84.EkVh1k1S_5-fu9oo9IC0@oefenstad.example>','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.964Z',NULL),
(85,'round-extended',1,'familie.dandrea@example.org','nl','round-extended:1:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:04.969Z','','2026-03-26T18:30:04.968Z',1,NULL,NULL,'<elk.85.UskXS0XHPV3ZamoHDCPy@oefenstad.example>','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.969Z',NULL),
(86,'round-extended',10,'jansen.finn@example.org','nl','round-extended:10:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:04.973Z','','2026-03-26T18:30:04.973Z',1,NULL,NULL,'<elk.86.US6Aqg_8ochonB0hUqpN@oefenstad.example>','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.973Z',NULL),
(87,'round-extended',27,'kanhai@example.org','nl','round-extended:27:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:04.977Z','','2026-03-26T18:30:04.977Z',1,NULL,NULL,'<elk.87.rxC0DzqYjEtnq065fGtA@oefenstad.example>','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.977Z',NULL),
(88,'round-extended',28,'obrien.home@example.org','en','round-extended:28:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:04.981Z','','2026-03-26T18:30:04.980Z',1,NULL,NULL,'<elk.88.jLuYMbi5RhKPyKv5vPlF@oefenstad.example>','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.981Z',NULL),
(89,'round-extended',15,'saintclair@example.org','nl','round-extended:15:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:04.986Z','','2026-03-26T18:30:04.986Z',1,NULL,NULL,'<elk.89.pQHmKo8DjThIL9ZKpZSS@oefenstad.example>','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.986Z',NULL),
(90,'round-extended',13,'skerjanc@example.org','nl','round-extended:13:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:04.993Z','','2026-03-26T18:30:04.993Z',1,NULL,NULL,'<elk.90.D2Zcsz2DWXIxzNuCiUxZ@oefenstad.example>','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.993Z',NULL),
(91,'round-extended',46,'brancoveanu@example.org','nl','round-extended:46:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:04.997Z','','2026-03-26T18:30:04.997Z',1,NULL,NULL,'<elk.91.Tupmkfbas1qdvOFayNwe@oefenstad.example>','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.997Z',NULL),
(92,'round-extended',44,'suryani.keluarga@example.org','nl','round-extended:44:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:05.008Z','','2026-03-26T18:30:05.008Z',1,NULL,NULL,'<elk.92.7ZhHhpdLueDpcttU0PAU@oefenstad.example>','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.299Z','2026-03-26T18:30:05.008Z',NULL),
(93,'round-extended',39,'vandermeer.jip@example.org','nl','round-extended:39:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:05.013Z','','2026-03-26T18:30:05.013Z',1,NULL,NULL,'<elk.93.OnQnsNThn75lssKC26A8@oefenstad.example>','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.299Z','2026-03-26T18:30:05.013Z',NULL),
(94,'round-extended',31,'ndiaye.dogan@example.org','nl','round-extended:31:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:05.018Z','','2026-03-26T18:30:05.018Z',1,NULL,NULL,'<elk.94.MHVRr239BtroMf73bbVP@oefenstad.example>','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.299Z','2026-03-26T18:30:05.018Z',NULL),
(95,'round-extended',32,'wisniewscy@example.org','nl','round-extended:32:1:2026-04-01T22:00:00.000Z',3,NULL,'{"round":"1","closesAt":"2026-04-01T22:00:00.000Z"}','sent','2026-03-26T18:30:05.024Z','','2026-03-26T18:30:05.024Z',1,NULL,NULL,'<elk.95.mAeRTITbHNl3SM251k13@oefenstad.example>','2026-03-26T18:30:04.299Z','2026-03-26T18:30:04.299Z','2026-03-26T18:30:05.024Z',NULL),
(96,'form-renewed',4,'ozturk.ailesi@example.org','nl','form-renewed:4:2',3,NULL,'{"version":2}','sent','2026-03-26T18:30:05.034Z','','2026-03-26T18:30:05.034Z',1,NULL,NULL,'<elk.96.UcCmc9jepri1nHe1e3jI@oefenstad.example>','2026-03-26T18:30:04.686Z','2026-03-26T18:30:04.686Z','2026-03-26T18:30:05.034Z',NULL),
(97,'login-reminder',15,'saintclair@example.org','nl','login-reminder:15:1:1',5,21,'{"round":"1","last":false}','sent','2026-03-26T18:30:05.660Z','','2026-03-26T18:30:05.659Z',1,NULL,NULL,'<elk.97.4XgtDJZeAUWqvb93WVxV@oefenstad.example>','2026-03-26T18:30:05.260Z','2026-03-26T18:30:05.260Z','2026-03-26T18:30:05.660Z',NULL),
(98,'login-reminder',44,'suryani.keluarga@example.org','nl','login-reminder:44:1:1',5,30,'{"round":"1","last":false}','sent','2026-03-26T18:30:05.672Z','','2026-03-26T18:30:05.671Z',1,NULL,NULL,'<elk.98.7ebqC2qd3fhcx34rc-GM@oefenstad.example>','2026-03-26T18:30:05.260Z','2026-03-26T18:30:05.260Z','2026-03-26T18:30:05.672Z',NULL),
(99,'login-reminder',31,'ndiaye.dogan@example.org','nl','login-reminder:31:1:1',5,39,'{"round":"1","last":false}','sent','2026-03-26T18:30:05.685Z','','2026-03-26T18:30:05.685Z',1,NULL,NULL,'<elk.99.q42nra5eX-8-zfibeRWm@oefenstad.example>','2026-03-26T18:30:05.260Z','2026-03-26T18:30:05.260Z','2026-03-26T18:30:05.685Z',NULL),
(100,'school-digest',NULL,'info@stillestoomboot.example','nl','school-digest:1:1:1',5,NULL,'{"round":"1","last":false}','sent','2026-03-26T18:30:05.689Z','','2026-03-26T18:30:05.689Z',1,NULL,NULL,'<elk.100.H0z5MT3dgB5I8ATBZCwX@oefenstad.example>','2026-03-26T18:30:05.260Z','2026-03-26T18:30:05.260Z','2026-03-26T18:30:05.689Z',1),
(101,'school-digest',NULL,'haven@stillestoomboot.example','nl','school-digest:2:1:1',5,NULL,'{"round":"1","last":false}','sent','2026-03-26T18:30:05.701Z','','2026-03-26T18:30:05.701Z',1,NULL,NULL,'<elk.101.A_vjfc-JEehTuz7gkKcB@oefenstad.example>','2026-03-26T18:30:05.260Z','2026-03-26T18:30:05.260Z','2026-03-26T18:30:05.701Z',2),
(102,'school-digest',NULL,'info@nieuwsgierigelantaarn.example','nl','school-digest:3:1:1',5,NULL,'{"round":"1","last":false}','sent','2026-03-26T18:30:05.712Z','','2026-03-26T18:30:05.712Z',1,NULL,NULL,'<elk.102.N-K8NWKM-jpuhCRRkAxx@oefenstad.example>','2026-03-26T18:30:05.260Z','2026-03-26T18:30:05.260Z','2026-03-26T18:30:05.712Z',3);
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
(1,1,'2026-03-16T08:00:00.480Z','2026-03-16T08:00:00.495Z','sent','000001-login-688352518.eml'),
(2,1,'2026-03-16T08:00:00.495Z','2026-03-16T08:00:00.499Z','sent','000002-login-164342939.eml'),
(3,1,'2026-03-16T08:00:00.499Z','2026-03-16T08:00:00.505Z','sent','000003-login-886920916.eml'),
(4,1,'2026-03-16T08:00:00.505Z','2026-03-16T08:00:00.508Z','sent','000004-login-127493138.eml'),
(5,1,'2026-03-16T08:00:00.508Z','2026-03-16T08:00:00.512Z','sent','000005-login-820247921.eml'),
(6,1,'2026-03-16T08:00:00.512Z','2026-03-16T08:00:00.514Z','sent','000006-login-291096111.eml'),
(7,1,'2026-03-16T08:00:00.514Z','2026-03-16T08:00:00.521Z','sent','000007-login-584325544.eml'),
(8,1,'2026-03-16T08:00:00.521Z','2026-03-16T08:00:00.535Z','sent','000008-login-555404860.eml'),
(9,1,'2026-03-16T08:00:00.535Z','2026-03-16T08:00:00.545Z','sent','000009-login-503825040.eml'),
(10,1,'2026-03-16T08:00:00.545Z','2026-03-16T08:00:00.553Z','sent','000010-login-573904999.eml'),
(11,1,'2026-03-16T08:00:00.553Z','2026-03-16T08:00:00.560Z','sent','000011-login-496891998.eml'),
(12,1,'2026-03-16T08:00:00.560Z','2026-03-16T08:00:00.568Z','sent','000012-login-777997428.eml'),
(13,1,'2026-03-16T08:00:00.568Z','2026-03-16T08:00:00.582Z','sent','000013-login-416009003.eml'),
(14,1,'2026-03-16T08:00:00.582Z','2026-03-16T08:00:00.590Z','sent','000014-login-919330303.eml'),
(15,1,'2026-03-16T08:00:00.590Z','2026-03-16T08:00:00.599Z','sent','000015-login-463097025.eml'),
(16,1,'2026-03-16T08:00:00.599Z','2026-03-16T08:00:00.610Z','sent','000016-login-638375199.eml'),
(17,1,'2026-03-16T08:00:00.610Z','2026-03-16T08:00:00.621Z','sent','000017-login-897284666.eml'),
(18,1,'2026-03-16T08:00:00.621Z','2026-03-16T08:00:00.624Z','sent','000018-login-321593372.eml'),
(19,1,'2026-03-16T08:00:00.624Z','2026-03-16T08:00:00.630Z','sent','000019-login-263914649.eml'),
(20,1,'2026-03-16T08:00:00.630Z','2026-03-16T08:00:00.632Z','sent','000020-login-419218757.eml'),
(21,1,'2026-03-16T08:00:00.632Z','2026-03-16T08:00:00.635Z','sent','000021-login-925027007.eml'),
(22,1,'2026-03-16T08:00:00.635Z','2026-03-16T08:00:00.639Z','sent','000022-login-220297434.eml'),
(23,1,'2026-03-16T08:00:00.639Z','2026-03-16T08:00:00.642Z','sent','000023-login-554662928.eml'),
(24,1,'2026-03-16T08:00:00.642Z','2026-03-16T08:00:00.644Z','sent','000024-login-536638397.eml'),
(25,1,'2026-03-16T08:00:00.644Z','2026-03-16T08:00:00.662Z','sent','000025-login-320567561.eml'),
(26,1,'2026-03-16T08:00:00.662Z','2026-03-16T08:00:00.666Z','sent','000026-login-751466704.eml'),
(27,1,'2026-03-16T08:00:00.667Z','2026-03-16T08:00:00.674Z','sent','000027-login-378583378.eml'),
(28,1,'2026-03-16T08:00:00.674Z','2026-03-16T08:00:00.678Z','sent','000028-login-254592656.eml'),
(29,1,'2026-03-16T08:00:00.678Z','2026-03-16T08:00:00.682Z','sent','000029-login-216313784.eml'),
(30,1,'2026-03-16T08:00:00.682Z','2026-03-16T08:00:00.689Z','sent','000030-login-738841257.eml'),
(31,1,'2026-03-16T08:00:00.689Z','2026-03-16T08:00:00.692Z','sent','000031-login-157961775.eml'),
(32,1,'2026-03-16T08:00:00.692Z','2026-03-16T08:00:00.696Z','sent','000032-login-200166722.eml'),
(33,1,'2026-03-16T08:00:00.696Z','2026-03-16T08:00:00.699Z','sent','000033-login-967728806.eml'),
(34,1,'2026-03-16T08:00:00.699Z','2026-03-16T08:00:00.702Z','sent','000034-login-258675240.eml'),
(35,1,'2026-03-16T08:00:00.702Z','2026-03-16T08:00:00.704Z','sent','000035-login-564849031.eml'),
(36,1,'2026-03-16T08:00:00.704Z','2026-03-16T08:00:00.711Z','sent','000036-login-872893809.eml'),
(37,1,'2026-03-16T08:00:00.711Z','2026-03-16T08:00:00.721Z','sent','000037-login-698603200.eml'),
(38,1,'2026-03-16T08:00:00.721Z','2026-03-16T08:00:00.729Z','sent','000038-login-252459782.eml'),
(39,1,'2026-03-16T08:00:00.729Z','2026-03-16T08:00:00.732Z','sent','000039-login-691984240.eml'),
(40,1,'2026-03-16T08:00:00.732Z','2026-03-16T08:00:00.738Z','sent','000040-login-974020273.eml'),
(41,1,'2026-03-16T08:00:00.738Z','2026-03-16T08:00:00.746Z','sent','000041-login-961153224.eml'),
(42,1,'2026-03-16T08:00:00.746Z','2026-03-16T08:00:00.752Z','sent','000042-login-742880435.eml'),
(43,1,'2026-03-16T08:00:00.752Z','2026-03-16T08:00:00.757Z','sent','000043-login-545625200.eml'),
(44,1,'2026-03-16T08:00:00.757Z','2026-03-16T08:00:00.760Z','sent','000044-login-890244456.eml'),
(45,1,'2026-03-16T08:00:00.760Z','2026-03-16T08:00:00.762Z','sent','000045-login-820939810.eml'),
(46,1,'2026-03-16T08:00:00.762Z','2026-03-16T08:00:00.769Z','sent','000046-login-279803678.eml'),
(47,1,'2026-03-26T18:30:02.750Z','2026-03-26T18:30:02.757Z','sent','000047-receipt-688352518.eml'),
(48,1,'2026-03-26T18:30:02.757Z','2026-03-26T18:30:02.761Z','sent','000048-receipt-164342939.eml'),
(49,1,'2026-03-26T18:30:02.761Z','2026-03-26T18:30:02.764Z','sent','000049-receipt-886920916.eml'),
(50,1,'2026-03-26T18:30:02.765Z','2026-03-26T18:30:02.769Z','sent','000050-receipt-291096111.eml'),
(51,1,'2026-03-26T18:30:02.769Z','2026-03-26T18:30:02.773Z','sent','000051-receipt-503825040.eml'),
(52,1,'2026-03-26T18:30:02.773Z','2026-03-26T18:30:02.777Z','sent','000052-receipt-573904999.eml'),
(53,1,'2026-03-26T18:30:02.777Z','2026-03-26T18:30:02.781Z','sent','000053-receipt-496891998.eml'),
(54,1,'2026-03-26T18:30:02.781Z','2026-03-26T18:30:02.785Z','sent','000054-receipt-777997428.eml'),
(55,1,'2026-03-26T18:30:02.785Z','2026-03-26T18:30:02.793Z','sent','000055-receipt-638375199.eml'),
(56,1,'2026-03-26T18:30:02.793Z','2026-03-26T18:30:02.801Z','sent','000056-receipt-321593372.eml'),
(57,1,'2026-03-26T18:30:02.801Z','2026-03-26T18:30:02.805Z','sent','000057-receipt-263914649.eml'),
(58,1,'2026-03-26T18:30:02.805Z','2026-03-26T18:30:02.816Z','sent','000058-receipt-419218757.eml'),
(59,1,'2026-03-26T18:30:02.816Z','2026-03-26T18:30:02.828Z','sent','000059-receipt-554662928.eml'),
(60,1,'2026-03-26T18:30:02.828Z','2026-03-26T18:30:02.844Z','sent','000060-receipt-536638397.eml'),
(61,1,'2026-03-26T18:30:02.844Z','2026-03-26T18:30:02.858Z','sent','000061-receipt-320567561.eml'),
(62,1,'2026-03-26T18:30:02.858Z','2026-03-26T18:30:02.868Z','sent','000062-receipt-751466704.eml'),
(63,1,'2026-03-26T18:30:02.868Z','2026-03-26T18:30:02.885Z','sent','000063-receipt-254592656.eml'),
(64,1,'2026-03-26T18:30:02.885Z','2026-03-26T18:30:02.896Z','sent','000064-receipt-216313784.eml'),
(65,1,'2026-03-26T18:30:02.896Z','2026-03-26T18:30:02.902Z','sent','000065-receipt-157961775.eml'),
(66,1,'2026-03-26T18:30:02.902Z','2026-03-26T18:30:02.909Z','sent','000066-receipt-200166722.eml'),
(67,1,'2026-03-26T18:30:02.909Z','2026-03-26T18:30:02.916Z','sent','000067-receipt-967728806.eml'),
(68,1,'2026-03-26T18:30:02.916Z','2026-03-26T18:30:02.928Z','sent','000068-receipt-258675240.eml'),
(69,1,'2026-03-26T18:30:02.928Z','2026-03-26T18:30:02.944Z','sent','000069-receipt-564849031.eml'),
(70,1,'2026-03-26T18:30:02.944Z','2026-03-26T18:30:02.955Z','sent','000070-receipt-872893809.eml'),
(71,1,'2026-03-26T18:30:02.955Z','2026-03-26T18:30:02.972Z','sent','000071-receipt-698603200.eml'),
(72,1,'2026-03-26T18:30:02.972Z','2026-03-26T18:30:02.984Z','sent','000072-receipt-974020273.eml'),
(73,1,'2026-03-26T18:30:02.984Z','2026-03-26T18:30:03.004Z','sent','000073-receipt-961153224.eml'),
(74,1,'2026-03-26T18:30:03.004Z','2026-03-26T18:30:03.013Z','sent','000074-receipt-742880435.eml'),
(75,1,'2026-03-26T18:30:03.013Z','2026-03-26T18:30:03.020Z','sent','000075-receipt-545625200.eml'),
(76,1,'2026-03-26T18:30:03.020Z','2026-03-26T18:30:03.036Z','sent','000076-receipt-890244456.eml'),
(77,1,'2026-03-26T18:30:03.036Z','2026-03-26T18:30:03.048Z','sent','000077-receipt-820939810.eml'),
(78,1,'2026-03-26T18:30:03.048Z','2026-03-26T18:30:03.059Z','sent','000078-form-renewed-688352518.eml'),
(79,1,'2026-03-26T18:30:04.934Z','2026-03-26T18:30:04.942Z','sent','000079-form-renewed-503825040.eml'),
(80,1,'2026-03-26T18:30:05.034Z','2026-03-26T18:30:05.041Z','sent','000080-login-416009003.eml'),
(81,1,'2026-03-26T18:30:05.041Z','2026-03-26T18:30:05.055Z','sent','000081-login-820247921.eml'),
(82,1,'2026-03-26T18:30:04.942Z','2026-03-26T18:30:04.952Z','sent','000082-round-extended-127493138.eml'),
(83,1,'2026-03-26T18:30:04.952Z','2026-03-26T18:30:04.957Z','sent','000083-round-extended-584325544.eml'),
(84,1,'2026-03-26T18:30:04.957Z','2026-03-26T18:30:04.964Z','sent','000084-round-extended-555404860.eml'),
(85,1,'2026-03-26T18:30:04.965Z','2026-03-26T18:30:04.969Z','sent','000085-round-extended-503825040.eml'),
(86,1,'2026-03-26T18:30:04.969Z','2026-03-26T18:30:04.973Z','sent','000086-round-extended-919330303.eml'),
(87,1,'2026-03-26T18:30:04.973Z','2026-03-26T18:30:04.977Z','sent','000087-round-extended-463097025.eml'),
(88,1,'2026-03-26T18:30:04.977Z','2026-03-26T18:30:04.981Z','sent','000088-round-extended-897284666.eml'),
(89,1,'2026-03-26T18:30:04.981Z','2026-03-26T18:30:04.986Z','sent','000089-round-extended-925027007.eml'),
(90,1,'2026-03-26T18:30:04.986Z','2026-03-26T18:30:04.993Z','sent','000090-round-extended-220297434.eml'),
(91,1,'2026-03-26T18:30:04.993Z','2026-03-26T18:30:04.997Z','sent','000091-round-extended-378583378.eml'),
(92,1,'2026-03-26T18:30:04.997Z','2026-03-26T18:30:05.008Z','sent','000092-round-extended-738841257.eml'),
(93,1,'2026-03-26T18:30:05.008Z','2026-03-26T18:30:05.013Z','sent','000093-round-extended-252459782.eml'),
(94,1,'2026-03-26T18:30:05.013Z','2026-03-26T18:30:05.018Z','sent','000094-round-extended-691984240.eml'),
(95,1,'2026-03-26T18:30:05.018Z','2026-03-26T18:30:05.024Z','sent','000095-round-extended-279803678.eml'),
(96,1,'2026-03-26T18:30:05.024Z','2026-03-26T18:30:05.034Z','sent','000096-form-renewed-263914649.eml'),
(97,1,'2026-03-26T18:30:05.636Z','2026-03-26T18:30:05.660Z','sent','000097-login-reminder-925027007.eml'),
(98,1,'2026-03-26T18:30:05.660Z','2026-03-26T18:30:05.672Z','sent','000098-login-reminder-738841257.eml'),
(99,1,'2026-03-26T18:30:05.672Z','2026-03-26T18:30:05.685Z','sent','000099-login-reminder-691984240.eml'),
(100,1,'2026-03-26T18:30:05.685Z','2026-03-26T18:30:05.689Z','sent','000100-school-digest-18AB00.eml'),
(101,1,'2026-03-26T18:30:05.689Z','2026-03-26T18:30:05.701Z','sent','000101-school-digest-18AB01.eml'),
(102,1,'2026-03-26T18:30:05.701Z','2026-03-26T18:30:05.712Z','sent','000102-school-digest-21CD00.eml');
insert into audit (id, at, actor, act, pupil_id, details, reason, hash) values
(1,'2026-11-24T02:56:40.797Z','anna','home made',NULL,'{"year":2026,"rehearsal":true}','','h0JDtJrap93dP1XhF4g1DQYfeVqBkFzl2rfembkQCzM'),
(2,'2026-03-16T08:00:00.000Z','anna','clock moved',NULL,'{"changes":[{"field":"clock","old":"2026-11-24T02:56:40.879Z","new":"2026-03-16T08:00:00.000Z"}]}','','x-JaGQKlQzAQI8BSHlxVVdmSE-0oVkGhlzAcBx8QFDk'),
(3,'2026-03-16T08:00:00.058Z','anna','schools imported',NULL,'{"read":94,"added":94,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','scholen.csv','U3dCiMTrBbwN19zkKTArOGHiKO-Q6-LyqOMbu0GaFDo'),
(4,'2026-03-16T08:00:00.103Z','anna','departments imported',NULL,'{"read":154,"added":154,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','afdelingen.csv','9w4JlKnRprsoNJH6RpNShIRyl8KxtLx6DtZ3nk3oZbg'),
(5,'2026-03-16T08:00:00.190Z','anna','pupil added',1,'{}','leerlingen-stoomboot.csv','lk4orGFtkEPPti2-y2zrno9TIGDduI5UD-YsGmYOkX4'),
(6,'2026-03-16T08:00:00.190Z','anna','pupil added',2,'{}','leerlingen-stoomboot.csv','RTTl-pfiMv4JKukaAAASh2d6knJZJVM4T0Ug8jzZC-U'),
(7,'2026-03-16T08:00:00.190Z','anna','pupil added',3,'{}','leerlingen-stoomboot.csv','C5Ji1769UF4JPcwCje9Zr1lPMWU68c0Uk4oYG0EzYmI'),
(8,'2026-03-16T08:00:00.190Z','anna','pupil added',4,'{}','leerlingen-stoomboot.csv','A8RKsFJKCM_IyziyFTCTUt7zbhbCConf0RQz6gcfMo4'),
(9,'2026-03-16T08:00:00.190Z','anna','pupil added',5,'{}','leerlingen-stoomboot.csv','aTkVb5bLdG9r-1OrZrgF5L9y6RXB3HiWJ8qMGaYFx1E'),
(10,'2026-03-16T08:00:00.190Z','anna','pupil added',6,'{}','leerlingen-stoomboot.csv','BcV9uC2rtl3oJPs3RBF0twTzzWGI4jens_Ub2OTyLIY'),
(11,'2026-03-16T08:00:00.190Z','anna','pupil added',7,'{}','leerlingen-stoomboot.csv','R88PfyYL7cDnB2kyOKkuWG9LegtO-ZVlsxkIlmizdd0'),
(12,'2026-03-16T08:00:00.190Z','anna','pupil added',8,'{}','leerlingen-stoomboot.csv','4g66ZMSBPhtMB4O6y_SjvnqQ7EkFWovXvf0vJYgrYyE'),
(13,'2026-03-16T08:00:00.190Z','anna','pupil added',9,'{}','leerlingen-stoomboot.csv','aBfECgwKpuv4SwvFjTNMdD-7XwUVO1St54m5QDzMbaI'),
(14,'2026-03-16T08:00:00.190Z','anna','pupil added',10,'{}','leerlingen-stoomboot.csv','Sp4b5msVUEFlyv-XlrLTkIsyB9vRsbA5MHeC66vxwIg'),
(15,'2026-03-16T08:00:00.190Z','anna','pupil added',11,'{}','leerlingen-stoomboot.csv','FTXMnmHZn0m6xW1Lv20yPl89I8AHPRHvkKkWNt2CyQM'),
(16,'2026-03-16T08:00:00.190Z','anna','pupil added',12,'{}','leerlingen-stoomboot.csv','EwrYEJLXeaXjuIaUiOn01sT4_9pFgyYnNah3pudY5Bs'),
(17,'2026-03-16T08:00:00.190Z','anna','pupil added',13,'{}','leerlingen-stoomboot.csv','ZHgA8MN7Idx6bcRwVBOC9IKkETslK3DcLGKugFKrkvQ'),
(18,'2026-03-16T08:00:00.190Z','anna','pupil added',14,'{}','leerlingen-stoomboot.csv','_eYheVKo4ik6F8c2dol3hkGHLsVas-Ily_EeNSXzd-c'),
(19,'2026-03-16T08:00:00.190Z','anna','pupil added',15,'{}','leerlingen-stoomboot.csv','3YNbrod8wzK1ZrFDyw5dm0s68dbnvLAekIR78IBL_uc'),
(20,'2026-03-16T08:00:00.190Z','anna','pupil added',16,'{}','leerlingen-stoomboot.csv','yfAXrXOgmT8_Fny2TYe-c71xVH5fyIbOM0iGqsbzldg'),
(21,'2026-03-16T08:00:00.190Z','anna','pupil added',17,'{}','leerlingen-stoomboot.csv','yiZwHSRmFrM0bHxNqrYku3lxj4D_ewfgmpjhzK8lmo8'),
(22,'2026-03-16T08:00:00.190Z','anna','pupil added',18,'{}','leerlingen-stoomboot.csv','OvRlpBVNODjDLhdYegux1c1-vFUh0hphCjCDBn6NPZk'),
(23,'2026-03-16T08:00:00.190Z','anna','pupil added',19,'{}','leerlingen-stoomboot.csv','ILxRv2_H1BRJRukZVX6io50SWgaJUryOXr0DsA8Ut80'),
(24,'2026-03-16T08:00:00.190Z','anna','pupil added',20,'{}','leerlingen-stoomboot.csv','RZ5cAhW16ZtJKl0q9EczpwkFOqjNsW_JnhXZUFLhnsI'),
(25,'2026-03-16T08:00:00.190Z','anna','pupil added',21,'{}','leerlingen-stoomboot.csv','dYuQJRSHN6G2EsFS9aeGEc6bHPTx0t2UTCpds_1NyIA'),
(26,'2026-03-16T08:00:00.190Z','anna','pupil added',22,'{}','leerlingen-stoomboot.csv','44m5EgoLtNnNfNqE5yqfZkh7L3xUPcunaeJMhgywNoY'),
(27,'2026-03-16T08:00:00.190Z','anna','pupil added',23,'{}','leerlingen-stoomboot.csv','dr4U1rLgEYA8BZ_mFo4lV3DjIq9qscOHVsTwy7_jxR0'),
(28,'2026-03-16T08:00:00.190Z','anna','pupil added',24,'{}','leerlingen-stoomboot.csv','6-pckHsV8rjOwIt6dQmrIQeV3ZbVKVnNzS2PSML0R3U'),
(29,'2026-03-16T08:00:00.190Z','anna','pupil added',25,'{}','leerlingen-stoomboot.csv','Y18lTAwY0fLK50qY1VjMe9AayKgqGdopdnjGz1XlHqs'),
(30,'2026-03-16T08:00:00.190Z','anna','pupil added',26,'{}','leerlingen-stoomboot.csv','jw3x_KuOjwK9Lpqp0lN3Rm8UDG2Ab6I5QN5HPwqo5EU'),
(31,'2026-03-16T08:00:00.190Z','anna','pupil added',27,'{}','leerlingen-stoomboot.csv','Le9vjWPi7AEIzBrJLQB_lppPb4FWWYzlmT5LOVRgiEc'),
(32,'2026-03-16T08:00:00.190Z','anna','pupil added',28,'{}','leerlingen-stoomboot.csv','grMfD4hcvF2TbxYmauLrG6XbhvJHRkWg12S4fJBAfUg'),
(33,'2026-03-16T08:00:00.190Z','anna','pupils imported',NULL,'{"read":35,"added":28,"changed":0,"unchanged":0,"skipped":7,"rejected":0}','leerlingen-stoomboot.csv','irKVQTbJnoAkUFTclVy3SSS3kHMJCiLp6g8IgGFGMqU'),
(34,'2026-03-16T08:00:00.222Z','anna','pupil added',29,'{}','leerlingen-lantaarn.csv','Z6-cETMoJbQFHmJTgcIoLkLcXb4j1i_AJ7-qNbLu1rQ'),
(35,'2026-03-16T08:00:00.222Z','anna','pupil added',30,'{}','leerlingen-lantaarn.csv','2qGETrRuAr1vZgd33IwLfi54Gzc0AUq_oTBG21X5jrY'),
(36,'2026-03-16T08:00:00.222Z','anna','pupil added',31,'{}','leerlingen-lantaarn.csv','dCsJZ2xD02Umv_MBo5yqF1B76Dac0QlYBkFU9APxrts'),
(37,'2026-03-16T08:00:00.222Z','anna','pupil added',32,'{}','leerlingen-lantaarn.csv','YX-S18G-jqV_7nGCI2X2TRfG8KK-4ZR2Nxnqu_cmEOE'),
(38,'2026-03-16T08:00:00.222Z','anna','pupil added',33,'{}','leerlingen-lantaarn.csv','q2LP2auZMzsaak58tVnQhCxrYFIJaIoeZmdu-LZRarA'),
(39,'2026-03-16T08:00:00.222Z','anna','pupil added',34,'{}','leerlingen-lantaarn.csv','ZZEn18dEEkdx_Ozd3pbIWhZ7FrlvaGCp-aXK7EfoKgs'),
(40,'2026-03-16T08:00:00.222Z','anna','pupil added',35,'{}','leerlingen-lantaarn.csv','F1YLIfpQ87taUVQH8Qq8SnNcwZaVN0mS-ZTXKepiJyM'),
(41,'2026-03-16T08:00:00.222Z','anna','pupil added',36,'{}','leerlingen-lantaarn.csv','rasE-nLxj4Ko2jYnjbxNds4_N4xkbUMj8yNXSBvyv84'),
(42,'2026-03-16T08:00:00.222Z','anna','pupil added',37,'{}','leerlingen-lantaarn.csv','eo6E4SMqj-nDhIHjyvdBDKaLIZ_LjA7qGK_71eC3uzg'),
(43,'2026-03-16T08:00:00.222Z','anna','pupil added',38,'{}','leerlingen-lantaarn.csv','nDExMYs6y2SXdRryTcUUrvLVVIMK-_JlPHQrmlTtXQY'),
(44,'2026-03-16T08:00:00.222Z','anna','pupil added',39,'{}','leerlingen-lantaarn.csv','l8CMoM1gdMnpfXreI9azzA9FiiXrBU3kpCz853B9zsc'),
(45,'2026-03-16T08:00:00.222Z','anna','pupil added',40,'{}','leerlingen-lantaarn.csv','oAh7WNLj11GCa-TYYs8FmK-3xjGibkmzWhHmS9dh698'),
(46,'2026-03-16T08:00:00.222Z','anna','pupils imported',NULL,'{"read":13,"added":12,"changed":0,"unchanged":0,"skipped":1,"rejected":0}','leerlingen-lantaarn.csv','oBY12w2LnP7MAJ1yJjg5QzYPIknaW0Tp4JMymQcAFHY'),
(47,'2026-03-16T08:00:00.248Z','anna','pupil added',41,'{}','leerlingen-haven.csv','MQfOvR14D0EOBYZIwSbyHSAJdtwAqI6UIHm915Eznv0'),
(48,'2026-03-16T08:00:00.248Z','anna','pupil added',42,'{}','leerlingen-haven.csv','Kk4P4RmI1Oqk2kh5-r4wk79wdKyfk3v4FXXJ_74rczk'),
(49,'2026-03-16T08:00:00.248Z','anna','pupil added',43,'{}','leerlingen-haven.csv','LJ3GfF92Afw2Ja88FIeHKKBBgYFxUrR7OlKtVWEJQFc'),
(50,'2026-03-16T08:00:00.248Z','anna','pupil added',44,'{}','leerlingen-haven.csv','sGDNd1KWwgh6UksT6A1LNDiNpQcwcSJ6inkhTBVYOFE'),
(51,'2026-03-16T08:00:00.248Z','anna','pupil added',45,'{}','leerlingen-haven.csv','_vXbMZQKQ4plPhuxh0dafnJ1amM5E1roz7IIGWWYUdc'),
(52,'2026-03-16T08:00:00.248Z','anna','pupil added',46,'{}','leerlingen-haven.csv','OEMnX-fliHYqUl-3ApEC6ULZhNeurDqD8T0jNBBcWTA'),
(53,'2026-03-16T08:00:00.248Z','anna','pupil added',47,'{}','leerlingen-haven.csv','Q0z0t2lyuzPMmBGDpj0vqmtvHSUUaXPjfmieQnyzErA'),
(54,'2026-03-16T08:00:00.248Z','anna','pupil added',48,'{}','leerlingen-haven.csv','kARUEaderD_IQGnycYSzK3gjYrsIMmhvOJY3CTkJHF8'),
(55,'2026-03-16T08:00:00.248Z','anna','pupils imported',NULL,'{"read":8,"added":8,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','leerlingen-haven.csv','aVzua0GJdVoLlG86WXgKb4fhIukdxQBcpCnHnxxGvrw'),
(56,'2026-03-16T08:00:00.289Z','anna','advice recorded',1,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','dUmMJlM2MjEtwgSeU6eHOCK8VuzMm27cDe-BWsEl0PY'),
(57,'2026-03-16T08:00:00.289Z','anna','advice recorded',2,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','f_6IP3lSKNfPpOxtWxzKHy-J2BRk2-bTCmNHpCsAiog'),
(58,'2026-03-16T08:00:00.289Z','anna','advice recorded',3,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','pZFdt9jnxzybzs6FeJ1eIsMHDEXecRgacgiEtQ5LSwU'),
(59,'2026-03-16T08:00:00.289Z','anna','advice recorded',4,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl/havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','G8uW8Oi1_wfeNXAgPWyYMt1lXpFSyxTMnM51ZkDhB-4'),
(60,'2026-03-16T08:00:00.289Z','anna','advice recorded',5,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','QOtMhyjqb4PGMVjgaeVSHxa2bCvsADP1CxyaRjkQIFg'),
(61,'2026-03-16T08:00:00.289Z','anna','advice recorded',6,'{"changes":[{"field":"advice","old":"","new":"vmbo-k"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','8oxat2CcQVmCojW7HPtk3kmdgOHgEP6r6cQhcsZ5uko'),
(62,'2026-03-16T08:00:00.289Z','anna','advice recorded',7,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl"},{"field":"route","old":"","new":"kopklas"}],"dropped":[]}','adviezen-stoomboot.csv','P0kKInE3q-99kOdgJBGaMVIAI1u0rb_y9jyaQCpEhbE'),
(63,'2026-03-16T08:00:00.289Z','anna','advice recorded',8,'{"changes":[{"field":"advice","old":"","new":"vmbo-b"},{"field":"route","old":"","new":"praktijkonderwijs"}],"dropped":[]}','adviezen-stoomboot.csv','iLayasyNvnwdUT21iEGIU0CKEMHVLQYN9sT55GZJ4uI'),
(64,'2026-03-16T08:00:00.289Z','anna','preliminary advice recorded',9,'{"old":"","new":"havo"}','adviezen-stoomboot.csv','GREpjqquiMLNtKexjVQOx8n0Tk5akGeTo1GZ8snfO04'),
(65,'2026-03-16T08:00:00.289Z','anna','advice recorded',11,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','NRn0O4itC7Ol7AkvxZ6AHih9kE6f52wqJqcT0D48c3M'),
(66,'2026-03-16T08:00:00.289Z','anna','advice recorded',12,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','z-LdTicXBD4QAmcfcfM84eHf_bb1GJARbWHeC2OG0rA'),
(67,'2026-03-16T08:00:00.289Z','anna','advice recorded',13,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','DdcelHWLhKgNMOSW5nCnIdUM9RcokdHm5FxwL3UuQPI'),
(68,'2026-03-16T08:00:00.289Z','anna','advice recorded',14,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','HqXBoTHDfEht15lB8vSDEk3XhIVc5OT_C8BY-a5sp4I'),
(69,'2026-03-16T08:00:00.289Z','anna','advice recorded',15,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','zXgAafryztf-pQWSQq2RXhggJl5nRVQh_TjjnSNfBxg'),
(70,'2026-03-16T08:00:00.289Z','anna','advice recorded',16,'{"changes":[{"field":"advice","old":"","new":"vmbo-k/gl-tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','vW4uCbMoCtvUQ8vCIvOSO7xsg4sdJpogVrNVXVG59KE'),
(71,'2026-03-16T08:00:00.289Z','anna','advice recorded',17,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','gRsnqwyAwE1nqBWW2ECYiW1ospaxqqDzfXRt06ahyD8'),
(72,'2026-03-16T08:00:00.289Z','anna','advice recorded',18,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','AjfOyLD6L5IXXPYEX8SsyI9RZ6h8VFCaNg5Ngnc2EK0'),
(73,'2026-03-16T08:00:00.289Z','anna','advice recorded',19,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','tN_jakB3OS9ye90f8Vx0tBMX1NMCevzIImzTNY9ut2w'),
(74,'2026-03-16T08:00:00.289Z','anna','advice recorded',20,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','GGN1OH2wXIV6per0OsXxOI58Q67HZ_zyhL757nfKvFU'),
(75,'2026-03-16T08:00:00.289Z','anna','advice recorded',21,'{"changes":[{"field":"advice","old":"","new":"vmbo-b/k"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','rjAaQK6S2ykmEvP1v37FlssHN8CmGpdh1bFVS4ifiZI'),
(76,'2026-03-16T08:00:00.289Z','anna','advice recorded',22,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','9q8vnU1ykzKNVI7qqXlhI9xAjZDpffM4_dD7HCr7VVk'),
(77,'2026-03-16T08:00:00.289Z','anna','advice recorded',23,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl/havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','VNDzXzgWMHmOuWoajekgtZ7w-5xv0xEx5j4Q3bvGmlo'),
(78,'2026-03-16T08:00:00.289Z','anna','advice recorded',24,'{"changes":[{"field":"advice","old":"","new":"vmbo-k"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','W4vdEDVYK8rA9HpKLF86PYkVtWbPK7wOd7CvkiVW4hE'),
(79,'2026-03-16T08:00:00.289Z','anna','advice recorded',25,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','GIa5nuDxvcxt9hKPs8jsykXEdK3Z4FvAOVpNtbSmWa4'),
(80,'2026-03-16T08:00:00.289Z','anna','advice recorded',26,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','jWv0p_kKzDZMdS6XwqCCnz4eQsQAhKl5bBk1qdYuGNE'),
(81,'2026-03-16T08:00:00.289Z','anna','advice recorded',27,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','Q7POrFIe_Xe1h_s7wuu1TFlCCG10xuM1luKlIA08w1E'),
(82,'2026-03-16T08:00:00.289Z','anna','advice recorded',28,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','z0nZNjYfora16Hy5iEtNgwaAwtL6avTaB7MRCP41wfk'),
(83,'2026-03-16T08:00:00.289Z','anna','advices imported',NULL,'{"read":27,"added":27,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','adviezen-stoomboot.csv','5iW8v3si_F3GsvgwVwwTpWuj2zSPgm-zoTBnvk9DK_Y'),
(84,'2026-03-16T08:00:00.318Z','anna','advice recorded',29,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','zh4axmLhrPztGUMIwoKWe97cXIRRSe2zSwPj4VpJDi0'),
(85,'2026-03-16T08:00:00.318Z','anna','advice recorded',30,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','jJJWs-p7QRMfSlD8GLsBkCKd4wzmg_khUEBweTif7A4'),
(86,'2026-03-16T08:00:00.318Z','anna','advice recorded',31,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','jYtHkg5gVnOZJceIysR-WhpzZ1aagZYEEyAt8yWiFjg'),
(87,'2026-03-16T08:00:00.318Z','anna','advice recorded',32,'{"changes":[{"field":"advice","old":"","new":"vmbo-k/gl-tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','5Dt_WFEwVTUy63Cy9MO6nkg8bAuHALOjmdb6rns1HeA'),
(88,'2026-03-16T08:00:00.318Z','anna','advice recorded',33,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl/havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','ZWD0kWhahHAjmfNJ-RYg-Fsr3qc6GxCjvKYToRaWBMA'),
(89,'2026-03-16T08:00:00.318Z','anna','advice recorded',34,'{"changes":[{"field":"advice","old":"","new":"vmbo-b/k"},{"field":"route","old":"","new":"kovo"}],"dropped":[]}','adviezen-lantaarn.csv','xGE-EyUEUaXx3eh9z4PdeiqZ4mxJwlOdcedoeUjqGIo'),
(90,'2026-03-16T08:00:00.318Z','anna','advice recorded',35,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','-dQyWrAk68R8aczRB24kEt5j5MYmYHvGUPwMIkFsPe0'),
(91,'2026-03-16T08:00:00.318Z','anna','advice recorded',36,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','MZe_-rq8h7luH98vzr0SNG6ilzhlHMZ1G7JhKRUs6F8'),
(92,'2026-03-16T08:00:00.318Z','anna','advice recorded',37,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','AadNMNNTu29Dv3kax3rqzZtf23htnXtFMR7AC2L2rzE'),
(93,'2026-03-16T08:00:00.318Z','anna','advice recorded',38,'{"changes":[{"field":"advice","old":"","new":"vmbo-b"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','x_C0vjmwvOYdys9y1StwPnNq1OsQMRo_t2a4cCCVzGg'),
(94,'2026-03-16T08:00:00.318Z','anna','advice recorded',39,'{"changes":[{"field":"advice","old":"","new":"vmbo-b/k"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','TlDLpVAzlkL6LVLyuSVs9pma980OH8xTjpTo7wKekWw'),
(95,'2026-03-16T08:00:00.318Z','anna','advice recorded',40,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','eY740CcsQH_lctzdE3Ea501tGxDZ3cDEiMTIezqrSZo'),
(96,'2026-03-16T08:00:00.318Z','anna','advices imported',NULL,'{"read":12,"added":12,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','adviezen-lantaarn.csv','rvDy-7p3rYS-GIVmTnV3zdQGMrea-cUC9aCZemfUk48'),
(97,'2026-03-16T08:00:00.338Z','anna','advice recorded',41,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','hjQL_Kq8DUbTEylIWLs6cWwICSTA-SaTFUaF6mzP7w4'),
(98,'2026-03-16T08:00:00.338Z','anna','advice recorded',42,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','eJ6_JJZJrMWo4_LlDSh4FsIo0XRn7iGD5ud0akp-WkE'),
(99,'2026-03-16T08:00:00.338Z','anna','advice recorded',43,'{"changes":[{"field":"advice","old":"","new":"vmbo-k"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','OlVJdloHNW3XAq2pWvhZtVxN68R9lEkiqn0BOMHm7KU'),
(100,'2026-03-16T08:00:00.338Z','anna','advice recorded',44,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','SPbcuZig8TkkMUQ2k30PvLGUaWkpf1EWDpShZ6A9tiQ'),
(101,'2026-03-16T08:00:00.338Z','anna','advice recorded',45,'{"changes":[{"field":"advice","old":"","new":"vmbo-b"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','6r6wWoJTufPTJZXqG5Kkd1BijrpvmC6g3W7gvPHmjVM'),
(102,'2026-03-16T08:00:00.338Z','anna','advice recorded',46,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','3016AbkRsQ7oV0GdVnilaHQXBoj0WvmHA8_wYBLqJ-c'),
(103,'2026-03-16T08:00:00.338Z','anna','advice recorded',47,'{"changes":[{"field":"advice","old":"","new":"vmbo-b"},{"field":"route","old":"","new":"praktijkonderwijs"}],"dropped":[]}','adviezen-haven.csv','X8Yl84ZJEFbzYvdw1d2DufXC9elYwK1Zl9so6LeOxbw'),
(104,'2026-03-16T08:00:00.338Z','anna','advice recorded',48,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl/havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','kIkWRHOiMYa_LNMW8BIs3AAcrp_ntMkD5YTwkebTz8Y'),
(105,'2026-03-16T08:00:00.338Z','anna','advices imported',NULL,'{"read":8,"added":8,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','adviezen-haven.csv','L8-RaLTX8kON-7uNLK3L4oaFng1bM-JGQ3AGr2_GuX4'),
(106,'2026-03-16T08:00:00.366Z','anna','pupil admitted',4,'{"department":"ivko/va-vmbo-gl-tl"}','toelatingen.csv','ytUpvgMaD2ZEw611vWzI3X4U3S0cVILgWLPA14cyiS0'),
(107,'2026-03-16T08:00:00.366Z','anna','pupil admitted',5,'{"department":"gerrit-vd-veen/damu-va-havo"}','toelatingen.csv','NPLOuuw3qtWhhTfUG-aweTS4rV8Wdn9tfOdOH8ubF58'),
(108,'2026-03-16T08:00:00.366Z','anna','pupil admitted',8,'{"department":"kolom-noord"}','toelatingen.csv','a26Id5S4BK3-_61YAN4QuhGEIRu8vQCglVSqzxJStE8'),
(109,'2026-03-16T08:00:00.366Z','anna','pupil admitted',8,'{"department":"luca"}','toelatingen.csv','YDl675ijRU-tIMo5Xvnl8SFrf7Meqa_ulMgHlqHiHe8'),
(110,'2026-03-16T08:00:00.366Z','anna','pupil admitted',34,'{"department":"apollo"}','toelatingen.csv','eqcYiFgVc4Duq1LmPVecXMeXyaKvCBvG_pvvKTkAOEg'),
(111,'2026-03-16T08:00:00.366Z','anna','pupil admitted',34,'{"department":"iedersland"}','toelatingen.csv','xzssXXl4btAZ4uTs_oKXP-_o4uYKw7mUaDiB53hZb-U'),
(112,'2026-03-16T08:00:00.366Z','anna','pupil admitted',40,'{"department":"caland/topsport-va-vmbo-gl-tl"}','toelatingen.csv','ZnTwuKhFpx5HrEVTV_szgv9fKyPWPtmWUWkoR_DsYFM'),
(113,'2026-03-16T08:00:00.366Z','anna','pupil admitted',47,'{"department":"kolom-plein"}','toelatingen.csv','uNEWzz8Fp9LnrzU3Cn4K2XchJ_Ivqfo56UG6fahn7g0'),
(114,'2026-03-16T08:00:00.397Z','anna','login queued',20,'{"number":1}','','no76IhA3-juSfF9mpg4fjytLMYhr0KQ_0X2GLE1YUXM'),
(115,'2026-03-16T08:00:00.397Z','anna','login queued',3,'{"number":1}','','bUYO80LLATVgOxeGzQTgWjWDR1VgFZ-Q3aKQl9RgRXw'),
(116,'2026-03-16T08:00:00.397Z','anna','login queued',2,'{"number":1}','','xbJ28hBZfo18QVr4opMbBCbOiYhLxm-bEcVNUMKpGXo'),
(117,'2026-03-16T08:00:00.397Z','anna','login queued',9,'{"number":1}','','Ka5oUT3FeiPOsd_eNi_mRR9Lc5hEq0EDZ3kTUGiDZP0'),
(118,'2026-03-16T08:00:00.397Z','anna','login queued',14,'{"number":1}','','zjUG8E64Sz0ukvQue7J54wRE455Na0uBG5VfxKiBYMM'),
(119,'2026-03-16T08:00:00.397Z','anna','login queued',5,'{"number":1}','','dHtprWIeLXA8Y2-HyblHH3gCQb031PnUUUXrC4gelhw'),
(120,'2026-03-16T08:00:00.397Z','anna','login queued',17,'{"number":1}','','6MTkAYZ5mf9Zp8aPk_NNKxx81UXOyuv4tEs2ZYfRmFw'),
(121,'2026-03-16T08:00:00.397Z','anna','login queued',19,'{"number":1}','','Ltt5IVm_P5Z46dBWbtfnC4OpooHDjXkKtDFpGkuQXCU'),
(122,'2026-03-16T08:00:00.397Z','anna','login queued',1,'{"number":1}','','3RXsvp2WIWOyIhrBSn7hNe5whvmC-f1Ew2mAGzRMfTw'),
(123,'2026-03-16T08:00:00.397Z','anna','login queued',22,'{"number":1}','','2AgDiDt6dpxeclFntnGNsyGTd732alfyxQPk639-Jk8'),
(124,'2026-03-16T08:00:00.397Z','anna','login queued',21,'{"number":1}','','RYdgwlnAKLpS63XIdVy3exlPXaOYmney607i5CsYBI0'),
(125,'2026-03-16T08:00:00.397Z','anna','login queued',24,'{"number":1}','','k97-aVUsBgX4dbVvAQyTOvxDd12HuW3DMTLkbHpF930'),
(126,'2026-03-16T08:00:00.397Z','anna','login queued',11,'{"number":1}','','eDuTd2oS4mxKtFoI_n3MtlK7KuYbD1JMqnubMLaFYHI'),
(127,'2026-03-16T08:00:00.397Z','anna','login queued',10,'{"number":1}','','JYP6vWJWn62l1-fUcqvxhSdNa20gzMoXDoYS-WnA3JU'),
(128,'2026-03-16T08:00:00.397Z','anna','login queued',27,'{"number":1}','','LPrsk4T_G8qiH6LdWJ1ToeidUdFBTxhMohgLj4MFe54'),
(129,'2026-03-16T08:00:00.397Z','anna','login queued',26,'{"number":1}','','FI5hwqMt1C0AunDVKlDfjL6ekcFoRBrAkjb_UQd5Owg'),
(130,'2026-03-16T08:00:00.397Z','anna','login queued',28,'{"number":1}','','9gFC_2pKf6mBdN7pWBbrCGAzjHqXNKBA94Ucsvv-ONQ'),
(131,'2026-03-16T08:00:00.397Z','anna','login queued',23,'{"number":1}','','9BhpAojcS0-8X-EkqId4E3jq9hPmQz3TgVfzWhNRemE'),
(132,'2026-03-16T08:00:00.397Z','anna','login queued',4,'{"number":1}','','CLoR4Cwuve9JioSjJX7eTGc9lpCCCzMXnAjTVWPmsP8'),
(133,'2026-03-16T08:00:00.397Z','anna','login queued',18,'{"number":1}','','83sSjTxNr-LmD3LNrMoYaQrjJ_dvhhREXmZitSl9Rf4'),
(134,'2026-03-16T08:00:00.397Z','anna','login queued',15,'{"number":1}','','qP-Ob6TZE0sI_3RC24MMPax-uGy8P2U3m6dUMUtqIak'),
(135,'2026-03-16T08:00:00.397Z','anna','login queued',13,'{"number":1}','','y38akTlKYSezTqPerd5jFbuOEwpzp4Dw3IhEPEngBr0'),
(136,'2026-03-16T08:00:00.397Z','anna','login queued',25,'{"number":1}','','7pICEwHG1DkWK6tdYhBsCkEtZRJOGEOqVE6EJNs4tZA'),
(137,'2026-03-16T08:00:00.397Z','anna','login queued',16,'{"number":1}','','H05niGzXJdhX-m5WgpIb2gkPMOu8P8sOua3oPpUBCIU'),
(138,'2026-03-16T08:00:00.397Z','anna','login queued',8,'{"number":1}','','V_e0kxrpnu9fGCdwZkxjcd43UL0xLO_j_thEsM19RjA'),
(139,'2026-03-16T08:00:00.397Z','anna','login queued',12,'{"number":1}','','t08ej9MXPmRHRzQ5C7w5N2Bc-4XhcPIfAEc0CQGPWSQ'),
(140,'2026-03-16T08:00:00.397Z','anna','login queued',46,'{"number":1}','','Rt9iGG4N6WYBirrdTdp__Pms6IBpJ0_ZtlhdWhO7cEc'),
(141,'2026-03-16T08:00:00.397Z','anna','login queued',41,'{"number":1}','','k2hsRFfydiPzipbT7QPea3_ohnBId_GKUS655dDkLYg'),
(142,'2026-03-16T08:00:00.397Z','anna','login queued',45,'{"number":1}','','SaqDMKR--P-ilm70CWAReCbFWWdUlhmcZqJMJbdYUac'),
(143,'2026-03-16T08:00:00.397Z','anna','login queued',44,'{"number":1}','','jPxgaTfVieoUHgFMoYDKn3LojUQi2O7DfH3VFWXYwkA'),
(144,'2026-03-16T08:00:00.397Z','anna','login queued',47,'{"number":1}','','dEhvg20bnLLikzRK3EiMNv8EVeh_tvJNHXxzhPhLToc'),
(145,'2026-03-16T08:00:00.397Z','anna','login queued',48,'{"number":1}','','67xJcg2Ibnd_teYWpEWCLiHyqGkNeRnCpUs1LPlR_rg'),
(146,'2026-03-16T08:00:00.397Z','anna','login queued',42,'{"number":1}','','Nm0vz5BuERCFPGkOlQ6jjIeURmv8hsEGsd3OzUGfVpw'),
(147,'2026-03-16T08:00:00.397Z','anna','login queued',43,'{"number":1}','','lhvK-rqg_3GfsYyyQjn9okIJrTPJS9oe96V_eP-NtBk'),
(148,'2026-03-16T08:00:00.397Z','anna','login queued',36,'{"number":1}','','PS_sPGpSHEEAqOjAHwYtZbGLRuZbNilj76x4OZRJA4c'),
(149,'2026-03-16T08:00:00.397Z','anna','login queued',37,'{"number":1}','','vL-om0UccTl1BYdwkABHvJjQJoGqBOQvcRU6fsskJhQ'),
(150,'2026-03-16T08:00:00.397Z','anna','login queued',34,'{"number":1}','','dWRON0Og-6lg5-UeLqDq1KGcVZk1nw5ii8vijUVi0h8'),
(151,'2026-03-16T08:00:00.397Z','anna','login queued',39,'{"number":1}','','qNBJAKh1sX1NwinKW1ta2r81E_toVyPieOab6uHei98'),
(152,'2026-03-16T08:00:00.397Z','anna','login queued',31,'{"number":1}','','zrmiNViafDTPsz0yt7d171Sy03uNxz1ftnMHnyKawOw'),
(153,'2026-03-16T08:00:00.397Z','anna','login queued',40,'{"number":1}','','x2Low7DGZ_8vMdtRHkcNwzcegfzfIentu3TVQGtx6qk'),
(154,'2026-03-16T08:00:00.397Z','anna','login queued',35,'{"number":1}','','sWQfvn1mxZNPpflaFmlxbd3ZbfQCaas3NcwZG2Xko-E'),
(155,'2026-03-16T08:00:00.397Z','anna','login queued',30,'{"number":1}','','27z7iduz0IjsHJeZ12uGFAO8SRsz9jk7AC-bFFzQ8Go'),
(156,'2026-03-16T08:00:00.397Z','anna','login queued',33,'{"number":1}','','ZRhP_d5vekr7GZTGgsd95oNLzIXTPmPM4PT_Zr1p86Q'),
(157,'2026-03-16T08:00:00.397Z','anna','login queued',38,'{"number":1}','','JLGrFfi0368qcN5hN5x_piMHFXFO7aZTnDshqvTZeys'),
(158,'2026-03-16T08:00:00.397Z','anna','login queued',29,'{"number":1}','','M8FBoM4OWcucDCFa_WZOeNysBAn3zeiMrp3LKZAI6d4'),
(159,'2026-03-16T08:00:00.397Z','anna','login queued',32,'{"number":1}','','0dAlOjErPm_YApf7xpE0uZ0YMUjCDIJWn8Gs8FV2UHs'),
(160,'2026-03-26T18:30:00.000Z','anna','clock moved',NULL,'{"changes":[{"field":"clock","old":"2026-03-16T08:00:00.801Z","new":"2026-03-26T18:30:00.000Z"}]}','','ACCz28JAzsR5Z_epqe-dnp2tzt3e2ZJ4roWcZxpYs5g'),
(161,'2026-03-26T18:30:00.014Z','family','account made',20,'{}','','9MhP17IVU2z9-UjTbW1NdOVmrckE49w5njH7STgze8U'),
(162,'2026-03-26T18:30:00.101Z','family','child data confirmed',20,'{"round":"1","formVersion":1}','','qGhrMDm2iIcziY9AlBfhfTaQvZKZpalycleEy6nDlMs'),
(163,'2026-03-26T18:30:00.104Z','family','contact data confirmed',20,'{"round":"1","changes":[]}','','U85o12Fse4MNM-9dpFW27a1wFQz-tMJZSxxX_i4g3p8'),
(164,'2026-03-26T18:30:00.106Z','family','list changed',20,'{"round":"1","change":"add","length":1}','','OziZkVSqQH6ZDxLhSyFcceZqwpHo__QN3z7Z4h79jFQ'),
(165,'2026-03-26T18:30:00.128Z','family','list changed',20,'{"round":"1","change":"add","length":2}','','syi3KI8lKuwHV5twi576ew360GCSoLNVrxdvxwv4SCA'),
(166,'2026-03-26T18:30:00.138Z','family','list changed',20,'{"round":"1","change":"add","length":3}','','QmB0SutacwpSG5jaLS174XU7X2dCS0f4OvCY6wJBptI'),
(167,'2026-03-26T18:30:00.150Z','family','list changed',20,'{"round":"1","change":"add","length":4}','','8Os1QPftwhZrGzA0RVoWgo4k2GfrG9kfwIOtXyh9NDQ'),
(168,'2026-03-26T18:30:00.152Z','family','list changed',20,'{"round":"1","change":"add","length":5}','','IlRKHCH_KzM3nDkuGsM2klUf-cvzkIhEFn5M4o4botc'),
(169,'2026-03-26T18:30:00.161Z','family','list changed',20,'{"round":"1","change":"add","length":6}','','Qdp2_54GcPU90_hs3ZspW4bcKox_VAFxB7yH0SLlT5w'),
(170,'2026-03-26T18:30:00.165Z','family','list changed',20,'{"round":"1","change":"add","length":7}','','XYR8KBGO7biQ1rOZlsO7Gh38fbymR5PQal4UkN3C7pU'),
(171,'2026-03-26T18:30:00.177Z','family','list changed',20,'{"round":"1","change":"add","length":8}','','nqwHv6ebj6hlWRaIP4uoQRDN71twHQJ614R-8Re397U'),
(172,'2026-03-26T18:30:00.180Z','family','list changed',20,'{"round":"1","change":"add","length":9}','','GBFKHOkNrm4A2sj7-K51tGiyEvnE42vNXqxqow2ha7o'),
(173,'2026-03-26T18:30:00.184Z','family','list changed',20,'{"round":"1","change":"add","length":10}','','qoYRHZwe_ELCZBVcmMF8vCMwP1cvoNIM7WszR58j7AQ'),
(174,'2026-03-26T18:30:00.189Z','family','list changed',20,'{"round":"1","change":"add","length":11}','','_RbuwzEkdY6iXGV90N-zoDMtWRgBxR0xJxjaswJrH1s'),
(175,'2026-03-26T18:30:00.197Z','family','list changed',20,'{"round":"1","change":"add","length":12}','','tNkP-0W2YJCh41KaCOobQwpkbXq81jwjE7kkJcxpFMI'),
(176,'2026-03-26T18:30:00.203Z','family','application submitted',20,'{"round":"1","formVersion":1,"receiptCode":"EPH6-XTZ4-WQY4","length":12}','','W9LLkhMHntB7qeM3GvwXpT9MLrYeJnL4HIETrQVtyfM'),
(177,'2026-03-26T18:30:00.208Z','family','account made',3,'{}','','NL9X5V4w9e_CQPW4o9uM8gkL9uMMk7HC9xe765wrwek'),
(178,'2026-03-26T18:30:00.228Z','family','child data confirmed',3,'{"round":"1","formVersion":1}','','JgWGsDpzCrRwNlA0uhaXN12M5S_DDpcl522Gb-5MsR8'),
(179,'2026-03-26T18:30:00.232Z','family','contact data confirmed',3,'{"round":"1","changes":[]}','','T2uZSos3cJNbEWQyb3fgt2lT3LVFmC10rYdHK2tGnR4'),
(180,'2026-03-26T18:30:00.237Z','family','list changed',3,'{"round":"1","change":"add","length":1}','','BnahgefsZQk4L9lIxBCnKPhpM9wG0R_zHxT0drSR-MU'),
(181,'2026-03-26T18:30:00.241Z','family','list changed',3,'{"round":"1","change":"add","length":2}','','KXBqjTBQC3CI0KVlUUKdpJcaRq0794rLzTd5MmUk5NU'),
(182,'2026-03-26T18:30:00.253Z','family','list changed',3,'{"round":"1","change":"add","length":3}','','kdlTfPbs_ZKk6kSDvQAP348S3BTi4exDhjIHwXMZupE'),
(183,'2026-03-26T18:30:00.256Z','family','list changed',3,'{"round":"1","change":"add","length":4}','','LVHUT48EVTx-cgOtcCZYWyfePTa9W179EYQoaLvjOKQ'),
(184,'2026-03-26T18:30:00.261Z','family','list changed',3,'{"round":"1","change":"add","length":5}','','bxrq1_7RGD4YGlQZb5QvzSO5B5m5phUkKRgJERTF5GQ'),
(185,'2026-03-26T18:30:00.268Z','family','list changed',3,'{"round":"1","change":"add","length":6}','','FJgj2JtjnsPCe_lBoTDE5zN5vsVHD0RIQ7jS_EUsVP8'),
(186,'2026-03-26T18:30:00.269Z','family','list changed',3,'{"round":"1","change":"add","length":7}','','jtlJ51xmo_K_Kl29ftNuJFwFpzTJ9yXrtzFF3AatnYM'),
(187,'2026-03-26T18:30:00.272Z','family','list changed',3,'{"round":"1","change":"add","length":8}','','8A8vHxbn7QGy4gm05FmY61w_k9ZHa0zmbNEcHT1kYmw'),
(188,'2026-03-26T18:30:00.276Z','family','list changed',3,'{"round":"1","change":"add","length":9}','','Q5iAYfPqs3q8PBD39t4NuFaFc8P45SDyC1DPapg8qog'),
(189,'2026-03-26T18:30:00.278Z','family','list changed',3,'{"round":"1","change":"add","length":10}','','Z2pl2juyxELog00lpqPULv12HzysoKl1ZPP-wpp_6jA'),
(190,'2026-03-26T18:30:00.285Z','family','list changed',3,'{"round":"1","change":"add","length":11}','','50jz6yNmg3wPW2BlfRw7Wt2m4TkwGkxYkrkLMhhvraA'),
(191,'2026-03-26T18:30:00.291Z','family','list changed',3,'{"round":"1","change":"add","length":12}','','5CjvG_VYJBV0HD9JWdiJ68ebpLRhLwxWSBFsDAkJ_lc'),
(192,'2026-03-26T18:30:00.296Z','family','application submitted',3,'{"round":"1","formVersion":1,"receiptCode":"M7ET-D2HN-K3XP","length":12}','','B-PKxgpTHmaXJp7Nm6EvlIaB3ABAMMND7ldTvHQLJbU'),
(193,'2026-03-26T18:30:00.300Z','family','account made',2,'{}','','PzyVGq8aoAc8OIOKB0WN2HOfFtY8oI_TFlgGXwipHpQ'),
(194,'2026-03-26T18:30:00.321Z','family','child data confirmed',2,'{"round":"1","formVersion":1}','','T0A0vnnElXTY-ZMlnVj7wQihlGS2dZz7T2k9s0oNza4'),
(195,'2026-03-26T18:30:00.324Z','family','contact data confirmed',2,'{"round":"1","changes":[]}','','ANeGycGLyozidltFgTZTFPExESLcPeYRUjTl5jvWd-A'),
(196,'2026-03-26T18:30:00.328Z','family','list changed',2,'{"round":"1","change":"add","length":1}','','vl53ZkA3eLGs8Kkzk2UP_eAik4AI0OrBjO1_Xkd8p-0'),
(197,'2026-03-26T18:30:00.332Z','family','list changed',2,'{"round":"1","change":"add","length":2}','','zNSvaRPahXHl7tZm0HuU5T58p1MX9BteTVWMhOSgljU'),
(198,'2026-03-26T18:30:00.336Z','family','list changed',2,'{"round":"1","change":"add","length":3}','','SShy0JmW0vIxO9iB2J4xf0VqWPBnTPyiSum4zneZIKg'),
(199,'2026-03-26T18:30:00.340Z','family','list changed',2,'{"round":"1","change":"add","length":4}','','T8G4SQwUa8FYCgC4vfGPTZcpWqFykqMJobaGTwpZt14'),
(200,'2026-03-26T18:30:00.342Z','family','list changed',2,'{"round":"1","change":"add","length":5}','','guYxIhZP2TefKNHWb8kqr30HBipbRjLyafXQ-4wFZ9o'),
(201,'2026-03-26T18:30:00.345Z','family','list changed',2,'{"round":"1","change":"add","length":6}','','aEdzkn9m2yzb52zMJRuuILxGxTpV24wNiEb1VV2n1ps'),
(202,'2026-03-26T18:30:00.353Z','family','list changed',2,'{"round":"1","change":"add","length":7}','','vjrPgAN-zcIKhW9Z2s0Dqr25vOxmGyqGuwA02jS98HQ'),
(203,'2026-03-26T18:30:00.356Z','family','list changed',2,'{"round":"1","change":"add","length":8}','','afNZxJrnYF711ipb22HVVfq3CVRlV0dG-DQ5l2vc2_U'),
(204,'2026-03-26T18:30:00.360Z','family','list changed',2,'{"round":"1","change":"add","length":9}','','jHiSHpzpz6tci3lGGAIyFucM8i1EwY4IrATZiVvaxiQ'),
(205,'2026-03-26T18:30:00.364Z','family','list changed',2,'{"round":"1","change":"add","length":10}','','CWiyC3gDSWSvBVi7o-DE4qoAIU89soVqPz9dPDWEM5k'),
(206,'2026-03-26T18:30:00.368Z','family','list changed',2,'{"round":"1","change":"add","length":11}','','z-hMyWb3U-eYeuPQ-rJoKrkCzuQwmulzizhVC71sAcw'),
(207,'2026-03-26T18:30:00.372Z','family','list changed',2,'{"round":"1","change":"add","length":12}','','1AxYImAfpF33ugxkHWU09GNkqqU0gIhEHtip_yKjYGo'),
(208,'2026-03-26T18:30:00.375Z','family','application submitted',2,'{"round":"1","formVersion":1,"receiptCode":"QTKZ-RR19-DRJQ","length":12}','','cpixL0qDdfMeOuw-1dzQCqfUIw87a9N3Sx7vCNyEBjo'),
(209,'2026-03-26T18:30:00.378Z','family','account made',9,'{}','','80aEKFLsKvboxDBL_LmZcZj3etdbr1jmrmqNvtDEj4o'),
(210,'2026-03-26T18:30:00.401Z','family','account made',5,'{}','','ZBsrgpb34scKmc18FqGIKCQU5Was5wC4lEW42rZ5WpA'),
(211,'2026-03-26T18:30:00.429Z','family','child data confirmed',5,'{"round":"1","formVersion":1}','','Jc4fOMrkfrdH3PgwPU4KjT8xNDHDBNSah3FjJfEnCmU'),
(212,'2026-03-26T18:30:00.436Z','family','contact data confirmed',5,'{"round":"1","changes":[]}','','mr6oOnwJMld_Syer8dXs1BC3SsGF7Zk5yifTJF3kqCU'),
(213,'2026-03-26T18:30:00.445Z','family','list changed',5,'{"round":"1","change":"add","length":1}','','jGoFq2-j4FQDQUVaf1aHZV2I88OuL4JZRYXP8ZuZ4SY'),
(214,'2026-03-26T18:30:00.453Z','family','list changed',5,'{"round":"1","change":"add","length":2}','','-knc0RHHeI5yk26ljr0Mh909TwE9U5lAGsNfBr30Zig'),
(215,'2026-03-26T18:30:00.461Z','family','list changed',5,'{"round":"1","change":"add","length":3}','','bpRT1g2-y3WrU8qkfD53vNV4FVnK4z_F5BZKi5bAfRg'),
(216,'2026-03-26T18:30:00.469Z','family','list changed',5,'{"round":"1","change":"add","length":4}','','C6W9-XSXuVkUbaea1nArCecl9bHWhgtHqL-AWQfe8gA'),
(217,'2026-03-26T18:30:00.472Z','family','list changed',5,'{"round":"1","change":"add","length":5}','','35kuyGPeCfeAiOTcvuVr0EJ-MtV0hWrL-HSWstirP8I'),
(218,'2026-03-26T18:30:00.485Z','family','list changed',5,'{"round":"1","change":"add","length":6}','','VKfbQjXUuS1FaZwf_96j34gMan-qbTk5BdOvxIzqYqU'),
(219,'2026-03-26T18:30:00.494Z','family','list changed',5,'{"round":"1","change":"add","length":7}','','QBMCgCxn6w0KU5CiEC3QumZWJ00SE8MTfUgOkpGdaT4'),
(220,'2026-03-26T18:30:00.499Z','family','list changed',5,'{"round":"1","change":"add","length":8}','','vAOUvsNnlMOx4yZxDl2FDPknUqQ0SKoHA7qy9qQPwBs'),
(221,'2026-03-26T18:30:00.509Z','family','list changed',5,'{"round":"1","change":"add","length":9}','','sf9K3fL3EPYmocVoKsDuyXU4Dq2r8G-dDwrf3G8sm9w'),
(222,'2026-03-26T18:30:00.517Z','family','list changed',5,'{"round":"1","change":"add","length":10}','','YFUtu3oYc0Ekj_COv1sE7yvjk0cCBEGRV-4Bgwm6KpQ'),
(223,'2026-03-26T18:30:00.524Z','family','list changed',5,'{"round":"1","change":"add","length":11}','','VhiBZ5RZaLe2JNrBSGstmMiCjc0IemL42v8ANAuhdqE'),
(224,'2026-03-26T18:30:00.533Z','family','list changed',5,'{"round":"1","change":"add","length":12}','','i_WIfzisBbQjPDbqUz3V9ANiHp412PFF1iJx5pP1xdU'),
(225,'2026-03-26T18:30:00.541Z','family','application submitted',5,'{"round":"1","formVersion":1,"receiptCode":"8NNG-74NZ-BJ8F","length":12}','','nhcuDko1xW-SuvZjpwL-9sWXCS9VFypsUoAePYGeTOQ'),
(226,'2026-03-26T18:30:00.553Z','family','account made',17,'{}','','cZMjuN0n7M_irKBnM1Jo4a9Lo_hJof_NjBkVBNGOvDs'),
(227,'2026-03-26T18:30:00.573Z','family','account made',19,'{}','','xidFFnq8MShZQx6Bx5rZdf3kOJaZzLJn-nkUblPhMUk'),
(228,'2026-03-26T18:30:00.593Z','family','child data confirmed',19,'{"round":"1","formVersion":1}','','_37u29OQpE4nNEaiW8XOL6osWQG0N8D7QHMKZXgH2E4'),
(229,'2026-03-26T18:30:00.596Z','family','contact data confirmed',19,'{"round":"1","changes":[]}','','v318SvPekmaarPiyZMOn-6EUnLCQTq2mORVh8OzdwMY'),
(230,'2026-03-26T18:30:00.605Z','family','list changed',19,'{"round":"1","change":"add","length":1}','','X6EMugy84kJhRmD1XkYt5MgYTNY2Hz_zvNtRjyAlRUI'),
(231,'2026-03-26T18:30:00.610Z','family','list changed',19,'{"round":"1","change":"add","length":2}','','YEwT85Kbpu8RM4hsvxSySCw8v4VhzX4NKmMvLr7l7J0'),
(232,'2026-03-26T18:30:00.615Z','family','list changed',19,'{"round":"1","change":"add","length":3}','','7LtMs73Xso4rrWrO9yb3XuKDQBBEkDTmTuC_4yAJCoc'),
(233,'2026-03-26T18:30:00.616Z','family','account made',1,'{}','','5oW6VgOa3IJFwqHaTWVELXBg3ayACEmNa9Wq0_WqMZQ'),
(234,'2026-03-26T18:30:00.696Z','family','child data confirmed',1,'{"round":"1","formVersion":1}','','1ybNnV-e514lDK2SwKGlYQnKSq3q6sG4Rnjyh5uKBP0'),
(235,'2026-03-26T18:30:00.704Z','family','contact data confirmed',1,'{"round":"1","changes":[]}','','aOQr6Rrnvl_Hf2dLNvkXIcz9iTZcWHtdd6aj6_RlqX4'),
(236,'2026-03-26T18:30:00.708Z','family','list changed',1,'{"round":"1","change":"add","length":1}','','ifxMHs0RSN1i7oZnIeVCIMoABp6vNn_ttzNlmbTSac8'),
(237,'2026-03-26T18:30:00.710Z','family','list changed',1,'{"round":"1","change":"add","length":2}','','V8CxbFbhxHhlhB0bu7i5B9U6Y68tqKwjjR3yYeT6XoA'),
(238,'2026-03-26T18:30:00.721Z','family','list changed',1,'{"round":"1","change":"add","length":3}','','7K-bBBlvA8NcDJSJQk4Z0Rq0T2RNrq4qBxirGkqRVdA'),
(239,'2026-03-26T18:30:00.727Z','family','list changed',1,'{"round":"1","change":"add","length":4}','','GvypaSsS7b803Bp_PXbbfSfYYBUKqct0X2jdOIu-RCQ'),
(240,'2026-03-26T18:30:00.732Z','family','list changed',1,'{"round":"1","change":"add","length":5}','','JFpF06fggUk4Mdjod3Fyu4EfOg6Dulr0c2bobLdEKdA'),
(241,'2026-03-26T18:30:00.736Z','family','list changed',1,'{"round":"1","change":"add","length":6}','','jNOzbkcqn7-bxfiK_3Z2Kxv16FdNHgEPYS4R8PNVFDM'),
(242,'2026-03-26T18:30:00.742Z','family','list changed',1,'{"round":"1","change":"add","length":7}','','tzjgnRHQ9f-c89u8_XBCuV5KyAZPAleNgWSX0pGmSbE'),
(243,'2026-03-26T18:30:00.749Z','family','list changed',1,'{"round":"1","change":"add","length":8}','','VPVJBwnBu0Oopr_aN3ka51hTpFMSsJBVeahajSlxe54'),
(244,'2026-03-26T18:30:00.752Z','family','list changed',1,'{"round":"1","change":"add","length":9}','','Yf2id41r8Riuv8rgVMAIE0-B0_tQ54i0q7nd3Qu8eX0'),
(245,'2026-03-26T18:30:00.757Z','family','list changed',1,'{"round":"1","change":"add","length":10}','','QSUyU_qztlsyKXjwm0MPduF2e9LxnJdI96PSLWLcYiQ'),
(246,'2026-03-26T18:30:00.762Z','family','list changed',1,'{"round":"1","change":"add","length":11}','','8E3yrT_Y788SBv0Ebjew8fdTRJ-pVG0rGxQhmS4bFlA'),
(247,'2026-03-26T18:30:00.773Z','family','list changed',1,'{"round":"1","change":"add","length":12}','','Jadp2jePyHA3bvKL1z0kvqCNu1oS_JvJnfN75vODBGY'),
(248,'2026-03-26T18:30:00.781Z','family','application submitted',1,'{"round":"1","formVersion":1,"receiptCode":"AZBD-KX7N-ZFC7","length":12}','','dKtR4Kqttf_B5Ms2fbEYORiGCGnDGrYOQrk6O38WiQ8'),
(249,'2026-03-26T18:30:00.788Z','family','account made',22,'{}','','-VdTMjudIf-XWDyiqc-GgbaVRc34-di7njTZ4Qk3Z28'),
(250,'2026-03-26T18:30:00.809Z','family','child data confirmed',22,'{"round":"1","formVersion":1}','','GR6wYsdhQ4XLFLF4B5LRaw2LRFhLTy7my5EAWBOolN4'),
(251,'2026-03-26T18:30:00.812Z','family','contact data confirmed',22,'{"round":"1","changes":[]}','','KHtoOy1Bq9mDjvRu4RXiMeEt6k2-qpBraBxMwSvpLpM'),
(252,'2026-03-26T18:30:00.829Z','family','list changed',22,'{"round":"1","change":"add","length":1}','','35vpGqIJuakRYr2yqhDuIcvEGh5szOE-zOs0wRW_X6o'),
(253,'2026-03-26T18:30:00.857Z','family','list changed',22,'{"round":"1","change":"add","length":2}','','og_tswNLqzLrY1seUEliqXRj2HO6by9DfCKf0-q3kck'),
(254,'2026-03-26T18:30:00.860Z','family','list changed',22,'{"round":"1","change":"add","length":3}','','X1SygdCXP5aLtDCYYhBm0SMgJcQsKRiqLdfxgJ3C5To'),
(255,'2026-03-26T18:30:00.862Z','family','list changed',22,'{"round":"1","change":"add","length":4}','','FBUW5S-S03vpT2ujMJ9akztDnZHz6aA_9rhy43IFjmU'),
(256,'2026-03-26T18:30:00.865Z','family','list changed',22,'{"round":"1","change":"add","length":5}','','AkS-nDI4y74tHZ7N8SOwFcBoURo7F9cFe-BwvjqZN9I'),
(257,'2026-03-26T18:30:00.866Z','family','list changed',22,'{"round":"1","change":"add","length":6}','','lK082NxyoYtlS3HHEL6Zi9sXlguM6AP7z40KhPLKH5c'),
(258,'2026-03-26T18:30:00.868Z','family','list changed',22,'{"round":"1","change":"add","length":7}','','E4iQL_uwS4oltSXW2rzLviI51B5cl923CwoB5GZ9TXw'),
(259,'2026-03-26T18:30:00.872Z','family','list changed',22,'{"round":"1","change":"add","length":8}','','p9VHKd6NL8C0A1fuqS2JqJtapl4kmcjAK-RPTUxqVwo'),
(260,'2026-03-26T18:30:00.880Z','family','list changed',22,'{"round":"1","change":"add","length":9}','','dBrpBfNNWPOMGhtsgBrrvarIAriUkIxtCaF7fn8Qq2c'),
(261,'2026-03-26T18:30:00.882Z','family','list changed',22,'{"round":"1","change":"add","length":10}','','vbee2RZM75Y3N1CwBxfwplOXuNvJTaZm6uT9Vr1Y4G8'),
(262,'2026-03-26T18:30:00.886Z','family','list changed',22,'{"round":"1","change":"add","length":11}','','dY40KJvpLtXiKRSg8qlafwK687ri5pKEAqqR8WisY3A'),
(263,'2026-03-26T18:30:00.889Z','family','list changed',22,'{"round":"1","change":"add","length":12}','','4DSGEgvwWsq5c4RwKlLe0f774JtWJROEk7l8VNGqBZw'),
(264,'2026-03-26T18:30:00.897Z','family','application submitted',22,'{"round":"1","formVersion":1,"receiptCode":"FJYB-HP9M-J10T","length":12}','','x7VhHuvwu8a0CpOb7MeAmkqjJaTEXXYGOFsVrNQCM1c'),
(265,'2026-03-26T18:30:00.903Z','family','account made',21,'{}','','jBmaoCTWEQ6oyqv7-qS3T1IrSjy7-g3m_5ofrzcQjvE'),
(266,'2026-03-26T18:30:00.924Z','family','child data confirmed',21,'{"round":"1","formVersion":1}','','J7wXGKPp6IPjoTA4084Oi-vyWqG8DqTlrs9gD3AfEfY'),
(267,'2026-03-26T18:30:00.928Z','family','contact data confirmed',21,'{"round":"1","changes":[]}','','5j8Z6BZ_4ehTujvUNMXl0jfpFyA2D0Zc3pv79dhE1eE'),
(268,'2026-03-26T18:30:00.932Z','family','list changed',21,'{"round":"1","change":"add","length":1}','','XvMQ_cFiLObdb9wXVNLeYnwPUeXespFK6Joebj5NrpQ'),
(269,'2026-03-26T18:30:00.937Z','family','list changed',21,'{"round":"1","change":"add","length":2}','','9jFNXswKHGP8ybnhYvY0d55SasAJk2tUUsRmbBHPaII'),
(270,'2026-03-26T18:30:00.941Z','family','list changed',21,'{"round":"1","change":"add","length":3}','','9tOyrs482NR6qvB3noOJUyXEzyVs0loTMpAYRTm_b4Q'),
(271,'2026-03-26T18:30:00.944Z','family','list changed',21,'{"round":"1","change":"add","length":4}','','7wjCCYQ9zpHW-a0ixNzZbEblgChKEvpS4i5zMuca-Js'),
(272,'2026-03-26T18:30:00.948Z','family','application submitted',21,'{"round":"1","formVersion":1,"receiptCode":"ABV1-0JZ7-QJB3","length":4}','','O49Z0ga8ksjgi-NIS3nXNTkeHITtAoiZUSLkDJsdJf0'),
(273,'2026-03-26T18:30:00.952Z','family','account made',24,'{}','','chE-efFxFCMAdanFKdscKQkbe5pNBkfXT6loyJbp4UA'),
(274,'2026-03-26T18:30:00.964Z','family','child data confirmed',24,'{"round":"1","formVersion":1}','','JPDuizrkATRx06RRGDNEoj48HMOh-xqxa8_sMoNaND8'),
(275,'2026-03-26T18:30:00.968Z','family','contact data confirmed',24,'{"round":"1","changes":[]}','','LZF8NmJcJ35xrkzquiZImlfaxJcPI86JpAy_rNHracs'),
(276,'2026-03-26T18:30:00.970Z','family','list changed',24,'{"round":"1","change":"add","length":1}','','nSUCa7zCFjlZbbEVZ6jGDdKJisI2ea0_7ZCY38gXRKk'),
(277,'2026-03-26T18:30:00.972Z','family','list changed',24,'{"round":"1","change":"add","length":2}','','gblSz-7oO_s8Eti8zYDyYGCWSra4eA8xXigobeyXyAo'),
(278,'2026-03-26T18:30:00.976Z','family','list changed',24,'{"round":"1","change":"add","length":3}','','l69qN1UZzenXLI76GBYT3vGc60KIl1pcY9Gnewij0bg'),
(279,'2026-03-26T18:30:00.980Z','family','list changed',24,'{"round":"1","change":"add","length":4}','','RoffyrABDq-E9GiATA3tI6oNdMSyXd3AGxee856u-78'),
(280,'2026-03-26T18:30:00.985Z','family','application submitted',24,'{"round":"1","formVersion":1,"receiptCode":"AR1E-6N36-A0FB","length":4}','','sUfofdM-6cYbNpLOgYPhk-5kDvSV1Qri9OVAy5hWFSk'),
(281,'2026-03-26T18:30:00.987Z','family','account made',10,'{}','','1nekYGd18OYvpF2WuiISRVX73sDru_maAdnt0fji0kk'),
(282,'2026-03-26T18:30:01.014Z','family','account made',27,'{}','','KtddlRnmAuwUW4t8j604D4LUgX8yZs2jitk-YAxgUOM'),
(283,'2026-03-26T18:30:01.032Z','family','child data confirmed',27,'{"round":"1","formVersion":1}','','EsFFfjpbXqNeoK58mjtHe4b39m2XuUqE1Zc3rD-BrlQ'),
(284,'2026-03-26T18:30:01.039Z','family','contact data confirmed',27,'{"round":"1","changes":[]}','','Uuae20wFi_DpWHrBb1JEkC7NJ_SvX68TtF-RZlmbl2Y'),
(285,'2026-03-26T18:30:01.045Z','family','list changed',27,'{"round":"1","change":"add","length":1}','','DQPQUaOHIyG6pjWHeZk8xn1zMShm84ZHEOKPoQkYCE8'),
(286,'2026-03-26T18:30:01.047Z','family','list changed',27,'{"round":"1","change":"add","length":2}','','Ix--VxjVZ8ic_c3B98rNgeTb7Tag0xaXBeL7wUNM6vA'),
(287,'2026-03-26T18:30:01.051Z','family','list changed',27,'{"round":"1","change":"add","length":3}','','3TnAetZBCBOoQSvh9xFRWIa2YErFbFMHlAq1MFeU8WU'),
(288,'2026-03-26T18:30:01.054Z','family','account made',26,'{}','','JrRzRaXyIghYbTTezDNwJQXzIG0Bbz9IU2AfMHEgqF4'),
(289,'2026-03-26T18:30:01.065Z','family','child data confirmed',26,'{"round":"1","formVersion":1}','','rTIT5MB2ykFwDe2NxkJef6qJ2RJOF-jgKXY7Z6nbxHc'),
(290,'2026-03-26T18:30:01.068Z','family','contact data confirmed',26,'{"round":"1","changes":[]}','','6X_xiLFrvXXuN0S7_cQ2PkUzPl3H_K7VVt96Ul9HFVg'),
(291,'2026-03-26T18:30:01.072Z','family','list changed',26,'{"round":"1","change":"add","length":1}','','5M8mqDo5CXlbalTak-mFOxqM4hGlNduBzIK7ZNtQPho'),
(292,'2026-03-26T18:30:01.076Z','family','list changed',26,'{"round":"1","change":"add","length":2}','','prGBfb-D4nzltfZLS6UNyzZnUJtjmFkbNdeKLnkhuYk'),
(293,'2026-03-26T18:30:01.080Z','family','list changed',26,'{"round":"1","change":"add","length":3}','','eL58lIXQaalZRXW0mG66ZVQCTAK1FA2UEdnauMKOCnY'),
(294,'2026-03-26T18:30:01.084Z','family','list changed',26,'{"round":"1","change":"add","length":4}','','CE742Zeys2Lp5iFm8xQ1K9_FpZz5wUDPQL8zZHr5by8'),
(295,'2026-03-26T18:30:01.088Z','family','list changed',26,'{"round":"1","change":"add","length":5}','','xxNVLjq5iwFW-5YxzMgdhF7fuOQg58E32D8Yuv2_RoY'),
(296,'2026-03-26T18:30:01.092Z','family','list changed',26,'{"round":"1","change":"add","length":6}','','rFn3HHh2xAhwLuoWUe_wN9Spt5mDpIcCZ-_Xx7_-Mio'),
(297,'2026-03-26T18:30:01.096Z','family','list changed',26,'{"round":"1","change":"add","length":7}','','itjDy-nvVWzGYse2Qjrq_mA5bIqKH59x0JDvbOneSHg'),
(298,'2026-03-26T18:30:01.100Z','family','list changed',26,'{"round":"1","change":"add","length":8}','','HIpgU6ZjcXzrAmfUNPjSctcRV1ddOQv0HjY7PjJbqnM'),
(299,'2026-03-26T18:30:01.103Z','family','list changed',26,'{"round":"1","change":"add","length":9}','','tXIz_5yibYfk-hlcLl7LrT7UxIY0dn4aq5t4gQf5sm4'),
(300,'2026-03-26T18:30:01.108Z','family','list changed',26,'{"round":"1","change":"add","length":10}','','5QSFpuIyGmWEU0IxGUwJjWDiGHV4r4oIWYl_-ks1vCc'),
(301,'2026-03-26T18:30:01.110Z','family','list changed',26,'{"round":"1","change":"add","length":11}','','fN9ho4bQL3aJUvO2KNH30NYGUoE2r4YYY94hAdi5QWw'),
(302,'2026-03-26T18:30:01.112Z','family','list changed',26,'{"round":"1","change":"add","length":12}','','0pKq8MFBFNB3kiMNHVJue3MZLbb2zXkhLAR0kM0E0L8'),
(303,'2026-03-26T18:30:01.116Z','family','application submitted',26,'{"round":"1","formVersion":1,"receiptCode":"WR0T-SGS4-2A4R","length":12}','','ZYj-etRtvvFNXatZ1Ju40aeQIo4pR1vOBWKHZuYTc78'),
(304,'2026-03-26T18:30:01.120Z','family','account made',28,'{}','','chivHdoHCSC7Kni6igkPPQia1DKhxtnEwKulhDF_1PU'),
(305,'2026-03-26T18:30:01.135Z','family','account made',23,'{}','','I-RWn8gPE3HvNu_fH-f3oEBYnnruTb-rtMYgKFHv-Dk'),
(306,'2026-03-26T18:30:01.168Z','family','child data confirmed',23,'{"round":"1","formVersion":1}','','JcIrxGSrWfD3lKEA_xp59jAbgzu0ulLHQccjvuUnc3A'),
(307,'2026-03-26T18:30:01.171Z','family','contact data confirmed',23,'{"round":"1","changes":[]}','','AkWNxi7dRMsGKymgXcvKMRVg4kLsllG9FQe3jDLtSGU'),
(308,'2026-03-26T18:30:01.173Z','family','list changed',23,'{"round":"1","change":"add","length":1}','','KcnfrDsNTDlMZQvC1LzUZXEFjytv6mio3z4ZBCkfkmc'),
(309,'2026-03-26T18:30:01.192Z','family','list changed',23,'{"round":"1","change":"add","length":2}','','4pr9jipsqG9xW1GJWGCjjtmHltlemrs1MJGbJPzuJ4k'),
(310,'2026-03-26T18:30:01.196Z','family','list changed',23,'{"round":"1","change":"add","length":3}','','IkFuuKLwNlgjXzfIsrfSSh_HSF5O74t4zwkTNKOfswY'),
(311,'2026-03-26T18:30:01.200Z','family','list changed',23,'{"round":"1","change":"add","length":4}','','WXBNIHZzjgAq-X39T01eE86gDSoEo34zQkvLCq6Ym-g'),
(312,'2026-03-26T18:30:01.203Z','family','list changed',23,'{"round":"1","change":"add","length":5}','','hwufYYO-P9IaK8q4qq7bA-JpZmbDgD8AUbDEus5OsT0'),
(313,'2026-03-26T18:30:01.213Z','family','list changed',23,'{"round":"1","change":"add","length":6}','','glqstNvk5Xi_LZMrIcMHki9wS8EeVrfjMeEBJT3vqD0'),
(314,'2026-03-26T18:30:01.217Z','family','application submitted',23,'{"round":"1","formVersion":1,"receiptCode":"8QF9-EVJP-D4HZ","length":6}','','kl_9aGeUocLAAYw7zQPTptQ9FBbYKX2RwUgFiw7dpHs'),
(315,'2026-03-26T18:30:01.222Z','family','account made',4,'{}','','T9vvTftb7nIRa-_CuQZTb-2UdTR1Gp8kwPZu6ect8og'),
(316,'2026-03-26T18:30:01.239Z','family','child data confirmed',4,'{"round":"1","formVersion":1}','','fR9GyBdEFVCwwdTWvYGiWZYyKt1Dz_xllX-0gObTUzM'),
(317,'2026-03-26T18:30:01.242Z','family','contact data confirmed',4,'{"round":"1","changes":[]}','','F5qLFQbuVHMzbS5heR1kE6EGqX7VqeasTeG8HbcDD2I'),
(318,'2026-03-26T18:30:01.245Z','family','list changed',4,'{"round":"1","change":"add","length":1}','','R7VHVZ3toRywW7MRxVlYRUVMCUXMdkXwSvPg0qtGgpo'),
(319,'2026-03-26T18:30:01.248Z','family','list changed',4,'{"round":"1","change":"add","length":2}','','A007hTC28OoQuCSzya1ImR6yzezNoqLVVu80prbhnaA'),
(320,'2026-03-26T18:30:01.254Z','family','list changed',4,'{"round":"1","change":"add","length":3}','','Z8y9wL4RVJiJamNYGRzQSe2aIJXUF8Lnpe01Omdqvc0'),
(321,'2026-03-26T18:30:01.258Z','family','list changed',4,'{"round":"1","change":"add","length":4}','','h2v22aV1AyJ8wLVScuj7SHYeqwbpdwJpWFsfzduSYqg'),
(322,'2026-03-26T18:30:01.264Z','family','list changed',4,'{"round":"1","change":"add","length":5}','','suugQByS5gjbZ8LM9sejB296mW0w5Asx2Ze6xD87Ohk'),
(323,'2026-03-26T18:30:01.272Z','family','list changed',4,'{"round":"1","change":"add","length":6}','','_q7QdzbFUq8qXq6R-XJAkFAWyNEenReebXSWnY9Cmns'),
(324,'2026-03-26T18:30:01.276Z','family','application submitted',4,'{"round":"1","formVersion":1,"receiptCode":"BFZH-MJ9J-7H8C","length":6}','','9O1f9tDcWcSb2YmA9ewjoQRrla4HnjSWd9rmGOtGg3I'),
(325,'2026-03-26T18:30:01.280Z','family','account made',18,'{}','','a8sX_JE9bjd_GeeSvaHSoGHKBGzMb-e2xHcKiCRAwCs'),
(326,'2026-03-26T18:30:01.296Z','family','child data confirmed',18,'{"round":"1","formVersion":1}','','DxhthNAbTDz-AoSMAo45AAQQMz9zoW105rLASNaHIcs'),
(327,'2026-03-26T18:30:01.300Z','family','contact data confirmed',18,'{"round":"1","changes":[]}','','72KYqYIk_nEIrw3ybejfeeIM7AXFo9UUXJJvAQuqzRA'),
(328,'2026-03-26T18:30:01.303Z','family','list changed',18,'{"round":"1","change":"add","length":1}','','5pSHcR-mH-nCW7wK-57rjHcLKIofucJ7itdU7Shj5j4'),
(329,'2026-03-26T18:30:01.309Z','family','list changed',18,'{"round":"1","change":"add","length":2}','','Q0e1y-Ba82pluxR9N-WMANlMY79k3Yn8Co5f0Pt9MH4'),
(330,'2026-03-26T18:30:01.312Z','family','list changed',18,'{"round":"1","change":"add","length":3}','','eUfrlof5EBJGf0ep9-uP2vRrfxi1_akqOJi4AmDVGt8'),
(331,'2026-03-26T18:30:01.317Z','family','list changed',18,'{"round":"1","change":"add","length":4}','','RYGIZPLkk-pv2fo3dza4hbTc0KOTKrKcDFM8QyoM_0A'),
(332,'2026-03-26T18:30:01.320Z','family','list changed',18,'{"round":"1","change":"add","length":5}','','L7pdwIwZxoZK9Fvu3JQdEilCxqdjLKTahiByGw447Mo'),
(333,'2026-03-26T18:30:01.322Z','family','list changed',18,'{"round":"1","change":"add","length":6}','','a_I1ObhB3JVDzW8C65g8gi8afbNH0cRamR54zerGByI'),
(334,'2026-03-26T18:30:01.328Z','family','list changed',18,'{"round":"1","change":"add","length":7}','','DTdIRwG2UubFkUkmazWhl3aLAS1gBtZAE8rTHhs56UY'),
(335,'2026-03-26T18:30:01.332Z','family','list changed',18,'{"round":"1","change":"add","length":8}','','yOvJOXXm9CDZVkQZjw2PbVBSgdzySlw0AousE4hmlM0'),
(336,'2026-03-26T18:30:01.336Z','family','list changed',18,'{"round":"1","change":"add","length":9}','','jxkI1wVMCljXCETIDKpDBu1Svhz1i4Gn5lcIFRrzSz0'),
(337,'2026-03-26T18:30:01.340Z','family','list changed',18,'{"round":"1","change":"add","length":10}','','tQ3pU_bl5t15WLlisQaIpsfQa2gqUIAFDisV2OSIZxA'),
(338,'2026-03-26T18:30:01.349Z','family','list changed',18,'{"round":"1","change":"add","length":11}','','p1rSpdWj8Tx4S1rmPzvybt-NFnMAPOyL11r4TgzlpqM'),
(339,'2026-03-26T18:30:01.352Z','family','list changed',18,'{"round":"1","change":"add","length":12}','','F7vz9yb_1MVO4nQcspQ3NYdagIxNudX-7pv2gjxk_bA'),
(340,'2026-03-26T18:30:01.354Z','family','application submitted',18,'{"round":"1","formVersion":1,"receiptCode":"DXYQ-2M2Y-5YCH","length":12}','','vbfoEKd7PUXKKUqtZfPECay4coKqrzM1lvCO7UPrN_k'),
(341,'2026-03-26T18:30:01.356Z','family','account made',13,'{}','','Yq328d2RYvyt1Tt8qMziDDdrrseIwHboYNt4FMXwAyc'),
(342,'2026-03-26T18:30:01.377Z','family','child data confirmed',13,'{"round":"1","formVersion":1}','','M0vJPA5rph-c6g767qg12mOs_XJQ345cd0YCrQVuBjE'),
(343,'2026-03-26T18:30:01.380Z','family','contact data confirmed',13,'{"round":"1","changes":[]}','','jNsuQ6nxzzbt25CI4tkzFJy1zHgzdhF6CghfVhiv0ck'),
(344,'2026-03-26T18:30:01.397Z','family','list changed',13,'{"round":"1","change":"add","length":1}','','_s5AGrICv9ogbl7jKIWIPCY1u0mQ1_QiQmUJxWhSfL8'),
(345,'2026-03-26T18:30:01.400Z','family','list changed',13,'{"round":"1","change":"add","length":2}','','L-vj__rm0yk2F7p8GcDe1STz48HIKIGe1p7_XBWd8zk'),
(346,'2026-03-26T18:30:01.402Z','family','list changed',13,'{"round":"1","change":"add","length":3}','','g9cPiTUsiLrIR2_qJe3x-VAj5jzKrZVa6Wh-dMjGvDc'),
(347,'2026-03-26T18:30:01.404Z','family','account made',25,'{}','','wWqjkktbm7QMSnx3ogDWTtHjdkBl9cpm7OU-XtbzY9M'),
(348,'2026-03-26T18:30:01.490Z','family','child data confirmed',25,'{"round":"1","formVersion":1}','','0Ju3VXakYf-VCB5KaO8PUgg-I0updb0UlzjYZs5aanI'),
(349,'2026-03-26T18:30:01.492Z','family','contact data confirmed',25,'{"round":"1","changes":[]}','','CHbfBiZZ69Gt89BxFVOSE7lxgv_i_Sh30kS5am4KjXo'),
(350,'2026-03-26T18:30:01.493Z','family','list changed',25,'{"round":"1","change":"add","length":1}','','SYm-xwCcpRSuayz29L_VQiCu_Q70Tm89YuQwT6Cr5qA'),
(351,'2026-03-26T18:30:01.496Z','family','list changed',25,'{"round":"1","change":"add","length":2}','','RDoUZ4n2HN-DNiW423pfXfHIeuRHws5BaCE3FnqB8YM'),
(352,'2026-03-26T18:30:01.500Z','family','list changed',25,'{"round":"1","change":"add","length":3}','','7U_jAgZOdBjgqx_OZ7vSUoZlDXYmh3mirxGftR3-0nY'),
(353,'2026-03-26T18:30:01.504Z','family','list changed',25,'{"round":"1","change":"add","length":4}','','beaiBK6QjqgwBpS7v1lsYf4Y4-kthbHv7UbqObtrTe8'),
(354,'2026-03-26T18:30:01.508Z','family','list changed',25,'{"round":"1","change":"add","length":5}','','SSMXYu7Tx78qOt_ddam3kLDHgfr9y9vu-8rHSCc3gmY'),
(355,'2026-03-26T18:30:01.512Z','family','list changed',25,'{"round":"1","change":"add","length":6}','','a1cW6994rQhK0J2C3rQXJmCrA1Xo4Loyf392G_kxCQU'),
(356,'2026-03-26T18:30:01.514Z','family','list changed',25,'{"round":"1","change":"add","length":7}','','cpEVFjx3SDXxmZCj3bwLyUTdwfIspBZTLTQqxwWX6Kg'),
(357,'2026-03-26T18:30:01.526Z','family','list changed',25,'{"round":"1","change":"add","length":8}','','qaRKaTZugPDmM-sUbHvth-h4_OoYDBDdsdEfHP5usgQ'),
(358,'2026-03-26T18:30:01.533Z','family','list changed',25,'{"round":"1","change":"add","length":9}','','-Bnzsx9nXbJhymGaGRcHH2sHsrnBmQqXyuhWC2enNuA'),
(359,'2026-03-26T18:30:01.537Z','family','list changed',25,'{"round":"1","change":"add","length":10}','','V_p-7RYMaBROrTboa5TP1S9A2eAgFaqoK1vMSCc_Lj8'),
(360,'2026-03-26T18:30:01.540Z','family','list changed',25,'{"round":"1","change":"add","length":11}','','jvw8Abpv78G7XG4VCvJlTjR6jNgTVS5glRx27Xa88QQ'),
(361,'2026-03-26T18:30:01.541Z','family','list changed',25,'{"round":"1","change":"add","length":12}','','14Ula6x10SjPcdDkQ8DLA0BWoig7gSjPGC1-SO1pCpo'),
(362,'2026-03-26T18:30:01.545Z','family','application submitted',25,'{"round":"1","formVersion":1,"receiptCode":"7ZPH-VJNT-A7N6","length":12}','','0tXpoUPvvo_RYX5VtPDgFsWS6gpWGdtz8vmlZRZ4JQI'),
(363,'2026-03-26T18:30:01.554Z','family','account made',16,'{}','','LPwvU991B8r6D-F96NRCGopXp1SOnsj0q6kpjcESgI8'),
(364,'2026-03-26T18:30:01.585Z','family','child data confirmed',16,'{"round":"1","formVersion":1}','','O5ojw6hO1Qxla9125sfn-gUPLJswZfuf1FAYK8Fe8Fc'),
(365,'2026-03-26T18:30:01.588Z','family','contact data confirmed',16,'{"round":"1","changes":[]}','','WQOFSkKb3GftF0_gvNt5CZstQXG9UTQ6Tw4w-j-Sa_g'),
(366,'2026-03-26T18:30:01.591Z','family','list changed',16,'{"round":"1","change":"add","length":1}','','z_-eE1ar1IfXc4Rjy_arwQB9rIaECSN6dTEL4R1z9Rw'),
(367,'2026-03-26T18:30:01.594Z','family','list changed',16,'{"round":"1","change":"add","length":2}','','GFZyLcOUrUgOo2xoFkKH1ONtWZmBKs4HdO6YkA-F0OU'),
(368,'2026-03-26T18:30:01.600Z','family','list changed',16,'{"round":"1","change":"add","length":3}','','ojgxJ5X-YKFty7cByd8Fl4Gw56miFlozrV33z3yXrVg'),
(369,'2026-03-26T18:30:01.608Z','family','list changed',16,'{"round":"1","change":"add","length":4}','','GJYuPbUiDEsJrt3lXvj9vyRuqbZO7KX1LFv2DqLT6cY'),
(370,'2026-03-26T18:30:01.612Z','family','application submitted',16,'{"round":"1","formVersion":1,"receiptCode":"8VH7-VKF5-277B","length":4}','','x6MI4-fLU831KxaWiIf8pFLnXN1UY5nmhod4pOv9U9Q'),
(371,'2026-03-26T18:30:01.616Z','family','account made',8,'{}','','9EkRZjwOINvtYAYOKWeas8TOPWY_ZAYm1JjuFIRBBA0'),
(372,'2026-03-26T18:30:01.636Z','family','child data confirmed',8,'{"round":"1","formVersion":1}','','sX3O2T7AO0z_leQqK8zlIbPovgQGtoVmS8nmbQngPQM'),
(373,'2026-03-26T18:30:01.644Z','family','contact data confirmed',8,'{"round":"1","changes":[]}','','j4oSdhfowK861g46prR5S4WFmSNoTSqZGPT2byCBo18'),
(374,'2026-03-26T18:30:01.648Z','family','school chosen',8,'{"round":"1"}','','4hOsiIxV6Ie57h_OlpWplska8_dtGLKlUxq7uuG87mE'),
(375,'2026-03-26T18:30:01.652Z','family','application submitted',8,'{"round":"1","formVersion":1,"receiptCode":"JCWA-ANG8-N4ZY","length":1}','','8mGk68637XySjDWGBAeODBcU9TzztB4J8C0hgh2A2cw'),
(376,'2026-03-26T18:30:01.654Z','family','account made',12,'{}','','pjbRhEF4UOn-UeMewtISltMqhLGIsfZBnx1tzcef71g'),
(377,'2026-03-26T18:30:01.673Z','family','child data confirmed',12,'{"round":"1","formVersion":1}','','55NT81h4a9ID67mSiaTCc0R0ijGsI0j8mQwlvyWlfq4'),
(378,'2026-03-26T18:30:01.676Z','family','contact data confirmed',12,'{"round":"1","changes":[]}','','te179pOZQ2JZH9dhGxvL6MAvHHTs-x7EYLr2HKnr5yU'),
(379,'2026-03-26T18:30:01.679Z','family','list changed',12,'{"round":"1","change":"add","length":1}','','uBFniphfbmO7-s63oRccbNFNdaXAxsZmYly71RxkXCA'),
(380,'2026-03-26T18:30:01.687Z','family','list changed',12,'{"round":"1","change":"add","length":2}','','18XQEs4F3D1nMmJ9hBYZhmOT8Fpvmiw1mbhhTQ0Hkaw'),
(381,'2026-03-26T18:30:01.691Z','family','list changed',12,'{"round":"1","change":"add","length":3}','','vczi7IqGKHKs79QXUnA10WTgbh9ky2Y2M5m3_ujB31g'),
(382,'2026-03-26T18:30:01.693Z','family','list changed',12,'{"round":"1","change":"add","length":4}','','IElMdhTKDXm47vj76baDCjKD1eZCRNShLmRb42K_gkg'),
(383,'2026-03-26T18:30:01.695Z','family','list changed',12,'{"round":"1","change":"add","length":5}','','pda3YZ1Apui41ap3p9v4bygFm9iWQm9wf_P3r5IXYzI'),
(384,'2026-03-26T18:30:01.696Z','family','list changed',12,'{"round":"1","change":"add","length":6}','','FP4TP1XC520Ls39NoUdyodOULfaonlymGlq1O77AVfI'),
(385,'2026-03-26T18:30:01.698Z','family','list changed',12,'{"round":"1","change":"add","length":7}','','33tCgVUaiN2ipW2SHBWOurJn5uaAfT-3S1boMcvDy34'),
(386,'2026-03-26T18:30:01.704Z','family','list changed',12,'{"round":"1","change":"add","length":8}','','x4LzgGYGfFHuVh3q-TJT0VcvGP0mmjUQg-cfnrhJQYs'),
(387,'2026-03-26T18:30:01.709Z','family','list changed',12,'{"round":"1","change":"add","length":9}','','au8jdWu9f5I0RBYNZdKExTacpXqwbMbkGYDyTHP6zcM'),
(388,'2026-03-26T18:30:01.712Z','family','list changed',12,'{"round":"1","change":"add","length":10}','','v8N83hM4DAs6alm8VQWxCIhMw8cmy8useoJw8idAViI'),
(389,'2026-03-26T18:30:01.714Z','family','list changed',12,'{"round":"1","change":"add","length":11}','','8Osgtyp6tgQs6VXcFUikGTWvfwdwFAZzAaHcHO8IS9E'),
(390,'2026-03-26T18:30:01.715Z','family','list changed',12,'{"round":"1","change":"add","length":12}','','qnfYHiYahb8s2YaL2e079_jNmseeDhJFvHL26PAEpmg'),
(391,'2026-03-26T18:30:01.718Z','family','application submitted',12,'{"round":"1","formVersion":1,"receiptCode":"TH1J-B8SD-72AC","length":12}','','ufThVeMJfP-Fy2AUGvMhwtMmsTo_J_43jvEoSIpMULc'),
(392,'2026-03-26T18:30:01.719Z','family','account made',46,'{}','','xu9cl-eDtjgIgOEYU6UcrO8Z6S_OWTrH9rIXwUCmjHQ'),
(393,'2026-03-26T18:30:01.732Z','family','account made',41,'{}','','sEVRRhAzc3lfmoCUu3MSO1s-VrCEBuiTHr6r9Cc399Q'),
(394,'2026-03-26T18:30:01.750Z','family','child data confirmed',41,'{"round":"1","formVersion":1}','','j3oj8GxOPCkZrsrYOnqTZD-hDgFzs9DBL65Z_RE5x38'),
(395,'2026-03-26T18:30:01.751Z','family','contact data confirmed',41,'{"round":"1","changes":[]}','','JxIzdi5PON3zidzCmqa3M8MIRCHVwg0rYEfBt8t4X7o'),
(396,'2026-03-26T18:30:01.754Z','family','list changed',41,'{"round":"1","change":"add","length":1}','','mHQU_nfjtUJnlk2vhBhcidXmvZgYsQKNPXgKC4R2nkA'),
(397,'2026-03-26T18:30:01.760Z','family','list changed',41,'{"round":"1","change":"add","length":2}','','xEt10Qd-duwU30ghrDQxMcV1O8fhpCE5JDWvytUJKKw'),
(398,'2026-03-26T18:30:01.769Z','family','list changed',41,'{"round":"1","change":"add","length":3}','','xONPO1EnN3qpnL9F9WWdid-8j9oZYW7eYEpyoiNDHrQ'),
(399,'2026-03-26T18:30:01.771Z','family','list changed',41,'{"round":"1","change":"add","length":4}','','QIUXiy4WVfdxNva3IfinyIma8mRQUFBrlKJtgDYysxA'),
(400,'2026-03-26T18:30:01.773Z','family','list changed',41,'{"round":"1","change":"add","length":5}','','tiDOwgE_IeQ2h9ue4MeS8K0WbqUFD-EfiXLuq-2whTA'),
(401,'2026-03-26T18:30:01.781Z','family','list changed',41,'{"round":"1","change":"add","length":6}','','5o8shRo-4VSn5iRrOvvsQsga7kZ6kYtiSjJ8XEWYGis'),
(402,'2026-03-26T18:30:01.785Z','family','list changed',41,'{"round":"1","change":"add","length":7}','','R82aV1sEs73BLnYHnKT5cs9LhKzqmXX1771bsycwiqs'),
(403,'2026-03-26T18:30:01.788Z','family','list changed',41,'{"round":"1","change":"add","length":8}','','wGAwJt3XByL2VsJBXj5J4ThsmgQ7OXLyq1Y9kPLF6Rs'),
(404,'2026-03-26T18:30:01.792Z','family','list changed',41,'{"round":"1","change":"add","length":9}','','EJsdVabvmBJW3XNhpgjfuTOf-RYUHy9NnExvsenJXTk'),
(405,'2026-03-26T18:30:01.796Z','family','list changed',41,'{"round":"1","change":"add","length":10}','','gIazQX_E_YnAV-YhFZNDkleevz7qG_g9vH07ladNQt8'),
(406,'2026-03-26T18:30:01.804Z','family','list changed',41,'{"round":"1","change":"add","length":11}','','eTcOwf3cQ9h95wrTCXthQdbBSSK5OndTrRYQZmnu85s'),
(407,'2026-03-26T18:30:01.806Z','family','list changed',41,'{"round":"1","change":"add","length":12}','','0x7YZWQ2ehWF24KIY0Yf-6F4_zoQ1RoRTPWEOG2nKFw'),
(408,'2026-03-26T18:30:01.807Z','family','application submitted',41,'{"round":"1","formVersion":1,"receiptCode":"98SK-RMC9-PC7A","length":12}','','iaU0jAv92qU_42fTflUiXkOKHyM6tQ795znkczvlRBM'),
(409,'2026-03-26T18:30:01.811Z','family','account made',45,'{}','','ET5H2a6-yskDWqzwwWTQmRXUZy2yokcp0Hfgb5n1vG4'),
(410,'2026-03-26T18:30:01.837Z','family','child data confirmed',45,'{"round":"1","formVersion":1}','','nx2O-o_wi55T06exAUiX7LfQQPqrkbj8to6r8s77JE8'),
(411,'2026-03-26T18:30:01.839Z','family','contact data confirmed',45,'{"round":"1","changes":[]}','','dTlArqT6cK4ofJ5BpHdK5-0t8vOnDdKduF88Z6HaQxA'),
(412,'2026-03-26T18:30:01.845Z','family','list changed',45,'{"round":"1","change":"add","length":1}','','NXez1189WfpsNm2aQkY685TDY68s0hDt8S8a7fmwxmg'),
(413,'2026-03-26T18:30:01.847Z','family','list changed',45,'{"round":"1","change":"add","length":2}','','AvXDNwhcxwIwzYyMu_NLunOK5WwZZQzIVlf8f1sYlLc'),
(414,'2026-03-26T18:30:01.856Z','family','list changed',45,'{"round":"1","change":"add","length":3}','','3jgcle8DZUpmVwAKBgmumJzRO9T_w0qRacnuEqm_pLA'),
(415,'2026-03-26T18:30:01.860Z','family','list changed',45,'{"round":"1","change":"add","length":4}','','Y_oKtEBeAGKm4o5fAiV1_28stOhhjjKissf4IjQDCBM'),
(416,'2026-03-26T18:30:01.864Z','family','application submitted',45,'{"round":"1","formVersion":1,"receiptCode":"9V5Q-TZGF-HJ30","length":4}','','kZXk7fPT5zgUMfBFzb8LnB2Nv09bS_8CB3PtTyvjohU'),
(417,'2026-03-26T18:30:01.868Z','family','account made',47,'{}','','AAtp0uvydodU1E8RoFD0BJaRMIq9gvd8qFlSkzDIZIY'),
(418,'2026-03-26T18:30:01.882Z','family','child data confirmed',47,'{"round":"1","formVersion":1}','','d3SMTYP8gmAq5jGjcO1jIbtnlP_1o0e_F_UAJlwjLQs'),
(419,'2026-03-26T18:30:01.888Z','family','contact data confirmed',47,'{"round":"1","changes":[]}','','H632XWTdOAAvhL3mn5i_kMC4ph88Yy4H-OAEUnDpRdg'),
(420,'2026-03-26T18:30:01.890Z','family','school chosen',47,'{"round":"1"}','','WxgOdcKn8q4Uuk0r3DSH50YCApT8K6G-Lr7R01kIse8'),
(421,'2026-03-26T18:30:01.894Z','family','application submitted',47,'{"round":"1","formVersion":1,"receiptCode":"P505-30RZ-3QHC","length":1}','','CN-bJ9Ua3Df1NzLGxqb9qw6j_8pIH6DPIJqxj_KdVCU'),
(422,'2026-03-26T18:30:01.896Z','family','account made',48,'{}','','OUuN2-tmCaCeEoc98sVUOXL16Yn0Tn1b44_xgrCLTFo'),
(423,'2026-03-26T18:30:01.914Z','family','child data confirmed',48,'{"round":"1","formVersion":1}','','Gwm8x6uQhzJUfHUJF5fwN9K87auJpm60P_-sXqpZX7g'),
(424,'2026-03-26T18:30:01.920Z','family','contact data confirmed',48,'{"round":"1","changes":[]}','','r58ootleaq82XhqXsd2tkVhgodOKOrfYvo75_Gv9cyk'),
(425,'2026-03-26T18:30:01.925Z','family','list changed',48,'{"round":"1","change":"add","length":1}','','LS4HvHmOLi_lG4DWOznH1RXd8eehKfLHYp7Mpz9wDD0'),
(426,'2026-03-26T18:30:01.928Z','family','list changed',48,'{"round":"1","change":"add","length":2}','','K6VM3qXIGCy6iWe3c-5GmEq2YStYcGrPulpB-eF8O-Y'),
(427,'2026-03-26T18:30:01.933Z','family','list changed',48,'{"round":"1","change":"add","length":3}','','92EDTtcHxx1e7hift5gEG1IH5SpA36BahcHJl2kSdug'),
(428,'2026-03-26T18:30:01.937Z','family','list changed',48,'{"round":"1","change":"add","length":4}','','4ofHBCSfvqATt8eEgWQF1gGSmmf5RVt93jYiSXtB_ng'),
(429,'2026-03-26T18:30:01.941Z','family','list changed',48,'{"round":"1","change":"add","length":5}','','spIjuqzJ8Ipa1rGlYaxNsgdYNYehgGuZHwDs9uUVSXU'),
(430,'2026-03-26T18:30:01.945Z','family','list changed',48,'{"round":"1","change":"add","length":6}','','IrpuH1WHkTseSxaXueFUKgTq9rZOqsktgHiDWq8Brog'),
(431,'2026-03-26T18:30:01.948Z','family','application submitted',48,'{"round":"1","formVersion":1,"receiptCode":"D34R-Y5FT-3514","length":6}','','XtSYz4voQNnDi8TiB677s1Lew9CuaKC7rQ_DcL9xzLs'),
(432,'2026-03-26T18:30:01.952Z','family','account made',42,'{}','','Ck1YZGk9-GDIy3X8-qUhrhkJCYa8tEVKN5qIrGq6OI4'),
(433,'2026-03-26T18:30:01.973Z','family','child data confirmed',42,'{"round":"1","formVersion":1}','','TopgOVnGVCigQbgVuMk_kEATVxFEikNqLvdf4ZOLoXU'),
(434,'2026-03-26T18:30:01.976Z','family','contact data confirmed',42,'{"round":"1","changes":[]}','','4BBP-PH8kKP3j5a9YAPtZeBmEfhtg3sRLpf4y1VYKiA'),
(435,'2026-03-26T18:30:01.978Z','family','list changed',42,'{"round":"1","change":"add","length":1}','','kL4fk9zc0NfNvSjIFdBOelXiKinp2Ll0Y-_FblSZT8A'),
(436,'2026-03-26T18:30:01.985Z','family','list changed',42,'{"round":"1","change":"add","length":2}','','5lIUWbEH1__nQj_AgDNwZop-Nfc0QJaJXGMNg2nK5hg'),
(437,'2026-03-26T18:30:01.992Z','family','list changed',42,'{"round":"1","change":"add","length":3}','','DrNbx4hpVSxDa8gOqCj2uvCDcTipUvsRHcyRuzJXk0w'),
(438,'2026-03-26T18:30:01.996Z','family','list changed',42,'{"round":"1","change":"add","length":4}','','oa6HIynXR0xxQ9aDg8R5vIosy2tk-RkhG41VVlFX0AE'),
(439,'2026-03-26T18:30:01.999Z','family','list changed',42,'{"round":"1","change":"add","length":5}','','Stw5xCmR_HO3YbM5dgd4zx7wQ4rySfHA-P4JbY-yYvc'),
(440,'2026-03-26T18:30:02.002Z','family','list changed',42,'{"round":"1","change":"add","length":6}','','DR6c_MmvJDlCM0x7HaQGAyIZaG9Q3HsHw5oN9EQFTT0'),
(441,'2026-03-26T18:30:02.004Z','family','list changed',42,'{"round":"1","change":"add","length":7}','','xM42cKJYmRI6pMHLt4wwR7LxSLdiKjk7l-eYFOWQRV0'),
(442,'2026-03-26T18:30:02.008Z','family','list changed',42,'{"round":"1","change":"add","length":8}','','zdOUJYVthdpCD61orrR_Zd6WmoWR21FVol7uiafbL1c'),
(443,'2026-03-26T18:30:02.012Z','family','list changed',42,'{"round":"1","change":"add","length":9}','','B2L9PED07UKx7_46lh15LwBSygFf3cyThStwdYfX85g'),
(444,'2026-03-26T18:30:02.016Z','family','list changed',42,'{"round":"1","change":"add","length":10}','','P3ryQzzRD-WuVNWnwFcCUCvl4jhfsdcNR7WqCTWhBrY'),
(445,'2026-03-26T18:30:02.018Z','family','list changed',42,'{"round":"1","change":"add","length":11}','','zc2w0OdxIX4V9rmT79O3YEd1WACuGtPcRRW08WHRHlY'),
(446,'2026-03-26T18:30:02.024Z','family','list changed',42,'{"round":"1","change":"add","length":12}','','j3MtEBq17rKFNZZriAnvSQhqcb53ofbl58-qKbCZtvY'),
(447,'2026-03-26T18:30:02.026Z','family','application submitted',42,'{"round":"1","formVersion":1,"receiptCode":"7FEE-MJGE-18T2","length":12}','','4fZDIFpEgt9TRqYaQ8xN-nAmI_9T3vNDE4vvtHOtMjw'),
(448,'2026-03-26T18:30:02.036Z','family','account made',43,'{}','','yBsW62JrgNle0yRmopCPFE4QITwpsBjoWQayMDa3WUc'),
(449,'2026-03-26T18:30:02.048Z','family','child data confirmed',43,'{"round":"1","formVersion":1}','','QjPTpntd-TjkeqK8R0KVZDIKo9FR1UGiQta9TWYWaGs'),
(450,'2026-03-26T18:30:02.050Z','family','contact data confirmed',43,'{"round":"1","changes":[]}','','i_-FqLlBO_3eOeAn1mEigF0GIbjDQvI4XS3RP83pgJg'),
(451,'2026-03-26T18:30:02.051Z','family','list changed',43,'{"round":"1","change":"add","length":1}','','zpIoX70J-4JIbb5ZsPMq_6I1re2w5har5VFijnli8ZM'),
(452,'2026-03-26T18:30:02.053Z','family','list changed',43,'{"round":"1","change":"add","length":2}','','Hy4UX_pFifl95Jp0ErvkKYbiiVwDXFnWKx6zrREOIxw'),
(453,'2026-03-26T18:30:02.056Z','family','list changed',43,'{"round":"1","change":"add","length":3}','','NbJ4283a44WAunGo_gMz8w0ekirnWvnLv4iG0W7FeVc'),
(454,'2026-03-26T18:30:02.057Z','family','list changed',43,'{"round":"1","change":"add","length":4}','','UXb8tgB1TqzDRDCrzVvYNMrykmMqYM9QQS1gJIC75l0'),
(455,'2026-03-26T18:30:02.058Z','family','application submitted',43,'{"round":"1","formVersion":1,"receiptCode":"FNND-524S-3KQV","length":4}','','TPvHiFORKTStX9ISWzcEvgnltrHhJzrJ2bkShS4RmVI'),
(456,'2026-03-26T18:30:02.060Z','family','account made',36,'{}','','xF8EL5oN9mgTV5aBFw69aWeAQvQ0dJEHlAYPxonWIr0'),
(457,'2026-03-26T18:30:02.080Z','family','child data confirmed',36,'{"round":"1","formVersion":1}','','mJvxOeoPqgsd_4IWid6IwAjM0GMnCzkeMdQQvxrqsK8'),
(458,'2026-03-26T18:30:02.081Z','family','contact data confirmed',36,'{"round":"1","changes":[]}','','vNZCbXmrE12RQotxjka9f0DlZL5BVW0H4i0moI5Hx9o'),
(459,'2026-03-26T18:30:02.082Z','family','list changed',36,'{"round":"1","change":"add","length":1}','','t4aYCGv9P_um2ZsBQDwpVPIjrvxoy1uYFpswaSCYCeA'),
(460,'2026-03-26T18:30:02.085Z','family','list changed',36,'{"round":"1","change":"add","length":2}','','oxBMcindCvlnmpnwXQljJhsKTxS_Z5WT3idlyZtmm6A'),
(461,'2026-03-26T18:30:02.088Z','family','list changed',36,'{"round":"1","change":"add","length":3}','','LvHT6zIHSsAdJ7RNduH5EzA_FpUTIfjr1RDiBfFoBkQ'),
(462,'2026-03-26T18:30:02.092Z','family','list changed',36,'{"round":"1","change":"add","length":4}','','ip1hlru_JWsMHGl_9CYs9BxxsS7xREc-tEJprl8iiww'),
(463,'2026-03-26T18:30:02.096Z','family','list changed',36,'{"round":"1","change":"add","length":5}','','0qct9mv1l9vVWF9TpdrGlyRKdEZSnnd6EEE3V2dbi8I'),
(464,'2026-03-26T18:30:02.100Z','family','list changed',36,'{"round":"1","change":"add","length":6}','','S2-as6kmyesVqd83dgJw0OspwpjG_u2VbsOjZIv4ITk'),
(465,'2026-03-26T18:30:02.104Z','family','list changed',36,'{"round":"1","change":"add","length":7}','','skP5K54UIxjTMhXO5i7orCwaRE_wZpTi7MWphekxZJc'),
(466,'2026-03-26T18:30:02.108Z','family','list changed',36,'{"round":"1","change":"add","length":8}','','5qZ0uWG024eXf0HWyHeLBTNFLNgaiIU6Dn-HfpEVrPk'),
(467,'2026-03-26T18:30:02.112Z','family','list changed',36,'{"round":"1","change":"add","length":9}','','IGUbheNB48KfmVvB6LrcQAXSiP-v3anALYb3yf_b-VI'),
(468,'2026-03-26T18:30:02.116Z','family','list changed',36,'{"round":"1","change":"add","length":10}','','IXeNW0zF0RdMZqkI6D2-xbAjs7Um9E6UjO4N40-i90w'),
(469,'2026-03-26T18:30:02.120Z','family','list changed',36,'{"round":"1","change":"add","length":11}','','5n8mTYmBuPVIudkW9zLi0t7_gMitFZrPasCo1D5RlZc'),
(470,'2026-03-26T18:30:02.124Z','family','list changed',36,'{"round":"1","change":"add","length":12}','','SgVwydiT3tVOw1Oo95Gokk7xi64y8_5M0Cwjf1ZtcGk'),
(471,'2026-03-26T18:30:02.128Z','family','application submitted',36,'{"round":"1","formVersion":1,"receiptCode":"B7VM-0FQC-GYST","length":12}','','3PTr_IDHqvjH8AJgVLw-fz7JqMdbdYl4U3rAcJ5U_tM'),
(472,'2026-03-26T18:30:02.132Z','family','account made',37,'{}','','vAB4YpY-ddy3QR9DaMFXZJdmCJ9ynXjPlscmCitckDs'),
(473,'2026-03-26T18:30:02.143Z','family','child data confirmed',37,'{"round":"1","formVersion":1}','','1ezhZxpzUYdMk0V3uu934BpDktemrUyOhltBijJipVs'),
(474,'2026-03-26T18:30:02.147Z','family','contact data confirmed',37,'{"round":"1","changes":[]}','','Kr1-t-qxZHVKTt_5Ik2ojKQmDd06YjVmwBUNPpa_AhM'),
(475,'2026-03-26T18:30:02.148Z','family','list changed',37,'{"round":"1","change":"add","length":1}','','GcCdJw56AlK11oeE-mVZA_SjkScLecmm5LZn0Hn3SLA'),
(476,'2026-03-26T18:30:02.155Z','family','list changed',37,'{"round":"1","change":"add","length":2}','','5qp_TBEYKIaJpSnaxBKsUd7Mzpi3bpmrE-UD7qu74WE'),
(477,'2026-03-26T18:30:02.160Z','family','list changed',37,'{"round":"1","change":"add","length":3}','','8Rmw1bJTO9JUQb1N-MB4lKls8va6H4sJ6Sj2Dpn_9cI'),
(478,'2026-03-26T18:30:02.164Z','family','list changed',37,'{"round":"1","change":"add","length":4}','','02zKJ_y3Avhp7JWw1A1LkT5orQCjfLNIntZI-vr9-gs'),
(479,'2026-03-26T18:30:02.168Z','family','list changed',37,'{"round":"1","change":"add","length":5}','','nhNkYcWZ_z7ehQbfFlfbiAzThNsqUe_Ez7ShvKn0pCs'),
(480,'2026-03-26T18:30:02.172Z','family','list changed',37,'{"round":"1","change":"add","length":6}','','WjSSWvRcSegmYaZjF3w_kD7TUjZuf-ZT7QsvvXuLadE'),
(481,'2026-03-26T18:30:02.175Z','family','application submitted',37,'{"round":"1","formVersion":1,"receiptCode":"QFF9-Q2WY-2MG6","length":6}','','AoucXveum2su065ALKz3FsmN8hWc7c178g17i0ev4no'),
(482,'2026-03-26T18:30:02.184Z','family','account made',34,'{}','','kDzNYka7o7QOxc70Elbvfvk05t8bxx8EsHJxGYO5RJw'),
(483,'2026-03-26T18:30:02.200Z','family','child data confirmed',34,'{"round":"1","formVersion":1}','','c9037f9Sd9CGoUZXK6tqpztZpXeTPUToxM5OOK1f-to'),
(484,'2026-03-26T18:30:02.202Z','family','contact data confirmed',34,'{"round":"1","changes":[]}','','Mq7PNH8Q1pFjjKR5ZPckK-Z_IuDAgbDL5Q3R64rrsF0'),
(485,'2026-03-26T18:30:02.205Z','family','school chosen',34,'{"round":"1"}','','wan6Z0iLleUOaIjB3pRjxSFGmrIxliy3CwnIspm96As'),
(486,'2026-03-26T18:30:02.208Z','family','application submitted',34,'{"round":"1","formVersion":1,"receiptCode":"819Y-B2Z1-QX0P","length":1}','','PFi7Ag4pM43QuiSo3FEabG9SWMzTz28nnm1ciwyFJ0M'),
(487,'2026-03-26T18:30:02.210Z','family','account made',39,'{}','','61fpNkn-m_N6E-XZaFFTL9lWy3g4IXTdJMXOrJ8IkXc'),
(488,'2026-03-26T18:30:02.232Z','family','account made',40,'{}','','CeS3ofytbJow6oOT3qOFzZk0pC45T6Ubs6Lcd_V-66Q'),
(489,'2026-03-26T18:30:02.253Z','family','child data confirmed',40,'{"round":"1","formVersion":1}','','z9DlHD26IrT26QCU3c4bFSrb_wB_pe2FAFHLASfOHa8'),
(490,'2026-03-26T18:30:02.254Z','family','contact data confirmed',40,'{"round":"1","changes":[]}','','DkXAmg0prA8dy1ukTNAHCyToTrAuKfxWdHJ4KAVV6r0'),
(491,'2026-03-26T18:30:02.255Z','family','list changed',40,'{"round":"1","change":"add","length":1}','','17sqjFHRucxVebFHIt8c5kYQy5Yf39gYjiEmdWrGPQE'),
(492,'2026-03-26T18:30:02.261Z','family','list changed',40,'{"round":"1","change":"add","length":2}','','TxwwvuFdBMwEMMwOj15AYaHR_ybTgI8tEQlCSSeP4oY'),
(493,'2026-03-26T18:30:02.275Z','family','list changed',40,'{"round":"1","change":"add","length":3}','','BgY24ZAGtYXNRxKFr_J6MiLUXieVcacPvKAZmiBdbJo'),
(494,'2026-03-26T18:30:02.277Z','family','list changed',40,'{"round":"1","change":"add","length":4}','','22R6yLH2ZmC1Bh9lkBpLXK-c9fWcljDgGGHbcU5t1Mk'),
(495,'2026-03-26T18:30:02.278Z','family','list changed',40,'{"round":"1","change":"add","length":5}','','si7DJtFk4-_Ge2UHimVzfCt09zZPm9kdgn24ihKtqFM'),
(496,'2026-03-26T18:30:02.280Z','family','list changed',40,'{"round":"1","change":"add","length":6}','','H4dp-ugElditbtlyRb88pCuLaG_IZQINLo4FplCtnWY'),
(497,'2026-03-26T18:30:02.285Z','family','list changed',40,'{"round":"1","change":"add","length":7}','','1-nAkB1gIRaAVhCd2SLGKC2Q_3ae-jxRDSCNmuPEQnE'),
(498,'2026-03-26T18:30:02.293Z','family','list changed',40,'{"round":"1","change":"add","length":8}','','OcQoDEpgp83_CRvxXLBKiwn9p9kle8S81spC53y8mUQ'),
(499,'2026-03-26T18:30:02.295Z','family','list changed',40,'{"round":"1","change":"add","length":9}','','_Rtaf4UmBbByJm6GDVqCirkP1IPnwYT5BWJS5kAmpXM'),
(500,'2026-03-26T18:30:02.299Z','family','list changed',40,'{"round":"1","change":"add","length":10}','','GZEK3rmg-QBGn9jC1jkgfPDA_4MecEHIXnHsiZ9sGKU'),
(501,'2026-03-26T18:30:02.302Z','family','list changed',40,'{"round":"1","change":"add","length":11}','','XkP1bZEZxP4uDIThjHxRY-CMBWIlWN4OL2UYVBvypTA'),
(502,'2026-03-26T18:30:02.309Z','family','list changed',40,'{"round":"1","change":"add","length":12}','','YhH1pYALugHcUJF7KNe9o2qyBdMr7L_aMGAW7yS92Dk'),
(503,'2026-03-26T18:30:02.313Z','family','application submitted',40,'{"round":"1","formVersion":1,"receiptCode":"SVRR-NR8W-3QQP","length":12}','','9mNe73lxuqze82mWbi-3hQUWM8qo8xhwljO7-lhu-6I'),
(504,'2026-03-26T18:30:02.316Z','family','account made',35,'{}','','aRuK7b9xH2WDZbdh1B-Wl_AAB73weaRSFGxxK40VxDQ'),
(505,'2026-03-26T18:30:02.332Z','family','child data confirmed',35,'{"round":"1","formVersion":1}','','2MHZmMVT6H5MXK4DNoN8PpiowbpI2JvAd489bXdsawc'),
(506,'2026-03-26T18:30:02.336Z','family','contact data confirmed',35,'{"round":"1","changes":[]}','','g5uN-X_xHkzEGVdiVSdQOKWQa-eZfT-gKcLRUM_SPq4'),
(507,'2026-03-26T18:30:02.340Z','family','list changed',35,'{"round":"1","change":"add","length":1}','','wpoqmMFomiFwDb2HdMhMtv5Fy5IxBCFrNe1C4fsBNF8'),
(508,'2026-03-26T18:30:02.344Z','family','list changed',35,'{"round":"1","change":"add","length":2}','','fa9pSSLRNINqZNtYfy4q3ph64jH1qbQisxZ-nIun5l8'),
(509,'2026-03-26T18:30:02.348Z','family','list changed',35,'{"round":"1","change":"add","length":3}','','0cLxpuSyEbePZiQw-1xe88oKe2ZvJkOIctZ1g7DzFiY'),
(510,'2026-03-26T18:30:02.351Z','family','list changed',35,'{"round":"1","change":"add","length":4}','','SIMMDB3S8FZclBrVTqehY5gn-fT6dzYARvrKF73i8JM'),
(511,'2026-03-26T18:30:02.356Z','family','list changed',35,'{"round":"1","change":"add","length":5}','','lSTo_p_drzaxkEBQhHrOckzfjy-lS7R_SWQwCyXqO6U'),
(512,'2026-03-26T18:30:02.357Z','family','list changed',35,'{"round":"1","change":"add","length":6}','','gcj_pBdcfAJTCZPDqaLAMYPqoqR8usKt5vz_1LFWfsI'),
(513,'2026-03-26T18:30:02.364Z','family','list changed',35,'{"round":"1","change":"add","length":7}','','XndpB-mM9dRqslc-ETMqy2_Spk7DQ1BIREQpZxRZhDo'),
(514,'2026-03-26T18:30:02.368Z','family','list changed',35,'{"round":"1","change":"add","length":8}','','o-H2VgVH5YkW3N92-23Z2hcUfIG990_0rSi3EB7W8fs'),
(515,'2026-03-26T18:30:02.372Z','family','list changed',35,'{"round":"1","change":"add","length":9}','','eR2MM7Fc3oybQ5uQqKqdZGf0-UFb0si2DfwqPnbBiRw'),
(516,'2026-03-26T18:30:02.377Z','family','list changed',35,'{"round":"1","change":"add","length":10}','','1Q09Imwb7XibcO6q2W-ANpNYMO4Kp4NcfVEw9M0gLTI'),
(517,'2026-03-26T18:30:02.380Z','family','list changed',35,'{"round":"1","change":"add","length":11}','','DxDvO7PjRYLpjk4YvzyV6LsNJEVM9SBEvPT3yhs4Hjs'),
(518,'2026-03-26T18:30:02.389Z','family','list changed',35,'{"round":"1","change":"add","length":12}','','kRKnTx2Z2pGiscS6uywIkYOF-hd0ZwwGq-VMw_1X7nU'),
(519,'2026-03-26T18:30:02.392Z','family','application submitted',35,'{"round":"1","formVersion":1,"receiptCode":"EBPS-66W7-MTZE","length":12}','','3zlWJiVsxnrvfk58F2uzqk-C1SR4yNhO-g9XLW5zdaE'),
(520,'2026-03-26T18:30:02.396Z','family','account made',30,'{}','','cnrD-Wj63qquckL-ma0Z0AQehK3itrjwa6tzIL4240k'),
(521,'2026-03-26T18:30:02.411Z','family','child data confirmed',30,'{"round":"1","formVersion":1}','','2Xq1z6wQTPaKRo7_sZxW-gGQe8THlu1VN6XiPww-fO8'),
(522,'2026-03-26T18:30:02.411Z','family','contact data confirmed',30,'{"round":"1","changes":[]}','','0kLpAr32ApHndBCM24iJbnJduOtSJZFd3CZFs0Srs_c'),
(523,'2026-03-26T18:30:02.412Z','family','list changed',30,'{"round":"1","change":"add","length":1}','','jWjVGv1w3pUcPZIHqsh8HzRVlyTJ59MAKpL6a3W5ajc'),
(524,'2026-03-26T18:30:02.424Z','family','list changed',30,'{"round":"1","change":"add","length":2}','','78U671n7Gi0KYjy3jR_3QvNPuAhbM01skFnEswtV2X4'),
(525,'2026-03-26T18:30:02.426Z','family','list changed',30,'{"round":"1","change":"add","length":3}','','ByIp_r2BIb5ZllFQdYW7xA7ysqLQ6NiU9a6snmyOb_U'),
(526,'2026-03-26T18:30:02.427Z','family','list changed',30,'{"round":"1","change":"add","length":4}','','Uon1DolNAJGNHET49dFrqxVEUv6BMsxF-kH_MfCFJws'),
(527,'2026-03-26T18:30:02.436Z','family','list changed',30,'{"round":"1","change":"add","length":5}','','iGrsy9NeGQS98C63Q5jKk4LtBYO_I208UXSkPdnMdSE'),
(528,'2026-03-26T18:30:02.440Z','family','list changed',30,'{"round":"1","change":"add","length":6}','','Q3twxErCNKjS4DyMTQ288K7roGNN9QgIrePkzgxeah8'),
(529,'2026-03-26T18:30:02.444Z','family','list changed',30,'{"round":"1","change":"add","length":7}','','7ceVlfk_sBFZF8XTEC_fTW83CRF_BDKZ6utHzivx7TI'),
(530,'2026-03-26T18:30:02.448Z','family','list changed',30,'{"round":"1","change":"add","length":8}','','-gs8pm0e1sG8OeOCk-g4WZ3LPn0_fjyQnG4rh-slfm0'),
(531,'2026-03-26T18:30:02.452Z','family','list changed',30,'{"round":"1","change":"add","length":9}','','IUpLz6kz6roTqEEZKvsxTzFdEk6bwsI0TJCxyTV-3-M'),
(532,'2026-03-26T18:30:02.456Z','family','list changed',30,'{"round":"1","change":"add","length":10}','','WhgRgGM8ex4dGYBLGVyH-v6xKIEEs1TEA2aCKepXTYw'),
(533,'2026-03-26T18:30:02.461Z','family','list changed',30,'{"round":"1","change":"add","length":11}','','g3j3wuAvfN754EZO7Dr-tPWCtnpv_YYq6yTBWLqRQrQ'),
(534,'2026-03-26T18:30:02.462Z','family','list changed',30,'{"round":"1","change":"add","length":12}','','q0BO0RnWzp7uZMbbfRN5ZOdwwGEhp8QvKfHmA_wAssk'),
(535,'2026-03-26T18:30:02.463Z','family','application submitted',30,'{"round":"1","formVersion":1,"receiptCode":"ERVA-60TX-S5K6","length":12}','','SrNLyQ7W2Ea4Nlfquuw_M3BirkZRXRYQeyPSt64whhc'),
(536,'2026-03-26T18:30:02.468Z','family','account made',33,'{}','','6dj0EPE_GYXYnGEAh0a9niAQLrZD5dxNAT0OuzAynfQ'),
(537,'2026-03-26T18:30:02.489Z','family','child data confirmed',33,'{"round":"1","formVersion":1}','','WRg_Hl6v9kmXNmuokqy1dDwQczsY66pzspr9pWPd2Ns'),
(538,'2026-03-26T18:30:02.492Z','family','contact data confirmed',33,'{"round":"1","changes":[]}','','6hdnD6B35Em1UihG-GwERWfhFI1HSf5NRI4rAbAo6o4'),
(539,'2026-03-26T18:30:02.497Z','family','list changed',33,'{"round":"1","change":"add","length":1}','','gCgYMjn0SpaZhfzUeHTb16QRAV9g1pZTag86pRIGxHw'),
(540,'2026-03-26T18:30:02.501Z','family','list changed',33,'{"round":"1","change":"add","length":2}','','Fj4BZJX80jLJkcKpz9XDZKapdBrVxAKRBLanmzYhRpQ'),
(541,'2026-03-26T18:30:02.505Z','family','list changed',33,'{"round":"1","change":"add","length":3}','','9qwV4rws_wQBD802nWeM2018_Y6n6nBuHtjscmLsb6s'),
(542,'2026-03-26T18:30:02.508Z','family','list changed',33,'{"round":"1","change":"add","length":4}','','eP5n8f8RN5a2EAJGZhVZszLCc1asQkcLvyNW8i_fb_c'),
(543,'2026-03-26T18:30:02.512Z','family','list changed',33,'{"round":"1","change":"add","length":5}','','vqLj5VrBFWd6iK8Q_MNPqnTlLxaOp-f5k0SpTmHyAzg'),
(544,'2026-03-26T18:30:02.516Z','family','list changed',33,'{"round":"1","change":"add","length":6}','','Tq6qo1_2LpnmqGTKz1RJkLxTjVz29CQKMJATXzY2C6o'),
(545,'2026-03-26T18:30:02.520Z','family','application submitted',33,'{"round":"1","formVersion":1,"receiptCode":"KXPE-FDQ1-78ND","length":6}','','pmHs0h1sWLy-56hxs1t8x4SBNQEh7Za-ugOZ9LmH-7o'),
(546,'2026-03-26T18:30:02.524Z','family','account made',38,'{}','','fao-zSx5NP5LHxZcNGML8C7UJLq9HXRgVD2k_42fecQ'),
(547,'2026-03-26T18:30:02.532Z','family','child data confirmed',38,'{"round":"1","formVersion":1}','','WLKZtYukyQHlHgq1ox3GQgUITazH-4UTXkD7Rd0BfPc'),
(548,'2026-03-26T18:30:02.540Z','family','contact data confirmed',38,'{"round":"1","changes":[]}','','hfvQtikUeNFT0d3mS5TysiylGE86o1lgqTEXAdCpiYc'),
(549,'2026-03-26T18:30:02.545Z','family','list changed',38,'{"round":"1","change":"add","length":1}','','AIyoBbbMLtBdYrZAp8LFW8ezo3FjR7BxHzcY8bTK94U'),
(550,'2026-03-26T18:30:02.548Z','family','list changed',38,'{"round":"1","change":"add","length":2}','','AJqMBEKhCHowFF2N8EDlQ8SH6-MsX1KGy9-aJtOSWp0'),
(551,'2026-03-26T18:30:02.552Z','family','list changed',38,'{"round":"1","change":"add","length":3}','','78XbWo_Z3mBCbWCrDK3qwhNzbwUGNH9whfr4PkdKhlE'),
(552,'2026-03-26T18:30:02.555Z','family','list changed',38,'{"round":"1","change":"add","length":4}','','t2ak4NfNUxSZQ8Hsf_lVN-HyJuD-cN7We910xjyr4_0'),
(553,'2026-03-26T18:30:02.558Z','family','application submitted',38,'{"round":"1","formVersion":1,"receiptCode":"33MQ-F29X-3VGY","length":4}','','IDVWQdXgQ_LYRdygL5gCV9_nPuEfG7_pxTW8KS2pnww'),
(554,'2026-03-26T18:30:02.559Z','family','account made',29,'{}','','8SQPZeTB_s7HTV-bdeQcr0f7FsnODYaDfMXhx6BxXG8'),
(555,'2026-03-26T18:30:02.581Z','family','child data confirmed',29,'{"round":"1","formVersion":1}','','Vj5cCGFNuYZpS76veSewd49AfH98e4RwbBUqh7T1z8g'),
(556,'2026-03-26T18:30:02.581Z','family','contact data confirmed',29,'{"round":"1","changes":[]}','','teihyvn7cywNMNUl4BF4w5yPCo2Ag7xX_hBFib---kQ'),
(557,'2026-03-26T18:30:02.584Z','family','list changed',29,'{"round":"1","change":"add","length":1}','','9AXSZ2wnHAVmKx8qEaIy6-9nvASPws6nbym_sa3RVl4'),
(558,'2026-03-26T18:30:02.587Z','family','list changed',29,'{"round":"1","change":"add","length":2}','','V3qjQ4RwWc9qCQ4_zNjLXRUfzcTxSG5Xl006mknqUgY'),
(559,'2026-03-26T18:30:02.593Z','family','list changed',29,'{"round":"1","change":"add","length":3}','','iGuHPILIVWoZ-utmvjFN3KBC59aKVjng1MoDmMEoe8A'),
(560,'2026-03-26T18:30:02.596Z','family','list changed',29,'{"round":"1","change":"add","length":4}','','-Vgu_8koHRJmy2I6u6E0E_YWdZZwtscxnnSJIkPB4Jc'),
(561,'2026-03-26T18:30:02.600Z','family','list changed',29,'{"round":"1","change":"add","length":5}','','We-aaJRv4Dzgz-fjTgbRX2Qm7ARjSepjgW-Zt-C5yyA'),
(562,'2026-03-26T18:30:02.604Z','family','list changed',29,'{"round":"1","change":"add","length":6}','','VSdTYTiZvKY2l5VZCedVKd0O_t3Gm3PVxy3udv48m4g'),
(563,'2026-03-26T18:30:02.606Z','family','list changed',29,'{"round":"1","change":"add","length":7}','','Je-qgUL7UEYJf2w_XpywxZW0jTrYdChWC8Qn4IGCLEc'),
(564,'2026-03-26T18:30:02.614Z','family','list changed',29,'{"round":"1","change":"add","length":8}','','W1G0uHz9UgB15ES9VjOdFHPvWBpc_PKtn9rNYyRNFRg'),
(565,'2026-03-26T18:30:02.621Z','family','list changed',29,'{"round":"1","change":"add","length":9}','','r-M_Jo9KA134jOjNuYLB_FVG3cOmTr_sVk6W9rYA0pU'),
(566,'2026-03-26T18:30:02.624Z','family','list changed',29,'{"round":"1","change":"add","length":10}','','8V9PO9kyJ-A6EsRgoV5yGyjr60g8EhnR4lVAWJFyXHU'),
(567,'2026-03-26T18:30:02.628Z','family','list changed',29,'{"round":"1","change":"add","length":11}','','ObggP_2zCzKkP1ERx3REAyKczMwsG_SpuAwm6FJ6lec'),
(568,'2026-03-26T18:30:02.632Z','family','list changed',29,'{"round":"1","change":"add","length":12}','','drWZwu83xFYhkZ6cJlvNIiAvvu34Ib6JN2vfhqB0tkM'),
(569,'2026-03-26T18:30:02.636Z','family','application submitted',29,'{"round":"1","formVersion":1,"receiptCode":"MDBR-38Y8-G58C","length":12}','','wVvRwwYf5NtyCn3Vg57iuK58Y1djAkY41IGnJ7agThY'),
(570,'2026-03-26T18:30:02.640Z','family','account made',32,'{}','','9iXhHq0SY5-_2Hp34B5cJyrU3ryUsZIkZoXGUNiVwfU'),
(571,'2026-03-26T18:30:02.652Z','family','child data confirmed',32,'{"round":"1","formVersion":1}','','BUGRYAQiWv1MyySPvFuhnaPTKZoq5KnJqFLZ0IpoDaQ'),
(572,'2026-03-26T18:30:02.654Z','family','contact data confirmed',32,'{"round":"1","changes":[]}','','ANpc73GHf3-LD9yY15XTycVE4jqJkV7qxto0n-WSjsw'),
(573,'2026-03-26T18:30:02.655Z','family','list changed',32,'{"round":"1","change":"add","length":1}','','8vAQSAdcH-Lyp8B7wEO5DLDwMvVv3mYY3CuDCbxLelE'),
(574,'2026-03-26T18:30:02.660Z','family','list changed',32,'{"round":"1","change":"add","length":2}','','azWcI7CPaMNvZdOk6YDENtMTMIehsbNFPrmetAhBmoI'),
(575,'2026-03-26T18:30:02.664Z','family','list changed',32,'{"round":"1","change":"add","length":3}','','OG3dte1fgDWNAC2mm9haOj5ARdkjLE7Qyt-1VnPLOPc'),
(576,'2026-03-26T18:30:02.706Z','anna','pupil corrected',20,'{"changes":[{"field":"houseNumberSuffix","old":"","new":"B"}]}','moeder belde over het huisnummer','NdM4d05C5fWvA-2H58oSSsnXV7EBhkFNYhjg-QyAvNk'),
(577,'2026-03-26T18:30:03.510Z','bram','application reopened',1,'{"round":"1","receiptCode":"AZBD-KX7N-ZFC7"}','vader wil een andere volgorde','5TpdX46eU24IohAoyyryN1w7cyUcam2dsO3M7k0b0Ig'),
(578,'2026-03-26T18:30:03.670Z','anna','login revoked',11,'{"hadAccount":false,"droppedMails":0}','verkeerd adres','xNZAEBUx8XAgGNONKQO90hXTQDBv6bFTUG3E_7RkhwA'),
(579,'2026-03-26T18:30:03.861Z','anna','login queued',11,'{"number":2}','','jwl3uGpQYci17bGR3FNXCVyCNwfiPTPO7Vns2om2Qhw'),
(580,'2026-03-26T18:30:04.068Z','anna','pupil corrected',14,'{"changes":[{"field":"email","old":"benali@example.org","new":"nieuw.adres@example.org"}]}','elk logins send --email','-fiu9_kwbkDG-VROruQs_oDpvDbOvZgSCHk1OeHHpkE'),
(581,'2026-03-26T18:30:04.068Z','anna','login queued',14,'{"number":2}','','9LCSuuBGmCqZUkbqzRmGdE1vvmb2cH14RBh_zz_R7AE'),
(582,'2026-03-26T18:30:04.299Z','bram','round extended',NULL,'{"round":"1","changes":[{"field":"closesAt","old":"2026-03-31T22:00:00.000Z","new":"2026-04-01T22:00:00.000Z"}],"mailed":14}','storing bij de provider','7Rx4Y172m45VMcjNzU1mBh7mVDSAke2nrJgqVbJRj3I'),
(583,'2026-03-26T18:30:04.516Z','anna','round extended',2,'{"round":"1","changes":[{"field":"closesAt","old":"2026-04-01T22:00:00.000Z","new":"2026-04-03T10:00:00.000Z"}],"mailed":0}','ziekenhuis','nPv6y3Az3uKSFr1sZE4Cnxx13I1oxyifczEpULf8olU'),
(584,'2026-03-26T18:30:04.686Z','anna','pupil corrected',4,'{"changes":[{"field":"firstName","old":"Elif","new":"Noor-Anne"}]}','verkeerd overgenomen','miSWKoT1XVexQ4bELYIKUgoElZgBAAt1_jIJ0N58wKY'),
(585,'2026-03-26T18:30:05.260Z','anna','reminder queued',15,'{"kind":"login-reminder","round":"1","number":1,"last":false}','','DoSmXoEDYGAhMJNseAhZgLaZOkwruMLFF4uSv1n0CQw'),
(586,'2026-03-26T18:30:05.260Z','anna','reminder queued',44,'{"kind":"login-reminder","round":"1","number":1,"last":false}','','HRHIasSdxHvoabj7iuYZ1GcX-QxGe4BHm7qeMtAo9OE'),
(587,'2026-03-26T18:30:05.260Z','anna','reminder queued',31,'{"kind":"login-reminder","round":"1","number":1,"last":false}','','alDuTRUOeaDjGvVcbap0Tumoy3xxxXee9pQbGkNIugA'),
(588,'2026-03-26T18:30:05.260Z','anna','digest queued',NULL,'{"school":"18AB00","round":"1","number":1,"last":false}','','swDDvkoOUKU6-L6bXIJEkMVgQd83ZAfToVpDIX-SsBw'),
(589,'2026-03-26T18:30:05.260Z','anna','digest queued',NULL,'{"school":"18AB01","round":"1","number":1,"last":false}','','l-fqoKTHih7A4N6EMMUMQ6ZuVRkyqunL4slRSxzXTTY'),
(590,'2026-03-26T18:30:05.260Z','anna','digest queued',NULL,'{"school":"21CD00","round":"1","number":1,"last":false}','','k7ZHUx69LHAqf1DwNVfCvzA4OKOj-XEp7P2AnZ6yH8w'),
(591,'2026-03-27T09:00:00.000Z','anna','clock moved',NULL,'{"changes":[{"field":"clock","old":"2026-03-26T18:30:06.204Z","new":"2026-03-27T09:00:00.000Z"}]}','','jk-PD9YPInATeg_ADOyHZZN8TCJqQQTavhdbO1nnVQA');
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
pragma user_version = 2;
