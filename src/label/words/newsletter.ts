import {type PhraseList, phrases} from './phrases.ts'

export const newsletter: PhraseList = {
  kind: 'newsletter',
  whole: phrases(`
    newsletter · newsletters · our newsletter · our newsletters · sign up · sign up now · sign me up · subscribe to our newsletter · subscribe to newsletter · get the newsletter · email address · your email · your email address · enter your email · email newsletters · daily newsletter · email sign up · thanks for signing up · thank you for signing up · thank you for subscribing · get updates · stay informed · stay up to date · never miss a story · email alerts · news alerts · breaking news alerts · invalid email · i'm in · more newsletters · the newsletter · sign up for our newsletter · manage newsletters · interested in · first name · last name · you're all set
    newsletter abonnieren · newsletter bestellen · newsletter-anmeldung · zum newsletter · unser newsletter · unsere newsletter · jetzt anmelden · jetzt abonnieren · kostenlos anmelden · kostenlos abonnieren · anmelden zum newsletter · zur newsletter-anmeldung · e-mail-adresse · ihre e-mail-adresse · deine e-mail-adresse · mehr newsletter · alle newsletter · jetzt kostenlos anmelden · eintragen · newsletter anmelden
    nos newsletters · notre newsletter · la newsletter · s'inscrire · je m'inscris · inscrivez-vous · s'inscrire à la newsletter · s'abonner à la newsletter · votre e-mail · votre adresse e-mail · adresse e-mail · adresse email · abonnez-vous à la newsletter · les newsletters · infolettre · infolettres · je m'abonne à la newsletter
    boletín · boletines · suscríbete · suscríbete a la newsletter · suscríbete a nuestro boletín · apúntate · inscríbete · tu correo electrónico · correo electrónico · recibe la newsletter · suscribirme · suscribirse a la newsletter
    iscriviti · iscriviti alla newsletter · iscriviti ora · la tua email · indirizzo email · le newsletter
    inscreva-se · assine a newsletter · assinar newsletter · cadastre-se · subscrever · subscreva · subscreva a newsletter · seu e-mail · o seu email · quero receber
    nieuwsbrief · nieuwsbrieven · schrijf je in · schrijf in · aanmelden · meld je aan · aanmelden nieuwsbrief · inschrijven · e-mailadres · je e-mailadres · inschrijven nieuwsbrief · ontvang de nieuwsbrief
    nyhetsbrev · nyhetsbrevet · nyhetsbrever · våre nyhetsbrev · meld deg på · meld på · abonner på nyhetsbrev · e-postadresse · din e-post
    nyhedsbrev · nyhedsbreve · tilmeld · tilmeld dig · tilmeld nyhedsbrev · tilmeld dig nyhedsbrevet · e-mailadresse · få nyhedsbrev
    anmäl dig · prenumerera på nyhetsbrevet · prenumerera på nyhetsbrev · nyhetsbrev gratis · din e-postadress · skriv upp dig · våra nyhetsbrev
    uutiskirje · uutiskirjeet · tilaa uutiskirje · tilaa uutiskirjeemme · sähköposti · sähköpostiosoite
    fréttabréf · skráðu þig á póstlista · póstlisti · netfang
    zapisz się · zapisz się na newsletter · zapisz się do newslettera · twój e-mail · adres e-mail · subskrybuj newsletter
    přihlásit k odběru · odebírat newsletter · odebírat · přihlásit se k newsletteru · váš e-mail · zpravodaj
    рассылка · подписаться на рассылку · подписка на рассылку · подпишитесь на рассылку · ваш e-mail · ваш email · адрес электронной почты
    розсилка · підписатися на розсилку · підписка на розсилку · ваш e-mail адрес
    bülten · e-bülten · bültene abone ol · bültenimize abone olun · e-posta adresiniz · e-posta
    メールマガジン · メルマガ · メルマガ登録 · メルマガ登録はこちら · ニュースレター · ニュースレター登録 · メールアドレス · 登録する · 無料登録
    뉴스레터 · 뉴스레터 구독 · 뉴스레터 구독하기 · 뉴스레터 신청 · 이메일 · 이메일 주소 · 구독하기 · 구독 신청
    订阅 · 邮件订阅 · 订阅邮件 · 电子报 · 訂閱電子報 · 订阅我们的邮件 · 立即订阅
    النشرة البريدية · النشرة الإخبارية · اشترك في النشرة البريدية · اشترك في نشرتنا · البريد الإلكتروني · بريدك الإلكتروني · سجل الآن
    ניוזלטר · הרשמה לניוזלטר · הירשמו לניוזלטר · דואר אלקטרוני · להרשמה
    đăng ký nhận tin · đăng ký nhận bản tin · nhận tin mới · email của bạn · đăng ký
    buletin · berlangganan newsletter · daftar newsletter · alamat email · daftar sekarang · langganan newsletter
    hírlevél · feliratkozás · feliratkozom · feliratkozás hírlevélre · iratkozz fel · iratkozzon fel · e-mail cím · hírlevél feliratkozás
    εγγραφή στο newsletter · εγγραφείτε στο newsletter · εγγραφή · το email σας
    न्यूज़लेटर · न्यूजलेटर सब्सक्राइब करें · ईमेल
  `),
  starts: phrases(`
    sign up for · sign up to · sign up here · subscribe to our newsletter · subscribe to the newsletter · get the latest · get our · get daily · get breaking · get more · get all the · get stories · receive the latest · receive our · by signing up · by providing your email · by submitting your · by entering your email · by clicking sign up · by subscribing · a welcome email is on · there was an error, please · the next issue of · we encountered an issue signing · want more stories · want the latest · this newsletter · our free newsletter · join our newsletter · enter your email · please enter a valid email · check your inbox · for more newsletters · delivered · don't miss out on · unlock the newsletter · in your inbox · straight to your inbox
    mit unserem newsletter · mit dem newsletter · abonnieren sie unseren · abonniere unseren · abonnieren sie den · melden sie sich zum · melden sie sich hier · melde dich zum · der newsletter · dieser newsletter · jeden morgen · ihre anmeldung · ihre e-mail · mit ihrer anmeldung · mit der anmeldung · ich möchte den newsletter · ich bin damit einverstanden, den newsletter · bitte bestätigen sie ihre · die wichtigsten nachrichten · täglich die wichtigsten
    recevez · inscrivez-vous à · abonnez-vous à notre newsletter · en vous inscrivant · votre adresse e-mail · chaque matin, · recevoir notre · ne manquez rien · suivez toute l'actualité
    recibe en tu · recibe las · recibe cada · recibe la · suscríbete a nuestra · suscríbete a nuestro · apúntate a · regístrate para recibir · al suscribirte
    iscriviti alla nostra · iscriviti per · ricevi ogni · ricevi le · ricevi gratis · resta aggiornato
    receba as · receba no · receba em · receba diariamente · inscreva-se na nossa · assine nossa newsletter · subscreva a nossa · fique por dentro · cadastre-se para
    ontvang elke · ontvang dagelijks · ontvang het laatste · ontvang onze · schrijf je in voor · schrijf je hier · meld je aan voor · elke ochtend
    få de viktigste · få nyhetene · få nyheter · få dagens · meld deg på vårt · meld deg på · motta vårt · få vores · få de vigtigste · tilmeld dig vores · modtag · få vårt nyhetsbrev · anmäl dig till · få senaste nytt · få de senaste · tilaa uutiskirje* · zapisz się na · zapisz się do · otrzymuj · odebírejte · přihlaste se k · dostávejte · подпишитесь на нашу рассылку · подписывайтесь на рассылку · получайте · підпишіться на розсилку · отримуйте · bültenimize · gelişmelerden haberdar · 매일 아침 · 뉴스레터를 · 订阅我们的 · اشترك في · احصل على آخر · הירשמו ל · đăng ký để nhận · dapatkan berita · dapatkan update · iratkozz fel · iratkozzon fel · εγγραφείτε στο
  `),
  contains: phrases(`
    newsletter* · e-newsletter · your inbox · to your inbox · your email address · email newsletter · welcome email · sign up for our · unsubscribe at any time · unsubscribe · opt out at any time · mailing list · junk folder · email alerts · postfach · abbestellen · e-mail-postfach · newsletter-abo · boîte mail · boîte de réception · se désinscrire · désabonner · infolettre* · en tu correo · tu bandeja · boletín de noticias · darte de baja · nella tua casella · nella tua mail · nella tua email · disiscriver* · no seu e-mail · no seu email · caixa de entrada · cancelar a subscrição · nieuwsbrief* · nieuwsbrieven · je mailbox · in je inbox · uitschrijven · nyhetsbrev* · nyhedsbrev* · i innboksen · i din indbakke · i din inkorg · avregistrera · uutiskirje* · sähköpostiisi · fréttabréf* · newsletterz* · na twoją skrzynkę · do e-mailu · do vaší schránky · рассылк* · на почту · розсилк* · bülten* · メルマガ · メールマガジン · ニュースレター · 뉴스레터 · 电子报 · 邮件订阅 · النشرة البريدية · النشرة الإخبارية · ניוזלטר · nhận bản tin · ke email anda · kotak masuk · hírlevel* · hírlevél* · न्यूज़लेटर
  `),
  yes: [
    'Sign up for the Norvale Morning newsletter',
    'Get the best of Norvale in your inbox',
    'Newsletter abonnieren',
    'Recevez chaque matin nos informations',
    'Meld deg på nyhetsbrevet vårt',
    '뉴스레터 구독하기',
  ],
  no: ['The council signed up three farms.', 'Der Bote brachte die Post.', 'Recent floods closed the road.'],
  languages: {
    en: ['Subscribe to our newsletter', 'She subscribes to the theory that the dam is safe.'],
    de: ['Newsletter bestellen', 'Wer mitlaufen will, kann sich bis Freitag anmelden.'],
    fr: ['Inscrivez-vous à notre newsletter', 'Trente élèves sont inscrits à la chorale du village.'],
    es: ['Suscríbete a nuestro boletín', 'El boletín oficial publicó la norma el martes.'],
    pt: ['Assine a newsletter', 'O prefeito assina o contrato nesta terça-feira.'],
    it: ['Iscriviti alla nostra newsletter', 'Gli iscritti al corso di vela sono quaranta.'],
    nl: ['Schrijf je in voor de nieuwsbrief', 'De burgemeester schreef een brief aan de bewoners.'],
    sv: ['Prenumerera på nyhetsbrevet', 'Nyheten om brevet spreds snabbt i byn.'],
    nb: ['Meld deg på nyhetsbrevet', 'Nyheten kom i et brev fra kommunen.'],
    da: ['Tilmeld dig nyhedsbrevet', 'Over hundrede løbere var tilmeldt søndagens løb.'],
    pl: ['Zapisz się na newsletter', 'Rodzice zapisali dzieci do nowej szkoły.'],
    tr: ['Bültenimize abone olun', 'Su idaresinin on bin abonesi bu ay zamlı fatura ödedi.'],
    ru: ['Подпишитесь на нашу рассылку', 'Стороны подписали договор в среду.'],
    ja: ['メルマガ登録はこちら', '寺は世界遺産に登録された。'],
    zh: ['订阅我们的电子报', '学校为图书馆订阅了三份报纸。'],
    ko: ['뉴스레터 구독하기', '도서관은 잡지 열 종을 구독한다.'],
    ar: ['اشترك في النشرة البريدية', 'اشتركت ثلاثة فرق في البطولة المحلية.'],
    he: ['הרשמה לניוזלטר', 'ההרשמה לגני הילדים תיפתח ביום ראשון.'],
    hi: ['न्यूज़लेटर सब्सक्राइब करें', 'मंत्री ने ऐसा कोई ईमेल मिलने से इनकार किया।'],
    id: ['Berlangganan newsletter kami', 'Ratusan warga kini berlangganan air bersih.'],
  },
}
