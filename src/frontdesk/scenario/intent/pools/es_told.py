"""Spanish: callers who tell what happened, or ask about something else than they want."""

SAYINGS = """
[food.book]
acabamos de aterrizar y tenemos un hambre que no vemos | vienen mis padres este finde y quiero llevarlos a
un sitio bueno | nuestro aniversario el jueves los dos solitos | pedirle matrimonio en un rincón tranquilo |
nos podéis dar de cenar a cinco sobre las nueve y media | mañana al mediodía tres | dos y una trona | en la
barra queda algo | estamos fuera cuatro hay sitio | si hace bueno fuera que somos cuatro | la de siempre a
nombre de ruiz | después del teatro sobre las once podemos | los niños cenan pronto a las ocho se puede |
traigo a un cliente a comer | mi abuela cumple noventa comemos cinco | quiero mesa | apúnteme para dos el
sábado | hay hueco a eso de las diez | nos pasamos sin más o llamamos | somos ocho el miércoles | el domingo
arroz para cuatro | la mesa del fondo si está libre | se puede ir solo a comer | a segunda hora turno de
tres | una mesa grande pero no evento siete personas | tengo antojo de vuestras croquetas vamos esta noche
dos | estáis llenos el sábado | me guardáis sitio para seis a las dos | dos adultos y dos peques el viernes
| a ver si cabemos esta noche | quisiera cenar en el patio el martes | para ya mismo tres personas
[food.group]
mi padre cumple ochenta y viene toda la tropa | comida de empresa antes de navidad | cuántos cabemos abajo |
después del entierro cuarenta personas | la comunión de la niña en mayo | queremos el sitio para nosotros |
merienda para un baby shower | cena de fin de temporada del equipo | podemos traer grupo de música | qué
señal pedís para treinta | despedida de mi hermana veinte chicas | gasto mínimo del salón de arriba | boda
pequeñita | reunión de la promoción del noventa | precio cerrado para grupos | cena de ensayo antes de la
boda | nos lo llevaríais a la oficina | la jubilación de un compañero | llegamos un autobús de jubilados |
presentación de un libro con vino | bautizo en septiembre cincuenta | bodas de oro de mis abuelos | cóctel
de pie para sesenta | celebrar el divorcio con amigas | quinceañera | menú de grupos me lo mandáis por
correo | hacer una sorpresa a mi mujer con veinte amigos
[food.menu]
qué está bueno hoy | mi mujer no puede tomar lácteos | algo para un niño que no come nada | el caldo es de
carne | fríen las patatas con el pescado | os queda aquel cordero | algo ligerito | con qué va la
hamburguesa | lleva frutos secos el pesto | qué pido si no como carne | media de jamón se puede | pica el
curry | cerveza sin | es halal el pollo | ostras tenéis | qué tinto va con eso | pan sin gluten | se puede
sin cebolla | desayunos todo el día | el bacalao es fresco | postres caseros | degustación de cuántos pasos
| embarazada y con antojo qué puedo | callos hay hoy | de qué es la tarta | hay marisco en ese arroz | puedo
traer mi botella | dais comida para llevarme | alguna cosa de cuchara | entra la bebida en el menú | para un
diabético qué hay de postre | el gazpacho lleva pan | qué carne tenéis a la brasa | a mi hijo el huevo le da
alergia | hay raciones para compartir | cuánto vale el chuletón
[food.faq]
echáis el partido | la música está muy alta | en chanclas se puede | estufas fuera | podemos ir solo a tomar
algo | el perro debajo de la mesa | cuánto tiempo nos dejan la mesa | la terraza está cubierta | toca
alguien los viernes | hasta qué hora dejan estar niños | cobráis el servicio de mesa | hay guardarropa |
hace falta ir arreglado | hay enchufe para el portátil | se fuma fuera | tenéis reservado tranquilo | hay
menú entre semana | tenéis aire
[food.reschedule]
ahora somos dos más | podemos pasar fuera en vez de dentro | de siete a ocho mejor | pásenos al domingo |
una trona menos | vamos a llegar mal pongamos diez y media | la fiesta mejor el sábado siguiente | a última
hora se une mi cuñado | en lugar de comida cena | quítame dos comensales | un día antes mejor
[food.complaint]
el chuletón mugía todavía | en el arroz un pelo así de largo | hasta las once no trajeron los primeros | mi
hijo vomitando toda la noche por vuestro pollo | nos tiró los platos en la mesa | le disteis nuestra mesa a
otros | el vino era vinagre | un bicho en la lechuga | patatas frías dos veces | cobrasteis el pan que
devolvimos | nos sentaron pegados al baño | el camarero se olvidó de nosotros | quemado por fuera crudo por
dentro | tenedores sucios y carmín en la copa | con retortijones desde anoche los dos | dijeron que no
llevaba nueces y llevaba | raciones de risa y cuenta de lujo | nos echaron a las once | sopa por toda la
blusa y ni perdón | un plástico dentro de la empanada | gritos en la cocina toda la cena | tres veces mal el
pedido | el encargado se encogió de hombros | el pescado estaba pasado | nos dijeron doce euros y cobraron
veinte | media hora para la cuenta | reservamos y nos tuvieron de pie | nos miraron mal por ir con el
carrito | la paella era de sobre | humo de tabaco dentro
[any.book]
estoy aquí al lado estáis liados | mi hermana os recomienda cómo voy | solo libro la semana que viene |
antes de las vacaciones si se puede | para mi abuela el viernes | nunca he ido cómo se hace | cualquier hora
me vale | queremos ir los dos juntos | avísame si alguien falla | el doce después de comer | entre cole y
cole me vendría bien | lo primero el lunes | qué día me podéis dar | me hacéis un favor y me metéis hoy |
una hora libre a mediodía os sirve | quisiera ir pero trabajo de noche | hay lista de espera | lo más pronto
que haya | me apunto para el jueves | vuelvo a ser yo quiero repetir | para mi hijo cualquier tarde
[any.reschedule]
me han cambiado el turno | llego más tarde el tren se retrasa póngame después | me he confundido de día era
el siguiente | que sea a las tres no a las dos | el canguro me falla mejor otra semana | otro día cualquiera
menos martes | media horita más tarde | me coincide con el médico | podría ser el día siguiente | mi mujer
va el viernes y yo el sábado al revés | adelantarlo un poco | lo dejamos para después de fiestas | cambiadme
a la tarde | tengo examen ese día busquemos otro | vamos a ser ocho no seis | mañana imposible y pasado | me
viene mejor por la mañana | aplazar una semana | se me juntan dos cosas ese día | muévame al veinte
[any.cancel_booking]
estoy en urgencias no me esperéis | se nos ha inundado la casa no salimos | toda la familia con gripe |
hemos roto así que nada de cena | dé nuestra mesa a otros | nevada no podemos salir | han ingresado a mi
madre no vamos | al final nos quedamos en casa | bórreme de la lista | ya no nos hace falta | nos bajamos
del plan | he dado positivo | quite lo que haya a nombre de gil | lo de mañana se cae | no contéis con
nosotros | se ha puesto de parto mi mujer | nos ha salido otra cosa anulamos | el coche muerto no llegamos
ni tarde | no iremos perdón | anula lo del nueve
[any.confirm]
a qué hora era lo mío | me tenéis apuntada | a nombre de quién lo puse | lo hice por la web ha llegado |
confirmo que vamos | no me llegó correo | sigue en pie lo de hoy | para cuántos lo puse | mi marido llamó ya
| recordadme la hora | era dentro o fuera
[any.late]
estamos dando vueltas para aparcar | el metro parado | diez minutos y estamos | no nos quitéis la mesa |
llegamos un pelín después | el gps nos ha mandado a otro pueblo | esperando a la canguro | salimos ahora
perdón | un camión cruzado no avanzamos | si llegamos a y media nos guardáis
[any.price]
por cuánto saldría | voy justo de dinero qué hay | cuánto llevo encima | a cómo está | dos personas todo |
el fin de semana cuesta más | lo más barato que tengáis | los niños pagan menos | es fijo o depende | más o
menos por persona | ha subido | con treinta llego | con impuestos | cobran si anulo tarde | qué clavada es
[any.discount]
es mi cumple me regaláis algo | descuento para jubilados | tarjeta joven | vale regalo para mi hermana | el
cupón de la app | sigue la promo del dos por uno | tengo un bono del año pasado | somos del barrio hay
precio | familias numerosas | por traer a amigos | tarjeta regalo cómo se usa
[any.hours]
a las siete y media hay alguien | los domingos nada | está la luz apagada habéis cerrado | viernes santo
trabajáis | nochevieja abrís | descansáis algún día | hasta qué hora me da tiempo | a mediodía cerráis | el
horario de agosto | cuándo volvéis a abrir | servís cenas los lunes | a partir de qué hora se puede ir |
última entrada | el puente abrís
[any.location]
el mapa me lleva a un descampado | saliendo de la rotonda izquierda o derecha | estoy en una fuente y no os
veo | enfrente del mercado o más abajo | qué le digo al taxista | el bus cuál me deja | desde el museo cómo
voy | andando desde la estación cuánto | puerta azul sois vosotros | tenéis otro local | seguís en la calle
mayor | cerca del hospital | en qué número | dentro del centro comercial | por dónde se entra
[any.parking]
voy en coche hay donde parar | parking cerca | zona azul por ahí | cuánto cuesta aparcar | entra una
furgoneta | para la bici hay sitio | cargador de coche eléctrico | aparcacoches | plaza de minusválidos | se
aparca bien
[any.access]
mi abuela va con bastón | cabe la silla de mi madre | tengo la pierna escayolada hay escalones | baño
adaptado | carrito doble pasa | ascensor grande | está a pie de calle | un ciego puede ir con ayuda | rampa
en la entrada
[any.pets_kids]
no tengo con quién dejar al niño | mi perrita va en el bolso | molestan los críos | perro guía | puedo darle
el pecho | pinturas para los niños | hay cambiador | gato en transportín | juegos para que no den guerra |
tronas
[any.pay_how]
solo tengo un billete de cincuenta | puedo con el reloj | cada uno lo suyo | transferencia antes | facturáis
a empresa | hay que adelantar algo | cheque restaurante | tarjeta extranjera funciona | mitad y mitad |
bizum vale | me dejo la cartera pago mañana | ticket restaurant
[any.faq]
qué hay que llevar | tengo que hacer algo antes | cuánto se tarda en todo | hay wifi para trabajar | habla
alguien inglés | tenéis fotos en internet | sois los de la otra calle | lleváis muchos años | es de familia
| se puede ir sin avisar | dónde espero | puedo cargar el móvil | tenéis correo | sois los mismos dueños |
quién lleva eso | qué pasa con mis datos
[any.callback]
conduzco llamadme en una hora | tengo una perdida vuestra | se corta llamad al fijo | que me llame el de
ayer | quedaron en llamarme | llamad a mi hija mejor | estoy en una reunión luego | cuando se sepa me
avisáis | dadme un toque antes de las seis | alguien llamó y colgó
[any.message]
dile a lucía que llegué bien | que tomás ha llamado | apúntele al dueño una cosa | avisa de que ya he pagado
| dígale que estoy en la puerta de atrás | para el de mañana una nota | recuerdos al chef | que cambié de
número
[any.human]
una persona de verdad | que se ponga la chica de antes | no me entiendes pásame a otro | quien mande | con
el jefe de sala | no hablo con máquinas | operador operador | que se ponga marta | alguien de carne y hueso
| atención al cliente | puedo hablar con cocina
[any.complaint]
me quedé en la puerta con la confirmación en la mano | media hora plantado | ni un perdón | nadie me
devuelve la llamada | lo he explicado cinco veces | un olor que echaba para atrás | os voy a poner una
reseña que vais a ver | es un timo | os reíais detrás de la barra | me llamó mentiroso | llevo un mes de
excusas | vine para nada | lloré el día de mi cumple | quién responde de esto | hoja de reclamaciones ya |
me habéis arruinado la noche | cambió el precio al llegar | me trataron de tonta | a mi hijo discapacitado
lo dejaron fuera | cero estrellas | falta de respeto total | nunca más y lo diré
[any.lost_property]
había una bufanda en la silla | el peluche de la niña | alguien se fue con mi abrigo | la tarjeta quizá en
la barra | un sobre con papeles | un guante solo | me quité los anillos en el baño | el paraguas en la
entrada | llaves de casa caídas | las gafas de cerca | un patinete | una cartera negra detrás del mostrador
| un reloj
[any.praise]
sois unos cracks | mi madre encantada | de diez como siempre | súbanle el sueldo a esa chica | se lo cuento
a todos | qué ricas las croquetas | cinco estrellas | qué majos
[any.account]
no me coge la clave | el código va al móvil viejo | se queda dando vueltas | cambiar el correo | dos cuentas
| bloqueado por intentos
[any.payment_issue]
dos cargos iguales | qué es este cobro de sesenta | ya lo transferí ayer | me devolvieron de menos | pagué
por adelantado y otra vez | me pasasteis la cuenta de otra mesa | más de lo acordado | no descontasteis la
señal | cobrado por no ir y fui | propina que no puse | factura con cif | el enlace de pago no va | no me ha
llegado la devolución
[dental.book]
hace siglos que no voy al dentista | limpieza de boca cuanto antes | me toca la revisión de los dientes | el
niño nunca ha ido al dentista
[dental.pain]
llevo dos noches con la muela | se me ha hinchado el moflete | se partió un diente con un hueso
[dental.insurance]
lo cubre mi seguro dental | trabajáis con sanitas el dentista
[dental.results]
receta de antibiótico de la muela | radiografía de la boca por correo
[beauty.book]
llevo las raíces fatal | me cortas el flequillo hoy | uñas antes de la boda
[beauty.price]
mechas en media melena cuánto | corte de caballero precio
[beauty.services]
hacéis cejas | el tinte sin amoniaco
[beauty.complaint]
me dejaron el pelo naranja | me cortaron demasiado
[repair.repair]
se me cayó el móvil al váter | el portátil hace ruido de avión | la cafetera pierde agua la llevo
[repair.quote]
cuánto por la pantalla | merece la pena arreglarlo
[repair.repair_status]
dos semanas y nada del móvil | ya está lo mío para recoger
[repair.warranty]
al día siguiente otra vez lo mismo | la pantalla que pusisteis se despega
[repair.courier]
venís a por la lavadora | no puedo cargar con ella
[repair.complaint]
me dijeron cien y cobraron doscientos por el arreglo | vuelve rayado
[shop.track]
nadie llamó al timbre | dicen entregado y no hay nada | el repartidor no vino | cuándo llega el sofá
[shop.damaged]
abrí la caja y trozos | falta un tornillo | una pata coja | azul en vez de rojo
[shop.refund]
no me gusta que os lo llevéis | no pasa por la puerta lo devuelvo | cambiarlo por uno más pequeño
[shop.delivery]
no estaré que venga el sábado | dejadlo al portero | nueva dirección de entrega
[shop.cancel_order]
no lo enviéis ya | pedí dos sin querer
[shop.pickup]
paso yo a por el paquete
[shop.product]
queda en gris | de qué está hecho | mide cuánto
[shop.place_order]
me llevo dos | cómo lo pido por teléfono
[box.skip]
en agosto no que no estamos | sáltate la próxima
[box.pause]
parad hasta la primavera | congelar unos meses
[box.cancel_subscription]
se acabó no mandéis más | se renovó solo y no quiero
[box.frequency]
cada dos meses | se me acumulan menos
"""
