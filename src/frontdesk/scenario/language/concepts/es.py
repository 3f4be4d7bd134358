"""Spanish words by what they are about."""

CONCEPTS = {
    "hair": "pelo | cabello | peluquería //",
    "haircut": (
        "corte | cortar | cortarme | corte de pelo | cortarle // puntas | flequillo | más corto | capas | "
        "sanear | recortar | cortito | degradado | rapado | despuntar | me tapa los ojos | demasiado largo "
        "| melena"
    ),
    "hair_colour": (
        "tinte | color | teñir | tiñ* | mechas | coloración | teñido | balayage | tintura // canas | raíz "
        "| raíces | teñirme | rubi* | moren* | pelirroj* | retoque | blancos | oscurecer | aclarar | "
        "reflejos | "
        "cano*"
    ),
    "styling": (
        "peinado | peinar | secado | brushing | recogido | alisado | lavar y peinar // planchar | rizos | "
        "ondas | moño | para una boda | peinarme | marcar"
    ),
    "beard": "barba | afeitado | afeitar // bigote",
    "hair_treatment": (
        "tratamiento | hidratación | keratina // seco | estropeado | caída del pelo | caspa | encrespado"
    ),
    "nails": "uñas | uña //",
    "manicure": "manicura | manicure // manos | esmalte | gel en | se me rompió una uña | cutículas",
    "pedicure": "pedicura | pedicure // pies | pie | talones | durezas | callos | dedos de los pies",
    "facial": (
        "facial | limpieza facial | limpieza de cutis | cutis // cara | piel | granos | espinillas | acné | "
        "poros | arrugas"
    ),
    "massage": "masaje // espalda | cuello | contractura | contracturad* | hombros | lumbares | cervicales",
    "waxing": "depilación | cera | depilar | láser // piernas | ingles | axilas | vello | pelos",
    "brows": "cejas //",
    "lashes": "pestañas //",
    "makeup": "maquillaje | maquillar // maquillarme | novia",
    "man": (
        "hombre | caballero | masculino | señor // marido | hijo | novio | padre | papá | hermano | esposo "
        "| chico"
    ),
    "woman": "mujer | señora | dama | femenino // esposa | hija | novia | madre | mamá | hermana | chica",
    "child": (
        "niño | niña | niños | infantil | infantiles // hijo | hija | añitos | peque | pequeño | nene | "
        "nena | colegio | nieto | nieta | bebé | tiene seis años | chaval"
    ),
    "senior": "jubilado | mayores | tercera edad // abuela | abuelo | jubilada | pensionista",
    "outside": (
        "terraza | fuera | afuera | al aire libre | exterior | jardín | patio // sol | solecito | aire | "
        "fresquito | fumar | bajo las estrellas"
    ),
    "inside": (
        "dentro | adentro | interior | salón | comedor | sala // frío | llueve | lluvia | calentit* | "
        "viento | calefacción | helad* | a cubierto | bajo techo"
    ),
    "bar": "barra | mostrador // taburete | de pie",
    "window": "ventana | vistas // ventanal | vista",
    "quiet": (
        "tranquil* | reservado | privado | apartado // ruido | rincón | hablar | jaleo | intimidad | esquina"
    ),
    "breakfast": "desayuno | desayunar | brunch //",
    "lunch": "comida | almuerzo | mediodía | menú del día // comer | almorzar",
    "dinner": "cena | cenar // noche | velas",
    "eat_in": "comer aquí | en el local | en mesa | para tomar aquí // sentarnos | ahí mismo",
    "takeaway": "para llevar | llevar | recoger // me lo llevo | comer en casa | envuelt* | me la llevo",
    "vegetarian": "vegetarian* | sin carne // no como carne",
    "vegan": "vegan* | vegetal // nada animal | sin lácteos",
    "meat": "carne | ternera | chuletón | filete | cerdo | cordero //",
    "chicken": "pollo //",
    "fish": "pescado | marisco | mariscos | salmón // gambas | merluza | del mar",
    "spicy": "picante // pique | picoso | chile",
    "mild": "suave // no pique | sin picante | poco picante",
    "sparkling": "con gas // burbujas",
    "still": "sin gas //",
    "birthday": "cumpleaños // cumple | velas | tarta",
    "business": (
        "empresa | negocios | trabajo | profesional // compañeros | oficina | jefe | autónomo | factura a"
    ),
    "private": "particular | personal // para mí | para casa",
    "wedding": "boda // novia | me caso",
    "beans": "grano | en grano // molinillo | lo muelo",
    "ground": "molido // no tengo molinillo",
    "decaf": "descafeinado //",
    "checkup": (
        "revisión | chequeo | control | consulta // mirar | echar un vistazo | una vez al año | hace mucho "
        "que no | rutina"
    ),
    "cleaning_teeth": "limpieza | higiene | limpieza dental // sarro | placa | manchas",
    "filling": "empaste | caries | obturación // agujero | se me cayó el empaste | picada | agujerito",
    "whitening": "blanqueamiento | blanquear // amarill* | más blancos | blancos",
    "emergency": (
        "urgencia | urgente | dolor | urgencias // hinchad* | no puedo dormir | sangr* | flemón | no "
        "aguanto | cuanto antes | ya mismo | insoportable | horrores | accidente | ahora mismo | rabiando"
    ),
    "toothache": (
        "dolor | dolor de muelas | duele // me duele | duelen | molesta | muela | punzad* | masticar | me "
        "mata"
    ),
    "broken_tooth": (
        "diente roto // rompió un diente | partí un diente | trozo de diente | roto una muela | partido un "
        "diente | se me partió | roto un diente"
    ),
    "loose_crown": "// funda | se me cayó la corona | corona suelta | se me mueve la corona",
    "extraction": (
        "extracción | muela del juicio | sacar // sacarme | arrancar | quitarme una muela | juicio"
    ),
    "braces": "ortodoncia | brackets | alineadores | aparato // torcid* | enderezar | rectos",
    "implant": "implante | implantes // me falta un diente | hueco | falta una muela",
    "prosthesis": "corona | puente | prótesis | dentadura //",
    "root_canal": "endodoncia | conducto // nervio",
    "gums": "encías | periodoncia // encía",
    "sensitive": "sensibilidad // lo frío | el frío me da | sensibles",
    "advice": (
        "asesoramiento | consulta | valoración | segunda opinión | presupuesto // qué opciones | comentar | "
        "consultar"
    ),
    "public_insurance": "pública | seguridad social //",
    "private_insurance": "privado | privada | seguro privado | mutua // de mi bolsillo | sanitas | adeslas",
    "phone": "móvil | teléfono | celular | smartphone | iphone // samsung | galaxy",
    "tablet": "tableta | tablet | ipad //",
    "laptop": "portátil | ordenador | computadora | laptop | macbook // pc",
    "console": "consola | playstation | xbox | nintendo // mando",
    "watch": "reloj //",
    "tv": "televisor | televisión | tele //",
    "vacuum": "aspiradora | aspirador //",
    "washing_machine": "lavadora // centrifug* | tambor | colada",
    "fridge": "nevera | frigorífico | refrigerador | congelador //",
    "dishwasher": "lavavajillas | lavaplatos //",
    "screen": (
        "pantalla | cristal | display | táctil // rota | raj* | estallad* | grieta | quebrad* | añicos | "
        "líneas | rayas | agriet* | astillad* | manchas negras | telaraña"
    ),
    "battery": (
        "batería | pila | carga // descarga | dura | aguanta | se apaga | porcentaje | hinchada | se agota "
        "| gasta | se muere | enchufad* todo el día | no llega"
    ),
    "charging": (
        "puerto | conector | puerto de carga | cargador | entrada de carga // no carga | cable | enchufe | "
        "clavija | mover el cable"
    ),
    "camera": "cámara | lente // fotos | borros* | desenfocad* | imágenes",
    "sound": (
        "altavoz | micrófono | sonido | audio | bocina // no oigo | no se oye | no me oyen | escucha | "
        "chirr* | bajito"
    ),
    "water": (
        "agua | mojado | líquido | humedad // mojó | cayó al | piscina | váter | bañera | derram* | café "
        "encima | inodoro | lavabo | empapad*"
    ),
    "software": (
        "software | sistema | virus // lento | va lento | se cuelga | bloquea | actualización | se reinicia "
        "| pillado | congela | contraseña | publicidad | trabado"
    ),
    "keyboard": "teclado | teclas // tecla | letras",
    "buttons": "botón | botones //",
    "overheating": (
        "limpieza | ventilador | sobrecalentamiento // calienta | caliente | polvo | quema | ruido | hierve"
    ),
    "data": "datos | recuperación de datos | archivos // perdí las fotos | borr* | recuperar",
    "switch_on": (
        "encendido | no enciende // no se enciende | no prende | no arranca | muerto | negra | no da "
        "señales | no hace nada"
    ),
    "diagnosis": "diagnóstico | revisión // qué le pasa | qué tiene | ni idea | averiguar",
    "repair": "reparación | reparar | arreglo | arreglar // componer",
    "service_bike": "mantenimiento | revisión | puesta a punto // ponerla a punto | temporada | repaso",
    "brakes": "freno | frenos // frena | chirrí* | pastillas",
    "tyre": "rueda | neumático | pinchazo | llanta | cámara // pinch* | desinflad* | clavo | aire",
    "chain": "cadena | cambio | marchas | piñones // salta | se sale | velocidades",
    "lights": "luz | luces | faro // oscuras",
    "city_bike": "urbana | de paseo | de ciudad // ciudad | ir al trabajo",
    "mountain_bike": "de montaña | montaña // monte | campo",
    "road_bike": "de carretera | carretera //",
    "electric": "eléctric* // motor",
    "delivery": (
        "envío | entrega | domicilio | reparto | mensajero | mensajería | enviar | mandar // traigan | "
        "traer | traiga | a casa | a mi casa | lleven | me lo mandan | acerqu* | en la puerta | mándenmelo "
        "| mándamelo | hasta aquí | tráigan* | no puedo ir | me lo trae | me lo envían | a la oficina | "
        "manden | envíen* | repartidor"
    ),
    "pickup": (
        "recogida | recoger | en tienda | retirar // paso | pasar | voy por | me acerco | ir a buscar* | "
        "recojo | lo busco | pasaré | paso a por | voy yo | me paso | voy a por | camino a casa | buscarlo "
        "| yo mismo | yo misma | por él"
    ),
    "locker": "punto de recogida | taquilla | correos | estanco //",
    "express": (
        "express | exprés | urgente | rápido | rápida // prisa | cuanto antes | para mañana | lo antes "
        "posible | ya | corre prisa | volando"
    ),
    "standard": (
        "normal | estándar | ordinario | económico // no hay prisa | sin prisa | no corre prisa | puedo "
        "esperar | tranquilo"
    ),
    "cash": "efectivo | en efectivo | contado // billetes | metálico | en mano | monedas",
    "card": "tarjeta | crédito | débito // visa | plástico | datáfono | contactless",
    "transfer": "transferencia // cuenta | iban | banco | transfiero",
    "invoice": "factura // después me cobran | contabilidad | mándame la factura",
    "direct_debit": (
        "domiciliación | recibo | domiciliado | débito // me lo cobran de la cuenta | de la cuenta"
    ),
    "wallet": "paypal | apple pay | bizum | google pay // con el móvil",
    "online": (
        "en línea | online | enlace | link | internet | web // ahora mismo pago | por adelantado | de "
        "antemano"
    ),
    "on_site": (
        "en el local | en persona | presencial | en el sitio | allí | en tienda | en la clínica // cuando "
        "llegue | cuando vaya | al llegar | ahí mismo | después | en caja | cuando esté allí | cuando "
        "termine"
    ),
    "on_delivery": (
        "contra reembolso | contra entrega | a la entrega // cuando llegue | al repartidor | cuando lo "
        "reciba | al recibir | en la puerta | cuando me lo traigan"
    ),
    "installments": (
        "plazos | cuotas | financiación | mensualidades // poco a poco | a plazos | fraccion* | mes a mes"
    ),
    "refund": (
        "reembolso | devolución | dinero | devolución del dinero // devuelv* | me devuelvan | mi dinero | "
        "plata | lo que pagué"
    ),
    "exchange": "cambio | cambiar | cambiarlo // otra talla | otro color | talla más | me lo cambi*",
    "replacement": (
        "reemplazo | reposición | nuevo | sustitución | repuesto // otro igual | me manden otro | uno nuevo "
        "| envíen otro | uno que funcione"
    ),
    "voucher": "vale | bono | crédito | cupón | tarjeta regalo // para otra compra",
    "damaged": (
        "dañado | defectuoso | roto | daño | desperfecto // golpe* | ray* | abollad* | rota | rasgad* | "
        "trizas | aplastad* | partid* | desgarr* | pedazos | rajad*"
    ),
    "wrong_item": (
        "equivocado | erróneo | incorrecto | otro producto // no es lo que pedí | pedí otro | me "
        "equivocaron | confund* | no pedí"
    ),
    "missing": (
        "no llegó | perdido | falta | no entregado // no ha llegado | sigo esperando | nunca llegó | "
        "todavía no | no me ha llegado | vacía | no aparece"
    ),
    "too_small": (
        "pequeño | chico | estrecho // aprieta | no me cabe | me queda pequeñ* | justo | no me entra | no "
        "cierra | ajustad*"
    ),
    "too_big": "grande | ancho // me queda grande | me baila | se me cae | me sobra | flojo | holgad*",
    "size": "talla | tamaño // no me queda bien",
    "unwanted": (
        "no me gusta | cambié de opinión | no lo necesito | no lo quiero // ya no | me arrepent* | por "
        "error | no es lo mío"
    ),
    "complaint": "queja | reclamación | problema // disgust* | enfad*",
    "gift": "regalo // sorpresa | envuelto",
    "not_working": (
        "no funciona | averiado | avería | estropeado // dejó de | no va | se estropeó | no sirve"
    ),
    "weekly": "semanal | cada semana | una vez por semana //",
    "biweekly": "quincenal | cada dos semanas | cada quince días // dos veces al mes | una semana sí",
    "monthly": "mensual | cada mes | mes | al mes // mes a mes",
    "quarterly": "trimestral | cada tres meses //",
    "yearly": "anual | año | cada año | al año // doce meses | todo el año | de una vez",
    "trial": "prueba | gratis // probar | a ver si me gusta | probarlo",
    "basic": (
        "básico | básica | sencillo | simple | inicial // lo mínimo | sin florituras | lo justo | sin "
        "extras | lo más sencillo"
    ),
    "premium": (
        "premium | lujo | completo | vip | superior // todo incluido | con todo | el mejor | lo mejor"
    ),
    "family": "familiar | familia // todos en casa",
    "single": "individual | una persona | sencilla // vivo sol* | solo para mí | yo sol*",
    "couple": (
        "pareja | dos personas | doble | para dos // mi mujer y yo | mi marido y yo | los dos | nosotros "
        "dos | somos dos"
    ),
    "pause": (
        "pausa | pausar | suspender | congelar // vacaciones | me voy | una temporada | de momento | "
        "descanso | unas semanas"
    ),
    "skip": "saltar | omitir // este mes no | me salto",
    "cancel": (
        "cancelar | baja | anular | cancelación // para siempre | darme de baja | definitiv* | dejarlo"
    ),
    "expensive": (
        "caro | precio | coste | costo // no me lo puedo permitir | dinero | más barato | ahorrar | no me "
        "llega"
    ),
    "unused": (
        "no lo uso | no tengo tiempo | falta de uso // se me acumula | me sobra | acumul* | no me da tiempo"
    ),
    "moving": "mudanza | mudo | mudarse // me mudo | otra ciudad | piso nuevo | al extranjero | nos mudamos",
    "unhappy": "calidad | insatisfecho | descontento // decepcion* | ha empeorado | sabe mal | mala calidad",
    "address_change": "dirección | domicilio // otra calle | me he mudado",
    "date_change": "fecha | día | otro día // no estaré | aplazar",
    "new_customer": "nuevo | primera vez | nueva // nunca he ido | primera visita | no he estado",
    "old_customer": (
        "habitual | ya cliente | existente // ya he ido | me conocen | de siempre | hace años que | ya he "
        "estado | siempre voy"
    ),
    "by_phone": "teléfono | llamada | telefónica // llám* | llamen | llame | timbrazo",
    "by_email": "email | correo | correo electrónico // por escrito | escrib*",
    "by_text": "sms | mensaje | mensaje de texto // mensajito",
    "whatsapp": "whatsapp | wasap | guasap //",
    "morning": (
        "mañana | mañanas // antes del trabajo | temprano | tempranito | primera hora | antes de comer | "
        "cuando abran | madrug*"
    ),
    "afternoon": "tarde | tardes | mediodía // después de comer | al salir del cole | sobremesa",
    "evening": (
        "noche | tarde noche | última hora // después del trabajo | al salir de trabajar | cuando salga del "
        "trabajo | tardecito"
    ),
    "weekday": "entre semana | laborable //",
    "weekend": "fin de semana | sábado | domingo //",
    "dark": "oscuro | negro //",
    "light": "claro | blanco //",
    "hot": "caliente //",
    "cold": "frío | fría // hielo | fresquit*",
}
