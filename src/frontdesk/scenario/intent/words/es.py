"""Spanish words."""

MEANINGS = {
    "not": "no | sin | nunca | ningún | nada | tampoco | ya no",
    "want": "quiero | quisiera | querría | me gustaría | necesito | puedo | podría | puede | por favor | "
    "deseo | pueden | podrían",
    "ask": "qué | cuándo | dónde | quién | por qué | cómo | cuál | cuánto | hay | tienen | es posible | "
    "hasta qué hora | se puede",
    "know": "pregunta | saber | información | dígame | explicar | consulta | duda | preguntar",
    "book": "hacer sitio | apúnteme | apuntar | coger mesa | nos sientan | sentarnos | hueco | caben | "
    "reservar | reserva | pedir cita | agendar | apuntar | apuntarme | sacar turno | coger hora | "
    "concertar | venir | hacer una reserva",
    "appointment": "cita | reserva | mesa | turno | hora | visita | consulta | revisión",
    "free": "libre | disponible | hueco | sitio | disponibilidad | espacio",
    "move": "cambiar la hora | aplazar | mover | otro día | otra hora | más tarde | más temprano | "
    "posponer | adelantar | cambiar la cita | retrasar | pasar la reserva",
    "change": "cambiar | actualizar | modificar | corregir | cambio",
    "cancel": "cancelar | anular | cancelación | dar de baja | baja | quitar | terminar | rescindir | "
    "eliminar | borrar | dejar",
    "confirm": "confirmar | sigue en pie | confirmada | confirmación | salió bien la reserva",
    "late": "llego tarde | retraso | tráfico | atasco | tardar | llegaremos tarde | tarde | demorados",
    "price": "precio | cuesta | cuánto cuesta | cuánto vale | cobran | tarifa | caro | barato | coste | "
    "precios | sale",
    "hours": "abren | cierran | abierto | cerrado | horario | fines de semana | festivos | hasta qué hora "
    "| abierta | abrís",
    "where": "dirección | dónde están | ubicación | llegar | sucursal | cerca | ubicados | cómo llego | "
    "encuentran",
    "park": "dejar el coche | aparcar | aparcamiento | parking | estacionamiento | metro | autobús | "
    "parada | silla de ruedas | estacionar",
    "paying": "pagar | tarjeta | efectivo | pago | bizum | a plazos | factura | transferencia | depósito | "
    "cuenta",
    "charged": "cobrado dos veces | cobrado | cargo | cobraron | doble cobro | rechazada | cobro | no pasa "
    "el pago | pago rechazado | domiciliación",
    "money_back": "reembolso | devolver | devolución | dinero de vuelta | reintegro | devuelvan",
    "damaged": "dañado | roto | rota | defectuoso | golpeado | agrietado | derramado | aplastado | "
    "estropeado | mal estado | podrido | rayado | caducado",
    "wrong": "equivocado | falta | incorrecto | no es lo que pedí | en lugar de | faltaba | erróneo | vacía",
    "failing": "no funciona | no enciende | se rompió | arreglar | reparar | reparación | avería | no "
    "carga | dejó de funcionar",
    "device": "móvil | teléfono | portátil | pantalla | batería | ordenador | tableta | lavadora | nevera "
    "| lavavajillas | televisor | impresora | aspiradora | coche | bicicleta | motor | neumáticos",
    "ready": "listo | lista | recoger | terminado | estado",
    "guarantee": "ustedes arreglaron | mismo fallo | garantía",
    "again": "otra vez | de nuevo | segunda vez | tercera vez | todavía | sigue",
    "home_visit": "mensajero | a domicilio | venir a casa | recoger en casa",
    "parcel": "paquete | pedido | caja | envío | producto | artículo | entrega | mercancía",
    "track": "rastrear | seguimiento | dónde está mi | enviado | en camino | llega | número de seguimiento "
    "| localizar",
    "not_arrived": "no ha llegado | no llegó | no he recibido | no me llegó | se perdió | nunca llegó | "
    "sin recibir",
    "buy": "comprar | pedir | encargar | compra | venden | existencias",
    "addressing": "nueva dirección | cambiar mi dirección | mudado | mudanza | dirección de entrega | "
    "código postal | calle | otra dirección | me mudé",
    "skip": "saltar | saltarme | omitir | no me envíen",
    "month": "mes | próximo mes | mes que viene | enero | febrero | marzo | abril | junio | julio | agosto "
    "| septiembre | octubre | noviembre | diciembre",
    "pause": "volver a recibir | otra vez las cajas | volver a empezar | pausar | pausa | suspender | "
    "congelar | reanudar | temporalmente | reactivar",
    "subscription": "suscripción | membresía | contrato | abono | socio | plan",
    "often": "cada dos meses | menos frecuente | trimestral | frecuencia | más a menudo | una vez al | "
    "bimestral",
    "angry": "queja | quejarme | inaceptable | terrible | horrible | enfadado | furioso | decepcionado | "
    "maleducado | pésimo | vergüenza | indignado | asco | reclamación | malísimo | grosero | harto | "
    "descontento | fatal",
    "legal": "abogado | juicio | denuncia | consumo | protección de datos | demanda | legal",
    "human": "persona | humano | encargado | alguien | operador | gerente | recepción | compañero | hablar "
    "con | agente | páseme | jefe | dueño",
    "call_back": "llámeme | devolver la llamada | llamada perdida | me llamen | que me llame | llamarme",
    "message": "dejar un mensaje | recado | dígale | avísele | dejar recado | avisar",
    "account": "iniciar sesión | contraseña | cuenta | usuario | entrar en mi",
    "discount": "descuento | código | cupón | oferta | tarjeta regalo | promoción | bono",
    "pain": "duele | dolor | hinchado | hinchazón | inflamado | molestia",
    "blood": "sangra | sangre | no puede respirar | inconsciente | accidente | gas | fuego | humo | "
    "emergencia | ambulancia | ahoga | desmayado | se quema | anafilaxia",
    "tooth": "diente | dientes | muela | empaste | corona | encía | dentista | ortodoncia | implante | "
    "blanqueamiento | caries | doctor | médico",
    "insurance": "seguro | aseguradora | mutua | cobertura",
    "papers": "receta | resultados | radiografía | justificante | informe | volante",
    "beauty": "corte de pelo | pelo | uñas | manicura | pedicura | tinte | mechas | peluquería | masaje | "
    "barba | cejas | depilación",
    "meal": "postre | sopa | tapas | ración | guarnición | pescado | carne | picante | pica | "
    "carta | menú | plato | cena | comida | desayuno | vegetariano | vegano | gluten | alergia | "
    "alérgico | postre | vino | cerveza | paella | tapas | restaurante | cenar | comer | camarero | cocina "
    "| terraza | celíaco | trona | almorzar | celíacos | mariscos | halal | niños",
    "takeaway": "para llevar | pizza | a domicilio | hamburguesa | recoger la comida",
    "party": "cumpleaños | boda | evento | empresa cena | catering | fiesta | comunión | bautizo | "
    "banquete | grupo grande",
    "wear": "talla | zapatos | vestido | camisa | pantalón | chaqueta | color | cuero | abrigo | bolso",
    "lost": "olvidé mi | dejé mi | perdí mi | objetos perdidos | encontrado | se me quedó | olvidado",
    "thanks": "gracias | muchas gracias | estupendo | maravilloso | excelente | felicidades | felicitar",
    "job": "contratando gente | hago extras | dejar mi currículum | busco empleo | "
    "buscan cocinero | necesitan personal | necesitan gente | hace falta gente | trabajo | vacantes "
    "| empleo | currículum | contratando | trabajar con ustedes | prácticas | sueldo | puesto | buscan "
    "personal | buscan camareros | entrevista de trabajo | curro",
    "sales": "descuento en la luz | catálogo | el dueño | hacemos una encuesta | lleva las compras | ahorrar "
    "en | "
    "compañía eléctrica | su ficha de google | su página | datáfono | le llamo de | "
    "posicionamiento | publicidad | oferta para su empresa | proveedor | nuestros productos | su negocio | "
    "colaboración | placas solares | inversión | préstamo | ha ganado | encuesta | tarifa de luz | "
    "marketing | para empresas | su empresa | le ofrecemos | comercial de | represento | distribuidor | "
    "ofrecerle | responsable de compras | página web",
    "wrong_number": "me he confundido | ayuntamiento | no es la | "
    "número equivocado | me he equivocado | es el banco | equivocado de número | es la "
    "policía | quería llamar a",
    "weather": "tiempo hace | lluvia | nieve | sol | grados | pronóstico | llover | el tiempo mañana | clima",
    "fun": "chiste | poema | cantar | canción | música | película | juego | cuento | adivinanza | "
    "horóscopo | canta",
    "facts": "capital de | presidente | ganó | fútbol | partido | mundial | política | elecciones | "
    "noticias | sentido de la vida | planeta | marte | bolsa | deberes | traduce | historia | liga | "
    "receta de | inventó | bitcoin | alto mide | guerra",
    "travel": "vuelo | taxi | hotel | aeropuerto | tren | billete | visado | pasaporte | crucero | "
    "estación | avión | vacaciones",
    "trades": "fontanero | fontanero | electricista | tejado | pintor | cerrajero | jardinero | caldera | "
    "muebles | alfombra | albañil | tubería",
    "finance": "cuenta bancaria | hipoteca | impuestos | acciones | pensión | lotería | crédito | hacienda "
    "| banco",
    "care": "veterinario | perro enfermo | gato | hámster | tatuaje | funeral | guardería | ginecólogo | "
    "cachorro | vacuna",
    "law": "divorcio | notario | custodia | herencia",
    "lessons": "clases de guitarra | clases | autoescuela | curso de inglés | yoga | piano | gimnasio | "
    "natación",
    "housing": "piso | alquilar | casero | inmobiliaria | internet no funciona | router | factura de la "
    "luz | tarjeta sim | apartamento",
    "personal": "cariño | cómo estás | cómo te llamas | cuántos años tienes | novio | te quiero | cásate | "
    "me aburro | mi nieto | mi vecina | mi abuela | te gusta",
    "system": "instrucciones | modo desarrollador | haz como si | olvida todo | prompt | modelo de "
    "lenguaje | tus reglas",
    "greeting": "hola | buenos días | buenas tardes | buenas noches | buenas | dígame",
    "bye": "adiós | hasta luego | que tenga buen día | hasta pronto | chao",
    "urgent": "es urgente | corre prisa | de inmediato | ya | "
    "urgente | cuanto antes | ahora mismo | inmediatamente | ya mismo | enseguida | lo antes "
    "posible | urgentemente | rápido",
    "today": "hoy | esta noche | esta tarde | ahora",
    "severe": "insoportable | mucho dolor | no puedo dormir | me muero de dolor | dolor fuerte | muchísimo",
    "absent": "al final no | está malo | nos ha fallado | no podremos | no voy a ir | enfermo | "
    "no puedo ir | no podemos ir | no voy a poder | no podré | no vamos a ir | no llegamos | me "
    "ha surgido | no me va bien | no iremos | imposible ir",
    "day": "lunes | martes | miércoles | jueves | viernes | sábado | domingo | mañana | pasado mañana | "
    "semana que viene | esta semana | tarde | noche | a las ocho | a las nueve | mediodía",
    "come": "ir | pasar | pasarme | acercarme | venir | cenar ahí | vernos",
    "lasting": "cuánto tarda | cuánto dura | tiempo tarda | minutos | duración",
    "offering": "tienen | hacen | ofrecen | venden | hay | sirven | tenéis | preparan",
    "inside": "lleva | contiene | incluye | ingredientes | ecológico | hecho de | diferencia | marca | "
    "cuántos | cuántas | trae | picante | natural",
    "gift": "regalo | regalar | de regalo",
    "twice": "dos veces | doble | duplicado",
    "leaving": "ya no quiero | no quiero más | salirme | dejarlo | seguir en | no me interesa más | basta",
    "smaller": "más pequeño | pequeña | más grande | cambiar de plan | menos | más barato | grande | otro "
    "plan",
    "burst": "abollada | abollado | se salió | se cayó | se despegó | doblado | desprendido | huele | "
    "rajado | desconchado | partido | manchado",
    "who": "es usted | hablo con | quién es",
    "kids": "mi hijo | mi hija | mi mujer | mi marido | mi madre | mi padre | niños | bebé",
    "rough": "borde | cruda | sucio | pelo en | fría | tardaron | ni caso | grosero | vergüenza | manchó | "
    "antipático | gritó | ignoraron | nadie contesta | esperando | esperamos | trataron mal | "
    "trataron | no estoy contento | mal servicio | fría | frío | sucio | crudo | tardaron | quemado | "
    "insípido",
    "existing": "mi reserva | mi cita | nuestra reserva | nuestra mesa | teníamos mesa | tenemos mesa | "
    "tengo una reserva | tengo mesa | tengo cita | reservé | reservamos | la reserva de | tenía hora | "
    "tenemos reserva | lo de esta noche",
    "ill": "nos pusimos malos | sentó mal | intoxicación | vomitando | enfermos | intoxicado | malos todos",
    "party_size": "al final seremos | seremos | vamos a ser | somos | una persona más | uno más",
    "found": "se me olvidó | perdí | se me cayó | objetos perdidos | debajo de la mesa | "
    "han encontrado | se me quedó | me dejé | olvidé | alguien se llevó | se llevó mi",
    "facility": "críos | trona | sillita | terraza | cochecito | aire acondicionado | baño | wifi | fumar | "
    "ascensor | rampa | cambiador | música en vivo | ventana | carrito",
    "pets": "perro | mascota | perros | admiten perros | perrito",
    "celebrate": "comunión | boda | cumpleaños | jubilación | invitados | reunión familiar | fiesta sorpresa "
    "| banquete | aniversario | "
    "celebrar | aniversario | despedida | cena de navidad | recepción | organizar | "
    "compañeros | empresa | sala privada | toda la sala | salón | grupo | invitados | bodas de oro | "
    "jubilación | cumple",
    "allergy": "alérgico | alérgica | alergia | celíaco | celíaca | intolerante | lactosa | marisco | "
    "frutos secos | gluten | vegana | vegano | veganas | huevo",
    "holiday": "navidad | semana santa | año nuevo | nochevieja | festivos | reyes | puente | nochebuena | "
    "festivo",
    "until": "hasta qué hora | última hora de cocina | dan cenas | sirven hasta | a partir de qué hora | "
    "siguen abiertos | abiertos ahora | cocina abierta",
    "wallet": "amex | visa | mastercard | bizum | con el móvil | google pay | propina | pagar por separado "
    "| contactless | ticket restaurant | sin contacto",
    "keep": "guardar la mesa | guárdenos | espérennos | atascados | en camino | vamos para allá | parados",
    "nervous": "miedo | nervioso | anestesia | sedación | pánico",
    "clean": "limpieza | revisión | chequeo | higiene",
    "oral": "flemón | absceso | infección | pus | brackets | sensibilidad | extracción | puntos | funda | "
    "puente | se mueve",
    "choke": "tragar | respirar | desmayó | no para | cortarle | garganta | labios hinchados | ahogando | "
    "atragantado | se está ahogando | anafiláctico",
    "after": "después de | puedo comer | es normal | enjuague | analgésico",
    "look": "extensiones | gel | novia | raíces | keratina | pestañas | cejas | recogido | corte de hombre "
    "| corte de niño | alisado",
    "fault": "pantalla rota | se mojó | batería dura poco | se calienta | se reinicia | pantalla negra | "
    "no suena | parpadea | no centrifuga | no enfría | no calienta | virus | se cayó | lento",
    "part": "recambio | repuesto | pieza original | batería nueva | diagnóstico | técnico | datos",
    "promise": "enhorabuena | ha sido seleccionado | auditoría gratis | ahorrar | aumentar sus ventas | "
    "presentación | solución para | folleto | patrocinar | donativo | ong | comercial | presentarle | "
    "promoción para empresas | rebajar su factura",
}
FILLERS = "eh em este pues mmm hm ah oh bueno o sea a ver ajá um uh ay"
ABUSE = (
    "mierda | joder | gilipollas | cabrón | puta | hijo de puta | imbécil | idiota | idiotas | estúpido | "
    "coño | vete a la mierda | pendejo | chinga | cállate | subnormal | capullo | inútil | pinche | "
    "maldita máquina | te mato | zorra | tonto del culo | que te jodan | imbéciles"
)
BROADCAST = (
    "subtítulos realizados | amara | gracias por ver el video | gracias por ver el vídeo | suscríbete al "
    "canal | suscríbanse | y ahora el tiempo | señoras y señores | después de la publicidad | nuestro "
    "corresponsal | en directo desde | última hora | el ministro | gol de | próximo capítulo | dale like | "
    "volvemos en"
)
AND = (
    "y además | además | y también | también | y otra cosa | y de paso | aparte | y por otro lado | y | pero"
)
FUNCTION = (
    "yo tú él ella usted nosotros ellos me te se lo la le nos les mi mis su sus un una unos unas el los "
    "las de del a al en con por para sin sobre entre hasta desde y o pero si no sí que qué cuál cuándo "
    "dónde quién cómo cuánto cuánta cuántos es son está están estoy soy era ser estar hay he ha han hemos "
    "tengo tiene tienen puedo puede pueden podría quiero quisiera quería necesito hola buenos días buenas "
    "tardes gracias por favor hoy mañana tarde noche semana mes lunes martes miércoles jueves viernes "
    "sábado domingo hora horas las media cuarto uno dos tres más muy ya también algo nada todo esto eso "
    "ese esta este aquí ahora bien vale reservar cita mesa personas va voy hacer hago ver dar"
)
