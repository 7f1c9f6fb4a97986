import {type PhraseList, phrases} from './phrases.ts'

/** A broadcaster's or paper's cross-reference: programme, issue, page. */
export const broadcast: PhraseList = {
  kind: 'broadcast',
  whole: phrases(
    'on air · now playing · tv schedule · radio · programme guide · schedule · sendung · sendungen · sendung verpasst · mediathek · programm · tv-programm · radioprogramm · zur sendung · alle sendungen · émission · émissions · grille des programmes · programación · programas · palinsesto · programmi · programação · uitzending · programma · program · sendeplan · programmer · tv-tablå · ohjelmat · dagskrá · audycje · pořad · pořady · эфир · программа · телепрограмма · програма · yayın akışı · programlar · 番組 · 番組表 · 放送 · 편성표 · 방송 · 节目 · 节目单 · البرامج · לוח שידורים · lịch phát sóng · jadwal tayang · műsor · műsorújság · πρόγραμμα · कार्यक्रम',
  ),
  starts: phrases(
    'dieses thema im programm · über dieses thema · über dieses thema berichtet · über dieses thema berichteten · sendung: · dieser beitrag · quelle der sendung · mehr dazu in · sehen sie · hören sie · im radio · aus der sendung · aus der ausgabe · erschienen in · this article appeared in · this article appears in · appeared in the · from the print · in print · a version of this article · this story appeared in · watch on · listen on · tune in · the full interview · you can hear · radio # · cet article est paru · paru dans · publicado en la edición · esta noticia apareció · edición impresa · in onda · articolo pubblicato · dit artikel verscheen · dette er fra · artikkelen stod · hør mer · artiklen blev bragt · hør mere · kuuntele ohjelma · audycja: · artykuł ukazał · pořad: · článek vyšel · материал опубликован · статья опубликована · 放送: · 初出 · 본 기사는 · 原载 · 原刊 · 刊於 · نشر هذا · פורסם לראשונה · bài đăng · megjelent a',
  ),
  contains: phrases(
    'im programm: · in der sendung · mediathek · im radio · tv-sendung · appeared in print · print edition · in the print · printausgabe · gedruckten ausgabe · édition papier · version papier · edición impresa · edizione cartacea · edição impressa · papieren krant · papirutgaven · papiravisen · papperstidningen · painetussa · w wydaniu papierowym · v tištěném vydání · печатной версии · nyomtatott · 紙面 · 지면 · 印刷版',
  ),
  yes: [
    'Dieses Thema im Programm: Hallo Ostau | 12. Januar',
    'Sendung: Abendrunde',
    'A version of this article appeared in print',
    'Edición impresa',
  ],
  no: ['The programme cost little.', 'Die Sendlinger feiern.', 'Radios were sold.'],
}
