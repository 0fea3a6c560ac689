import type { HelpPortal } from '../../families.js'

export const errorPages = {
  'not-found': {
    title: 'Böyle bir sayfa yok',
    text: ['Belki adres yanlış ya da sayfa taşındı. Adresi kontrol edin veya başlangıca gidin.'],
  },
  'out-of-date': {
    title: 'Bu sayfa çok uzun süre açık kaldı',
    text: [
      'Az önce yaptığınız kaydedilmedi. Daha önce kaydettikleriniz duruyor.',
      'Sayfayı yeniden açın ve bir kez daha yapın.',
    ],
  },
  'no-cookies': {
    title: 'Tarayıcınız çerez (cookie) göndermedi',
    text: [
      'Bu yüzden az önce yaptığınız kaydedilmedi. Sayfayı yeniden açın ve bir kez daha yapın.',
      'Bunu yine mi görüyorsunuz? Tarayıcınızda çerezleri açın veya başka bir tarayıcı kullanın. Olmuyor mu? Bizi arayın.',
    ],
  },
  'too-busy': {
    title: 'Şu anda çok yoğunuz',
    text: [
      'Şu anda çok fazla kişi aynı anda işlem yapıyor. Bir dakika bekleyin ve yeniden deneyin.',
      'Kaydettikleriniz duruyor. Erken veya geç teslim etmek kurada hiçbir şeyi değiştirmez.',
    ],
  },
  technical: {
    title: 'Bizde bir sorun oldu',
    text: [
      'Bu sizin hatanız değil. Az önce yaptığınız belki kaydedilmedi. Sonra bunu iyi kontrol edin.',
      'Birkaç dakika sonra yeniden deneyin. Yine mi olmadı? Bizi arayın ve aşağıdaki numarayı söyleyin.',
    ],
  },
} satisfies HelpPortal['errorPages']

export const errorWords = {
  reference: 'Bu hatanın numarası',
  toStart: 'Başlangıca git',
  again: 'Sayfayı yeniden aç',
} satisfies HelpPortal['errorWords']

export const fieldProblems = {
  elkNumberMissing: 'ELK numarasını yazın.',
  letterCodeMissing: 'Mektuptaki kodu yazın.',
  passwordMissing: 'Şifreyi yazın.',
  birthDateMissing: 'Çocuğunuzun doğum tarihini yazın: gün, ay ve yıl.',
  birthDateImpossible: 'Böyle bir tarih yok. Günü, ayı ve yılın tamamını rakamla yazın. Örnek: 31 1 2014.',
  placeNotNumber: (department) => `Burada numara yok: ${department}. Bir numara yazın, örneğin 1.`,
  placeTaken: (department) => `Bu numara iki kez yazılmış: ${department}. Her tercihe ayrı bir numara verin.`,
} satisfies HelpPortal['fieldProblems']
