import {type PhraseList, phrases} from './phrases.ts'

export const donation: PhraseList = {
  kind: 'donation',
  whole: phrases(`
    donate · donate now · donate today · donation · donations · make a donation · give · give now · give monthly · contribute · contribute now · support us · support our work · support our journalism · support independent journalism · support local journalism · become a member · become a supporter · become a patron · membership · members · join us · join now · one-time · monthly · annual · other amount · support · buy me a coffee · chip in · patreon
    spenden · jetzt spenden · spende · unterstützen · unterstützen sie uns · unterstütze uns · jetzt unterstützen · mitglied werden · zahl ich · förderer werden · freiwillig bezahlen · solidarisch bezahlen · einmalig · monatlich · fördern
    soutenez-nous · nous soutenir · je soutiens · faire un don · je fais un don · don · dons · soutenir · soutenez · devenir membre · adhérer · haz una donación · donar · dona · dona ahora · hazte socio · hazte socia · hazte miembro · apóyanos · apoya · apoya nuestro trabajo · colabora · sostienici · sostieni · dona ora · donazioni · fai una donazione · diventa socio · abbonati e sostieni · apoie · apoie-nos · apoie o jornalismo · doe · doe agora · doar · faça uma doação · contribua · seja membro · torne-se membro
    doneer · steun ons · word lid · steun onze journalistiek · word donateur · støtt oss · gi en gave · bli medlem · støt os · giv et bidrag · stötta oss · ge en gåva · skänk · swish · tue meitä · lahjoita · liity jäseneksi · styrkja · styrktu okkur · wesprzyj · wesprzyj nas · wpłać · przekaż darowiznę · wspieram · podpořte nás · podpořit · přispět · darovat · поддержать · поддержать нас · поддержите нас · пожертвовать · пожертвования · донат · підтримати · підтримайте нас · пожертвувати · стати патроном · destek ol · bize destek ol · bağış yap · bağış
    寄付 · 寄付する · ご支援のお願い · 支援する · サポーターになる · 후원 · 후원하기 · 정기후원 · 기부 · 기부하기 · 捐款 · 赞助我们 · 支持我们 · 捐助 · 打赏 · 贊助我們 · 小額贊助 · تبرع · تبرع الآن · ادعمنا · تبرعوا · תמכו בנו · תרומה · לתרומה · ủng hộ · đóng góp · donasi · dukung kami · támogatás · támogatom · támogass · támogasson · támogass minket · támogasson minket · adomány · στηρίξτε μας · δωρεά · दान करें · सहयोग करें
  `),
  starts: phrases(`
    support independent · support our · support the · support quality · support local journalism · help us · help keep · donate to · donate today · please donate · please consider · become a member · your support · your donation · your contribution · make a donation · make a tax-deductible · if you value · if you believe in · we need your · we rely on · our journalism · our work is · we're a nonprofit · we are a nonprofit · with your help · independent journalism · readers like you · since you're here · before you go · join thousands · you can support
    unterstützen sie · unterstütze · mit ihrer spende · mit ihrer unterstützung · deine spende · ihre spende · wir brauchen · spenden sie · guter journalismus · unabhängiger journalismus · werden sie mitglied · werde mitglied · unser journalismus · wenn ihnen · hat ihnen der artikel · soutenez · faites un don · votre soutien · votre don · nous avons besoin · grâce à vous · aidez-nous · apoya · ayúdanos · tu apoyo · necesitamos · hazte soci* · si te gusta · periodismo independiente · sostieni · il tuo sostegno · aiutaci · abbiamo bisogno · apoie · seu apoio · o seu apoio · ajude · precisamos · jornalismo independente · steun · jouw steun · help ons · støtt · din støtte · støt · din støtte · stöd · stötta · ditt stöd · tue · tukesi · wesprzyj · twoje wsparcie · pomóż nam · podpořte · vaše podpora · поддержите · ваша поддержка · помогите · підтримайте · ваша підтримка · допоможіть · bize destek · desteğiniz · ご支援 · 후원 · 支持我们 · 支持獨立 · ادعم · تبرع · תמכו · hãy ủng hộ · dukung · támogass* · στηρίξτε
  `),
  contains: phrases(`
    independent journalism · support our journalism · our journalism · make a donation · tax-deductible · your donation · your contribution · readers like you · nonprofit newsroom · reader-funded · reader-supported · unabhängigen journalismus · unabhängiger journalismus · ihre spende · deine spende · spendenkonto · journalisme indépendant · faire un don · votre don · journalisme de qualité · periodismo independiente · tu donación · giornalismo indipendente · jornalismo independente · sua doação · onafhankelijke journalistiek · uavhengig journalistikk · uafhængig journalistik · oberoende journalistik · niezależne dziennikarstwo · nezávislou žurnalistiku · независимую журналистику · незалежну журналістику · bağımsız gazetecilik · ご支援 · 후원 계좌 · 독립언론 · 独立媒体 · الصحافة المستقلة · jurnalisme independen · független újságírás*
  `),
  yes: [
    'Support independent journalism in Norvale',
    'Jetzt spenden',
    'Faire un don',
    'Wesprzyj nas',
    '후원하기',
    'Hazte socio',
  ],
  no: ['The donor gave a kidney.', 'He spent his money on boats.', 'La mairie gère les quais.'],
}
