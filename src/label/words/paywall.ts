import {type PhraseList, phrases} from './phrases.ts'

export const paywall: PhraseList = {
  kind: 'paywall',
  whole: phrases(`
    subscribe · subscribe now · subscribe today · subscriber · subscribers only · subscriber only · subscriber exclusive · for subscribers · exclusive to subscribers · members only · premium · premium content · already a subscriber · already have an account · already subscribed · continue reading · keep reading · unlock this article · start your free trial · free trial · try for free · view subscription options · subscription · subscriptions · become a subscriber · view offers · see offers · best offer · cancel anytime · register to unlock this article · create an account or sign in to continue · create a free account · create an account · monthly · annually · subscribe for # · get unlimited access · digital subscription · manage subscription · read for free · this content is for subscribers only · paid content · log in to read · why subscribe · renew subscription · gift subscription
    abo · abonnement · abonnements · abonnieren · abonnent · abonnent werden · bereits abonnent · schon abonnent · jetzt testen · jetzt abonnieren · jetzt lesen · gratis testen · kostenlos testen · weiterlesen · weiter lesen · weiterlesen mit · abo abschließen · abo bestellen · abo-angebote · abo angebote · zum abo · zum angebot · zu den angeboten · digitalabo · e-paper · epaper · plus · exklusiv für abonnenten · nur für abonnenten · für abonnenten · monatlich kündbar · jederzeit kündbar · unverbindlich testen · probeabo · plus-artikel · mit plus weiterlesen · jetzt freischalten · artikel freischalten · registrieren und weiterlesen · jetzt registrieren
    s'abonner · abonnez-vous · je m'abonne · abonné · abonnés · réservé aux abonnés · article réservé aux abonnés · article réservé à nos abonnés · contenu réservé aux abonnés · déjà abonné · déjà abonné ? se connecter · lire la suite · offre d'essai · voir les offres · nos offres · sans engagement · découvrir les offres · s'abonner pour # · j'en profite · profiter de l'offre · essai gratuit · lire le journal · premium réservé aux abonnés
    suscríbete ahora · suscribirse · suscripción · suscripciones · suscriptores · solo para suscriptores · exclusivo para suscriptores · contenido exclusivo · ya soy suscriptor · ya eres suscriptor · ver ofertas · sigue leyendo · seguir leyendo · continuar leyendo · hazte suscriptor · prueba gratis · hazte premium
    abbonati · abbonati ora · abbonamenti · abbonamento · contenuto riservato · riservato agli abbonati · contenuto riservato agli abbonati · sei già abbonato · per abbonati · continua a leggere · leggi tutto · offerta · attiva ora · scopri le offerte
    assine · assine já · assine agora · assinatura · assinaturas · assinante · exclusivo para assinantes · conteúdo exclusivo · conteúdo exclusivo para assinantes · já é assinante · já sou assinante · continue lendo · continuar a ler · assinar · assinantes · para assinantes · subscreva já · já é assinante? faça login
    abonneer · abonneren · abonneer nu · word abonnee · abonnee worden · abonnee · al abonnee · voor abonnees · exclusief voor abonnees · lees verder · verder lezen · probeer nu · neem een abonnement · abonnementen · ontdek onze abonnementen · log in om verder te lezen
    abonner · kjøp abonnement · bli abonnent · for abonnenter · kun for abonnenter · allerede abonnent · les videre · bestill abonnement · prøv gratis · prøv nå · er du allerede abonnent · bestill
    køb abonnement · bliv abonnent · bliv medlem · for abonnenter · allerede abonnent · læs videre · prøv nu · prøv gratis · abonnement · køb adgang
    prenumerera · prenumerera nu · bli prenumerant · för prenumeranter · redan prenumerant · läs vidare · fortsätt läsa · prova gratis · köp prenumeration · prenumeration · logga in för att läsa · prova nu
    tilaa · tilaa lehti · tilaajille · vain tilaajille · tilaajalle · oletko jo tilaaja · jatka lukemista · kokeile ilmaiseksi · tilaa nyt
    áskrift · gerast áskrifandi · áskrifendur · kaupa áskrift · fyrir áskrifendur
    prenumerata · kup prenumeratę · subskrybuj · subskrypcja · dla subskrybentów · tylko dla prenumeratorów · czytaj dalej · masz już konto · wypróbuj · kup dostęp · treść premium · strefa premium
    předplatné · předplatit · předplaťte si · pouze pro předplatitele · pro předplatitele · číst dál · pokračovat ve čtení · vyzkoušet zdarma · koupit předplatné · odemknout
    подписаться · подписка · оформить подписку · только для подписчиков · для подписчиков · читать далее · читать дальше · продолжить чтение · уже подписаны
    підписатися · підписка · передплата · передплатити · тільки для передплатників · читати далі · оформити підписку
    abone ol · abonelik · abone olun · aboneler için · okumaya devam et · devamını oku · ücretsiz dene · ücretsiz deneyin
    会員限定 · 会員限定記事 · 有料会員限定 · 有料記事 · 有料会員記事 · 有料会員になる · この記事は有料記事です · この記事は会員限定です · 続きを読む · 続きを読むには · 会員登録 · 無料会員登録 · 購読 · 購読申し込み · 定期購読 · 購読のお申し込み · 電子版 · プレミアム · 今すぐ登録
    회원용 콘텐츠입니다 · 회원전용 · 유료회원 · 구독 · 유료 구독 · 구독 신청하기 · 계속 읽기 · 이어서 읽기 · 프리미엄 · 회원 전용 콘텐츠
    付费 · 会员专享 · 会员专属 · 开通会员 · 付费阅读 · 继续阅读 · 阅读全文 · 加入會員 · 會員專屬 · 訂閱 · 付費閱讀
    اشترك · اشترك الآن · الاشتراك · للمشتركين فقط · محتوى حصري للمشتركين · تابع القراءة · أكمل القراءة · اشتراك
    מנויים · לרכישת מנוי · הצטרפו למנוי · למנויים בלבד · להמשך קריאה · כבר מנוי · רכישת מנוי
    đăng ký gói · dành cho thành viên · đọc tiếp · nội dung dành cho hội viên · trở thành thành viên · gói thuê bao
    berlangganan · langganan · langganan sekarang · khusus pelanggan · lanjutkan membaca · baca selengkapnya · konten premium · selengkapnya
    előfizetés · előfizetek · előfizetőknek · csak előfizetőknek · tovább olvasom · olvass tovább · előfizetői tartalom · már előfizető
    συνδρομή · συνδρομές · γίνε συνδρομητής · γίνετε συνδρομητής · μόνο για συνδρομητές · συνέχεια ανάγνωσης
    सब्सक्राइब करें · सब्सक्राइब · आगे पढ़ें · पूरा पढ़ें · प्रीमियम
  `),
  starts: phrases(`
    subscribe to read · subscribe to continue · subscribe for · subscribe now · to continue reading · to read the full · to read this · this content is reserved · this article is for subscribers · this story is for subscribers · this article is exclusive · this is a subscriber · already a subscriber · unlock · create an account or · create a free account to · register for free to · register now to · sign in to continue · sign in or · log in to read · start your free trial · try it for · you have reached your · you've reached your · you have # free · you have read # · enjoy unlimited · get unlimited · get full access · full access to · don't have an account · access articles from · access award-winning · enjoy additional articles · share your thoughts and join the conversation in · unlimited online access · support local journalism · subscribers can · for just # · for only # · from just # · only # per
    um diesen artikel · um weiterzulesen · zum weiterlesen · sie möchten den artikel · lesen sie diesen artikel · lesen sie weiter mit · lies jetzt · weiterlesen mit · dieser artikel ist · dieser inhalt ist · sie haben bereits · sie haben noch kein · jetzt # monat* · testen sie · alle plus-artikel · alle artikel lesen · mit einem abo · danach # · nur # pro monat · für # lesen · monatlich kündbar · im abo · unbegrenzter zugang · freier zugang zu allen · für nur # · bereits abonnent · noch kein abo
    il vous reste # · la suite est réservée · cet article est réservé · article réservé · ce contenu est réservé · pour lire la suite · abonnez-vous pour · accédez à tous · dès # · à partir de # · déjà abonné · la lecture de ce · lisez la suite
    este contenido es exclusivo · contenido exclusivo para · para seguir leyendo · suscríbete para · suscríbete y · accede a todos · lee sin límites · si quieres seguir leyendo · ya eres suscriptor · disfruta de
    questo contenuto è riservato · contenuto riservato · per continuare a leggere · abbonati per · abbonati a · accesso illimitato · hai già un abbonamento · sei già abbonato
    este conteúdo é exclusivo · conteúdo exclusivo · para continuar lendo · assine para · assine o · assine e · já é assinante · este artigo é exclusivo · a partir de r$ · leia sem limites
    lees verder met · dit artikel is exclusief · om verder te lezen · al abonnee · neem een abonnement · ontdek alle · onbeperkt toegang · krijg toegang · vanaf #
    denne saken er for · dette er en sak for · denne artikkelen er for · les videre med · få tilgang til · allerede abonnent · for å lese · prøv # · logg inn for å lese · denne artikel er for · få adgang til · artiklen er for · for at læse · läs hela artikeln · den här artikeln är · för att läsa · få tillgång till · testa # · bli prenumerant · tämä artikkeli on tilaajille · jatka lukemista · lue koko juttu
    aby przeczytać · pozostało # · ten artykuł jest · dostęp do · uzyskaj dostęp · tento článek je pouze · tento článek je exkluzivní · pro přečtení · odemkněte · чтобы прочитать · этот материал доступен · доступ к · щоб прочитати · bu içerik · okumaya devam etmek · この記事は有料 · この記事は会員 · 残り # 文字 · 残り# · 残り · 有料会員になると · 会員登録すると · 이 기사는 유료 · 로그인 후 · 本文为付费 · 开通会员 · هذا المحتوى متاح · לקריאת הכתבה המלאה · כתבה זו · để đọc tiếp · untuk membaca · artikel ini khusus · ez a tartalom · a cikk további része · το άρθρο είναι διαθέσιμο
  `),
  contains: phrases(`
    already a subscriber · subscribe now · subscribe to read · subscriber-only · for subscribers only · subscribers only · unlimited access · free trial · cancel anytime · cancel any time · digital subscription · subscription options · free articles · full access · premium content · per month · a month for · a week for the first · introductory offer · auto-renew* · your subscription · bereits abonnent* · jetzt abonnieren · jederzeit kündbar · monatlich kündbar · pro monat · im monat · probemonat · plus-abo · digital-abo · digitalabo · alle artikel frei · réservé aux abonnés · réservée aux abonnés · réservé à nos abonnés · sans engagement · par mois · solo para suscriptores · para suscriptores · al mes · cancela cuando quieras · riservato agli abbonati · al mese · disdici quando vuoi · exclusivo para assinantes · por mês · cancele quando quiser · voor abonnees · per maand · abonnementer · i måneden · kr/mnd · kr per måned · om måneden · kr/mån · per månad · för prenumeranter · kuukaudessa · tilaajille · prenumerat* · miesięcznie · subskrypcj* · předplat* · měsíčně · подписчик* · в месяц · передплат* · abonelik* · 会員限定 · 有料会員 · 有料記事 · 文字 / 全文 · 유료 구독 · 付费阅读 · 会员专享 · للمشتركين · למנויים · előfizet* · συνδρομητ*
  `),
  yes: [
    'Already a subscriber? Sign in',
    'Il vous reste 70% de cet article à lire.',
    'Weiterlesen mit Plus',
    'この記事は有料記事です。残り 512 文字',
    'Only for subscribers: subscribe now',
    'Bli abonnent',
  ],
  no: ['A month later the bridge reopened to all.', 'Die Stadt zahlt die Rechnung.', 'El mes pasado llovió mucho.'],
}
