import { origin } from './origin.js'

/** Origins in Africa, Asia and around the Mediterranean. */
export const easternAndSouthern = [
  origin(
    13,
    'nl',
    'Mohamed, Fatima-Zahra, Youssef, Nour, Adam, Yasmina, Ilyas, Salma, Bilal, Hajar, Ayoub, Imane, Anass, Douae, Zakaria, Chaïma, Naoufal, Ikram, Soufiane, Aïcha',
    'El Idrissi, Benali, Aït Baâzi, el|Amrani, Bouzid, Haddou, Ouali, Chaoui, El Khattabi, Azzouzi, Tahiri, Lahlou, Bennani, ben|Moussa, Oulad-Haj, Zeroual',
  ),
  origin(
    8,
    'tr',
    'Elif, Emir, Zeynep, Yusuf, Ayşe, Ömer, Yağmur, Çağan, Gülşah, Uğur, Defne, Kerem, Tuğba, Deniz, Ecrin, Kaan, Büşra, Mert',
    'Yılmaz, Kaya, Öztürk, Şahin, Doğan, Çelik, Erdoğan, Aydın, Demir, Yıldırım, Güneş, Koç, Aksoy, Karaca, Polat, Öz',
  ),
  origin(
    4,
    'en',
    'Kwame, Abena, Kofi, Akosua, Yaw, Esi, Grace, Emmanuel, Nana Ama, Kwabena, Blessing, Prince',
    'Boateng, Osei-Tutu, Mensah, Owusu, Asante, Appiah, Agyeman, Darko, Addo-Kufuor, Sarpong, Amponsah, Ofori',
  ),
  origin(
    2,
    'ti',
    'Senait, Yonatan, Bisrat, Filmon, Rahwa, Natnael, Winta, Abel, Saron, Robel',
    'Tesfamariam, Ghebremedhin, Haile, Woldu, Kidane, Teklemichael, Berhane, Habtemariam, Araya, Mebrahtu',
  ),
  origin(
    1.5,
    'nl',
    "N'Golo, Grâce, Exaucé, Merveille, Aminata, Moussa, Djénéba, Ibrahima, Naïm, Fatoumata",
    "N'Diaye, Kabongo, Mbemba, Traoré, Diallo, Tshibangu, Mukendi, Koné, Ba, N'Zuzi",
  ),
  origin(
    2,
    'nl',
    'Ayaan, Hodan, Abdirahman, Ifrah, Liban, Sagal, Guled, Ubax, Zakariye, Ilhaan',
    'Hassan Omar, Warsame, Abdullahi, Jama, Mohamud Ali, Farah, Nur, Hirsi-Dirie, Yusuf, Aden',
  ),
  origin(
    2,
    'ar',
    'Yazan, Sham, Karam, Lamar, Qusay, Masa, Taim, Jana, Zain, Rital',
    'Al-Ahmad, Haddad, Al Khatib, Darwish, Kassab, Al-Masri, Sabbagh, Hamdan, Najjar, Shahin',
  ),
  origin(0.5, 'ar', 'محمد, سارة, يوسف, نور, عمر, ليان', 'الأحمد, حداد, الخطيب, درويش, المصري, قباني'),
  origin(
    1.5,
    'fa',
    'Arash, Nilufar, Kian, Sahar, Omid, Parwana, Milad, Yalda, Farhad, Shabnam',
    'Rahimi, Ahmadzai, Hosseini, Noorzai, Karimi, Popal, Tehrani, Sediqi, Moradi, -',
  ),
  origin(
    2.5,
    'en',
    'Aarav, Ananya, Vihaan, Diya, Advik, Ishita, Rohan, Meera, Arjun, Zoya, Hamza, Saanvi',
    'Sharma, Patel, Iyer, Krishnamurthy-Venkataraman, Khan, Reddy, Malik, Singh, Bose, Chaudhary, Nair, -',
  ),
  origin(
    2.5,
    'zh',
    'Wei, Mei Ling, Jun, Xinyi, Hao, Yuxuan, Zihan, Lili, Chen, Yiming',
    'Wang, Li, Zhang, Cheung, Lü, Wong, Huang, Zhao, Lin, Xu',
  ),
  origin(
    2,
    'nl',
    'Suryani, Dewi, Bayu, Sari, Adi, Melati, Putra, Ratu, Raka, Intan',
    '-, Latuheru, Tahitu, Pattiasina, Santoso, Wijaya, Manuhutu, Siahaya, Lopulalan, Sahetapy',
  ),
  origin(1, 'vi', 'Minh Anh, Đức, Thảo, Quang, Ngọc, Hải, Linh, Bảo', 'Nguyễn, Trần, Phạm, Đặng, Vũ, Bùi, Đỗ, Hồ'),
  origin(
    1,
    'en',
    'Angelo, Maria-Clara, Jericho, Althea, Ryōta, Sakura, Min-jun, Seo-yeon',
    'Dela Cruz, Santos-Reyes, Bautista, Peñaflor, Satō, Itō, Kim, Park',
  ),
]
