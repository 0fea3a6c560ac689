import type { HelpPortal } from '../../families.js'

export const privacyPage = {
  title: 'Gizlilik',
  intro: 'Burada bilgilerinizle ne yapıldığını kısaca okursunuz.',
  sections: [
    {
      heading: 'Hangi bilgileri kullanıyoruz',
      text: [
        'Çocuğunuzun ilkokul tarafından girilen bilgilerini kullanırız. Bunları ‘Çocuğunuzun bilgileri’ sayfasında görürsünüz.',
        'İletişim bilgilerinizi ve seçtiğiniz okulları da kullanırız. BSN numarasını hiçbir zaman saklamayız.',
      ],
    },
    {
      heading: 'Ne için kullanıyoruz',
      text: ['Yalnızca çocuğunuzun başvurusu ve yerleştirilmesi için. Hiçbir şeyi satmayız ve sizi izlemeyiz.'],
    },
    {
      heading: 'Ne kadar süre saklıyoruz',
      text: [
        'Başvuru ve yerleştirme sürdüğü kadar. Sonra adları, adresleri ve listeleri sileriz.',
        'Geriye yalnızca sayılar kalır. Çocuğunuz bunlardan tanınamaz.',
      ],
    },
    {
      heading: 'Çerezler (cookies)',
      text: [
        'Yalnızca gerekli çerezleri kullanırız. Bunlar giriş yaptığınızı ve hangi dili seçtiğinizi hatırlar.',
        'Çıkış yaptığınızda bu çerezleri sileriz. Çıkış yapmazsanız seçtiğiniz dil en fazla bir yıl saklanır.',
        'Çıkıştan sonra cihazınız, burada daha önce giriş yaptığınızı 120 gün hatırlar. Bu, sizi şifrenizi tahmin etmeye çalışan kişilerden korur.',
        'Formlarınızı koruyan bir çerez, tarayıcıyı kapattığınızda silinir.',
      ],
    },
    {
      heading: 'Haklarınız',
      text: [
        'Bizde hangi bilgilerinizin olduğunu sorabilirsiniz. Bunların düzeltilmesini veya silinmesini de isteyebilirsiniz.',
        'Bunun için bizi arayın veya bize e-posta yazın. Memnun değil misiniz? O zaman Autoriteit Persoonsgegevens kurumuna şikâyet edebilirsiniz.',
      ],
    },
  ],
} satisfies HelpPortal['privacyPage']

export const accessibilityPage = {
  title: 'Erişilebilirlik',
  intro: 'Herkes çocuğu için başvuru yapabilmelidir. Bu yüzden bu web sitesi olabildiğince kolay yapıldı.',
  sections: [
    {
      heading: 'Neler yapıyoruz',
      text: [
        'WCAG 2.2 kurallarına (A ve AA düzeyi) uyarız.',
        'Web sitesi klavyeyle, ekran okuyucuyla ve küçük bir telefonda çalışır.',
        'Yazıyı büyütebilirsiniz. Web sitesi JavaScript olmadan da çalışır.',
      ],
    },
    {
      heading: 'Bir şey olmuyor mu?',
      text: [
        'Bir şey sizde çalışmıyorsa bizi arayın veya bize e-posta yazın. Ne yapmak istediğinizi anlatın. Size yardım eder ve sorunu çözeriz.',
        'İlkokul başvuruyu sizinle birlikte doldurabilir veya sizin için girebilir.',
      ],
    },
  ],
} satisfies HelpPortal['accessibilityPage']

export const fullText = {
  heading: 'Metnin tamamı (Hollandaca)',
  note: 'Yukarıda en önemli noktalar var. Aşağıda her şey Hollandaca olarak yazıyor. Geçerli olan o metindir.',
} satisfies HelpPortal['fullText']
