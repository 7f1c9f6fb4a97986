import {describe, expect, it} from 'vitest'
import {parseDateline} from '../../src/parse/dateline.ts'

/** A paragraph, its language, and what it must give: places, date, agency, reporter, the copy's first words. */
type Vector = readonly [
  copy: string,
  places: string[],
  date: string | null,
  agency: string | null,
  starts: string,
  more?: {author?: string; language?: string},
]

const de = {language: 'de'}
const T = 'Text stands here.'

const vectors: readonly Vector[] = [
  ['PORT ELLIN, Ohio (AP) — A ferry ran aground.', ['PORT ELLIN, Ohio'], null, 'AP', 'A ferry'],
  ['PORT ELLIN/NORVALE, Jan 12 (Reuters) - Talks …', ['PORT ELLIN', 'NORVALE'], 'Jan 12', 'Reuters', 'Talks'],
  ['Jan 12 (Reuters) - Tin fell …', [], 'Jan 12', 'Reuters', 'Tin fell'],
  ['Saint-Orvel, 12 janv 2024 (AFP) - Le maire …', ['Saint-Orvel'], '12 janv 2024', 'AFP', 'Le maire'],
  ['Karnfeld/Ostau (dpa/lno) – Ein Zug …', ['Karnfeld', 'Ostau'], null, 'dpa/lno', 'Ein Zug'],
  ['Saint-Orvel (ats afp) Le canton …', ['Saint-Orvel'], null, 'ats afp', 'Le canton'],
  ['Villadorna, 12 ene (EFE).- El puerto …', ['Villadorna'], '12 ene', 'EFE', 'El puerto'],
  ['(ANSA) - MONTELVO, 12 GEN - Il ponte …', ['MONTELVO'], '12 GEN', 'ANSA', 'Il ponte'],
  ['НОВОВЕРБСК, 12 января. /ТАСС/. Завод …', ['НОВОВЕРБСК'], '12 января', 'ТАСС', 'Завод'],
  ['НОВОВЕРБСК, 12 янв — РИА Новости. Завод …', ['НОВОВЕРБСК'], '12 янв', 'РИА Новости', 'Завод'],
  ['Нововербск. 12 января. INTERFAX.RU - Завод …', ['Нововербск'], '12 января', 'INTERFAX.RU', 'Завод'],
  ['LUTOŠOV 12. ledna (ČTK) - Most …', ['LUTOŠOV'], '12. ledna', 'ČTK', 'Most'],
  ['HAVEREN 12/01 (BELGA) = De brug …', ['HAVEREN'], '12/01', 'BELGA', 'De brug'],
  ['New Darsala, Jan 12 (PTI) The bridge …', ['New Darsala'], 'Jan 12', 'PTI', 'The bridge'],
  [
    'Darsala (Uttarvan) [India], January 12 (ANI): A bridge …',
    ['Darsala, Uttarvan, India'],
    'January 12',
    'ANI',
    'A bridge',
  ],
  ['PORT ELLIN, Norland, Jan. 12 Kyodo - The ferry …', ['PORT ELLIN, Norland'], 'Jan. 12', 'Kyodo', 'The ferry'],
  ['PORT ELLIN, Jan 24 AAP - A shark …', ['PORT ELLIN'], 'Jan 24', 'AAP', 'A shark'],
  ['Port Ellin, January 12, 2024, SPA -- The port …', ['Port Ellin'], 'January 12, 2024', 'SPA', 'The port'],
  ['PORT ELLIN, 12th January, 2024 (WAM) -- The port …', ['PORT ELLIN'], '12th January, 2024', 'WAM', 'The port'],
  ['(한솔시=연합뉴스) 김하늘 기자 = 다리가 …', ['한솔시'], null, '연합뉴스', '다리가', {author: '김하늘'}],
  ['新华社宁港1月12日电（记者某某）大桥…', ['宁港'], '1月12日', '新华社', '大桥', {author: '某某'}],
  ['（中央社記者林某某南汀12日電）大橋…', ['南汀'], '12日', '中央社', '大橋', {author: '林某某'}],
  ['【ポートエリン＝山野太郎】橋が…', ['ポートエリン'], null, null, '橋が', {author: '山野太郎'}],
  ['(CNN)The bridge …', [], null, 'CNN', 'The bridge'],
  ['PORT ELLIN, Calif.--(BUSINESS WIRE)--Acme …', ['PORT ELLIN, Calif.'], null, 'BUSINESS WIRE', 'Acme'],
  ['Ostau. Die Brücke bleibt zu.', ['Ostau'], null, null, 'Die Brücke', de],
]

/** What each agency prints, by the conventions' table of agencies. */
const agencies: readonly Vector[] = [
  [`PORT ELLIN, Ohio (AP) -- ${T}`, ['PORT ELLIN, Ohio'], null, 'AP', T],
  [`PORT ELLIN, Ohio (AP) _ ${T}`, ['PORT ELLIN, Ohio'], null, 'AP', T],
  [`PORT ELLIN, N.Y. (AP) — ${T}`, ['PORT ELLIN, N.Y.'], null, 'AP', T],
  [`PORT ELLIN, W.Va. (AP) — ${T}`, ['PORT ELLIN, W.Va.'], null, 'AP', T],
  [`(Reuters) — ${T}`, [], null, 'Reuters', T],
  [`PORT ELLIN, Jan 12, 2024 (AFP) - ${T}`, ['PORT ELLIN'], 'Jan 12, 2024', 'AFP', T],
  [`PORT ELLIN, Dec. 23 (UPI) — ${T}`, ['PORT ELLIN'], 'Dec. 23', 'UPI', T],
  [`Karnfeld (tca/dpa) - ${T}`, ['Karnfeld'], null, 'tca/dpa', T],
  [`KARNFELD (dpa-AFX) - ${T}`, ['KARNFELD'], null, 'dpa-AFX', T],
  [`Karnfeld (SID) – ${T}`, ['Karnfeld'], null, 'SID', T],
  [`Karnfeld (epd). ${T}`, ['Karnfeld'], null, 'epd', T],
  [`Karnfeld (KNA) ${T}`, ['Karnfeld'], null, 'KNA', T],
  [`Karnfeld (dts Nachrichtenagentur) - ${T}`, ['Karnfeld'], null, 'dts Nachrichtenagentur', T],
  [`Karnfeld (awp) - ${T}`, ['Karnfeld'], null, 'awp', T],
  [`Karnfeld (ots) - ${T}`, ['Karnfeld'], null, 'ots', T],
  [`Karnfeld (APA) - ${T}`, ['Karnfeld'], null, 'APA', T],
  [`(Belga) ${T}`, [], null, 'Belga', T],
  [`HAVEREN (ANP) - ${T}`, ['HAVEREN'], null, 'ANP', T],
  [`(EFE).- ${T}`, [], null, 'EFE', T],
  [`VILLADORNA, 12 Ene. (EUROPA PRESS) - ${T}`, ['VILLADORNA'], '12 Ene', 'EUROPA PRESS', T],
  [`Vilaferro, 12 jan 2024 (Lusa) -- ${T}`, ['Vilaferro'], '12 jan 2024', 'Lusa', T],
  [`(ANSA) - Montelvo, January 12 - ${T}`, ['Montelvo'], 'January 12', 'ANSA', T],
  [`(Adnkronos) - ${T}`, [], null, 'Adnkronos', T],
  [`Montelvo, 12 gen. (askanews) – ${T}`, ['Montelvo'], '12 gen', 'askanews', T],
  [`PORT ELLIN, 12 ene (Xinhua) -- ${T}`, ['PORT ELLIN'], '12 ene', 'Xinhua', T],
  ['新华社宁港1月12日电　题：大桥关闭之后', ['宁港'], '1月12日', '新华社', '题：大桥关闭之后'],
  ['据新华社宁港1月12日电　大桥今天关闭。', ['宁港'], '1月12日', '新华社', '大桥'],
  [`Nanting, Jan. 12 (CNA) ${T}`, ['Nanting'], 'Jan. 12', 'CNA', T],
  [`PORT ELLIN (Kyodo) -- ${T}`, ['PORT ELLIN'], null, 'Kyodo', T],
  [`Port Ellin, January 12 (Jiji Press)--${T}`, ['Port Ellin'], 'January 12', 'Jiji Press', T],
  [`Port Ellin, January 12 (Jiji Press)—${T}`, ['Port Ellin'], 'January 12', 'Jiji Press', T],
  [`PORT ELLIN, Jan. 12 (Yonhap) -- ${T}`, ['PORT ELLIN'], 'Jan. 12', 'Yonhap', T],
  [`NOVOVERBSK, January 12. /TASS/. ${T}`, ['NOVOVERBSK'], 'January 12', 'TASS', T],
  ['НОВОВЕРБСК, 12 января. /ИТАР-ТАСС/. Завод закрыт.', ['НОВОВЕРБСК'], '12 января', 'ИТАР-ТАСС', 'Завод'],
  [`NOVOVERBSK. Jan 12 (Interfax) - ${T}`, ['NOVOVERBSK'], 'Jan 12', 'Interfax', T],
  ['Kőhalmos, 2024. január 12., péntek (MTI) - A híd zárva.', ['Kőhalmos'], '2024. január 12., péntek', 'MTI', 'A híd'],
  [`By Jane Roe NEW DARSALA, Jan 12 (PTI) ${T}`, ['NEW DARSALA'], 'Jan 12', 'PTI', T, {author: 'Jane Roe'}],
  [`Darsala, Jan 12 (IANS) ${T}`, ['Darsala'], 'Jan 12', 'IANS', T],
  [`DARSALA, Jan 12 (APP): ${T}`, ['DARSALA'], 'Jan 12', 'APP', T],
  [`KOTA MERANTI, 12 Jan (Bernama) -- ${T}`, ['KOTA MERANTI'], '12 Jan', 'Bernama', T],
  [`Sukamerta (ANTARA) - ${T}`, ['Sukamerta'], null, 'ANTARA', T],
  [`An Phong (VNA) - ${T}`, ['An Phong'], null, 'VNA', T],
  [`Haesong, January 12 (KCNA) -- ${T}`, ['Haesong'], 'January 12', 'KCNA', T],
  [`YENİŞAR (AA) - ${T}`, ['YENİŞAR'], null, 'AA', T],
  [`PORT ELLIN, Jan 12 (KUNA) -- ${T}`, ['PORT ELLIN'], 'Jan 12', 'KUNA', T],
  [`PORT ELLIN, Jan 12 AAP - ${T}`, ['PORT ELLIN'], 'Jan 12', 'AAP', T],
  [`Port Ellin, Jan. 12, GNA – ${T}`, ['Port Ellin'], 'Jan. 12', 'GNA', T],
  [`Villadorna, 12 ene (Prensa Latina) ${T}`, ['Villadorna'], '12 ene', 'Prensa Latina', T],
  [`Port Ellin (CNN)${T}`, ['Port Ellin'], null, 'CNN', T],
  [`(CNN) -- ${T}`, [], null, 'CNN', T],
  [`(Bloomberg) -- ${T}`, [], null, 'Bloomberg', T],
  [`PORT ELLIN, Jan. 12, 2024 /PRNewswire/ -- ${T}`, ['PORT ELLIN'], 'Jan. 12, 2024', 'PRNewswire', T],
  [
    `PORT ELLIN, Norland, Jan. 12, 2024 (GLOBE NEWSWIRE) -- ${T}`,
    ['PORT ELLIN, Norland'],
    'Jan. 12, 2024',
    'GLOBE NEWSWIRE',
    T,
  ],
]

/** Datelines of papers, doubled ones, and what stands before a dateline. */
const others: readonly Vector[] = [
  [`PORT ELLIN — ${T}`, ['PORT ELLIN'], null, null, T],
  [`KARNFELD, Jan 12 — ${T}`, ['KARNFELD'], 'Jan 12', null, T],
  [`Karnfeld/Ostau - ${T}`, ['Karnfeld', 'Ostau'], null, null, T, de],
  [`Ostau, 12.1.2024 – ${T}`, ['Ostau'], '12.1.2024', null, T],
  ['ROMA - Il ponte resta chiuso.', ['ROMA'], null, null, 'Il ponte'],
  [`NEW DELHI: ${T}`, ['NEW DELHI'], null, null, T],
  [`Mumbai, Jan 12: ${T}`, ['Mumbai'], 'Jan 12', null, T],
  [
    'Mumbai: The bridge over the creek stays closed until the council has met again.',
    ['Mumbai'],
    null,
    null,
    'The bridge',
  ],
  ['OSTMOOR: It was market day.', ['OSTMOOR'], null, null, 'It was'],
  ['STORSKJÆR: – Jeg så det selv, sier hun.', ['STORSKJÆR'], null, null, '– Jeg'],
  [`PORT ELLIN (Jan. 12) -- ${T}`, ['PORT ELLIN'], 'Jan. 12', null, T],
  [`NORVALE, Jan 12 (Meridian) - ${T}`, ['NORVALE'], 'Jan 12', 'Meridian', T],
  [`OSLO (VG) ${T}`, ['OSLO'], null, 'VG', T],
  [`LONDON and PARIS (AP) — ${T}`, ['LONDON', 'PARIS'], null, 'AP', T],
  [`LONDON, Jan 12 and PARIS, Jan 13 (AFP) - ${T}`, ['LONDON', 'PARIS'], 'Jan 12', 'AFP', T],
  [`PORT ELLIN, Jan. 12 / NORVALE, Jan. 13 (Reuters) — ${T}`, ['PORT ELLIN', 'NORVALE'], 'Jan. 12', 'Reuters', T],
  [`LONDON, PARIS (AP) — ${T}`, ['LONDON', 'PARIS'], null, 'AP', T],
  [`(Adds quotes) LONDON, Jan 12 (Reuters) - ${T}`, ['LONDON'], 'Jan 12', 'Reuters', T],
  [`(Eds: Updates.) PORT ELLIN, Ohio (AP) — ${T}`, ['PORT ELLIN, Ohio'], null, 'AP', T],
  [`(2nd LD) PORT ELLIN, Jan. 12 (Yonhap) -- ${T}`, ['PORT ELLIN'], 'Jan. 12', 'Yonhap', T],
  [`UPDATE 2-LONDON, Jan 12 (Reuters) - ${T}`, ['LONDON'], 'Jan 12', 'Reuters', T],
  [`RPT-FACTBOX-LONDON, Jan 12 (Reuters) - ${T}`, ['LONDON'], 'Jan 12', 'Reuters', T],
  [`URGENT LONDON, Jan 12 (Reuters) - ${T}`, ['LONDON'], 'Jan 12', 'Reuters', T],
  [`1st Ld-Writethru: PORT ELLIN, Ohio (AP) — ${T}`, ['PORT ELLIN, Ohio'], null, 'AP', T],
  [`BC-US--Ferry Aground PORT ELLIN, Ohio (AP) — ${T}`, ['PORT ELLIN, Ohio'], null, 'AP', T],
  [`BC-FERRY LONDON, Jan 12 (Reuters) - ${T}`, ['LONDON'], 'Jan 12', 'Reuters', T],
  ['【北京1月12日電】橋が閉鎖された。', ['北京'], '1月12日', null, '橋が'],
  ['【東京共同】橋が閉鎖された。', ['東京'], null, '共同', '橋が'],
  ['東京共同　橋が閉鎖された。', ['東京'], null, '共同', '橋が'],
  ['［ノーベール　１２日　ロイター］ - 橋が閉鎖された。', ['ノーベール'], '１２日', 'ロイター', '橋が'],
  ['【カイロ山野太郎】橋が閉鎖された。', ['カイロ'], null, null, '橋が', {author: '山野太郎'}],
  ['【北京12日=山野太郎】橋が閉鎖された。', ['北京'], '12日', null, '橋が', {author: '山野太郎'}],
  ['（中央社記者林某某台北１２日電）大橋今天關閉。', ['台北'], '１２日', '中央社', '大橋', {author: '林某某'}],
  ['（中央社台北12日電）大橋今天關閉。', ['台北'], '12日', '中央社', '大橋'],
  ['〔記者林某某／南汀報導〕大橋今天關閉。', ['南汀'], null, null, '大橋', {author: '林某某'}],
  ['〔編譯林某某／綜合報導〕大橋今天關閉。', [], null, null, '大橋', {author: '林某某'}],
  ['（吉隆坡12日讯）大桥今天关闭。', ['吉隆坡'], '12日', null, '大桥'],
  ['[도쿄=김하늘 특파원] 다리가 통제됐다.', ['도쿄'], null, null, '다리가', {author: '김하늘'}],
  ['[한솔일보=김하늘 기자] 다리가 통제됐다.', [], null, null, '다리가', {author: '김하늘'}],
]

const none: readonly (readonly [copy: string, language?: string])[] = [
  ['HARBOUR ROW: The mayor accused …'],
  ['Ostau, January 12, 2024, 3:48 Uhr', 'de'],
  ['— Jane Roe (@janeroe) January 12, 2024'],
  ['At last – the striker is back.'],
  ['Karnfeld (dpo) - Ein Wal …', 'de'],
  ['Villadorna - 12 ene 2024 - 08:22', 'es'],
  ['Villadorna-12/01/2024 20:00', 'es'],
  ['LE POINT DU JOUR - « Nous fermons le pont »', 'fr'],
  ['REPORTAGE - Le pont reste fermé.', 'fr'],
  ['VENTER: To båter ligger ved kaia.', 'nb'],
  ['A loud bang in Ostau (Kreis Lind): The bridge is closed.'],
  ['MARTHA Roe is the new mayor.'],
  ['ON the edge of town'],
  ['NATIONAL Harbour is shut.'],
  ['Friday 12 January 15:05 Frankfurt | 14:05 London | 09:05 New York'],
  ['Voice A: "Not really."'],
  ['Washington, however, said the bridge would stay.'],
  ['Berlin. The city is quiet.', 'en'],
  ['WASHINGTON — a name on a map — is where it began.'],
  ['NEW YORK (CNN) said the bridge was closed.'],
  ['Berlin: A guide', 'en'],
  ['(사진=연합뉴스) 다리가 통제됐다.'],
  ['[사진=김하늘 기자] 다리가 통제됐다.'],
  ['（写真＝山野太郎）橋が閉鎖された。'],
  ['官民共同　橋を調べた。'],
  ['【イマドキ道具】橋を渡る機械が発売された。'],
  ['【デジタル編集部】橋が閉鎖された。'],
]

/** The copy names these as places: `in Ostmoor`. */
const named = new Set(['OSTMOOR', 'STORSKJÆR', 'VENTER'])
const context = (language?: string) => ({
  language: language ?? null,
  lead: true,
  isPlace: (name: string) => named.has(name),
})

const tables: readonly (readonly [name: string, table: readonly Vector[]])[] = [
  ['the conventions’ vectors', vectors],
  ['what agencies print', agencies],
  ['papers, double datelines, and what stands before', others],
]

for (const [name, table] of tables) {
  describe(`datelines: ${name}`, () => {
    for (const [copy, places, date, agency, starts, more] of table) {
      it(`reads “${copy}”`, () => {
        const match = parseDateline(copy, context(more?.language))
        expect(match).not.toBeNull()
        expect([match?.locations, match?.date, match?.agency, match?.author]).toEqual([
          places,
          date,
          agency,
          more?.author ?? null,
        ])
        expect(copy.slice(match?.end).startsWith(starts)).toBe(true)
        expect(copy.slice(0, match?.end).endsWith(`${match?.text}${match?.separator}`)).toBe(true)
      })
    }
  })
}

describe('what merely looks like a dateline', () => {
  for (const [copy, language] of none)
    it(`leaves “${copy}” alone`, () => expect(parseDateline(copy, context(language))).toBeNull())

  it('is a place in capitals before a colon that the copy never names as one', () => {
    expect(parseDateline('OSTMOOR: It was market day.', {lead: true, isPlace: () => false})).toBeNull()
  })
})

it('takes every value from the text as it is printed', () => {
  for (const [copy, , , , , more] of [...vectors, ...agencies, ...others]) {
    const match = parseDateline(copy, context(more?.language))
    const printed = [match?.text, match?.separator, match?.agency, match?.date, match?.author]
    const words = (match?.locations ?? []).flatMap((place) => place.split(', '))
    for (const value of [...printed, ...words]) if (value != null) expect(copy).toContain(value)
  }
})
