"""German: callers who say plainly and in full what they want."""

SAYINGS = """
[dental.book]
ich hätte gern einen termin zur kontrolle | ich möchte einen termin für eine zahnreinigung | kann mein sohn
nächste woche zu ihnen kommen | ich brauche einen termin bei doktor keller | ich war lange nicht beim
zahnarzt und möchte kommen | könnte ich mich über implantate beraten lassen | ich möchte als neuer patient
aufgenommen werden | haben sie diese woche noch einen termin frei | meine krone muss erneuert werden wann
kann ich kommen | ich soll nach sechs monaten wieder zur kontrolle | ich möchte meine zähne aufhellen lassen
| ich brauche einen termin zum fäden ziehen | meine tochter braucht eine zahnspange | ich hätte gern einen
termin für meine ganze familie
[dental.pain]
ich habe starke zahnschmerzen | mir ist eine füllung rausgefallen | ein stück von meinem zahn ist
abgebrochen | mein zahnfleisch ist entzündet und geschwollen | meine backe ist dick | meine krone ist locker
| meine tochter hat zahnschmerzen | der zahn ist empfindlich bei kaltem und heißem | seit der behandlung
habe ich schmerzen | meine prothese ist gebrochen | beim essen ist vorne was abgegangen | ich kann vor
schmerzen nicht schlafen | der weisheitszahn tut weh | es ist eiter am zahn | das eingesetzte teil von
letzter woche ist wieder lose
[dental.emergency]
es blutet seit stunden und hört nicht auf | mein kind hat sich einen zahn ausgeschlagen | ich bekomme
schlecht luft und das gesicht schwillt an | ich bin gestürzt und der kiefer ist gebrochen
[dental.results]
ich brauche ein neues rezept | können sie meine röntgenbilder weiterschicken | ich brauche eine
bescheinigung für meinen arbeitgeber | ich hätte gern eine kopie meiner akte | das rezept ist nicht in der
apotheke angekommen | könnten sie mir den kostenplan zuschicken | ich brauche eine krankschreibung für
gestern
[dental.insurance]
übernimmt die krankenkasse die kosten | zahlt meine versicherung die zahnreinigung | wie viel zuschuss
bekomme ich für eine krone | nehmen sie auch privatpatienten | ich habe eine zusatzversicherung zahlt die
das | muss ich das selbst bei der kasse einreichen
[dental.price]
was kostet eine professionelle zahnreinigung | wie teuer ist ein implantat | was kostet eine füllung | wie
hoch ist der eigenanteil bei einer krone | was kostet bleaching bei ihnen | können sie mir vorher sagen was
es kostet | gibt es ratenzahlung für die zahnspange | was kostet eine wurzelbehandlung | was kostet die
reinigung für kinder
[dental.faq]
darf ich vor der behandlung essen | wie lange dauert eine wurzelbehandlung | behandeln sie auch kinder |
machen sie behandlungen unter vollnarkose | ich habe angst vorm zahnarzt was machen sie da | darf ich nach
der spritze auto fahren | wann darf ich nach dem ziehen wieder rauchen | ist es normal dass es nachblutet |
ich bin schwanger darf ich geröntgt werden | behandeln sie patienten mit latexallergie | wie oft soll man
zur reinigung gehen | haben sie eine zahnärztin | soll ich meine röntgenbilder mitbringen
[dental.payment_issue]
ich verstehe einen posten auf der rechnung nicht | ich habe eine mahnung bekommen obwohl ich bezahlt habe |
die rechnung ist höher als der kostenvoranschlag | können sie mir die rechnung noch einmal schicken | ich
kann nicht alles auf einmal zahlen | meine versicherung hat die rechnung abgelehnt | sie haben mir einen
termin berechnet den ich abgesagt hatte
[dental.complaint]
ich musste trotz termin über eine stunde warten | der zahnarzt war grob zu mir | die füllung ist nach
wenigen tagen wieder rausgefallen | ihre mitarbeiterin war am telefon sehr unfreundlich | niemand hat mir
die kosten erklärt | die krone passt nicht richtig und keiner kümmert sich | ich fühle mich schlecht
behandelt | man hat den falschen zahn behandelt
[any.book]
ich möchte gern einen termin vereinbaren | haben sie morgen noch etwas frei | kann ich am samstag kommen |
wann ist der nächste freie termin | ich würde gern für meine mutter einen termin machen | ich bräuchte einen
termin am späten nachmittag | könnten wir zu zweit kommen | ist heute noch etwas möglich
[any.reschedule]
ich möchte meinen termin verschieben | ich habe einen termin und muss ihn verlegen | geht es auch eine
stunde später | ich kann zu der zeit nicht können wir einen anderen termin machen | könnte ich zu einem
anderen arzt wechseln | ich würde gern früher kommen wenn es geht
[any.cancel_booking]
ich möchte meinen termin absagen | ich kann morgen leider nicht kommen | bitte sagen sie meinen termin ab |
ich bin krank und komme heute nicht | ich brauche den termin nicht mehr | streichen sie mich bitte für
freitag
[any.confirm]
ich wollte wissen wann mein termin ist | habe ich bei ihnen einen termin | ich möchte meinen termin
bestätigen | können sie nachsehen ob ich eingetragen bin
[any.late]
ich komme etwas später | ich stehe im stau und verspäte mich | kann ich noch kommen wenn ich zu spät bin
[any.price]
was kostet das bei ihnen | können sie mir einen preis nennen | wie teuer wird das ungefähr | kostet das
etwas extra | muss ich etwas bezahlen wenn ich nicht komme
[any.hours]
wann haben sie geöffnet | sind sie am samstag da | haben sie über weihnachten offen | wann machen sie
mittagspause | ab wann sind sie morgens erreichbar
[any.location]
wo ist ihre praxis | wie komme ich vom bahnhof zu ihnen | in welchem stock sind sie | welche haltestelle ist
in der nähe | wie ist die genaue adresse
[any.parking]
gibt es bei ihnen parkplätze | ist ein parkhaus in der nähe | kann man vor dem haus parken
[any.access]
gibt es einen aufzug im haus | kommt man mit dem rollstuhl zu ihnen | muss man treppen steigen | kann ich
mit dem kinderwagen rein
[any.pets_kids]
kann ich mein kind mitbringen | gibt es eine spielecke | darf mein hund mit rein
[any.pay_how]
kann ich mit karte bezahlen | nehmen sie auch bargeld | ist ratenzahlung möglich | bekomme ich eine rechnung
nach hause
[any.faq]
was muss ich mitbringen | wie lange dauert die behandlung | sprechen sie auch englisch | muss ich vorher
einen fragebogen ausfüllen | kann ich ohne termin kommen | haben sie eine internetseite | wie lange muss man
warten | kann jemand mitkommen
[any.callback]
können sie mich bitte zurückrufen | ich habe einen anruf von ihnen verpasst | rufen sie mich bitte am
nachmittag an
[any.message]
können sie der ärztin etwas ausrichten | ich möchte eine nachricht hinterlassen | sagen sie bitte doktor
lind bescheid
[any.human]
ich möchte mit einem mitarbeiter sprechen | können sie mich verbinden | ich will nicht mit einem computer
reden
[any.complaint]
ich möchte mich über ihre praxis beschweren | ich bin sehr unzufrieden | ihre mitarbeiter waren unhöflich |
niemand hat zurückgerufen | das ist eine unverschämtheit
[any.lost_property]
ich habe meine jacke bei ihnen vergessen | haben sie einen schlüssel gefunden | mein schirm müsste noch bei
ihnen sein
[any.payment_issue]
ich wurde doppelt belastet | der betrag auf der rechnung stimmt nicht | ich habe die rechnung schon bezahlt
"""
