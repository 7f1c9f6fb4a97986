import {type PhraseList, phrases} from './phrases.ts'

/** Labels in front of a name, and words that stand beside one. */
export const bylineLabel: PhraseList = {
  kind: 'byline-label',
  whole: phrases(
    'by · von · par · por · di · door · av · af · a cura di · de · written by · posted by · story by · report by · author · authors · authors: · author of the article · author: · words by · autor · autor: · autoren · autorin · auteur · auteurs · autora · autore · autori · autores · text · texto · testo · texte · tekst · tekst: · tekst av · skrevet av · skrevet af · skriven av · reporter · journalist · toimittaja · teksti · höfundur · автор · автор: · авторы · авторы: · текст · автори · yazan · yazar · haber · haber: · 文 · 記者 · 記者: · 取材 · 기자 · 作者 · 作者: · 记者 · 责编 · بقلم · كتب · كتبت · الكاتب · מאת · כתב · tác giả · oleh · penulis · reporter: · pewarta · szerző · szerző: · írta · γράφει · του · συντάκτης · लेखक · द्वारा · staff · staff reporter · staff writer · news desk · newsroom · web desk · redaktion · rédaction · la rédaction · redacción · redazione · redação · redactie · redaksjonen · redaktionen · toimitus · ritstjórn · redakcja · redakce · редакция · редакція · haber merkezi · 編集部 · 편집부 · 编辑部 · التحرير · מערכת · ban biên tập · redaksi · szerkesztőség',
  ),
  starts: phrases(
    'by · by: · written by · posted by · story by · words by · report by · reported by · review by · analysis by · opinion by · interview by · text by · author: · authors: · author · from our · von · von: · ein gastbeitrag von · ein kommentar von · eine analyse von · eine kolumne von · ein interview von · ein essay von · interview von · kommentar von · gastbeitrag von · kolumne von · analyse von · text: · text von · autor: · autorin: · autoren: · geschrieben von · verfasst von · aus · par · écrit par · rédigé par · publié par · texte : · propos recueillis par · un article de · une chronique de · por · por: · escrito por · redactado por · publicado por · texto: · texto · autor: · di · a cura di · scritto da · testo di · articolo di · de nuestro · dal nostro · dalla nostra · del nostro · escrito por · reportagem de · texto de · door · door: · geschreven door · tekst: · van onze · onze redacteur · av · av: · skrevet av · tekst: · tekst og foto: · tekst av · af · af: · skrevet af · tekst: · skriven av · text: · text och foto · teksti: · kirjoittaja: · eftir · höfundur: · autor: · autorka: · tekst: · oprac. · opracował · opracowała · napsal · napsala · autor: · autoři: · autorka: · автор: · авторы: · текст: · подготовил · подготовила · беседовал · беседовала · автор · автори: · yazan: · haber: · 文・ · 文/ · 文: · 取材・文 · 聞き手 · 記者 · 글= · 글: · 정리 · 作者 · 作者: · 记者 · 记者: · 撰文 · 採訪 · 特约 · 本报记者 · 本報記者 · 新华社记者 · بقلم · بقلم: · كتب · كتبت · كتب: · إعداد · מאת · מאת: · כתב: · oleh · oleh: · penulis: · reporter: · pewarta: · laporan · szerző: · írta: · γράφει ο · γράφει η · γράφουν · του · της · द्वारा · लेखक: · tác giả: · theo',
  ),
  contains: phrases(
    'staff writer · staff reporter · news reporter · senior reporter · senior writer · political reporter · political editor · political correspondent · chief correspondent · special correspondent · foreign correspondent · correspondent · bureau chief · contributing writer · freelance writer · freelance journalist · news editor · deputy editor · managing editor · editor-in-chief · digital reporter · multimedia journalist · associated press writer · special to · columnist · redakteur* · korrespondent* · chefredakteur* · volontär* · ressortleiter* · reporterin · gastautor* · gastbeitrag · journaliste · envoyé spécial · envoyée spéciale · correspondant* · chef de service · corresponsal · enviado especial · enviada especial · redactor* · jefe de sección · inviato · corrispondente · dal nostro inviato · nostro inviato · correspondente · enviado especial a · repórter · redacteur · verslaggever · correspondent in · buitenlandredacteur · korrespondent · redaktør · kommentator · nyhetssjef · medarbejder · utrikesreporter · politisk reporter · toimittaja · kirjeenvaihtaja · fréttamaður · blaðamaður · dziennikarz* · korespondent* · redaktor* · zpravodaj* · komentátor* · корреспондент* · обозреватель · специальный корреспондент · спецкор · кореспондент* · оглядач · muhabir* · temsilcisi · köşe yazarı · 記者 · 編集委員 · 論説委員 · 特派員 · 支局長 · 기자 · 특파원 · 논설위원 · 선임기자 · 통신원 · 记者 · 通讯员 · 特派记者 · 記者 · 特派員 · 综合报道 · 綜合報導 · مراسل · محرر · כתב · כתבת · פרשן · phóng viên · wartawan · jurnalis · kontributor · újságíró · tudósító · rovatvezető · ανταποκριτής · ρεπορτάζ · संवाददाता · संपादक · ब्यूरो',
  ),
  yes: [
    'By Jane Roe',
    'Von Max Muster',
    'Автор: Имя Фамилия',
    'Jane Roe, Staff Writer',
    '김하늘 기자',
    'Av Kari Prøve',
  ],
  no: ['Nearby boats came to help.', 'Vonovia baut.', 'Jane Roe'],
  languages: {
    en: ['By Jane Roe', 'The letter was written by a child.'],
    de: ['Von Max Muster', 'Die Brücke wurde von drei Firmen gebaut.'],
    fr: ['Par Jeanne Modèle', 'Le pont sera fermé par arrêté municipal.'],
    es: ['Por Ana Prado', 'El puente se cerró por la tormenta.'],
    pt: ['Por Rui Prado', 'A ponte foi fechada por causa da chuva.'],
    it: ['A cura di Anna Prati', 'La cura di questa malattia è lunga.'],
    nl: ['Door Jan Proef', 'De brug ging door de storm dicht.'],
    sv: ['Av Karin Prov', 'Bron byggdes av tre bolag.'],
    nb: ['Av Kari Prøve', 'Hun ble valgt av et klart flertall.'],
    da: ['Skrevet af Mads Prøve', 'Brevet blev skrevet af en dreng på ni år.'],
    pl: ['Autor: Jan Wzór', 'Autor listu nie został odnaleziony.'],
    tr: ['Yazan: Deniz Örnek', 'Mektubu yazan kişi bulunamadı.'],
    ru: ['Автор: Иван Примеров', 'Имя автора письма осталось неизвестным.'],
    ja: ['文・川辺みどり', '文化祭は十月に開かれる。'],
    zh: ['作者：林小满', '信的作者至今没有找到。'],
    ko: ['김하늘 기자', '글짓기 대회는 오월에 열린다.'],
    ar: ['بقلم سامي نور', 'وقّع الوزير الاتفاق بقلم أهداه له جده.'],
    he: ['מאת נועה אלוני', 'המכתב הגיע אל המועצה באיחור.'],
    hi: ['लेखक: अनिल वर्मा', 'लेखक संघ की बैठक रविवार को होगी।'],
    id: ['Oleh Sari Contoh', 'Jembatan itu dibangun oleh tiga perusahaan.'],
  },
}
