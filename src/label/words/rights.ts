import {type PhraseList, phrases} from './phrases.ts'

export const rights: PhraseList = {
  kind: 'rights',
  whole: phrases(`
    all rights reserved · copyright · copyright notice · © # · © # all rights reserved · reprints · reprints & permissions · reprints and permissions · licensing · license this article · license · content licensing · purchase licensing rights · order reprints · syndication · creative commons · republish this story · terms of use apply · request reprint & licensing
    alle rechte vorbehalten · urheberrecht · nutzungsrechte · nutzungsrechte erwerben · lizenz · lizenzen · lizenz erwerben · impressum und datenschutz · tous droits réservés · droits de reproduction · reproduction interdite · mentions légales · todos los derechos reservados · derechos reservados · prohibida su reproducción · tutti i diritti riservati · riproduzione riservata · todos os direitos reservados · direitos reservados · reprodução proibida · alle rechten voorbehouden · auteursrecht · alle rettigheter reservert · alle rettigheder forbeholdes · alla rättigheter förbehållna · ansvarlig redaktør · ansvarig utgivare · kaikki oikeudet pidätetään · öll réttindi áskilin · wszelkie prawa zastrzeżone · wszystkie prawa zastrzeżone · prawa autorskie · licencja · všechna práva vyhrazena · autorská práva · все права защищены · авторские права · усі права захищені · всі права захищені · tüm hakları saklıdır · telif hakkı · 無断転載禁止 · 無断転載を禁じます · 著作権 · 著作権について · 転載について · 무단전재 및 재배포 금지 · 무단 전재 및 재배포 금지 · 저작권자 · 저작권 · 저작권 안내 · 版权所有 · 版权声明 · 著作權 · 版權所有 · 著作权所有 · 保留所有权利 · جميع الحقوق محفوظة · حقوق النشر · حقوق الطبع والنشر محفوظة · כל הזכויות שמורות · זכויות יוצרים · bản quyền · giữ bản quyền · hak cipta · hak cipta dilindungi · minden jog fenntartva · szerzői jog · szerzői jogok · πνευματικά δικαιώματα · με την επιφύλαξη παντός δικαιώματος · सर्वाधिकार सुरक्षित · कॉपीराइट
  `),
  starts: phrases(`
    copyright · this material may not be · no part of this · reproduction · reprinted with · republished with · content may not be · articles may not be · for reprint · to license · this article may not be · unauthorized · unauthorised · the content on this site · licensed under · this work is licensed · this story is republished · this article is republished · alle rechte · jede verwendung · die nutzung · vervielfältigung · nachdruck · toute reproduction · reproduction totale · la reproduction · queda prohibida · prohibida la · todos los derechos · reproducción · copyright · riproduzione · tutti i diritti · é proibida · proibida a · todos os direitos · niets uit deze · op dit artikel · alt innhold · materialet er · det er ikke tillatt · alt indhold · artiklen er omfattet · allt innehåll · mångfaldig* · kopiering · sisällön · kaikki oikeudet · wszelkie · kopiowanie · przedruk · jakékoliv · publikování · použití · при использовании · использование материалов · перепечатка · полное или частичное · при цитировании · використання матеріалів · при використанні · передрук · tüm hakları · bu sitede · izinsiz · 本サイト · 当サイトに掲載 · 無断 · 記事・写真 · 掲載の記事 · 저작권자 · 저작권 · 무단 · 本网站 · 未经 · 版权 · 凡本网 · 本報 · 未經授權 · جميع الحقوق · لا يجوز · כל הזכויות · אין להעתיק · ghi rõ nguồn · bản quyền · dilarang · hak cipta · minden jog · tilos · απαγορεύεται · αναδημοσίευση · सर्वाधिकार
  `),
  contains: phrases(`
    all rights reserved · may not be published, broadcast · may not be reproduced · rewritten or redistributed · without permission · without written permission · prior written permission · republishing guidelines · creative commons · purchase licensing rights · alle rechte vorbehalten · ohne genehmigung · schriftliche zustimmung · tous droits réservés · reproduction interdite · todos los derechos reservados · prohibida la reproducción · tutti i diritti riservati · riproduzione riservata · todos os direitos reservados · alle rechten voorbehouden · schriftelijke toestemming · rettigheter reservert · rettigheder forbeholdes · forbeholdes · rättigheter · upphovsrätt* · opphavsrett* · ophavsret* · tekijänoikeu* · réttindi áskilin · prawa zastrzeżone · práva vyhrazena · права защищены · права захищені · гиперссылк* · гіперпосилання · hakları saklıdır · 無断転載 · 無断複製 · 무단전재 · 무단 전재 · 재배포 금지 · 版权所有 · 版權所有 · 转载请 · 未经授权 · 不得转载 · 不得轉載 · الحقوق محفوظة · זכויות שמורות · bản quyền thuộc · hak cipta · jog fenntartva · पुनर्प्रकाशन · सर्वाधिकार
  `),
  yes: [
    '© 2024 Norvale Media. All rights reserved.',
    'Alle Rechte vorbehalten',
    '© RIPRODUZIONE RISERVATA',
    '無断転載禁止',
    'Все права защищены',
    'This material may not be published, broadcast or rewritten.',
  ],
  no: ['Human rights groups met on Monday.', 'He turned right at the pier.', 'Die Rechte des Kindes zählen.'],
}
