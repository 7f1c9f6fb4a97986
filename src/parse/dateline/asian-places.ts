/** Places that agencies of China, Taiwan and Japan print without a blank before or behind them. */
const TAIWAN =
  '台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|基隆|新竹|嘉義|宜蘭|花蓮|台東|臺東|屏東|苗栗|彰化|南投|雲林|澎湖|金門|連江|馬祖|華盛頓|首爾|新加坡|曼谷|雅加達|倫敦|巴黎|柏林|布魯塞爾|日內瓦|莫斯科|紐約|洛杉磯|舊金山|休士頓|多倫多|雪梨|新德里|德里|河內|吉隆坡|馬尼拉|羅馬|維也納|日內瓦|綜合外電|綜合'
const JAPAN =
  '東京|大阪|京都|名古屋|札幌|仙台|広島|福岡|那覇|横浜|神戸|千葉|水戸|前橋|宇都宮|新潟|金沢|長野|静岡|高松|松山|熊本|長崎|鹿児島|盛岡|青森|秋田|山形|福島|北京|上海|香港|台北|瀋陽|広州|重慶|平壌'
/** Cities in katakana: behind them a reporter's name may stand without a mark. */
const KATAKANA =
  'ワシントン|ニューヨーク|ロサンゼルス|サンフランシスコ|シカゴ|ボストン|ヒューストン|シアトル|ホノルル|ロンドン|パリ|ベルリン|ブリュッセル|ジュネーブ|ウィーン|ローマ|マドリード|リスボン|アテネ|モスクワ|キーウ|キエフ|ワルシャワ|プラハ|ブダペスト|ストックホルム|ヘルシンキ|オスロ|コペンハーゲン|ハーグ|フランクフルト|ミュンヘン|イスタンブール|アンカラ|エルサレム|テルアビブ|カイロ|ベイルート|ダマスカス|バグダッド|テヘラン|リヤド|ドバイ|ドーハ|アンマン|ナイロビ|ヨハネスブルク|カブール|イスラマバード|ニューデリー|デリー|ムンバイ|ダッカ|コロンボ|カトマンズ|バンコク|ハノイ|ホーチミン|プノンペン|ヤンゴン|マニラ|ジャカルタ|クアラルンプール|シンガポール|ソウル|ウランバートル|ウラジオストク|シドニー|キャンベラ|メルボルン|ウェリントン|オタワ|トロント|バンクーバー|メキシコ市|メキシコシティー|ハバナ|サンパウロ|リオデジャネイロ|ブエノスアイレス|リマ|サンティアゴ'
const MAINLAND = '北京|上海|香港|澳门|澳門|广州|深圳|东京|首尔|华盛顿|纽约|伦敦|巴黎|柏林|莫斯科'

const ALL = [...new Set([TAIWAN, JAPAN, KATAKANA, MAINLAND].flatMap((list) => list.split('|')))]
const known: ReadonlySet<string> = new Set(ALL)
/** Characters of the longest of them. */
const LONGEST = Math.max(...ALL.map((place) => place.length))

/** True for a place that needs no mark to be told from a name. */
export function isAsianPlace(text: string): boolean {
  return known.has(text)
}

/** The known place that a run of characters ends with, else null: `林某某台北`. */
export function asianPlaceAtEnd(run: string): string | null {
  for (let length = Math.min(LONGEST, run.length); length > 1; length--) {
    const end = run.slice(run.length - length)
    if (known.has(end)) return end
  }
  return null
}

/** A place and a reporter that stand without a blank, `カイロ山野太郎`, `北京山野太郎`; null where the place is none that is known. */
export function splitPlaceAndName(run: string): {place: string; name: string} | null {
  for (let length = Math.min(LONGEST, run.length - 2); length > 1; length--) {
    const place = run.slice(0, length)
    if (known.has(place) && /^[\p{L}々]{2,8}$/u.test(run.slice(length))) return {place, name: run.slice(length)}
  }
  return null
}
