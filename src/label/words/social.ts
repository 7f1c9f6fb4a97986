import {type PhraseList, phrases} from './phrases.ts'

/** Names of networks and messengers, and the text that their embeds leave. */
export const social: PhraseList = {
  kind: 'social',
  whole: phrases(
    'facebook · twitter · x · x.com · twitter/x · instagram · youtube · linkedin · pinterest · whatsapp · telegram · tiktok · reddit · threads · bluesky · mastodon · tumblr · flipboard · snapchat · messenger · email · e-mail · mail · rss · signal · viber · line · wechat · weibo · qq · vk · вконтакте · одноклассники · дзен · pocket · xing · hacker news · discord · twitch · spotify · apple podcasts · google news · facebook messenger · xing linkedin · facebook twitter · facebook instagram · facebook x · вк · ok · телеграм · ютуб · fb · ig · 페이스북 · 트위터 · 카카오톡 · 카카오스토리 · 네이버블로그 · 네이버밴드 · 밴드 · 네이버 · 다음 · 유튜브 · 인스타그램 · 微博 · 微信 · qq空间 · 朋友圈 · フェイスブック · ツイッター · はてなブックマーク · はてブ · ライン · فيسبوك · تويتر · واتساب · تلغرام · إنستغرام · يوتيوب · פייסבוק · טוויטר · וואטסאפ · טלגרם · zalo · फेसबुक · ट्विटर · व्हाट्सएप · follow us · follow · folgen sie uns · suivez-nous · síguenos · seguici · siga-nos · volg ons · følg oss · følg os · följ oss · seuraa meitä · obserwuj nas · sledujte nás · мы в соцсетях · соцсети · ми в соцмережах · bizi takip edin · フォローする · 关注我们 · تابعنا · עקבו אחרינו · ikuti kami · theo dõi chúng tôi · kövess minket · ακολουθήστε μας',
  ),
  starts: phrases(
    'follow us on · view this post on · view this · a post shared by · view on · see this post · see more on · tweet by · post by · this post · ein beitrag geteilt von · ein von · sieh dir diesen beitrag · diesen beitrag auf · voir cette publication · une publication partagée · ver esta publicación · una publicación compartida · visualizza questo post · un post condiviso · ver essa foto · uma publicação compartilhada · ver esta publicação · uma publicação partilhada · dit bericht op · een bericht gedeeld · se dette innlegget · et innlegg delt · vis dette opslag · et opslag delt · visa detta inlägg · ett inlägg delat · näytä tämä julkaisu · henkilön · wyświetl ten post · post udostępniony · zobrazit příspěvek · příspěvek sdílený · посмотреть эту публикацию · публикация от · переглянути цей допис · допис, поширений · bu gönderiyi · この投稿を · 이 게시물을 · 在 instagram · عرض هذا المنشور · הצג פוסט · xem bài viết này · lihat postingan ini · a bejegyzés megtekintése · δείτε αυτή τη δημοσίευση · like us on · join us on · find us on · connect with us · folgen sie uns auf · instagram-beitrag · twitter-beitrag · tweet von · x-beitrag',
  ),
  contains: phrases(
    'a post shared by · on instagram · on facebook · on twitter · on tiktok · on youtube · on linkedin · on telegram · on bluesky · on threads · pic.twitter.com · twitter.com · t.co · facebook.com · instagram.com · youtube.com · t.me · auf instagram · auf facebook · auf twitter · auf tiktok · auf youtube · auf whatsapp · auf x · auf bluesky · auf telegram · bei facebook · bei instagram · bei whatsapp · sur facebook · sur instagram · sur twitter · sur x · sur whatsapp · sur tiktok · sur youtube · en facebook · en instagram · en twitter · en whatsapp · en telegram · su facebook · su instagram · su whatsapp · su telegram · no facebook · no instagram · no whatsapp · no telegram · no youtube · op facebook · op instagram · op x · på facebook · på instagram · facebookissa · instagramissa · na facebooku · na instagramie · na instagramu · в telegram · в телеграм · в facebook · в instagram · вконтакте · в viber · у telegram · у facebook · facebook · twitter · instagram · whatsapp · telegram · youtube · tiktok · linkedin · pinterest · bluesky · フェイスブック · インスタグラム · ツイッター · 페이스북 · 카카오톡 · 트위터 · 微信 · 微博 · 公众号 · فيسبوك · تويتر · واتساب · تلغرام · פייסבוק · וואטסאפ · טלגרם · zalo · फेसबुक · ट्विटर',
  ),
  yes: [
    'Facebook',
    'View this post on Instagram',
    'Folgen Sie uns auf Facebook',
    'Мы в соцсетях',
    '카카오톡',
    'pic.twitter.com/abc',
  ],
  no: ['The face was in a book.', 'Die Gruppe traf sich im Hafen.', 'Telegraphs fell silent.'],
}
