import {type PhraseList, phrases} from './phrases.ts'

/** Reading time and counters of views, likes and pictures. */
export const readingTime: PhraseList = {
  kind: 'reading-time',
  whole: phrases(
    '# min · # min read · # minute read · # minutes read · # mins read · read time # min · read time # minutes · reading time # minutes · estimated reading time · # sec read · # words · # views · # reads · # likes · # followers · # min. · # minuten · # min. lesezeit · # minuten lesezeit · # minute lesezeit · lesezeit · lesezeit # min · lesezeit # minuten · lesedauer # min · lesedauer ca. # minuten · lesedauer etwa # minuten · # aufrufe · temps de lecture # min · temps de lecture · lecture # min · # min de lecture · # minutes de lecture · # vues · # min de lectura · # minutos de lectura · tiempo de lectura · tiempo de lectura # min · lectura # min · # lecturas · # min di lettura · # minuti di lettura · tempo di lettura · tempo di lettura # min · # min de leitura · # minutos de leitura · tempo de leitura · tempo de leitura # min · # visualizações · leestijd · leestijd # min · leestijd # minuten · # min. leestijd · # min lesetid · lesetid # min · # minutter lesetid · læsetid # min · # min. læsetid · # min. læsning · lästid # min · ca # min · # min lästid · lukuaika # min · # min lukuaika · czas czytania # min · czas czytania · # min czytania · # min. czytania · # min čtení · doba čtení · # minut čtení · время чтения · время на чтение · время чтения # мин · # мин · # минут · # просмотров · # мин чтения · час читання · # хв · # хв читання · # переглядів · okuma süresi · # dk · # dk okuma süresi · # dakika okuma · # okunma · 読了時間 · # 分 · この記事は約 # 分で読めます · 읽는 시간 · # 분 · 조회수 # · 조회 # · 阅读 # · 阅读时间 · 阅读量 · # 次阅读 · 浏览 # · 點閱 · 瀏覽數 · دقائق قراءة · # دقائق · وقت القراءة · זמן קריאה · # דקות קריאה · # phút đọc · lượt xem · # menit · # menit baca · waktu baca · # perc olvasás · olvasási idő · # perc · χρόνος ανάγνωσης · # λεπτά · # मिनट पढ़ें',
  ),
  starts: phrases(
    'reading time · read time · estimated read · time to read · lesezeit · lesedauer · temps de lecture · tiempo de lectura · tempo di lettura · tempo de leitura · leestijd · lesetid · læsetid · lästid · lukuaika · czas czytania · doba čtení · время чтения · время на чтение · час читання · okuma süresi · 読了 · 조회수 · 阅读量 · 浏览量 · وقت القراءة · זמן קריאה · thời gian đọc · waktu baca · olvasási idő · χρόνος ανάγνωσης',
  ),
  contains: phrases(
    'min read · mins read · minute read · minutes read · # views · minuten lesezeit · min. lesezeit · min lesezeit · lesezeit · lesedauer · min de lecture · min de lectura · min di lettura · min de leitura · leestijd · lesetid · læsetid · lästid · lukuaika · min czytania · min čtení · просмотр* · мин. чтения · хв читання · okunma · 分で読め · 조회수 · 阅读数 · 次阅读 · دقائق قراءة · דקות קריאה · lượt xem · menit baca · perc olvasás',
  ),
  yes: ['5 min read', 'Lesezeit: 3 Minuten', '1,204 views', 'Temps de lecture : 4 min', '조회수 310'],
  no: ['The minute was lost.', 'Fünf Tage später kam er zurück.', 'Views differ on that.'],
}
