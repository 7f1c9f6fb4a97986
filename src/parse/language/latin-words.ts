/**
 * The commonest small words of languages in Latin letters, in small letters. Elided ones stand without their apostrophe (`l'eau`
 * is `l` and `eau`). Neighbours are there to be told apart, and so that a page in one of them is not taken for the other.
 */
export const latinWords: readonly (readonly [language: string, words: string])[] = [
  [
    'en',
    'the of and to in a is that for it was on with he as his at be by i this had not are but from or have an they which you were her she there been their has would will who said more when about we our its than can if after what could into out over also no up s t mr my do your so how all one just first other before where because says us new year years',
  ],
  [
    'de',
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir einen eines habe gegen kann unter wenn seine ihr ihre hatte worden sagte keine schon diese dieser was jetzt wurden vom immer hier doch jahren uhr',
  ],
  [
    'fr',
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son ses sa aux ont mais d l qu n s c on cette comme été être leur nous vous elle ou fait sans deux après même tout selon ces y entre aussi était avait je où ils à leurs cet depuis ans très peut dont lors encore bien',
  ],
  [
    'es',
    'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tras según ante contra durante',
  ],
  [
    'pt',
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa são disse após sobre segundo anos ainda',
  ],
  [
    'it',
    'di e il la che in a per è un del non con le si una i della da dei nel alla lo al come più ma anche delle l sono su d dell gli ha o se ai dal sul degli nella questo suo stato all dalla tra hanno essere era sua cui fra due solo dopo ancora prima nei sulla c quando stata io anni molto fatto ed nell sulle dagli loro perché',
  ],
  [
    'nl',
    'de van het een en in is dat op te zijn voor met die niet er aan om ook als dan maar bij uit nog naar door over ze hij ik je we worden wordt werd heeft hebben was had of tot deze dit wat meer kan al geen wel zich onder tegen zo na moet hun haar twee waar nu zou veel mensen volgens zei jaar omdat kunnen',
  ],
  [
    'sv',
    'och i att det som en på är av för med den till inte har de ett om var men sig från så han vi kan jag nu när ska också vid eller efter under skulle hade blir bli över mot där finns hon mer man alla sin säger sedan få år än ut upp här får några detta vara deras genom mycket ha dem vad enligt inom varit',
  ],
  [
    'nb',
    'og i det er på til som en å for av at har med de ikke den et om var fra men han seg vi kan jeg sier når skal etter også vil ble ved eller mot under hadde må over mer bli blir hun nå der dette slik være noen blant enn ut opp alle få år man mye kommer mellom selv sin siden bare da hva ha meg dem deres flere to hvor noe blitt uten mens ifølge enhver rett henne hennes igjen likevel dermed gjennom tilbake her uke kunne skulle ville fikk fått sånn hvordan nei vært gjøre gjør går alltid aldri sa hans begge både dager',
  ],
  [
    'da',
    'og i at er det en til på af for med den de som har ikke der et om var fra men han sig vi kan jeg når skal efter også vil blev ved eller mod under havde må over mere bliver hun nu siger dette være nogle blandt end ud op alle få år man meget kommer mellem selv sin siden kun da hvad have mig dem deres flere to hvor jo noget blevet uden mens ifølge enhver ret hende hendes igen alligevel dermed gennem tilbage her uge kunne skulle ville fik fået sådan hvordan nej været gøre gør går altid aldrig sagde hans begge både dage vores dog lige',
  ],
  [
    'nn',
    'og i det er på til som ein å for av at har med dei ikkje den eit om var frå men han seg vi kan eg seier når skal etter også vil vart ved eller mot hadde må meir blir ho no der dette vere nokon enn ut opp alle få år mykje kjem mellom sjølv sin sidan berre då kva meg dykk fleire me noko rett nokre vore korleis henne hennar likevel dermed gjennom tilbake her veke kunne skulle ville fekk fått slik nei gjere gjer går alltid aldri sa hans begge både dagar',
  ],
  [
    'pl',
    'i w na z się nie do że to o jest po za od jak a co ale tym przez dla oraz są był tak jego być już przy czy został może ten które który która tego tej ze było także jej ich tylko roku lub nas ma aby będzie pod jednak jeszcze bardzo kiedy przed między więc sobie mnie u była byli których',
  ],
  [
    'tr',
    've bir bu da de için ile olarak çok daha gibi en olan ne kadar sonra ama göre her var ya değil o ki yeni ise mi olduğunu olduğu tarafından nedeniyle ancak büyük iki dedi şey diye ben sen biz hem bile veya üzerinde önce içinde yok oldu etti ediyor şu ilk yıl arasında ifade şekilde onun bunun hiçbir',
  ],
  [
    'fi',
    'ja on ei että oli se hän mutta ovat myös kun niin tai jo kuin mukaan sekä sen ole ollut joka vain jos nyt voi tämä vuoden mitä jotka siitä kanssa minä sitä hänen vielä jälkeen mikä olisi kuitenkin eivät noin sanoo me he ennen koska tätä tämän siinä kaikki olla hyvin aikana jossa heidän',
  ],
  [
    'lt',
    'ir į kad yra su iš tai bet kaip o ne nuo dėl jis apie ar buvo po tik už jau pagal taip prie metų savo jo jų kas per šis šiuo daug dar kuris kurie ji man iki gali būti teigė sakė bei nes kai tačiau šią turi kurių arba',
  ],
  [
    'lv',
    'un ir ka ar par no uz bet kas to arī lai tas kā ne gan pēc ko šo bija vai savu viņš tika jau tiek gada līdz pie būs tā viņa nav kur jo vēl tikai mēs es ļoti gadā kuri šī tiesības viņi kad',
  ],
  [
    'et',
    'ja on ei et see ka oli kui ta aga ning mis ole oma või siis kes selle nii seda välja mida veel ma meie olid nad pärast juba aasta kuid mitte üks kus nende väga ütles saab tema kõik',
  ],
  [
    'cs',
    'a se v na je že s z do o i to by pro ve k jako si za které jsem jsou po od který ale až tak jen nebo bylo při podle byl také já už která není jak před ze aby když mezi bude však jeho jejich další má byla u budou než kde let pouze být může jsme',
  ],
  [
    'sk',
    'a sa v na je že s z do o aj to by pre vo k ako si za ktoré som sú po od ktorý ale až tak len alebo bolo pri podľa bol tiež už ktorá nie pred zo aby keď medzi bude však jeho ich ďalšie má bola u budú než kde rokov iba byť ktorí čo môže sme',
  ],
  [
    'sl',
    'in je v na da se za z so ki pa tudi po s ne bi kot o ali od do še pri iz bo že bil bilo bila ko ni ter lahko kar ga smo jih sta sem zaradi let več med jo samo če njegov kjer vsak pravico',
  ],
  [
    'hr',
    'i je u na se da su za od s a koji o bi ne nije kao to što će iz te ili ali po kako biti koja koje samo do još bio više sve nakon bila ima li rekao prema može nisu sam godine smo ako prije također toga bez gdje uvijek tko vrijeme tijekom dvije dio poslije svijetu osim netko općine tisuća tjedan obitelji mjesto djeca riječ unatoč točno jer dok bih kod ovaj kuna eura bit ljudi onda kada',
  ],
  [
    'sr-Latn',
    'i je u na se da su za od sa a koji o bi ne nije kao to što će iz te ili ali po kako biti koja koje samo do još bio više sve nakon bila ima li rekao prema može nisu sam godine smo ako pre takođe toga bez gde uvek ko vreme posle šta tokom dve deo svetu osim neko opštine hiljada nedelje porodice mesto deca reč uprkos tačno jer dok bih kod ovaj dinara evra ljudi onda kada kaže',
  ],
  [
    'ro',
    'de și şi în a la cu pe care din nu pentru că o un mai au este să al fi sau ca sunt fost ale lui prin dar după între ce cele acest îl le se s această fără până când mult foarte doar ani unei spus ar iar fie orice',
  ],
  [
    'hu',
    'a az és hogy nem is egy ez meg de volt csak van már ha még mint el kell vagy azt lesz után lehet szerint ki több pedig amely olyan fel úgy ezt minden én között igen sem mert nagyon aki ami most így során joga nincs',
  ],
  [
    'ca',
    'de la el i a que en els les del un per amb una no es al als ha dels són com més seva però si va hi ho aquest aquesta ser també seu o ja on quan entre fins havia perquè què molt sobre tot pel han anys ens segons l d s té tota',
  ],
  [
    'gl',
    'de a o que e do da en un para é con non unha os no se na por máis as dos como pero foi ao das ten á seu súa ou ser cando moi nos xa está tamén pola polo ata isto ela entre era sen mesmo aos ter seus nas estes son dixo sobre segundo toda',
  ],
  [
    'is',
    'og í að er á sem til við um en var með fyrir það ekki hefur af ég þetta þess því hann eru frá eftir einnig svo verið hún þá eða upp voru hafa vera þegar þeir sé segir höfðu hafi úr þau hjá mjög verður nú þar sínum mun ber rétt',
  ],
  [
    'vi',
    'và của là có các một được trong cho những với không để người này đã khi từ đến về ra cũng như vào ở tại năm đó phải trên sẽ nhiều bị ông theo hơn nhưng sau còn đang việc lại nhà nước anh rằng bà quyền mọi',
  ],
  [
    'id',
    'yang dan di untuk pada dengan ini dari dalam itu tidak akan adalah juga ke karena oleh kepada bisa ada mereka sudah saat atau telah tersebut menjadi dapat saya lebih sebagai kata secara para orang tahun banyak belum hari kami kita seperti bahwa agar masih hingga namun setelah dia tetapi berhak setiap tanpa harus maupun serta hak apa jika bukan polisi sementara baru hanya antara lain ketika pihak atas terhadap merupakan sedang masyarakat kemudian sekitar hukum pun',
  ],
  [
    'ms',
    'yang dan di untuk pada dengan ini dari dalam itu tidak akan adalah juga ke kerana oleh kepada boleh ada mereka sudah ketika atau telah tersebut menjadi dapat saya lebih sebagai kata secara para orang tahun banyak belum hari kami kita seperti bahawa agar masih sehingga namun selepas beliau daripada ialah turut bagi berkata tetapi berhak setiap tanpa hendaklah mahupun serta hak apa jika bukan polis sementara baharu hanya antara lain pihak manakala iaitu tiada sahaja atas terhadap berkenaan kerajaan hendak mana merupakan sedang rakyat kemudian sekitar undang pun mempunyai',
  ],
  [
    'fil',
    'ang ng sa na mga at ay si ni para hindi ito kung o ko mo siya niya may nang isang kay kanyang kanilang ako ka lang din rin pa naman dahil mula bilang sila namin natin ating po wala upang sinabi',
  ],
  [
    'sw',
    'ya na wa kwa ni za katika la kuwa cha hiyo hii huyo huo yake wake lakini pia kama au ambao ambaye hilo baada bila kutoka watu zaidi wao yao hivyo sana mtu siku mwaka alisema hata bado huku kila haki',
  ],
  [
    'af',
    'die van en in is het dat n nie met vir op wat te sy om hy aan ook as by sal kan was hulle uit ons na deur maar word nog tot haar ek meer oor of dit moet kon gesê jaar al een geen elke reg',
  ],
  [
    'sq',
    'të e në dhe që për me një nga është i se ka u do kanë si nuk më edhe janë por ishte pas duke kjo ky ai tij vetëm kur shumë mund deri çdo ndërsa tha ku sipas',
  ],
  [
    'eu',
    'eta da du ez bat dira ere baina izan den zuen dute egin behar beste hau baino dela duen edo oso zen dituzte bere gero hori ziren arte bai izango hala horrek zuten nahi egun arteko batean bezala gizon',
  ],
  [
    'cy',
    'y yn a i o ar mae yr ei am wedi bod nid gan ond fod oedd hyn ac fel eu neu sydd wrth hefyd dim pan cael byddai pob ddim ni',
  ],
  [
    'ga',
    'an agus na ar i a go is le sé bhí tá ag sin do seo mar nach ach ó leis aon air níl gur as atá iad féin bhfuil chun sí',
  ],
  [
    'lb',
    'an de der d déi vun ass den fir op mat eng net och ze sinn dat hunn et no huet bei um gouf wéi si zu mä aus dass sech vum iwwer nëmmen en',
  ],
  [
    'az',
    'və bir bu ilə da də üçün olan o ki edib ən çox daha isə kimi sonra qədər olub var edən olaraq görə həm deyib yeni edir amma tərəfindən',
  ],
]
