"""German: what callers of trades without a pool of their own say."""

SAYINGS = """
[else.elsewhere]
mein abfluss ist verstopft | heizung kaputt | schlüsseldienst | klempner | elektriker | dach undicht |
umzugswagen | taxi zum flughafen | flug nach mallorca | hotelzimmer | reisepass verlängern | personalausweis
| konto eröffnen | kredit | steuererklärung | auto zum tüv | reifen wechseln | ölwechsel | mein hund muss
geimpft werden | katze frisst nicht | tierarzt | hausarzt | hautarzt | rückenschmerzen | grippeimpfung |
krankschreibung wegen grippe | blutabnahme | augenarzt | neue brille | frauenarzt | kinderarzt
ohrenschmerzen | physiotherapie | anwalt | scheidung | wohnung zu vermieten | makler | internet geht nicht |
handyvertrag | stromausfall | klavierunterricht | fahrschule | schwimmkurs | fitnessstudio | yogakurs |
tattoo | blumenstrauß | hochzeitstorte | kinokarten | konzertkarten | tisch für vier | pizza bestellen | was
gibt es zu essen | haare schneiden | strähnchen | maniküre | fußpflege | wimpern | paket nicht angekommen |
schuhe umtauschen | waschmaschine kaputt | handydisplay gesprungen | laptop geht nicht an | fahrrad
reparieren | abo kündigen | zeitung kommt nicht | kita platz | babysitter | kinderwagen kaufen |
gartenarbeit | sperrmüll | schornsteinfeger | brötchen | spanferkel | schuster | schneiderei |
änderungsschneider | fotos entwickeln | mietwagen | bahnticket | sozialamt | rente | hörgerät | herzrasen |
röntgen vom knie | fuß verstaucht | medikament gegen bluthochdruck | mein hamster hat was am zahn | ich
suche einen hautarzt | winterreifen aufziehen | kann jemand meine waschmaschine anschließen | meine katze
hat zahnstein beim tierarzt | einen tisch für heute abend | ich brauche einen neuen ausweis | strom abmelden
| mein paket liegt wo | nachhilfe in mathe | umzug im mai | passbilder | bräuchte einen klempner es tropft |
ein zimmer für zwei nächte | knie röntgen | tetanus impfung | umfrage zum stromanbieter
"""
