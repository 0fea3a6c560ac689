import type { HelpPortal } from '../../families.js'

export const login = {
  title: 'Giriş yapın',
  intro: 'Çocuğunuzun ortaöğretim okuluna başvurusu için giriş yapın.',
  elkNumber: 'ELK numarası (ELK-nummer)',
  elkNumberHint: '9 rakam. Başvuru hakkındaki e-postada veya mektupta yazar.',
  password: 'Şifre',
  submit: 'Giriş yap',
  forgotten: 'Şifrenizi mi unuttunuz?',
  firstTimeHeading: 'İlk kez mi giriş yapıyorsunuz?',
  firstTime: [
    'İlkokul size bir e-posta gönderdi. O e-postadaki bağlantıyı açın. Orada bir şifre seçersiniz.',
    'E-posta da mektup da almadınız mı? O zaman çocuğunuzun ilkokulunu arayın.',
  ],
  toLetter: 'Bana bir mektup geldi',
  notices: {
    expired:
      'Oturumunuz kapandı. Bir süre hiçbir şey yapmadınız ya da yeni bir şifre seçildi. Yeniden giriş yapın. Kaydettikleriniz duruyor. Kaydetmediklerinizi yeniden yazmanız gerekir.',
    'password-changed': 'Yeni şifreniz kaydedildi. Artık onunla giriş yapabilirsiniz.',
  },
} satisfies HelpPortal['login']

export const letter = {
  title: 'Mektubunuzla başlayın',
  intro: 'Mektuptaki QR kodunu okutamıyor musunuz? O zaman mektupta yazanları buraya yazın.',
  elkNumberHint: '9 rakam. Mektupta büyük yazıyla yazar.',
  code: 'Kod (code)',
  codeHint: 'Mektuptaki 12 harf ve rakam. Örnek: 7K3M-9QXD-2HVA. Büyük harf kullanmanız gerekmez.',
  submit: 'Devam',
  toLogin: 'Zaten bir şifrem var',
  problemHeading: 'Mektup yok mu ya da olmuyor mu?',
  problem: [
    'Daha önce bir şifre seçtiniz mi? O zaman koda artık gerek yok. ELK numarası ve şifrenizle giriş yapın.',
    'Birden fazla mektup mu aldınız? O zaman en yenisini kullanın.',
    'Birkaç kez denediniz ve olmadı mı? On beş dakika bekleyin ve yeniden deneyin.',
    'Mektubu kaybettiniz mi ya da kod çalışmıyor mu? Çocuğunuzun ilkokulunu arayın. Okul size yeni bir mektup gönderebilir.',
  ],
} satisfies HelpPortal['letter']

export const openLogin = {
  titles: { login: 'Bir şifre seçin', 'password-reset': 'Yeni bir şifre seçin' },
  intro: {
    login: 'Çocuğunuzun başvurusunu bu şifreyle yaparsınız. Daha sonra sonucu görmek için de gerekir.',
    'password-reset': 'Eski şifreniz artık çalışmayacak. Kaydettiğiniz her şey durur.',
  },
  elkNumber: 'ELK numarası (ELK-nummer)',
  elkNumberHint: 'Daha sonra bununla giriş yaparsınız. İyi saklayın.',
  birthDate: 'Çocuğunuzun doğum tarihi',
  birthDateHint: 'Böylece e-postanın veya mektubun size ait olduğunu anlarız. Örnek: 31 1 2014.',
  day: 'Gün',
  month: 'Ay',
  year: 'Yıl',
  password: 'Yeni şifre',
  passwordHint: (min) =>
    `En az ${min} karakter. Birbiriyle ilgisi olmayan dört kelime hem güçlüdür hem de kolay akılda kalır.`,
  suggestion: 'Örnek, yalnızca sizin için hazırlandı:',
  repeat: 'Yeni şifre, bir kez daha',
  submit: 'Şifreyi kaydet',
} satisfies HelpPortal['openLogin']

export const linkProblem = {
  used: {
    title: 'Bu bağlantı daha önce kullanıldı',
    text: ['Bu bağlantıyla zaten bir şifre seçildi. ELK numarası ve o şifreyle giriş yapın.'],
  },
  'has-account': {
    title: 'Zaten bir şifreniz var',
    text: ['Çocuğunuz için zaten bir şifre seçildi. Yani bu bağlantıya artık gerek yok.'],
  },
  superseded: {
    title: 'Daha yeni bir e-posta veya mektup var',
    text: [
      'Bu bağlantı artık çalışmıyor, çünkü size daha sonra bir e-posta veya mektup geldi. En yeni bağlantıyı kullanın.',
      'O e-postayı bulamıyor musunuz? İstenmeyen e-postalara (spam) da bakın.',
    ],
  },
  expired: {
    title: 'Bu bağlantının süresi doldu',
    text: ['Bu bağlantı yalnızca belli bir süre çalışır. O süre bitti. Size yeni bir bağlantı gerekiyor.'],
  },
  revoked: {
    title: 'Bu bağlantı iptal edildi',
    text: ['Bu bağlantıyı artık kullanamazsınız. Çocuğunuzun ilkokulunu arayın ve yeni bir bağlantı isteyin.'],
  },
  unknown: {
    title: 'Bu bağlantı çalışmıyor',
    text: [
      'Belki bağlantının bir parçası eksik kaldı. Bağlantıyı doğrudan e-postadan açın veya QR kodunu yeniden okutun.',
      'Bu da mı olmadı? O zaman bağlantının tamamını kopyalayıp adres çubuğuna yapıştırın.',
    ],
  },
  toLogin: 'Giriş yap',
  toForgotten: 'Yeni şifre seç',
  askSchool: 'Olmuyor mu? Çocuğunuzun ilkokulunu arayın. Okul size yeni bir bağlantı gönderebilir.',
} satisfies HelpPortal['linkProblem']

export const forgotPassword = {
  title: 'Şifrenizi mi unuttunuz?',
  intro:
    'Çocuğunuzun ELK numarasını yazın. Size içinde bağlantı olan bir e-posta göndeririz. O bağlantıyla yeni bir şifre seçersiniz.',
  submit: 'E-posta gönder',
  sentTitle: 'E-postalarınıza bakın',
  sent: 'Bu ELK numarası bizde varsa birkaç dakika içinde size bir e-posta gelir. İçinde bir bağlantı vardır.',
  notReceivedHeading: 'E-posta gelmedi mi?',
  notReceived: [
    'İstenmeyen e-postalara (spam) da bakın.',
    'ELK numarasının doğru olup olmadığını kontrol edin ve yeniden deneyin.',
    'Daha önce hiç şifreniz olmadı mı? O zaman çocuğunuzun ilkokulunu arayın.',
    'E-posta adresiniz değişti mi? O zaman da ilkokulu arayın.',
  ],
  again: 'Yeniden dene',
  toLogin: 'Girişe dön',
} satisfies HelpPortal['forgotPassword']

export const loggedOut = {
  title: 'Çıkış yaptınız',
  text: 'Kaydettiğiniz her şey duruyor.',
  sharedComputer: 'Bilgisayarı başkaları da kullanıyor mu? O zaman bu pencereyi de kapatın.',
  again: 'Yeniden giriş yap',
} satisfies HelpPortal['loggedOut']
