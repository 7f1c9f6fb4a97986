/** A shape of datelines with copy that has it and copy that only looks so. Run as tests. */
export interface DatelineExample {
  name: string
  /** Language of the examples, where the shape depends on it. */
  language?: string
  yes: readonly string[]
  no: readonly string[]
}

/** Examples of every shape. All places, people and events are made up. */
export const datelineExamples: readonly DatelineExample[] = [
  {
    name: 'place and agency in brackets',
    yes: [
      'PORT ELLIN, Ohio (AP) — A ferry ran aground.',
      'PORT ELLIN (AP) _ A ferry ran aground.',
      'Karnfeld (dpa) - Ein Zug ist entgleist.',
      'Karnfeld/Ostau (dpa/lno) – Ein Zug ist entgleist.',
      'Karnfeld (epd). Die Brücke bleibt gesperrt.',
      'Karnfeld (dts Nachrichtenagentur) - Die Brücke bleibt gesperrt.',
      'PORT ELLIN (Kyodo) -- The ferry ran aground.',
      'An Phong (VNA) – The ferry ran aground.',
      'YENİŞAR (AA) - Köprü trafiğe kapatıldı.',
      'PORT ELLIN (Reuters) - A ferry ran aground.',
      'بورت إلين (رويترز) - قال رئيس البلدية إن الجسر أغلق',
    ],
    no: [
      'NEW YORK (CNN) said the bridge was closed.',
      'A loud bang in Ostau (Kreis Lind): The bridge is closed.',
      'Karnfeld (dpo) - Ein Wal ist im Baggersee gesichtet worden.',
      'The Press Association (PA) was first to report it.',
      'Foto: Max Muster (dpa) - Die Brücke in Karnfeld.',
      'By Jane Roe (AP) — The bridge is closed.',
      'The coalition lost its majority (AP) — a first.',
    ],
  },
  {
    name: 'place, date and agency in brackets',
    yes: [
      'PORT ELLIN/NORVALE, Jan 12 (Reuters) - Talks resumed.',
      'Saint-Orvel, 12 janv 2024 (AFP) - Le maire a démissionné.',
      'PORT ELLIN, Dec. 23 (UPI) — A ferry ran aground.',
      'New Darsala, Jan 12 (PTI) The bridge is closed.',
      'LUTOŠOV 12. ledna (ČTK) - Most je zavřený.',
      'HAVEREN 12/01 (BELGA) = De brug is dicht.',
      'VILLADORNA, 12 Ene. (EUROPA PRESS) - El puente sigue cerrado.',
      'Kőhalmos, 2024. január 12., péntek (MTI) - A híd zárva van.',
      'Montelvo, 12 gen. (Adnkronos) - Il ponte resta chiuso.',
      'Villadorna, 12 ago (EFE).- El puente sigue cerrado.',
      'NOVOVERBSK. Jan 12 (Interfax) - The plant is closed.',
      'DARSALA, Jan 12 (APP): The bridge is closed.',
      'Darsala (Uttarvan) [India], January 12 (ANI): A bridge is closed.',
      'Jan 12 (Reuters) - Tin fell to a record low.',
    ],
    no: ['On January 12 (Friday) - a day later - the bridge closed.', 'Ostau, January 12, 2024, 3:48 Uhr'],
  },
  {
    name: 'agency first or alone',
    yes: [
      '(ANSA) - MONTELVO, 12 GEN - Il ponte resta chiuso.',
      '(Adnkronos) - Il ponte resta chiuso.',
      '(CNN)The bridge is closed.',
      '(Bloomberg) -- Tin fell to a record low.',
      '(Belga) De brug is dicht.',
      'Port Ellin (CNN) The bridge is closed.',
      'CNN — The bridge is closed.',
      '(EFE).- El puente sigue cerrado.',
    ],
    no: ['(AP)', '(AP Photo/Jane Roe)', '(dpa/lno)', 'Reuters — the news agency — was first.'],
  },
  {
    name: 'agency between slashes, after the date, or after a dash',
    yes: [
      'НОВОВЕРБСК, 12 января. /ТАСС/. Завод закрыт.',
      'НОВОВЕРБСК, 12 янв — РИА Новости. Завод закрыт.',
      'Нововербск. 12 января. INTERFAX.RU - Завод закрыт.',
      'PORT ELLIN, Norland, Jan. 12 Kyodo - The ferry ran aground.',
      'PORT ELLIN, Jan 24 AAP - A shark was seen.',
      'Port Ellin, January 12, 2024, SPA -- The port is closed.',
      'Port Ellin, Jan. 12, GNA – The port is closed.',
      'PORT ELLIN, Calif., Jan. 12, 2024 /PRNewswire/ -- Acme opens a plant.',
      'PORT ELLIN, Calif.--(BUSINESS WIRE)--Acme opens a plant.',
    ],
    no: [
      'Завод закрыт, сообщает РИА Новости. Причина не названа.',
      'The deal was first reported by Reuters. Shares fell.',
    ],
  },
  {
    name: 'Korean, Chinese and Japanese',
    yes: [
      '(한솔시=연합뉴스) 김하늘 기자 = 다리가 통제됐다.',
      '(전국종합=연합뉴스) 다리가 통제됐다.',
      '新华社宁港1月12日电（记者某某）大桥关闭。',
      '（中央社記者林某某南汀12日電）大橋關閉。',
      '【ポートエリン＝山野太郎】橋が閉鎖された。',
      '【1月12日 AFP】橋が閉鎖された。',
    ],
    no: ['【写真】橋が閉鎖された。', '（資料写真）橋が閉鎖された。', '新华社记者某某摄', '[사진 출처 = 연합뉴스]'],
  },
  {
    name: 'place without agency',
    yes: [
      'OSTMOOR — It was market day when the bridge closed.',
      'BERLIN - The bridge is closed.',
      'PORT ELLIN, Ohio — A ferry ran aground.',
      'PORT ELLIN, Calif. — A ferry ran aground.',
      'PORT ELLIN, Jan 12 — A ferry ran aground.',
      'Ostau, 12.01.2024 – Der Hafen bleibt zu.',
      'NEW DELHI: The bridge is closed.',
      'NORVALE, Ohio (WXYZ) — A ferry ran aground.',
      'NORVALE, Ohio (Harbour Wire) — A ferry ran aground.',
      '(LONDON) — A ferry ran aground.',
      'Ostau, Germany – 12 January 2024 – Acme opens a plant.',
    ],
    no: [
      'WASHINGTON — a name on a map — is where it began.',
      'At last – the striker is back.',
      'HARBOUR ROW: The mayor accused the council.',
      'VENTER: To båter ligger ved kaia.',
      'REPORTAGE - Le pont reste fermé.',
      'EXCLUSIVE — The bridge is to close.',
      'BRIDGE CLOSED — THE MAYOR HAS RESIGNED',
      'MARTHA Roe is the new mayor.',
      '— Jane Roe (@janeroe) January 12, 2024',
      'Washington, however, said the bridge would stay.',
      'Jane Roe — The bridge and other stories',
      'Ostau - 12.01.2024 - 08:22',
      '(VIDEO) — The bridge is closed.',
      'Mayor Jane Roe (CNN) The bridge is closed.',
      'OHIO - Port Ellin',
      'NORVALE, OHIO - JANUARY 12: Jane Roe speaks at the harbour.',
      'SMITH (45) — The mayor resigned.',
    ],
  },
  {
    name: 'French section names are no places',
    language: 'fr',
    yes: ['PARIS - Le pont reste fermé.'],
    no: ['LE POINT DU JOUR - « Nous fermons le pont »', 'GRAND ANGLE - Le pont reste fermé.'],
  },
  {
    name: 'German town with a full stop, two towns with a dash',
    language: 'de',
    yes: ['Ostau. Die Brücke bleibt zu.', 'Berlin. Die Brücke bleibt zu.', 'Karnfeld/Ostau – Ein Zug ist entgleist.'],
    no: [
      'Genau. Die Brücke bleibt zu.',
      'Endlich. Die Brücke ist offen.',
      'Innenstadt. Die Brücke bleibt zu.',
      'Männer/Frauen – Ein Vergleich',
    ],
  },
]
