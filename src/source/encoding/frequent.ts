/** An encoding that pages were written in without saying so, and how it is told from others. */
export interface Candidate {
  /** The WHATWG name. */
  encoding: string
  /** The commonest letters of what it was made for; in running text they are much of what is not ASCII. */
  frequent: ReadonlySet<string>
  /** A letter is one byte and no ASCII, so that words hold no ASCII letters. */
  single: boolean
}

const kana =
  'あいうえおかがきぎくぐけげこごさざしじすずせぜそぞただちっつづてでとどなにぬねのはばひびふぶへべほぼぱまみむめもゃやゅゆょよらりるれろわをんアイウエオカガキギクグケゲコゴサザシジスズセタダチッツテデトドナニネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョラリルレロワンー'
const simplified =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经去法学如都同现当没动面起看定天分还进好小部其些主样理心前开但因只从想实日军者意无力它与长机十民第公此已工使情明性知全三关点正业外将两高间由问最重并物战向体政美相见被利二等产或新己制身果加西月话合回特代内信表化老给世位次度门任常先海通教儿原东声提及比员解水名真处走义各入口认条平系气题活更打四总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指许统区保至形社便空决治马科记者称约据市区府县镇晚早今天昨'
const traditional =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經去法學如都同現當沒動面起看定天分還進好小部其些主樣理心前開但因只從想實日軍者意無力它與長機十民第公此已工使情明性知全三關點正業外將兩高間由問最重並物戰向體政美相見被利二等產或新己制身果加西月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提及比員解水名真處走義各入口認條平系氣題活更打四總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指許統區保至形社便空決治馬科記稱約據灣縣鎮晚早今昨'
const hangul =
  '이다는의에을가고한하지로기사를은도대서인어자시정부으일리해스전수아그과제나장있상보원국공등주신라안동성비관여구화연위유들것경세소조개선용발년만문무했적생마진회중업당방면교오지미계모산내금야단물습니까지며면서'
const cyrillic = 'оеаинтсрвлкмдпуяыь'

/** Candidates, in the order in which ties are settled. */
export const candidates: readonly Candidate[] = [
  candidate('shift_jis', kana),
  candidate('euc-jp', kana),
  candidate('gb18030', simplified),
  candidate('big5', traditional),
  candidate('euc-kr', hangul),
  candidate('windows-1251', cyrillic, true),
  candidate('koi8-r', cyrillic, true),
  candidate('iso-8859-5', cyrillic, true),
  candidate('ibm866', cyrillic, true),
  candidate('windows-1253', 'αοιετνσηυρπκμλςωάέίόήύ', true),
  candidate('windows-1255', 'יוהלארתבמשנדחע', true),
  candidate('windows-1256', 'اليمونرتبعدةسفقح', true),
  candidate('windows-874', 'านรอกเง่้มยลวดทสตัีิปบคหแจ', true),
]

function candidate(encoding: string, letters: string, single: boolean = false): Candidate {
  return {encoding, frequent: new Set(letters), single}
}
