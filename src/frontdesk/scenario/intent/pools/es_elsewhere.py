"""Spanish: callers whose affair is another trade's, nobody's, or who meant to ring somebody else."""

SAYINGS = """
[else.elsewhere]
se me ha despegado la suela del zapato | ponerle tapas a unos tacones que son de zapato | cambiar las suelas
de las botas | el coche tiene que pasar la itv | frenos que chirrían en el coche | el coche no me arranca |
cambiar la correa del coche | pinchazo en la autovía | luna rota del coche | me han rayado el coche | lavado
a mano del coche | cuánto me dais por mi ibiza | alquilar una furgoneta el finde | la moto pierde aceite |
la bici tiene la rueda pinchada | un lunar que me ha cambiado de color | tengo un sarpullido en el brazo |
cita con el dermatólogo | el otorrino porque no oigo | me duele la espalda no me puedo mover | la rodilla me
hace clic | tengo la tensión por las nubes | el bebé tiene cuarenta de fiebre | vacuna de la gripe | vacunas
para viajar a kenia | sacarme sangre | una resonancia del hombro | ecografía de embarazada | los resultados
de la analítica | receta para la tensión | renovar lentillas | se me ha roto la patilla de las gafas |
revisión de la vista | audífonos para mi padre | psicólogo para ansiedad | podólogo para una uña encarnada |
logopeda para el niño | jarabe para la tos tenéis | está abierta la farmacia | la caldera no enciende | no
sale agua caliente | se ha atascado el váter | el grifo gotea | fuga debajo del fregadero | se va la luz
cuando pongo el horno en casa | poner un enchufe | colgar una lámpara | me he dejado las llaves dentro de
casa | se ha partido la llave en la cerradura | cambiar el bombín | goteras en el techo | limpiar los
canalones | pintar un piso de tres habitaciones | alicatar el baño | acuchillar el parquet | tirar un
tabique | hacer una reforma | limpiar cristales | señora para limpiar por horas | limpieza de fin de obra |
mudanza a valencia | transportar un piano | vaciar un trastero | un guardamuebles | cucarachas en la cocina
| avispero en el balcón | chinches en la cama | podar los setos | cortar el césped | talar un árbol | poner
una valla | taxi para las seis de la mañana | llévame al aeropuerto | a qué hora sale el tren a sevilla | me
han cancelado el vuelo | vuelos baratos a lisboa | habitación con vistas dos noches | un apartamento en la
playa en agosto | un viaje organizado a italia | se ha perdido mi maleta | visado para la india | el
pasaporte caducado | renovar el dni | empadronarme | canjear el carnet de conducir | partida de nacimiento |
casarse por lo civil | cobrar el paro | la ayuda por hijo | cuándo pagan la pensión | cuándo pasa la basura
| la farola no funciona | pagar una multa de aparcamiento | abrir una cuenta corriente | bloquear la tarjeta
del banco | el cajero se ha tragado mi tarjeta | pedir un préstamo | la hipoteca me ha subido | hacer la
declaración | el seguro del coche un parte | asegurar la casa | abogado por un despido | divorciarme | hacer
testamento | firmar en notaría | denunciar a mi vecino | ver el piso de la calle mayor | sigue libre el piso
| el casero no arregla la calefacción | tasar una casa | vender mi piso | internet va lento | el router
parpadea | cambiar de tarifa | la tele no coge canales | se ha ido la luz en todo el barrio | lectura del
contador | huele a gas en el portal | factura del agua altísima | mi perro cojea | esterilizar a la gata |
vacunar al cachorro | residencia canina | el conejo no come | peluquería canina | herrar un caballo | clases
de matemáticas | clases de piano | clases de conducir | cursillo de natación | plaza en la guardería | mi
hija no va hoy al cole | hablar con la profesora | curso de inglés | matrícula de la universidad | darme de
baja del gimnasio | pilates los martes | pista de pádel | la piscina está climatizada | un spa para dos |
entradas para el partido | qué ponen en el cine | entradas para el musical | a cuánto la entrada del museo |
visita guiada | alquilar esquís | parcela en el camping | paseo en barco | una bolera | animador para un
cumple | dj para una boda que no es ahí | fotógrafo de comuniones | castillo hinchable | una carpa | tarta
de tres pisos | dos barras y media docena de cruasanes para llevar a casa de la panadería | un kilo de
ternera picada para casa | cancelar netflix | tatuaje en el brazo | hacerme un piercing | corona de flores |
ramo de rosas | la funeraria | una lápida | bautizar al niño en la parroquia | a qué hora es la misa | meter
el bajo a un pantalón | cambiar una cremallera | llevar un traje al tinte | planchar camisas | copia de
llaves | pila del reloj | estrechar un anillo | comprar oro | empeñar una cadena | fotos de pasaporte |
imprimir folletos | traducción jurada | mandar un paquete a méxico | recoger un certificado en correos |
enviar dinero a ecuador | sacos de cemento | un bote de pintura | leña | gasóleo para calefacción |
contenedor de escombros | montar una cocina en casa | persiana atascada | puerta del garaje no abre | alarma
para casa | placas solares | aire acondicionado en el salón de casa | vaciar la fosa | canguro para el
viernes | cuidar a mi madre mayor | silla salvaescaleras | me han robado la bici | me han quitado el bolso
en el metro | accidente en el cruce | vecinos haciendo ruido policía | se ha perdido mi perra | licencia de
pesca | lotería de navidad | una tarotista
[any.wrong_number]
es el taller de paco | es la consulta del doctor | mamá eres tú | está maría | oiga es el ayuntamiento |
llamo al colegio no | es la peluquería | creo que me he equivocado de número | es el hospital | no es la
pizzería | quería hablar con mi hermano | es el taxi | me he confundido de tecla | recepción habitación
doscientos cuatro | planta tercera por favor | está el fontanero | es la comisaría | este no es el número de
la gestoría | es la farmacia | con quién hablo quería la estación | abuela soy yo | es el veterinario | hola
cariño qué tal | antes este número era de una tienda | es el banco santander | busco a don julián del
segundo | no es la residencia | información de renfe
[any.chatter]
qué haces esta noche tío | vienes el domingo a casa | trae pan cuando vengas | qué calor hace hoy | va a
llover el finde | cómo quedó el barça | quién gana la liga | cómo se hace un huevo duro en casa | cuánto es
el veinte por ciento de ochenta | quién escribió el quijote | cuál es el río más largo | cuéntame algo
gracioso | cántame algo | un poema para mi novia | crees en dios | qué signo eres | pon una alarma | apaga
la luz | estoy muy sola | mis hijos no me llaman | no duermo nada | ha parido la gata | todo está carísimo
en el súper | qué día es hoy | qué hora es | espera que llaman a la puerta | no tú no es al perro | siéntate
ya | calla que no oigo | qué noticias hay | la gasolina a cuánto está | atasco en la m treinta | número de
la lotería | traduce al inglés | a qué distancia está la luna | qué opinas del gobierno | me ayudas con los
deberes
[any.sales]
le bajamos la factura de la luz | con quién hablo para los proveedores | tenemos una oferta en vinos | somos
una empresa de limpieza | le ponemos un tpv gratis | quiere más reseñas en google | le llamo por su línea de
empresa | una encuesta de dos minutos | cámaras de seguridad para su local | manteles y servilletas al por
mayor | somos distribuidores de pescado | máquinas de café para hostelería | software de reservas | ha sido
seleccionado para un premio | colaboración con un niño enfermo | asesoría y nóminas | seguros para autónomos
| cartelería y menús impresos | le hacemos la página | fumigamos locales
[any.job]
necesitáis a alguien de friegaplatos | cogéis extras para el verano | he visto el cartel de que buscáis
gente | tengo experiencia en barra | puedo ir a hacer una prueba | mi hijo busca algo los fines de semana |
os mandé el currículum | cuánto pagáis | hacéis contrato | quién lleva lo del personal | soy cocinera y
estoy parada | estudio hostelería y busco prácticas
"""
