"""Hebrew in Latin letters, for e-mail addresses: letters, what English letters are called, common names."""

from __future__ import annotations

from frontdesk.scenario.language.lexicon import listed

LETTERS = dict(
    zip(
        "אבגדהוזחטיכלמנסעפצקרשתךםןףץ",
        listed("a b g d h v z h t i k l m n s a p tz k r sh t k m n f tz"),
        strict=True,
    )
)
_LETTER_NAMES = (
    "a אייי | b בי | c סי | d די | e אי | f אף | g גי ג'י | h אייץ' אייץ | i איי | j ג'יי גיי | k קיי "
    "| l אל | m אם | n אן | o או | p פי | q קיו | r אר | s אס | t טי | u יו | v וי | x אקס איקס "
    "| y וואי ווי | w דאבליו דבליו דאבליוו | z זד זי"
)
_NAMES = (
    "dani דני | danny דאני | david דוד דויד | moshe משה | yossi יוסי | yosef יוסף | yoav יואב "
    "| avi אבי | abraham אברהם | cohen כהן | levi לוי | mizrahi מזרחי | peretz פרץ | biton ביטון "
    "| dahan דהן | friedman פרידמן | katz כץ | azulay אזולאי | amar עמר | ohana אוחנה | gabay גבאי "
    "| hadad חדד | shapira שפירא שפירה | goldberg גולדברג | klein קליין | sharon שרון "
    "| rosenberg רוזנברג | malka מלכה | noa נועה | maya מאיה | tamar תמר | yael יעל | michal מיכל "
    "| sarah שרה | rachel רחל | rivka רבקה | leah לאה | miri מירי | miriam מרים | ronit רונית "
    "| dana דנה | dina דינה | galit גלית | hila הילה | shira שירה | shir שיר | adi עדי | inbal ענבל "
    "| keren קרן | liat ליאת | limor לימור | meirav מירב | naama נעמה | orit אורית | osnat אסנת "
    "| sigal סיגל | tal טל | yaara יערה | anat ענת | efrat אפרת | eyal אייל | amir אמיר | amit עמית "
    "| ariel אריאל | asaf אסף | barak ברק | ben בן | boaz בועז | daniel דניאל | eitan איתן | elad אלעד "
    "| eli אלי | gal גל | gil גיל | guy גיא | haim חיים | ido עידו | idan עידן | itai איתי "
    "| itzik איציק | jacob ג'ייקוב | yaakov יעקב | kobi קובי | lior ליאור | meir מאיר | michael מיכאל "
    "| nadav נדב | nir ניר | noam נועם | ofer עופר | omer עומר | oren אורן | ori אורי | ran רן "
    "| roi רועי | ron רון | roni רוני | shai שי | shlomo שלמה | shimon שמעון | tomer תומר | uri אורי "
    "| yair יאיר | yaniv יניב | yaron ירון | yitzhak יצחק | yonatan יונתן יהונתן | yuval יובל "
    "| zeev זאב | ziv זיו | baruch ברוך | efraim אפרים | hanna חנה | esther אסתר | ruth רות "
    "| naomi נעמי | orly אורלי | irit עירית | ilana אילנה | ilan אילן | alon אלון | erez ארז "
    "| arik אריק | rami רמי | sami סמי | victor ויקטור | vered ורד | info אינפו | office אופיס "
    "| sales סיילס | support סאפורט | mail מייל | contact קונטקט | service סרוויס | shop שופ "
    "| bar בר | sasson ששון | segal סגל | weiss וייס ויס | gross גרוס | stern שטרן | levin לוין | paz פז "
    "| dror דרור | gilad גלעד | matan מתן | shahar שחר | stav סתיו | hadas הדס | nitzan ניצן | zvi צבי "
    "| dov דב | sivan סיון | ravit רוית רווית | karmi כרמי | karmel כרמל | feldman פלדמן | berger ברגר "
    "| schwartz שוורץ שורץ | hershko הרשקו | dekel דקל | elkayam אלקיים | vaknin וקנין ועקנין "
    "| malul מלול | tzur צור | harel הראל | golan גולן | regev רגב | raz רז | peled פלד | barak ברק "
    "| eden עדן | shaked שקד | agam אגם | hodaya הודיה | tehila תהילה | yarden ירדן | merav מרב "
    "| nurit נורית | smadar סמדר | ravid רביד | itamar איתמר | evyatar אביתר | netanel נתנאל | raphael רפאל "
    "| gabriel גבריאל | benjamin בנימין | marina מרינה | olga אולגה | alex אלכס | max מקס "
    "| boris בוריס | lea לאה | emma אמה | home הום | garden גרדן | center סנטר | group גרופ "
    "| dental דנטל | hotel הוטל "
    "| cafe קפה | bank בנק | teva טבע | law לו | design דיזיין | digital דיגיטל | online אונליין "
    "| pizza פיצה | salon סלון "
    "| gali גלי | shelly שלי | rafi רפי | sarit שרית | kineret כנרת | pnina פנינה | tali טלי | dafna דפנה "
    "| israel ישראל | studio סטודיו | dr דוקטור | clinic קליניק"
)


def _table(text: str) -> dict[str, str]:
    """`a x y | b z` as a table from each of x, y, z; ו and י are never doubled in it."""
    found: dict[str, str] = {}
    for entry in text.split("|"):
        written, *heard = entry.split()
        for word in heard:
            found.setdefault(word.replace("וו", "ו").replace("ייי", "י").replace("יי", "י"), written)
    return found


NAMES = _table(_NAMES) | _table(_LETTER_NAMES)
"""What a word is in an address, where its letters do not tell."""
