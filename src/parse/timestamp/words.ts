/** Words of time lines, lower case. Kept apart from the decisions that use them. */

const set = (...rows: string[]): ReadonlySet<string> => new Set(rows.join(' ').split(' '))

/** Labels of a first publication. */
const publishedWords: ReadonlySet<string> = set(
  'published publish publishing posted issued filed created submitted original originally',
  'erschienen veröffentlicht publiziert erstellt veröffentlichung publié publiée paru parution publication',
  'publicado publicada publicación publicação pubblicato pubblicata pubblicazione gepubliceerd geplaatst publicatie',
  'publisert publicerad publicerat publiceret offentliggjort udgivet julkaistu birt',
  'opublikowano publikacja dodano publikováno zveřejněno vydáno publikované zverejnené',
  'опубликовано опублікована опубліковано публикация публикации yayınlanma yayın giriş eklenme',
  '公開日 公開 公開日時 配信 掲載 掲載日 投稿 投稿日 発行 发布 發布 发布时间 發布時間 发表 刊登 发稿 发稿时间',
  '입력 등록 기사입력 게시 승인 نشر النشر פורסם δημοσιεύτηκε δημοσίευση δημοσιεύθηκε publicat megjelent közzétéve',
  'đăng terbit diterbitkan dipublikasikan tayang प्रकाशित',
)

/** Labels of a later change. */
const updatedWords: ReadonlySet<string> = set(
  'updated update modified revised edited aktualisiert akt aktualisierung geändert bearbeitet überarbeitet',
  'mis mise modifié modifiée actualisé actualizado actualizada actualización modificado modificada',
  'atualizado atualizada atualização actualização aggiornato aggiornata aggiornamento modifica modificato',
  'bijgewerkt gewijzigd oppdatert endret uppdaterad uppdaterat ändrad opdateret ændret päivitetty muokattu uppfært',
  'aktualizacja zaktualizowano aktualizováno aktualizace upraveno aktualizované обновлено изменено оновлено',
  'güncelleme güncellendi güncellenme 更新 最終更新 更新日 更新日時 更新时间 更新時間 修正 최종수정 수정 기사수정 업데이트 갱신',
  'تحديث التحديث עודכן עדכון ενημέρωση ενημερώθηκε actualizat frissítve módosítva cập diperbarui diupdate अपडेट अद्यतन',
)

/** Words that belong to a time line and say nothing themselves; also those of the reading time beside it. */
export const fillerWords: ReadonlySet<string> = set(
  'at on the of first last time date local am um den der das vom seit online zuerst zuletzt stand datum uhr gegen',
  'le la les el los las à a o as às de del di da do dos em en il y ore alle ora jour fecha data hora heure h hs hrs hr',
  'om op laatst laatste kl klo klockan klokken den sist senast sidst viimeksi dato',
  'min mins minute minutes minuten minuti minuto minutos minuter minutter read reading lesezeit lesedauer lecture lettura',
  'lectura leitura leestijd lestid lesetid läsning temps tiempo tempo di',
  'dnia godz o v ve в о г года року час время дата stanu saat tarihi tarih son',
  '年 月 日 号 時 时 点 點 分 秒 년 월 일 시 분 초 上午 下午 午前 午後 오전 오후 最終 最后 最後 日時 时间 時間',
  'آخر في الساعة τις στις ώρα óra perc lúc vào ngày giờ nhật pukul tanggal jam wib',
  'm d th st nd rd p pm noon midnight est edt cst cdt mst mdt pst pdt et pt ct mt gmt utc bst cet cest mez mesz ist jst',
)

/** Units of time in relative times, full and cut. */
export const unitWords: ReadonlySet<string> = set(
  's sec secs second seconds m min mins minute minutes h hr hrs hour hours d day days w wk wks week weeks mo mos month months y yr yrs year years',
  'sek sekunde sekunden minuten std stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren',
  'seconde secondes heure heures jour jours semaine semaines mois an ans segundo segundos minuto minutos hora horas día dia días dias',
  'semana semanas mes meses mês año años ano anos secondi minuti ora ore giorno giorni settimana settimane mese mesi anno anni',
  'seconden uur uren dag dagen weken maand maanden jaar timme timmar tim minuter dagar vecka veckor månad månader år',
  'minutt minutter time timer t dage dager døgn uke uker uge uger måned måneder tunti tuntia minuuttia päivää viikkoa klst mín mínútum klukkustundum dögum',
  'godzin godzinę godziny godz minut minuty minutę dni dzień tydzień tygodni miesiąc hodinami hodinou hodin hodiny minutami minutou dny dnem dnů týdnem týdny',
  'секунд минут минуту минуты мин час часа часов ч день дня дней неделю недели недель месяц месяца годину години годин хвилин хвилини хвилину дні днів',
  'saniye dakika dk saat gün hafta ay yıl ساعة ساعات دقيقة دقائق يوم أيام ساعتين يومين أسبوع שעות שעה דקות ימים ώρες ώρα λεπτά λεπτό ημέρες',
  'órája perce napja órával perccel nappal zile oră minute jam menit hari minggu bulan giờ phút ngày tuần घंटे घंटा मिनट दिन',
)

/** What stands behind number and unit: `3 hours ago`. */
export const agoWords: ReadonlySet<string> = set(
  'ago geleden sedan siden назад тому önce lalu trước temu sitten síðan fa atrás atras ezelőtt पहले',
)

/** What stands before number and unit: `vor 3 Stunden`. */
export const sinceWords: ReadonlySet<string> = set('vor hace há منذ před πριν acum לפני для fyrir pred')

/** The day of reading and those beside it. */
export const todayWords: ReadonlySet<string> = set(
  'today yesterday heute gestern aujourd hoy ayer oggi ieri hoje ontem vandaag gisteren idag igår igar tänään eilen',
  'dzisiaj dziś wczoraj dnes včera сегодня вчера сьогодні вчора bugün dün 今日 昨日 本日 今天 昨天 오늘 어제 اليوم أمس היום אתמול σήμερα χθες šodien vakar ma tegnap astăzi ieri',
)

/** Words of lines that hold a date and are no time of the story: print editions, programmes, rights. */
export const foreignWords: ReadonlySet<string> = set(
  'screen screenshot ausgabe printausgabe heft issue edition edición édition edizione газета стр seite sendung programm copyright isbn issn deadline version release',
  'expires valid gültig birthday born geboren né née died gestorben uitgave editie',
)

const STEMS: readonly (readonly [string, 'published' | 'updated'])[] = [
  ['更新', 'updated'],
  ['修正', 'updated'],
  ['수정', 'updated'],
  ['公開', 'published'],
  ['发布', 'published'],
  ['發布', 'published'],
  ['配信', 'published'],
  ['掲載', 'published'],
  ['입력', 'published'],
  ['등록', 'published'],
]

/** The label that a lower-case word is, or null; words of scripts without spaces may hold it inside. */
export function labelOf(word: string): 'published' | 'updated' | null {
  if (publishedWords.has(word)) return 'published'
  if (updatedWords.has(word)) return 'updated'
  if (word.charCodeAt(0) < 0x1100) return null
  for (const [stem, label] of STEMS) if (word.includes(stem)) return label
  return null
}
