/** How editorial notes begin or what they hold, a kind a list; regular-expression text, matched in any case. */

/** Openings of corrections and updates. */
export const CORRECTION: string = [
  "(?:corrections?|clarifications?|update|updated|editor['’]?s['’]? note|editor['’]?s['’]? correction)(?: ?[:–—-]|,| \\()",
  '(?:this|the|an earlier|a previous|the original) (?:story|article|post|piece|report|column|headline|caption|version|photo|sentence|paragraph|review)[^.]{0,40} (?:has been|was|were|have been|inaccurately|incorrectly) (?:updated|stated|corrected|amended|changed|edited|clarified|revised)',
  'this (?:story|article) corrects|(?:an earlier|a previous) version of (?:this|the)|due to (?:an editing|incorrect)|because of an editing error',
  'korrektur(?:hinweis)?|berichtigung|richtigstellung|klarstellung|transparenzhinweis|anm(?:erkung|\\.) (?:der|d\\.) red|in einer (?:früheren|vorherigen|ersten|älteren)|in der ursprünglichen (?:version|fassung)|dieser (?:artikel|text|beitrag) wurde (?:aktualisiert|korrigiert|geändert|nachträglich)',
  'rectificatif|erratum|précision ?:|mise à jour ?:|ndlr|une (?:première|précédente) version|(?:cet article|ce texte) a été (?:modifié|corrigé|mis à jour)|prenez note',
  'corrección|rectificación|fe de err|aclaración ?:|una versión anterior|en una versión anterior|rettifica|precisazione|errata|una versione precedente|correção|retificação|uma versão anterior|correctie|rectificatie|in een eerdere versie',
  'rettelse|presisering|en tidligere versjon|i en tidligere (?:versjon|version)|(?:artikkelen|saken|artiklen) er (?:oppdatert|opdateret|rettet)|rättelse|förtydligande|i en tidigare version|oikaisu|korjaus|täsmennys|juttua (?:korjattu|päivitetty)|leiðrétting',
  'sprostowanie|w poprzedniej wersji|oprava|upřesnění|v (?:původní|předchozí) verzi|исправление|уточнение|поправка|в предыдущей версии|виправлення|у попередній версії|düzeltme|helyesbítés|διόρθωση|koreksi|ralat|đính chính',
  '(?:訂正|追記|おわび|お詫び|更正|勘误|纠错】 ?$|编者按|編按|정정|바로잡습니다|تصحيح|تنويه|תיקון|הבהרה)',
].join('|')

/** What says who else worked on a story. */
export const CONTRIBUTORS: string = [
  '(?:additional |further )?(?:reporting|writing|editing|production|graphics|research|illustrations?|photographs?) (?:by|from) |(?:reporting and writing|compiled|edited|written|translated|produced|fact-checked) by |contributing ?:|contributors? ?:|research ?:|page editor ?:|copy editor ?:',
  'with (?:files|reporting|reports|inputs?|additional|contributions|assistance|material) |with .{0,20}inputs',
  '[^.]{2,160} contributed(?: reporting)?(?: to th(?:is|e) (?:report|story|article)|\\.|$| from )|[^.]{2,80} reported from ',
  'mitarbeit ?:|mit material|(?:verwendete |weitere )?quellen?(?: ?[:•]|$)|redaktion ?:|übersetzung ?:|aus dem (?:englischen|französischen|spanischen|russischen)|recherche ?:|schlussredaktion|avec (?:afp|reuters|les agences)|traduit de|propos recueillis|con información de|traducido|a cura di|traduzione|com informações|met medewerking|sources? ?:|via ',
  'kilder? ?:|källor? ?:|lähteet|źródł|zdroje?|источник|джерел|kaynak ?:|forrás',
  '(?:责编|责任编辑|責任編輯|编辑|編輯|校对|記者|記事|翻訳|編集|取材|構成|正文|作者|原文)',
].join('|')

/** Openings and words of notes on rights, partners, machines and money. */
export const DISCLAIMER: string = [
  'disclaimer|disclosure|haftungsausschluss|hinweis|affiliate|psst|just a heads up|免责|免責|면책',
  '.{0,200}(?:affiliate|commission|provision|syndicated feed|auto-?generated|has not been edited|not been edited|redaktionell nicht|automatisch|maschinell|agency feed|not necessarily|nicht unbedingt|nicht der meinung|views expressed|opinions expressed|n.engagent que|no reflejan|non riflett|não reflet|minority investor|parent company|independent of our)',
  'this (?:article|story|post|piece|report|essay|excerpt) (?:originally |first |also )?(?:appeared|appears|was (?:originally |first )?(?:published|produced|featured|reprinted|translated|written)|is (?:part|adapted|republished|from|a translation)|may)',
  '(?:originally|first) published|a version of this|republished|dieser (?:artikel|text|beitrag) (?:ist|erschien|wurde|stammt)|von .{3,40}übersetzte|im original|sendung ?:|dieses thema im programm|este (?:contenido|artículo) (?:se|fue|ha)|cet article (?:a|est)|denne (?:artikkelen|artikel) er|(?:本記事|この記事|記事内|本文|声明|原标题)',
  'we are a participant|all products|.{0,120}was reviewed using|(?:TM & )?© ?\\d{4}',
].join('|')

/** Embargoes. */
export const EMBARGO =
  '(?:strictly )?(?:embargo|embargoed|sperrfrist|sous embargo|embargado|not for publication|not for release|nicht zur veröffentlichung|frei ab|hold for release)\\b'

/** What says who the author is. */
export const BIOGRAPHY: string = [
  "about the authors?|über (?:den|die) autor|zur person|à propos de l.auteur|sobre (?:el|la|o|a) autora?|sull.autore|over de auteur|om (?:forfatteren|författaren)|o autor|об авторе|про автора|作者简介|著者|(?:the|die|der|l|el|la) ?[' ]?(?:author|writer|autorin|autor|auteur|autora|autore) (?:is|ist|est|es|è|é) ",
  '(?:follow|contact|email|e-mail|write to|reach|connect with|on twitter)[ :].{0,60}(?:@|twitter|at )|(?:email|twitter|e-mail) ?:? ?@?[\\w.]+@?|seit \\d{4} bei|jahrgang \\d{4}|geboren (?:am|in|\\d)|(?:he|she|they|his|her|er|sie) (?:is|was|has|covers|writes|joined|lives|ist|hat|schreibt|work)|before joining|prior to joining|founder and|co-founder',
].join('|')

/** A verb and a calling behind a name: `Jane Roe is a reporter …`, `Max Muster ist Redakteur …`. */
export const CALLING =
  '(?: ?\\([^)]{0,60}\\))?,? (?:is|was|has been|are|were|covers?|writes?|joined|works|reports|studied|teaches|can be reached|lives|founded|leads|ist|war|schreibt|arbeitet|berichtet|studierte|est|écrit|couvre|es|escribe|trabaja|è|scrive|lavora|é|escreve|er|är|on|jest|pisze|je|píše|является|пишет|is een|schrijft|werkt)\\b'
