import {describe, expect, it} from 'vitest'
import {guessLanguage, sameLanguage, tellsLanguage} from '../../src/parse/language.ts'

/** A paragraph of invented news in each language. */
const paragraphs: readonly (readonly [string, string])[] = [
  ['en', 'The ferry was held at the pier for two hours on Monday because the captain had lost his keys.'],
  ['de', 'Die Fähre lag am Montag zwei Stunden am Anleger fest, weil der Kapitän seine Schlüssel verloren hatte.'],
  ['fr', 'Le bac est resté deux heures à quai lundi, parce que le capitaine avait perdu les clés de la cabine.'],
  ['es', 'El barco estuvo dos horas en el muelle el lunes porque el capitán había perdido las llaves de la cabina.'],
  ['pt', 'A balsa ficou duas horas no cais na segunda-feira porque o capitão não encontrava as chaves da cabine.'],
  ['it', 'Il traghetto è rimasto due ore al molo lunedì perché il capitano non trovava più le chiavi della cabina.'],
  ['nl', 'De veerpont lag maandag twee uur aan de kade omdat de kapitein de sleutels van zijn hut niet kon vinden.'],
  ['sv', 'Färjan låg kvar vid kajen i två timmar på måndagen eftersom kaptenen inte kunde hitta sina nycklar.'],
  [
    'nb',
    'Ferja ble liggende ved kaia i to timer på mandag fordi kapteinen ikke fant nøklene sine, sier en av de ansatte.',
  ],
  [
    'da',
    'Færgen blev liggende ved kajen i to timer mandag, fordi kaptajnen ikke kunne finde sine nøgler, siger en af de ansatte.',
  ],
  [
    'nn',
    'Ferja vart liggjande ved kaia i to timar på måndag fordi kapteinen ikkje fann nøklane, seier ein av dei tilsette.',
  ],
  ['pl', 'Prom stał w poniedziałek dwie godziny przy nabrzeżu, ponieważ kapitan nie mógł znaleźć kluczy do kabiny.'],
  ['tr', 'Feribot pazartesi günü iki saat iskelede bekledi, çünkü kaptan kamarasının anahtarlarını bulamadı.'],
  ['fi', 'Lautta seisoi maanantaina kaksi tuntia laiturissa, koska kapteeni ei löytänyt hyttinsä avaimia.'],
  ['is', 'Ferjan lá við bryggjuna í tvo tíma á mánudag vegna þess að skipstjórinn fann ekki lyklana sína.'],
  ['lt', 'Keltas pirmadienį dvi valandas stovėjo prieplaukoje, nes kapitonas nerado savo kajutės raktų.'],
  ['lv', 'Prāmis pirmdien divas stundas stāvēja piestātnē, jo kapteinis nevarēja atrast savas kajītes atslēgas.'],
  [
    'et',
    'Parvlaev seisis esmaspäeval kaks tundi kai ääres, sest kapten ei leidnud oma kajuti võtmeid ja keegi ei aidanud.',
  ],
  ['cs', 'Přívoz stál v pondělí dvě hodiny u mola, protože kapitán nemohl najít klíče, které měl v kabátě.'],
  ['sk', 'Kompa stála v pondelok dve hodiny pri móle, pretože kapitán nemohol nájsť kľúče, ktoré mal v kabáte.'],
  ['sl', 'Trajekt je v ponedeljek dve uri stal ob pomolu, ker kapitan ni našel ključev, ki jih je imel v plašču.'],
  ['ro', 'Bacul a stat luni două ore la chei pentru că domnul căpitan nu și-a găsit cheile de la cabină.'],
  [
    'hu',
    'A komp hétfőn két órán át állt a mólónál, mert a kapitány nem találta a kabinja kulcsait, és senki nem segített.',
  ],
  ['ca', 'El vaixell va estar dues hores al moll dilluns perquè el capità no trobava les claus de la seva cabina.'],
  ['id', 'Kapal itu tertahan dua jam di dermaga pada hari Senin karena sang nakhoda tidak bisa menemukan kunci.'],
  ['ms', 'Kapal itu tertahan dua jam di jeti pada hari Isnin kerana beliau tidak boleh menemui kunci, kata polis.'],
  ['vi', 'Chiếc phà đã phải nằm lại bến hai giờ vào hôm thứ hai vì thuyền trưởng không tìm được chìa khóa.'],
  ['sw', 'Kivuko hicho kilisimama kwa saa mbili Jumatatu kwa sababu nahodha alikuwa amepoteza funguo za chumba chake.'],
  [
    'ru',
    'Паром простоял в понедельник два часа у причала, потому что капитан не мог найти ключи от каюты, которые он оставил дома.',
  ],
  ['uk', 'Пором простояв у понеділок дві години біля причалу, бо капітан не міг знайти ключі від каюти.'],
  ['bg', 'Фериботът стоя в понеделник два часа на кея, защото капитанът не можа да намери ключовете за каютата.'],
  [
    'ar',
    'بقيت العبارة ساعتين في الميناء يوم الاثنين بعد أن فقد القبطان مفاتيحه، كما قال أحد الركاب الذي كان على متنها.',
  ],
  ['fa', 'کشتی روز دوشنبه دو ساعت در اسکله ماند، چون ناخدا کلید خود را پیدا نکرده بود و این را به مسافران نمی گفت.'],
  [
    'ur',
    'پیر کے روز کشتی دو گھنٹے تک گودی میں کھڑی رہی کیونکہ کپتان کی چابیاں کھو گئی تھیں اور وہ ان کو تلاش کر رہا تھا۔',
  ],
  ['he', 'המעבורת עמדה ברציף שעתיים ביום שני כי רב החובל לא מצא את המפתחות של התא, אמר אחד הנוסעים.'],
  ['hi', 'सोमवार को नाव दो घंटे तक घाट पर खड़ी रही क्योंकि कप्तान की चाबियाँ खो गई थीं और वह उन्हें खोज रहा था।'],
  ['mr', 'सोमवारी बोट दोन तास धक्क्यावर उभी होती आणि कप्तानाच्या चाव्या हरवल्या आहेत असे एका प्रवाशाने सांगितले, तर इतर गप्प होते.'],
  ['el', 'Το πλοίο έμεινε τη Δευτέρα δύο ώρες στην προβλήτα, γιατί ο καπετάνιος δεν έβρισκε τα κλειδιά του.'],
  ['th', 'เรือข้ามฟากจอดอยู่ที่ท่าสองชั่วโมงเมื่อวันจันทร์ เพราะกัปตันหากุญแจไม่พบ'],
  ['ko', '선장이 열쇠를 잃어버려 월요일에 여객선이 두 시간 동안 부두에 묶여 있었다.'],
  ['ja', '船長が鍵をなくしたため、連絡船は月曜日に二時間、桟橋に止まっていた。'],
  ['zh', '由于船长找不到钥匙，渡轮星期一在码头停了两个小时，乘客只好坐在行李上等候，后来有人送来热茶。'],
]

const of = (...parts: string[]): string | null => guessLanguage(parts).language

describe('guessLanguage', () => {
  it.each(paragraphs)('tells a paragraph in %s', (language, text) => {
    expect(of(text)).toBe(language)
  })

  it.each(paragraphs)('tells a story in %s clearly, and its script', (language, text) => {
    const guess = guessLanguage([text, text, text, text])
    expect(guess).toMatchObject({language, clear: true})
    expect(guess.script).not.toBeNull()
  })

  it('holds no paragraph of words against what a page declares: it is too short', () => {
    expect(paragraphs.slice(0, 10).filter(([, text]) => guessLanguage([text]).clear)).toEqual([])
  })

  it('says nothing of names, numbers, code and headlines without small words', () => {
    const lines = [
      '',
      ' – ',
      '3–1 (2–0)',
      'Ortrud Kvamme, Port Ellin',
      'for (let i = 0; i < n; i++) x[i] = y[i] + z;',
      'PORT ELLIN',
    ]
    expect(lines.map((line) => of(line))).toEqual(lines.map(() => null))
  })

  it('says nothing of a text that is half in one script and half in another', () => {
    expect(of('The ferry was held at the pier for two hours. Паром простоял два часа у причала в порту.')).toBeNull()
  })

  it('takes a Chinese name with a kana for Chinese, and a headline of Han characters alone for neither', () => {
    expect(
      of('由于船长找不到钥匙，优の良品渡轮星期一在码头停了两个小时，乘客只好坐在行李上等候，后来有人送来热茶和面包'),
    ).toBe('zh')
    expect(of('渡船停泊二時間')).toBeNull()
  })

  it('reads letters whose accents stand apart', () => {
    const [, vietnamese] = paragraphs.find(([language]) => language === 'vi') as (typeof paragraphs)[number]
    expect(of(vietnamese.normalize('NFD'))).toBe('vi')
  })

  it('reads capitals', () => {
    expect(
      of('DIE FÄHRE LAG AM MONTAG ZWEI STUNDEN AM ANLEGER FEST, WEIL DER KAPITÄN SEINE SCHLÜSSEL VERLOREN HATTE.'),
    ).toBe('de')
  })

  it('reads no further than 2,000 characters', () => {
    const english = 'The ferry was held at the pier for two hours. '.repeat(50)
    expect(of(english, 'Паром простоял два часа у причала. '.repeat(500))).toBe('en')
  })

  it('reads on where the first paragraphs are not in the language that is expected', () => {
    const german =
      'Die Fähre lag am Montag zwei Stunden am Anleger fest, weil der Kapitän die Schlüssel nicht mehr fand. '.repeat(4)
    const english =
      'The ferry was held at the pier for two hours on Monday because the captain had lost his keys. '.repeat(15)
    expect(guessLanguage([german, english]).language).toBe('de')
    expect(guessLanguage([german, english], 'en').language).toBe('en')
  })

  it('comes to an end on hostile texts', () => {
    for (const piece of ['a', ' ', 'ñ', 'de ', 'の', 'в ', '\u0301', '\ud800', '\u0000'])
      expect(guessLanguage(Array(20).fill(piece.repeat(100_000)))).toHaveProperty('clear')
  })
})

describe('sameLanguage', () => {
  it('takes a region, a script or a name of the group for the same language', () => {
    const pairs = [
      ['en', 'en-GB'],
      ['nb', 'no'],
      ['sr-Latn', 'sr'],
      ['hr', 'bs'],
      ['zh', 'yue-Hant-HK'],
    ] as const
    expect(pairs.map(([a, b]) => sameLanguage(a, b))).toEqual(pairs.map(() => true))
    expect(sameLanguage('nb', 'da')).toBe(false)
    expect(sameLanguage('pt', 'gl')).toBe(false)
  })
})

describe('tellsLanguage', () => {
  it('knows which languages can be told', () => {
    expect(['en', 'no', 'zh', 'bs', 'th', 'he'].map(tellsLanguage)).toEqual(Array(6).fill(true))
    expect(['fo', 'la', 'qu', 'zxx'].map(tellsLanguage)).toEqual(Array(4).fill(false))
  })
})
