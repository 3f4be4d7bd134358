"""Spanish: callers who say plainly and in full what they want."""

SAYINGS = """
[food.book]
tienen mesa para dos esta noche | me gustaría reservar para el domingo a las dos | hay sitio para seis
personas mañana | quisiera una mesa en la terraza | se puede cenar sin reserva | podría reservar para hoy a
las nueve | queremos celebrar nuestro aniversario los dos con una cena | una mesa cerca de la ventana para
tres | tienen sitio ahora mismo
[food.group]
quiero celebrar el cumpleaños de mi madre con treinta personas | tienen un salón privado para eventos |
hacen menús para grupos | queremos hacer la cena de empresa con ustedes | cuánto cuesta alquilar el local |
organizan bodas y comuniones | cuánta gente cabe en el salón
[food.menu]
qué platos vegetarianos tienen | soy alérgica al marisco qué puedo comer | qué hay en el menú del día |
cuánto cuesta el menú | tienen menú infantil | qué vinos tienen | la paella lleva marisco | tienen postres
caseros | se puede pedir para llevar | tienen opciones veganas | hay algo sin lactosa
[food.faq]
tienen terraza | hay música en directo | se puede fumar en la terraza | hay que ir vestido de alguna manera
| podemos llevar una tarta
[food.reschedule]
vamos a ser seis en lugar de cuatro | quería cambiar la reserva a las diez | podemos pasar la mesa a la
terraza | quiero cambiar el día de mi reserva | llegaremos más tarde de la hora reservada póngala a las diez
| se suma una persona más a la reserva
[food.complaint]
la comida estaba fría | había un pelo en mi plato | el camarero fue muy maleducado | esperamos una hora la
comida | nos cobraron cosas que no pedimos | la carne estaba cruda | dieron nuestra mesa a otros clientes |
los baños estaban sucios
[any.book]
quería hacer una reserva | me puede apuntar para el sábado | cuál es la primera hora que tienen | quería
cita para mi madre
[any.reschedule]
quería cambiar la hora de mi reserva | puedo ir otro día | necesito mover mi reserva al sábado | podemos ir
más tarde | quiero cambiar el número de personas
[any.cancel_booking]
quería cancelar mi reserva | no vamos a poder ir esta noche | anule la mesa a nombre de garcía | estamos
enfermos y no vamos | ya no necesitamos la mesa
[any.confirm]
quería confirmar mi reserva | a qué hora tengo la reserva | me puede decir si está hecha mi reserva | tengo
mesa para hoy a nombre de ana
[any.late]
vamos a llegar tarde | llegamos quince minutos tarde | nos guardan la mesa por favor
[any.price]
cuánto cuesta por persona | me puede decir los precios | es muy caro | cuánto sale todo | se paga aparte
[any.discount]
tienen descuentos | tengo un vale regalo | puedo comprar una tarjeta regalo | hay alguna oferta
[any.hours]
a qué hora abren mañana | abren los domingos | abren en navidad | qué días cierran | están abiertos ahora
[any.location]
cuál es la dirección | cómo llego desde la estación | qué parada de metro está cerca | están en el centro |
cómo se va desde el aeropuerto
[any.parking]
dónde se puede aparcar | tienen aparcamiento | hay un parking cerca del restaurante
[any.access]
se puede entrar con silla de ruedas | hay ascensor | hay escalones en la entrada | mi madre camina mal podrá
entrar
[any.pets_kids]
se puede ir con perro | tienen tronas para bebés | pueden ir niños
[any.pay_how]
aceptan efectivo | hay que dejar señal | podemos pagar por separado | aceptan bizum
[any.faq]
tienen wifi | tienen página web | hablan inglés | hace falta reserva | cuánto tiempo llevan abiertos | qué
tengo que llevar
[any.callback]
me pueden llamar luego | tengo una llamada perdida de ustedes | que me llame el encargado
[any.message]
le puede dar un recado al encargado | quería dejar un mensaje
[any.human]
quiero hablar con una persona | me pasa con el encargado por favor | no quiero hablar con una máquina
[any.complaint]
quiero poner una queja | estoy muy descontenta con el servicio | nos trataron muy mal | nos cobraron más de
lo que dijeron | nadie se disculpó | quiero la hoja de reclamaciones
[any.lost_property]
me dejé la chaqueta en el restaurante | han encontrado un móvil | creo que olvidé las gafas allí
[any.payment_issue]
me han cobrado dos veces | la cuenta estaba mal | necesito una factura | me cobraron de más en la tarjeta
"""
