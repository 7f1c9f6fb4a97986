/** Words that tell what stands in a byline beside a name; folded, lower case. */

const words = (rows: string): ReadonlySet<string> => new Set(rows.trim().split(/\s+/))

/** Small words inside names: `Max van der Muster`, `Ana de la Prueba`. */
export const particles: ReadonlySet<string> = words(`
  van von der den de da di del della dello dei degli do dos das du des la le les lo las los el al bin ibn bint abu ben af av zu zum zur
  vom ter ten te 't y e i san af til mac mc st ap ab al- el- d' o' 'n na ní nic ua dal dalla von-der vander op in-t
`)

/** Stems of job words, in the order of nobody: a word that begins with one says what someone does. */
export const roleStems: readonly string[] = `
  reporter correspond editor journalis writer columnist producer photograph anchor presenter contribut critic analyst commentator
  blogger director fellow professor freelanc broadcaster cartoonist illustrator videograph publisher founder president technologist
  redakteur redaktör redaktør redaktor redacteur redactor rédact redattor korrespond korespond kommentator chefred ressort volontär autorin gastautor
  reporterin fotograf reporters chefreporter herausgeb leiter
  envoyé envoyee correspondant chroniqu éditorialist directeur directrice
  correspons enviad periodist jefe jefa colaborador colunist columnista director
  inviat corrispond giornalist vicedirett caporedatt
  repórter jornalist correspondente enviad editora
  verslaggev hoofdred
  medarbetar medarbeid medarbejd nyhetssjef journalist kommentar politisk
  toimittaj kirjeenvaiht päätoimitt
  blaðamað fréttamað ritstj
  dziennikar publicyst komentator fotoreporter
  zpravodaj novinář komentátor šéfred
  корреспонд обозревател журналист редактор спецкор автор колумнист кореспонд оглядач
  muhabir temsilci editör yazar haberci
  مراسل محرر كاتب صحف
  újságír tudósít szerkeszt rovatvez
  ανταποκριτ δημοσιογράφ συντάκτ
  संवाददाता संपादक ब्यूरो
  wartawan jurnalis kontributor pewarta
`
  .trim()
  .split(/\s+/)

/** Words that open or extend a job title: `Senior`, `Political`, `Deputy`. */
export const roleModifiers: ReadonlySet<string> = words(`
  senior junior chief deputy assistant associate managing executive political parliamentary diplomatic national international foreign world
  european global local regional city crime court courts legal health medical science technology tech business economics economy financial finance
  money markets sports sport football soccer culture arts entertainment music film tv television fashion food travel lifestyle environment climate
  energy education religion defence defense security military investigative data digital multimedia video photo audio online web breaking general
  special staff contributing freelance former guest lead head vice principal royal consumer property housing transport motoring media news showbiz
  features feature opinion content community social home affairs washington white house for news/politics acting founding night weekend day
  stellvertretender stellvertretende leitender leitende freie freier freiberuflicher politik wirtschaft kultur sport chef grand grande journaliste
  unserem unserer unseren unser onze notre vår vores jefe nuestro nuestra dal dalla dalle nostro nostra policy trending investigations state metro general-assignment front-page
`)

/** Words that only an outlet's or agency's name has. */
export const outletWords: ReadonlySet<string> = words(`
  news press times media agency newspaper newspapers magazine journal gazette herald tribune chronicle broadcasting network networks radio tv
  television newswire wire syndicate zeitung nachrichten rundschau kurier anzeiger tagblatt tageblatt tageszeitung abendblatt morgenpost
  nachrichtenagentur presseagentur agentur agenturen agencies agences agence agencias agencia agenzia agenzie agências agência rundfunk presse
  magazin journal verlag diario periódico periodico noticias prensa giornale notizie gazzetta corriere jornal notícias folha krant nieuws dagblad
  nyheter nyheder nyt avis avisen bladet tidning tidningen dagbladet posten lehti uutiset sanomat gazeta dziennik agencja noviny deník zprávy agentura
  газета новости известия агентство вести новини агенція haber gazetesi ajansı ajans hírügynökség lap πρακτορείο समाचार daily weekly monthly
  post.com shimbun newsletter editorial.com wires bulletin entertainment today.com publications communications university institute foundation
  syndication publishing podcast studios universität centre center ministry government embassy association society department council online
`)

/** Words that outlets' names share with people's: they count only where no name is expected. */
export const weakOutletWords: ReadonlySet<string> = words(`
  post mail sun star mirror express guardian standard observer independent citizen globe record echo telegraph leader advertiser sentinel examiner ledger
  argus courier dispatch register monitor insider today world focus report reports review digital digest live sports sport channel group house
  welt bild blick monde temps matin point express país mundo sole
`)

/** Words of collective bylines: `Staff`, `News Desk`. */
export const deskWords: ReadonlySet<string> = words(`
  staff team desk newsroom editors bureau writers submissions redaktion onlineredaktion lokalredaktion sportredaktion rédaction redacción redaccion
  redazione redação redacao redactie redaksjonen redaktionen toimitus ritstjórn redakcja redakce redakcia редакция редакція szerkesztőség office
  secretary editorial board correspondents staffers
`)

/** Words that stand in capitals on pages and in no name: navigation, weekdays, common nouns. */
export const notNames: ReadonlySet<string> = words(`
  the and or of in on at to for from with by as is are was were be this that these those it its how why what who when where which not no yes all
  more most read see view show get sign log subscribe watch listen share follow contact about terms privacy policy cookie cookies menu home search
  news world politics business sports sport culture lifestyle opinion opinions science technology tech health weather video videos photos photo gallery live
  latest top breaking trending popular related recommended featured exclusive stories story article articles headlines topics tags categories
  section sections newsletter newsletters podcast podcasts games puzzles crossword horoscope obituaries classifieds jobs careers advertise advertisement
  sponsored print digital edition archive archives newspaper magazine events calendar community your my our us you we their his her can do does
  new york united states white house supreme court high street city county state national international local european climate change war crisis
  election elections party minister prime president government police court council university college school hospital church museum park club league cup
  champions premier world's best guide review reviews recipe recipes travel food fashion style beauty wellness education environment energy economy
  markets money finance investing banking real estate property cars motoring auto tv film films movies music books arts theatre theater entertainment
  celebrity celebrities royal royals football soccer tennis golf rugby cricket basketball baseball hockey boxing formula racing olympics scores fixtures
  results tables transfer transfers account profile settings help faq support accessibility corrections ethics standards staff masthead company
  corporate media press center centre group limited ltd inc llc gmbh ag app apps store play download facebook twitter instagram youtube linkedin whatsapp
  telegram tiktok pinterest reddit threads bluesky google apple android windows iphone coronavirus covid brexit ukraine russia israel gaza china india europe
  africa asia america american british german french italian spanish russian chinese indian african asian middle east west north south eastern western
  northern southern street avenue road square island islands river lake bay beach mountain valley county district region republic kingdom union nations
  january february march july september october november december monday tuesday wednesday thursday friday saturday sunday today
  yesterday tomorrow morning evening night day week month year years minutes hours ago read mins photo image images picture pictures caption credit source
  ads ad registry trail links link ticket tickets hotline final finals program programs programme programmes content playbook login member members
  membership service services solutions management market data panel reader readers map site sitemap footer header sheet facts fact tour building office
  crime loss weight spaces equal pay partner partners paid forum foren tracking vergleich matters paper plugin plugins citations notices notice board
  calculator calculators checker converter rates rate stocks stock shares bonds funds fund insurance loans mortgage mortgages credit cards card deals
  deal coupons coupon shop shopping store gift gifts ideas tips advice guides explained analysis comment comments letters letter column columns columnists
  editorials editorial obituary notices death deaths births weddings traffic transport flights cruises hotels hotel restaurants restaurant recipes drinks
  wine beer cooking kitchen garden gardening homes house houses interior interiors design architecture history heritage nature animals pets wildlife space
  internet cyber security privacy software hardware gaming gadgets phones laptops tablets smart devices reviews test tests training learning courses
  file getty press associated reuters copyright rights reserved image: video: der die das den dem des ein eine einen einer und oder mit von zu zum zur
  im am auf aus bei nach vor für über unter wie was wer wo wann warum mehr lesen alle neue neuer neues sie ihr ihre wir uns nachrichten politik
  wirtschaft kultur gesellschaft wissen gesundheit reise leben meinung kommentar kommentare leserbriefe wetter verkehr anzeige anzeigen werbung
  abo abonnement anmelden registrieren konto startseite suche kontakt impressum datenschutz themen thema artikel bilder fotos foto bild stadt land
  le la les un une des du au aux et ou en sur pour par dans avec plus tout tous toute toutes nos vos notre votre lire voir actualités politique économie société
  monde culture sport sports santé sciences opinions débats el los las una unos para por con sin sobre más todo todos noticias política economía sociedad
  mundo cultura deportes opinión ciencia salud tecnología il gli lo uno di da e che per con più tutti tutte notizie politica economia società
  mondo cultura sport salute scienza o os um uma na no nas nos mais todos notícias economia sociedade esportes saúde het een van voor met meer
  nieuws sport cultuur economie og eller med til fra på om mer mere nyheter nyheder kultur økonomi och eller från till mer nyheter ekonomi
`)

/** Job words that are a line of their own under a name. */
export const jobs: ReadonlySet<string> = words(`
  journalist reporter editor producer contributor correspondent columnist writer photographer anchor presenter redakteur redakteurin korrespondent
  korrespondentin reporterin volontär volontärin autorin ressortleiter ressortleiterin chefredakteur chefredakteurin journaliste correspondant correspondante
  periodista corresponsal redactor redactora colaborador colaboradora columnista giornalista corrispondente inviato inviata jornalista repórter
  correspondente colunista editora redacteur verslaggever redaktør journalistin kommentator reportør toimittaja kirjeenvaihtaja blaðamaður fréttamaður
  dziennikarz dziennikarka redaktor redaktorka korespondent zpravodaj novinář корреспондент обозреватель журналист редактор колумнист кореспондент
  журналістка muhabir gazeteci editör yazar újságíró szerkesztő tudósító wartawan jurnalis pewarta kontributor مراسل صحفي كاتب
`)
