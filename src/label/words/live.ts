import {type PhraseList, phrases} from './phrases.ts'

export const live: PhraseList = {
  kind: 'live',
  whole: phrases(
    "live · live blog · liveblog · live updates · live coverage · as it happened · follow live · what we covered · here's the latest · key events · latest updates · show key events only · pinned · summary · watch live · on air · on air now · live now · live tv · liveticker · live-ticker · ticker · newsticker · newsblog · alle einträge · neueste zuerst · wichtigste ereignisse · en direct · direct · le direct · suivre le direct · fil d'info · en vivo · en directo · directo · minuto a minuto · última hora · in diretta · diretta · diretta live · la diretta · ao vivo · minuto a minuto · em direto · em atualização · liveverslag · live blog · direkte · følg med · følg saken · siste oppdateringer · direkterapport · direktrapport · direkt · följ direkt · suora · suora lähetys · livestudio · seuraa suorana · bein útsending · í beinni · na żywo · relacja na żywo · relacja live · transmisja · živě · on-line · online přenos · прямой эфир · онлайн · онлайн-трансляция · трансляция · прямая трансляция · наживо · пряма трансляція · онлайн-трансляція · canlı · canlı yayın · canlı anlatım · 速報 · ライブ · 生中継 · ライブ配信 · 속보 · 라이브 · 생중계 · 실시간 · 直播 · 文字直播 · 滚动播报 · 實時更新 · مباشر · بث مباشر · لحظة بلحظة · تغطية مباشرة · שידור חי · עדכונים שוטפים · לייב · trực tiếp · tường thuật trực tiếp · cập nhật liên tục · langsung · siaran langsung · élő · percről percre · élő közvetítés · ζωντανά · live ενημέρωση · λεπτό προς λεπτό · लाइव · लाइव अपडेट",
  ),
  starts: phrases(
    "live: · live - · live blog · live updates · liveblog: · live-blog · liveticker: · ticker: · newsblog: · en direct : · en direct · en direct, · en vivo: · en directo · directo: · última hora: · in diretta · diretta: · ao vivo: · ao vivo · em direto · as it happened · we are ending our · we're ending our · we're wrapping up · this live blog · this live page · our live coverage · that's all for · that's it for · welcome to our live · liveverslag: · direkte: · direkt: · na żywo: · relacja na żywo · živě: · онлайн: · canlı: · 速報: · 直播: · مباشر: · عاجل: · שידור חי: · trực tiếp: · live report · élő: · ζωντανά: · लाइव:",
  ),
  contains: phrases(
    'live blog · liveblog · live updates · live coverage · liveticker · live-ticker · newsticker · en direct · minuto a minuto · diretta live · liveverslag · direkterapport* · relacja na żywo · онлайн-трансляци* · canlı anlatım · 文字直播 · لحظة بلحظة · percről percre · λεπτό προς λεπτό',
  ),
  yes: ['LIVE', 'Liveblog: Sturm über Ostau', 'En direct', 'Minuto a minuto', 'Follow live updates here', '속보'],
  no: ['They live by the harbour.', 'Die Lieferung kam an.', 'He lived to ninety.'],
}
