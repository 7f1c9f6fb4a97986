import {type PhraseList, phrases} from './phrases.ts'

export const correction: PhraseList = {
  kind: 'correction',
  whole: phrases(`
    correction · corrections · clarification · clarifications · editor's note · editors' note · corrections and clarifications · clarifications and corrections · report an error · report error · report a correction · submit a correction · report a typo · report a mistake · suggest a correction · see an error · spotted an error · update · updates
    korrektur · korrekturen · berichtigung · richtigstellung · klarstellung · anmerkung der redaktion · anm. d. red. · hinweis der redaktion · fehler melden · fehler gefunden · fehler im artikel · fehler entdeckt · korrekturhinweis · transparenzhinweis · hinweis
    correction · rectificatif · précision · erratum · mise à jour · note de la rédaction · ndlr · signaler une erreur · signaler une faute d'orthographe · une erreur dans l'article · corrección · correcciones · rectificación · fe de errores · fe de erratas · aclaración · nota del editor · corregir · informar de un error · reportar error · errata · rettifica · precisazione · errata corrige · nota della redazione · segnala errore · segnala un errore · correção · errata · retificação · nota da redação · nota do editor · erramos · reportar erro · comunicar erro · correctie · rectificatie · verbetering · noot van de redactie · fout gezien · meld fout · fout melden
    rettelse · rettelser · presisering · oppdatering · redaksjonen opplyser · feil i artikkelen · meld feil · tips oss · berigtigelse · præcisering · rättelse · rättelser · förtydligande · korrigering · fel i artikeln · rapportera fel · oikaisu · korjaus · täsmennys · tarkennus · ilmoita virheestä · huomasitko virheen · leiðrétting · leiðréttingar · sprostowanie · sprostowania · korekta · od redakcji · zgłoś błąd · oprava · opravy · upřesnění · poznámka redakce · našli jste chybu · nahlásit chybu · исправление · уточнение · поправка · от редакции · опровержение · нашли ошибку · сообщить об ошибке · виправлення · уточнення · від редакції · знайшли помилку · повідомити про помилку · düzeltme · tekzip · editörün notu · hata bildir · 訂正 · おわび · 訂正とおわび · お詫び · おことわり · 編集部注 · 정정 · 정정보도 · 바로잡습니다 · 정정합니다 · 알립니다 · 편집자 주 · 更正 · 勘误 · 编者按 · 编者注 · 纠错 · 更正啟事 · 編按 · 編者按 · تصحيح · تصويب · توضيح · ملاحظة المحرر · הבהרה · תיקון · תיקון טעות · הערת המערכת · מצאתם טעות · đính chính · lời tòa soạn · ralat · koreksi · catatan redaksi · helyesbítés · helyreigazítás · javítás · pontosítás · szerk. · διόρθωση · διευκρίνιση · σημείωση σύνταξης · सुधार · संपादक की टिप्पणी
  `),
  starts: phrases(`
    correction: · correction - · correction, · corrections: · correction : · clarification: · update: · updated: · editor's note: · editors' note: · editor's note - · editor's note · note: · this story has been · this article has been · this post has been · this piece has been · this report has been · this headline has been · this story was · this article was updated · this article was amended · this article was corrected · this article was originally · this version · an earlier version · a previous version · this story corrects · this corrects · earlier, this · the original version · the headline of · the headline on · due to an editing error · because of an editing error · due to incorrect information · a photo caption · an earlier headline · have you spotted · spotted a mistake · did you find · found an error · see something wrong · if you believe this article
    korrektur: · korrektur (# · korrekturhinweis: · berichtigung: · richtigstellung: · klarstellung: · anmerkung der redaktion: · anmerkung: · anm. d. red. · anm. der red. · hinweis: · hinweis der redaktion · transparenzhinweis: · transparenzhinweis · transparenz: · update: · in einer früheren version · in einer vorherigen version · in einer ersten version · in der ursprünglichen · in einer älteren · in diesem artikel hieß · dieser artikel wurde · der artikel wurde · dieser text wurde · der text wurde · haben sie einen fehler · fehler gefunden · dieser beitrag wurde · die überschrift wurde
    rectificatif : · rectificatif: · erratum : · précision : · mise à jour : · ndlr : · note de la rédaction : · cet article a été · une version précédente · une première version · dans une version · une erreur · corrección: · rectificación: · fe de errores: · fe de erratas: · aclaración: · nota del editor: · nota de la redacción: · nota: · este artículo ha sido · esta noticia ha sido · esta información ha sido · en una versión · una versión anterior · rettifica: · precisazione: · errata corrige: · nota: · una versione precedente · in una versione · questo articolo è stato · correção: · errata: · retificação: · nota da redação: · nota do editor: · nota: · este artigo foi · este texto foi · esta matéria foi · uma versão anterior · correctie: · rectificatie: · update: · in een eerdere versie · een eerdere versie · dit artikel is · in de oorspronkelijke
    rettelse: · rettelse · presisering: · presisering · oppdatering: · oppdatert: · en tidligere versjon · i en tidligere versjon · i en tidligere utgave · artikkelen er oppdatert · saken er oppdatert · saken er endret · rettet: · præcisering: · berigtigelse: · i en tidligere version · en tidligere version · artiklen er opdateret · artiklen er blevet · rättelse: · rättelse · förtydligande: · uppdatering: · i en tidigare version · en tidigare version · artikeln har · texten har · oikaisu · korjaus · täsmennys · juttua korjattu · juttua päivitetty · juttuun korjattu · jutussa · artikkelia · otsikkoa · leiðrétting: · fréttin hefur · uppfært: · sprostowanie: · aktualizacja: · w poprzedniej wersji · we wcześniejszej wersji · od redakcji: · red.: · oprava: · aktualizace: · upřesnění: · v původní verzi · v předchozí verzi · článek jsme · text jsme · исправление: · уточнение: · поправка: · от редакции: · примечание редакции · в предыдущей версии · в первоначальной версии · в более ранней · обновлено: · если вы нашли ошибку · якщо ви знайшли помилку · виправлення: · уточнення: · від редакції: · у попередній версії · düzeltme: · not: · güncelleme: · bu haberin · 訂正: · お断り · 訂正 · 当初、 · 記事の一部を · 本文を · 見出しを · 정정 · 바로잡습니다 · 본 기사는 · 更正: · 更正 · 勘误: · 编者按: · 编者注: · 编辑注: · 編按: · 本文已 · تصحيح: · تنويه: · توضيح: · ملاحظة: · הבהרה: · תיקון: · עדכון: · đính chính: · ralat: · koreksi: · catatan redaksi: · artikel ini telah · helyesbítés: · frissítés: · korábbi verzió* · cikkünk korábbi · διόρθωση: · ενημέρωση: · σε προηγούμενη · सुधार:
  `),
  contains: phrases(`
    has been corrected · has been updated to · was updated to · has been amended · was amended on · was corrected to · earlier version of this · previous version of this · has been clarified · has been updated with · misstated · incorrectly stated · misspelled · we regret the error · früheren version · vorherigen version · ursprünglichen version · wir haben den fehler · wir bitten · haben das korrigiert · version précédente de cet · versión anterior de · versione precedente di · versão anterior d* · eerdere versie van · tidligere versjon av · tidligere version af · tidigare version av · aiemmassa versiossa · aiemmin jutussa · poprzedniej wersji · předchozí verzi · původní verzi · предыдущей версии · попередній версії · önceki versiyon* · 訂正しました · 修正しました · 바로잡습니다 · 정정합니다 · 特此更正 · نعتذر عن · korábbi változat*
  `),
  yes: [
    'Correction: The pier opened in May.',
    'In einer früheren Version hieß es, die Brücke sei alt.',
    'Rettelse: Navnet er rettet.',
    'This story has been updated to show the date.',
    '訂正：日付を直しました',
  ],
  no: ['The corrections officer spoke first.', 'Die Polizei korrigierte die Zahl am Abend.', 'He noted the time.'],
  languages: {
    en: ['Correction: The pier opened in May.', 'A correction in house prices is likely, the bank said.'],
    de: ['Berichtigung: Die Brücke ist neun Meter breit.', 'Die Lehrerin gab die Korrektur am Montag zurück.'],
    fr: ['Rectificatif : Le pont ouvre le 3 mai.', 'La correction des copies prendra deux semaines.'],
    es: ['Fe de erratas: El puente mide nueve metros.', 'La corrección de los exámenes llevará dos semanas.'],
    pt: ['Errata: A ponte tem nove metros.', 'A correção das provas termina na sexta.'],
    it: ['Errata corrige: Il ponte misura nove metri.', 'La correzione dei compiti richiede due settimane.'],
    nl: ['Rectificatie: De brug is negen meter breed.', 'De verbetering van de dijk duurt drie jaar.'],
    sv: ['Rättelse: Bron är nio meter bred.', 'Rättningen av proven tar två veckor.'],
    nb: ['Rettelse: Broen er ni meter bred.', 'Rettingen av eksamen tar to uker.'],
    da: ['Berigtigelse: Broen er ni meter bred.', 'Retten gav ejeren medhold i sagen.'],
    pl: ['Sprostowanie: Most ma dziewięć metrów.', 'Lekarz zalecił korektę wady wzroku.'],
    tr: ['Düzeltme: Köprü dokuz metre genişliğinde.', 'Belediye kaldırımları düzeltmek için ihale açtı.'],
    ru: ['Исправление: Ширина моста — девять метров.', 'Депутаты внесли поправку в закон о рыболовстве.'],
    ja: ['訂正：橋の幅は九メートルでした', '改訂版の教科書は四月から使われる。'],
    zh: ['更正：大桥宽九米', '老师纠正了学生的发音。'],
    ko: ['바로잡습니다: 다리의 폭은 9미터입니다', '그는 여든에도 정정한 모습으로 밭을 갈았다.'],
    ar: ['تصحيح: عرض الجسر تسعة أمتار', 'يستغرق تصحيح الامتحانات أسبوعين.'],
    he: ['תיקון: רוחב הגשר תשעה מטרים', 'תיקון הכביש יימשך שבועיים.'],
    hi: ['सुधार: पुल की चौड़ाई नौ मीटर है।', 'सरकार ने पुलिस सुधार के लिए समिति बनाई।'],
    id: ['Ralat: Lebar jembatan sembilan meter.', 'Koreksi harga beras diperkirakan berlanjut.'],
  },
}
