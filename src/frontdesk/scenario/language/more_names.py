"""Given names from elsewhere, by script: Karim calls in English too, and Giulia in German.

They count as given names only where the word means nothing else in the language that is spoken. Words that
are everyday ones in one of the languages of a script ("dan", "rose", "sol", "роза") are left out.
"""

from __future__ import annotations

from functools import lru_cache

from frontdesk.scenario.language.lexicon import fold, listed

_LATIN = (
    "nicola eulalia leocadia wilhelmina theodora ottilie kreszenz winnie nessa karim ahmed ahmad hassan "
    "hussein hamza bilal yusuf yousef youssef ibrahim omar umar khalid tariq "
    "rashid salma layla leila amina khadija zainab zeynep samira nadia noor nour rania farah yasmin "
    "jasmin amira imran faisal abdul abdullah mahmoud mustafa moustafa rami samir walid zaid nabil jamal "
    "kamal hana maryam mariam fatemeh reza darius farid arash shirin soraya cyrus parisa nasrin behrouz "
    "navid priyanka anjali deepa deepak rajesh suresh ramesh sanjay vijay arjun rohan anil sunil amit "
    "neha pooja kavita lakshmi meera aarav vikram arvind gurpreet harpreet manpreet jaspreet simran "
    "sunita nisha shreya ishaan aditya kiran divya farhan zara imogen ayaan anika nikhil rahul sachin "
    "shalini chen ming xiao jing jie ling hui yuki hiroshi kenji takeshi akira naoko keiko haruto sakura "
    "jisoo minjun linh thuy huong tuan minh duc hoang phuong siew chinwe chidi ngozi chioma emeka ifeoma "
    "adaeze oluwaseun tunde folasade yetunde amara kwame kofi abena akosua fatou mamadou moussa aminata "
    "ousmane ibrahima thandi thabo sipho nomvula lerato wanjiru kamau giulia giuseppe giovanni luca "
    "matteo alessandro alessia chiara francesca federica lorenzo antonella salvatore vincenzo gianluca "
    "stefano fabio massimo paolo pietro silvio carla elisa ilaria simona pierre françois francois jacques "
    "michel philippe thierry sylvie chantal brigitte nathalie isabelle véronique camille mathilde élodie "
    "elodie aurélie amélie amelie benoît guillaume étienne antoine baptiste olivier pascal cédric yves "
    "gaston piotr paweł pawel krzysztof andrzej tomasz marcin michał michal jakub mateusz kamil agnieszka "
    "małgorzata malgorzata katarzyna joanna magdalena aleksandra zofia kasia basia wojciech zbigniew "
    "grzegorz łukasz lukasz beata ewelina bożena danuta jadwiga stanisław jerzy ivan igor oleg dmitri "
    "dmitry sergei sergey alexei vladimir mikhail nikolai yuri andrei boris svetlana natasha olga tatiana "
    "irina oksana ludmila galina anastasia ekaterina polina ksenia yulia vadim ruslan bogdan taras mykola "
    "olena iryna yevhen artem nazar kateryna bohdan halyna dragan goran zoran branko dejan nikola stefan "
    "milos miloš jovana milica snežana vesna ivana jelena dušan damir edin emir senad amra selma lejla "
    "tomislav zvonimir marko ionut andreea mihai ioana gheorghe florin răzvan bogdana cristian vlad radu "
    "mircea georgios dimitrios nikos kostas yannis yiannis giannis eleni sofia katerina vasiliki stavros "
    "spiros despina christos mehmet ahmet hüseyin huseyin hasan hakan serkan emre burak murat kemal orhan "
    "osman ayşe ayse fatma emine hatice zehra gülsüm merve büşra derya sevgi tuğba elif cem deniz aylin "
    "erik lars björn bjorn sven nils magnus mikael henrik fredrik gustav axel olof astrid ingrid freja "
    "sigrid maja elin malin kirsten søren mads rasmus jesper mette aino mikko jukka pekka antti jeroen "
    "pieter willem joost ruud wouter bram thijs femke sanne lotte anouk marijke maarten hendrik joão joao "
    "thiago tiago rafaela beatriz letícia leticia larissa bruna gustavo vinícius caio luana mariana "
    "juliana fernando marcelo renata matheus otávio noam tomer shira yael avi moshe shlomo yitzhak rivka "
    "eitan itai ofir oren uri nir tamar noa liora menachem chaim yossi dov esther devorah tzipora siobhan "
    "aoife niamh ciara sinead sinéad roisin orla caoimhe saoirse cormac declan ciaran eoin fergus padraig "
    "seamus conor brendan aidan finbar maeve deirdre gráinne bronagh cillian oisin tadhg rhys gareth gwen "
    "bronwen dylan owain angharad carys megan iolo bethan sian emrys hamish alasdair angus ewan euan "
    "callum lachlan morag catriona ailsa eilidh isla duncan malcolm trevor clive desmond maurice leonard "
    "stanley reginald percy cecil ernest alfred albert arthur harold herbert gordon douglas bernard "
    "norman lionel rupert hugo felix jasper toby jake luke ethan freddie alfie archie theo reuben gabriel "
    "isaac caleb connor kieran jordan ashton logan wyatt brooke paige scarlett sienna poppy phoebe "
    "matilda beatrice harriet eleanor georgina florence penelope rosalind rosemary doreen maureen beryl "
    "muriel edna hilda mavis gladys winifred phyllis marjorie enid doris dorothea priscilla constance "
    "josephine peggy betsy nancy bridget gail gwendolyn jocelyn lorna lynne lynn mabel nora pauline roz "
    "tracey tracy wendy yvonne zena abigail bethany danielle elise felicity gillian hayley jasmine "
    "kayleigh leanne lindsay louise melanie natalie philippa rowena saskia tamsin vanessa dwayne tyrone "
    "latoya keisha deshawn lamar shanice marcus terrence darnell benedikt korbinian xaver alois sepp "
    "josef franz georg ludwig leopold ferdinand konrad ulrich volker lothar siegfried gottfried norbert "
    "reinhard reinhold gunnar detlef henning wiebke antje imke swantje heidemarie rosemarie annemarie "
    "liselotte waltraud edeltraud irmgard hannelore roswitha walburga annegret friederike theresa "
    "theresia veronika franziska kathi resi gretel vroni moni sebastian dominik fabian philipp philip "
    "maximilian jannik malte lennart mika luis leon milena svenja janina nadine carola cornelia evelyn "
    "fiona gudrun heidrun hedwig inge iris jana judith karola mareike marlies regina rita rosa silvia "
    "simone sybille tamara valerie verena viola vivien yara montse jordi joan núria nuria oriol pau "
    "meritxell mireia arnau marc àngels aitor iker ainhoa amaia itziar leire unai gorka jon xabier edurne "
    "begoña maite iñaki xoán brais uxía antía sabela martiño matías bautista benicio facundo agustina "
    "milagros micaela florencia ximena yesenia wilmer jhon yadira maribel marisol lourdes graciela "
    "liliana norma olivia rodolfo arturo benjamín bruno cristóbal edgar efraín emiliano ezequiel fabián "
    "federico gerardo gilberto heriberto isidro israel joel leandro leonardo leopoldo lisandro mauricio "
    "maximiliano moisés nelson octavio orlando oswaldo patricio ramiro renato rogelio rolando samuel saúl "
    "sebastián simón teodoro ulises valentín wilson aitana amalia ariadna aurora belén berta brenda "
    "candela carlota celia chelo conchi conchita daniela débora elvira emilia ester eugenia fátima "
    "genoveva gisela gloria herminia ivonne jacinta jimena josefina julieta karina karla lidia luisa "
    "malena martina matilde mayra melisa minerva miriam nerea noemí ofelia paola petra ramona rebeca "
    "remedios romina rosalía ruth sabrina salomé samanta tania trinidad vanesa vicenta violeta virginia "
    "viviana yolanda zaida zoe "
)
_CYRILLIC = (
    "зульфия савва леня митя гена толя боря жора вероника милена эльвира альбина регина снежана ася "
    "тася агата ева "
    "злата мирон савелий захар эдуард эдик арсений арсен ашот давид рафаэль ильдар ринат марат азат фарид "
    "камиль айдар гузель алсу лейла фатима патимат магомед ахмед шамиль тигран армен нарек гаянэ ануш "
    "нино георгий гиви заур эльдар рамиль юсуф мадина амина самира джамиля нургуль бекзат ержан айдана "
    "олеся леся богдан остап тарас влад рамазан пелагея аглая прасковья раиса клавдия клава зинаида зина "
    "антонина тоня лилия лиля эмма элла нелли изабелла стелла тихон лука елисей герман филипп эмиль "
    "аркадий леонид родион ростислав святослав мирослав всеволод игнат макар матвей назар платон прохор "
    "роберт семен тимур юлиан ярослава эвелина эльмира эмилия ангелина анфиса аида амалия анжела анжелика "
    "беата белла берта богдана виолетта влада гертруда дана дарина дария есения жаклин забава камилла "
    "каролина карина лада лиана линда майя мальвина мариам марианна мелания мия мирослава николь рената "
    "римма руслана сабина серафима стефания тамила таисия ульяна фаина эльза юнона бахтияр рашид рустем "
    "равиль фарух умар хасан ибрагим аслан казбек алан тамерлан бексултан нурлан айгерим аружан асель "
    "гульмира зульфия махмуд отабек шахноза дильшод мухаммад джон майкл питер томас ганс юрген "
)
_ARABIC = (
    "رائد رأفت بهاء علاء ضياء عماد إياد اياد لؤي قصي عدي براء معاذ أسامة اسامة حازم حاتم نادر شادي فادي "
    "جورج إلياس الياس طوني مروان رضوان عدنان غازي فواز فراس أشرف شريف عصمت رفيق منير سمير تامر مجدي حسام "
    "وسام ربيع هيثم أدهم ادهم باسل نضال جهاد مهند ليث تيم آدم جاد يزن كنان نايف متعب عايض سلوى نجوى فدوى "
    "مروة إسراء اسراء شيماء هبة دعاء بسمة رحاب نيرمين نسرين ياسمين سوسن هالة لبنى ميساء ميس رولا رولى رشا "
    "رهف جواهر منيرة هيفاء أروى اروى بشرى ثناء سناء فاتن كوثر مرام ملاك نجاة نوال هاجر وداد يسرى رزان سجى "
    "سدين لارا ماريا تمارا كارلا جوليا سيلين إيلاف شروق بتول حوراء رقية سكينة معصومة عبدالكريم عبدالمجيد "
    "عبدالهادي عبدالناصر محمود بلقيس جميلة جميل خليل عزيز فؤاد صبري شوقي "
)
_HEBREW = (
    "אביטל אבישי אביחי אבנר אברם אגם אדווה אהוד אהרון אוהד אוסנת אופיר אופק אורטל אורי אוריאל אושר אחיה "
    "איתמר אלחנן אליסף אלירן אלמוג אלעד אלרואי אמיר אמנון אסתי אפרים אראל ארי ארנון בארי בוריס בלהה "
    "גבריאל גדי גדליה גלי גליה גרשון דבורה דורון דורית דורין דן דרור הדס הדסה הדר הלל הראל הרצל זאב זיו "
    "חגי חגית חנוך טל יהושע יואב יואל יובל יונה יותם יחזקאל ילנה יניב יפעת ירדן ירון כינרת כרמית ליאן "
    "ליבי ליהי לירון לירז מאיה מור מורן מיטל מלכה מנשה מרדכי נדב נחום נחמה ניצן נמרוד נעם נריה עדן עוזי "
    "עידן עילם ענבל ענבר עפרה פאדי פנחס צביה צבי צוריאל קטיה קרן רבקי רוחמה רותי רותם רז ריקי רינה רננה "
    "רפאל שגיא שגית שולה שולמית שימי שלמה שקד שרית תמי תומר מוחמד מחמוד יוסוף סמיר חאלד ג'מיל ג'ורג' נטלי "
    "אולגה איגור ולדימיר מקסים אלכס סופיה לאון אנסטסיה רומן איוון פאטמה עאישה "
)
_BY_SCRIPT = {"en": _LATIN, "de": _LATIN, "es": _LATIN, "ru": _CYRILLIC, "ar": _ARABIC, "he": _HEBREW}


@lru_cache(maxsize=8)
def names_from_elsewhere(code: str) -> frozenset[str]:
    """Given names written in the script of that language, in small letters."""
    return frozenset(fold(name) for name in listed(_BY_SCRIPT.get(code, "")))
