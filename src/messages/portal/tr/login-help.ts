import type { HelpPortal } from '../../families.js'
import { parts } from '../parts.js'

export const loginHelp = {
  title: 'Giriş yapamıyorum',
  intro: 'Sizin durumunuzu seçin. Her zaman bir çözüm vardır.',
  navigation: 'Sorun nedir?',
  searchMail: (sender) =>
    parts`Gelen e-postalarınızda şu gönderene bakın: ${sender}. İstenmeyen e-postalara (spam) da bakın.`,
  cases: {
    noMail: {
      heading: 'Bana e-posta gelmedi',
      steps: [
        'E-posta tek bir adrese gider: 1. velinin adresine. Çocuğun öbür velisine gelip gelmediğini sorun.',
        'Bulamadınız mı? Çocuğunuzun ilkokulunu arayın. Okul e-posta adresinizi kontrol eder ve e-postayı yeniden gönderir.',
        'Bundan sonra yalnızca en yeni e-postayı kullanın. Eski bağlantı artık çalışmaz.',
      ],
    },
    noAddress: {
      heading: 'E-posta adresim yok',
      steps: [
        'Çocuğunuzun ilkokulunu arayın ve bir mektup isteyin.',
        'Mektupta bir QR kodu ile 12 harf ve rakamdan oluşan bir kod vardır. Bununla başlarsınız.',
        'Başvuruyu ilkokulla birlikte de yapabilirsiniz.',
      ],
    },
    link: {
      heading: 'Bağlantı veya kod çalışmıyor',
      steps: [
        'Daha önce bir şifre seçtiniz mi? O zaman bağlantıya artık gerek yok. ELK numarasıyla giriş yapın.',
        'Birden fazla e-posta veya mektup mu var? En yenisini kullanın. Eskileri artık çalışmaz.',
        'Bağlantı düzgün açılmıyor mu? Bağlantının tamamını kopyalayıp adres çubuğuna yapıştırın.',
        'Hâlâ olmuyor mu? Çocuğunuzun ilkokulunu arayın. Okul size yeni bir e-posta veya mektup gönderir.',
      ],
    },
    birthDate: {
      heading: 'Çocuğumun doğum tarihi kabul edilmiyor',
      steps: [
        'Günü, ayı ve yılın tamamını rakamla yazın. Örnek: 31 1 2014.',
        '8. sınıfta (groep 8) başka çocuğunuz da mı var? E-postada veya mektupta hangi çocuk olduğu yazar.',
        'Tarih yine de doğru mu? Çocuğunuzun ilkokulunu arayın. Okul tarihi düzeltir. Sonra aynı bağlantı çalışır.',
        'Çok mu denediniz? On beş dakika bekleyin. Bağlantı sonra da çalışmıyorsa ilkokuldan yeni bir bağlantı isteyin.',
      ],
    },
    number: {
      heading: 'ELK numarasını bilmiyorum',
      steps: [
        'Numara 9 rakamlıdır. E-postada veya mektupta ve başvuru formunda (aanmeldingsformulier) yazar.',
        'Bulamıyor musunuz? Çocuğunuzun ilkokulunu arayın. Okul numarayı size söyler.',
      ],
    },
    password: {
      heading: 'Şifremi unuttum',
      steps: [
        '‘Şifrenizi mi unuttunuz?’ sayfasında ELK numarasını yazın. Size bağlantısı olan bir e-posta gelir.',
        'O bağlantı ve çocuğunuzun doğum tarihiyle yeni bir şifre seçersiniz.',
        'Kaydettiğiniz veya teslim ettiğiniz her şey durur.',
        'E-posta adresiniz yok mu? Çocuğunuzun ilkokulunu arayın. Okul size yeni bir mektup verir.',
      ],
    },
    wrong: {
      heading: 'ELK numarası ile şifre birbirine uymuyor',
      steps: [
        'ELK numarasının bu çocuğa ait olup olmadığına bakın. Her kardeşin ayrı bir numarası ve şifresi vardır.',
        'Şifreyi tam seçtiğiniz gibi yazın: aynı büyük harfler ve boşluklarla.',
        'Çok mu denediniz? On beş dakika bekleyin ve yeniden deneyin.',
        'Olmuyor mu? Yeni bir şifre seçin.',
      ],
    },
    address: {
      heading: 'E-posta adresim yanlış ya da değişti',
      steps: [
        'Hâlâ giriş yapabiliyor musunuz ve henüz teslim etmediniz mi? O zaman adresi ‘İletişim bilgileriniz’ sayfasında kendiniz değiştirin.',
        'Olmuyor mu? Çocuğunuzun ilkokulunu arayın. Okul adresi değiştirir ve e-postayı yeniden gönderir.',
        'E-posta başka birine mi gitti? Bunu da söyleyin. O zaman ilkokul o bağlantıyı iptal eder.',
      ],
    },
    parents: {
      heading: 'Çocuğun iki velisiyiz',
      steps: [
        'Her çocuk için bir hesap vardır. İkiniz de aynı ELK numarası ve şifreyle giriş yapabilirsiniz.',
        'E-postalar 1. velinin adresine gider. Numarayı ve şifreyi öbür veliden isteyin.',
        'Öbür veli yeni bir şifre mi seçti? O zaman eskisi artık çalışmaz ve oturumunuz kapanır.',
        'Birlikte çözemiyor musunuz? Çocuğunuzun ilkokulunu arayın. Okul size yardım eder.',
      ],
    },
    twins: {
      heading: 'İkizlerim ya da 8. sınıfta (groep 8) birden fazla çocuğum var',
      steps: [
        'Her çocuğun ayrı bir e-postası veya mektubu, ayrı bir ELK numarası ve ayrı bir şifresi vardır.',
        'Bir çocuğun işi bitti mi? O zaman çıkış yapın. Sonra öbür çocuğun e-postasını veya mektubunu açın.',
        'Her çocuk için ayrı teslim edersiniz. Bu yüzden her çocuk için ayrı bir alındı belgesi alırsınız.',
      ],
    },
    loggedOut: {
      heading: 'Oturumum sürekli kapanıyor',
      steps: [
        '30 dakika hiçbir şey yapmazsanız oturumunuz kendiliğinden kapanır. Kaydettikleriniz durur.',
        'Tarayıcınızda çerezleri (cookies) açın veya başka bir tarayıcı kullanın. Telefon da olur.',
      ],
    },
  },
  nothingHelpsHeading: 'Bunlar yardım etmedi mi?',
  nothingHelps: [
    'Bizi veya çocuğunuzun ilkokulunu arayın. Son güne kadar beklemeyin.',
    'İlkokul başvuruyu sizinle birlikte yapabilir ya da kâğıttan sizin için girebilir.',
  ],
} satisfies HelpPortal['loginHelp']
