"""More people who belong to somebody, by language and region: each is one person who may come along.

Beside those in `people`; words that are rather something else ("pop", "папка") are left out.
"""

from __future__ import annotations

KINFOLK: dict[str, str] = {
    "en": (
        "mam | mammy | mama | momma | papa | pops | daddy | mummy | mommy | nanna | nanny | gramps | grammy "
        "| granda | granddad | great aunt | great gran | stepmum | stepmom | stepdad | stepmother "
        "| stepfather | stepbrother | stepsister | half brother | half sister | godmother | godfather "
        "| godson | goddaughter | godchild | fiancé | fiancée | spouse | better half | my better half "
        "| lodger | bestie | best friend | childminder | au pair | babysitter | bairn | wean | nipper "
        "| youngster | daughter in law | son in law | mother-in-law | father-in-law | sister-in-law "
        "| brother-in-law | son-in-law | daughter-in-law | coworker | co worker | workmate | classmate "
        "| buddy | my father in law | my mother in law | my brother in law | my sister in law "
        "| my son in law | my daughter in law | a plus one | my plus one | business partner | grandkid "
        "| great grandson "
        "| great granddaughter | sis | bro"
    ),
    "de": (
        "omi | opi | mutti | vati | mami | papi | schwiegersohn | schwiegertochter | schwiegermama "
        "| schwiegerpapa | stiefmutter | stiefvater | stiefsohn | stieftochter | stiefbruder "
        "| stiefschwester | patenkind | patentante | patenonkel | gattin | gatte | gatten | ehefrau "
        "| ehemann | lebensgefährte | lebensgefährtin | lebensgefährten | lebenspartner | lebenspartnerin "
        "| bessere hälfte | uroma | uropa | enkelkind | bua | dirndl | mädel | madl | knirps | dreikäsehoch "
        "| bekannte | bekannter | bekannten | geschäftspartner | geschäftspartnerin | azubi | lehrling "
        "| praktikant | praktikantin | babysitter | kindermädchen | au pair | beste freundin | bester freund"
    ),
    "es": (
        "mi señora | su señora | tu señora | la parienta | mi parienta | mami | papi | abuelita | abuelito "
        "| yaya | yayo | bisabuela | bisabuelo | hijastro | hijastra | padrastro | madrastra "
        "| hermanastro | hermanastra | yerno | nuera | consuegro | consuegra | ahijado | ahijada | madrina "
        "| padrino | comadre | compadre | prometido | prometida | chamaco | chamaca | chavo | chava | pibe "
        "| piba | guagua | wawa | hermanito | hermanita | colega | socio | socia | polola | pololo "
        "| mi viejo | mi vieja | mi patrona | mi patrón | la patrona | niñera | bebita | bebito | "
        "chiquillo | chiquilla | chiquito | chiquita "
        "| el chico | la chica | el pequeño | la pequeña | bisnieto | bisnieta | tío abuelo | tía abuela"
    ),
    "ru": (
        "бабуля | бабулю | бабулей | дедуля | дедулю | дедулей | мамочка | мамочку | мамочкой | папочка "
        "| папочку | папочкой | мамуля | супруг | супруга | супругу | супругой | супругом | зять | зятя "
        "| зятем | невестка | невестку | невесткой | сноха | сноху | снохой | золовка | золовкой | шурин "
        "| шурином | деверь | деверем | свекр | свекра | свекром | кум | кумом | кума | куму | кумой "
        "| крестный | крестным | крестная | крестную | крестной | крестник | крестником | крестница "
        "| крестницей | отчим | отчимом | мачеха | мачехой | пасынок | пасынком | падчерица | падчерицей "
        "| племянник | племянника | племянником | племянница | племянницу | племянницей | приятель "
        "| приятеля | приятелем | приятельница | приятельницей | товарищ | товарищем | сынуля | сынулей "
        "| дочурка | дочурку | дочуркой | доча | дочу | дочей | няня | няню | няней | знакомый | знакомым "
        "| знакомая | знакомую | знакомой | малышка | малышку | малышкой | ребеночек | ребеночком "
        "| прабабушка | прабабушку | прабабушкой | двоюродный брат | двоюродная сестра | двоюродным братом "
        "| двоюродной сестрой | начальница | кавалер | кавалером | благоверный | благоверная"
    ),
    "ar": (
        "الوالد | الوالدة | ابن عمي | بنت عمي | ابن خالتي | بنت خالتي | ابن خالي | بنت خالي | ابن عمتي "
        "| بنت عمتي | ابن أخي | بنت أخي | ابن أختي | بنت أختي | ابن اخوي | ابن اختي | بنت اختي | زوجة أخي "
        "| زوج أختي | صهري | كنتي | نسيبي | سلفتي | أخت زوجي | أخو زوجي | أم زوجي | أبو زوجي | حماي "
        "| تيتة | جدو | سيدو | نونو | البيبي | الطفل | الطفلة | طفل صغير | حرمي | عقيلتي | شريكي | شريكتي "
        "| ولدي الصغير | بنتي الصغيرة | الصغيرة | الصغير | الرضيع | الرضيعة | ابني الصغير | أم العيال "
        "| أبو العيال | ابننا | بنتنا | أمنا | أبونا | أختنا | أخونا | أخوي الصغير | أختي الصغيرة | "
        "رفيجي | ربيعي | خويي"
    ),
    "he": (
        "האישה | האישה שלי | אישה שלי | הבעל | הבעל שלי | בן זוגי | בת זוגי | בן זוג | בת זוג | בן הזוג שלי "
        "| בת הזוג שלי | סבתוש | החתן שלי | הכלה שלי | החמות | החמות שלי | חמות | האחיין "
        "| האחיין שלי | האחיינית שלי | אחיין שלי | אחיינית שלי | בן דוד שלי "
        "| בת דודה שלי | הקטן | הקטנה | הקטנה שלי | הקטן שלי | הבכור | הבכורה | שותף | שותפה | השותף שלי "
        "| השותפה שלי | ארוס | ארוסה | הארוס שלי | הארוסה שלי | זאטוט | התינוק שלי | התינוקת שלי | הנכד "
        "| הנכדה | הנכד שלי | הנכדה שלי | הסבא | הסבתא | האמא | האבא | האח שלי | האחות שלי | הגיס שלי "
        "| הגיסה שלי | גיסה | גיס"
    ),
}
"""Each phrase is one person."""
PAIRS: dict[str, str] = {
    "en": "grandfolks | mum and dad | mom and dad | my folks",
    "de": "großeltern | stiefeltern | urgroßeltern | pateneltern",
    "es": "abuelos | mis papás | los papás | mis viejos | mellizas | cuates | tíos | mis tíos | padrinos",
    "ru": "супруги | дедушка с бабушкой | бабушка с дедушкой | родителей | близняшки | близняшками",
    "ar": "الوالدين | أمي وأبي | أهل زوجي | جدي وجدتي | والديني",
    "he": "סבא וסבתא | סבתא וסבא | אמא ואבא | אבא ואמא | הורים | ההורים של בעלי | ההורים של אשתי",
}
"""Each phrase is two people."""
PEOPLE_CALLED: dict[str, str] = {
    "en": (
        "bairns | weans | nippers | youngsters | little uns | littluns | little'uns | rugrats | ankle biters "
        "| grandbabies | oldies | fellas | blokes | lasses | tweens | preschoolers | schoolkids"
    ),
    "de": (
        "buam | madln | madeln | enkerl | gören | bengel | knirpse | zwerge | kiddies | schwiegerkinder "
        "| racker | halbwüchsige | dreikäsehochs | senioren | herrschaften | damen | herren"
    ),
    "es": (
        "chamacos | chamacas | chavos | chavas | chiquillos | chiquillas | chiquitos | chiquitas | pibes "
        "| pibas | guaguas | wawas | gurises | botijas | criaturas | escuincles | mocosos | patojos "
        "| cipotes | nenas | hijitos | sobrinitos | abuelitos | pequeños | pequeñas | chicos | chicas "
        "| adolescentes | mayores | grandes | señoras | señores"
    ),
    "ru": (
        "ребятишек | ребятишки | ребятишками | деток | детишек | детишки | детишками | карапузов | карапуза "
        "| пацанов | пацана | пацаны | девчонок | девчонки | внучат | внучата | школьников | школьника "
        "| подростков | подростка | взрослых | детей | ребят | девчат | мужиков | мужика | женщин | мужчин"
    ),
    "ar": (
        "صغار | زغار | بزران | جهال | ولاد | كبار | بالغين | أطفال | رجال | نسوان | شباب | بزورة | دراري "
        "| وليدات | عجايز"
    ),
    "he": (
        "קטנים | קטנטנים | פעוטות | תינוקות | נכדים | מבוגרים | נערים | זאטוטים | טף | גמדים | קשישים "
        "| נשים | גברים | חיילים"
    ),
}
"""People of whom a number before them tells how many."""
NO_GUESTS: dict[str, str] = {
    "en": (
        "dog | dogs | puppy | cat | pram | buggy | pushchair | wheelchair | high chair | highchair "
        "| luggage | bike | guide dog | car seat | walker"
    ),
    "de": (
        "hund | hunde | katze | kinderwagen | rollstuhl | hochstuhl | gepäck | fahrrad | "
        "blindenhund | rollator | buggy"
    ),
    "es": (
        "perro | perra | perrito | gato | carrito | cochecito | silla de ruedas | trona | equipaje "
        "| bici | perro guía | carriola"
    ),
    "ru": (
        "собака | собакой | собаку | кот | кошка | кошкой | коляска | коляской | инвалидная коляска "
        "| багаж | велосипед | пес | псом"
    ),
    "ar": ("كلب | الكلب | كلبي | قطة | عربة | كرسي متحرك | كرسي أطفال | شنط"),
    "he": ("כלב | הכלב | והכלב | כלבה | חתול | עגלה | עגלת | כיסא גלגלים | כיסא תינוק"),
}
"""What comes along and needs no place."""
