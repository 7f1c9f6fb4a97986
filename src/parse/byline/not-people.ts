/** Words that stand in or beside bylines and name nobody; folded, lower case. */

/** Whole parts of a line: what a page says of the story, its sources, its length. */
export const notPeople: ReadonlySet<string> = new Set(
  `
  social sharing · social share · share this · reporting from · release date · release dates · further sources · other sources · additional sources
  weitere quellen · andere quellen · autres sources · sources additionnelles · otras fuentes · altre fonti · outras fontes · andere bronnen · andre kilder
  reading time · read time · listening time · lesezeit · zeichen · wörter · temps de lecture · tiempo de lectura · tempo di lettura · tempo de leitura
  leestijd · lesetid · lästid · læsetid · lukuaika · czas czytania · время чтения · час читання · okuma süresi · 読了時間 · 읽는 시간 · 阅读时间 · 閱讀時間
  front page · home page · titelseite · startseite · forside · forsiden · förstasidan · etusivu · voorpagina · portada · prima pagina · primeira página
  l'auteur · l'autrice · der autor · die autorin · el autor · la autora · l'autore · o autor
  more information · further information · weitere informationen · plus d'informations · más información · maggiori informazioni · mais informações
  recent posts · latest posts · launch gallery · view gallery · photo gallery · posted by · written by · 更新时间 · 更新時間 · 发布时间 · 發佈時間 · 最終更新 · 公開日 · 更新日
  current time · total time · aktuelle zeit · gesamtdauer · follow us · follow author · view profile · view bio · full bio · more stories · all articles
  image caption · copyright · image copyright · photo credit · التعليق على · التعليق على الصورة · مصدر الصورة · aktuelle seite · lesen hören · 试听 · breaking news · live updates · press release
  by a staff reporter · by a staff writer · by a staff correspondent · by a special correspondent · by a correspondent
  `
    .trim()
    .split(/\s*[·\n]\s*/),
)

/** What stands before the name of someone who is pictured beside his byline: `Profilbild von Eva Beispiel`. */
export const portraitOf: readonly string[] = [
  'profilbild von',
  'profilfoto von',
  'porträt von',
  'portrait von',
  'bild på',
  'bilde av',
  'billede af',
  'profilbilde av',
  'profilbild på',
  'profilbillede af',
  'profielfoto van',
  'photo de profil de',
  'portrait de',
  'imagen de',
  'imagem de',
  'immagine di',
  'foto de perfil de',
  'avatar for',
  'avatar of',
  'avatar von',
  'portrait of',
  'profile picture of',
  'profile photo of',
  'profile image of',
  'headshot of',
  'picture of',
  'photo of',
  'image of',
  'frétt af',
  'mynd af',
]

/** Who pays for a page, owns it, helped with it or went over it, and who made its pictures: `Presented by Norvale Gas`, `Illustrations by Max Poe`. */
export const payers: readonly string[] = [
  'presented by',
  'sponsored by',
  'supported by',
  'powered by',
  'brought to you by',
  'in partnership with',
  'paid for by',
  'präsentiert von',
  'unterstützt von',
  'présenté par',
  'presentado por',
  'apresentado por',
  'presentato da',
  'copyright',
  'with reporting by',
  'with additional reporting by',
  'additional reporting by',
  'with files from',
  'with contributions from',
  'mit material von',
  'editing by',
  'fact checked by',
  'fact-checked by',
  'fact checking by',
  'fact-checking by',
  'medically reviewed by',
]
export const picturers: readonly string[] = [
  'illustration by',
  'illustrations by',
  'illustrated by',
  'graphic by',
  'graphics by',
  'video by',
  'videos by',
  'photo illustration by',
  'photography by',
  'photographed by',
  'animation by',
  'art by',
  'artwork by',
  'design by',
  'illustration von',
  'illustrationen von',
  'fotos von',
  'grafik von',
  'video von',
  'illustration de',
  'illustrations de',
  'photos de',
  'ilustración de',
  'ilustraciones de',
  'fotos de',
  'ilustração de',
  'illustrazione di',
  'illustrazioni di',
  'illustratie door',
  'illustraties van',
  'illustrasjon av',
  'illustrasjon',
  'illustration',
  'illustrations',
  'illustrazioni',
  'ilustración',
]
