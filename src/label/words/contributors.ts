import {type PhraseList, phrases} from './phrases.ts'

export const contributors: PhraseList = {
  kind: 'contributors',
  whole: phrases(
    'with files from · with agencies · with agency · with inputs from agencies · agencies · staff and agencies · contributors · mit agenturmaterial · mit agenturen · avec agences · avec afp · con agencias · con información de agencias · com agências · com agência · met medewerking van · z agencji · с использованием материалов',
  ),
  starts: phrases(`
    reporting by · additional reporting by · additional reporting · writing by · written by · compiled by · editing by · edited by · reporting and writing by · production by · produced by · graphics by · graphic by · research by · contributing: · contributed by · contributing to this · contributors: · with reporting by · with reporting from · with additional reporting · with files from · with contributions from · with contributions by · with inputs from · with agency inputs · with assistance from · with assistance by · from staff and · this report includes · this story includes · this report was · compiled from · associated press writer* · staff writer* · photographs by · illustration by · illustrations by · translated by · fact-checked by · copy edited by · audio produced by · the associated press contributed
    mitarbeit: · mit material von · mit material der · mit informationen von · mit agenturmaterial · mit inhalten · unter mitarbeit von · unter verwendung von · redaktion: · quellen: · quelle: · text: · redigiert von · bearbeitet von · zusammengestellt von · mitgearbeitet · recherche: · mit agenturen · avec · avec l'afp · avec les agences · propos recueillis par · traduit par · traduction : · rédigé par · édité par · con información de · con datos de · con aportes de · con la colaboración de · editado por · traducido por · redacción: · edición: · a cura di · con la collaborazione di · ha collaborato · hanno collaborato · traduzione di · com informações d* · com colaboração de · colaborou · colaboraram · edição: · edição de · texto: · tradução: · met medewerking van · m.m.v. · bron: · bronnen: · vertaling: · redigering: · medvirkende: · kilde: · kilder: · med bistand fra · källa: · källor: · lähde: · lähteet: · toimitus: · heimild: · opracowanie: · oprac. · opr. · źródło: · źródła: · współpraca: · tłumaczenie: · zdroj: · zdroje: · autor: · redakčně upraveno · текст: · редактор: · источник: · источники: · перевод: · подготовил* · материал подготовил* · по материалам · джерело: · джерела: · за матеріалами · підготував* · переклад: · kaynak: · haber: · editör: · derleyen: · çeviren: · çeviri: · 取材・文 · 取材・構成 · 構成・ · 文・ · 翻訳 · 執筆 · 編集 · 構成 · 取材 · 정리= · 글= · 취재= · 编辑: · 责编: · 责任编辑: · 记者: · 编译: · 来源: · 作者: · 責任編輯: · 編輯: · 譯者: · 编辑 · 责任编辑 · 图文: · المصدر: · تحرير: · إعداد: · ترجمة: · شارك في · מקור: · עריכה: · nguồn: · theo · biên tập: · sumber: · editor: · reporter: · penulis: · pewarta: · forrás: · szerkesztő: · szerkesztette: · fordította: · πηγή: · επιμέλεια: · με πληροφορίες από · स्रोत: · इनपुट
  `),
  contains: phrases(`
    contributed to this report · contributed to this story · contributed to this article · contributed reporting · contributed to this · contributed from · additional reporting by · additional reporting from · editing by · reporting by · with files from · reported from · reporting from · haben mitgewirkt · trugen zu diesem · mitarbeit: · a contribué à · ont contribué à · contribuyó a este · contribuyeron a · colaboró en · colaboraron en · ha contribuito · contribuiu para · contribuíram para · colaboração de · heeft bijgedragen · bidro til denne · har bidraget til · bidrog till · на основе материалов · katkıda bulun* · 기사 작성 · 责任编辑 · 责编 · 責任編輯 · ساهم في · תרם לכתבה · közreműködött
  `),
  yes: [
    '(Reporting by Jane Roe; Editing by John Doe)',
    'Jane Roe contributed to this report.',
    'With files from Max Poe',
    'Mitarbeit: Eva Beispiel',
    '（责编：某某）',
    'Źródło: PAP',
  ],
  no: ['The editor resigned in June.', 'Rain contributed to the flood.', 'He worked with a filer.'],
}
