"""Spanish words around values: yes and no, what callers ask for, how they correct themselves and hesitate."""

from __future__ import annotations

from frontdesk.scenario.language.lexicon import phrases

PEOPLE = (
    "una persona | alguien | un agente | un operador | una operadora | un humano | un ser humano | una "
    "persona real | el encargado | la encargada | el gerente | la gerente | un compañero | un asesor | una "
    "asesora | el jefe | la jefa | un representante | el dueño | la dueña | recepción | la recepción | un "
    "responsable | el responsable | una persona de verdad | alguien de verdad | el director | un empleado "
    "| alguna persona | un ejecutivo | atención al cliente | una chica | un chico | el doctor | la doctora"
)
WITH = (
    "hablar con | quiero hablar con | puedo hablar con | me pasa con | páseme con | pásame con | me comunica "
    "con | comuníqueme con | póngame con | me pone con | me puede pasar con | me pasas con | prefiero hablar "
    "con | me podría pasar con"
)
A_PERSON = (
    "está el encargado | está la encargada | está el dueño | está la dueña | está el jefe | páseme a "
    "recepción | con una persona por favor | con un agente por favor | una persona por favor | con un humano "
    "| con alguien | con una persona | con el encargado | con la encargada | con un operador | con una "
    "operadora | operadora por favor | transfiérame | me transfiere | páseme a alguien | que me llamen | que "
    "me llame alguien | que alguien me llame | llámenme | llámeme más tarde | una persona real | una persona "
    "de verdad | una persona humana | un agente por favor | atención humana | hablar con humano | que me "
    "devuelvan la llamada | pueden llamarme | me pueden llamar | me puede llamar alguien | un ser humano "
    "| con un asesor | persona de carne y hueso"
)


def _person() -> str:
    return " | ".join(f"{verb} {whom}" for verb in phrases(WITH) for whom in phrases(PEOPLE))


def _cancelled() -> str:
    """`cancelar mi cita`, `anule la reserva`."""
    verbs = ("cancelar", "anular", "cancele", "anule", "cancelarme", "anularme", "eliminar", "borrar")
    what = [
        f"{one} {thing}" for one in ("mi", "la", "nuestra", "una") for thing in ("cita", "reserva", "mesa")
    ]
    return " | ".join(f"{verb} {thing}" for verb in verbs for thing in (*what, "el pedido", "mi pedido"))


TALK: dict[str, dict[str, int] | str] = {
    "yes": (
        "tiene razón | tiene usted razón | si no hay más remedio | si no queda otra | qué remedio | "
        "sí | sí sí | sí por favor | sí claro | sí señor | sí señora | sí señorita | claro | claro que sí "
        "| pues claro | pues sí | pues sí claro | eso es | sí eso es | eso mismo | eso | así es | así mismo "
        "| así es correcto | exacto | exactamente | correcto | es correcto | sí es correcto | está correcto "
        "| todo correcto | efectivamente | en efecto | por supuesto | por supuesto que sí | cómo no | desde "
        "luego | desde luego que sí | vale | sí vale | de acuerdo | sí de acuerdo | estoy de acuerdo "
        "| conforme | venga | venga sí | venga vale | dale | sale | órale | listo | okay | ok | okey | oká "
        "| está bien | sí está bien | me parece bien | me parece perfecto | me parece | me va bien | me "
        "viene bien | me viene perfecto | me viene genial | me va perfecto | me sirve | me queda bien | por "
        "mí bien | por mí sí | por mí perfecto | por qué no | y por qué no | bueno sí | sip | sipi | ajá "
        "| ujum | ujú | mjm | mhm | ahá | seguro | seguro que sí | sin duda | sin ninguna duda | adelante "
        "| hágalo | confirmo | lo confirmo | sí confirmo | confirmado | confirmada | yo creo que sí | creo "
        "que sí | supongo que sí | me imagino que sí | pienso que sí | diría que sí | que sí | ya lo creo "
        "| cierto | es cierto | es verdad | verdad | afirmativo | tal cual | no está bien así | no así está "
        "bien | no es correcto así | no hay problema | sin problema | ningún problema | no tengo problema "
        "| ningún inconveniente | no tengo inconveniente | no me importa | encantado | encantada | con mucho "
        "gusto | con gusto | sí quiero | sí me gustaría | me gustaría | me encantaría | sería perfecto "
        "| sería genial | estaría bien | estaría genial | sí gracias | obvio | obviamente | naturalmente "
        "| evidentemente | hecho | trato hecho | va | va bien | sí va bien | suena bien | me parece muy bien "
        "| todo bien sí | muy bien | sí muy bien | sí perfecto | sí adelante | eso está bien | si | no "
        "estaría mal | no está mal | no me parece mal | por supuesto claro | así lo hacemos | hagámoslo así "
        "| lo hacemos así | hágalo así | déjelo así está bien | supongo"
    ),
    "casual": "vale | okay | ok | okey | ya | muy bien | está bien | listo | bueno | venga | dale | va",
    "yes_alone": (
        "perfecto | genial | estupendo | fenomenal | bueno | bien | por favor | fantástico | excelente "
        "| maravilloso | buenísimo | quiero | puede ser | ándale | chévere | bárbaro | divino | ideal "
        "| súper | de una | de lujo | guay | pues bueno | pues bien | pues vale | ya"
    ),
    "no": (
        "no | no no | nop | nope | no gracias | no muchas gracias | no señor | no señora | no señorita | qué "
        "va | para nada | de ninguna manera | de ningún modo | ni hablar | ni de broma | ni loco | ni loca "
        "| en absoluto | claro que no | por supuesto que no | desde luego que no | creo que no | no creo "
        "| no lo creo | me parece que no | yo creo que no | pienso que no | supongo que no | me temo que no "
        "| diría que no | mejor no | prefiero que no | prefiero no | prefiero que no gracias | pues no | que "
        "no | no es correcto | eso no es correcto | no es así | eso no es así | no está bien | eso no está "
        "bien | está mal | eso está mal | es incorrecto | eso es incorrecto | incorrecto | no correcto | no "
        "es cierto | eso no es cierto | no es verdad | no exactamente | no del todo | no exacto | no estoy "
        "de acuerdo | no de acuerdo | no me va bien | no me viene bien | no me viene | no me sirve | no me "
        "queda bien | no me interesa | no me parece | no me parece bien | no me va | no puedo | no puede ser "
        "| no se puede | no quiero | no lo quiero | no hace falta | no es necesario | no necesito nada | no "
        "necesito nada más | nada más | nada más gracias | eso es todo | es todo | eso sería todo | sería "
        "todo | con eso está | no nada más | no eso es todo | no hay nada más | no así está bien gracias "
        "| no vale | no sirve | nunca | jamás | nanai | negativo | todavía no | aún no | ahora no | por "
        "ahora no | de momento no | hoy no | en realidad no | la verdad que no | la verdad es que no | más "
        "bien no | no mucho | no tanto | no lo veo | no me convence | no era eso | no es eso | eso no | no "
        "dije eso | yo no dije eso | no he dicho eso | eso no es lo que dije | no es lo que dije | no es lo "
        "que he dicho | me entendió mal | me ha entendido mal | lo entendió mal | lo ha entendido mal | se "
        "equivoca | se ha equivocado | no se confirma | no confirmo | no lo confirmo | no gracias nada más "
        "| no por dios | imposible | es imposible | me es imposible | no va a poder ser | no va a ser "
        "posible | no es posible | tampoco | negativo señor | nones | na | no para nada | no no es correcto "
        "| no está correcto | no me gustaría | qué dice | cómo va a ser | no no es así | ni modo | sí que no "
        "| no está bien eso | no me cuadra | eso no me cuadra | está equivocado | está equivocada | no es "
        "ese | no es esa | es que no | no porque no puedo | va a ser que no | no es del todo correcto | no "
        "es correcto del todo | que yo sepa no | ay no | uy no | oh no | no está del todo bien | por favor "
        "no | no por favor | no es eso lo que dije | no era así | de eso nada | nada de eso | ni de coña "
        "| ni en broma | ni pensarlo | ni mucho menos"
    ),
    "no_alone": "nada | ninguno | ninguna | mal | nadie | muy mal | fatal | equivocado | error | ningún",
    "cancel": f"{_cancelled()} | "
    + (
        "cancelar | cancele | cancela | cancélelo | cancélela | cancélalo | cancelamos | quiero cancelar "
        "| anular | anule | anúlelo | anúlela | olvídelo | olvídalo | olvídese | déjelo | déjalo | dejémoslo "
        "| lo dejamos | déjelo así | déjelo estar | ya no quiero | ya no lo quiero | ya no hace falta | ya "
        "no lo necesito | he cambiado de idea | cambié de idea | he cambiado de opinión | cambié de opinión "
        "| me arrepentí | me lo he pensado mejor | lo pensé mejor | pare | basta | empezar de nuevo "
        "| empecemos de nuevo | volver a empezar | da igual déjelo | no quiero nada | no quiero reservar "
        "nada | ya no quiero reservar | mejor lo dejo | mejor lo dejamos | dar de baja | no importa déjelo "
        "| mejor no reservo"
    ),
    "repeat": (
        "repita | repítalo | repítamelo | repite | me lo repite | puede repetir | puede repetirlo | me lo "
        "puede repetir | puedes repetir | podría repetir | me repite | me puede repetir | podría repetirlo "
        "| otra vez por favor | de nuevo por favor | una vez más | otra vez | cómo dice | cómo dijo | cómo "
        "ha dicho | qué ha dicho | qué dijo | perdón qué | perdón cómo | perdone cómo | no le he entendido "
        "| no entendí | no he entendido | no le entendí | no le entiendo | no entiendo | no le oigo | no te "
        "oigo | no se oye | no oí | no he oído | no escuché | no le escucho | no te escucho | no se escucha "
        "| se corta | se entrecorta | más despacio | más despacio por favor | hable más despacio | hable más "
        "alto | más alto por favor | no le he oído | no lo he oído | no lo he entendido | cómo fue | mande "
        "| disculpe no entendí | no la escucho | no la oigo | no le he escuchado | no le escuché"
    ),
    "repeat_alone": "qué | cómo | perdón | perdone | disculpe | disculpa | eh | mande usted | dígame",
    "person": f"{_person()} | {A_PERSON}",
    "person_alone": (
        "persona | humano | agente | operador | operadora | encargado | encargada | recepción | un agente "
        "| un humano | una persona | recepcionista | un operador | una operadora"
    ),
    "goodbye": (
        "adiós | hasta luego | hasta pronto | hasta mañana | hasta la vista | chao | chau | chaíto | nos "
        "vemos | hasta entonces | que tenga buen día | que tenga un buen día | que tengas buen día | buen "
        "día adiós | que le vaya bien | que vaya bien | eso es todo | es todo | eso sería todo | sería todo "
        "| nada más | no nada más | no eso es todo | nada más gracias | feliz día | feliz tarde | cuídese "
        "| hasta otra | hasta el lunes entonces | bye | hasta ahora"
    ),
    "wait": (
        "espere | espera | espere un momento | espere un segundo | espérese | espérame | espéreme | un "
        "momento | un momentito | momento | momentito | un segundo | un segundito | segundo | un minuto por "
        "favor | un minutito | deme un momento | deme un segundo | deme un minuto | déjeme pensar | déjame "
        "pensar | déjeme ver | déjame ver | déjeme mirar | déjeme consultar | déjeme revisar | voy a mirar "
        "| voy a ver | lo miro | ahora lo miro | a ver un momento | aguarde | aguánteme | un instante | no "
        "cuelgue | permítame | permítame un momento | ahorita le digo | ahora le digo | lo estoy mirando "
        "| tengo que mirarlo | tengo que consultarlo | ya le digo"
    ),
    "thanks": (
        "gracias | muchas gracias | mil gracias | muchísimas gracias | se lo agradezco | no gracias | no "
        "muchas gracias | te lo agradezco | muy amable | gracias a usted | le agradezco | sí gracias | nada "
        "más gracias | qué amable | agradecido | agradecida"
    ),
    "existing": (
        "cambiar mi cita | cambiar mi reserva | cambiar la cita | cambiar la reserva | mover mi cita | mover "
        "la cita | aplazar | reprogramar | posponer | retrasar la cita | adelantar la cita | tengo una cita "
        "| tengo una reserva | tengo cita | tengo reserva | tenía una cita | tenía una reserva | ya tengo "
        "cita | ya tengo una cita | ya tengo una reserva | tenemos una reserva | reservé | he reservado "
        "| hicimos una reserva | hice una reserva | mi reserva | mi cita | llego tarde | voy a llegar tarde "
        "| vamos a llegar tarde | llegaré tarde | llegaremos tarde | voy con retraso | modificar mi reserva "
        "| modificar mi cita | modificar la reserva | me retraso | tengo una mesa reservada | tengo mesa "
        "reservada | teníamos una reserva"
    ),
    "robot": (
        "es usted un robot | eres un robot | es un robot | eres una máquina | es usted una máquina | es una "
        "máquina | es usted humano | es usted humana | eres humano | eres humana | eres real | es usted una "
        "persona | eres una persona | hablo con un robot | hablo con una máquina | estoy hablando con un "
        "robot | estoy hablando con una máquina | estoy hablando con una persona | hablo con una persona "
        "| esto es un robot | esto es una máquina | es una grabación | es un contestador | es usted una ia "
        "| eres una ia | es usted real | eres un bot | es un bot | eres una persona real | es usted una "
        "persona real"
    ),
    "hello": (
        "hola | buenos días | buenas tardes | buenas noches | buenas | buen día | muy buenas | hola buenas "
        "| hola buenos días | hola buenas tardes | hola buenas noches | hola qué tal | aló | bueno hola "
        "| diga | dígame | oiga | me oye | me escucha | está ahí | sigue ahí | me oyes | me escuchas | hay "
        "alguien | qué tal buenas | muy buenos días | muy buenas tardes | sí dígame | sí diga | sigue usted "
        "ahí"
    ),
    "filler": (
        "simplemente | sencillamente | "
        "eh | ehm | em | mmm | mm | este | esto | pues | pues mire | bueno | a ver | o sea | vamos a ver "
        "| mire | mira | digamos | diría | yo diría | quizá | quizás | tal vez | a lo mejor | creo | yo creo "
        "| creo que | pienso | supongo | más o menos | por favor | porfa | porfavor | si es posible | si "
        "puede ser | si se puede | si pudiera ser | si fuera posible | si no le importa | si puede | si hay "
        "| si tienen | si no es molestia | si quiere | entonces | así | así que | el | la | los | las | lo "
        "| un | una | unos | unas | y | o | de | del | a | al | en | por | para | con | es | son | sería "
        "| serían | estaría bien | estaría genial | vendría bien | me vendría bien | me va bien | me viene "
        "bien | me iría bien | iría bien | va bien | que | que sea | que sean | me | mi | mis | nos | yo "
        "| nosotros | ya | también | solo | solamente | nada más que | no más | nomás | mejor | gracias "
        "| hola | buenas | buenos días | buenas tardes | sí | vale | claro | ok | sobre | hacia "
        "| aproximadamente | alrededor | alrededor de | unos | unas | como | tipo | cerca de | casi | ahí "
        "| aquí | allí | ahora | señor | señora | señorita | amigo | oiga | oye | verá | verás | mismo "
        "| misma | que viene | que sigue | siguiente | entrante | próximo | próxima | esa | ese | eso | esa "
        "hora | estará | está | estaba | podría | podría ser | puede ser | puedo | faltan | falta | y pico "
        "| y algo | en principio | en total | perfecto | genial | bien | muy bien | hombre | mujer | hum "
        "| um | uf | ay | ah | ajá | la verdad | sabe | no sé | le | se | su | te | les | tengo | hago "
        "| haga | sea | da igual la hora | como muy tarde | preferiblemente | preferentemente | a poder ser "
        "| de verdad | efectivamente | exacto | hasta | desde | antes | después | todo"
    ),
    "carrier": (
        "es | sería | serían | que sea | que sean | pongamos | póngame | ponga | ponme | apunte | apúntelo "
        "| apúnteme | anote | anóteme | digamos | vamos con | me quedo con | me quedaría con | tomo | me voy "
        "con | prefiero | preferiría | yo prefiero | me gustaría | mejor | quedamos | puede ser | podría ser "
        "| la respuesta es | puedo | yo puedo | podemos | podría | yo podría | me viene bien | me va bien "
        "| me va mejor | me viene mejor | sería para | es para | estaría bien | dejémoslo en | lo dejamos en "
        "| voy a decir | le digo | se trata de | elijo | escojo | cojo | agarro | quiero que sea | iré "
        "| vendré | vamos a decir | entonces"
    ),
    "suggest": (
        "qué tal | y si | y qué tal | qué le parece | qué tal si | podría ser | puede ser | sería posible "
        "| a lo mejor | quizás | quizá | tal vez | le va bien | les va bien | le viene bien | hay hueco "
        "| hay sitio | hay mesa | tiene hueco | tienen hueco | cómo lo ve | tienen libre | tienen sitio "
        "| hay disponibilidad | tienen mesa | tienen cita | tiene cita | tiene libre | tienen disponibilidad "
        "| tienen algo | tiene algo | hay algo"
    ),
    "request": (
        "quiero | quería | quisiera | querría | me gustaría | nos gustaría | necesito | necesitaría "
        "| necesitamos | busco | estoy buscando | queremos | queríamos | quisiéramos | deme | me da | me "
        "pone | póngame | me podría dar | me puede dar | puede darme | podría darme | resérveme | reserve "
        "| me reserva | reservar | quiero reservar | quería reservar | quisiera reservar | me gustaría "
        "reservar | quiero una cita | quería una cita | quisiera una cita | necesito una cita | quiero pedir "
        "cita | quería pedir cita | pedir cita | pedir una cita | pedir hora | sacar una cita | agendar "
        "| quiero agendar | quisiera agendar | agendar una cita | una mesa | quiero una mesa | hacer una "
        "reserva | quería hacer una reserva | quiero hacer una reserva | quisiera hacer una reserva | llamo "
        "para | llamaba para | llamo por | estoy llamando para | llamo porque | estoy interesado en | estoy "
        "interesada en | me interesa | puedo reservar | podría reservar | puede reservarme | podría "
        "reservarme | tengo ganas de | quiero hacerme | quería hacerme | quisiera hacerme | me quiero hacer "
        "| vengo por | solicito | quiero pedir | quería pedir | quisiera pedir | quería un | quería una "
        "| quiero un | quisiera un | quisiera una | necesito un | necesito una"
    ),
    "name_is": (
        "nos llamamos | todos nos llamamos | "
        "me llamo | mi nombre es | mi nombre | el nombre es | nombre es | a nombre de | al nombre de | a "
        "nombre del señor | a nombre de la señora | a nombre de don | a nombre de doña | le habla | les "
        "habla | te habla | mi apellido es | me apellido | el apellido es | apellido | de parte de | soy el "
        "señor | soy la señora | póngalo a nombre de | a mi nombre | mi nombre completo es | nombre completo "
        "| se llama | puede llamarme | llámeme | mis apellidos son | apellidos | es a nombre de | a nombre "
        "| somos la familia"
    ),
    "name_maybe": (
        "soy | soy el | soy la | habla | aquí | es | señor | señora | señorita | don | doña | doctor "
        "| doctora | sería | el señor | la señora | para | yo soy | nombre | que es | licenciado "
        "| licenciada | ingeniero | este es"
    ),
    "name_end": (
        "y | pero | con | mi | el | la | por | quiero | quería | quisiera | llamo | llamaba | gracias "
        "| número | teléfono | para | es | soy | le | les | desde | a | al | en | que | necesito | tengo "
        "| se | me | apellido | nombre | muchas | porque | favor | un | una | como | lo | así | tal | nada "
        "| mejor | también | señor | señora | o | si | ya | deletreo | escribe"
    ),
    "particle": "de | de la | de los | de las | del | van | von | da | di | san",
    "spelt": "con | sin",
    "as_in": "de | como | como de | de la palabra",
    "correct": (
        "digo | perdón | perdone | perdona | disculpe | disculpa | mejor | no mejor | mejor dicho | o mejor "
        "| bueno mejor | no perdón | no perdone | ay no | ay perdón | quiero decir | quise decir | quería "
        "decir | o sea | más bien | en realidad | corrijo | me equivoqué | me he equivocado | me confundí "
        "| me he confundido | lo dije mal | lo he dicho mal | rectifico | cambie | cámbielo | cambiar "
        "| cambiarlo | quiero cambiar | puede cambiar | en vez de | en lugar de | sino | dije | he dicho "
        "| espere no | no espere | no no | que diga | miento | no miento | que sea | que sean mejor "
        "| corrección | ponga mejor | póngalo mejor | modifique | modificar | que va | no digo | uy no | uy "
        "perdón | no disculpe | al final | pensándolo bien | casi mejor | o no | bueno no | lo siento"
    ),
    "not": (
        "en vez de | en vez del | en lugar de | en lugar del | no puedo el | no puedo a | no puedo | que no "
        "sea | que no sea el | menos el | excepto el | excepto | salvo | salvo el | no es el | no es | no "
        "son | ya no el | no quiero el | no me va el | no me viene bien el | no me va bien el"
    ),
    "no_or_not": "no",
    "refuse": (
        "no quiero dar | no quiero darle | no quiero decir | no se lo doy | prefiero no dar | prefiero no "
        "darlo | no quiero un | no quiero una | no necesito un | no necesito una | para qué lo necesita "
        "| para qué quiere | por qué lo necesita | para qué lo quiere | no le voy a dar | no quiero ningún "
        "| no quiero ninguna | no tengo | no uso | no dispongo | no es asunto suyo | eso no es asunto suyo "
        "| eso no le importa | no le incumbe | a usted qué le importa"
    ),
    "not_after": (
        "demasiado pronto | demasiado tarde | muy justo | no llego | no me da tiempo | "
        "no puedo | no puedo ir | no me va bien | no me viene bien | no me va | no me viene | no me sirve "
        "| imposible | me es imposible | no me queda bien | no estoy | trabajo | no | no no | no va a poder "
        "ser | no es posible | no podría | no podré | mejor no | es demasiado pronto | es demasiado tarde "
        "| es muy pronto | es muy tarde | lo tengo ocupado | tampoco | no tengo tiempo | me viene mal | me "
        "va mal | me queda mal | me viene fatal"
    ),
    "lacking": "sin | no llevo | no llevo nunca | nunca llevo | no tengo | no hay | ningún | ninguna",
    "modal": (
        "puede | podría | puedes | podrías | puedo | podemos | podríamos | me puede | me podría | se puede "
        "| pueden | podrían"
    ),
    "but": "pero | sino | solo que | aunque | excepto | sino que | pero no",
    "ask": (
        "tienen | tenéis | hay | cuánto cuesta | cuánto cuestan | cuánto vale | cuánto valen | cuánto es "
        "| cuánto sale | cuánto dura | cuánto tarda | cuánto tiempo | cuánto cobran | a cuánto | qué precio "
        "| cuál es el precio | qué precios | qué horario | cuál es el horario | qué horarios | a qué hora "
        "abren | a qué hora cierran | a qué hora | hasta qué hora | desde qué hora | dónde están | dónde "
        "está | dónde queda | dónde se encuentran | dónde puedo | cómo llego | cómo se llega | cómo puedo "
        "llegar | cómo puedo pagar | aceptan | se puede pagar | puedo pagar | puedo llevar | puedo ir con "
        "| se puede aparcar | hay aparcamiento | hay parking | hacen | hacéis | ofrecen | trabajan | abren "
        "| cierran | están abiertos | está abierto | estáis abiertos | quería saber | quisiera saber | me "
        "gustaría saber | quería preguntar | quiero preguntar | quisiera preguntar | tengo una pregunta "
        "| una pregunta | una consulta | tengo una duda | me puede decir | me podría decir | puede decirme "
        "| me dice | podría decirme | sabe si | saben si | me informa | quiero información | necesito "
        "información | quería información | qué servicios | qué incluye | en qué consiste | es posible | qué "
        "diferencia | qué tipo de | qué clase de | quién es | quién hace | hace falta | tengo que | admiten "
        "| permiten | dan clases | con qué | venden | arreglan | reparan | envían a | disponen de | qué días "
        "| cómo funciona | cuáles son | qué día es hoy | a qué día estamos | a qué estamos hoy | qué fecha "
        "es hoy | qué día es | qué fecha es"
    ),
    "ask_last": "abierto | abiertos | disponible | incluido | posible | permitido | cerrado | hay",
    "ask_first": (
        "qué | cuándo | dónde | quién | cuál | cuáles | cuánto | cuánta | cuántos | cuántas | cómo | por qué "
        "| para qué | adónde | de dónde | a qué | en qué | con quién | hasta cuándo | desde cuándo | puedo "
        "| se puede | puede | pueden | podría | podrían | hay | tiene | tienen | tenéis | está | están | es "
        "| son | aceptan | hacen | abren | debo | tengo que | hace falta | cuesta | vale la | sirven "
        "| incluye | necesito llevar | existe"
    ),
    "hesitation": (
        "eh | ehm | em | mmm | mm | este | esto | pues | bueno | a ver | o sea | y | o | pero | el | la "
        "| los | las | un | una | de | del | a | al | en | por | para | con | a las | a la | es | mi | que "
        "| quizás | quizá | tal vez | creo que | digamos | más | punto | arroba | menos | guion | entre "
        "| sobre | hacia | como | déjeme ver | vamos a ver | son | sería | entonces | desde"
    ),
}
