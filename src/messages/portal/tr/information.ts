import type { HelpPortal } from '../../families.js'
import type { Topic } from '../nl/information.js'

const beginning: Topic = {
  heading: 'Başlarken',
  questions: [
    {
      question: 'Az Hollandaca biliyorum.',
      answer: [
        'Her sayfanın üstünde başka bir dil seçebilirsiniz. Geçerli olan yine Hollandaca metindir.',
        'Birinden yardım isteyebilirsiniz. Çocuğunuzun ilkokulu da size seve seve yardım eder.',
      ],
    },
    {
      question: 'Bilgisayarım yok.',
      answer: [
        'Telefon yeterlidir. Okulda veya kütüphanede de giriş yapabilirsiniz.',
        'Orada her zaman çıkış yapın. Böylece başka kimse bilgilerinizi göremez.',
      ],
    },
    {
      question: 'Her şeyi bir kerede mi yapmalıyım?',
      answer: ['Hayır. Kaydettikleriniz durur. Daha sonra, başka bir cihazda da devam edebilirsiniz.'],
    },
  ],
}

const choosing: Topic = {
  heading: 'Bilgiler ve okullar',
  questions: [
    {
      question: 'Çocuğumun bilgileri yanlış.',
      answer: [
        'Çocuğunuzun ilkokulunu arayın. İlkokul bilgileri düzeltir. Sonra başvurunuzda doğru yazar.',
        'Baştan başlamanız gerekmez ve şifreniz aynı kalır.',
      ],
    },
    {
      question: 'Kaç okul seçmeliyim?',
      answer: [
        'Bu, okul tavsiyesine (schooladvies) bağlıdır. Tercih listesi sayfasında kaç okul gerektiği yazar.',
        'Yeterince farklı okul seçerseniz yerleştirme garantiniz (plaatsingsgarantie) olur. O zaman çocuğunuzun yeri kesindir.',
      ],
    },
    {
      question: 'Okulları hangi sıraya koymalıyım?',
      answer: [
        'En çok istediğiniz okulu en üste koyun. Başka bir sıra şansınızı artırmaz.',
        'Aynı okulun iki bölümünü seçebilirsiniz. Yerleştirme garantisi için bu bir okul sayılır.',
      ],
    },
    {
      question: 'Seçmek istediğim okulu göremiyorum.',
      answer: [
        'Yalnızca çocuğunuzun okul tavsiyesine uyan okulları görürsünüz.',
        'Bazı okulların önce çocuğunuzu kabul etmesi gerekir. Durumu o okula veya ilkokula sorun.',
      ],
    },
    {
      question: 'Çocuğum uygulamalı eğitime (praktijkonderwijs) veya kovo eğitimine gidecek.',
      answer: ['Siz de aynı şekilde giriş yaparsınız. Liste yapmaz, bir okul seçersiniz. Kura yoktur.'],
    },
    {
      question: 'Çocuğum vso, isk veya Kopklas eğitimine gidecek.',
      answer: ['O zaman başvuruyu kâğıt üzerinde yaparsınız. Form ilkokuldadır.'],
    },
  ],
}

const handingIn: Topic = {
  heading: 'Teslim etme ve sonuç',
  questions: [
    {
      question: 'Ne zaman teslim ettiğim önemli mi?',
      answer: ['Hayır. Erken veya geç teslim etmek kurada hiçbir şeyi değiştirmez. Ama zamanında olmalıdır.'],
    },
    {
      question: 'Teslim ettikten sonra bir şeyi değiştirebilir miyim?',
      answer: ['Hayır. ‘Başvuruyu kesinleştir’ düğmesinden sonra olmaz. Ciddi bir yanlışlık mı var? İlkokulu arayın.'],
    },
    {
      question: 'Teslim edildiğini nasıl anlarım?',
      answer: [
        'İçinde bir kod olan alındı belgesini (ontvangstbevestiging) görürsünüz. Bu size e-postayla da gelir.',
        'İnternetiniz mi kesildi? Yeniden giriş yapın. Genel bakış sayfasında başvurunun teslim edilip edilmediği yazar.',
      ],
    },
    {
      question: 'Alındı kodu (ontvangstcode) ne işe yarar?',
      answer: [
        'Kod sizin kanıtınızdır. İlkokul bu kodla neyi ne zaman teslim ettiğinizi görebilir.',
        'Alındı belgesini saklayın. Yazdırabilir veya PDF olarak açabilirsiniz.',
      ],
    },
    {
      question: 'İlkokul sonradan bilgileri değiştirdi.',
      answer: ['Başvurunuz geçerli kalır. Bu konuda size bir e-posta gelir. Bir şey yapmanız gerekmez.'],
    },
    {
      question: 'Teslim etmek için geç kaldım.',
      answer: [
        'Çocuğunuzun ilkokulunu hemen arayın. Bazen çocuğunuza daha çok zaman verilebilir.',
        'Verilmezse çocuğunuz bir sonraki tura katılabilir.',
      ],
    },
    {
      question: 'Sonucu ne zaman öğrenirim?',
      answer: ['Gün ve saat Sonuç sayfasında yazar. Birkaç gün önce size bağlantısı olan bir e-posta gelir.'],
    },
    {
      question: 'Bana zor geliyor. Kim yardım eder?',
      answer: ['Az Hollandaca bilseniz de çocuğunuzun ilkokulu size seve seve yardım eder. Bizi de arayabilirsiniz.'],
    },
  ],
}

export const helpPage = {
  title: 'Sık sorulan sorular',
  topics: [beginning, choosing, handingIn],
} satisfies HelpPortal['helpPage']
