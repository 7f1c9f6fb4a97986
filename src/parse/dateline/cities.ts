/** Cities whose name alone is enough for a dateline, in English and in their own languages; matched without accents. */
const WORLD =
  'Amsterdam|Baghdad|Bangkok|Beijing|Beirut|Berlin|Brussels|Cairo|Djibouti|Dublin|Geneva|Gibraltar|Guatemala City|Havana|Helsinki|Hong Kong|Islamabad|Istanbul|Jerusalem|Johannesburg|Kuwait City|London|Luxembourg|Macau|Madrid|Mexico City|Milan|Monaco|Montreal|Moscow|Munich|New Delhi|Panama City|Paris|Prague|Quebec City|Rio de Janeiro|Rome|San Marino|Sao Paulo|Shanghai|Singapore|Stockholm|Sydney|Tokyo|Toronto|Vatican City|Vienna|Zurich|Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Aden|Aleppo|Algiers|Almaty|Amman|Ankara|Antananarivo|Antwerp|Asmara|Astana|Asuncion|Athens|Auckland|Baku|Bamako|Bangui|Banjul|Barcelona|Basra|Belfast|Belgrade|Belmopan|Bengaluru|Benghazi|Birmingham|Bishkek|Bissau|Bogota|Brasilia|Bratislava|Brazzaville|Bridgetown|Brisbane|Bucharest|Budapest|Buenos Aires|Bujumbura|Busan|Calgary|Canberra|Cape Town|Caracas|Cardiff|Casablanca|Chennai|Chisinau|Colombo|Conakry|Copenhagen|Cotonou|Dakar|Damascus|Dar es Salaam|Davos|Delhi|Dhaka|Dili|Doha|Donetsk|Dubai|Durban|Dushanbe|Edinburgh|Edmonton|Entebbe|Freetown|Gaborone|Gaza|Gaza City|Georgetown|Glasgow|Goma|Guangzhou|Guayaquil|Hanoi|Harare|Hargeisa|Ho Chi Minh City|Hyderabad|Jakarta|Jeddah|Juba|Kabul|Kampala|Kandahar|Karachi|Kathmandu|Kharkiv|Khartoum|Kigali|Kingston|Kinshasa|Kolkata|Kuala Lumpur|Kyiv|Kiev|La Paz|Lagos|Lahore|Libreville|Lilongwe|Lima|Lisbon|Ljubljana|Lome|Luanda|Lusaka|Lviv|Male|Managua|Manama|Manchester|Manila|Maputo|Marrakech|Maseru|Mbabane|Mecca|Medina|Melbourne|Minsk|Mogadishu|Monrovia|Monterrey|Montevideo|Mosul|Mumbai|Muscat|Nairobi|Nassau|Naypyitaw|Ndjamena|Niamey|Nicosia|Nouakchott|Nuuk|Odesa|Odessa|Osaka|Oslo|Ottawa|Ouagadougou|Paramaribo|Perth|Peshawar|Phnom Penh|Podgorica|Port Louis|Port Moresby|Port of Spain|Port Sudan|Port-au-Prince|Porto-Novo|Praia|Pretoria|Pristina|Pyongyang|Quetta|Quito|Rabat|Ramallah|Rawalpindi|Reykjavik|Riga|Riyadh|San Jose|San Juan|San Salvador|Sanaa|Santiago|Santo Domingo|Sarajevo|Seoul|Shenzhen|Skopje|Sofia|Sochi|Srinagar|Strasbourg|Suva|Taipei|Tallinn|Tashkent|Tbilisi|Tegucigalpa|Tehran|Tel Aviv|The Hague|Thimphu|Tirana|Tripoli|Tunis|Ulaanbaatar|Vaduz|Valletta|Vancouver|Victoria|Vientiane|Vilnius|Vladivostok|Warsaw|Wellington|Windhoek|Winnipeg|Wuhan|Yamoussoukro|Yangon|Yaounde|Yerevan|Zagreb|Dodoma|Mombasa|Bulawayo|Port Elizabeth|Bloemfontein|Patna|Lucknow|Jaipur|Ahmedabad|Pune|Bhopal|Chandigarh|Guwahati|Thiruvananthapuram|Kochi|Surat|Nagpur|Ranchi|Dehradun|Shimla|Jammu|Amritsar|Bhubaneswar|Raipur|Noida|Gurugram|Mangaluru|Panaji|Imphal|Faisalabad|Multan|Chittagong|Penang|Johor Bahru|Kota Kinabalu|Kuching|Putrajaya|Surabaya|Bandung|Medan|Denpasar|Cebu City|Davao City|Kyoto|Nagoya|Hiroshima|Fukushima|Sapporo|Incheon|Daegu|Sejong|Kaohsiung|Leeds|Liverpool|Bristol|Sheffield|Newcastle|Adelaide|Darwin|Hobart|Christchurch|Halifax|Regina|Quebec|Valparaiso|Cordoba|Rosario|Medellin|Cali|Guadalajara|Tijuana|Ciudad Juarez|Culiacan'
const UNITED_STATES =
  'Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|Las Vegas|Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York|Oklahoma City|Philadelphia|Phoenix|Pittsburgh|St. Louis|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|Washington|Albany|Albuquerque|Anchorage|Austin|Baton Rouge|Charlotte|Columbus|Des Moines|El Paso|Fort Worth|Hartford|Jacksonville|Juneau|Kansas City|Little Rock|Memphis|Nashville|Oakland|Omaha|Orlando|Portland|Richmond|Sacramento|St. Paul|Tallahassee|Tampa|Tucson|Tulsa|United Nations|Capitol Hill|Washington D.C.|Washington DC|New York City'
const GERMAN =
  'Wien|Bern|Basel|Zürich|Genf|Luzern|Lausanne|St. Gallen|Winterthur|Vaduz|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Bregenz|Eisenstadt|St. Pölten|Villach|Wels|Aachen|Augsburg|Bamberg|Bautzen|Bayreuth|Bergisch Gladbach|Bielefeld|Bochum|Bonn|Bottrop|Brandenburg|Braunschweig|Bremen|Bremerhaven|Celle|Chemnitz|Coburg|Cottbus|Cuxhaven|Darmstadt|Dessau|Detmold|Dortmund|Dresden|Duisburg|Düsseldorf|Eisenach|Emden|Erfurt|Erlangen|Essen|Esslingen|Flensburg|Frankfurt|Frankfurt am Main|Frankfurt/Main|Frankfurt (Oder)|Freiburg|Fulda|Fürth|Gelsenkirchen|Gera|Gießen|Görlitz|Göttingen|Goslar|Gotha|Greifswald|Gütersloh|Hagen|Halle|Hamburg|Hameln|Hamm|Hanau|Hannover|Heidelberg|Heilbronn|Herne|Hildesheim|Hof|Ingolstadt|Iserlohn|Jena|Kaiserslautern|Karlsruhe|Kassel|Kempten|Kiel|Koblenz|Köln|Konstanz|Krefeld|Landshut|Leipzig|Leverkusen|Lübeck|Ludwigsburg|Ludwigshafen|Lüneburg|Magdeburg|Mainz|Mannheim|Marburg|Minden|Moers|Mönchengladbach|Mülheim|München|Münster|Neubrandenburg|Neumünster|Neuss|Nürnberg|Oberhausen|Offenbach|Oldenburg|Osnabrück|Paderborn|Passau|Pforzheim|Plauen|Potsdam|Ravensburg|Recklinghausen|Regensburg|Remscheid|Reutlingen|Rosenheim|Rostock|Saarbrücken|Salzgitter|Schweinfurt|Schwerin|Siegen|Solingen|Speyer|Stralsund|Straubing|Stuttgart|Suhl|Trier|Tübingen|Ulm|Weimar|Wiesbaden|Wilhelmshaven|Wismar|Wittenberg|Witten|Wolfenbüttel|Wolfsburg|Worms|Wuppertal|Würzburg|Zwickau|Rom|Mailand|Venedig|Neapel|Athen|Prag|Warschau|Krakau|Breslau|Danzig|Moskau|Kiew|Minsk|Lissabon|Brüssel|Straßburg|Kopenhagen|Bukarest|Belgrad|Tiflis|Kairo|Tunis|Algier|Tripolis|Teheran|Bagdad|Damaskus|Peking|Tokio|Neu-Delhi|Havanna|Den Haag|Luxemburg|Laibach|Pressburg|Jerewan|Taschkent|Singapur|Kapstadt|Mexiko-Stadt|Riad|Dschidda|Addis Abeba|Hongkong|Taipeh|Pjöngjang|Neu Delhi|Khartum|Katmandu|Genua|Turin|Florenz|Bozen|Nizza|Lüttich|Brügge|Wilna|Lwiw|Charkiw|Cherson|Saporischschja|Sankt Petersburg|St. Petersburg|Nikosia|Posen|Lodsch|Temeswar|Hermannstadt|Sarajewo|Skopje|Davos|Chur|Schaffhausen|Thun|Biel|Frankfurt (Main)'
const OTHERS =
  'Roma|Milano|Napoli|Torino|Palermo|Genova|Bologna|Firenze|Bari|Catania|Venezia|Verona|Trieste|Cagliari|Città del Vaticano|Bruxelles|Parigi|Londra|Mosca|Berlino|Pechino|Atene|Lisboa|Porto|Coimbra|Faro|Braga|Brasília|São Paulo|Belo Horizonte|Curitiba|Recife|Salvador|Fortaleza|Manaus|Porto Alegre|Luanda|Maputo|Ciudad de México|Bogotá|Valencia|Sevilla|Bilbao|Zaragoza|Málaga|Palma|Murcia|Toledo|Santander|Oviedo|Pamplona|Vitoria|Mérida|Nueva York|Londres|Bruselas|Pekín|Moscú|Jerusalén|Ginebra|Lyon|Marseille|Toulouse|Nice|Nantes|Strasbourg|Montpellier|Bordeaux|Lille|Rennes|Genève|Pékin|Moscou|Le Caire|Alger|Tunis|Bamako|Téhéran|Bagdad|Damas|Beyrouth|Jérusalem|Montréal|Québec|Antwerpen|Brussel|Gent|Brugge|Leuven|Luik|Liège|Rotterdam|Utrecht|Eindhoven|Groningen|Parijs|Londen|Berlijn|København|Aarhus|Odense|Aalborg|Göteborg|Malmö|Uppsala|Bergen|Trondheim|Stavanger|Tromsø|Tampere|Turku|Oulu|Warszawa|Kraków|Wrocław|Gdańsk|Poznań|Łódź|Bruksela|Praha|Brno|Ostrava|Plzeň|Brusel|Bratislava|Košice|București|Cluj-Napoca|Beograd|Novi Sad|Zagreb|Split|Sarajevo|Ljubljana|Maribor|Vilnius|Kaunas|Rīga|Tallinn|Ankara|İstanbul|İzmir|Antalya|Bursa|Adana|Diyarbakır|Gaziantep|Москва|Санкт-Петербург|Киев|Київ|Минск|Мінск|Львів|Одеса|Харків|Астана|Алматы|София|Београд|Вашингтон|Лондон|Париж|Берлин|Брюссель|Пекин|Женева|Стамбул|Анкара|Тегеран|Αθήνα|Θεσσαλονίκη|Λευκωσία|القاهرة|بيروت|دمشق|بغداد|عمان|الرياض|دبي|أبوظبي|الكويت|الدوحة|المنامة|مسقط|صنعاء|عدن|غزة|القدس|رام الله|تونس|الجزائر|الرباط|طرابلس|الخرطوم|واشنطن|لندن|باريس|موسكو|نيويورك|طهران|أنقرة'

const REGIONS =
  'Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Md.|Mass.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Vt.|Va.|Wash.|W.Va.|Wis.|Wyo.|D.C.|Ont.|Que.|B.C.|Alta.|Man.|Sask.|N.S.|N.B.|N.L.|P.E.I.|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Puerto Rico|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Yukon|Nunavut|New South Wales|Queensland|Tasmania|Scotland|Wales|England|Northern Ireland|Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh|Belarus|Belgium|Bolivia|Bosnia|Brazil|Bulgaria|Burkina Faso|Cambodia|Cameroon|Canada|Chad|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Denmark|Ecuador|Egypt|El Salvador|Estonia|Ethiopia|Finland|France|Germany|Ghana|Greece|Greenland|Guatemala|Guinea|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Latvia|Lebanon|Lesotho|Liberia|Libya|Lithuania|Malawi|Malaysia|Mali|Malta|Mexico|Moldova|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|Norway|Oman|Pakistan|Panama|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Senegal|Serbia|Sierra Leone|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Sudan|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tanzania|Thailand|Togo|Tunisia|Turkey|Uganda|Ukraine|United Arab Emirates|United Kingdom|Uruguay|Uzbekistan|Venezuela|Vietnam|West Bank|Gaza Strip|Yemen|Zambia|Zimbabwe|U.K.|U.S.|UK|USA'

const POSTAL = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB NL'.split(
    ' ',
  ),
)

const MARKS = /[\u0300-\u036f\u0653-\u0655]/g

/** The form under which place names are kept: lower case without accents. */
function placeKey(name: string): string {
  const lower = name.toLowerCase()
  for (let i = 0; i < lower.length; i++) if (lower.charCodeAt(i) > 127) return withoutMarks(lower)
  return lower
}

function withoutMarks(lower: string): string {
  return lower.normalize('NFD').replace(MARKS, '').replaceAll('ı', 'i').normalize('NFC')
}

let cities: ReadonlySet<string> | null = null
let regions: ReadonlySet<string> | null = null

function keysOf(names: string): ReadonlySet<string> {
  return new Set(names.split('|').map(placeKey))
}

/** True for a city that needs no country beside it. */
export function isCity(name: string): boolean {
  cities ??= keysOf([WORLD, UNITED_STATES, GERMAN, OTHERS].join('|'))
  return cities.has(placeKey(name))
}

/** True for a state, province or country as it stands behind a city (`Ohio`, `Ore.`, `Norway`). */
export function isRegion(name: string): boolean {
  regions ??= keysOf(REGIONS)
  return POSTAL.has(name) || regions.has(placeKey(name))
}

const GERMAN_ENDING =
  /^\p{Lu}\p{Ll}{2,}(?:burg|berg|heim|hausen|stadt|dorf|feld|brück|brücken|furt|münde|stedt|büttel|kirchen|lingen|au)$/u
const NO_PLACE =
  /(?:schau|frau|^stau|(?:rück|mega|verkehrs|reform|sanierungs)stau|bau|grau|blau|schlau|genau|niveau|plateau|tableau|kabeljau|radau|daheim|geheim|insgeheim|(?:alten|pflege|kinder|tier|eigen|wohn|senioren|vereins)heim|großstadt|kleinstadt|hauptstadt|altstadt|innenstadt|heimatstadt|hochburg|umfeld|vorfeld|spielfeld|mittelfeld|eisberg|schuldenberg|aktenberg|müllberg)$/u

/** True for a German word that ends as place names do (`Karnfeld`) and is none of the common words that also do. */
export function endsLikeGermanPlace(word: string): boolean {
  return GERMAN_ENDING.test(word) && !NO_PLACE.test(word.toLowerCase())
}
