import type { HelpPortal } from '../../families.js'
import { parts } from '../parts.js'
import { pluralIn } from '../plural.js'

const plural = pluralIn('tr')

export const guarantee = {
  count: (schools) =>
    schools === 0 ? 'henüz okul yok' : plural(schools, { one: '1 okul', other: `${schools} farklı okul` }),
  enough: (have, needed) =>
    `Listeniz: ${have}. Yerleştirme garantisi (plaatsingsgarantie) için bu yeterli. Gereken okul sayısı: ${needed}.`,
  tooShort: (have, needed) =>
    `Listeniz: ${have}. Yerleştirme garantisi (plaatsingsgarantie) için ${needed} farklı okul gerekir.`,
  addMore: (missing) => `${missing} okul daha ekleyin.`,
  stillNeeded: (missing) => `Garanti için ${missing} okul daha gerekli.`,
  reached: 'Garanti için yeterince okulunuz var.',
  meaning: 'Garanti varsa çocuğunuz listenizdeki okullardan birine kesin yerleşir.',
  countedOnce: 'Aynı okuldaki iki tercih bir okul sayılır.',
} satisfies HelpPortal['guarantee']

export const preferences = {
  title: 'Tercih listesi (voorkeurslijst)',
  intro: 'En çok istediğiniz okulu en üste koyun. Altına ikinciyi, üçüncüyü ve diğerlerini koyun.',
  honest: 'Gerçekten istediğiniz sırayı seçin. Başka bir sıra şansınızı artırmaz.',
  listHeading: 'Listeniz',
  emptyHeading: 'Listeniz henüz boş',
  empty: 'Aşağıda bir okul arayın ve ‘Ekle’ düğmesine basın.',
  place: 'Sıra',
  placeOf: (department) => parts`– ${department}`,
  renumberHint: 'Başka numaralar yazıp kaydedebilirsiniz de.',
  dragHint: 'Ya da bir okulu başka bir sıraya sürükleyin.',
  up: 'Yukarı',
  down: 'Aşağı',
  remove: 'Çıkar',
  add: 'Ekle',
  toPlace: (department, place) => parts<typeof department | number>`${department}, ${place}. sıraya`,
  fromList: (department) => parts`${department}, listeden`,
  atPlace: (department, place) => parts<typeof department | number>`${department}, ${place}. sıraya`,
  upperLevel: (level) => `Mümkünse şu düzeyde bir sınıf: ${level}`,
  upperLevelNote: 'Düzey dileği kesin değildir. Okul, mümkünse bunu dikkate alır.',
  saveOrder: 'Sırayı kaydet',
  finish: 'Kaydet ve genel bakışa dön',
  finishToCheck: 'Kaydet ve kontrole dön',
  moved: (department, place, of) =>
    parts<typeof department | number>`${department} şimdi ${of} tercih içinde ${place}. sırada.`,
  added: (department, place) => parts<typeof department | number>`${department} eklendi, şimdi ${place}. sırada.`,
  removed: (department) => parts`${department} listeden çıkarıldı.`,
  restored: (department, place) => parts<typeof department | number>`${department} yeniden ${place}. sırada.`,
  saved: 'Liste kaydedildi.',
  saving: 'Liste kaydediliyor.',
  offline: 'Bağlantı yok. Son değişikliğiniz belki kaydedilmedi. Biraz sonra yeniden deneyin.',
  choices: (count) => `Listenizde ${count} tercih var.`,
  restore: 'Geri koy',
  addHeading: 'Okul ekleyin',
  jump: 'Bu sayfada',
  toList: 'Listenize git',
  toSearch: 'Okul ekle',
  fits: 'Yalnızca çocuğunuzun tavsiyesine uyan okulları görürsünüz.',
  searchText: 'Okul ara',
  searchHint: 'Okul adının, sokağın veya profilin bir parçası.',
  level: 'Düzey',
  everyLevel: 'Bütün düzeyler',
  where: 'Şehir veya semt',
  everywhere: 'Her yer',
  search: 'Ara',
  found: (count) => `${count} tercih bulundu`,
  foundSome: (shown, count) => `${count} tercihten ${shown} tanesi`,
  showAll: (count) => `${count} tercihin hepsini göster`,
  nothingFound: 'Okul bulunamadı. Başka bir kelimeyle arayın ya da ‘Bütün düzeyler’ ve ‘Her yer’ seçin.',
  clearSearch: 'Bütün okulları yeniden göster',
  nothingAllowed: 'Şu anda seçebileceğiniz bir okul yok. Çocuğunuzun ilkokulunu arayın.',
  full: (max) => `Listeniz dolu. En çok ${max} tercih sığar. Önce birini çıkarın.`,
  listedAt: (place) => `Listenizde ${place}. sırada`,
  seats: (count) => `${count} yer`,
  freeSeats: (count) => `${count} boş yer kaldı`,
  firstChoices: (count) => `geçen yıl ${count} kez ilk sıraya yazıldı`,
  admitted: 'Bu okul çocuğunuzu kabul etti.',
  website: 'Web sitesi',
} satisfies HelpPortal['preferences']

export const oneSchool = {
  title: 'Okul seçin',
  intro: 'Bir okul seçin. Başvuruyu teslim edene kadar seçiminizi değiştirebilirsiniz.',
  noLottery: 'Bu okullar kuraya (loting) katılmaz.',
  noHurry: 'Zamanında olması yeterlidir. Erken veya geç teslim etmeniz fark etmez.',
  legend: 'Çocuğunuz hangi okula gidecek?',
  noneHeading: 'Henüz okul seçemezsiniz',
  none: [
    'Önce bir okulun çocuğunuzu kabul etmesi gerekir. Henüz hiçbir okul kabul ettiğini bildirmedi.',
    'Çocuğunuzun ilkokulunu arayın. Kabulün ne durumda olduğunu sorun.',
  ],
} satisfies HelpPortal['oneSchool']
