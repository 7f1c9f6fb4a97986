/** Invented copy in languages that have had encodings of their own. */
export const texts = {
  ja: '夜間フェリーは来年も運航を続けることになりました。町議会は火曜日の会議で、予算案を賛成多数で可決しました。「島の暮らしになくてはならない」と住民の一人は話しています。',
  zhSimplified:
    '镇议会星期二决定保留夜间渡轮。会上多数人表示赞成，认为这条航线对岛上居民的生活非常重要。明年的经费问题将在下个月的会议上讨论。',
  zhTraditional:
    '鎮議會星期二決定保留夜間渡輪。會上多數人表示贊成，認為這條航線對島上居民的生活非常重要。明年的經費問題將在下個月的會議上討論。',
  ko: '읍 의회는 화요일 회의에서 야간 여객선을 계속 운항하기로 결정했다. 주민들은 이 노선이 섬에서 사는 사람들에게 매우 중요하다고 말했다. 내년 예산은 다음 달에 다시 논의한다.',
  ru: 'Городской совет во вторник решил сохранить ночной паром. Большинство депутатов поддержало это решение: без него жители острова не смогут вернуться домой после работы.',
  uk: 'Міська рада у вівторок вирішила зберегти нічний пором. Більшість депутатів підтримала це рішення: без нього жителі острова не зможуть повернутися додому після роботи.',
  el: 'Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να διατηρήσει το νυχτερινό πλοίο. Οι περισσότεροι κάτοικοι του νησιού λένε ότι χωρίς αυτό δεν μπορούν να γυρίσουν στο σπίτι τους.',
  he: 'מועצת העיר החליטה ביום שלישי להשאיר את המעבורת בלילה. רוב התושבים אמרו שבלעדיה לא יוכלו לחזור הביתה אחרי העבודה, והתקציב לשנה הבאה יידון בחודש הבא.',
  ar: 'قرر المجلس البلدي يوم الثلاثاء الإبقاء على العبارة الليلية. وقال معظم سكان الجزيرة إنهم لا يستطيعون العودة إلى منازلهم بعد العمل من دونها، وستناقش الميزانية في الشهر المقبل.',
  th: 'สภาเทศบาลมีมติเมื่อวันอังคารให้คงเรือข้ามฟากรอบกลางคืนไว้ ชาวบ้านส่วนใหญ่บอกว่าหากไม่มีเรือก็จะกลับบ้านหลังเลิกงานไม่ได้ ส่วนงบประมาณปีหน้าจะหารือกันเดือนหน้า',
  fr: 'Le conseil a décidé mardi de garder le bac de nuit : « Sans lui, les habitants de l’île ne pourraient pas rentrer », a déclaré la maire. À Noël déjà, l’été passé, où l’on avait cessé le service…',
  de: 'Der Rat hat am Dienstag beschlossen, die Nachtfähre zu behalten – „ohne sie kämen die Inselbewohner nicht nach Hause“, sagte die Bürgermeisterin. Für das nächste Jahr müssen größere Beträge geprüft werden.',
  es: 'El ayuntamiento decidió el martes mantener el transbordador nocturno. «Sin él, los vecinos de la isla no podrían volver a casa», explicó la alcaldesa. ¿Qué pasará el próximo año? Según la concejalía, habrá más información.',
  pl: 'Rada miasta zdecydowała we wtorek, że nocny prom zostanie. Większość mieszkańców wyspy mówi, że bez niego nie wróciłaby do domu; budżet będzie omówiony w przyszłym miesiącu.',
  sv: 'Fullmäktige beslöt på tisdagen att behålla nattfärjan. Många öbor säger att de inte når hem efter jobbet utan den, och nästa års pengar ska diskuteras på våren.',
} as const
