/**
 * Names of months (January first) and weekdays, read from Intl once and kept, for Intl takes a fifth of a second to load
 * them: lower case, without accents, dots and apostrophes. A test compares them with Intl.
 */

/** Languages whose names stand here. */
export const LANGUAGES: readonly string[] =
  'en de de-AT fr es it pt nl nb da sv fi is pl cs sk tr vi id ms hu ro ca et lv lt ru uk bg ar ar-LB he el hi my bn ur fa sw sr mr ta te af'.split(
    ' ',
  )

/** Names that no cut form is; names of two words are joined by one blank. */
export const MONTHS: readonly string[] = [
  'january|januar|janner|janvier|enero|gennaio|janeiro|januari|tammikuu|tammikuuta|styczen|stycznia|leden|ledna|januara|ianuarie|gener|jaanuar|janvaris|sausis|sausio|январь|января|січень|січня|януари|يناير|كانون الثاني|ינואר|ιανουαριου|जनवरी|ဇန်နဝါရီ|জানুয়ারি|جنوری|ژانویه|јануар|जानेवारी|ஜனவரி|జనవరి|januarie|sijecnja|sijecanj',
  'february|februar|fevrier|febrero|febbraio|fevereiro|februari|helmikuu|helmikuuta|luty|lutego|unor|unora|februara|subat|februarie|febrer|veebruar|februaris|vasaris|vasario|февраль|февраля|лютии|лютого|февруари|فبراير|شباط|פברואר|φεβρουαριου|फ़रवरी|ဖေဖော်ဝါရီ|ফেব্রুয়ারি|فروری|فوریه|фебруар|फेब्रुवारी|பிப்ரவரி|ఫిబ్రవరి',
  'march|marz|marzo|marco|maart|marts|maaliskuu|maaliskuuta|marzec|marca|brezen|brezna|marec|mart|maret|marcius|martie|kovas|kovo|март|марта|березень|березня|مارس|اذار|מרץ|μαρτιου|मार्च|မတ်|মার্চ|مارچ|machi|மார்ச்|మార్చి',
  'april|avril|abril|aprile|huhtikuu|huhtikuuta|kwiecien|kwietnia|duben|dubna|aprila|nisan|aprilis|aprilie|aprill|balandis|balandzio|апрель|апреля|квітень|квітня|април|ابريل|نيسان|אפריל|απριλιου|अप्रैल|ဧပြီ|এপ্রিল|اپریل|اوریل|aprili|एप्रिल|ஏப்ரல்|ఏప్రిల్',
  'mayo|maggio|maio|toukokuu|toukokuuta|maja|kveten|kvetna|mayis|majus|maig|maijs|geguze|geguzes|маи|травень|травня|مايو|ايار|מאי|μαιου|मई|မေ|মে|ميی|مه|мај|मे|மே|మే',
  'june|juni|junio|giugno|junho|kesakuu|kesakuuta|czerwiec|czerwca|cerven|cervna|juna|haziran|junius|iunie|juny|juuni|junijs|birzelis|birzelio|июнь|июня|червень|червня|юни|يونيو|حزيران|יוני|ιουνιου|जून|ဇွန်|জুন|جون|ژوين|јун|ஜூன்|జూన్|junie',
  'july|juli|juillet|julio|luglio|julho|heinakuu|heinakuuta|lipiec|lipca|cervenec|cervence|jula|temmuz|julai|julius|iulie|juliol|juuli|julijs|liepa|liepos|июль|июля|липень|липня|юли|يوليو|تموز|יולי|ιουλιου|जुलाई|ဇူလိုင်|জুলাই|جولايی|ژويیه|јул|जुलै|ஜூலை|జులై|julie',
  'august|agosto|augustus|augusti|elokuu|elokuuta|agust|sierpien|sierpnia|srpen|srpna|augusta|agustos|agustus|augusztus|agost|augusts|rugpjutis|rugpjucio|август|августа|серпень|серпня|اغسطس|اب|אוגוסט|αυγουστου|अगस्त|ဩဂုတ်|আগস্ট|اگست|اوت|agosti|ऑगस्ट|ஆகஸ்ட்|ఆగస్టు|သြဂုတ်',
  'september|septembre|septiembre|settembre|setembro|syyskuu|syyskuuta|wrzesien|wrzesnia|zari|septembra|eylul|szeptember|septembrie|setembre|septembris|rugsejis|rugsejo|сентябрь|сентября|вересень|вересня|септември|سبتمبر|ايلول|ספטמבר|σεπτεμβριου|सितंबर|စက်တင်ဘာ|সেপ্টেম্বর|ستمبر|سپتامبر|septemba|септембар|सप्टेंबर|செப்டம்பர்|సెప్టెంబర్',
  'october|oktober|octobre|octubre|ottobre|outubro|lokakuu|lokakuuta|pazdziernik|pazdziernika|rijen|rijna|oktobra|octombrie|oktoober|oktobris|spalis|spalio|октябрь|октября|жовтень|жовтня|октомври|اكتوبر|تشرين الاول|אוקטובר|οκτωβριου|अक्टूबर|အောက်တိုဘာ|অক্টোবর|اکتوبر|اکتبر|oktoba|октобар|ऑक्टोबर|அக்டோபர்|అక్టోబర్',
  'november|novembre|noviembre|novembro|marraskuu|marraskuuta|listopad|listopada|listopadu|novembra|kasim|noiembrie|novembris|lapkritis|lapkricio|ноябрь|ноября|листопад|листопада|ноември|نوفمبر|تشرين الثاني|נובמבר|νοεμβριου|नवंबर|နိုဝင်ဘာ|নভেম্বর|نومبر|نوامبر|novemba|новембар|नोव्हेंबर|நவம்பர்|నవంబర్',
  'december|dezember|decembre|diciembre|dicembre|dezembro|desember|joulukuu|joulukuuta|grudzien|grudnia|prosinec|prosince|decembra|aralik|disember|decembrie|desembre|detsember|decembris|gruodis|gruodzio|декабрь|декабря|грудень|грудня|декември|ديسمبر|كانون الاول|דצמבר|δεκεμβριου|दिसंबर|ဒီဇင်ဘာ|ডিসেম্বর|دسمبر|دسامبر|desemba|децембар|डिसेंबर|டிசம்பர்|డిసెంబర్',
]

export const WEEKDAYS: string =
  'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag ' +
  'sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado ' +
  'domingo lunedi martedi mercoledi giovedi venerdi sabato domenica segunda feira terca quarta quinta sexta ' +
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mandag tirsdag onsdag torsdag fredag lørdag ' +
  'søndag tisdag lordag sondag maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai manudagur ' +
  'þriðjudagur miðvikudagur fimmtudagur fostudagur laugardagur sunnudagur poniedziałek wtorek sroda czwartek ' +
  'piatek sobota niedziela pondeli utery streda ctvrtek patek nedele pondelok utorok stvrtok piatok nedela ' +
  'pazartesi sali carsamba persembe cuma cumartesi pazar hai ba tu nam sau bay chu nhat senin selasa rabu kamis ' +
  'jumat sabtu minggu isnin khamis jumaat ahad hetfo kedd szerda csutortok pentek szombat vasarnap luni marti ' +
  'miercuri joi vineri sambata duminica dilluns dimarts dimecres dijous divendres dissabte diumenge esmaspaev ' +
  'teisipaev kolmapaev neljapaev reede laupaev puhapaev pirmdiena otrdiena tresdiena ceturtdiena piektdiena ' +
  'sestdiena svetdiena pirmadienis antradienis treciadienis ketvirtadienis penktadienis sestadienis sekmadienis ' +
  'понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер пʼятниця ' +
  'субота неділя понеделник сряда четвъртък петък събота неделя الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت ' +
  'الاحد יום שני שלישי רביעי חמישי שישי שבת ראשון δευτερα τριτη τεταρτη πεμπτη παρασκευη σαββατο κυριακη सोमवार ' +
  'मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार ' +
  'တနင်္လာ အင်္ဂါ ဗုဒ္ဓဟူး ကြာသပတေး သောကြာ စနေ တနင်္ဂနွေ সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه jumatatu jumanne ' +
  'jumatano alhamisi ijumaa jumamosi jumapili понедељак уторак четвртак петак недеља मंगळवार திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி சனி ஞாயிறு సోమవారం మంగళవారం బుధవారం గురువారం శుక్రవారం శనివారం ఆదివారం vrydag saterdag'
