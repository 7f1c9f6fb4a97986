import {type PhraseList, phrases} from './phrases.ts'

export const tags: PhraseList = {
  kind: 'tags',
  whole: phrases(`
    tags · tag · topics · topic · related topics · related tags · filed under · filed in · explore more on these topics · explore topics · in this topic · categories · category · keywords · key words · subjects · sections · posted in · people · places · organizations · companies · more on these topics · follow topics · follow this topic · topics in this story · topics in this article · topics you can follow · labels
    themen · thema · themenseiten · schlagwörter · schlagworte · stichworte · stichwörter · kategorien · kategorie · rubriken · ressort · mehr zu den themen · themen in diesem artikel · themen folgen · orte · personen · thema folgen · autoren-info · veröffentlicht in
    sujets · thèmes · thématiques · mots-clés · mots clés · catégories · rubrique · thèmes associés · sujets associés · sur le sujet · classé sous · étiquettes
    temas · etiquetas · archivado en · archivado en: · palabras clave · categorías · categoría · temas relacionados · en este artículo · más temas · temas del día · etiquetado
    argomenti · tag articolo · parole chiave · categorie · categoria · temi · etichette · tópicos · tópicos relacionados · assuntos · assunto · palavras-chave · categorias · tags relacionadas · temas relacionados · editorias
    onderwerpen · trefwoorden · categorieën · categorie · in dit artikel · thema's · meer over deze onderwerpen · emner · emne · emneord · stikkord · nøkkelord · kategorier · kategori · temaer · tema · ämnen · ämnesord · nyckelord · taggar · aiheet · avainsanat · asiasanat · kategoriat · aihe · efnisorð · flokkar · efni
    tagi · tematy · temat · słowa kluczowe · kategorie · powiązane tematy · témata · téma · štítky · klíčová slova · rubriky · související témata · teги · теги · тег · темы · тема · ключевые слова · рубрики · рубрика · сюжет · сюжеты · метки · теми · ключові слова · рубрики · мітки · etiketler · etiket · konular · anahtar kelimeler · kategoriler · kategori · konu
    タグ · 関連キーワード · キーワード · 注目ワード · 関連タグ · カテゴリ · カテゴリー · トピックス · ジャンル · 関連トピック · 태그 · 관련태그 · 키워드 · 관련키워드 · 해시태그 · 카테고리 · 주제 · 标签 · 关键词 · 分类 · 标签: · 關鍵字 · 標籤 · 相關關鍵字 · 分類 · 话题
    كلمات دلالية · الكلمات الدلالية · الوسوم · وسوم · كلمات مفتاحية · المواضيع · مواضيع · التصنيفات · تصنيفات · تاغات · תגיות · תגים · נושאים · נושאים קשורים · קטגוריות · từ khóa · chủ đề · thẻ · danh mục · topik · topik terkait · kata kunci · kategori · topik populer · címkék · címke · kulcsszavak · témák · kategóriák · ετικέτες · θέματα · κατηγορίες · θεματα · टैग्स · टैग · विषय
  `),
  starts: phrases(`
    tags: · tags : · tag: · topics: · topics : · topic: · filed under · filed under: · filed in · related topics: · keywords: · category: · categories: · posted in · tagged · tagged with · explore more on · themen: · schlagworte: · schlagwörter: · stichworte: · kategorie: · kategorien: · sujets : · sujets: · thèmes : · mots-clés : · archivado en · temas: · etiquetas: · argomenti: · tag: · tópicos: · assuntos: · onderwerpen: · trefwoorden: · emner: · stikkord: · ämnen: · nyckelord: · aiheet: · avainsanat: · tagi: · tematy: · témata: · štítky: · теги: · темы: · рубрика: · теми: · etiketler: · etiket: · タグ: · キーワード: · 태그: · 키워드: · 标签: · 关键词: · 關鍵字: · كلمات دلالية: · الوسوم: · תגיות: · từ khóa: · chủ đề: · topik: · címkék: · ετικέτες: · टैग
  `),
  contains: phrases(
    'filed under · explore more on these topics · related topics · mehr zu den themen · weitere themen · archivado en · powiązane tematy · související témata',
  ),
  yes: ['Tags: harbour, storm', 'Themen:', 'Archivado En', 'Ämnen', '관련태그', 'Filed under Local'],
  no: ['The topic came up twice.', 'Price tags were wrong.', 'Das Thema beschäftigt den Rat.'],
}
