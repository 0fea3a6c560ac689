import type { HelpPortal } from '../../families.js'

export const childData = {
  title: 'Çocuğunuzun bilgileri',
  intro: 'Bu bilgiler ilkokuldan gelir. Her şeyin doğru olup olmadığına iyi bakın.',
  name: 'Ad ve soyadı',
  birthDate: 'Doğum tarihi',
  address: 'Adres',
  primarySchool: 'İlkokul',
  advice: 'Okul tavsiyesi (schooladvies)',
  noAdvice: 'henüz kesin tavsiye yok',
  route: 'Eğitim türü',
  elkNumber: 'ELK numarası (ELK-nummer)',
  version: 'Formun sürümü',
  versionMade: (version, moment) => `${version}, hazırlanma tarihi: ${moment}`,
  confirm: 'Bu bilgiler doğru',
  confirmed: 'Bu bilgilerin doğru olduğunu bildirdiniz.',
  wrongHeading: 'Yanlış bir şey mi var?',
  wrong: [
    'Bu bilgileri kendiniz değiştiremezsiniz. Çocuğunuzun ilkokulunu arayın.',
    'İlkokul bilgileri düzeltir. Sonra onları burada düzeltilmiş olarak görürsünüz.',
    'Baştan başlamanız gerekmez. Aynı şekilde giriş yapmaya devam edersiniz.',
  ],
} satisfies HelpPortal['childData']

export const contact = {
  title: 'İletişim bilgileriniz',
  intro: 'Başvuruyla ilgili bütün e-postaları ilk e-posta adresine göndeririz.',
  leaveEmpty: 'Bir bilginiz yoksa (örneğin e-posta adresi), orayı boş bırakın.',
  closed: 'Bu bilgileri şu anda değiştiremezsiniz. Yanlış bir şey mi var? O zaman ilkokulu arayın.',
  first: '1. veli (anne, baba veya çocuğa bakan kişi)',
  second: '2. veli (anne, baba veya çocuğa bakan kişi)',
  name: 'Ad ve soyadı',
  email: 'E-posta adresi',
  phone: 'Telefon numarası',
  language: 'E-postalarımızı hangi dilde istersiniz?',
} satisfies HelpPortal['contact']
