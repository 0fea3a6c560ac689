CREATE TABLE procedure (
  id integer primary key check (id = 1),
  year integer not null,
  rehearsal integer not null check (rehearsal in (0, 1)),
  instance_id text not null,
  created_at text not null
) strict;
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
) strict;
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
insert into procedure (id, year, rehearsal, instance_id, created_at) values
(1,2026,1,'1de36f1d2c249156f498d021d17ce7a6','2026-11-24T02:56:27.752Z');
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
(1,'887005946',1,'101','Zoë','','D''Andréa','dandreazoe','2014-02-11','8','Stoombootkade','7','','1019 KL','Amsterdam','','familie.dandrea@example.org','06-0000 0101','','zoes.vader@example.org','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(2,'754317380',1,'102','Sem','van den','Akker','akkersem','2014-05-03','8','Ankerlierplein','12','bis','1019 KN','Amsterdam','','ouders.vandenakker@example.org','06-0000 0102','','','',1,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(3,'195460770',1,'103','Mila','van den','Akker','akkermila','2014-05-03','8','Ankerlierplein','12','bis','1019 KN','Amsterdam','','ouders.vandenakker@example.org','06-0000 0103','','','',1,'nl',NULL,'havo','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(4,'978783819',1,'104','Noor-Anne','','Öztürk','ozturknooranne','2013-10-27','8','Zeeëgelstraat','101','','1019 LP','Amsterdam','','ozturk.ailesi@example.org','06-0000 0104','','','',1,'nl',NULL,'vmbo-gl/tl/havo','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-26T18:30:06.157Z'),
(5,'565861770',1,'105','Grace','','Boateng','boatenggrace','2014-01-09','8','Curaçaosteeg','3','A','1019 LT','Amsterdam','','boateng.family@example.org','06-0000 0105','','','',1,'en',NULL,'havo','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(6,'227937021',1,'106','Jayden','','Pinas','pinasjayden','2014-06-22','8','Curaçaosteeg','18','','1019 LT','Amsterdam','','','06-0000 0106','','','',0,'nl',NULL,'vmbo-k','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(7,'890191928',1,'107','Youssef','','El Idrissi','el idrissiyoussef','2013-11-30','8','Meerpaalhof','56','','1019 KR','Amsterdam','','elidrissi@example.org','06-0000 0107','','','',0,'nl',NULL,'vmbo-gl/tl','2026-03-16T08:00:00.684Z','kopklas','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(8,'539572772',1,'108','Dylan','','Visser','visserdylan','2013-08-14','8','Stoombootkade','88','H','1019 KM','Amsterdam','','d.visser@example.org','06-0000 0108','','','',1,'nl',NULL,'vmbo-b','2026-03-16T08:00:00.684Z','praktijkonderwijs','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(9,'170587470',1,'109','Noor','','Bakker','bakkernoor','2014-03-01','8','Ankerlierplein','2','','1019 KN','Amsterdam','','bakker.thuis@example.org','06-0000 0109','','','',0,'nl','havo',NULL,NULL,'regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(10,'445852452',1,'110','Finn','','Jansen','jansenfinn','2014-07-19','8','Scheepsbelweg','31','','1019 MB','Amsterdam','','jansen.finn@example.org','06-0000 0110','','','',0,'nl',NULL,NULL,NULL,'regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.194Z'),
(11,'603537293',1,'111','Daniël','van ’t','Hoff','hoffdaniel','2013-12-05','8','Scheepsbelweg','44','2','1019 MB','Amsterdam','','vanthoff@example.org','06-0000 0111','','','',0,'nl',NULL,'vwo','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(12,'737110495',1,'112','Emma','de','Vries','vriesemma','2014-04-16','8','Zeeëgelstraat','9','','1019 LP','Amsterdam','','devries.zeeegel@example.org','06-0000 0112','','','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(13,'325412300',1,'113','Žan','','Škerjanc','skerjanczan','2014-02-28','8','Meerpaalhof','70','','1019 KR','Amsterdam','','skerjanc@example.org','06-0000 0113','','','',1,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(14,'768487570',1,'114','Fatima-Zahra','','Benali','benalifatimazahra','2013-12-31','8','Loodsmanspad','4','','1019 MD','Amsterdam','','nieuw.adres@example.org','06-0000 0114','','','',0,'nl',NULL,'vmbo-gl/tl','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-26T18:30:05.166Z'),
(15,'599376103',1,'115','Renée','','Saint-Clair','saintclairrenee','2014-09-08','8','Loodsmanspad','12','','1019 MD','Amsterdam','','saintclair@example.org','06-0000 0115','','','',0,'nl',NULL,'vwo','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(16,'459443286',1,'116','Lars','in ''t','Veld','veldlars','2014-03-23','8','Stoombootkade','120','','1019 KM','Amsterdam','','intveld@example.org','06-0000 0116','','','',1,'nl',NULL,'vmbo-k/gl-tl','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(17,'728290727',1,'117','Wei','','Chen','chenwei','2013-11-12','8','Ankerlierplein','33','','1019 KP','Amsterdam','','chen.wei@example.org','06-0000 0117','','','',0,'nl',NULL,'vwo','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(18,'178028830',1,'118','Shanaya','','Ramdin','ramdinshanaya','2014-05-17','8','Scheepsbelweg','65','','1019 MC','Amsterdam','','ramdin@example.org','06-0000 0118','','','',1,'nl',NULL,'havo','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(19,'299708905',1,'119','Sarah-Lynn','','Codrington','codringtonsarahlynn','2013-10-02','8','Meerpaalhof','8','','1019 KR','Amsterdam','','codrington@example.org','06-0000 0119','','','',1,'nl',NULL,'vmbo-gl/tl','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(20,'311643497',1,'120','Mohamed','','Aït Baâzi','ait baazimohamed','2014-08-25','8','Zeeëgelstraat','77','B','1019 LR','Amsterdam','','aitbaazi@example.org','06-0000 0120','','','',1,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-26T18:30:03.529Z'),
(21,'402380552',1,'121','Tijn','de','Groot','groottijn','2014-06-06','8','Loodsmanspad','29','','1019 ME','Amsterdam','','degroot.tijn@example.org','06-0000 0121','','','',1,'nl',NULL,'vmbo-b/k','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(22,'211324955',1,'122','Saar','van','Dijk','dijksaar','2014-01-29','8','Stoombootkade','15','','1019 KL','Amsterdam','','vandijk.saar@example.org','06-0000 0122','','','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(23,'475764982',1,'123','Kwame','','Osei-Tutu','oseitutukwame','2013-10-20','8','Curaçaosteeg','41','','1019 LV','Amsterdam','','oseitutu@example.org','06-0000 0123','','','',1,'en',NULL,'vmbo-gl/tl/havo','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(24,'890756599',1,'124','Ayaan','','Hassan Omar','hassan omarayaan','2014-07-15','8','Meerpaalhof','23','','1019 KS','Amsterdam','','hassanomar@example.org','06-0000 0124','','','',1,'nl',NULL,'vmbo-k','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(25,'529082128',1,'125','Björn','','Sørensen','sorensenbjorn','2014-04-04','8','Scheepsbelweg','5','','1019 MA','Amsterdam','','sorensen@example.org','06-0000 0125','','','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(26,'863060153',1,'126','Liva','','Núñez García','nunez garcialiva','2014-03-13','8','Ankerlierplein','60','','1019 KP','Amsterdam','','nunezgarcia@example.org','06-0000 0126','','','',1,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(27,'473005510',1,'127','Ravi','','Kanhai','kanhairavi','2014-08-10','8','Zeeëgelstraat','134','','1019 LS','Amsterdam','','kanhai@example.org','06-0000 0127','','','',1,'nl',NULL,'vmbo-gl/tl','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(28,'307062357',1,'128','Charlie','','O''Brien','obriencharlie','2014-05-26','8','Stoombootkade','201','','1019 KM','Amsterdam','','obrien.home@example.org','06-0000 0128','','','',0,'en',NULL,'havo','2026-03-16T08:00:00.684Z','regular','2026-03-16T08:00:00.194Z','2026-03-16T08:00:00.684Z'),
(29,'638822595',3,'112','Emma','de','Vries','vriesemma','2014-06-30','8','Lantaarnopstekersplein','30','','1094 HB','Amsterdam','','devries.lantaarn@example.org','020-000 21 12','','','',1,'nl',NULL,'havo','2026-03-16T08:00:00.713Z','regular','2026-03-16T08:00:00.224Z','2026-03-16T08:00:00.713Z'),
(30,'594888134',3,'301','Ayşe','','Şahin','sahinayse','2013-12-04','8','Lantaarnopstekersplein','62','','1094 HC','Amsterdam','','sahin.ailesi@example.org','020-000 23 01','','','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.713Z','regular','2026-03-16T08:00:00.224Z','2026-03-16T08:00:00.713Z'),
(31,'517149179',3,'302','Çağla','','N''Diaye-Doğan','ndiayedogancagla','2014-03-19','8','Kousjesweg','11','','1094 HD','Amsterdam','','ndiaye.dogan@example.org','020-000 23 02','','','',0,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.713Z','regular','2026-03-16T08:00:00.224Z','2026-03-16T08:00:00.713Z'),
(32,'162236225',3,'303','Wojciech','','Wiśniewski','wisniewskiwojciech','2014-01-08','8','Kousjesweg','25','','1094 HD','Amsterdam','','wisniewscy@example.org','020-000 23 03','','','',1,'nl',NULL,'vmbo-k/gl-tl','2026-03-16T08:00:00.713Z','regular','2026-03-16T08:00:00.224Z','2026-03-16T08:00:00.713Z'),
(33,'171049384',3,'304','Ștefan','','Țăranu','taranustefan','2014-09-01','8','Gaslichthof','2','','1094 HE','Amsterdam','','taranu@example.org','020-000 23 04','','','',1,'nl',NULL,'vmbo-gl/tl/havo','2026-03-16T08:00:00.713Z','regular','2026-03-16T08:00:00.224Z','2026-03-16T08:00:00.713Z'),
(34,'873813909',3,'305','Wesley','','Kromosoeto','kromosoetowesley','2013-07-21','8','Gaslichthof','17','','1094 HE','Amsterdam','','kromosoeto@example.org','020-000 23 05','','','',1,'nl',NULL,'vmbo-b/k','2026-03-16T08:00:00.713Z','kovo','2026-03-16T08:00:00.224Z','2026-03-16T08:00:00.713Z'),
(35,'834895508',3,'306','Maria-Fernanda Anastasia Wilhelmina Josephine','van','Oranjestein-Schimmelpenninck tot Noorderwijk en Zuiderzee','oranjesteinschimmelpenninck tot noorderwijk en zuiderzeemariafernanda anastasia wilhelmina josephine','2014-05-15','8','Petroleumkade','1','','1094 HG','Amsterdam','','van.oranjestein@example.org','020-000 23 06','','','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.713Z','regular','2026-03-16T08:00:00.224Z','2026-03-16T08:00:00.713Z'),
(36,'270483499',3,'307','Chloé','','Dubois','duboischloe','2014-04-27','8','Petroleumkade','19','','1094 HG','Amsterdam','','dubois.famille@example.org','020-000 23 07','','','',1,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.713Z','regular','2026-03-16T08:00:00.224Z','2026-03-16T08:00:00.713Z'),
(37,'290720429',3,'308','Oleksandra','','Kovalchuk-Shevchenko','kovalchukshevchenkooleksandra','2014-02-02','8','Lantaarnopstekersplein','5','','1094 HH','Amsterdam','','kovalchuk@example.org','020-000 23 08','','','',1,'nl',NULL,'vmbo-gl/tl','2026-03-16T08:00:00.713Z','regular','2026-03-16T08:00:00.224Z','2026-03-16T08:00:00.713Z'),
(38,'465252319',3,'309','Senait','','Tesfamariam','tesfamariamsenait','2013-11-11','8','Kousjesweg','80','III','1094 HJ','Amsterdam','','tesfamariam@example.org','020-000 23 09','','','',1,'nl',NULL,'vmbo-b','2026-03-16T08:00:00.713Z','regular','2026-03-16T08:00:00.224Z','2026-03-16T08:00:00.713Z'),
(39,'333995316',3,'310','Jip','van der','Meer','meerjip','2014-08-13','8','Kousjesweg','82','','1094 HJ','Amsterdam','','vandermeer.jip@example.org','020-000 23 10','','jips.oma@example.org','',0,'nl',NULL,'vmbo-b/k','2026-03-16T08:00:00.713Z','regular','2026-03-16T08:00:00.224Z','2026-03-16T08:00:00.713Z'),
(40,'293016229',3,'311','Minh Anh','','Nguyễn','nguyenminh anh','2014-07-07','8','Gaslichthof','33','','1094 HK','Amsterdam','','nguyen.minh@example.org','020-000 23 11','','','',1,'en',NULL,'vwo','2026-03-16T08:00:00.713Z','regular','2026-03-16T08:00:00.224Z','2026-03-16T08:00:00.713Z'),
(41,'220741033',2,'112','Thijs','','Brouwer','brouwerthijs','2014-06-13','8','Meerpaalhof','14','','1019 KS','Amsterdam','','brouwer.thijs@example.org','06-0001 0112','','','',1,'nl',NULL,'vwo','2026-03-16T08:00:00.736Z','regular','2026-03-16T08:00:00.631Z','2026-03-16T08:00:00.736Z'),
(42,'240955312',2,'501','Łucja','','Žukauskaitė','zukauskaitelucja','2013-12-31','8','Kaapstander','2','','1019 NA','Amsterdam','','zukauskaite@example.org','06-0001 0501','','','',1,'nl',NULL,'havo','2026-03-16T08:00:00.736Z','regular','2026-03-16T08:00:00.631Z','2026-03-16T08:00:00.736Z'),
(43,'525990675',2,'502','محمد','','الأحمد','الاحمدمحمد','2014-05-09','8','Kaapstander','6','','1019 NA','Amsterdam','','alahmad@example.org','06-0001 0502','','','',1,'nl',NULL,'vmbo-k','2026-03-16T08:00:00.736Z','regular','2026-03-16T08:00:00.631Z','2026-03-16T08:00:00.736Z'),
(44,'874602066',2,'503','Suryani','','','suryanisuryani','2014-08-17','8','Dukdalfkade','51','','1019 NB','Amsterdam','','suryani.keluarga@example.org','06-0001 0503','','','',0,'nl',NULL,'havo/vwo','2026-03-16T08:00:00.736Z','regular','2026-03-16T08:00:00.631Z','2026-03-16T08:00:00.736Z'),
(45,'385318695',2,'504','Đorđe','','Petrović','petrovicdorde','2014-01-24','8','Dukdalfkade','3','','1019 NB','Amsterdam','','petrovic@example.org','06-0001 0504','','','',1,'en',NULL,'vmbo-b','2026-03-16T08:00:00.736Z','regular','2026-03-16T08:00:00.631Z','2026-03-16T08:00:00.736Z'),
(46,'930343503',2,'505','Ioana-Ruxandra','','Brâncoveanu-Ștefănescu','brancoveanustefanescuioanaruxandra','2013-12-01','8','Kaapstander','28','','1019 NC','Amsterdam','','brancoveanu@example.org','06-0001 0505','','','',0,'nl',NULL,'vwo','2026-03-16T08:00:00.736Z','regular','2026-03-16T08:00:00.631Z','2026-03-16T08:00:00.736Z'),
(47,'691435186',2,'506','Gülşah','','Yıldırım','yildirimgulsah','2013-09-20','8','Meerpaalhof','91','B','1019 KT','Amsterdam','','yildirim.ailesi@example.org','06-0001 0506','','','',1,'nl',NULL,'vmbo-b','2026-03-16T08:00:00.736Z','praktijkonderwijs','2026-03-16T08:00:00.631Z','2026-03-16T08:00:00.736Z'),
(48,'536518197',2,'507','Zofia','de la','Żeleńska','zelenskazofia','2014-03-29','8','Dukdalfkade','77','','1019 ND','Amsterdam','','zelenska@example.org','06-0001 0507','','','',1,'nl',NULL,'vmbo-gl/tl/havo','2026-03-16T08:00:00.736Z','regular','2026-03-16T08:00:00.631Z','2026-03-16T08:00:00.736Z');
insert into corrected_away (pupil_id, field, value) values
(4,'firstName','Elif'),
(14,'email','benali@example.org'),
(20,'houseNumberSuffix','');
insert into admissions (pupil_id, department_id, admitted_at) values
(4,86,'2026-03-16T08:00:00.767Z'),
(5,63,'2026-03-16T08:00:00.767Z'),
(8,8,'2026-03-16T08:00:00.767Z'),
(8,9,'2026-03-16T08:00:00.767Z'),
(34,1,'2026-03-16T08:00:00.767Z'),
(34,4,'2026-03-16T08:00:00.767Z'),
(40,23,'2026-03-16T08:00:00.767Z'),
(47,7,'2026-03-16T08:00:00.767Z');
insert into form_versions (id, pupil_id, version, reason, child, advice, route, changes, dropped, created_at, superseded_at) values
(1,1,1,'advice','{"firstName":"Zoë","prefix":"","lastName":"D''Andréa","birthDate":"2014-02-11","street":"Stoombootkade","houseNumber":"7","houseNumberSuffix":"","postcode":"1019 KL","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.684Z','2026-03-26T18:30:04.415Z'),
(2,2,1,'advice','{"firstName":"Sem","prefix":"van den","lastName":"Akker","birthDate":"2014-05-03","street":"Ankerlierplein","houseNumber":"12","houseNumberSuffix":"bis","postcode":"1019 KN","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(3,3,1,'advice','{"firstName":"Mila","prefix":"van den","lastName":"Akker","birthDate":"2014-05-03","street":"Ankerlierplein","houseNumber":"12","houseNumberSuffix":"bis","postcode":"1019 KN","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(4,4,1,'advice','{"firstName":"Elif","prefix":"","lastName":"Öztürk","birthDate":"2013-10-27","street":"Zeeëgelstraat","houseNumber":"101","houseNumberSuffix":"","postcode":"1019 LP","city":"Amsterdam"}','vmbo-gl/tl/havo','regular','[]','[]','2026-03-16T08:00:00.684Z','2026-03-26T18:30:06.157Z'),
(5,5,1,'advice','{"firstName":"Grace","prefix":"","lastName":"Boateng","birthDate":"2014-01-09","street":"Curaçaosteeg","houseNumber":"3","houseNumberSuffix":"A","postcode":"1019 LT","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(6,6,1,'advice','{"firstName":"Jayden","prefix":"","lastName":"Pinas","birthDate":"2014-06-22","street":"Curaçaosteeg","houseNumber":"18","houseNumberSuffix":"","postcode":"1019 LT","city":"Amsterdam"}','vmbo-k','regular','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(7,7,1,'advice','{"firstName":"Youssef","prefix":"","lastName":"El Idrissi","birthDate":"2013-11-30","street":"Meerpaalhof","houseNumber":"56","houseNumberSuffix":"","postcode":"1019 KR","city":"Amsterdam"}','vmbo-gl/tl','kopklas','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(8,8,1,'advice','{"firstName":"Dylan","prefix":"","lastName":"Visser","birthDate":"2013-08-14","street":"Stoombootkade","houseNumber":"88","houseNumberSuffix":"H","postcode":"1019 KM","city":"Amsterdam"}','vmbo-b','praktijkonderwijs','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(9,11,1,'advice','{"firstName":"Daniël","prefix":"van ’t","lastName":"Hoff","birthDate":"2013-12-05","street":"Scheepsbelweg","houseNumber":"44","houseNumberSuffix":"2","postcode":"1019 MB","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(10,12,1,'advice','{"firstName":"Emma","prefix":"de","lastName":"Vries","birthDate":"2014-04-16","street":"Zeeëgelstraat","houseNumber":"9","houseNumberSuffix":"","postcode":"1019 LP","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(11,13,1,'advice','{"firstName":"Žan","prefix":"","lastName":"Škerjanc","birthDate":"2014-02-28","street":"Meerpaalhof","houseNumber":"70","houseNumberSuffix":"","postcode":"1019 KR","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(12,14,1,'advice','{"firstName":"Fatima-Zahra","prefix":"","lastName":"Benali","birthDate":"2013-12-31","street":"Loodsmanspad","houseNumber":"4","houseNumberSuffix":"","postcode":"1019 MD","city":"Amsterdam"}','vmbo-gl/tl','regular','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(13,15,1,'advice','{"firstName":"Renée","prefix":"","lastName":"Saint-Clair","birthDate":"2014-09-08","street":"Loodsmanspad","houseNumber":"12","houseNumberSuffix":"","postcode":"1019 MD","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(14,16,1,'advice','{"firstName":"Lars","prefix":"in ''t","lastName":"Veld","birthDate":"2014-03-23","street":"Stoombootkade","houseNumber":"120","houseNumberSuffix":"","postcode":"1019 KM","city":"Amsterdam"}','vmbo-k/gl-tl','regular','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(15,17,1,'advice','{"firstName":"Wei","prefix":"","lastName":"Chen","birthDate":"2013-11-12","street":"Ankerlierplein","houseNumber":"33","houseNumberSuffix":"","postcode":"1019 KP","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(16,18,1,'advice','{"firstName":"Shanaya","prefix":"","lastName":"Ramdin","birthDate":"2014-05-17","street":"Scheepsbelweg","houseNumber":"65","houseNumberSuffix":"","postcode":"1019 MC","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(17,19,1,'advice','{"firstName":"Sarah-Lynn","prefix":"","lastName":"Codrington","birthDate":"2013-10-02","street":"Meerpaalhof","houseNumber":"8","houseNumberSuffix":"","postcode":"1019 KR","city":"Amsterdam"}','vmbo-gl/tl','regular','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(18,20,1,'advice','{"firstName":"Mohamed","prefix":"","lastName":"Aït Baâzi","birthDate":"2014-08-25","street":"Zeeëgelstraat","houseNumber":"77","houseNumberSuffix":"","postcode":"1019 LR","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.684Z','2026-03-26T18:30:03.529Z'),
(19,21,1,'advice','{"firstName":"Tijn","prefix":"de","lastName":"Groot","birthDate":"2014-06-06","street":"Loodsmanspad","houseNumber":"29","houseNumberSuffix":"","postcode":"1019 ME","city":"Amsterdam"}','vmbo-b/k','regular','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(20,22,1,'advice','{"firstName":"Saar","prefix":"van","lastName":"Dijk","birthDate":"2014-01-29","street":"Stoombootkade","houseNumber":"15","houseNumberSuffix":"","postcode":"1019 KL","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(21,23,1,'advice','{"firstName":"Kwame","prefix":"","lastName":"Osei-Tutu","birthDate":"2013-10-20","street":"Curaçaosteeg","houseNumber":"41","houseNumberSuffix":"","postcode":"1019 LV","city":"Amsterdam"}','vmbo-gl/tl/havo','regular','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(22,24,1,'advice','{"firstName":"Ayaan","prefix":"","lastName":"Hassan Omar","birthDate":"2014-07-15","street":"Meerpaalhof","houseNumber":"23","houseNumberSuffix":"","postcode":"1019 KS","city":"Amsterdam"}','vmbo-k','regular','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(23,25,1,'advice','{"firstName":"Björn","prefix":"","lastName":"Sørensen","birthDate":"2014-04-04","street":"Scheepsbelweg","houseNumber":"5","houseNumberSuffix":"","postcode":"1019 MA","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(24,26,1,'advice','{"firstName":"Liva","prefix":"","lastName":"Núñez García","birthDate":"2014-03-13","street":"Ankerlierplein","houseNumber":"60","houseNumberSuffix":"","postcode":"1019 KP","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(25,27,1,'advice','{"firstName":"Ravi","prefix":"","lastName":"Kanhai","birthDate":"2014-08-10","street":"Zeeëgelstraat","houseNumber":"134","houseNumberSuffix":"","postcode":"1019 LS","city":"Amsterdam"}','vmbo-gl/tl','regular','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(26,28,1,'advice','{"firstName":"Charlie","prefix":"","lastName":"O''Brien","birthDate":"2014-05-26","street":"Stoombootkade","houseNumber":"201","houseNumberSuffix":"","postcode":"1019 KM","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.684Z',NULL),
(27,29,1,'advice','{"firstName":"Emma","prefix":"de","lastName":"Vries","birthDate":"2014-06-30","street":"Lantaarnopstekersplein","houseNumber":"30","houseNumberSuffix":"","postcode":"1094 HB","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.713Z',NULL),
(28,30,1,'advice','{"firstName":"Ayşe","prefix":"","lastName":"Şahin","birthDate":"2013-12-04","street":"Lantaarnopstekersplein","houseNumber":"62","houseNumberSuffix":"","postcode":"1094 HC","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.713Z',NULL),
(29,31,1,'advice','{"firstName":"Çağla","prefix":"","lastName":"N''Diaye-Doğan","birthDate":"2014-03-19","street":"Kousjesweg","houseNumber":"11","houseNumberSuffix":"","postcode":"1094 HD","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.713Z',NULL),
(30,32,1,'advice','{"firstName":"Wojciech","prefix":"","lastName":"Wiśniewski","birthDate":"2014-01-08","street":"Kousjesweg","houseNumber":"25","houseNumberSuffix":"","postcode":"1094 HD","city":"Amsterdam"}','vmbo-k/gl-tl','regular','[]','[]','2026-03-16T08:00:00.713Z',NULL),
(31,33,1,'advice','{"firstName":"Ștefan","prefix":"","lastName":"Țăranu","birthDate":"2014-09-01","street":"Gaslichthof","houseNumber":"2","houseNumberSuffix":"","postcode":"1094 HE","city":"Amsterdam"}','vmbo-gl/tl/havo','regular','[]','[]','2026-03-16T08:00:00.713Z',NULL),
(32,34,1,'advice','{"firstName":"Wesley","prefix":"","lastName":"Kromosoeto","birthDate":"2013-07-21","street":"Gaslichthof","houseNumber":"17","houseNumberSuffix":"","postcode":"1094 HE","city":"Amsterdam"}','vmbo-b/k','kovo','[]','[]','2026-03-16T08:00:00.713Z',NULL),
(33,35,1,'advice','{"firstName":"Maria-Fernanda Anastasia Wilhelmina Josephine","prefix":"van","lastName":"Oranjestein-Schimmelpenninck tot Noorderwijk en Zuiderzee","birthDate":"2014-05-15","street":"Petroleumkade","houseNumber":"1","houseNumberSuffix":"","postcode":"1094 HG","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.713Z',NULL),
(34,36,1,'advice','{"firstName":"Chloé","prefix":"","lastName":"Dubois","birthDate":"2014-04-27","street":"Petroleumkade","houseNumber":"19","houseNumberSuffix":"","postcode":"1094 HG","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.713Z',NULL),
(35,37,1,'advice','{"firstName":"Oleksandra","prefix":"","lastName":"Kovalchuk-Shevchenko","birthDate":"2014-02-02","street":"Lantaarnopstekersplein","houseNumber":"5","houseNumberSuffix":"","postcode":"1094 HH","city":"Amsterdam"}','vmbo-gl/tl','regular','[]','[]','2026-03-16T08:00:00.713Z',NULL),
(36,38,1,'advice','{"firstName":"Senait","prefix":"","lastName":"Tesfamariam","birthDate":"2013-11-11","street":"Kousjesweg","houseNumber":"80","houseNumberSuffix":"III","postcode":"1094 HJ","city":"Amsterdam"}','vmbo-b','regular','[]','[]','2026-03-16T08:00:00.713Z',NULL),
(37,39,1,'advice','{"firstName":"Jip","prefix":"van der","lastName":"Meer","birthDate":"2014-08-13","street":"Kousjesweg","houseNumber":"82","houseNumberSuffix":"","postcode":"1094 HJ","city":"Amsterdam"}','vmbo-b/k','regular','[]','[]','2026-03-16T08:00:00.713Z',NULL),
(38,40,1,'advice','{"firstName":"Minh Anh","prefix":"","lastName":"Nguyễn","birthDate":"2014-07-07","street":"Gaslichthof","houseNumber":"33","houseNumberSuffix":"","postcode":"1094 HK","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.713Z',NULL),
(39,41,1,'advice','{"firstName":"Thijs","prefix":"","lastName":"Brouwer","birthDate":"2014-06-13","street":"Meerpaalhof","houseNumber":"14","houseNumberSuffix":"","postcode":"1019 KS","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.736Z',NULL),
(40,42,1,'advice','{"firstName":"Łucja","prefix":"","lastName":"Žukauskaitė","birthDate":"2013-12-31","street":"Kaapstander","houseNumber":"2","houseNumberSuffix":"","postcode":"1019 NA","city":"Amsterdam"}','havo','regular','[]','[]','2026-03-16T08:00:00.736Z',NULL),
(41,43,1,'advice','{"firstName":"محمد","prefix":"","lastName":"الأحمد","birthDate":"2014-05-09","street":"Kaapstander","houseNumber":"6","houseNumberSuffix":"","postcode":"1019 NA","city":"Amsterdam"}','vmbo-k','regular','[]','[]','2026-03-16T08:00:00.736Z',NULL),
(42,44,1,'advice','{"firstName":"Suryani","prefix":"","lastName":"","birthDate":"2014-08-17","street":"Dukdalfkade","houseNumber":"51","houseNumberSuffix":"","postcode":"1019 NB","city":"Amsterdam"}','havo/vwo','regular','[]','[]','2026-03-16T08:00:00.736Z',NULL),
(43,45,1,'advice','{"firstName":"Đorđe","prefix":"","lastName":"Petrović","birthDate":"2014-01-24","street":"Dukdalfkade","houseNumber":"3","houseNumberSuffix":"","postcode":"1019 NB","city":"Amsterdam"}','vmbo-b','regular','[]','[]','2026-03-16T08:00:00.736Z',NULL),
(44,46,1,'advice','{"firstName":"Ioana-Ruxandra","prefix":"","lastName":"Brâncoveanu-Ștefănescu","birthDate":"2013-12-01","street":"Kaapstander","houseNumber":"28","houseNumberSuffix":"","postcode":"1019 NC","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-16T08:00:00.736Z',NULL),
(45,47,1,'advice','{"firstName":"Gülşah","prefix":"","lastName":"Yıldırım","birthDate":"2013-09-20","street":"Meerpaalhof","houseNumber":"91","houseNumberSuffix":"B","postcode":"1019 KT","city":"Amsterdam"}','vmbo-b','praktijkonderwijs','[]','[]','2026-03-16T08:00:00.736Z',NULL),
(46,48,1,'advice','{"firstName":"Zofia","prefix":"de la","lastName":"Żeleńska","birthDate":"2014-03-29","street":"Dukdalfkade","houseNumber":"77","houseNumberSuffix":"","postcode":"1019 ND","city":"Amsterdam"}','vmbo-gl/tl/havo','regular','[]','[]','2026-03-16T08:00:00.736Z',NULL),
(47,20,2,'correction','{"firstName":"Mohamed","prefix":"","lastName":"Aït Baâzi","birthDate":"2014-08-25","street":"Zeeëgelstraat","houseNumber":"77","houseNumberSuffix":"B","postcode":"1019 LR","city":"Amsterdam"}','havo/vwo','regular','[{"field":"houseNumberSuffix","old":"","new":"B"}]','[]','2026-03-26T18:30:03.529Z',NULL),
(48,1,2,'reopened','{"firstName":"Zoë","prefix":"","lastName":"D''Andréa","birthDate":"2014-02-11","street":"Stoombootkade","houseNumber":"7","houseNumberSuffix":"","postcode":"1019 KL","city":"Amsterdam"}','vwo','regular','[]','[]','2026-03-26T18:30:04.415Z',NULL),
(49,4,2,'correction','{"firstName":"Noor-Anne","prefix":"","lastName":"Öztürk","birthDate":"2013-10-27","street":"Zeeëgelstraat","houseNumber":"101","houseNumberSuffix":"","postcode":"1019 LP","city":"Amsterdam"}','vmbo-gl/tl/havo','regular','[{"field":"firstName","old":"Elif","new":"Noor-Anne"}]','[]','2026-03-26T18:30:06.157Z',NULL);
insert into links (id, pupil_id, purpose, nonce, token_hash, created_at, expires_at, used_at, superseded_at, revoked_at) values
(1,20,'login','gIHL-P_UoicGx5le10ZhIg','-xyEBHvR63cIS9008RLKU-EncENTssPmk9T2bDfjxE0','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.031Z',NULL,NULL),
(2,3,'login','Dt5cL_OunAcYNS4RoV6TRQ','nW4ofDzQexNwyqMBIGpZ0yFmNiuqjTyAduluMvlGWGo','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.146Z',NULL,NULL),
(3,2,'login','PRHEgTowWL6yHRguYWpq4A','fmKv57u8l93WiVavh7ETnbaYEaxAoLd4PYxQHk__oA0','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.278Z',NULL,NULL),
(4,9,'login','MemeMNkht0t2xECeXTus7Q','VBvnw3FKvpgfC3jn3NDM6RBf7ZNonTL8j0RAVALq-_M','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.381Z',NULL,NULL),
(5,14,'login','g5pRE7OWzeNIyGIfPzD75w','xJ440To6_KJ6aue_Xr5kEd7ZZnEKIidDITfbPG_w7Kg','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z',NULL,'2026-03-26T18:30:05.166Z',NULL),
(6,5,'login','biTeeCc2PAY27DqT04SoNw','565vMP1OqM7-x8YltnzhVLtYe4bB7B_HiSEokeqy8Nk','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.492Z',NULL,NULL),
(7,17,'login','w8kjHw64wPvYZPZpOjYUGg','NRiBbb6U0xG84Y-Yi4yx0JYuN0_XR6O7t0-3II2XRCo','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.617Z',NULL,NULL),
(8,19,'login','5EGk4ol2IFiG774Ogk5OLg','bMmMWCNynxWSmxp0CwiDWi8B-MbGbdo7S6HPKwC_sqw','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.638Z',NULL,NULL),
(9,1,'login','vgzB6UmXrUTifEzuX9cefw','c2htt9lJ2icmh68h0rkElq4VFT7kpZmDncUiXSr2_GE','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.722Z',NULL,NULL),
(10,22,'login','D-HJOYxn-Jxy7tzzJzcCvg','9dGYQFN_kWpyOsACM1fvGv3KKZEh7o7_aBUsYFgB47M','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.829Z',NULL,NULL),
(11,21,'login','Zv5u-tbTfwGKeYhEiLUvgw','wlwAu1uK1zEDzxpGMp0hQvx8HDUae4lZRYKdiyVUoAU','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.929Z',NULL,NULL),
(12,24,'login','m01ukPln44Savm0oW3PSmg','idG5TCJaPLJshW3b_oep760S5q7vd25WsQ-daMJA-z0','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:00.993Z',NULL,NULL),
(13,11,'login','mi7diBlMr83fTIt_sZbqJA','6_LYCVvKFCwMhtINYxxWkKhcPEeTWg2nRY4fdTB29Gw','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z',NULL,NULL,'2026-03-26T18:30:04.624Z'),
(14,10,'login','RQf3y4MIoOERRiFePrhw-A','g1rTqHCC8fZ0pQq9G0k3G2W9uH-wJOPCtDqksns8lck','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.165Z',NULL,NULL),
(15,27,'login','UHoSTZsdsduEkmyUQm1kiA','W8qPAhx_V47eRBbriGjoQT_ccvQ3KuibAdb3QzwVKa4','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.214Z',NULL,NULL),
(16,26,'login','0g-V2HTRCRe5av8zsl8kPA','_QljJ5wK4xNjLhQvruqJf08mORdhrwxDCX0wT4D6ArQ','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.277Z',NULL,NULL),
(17,28,'login','gdOSRnedUxvsxZzvddRSMw','eUrNzuaFI5EFd4sVMYrSSsUZGSbK-ppNmb_PkZhwGsE','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.469Z',NULL,NULL),
(18,23,'login','Ix2YcdIWubDuR-vtIzauIA','IlJ2XZ3aMlJg8GnI1wBGFMOgsAGM9LqKHH9Kzaq1ErA','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.493Z',NULL,NULL),
(19,4,'login','B0mLQURC51y4deZwAYYCXQ','jSPz90S1NhsvYZSZQ-B4HboEsyjD_lyLyHGh8MkMer4','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.641Z',NULL,NULL),
(20,18,'login','Vq1S9tuVUk5U5O6eSIiYeg','_IJxvv7NP9RNSVC9rAEkh9V0Eueim0mkrec2CvHUin4','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.750Z',NULL,NULL),
(21,15,'login','LnImAWy86BSrrCRRTm6dmw','2i-R986rd-6539mMo59mwIKN-RvTQZ542yqQAvK8XIQ','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z',NULL,NULL,NULL),
(22,13,'login','6TiM7ka7XuWeTN9bdKjYKw','opJBIeWEmRZ1ExesbVCtjnv2u92L-opKpOnjFIgH3ns','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:01.933Z',NULL,NULL),
(23,25,'login','deBylczp_L8zgmjjTD3NfA','TDz750RnEKm5k7cqF49SWcIT-G1c7Skf7RB7Eohx7dg','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.037Z',NULL,NULL),
(24,16,'login','XkiBjJgGCHC8qwpldv6xgA','vPQJYnqMBelcyJCIzO42XVex3eK1bjw4nKRBhwJczIU','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.163Z',NULL,NULL),
(25,8,'login','2NlVi_0mMg9KxfQPH4HGXw','hqOtEuDxB72ZXO4YL-Qfqx5EIdx73TWkKJZQdbriNNU','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.208Z',NULL,NULL),
(26,12,'login','ob0v3bVIZJ32ci2cVymR0w','n6aWeEr1Rs_bXxxSdnNl3EUw3H26sAV1GGP2YxH2K4Y','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.238Z',NULL,NULL),
(27,46,'login','Wv_z9LF2hYtudZYRM01VxQ','hI_6vSpkKjEdkcAPJvP2gv4L1u6nqYGBquVRRDS0rR8','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.308Z',NULL,NULL),
(28,41,'login','8yX77gRSN7tUUBRs9_dUbg','2EN19Q6dZdnJcsuMwH9A4wbMCk5kEhGG__zeUhFqqWk','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.326Z',NULL,NULL),
(29,45,'login','IgnCvCHsCRhPEj2dOAcwsA','wY82wr_X5npe2tXqD07VN17dfR8WCm5DLdQtW0BjNRg','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.473Z',NULL,NULL),
(30,44,'login','NELRJAbFnA30TOyyKoXKjg','IgOeLou4QoevDW0zJ9PKU8oOQC_7Je6ODcoohvPHx0w','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z',NULL,NULL,NULL),
(31,47,'login','pWUZffe4wXpZHdTulVxI0w','CoSdTZHZnxaJkkSNAh8gi6BTTmRNuTkorRb0r0agrYY','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.545Z',NULL,NULL),
(32,48,'login','n7kKvVOWupvARKA6WAl7JQ','wDzKLEmXheok6SFDKETw3hg6WYmix_kjGr3eXaMv7IQ','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.589Z',NULL,NULL),
(33,42,'login','H_6ouodtv2EaGbCpUyvIbQ','9DpsG9ma39waAbe4XbUD2m6MVb2ONTKo0xPzkGi30Po','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.673Z',NULL,NULL),
(34,43,'login','o2knLXoRN6vLVvql5EIaRg','kL1q9a__65rftrDDs90LiQugjqSvma_PHT74ZSFRN9U','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.757Z',NULL,NULL),
(35,36,'login','YtgFpQgPHV4csShI2DZ10g','1OTfdct7KTO5kXF-6dYaKON3Iu8FMc5k_kxGdpxFiUg','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.805Z',NULL,NULL),
(36,37,'login','_fWWfl-6GRZf4e_9XSOOYw','YpqFyB8A_5PEOSRNlfrhPrR64VT8MflZ2UZd7e_Tmjk','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.885Z',NULL,NULL),
(37,34,'login','tgRN03RFdHrvT_iB4lUwHg','Yof0kHV2eSjkJ9YLXE9dplNWqPtDe1ImevzAGYeu1Zc','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.957Z',NULL,NULL),
(38,39,'login','mmKceDk932hVgLTFXmU_6Q','IU0krtVyLf4EEX59AQx3H_6y8WRmiaWhV4NeaEYW6qY','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:02.989Z',NULL,NULL),
(39,31,'login','VwLRM_YqfHNT9xISEMTIcQ','0hLKZePCZT1xQIQ2fPXTVYQ7FmYENtwFzRV-0XyrRJc','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z',NULL,NULL,NULL),
(40,40,'login','W3wqyKtIG_eOy_67fAhRqA','r_VymrYdLgPCRMDWqoLG8e4dGl0ocA38yEWy0kYzxck','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:03.006Z',NULL,NULL),
(41,35,'login','-iOYGyucjyqmZYa7s1vWsQ','3M3ndSDkAU138_39jtRU1FEppECDLUeaUyW4jPenkEI','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:03.076Z',NULL,NULL),
(42,30,'login','hN5gmZs66FxJNJH3tcZxJw','Fa0M4y80SQXoohHXNqNxXKJCSWXUgCqxwmE_cfK1oq8','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:03.157Z',NULL,NULL),
(43,33,'login','0HXmKlJO-ZUDyt2pJDAkxA','RL9MIvYxK-Z9Zi8Eet6X2lRPdFRqa9lZXI9C11OKftg','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:03.260Z',NULL,NULL),
(44,38,'login','CCL1VwtplCYebix9ER97vw','ir-eJSj11HMmQZpYxi6vDa6lG0AtH86u38FTBnadwU0','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:03.321Z',NULL,NULL),
(45,29,'login','MFj3xykZ-PLejhxGDnhqxA','JX3MjvUPZ_xxTC-NgKEQOGDveHA-qTUjtOEqjpYaL9k','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:03.373Z',NULL,NULL),
(46,32,'login','ZJ4P0rleVsevdsn5RXNK3g','2rBxOxQueERZcPbuaqTwLxFgMOpoQwE6DnpT98-hH10','2026-03-16T08:00:00.797Z','2026-06-11T22:00:00.000Z','2026-03-26T18:30:03.461Z',NULL,NULL),
(47,11,'login','N4YQlV6H4QpARr--RPgClQ','_zPY1QwZmm13qjZA11OlZC-gc-nTxM0R3po5JCHQ9lI','2026-03-26T18:30:04.914Z','2026-06-11T22:00:00.000Z',NULL,NULL,NULL),
(48,14,'login','I4i5qOZsy9BkDJuNCdGnrg','ThuSgmzJT22CMb-gRP5hyv3B2eBlQ5sn3ojVm03DZpo','2026-03-26T18:30:05.166Z','2026-06-11T22:00:00.000Z',NULL,NULL,NULL);
insert into accounts (pupil_id, password_hash, created_at, password_changed_at) values
(1,'$argon2id$v=19$m=19456,t=2,p=1$hvj/IzZ12/6gEHD5MQGelQ$Bwfd30XX69FyouGYFaum5YCiM6mCbQPaxkuoJiqS7mQ','2026-03-26T18:30:00.722Z','2026-03-26T18:30:00.722Z'),
(2,'$argon2id$v=19$m=19456,t=2,p=1$oWv8e0fqriCEaN1nCcieAw$Jugi55tZouMQY0dMZ57HD1Enh62w9SbGSskC3tf9W0Q','2026-03-26T18:30:00.278Z','2026-03-26T18:30:00.278Z'),
(3,'$argon2id$v=19$m=19456,t=2,p=1$C5D9OMUmCs+l5ulq4Upk2g$aCG6nS0qQ4IXvQeKTuEQKpnO9MSWy3eQfseB5x/PQV0','2026-03-26T18:30:00.146Z','2026-03-26T18:30:00.146Z'),
(4,'$argon2id$v=19$m=19456,t=2,p=1$Vd/a6VoxJNTcHlfvBSFLhA$41xYhOCCWZx4NGtfjcRFGxP/YEfO6tH7d60avDIZwuA','2026-03-26T18:30:01.641Z','2026-03-26T18:30:01.641Z'),
(5,'$argon2id$v=19$m=19456,t=2,p=1$xG6V4QQMop/ywNIzwDO5VA$Ru8mUcIg5V036fcLmtH3bJ3+IukB02pBI2L4ZqayCCw','2026-03-26T18:30:00.492Z','2026-03-26T18:30:00.492Z'),
(8,'$argon2id$v=19$m=19456,t=2,p=1$EwfESRr1f0bE4tIerlbOJA$O/h5BoIiGvgGbbJAr+fZXtIDnOsHEF6UtBH81P0foeQ','2026-03-26T18:30:02.208Z','2026-03-26T18:30:02.208Z'),
(9,'$argon2id$v=19$m=19456,t=2,p=1$Kb/Qmpb/X+hGuBNlyi2Yvw$pP2+pNytPgNrxfpVDGlTJjipxXgSBoJ4mmnQWmKH1C4','2026-03-26T18:30:00.381Z','2026-03-26T18:30:00.381Z'),
(10,'$argon2id$v=19$m=19456,t=2,p=1$MMGsQP59jbteVQA2NnQDuQ$5xn1Gy/PgfHTtaeFD29MWow7JrumH+qcsY3vHae1aR0','2026-03-26T18:30:01.165Z','2026-03-26T18:30:01.165Z'),
(12,'$argon2id$v=19$m=19456,t=2,p=1$QODtfZuBhwulgeNNRnu+UA$1ixjAB9iaB/62RTnXOHTxPJ1Zk0scb5YE4VTN0qiuNE','2026-03-26T18:30:02.238Z','2026-03-26T18:30:02.238Z'),
(13,'$argon2id$v=19$m=19456,t=2,p=1$QQEyrrCuarOh06Xgs6UrBA$/aW96zMmHi21specflqDnuxd2kRzSUBxPbSHcHfVhFQ','2026-03-26T18:30:01.933Z','2026-03-26T18:30:01.933Z'),
(16,'$argon2id$v=19$m=19456,t=2,p=1$rZIzH+qwj5L7AGS8jr9o7g$AJMjs+Mobrim7ARwzqBRgXoVBXTGJvnV242lJiiuUfU','2026-03-26T18:30:02.163Z','2026-03-26T18:30:02.163Z'),
(17,'$argon2id$v=19$m=19456,t=2,p=1$DamZkYBWdNevtjZxvvxnWw$z2qlEBuUXsLGVdY/D1zKp8uK0GruzMCjG4YuyLaOkco','2026-03-26T18:30:00.617Z','2026-03-26T18:30:00.617Z'),
(18,'$argon2id$v=19$m=19456,t=2,p=1$r+vjlrmUpnf+xw+fsqLvyw$AnDdUn/jGlyvoLWZzPBcAT3/+0R0Mjam2S7uNDSw7OY','2026-03-26T18:30:01.750Z','2026-03-26T18:30:01.750Z'),
(19,'$argon2id$v=19$m=19456,t=2,p=1$XwFB3uUwzq1J0kdx3IJ8Sw$Rv5QUskLevB6NdfCeKM4SY3FMwytQrFEGxvoh3Q5Zdw','2026-03-26T18:30:00.638Z','2026-03-26T18:30:00.638Z'),
(20,'$argon2id$v=19$m=19456,t=2,p=1$OrHgLxeGh0iNWjN8ELj7lw$dX/XMNdcU5VXDjeo4ZFOyn9XoWZgEBMHx0iXsj6fImY','2026-03-26T18:30:00.031Z','2026-03-26T18:30:00.031Z'),
(21,'$argon2id$v=19$m=19456,t=2,p=1$rJZcXDbUKPlKF279n84e0g$JQwnDUGq0nD2ccWmbvj+Zb2PNV+CCJjLSbtil0TH4kg','2026-03-26T18:30:00.929Z','2026-03-26T18:30:00.929Z'),
(22,'$argon2id$v=19$m=19456,t=2,p=1$czDN4tY1X1HNqIsjebNwnw$2eWKbLxatjPeyXTmQ++74VgqueFNKQDem4YxM8kXrTc','2026-03-26T18:30:00.829Z','2026-03-26T18:30:00.829Z'),
(23,'$argon2id$v=19$m=19456,t=2,p=1$oW1n+f+GLdqJovQZzsUMRQ$bZ4FeB2sAOmVwS5BBYiH2gQNOlC8yi7R9Y3SzTYQLfg','2026-03-26T18:30:01.493Z','2026-03-26T18:30:01.493Z'),
(24,'$argon2id$v=19$m=19456,t=2,p=1$3YlzeCtsaBa1gmCcqGka0A$v1Xj0qNf/H3NiPddCcjyP2tNCxX7OpFjlA8BReSel9k','2026-03-26T18:30:00.993Z','2026-03-26T18:30:00.993Z'),
(25,'$argon2id$v=19$m=19456,t=2,p=1$jbuJPjBFqpIzzS5lqndl6A$2a6VWGVkNrRl2hlvDBXD+qu0DW+cW9DLDwh8+aEu/5o','2026-03-26T18:30:02.037Z','2026-03-26T18:30:02.037Z'),
(26,'$argon2id$v=19$m=19456,t=2,p=1$n47qES9oV+C/PqCqiWE87g$zOs13uoeydltUoH5W9SHlYsfxodjtZ65wlBgjjHdqJY','2026-03-26T18:30:01.277Z','2026-03-26T18:30:01.277Z'),
(27,'$argon2id$v=19$m=19456,t=2,p=1$9udY1PDpKLkCVlzd6KRgoQ$axdY2iYM4YZtV/5LLJlm6ln5bjm6qDpaReOPM23gBGg','2026-03-26T18:30:01.214Z','2026-03-26T18:30:01.214Z'),
(28,'$argon2id$v=19$m=19456,t=2,p=1$4MlcFjHOrgHmilbnjroT7g$sRBpLE4IosAEczpqHSSLyFKzlfCIN8Kh/ZpxBwyugMs','2026-03-26T18:30:01.469Z','2026-03-26T18:30:01.469Z'),
(29,'$argon2id$v=19$m=19456,t=2,p=1$qove80VYmbBYiGaaXwgsJw$TKI0plfJ4XxAa2e5YeANbK2munEI5JbRlsmYwLYAxHk','2026-03-26T18:30:03.373Z','2026-03-26T18:30:03.373Z'),
(30,'$argon2id$v=19$m=19456,t=2,p=1$dxORYcjBA0YfgNEeuIxShw$m3aduaC95TP8JFaVIecAJ9k074vUEywNY6bID6bq/04','2026-03-26T18:30:03.157Z','2026-03-26T18:30:03.157Z'),
(32,'$argon2id$v=19$m=19456,t=2,p=1$RttOxwRMUE5X/u19BPNY6Q$VOOA7zEt5wc2yp4mJtGCwju81GbMYL2OauTysHMAduY','2026-03-26T18:30:03.461Z','2026-03-26T18:30:03.461Z'),
(33,'$argon2id$v=19$m=19456,t=2,p=1$RfVBUqbWkdDVjCTRmW5MyQ$cPxNmRqGrbP2xD1mMA9dMBBIUTCdG6DTXYixcQfENQ0','2026-03-26T18:30:03.260Z','2026-03-26T18:30:03.260Z'),
(34,'$argon2id$v=19$m=19456,t=2,p=1$KiNhrnLw5Ye/WXjt08ti1g$dGBEYaQQf+Xzfjj1rbaGs4kgQOYIKpMRsO0wHDwY/CY','2026-03-26T18:30:02.957Z','2026-03-26T18:30:02.957Z'),
(35,'$argon2id$v=19$m=19456,t=2,p=1$lgbAIv6jwVQ/F6usnIIu+Q$mekL1q66/Dtw8PXumLJRweZ+BY1a0a0AYGu0H5G+Zbw','2026-03-26T18:30:03.076Z','2026-03-26T18:30:03.076Z'),
(36,'$argon2id$v=19$m=19456,t=2,p=1$3/WTsOES8BSjpt9PQOJTzA$wWnc/5DLY/a/yIrPCbBo4o6cZGenAsOodyeH4fsFH4w','2026-03-26T18:30:02.805Z','2026-03-26T18:30:02.805Z'),
(37,'$argon2id$v=19$m=19456,t=2,p=1$8yO+tjjWJa6Bz7PUWwe2RQ$tyd9QvB5FJKmHFQBazhPYB5jVnlm8v3jlFLNdpglwW8','2026-03-26T18:30:02.885Z','2026-03-26T18:30:02.885Z'),
(38,'$argon2id$v=19$m=19456,t=2,p=1$ehbOlHgH2fJ6Gygd/jVOHA$+SB+qcc6ppIwJP0+qgk8gKn5nwndQ8slC9385Optp4k','2026-03-26T18:30:03.321Z','2026-03-26T18:30:03.321Z'),
(39,'$argon2id$v=19$m=19456,t=2,p=1$1lb93NFZfNg/TnGVSmT6/A$bikw0Kr+9b+NfzUSDzwFfGfbg9/AgXNykIufj/o9yoI','2026-03-26T18:30:02.989Z','2026-03-26T18:30:02.989Z'),
(40,'$argon2id$v=19$m=19456,t=2,p=1$mcDV/UM9PETN8rPu+8GnOw$1EqWjR8gPbIvtTCeJK3Pfcvig3Giodv+vesPSpxuXTU','2026-03-26T18:30:03.006Z','2026-03-26T18:30:03.006Z'),
(41,'$argon2id$v=19$m=19456,t=2,p=1$Hgu2Asb/fa01MyIuc4OHKg$OX1PumG6utZwAUSYaSuWI77vb0HH/zWUL4bkyllw8a4','2026-03-26T18:30:02.326Z','2026-03-26T18:30:02.326Z'),
(42,'$argon2id$v=19$m=19456,t=2,p=1$hHfC7DYiT2QEIIQN3aRLSA$JrWpvIQWdBx2sSrqoVhiPkp3PAdNXPnXz/rP1OfVlMg','2026-03-26T18:30:02.673Z','2026-03-26T18:30:02.673Z'),
(43,'$argon2id$v=19$m=19456,t=2,p=1$YCmHEJNd7cPeIkj1dX8uMw$JAQK3vGRVBPFF5h8QHhQxbpVi5GX1rPvHJwk+jwVWlE','2026-03-26T18:30:02.757Z','2026-03-26T18:30:02.757Z'),
(45,'$argon2id$v=19$m=19456,t=2,p=1$4IzOqnG7VeScSsBuxE16FQ$u6VbJ2UI6kBhifuZNbxET0ghqCTWG5iTOy2V3PAYny0','2026-03-26T18:30:02.473Z','2026-03-26T18:30:02.473Z'),
(46,'$argon2id$v=19$m=19456,t=2,p=1$2W9qI0SmXgOU4t5o8jueHw$gBzgFGbBcTSRtKHW2PFqUaIKmT70BxOLZsEwQzfUklk','2026-03-26T18:30:02.308Z','2026-03-26T18:30:02.308Z'),
(47,'$argon2id$v=19$m=19456,t=2,p=1$8a4kLrMu2CfOKvaeHUZXKQ$DEZi4qNg7Kwe/3GW5nCfVVYRQiT3Ei+fcMaADZC0ibA','2026-03-26T18:30:02.545Z','2026-03-26T18:30:02.545Z'),
(48,'$argon2id$v=19$m=19456,t=2,p=1$rle1OMfcdG8GjKUNlZDknQ$Jnc0yvuwocs2OZECO5C5blmIJFTNFSx0v0NXCDG1QOY','2026-03-26T18:30:02.589Z','2026-03-26T18:30:02.589Z');
insert into sessions (token_hash, pupil_id, created_at, expires_at) values
('0BTnBs3spk0AYOCjUxWSkNJ7qUpRJmGdjQ9RCxHdoQ0',25,'2026-03-26T18:30:02.037Z','2026-03-27T06:30:02.037Z'),
('0keppnIuSpBl8tn2cvY3erdS98DxYqM_Jenhjsf49Fw',20,'2026-03-26T18:30:00.031Z','2026-03-27T06:30:00.031Z'),
('4tTJdHvHyvIxb0jZE_8bk9M0UU4frrH42iUwQKQ1MIQ',38,'2026-03-26T18:30:03.321Z','2026-03-27T06:30:03.321Z'),
('9oVUgN6TMnPSwu5OZbAUVwFCRRC1fAyuWwXnu8h2OAI',21,'2026-03-26T18:30:00.929Z','2026-03-27T06:30:00.929Z'),
('AtIeLOOZkGIXP3aaVBA7vOBhLaHRnbcnMDPIYZOXbJQ',28,'2026-03-26T18:30:01.469Z','2026-03-27T06:30:01.469Z'),
('BNZrEXkfpmTAD-z9AIlKZARE6Cld2z5_3_CxcZVPgm0',1,'2026-03-26T18:30:00.722Z','2026-03-27T06:30:00.722Z'),
('CMoIVuBdRqsxrLbR_a-96xiWQKeOPoAn9UWGUBby_mg',10,'2026-03-26T18:30:01.165Z','2026-03-27T06:30:01.165Z'),
('DwexOt9wr8jHaDu617MdQXc7jb0bCWbQMVwqiHn5v1k',46,'2026-03-26T18:30:02.308Z','2026-03-27T06:30:02.308Z'),
('GRCGSIMxcPdNzoF6Hgy2pwyO_x_A8LxmgQCRud6R-0M',30,'2026-03-26T18:30:03.157Z','2026-03-27T06:30:03.157Z'),
('H8D8BbHfDWFF073xqiMYqglkIs47WR0tuU_djahfVY0',32,'2026-03-26T18:30:03.461Z','2026-03-27T06:30:03.461Z'),
('IelY27oHzi_dKd2G3ZLv30w62SsVkLyl4EbvBgBwYMQ',41,'2026-03-26T18:30:02.326Z','2026-03-27T06:30:02.326Z'),
('JApiqWYDQHqjHc6zj4trdAJJGlbAQM0vE_zOvjX-qug',27,'2026-03-26T18:30:01.214Z','2026-03-27T06:30:01.214Z'),
('JnIO101rjswLI6KODknQIHDbere3z88qLCq6jPlo3Z4',48,'2026-03-26T18:30:02.589Z','2026-03-27T06:30:02.589Z'),
('K5t1YlWjwlrM5fo84VCH1-zvIPPXSZaHQ0S0lGGVfmU',43,'2026-03-26T18:30:02.757Z','2026-03-27T06:30:02.757Z'),
('Kvgbh602siUFbnqlCYhvUCQHPzGDo_NPYV48Qht8KR0',23,'2026-03-26T18:30:01.493Z','2026-03-27T06:30:01.493Z'),
('LpfrXmHINPpZPBmQQHBHPzcCjrLLSEu2DtFb6V0qB80',24,'2026-03-26T18:30:00.993Z','2026-03-27T06:30:00.993Z'),
('M7vhwo-WgroAHDjr51h7ivogiwv4G1qZ-2a8W54_hsM',37,'2026-03-26T18:30:02.885Z','2026-03-27T06:30:02.885Z'),
('NryV_5H88KnUOMOIM48mkLVa0RyUMn7AUnpnfXIicMc',18,'2026-03-26T18:30:01.750Z','2026-03-27T06:30:01.750Z'),
('OIwXicc8uqe2uXJ6kmvOniDMLYzQyHJMBfxQX_YuQuw',36,'2026-03-26T18:30:02.805Z','2026-03-27T06:30:02.805Z'),
('RIaSvRTIX8paSnW2aExV5bkVSXnzeqsCUNNZst5iMwg',47,'2026-03-26T18:30:02.545Z','2026-03-27T06:30:02.545Z'),
('StnBbN6390jtFokKllJo7Eh0orZHNzm8LUGo9p_nTk0',2,'2026-03-26T18:30:00.278Z','2026-03-27T06:30:00.278Z'),
('U6hfOA7lZwP26KM1MMnQt1ZBMxMWnZ1KHsj4UfvbHEs',9,'2026-03-26T18:30:00.381Z','2026-03-27T06:30:00.381Z'),
('UNpHzsplL3VaG1Vz1LSEj4r88B5dF0eg-qVBwfawKK0',13,'2026-03-26T18:30:01.933Z','2026-03-27T06:30:01.933Z'),
('USQYeInfGKdLtP0LVRNNcg3g5a85UsNahT2QPlKQIyk',3,'2026-03-26T18:30:00.146Z','2026-03-27T06:30:00.146Z'),
('V9mn-XwBJWOBgdl0yw2s4EgDsTF99cxqolA57XYbbUw',33,'2026-03-26T18:30:03.260Z','2026-03-27T06:30:03.260Z'),
('WG-40aQoIakhxYxdfkkp3LeZGM3JNJ8PVDclLJpKWok',26,'2026-03-26T18:30:01.277Z','2026-03-27T06:30:01.277Z'),
('X3-seRQMD76lkW1egLfQvlXDAuB4Mo-ig-TJAPxp0mQ',35,'2026-03-26T18:30:03.076Z','2026-03-27T06:30:03.076Z'),
('d1szMUOrI3f6SbEQbl3wA4cZ6B0sPMladRvr4F0O_U8',45,'2026-03-26T18:30:02.473Z','2026-03-27T06:30:02.473Z'),
('fEvNXmkRO0yZ22NUIzl5MPoK979K9AvyDCSpL13dB-w',39,'2026-03-26T18:30:02.989Z','2026-03-27T06:30:02.989Z'),
('iNbsCZHAJF3dNOp7qk8AH5ll2WU3LukYM-g2-5Pq954',12,'2026-03-26T18:30:02.238Z','2026-03-27T06:30:02.238Z'),
('jf83T_PYcRCr7oSxc9Hbm6SuNDOPjY0eUPVJYfIMBx0',22,'2026-03-26T18:30:00.829Z','2026-03-27T06:30:00.829Z'),
('jjaf9SAYKDa583NWFd14x2qXOWnXM7LtMXV-ab7VYsA',17,'2026-03-26T18:30:00.617Z','2026-03-27T06:30:00.617Z'),
('mxvrUw9uIFSZykDuN41oZg4T7eAWAHM3RgjH9t1zq7M',5,'2026-03-26T18:30:00.492Z','2026-03-27T06:30:00.492Z'),
('nHE1sg1Elvyc4yPzms6FhFSYCNZB1FaFCnNyX0GJrvs',19,'2026-03-26T18:30:00.638Z','2026-03-27T06:30:00.638Z'),
('pjw8Vljlo-Yk1vp9PhGXOSqDJcd763VsaBjA2JTKXKQ',29,'2026-03-26T18:30:03.373Z','2026-03-27T06:30:03.373Z'),
('tlQC1gF6dwNhb8RR2qHhswIgx62hxMCJvWdFja7-oMo',42,'2026-03-26T18:30:02.673Z','2026-03-27T06:30:02.673Z'),
('tmPuswtyzOWjxMOngXLEQiwSXz9R_rNBuxb7wp78dHI',40,'2026-03-26T18:30:03.006Z','2026-03-27T06:30:03.006Z'),
('tyosBqyG_NgN2G3X2zr5H3rionXhvZ-yY01DtVIf3YU',8,'2026-03-26T18:30:02.208Z','2026-03-27T06:30:02.208Z'),
('uz4Sb3huX2LhbceHIhFxYDg-KHLklGLtzBCK7hSbKcI',34,'2026-03-26T18:30:02.957Z','2026-03-27T06:30:02.957Z'),
('wTe62aefqafrV-wtAQZmZGaHxC0Kj_a6np_Qe5bGcH0',4,'2026-03-26T18:30:01.641Z','2026-03-27T06:30:01.641Z'),
('yV5A6bfcXhSUbe7BnEef4RdA5OPR6Y4fIUGs4_A_eGo',16,'2026-03-26T18:30:02.163Z','2026-03-27T06:30:02.163Z');
insert into round_times (round, opens_at, closes_at, result_mail_at, results_at) values
('1','2026-03-24T23:00:00.000Z','2026-04-01T22:00:00.000Z','2026-04-07T08:00:00.000Z','2026-04-09T13:30:00.000Z');
insert into round_extensions (round, pupil_id, closes_at) values
('1',2,'2026-04-03T10:00:00.000Z');
insert into applications (id, pupil_id, round, started_at, revision, child_checked_version, contact_checked_at, submission_id) values
(1,20,'1','2026-03-26T18:30:00.078Z',16,1,'2026-03-26T18:30:00.081Z',1),
(2,3,'1','2026-03-26T18:30:00.177Z',16,1,'2026-03-26T18:30:00.181Z',2),
(3,2,'1','2026-03-26T18:30:00.313Z',16,1,'2026-03-26T18:30:00.317Z',3),
(4,5,'1','2026-03-26T18:30:00.555Z',16,1,'2026-03-26T18:30:00.557Z',4),
(5,19,'1','2026-03-26T18:30:00.681Z',6,1,'2026-03-26T18:30:00.689Z',NULL),
(6,1,'1','2026-03-26T18:30:00.758Z',17,NULL,'2026-03-26T18:30:00.761Z',NULL),
(7,22,'1','2026-03-26T18:30:00.841Z',16,1,'2026-03-26T18:30:00.845Z',6),
(8,21,'1','2026-03-26T18:30:00.943Z',8,1,'2026-03-26T18:30:00.949Z',7),
(9,24,'1','2026-03-26T18:30:01.082Z',8,1,'2026-03-26T18:30:01.097Z',8),
(10,27,'1','2026-03-26T18:30:01.225Z',6,1,'2026-03-26T18:30:01.229Z',NULL),
(11,26,'1','2026-03-26T18:30:01.298Z',16,1,'2026-03-26T18:30:01.309Z',9),
(12,23,'1','2026-03-26T18:30:01.532Z',10,1,'2026-03-26T18:30:01.573Z',10),
(13,4,'1','2026-03-26T18:30:01.678Z',10,1,'2026-03-26T18:30:01.685Z',11),
(14,18,'1','2026-03-26T18:30:01.775Z',16,1,'2026-03-26T18:30:01.777Z',12),
(15,13,'1','2026-03-26T18:30:01.958Z',6,1,'2026-03-26T18:30:01.969Z',NULL),
(16,25,'1','2026-03-26T18:30:02.054Z',16,1,'2026-03-26T18:30:02.055Z',13),
(17,16,'1','2026-03-26T18:30:02.181Z',8,1,'2026-03-26T18:30:02.184Z',14),
(18,8,'1','2026-03-26T18:30:02.225Z',5,1,'2026-03-26T18:30:02.229Z',15),
(19,12,'1','2026-03-26T18:30:02.248Z',16,1,'2026-03-26T18:30:02.253Z',16),
(20,41,'1','2026-03-26T18:30:02.350Z',16,1,'2026-03-26T18:30:02.358Z',17),
(21,45,'1','2026-03-26T18:30:02.497Z',8,1,'2026-03-26T18:30:02.505Z',18),
(22,47,'1','2026-03-26T18:30:02.570Z',5,1,'2026-03-26T18:30:02.573Z',19),
(23,48,'1','2026-03-26T18:30:02.609Z',10,1,'2026-03-26T18:30:02.621Z',20),
(24,42,'1','2026-03-26T18:30:02.690Z',16,1,'2026-03-26T18:30:02.693Z',21),
(25,43,'1','2026-03-26T18:30:02.778Z',8,1,'2026-03-26T18:30:02.778Z',22),
(26,36,'1','2026-03-26T18:30:02.830Z',16,1,'2026-03-26T18:30:02.831Z',23),
(27,37,'1','2026-03-26T18:30:02.906Z',10,1,'2026-03-26T18:30:02.909Z',24),
(28,34,'1','2026-03-26T18:30:02.975Z',5,1,'2026-03-26T18:30:02.976Z',25),
(29,40,'1','2026-03-26T18:30:03.026Z',16,1,'2026-03-26T18:30:03.027Z',26),
(30,35,'1','2026-03-26T18:30:03.089Z',16,1,'2026-03-26T18:30:03.092Z',27),
(31,30,'1','2026-03-26T18:30:03.177Z',16,1,'2026-03-26T18:30:03.180Z',28),
(32,33,'1','2026-03-26T18:30:03.281Z',10,1,'2026-03-26T18:30:03.284Z',29),
(33,38,'1','2026-03-26T18:30:03.345Z',8,1,'2026-03-26T18:30:03.349Z',30),
(34,29,'1','2026-03-26T18:30:03.394Z',16,1,'2026-03-26T18:30:03.394Z',31),
(35,32,'1','2026-03-26T18:30:03.481Z',6,1,'2026-03-26T18:30:03.489Z',NULL);
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
(1,20,'1',1,'[{"department":"damstede/va-havo","upperLevel":false},{"department":"cartesius/het-lyceum-va-havo","upperLevel":false},{"department":"maimonides/va-vmbo-gl-tl","upperLevel":false},{"department":"csb/va-havo","upperLevel":false},{"department":"kairos/va-havo","upperLevel":false},{"department":"osb/va-havo","upperLevel":false},{"department":"xplore/va-havo","upperLevel":false},{"department":"berlage/tto-va-havo","upperLevel":false},{"department":"caland/va-havo","upperLevel":false},{"department":"haga/va-havo","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false}]','2026-03-26T18:30:00.137Z','JDJW-1WNY-HVDC',NULL),
(2,3,'1',1,'[{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"metis/coderclass-of-kunst-co-va-havo","upperLevel":false},{"department":"spinoza/va-havo","upperLevel":false},{"department":"nieuwland/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/va-havo","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-havo","upperLevel":false},{"department":"mla/va-havo","upperLevel":false},{"department":"vinse/va-havo","upperLevel":false},{"department":"hlz/va-havo","upperLevel":false},{"department":"havo-de-hof/va-havo","upperLevel":false},{"department":"lely/va-havo","upperLevel":false}]','2026-03-26T18:30:00.271Z','PKX2-GNYC-H336',NULL),
(3,2,'1',1,'[{"department":"comenius/va-havo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"metis/coderclass-of-kunst-co-va-havo","upperLevel":false},{"department":"spinoza/va-havo","upperLevel":false},{"department":"nieuwland/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/va-havo","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-havo","upperLevel":false},{"department":"mla/va-havo","upperLevel":false},{"department":"vinse/va-havo","upperLevel":false},{"department":"hlz/va-havo","upperLevel":false},{"department":"havo-de-hof/va-havo","upperLevel":false}]','2026-03-26T18:30:00.377Z','XBVJ-ADVA-ZB27',NULL),
(4,5,'1',1,'[{"department":"spinoza/va-havo","upperLevel":false},{"department":"nieuwland/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/va-havo","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-havo","upperLevel":false},{"department":"mla/va-havo","upperLevel":false},{"department":"vinse/va-havo","upperLevel":false},{"department":"hlz/va-havo","upperLevel":false},{"department":"havo-de-hof/va-havo","upperLevel":false},{"department":"lely/va-havo","upperLevel":false},{"department":"over-y/va-vmbo-gl-tl","upperLevel":false},{"department":"metropolis/va-havo","upperLevel":false}]','2026-03-26T18:30:00.613Z','977H-1W2R-MVD9',NULL),
(5,1,'1',1,'[{"department":"barlaeus/vwo","upperLevel":false},{"department":"nicolaas/vwo","upperLevel":false},{"department":"hyperion/vwo","upperLevel":false},{"department":"ignatius/vwo","upperLevel":false},{"department":"cygnus/vwo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"fons-vitae/vwo","upperLevel":false},{"department":"vossius/vwo","upperLevel":false},{"department":"metis/technasium-vwo","upperLevel":false},{"department":"vierde-gymnasium/vwo","upperLevel":false},{"department":"spinoza/vwo","upperLevel":false},{"department":"comenius/vwo","upperLevel":false}]','2026-03-26T18:30:00.824Z','4BWT-686A-K7ST',NULL),
(6,22,'1',1,'[{"department":"lely/vwo","upperLevel":false},{"department":"geert-groote/vwo","upperLevel":false},{"department":"hlz/vwo","upperLevel":false},{"department":"cartesius/het-lyceum-vwo","upperLevel":false},{"department":"berlage/tto-vwo","upperLevel":false},{"department":"kairos/vwo","upperLevel":false},{"department":"pax/vwo","upperLevel":false},{"department":"haga/vwo","upperLevel":false},{"department":"xplore/vwo","upperLevel":false},{"department":"osb/vwo","upperLevel":false},{"department":"caland/vwo","upperLevel":false},{"department":"damstede/vwo","upperLevel":false}]','2026-03-26T18:30:00.917Z','HMQ7-YRTM-FT0A',NULL),
(7,21,'1',1,'[{"department":"noorderlicht/va-vmbo-b","upperLevel":false},{"department":"huygens/va-vmbo-b","upperLevel":false},{"department":"hubertus-berkhoff/va-vmbo-b","upperLevel":false},{"department":"de-meer/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:00.986Z','9H3Z-T8FV-8YAG',NULL),
(8,24,'1',1,'[{"department":"osb/va-vmbo-k","upperLevel":false},{"department":"de-meer/va-vmbo-b","upperLevel":false},{"department":"oostpoort/va-vmbo-b","upperLevel":false},{"department":"cburg/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:01.154Z','G1NX-TXHT-JJB5',NULL),
(9,26,'1',1,'[{"department":"xplore/va-havo","upperLevel":false},{"department":"berlage/tto-va-havo","upperLevel":false},{"department":"caland/va-havo","upperLevel":false},{"department":"haga/va-havo","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false},{"department":"terra-nova/va-havo","upperLevel":false},{"department":"denise/va-havo","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false},{"department":"marcanti/va-havo","upperLevel":false},{"department":"nicolaas/va-havo","upperLevel":false},{"department":"fons-vitae/va-havo","upperLevel":false}]','2026-03-26T18:30:01.454Z','T7FV-J50M-HY4Z',NULL),
(10,23,'1',1,'[{"department":"sweelinck/va-vmbo-gl-tl","upperLevel":false},{"department":"kairos/va-vmbo-gl-tl","upperLevel":false},{"department":"xplore/va-vmbo-gl-tl","upperLevel":false},{"department":"fiducie/va-vmbo-gl-tl","upperLevel":false},{"department":"terra-nova/va-vmbo-gl-tl","upperLevel":false},{"department":"denise/va-vmbo-gl-tl","upperLevel":false}]','2026-03-26T18:30:01.637Z','5JC2-1BY5-1005',NULL),
(11,4,'1',1,'[{"department":"ivko/va-vmbo-gl-tl","upperLevel":false},{"department":"hlw/va-vmbo-gl-tl","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"osb/va-vmbo-gl-tl","upperLevel":false},{"department":"lely/va-vmbo-gl-tl","upperLevel":false},{"department":"berlage/tto-va-vmbo-gl-tl","upperLevel":false}]','2026-03-26T18:30:01.745Z','DMNP-FD3Y-ABS7',NULL),
(12,18,'1',1,'[{"department":"alasca/va-havo","upperLevel":false},{"department":"geert-groote/va-havo","upperLevel":false},{"department":"pax/va-havo","upperLevel":false},{"department":"damstede/va-havo","upperLevel":false},{"department":"cartesius/het-lyceum-va-havo","upperLevel":false},{"department":"maimonides/va-vmbo-gl-tl","upperLevel":false},{"department":"csb/va-havo","upperLevel":false},{"department":"kairos/va-havo","upperLevel":false},{"department":"osb/va-havo","upperLevel":false},{"department":"sweelinck/va-vmbo-gl-tl","upperLevel":false},{"department":"xplore/va-havo","upperLevel":false},{"department":"berlage/tto-va-havo","upperLevel":false}]','2026-03-26T18:30:01.922Z','ZH8Q-HW2T-8E2E',NULL),
(13,25,'1',1,'[{"department":"cartesius/het-lyceum-vwo","upperLevel":false},{"department":"berlage/tto-vwo","upperLevel":false},{"department":"kairos/vwo","upperLevel":false},{"department":"pax/vwo","upperLevel":false},{"department":"haga/vwo","upperLevel":false},{"department":"xplore/vwo","upperLevel":false},{"department":"osb/vwo","upperLevel":false},{"department":"caland/vwo","upperLevel":false},{"department":"damstede/vwo","upperLevel":false},{"department":"metropolis/vwo","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false}]','2026-03-26T18:30:02.162Z','V6W4-JNM6-P3J4',NULL),
(14,16,'1',1,'[{"department":"bindelmeer/va-vmbo-b","upperLevel":false},{"department":"tasc/va-vmbo-k","upperLevel":false},{"department":"calvijn/va-vmbo-b","upperLevel":false},{"department":"vonk/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:02.205Z','R46K-SV1G-QJPN',NULL),
(15,8,'1',1,'[{"department":"kolom-noord","upperLevel":false}]','2026-03-26T18:30:02.236Z','V8B8-64E0-8GD8',NULL),
(16,12,'1',1,'[{"department":"comenius/vwo","upperLevel":false},{"department":"maimonides/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/vwo","upperLevel":false},{"department":"nieuwland/vwo","upperLevel":false},{"department":"mla/vwo","upperLevel":false},{"department":"csb/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/vwo","upperLevel":false},{"department":"hlw/digi-tech-tto-va-vmbo-gl-tl","upperLevel":false},{"department":"alasca/vwo","upperLevel":false},{"department":"vinse/vwo","upperLevel":false},{"department":"lely/vwo","upperLevel":false},{"department":"geert-groote/vwo","upperLevel":false}]','2026-03-26T18:30:02.305Z','RSX0-N00M-1NN6',NULL),
(17,41,'1',1,'[{"department":"amsterdams-lyceum/vwo","upperLevel":false},{"department":"barlaeus/vwo","upperLevel":false},{"department":"nicolaas/vwo","upperLevel":false},{"department":"hyperion/vwo","upperLevel":false},{"department":"ignatius/vwo","upperLevel":false},{"department":"cygnus/vwo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"fons-vitae/vwo","upperLevel":false},{"department":"vossius/vwo","upperLevel":false},{"department":"metis/technasium-vwo","upperLevel":false},{"department":"vierde-gymnasium/vwo","upperLevel":false},{"department":"spinoza/vwo","upperLevel":false}]','2026-03-26T18:30:02.469Z','RRNK-PBZ3-NVC1',NULL),
(18,45,'1',1,'[{"department":"oostpoort/va-vmbo-b","upperLevel":false},{"department":"cburg/va-vmbo-b","upperLevel":false},{"department":"futuris/va-vmbo-b","upperLevel":false},{"department":"zuyd/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:02.537Z','8Z7K-YDNZ-T6VT',NULL),
(19,47,'1',1,'[{"department":"kolom-plein","upperLevel":false}]','2026-03-26T18:30:02.585Z','9PW1-PZPW-HV1Y',NULL),
(20,48,'1',1,'[{"department":"geert-groote/va-vmbo-gl-tl","upperLevel":false},{"department":"over-y/va-vmbo-gl-tl","upperLevel":false},{"department":"vinse/va-vmbo-gl-tl","upperLevel":false},{"department":"amsterdamse-mavo/va-vmbo-gl-tl","upperLevel":false},{"department":"mla/va-vmbo-gl-tl","upperLevel":false},{"department":"pax/va-vmbo-gl-tl","upperLevel":false}]','2026-03-26T18:30:02.666Z','S1RZ-PHMH-7E18',NULL),
(21,42,'1',1,'[{"department":"comenius/va-havo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"metis/coderclass-of-kunst-co-va-havo","upperLevel":false},{"department":"spinoza/va-havo","upperLevel":false},{"department":"nieuwland/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/va-havo","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-havo","upperLevel":false},{"department":"mla/va-havo","upperLevel":false},{"department":"vinse/va-havo","upperLevel":false},{"department":"hlz/va-havo","upperLevel":false},{"department":"havo-de-hof/va-havo","upperLevel":false}]','2026-03-26T18:30:02.752Z','ETY9-RCED-YWZ4',NULL),
(22,43,'1',1,'[{"department":"osb/va-vmbo-k","upperLevel":false},{"department":"de-meer/va-vmbo-b","upperLevel":false},{"department":"oostpoort/va-vmbo-b","upperLevel":false},{"department":"cburg/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:02.801Z','BBYW-299Q-X586',NULL),
(23,36,'1',1,'[{"department":"nicolaas/va-havo","upperLevel":false},{"department":"fons-vitae/va-havo","upperLevel":false},{"department":"comenius/va-havo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"metis/coderclass-of-kunst-co-va-havo","upperLevel":false},{"department":"spinoza/va-havo","upperLevel":false},{"department":"nieuwland/va-havo","upperLevel":false},{"department":"gerrit-vd-veen/va-havo","upperLevel":false},{"department":"bredero/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-havo","upperLevel":false},{"department":"mla/va-havo","upperLevel":false},{"department":"vinse/va-havo","upperLevel":false}]','2026-03-26T18:30:02.882Z','DJXF-E36W-1PSW',NULL),
(24,37,'1',1,'[{"department":"mediacollege/va-vmbo-gl-tl","upperLevel":false},{"department":"hubertus-berkhoff/va-vmbo-gl-tl","upperLevel":false},{"department":"marcanti/va-vmbo-gl-tl","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-vmbo-gl-tl","upperLevel":false},{"department":"tasc/vmbo-gl-tl","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false}]','2026-03-26T18:30:02.953Z','AATF-3QEB-EYFW',NULL),
(25,34,'1',1,'[{"department":"apollo","upperLevel":false}]','2026-03-26T18:30:02.985Z','QN8M-6KQ1-0VJK',NULL),
(26,40,'1',1,'[{"department":"marcanti/vwo","upperLevel":false},{"department":"amsterdams-lyceum/vwo","upperLevel":false},{"department":"barlaeus/vwo","upperLevel":false},{"department":"nicolaas/vwo","upperLevel":false},{"department":"hyperion/vwo","upperLevel":false},{"department":"ignatius/vwo","upperLevel":false},{"department":"cygnus/vwo","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"fons-vitae/vwo","upperLevel":false},{"department":"vossius/vwo","upperLevel":false},{"department":"metis/technasium-vwo","upperLevel":false},{"department":"vierde-gymnasium/vwo","upperLevel":false}]','2026-03-26T18:30:03.073Z','JNG3-24TP-716J',NULL),
(27,35,'1',1,'[{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false},{"department":"terra-nova/vwo","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false},{"department":"denise/vwo","upperLevel":false},{"department":"marcanti/vwo","upperLevel":false},{"department":"amsterdams-lyceum/vwo","upperLevel":false},{"department":"barlaeus/vwo","upperLevel":false},{"department":"nicolaas/vwo","upperLevel":false},{"department":"hyperion/vwo","upperLevel":false},{"department":"ignatius/vwo","upperLevel":false},{"department":"cygnus/vwo","upperLevel":false}]','2026-03-26T18:30:03.154Z','4V2R-06H0-5D5Y',NULL),
(28,30,'1',1,'[{"department":"xplore/vwo","upperLevel":false},{"department":"osb/vwo","upperLevel":false},{"department":"caland/vwo","upperLevel":false},{"department":"damstede/vwo","upperLevel":false},{"department":"metropolis/vwo","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false},{"department":"terra-nova/vwo","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false},{"department":"denise/vwo","upperLevel":false},{"department":"marcanti/vwo","upperLevel":false},{"department":"amsterdams-lyceum/vwo","upperLevel":false}]','2026-03-26T18:30:03.257Z','HMFM-HM33-BRJT',NULL),
(29,33,'1',1,'[{"department":"nieuwentijt-monnickendam/va-vmbo-gl-tl","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false},{"department":"comenius/va-vmbo-gl-tl","upperLevel":false},{"department":"spinoza/va-vmbo-gl-tl","upperLevel":false},{"department":"spinoza20first/va-vmbo-gl-tl","upperLevel":false},{"department":"lumion/va-vmbo-gl-tl","upperLevel":false}]','2026-03-26T18:30:03.318Z','73WE-3G2X-W6TT',NULL),
(30,38,'1',1,'[{"department":"calvijn/va-vmbo-b","upperLevel":false},{"department":"vonk/va-vmbo-b","upperLevel":false},{"department":"noorderlicht/va-vmbo-b","upperLevel":false},{"department":"huygens/va-vmbo-b","upperLevel":false}]','2026-03-26T18:30:03.369Z','V01Z-D19D-M8HZ',NULL),
(31,29,'1',1,'[{"department":"berlage/tto-va-havo","upperLevel":false},{"department":"caland/va-havo","upperLevel":false},{"department":"haga/va-havo","upperLevel":false},{"department":"nieuwentijt-monnickendam/va-havo","upperLevel":false},{"department":"kiem/havo","upperLevel":false},{"department":"oostpoort/va-havo","upperLevel":false},{"department":"terra-nova/va-havo","upperLevel":false},{"department":"denise/va-havo","upperLevel":false},{"department":"fiducie/havo","upperLevel":false},{"department":"spring-high/va-vmbo-gl-tl","upperLevel":false},{"department":"marcanti/va-havo","upperLevel":false},{"department":"nicolaas/va-havo","upperLevel":false}]','2026-03-26T18:30:03.457Z','0PP3-0JB9-BJCQ',NULL);
insert into reopenings (submission_id, reopened_at, reason) values
(5,'2026-03-26T18:30:04.415Z','vader wil een andere volgorde');
insert into mails (id, kind, pupil_id, recipient, language, unique_key, priority, link_id, data, state, state_at, reason, due_at, attempts, claimed_by, claimed_until, message_id, created_at, queued_at, sent_at) values
(1,'login',20,'aitbaazi@example.org','nl','login:20:1',4,1,'{}','sent','2026-03-16T08:00:00.969Z','','2026-03-16T08:00:00.969Z',1,NULL,NULL,'<elk.1.FgyPbJaknUn5C8zCdnxH@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.969Z'),
(2,'login',3,'ouders.vandenakker@example.org','nl','login:3:1',4,2,'{}','sent','2026-03-16T08:00:00.983Z','','2026-03-16T08:00:00.983Z',1,NULL,NULL,'<elk.2.ciotVvcYupXcmp-DeiMS@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.983Z'),
(3,'login',2,'ouders.vandenakker@example.org','nl','login:2:1',4,3,'{}','sent','2026-03-16T08:00:00.997Z','','2026-03-16T08:00:00.997Z',1,NULL,NULL,'<elk.3.x1A4Z4HXWxkbYIU-D5Pu@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.997Z'),
(4,'login',9,'bakker.thuis@example.org','nl','login:9:1',4,4,'{}','sent','2026-03-16T08:00:01.009Z','','2026-03-16T08:00:01.009Z',1,NULL,NULL,'<elk.4.ISOvaBHY7mDmMj5tLriK@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.009Z'),
(5,'login',14,'benali@example.org','nl','login:14:1',4,5,'{}','sent','2026-03-16T08:00:01.033Z','','2026-03-16T08:00:01.033Z',1,NULL,NULL,'<elk.5.YLN5qLjDxd5hUq80M7Ci@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.033Z'),
(6,'login',5,'boateng.family@example.org','en','login:5:1',4,6,'{}','sent','2026-03-16T08:00:01.044Z','','2026-03-16T08:00:01.044Z',1,NULL,NULL,'<elk.6.EEba87__1ReqzvCStZhZ@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.044Z'),
(7,'login',17,'chen.wei@example.org','nl','login:17:1',4,7,'{}','sent','2026-03-16T08:00:01.077Z','','2026-03-16T08:00:01.077Z',1,NULL,NULL,'<elk.7.jdLFVYOrnp-ydL0HBx7T@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.077Z'),
(8,'login',19,'codrington@example.org','nl','login:19:1',4,8,'{}','sent','2026-03-16T08:00:01.105Z','','2026-03-16T08:00:01.105Z',1,NULL,NULL,'<elk.8.0xiHeziXYv7rbGSnn6Cz@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.105Z'),
(9,'login',1,'familie.dandrea@example.org','nl','login:1:1',4,9,'{}','sent','2026-03-16T08:00:01.129Z','','2026-03-16T08:00:01.129Z',1,NULL,NULL,'<elk.9.JLsgtaFnFMQJ_wKeZf0s@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.129Z'),
(10,'login',22,'vandijk.saar@example.org','nl','login:22:1',4,10,'{}','sent','2026-03-16T08:00:01.145Z','','2026-03-16T08:00:01.145Z',1,NULL,NULL,'<elk.10.KCjqLjxePob1DmrYdS2w@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.145Z'),
(11,'login',21,'degroot.tijn@example.org','nl','login:21:1',4,11,'{}','sent','2026-03-16T08:00:01.165Z','','2026-03-16T08:00:01.165Z',1,NULL,NULL,'<elk.11.he6mSWMiq0IDfWMB7X_U@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.165Z'),
(12,'login',24,'hassanomar@example.org','nl','login:24:1',4,12,'{}','sent','2026-03-16T08:00:01.193Z','','2026-03-16T08:00:01.193Z',1,NULL,NULL,'<elk.12.ovK-abKslfbUdn2z-kDP@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.193Z'),
(13,'login',11,'vanthoff@example.org','nl','login:11:1',4,13,'{}','sent','2026-03-16T08:00:01.209Z','','2026-03-16T08:00:01.209Z',1,NULL,NULL,'<elk.13.J5tCabPxJsiNAq2aXxzd@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.209Z'),
(14,'login',10,'jansen.finn@example.org','nl','login:10:1',4,14,'{}','sent','2026-03-16T08:00:01.220Z','','2026-03-16T08:00:01.220Z',1,NULL,NULL,'<elk.14.CG9E4B1DgkRbxV_O43fB@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.220Z'),
(15,'login',27,'kanhai@example.org','nl','login:27:1',4,15,'{}','sent','2026-03-16T08:00:01.236Z','','2026-03-16T08:00:01.236Z',1,NULL,NULL,'<elk.15.dp9I0KUMN9MAgN_XfUsT@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.236Z'),
(16,'login',26,'nunezgarcia@example.org','nl','login:26:1',4,16,'{}','sent','2026-03-16T08:00:01.248Z','','2026-03-16T08:00:01.248Z',1,NULL,NULL,'<elk.16.Jm3E5w2WjWIxJVCyF0Ie@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.248Z'),
(17,'login',28,'obrien.home@example.org','en','login:28:1',4,17,'{}','sent','2026-03-16T08:00:01.285Z','','2026-03-16T08:00:01.285Z',1,NULL,NULL,'<elk.17.GzQTx48-YgBVS-xkGjZC@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.285Z'),
(18,'login',23,'oseitutu@example.org','en','login:23:1',4,18,'{}','sent','2026-03-16T08:00:01.297Z','','2026-03-16T08:00:01.297Z',1,NULL,NULL,'<elk.18.-ZoPr_c6ltiaQXigl6AM@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.297Z'),
(19,'login',4,'ozturk.ailesi@example.org','nl','login:4:1',4,19,'{}','sent','2026-03-16T08:00:01.317Z','','2026-03-16T08:00:01.317Z',1,NULL,NULL,'<elk.19.R2v_CEtnHwgi3Q2liBqp@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.317Z'),
(20,'login',18,'ramdin@example.org','nl','login:18:1',4,20,'{}','sent','2026-03-16T08:00:01.323Z','','2026-03-16T08:00:01.323Z',1,NULL,NULL,'<elk.20.dF4kvJpntvcWtw6-9Jk3@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.323Z'),
(21,'login',15,'saintclair@example.org','nl','login:15:1',4,21,'{}','sent','2026-03-16T08:00:01.345Z','','2026-03-16T08:00:01.345Z',1,NULL,NULL,'<elk.21.OoreCwG_-inFTP6T3SNl@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.345Z'),
(22,'login',13,'skerjanc@example.org','nl','login:13:1',4,22,'{}','sent','2026-03-16T08:00:01.357Z','','2026-03-16T08:00:01.357Z',1,NULL,NULL,'<elk.22.PVI0honeszlDVrxkObrX@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.357Z'),
(23,'login',25,'sorensen@example.org','nl','login:25:1',4,23,'{}','sent','2026-03-16T08:00:01.382Z','','2026-03-16T08:00:01.382Z',1,NULL,NULL,'<elk.23.DX5bf2abMgX6FFN4vBcG@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.382Z'),
(24,'login',16,'intveld@example.org','nl','login:16:1',4,24,'{}','sent','2026-03-16T08:00:01.398Z','','2026-03-16T08:00:01.398Z',1,NULL,NULL,'<elk.24.LdlgEVW1w14sx0GE8RUL@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.398Z'),
(25,'login',8,'d.visser@example.org','nl','login:8:1',4,25,'{}','sent','2026-03-16T08:00:01.413Z','','2026-03-16T08:00:01.413Z',1,NULL,NULL,'<elk.25.OzFQHV9gqut5xdH_soJX@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.413Z'),
(26,'login',12,'devries.zeeegel@example.org','nl','login:12:1',4,26,'{}','sent','2026-03-16T08:00:01.442Z','','2026-03-16T08:00:01.441Z',1,NULL,NULL,'<elk.26.zXdryCWgmDx9r0Hjmktk@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.442Z'),
(27,'login',46,'brancoveanu@example.org','nl','login:46:1',4,27,'{}','sent','2026-03-16T08:00:01.453Z','','2026-03-16T08:00:01.453Z',1,NULL,NULL,'<elk.27.2B2m8H-UTd9L5H1Xrss7@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.453Z'),
(28,'login',41,'brouwer.thijs@example.org','nl','login:41:1',4,28,'{}','sent','2026-03-16T08:00:01.477Z','','2026-03-16T08:00:01.477Z',1,NULL,NULL,'<elk.28.K8bKpEGnUqLwfksInfb1@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.477Z'),
(29,'login',45,'petrovic@example.org','en','login:45:1',4,29,'{}','sent','2026-03-16T08:00:01.495Z','','2026-03-16T08:00:01.495Z',1,NULL,NULL,'<elk.29.LA4yBjaSu_rnGouEAp8c@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.495Z'),
(30,'login',44,'suryani.keluarga@example.org','nl','login:44:1',4,30,'{}','sent','2026-03-16T08:00:01.506Z','','2026-03-16T08:00:01.506Z',1,NULL,NULL,'<elk.30.tcR-tDcCAbJ64rT1pYIJ@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.506Z'),
(31,'login',47,'yildirim.ailesi@example.org','nl','login:47:1',4,31,'{}','sent','2026-03-16T08:00:01.518Z','','2026-03-16T08:00:01.518Z',1,NULL,NULL,'<elk.31.Emnic7DBpl3z0dt16mf9@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.518Z'),
(32,'login',48,'zelenska@example.org','nl','login:48:1',4,32,'{}','sent','2026-03-16T08:00:01.533Z','','2026-03-16T08:00:01.533Z',1,NULL,NULL,'<elk.32.cFvG8uVdPeehCJBgBOqE@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.533Z'),
(33,'login',42,'zukauskaite@example.org','nl','login:42:1',4,33,'{}','sent','2026-03-16T08:00:01.549Z','','2026-03-16T08:00:01.549Z',1,NULL,NULL,'<elk.33.p0JsUPE7BlWAP3M8ias_@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.549Z'),
(34,'login',43,'alahmad@example.org','nl','login:43:1',4,34,'{}','sent','2026-03-16T08:00:01.569Z','','2026-03-16T08:00:01.569Z',1,NULL,NULL,'<elk.34.Tnoqq8jnIOJ9SWNnV71W@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.569Z'),
(35,'login',36,'dubois.famille@example.org','nl','login:36:1',4,35,'{}','sent','2026-03-16T08:00:01.589Z','','2026-03-16T08:00:01.589Z',1,NULL,NULL,'<elk.35.BmZRQrysg-YiNDxsWvI5@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.589Z'),
(36,'login',37,'kovalchuk@example.org','nl','login:37:1',4,36,'{}','sent','2026-03-16T08:00:01.601Z','','2026-03-16T08:00:01.601Z',1,NULL,NULL,'<elk.36.JDEEqRJattgBP0LOTgGw@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.601Z'),
(37,'login',34,'kromosoeto@example.org','nl','login:34:1',4,37,'{}','sent','2026-03-16T08:00:01.617Z','','2026-03-16T08:00:01.617Z',1,NULL,NULL,'<elk.37.10BhQ9GS9U91z6zb8YI0@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.617Z'),
(38,'login',39,'vandermeer.jip@example.org','nl','login:39:1',4,38,'{}','sent','2026-03-16T08:00:01.645Z','','2026-03-16T08:00:01.645Z',1,NULL,NULL,'<elk.38.xjNSBc12xf3zyoPODYAy@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.645Z'),
(39,'login',31,'ndiaye.dogan@example.org','nl','login:31:1',4,39,'{}','sent','2026-03-16T08:00:01.657Z','','2026-03-16T08:00:01.657Z',1,NULL,NULL,'<elk.39.Gyjy7x4K4_mHItDgxGEi@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.657Z'),
(40,'login',40,'nguyen.minh@example.org','en','login:40:1',4,40,'{}','sent','2026-03-16T08:00:01.662Z','','2026-03-16T08:00:01.662Z',1,NULL,NULL,'<elk.40.fG5Cp2Z5vtCA2eVttZE1@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.662Z'),
(41,'login',35,'van.oranjestein@example.org','nl','login:35:1',4,41,'{}','sent','2026-03-16T08:00:01.681Z','','2026-03-16T08:00:01.681Z',1,NULL,NULL,'<elk.41.ZnIoG-a2PELctj5V9gw_@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.681Z'),
(42,'login',30,'sahin.ailesi@example.org','nl','login:30:1',4,42,'{}','sent','2026-03-16T08:00:01.687Z','','2026-03-16T08:00:01.687Z',1,NULL,NULL,'<elk.42._VyTdr2AEDTrpalIX7JI@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.687Z'),
(43,'login',33,'taranu@example.org','nl','login:33:1',4,43,'{}','sent','2026-03-16T08:00:01.692Z','','2026-03-16T08:00:01.692Z',1,NULL,NULL,'<elk.43.P-6YjkqE4BxU9yFYzcy7@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.692Z'),
(44,'login',38,'tesfamariam@example.org','nl','login:38:1',4,44,'{}','sent','2026-03-16T08:00:01.702Z','','2026-03-16T08:00:01.702Z',1,NULL,NULL,'<elk.44.CJnXEUhaDIublIfwXUdJ@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.702Z'),
(45,'login',29,'devries.lantaarn@example.org','nl','login:29:1',4,45,'{}','sent','2026-03-16T08:00:01.707Z','','2026-03-16T08:00:01.707Z',1,NULL,NULL,'<elk.45.0ccOj7h7nIM9s6tjw3wx@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.707Z'),
(46,'login',32,'wisniewscy@example.org','nl','login:32:1',4,46,'{}','sent','2026-03-16T08:00:01.719Z','','2026-03-16T08:00:01.719Z',1,NULL,NULL,'<elk.46.oRjKckqoqouZiwDvbd2J@oefenstad.example>','2026-03-16T08:00:00.797Z','2026-03-16T08:00:00.797Z','2026-03-16T08:00:01.719Z'),
(47,'receipt',20,'aitbaazi@example.org','nl','receipt:JDJW-1WNY-HVDC',2,NULL,'{"round":"1","receiptCode":"JDJW-1WNY-HVDC","submittedAt":"2026-03-26T18:30:00.137Z"}','sent','2026-03-26T18:30:03.573Z','','2026-03-26T18:30:03.573Z',1,NULL,NULL,'<elk.47.QOIXD80q1SKOhjPFx2Vw@oefenstad.example>','2026-03-26T18:30:00.137Z','2026-03-26T18:30:00.137Z','2026-03-26T18:30:03.573Z'),
(48,'receipt',3,'ouders.vandenakker@example.org','nl','receipt:PKX2-GNYC-H336',2,NULL,'{"round":"1","receiptCode":"PKX2-GNYC-H336","submittedAt":"2026-03-26T18:30:00.271Z"}','sent','2026-03-26T18:30:03.585Z','','2026-03-26T18:30:03.585Z',1,NULL,NULL,'<elk.48.5N_dom97H_innNGTmFC9@oefenstad.example>','2026-03-26T18:30:00.271Z','2026-03-26T18:30:00.271Z','2026-03-26T18:30:03.585Z'),
(49,'receipt',2,'ouders.vandenakker@example.org','nl','receipt:XBVJ-ADVA-ZB27',2,NULL,'{"round":"1","receiptCode":"XBVJ-ADVA-ZB27","submittedAt":"2026-03-26T18:30:00.377Z"}','sent','2026-03-26T18:30:03.593Z','','2026-03-26T18:30:03.593Z',1,NULL,NULL,'<elk.49.RCULO4IIU9EtYgDDL0Hz@oefenstad.example>','2026-03-26T18:30:00.377Z','2026-03-26T18:30:00.377Z','2026-03-26T18:30:03.593Z'),
(50,'receipt',5,'boateng.family@example.org','en','receipt:977H-1W2R-MVD9',2,NULL,'{"round":"1","receiptCode":"977H-1W2R-MVD9","submittedAt":"2026-03-26T18:30:00.613Z"}','sent','2026-03-26T18:30:03.643Z','','2026-03-26T18:30:03.643Z',1,NULL,NULL,'<elk.50.qx90d7Q3ZO_-R9x2waQz@oefenstad.example>','2026-03-26T18:30:00.613Z','2026-03-26T18:30:00.613Z','2026-03-26T18:30:03.643Z'),
(51,'receipt',1,'familie.dandrea@example.org','nl','receipt:4BWT-686A-K7ST',2,NULL,'{"round":"1","receiptCode":"4BWT-686A-K7ST","submittedAt":"2026-03-26T18:30:00.824Z"}','sent','2026-03-26T18:30:03.646Z','','2026-03-26T18:30:03.646Z',1,NULL,NULL,'<elk.51.dPpjioyBsDAuInDxBddf@oefenstad.example>','2026-03-26T18:30:00.824Z','2026-03-26T18:30:00.824Z','2026-03-26T18:30:03.646Z'),
(52,'receipt',22,'vandijk.saar@example.org','nl','receipt:HMQ7-YRTM-FT0A',2,NULL,'{"round":"1","receiptCode":"HMQ7-YRTM-FT0A","submittedAt":"2026-03-26T18:30:00.917Z"}','sent','2026-03-26T18:30:03.648Z','','2026-03-26T18:30:03.648Z',1,NULL,NULL,'<elk.52.Czy_KS-rc-NhQB7Bq_5T@oefenstad.example>','2026-03-26T18:30:00.917Z','2026-03-26T18:30:00.917Z','2026-03-26T18:30:03.648Z'),
(53,'receipt',21,'degroot.tijn@example.org','nl','receipt:9H3Z-T8FV-8YAG',2,NULL,'{"round":"1","receiptCode":"9H3Z-T8FV-8YAG","submittedAt":"2026-03-26T18:30:00.986Z"}','sent','2026-03-26T18:30:03.652Z','','2026-03-26T18:30:03.652Z',1,NULL,NULL,'<elk.53.iAaLds-46ENGBs57RsmW@oefenstad.example>','2026-03-26T18:30:00.986Z','2026-03-26T18:30:00.986Z','2026-03-26T18:30:03.652Z'),
(54,'receipt',24,'hassanomar@example.org','nl','receipt:G1NX-TXHT-JJB5',2,NULL,'{"round":"1","receiptCode":"G1NX-TXHT-JJB5","submittedAt":"2026-03-26T18:30:01.154Z"}','sent','2026-03-26T18:30:03.657Z','','2026-03-26T18:30:03.657Z',1,NULL,NULL,'<elk.54.KfE5-N0RExPvC51Wxty9@oefenstad.example>','2026-03-26T18:30:01.154Z','2026-03-26T18:30:01.154Z','2026-03-26T18:30:03.657Z'),
(55,'receipt',26,'nunezgarcia@example.org','nl','receipt:T7FV-J50M-HY4Z',2,NULL,'{"round":"1","receiptCode":"T7FV-J50M-HY4Z","submittedAt":"2026-03-26T18:30:01.454Z"}','sent','2026-03-26T18:30:03.659Z','','2026-03-26T18:30:03.659Z',1,NULL,NULL,'<elk.55.XW34Bn-N1F5A6XvsLa8E@oefenstad.example>','2026-03-26T18:30:01.454Z','2026-03-26T18:30:01.454Z','2026-03-26T18:30:03.659Z'),
(56,'receipt',23,'oseitutu@example.org','en','receipt:5JC2-1BY5-1005',2,NULL,'{"round":"1","receiptCode":"5JC2-1BY5-1005","submittedAt":"2026-03-26T18:30:01.637Z"}','sent','2026-03-26T18:30:03.668Z','','2026-03-26T18:30:03.668Z',1,NULL,NULL,'<elk.56.osuY3Oe5bh5qKX5FECXO@oefenstad.example>','2026-03-26T18:30:01.637Z','2026-03-26T18:30:01.637Z','2026-03-26T18:30:03.668Z'),
(57,'receipt',4,'ozturk.ailesi@example.org','nl','receipt:DMNP-FD3Y-ABS7',2,NULL,'{"round":"1","receiptCode":"DMNP-FD3Y-ABS7","submittedAt":"2026-03-26T18:30:01.745Z"}','sent','2026-03-26T18:30:03.671Z','','2026-03-26T18:30:03.671Z',1,NULL,NULL,'<elk.57.OpWfmh83z9G_KseBsw11@oefenstad.example>','2026-03-26T18:30:01.745Z','2026-03-26T18:30:01.745Z','2026-03-26T18:30:03.671Z'),
(58,'receipt',18,'ramdin@example.org','nl','receipt:ZH8Q-HW2T-8E2E',2,NULL,'{"round":"1","receiptCode":"ZH8Q-HW2T-8E2E","submittedAt":"2026-03-26T18:30:01.922Z"}','sent','2026-03-26T18:30:03.673Z','','2026-03-26T18:30:03.673Z',1,NULL,NULL,'<elk.58.skcdSHLW74TT3JcJtN7I@oefenstad.example>','2026-03-26T18:30:01.922Z','2026-03-26T18:30:01.922Z','2026-03-26T18:30:03.673Z'),
(59,'receipt',25,'sorensen@example.org','nl','receipt:V6W4-JNM6-P3J4',2,NULL,'{"round":"1","receiptCode":"V6W4-JNM6-P3J4","submittedAt":"2026-03-26T18:30:02.162Z"}','sent','2026-03-26T18:30:03.675Z','','2026-03-26T18:30:03.675Z',1,NULL,NULL,'<elk.59.N8_G9_IE9q2xPKzrIhYG@oefenstad.example>','2026-03-26T18:30:02.162Z','2026-03-26T18:30:02.162Z','2026-03-26T18:30:03.675Z'),
(60,'receipt',16,'intveld@example.org','nl','receipt:R46K-SV1G-QJPN',2,NULL,'{"round":"1","receiptCode":"R46K-SV1G-QJPN","submittedAt":"2026-03-26T18:30:02.205Z"}','sent','2026-03-26T18:30:03.677Z','','2026-03-26T18:30:03.677Z',1,NULL,NULL,'<elk.60.h89RGMhW5XvwGpcFVIkV@oefenstad.example>','2026-03-26T18:30:02.205Z','2026-03-26T18:30:02.205Z','2026-03-26T18:30:03.677Z'),
(61,'receipt',8,'d.visser@example.org','nl','receipt:V8B8-64E0-8GD8',2,NULL,'{"round":"1","receiptCode":"V8B8-64E0-8GD8","submittedAt":"2026-03-26T18:30:02.236Z"}','sent','2026-03-26T18:30:03.680Z','','2026-03-26T18:30:03.680Z',1,NULL,NULL,'<elk.61.T-iF5xDsY8TZExrUV5oD@oefenstad.example>','2026-03-26T18:30:02.236Z','2026-03-26T18:30:02.236Z','2026-03-26T18:30:03.680Z'),
(62,'receipt',12,'devries.zeeegel@example.org','nl','receipt:RSX0-N00M-1NN6',2,NULL,'{"round":"1","receiptCode":"RSX0-N00M-1NN6","submittedAt":"2026-03-26T18:30:02.305Z"}','sent','2026-03-26T18:30:03.700Z','','2026-03-26T18:30:03.700Z',1,NULL,NULL,'<elk.62.qDrpP-9YBWPVR9mLqTl2@oefenstad.example>','2026-03-26T18:30:02.305Z','2026-03-26T18:30:02.305Z','2026-03-26T18:30:03.700Z'),
(63,'receipt',41,'brouwer.thijs@example.org','nl','receipt:RRNK-PBZ3-NVC1',2,NULL,'{"round":"1","receiptCode":"RRNK-PBZ3-NVC1","submittedAt":"2026-03-26T18:30:02.469Z"}','sent','2026-03-26T18:30:03.705Z','','2026-03-26T18:30:03.704Z',1,NULL,NULL,'<elk.63.3-nFxma1QQzKQ0utYpFY@oefenstad.example>','2026-03-26T18:30:02.469Z','2026-03-26T18:30:02.469Z','2026-03-26T18:30:03.705Z'),
(64,'receipt',45,'petrovic@example.org','en','receipt:8Z7K-YDNZ-T6VT',2,NULL,'{"round":"1","receiptCode":"8Z7K-YDNZ-T6VT","submittedAt":"2026-03-26T18:30:02.537Z"}','sent','2026-03-26T18:30:03.707Z','','2026-03-26T18:30:03.707Z',1,NULL,NULL,'<elk.64.abmcH2wOAUFGnEEKxDzD@oefenstad.example>','2026-03-26T18:30:02.537Z','2026-03-26T18:30:02.537Z','2026-03-26T18:30:03.707Z'),
(65,'receipt',47,'yildirim.ailesi@example.org','nl','receipt:9PW1-PZPW-HV1Y',2,NULL,'{"round":"1","receiptCode":"9PW1-PZPW-HV1Y","submittedAt":"2026-03-26T18:30:02.585Z"}','sent','2026-03-26T18:30:03.712Z','','2026-03-26T18:30:03.712Z',1,NULL,NULL,'<elk.65.Dg-PZlRiGhFbBaEwMwdk@oefenstad.example>','2026-03-26T18:30:02.585Z','2026-03-26T18:30:02.585Z','2026-03-26T18:30:03.712Z'),
(66,'receipt',48,'zelenska@example.org','nl','receipt:S1RZ-PHMH-7E18',2,NULL,'{"round":"1","receiptCode":"S1RZ-PHMH-7E18","submittedAt":"2026-03-26T18:30:02.666Z"}','sent','2026-03-26T18:30:03.715Z','','2026-03-26T18:30:03.715Z',1,NULL,NULL,'<elk.66.TvkRwUwrfNdmtPijVPP5@oefenstad.example>','2026-03-26T18:30:02.666Z','2026-03-26T18:30:02.666Z','2026-03-26T18:30:03.715Z'),
(67,'receipt',42,'zukauskaite@example.org','nl','receipt:ETY9-RCED-YWZ4',2,NULL,'{"round":"1","receiptCode":"ETY9-RCED-YWZ4","submittedAt":"2026-03-26T18:30:02.752Z"}','sent','2026-03-26T18:30:03.719Z','','2026-03-26T18:30:03.719Z',1,NULL,NULL,'<elk.67.KtfZwh4HGiXX-5CnZsMv@oefenstad.example>','2026-03-26T18:30:02.752Z','2026-03-26T18:30:02.752Z','2026-03-26T18:30:03.719Z'),
(68,'receipt',43,'alahmad@example.org','nl','receipt:BBYW-299Q-X586',2,NULL,'{"round":"1","receiptCode":"BBYW-299Q-X586","submittedAt":"2026-03-26T18:30:02.801Z"}','sent','2026-03-26T18:30:03.734Z','','2026-03-26T18:30:03.734Z',1,NULL,NULL,'<elk.68.ZnpKl26XX26-Y30mtStY@oefenstad.example>','2026-03-26T18:30:02.801Z','2026-03-26T18:30:02.801Z','2026-03-26T18:30:03.734Z'),
(69,'receipt',36,'dubois.famille@example.org','nl','receipt:DJXF-E36W-1PSW',2,NULL,'{"round":"1","receiptCode":"DJXF-E36W-1PSW","submittedAt":"2026-03-26T18:30:02.882Z"}','sent','2026-03-26T18:30:03.738Z','','2026-03-26T18:30:03.738Z',1,NULL,NULL,'<elk.69.qv04o-MQOPRpt5AwFxtY@oefenstad.example>','2026-03-26T18:30:02.882Z','2026-03-26T18:30:02.882Z','2026-03-26T18:30:03.738Z'),
(70,'receipt',37,'kovalchuk@example.org','nl','receipt:AATF-3QEB-EYFW',2,NULL,'{"round":"1","receiptCode":"AATF-3QEB-EYFW","submittedAt":"2026-03-26T18:30:02.953Z"}','sent','2026-03-26T18:30:03.744Z','','2026-03-26T18:30:03.744Z',1,NULL,NULL,'<elk.70.zHLStZeKp9ZLPc1TGeBS@oefenstad.example>','2026-03-26T18:30:02.953Z','2026-03-26T18:30:02.953Z','2026-03-26T18:30:03.744Z'),
(71,'receipt',34,'kromosoeto@example.org','nl','receipt:QN8M-6KQ1-0VJK',2,NULL,'{"round":"1","receiptCode":"QN8M-6KQ1-0VJK","submittedAt":"2026-03-26T18:30:02.985Z"}','sent','2026-03-26T18:30:03.746Z','','2026-03-26T18:30:03.746Z',1,NULL,NULL,'<elk.71.k38iyIWrdIQNDuV76Uv2@oefenstad.example>','2026-03-26T18:30:02.985Z','2026-03-26T18:30:02.985Z','2026-03-26T18:30:03.746Z'),
(72,'receipt',40,'nguyen.minh@example.org','en','receipt:JNG3-24TP-716J',2,NULL,'{"round":"1","receiptCode":"JNG3-24TP-716J","submittedAt":"2026-03-26T18:30:03.073Z"}','sent','2026-03-26T18:30:03.765Z','','2026-03-26T18:30:03.765Z',1,NULL,NULL,'<elk.72.EDT0pWwZyidSGgY7U674@oefenstad.example>','2026-03-26T18:30:03.073Z','2026-03-26T18:30:03.073Z','2026-03-26T18:30:03.765Z'),
(73,'receipt',35,'van.oranjestein@example.org','nl','receipt:4V2R-06H0-5D5Y',2,NULL,'{"round":"1","receiptCode":"4V2R-06H0-5D5Y","submittedAt":"2026-03-26T18:30:03.154Z"}','sent','2026-03-26T18:30:03.770Z','','2026-03-26T18:30:03.769Z',1,NULL,NULL,'<elk.73.FH8X0rKda7YEGpJQFv13@oefenstad.example>','2026-03-26T18:30:03.154Z','2026-03-26T18:30:03.154Z','2026-03-26T18:30:03.770Z'),
(74,'receipt',30,'sahin.ailesi@example.org','nl','receipt:HMFM-HM33-BRJT',2,NULL,'{"round":"1","receiptCode":"HMFM-HM33-BRJT","submittedAt":"2026-03-26T18:30:03.257Z"}','sent','2026-03-26T18:30:03.773Z','','2026-03-26T18:30:03.773Z',1,NULL,NULL,'<elk.74.lzHcSsQrx4t44-zKMYT1@oefenstad.example>','2026-03-26T18:30:03.257Z','2026-03-26T18:30:03.257Z','2026-03-26T18:30:03.773Z'),
(75,'receipt',33,'taranu@example.org','nl','receipt:73WE-3G2X-W6TT',2,NULL,'{"round":"1","receiptCode":"73WE-3G2X-W6TT","submittedAt":"2026-03-26T18:30:03.318Z"}','sent','2026-03-26T18:30:03.775Z','','2026-03-26T18:30:03.775Z',1,NULL,NULL,'<elk.75.GXmYBKx_bMX-aa7UhfBa@oefenstad.example>','2026-03-26T18:30:03.318Z','2026-03-26T18:30:03.318Z','2026-03-26T18:30:03.775Z'),
(76,'receipt',38,'tesfamariam@example.org','nl','receipt:V01Z-D19D-M8HZ',2,NULL,'{"round":"1","receiptCode":"V01Z-D19D-M8HZ","submittedAt":"2026-03-26T18:30:03.369Z"}','sent','2026-03-26T18:30:03.778Z','','2026-03-26T18:30:03.778Z',1,NULL,NULL,'<elk.76.wXl3v8UKxvQIXDExBw4k@oefenstad.example>','2026-03-26T18:30:03.369Z','2026-03-26T18:30:03.369Z','2026-03-26T18:30:03.778Z'),
(77,'receipt',29,'devries.lantaarn@example.org','nl','receipt:0PP3-0JB9-BJCQ',2,NULL,'{"round":"1","receiptCode":"0PP3-0JB9-BJCQ","submittedAt":"2026-03-26T18:30:03.457Z"}','sent','2026-03-26T18:30:03.782Z','','2026-03-26T18:30:03.782Z',1,NULL,NULL,'<elk.77.a13zCC8boENHYyLWDjDR@oefenstad.example>','2026-03-26T18:30:03.457Z','2026-03-26T18:30:03.457Z','2026-03-26T18:30:03.782Z'),
(78,'form-renewed',20,'aitbaazi@example.org','nl','form-renewed:20:2',3,NULL,'{"version":2}','sent','2026-03-26T18:30:03.786Z','','2026-03-26T18:30:03.786Z',1,NULL,NULL,'<elk.78.XXTOdelwk4-DL26PB9er@oefenstad.example>','2026-03-26T18:30:03.529Z','2026-03-26T18:30:03.529Z','2026-03-26T18:30:03.786Z'),
(79,'form-renewed',1,'familie.dandrea@example.org','nl','form-renewed:1:2',3,NULL,'{"version":2,"reopened":true}','sent','2026-03-26T18:30:06.367Z','','2026-03-26T18:30:06.367Z',1,NULL,NULL,'<elk.79.O3_RVpOFST6lBdwcveFN@oefenstad.example>','2026-03-26T18:30:04.415Z','2026-03-26T18:30:04.415Z','2026-03-26T18:30:06.367Z'),
(80,'login',11,'vanthoff@example.org','nl','login:11:2',4,47,'{}','sent','2026-03-26T18:30:06.377Z','','2026-03-26T18:30:06.377Z',1,NULL,NULL,'<elk.80.6lGFMFxcDZE3WkhRJW7c@oefenstad.example>','2026-03-26T18:30:04.914Z','2026-03-26T18:30:04.914Z','2026-03-26T18:30:06.377Z'),
(81,'login',14,'nieuw.adres@example.org','nl','login:14:2',4,48,'{}','sent','2026-03-26T18:30:06.381Z','','2026-03-26T18:30:06.380Z',1,NULL,NULL,'<elk.81.qjAsBIrv9FFknYVrbKCB@oefenstad.example>','2026-03-26T18:30:05.166Z','2026-03-26T18:30:05.166Z','2026-03-26T18:30:06.381Z'),
(82,'form-renewed',4,'ozturk.ailesi@example.org','nl','form-renewed:4:2',3,NULL,'{"version":2}','sent','2026-03-26T18:30:06.372Z','','2026-03-26T18:30:06.372Z',1,NULL,NULL,'<elk.82.tOJ7lXPhT4wcfw3Xt2nN@oefenstad.example>','2026-03-26T18:30:06.157Z','2026-03-26T18:30:06.157Z','2026-03-26T18:30:06.372Z');
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
To: ozturk.ailesi@example.org
Reply-To: hulp@oefenstad.examp

Beste ouder');
insert into mail_attempts (mail_id, attempt, started_at, ended_at, outcome, reply) values
(1,1,'2026-03-16T08:00:00.849Z','2026-03-16T08:00:00.969Z','sent','000001-login-311643497.eml'),
(2,1,'2026-03-16T08:00:00.970Z','2026-03-16T08:00:00.983Z','sent','000002-login-195460770.eml'),
(3,1,'2026-03-16T08:00:00.984Z','2026-03-16T08:00:00.997Z','sent','000003-login-754317380.eml'),
(4,1,'2026-03-16T08:00:00.998Z','2026-03-16T08:00:01.009Z','sent','000004-login-170587470.eml'),
(5,1,'2026-03-16T08:00:01.010Z','2026-03-16T08:00:01.033Z','sent','000005-login-768487570.eml'),
(6,1,'2026-03-16T08:00:01.034Z','2026-03-16T08:00:01.044Z','sent','000006-login-565861770.eml'),
(7,1,'2026-03-16T08:00:01.044Z','2026-03-16T08:00:01.077Z','sent','000007-login-728290727.eml'),
(8,1,'2026-03-16T08:00:01.078Z','2026-03-16T08:00:01.105Z','sent','000008-login-299708905.eml'),
(9,1,'2026-03-16T08:00:01.106Z','2026-03-16T08:00:01.129Z','sent','000009-login-887005946.eml'),
(10,1,'2026-03-16T08:00:01.130Z','2026-03-16T08:00:01.145Z','sent','000010-login-211324955.eml'),
(11,1,'2026-03-16T08:00:01.145Z','2026-03-16T08:00:01.165Z','sent','000011-login-402380552.eml'),
(12,1,'2026-03-16T08:00:01.166Z','2026-03-16T08:00:01.193Z','sent','000012-login-890756599.eml'),
(13,1,'2026-03-16T08:00:01.194Z','2026-03-16T08:00:01.209Z','sent','000013-login-603537293.eml'),
(14,1,'2026-03-16T08:00:01.210Z','2026-03-16T08:00:01.220Z','sent','000014-login-445852452.eml'),
(15,1,'2026-03-16T08:00:01.220Z','2026-03-16T08:00:01.236Z','sent','000015-login-473005510.eml'),
(16,1,'2026-03-16T08:00:01.237Z','2026-03-16T08:00:01.248Z','sent','000016-login-863060153.eml'),
(17,1,'2026-03-16T08:00:01.248Z','2026-03-16T08:00:01.285Z','sent','000017-login-307062357.eml'),
(18,1,'2026-03-16T08:00:01.286Z','2026-03-16T08:00:01.297Z','sent','000018-login-475764982.eml'),
(19,1,'2026-03-16T08:00:01.298Z','2026-03-16T08:00:01.317Z','sent','000019-login-978783819.eml'),
(20,1,'2026-03-16T08:00:01.318Z','2026-03-16T08:00:01.323Z','sent','000020-login-178028830.eml'),
(21,1,'2026-03-16T08:00:01.324Z','2026-03-16T08:00:01.345Z','sent','000021-login-599376103.eml'),
(22,1,'2026-03-16T08:00:01.346Z','2026-03-16T08:00:01.357Z','sent','000022-login-325412300.eml'),
(23,1,'2026-03-16T08:00:01.359Z','2026-03-16T08:00:01.382Z','sent','000023-login-529082128.eml'),
(24,1,'2026-03-16T08:00:01.383Z','2026-03-16T08:00:01.398Z','sent','000024-login-459443286.eml'),
(25,1,'2026-03-16T08:00:01.399Z','2026-03-16T08:00:01.413Z','sent','000025-login-539572772.eml'),
(26,1,'2026-03-16T08:00:01.418Z','2026-03-16T08:00:01.442Z','sent','000026-login-737110495.eml'),
(27,1,'2026-03-16T08:00:01.442Z','2026-03-16T08:00:01.453Z','sent','000027-login-930343503.eml'),
(28,1,'2026-03-16T08:00:01.454Z','2026-03-16T08:00:01.477Z','sent','000028-login-220741033.eml'),
(29,1,'2026-03-16T08:00:01.478Z','2026-03-16T08:00:01.495Z','sent','000029-login-385318695.eml'),
(30,1,'2026-03-16T08:00:01.496Z','2026-03-16T08:00:01.506Z','sent','000030-login-874602066.eml'),
(31,1,'2026-03-16T08:00:01.506Z','2026-03-16T08:00:01.518Z','sent','000031-login-691435186.eml'),
(32,1,'2026-03-16T08:00:01.519Z','2026-03-16T08:00:01.533Z','sent','000032-login-536518197.eml'),
(33,1,'2026-03-16T08:00:01.534Z','2026-03-16T08:00:01.549Z','sent','000033-login-240955312.eml'),
(34,1,'2026-03-16T08:00:01.549Z','2026-03-16T08:00:01.569Z','sent','000034-login-525990675.eml'),
(35,1,'2026-03-16T08:00:01.570Z','2026-03-16T08:00:01.589Z','sent','000035-login-270483499.eml'),
(36,1,'2026-03-16T08:00:01.591Z','2026-03-16T08:00:01.601Z','sent','000036-login-290720429.eml'),
(37,1,'2026-03-16T08:00:01.601Z','2026-03-16T08:00:01.617Z','sent','000037-login-873813909.eml'),
(38,1,'2026-03-16T08:00:01.618Z','2026-03-16T08:00:01.645Z','sent','000038-login-333995316.eml'),
(39,1,'2026-03-16T08:00:01.646Z','2026-03-16T08:00:01.657Z','sent','000039-login-517149179.eml'),
(40,1,'2026-03-16T08:00:01.657Z','2026-03-16T08:00:01.662Z','sent','000040-login-293016229.eml'),
(41,1,'2026-03-16T08:00:01.662Z','2026-03-16T08:00:01.681Z','sent','000041-login-834895508.eml'),
(42,1,'2026-03-16T08:00:01.682Z','2026-03-16T08:00:01.687Z','sent','000042-login-594888134.eml'),
(43,1,'2026-03-16T08:00:01.687Z','2026-03-16T08:00:01.692Z','sent','000043-login-171049384.eml'),
(44,1,'2026-03-16T08:00:01.692Z','2026-03-16T08:00:01.702Z','sent','000044-login-465252319.eml'),
(45,1,'2026-03-16T08:00:01.702Z','2026-03-16T08:00:01.707Z','sent','000045-login-638822595.eml'),
(46,1,'2026-03-16T08:00:01.708Z','2026-03-16T08:00:01.719Z','sent','000046-login-162236225.eml'),
(47,1,'2026-03-26T18:30:03.559Z','2026-03-26T18:30:03.573Z','sent','000047-receipt-311643497.eml'),
(48,1,'2026-03-26T18:30:03.573Z','2026-03-26T18:30:03.585Z','sent','000048-receipt-195460770.eml'),
(49,1,'2026-03-26T18:30:03.586Z','2026-03-26T18:30:03.593Z','sent','000049-receipt-754317380.eml'),
(50,1,'2026-03-26T18:30:03.593Z','2026-03-26T18:30:03.643Z','sent','000050-receipt-565861770.eml'),
(51,1,'2026-03-26T18:30:03.644Z','2026-03-26T18:30:03.646Z','sent','000051-receipt-887005946.eml'),
(52,1,'2026-03-26T18:30:03.647Z','2026-03-26T18:30:03.648Z','sent','000052-receipt-211324955.eml'),
(53,1,'2026-03-26T18:30:03.648Z','2026-03-26T18:30:03.652Z','sent','000053-receipt-402380552.eml'),
(54,1,'2026-03-26T18:30:03.652Z','2026-03-26T18:30:03.657Z','sent','000054-receipt-890756599.eml'),
(55,1,'2026-03-26T18:30:03.657Z','2026-03-26T18:30:03.659Z','sent','000055-receipt-863060153.eml'),
(56,1,'2026-03-26T18:30:03.659Z','2026-03-26T18:30:03.668Z','sent','000056-receipt-475764982.eml'),
(57,1,'2026-03-26T18:30:03.668Z','2026-03-26T18:30:03.671Z','sent','000057-receipt-978783819.eml'),
(58,1,'2026-03-26T18:30:03.671Z','2026-03-26T18:30:03.673Z','sent','000058-receipt-178028830.eml'),
(59,1,'2026-03-26T18:30:03.673Z','2026-03-26T18:30:03.675Z','sent','000059-receipt-529082128.eml'),
(60,1,'2026-03-26T18:30:03.675Z','2026-03-26T18:30:03.677Z','sent','000060-receipt-459443286.eml'),
(61,1,'2026-03-26T18:30:03.677Z','2026-03-26T18:30:03.680Z','sent','000061-receipt-539572772.eml'),
(62,1,'2026-03-26T18:30:03.681Z','2026-03-26T18:30:03.700Z','sent','000062-receipt-737110495.eml'),
(63,1,'2026-03-26T18:30:03.701Z','2026-03-26T18:30:03.705Z','sent','000063-receipt-220741033.eml'),
(64,1,'2026-03-26T18:30:03.705Z','2026-03-26T18:30:03.707Z','sent','000064-receipt-385318695.eml'),
(65,1,'2026-03-26T18:30:03.707Z','2026-03-26T18:30:03.712Z','sent','000065-receipt-691435186.eml'),
(66,1,'2026-03-26T18:30:03.713Z','2026-03-26T18:30:03.715Z','sent','000066-receipt-536518197.eml'),
(67,1,'2026-03-26T18:30:03.716Z','2026-03-26T18:30:03.719Z','sent','000067-receipt-240955312.eml'),
(68,1,'2026-03-26T18:30:03.719Z','2026-03-26T18:30:03.734Z','sent','000068-receipt-525990675.eml'),
(69,1,'2026-03-26T18:30:03.734Z','2026-03-26T18:30:03.738Z','sent','000069-receipt-270483499.eml'),
(70,1,'2026-03-26T18:30:03.739Z','2026-03-26T18:30:03.744Z','sent','000070-receipt-290720429.eml'),
(71,1,'2026-03-26T18:30:03.744Z','2026-03-26T18:30:03.746Z','sent','000071-receipt-873813909.eml'),
(72,1,'2026-03-26T18:30:03.753Z','2026-03-26T18:30:03.765Z','sent','000072-receipt-293016229.eml'),
(73,1,'2026-03-26T18:30:03.765Z','2026-03-26T18:30:03.770Z','sent','000073-receipt-834895508.eml'),
(74,1,'2026-03-26T18:30:03.770Z','2026-03-26T18:30:03.773Z','sent','000074-receipt-594888134.eml'),
(75,1,'2026-03-26T18:30:03.773Z','2026-03-26T18:30:03.775Z','sent','000075-receipt-171049384.eml'),
(76,1,'2026-03-26T18:30:03.776Z','2026-03-26T18:30:03.778Z','sent','000076-receipt-465252319.eml'),
(77,1,'2026-03-26T18:30:03.778Z','2026-03-26T18:30:03.782Z','sent','000077-receipt-638822595.eml'),
(78,1,'2026-03-26T18:30:03.783Z','2026-03-26T18:30:03.786Z','sent','000078-form-renewed-311643497.eml'),
(79,1,'2026-03-26T18:30:06.349Z','2026-03-26T18:30:06.367Z','sent','000079-form-renewed-887005946.eml'),
(80,1,'2026-03-26T18:30:06.373Z','2026-03-26T18:30:06.377Z','sent','000080-login-603537293.eml'),
(81,1,'2026-03-26T18:30:06.378Z','2026-03-26T18:30:06.381Z','sent','000081-login-768487570.eml'),
(82,1,'2026-03-26T18:30:06.368Z','2026-03-26T18:30:06.372Z','sent','000082-form-renewed-978783819.eml');
insert into audit (id, at, actor, act, pupil_id, details, reason, hash) values
(1,'2026-11-24T02:56:27.752Z','anna','home made',NULL,'{"year":2026,"rehearsal":true}','','y4ic1ZtCZxkRnMx2D76qZRaddhxa1CBm_9mmNtTKPAw'),
(2,'2026-03-16T08:00:00.000Z','anna','clock moved',NULL,'{"changes":[{"field":"clock","old":"2026-11-24T02:56:27.787Z","new":"2026-03-16T08:00:00.000Z"}]}','','8q1SAfDdk4nEaFq9bXkd7u2GDSBpT2p1bKIE69vVl4A'),
(3,'2026-03-16T08:00:00.056Z','anna','schools imported',NULL,'{"read":94,"added":94,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','scholen.csv','zIM20V7_6ox-kfflEV5WbVQ0f5G9yac4CLcOOsIWWvo'),
(4,'2026-03-16T08:00:00.104Z','anna','departments imported',NULL,'{"read":154,"added":154,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','afdelingen.csv','MUNePVDaWDnSY2uNMxf4DMQdaclvG1Ss1KJln6DHn0U'),
(5,'2026-03-16T08:00:00.194Z','anna','pupil added',1,'{}','leerlingen-stoomboot.csv','0-ZmYqYJO5Fy-YzmLr4LYY7R_BZMv9TuO3oFS7bq5yg'),
(6,'2026-03-16T08:00:00.194Z','anna','pupil added',2,'{}','leerlingen-stoomboot.csv','kll8q809afkh25CMj9FEvH1hbU8MYQtVmD_qnbuYLlQ'),
(7,'2026-03-16T08:00:00.194Z','anna','pupil added',3,'{}','leerlingen-stoomboot.csv','Vt5aqOqQrXS1PhIdJZSYA6sMVzTuk440SnaD6pgFhto'),
(8,'2026-03-16T08:00:00.194Z','anna','pupil added',4,'{}','leerlingen-stoomboot.csv','ZkmR6SCQm6ANrD0u1a9kvTVNBpH0yaCOfquaaGzCgwU'),
(9,'2026-03-16T08:00:00.194Z','anna','pupil added',5,'{}','leerlingen-stoomboot.csv','EpXL-s382C6BPvei2WqSP4CEr6nsuJru6FO61AWbpAI'),
(10,'2026-03-16T08:00:00.194Z','anna','pupil added',6,'{}','leerlingen-stoomboot.csv','G09IkVmR64-QacEgKtw-jPYKhIxW_w1Nn_dRXntYIKc'),
(11,'2026-03-16T08:00:00.194Z','anna','pupil added',7,'{}','leerlingen-stoomboot.csv','rcURUJmex9TQv6NAFVzZ8C0ZXkAfat9DY25SDphFd5g'),
(12,'2026-03-16T08:00:00.194Z','anna','pupil added',8,'{}','leerlingen-stoomboot.csv','3E8eC-I-alzJ4OaWfx0dnV7aXEZlO5Az57HdZ99IJJo'),
(13,'2026-03-16T08:00:00.194Z','anna','pupil added',9,'{}','leerlingen-stoomboot.csv','zxaDbe_OCDIzBifmH1T9yIYXR-8DHWOPvtouwNjgEMU'),
(14,'2026-03-16T08:00:00.194Z','anna','pupil added',10,'{}','leerlingen-stoomboot.csv','Dogj296kDMa9SZjnaY0K2oHQG7iLrcI2ZLbZpjWfivM'),
(15,'2026-03-16T08:00:00.194Z','anna','pupil added',11,'{}','leerlingen-stoomboot.csv','fhkRdXGwv2zeGcwCElb1bEc-K7fRgaGL9vtRDbIsPtI'),
(16,'2026-03-16T08:00:00.194Z','anna','pupil added',12,'{}','leerlingen-stoomboot.csv','3pifA-PNEBR2fMfyxAddZOv08MZrfmzx3OCswWg-hq0'),
(17,'2026-03-16T08:00:00.194Z','anna','pupil added',13,'{}','leerlingen-stoomboot.csv','gYIiTYdngxknoDwXhQS45blvBElvh_Dp9amI24kuyy0'),
(18,'2026-03-16T08:00:00.194Z','anna','pupil added',14,'{}','leerlingen-stoomboot.csv','0U8VD7wHgLkyZ6XuQYVsfXnuHKe0G6alcJJA1Qw3AJM'),
(19,'2026-03-16T08:00:00.194Z','anna','pupil added',15,'{}','leerlingen-stoomboot.csv','o4qayTFOp67M43aHuu2bFHxIc633UH79OXpPtupXsh8'),
(20,'2026-03-16T08:00:00.194Z','anna','pupil added',16,'{}','leerlingen-stoomboot.csv','Lp-VcGFU8BmDdcqY2-0xV0cp6aRR-_4GxNp800zoxDk'),
(21,'2026-03-16T08:00:00.194Z','anna','pupil added',17,'{}','leerlingen-stoomboot.csv','byaiU6nB_u1YmwuzQ4kU_sdtUnYBUJ8FmvHTXApuYcY'),
(22,'2026-03-16T08:00:00.194Z','anna','pupil added',18,'{}','leerlingen-stoomboot.csv','PJVTlqUNdSIELKI6zhUN942KmDuOhTBtP1yv2UWctrQ'),
(23,'2026-03-16T08:00:00.194Z','anna','pupil added',19,'{}','leerlingen-stoomboot.csv','LuwWHZy-saqQ4RJ2bjEKC_Uoj0iKB2jxT_r4ACWC1fI'),
(24,'2026-03-16T08:00:00.194Z','anna','pupil added',20,'{}','leerlingen-stoomboot.csv','c5eMHWQ4CCWYyQfrS17Uk0pmCvurECsCbLtkXi9_Rs8'),
(25,'2026-03-16T08:00:00.194Z','anna','pupil added',21,'{}','leerlingen-stoomboot.csv','k-yGbB9WyWkxesSrUm3bRGPmt_4x7iXLWiC2i5ZlKK0'),
(26,'2026-03-16T08:00:00.194Z','anna','pupil added',22,'{}','leerlingen-stoomboot.csv','mYDRo3xMg6atB9eT97r5tpeSEvDeIIDMwzfVZ2YaLgc'),
(27,'2026-03-16T08:00:00.194Z','anna','pupil added',23,'{}','leerlingen-stoomboot.csv','y-ULqnXiOehIQrIuGQWyV7J_3wItb5Ja-6Bv5XZFHTM'),
(28,'2026-03-16T08:00:00.194Z','anna','pupil added',24,'{}','leerlingen-stoomboot.csv','4X9GA3P1wBXCnbz5k9o38QUTxAVQAlmJfLVfHkAxbTs'),
(29,'2026-03-16T08:00:00.194Z','anna','pupil added',25,'{}','leerlingen-stoomboot.csv','pJvNGcPdncxmXqQ4cIoQUZJ2eK0m0Aqa4RwaA3DVgvs'),
(30,'2026-03-16T08:00:00.194Z','anna','pupil added',26,'{}','leerlingen-stoomboot.csv','aRiu7PzKAhEkq_l4_8d5tiJBDXdWyzWS68YMgMAtpsk'),
(31,'2026-03-16T08:00:00.194Z','anna','pupil added',27,'{}','leerlingen-stoomboot.csv','bkuq2Kouiuqs9pxv9bh9I83hgDpYTDI6Vly0j3w783M'),
(32,'2026-03-16T08:00:00.194Z','anna','pupil added',28,'{}','leerlingen-stoomboot.csv','Fqc4LB0VQoYVnibkhXI3lidrhsGfpBh4n752OBtju3Y'),
(33,'2026-03-16T08:00:00.194Z','anna','pupils imported',NULL,'{"read":35,"added":28,"changed":0,"unchanged":0,"skipped":7,"rejected":0}','leerlingen-stoomboot.csv','A6f8lhttVOGssYzJfWXM7g2LLmA2Of4mk3ZNduJPK14'),
(34,'2026-03-16T08:00:00.224Z','anna','pupil added',29,'{}','leerlingen-lantaarn.csv','TK7XlNSNtQRogZYHCNsC-VKu74iMHNXKZ7RNkzbN3FM'),
(35,'2026-03-16T08:00:00.224Z','anna','pupil added',30,'{}','leerlingen-lantaarn.csv','4WuqrmSa-cK21Wkio7UrkId9txoC85DXd9dgcyC-2IY'),
(36,'2026-03-16T08:00:00.224Z','anna','pupil added',31,'{}','leerlingen-lantaarn.csv','l6Gsg6auvNaTX7Ht2OXet2TveMxw40aJZakwM1iLoZo'),
(37,'2026-03-16T08:00:00.224Z','anna','pupil added',32,'{}','leerlingen-lantaarn.csv','fEjKQayj78oxEGKT4GrDo91BrB4DkEBmScDt0hx9Tvc'),
(38,'2026-03-16T08:00:00.224Z','anna','pupil added',33,'{}','leerlingen-lantaarn.csv','UusDnPCUQaaqLsG5qFhLtKkhnoMtGWYHavLcG5wa5AA'),
(39,'2026-03-16T08:00:00.224Z','anna','pupil added',34,'{}','leerlingen-lantaarn.csv','FC1Rosc-jA38Neb1cBa98x5j1hY5AO1_wxBEvnVyid0'),
(40,'2026-03-16T08:00:00.224Z','anna','pupil added',35,'{}','leerlingen-lantaarn.csv','_nBulD0fxpiQhaVMbCoRDtGlkPyobht325a56ssop4s'),
(41,'2026-03-16T08:00:00.224Z','anna','pupil added',36,'{}','leerlingen-lantaarn.csv','DHsz--u6mkX4wTU0lxGTakrdQ_EUH4GvXechL8ag8JA'),
(42,'2026-03-16T08:00:00.224Z','anna','pupil added',37,'{}','leerlingen-lantaarn.csv','MALZytWrHFLDi50ghUUGTh4-89T2pDqZEzyuOmD9ncM'),
(43,'2026-03-16T08:00:00.224Z','anna','pupil added',38,'{}','leerlingen-lantaarn.csv','IOhkP1IrwAZZKGzl9ZyfVQeBS7dJkLBYtgPPxNzHFYE'),
(44,'2026-03-16T08:00:00.224Z','anna','pupil added',39,'{}','leerlingen-lantaarn.csv','7PMXoL9zSnCMJZKajYvNgq6-SZduxEGHkruATnFGHBA'),
(45,'2026-03-16T08:00:00.224Z','anna','pupil added',40,'{}','leerlingen-lantaarn.csv','Ne1f6UFJxgoRnjXb3_gEQCsa_IyN9GrRXfBk6PfuRd8'),
(46,'2026-03-16T08:00:00.224Z','anna','pupils imported',NULL,'{"read":13,"added":12,"changed":0,"unchanged":0,"skipped":1,"rejected":0}','leerlingen-lantaarn.csv','oJ34Bo-A5e4-uzVIebhghQozJeunUmR1Ho1stws_SCU'),
(47,'2026-03-16T08:00:00.631Z','anna','pupil added',41,'{}','leerlingen-haven.csv','zBT3KOEanzvRkOnLpeGPHkmsuATBgGd047nwUoo3KEU'),
(48,'2026-03-16T08:00:00.631Z','anna','pupil added',42,'{}','leerlingen-haven.csv','lhug98PwpRbjO4Hb-jCiNXReRHgNIlN-chc9w9qadEQ'),
(49,'2026-03-16T08:00:00.631Z','anna','pupil added',43,'{}','leerlingen-haven.csv','V4nALEDQX2yUdsIxOyfU14u1IW2IlqmfHaYQNulJX1Y'),
(50,'2026-03-16T08:00:00.631Z','anna','pupil added',44,'{}','leerlingen-haven.csv','Mo0M976bWPIvb1fzfRE_xYtAgki3Uvbby0v_nDh-A2Q'),
(51,'2026-03-16T08:00:00.631Z','anna','pupil added',45,'{}','leerlingen-haven.csv','0V7SXhjZFdbEigmpcAXz9yLdXMC2-3096APitHBx4f4'),
(52,'2026-03-16T08:00:00.631Z','anna','pupil added',46,'{}','leerlingen-haven.csv','0noqokI4GNlWTqxpRl886SjKKNyEYRow0xjHuG9AoIE'),
(53,'2026-03-16T08:00:00.631Z','anna','pupil added',47,'{}','leerlingen-haven.csv','j_uDsm1cqtvkstANkYS2Cw9syQE1jCrqKNLjFBrwXG8'),
(54,'2026-03-16T08:00:00.631Z','anna','pupil added',48,'{}','leerlingen-haven.csv','ozBfju7wsdmNij6Fd-heBuKwT41yFeJpBPHt3jhtXsM'),
(55,'2026-03-16T08:00:00.631Z','anna','pupils imported',NULL,'{"read":8,"added":8,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','leerlingen-haven.csv','zr_70n33ALV3eHL2xCCG6SVozKXgM4WXsGgikrfzVSs'),
(56,'2026-03-16T08:00:00.684Z','anna','advice recorded',1,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','BQ2KD34ckXuwCJObNVYiJ_hFZMk-pHH-7Qfq4QvGyuc'),
(57,'2026-03-16T08:00:00.684Z','anna','advice recorded',2,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','a4pn3z9asTMFn4yc9dHt_se-XHxzVrwlDtKZAQAcvAY'),
(58,'2026-03-16T08:00:00.684Z','anna','advice recorded',3,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','K-I3IYQ-DEVYh7QJDZs0Aw_7eSLeHSK8emitnuIR5Q8'),
(59,'2026-03-16T08:00:00.684Z','anna','advice recorded',4,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl/havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','nJ0V1J2iniEMutN2kAROhJMnXcuogWWzUw9_Bh8ijr0'),
(60,'2026-03-16T08:00:00.684Z','anna','advice recorded',5,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','dQy3yQACb-9dPn6G27x9RtO8Vx68YUPJBqS4c9VCT_Y'),
(61,'2026-03-16T08:00:00.684Z','anna','advice recorded',6,'{"changes":[{"field":"advice","old":"","new":"vmbo-k"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','T9UtNYaTZlc0wh3QmvubRVp8pBkhAWr5Us1A7G7gfzc'),
(62,'2026-03-16T08:00:00.684Z','anna','advice recorded',7,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl"},{"field":"route","old":"","new":"kopklas"}],"dropped":[]}','adviezen-stoomboot.csv','RHnWQFAn6kMjhkePCzzyce-OYOc5P78Hs9u-rKsuFro'),
(63,'2026-03-16T08:00:00.684Z','anna','advice recorded',8,'{"changes":[{"field":"advice","old":"","new":"vmbo-b"},{"field":"route","old":"","new":"praktijkonderwijs"}],"dropped":[]}','adviezen-stoomboot.csv','RXRdQTWQhJHWbWgQGd3DCROuBMv1ckgKB4sAPcA6Fcw'),
(64,'2026-03-16T08:00:00.684Z','anna','preliminary advice recorded',9,'{"old":"","new":"havo"}','adviezen-stoomboot.csv','9saw_av0hz_ZQCY6gQVJO8OZ2IdFVP7wkwWrZpOL2lw'),
(65,'2026-03-16T08:00:00.684Z','anna','advice recorded',11,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','ARi-0R16BNPKM3AiLeZlmeanysQuiiGxrWhUS5fRSbY'),
(66,'2026-03-16T08:00:00.684Z','anna','advice recorded',12,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','jCLP-UtHvheeaDWRkoTXAcrzdtBaswroVXe3jpaB5sU'),
(67,'2026-03-16T08:00:00.684Z','anna','advice recorded',13,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','R1EgCEXKPN_M-ng3uQJIpZPbMPY9ZKPaxH2LkVsR1QE'),
(68,'2026-03-16T08:00:00.684Z','anna','advice recorded',14,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','COPwmVtyXFcU44ceHeJzsUC0Ulhqf4SPozxDlOtyq2g'),
(69,'2026-03-16T08:00:00.684Z','anna','advice recorded',15,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','unyM7jGZ0bvVfltkx_aINhGhFKPuUEbfe0E7LOt0b_k'),
(70,'2026-03-16T08:00:00.684Z','anna','advice recorded',16,'{"changes":[{"field":"advice","old":"","new":"vmbo-k/gl-tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','tPUd1t3G-EwhfMT4IRFOY1_xlbdehrWbpkCzg3UcPoI'),
(71,'2026-03-16T08:00:00.684Z','anna','advice recorded',17,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','OxSP__NRGz2tG2bz1Fs1wPpiengCC7l29ilMgH4JbtE'),
(72,'2026-03-16T08:00:00.684Z','anna','advice recorded',18,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','CgCL51tiR8uGfx8vppbooRzLsTO7hvZvLt0tA18TGsQ'),
(73,'2026-03-16T08:00:00.684Z','anna','advice recorded',19,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','8LBXy3_rOnbHk3kSOVd_TU5-YiNReC3zoQXqHsyD2vM'),
(74,'2026-03-16T08:00:00.684Z','anna','advice recorded',20,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','5-qZJzXHj3O2gUyxq6rGGNQAAd1P-p_xUL24TOCryp8'),
(75,'2026-03-16T08:00:00.684Z','anna','advice recorded',21,'{"changes":[{"field":"advice","old":"","new":"vmbo-b/k"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','IhPYGYBP8yhxc5Z2c2qC1pW9tyxArN_WxOLjJdEuFbE'),
(76,'2026-03-16T08:00:00.684Z','anna','advice recorded',22,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','kETJ-qAd6yoII_U3sIjZ4VOjm-DzmDvIQc0WLPoaYZ0'),
(77,'2026-03-16T08:00:00.684Z','anna','advice recorded',23,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl/havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','ycsMpUG8GceLM2CFtcPvZtg3fIp9V_pB4MvNPMGfofc'),
(78,'2026-03-16T08:00:00.684Z','anna','advice recorded',24,'{"changes":[{"field":"advice","old":"","new":"vmbo-k"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','2aiblubzJdU9emBRZ15dE8gXmPYh_avMfUgXdbzKU6E'),
(79,'2026-03-16T08:00:00.684Z','anna','advice recorded',25,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','gXEOcon09XT1CiC7TyFfvQ5YluitXljTKvhDeV1nPTY'),
(80,'2026-03-16T08:00:00.684Z','anna','advice recorded',26,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','7-2WatTKbfbLA-ECnh8EGsuZOamYZh6pRYr_qLMDygw'),
(81,'2026-03-16T08:00:00.684Z','anna','advice recorded',27,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','oXMTkPxH2rzl_2aK3qSFnAYAjpXwULRDin2VTT6yZNw'),
(82,'2026-03-16T08:00:00.684Z','anna','advice recorded',28,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-stoomboot.csv','zZu_DLXxXiFDb920yiq-LYUj8itqLtqnsBpg0TNUL7k'),
(83,'2026-03-16T08:00:00.684Z','anna','advices imported',NULL,'{"read":27,"added":27,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','adviezen-stoomboot.csv','Jau1UrUvfTlB0R1a0P8K5mH1LLFwEOyUjWq3R9gZSHo'),
(84,'2026-03-16T08:00:00.713Z','anna','advice recorded',29,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','RFdL_DD4y979NL0l3c5eJWrAOMt0VFrvEc6MciaOlHg'),
(85,'2026-03-16T08:00:00.713Z','anna','advice recorded',30,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','_HhUMgsv4oY43OnrQ3_A4eIqjBOP6R5ipFPKFD7LxIs'),
(86,'2026-03-16T08:00:00.713Z','anna','advice recorded',31,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','Pv_aKnLa_otZFwOE08CgHAH052YTvdvC6t-aS0Hz9KA'),
(87,'2026-03-16T08:00:00.713Z','anna','advice recorded',32,'{"changes":[{"field":"advice","old":"","new":"vmbo-k/gl-tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','r_LwfYumrK5-yt1el9hVfexlTSfWRuGxlePzrVQAjGI'),
(88,'2026-03-16T08:00:00.713Z','anna','advice recorded',33,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl/havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','G31OvJXVMFJBh_8cEPwYaecZ8zohCivfZTTYolu-DjA'),
(89,'2026-03-16T08:00:00.713Z','anna','advice recorded',34,'{"changes":[{"field":"advice","old":"","new":"vmbo-b/k"},{"field":"route","old":"","new":"kovo"}],"dropped":[]}','adviezen-lantaarn.csv','mEdnRvT_6ZydSHFV8sG-OiXXy7uLlyWFk07vRD5nHss'),
(90,'2026-03-16T08:00:00.713Z','anna','advice recorded',35,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','rkSn5qlfEOYlzysQHpGhPRVR1jJUv4S8ybfVHc7VYTc'),
(91,'2026-03-16T08:00:00.713Z','anna','advice recorded',36,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','YC-79od4peDG3-SFFzxiGdWUHGco93OAubsJnHTyXAQ'),
(92,'2026-03-16T08:00:00.713Z','anna','advice recorded',37,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','3weK7qqdy_2QQgmkyxnwtnDYc3tLHtC4ABwUbZ3J5tk'),
(93,'2026-03-16T08:00:00.713Z','anna','advice recorded',38,'{"changes":[{"field":"advice","old":"","new":"vmbo-b"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','lYiCHFloPsIMbkLphoE0s0BzmUbhDPxWpHhtVZcUtu8'),
(94,'2026-03-16T08:00:00.713Z','anna','advice recorded',39,'{"changes":[{"field":"advice","old":"","new":"vmbo-b/k"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','2hM--9gM61ZRYXLZofDAmoXHa3AyiL062asrPrN4lbg'),
(95,'2026-03-16T08:00:00.713Z','anna','advice recorded',40,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-lantaarn.csv','NiQeOuecKE43rno30MSAh4oGbnPfmmV93tuOaa_yw3A'),
(96,'2026-03-16T08:00:00.713Z','anna','advices imported',NULL,'{"read":12,"added":12,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','adviezen-lantaarn.csv','qrKnGZiP3i0Dig9TYUlX6hSk0t4zUI8d14AE0PYrNHA'),
(97,'2026-03-16T08:00:00.736Z','anna','advice recorded',41,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','kHXNB3U2se_uEPmlpKUA3zoaM7PqWToCHsTJqxMQTlE'),
(98,'2026-03-16T08:00:00.736Z','anna','advice recorded',42,'{"changes":[{"field":"advice","old":"","new":"havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','ER4PjpacIjdHWthqC21nNgEgwd0ZtxjnrfiNuJmYbAU'),
(99,'2026-03-16T08:00:00.736Z','anna','advice recorded',43,'{"changes":[{"field":"advice","old":"","new":"vmbo-k"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','LdmTIl38iZiEhMqP3zaeAfiSWYVFtlSgR0TD8fLM3cA'),
(100,'2026-03-16T08:00:00.736Z','anna','advice recorded',44,'{"changes":[{"field":"advice","old":"","new":"havo/vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','nIK2cUNhOuKd371DUco1BJaPXOZrvAroUyAm3qYRMDg'),
(101,'2026-03-16T08:00:00.736Z','anna','advice recorded',45,'{"changes":[{"field":"advice","old":"","new":"vmbo-b"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','xNVP2lG0Y11iyYbNYd0gXeAZq_3V0xRpbpw6SgyepSk'),
(102,'2026-03-16T08:00:00.736Z','anna','advice recorded',46,'{"changes":[{"field":"advice","old":"","new":"vwo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','B9jyMk8zCJ0DY5_3BZ287PPwFtZ_0TXYPc4J9lVubxQ'),
(103,'2026-03-16T08:00:00.736Z','anna','advice recorded',47,'{"changes":[{"field":"advice","old":"","new":"vmbo-b"},{"field":"route","old":"","new":"praktijkonderwijs"}],"dropped":[]}','adviezen-haven.csv','khj7FS4Bj61T_CBrNDtlxnY6hvyGHRvbFX-1htELIlM'),
(104,'2026-03-16T08:00:00.736Z','anna','advice recorded',48,'{"changes":[{"field":"advice","old":"","new":"vmbo-gl/tl/havo"},{"field":"route","old":"","new":"regular"}],"dropped":[]}','adviezen-haven.csv','pYygaymhCLLnTfMcGSQzvNuQBdRiRVQRp-aPdM31mEg'),
(105,'2026-03-16T08:00:00.736Z','anna','advices imported',NULL,'{"read":8,"added":8,"changed":0,"unchanged":0,"skipped":0,"rejected":0}','adviezen-haven.csv','Qe9tzG_lkBrswyQLE_wjgOugLUeGB6QcFV-MeZlamgY'),
(106,'2026-03-16T08:00:00.767Z','anna','pupil admitted',4,'{"department":"ivko/va-vmbo-gl-tl"}','toelatingen.csv','_uysbBon89s-qZv7k3KIazBBeIgaiF1R-JR1iN_9Icw'),
(107,'2026-03-16T08:00:00.767Z','anna','pupil admitted',5,'{"department":"gerrit-vd-veen/damu-va-havo"}','toelatingen.csv','zBEW0UoECAMFYLTRgZv0NqK0zk8y5_8HIe2xJXn6_0E'),
(108,'2026-03-16T08:00:00.767Z','anna','pupil admitted',8,'{"department":"kolom-noord"}','toelatingen.csv','4gOqxEE6uJ_roXQ80Y2EYXJq6VwUyZ8q-WSOwKqSuAg'),
(109,'2026-03-16T08:00:00.767Z','anna','pupil admitted',8,'{"department":"luca"}','toelatingen.csv','wmPKykeGawOoZDXPffogUoqgazkea5Rn_NbQZeyYB-s'),
(110,'2026-03-16T08:00:00.767Z','anna','pupil admitted',34,'{"department":"apollo"}','toelatingen.csv','hOYghR243iTfeIHL4veCzmWzsvhY6XyrnYho0lduJps'),
(111,'2026-03-16T08:00:00.767Z','anna','pupil admitted',34,'{"department":"iedersland"}','toelatingen.csv','PwUMS3u0vvOo6cQ0lG9Y7-z1nXfoarwcNgHTaRJhfXI'),
(112,'2026-03-16T08:00:00.767Z','anna','pupil admitted',40,'{"department":"caland/topsport-va-vmbo-gl-tl"}','toelatingen.csv','cwreW0q3aRyvQziuZ3deoWT6S2_Y1BrPkbl-1eiyFg8'),
(113,'2026-03-16T08:00:00.767Z','anna','pupil admitted',47,'{"department":"kolom-plein"}','toelatingen.csv','vSqRmKs-O13OlVXXebNBl-TlIyV94noRFxct3hzcOsY'),
(114,'2026-03-16T08:00:00.797Z','anna','login queued',20,'{"number":1}','','NipMTw5a6IaCzojGB8ULy2a3nMaF6HknO1Qps8hiNcE'),
(115,'2026-03-16T08:00:00.797Z','anna','login queued',3,'{"number":1}','','iNRnfnfEs_dWHtPYbmIh7wnL1aZLHw5Kq6AAYVyQwY8'),
(116,'2026-03-16T08:00:00.797Z','anna','login queued',2,'{"number":1}','','z55-9NXM-iQpbbI4nJrxa8wefY6GUdwy7g8a_TN1fsk'),
(117,'2026-03-16T08:00:00.797Z','anna','login queued',9,'{"number":1}','','VYlgHrstcFHn1oYQWdBBMWj2Y9GmP57L1eDOYscdP3Y'),
(118,'2026-03-16T08:00:00.797Z','anna','login queued',14,'{"number":1}','','PbHw6iNXCehmg1TBkmPQm6lQPgOGhGvruOaIjsWLsKM'),
(119,'2026-03-16T08:00:00.797Z','anna','login queued',5,'{"number":1}','','415A2dfo4kb2eFY-oscSE7-Ye_MTAsbLcAp_cbdJXUY'),
(120,'2026-03-16T08:00:00.797Z','anna','login queued',17,'{"number":1}','','RptwR7scPvhAY4uBQwHlL0-rOWJiukHuXY_BD3ZevxY'),
(121,'2026-03-16T08:00:00.797Z','anna','login queued',19,'{"number":1}','','hfHQxtAn3I9WiTcd5uC-SRYF6-STiwaaKtEi3wlcI44'),
(122,'2026-03-16T08:00:00.797Z','anna','login queued',1,'{"number":1}','','ocSCJcoPh9W-jRWggXSzzVjI0URepiEmlXCUaI_4CCg'),
(123,'2026-03-16T08:00:00.797Z','anna','login queued',22,'{"number":1}','','oWmqqMW_O0uHg8xI01VdGpRdhdYE6t_SAAPPww6Il1E'),
(124,'2026-03-16T08:00:00.797Z','anna','login queued',21,'{"number":1}','','b0J4U34-5mNJeFXJaXZL4kqOWnwbEbVF8uTy-eQhiiU'),
(125,'2026-03-16T08:00:00.797Z','anna','login queued',24,'{"number":1}','','cTpHvyXTJgZwnGGkmPr5QojfdySW2y1JOixJA-mpFa4'),
(126,'2026-03-16T08:00:00.797Z','anna','login queued',11,'{"number":1}','','BwAVO7KRgeJVTLE4Qlt7hoIgSPOUV07agpCGCvBgnj0'),
(127,'2026-03-16T08:00:00.797Z','anna','login queued',10,'{"number":1}','','lqUTIfEVBJukdzqmxNX3mU9r_4GtOvFNdDpjri9D6qs'),
(128,'2026-03-16T08:00:00.797Z','anna','login queued',27,'{"number":1}','','69-t0tvuew3DeAIp0OKBAUeE_0658kOeL7TCPIMAhPM'),
(129,'2026-03-16T08:00:00.797Z','anna','login queued',26,'{"number":1}','','0Qq9WvzZFK4EHzkYHRx4guGOlkgJN4RiwVMRmMl9Kwo'),
(130,'2026-03-16T08:00:00.797Z','anna','login queued',28,'{"number":1}','','GlmWBksaPrw8gkeDmnpKzHu-8e7cojKDbCcEyzRUMqY'),
(131,'2026-03-16T08:00:00.797Z','anna','login queued',23,'{"number":1}','','8QcvlyUpjrqZtk6fxDb9-CF5jb4asQNChgnDmQuXqgk'),
(132,'2026-03-16T08:00:00.797Z','anna','login queued',4,'{"number":1}','','4vcbKr5XiKpXNhxa_ZpRX1akPGGKn1AnZy5GcVUygmg'),
(133,'2026-03-16T08:00:00.797Z','anna','login queued',18,'{"number":1}','','nwNjPBNLgv4_sq5a5F8k58Gk6ERWQZ_w5Y9Yjlpur-w'),
(134,'2026-03-16T08:00:00.797Z','anna','login queued',15,'{"number":1}','','Kj8lZhhNrpa3YzVmcEfFMiumOcQ9JZCyD0hluYTLRRc'),
(135,'2026-03-16T08:00:00.797Z','anna','login queued',13,'{"number":1}','','3MTI0oyWZ9Yg2d86UfeXGzCC-Af0MvOrUCQ2azGnxSg'),
(136,'2026-03-16T08:00:00.797Z','anna','login queued',25,'{"number":1}','','0HbHg5DEeZjwQCu4JEdUxqzFqybQTUq0NxW3AU4FMac'),
(137,'2026-03-16T08:00:00.797Z','anna','login queued',16,'{"number":1}','','A_oQxlLvKi82atmxjd23h2i13pv-jdtChjrxGgb47lI'),
(138,'2026-03-16T08:00:00.797Z','anna','login queued',8,'{"number":1}','','9aVSFcxZ6_KuO98xG3qw6aQgozhRoVThGIOL8bww5b0'),
(139,'2026-03-16T08:00:00.797Z','anna','login queued',12,'{"number":1}','','j1TXKsq-5-AqAs1lzLhXi532yzCeNa8VmwyCWPSeuH0'),
(140,'2026-03-16T08:00:00.797Z','anna','login queued',46,'{"number":1}','','jrMFh6uG_zI1rNbySX2PMTSTCq3daz6s0v_h7fQmozE'),
(141,'2026-03-16T08:00:00.797Z','anna','login queued',41,'{"number":1}','','pSccLN1ewaTSyfpNP3-J2PI1ponIatKUh9vn2LUTc34'),
(142,'2026-03-16T08:00:00.797Z','anna','login queued',45,'{"number":1}','','zDUMg6yW01WPUrDTFKVncnhcDjcIKvnRP29ndFyVFS0'),
(143,'2026-03-16T08:00:00.797Z','anna','login queued',44,'{"number":1}','','KfPzoEtRV9b5RUY5SHD5OXdNYVCTFAFzzbM9k4o6Vw0'),
(144,'2026-03-16T08:00:00.797Z','anna','login queued',47,'{"number":1}','','OZxJrGuiDQcmK_AXnYtlwBqlUNI94AuTceEbLhRCjJg'),
(145,'2026-03-16T08:00:00.797Z','anna','login queued',48,'{"number":1}','','NPc5DxJ2wXBEMYEZSsqQBMdcUgSQrR56R8bQ-bxTEAY'),
(146,'2026-03-16T08:00:00.797Z','anna','login queued',42,'{"number":1}','','k7n6H-Db_yNH7LELbykEYiyJu1qVHZIQyi4jzu8FhOw'),
(147,'2026-03-16T08:00:00.797Z','anna','login queued',43,'{"number":1}','','eJYjjZ7M0ePey5pIXYhiC5Y6KIUxwFp4kYlwc6InCz0'),
(148,'2026-03-16T08:00:00.797Z','anna','login queued',36,'{"number":1}','','azEnP6OrK_hpPPXdMFP-8mWpbwQyOpFR0M8pu1w31HA'),
(149,'2026-03-16T08:00:00.797Z','anna','login queued',37,'{"number":1}','','szUYrsimoY-hKX1o5O-L5j7DEnbRk5j9VNIDP_QacHU'),
(150,'2026-03-16T08:00:00.797Z','anna','login queued',34,'{"number":1}','','4kQMEMdFrnFMrBm921i4Hautms0UfbgVI_iHLqbJpwk'),
(151,'2026-03-16T08:00:00.797Z','anna','login queued',39,'{"number":1}','','VKbt2V00uBzcp9E5x98KzARSj4grRcaGb0f3CS8-gAg'),
(152,'2026-03-16T08:00:00.797Z','anna','login queued',31,'{"number":1}','','TaCjw4rimRmV786jY97Ha8gJrWrsuzEwIjBVvOkTfxQ'),
(153,'2026-03-16T08:00:00.797Z','anna','login queued',40,'{"number":1}','','83xmcQaG7iJOd1u0zsvLoBvm7CEKD2gokfgLr3KefcM'),
(154,'2026-03-16T08:00:00.797Z','anna','login queued',35,'{"number":1}','','WFNiMhxIwTgY8-vuPfXTkQ2-H38SRe9RwKl6L7WlfIY'),
(155,'2026-03-16T08:00:00.797Z','anna','login queued',30,'{"number":1}','','sjo40RS8I0F2EYzMZdDQCUbaSbn4jXBZmPL3ciCUZUc'),
(156,'2026-03-16T08:00:00.797Z','anna','login queued',33,'{"number":1}','','SSzF7QLjYMNS5Q51EqaTQX1a66LnbLDNR1US3sT115w'),
(157,'2026-03-16T08:00:00.797Z','anna','login queued',38,'{"number":1}','','m7utBCseIgdBlhYz7HhFoDdC7hFm-9g7kLv_hUzFEbY'),
(158,'2026-03-16T08:00:00.797Z','anna','login queued',29,'{"number":1}','','3MryzrJ_i1o--Pqo_29Yy2H05VjlRzV2nVEgBaRop74'),
(159,'2026-03-16T08:00:00.797Z','anna','login queued',32,'{"number":1}','','BKPYbn1PkDkTOjQA_FWjINu_KltqFijh95GkiYkA-Z8'),
(160,'2026-03-26T18:30:00.000Z','anna','clock moved',NULL,'{"changes":[{"field":"clock","old":"2026-03-16T08:00:01.752Z","new":"2026-03-26T18:30:00.000Z"}]}','','5rUnLurJKgNJ1zTZnauLfRmELGo2Yrbs8iw7wgsIGns'),
(161,'2026-03-26T18:30:00.031Z','family','account made',20,'{}','','qDc4zyEULLJaiG5NgEaE4IYEq3_LWCXhBo8l8BrvUeA'),
(162,'2026-03-26T18:30:00.078Z','family','child data confirmed',20,'{"round":"1","formVersion":1}','','hOMOsRC5OWMSVziKuU90hGn8UrX7Cr7wowoeYhvFMoY'),
(163,'2026-03-26T18:30:00.081Z','family','contact data confirmed',20,'{"round":"1","changes":[]}','','7K6cH1yIZhwxkDRCTzoaMtcZuJo-YD2LV6j2A87TvCc'),
(164,'2026-03-26T18:30:00.086Z','family','list changed',20,'{"round":"1","change":"add","length":1}','','S9CVWz3TcBIRARFBX6dgrvqBL1DTNKvjrvd8zIfQvkE'),
(165,'2026-03-26T18:30:00.093Z','family','list changed',20,'{"round":"1","change":"add","length":2}','','OKRj02JVCNyGqVkTSvskSvTldJ_YNPATc11rPelYV0k'),
(166,'2026-03-26T18:30:00.096Z','family','list changed',20,'{"round":"1","change":"add","length":3}','','BiD0SfaqDus8QmGGjcrNZ5YRl0z4sVse42jDMWfIkjo'),
(167,'2026-03-26T18:30:00.098Z','family','list changed',20,'{"round":"1","change":"add","length":4}','','soebZiN2uzoJZH_Fx8r8m9niSmcHAFUJDu4Mi_AFxW4'),
(168,'2026-03-26T18:30:00.105Z','family','list changed',20,'{"round":"1","change":"add","length":5}','','sl2NjFLnKCaYOH9Xd-snUlPNrfExbAyhIX9BIgzfSm8'),
(169,'2026-03-26T18:30:00.109Z','family','list changed',20,'{"round":"1","change":"add","length":6}','','h3VUrxEemeqYfi96z3IZacCu63jdMJfnSLTwM5iW7Ys'),
(170,'2026-03-26T18:30:00.113Z','family','list changed',20,'{"round":"1","change":"add","length":7}','','Kjkys8jfz6VPQ02Hc_FZs-B9sQBcKPpCJ2hfQva98aI'),
(171,'2026-03-26T18:30:00.117Z','family','list changed',20,'{"round":"1","change":"add","length":8}','','5Pm8Po5N_DYAE6VwsHoIpi1PNnlsDd4jCrNBe-vG92g'),
(172,'2026-03-26T18:30:00.121Z','family','list changed',20,'{"round":"1","change":"add","length":9}','','sLic9j4QH53bQ76g5ShmlDbKG2jMTJC2ZB4MdjcdGPU'),
(173,'2026-03-26T18:30:00.125Z','family','list changed',20,'{"round":"1","change":"add","length":10}','','YrojtaMfYW_ZKGc8lONe0bKfXTGD5KgsbO6C72gVK5Y'),
(174,'2026-03-26T18:30:00.129Z','family','list changed',20,'{"round":"1","change":"add","length":11}','','QQE0rDvkxvw0cRVN4ROPZDW94BR72O5-_M1rWYrwsLI'),
(175,'2026-03-26T18:30:00.132Z','family','list changed',20,'{"round":"1","change":"add","length":12}','','YZmsrVa3wUmvZtGC2QStoU3-c8vIL5h6AQqFmySA5AQ'),
(176,'2026-03-26T18:30:00.137Z','family','application submitted',20,'{"round":"1","formVersion":1,"receiptCode":"JDJW-1WNY-HVDC","length":12}','','-aaUjpkfYlqi-ZqfmZe7_ACrST1L4jlnqhOOSaEXZQw'),
(177,'2026-03-26T18:30:00.146Z','family','account made',3,'{}','','B-DE-koL_EJpuk1n6HLCQXrM-4xGDeIeUh_DIQL_WH0'),
(178,'2026-03-26T18:30:00.177Z','family','child data confirmed',3,'{"round":"1","formVersion":1}','','q3zxyX33etx_EbetnA9Z68iNkHVI0u1PU9gJ6Gf4O_I'),
(179,'2026-03-26T18:30:00.181Z','family','contact data confirmed',3,'{"round":"1","changes":[]}','','QF33fJANvS9QrRgY81yoedqmG5b_9NNWnA6eKTtZ6Eg'),
(180,'2026-03-26T18:30:00.182Z','family','list changed',3,'{"round":"1","change":"add","length":1}','','mDabdNyqH_p7lujQFCeB7xPw8sSqSUbkRo-jXIzAskI'),
(181,'2026-03-26T18:30:00.189Z','family','list changed',3,'{"round":"1","change":"add","length":2}','','_vd_tpoiRnbe_rpzf4_sxcadPZPCy3cwxXJpweQ1atM'),
(182,'2026-03-26T18:30:00.197Z','family','list changed',3,'{"round":"1","change":"add","length":3}','','BFPMoG7ZFktOOMmk0YpJIqr7bjyfbqseAhsPiKmy2Po'),
(183,'2026-03-26T18:30:00.201Z','family','list changed',3,'{"round":"1","change":"add","length":4}','','XhSQmRXg2kJwn06g9oxIRRnHaD7DIHLAOaVWjJcRs8s'),
(184,'2026-03-26T18:30:00.213Z','family','list changed',3,'{"round":"1","change":"add","length":5}','','66Roe1eTHLOYKd_Q05n2jLj9BqA-TWvLS6_SKcqaxO8'),
(185,'2026-03-26T18:30:00.215Z','family','list changed',3,'{"round":"1","change":"add","length":6}','','Kwy9766rvE9ssc-pexEK4rQXl49R4vi0VHyyEUK1Y48'),
(186,'2026-03-26T18:30:00.221Z','family','list changed',3,'{"round":"1","change":"add","length":7}','','afvseYkue3JIuPl9Y_CEABU3oktmxb0lDnpYGpDjw9g'),
(187,'2026-03-26T18:30:00.229Z','family','list changed',3,'{"round":"1","change":"add","length":8}','','ilRAyx6z9p7DurBwzteWL6PiaBtxLwQr1Gwud9fgQY8'),
(188,'2026-03-26T18:30:00.232Z','family','list changed',3,'{"round":"1","change":"add","length":9}','','208bxs4KfJvnM17SRA2qkR7pAknfuSfokmogvyKaGHw'),
(189,'2026-03-26T18:30:00.241Z','family','list changed',3,'{"round":"1","change":"add","length":10}','','pDA-nsVksladX2G53yd9GXbBc9jeY5vRkZbfbfdbo-4'),
(190,'2026-03-26T18:30:00.249Z','family','list changed',3,'{"round":"1","change":"add","length":11}','','WkL1Q3cXm98VEtgbexOvc3Uc-aazKrDeTlEQ6WPvjhQ'),
(191,'2026-03-26T18:30:00.257Z','family','list changed',3,'{"round":"1","change":"add","length":12}','','vpJQyJfaAoj3MM7-f_eIVsNu0Lrk_t-ynsHhUekMC1Y'),
(192,'2026-03-26T18:30:00.271Z','family','application submitted',3,'{"round":"1","formVersion":1,"receiptCode":"PKX2-GNYC-H336","length":12}','','qKb8GtkFRnwZDzpg6AfEF-BJGuJm25HcO7i_lje58is'),
(193,'2026-03-26T18:30:00.278Z','family','account made',2,'{}','','adkTdvWjJE73LMtTSS8G-eRmM9F510gQ97oRwoRF0ww'),
(194,'2026-03-26T18:30:00.313Z','family','child data confirmed',2,'{"round":"1","formVersion":1}','','_cGip25kOEVnHX5pPjnOMxxNNGQ7IqyKHOIaosK_M9U'),
(195,'2026-03-26T18:30:00.317Z','family','contact data confirmed',2,'{"round":"1","changes":[]}','','C3_YhB9WCYM3fBdjalCC9o8x3dXJRFePCQoBFXRl8UU'),
(196,'2026-03-26T18:30:00.320Z','family','list changed',2,'{"round":"1","change":"add","length":1}','','hAbA4z3_QPdSj4YsKTakgkDCHY4IIAAXdRYImyd6X08'),
(197,'2026-03-26T18:30:00.325Z','family','list changed',2,'{"round":"1","change":"add","length":2}','','yTTCX3lLAKl3f39Je7xcOLT3GfnjcxTNDaKGq12zGVI'),
(198,'2026-03-26T18:30:00.329Z','family','list changed',2,'{"round":"1","change":"add","length":3}','','FaCrPWvMvosXGP8Aq0PeAceE82lan27czejNa8X0Ypg'),
(199,'2026-03-26T18:30:00.333Z','family','list changed',2,'{"round":"1","change":"add","length":4}','','U0UGhC0cazkS6DszWY4n9dCCNO_1VI9rPXjSqe3cFoA'),
(200,'2026-03-26T18:30:00.337Z','family','list changed',2,'{"round":"1","change":"add","length":5}','','2Nyg-mpJdRumJk5_TKlwAl0ed6x7XDfRFRhwaBBEyuE'),
(201,'2026-03-26T18:30:00.345Z','family','list changed',2,'{"round":"1","change":"add","length":6}','','bwUfA7gdeFDB6N2-iH--93l0XhYrS9picnWA5QfEPgU'),
(202,'2026-03-26T18:30:00.347Z','family','list changed',2,'{"round":"1","change":"add","length":7}','','19KSKTBsqppVmvIaytQhU9UHMybZrnxiLDvrQCsB-Qg'),
(203,'2026-03-26T18:30:00.357Z','family','list changed',2,'{"round":"1","change":"add","length":8}','','6AgkyEPkufSBivCI2v2kove3nXH992-RVzCiIBkojvw'),
(204,'2026-03-26T18:30:00.360Z','family','list changed',2,'{"round":"1","change":"add","length":9}','','s993JrHs-PWJmzc-dQgRXbZNceuqE-lT7JYHJnyhqX0'),
(205,'2026-03-26T18:30:00.363Z','family','list changed',2,'{"round":"1","change":"add","length":10}','','XhzoNJK1VUJ_N2jAUqcsF93Wt7BEvdIV0d5JwRKjii8'),
(206,'2026-03-26T18:30:00.366Z','family','list changed',2,'{"round":"1","change":"add","length":11}','','CaMdH2i2doUSkeCmBAISJo44cDDHRDqwQUthRcM6kOw'),
(207,'2026-03-26T18:30:00.369Z','family','list changed',2,'{"round":"1","change":"add","length":12}','','uVEHaqCgDpQeyK-m5oJdoJLjGb1H2vLX6lFoR4uxsdU'),
(208,'2026-03-26T18:30:00.377Z','family','application submitted',2,'{"round":"1","formVersion":1,"receiptCode":"XBVJ-ADVA-ZB27","length":12}','','mrfK5_5Y9eK3C0rm1c-i6OmSWWCZM-U2NDFjfXMO7FA'),
(209,'2026-03-26T18:30:00.381Z','family','account made',9,'{}','','dsGoTyi9Oo6JaZCHiQ4FmJiBIbiK0PzeX8AhIDAW1Xk'),
(210,'2026-03-26T18:30:00.492Z','family','account made',5,'{}','','SJhfaPYIafW-gu1pRUCJIIeg3iuVNK7aU-HtL8bdlV4'),
(211,'2026-03-26T18:30:00.555Z','family','child data confirmed',5,'{"round":"1","formVersion":1}','','hiXsawyTaJoMx8zcfNQfnjDzdEjW6yKoZCxxzBi_68U'),
(212,'2026-03-26T18:30:00.557Z','family','contact data confirmed',5,'{"round":"1","changes":[]}','','QmhZlvqsIOL8X0BxguX3_2fdwg5U8nqUrnNu3GHd7HA'),
(213,'2026-03-26T18:30:00.570Z','family','list changed',5,'{"round":"1","change":"add","length":1}','','L0uJv2X0xYJJO6ssEgbHQiDQz0ecQKTAdu_GC-_aoCM'),
(214,'2026-03-26T18:30:00.573Z','family','list changed',5,'{"round":"1","change":"add","length":2}','','sL8ObGO2-4reg8IBQ-pGsjtQsTpgsIvNLZFlk7P6Uws'),
(215,'2026-03-26T18:30:00.577Z','family','list changed',5,'{"round":"1","change":"add","length":3}','','TJpEGle-4MB1s3WaFn7kfWgVd6GqZtMrEjEz77WY2cU'),
(216,'2026-03-26T18:30:00.583Z','family','list changed',5,'{"round":"1","change":"add","length":4}','','FCDTX1XwJ-ZzVEL2LMrn6bnlukCh0dqT5wZ_uFAQbw0'),
(217,'2026-03-26T18:30:00.589Z','family','list changed',5,'{"round":"1","change":"add","length":5}','','FcY7AKMbOzzkqBoWF4tZ2NlaM6PBQGtKTPllX4_Ogwg'),
(218,'2026-03-26T18:30:00.591Z','family','list changed',5,'{"round":"1","change":"add","length":6}','','gpAT2-wDZhiofhcNv2QLSCeQNQj7tojW-s3rQyKyVZc'),
(219,'2026-03-26T18:30:00.593Z','family','list changed',5,'{"round":"1","change":"add","length":7}','','jm-3WBJvyJ7is2Mf6ePAwzuCuV2NJ6GWsfbEq8UVbHc'),
(220,'2026-03-26T18:30:00.596Z','family','list changed',5,'{"round":"1","change":"add","length":8}','','dmoFzJs6dG0prsvM6VGqvY0KQF1ZkDrE6WQgGKQa9e8'),
(221,'2026-03-26T18:30:00.597Z','family','list changed',5,'{"round":"1","change":"add","length":9}','','muZY5VWNfjRDcTyM-1gBf4AgNam8S51SCeR9Wvbbg-M'),
(222,'2026-03-26T18:30:00.601Z','family','list changed',5,'{"round":"1","change":"add","length":10}','','Nf8ai6Bre-7hgfru1zUVI-Io_Q_zASy2WVUrz50746Y'),
(223,'2026-03-26T18:30:00.604Z','family','list changed',5,'{"round":"1","change":"add","length":11}','','7sVV9BobTfBbAlyx70CJh7soxgTk-x1AmzDXvBds2OM'),
(224,'2026-03-26T18:30:00.606Z','family','list changed',5,'{"round":"1","change":"add","length":12}','','D6AwTOBz4AuMzcHl2OGGSG62gx-l_A_RH1y8TvIhlIU'),
(225,'2026-03-26T18:30:00.613Z','family','application submitted',5,'{"round":"1","formVersion":1,"receiptCode":"977H-1W2R-MVD9","length":12}','','Cv1-lBxYkI0_Rn-Ij1InhczsyWWp1I0uzZOu8o5zXRQ'),
(226,'2026-03-26T18:30:00.617Z','family','account made',17,'{}','','FonzMNeCXMAdnq4-tUKC3-XzwwXxJpvEoO_BRm53SDg'),
(227,'2026-03-26T18:30:00.638Z','family','account made',19,'{}','','qVVg5-LLe5-8Dm8MAqNqCw4WYf6X7O77_2hjQtFFUS4'),
(228,'2026-03-26T18:30:00.681Z','family','child data confirmed',19,'{"round":"1","formVersion":1}','','2Ye2BWVhPRkKAYDBlesghCD79NyR9Iq2mpPzxrIo9yI'),
(229,'2026-03-26T18:30:00.689Z','family','contact data confirmed',19,'{"round":"1","changes":[]}','','rW5KpVkukpFW8DMraMc6731RSn-G2pzkodzoA4WwsWY'),
(230,'2026-03-26T18:30:00.694Z','family','list changed',19,'{"round":"1","change":"add","length":1}','','K9FeJ1N7iS6pt8X-PAlmCCG9gVz8Q2HN1XJCDa_mmeA'),
(231,'2026-03-26T18:30:00.697Z','family','list changed',19,'{"round":"1","change":"add","length":2}','','ENTUjwNQhTvD9zLnRA88NVZpivD21JGSo9souH7y_10'),
(232,'2026-03-26T18:30:00.718Z','family','list changed',19,'{"round":"1","change":"add","length":3}','','PGfr6OezPrpXfgsOCQIoBUlV-8GAwl5Bh2mW1e55BGk'),
(233,'2026-03-26T18:30:00.722Z','family','account made',1,'{}','','rg86qXrfr42Lny14kPIMcuiwktuj0_oxV4oPli2j5us'),
(234,'2026-03-26T18:30:00.758Z','family','child data confirmed',1,'{"round":"1","formVersion":1}','','_oV8XQkUB4vAlLUF1AElvkzk9YWf4WSUgICB0lSjQIg'),
(235,'2026-03-26T18:30:00.761Z','family','contact data confirmed',1,'{"round":"1","changes":[]}','','YFzlHeZdGKg8EqZFTSK-h-NlKuzL2jsK5DgKQ_vj7t8'),
(236,'2026-03-26T18:30:00.762Z','family','list changed',1,'{"round":"1","change":"add","length":1}','','rKp4iEPgdgkkd8sDJV6n2ViQHPDOtMl01P9kYxqpjWg'),
(237,'2026-03-26T18:30:00.766Z','family','list changed',1,'{"round":"1","change":"add","length":2}','','9wF5p57EWjYC-opP9c_Ijxnx_9GBHmSLh5ymBZJxGvs'),
(238,'2026-03-26T18:30:00.773Z','family','list changed',1,'{"round":"1","change":"add","length":3}','','clfiJ2rUb14dA2Zd4jvhjoFlVmqX46l_izrn_LTl1iU'),
(239,'2026-03-26T18:30:00.781Z','family','list changed',1,'{"round":"1","change":"add","length":4}','','gAz6nLZpyXtqRpi4DD_nnQRGgtlOpQPpk-1gk16pUbc'),
(240,'2026-03-26T18:30:00.785Z','family','list changed',1,'{"round":"1","change":"add","length":5}','','8wGr2XcRlpEoUWvFxhHf6dLNoW7uAFSX3goYjSovdb8'),
(241,'2026-03-26T18:30:00.789Z','family','list changed',1,'{"round":"1","change":"add","length":6}','','OMltaDyPOYHglf2oQjzvO_9ug2-ygP_moSfd1kFNxAg'),
(242,'2026-03-26T18:30:00.793Z','family','list changed',1,'{"round":"1","change":"add","length":7}','','UC83V2zIfsTHQPXw3MWjIdJ41j_qymzp_r2ozQWTtu8'),
(243,'2026-03-26T18:30:00.795Z','family','list changed',1,'{"round":"1","change":"add","length":8}','','9-yrnP4_kBnKD5dWGisbM-TX-WyGYsMGAQpErCazCwE'),
(244,'2026-03-26T18:30:00.801Z','family','list changed',1,'{"round":"1","change":"add","length":9}','','CoZKlprClY_oO5C0YSgFEc4ZixjGm08dWoQ5OqI3k9Q'),
(245,'2026-03-26T18:30:00.805Z','family','list changed',1,'{"round":"1","change":"add","length":10}','','WvJHvT7mcOVFALBeZQFKb7qS5xkewQqSx86K_c4wQuc'),
(246,'2026-03-26T18:30:00.809Z','family','list changed',1,'{"round":"1","change":"add","length":11}','','aMKvWHrxGW-A7miYlxEIHSAqYEpGKaX3-A5ymC7auag'),
(247,'2026-03-26T18:30:00.821Z','family','list changed',1,'{"round":"1","change":"add","length":12}','','zA07RNJYk2RfCBBzcDgjGkxHtR9d2YO-fCEzVUYaHHs'),
(248,'2026-03-26T18:30:00.824Z','family','application submitted',1,'{"round":"1","formVersion":1,"receiptCode":"4BWT-686A-K7ST","length":12}','','mda82xWghaZiwKCsXXYMWJXg-CTdIU1V1WzMufiR0kE'),
(249,'2026-03-26T18:30:00.829Z','family','account made',22,'{}','','2yxomxs-AERrvxxlbfTyVf1RlP3IYrW5gUV2dTxkLJI'),
(250,'2026-03-26T18:30:00.841Z','family','child data confirmed',22,'{"round":"1","formVersion":1}','','b6NRW5YZhFuM-BlHq5jThdU4Taf_fFZzfgnkAioQyo0'),
(251,'2026-03-26T18:30:00.845Z','family','contact data confirmed',22,'{"round":"1","changes":[]}','','c8NHh03tYdG_EG8lsUepCT0KJOwHyRb66MjSfDlTJBw'),
(252,'2026-03-26T18:30:00.849Z','family','list changed',22,'{"round":"1","change":"add","length":1}','','CbUw66XCZYiMk42RkbYFajCIFqYTEn0nKnIFkCoDG98'),
(253,'2026-03-26T18:30:00.852Z','family','list changed',22,'{"round":"1","change":"add","length":2}','','4DSukebKlm_y7SnMqfsr4qclkSNOFK1BPzwO1174qhI'),
(254,'2026-03-26T18:30:00.857Z','family','list changed',22,'{"round":"1","change":"add","length":3}','','lzv1rAeofbaKkFCyROccAsDC247bUs2aCoXgiDbAdwI'),
(255,'2026-03-26T18:30:00.859Z','family','list changed',22,'{"round":"1","change":"add","length":4}','','GRxX2G2avsMzj8fgxbDUmDcQhaAEDq13MGl04mpTmG4'),
(256,'2026-03-26T18:30:00.865Z','family','list changed',22,'{"round":"1","change":"add","length":5}','','gXgGCiJWQ7skWpg5m9PoeiAjaa3mn-lP65Bqo_udWcI'),
(257,'2026-03-26T18:30:00.869Z','family','list changed',22,'{"round":"1","change":"add","length":6}','','N0QF14wbDDFOKyXHxLJWOShkfaecHO9C6Dg3txMCVAU'),
(258,'2026-03-26T18:30:00.877Z','family','list changed',22,'{"round":"1","change":"add","length":7}','','3CKYdfkMzeU35Pw6clZoR1VymfR4-6Cz0HX5e3DRnvc'),
(259,'2026-03-26T18:30:00.885Z','family','list changed',22,'{"round":"1","change":"add","length":8}','','_Disj72bkg9Pu7molDdMGw9TAz96xE0-xo3r9-4KzM0'),
(260,'2026-03-26T18:30:00.893Z','family','list changed',22,'{"round":"1","change":"add","length":9}','','Wn_P5LzV0CGSzI5dqX2zCbXdn7W0ft-AeDNw0a4I7uE'),
(261,'2026-03-26T18:30:00.897Z','family','list changed',22,'{"round":"1","change":"add","length":10}','','TjV-C2zIMvturjXspj3RRn5wxeQzmo7-nqE37ZcEqVQ'),
(262,'2026-03-26T18:30:00.901Z','family','list changed',22,'{"round":"1","change":"add","length":11}','','YCMohFL2gmuP4FrqT50tYkiEWjTRaT_ST1jjbJzZ4UA'),
(263,'2026-03-26T18:30:00.908Z','family','list changed',22,'{"round":"1","change":"add","length":12}','','ykTNEvwwANw6-a6szSYqXnZR9nt9fhB-EBUPSe7j6Sk'),
(264,'2026-03-26T18:30:00.917Z','family','application submitted',22,'{"round":"1","formVersion":1,"receiptCode":"HMQ7-YRTM-FT0A","length":12}','','jmdEB-uLvB0PLymYYpKDSmk9xTHWai22BZkIJd5Hp6M'),
(265,'2026-03-26T18:30:00.929Z','family','account made',21,'{}','','kbDvsbK_YR-XbREATUUr9jhPYu6uGKwcsDTT7chnlXg'),
(266,'2026-03-26T18:30:00.943Z','family','child data confirmed',21,'{"round":"1","formVersion":1}','','VO0zMfloeZT0LxWcbcEvJwkgM8-H-Z4vYUCS1D9GpoU'),
(267,'2026-03-26T18:30:00.949Z','family','contact data confirmed',21,'{"round":"1","changes":[]}','','n0EXdB7L60k8YH9m6YMWUuK4MktOae0TqdnASR1oBoE'),
(268,'2026-03-26T18:30:00.953Z','family','list changed',21,'{"round":"1","change":"add","length":1}','','RhMcea8HpxOUnZTAI7vdVf3Te-yS6KyB3vPej7VKhWY'),
(269,'2026-03-26T18:30:00.961Z','family','list changed',21,'{"round":"1","change":"add","length":2}','','P2vrRiOaOBBuBqh3f6TO8ofwUPLPNyxmUcIhLHl6UM0'),
(270,'2026-03-26T18:30:00.969Z','family','list changed',21,'{"round":"1","change":"add","length":3}','','KnVqetso7hXE7ahO-i9YbOR1eFJTwiV2Z2bvHICWrM4'),
(271,'2026-03-26T18:30:00.977Z','family','list changed',21,'{"round":"1","change":"add","length":4}','','BXjBi3RHl86rQs1zsnifQBAuOoLtQkJi-Si-3NkwBO8'),
(272,'2026-03-26T18:30:00.986Z','family','application submitted',21,'{"round":"1","formVersion":1,"receiptCode":"9H3Z-T8FV-8YAG","length":4}','','3wGila5jklM_jgBhLUvQx2jKP22G2IYDCPl6FjUoTtk'),
(273,'2026-03-26T18:30:00.993Z','family','account made',24,'{}','','6P133OODobrUbCFXzP-B6nHJKffWNRGsrgB50AYtvVk'),
(274,'2026-03-26T18:30:01.082Z','family','child data confirmed',24,'{"round":"1","formVersion":1}','','0ljJ3Iiz9VOgVNmEwIDXmzR0mxUJKvrMb71bdfmA11c'),
(275,'2026-03-26T18:30:01.097Z','family','contact data confirmed',24,'{"round":"1","changes":[]}','','P0uhSyHV1xNMnukDVEHnh-d7bBugB9fwm3vw7tkug8U'),
(276,'2026-03-26T18:30:01.115Z','family','list changed',24,'{"round":"1","change":"add","length":1}','','CJLSAebRt4gOPi_L55MxCgxVbxpwMzSO4aBaZlOfSMk'),
(277,'2026-03-26T18:30:01.130Z','family','list changed',24,'{"round":"1","change":"add","length":2}','','W13KmI5uZOVWtQallUe3q0CFob54Vbr6tblIjSCxMd0'),
(278,'2026-03-26T18:30:01.138Z','family','list changed',24,'{"round":"1","change":"add","length":3}','','b85MeWIAS6O8mnzdeZ2aGPf8elmqMOSpl2n9893WT5k'),
(279,'2026-03-26T18:30:01.146Z','family','list changed',24,'{"round":"1","change":"add","length":4}','','Yo17RbdtVRHg0wt5XzbkeC_NIT2uhN7C-I-3X3KCMfc'),
(280,'2026-03-26T18:30:01.154Z','family','application submitted',24,'{"round":"1","formVersion":1,"receiptCode":"G1NX-TXHT-JJB5","length":4}','','sTX-kbHSyxCpguVXq39XjT_FYJexPopTK5v2rTw_6Ho'),
(281,'2026-03-26T18:30:01.165Z','family','account made',10,'{}','','EiWhDiuKBu9Y0S2pGJPczBsCv0KMkq-jUgGzCZSU1w8'),
(282,'2026-03-26T18:30:01.214Z','family','account made',27,'{}','','SobyJYjaUtSr_O1MSpzvRp3mZAnsabTJEIIOHd1nkSM'),
(283,'2026-03-26T18:30:01.225Z','family','child data confirmed',27,'{"round":"1","formVersion":1}','','g9Tu2XBEehWKQ1GQ6JU3s06ajyz0mmc8d4qNheIUTr4'),
(284,'2026-03-26T18:30:01.229Z','family','contact data confirmed',27,'{"round":"1","changes":[]}','','jQHucMx3RyTTo0hHt2I-dHAQRlIyZDS_d3eV7SEW5wM'),
(285,'2026-03-26T18:30:01.242Z','family','list changed',27,'{"round":"1","change":"add","length":1}','','DN5Vhn4kOs8KNCGn585qWyt5hMLJZsI_0oihAUEayN4'),
(286,'2026-03-26T18:30:01.258Z','family','list changed',27,'{"round":"1","change":"add","length":2}','','CwiANbk2DbB4d1yKfNi1CRzl8hNLhPW1UwGF2NsggIU'),
(287,'2026-03-26T18:30:01.270Z','family','list changed',27,'{"round":"1","change":"add","length":3}','','FCKh9aMFyuZrsA-Ge7fKbY6nLVPwjjQ6hpThE0_YDms'),
(288,'2026-03-26T18:30:01.277Z','family','account made',26,'{}','','K-v-ai2MTgfM5DQ5LvnOO4QFuosGD1wss9ua4Mj2ojc'),
(289,'2026-03-26T18:30:01.298Z','family','child data confirmed',26,'{"round":"1","formVersion":1}','','AoqQbtB7HSFpoWwJf3GqYxIMXV43P8AdwrmnGsBjYTs'),
(290,'2026-03-26T18:30:01.309Z','family','contact data confirmed',26,'{"round":"1","changes":[]}','','_1CqUwdvqakcvtYb5M8LTqJ9XdfM6ZOIvalneXIL9b4'),
(291,'2026-03-26T18:30:01.318Z','family','list changed',26,'{"round":"1","change":"add","length":1}','','NSfIZQu7SSwOsAi1xpLujkf2Itn5zvPw2YpEyTNWays'),
(292,'2026-03-26T18:30:01.330Z','family','list changed',26,'{"round":"1","change":"add","length":2}','','OdluHI0EnRFMPEROhbZnbPjQRO0uH9CYrgKQ0N69wto'),
(293,'2026-03-26T18:30:01.342Z','family','list changed',26,'{"round":"1","change":"add","length":3}','','6ZSQmSGVvS3_YTD1Prd7O-T3v0-OTn1C_6NA_KggW5A'),
(294,'2026-03-26T18:30:01.348Z','family','list changed',26,'{"round":"1","change":"add","length":4}','','lmjUQknrgXQb2wUAED1S4EMvWTfm8qpJb6xxpjJTDAE'),
(295,'2026-03-26T18:30:01.360Z','family','list changed',26,'{"round":"1","change":"add","length":5}','','r4oMfybfsOod04uVKbDMEJvyHuwHKds8pRdioy7xcX4'),
(296,'2026-03-26T18:30:01.378Z','family','list changed',26,'{"round":"1","change":"add","length":6}','','hxydhZWp6-rtNqNwEDwzxiPJ-kb2jmsOad4qwAtJJls'),
(297,'2026-03-26T18:30:01.398Z','family','list changed',26,'{"round":"1","change":"add","length":7}','','k2Ly5ZQ1wfrXpzWsDVJGdLRF6FyDBlW3z0EHjvR6vwo'),
(298,'2026-03-26T18:30:01.406Z','family','list changed',26,'{"round":"1","change":"add","length":8}','','OjhD7Nh3-Z3fNSTjk683reRGL8ZgBZHoWZ6tQYL1Aks'),
(299,'2026-03-26T18:30:01.414Z','family','list changed',26,'{"round":"1","change":"add","length":9}','','eZeL9d5S5xrRG7yRCJLq_N_EiWxy3LHV0fGyJDZ8ZEo'),
(300,'2026-03-26T18:30:01.420Z','family','list changed',26,'{"round":"1","change":"add","length":10}','','pcL5W2zWXQgTkgOHv8NOkoWyfFlaLSHFqani4LQM05Y'),
(301,'2026-03-26T18:30:01.434Z','family','list changed',26,'{"round":"1","change":"add","length":11}','','6nhhzCT_LkysvpZYzLEg6kEVlJrrFiozRM3rp9IpkUo'),
(302,'2026-03-26T18:30:01.440Z','family','list changed',26,'{"round":"1","change":"add","length":12}','','kI7TEjYOevLEwPdmuB3riDG9iC2HGVHNPj3yeKGaZas'),
(303,'2026-03-26T18:30:01.454Z','family','application submitted',26,'{"round":"1","formVersion":1,"receiptCode":"T7FV-J50M-HY4Z","length":12}','','TtmYhRfgE1aHujGGPbJp_5x92uCQjm28Iv6Kbnab7KQ'),
(304,'2026-03-26T18:30:01.469Z','family','account made',28,'{}','','K3AeTL7onsjruPt6O3u1lqnLsY_fZ-0T1ZPP5GRWjhU'),
(305,'2026-03-26T18:30:01.493Z','family','account made',23,'{}','','W378BusnjnbPKKYsjnrgfP_PeXx4yuGlmAJ_E8RmEF8'),
(306,'2026-03-26T18:30:01.532Z','family','child data confirmed',23,'{"round":"1","formVersion":1}','','ssnhnA-22IJIlJFU7pCe6CVR-GnCttFU_BNYDSMdHDw'),
(307,'2026-03-26T18:30:01.573Z','family','contact data confirmed',23,'{"round":"1","changes":[]}','','_Fh6dN7o2fwp7i_oYYWySzqYQb6QnG0Za7nq-M-D0Kc'),
(308,'2026-03-26T18:30:01.586Z','family','list changed',23,'{"round":"1","change":"add","length":1}','','JlhqrKXKrqhDRJvETqkDfgG2VCUSrVk12VQ_crofW4s'),
(309,'2026-03-26T18:30:01.597Z','family','list changed',23,'{"round":"1","change":"add","length":2}','','mtdQnws3iDYmYn1tZDvNGpFpr0pBndm3kn6VPIyZIm4'),
(310,'2026-03-26T18:30:01.605Z','family','list changed',23,'{"round":"1","change":"add","length":3}','','-NOCxFbRaUxJSmFDAA8Yk-_ETtoVLipPj-0cojUGs3s'),
(311,'2026-03-26T18:30:01.614Z','family','list changed',23,'{"round":"1","change":"add","length":4}','','zH1UAROQNP1g0QXa47Uk0pnSKIUv_OEAd_HsNjPMiBI'),
(312,'2026-03-26T18:30:01.621Z','family','list changed',23,'{"round":"1","change":"add","length":5}','','41WhiOI9A1i-TNdrChy1IqF-i_XrviNp2ERtXetwtDI'),
(313,'2026-03-26T18:30:01.629Z','family','list changed',23,'{"round":"1","change":"add","length":6}','','lETTqGosDI-WDqYCjn3jzz_XpiH2uuuvQRXEn3LzH04'),
(314,'2026-03-26T18:30:01.637Z','family','application submitted',23,'{"round":"1","formVersion":1,"receiptCode":"5JC2-1BY5-1005","length":6}','','OLRMwWYId4ne5ATzX0oVYH44Dm_wvrBMrFmi5PZmy64'),
(315,'2026-03-26T18:30:01.641Z','family','account made',4,'{}','','7jGoWnYAvQSLo3swL2WGTBKdv96zAgAe_Fger_1ItD4'),
(316,'2026-03-26T18:30:01.678Z','family','child data confirmed',4,'{"round":"1","formVersion":1}','','APKqUFZ8qcqu6KVjzfevSwGr46djnXiLX0jDe-JpKtk'),
(317,'2026-03-26T18:30:01.685Z','family','contact data confirmed',4,'{"round":"1","changes":[]}','','tSBGk6Lcgt6VlSveCAeMIsCgSd73hkzNiGaQRda8sfM'),
(318,'2026-03-26T18:30:01.693Z','family','list changed',4,'{"round":"1","change":"add","length":1}','','JsZ9c6GH_f5fetBYSu9AC8IF554hNBsZFCCS9ub3Ql8'),
(319,'2026-03-26T18:30:01.718Z','family','list changed',4,'{"round":"1","change":"add","length":2}','','OebJKMnDrGHX5yAcEotC5DZr6rkwI_7RTMUfZX8y2OM'),
(320,'2026-03-26T18:30:01.720Z','family','list changed',4,'{"round":"1","change":"add","length":3}','','1KBIzlvDJ3K669g4s3ycpHnOMo1rrMZkCxE1xomDL_c'),
(321,'2026-03-26T18:30:01.729Z','family','list changed',4,'{"round":"1","change":"add","length":4}','','53bMDY8voZrnGJwm4gViW3dB0t5_cW8FAdNGwghdEkY'),
(322,'2026-03-26T18:30:01.733Z','family','list changed',4,'{"round":"1","change":"add","length":5}','','NorbWXomxUoi69jZZChjSfcAJDBGjjfwn9GQnhowTNQ'),
(323,'2026-03-26T18:30:01.738Z','family','list changed',4,'{"round":"1","change":"add","length":6}','','BhX1AiRlhkqz1AKPXRsQit-fna7P6RX2iVNGCu9C9_E'),
(324,'2026-03-26T18:30:01.745Z','family','application submitted',4,'{"round":"1","formVersion":1,"receiptCode":"DMNP-FD3Y-ABS7","length":6}','','MPnzhrYpudyTEQtTMK66Emv2KCbMUykUfWU9nFQk3x8'),
(325,'2026-03-26T18:30:01.750Z','family','account made',18,'{}','','sKzFIbxrC7TAYub73t7xIn_GIJ1-Xx0RczXpRon7ekA'),
(326,'2026-03-26T18:30:01.775Z','family','child data confirmed',18,'{"round":"1","formVersion":1}','','skOhonEAfuszV9t6-5hT-dYimaDIszkbOa1DSNyTpdY'),
(327,'2026-03-26T18:30:01.777Z','family','contact data confirmed',18,'{"round":"1","changes":[]}','','muz52O1bQNTxmyCaC8z7DQYBNFfNOTT3Ewui18U0ovQ'),
(328,'2026-03-26T18:30:01.784Z','family','list changed',18,'{"round":"1","change":"add","length":1}','','1Vvzze8XTWWnGfKSHcaPdWYsMjf0BZa44-IQhZuZCfs'),
(329,'2026-03-26T18:30:01.798Z','family','list changed',18,'{"round":"1","change":"add","length":2}','','F6-CQsYr8fuIdZuqHAFqoIRL1u45t3kktTFkfOpFTbA'),
(330,'2026-03-26T18:30:01.810Z','family','list changed',18,'{"round":"1","change":"add","length":3}','','oBzDPhdBMmgP4cjzpyc53MKlLB6ZBczZHNTcrmDo1jc'),
(331,'2026-03-26T18:30:01.822Z','family','list changed',18,'{"round":"1","change":"add","length":4}','','Irqs___1cn7GKNUQOuhVHNM0ROZUIeH56Ba_yzseWrQ'),
(332,'2026-03-26T18:30:01.825Z','family','list changed',18,'{"round":"1","change":"add","length":5}','','gyzP3Gj-ORcPZGKZTcgzgHK5c-vOjbfZ34OWQwQ6QD8'),
(333,'2026-03-26T18:30:01.842Z','family','list changed',18,'{"round":"1","change":"add","length":6}','','vCkSR_qden1hveKfZW2KcfkZG3pawqiwRrlau9gIRmg'),
(334,'2026-03-26T18:30:01.849Z','family','list changed',18,'{"round":"1","change":"add","length":7}','','yMhvVCIOxlB4H4VZEn6-dh9HJDaHHmEf-RLy27POHgw'),
(335,'2026-03-26T18:30:01.870Z','family','list changed',18,'{"round":"1","change":"add","length":8}','','hclGxCgSwlqjpfSil6JBCA3fYIZv9m5OTu4wAh-U3KE'),
(336,'2026-03-26T18:30:01.878Z','family','list changed',18,'{"round":"1","change":"add","length":9}','','ZT5PTCUDO9GOrZH1eW-l3Ig-8jVlStb7ef7A7MMpJMA'),
(337,'2026-03-26T18:30:01.890Z','family','list changed',18,'{"round":"1","change":"add","length":10}','','uNK_Uhze1LOG8C7bwT5Miq0ZNB9-sLgSkFCyE0GJJjY'),
(338,'2026-03-26T18:30:01.905Z','family','list changed',18,'{"round":"1","change":"add","length":11}','','2cKbbErJ5HTnLnpBZ4asmKZWPvbGMWElsgF8-8wkv_4'),
(339,'2026-03-26T18:30:01.914Z','family','list changed',18,'{"round":"1","change":"add","length":12}','','pFPNaRzVzuf4qALWh4xHHC8vwTJzmqESazz2tzlvY3Q'),
(340,'2026-03-26T18:30:01.922Z','family','application submitted',18,'{"round":"1","formVersion":1,"receiptCode":"ZH8Q-HW2T-8E2E","length":12}','','AXqnkUjPMFXIYxuRv5VoSg3U0OLi6Q5L2NwXhoFjjfw'),
(341,'2026-03-26T18:30:01.933Z','family','account made',13,'{}','','fqkdfZf8YuRb_erbfbBp2Xre7ki7_H4GNAJIHASFKd8'),
(342,'2026-03-26T18:30:01.958Z','family','child data confirmed',13,'{"round":"1","formVersion":1}','','xQ9_dSmQZraf9i2WMXuo5GmiJtFvvXGVnk1HmG0qUfw'),
(343,'2026-03-26T18:30:01.969Z','family','contact data confirmed',13,'{"round":"1","changes":[]}','','w2XG-UqRv-XK09Z3-LwtNZLSQbO9aD_a2zPwjbgoB5w'),
(344,'2026-03-26T18:30:01.986Z','family','list changed',13,'{"round":"1","change":"add","length":1}','','9XWRvn5_zQ4_8YHPjkFm2dMGzYy3T0342dPfvekDVwQ'),
(345,'2026-03-26T18:30:02.009Z','family','list changed',13,'{"round":"1","change":"add","length":2}','','YR5CzfIKD0mdTSsHOKsUbiTTxY6tdanJbxLJUxqQG8c'),
(346,'2026-03-26T18:30:02.026Z','family','list changed',13,'{"round":"1","change":"add","length":3}','','DOS6uUJm_Yxhfg-GO__yM7GljO_S0yrzhEu2dYtyveI'),
(347,'2026-03-26T18:30:02.037Z','family','account made',25,'{}','','HDbDd3gJhQsEHi2ASSlIjg3RTuUPgUk3dVvHb9YjGh8'),
(348,'2026-03-26T18:30:02.054Z','family','child data confirmed',25,'{"round":"1","formVersion":1}','','n6BSbqXULejF7-m97UdGigtZFRw_hJ1zzp0fkH26xk0'),
(349,'2026-03-26T18:30:02.055Z','family','contact data confirmed',25,'{"round":"1","changes":[]}','','46CSxZILaKATSl6n0-iJ-HXM2e8FX3KQFJzBESUz-Xg'),
(350,'2026-03-26T18:30:02.064Z','family','list changed',25,'{"round":"1","change":"add","length":1}','','g_1LUbH3JKu67Jkvz9ITqLva3LR_EHcaA4yv3zB-sxI'),
(351,'2026-03-26T18:30:02.071Z','family','list changed',25,'{"round":"1","change":"add","length":2}','','4zj4Z3zm-4qbl4s1haykSv78wi5PG7gXrCeGC5Fzmpg'),
(352,'2026-03-26T18:30:02.081Z','family','list changed',25,'{"round":"1","change":"add","length":3}','','wnT7o5YJ25sGoZzSthccfo4Tvy8gVksgAsFSI4ek5Mo'),
(353,'2026-03-26T18:30:02.094Z','family','list changed',25,'{"round":"1","change":"add","length":4}','','dwbnaLrkTN72qWI6wstzaIKv_PlxIniXFWYx5zOO0ts'),
(354,'2026-03-26T18:30:02.105Z','family','list changed',25,'{"round":"1","change":"add","length":5}','','laYi3qmudCmNY9aw0Fn0kvS9WvNskmeCENG7oFqSmH8'),
(355,'2026-03-26T18:30:02.109Z','family','list changed',25,'{"round":"1","change":"add","length":6}','','Ojngu44gvMzfG1QEApOuhcuJkgO63GI8faAHRJPRbsg'),
(356,'2026-03-26T18:30:02.118Z','family','list changed',25,'{"round":"1","change":"add","length":7}','','pNS9vyCKJ3FiYy7bMk6PKsV3rG5Wt7X6PfVCLF6NfYE'),
(357,'2026-03-26T18:30:02.125Z','family','list changed',25,'{"round":"1","change":"add","length":8}','','stM6dDUoP14UqME5rBO9r-KSlX-py6aD1MELdg1pHdA'),
(358,'2026-03-26T18:30:02.133Z','family','list changed',25,'{"round":"1","change":"add","length":9}','','8Kln0lXU37TENYZz8nWFnt5RaK6qT9Ia2HQlQp0qs38'),
(359,'2026-03-26T18:30:02.141Z','family','list changed',25,'{"round":"1","change":"add","length":10}','','-H0kZ1ueiJQTA7NutyzTOSluD1pbLh0IVw_QDEyfk04'),
(360,'2026-03-26T18:30:02.149Z','family','list changed',25,'{"round":"1","change":"add","length":11}','','X46jmDWCk1lhmZ6O1Eed2vHHicppc32fOr8V7Fdrlvo'),
(361,'2026-03-26T18:30:02.160Z','family','list changed',25,'{"round":"1","change":"add","length":12}','','a6fe7B5CWPLLGKndGCxW8AqLvEIa7RTHNMvMworXdKg'),
(362,'2026-03-26T18:30:02.162Z','family','application submitted',25,'{"round":"1","formVersion":1,"receiptCode":"V6W4-JNM6-P3J4","length":12}','','wRjvvcUZpcBdrG2Hw1-9VbU1H_5UucB7DfOmNnKjQ2M'),
(363,'2026-03-26T18:30:02.163Z','family','account made',16,'{}','','lfJET2CI8RZs6lENgRXBqOr4Q-Dgv2q_XDBkPKXD7Ic'),
(364,'2026-03-26T18:30:02.181Z','family','child data confirmed',16,'{"round":"1","formVersion":1}','','dc2Q2AXWEFwW-hyVf5W55EBuEvuV10JqgfyaETUfdWs'),
(365,'2026-03-26T18:30:02.184Z','family','contact data confirmed',16,'{"round":"1","changes":[]}','','6gtH-Z30GtxPmE9YZR6amiirvpL6FVddU9hmN7ADFu0'),
(366,'2026-03-26T18:30:02.190Z','family','list changed',16,'{"round":"1","change":"add","length":1}','','qGL1ck3Z1GioA2lH_3AjcMaCmxCfWvz1JxBPOv2V6gE'),
(367,'2026-03-26T18:30:02.193Z','family','list changed',16,'{"round":"1","change":"add","length":2}','','Co2RvXbHcZ9FXIy3OlOZX0GwXBafeUsYs2OkAApBzd4'),
(368,'2026-03-26T18:30:02.197Z','family','list changed',16,'{"round":"1","change":"add","length":3}','','kbIdJ-gw_3iYD9AGxvd_iundrIQIN4v41fTFaecjHmg'),
(369,'2026-03-26T18:30:02.201Z','family','list changed',16,'{"round":"1","change":"add","length":4}','','m4aQN-U2iTpFzk8wseDD0nttgMmJqc8ZexErdKUh2MI'),
(370,'2026-03-26T18:30:02.205Z','family','application submitted',16,'{"round":"1","formVersion":1,"receiptCode":"R46K-SV1G-QJPN","length":4}','','q7QqtfvaMLrVUmA31STzUBPKqNGaETBDqatSwlV65bU'),
(371,'2026-03-26T18:30:02.208Z','family','account made',8,'{}','','vALnR_Q82Kmn61TCCyoH4JnHXtU8sZZKRENYEwz2E1M'),
(372,'2026-03-26T18:30:02.225Z','family','child data confirmed',8,'{"round":"1","formVersion":1}','','PUFaZvxhSKJu8xfKP9aFf9Yd5SCEhi-TyBnqswCjojo'),
(373,'2026-03-26T18:30:02.229Z','family','contact data confirmed',8,'{"round":"1","changes":[]}','','QZYJWHoQxd5yjvZmEl8apvklGiZGycGeH4rRGE9ywS4'),
(374,'2026-03-26T18:30:02.234Z','family','school chosen',8,'{"round":"1"}','','6Rr9Y6Vm5FkeEjFEeT1xxXQIoocJ-Py3B5rFZIM-a0c'),
(375,'2026-03-26T18:30:02.236Z','family','application submitted',8,'{"round":"1","formVersion":1,"receiptCode":"V8B8-64E0-8GD8","length":1}','','WI6yFfWsH02oizJ478do-k2J27gzz7QaZ-XHx6xpl84'),
(376,'2026-03-26T18:30:02.238Z','family','account made',12,'{}','','Q2091pDBNBfwU-0HqMAQw8LkgOkt73UdAu4XqbR4gW0'),
(377,'2026-03-26T18:30:02.248Z','family','child data confirmed',12,'{"round":"1","formVersion":1}','','BjzYKw2rt-e9qyRzIUG44CFDhsz69AIv3-85dIggs1E'),
(378,'2026-03-26T18:30:02.253Z','family','contact data confirmed',12,'{"round":"1","changes":[]}','','fwwuJz7B6Caap5ljuFSsC-fOXDHCx0awb9BdWMqs5dA'),
(379,'2026-03-26T18:30:02.254Z','family','list changed',12,'{"round":"1","change":"add","length":1}','','Nvxc5vXWs5k1Ou23A2dnwQ3KnDjlzD4dtVC7i9Hv9_A'),
(380,'2026-03-26T18:30:02.255Z','family','list changed',12,'{"round":"1","change":"add","length":2}','','VICZ3n-9RpIMjfJ7moDZyNh11v2x4xaFN59fNx0odh4'),
(381,'2026-03-26T18:30:02.257Z','family','list changed',12,'{"round":"1","change":"add","length":3}','','hl0p7ERZD38tdwEddn8weKgasoIp41SA1h6wtFbjzqg'),
(382,'2026-03-26T18:30:02.262Z','family','list changed',12,'{"round":"1","change":"add","length":4}','','xuuJ_76-PRBM1c5I_C2ZDgMexPVU9JBexnC89ATpHiA'),
(383,'2026-03-26T18:30:02.270Z','family','list changed',12,'{"round":"1","change":"add","length":5}','','1z2T_5dgZD2rXOkD-Mvt11SvEuv_3ORGjp4sFNcvcrI'),
(384,'2026-03-26T18:30:02.273Z','family','list changed',12,'{"round":"1","change":"add","length":6}','','AoXQxH43SirSLd53LN4h8uAcuADgAbcwHA7mHamK0NA'),
(385,'2026-03-26T18:30:02.277Z','family','list changed',12,'{"round":"1","change":"add","length":7}','','tfQtgDUAw5MG7efyCaGlZnByJyvSEwC833-KZEjWTsw'),
(386,'2026-03-26T18:30:02.281Z','family','list changed',12,'{"round":"1","change":"add","length":8}','','eCaoOLXCP1AsL0nekoNIZW9cvoYYFMkeGpfdTrI2e2Y'),
(387,'2026-03-26T18:30:02.290Z','family','list changed',12,'{"round":"1","change":"add","length":9}','','KFZaqw0W1g0oF-y-BTvRdYgaNh7KtYwA-3s6ox-z6ic'),
(388,'2026-03-26T18:30:02.293Z','family','list changed',12,'{"round":"1","change":"add","length":10}','','lhdQ4evUhxoVurokXh-M8kWSa1u0oJLirW8x1p-_lzI'),
(389,'2026-03-26T18:30:02.297Z','family','list changed',12,'{"round":"1","change":"add","length":11}','','I9MuN9UaKGkmVOSZTv4Ap5j-Azl7gvLl3tA8UWveHTk'),
(390,'2026-03-26T18:30:02.301Z','family','list changed',12,'{"round":"1","change":"add","length":12}','','baR5BvYd392IDEBl4vtvZOWV74jTilm9i-xo1BG6m6g'),
(391,'2026-03-26T18:30:02.305Z','family','application submitted',12,'{"round":"1","formVersion":1,"receiptCode":"RSX0-N00M-1NN6","length":12}','','Bh9rnPDNKkf6zIiJrrjkodeA1mcC-xajjXSMMxZQ-Nw'),
(392,'2026-03-26T18:30:02.308Z','family','account made',46,'{}','','Cbm66VvES6hJtrcrwtfhQu0bps0JZSk_oxb0gePBC0E'),
(393,'2026-03-26T18:30:02.326Z','family','account made',41,'{}','','M4dAd1HLKgwo36MlS9D_b_m6GXQhVZUw_6OZVecJNUI'),
(394,'2026-03-26T18:30:02.350Z','family','child data confirmed',41,'{"round":"1","formVersion":1}','','pLLb-KBZOD-ontx2CNmVQac6muEKg38K5TspZD26jVo'),
(395,'2026-03-26T18:30:02.358Z','family','contact data confirmed',41,'{"round":"1","changes":[]}','','swI1-KLrrvRaa4kRBHa5UQmeXHGe5km4BHzhd-7SKxU'),
(396,'2026-03-26T18:30:02.367Z','family','list changed',41,'{"round":"1","change":"add","length":1}','','cMrpf9dGWGL_UUMtW1FnxZk7gRF-me8pvX7MDafw7QA'),
(397,'2026-03-26T18:30:02.378Z','family','list changed',41,'{"round":"1","change":"add","length":2}','','YqOWBp24yUxxBHyDzbbAB0RiyoCI5vexfK5od0cZaPI'),
(398,'2026-03-26T18:30:02.385Z','family','list changed',41,'{"round":"1","change":"add","length":3}','','FD9MxC4Kr9jH8eO4TRPiktY2HLwQ9xM-IsZiXABHlRk'),
(399,'2026-03-26T18:30:02.398Z','family','list changed',41,'{"round":"1","change":"add","length":4}','','j38I0vnSaw9fQTrVM4ROf1YMxN-km2k4uIxM90Xjar8'),
(400,'2026-03-26T18:30:02.406Z','family','list changed',41,'{"round":"1","change":"add","length":5}','','eH94NTZn6G9uXU1hVhfAIRqMAzv-DXw9n7dmymJeTlY'),
(401,'2026-03-26T18:30:02.409Z','family','list changed',41,'{"round":"1","change":"add","length":6}','','Sej7hl8F7vzA_st87Y7G98hIdQI6jTvW9w6LX4-ivcI'),
(402,'2026-03-26T18:30:02.418Z','family','list changed',41,'{"round":"1","change":"add","length":7}','','9G7ploh6hcQs-25IQJsnJ_M1-TDG-AjgUYGTWxPxR04'),
(403,'2026-03-26T18:30:02.430Z','family','list changed',41,'{"round":"1","change":"add","length":8}','','ErauKNG8AOWBfMN8FnmqVx9ke3G21t0QdXUBFbEZlT8'),
(404,'2026-03-26T18:30:02.438Z','family','list changed',41,'{"round":"1","change":"add","length":9}','','jNaGvJ3jy1xTPlV5_ykIxP6WP9I_j_GBiqhudbmjchY'),
(405,'2026-03-26T18:30:02.450Z','family','list changed',41,'{"round":"1","change":"add","length":10}','','FVOjJOmfi7H7-PrrBSD0OBJTQroJauMObflKDYq8BlA'),
(406,'2026-03-26T18:30:02.454Z','family','list changed',41,'{"round":"1","change":"add","length":11}','','lr_K3HbSzykvMgw5PwDX5bkCmhk_Nx447Ba38xmncCQ'),
(407,'2026-03-26T18:30:02.466Z','family','list changed',41,'{"round":"1","change":"add","length":12}','','ZTj9LZKAKpLrkr5ReAQ_z4y4FgBODwwkyHBF1nLPUh8'),
(408,'2026-03-26T18:30:02.469Z','family','application submitted',41,'{"round":"1","formVersion":1,"receiptCode":"RRNK-PBZ3-NVC1","length":12}','','vW6gsBhUvMLD_A2-EIybkvURwCtM4dkeFqOloIsG7rM'),
(409,'2026-03-26T18:30:02.473Z','family','account made',45,'{}','','_R9EJOj4jERKEpkAciYwGXA_xYzaUGyUO6yOgLkkJ44'),
(410,'2026-03-26T18:30:02.497Z','family','child data confirmed',45,'{"round":"1","formVersion":1}','','Y-sbOTttUDaU_Fv7BrAEJuQ9i1e7zOzSdSOUCyttMIs'),
(411,'2026-03-26T18:30:02.505Z','family','contact data confirmed',45,'{"round":"1","changes":[]}','','M27E5CJAOrK7kP9zaEbB7wcOyCzj7ekqKjqCsooDITI'),
(412,'2026-03-26T18:30:02.509Z','family','list changed',45,'{"round":"1","change":"add","length":1}','','Ww6EorSG1HEQWKQ9XNbUg1TqIXgHKdcqNz5YfMdeAjM'),
(413,'2026-03-26T18:30:02.517Z','family','list changed',45,'{"round":"1","change":"add","length":2}','','dyUWixq8YeDUZaidN7iM0MQjKdljqRKYQoUKrA6ygNQ'),
(414,'2026-03-26T18:30:02.525Z','family','list changed',45,'{"round":"1","change":"add","length":3}','','lCc8txf4rmELQDz_OPkPrG-f-E_kiRV-15hHTHz1J88'),
(415,'2026-03-26T18:30:02.533Z','family','list changed',45,'{"round":"1","change":"add","length":4}','','Ujm71I4hxiGTnVYiBbEJGI3QuWsvTMm4EVmnDwGW6Ic'),
(416,'2026-03-26T18:30:02.537Z','family','application submitted',45,'{"round":"1","formVersion":1,"receiptCode":"8Z7K-YDNZ-T6VT","length":4}','','2g4HIZONB89-Yt5Zo8kN54mBMt2bEL4Fg0GkUyrohN8'),
(417,'2026-03-26T18:30:02.545Z','family','account made',47,'{}','','OUARYrR2vtCg46xI9_ZkMoVXvtMOLwD0bBADlH_SN20'),
(418,'2026-03-26T18:30:02.570Z','family','child data confirmed',47,'{"round":"1","formVersion":1}','','ylyJhprr3pifkK8W5BLvV6_znK_TOEW4dsR8dkjRPUk'),
(419,'2026-03-26T18:30:02.573Z','family','contact data confirmed',47,'{"round":"1","changes":[]}','','Xm33oznVR2H7TmSbPWUA6byIq0XeR9jqkVE3ZV8KOrQ'),
(420,'2026-03-26T18:30:02.577Z','family','school chosen',47,'{"round":"1"}','','9cOY6StSwpGR6kDkHkIIsJzN8O9s3-yCJfWp_34VmtU'),
(421,'2026-03-26T18:30:02.585Z','family','application submitted',47,'{"round":"1","formVersion":1,"receiptCode":"9PW1-PZPW-HV1Y","length":1}','','MhCTdVUYxTh6YZ4egPGYNHB1TdJa5YAr0BV4uSWHtLo'),
(422,'2026-03-26T18:30:02.589Z','family','account made',48,'{}','','QiS2ao8MUhYSCuTmpyz0YwgAHCE0SxReHTShqkVxB8A'),
(423,'2026-03-26T18:30:02.609Z','family','child data confirmed',48,'{"round":"1","formVersion":1}','','6VhqiVA-7UdD9I0lLEIPiMBkIrJo-mrE7mYB-c19Ato'),
(424,'2026-03-26T18:30:02.621Z','family','contact data confirmed',48,'{"round":"1","changes":[]}','','FWHNidpEEsdlIyHkyIpj81kDBSZAyi66w1ysSgCpIPY'),
(425,'2026-03-26T18:30:02.625Z','family','list changed',48,'{"round":"1","change":"add","length":1}','','lu-GTsWAdc01y3Ka1H_ZZHb7l8uYaeMZOLCk78DKNKo'),
(426,'2026-03-26T18:30:02.630Z','family','list changed',48,'{"round":"1","change":"add","length":2}','','rhnqZ5UNQvh7X60siHBtsHSzPJFRdUGBjMADU_oeQuk'),
(427,'2026-03-26T18:30:02.637Z','family','list changed',48,'{"round":"1","change":"add","length":3}','','1DLrtlQsBx1EuUEwN25SGstYI9k8791v_DGUr-B_rGA'),
(428,'2026-03-26T18:30:02.641Z','family','list changed',48,'{"round":"1","change":"add","length":4}','','EAFkIS_6Yeaz-rfgYLYVea6Nhx2znkvh97VUiVs_lI0'),
(429,'2026-03-26T18:30:02.650Z','family','list changed',48,'{"round":"1","change":"add","length":5}','','D0NTPPnvewc6jnI-tlGckzIAQdVaHgB06u72sXXz_u0'),
(430,'2026-03-26T18:30:02.658Z','family','list changed',48,'{"round":"1","change":"add","length":6}','','XgXFjBcUqQmGw03A4Rt9gJ-MHE6KZOWyN14_5Eq-JVQ'),
(431,'2026-03-26T18:30:02.666Z','family','application submitted',48,'{"round":"1","formVersion":1,"receiptCode":"S1RZ-PHMH-7E18","length":6}','','0b7XSfyi1iVW9HNZAXtzxrzRMplyLBZ2hr5VnPtYeuI'),
(432,'2026-03-26T18:30:02.673Z','family','account made',42,'{}','','aQcT7yCpvpL1Qj1eiZZh_qgjQSJQu9MijGF0pCP1SoE'),
(433,'2026-03-26T18:30:02.690Z','family','child data confirmed',42,'{"round":"1","formVersion":1}','','36UrHpFqLjVbqk7CzOJT2L_Kw4ASok9prjdDXMDEj5g'),
(434,'2026-03-26T18:30:02.693Z','family','contact data confirmed',42,'{"round":"1","changes":[]}','','s5a7L1cyGP4c3kdmvOxTXf_Hxgn6UZPj2U91F3aBIC4'),
(435,'2026-03-26T18:30:02.697Z','family','list changed',42,'{"round":"1","change":"add","length":1}','','Rjs4NKI9l1H4aheIz3pi0DnuCL-RgpQUDZX14ID2UNY'),
(436,'2026-03-26T18:30:02.701Z','family','list changed',42,'{"round":"1","change":"add","length":2}','','uGIWBpEbF5H877tZCc0DuRuYG68pdypEQ10Zv16iM4g'),
(437,'2026-03-26T18:30:02.705Z','family','list changed',42,'{"round":"1","change":"add","length":3}','','_luPEk460TfVSc5dYvmB_AdZOpl8rBqmpYn_3FUzcAw'),
(438,'2026-03-26T18:30:02.709Z','family','list changed',42,'{"round":"1","change":"add","length":4}','','hnj-c1mTQw-oYPvXThmwrm6-lhaLFGMX-ewP3Oy-mkY'),
(439,'2026-03-26T18:30:02.713Z','family','list changed',42,'{"round":"1","change":"add","length":5}','','ky8a-WTZE3AN-M7Rr60JBarMAg4sAhPAmpadi3jq_VA'),
(440,'2026-03-26T18:30:02.715Z','family','list changed',42,'{"round":"1","change":"add","length":6}','','K1yXdMF9G7WvqeP1Z2q6NLJ83Ehl97t2zKnmSmyUfxQ'),
(441,'2026-03-26T18:30:02.722Z','family','list changed',42,'{"round":"1","change":"add","length":7}','','d4K_XHJh3IXmZYGiaz5Wr_vDpmUQAp-MTR9kSVjxqXo'),
(442,'2026-03-26T18:30:02.730Z','family','list changed',42,'{"round":"1","change":"add","length":8}','','uMnnfKldeTZ5KBjiePGEL1BR3z_qH6UPJkdhUyZ9KB8'),
(443,'2026-03-26T18:30:02.733Z','family','list changed',42,'{"round":"1","change":"add","length":9}','','PnRptsPbOkFxrWNKBMF9cJuZE61yELL6s6kMJSUuf98'),
(444,'2026-03-26T18:30:02.738Z','family','list changed',42,'{"round":"1","change":"add","length":10}','','Ue-AYJgaKkPfJxfoRLi0RyZBO2qMbdxZeRr7FAx0flQ'),
(445,'2026-03-26T18:30:02.741Z','family','list changed',42,'{"round":"1","change":"add","length":11}','','yXUQH1NnZqL5r6oLaMt5Aj7Remg06aaFfF1k5DKcbR8'),
(446,'2026-03-26T18:30:02.746Z','family','list changed',42,'{"round":"1","change":"add","length":12}','','e2E_vkoJctVJLsyrMKVPlqTb0AlkGIzfygPMRHlfWa8'),
(447,'2026-03-26T18:30:02.752Z','family','application submitted',42,'{"round":"1","formVersion":1,"receiptCode":"ETY9-RCED-YWZ4","length":12}','','MV3_f-XgFAysH4Uqa4Gn9M38FACw6A21teXsRWE3Bw4'),
(448,'2026-03-26T18:30:02.757Z','family','account made',43,'{}','','EDeHvNFZux7I-dG-wj-34ozH_AsGwZsp9K3HmEnzaDc'),
(449,'2026-03-26T18:30:02.778Z','family','child data confirmed',43,'{"round":"1","formVersion":1}','','85DF3j5idBZtYCCUH4uKE-tflOnsLEub3bO3Z3kK2r8'),
(450,'2026-03-26T18:30:02.778Z','family','contact data confirmed',43,'{"round":"1","changes":[]}','','H-XfgWsgKGmFgvwEksi3Z0oBqDEqAutR6LZ7wOO4FjE'),
(451,'2026-03-26T18:30:02.783Z','family','list changed',43,'{"round":"1","change":"add","length":1}','','5diy-w5lB_JOE38630s4EVoUE7lyfhgeGe8pVEksaRA'),
(452,'2026-03-26T18:30:02.790Z','family','list changed',43,'{"round":"1","change":"add","length":2}','','v0hst2Gdo_cOC4lNTxIfP6B9-pSYWWpx-Gvd6sAON3E'),
(453,'2026-03-26T18:30:02.793Z','family','list changed',43,'{"round":"1","change":"add","length":3}','','cyu3uIEpoZViRIaV6adguzqayj22-QommOj81zSFN7o'),
(454,'2026-03-26T18:30:02.797Z','family','list changed',43,'{"round":"1","change":"add","length":4}','','e7DbImVstbZ3o5YyhUGQQ9BuFl88ibP4SlFTsh-qOP0'),
(455,'2026-03-26T18:30:02.801Z','family','application submitted',43,'{"round":"1","formVersion":1,"receiptCode":"BBYW-299Q-X586","length":4}','','22mZtGw0ZQnZbXZEaBN_4gBjrcbcVEnEKc8xUh5Oq5I'),
(456,'2026-03-26T18:30:02.805Z','family','account made',36,'{}','','ZG2tmd31dOsS8fNe5tKXwORo9p2n7F92a4E1UyNVqaU'),
(457,'2026-03-26T18:30:02.830Z','family','child data confirmed',36,'{"round":"1","formVersion":1}','','fOhG9mbhmH_FgTiBE7fcSefdaekmGeLTtOE-k1LDVio'),
(458,'2026-03-26T18:30:02.831Z','family','contact data confirmed',36,'{"round":"1","changes":[]}','','SBWoWMN1VQLDD2WmLwtbPU4mDJx39XM4eApmSS37Mxg'),
(459,'2026-03-26T18:30:02.833Z','family','list changed',36,'{"round":"1","change":"add","length":1}','','2tAikMaTEsDkkPIYtTAt7S5vKFiLrfMs9-t6EaEdi08'),
(460,'2026-03-26T18:30:02.837Z','family','list changed',36,'{"round":"1","change":"add","length":2}','','mCN3_dNwiZERZInXCt1JME2gOiyPeNIimzqq7raK6b0'),
(461,'2026-03-26T18:30:02.841Z','family','list changed',36,'{"round":"1","change":"add","length":3}','','Yc47RxKkmuVJrLEa8jWNNudIOP9qiRRreQ5SQb32SCk'),
(462,'2026-03-26T18:30:02.845Z','family','list changed',36,'{"round":"1","change":"add","length":4}','','xlitjtQ9O0hcrFUqYYxTh9odDIam6lv0nC7BDX9RuIM'),
(463,'2026-03-26T18:30:02.849Z','family','list changed',36,'{"round":"1","change":"add","length":5}','','-ZAF8DHi_5mhq2llsGhUmopqArJJ7NKrgQjet3wFYkA'),
(464,'2026-03-26T18:30:02.853Z','family','list changed',36,'{"round":"1","change":"add","length":6}','','rrweC9vzegutT0kmBXUxASL-u1SfDXuQvtgBrTRdjPw'),
(465,'2026-03-26T18:30:02.856Z','family','list changed',36,'{"round":"1","change":"add","length":7}','','lCMZiusTQ1DrXp6s1-COoz3r3-_YajbCMLH3nvUv5io'),
(466,'2026-03-26T18:30:02.859Z','family','list changed',36,'{"round":"1","change":"add","length":8}','','qh5dSHNrGJewbzt7J5pkghc-Y8kWXmciBd4H_CxTvuo'),
(467,'2026-03-26T18:30:02.865Z','family','list changed',36,'{"round":"1","change":"add","length":9}','','zWfnxWMNH8DZQi8YpP8lLHJk300GNNFxaoZfSEyr2xs'),
(468,'2026-03-26T18:30:02.869Z','family','list changed',36,'{"round":"1","change":"add","length":10}','','Rge-qzAguPFhfM7PSkDfuozTLlBDnBvFTm45c2vHPe4'),
(469,'2026-03-26T18:30:02.873Z','family','list changed',36,'{"round":"1","change":"add","length":11}','','jcXfy80eugsbBlIcfO8xo5d0jbvQR6R3uC3ulkRTQ-I'),
(470,'2026-03-26T18:30:02.875Z','family','list changed',36,'{"round":"1","change":"add","length":12}','','sYjBHE1GRsVDDK3bWh1k8AJoWOYzp5vD9US4cGKj93c'),
(471,'2026-03-26T18:30:02.882Z','family','application submitted',36,'{"round":"1","formVersion":1,"receiptCode":"DJXF-E36W-1PSW","length":12}','','Ln4btfOoaI8L6hyCcOYJwsstF7JupI7cpFaCWKWcEu8'),
(472,'2026-03-26T18:30:02.885Z','family','account made',37,'{}','','ttsc4fYNoze9RHuTV3ucNX-wldnBLd90PAwOmHExAPA'),
(473,'2026-03-26T18:30:02.906Z','family','child data confirmed',37,'{"round":"1","formVersion":1}','','hXcPzTU-nzowFwcZxlh4FBem18nS4RSO4ZN4_5FadCE'),
(474,'2026-03-26T18:30:02.909Z','family','contact data confirmed',37,'{"round":"1","changes":[]}','','xrTkHdjlMXlG7JW7JWCju8R7KqIzc_rvjWTXhZc8N7A'),
(475,'2026-03-26T18:30:02.915Z','family','list changed',37,'{"round":"1","change":"add","length":1}','','Oa26St4UHMOgLPfupvCgjkBwoPQxFC8aNj1O3tywA1A'),
(476,'2026-03-26T18:30:02.926Z','family','list changed',37,'{"round":"1","change":"add","length":2}','','q3aJGv8Q3KFu8aqWqknLuIKvK9UzrGxrY6z9zC1Lnjg'),
(477,'2026-03-26T18:30:02.930Z','family','list changed',37,'{"round":"1","change":"add","length":3}','','ShBYrdpZ-j3v2mXOXp9sa-9EcadvULUdMVjMP-XqfFo'),
(478,'2026-03-26T18:30:02.938Z','family','list changed',37,'{"round":"1","change":"add","length":4}','','Far8Yaz0QXC834GwrEwCnQuDlX4ULqmR1djPlYln7oc'),
(479,'2026-03-26T18:30:02.946Z','family','list changed',37,'{"round":"1","change":"add","length":5}','','f5C3BwWs84mgUaChJugoT8l-Lb_gc5EW3CFh8e8udvU'),
(480,'2026-03-26T18:30:02.949Z','family','list changed',37,'{"round":"1","change":"add","length":6}','','pOb4F0fQKFrr368WPQxQ0JtqkVcG2Npza1gPmkOULXs'),
(481,'2026-03-26T18:30:02.953Z','family','application submitted',37,'{"round":"1","formVersion":1,"receiptCode":"AATF-3QEB-EYFW","length":6}','','gtc7JSUa8PBze1eoN_qKCV-5tS2H_DL21Gfv7msSZQo'),
(482,'2026-03-26T18:30:02.957Z','family','account made',34,'{}','','IRSgmJPNIKKOC-JmD88aS2XDOb1TMQCEjPIQjiAeMh0'),
(483,'2026-03-26T18:30:02.975Z','family','child data confirmed',34,'{"round":"1","formVersion":1}','','cJyitRzq8t7ZK2c1Q2iNXizDEE2_LBJ1BXjL-uvAP88'),
(484,'2026-03-26T18:30:02.976Z','family','contact data confirmed',34,'{"round":"1","changes":[]}','','GVbTl7v0b_WoozmqPUYtdoN7ISu68sXHTAXaaZrlIWs'),
(485,'2026-03-26T18:30:02.978Z','family','school chosen',34,'{"round":"1"}','','rsOmNabgwtTQ_1s9_eydLiJpKx1iG42bTyzX7Of7W3I'),
(486,'2026-03-26T18:30:02.985Z','family','application submitted',34,'{"round":"1","formVersion":1,"receiptCode":"QN8M-6KQ1-0VJK","length":1}','','TFOvLLcM06-4kxW-uIZAbYAcVYULBzC241Jm5p1hc94'),
(487,'2026-03-26T18:30:02.989Z','family','account made',39,'{}','','pUFxsCOTAlVm2HQXhCbxqiHDuHWk9nHF-VM_VLoqAfg'),
(488,'2026-03-26T18:30:03.006Z','family','account made',40,'{}','','SpR1kqg_eRDXN-J5gboLSYtIced1SSmQywRK-Gqtk3M'),
(489,'2026-03-26T18:30:03.026Z','family','child data confirmed',40,'{"round":"1","formVersion":1}','','5rSJRE7XSyunGOzRFeJM6Xy68sdMnN6Udr_PJIOgn58'),
(490,'2026-03-26T18:30:03.027Z','family','contact data confirmed',40,'{"round":"1","changes":[]}','','OlB753ohNUGH4rNLwPYnuIKcBQv9ZmF_VsVmhJynP4M'),
(491,'2026-03-26T18:30:03.027Z','family','list changed',40,'{"round":"1","change":"add","length":1}','','Rgqfb-2BS9pin-x-7DpuFCElLLH5QbbgWiC4VWoZwb8'),
(492,'2026-03-26T18:30:03.029Z','family','list changed',40,'{"round":"1","change":"add","length":2}','','rlM5rFFZqhWq4g1M-SZjkzxbeKS6rVX6dgJxVN4OPvc'),
(493,'2026-03-26T18:30:03.038Z','family','list changed',40,'{"round":"1","change":"add","length":3}','','nult7ZkfrA9QC_UcNOIvvQvolk1vDNzepT3rClguKKU'),
(494,'2026-03-26T18:30:03.040Z','family','list changed',40,'{"round":"1","change":"add","length":4}','','dAP9I5jVuP_m89k1eG3vESc-DC2D8pa-vlc5NwWflZE'),
(495,'2026-03-26T18:30:03.049Z','family','list changed',40,'{"round":"1","change":"add","length":5}','','LdsAno8SpNqTLwBDtdnRoojIByaE_y65uyZOqYUA3iU'),
(496,'2026-03-26T18:30:03.052Z','family','list changed',40,'{"round":"1","change":"add","length":6}','','59drhx3ypSKfIEghoBNKjLFhkz9U2uopEAhUsagxZtQ'),
(497,'2026-03-26T18:30:03.056Z','family','list changed',40,'{"round":"1","change":"add","length":7}','','qXEFuDO9GS6N6wAXamglfLGsqiGNc2hTYE7hRoNiVvo'),
(498,'2026-03-26T18:30:03.058Z','family','list changed',40,'{"round":"1","change":"add","length":8}','','ES9r0OsJKzZ4pUQttjbfaX2OYIMHSUaZMht2HJM9KgE'),
(499,'2026-03-26T18:30:03.060Z','family','list changed',40,'{"round":"1","change":"add","length":9}','','IhnDA4pq0MbJSl6vya_3garBTdog7_oTtpECWPuhApA'),
(500,'2026-03-26T18:30:03.066Z','family','list changed',40,'{"round":"1","change":"add","length":10}','','xExCVetEHXkZbNaF8mhMrSk8WPcpbzYw8FxJHTyT92Y'),
(501,'2026-03-26T18:30:03.069Z','family','list changed',40,'{"round":"1","change":"add","length":11}','','NekMPcStR1a_HvZox6toDVfGHbueHhALgLCAWg5Q520'),
(502,'2026-03-26T18:30:03.071Z','family','list changed',40,'{"round":"1","change":"add","length":12}','','h50s7nJEQCDYlxKZE8_uAnsYBYrYJsKfmXfAH7Zy2k4'),
(503,'2026-03-26T18:30:03.073Z','family','application submitted',40,'{"round":"1","formVersion":1,"receiptCode":"JNG3-24TP-716J","length":12}','','cEK8NHF5-ioL-B2ZJFalSUhUNPcLFnf_OGzIY41QH0k'),
(504,'2026-03-26T18:30:03.076Z','family','account made',35,'{}','','P1J3Rg0MoYDLDrOR6yv7i-pObpk-LrUMf38YTU_zohQ'),
(505,'2026-03-26T18:30:03.089Z','family','child data confirmed',35,'{"round":"1","formVersion":1}','','ei5HFnvLgB0pRZP2rr0u5CTRdwAEKHudNSVyVhUS0F0'),
(506,'2026-03-26T18:30:03.092Z','family','contact data confirmed',35,'{"round":"1","changes":[]}','','qud_EAzeXa4FoSBFWQk_2SFBT9ZDdD3RWX1hw-q_WTU'),
(507,'2026-03-26T18:30:03.098Z','family','list changed',35,'{"round":"1","change":"add","length":1}','','_Wm1cuZ3-IWlH0XzPA_AfmeMupNnWwjsPyk-lSfxfb4'),
(508,'2026-03-26T18:30:03.101Z','family','list changed',35,'{"round":"1","change":"add","length":2}','','NkMtECnQClHnPo7dIiqVEs-oTWIc-ieMot_bK_-_Lrc'),
(509,'2026-03-26T18:30:03.107Z','family','list changed',35,'{"round":"1","change":"add","length":3}','','XqjMmTQ_XYoyjAmYMkl7TtYBXm1rqrDFufdAHHxKHtw'),
(510,'2026-03-26T18:30:03.110Z','family','list changed',35,'{"round":"1","change":"add","length":4}','','rg9xGoIWejdx1alIsX5fcUpCYFwgKvL4kOC_1pTw8Ao'),
(511,'2026-03-26T18:30:03.118Z','family','list changed',35,'{"round":"1","change":"add","length":5}','','vjiKWom2IPNhEhE0Py79Wp0neJzeU_PTWEUMFy6ELPQ'),
(512,'2026-03-26T18:30:03.121Z','family','list changed',35,'{"round":"1","change":"add","length":6}','','n7ArYN1hrf1txkFMXeM-UBQmob6cIvF6PVPqONN-tzg'),
(513,'2026-03-26T18:30:03.125Z','family','list changed',35,'{"round":"1","change":"add","length":7}','','zNOwAZQQw6jFIx9lH_QIFDDFeGs1CGu9nUMVj43unPA'),
(514,'2026-03-26T18:30:03.129Z','family','list changed',35,'{"round":"1","change":"add","length":8}','','nSbMa9ovBQT-1eudVpKwEkkZN7rCCGmK29pRyElraH8'),
(515,'2026-03-26T18:30:03.133Z','family','list changed',35,'{"round":"1","change":"add","length":9}','','BpN8-IV4yo7G8eIAPHs6AywH_CMneAljWfzd7KquyPM'),
(516,'2026-03-26T18:30:03.137Z','family','list changed',35,'{"round":"1","change":"add","length":10}','','6BSHgnchlKYS3pT-L4bogOn3So4hUpsTqf6HZz9oSVA'),
(517,'2026-03-26T18:30:03.141Z','family','list changed',35,'{"round":"1","change":"add","length":11}','','zgg6b-S_nswwbiEFhasMMDKDbKwOy3lE3NIRBdM0CQA'),
(518,'2026-03-26T18:30:03.145Z','family','list changed',35,'{"round":"1","change":"add","length":12}','','klCibIwpAwM8ji5PLbT8Z380oly6rjv_q6A9TFrHwzc'),
(519,'2026-03-26T18:30:03.154Z','family','application submitted',35,'{"round":"1","formVersion":1,"receiptCode":"4V2R-06H0-5D5Y","length":12}','','s8hLfRAa220-ozNvA_XG9wEnSLGTuEV9H8IhpvGA0kM'),
(520,'2026-03-26T18:30:03.157Z','family','account made',30,'{}','','ZnHv7FO10m1-sHKzylOCYxK6SYIq38ZkKY2BDoLvACI'),
(521,'2026-03-26T18:30:03.177Z','family','child data confirmed',30,'{"round":"1","formVersion":1}','','C7Jk_pHd8ZmOZz1jy7nVFniF1QgukNadCYOKifnefY0'),
(522,'2026-03-26T18:30:03.180Z','family','contact data confirmed',30,'{"round":"1","changes":[]}','','YGrOyKYf-0cN5fj7j28Omxa2NoCaTsQipOvfsK5N46c'),
(523,'2026-03-26T18:30:03.185Z','family','list changed',30,'{"round":"1","change":"add","length":1}','','_IsRqBY65t8DQ6DYSJbbR4ciLId25fBI3V44iqe0J58'),
(524,'2026-03-26T18:30:03.203Z','family','list changed',30,'{"round":"1","change":"add","length":2}','','UK1ccvEpW_1yZab0bXPs6NJsTEkyiU4V1kD4UK0qWP0'),
(525,'2026-03-26T18:30:03.210Z','family','list changed',30,'{"round":"1","change":"add","length":3}','','yXPTKnOvqSXFQ46k6LAoHbazC75q6yjWV9Iezj_aZI0'),
(526,'2026-03-26T18:30:03.217Z','family','list changed',30,'{"round":"1","change":"add","length":4}','','R7oF3tA7DatEVEsRdnxx_L-Idv6eH87goBGZY5o6-As'),
(527,'2026-03-26T18:30:03.222Z','family','list changed',30,'{"round":"1","change":"add","length":5}','','348ELkAIMkdoGENNisNUOSVIps8cjp9J-EGdbTFFbkM'),
(528,'2026-03-26T18:30:03.225Z','family','list changed',30,'{"round":"1","change":"add","length":6}','','qBeDr5NsFnEBHtQW7Xz9Fuzwg9saNY690R00B-qH-SQ'),
(529,'2026-03-26T18:30:03.229Z','family','list changed',30,'{"round":"1","change":"add","length":7}','','gE5KRbUkRtVNy5EzRoU71e-NrztdfWSarOBFaWwZRJM'),
(530,'2026-03-26T18:30:03.232Z','family','list changed',30,'{"round":"1","change":"add","length":8}','','YTIPKAvPwsZNHhVbmTITLyl3GfJoQjUswToYZcn808Q'),
(531,'2026-03-26T18:30:03.238Z','family','list changed',30,'{"round":"1","change":"add","length":9}','','3gjmSXCLlj8W-5kxIvAL6VhBlz8K6kKyADLuk2_OZRQ'),
(532,'2026-03-26T18:30:03.243Z','family','list changed',30,'{"round":"1","change":"add","length":10}','','I1GPOmCuhTu817xSWDw9CqDcpZLmhbhsw3MOSQHGToY'),
(533,'2026-03-26T18:30:03.249Z','family','list changed',30,'{"round":"1","change":"add","length":11}','','R_S0wTLBewlDE9bNm1mzx32g8pX_yAGsK2e58vi4nhg'),
(534,'2026-03-26T18:30:03.254Z','family','list changed',30,'{"round":"1","change":"add","length":12}','','myGExX3i081owNC9rfz1eq13vJ7BduuGVhPRYJVYVNo'),
(535,'2026-03-26T18:30:03.257Z','family','application submitted',30,'{"round":"1","formVersion":1,"receiptCode":"HMFM-HM33-BRJT","length":12}','','0dm7t4eObQggfYYhvzAWr38jDzPzCjoVK0ULPQsrWcY'),
(536,'2026-03-26T18:30:03.260Z','family','account made',33,'{}','','sV3sUaaWpCvo_7Oc_TCwlknVQSOv8EXBg9vwu5M248w'),
(537,'2026-03-26T18:30:03.281Z','family','child data confirmed',33,'{"round":"1","formVersion":1}','','7Yxp_F3roLGhnjgn0zLCxQRyHWRyUHjMi06Wubsg13Q'),
(538,'2026-03-26T18:30:03.284Z','family','contact data confirmed',33,'{"round":"1","changes":[]}','','-dyusyEOLK-_1Ss9gK2zNg9R8IOqX5CQZxKfcTSH-Ig'),
(539,'2026-03-26T18:30:03.290Z','family','list changed',33,'{"round":"1","change":"add","length":1}','','VQmK9UedExRCViFoFHkGETkgydEHAfTMwTAWTr5UcLE'),
(540,'2026-03-26T18:30:03.293Z','family','list changed',33,'{"round":"1","change":"add","length":2}','','cb7Ksj7SUwiumcmCuhIc9Vi7cEtAgbPJWWxR6dWsrQI'),
(541,'2026-03-26T18:30:03.297Z','family','list changed',33,'{"round":"1","change":"add","length":3}','','0VqkNWpoEU-qnsHBMt4JE_Zs67piQmU-UpZwFWo0mQM'),
(542,'2026-03-26T18:30:03.306Z','family','list changed',33,'{"round":"1","change":"add","length":4}','','1VOTXsUrOd6wqnHLEL-LgsG6cXqqhDsWns-NSFO1NfA'),
(543,'2026-03-26T18:30:03.308Z','family','list changed',33,'{"round":"1","change":"add","length":5}','','qv72ZatbJ4oDRsk6PXLLKxF9bTEAOZcnYLL7Ox-2bNA'),
(544,'2026-03-26T18:30:03.314Z','family','list changed',33,'{"round":"1","change":"add","length":6}','','KEixI3UB2trFDi-0xv3p9jUE0iOwLTLHPuygxclcG88'),
(545,'2026-03-26T18:30:03.318Z','family','application submitted',33,'{"round":"1","formVersion":1,"receiptCode":"73WE-3G2X-W6TT","length":6}','','KZxKVKFVrv05NeF3ZY1sTX1lO_N984Xhgot53gb5ytk'),
(546,'2026-03-26T18:30:03.321Z','family','account made',38,'{}','','ItorvuVPnp6KXV7NCvyzEbeLiud537gWcajRxCqtDZs'),
(547,'2026-03-26T18:30:03.345Z','family','child data confirmed',38,'{"round":"1","formVersion":1}','','-jIl8HlT3gzYeyfmESycnr3it3C2b7HYlfZDFICzjnk'),
(548,'2026-03-26T18:30:03.349Z','family','contact data confirmed',38,'{"round":"1","changes":[]}','','DQMyP7pRn4_8ykyJKluEDKgLzruG280RIGD03nAIzKM'),
(549,'2026-03-26T18:30:03.353Z','family','list changed',38,'{"round":"1","change":"add","length":1}','','aRsLbW2sac2uI7tyFR7-W1BV3Z5HUUaCXgG4aOje9SE'),
(550,'2026-03-26T18:30:03.356Z','family','list changed',38,'{"round":"1","change":"add","length":2}','','E0esQjTjgObXnbOIDG_yQj_IdH233SyVDUwNrxCH8pI'),
(551,'2026-03-26T18:30:03.361Z','family','list changed',38,'{"round":"1","change":"add","length":3}','','vMf9SVFtYSHgpKdFkOzFzVGcukmKojlPLBhRohmdfUA'),
(552,'2026-03-26T18:30:03.365Z','family','list changed',38,'{"round":"1","change":"add","length":4}','','0Ddvrw3Z1DgyyHhvj5Eej9wmcwajSuAjveF-7dszNEM'),
(553,'2026-03-26T18:30:03.369Z','family','application submitted',38,'{"round":"1","formVersion":1,"receiptCode":"V01Z-D19D-M8HZ","length":4}','','o88mt80pcXlf4xjdFeAlUPWYDRNNAMwvIJiybx1b34w'),
(554,'2026-03-26T18:30:03.373Z','family','account made',29,'{}','','Yvh1Q0Yp14472QGXbmNe_QJFqgKnEffLEGDwfDtYiNU'),
(555,'2026-03-26T18:30:03.394Z','family','child data confirmed',29,'{"round":"1","formVersion":1}','','XlOO8YHk88e9rACHZNUUClaj2JdPh-F7OacQ_HeXvMQ'),
(556,'2026-03-26T18:30:03.394Z','family','contact data confirmed',29,'{"round":"1","changes":[]}','','cKGRESbfaSzFck4Bby6jVJR8Q4D-K5OVwg25vpzivL0'),
(557,'2026-03-26T18:30:03.395Z','family','list changed',29,'{"round":"1","change":"add","length":1}','','OwnSp0_Fx7I8abxz-zZJzsJFaV1wyff-2f_yPvY9uOI'),
(558,'2026-03-26T18:30:03.396Z','family','list changed',29,'{"round":"1","change":"add","length":2}','','YD1xQhHOvzcYeiBlkafuArFkFtjAPtYN5GJXUo-bGes'),
(559,'2026-03-26T18:30:03.409Z','family','list changed',29,'{"round":"1","change":"add","length":3}','','jHIfpBuOPFOP4uYvM0Z3CAepjG7ZAnLU3VFRKEZ3tqk'),
(560,'2026-03-26T18:30:03.411Z','family','list changed',29,'{"round":"1","change":"add","length":4}','','nJDFpIEkavx3dsxgTtHDytUycJxIUFmMa7IKMa7scXg'),
(561,'2026-03-26T18:30:03.420Z','family','list changed',29,'{"round":"1","change":"add","length":5}','','CgkWztxc5xokDPKNylFl69jzgD5NzontqlPOjl4hXs0'),
(562,'2026-03-26T18:30:03.424Z','family','list changed',29,'{"round":"1","change":"add","length":6}','','E8Bduq0pI9aW3IIZ8TAsABSVXpepP0M0FZg3Orkhto4'),
(563,'2026-03-26T18:30:03.428Z','family','list changed',29,'{"round":"1","change":"add","length":7}','','rWE0IR9Ux9L4lnKqdo8xjJrEwB8Z-TXnfignzhR9fgA'),
(564,'2026-03-26T18:30:03.433Z','family','list changed',29,'{"round":"1","change":"add","length":8}','','ahjAxcTim97eIKj39A_R3GaHWXCHlEXnrfWH0HdO2oI'),
(565,'2026-03-26T18:30:03.438Z','family','list changed',29,'{"round":"1","change":"add","length":9}','','LcvzgwbmDPxdGf-g4Dx1HAMDIGBB2DopAV-RK8-Gi8g'),
(566,'2026-03-26T18:30:03.446Z','family','list changed',29,'{"round":"1","change":"add","length":10}','','-WqRd_BKMQuTCWvxj9HiE51FR9052-7BQVLr4_U66Yc'),
(567,'2026-03-26T18:30:03.450Z','family','list changed',29,'{"round":"1","change":"add","length":11}','','KWWbAUpd3lTlGlXZcZrPg3Z_dml4T-LAhbPkZTiarLY'),
(568,'2026-03-26T18:30:03.453Z','family','list changed',29,'{"round":"1","change":"add","length":12}','','adv1Hw6PTB4mmiV7tKUJ1R1JhN3kJnJTalwUvPE6IT8'),
(569,'2026-03-26T18:30:03.457Z','family','application submitted',29,'{"round":"1","formVersion":1,"receiptCode":"0PP3-0JB9-BJCQ","length":12}','','zckGE7kZolW-8ZIHItA_7iu7jda1c1WhOZFdoNVnuBE'),
(570,'2026-03-26T18:30:03.461Z','family','account made',32,'{}','','0FSy93ot8f7x-Y-Wu_CgEoaNahX7XkxeyjdD9Ok8xQ4'),
(571,'2026-03-26T18:30:03.481Z','family','child data confirmed',32,'{"round":"1","formVersion":1}','','jn9c8whEOtfbwlKbmLr9Oh4GFTzK3-QvepyBSc6oZ0Y'),
(572,'2026-03-26T18:30:03.489Z','family','contact data confirmed',32,'{"round":"1","changes":[]}','','wDCFo-jJYjjjXAMG4Ox7T_fXKG4aMII-P8fcOwC3iwA'),
(573,'2026-03-26T18:30:03.494Z','family','list changed',32,'{"round":"1","change":"add","length":1}','','37E2rkl_YkE9SgGtAvhCB36JfDEINDVfoxPj77A_acE'),
(574,'2026-03-26T18:30:03.497Z','family','list changed',32,'{"round":"1","change":"add","length":2}','','vExMIEaP0LbZShHMxwG0cReGjuawzBMWOnnJ4KgA-kc'),
(575,'2026-03-26T18:30:03.501Z','family','list changed',32,'{"round":"1","change":"add","length":3}','','JhK3A1VPzWWUWGyxmwUNWw5BNcUOoaGQ-_266fxE6ok'),
(576,'2026-03-26T18:30:03.529Z','anna','pupil corrected',20,'{"changes":[{"field":"houseNumberSuffix","old":"","new":"B"}]}','moeder belde over het huisnummer','OrJgtH-bFujZ6okBsop_Aav4lCCwoP3FI6hnV5W7kVA'),
(577,'2026-03-26T18:30:04.415Z','bram','application reopened',1,'{"round":"1","receiptCode":"4BWT-686A-K7ST"}','vader wil een andere volgorde','Ek1iaq9s5-3nbr1T_0T_aZ1gAtySUTiUmorTA06oGvQ'),
(578,'2026-03-26T18:30:04.624Z','anna','login revoked',11,'{"hadAccount":false,"droppedMails":0}','verkeerd adres','9Oxcayk6Qw4-tL5lmRBoQKmqCw7N0Pwg5Pv_OwVFN70'),
(579,'2026-03-26T18:30:04.914Z','anna','login queued',11,'{"number":2}','','e7cuxRB3cIOtwkAic1-8Fe3imLAqk765BsYwM1f1EXA'),
(580,'2026-03-26T18:30:05.166Z','anna','pupil corrected',14,'{"changes":[{"field":"email","old":"benali@example.org","new":"nieuw.adres@example.org"}]}','elk logins send --email','WvfLA3ul12ZSee_3f3n_2cr_M_NYhk6hKlzIKpfcPc0'),
(581,'2026-03-26T18:30:05.166Z','anna','login queued',14,'{"number":2}','','8zW9vkG0DoZJUOJPNJ_WkxIQilF3m_bYciZmJ2_cWaQ'),
(582,'2026-03-26T18:30:05.470Z','bram','round extended',NULL,'{"round":"1","changes":[{"field":"closesAt","old":"2026-03-31T22:00:00.000Z","new":"2026-04-01T22:00:00.000Z"}]}','storing bij de provider','gB6URTcRwnX46ki1tW0kELpeaNE3wYob-iY7-orycUw'),
(583,'2026-03-26T18:30:05.835Z','anna','round extended',2,'{"round":"1","changes":[{"field":"closesAt","old":"2026-04-01T22:00:00.000Z","new":"2026-04-03T10:00:00.000Z"}]}','ziekenhuis','-l2JqzlCsSQdtCmreN3N3eNfG9AVs8x9-RRom8lsU_c'),
(584,'2026-03-26T18:30:06.157Z','anna','pupil corrected',4,'{"changes":[{"field":"firstName","old":"Elif","new":"Noor-Anne"}]}','verkeerd overgenomen','8kyjHpI4BpJhKocoenqw8OloTwji_rBj1ZvaDRGYzdM'),
(585,'2026-03-27T09:00:00.000Z','anna','clock moved',NULL,'{"changes":[{"field":"clock","old":"2026-03-26T18:30:06.580Z","new":"2026-03-27T09:00:00.000Z"}]}','','3oQSbHYjQJ3YHhk_haOvPxLzawFDYOGV7G5icis6OrQ');
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
pragma user_version = 1;
