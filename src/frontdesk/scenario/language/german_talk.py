"""German words around values: yes and no, what callers ask for, how they correct themselves and hesitate."""

from __future__ import annotations

from frontdesk.scenario.language.lexicon import phrases

PEOPLE = (
    "einem menschen | einem mitarbeiter | einer mitarbeiterin | einem echten menschen | jemandem | dem chef "
    "| der chefin | einem kollegen | einer kollegin | einem richtigen menschen | dem manager | jemand echtem "
    "| jemand anderem | einer person | einer echten person | ihrem chef | dem inhaber | dem geschäftsführer "
    "| jemand | der rezeption | dem empfang | einem berater | einer beraterin | jemandem aus dem team | der "
    "zentrale | einem echten mitarbeiter | jemandem sprechen"
)
A_PERSON = (
    "ist der chef da | ist die chefin da | ist da jemand | ist jemand da | mitarbeiter sprechen | einen "
    "mitarbeiter | einen mitarbeiter bitte | echten menschen | einen menschen bitte | menschen sprechen "
    "| verbinden sie mich | verbinden sie mich bitte | bitte verbinden | stellen sie mich durch | können sie "
    "mich durchstellen | können sie mich verbinden | durchstellen | durchstellen bitte | weiterverbinden "
    "| weiterleiten | kundenberater | rückruf bitte | einen rückruf | rufen sie mich zurück | rufen sie mich "
    "bitte zurück | jemand soll mich anrufen | jemand soll mich zurückrufen | bitte um rückruf | ich bitte "
    "um rückruf | jemand richtigen | den chef sprechen | den chef bitte | die chefin bitte | jemanden "
    "sprechen | jemand sprechen | kollegen sprechen | mit jemandem reden | holen sie mir jemanden | geben "
    "sie mir einen menschen | geben sie mir jemanden | geben sie mir einen mitarbeiter | echte person "
    "| einen echten menschen | ein mensch | zu einem mitarbeiter | zu einem menschen | zur zentrale | zum "
    "chef | jemand soll zurückrufen"
)
WITH = "mit | ich möchte mit | kann ich mit | verbinden sie mich mit | ich will mit | geben sie mir"


def _person() -> str:
    return " | ".join(f"{verb} {whom}" for verb in phrases(WITH) for whom in phrases(PEOPLE))


def _cancelled() -> str:
    """`meinen termin absagen`, `die reservierung stornieren`."""
    what = ("termin", "reservierung", "buchung", "bestellung", "tisch")
    whose = ("meinen", "den", "meine", "die", "einen", "unsere", "unseren", "")
    verbs = ("absagen", "stornieren", "streichen", "canceln", "löschen")
    return " | ".join(f"{one} {thing} {verb}".strip() for one in whose for thing in what for verb in verbs)


def _robots() -> str:
    """`spreche ich mit einem roboter`."""
    whom = "roboter | computer | menschen | echten menschen | automaten | bot | anrufbeantworter"
    whoms = [f"einem {one}" for one in phrases(whom)] + ["einer maschine", "einer ki", "einer echten person"]
    asks = (
        "spreche ich",
        "rede ich",
        "spreche ich hier",
        "rede ich hier",
        "spreche ich gerade",
        "rede ich gerade",
    )
    return " | ".join(f"{ask} mit {one}" for ask in asks for one in whoms)


TALK: dict[str, dict[str, int] | str] = {
    "yes": (
        "wenn's sein muss | wenns sein muss | da haben sie recht | sie haben recht | recht haben sie | "
        "haargenau | hundertprozentig | "
        "ja | ja bitte | jawohl | jo | jep | jepp | joa | jup | ja ja | ja genau | klar | na klar | klaro "
        "| aber klar | aber ja | ja klar | natürlich | ja natürlich | selbstverständlich | sicher "
        "| sicherlich | aber sicher | ja sicher | gerne | ja gerne | sehr gerne | gern | ja gern | sehr gern "
        "| aber gerne | genau | ganz genau | genau so | genauso | richtig | das ist richtig | ganz richtig "
        "| ist richtig | stimmt | das stimmt | stimmt so | stimmt genau | das stimmt so | korrekt | das ist "
        "korrekt | ist korrekt | passt | das passt | passt so | das passt so | passt mir | passt perfekt "
        "| das passt mir | das passt gut | passt gut | das passt schon | passt schon | passt wunderbar "
        "| einverstanden | bin einverstanden | ich bin einverstanden | in ordnung | ist in ordnung | das ist "
        "in ordnung | geht in ordnung | das geht in ordnung | okay | ok | okee | ist okay | das ist okay "
        "| ist ok | das ist ok | alles klar | alles richtig | alles korrekt | absolut | auf jeden fall | auf "
        "alle fälle | unbedingt | warum nicht | wieso nicht | warum eigentlich nicht | von mir aus "
        "| meinetwegen | machen wir | machen wir so | so machen wir das | machen sie das | ja machen sie das "
        "| so ist es | so isses | ja doch | mhm | hm hm | aha ja | das wäre super | das wäre toll | das wäre "
        "gut | das wäre prima | das wäre nett | das wäre schön | das wäre perfekt | nein das stimmt | nein "
        "das passt | nein alles richtig | nein alles gut | nein passt | nein stimmt | kein problem | das "
        "geht | geht klar | das geht klar | ich bestätige | bestätigt | das bestätige ich | logisch | logo "
        "| jawoll | definitiv | bin dabei | freilich | eh klar | sowieso | gar keine frage | keine frage "
        "| gewiss | ich denke schon | ich glaube schon | denk schon | ich glaube ja | ich denke ja "
        "| wahrscheinlich schon | nichts dagegen | ja eh | ich habe nichts dagegen | hab nichts dagegen "
        "| spricht nichts dagegen | da spricht nichts dagegen | sehr wohl | exakt | können wir so machen "
        "| können wir machen | klingt gut | das klingt gut | hört sich gut an | das hört sich gut an | das "
        "ist gut | ist gut | ist mir recht | mir recht | das ist mir recht | soll mir recht sein | ja mach "
        "ich | tun sie das | ich bitte darum | nur zu | das will ich | das möchte ich | ich will | da bin "
        "ich dabei | so ist das | so ist es richtig | das geht gut | das würde gehen | das würde passen "
        "| würde passen | wäre okay | wäre in ordnung | das wäre okay | ja das ist richtig | so machen wir's "
        "| so machen wir es | ganz bestimmt | bestimmt | glaub schon | glaube schon | das machen wir | so "
        "passt es | so passt das | so ist gut | gern so | ja mach | jau | jop | joah | jawoll ja | ja passt "
        "| ja geht"
    ),
    "casual": "okay | ok | alles klar | ja gut | in ordnung | ist gut | okee",
    "yes_alone": (
        "bitte | gut | super | prima | perfekt | wunderbar | toll | fein | sehr gut | schön | spitze | doch "
        "| bestens | hervorragend | ausgezeichnet | großartig | top | cool | ideal | so | machen | machen "
        "sie | passend | abgemacht | wird gemacht | los | gebongt | deal | na gut | also gut | na schön"
    ),
    "no": (
        "das ist leider falsch | leider falsch | "
        "nein | nee | ne | nö | nein nein | nein danke | nee danke | ne danke | nö danke | auf keinen fall "
        "| auf gar keinen fall | auf keinsten | keinesfalls | keineswegs | bloß nicht | lieber nicht "
        "| besser nicht | eher nicht | eher weniger | wohl nicht | eigentlich nicht | eigentlich nein | ich "
        "glaube nicht | ich denke nicht | glaub nicht | glaube nicht | ich glaube eher nicht | ich denke "
        "eher nicht | das glaube ich nicht | denke nicht | niemals | nie im leben | stimmt nicht | das "
        "stimmt nicht | stimmt so nicht | das stimmt so nicht | stimmt leider nicht | das stimmt leider "
        "nicht | stimmt nicht ganz | das stimmt nicht ganz | stimmt gar nicht | das ist falsch | ist falsch "
        "| das war falsch | falsch verstanden | sie haben mich falsch verstanden | nicht richtig | das ist "
        "nicht richtig | ist nicht richtig | nicht ganz richtig | das ist nicht ganz richtig | nicht korrekt "
        "| das ist nicht korrekt | ist nicht korrekt | passt nicht | das passt nicht | passt mir nicht | das "
        "passt mir nicht | passt leider nicht | passt gar nicht | das passt leider nicht | passt mir leider "
        "nicht | passt mir gar nicht | passt nicht so gut | das passt mir gar nicht | das passt gar nicht "
        "| geht nicht | das geht nicht | geht leider nicht | das geht leider nicht | geht gar nicht | das "
        "geht gar nicht | klappt nicht | das klappt nicht | das klappt leider nicht | will ich nicht | das "
        "will ich nicht | möchte ich nicht | das möchte ich nicht | ich will nicht | ich möchte nicht | ich "
        "möchte das nicht | ich will das nicht | nicht nötig | das ist nicht nötig | brauche ich nicht | das "
        "brauche ich nicht | brauch ich nicht | muss nicht sein | das muss nicht sein | nicht wirklich "
        "| nicht unbedingt | ganz und gar nicht | überhaupt nicht | gar nicht | kommt nicht in frage | das "
        "kommt nicht in frage | kommt gar nicht in frage | ausgeschlossen | nicht einverstanden | ich bin "
        "nicht einverstanden | bin nicht einverstanden | damit bin ich nicht einverstanden | nicht in "
        "ordnung | das ist nicht in ordnung | nicht gut | das ist nicht gut | nicht okay | nicht ok | so "
        "nicht | nicht so | leider nein | leider nicht | noch nicht | im moment nicht | gerade nicht "
        "| momentan nicht | jetzt nicht | heute nicht danke | das habe ich nicht gesagt | hab ich nicht "
        "gesagt | habe ich nicht gesagt | das war nicht das was ich gesagt habe | so war das nicht gemeint "
        "| so habe ich das nicht gemeint | so habe ich das nicht gesagt | das meinte ich nicht | das meine "
        "ich nicht | das habe ich nicht gemeint | das war's | das wars | das war alles | das ist alles "
        "| nichts weiter | sonst nichts | nein das war's | nein das wars | nein das war alles | nein sonst "
        "nichts | nichts mehr | mehr nicht | mehr brauche ich nicht | um himmels willen | um gottes willen "
        "| kein bedarf | kein interesse | ich habe kein interesse | kein stück | mit sicherheit nicht "
        "| sicher nicht | sicherlich nicht | ganz sicher nicht | bestimmt nicht | natürlich nicht "
        "| selbstverständlich nicht | klar nicht | gerne nicht | ja nein | ja ne | na | na danke | nein "
        "lieber nicht | nein das ist falsch | nein stimmt nicht | nein das stimmt nicht | nein passt nicht "
        "| nein das passt nicht | nicht dass ich wüsste | wahrscheinlich nicht | vermutlich nicht | ach was "
        "| von wegen | pustekuchen | vergessen sie's | nicht doch | ungern | eher ungern | nur ungern | sehr "
        "ungern | ach nee | och nö | och ne | och nee | naja eher nicht | na ja eher nicht | ich fürchte "
        "nicht | das wäre nicht gut | das möchte ich lieber nicht | das möchte ich eher nicht | ich möchte "
        "lieber nicht | das muss nicht | das wird nichts | wird nichts | das ist mir nicht recht | nicht "
        "genau | genau nicht | das ist nicht okay | nicht ganz | nicht wahr | das trifft nicht zu | trifft "
        "nicht zu | negativ | bitte nicht | ach nein | oh nein | aber nein | nein nein nein | das war nicht "
        "richtig | hat sich erledigt danke | da muss ich passen | das habe ich so nicht gesagt"
    ),
    "no_alone": (
        "nichts | nicht | falsch | keine | kein | keins | keiner | nie | keinen | unmöglich | weder noch "
        "| schlecht | ganz schlecht"
    ),
    "cancel": f"{_cancelled()} | "
    + (
        "abbrechen | abbruch | brechen sie ab | stornieren | storno | absagen | stornieren sie | sagen sie "
        "ab | ich möchte absagen | vergessen sie es | vergessen sie das | vergiss es | vergessen wir das "
        "| vergessen wir es | hat sich erledigt | das hat sich erledigt | schon erledigt | ich habe es mir "
        "anders überlegt | ich hab's mir anders überlegt | ich hab es mir anders überlegt | anders überlegt "
        "| stopp | stop | von vorne | nochmal von vorne | von vorne anfangen | noch mal von vorn | lassen "
        "wir das | lassen wir es | lassen sie es | lassen sie das | lassen sie's | dann lassen wir es | ich "
        "will nicht mehr | ich möchte nicht mehr | ich möchte doch nicht | doch nicht | nein doch nicht "
        "| doch keinen termin | ich brauche keinen termin mehr | aufhören | hören sie auf | streichen sie "
        "das | streichen | lieber doch nicht | dann doch nicht | abblasen | abbestellen | ich will doch "
        "nicht"
    ),
    "repeat": (
        "wiederholen | wiederholen sie | wiederholen sie bitte | wiederholen sie das | bitte wiederholen "
        "| können sie das wiederholen | können sie wiederholen | könnten sie das wiederholen | noch einmal "
        "bitte | noch mal bitte | nochmal bitte | nochmals bitte | sagen sie das noch einmal | sagen sie das "
        "nochmal | sagen sie das noch mal | wie bitte | wie war das | was haben sie gesagt | was sagten sie "
        "| was war das | was meinten sie | ich habe sie nicht verstanden | ich habe das nicht verstanden "
        "| hab ich nicht verstanden | habe ich nicht verstanden | nicht verstanden | ich verstehe sie nicht "
        "| ich höre sie nicht | ich kann sie nicht hören | ich höre sie schlecht | ich habe nichts gehört "
        "| ich verstehe sie schlecht | noch einmal langsam | langsamer bitte | bitte langsamer | können sie "
        "langsamer sprechen | sprechen sie langsamer | bitte lauter | lauter bitte | was bitte | akustisch "
        "nicht verstanden | ich hab sie nicht verstanden | können sie das noch einmal sagen | können sie das "
        "nochmal sagen | können sie das bitte wiederholen | könnten sie das bitte wiederholen | wie meinen "
        "sie | die verbindung ist schlecht | das habe ich nicht gehört | ich hab's nicht verstanden"
    ),
    "repeat_alone": (
        "was | hä | bitte was | noch einmal | nochmal | noch mal | entschuldigung | nochmals | wie | pardon "
        "| häh | hm"
    ),
    "person": f"{_person()} | {A_PERSON}",
    "person_alone": (
        "mensch | mitarbeiter | mitarbeiterin | berater | chef | zentrale | rezeption | menschen | operator "
        "| den chef | vermittlung"
    ),
    "goodbye": (
        "auf wiederhören | auf wiedersehen | wiederhören | wiedersehen | tschüss | tschüs | tschüssi "
        "| tschau | ciao | bis dann | bis bald | bis später | bis morgen dann | bis nächste woche dann | ade "
        "| adieu | servus dann | schönen tag noch | einen schönen tag | einen schönen tag noch | schönen "
        "abend noch | einen schönen abend | schönes wochenende | machen sie's gut | machs gut | das war's "
        "| das wars | das war alles | das ist alles | nichts weiter | nein das war's | nein das wars | nein "
        "das war alles | uf wiederluege | tschüssle | pfiat di | baba"
    ),
    "wait": (
        "moment | moment mal | einen moment | einen moment bitte | moment bitte | kleinen moment "
        "| augenblick | einen augenblick | sekunde | eine sekunde | kurze sekunde | warten sie | warten sie "
        "mal | warte | warten sie bitte | warten sie kurz | ich schaue kurz | ich schau mal | ich schaue "
        "nach | ich schaue kurz nach | ich muss kurz schauen | lassen sie mich überlegen | lass mich "
        "überlegen | ich muss überlegen | ich überlege kurz | ich muss nachsehen | ich muss kurz nachsehen "
        "| bleiben sie dran | einen kleinen moment | sofort | bin gleich wieder da | ich sehe kurz nach "
        "| momentchen | eine minute bitte | lassen sie mich nachsehen | lassen sie mich kurz nachsehen "
        "| lassen sie mich schauen | ich hole meinen kalender | ich muss im kalender schauen | kleinen "
        "augenblick | einen kleinen augenblick | ich schaue in den kalender | ich schaue im kalender nach "
        "| ich schaue mal nach | da muss ich nachsehen | da muss ich kurz nachsehen | ich hole kurz | kurzen "
        "moment | einen kurzen moment | bleiben sie bitte dran | ganz kurz"
    ),
    "thanks": (
        "danke | danke schön | dankeschön | vielen dank | besten dank | herzlichen dank | danke sehr | ich "
        "danke ihnen | tausend dank | nein danke | nee danke | merci | danke ihnen | lieb von ihnen | das "
        "ist nett | danke vielmals | ne danke | recht herzlichen dank"
    ),
    "existing": (
        "termin verschieben | verschieben | verlegen | umbuchen | termin verlegen | ich habe einen termin "
        "| ich hab einen termin | habe ich einen termin | meinen termin | mein termin | meine reservierung "
        "| meine buchung | ich habe reserviert | ich habe gebucht | wir haben reserviert | habe einen tisch "
        "reserviert | ich habe einen tisch | ich hatte reserviert | ich hatte einen termin | wir haben einen "
        "tisch | ich verspäte mich | wir verspäten uns | ich komme später | wir kommen später | ich komme zu "
        "spät | ich bin zu spät | ich schaffe es nicht pünktlich | ich werde mich verspäten | meiner buchung "
        "| meiner reservierung | bestehenden termin | ich habe bereits"
    ),
    "robot": f"{_robots()} | "
    + (
        "sind sie ein roboter | sind sie ein mensch | sind sie ein computer | sind sie eine maschine | bist "
        "du ein roboter | bist du ein mensch | bist du echt | sind sie echt | sind sie eine ki | bist du "
        "eine ki | rede ich mit einem roboter | spreche ich mit einem roboter | spreche ich mit einem "
        "menschen | rede ich mit einem menschen | rede ich mit einer maschine | spreche ich mit einer "
        "maschine | spreche ich mit einem computer | rede ich mit einem computer | ist das ein roboter | ist "
        "das ein computer | sind sie ein bot | sind sie ein automat | bist du ein bot | sind sie eine echte "
        "person | ist das eine maschine | ist das hier ein automat"
    ),
    "hello": (
        "hallo | guten tag | guten morgen | guten abend | schönen guten tag | schönen guten morgen | schönen "
        "guten abend | grüß gott | grüß sie | moin | moin moin | servus | hi | hey | grüezi | hallöchen "
        "| einen schönen guten tag | hören sie mich | können sie mich hören | sind sie noch da | sind sie da "
        "| hallo hören sie mich | mahlzeit | tach | griaß di | grüß dich | guten tag auch | ist da jemand "
        "| sind sie noch dran | hallo sind sie noch da | bist du noch da"
    ),
    "filler": (
        "äh | ähm | öhm | hm | hmm | mhh | also | ja also | na ja | naja | nun | nun ja | tja | so | mal "
        "| eben | halt | eigentlich | vielleicht | sagen wir | sagen wir mal | ich sage mal | ich sag mal "
        "| ich glaube | glaube ich | ich denke | denke ich | ich schätze | irgendwie | bitte | bitte schön "
        "| dann | denn | einfach | nur | noch | schon | auch | gut | okay | ok | der | die | das | den | dem "
        "| des | ein | eine | einen | einem | einer | und | oder | an | am | um | in | im | für | auf | zu "
        "| zum | zur | bei | mit | von | vom | ist | es | wäre | wäre gut | wäre super | wäre schön | wäre "
        "toll | wäre prima | wäre perfekt | wäre ideal | wäre nett | wäre mir lieb | wäre mir recht | wäre "
        "am besten | am besten | am liebsten | passt | passt mir | passt mir gut | passt gut | würde passen "
        "| würde mir passen | würde gehen | geht | ginge | ginge es | ginge das | wenn möglich | wenn es "
        "geht | wenn's geht | wenn das geht | falls möglich | wenn sie können | wenn es passt | wenn's passt "
        "| wenn es möglich ist | mir | mich | ich | wir | uns | da | hier | gern | gerne | ja | na | ach "
        "| genau | irgendwann | circa | ca | ungefähr | etwa | ziemlich | hallo | guten tag | danke | schön "
        "| nach | vor | ab | bis | gegen | mein | meine | meinen | meinem | doch | mehr | weniger | mehr "
        "oder weniger | sie | moment | natürlich | tatsächlich | lieber | einmal | geht das | gehen | gehts "
        "| möglich | uhr | gleich | wieder | jetzt | kommen | frei | äh ja | je nachdem | ich wollte | ich "
        "will | bin | bin ich | sein | sollte | soll | sollte es | soll es | hätte | habe | super | prima "
        "| toll | perfekt | sehr | auf jeden fall | wirklich | nämlich | dazu | wissen sie | ne | gell "
        "| gelle | oder so | ist das | wie gesagt | mhm | noch dran | bitte sehr | so gegen | ungefähr so"
    ),
    "carrier": (
        "es ist | das ist | das wäre | es wäre | das wären | es wären | ich komme | ich könnte | ich kann "
        "| wir können | wir könnten | ich nehme | ich nehme das | nehmen wir | sagen wir | machen wir "
        "| machen sie | lieber | wie wäre es mit | wie wäre es | wie wär's mit | am liebsten | am besten "
        "| dann nehme ich | dann bitte | dann lieber | bei mir geht | bei mir passt | mir passt | mir wäre "
        "| schreiben sie | notieren sie | tragen sie ein | die antwort ist | es soll | es sollte | es geht "
        "um | und zwar | es handelt sich um | es wird | das sind | es sind | geht auch | am ehesten | ich "
        "würde sagen | würde ich sagen | ich hätte gesagt | gut wäre | schön wäre | super wäre | das macht "
        "| bei uns geht | uns passt | ich entscheide mich für | dann das"
    ),
    "suggest": (
        "wie wäre es | wie wäre es mit | wie wär's mit | wie wärs mit | wie sieht es | wie sieht's | wie "
        "sieht es mit | wie sieht's aus mit | ginge | ginge es | ginge auch | geht | geht es | geht auch "
        "| geht das | vielleicht | passt | passt es | würde | wäre | ist | oder | was ist mit | wie steht es "
        "mit | haben sie noch was | haben sie etwas | haben sie was | haben sie noch etwas | ist noch was "
        "frei | haben sie noch etwas frei | haben sie am | hätten sie am | haben sie noch am"
    ),
    "request": (
        "ich möchte | ich möchte gern | ich möchte gerne | ich hätte gern | ich hätte gerne | hätte gern "
        "| hätte gerne | ich würde gern | ich würde gerne | wir möchten | wir hätten gern | wir hätten gerne "
        "| wir würden gern | wir würden gerne | ich brauche | wir brauchen | ich will | ich wollte | ich "
        "bräuchte | wir bräuchten | bräuchte | ich suche | kann ich | könnte ich | können wir | kann ich "
        "bitte | kann ich einen | ich möchte einen | ich möchte eine | ich möchte ein | ich hätte gern einen "
        "| ich hätte gerne einen | ich hätte gern eine | ich brauche einen | ich brauche eine | ich brauche "
        "ein | ich bräuchte einen | ich bräuchte eine | geben sie mir | buchen sie | buchen sie mir "
        "| reservieren sie | reservieren sie mir | tragen sie mich ein | schreiben sie mich ein | ich möchte "
        "buchen | ich möchte reservieren | ich möchte einen termin | ich möchte einen tisch | einen termin "
        "bitte | ich interessiere mich für | ich rufe an wegen | ich rufe wegen | ich rufe an | ich rufe an "
        "weil | es geht um | ich würde gern buchen | machen sie mir | bitte buchen sie | kann ich buchen "
        "| könnte ich buchen | können sie mir buchen | bestellen | ich möchte bestellen | ich möchte mir "
        "| ich will mir | ich würde mir gern | ich hätt gern | i hätt gern | ich möcht | ich wünsche mir "
        "| bitte einmal | einmal bitte"
    ),
    "name_is": (
        "wir heißen alle | wir heißen | wir heissen | "
        "ich heiße | ich heisse | ich heiß | mein name ist | mein name lautet | mein name | der name ist "
        "| name ist | auf den namen | auf den name | auf dem namen | unter dem namen | unter den namen | im "
        "namen von | hier spricht | es spricht | am apparat | sie sprechen mit | mein nachname ist "
        "| nachname ist | mein familienname ist | familienname ist | mein vorname ist | vorname ist | mein "
        "vollständiger name ist | mein voller name ist | hier ist frau | hier ist herr | hier ist die frau "
        "| hier ist der herr | hier ist familie | hier ist doktor | hier ist die familie | ich bin der herr "
        "| ich bin die frau | am telefon ist | sie können mich | nennen sie mich | nachname | vorname "
        "| familienname | der name wäre | auf namen | hier spricht die | hier spricht der | der name lautet "
        "| man nennt mich"
    ),
    "name_maybe": (
        "hier ist | hier ist der | hier ist die | ich bin | ich bin der | ich bin die | das ist | hier "
        "| frau | herr | herrn | frau doktor | herr doktor | herrn doktor | frau dr | herr dr | familie "
        "| doktor | dr | professor | auf | name | spricht | es ist | bin der | bin die | es ist der | hier "
        "spricht frau | hier spricht herr | für | auf frau | auf herrn | prof | diplomingenieur | fräulein "
        "| magister | das ist der | das ist die | spricht der | spricht die | hier der | hier die | der herr "
        "| die frau | auf die | auf den | ich bin's | ich bins | ich bins der | ich bin's der | ich bins die "
        "| ich bin's die"
    ),
    "name_end": (
        "und | aber | am | ich | bitte | aus | nummer | telefonnummer | telefon | mit | spricht | hier "
        "| danke | möchte | wollte | rufe | ist | an | für | um | mein | meine | hätte | würde | wegen "
        "| geschrieben | buchstabiert | guten | so | wie | also | auf | vielen | apparat | gerne | gern "
        "| brauche | bräuchte | habe | kann | der | die | das | von | bei | ja | nochmal | noch | zum | zur "
        "| nennen | mir | grüß | weil | gerade | vom | reicht | genügt | als"
    ),
    "particle": "von | von der | von dem | van | van der | de | del | della | el | al | bin",
    "spelt": "mit | ohne",
    "as_in": "wie | wie in",
    "correct": (
        "ich meine | ich meinte | ich mein | ich hab gemeint | ich habe gemeint | quatsch | ach quatsch "
        "| ach nein | ach nee | ach ne | äh nein | nein doch | doch lieber | nein doch lieber | lieber doch "
        "| dann doch lieber | lieber | besser | vielmehr | beziehungsweise | korrektur | ich korrigiere "
        "| korrigiere | entschuldigung | entschuldigen sie | pardon | sorry | verzeihung | stattdessen "
        "| sondern | nein halt | halt nein | stopp nein | moment nein | nein moment | ich habe mich "
        "versprochen | habe mich vertan | ich habe mich vertan | hab mich vertan | ich hab mich vertan | hab "
        "mich versprochen | das war falsch | falsch | ich sagte | ich habe gesagt | ändern | ändern sie "
        "| können sie das ändern | kann ich das ändern | ich möchte das ändern | ändern wir | machen sie "
        "daraus | oder nein | oder besser | oder doch | oder lieber | nein warten sie | doch | blödsinn "
        "| unsinn | mist | hoppla | ups | upsi | genauer gesagt | besser gesagt | das heißt | will sagen "
        "| ich wollte sagen | wollte ich sagen | statt | anstatt | tauschen | ach so nein | ne warte | nein "
        "warte | äh ich meine | nee doch"
    ),
    "not": (
        "nicht | nicht am | nicht um | nicht den | nicht der | nicht die | nicht das | nicht für | statt "
        "| anstatt | anstelle von | nicht mehr | kann nicht am | nicht in | nicht mit | nur nicht | außer "
        "| nicht im | nicht zu | keine | kein | keinen"
    ),
    "refuse": (
        "ich möchte keinen | ich möchte keine | ich möchte kein | ich will keinen | ich will keine | ich "
        "will kein | ich brauche keinen | ich brauche keine | ich brauche kein | ich habe keinen | ich habe "
        "keine | ich habe kein | sage ich nicht | das sage ich nicht | möchte ich nicht sagen | das möchte "
        "ich nicht sagen | will ich nicht sagen | das geht sie nichts an | ich möchte nicht | ich will nicht "
        "| wozu brauchen sie | wofür brauchen sie | warum wollen sie | das gebe ich nicht | gebe ich nicht "
        "| das geht sie gar nichts an | geht sie nichts an | das geht sie überhaupt nichts an | das geht "
        "niemanden etwas an"
    ),
    "not_after": (
        "zu knapp | mir zu knapp | zu früh | zu spät | zu kurzfristig | bin ich verreist | bin ich weg | "
        "passt nicht | passt mir nicht | passt leider nicht | passt mir leider nicht | passt mir gar nicht "
        "| passt gar nicht | geht nicht | geht leider nicht | geht gar nicht | geht bei mir nicht | kann ich "
        "nicht | kann ich leider nicht | würde mir nicht passen | würde nicht passen | würde nicht gehen "
        "| ist schlecht | ist ganz schlecht | klappt nicht | klappt leider nicht | nicht | leider nicht "
        "| lieber nicht | eher nicht | bin ich nicht da | habe ich keine zeit | hab ich keine zeit | ist "
        "nicht möglich | schaffe ich nicht | da kann ich nicht | bin ich leider nicht da | geht es nicht "
        "| auf keinen fall | ist mir zu früh | ist mir zu spät | ist zu früh | ist zu spät | ist belegt "
        "| wäre schlecht"
    ),
    "lacking": (
        "ohne | kein | keine | keinen | keiner | leider vergessen | hab ich vergessen | habe ich vergessen "
        "| hab ich leider vergessen | habe ich leider vergessen | hab ich nicht dabei | habe ich nicht dabei"
    ),
    "modal": (
        "können sie | könnten sie | kannst du | könntest du | würden sie | kann ich | könnte ich | können "
        "wir | könnten wir | darf ich | dürfte ich | kann man"
    ),
    "but": "aber | sondern | nur | nur nicht | allerdings | jedoch | aber nicht | außer",
    "ask": (
        "haben sie | hätten sie | habt ihr | gibt es | gibt's | was kostet | was kosten | was kostet das "
        "| wie viel kostet | wieviel kostet | wie teuer | wie lange | wie lang | wie viele | wie weit | bis "
        "wann haben | wann haben sie | wann öffnen | wann schließen | wann machen sie | wann seid ihr | um "
        "wie viel uhr | um wieviel uhr | wo sind | wo ist | wo finde | wie komme ich | wie finde ich | wo "
        "kann ich | kann man | darf man | darf ich fragen | ich habe eine frage | ich hätte eine frage | ich "
        "hab eine frage | ich wollte fragen | ich wollte wissen | ich möchte wissen | ich wollte nur wissen "
        "| eine frage | können sie mir sagen | könnten sie mir sagen | können sie mir erklären | wissen sie "
        "ob | muss ich | muss man | brauche ich eine | brauche ich einen | nehmen sie | akzeptieren sie "
        "| machen sie auch | machen sie das auch | bieten sie | sind sie heute | sind sie morgen | sind sie "
        "am | habt ihr offen | haben sie offen | haben sie geöffnet | ist bei ihnen | ist es möglich | wäre "
        "es möglich | besteht die möglichkeit | wie funktioniert | was ist der unterschied | was machen sie "
        "| welche leistungen | was bieten sie | wie ist ihre adresse | wie lautet ihre | kann ich mit karte "
        "| kann ich bei ihnen | kann ich mit | gibt es bei ihnen | ob sie | ob es | ob man | verkaufen sie "
        "| reparieren sie | liefern sie | was für | wie hoch | wer ist | wer macht | wer schneidet | kann "
        "ich parken | mit karte zahlen | wie sind ihre | was sind ihre | wie läuft das | was passiert wenn "
        "| ist der hund | sind hunde | sind kinder | der wievielte | wievielte ist heute | der wievielte ist "
        "heute | welcher tag ist heute | was ist heute für ein tag | welches datum | welches datum ist heute "
        "| was haben wir heute"
    ),
    "ask_last": "möglich | erlaubt | offen | geöffnet | vorhanden | inbegriffen",
    "ask_first": (
        "wie | was | wo | wann | wer | warum | wieso | weshalb | wozu | wofür | welche | welcher | welches "
        "| welchen | wohin | woher | wem | wen | wessen | wie viel | wieviel | um wie viel | ab wann | bis "
        "wann | ist | sind | kann | können | könnten | darf | dürfen | muss | müssen | haben | habt | hat "
        "| gibt | macht | seid | bieten | akzeptieren | nehmt | werden | wird | brauche | soll ich | sollte "
        "ich | bekomme ich | bekomm ich | kriege ich | geht das | gilt | gelten | liegt | kostet | stimmt es"
    ),
    "hesitation": (
        "äh | ähm | öhm | hm | hmm | also | so | ja also | na ja | naja | und | oder | aber | an | am | um "
        "| in | im | für | auf | zu | mit | der | die | das | den | dem | ein | eine | einen | mein | meine "
        "| ist | vielleicht | ich glaube | sagen wir | moment | plus | punkt | ät | minus | bei | von | vom "
        "| gegen | nach | halb | viertel | dann | ich schaue | warten sie | unter | wie | zwischen | zum"
    ),
}
