"""Spanish: what callers of six trades say."""

SAYINGS = """
[food.book]
mesa para dos | una mesita para esta noche | cenar a las nueve cuatro personas | comer el domingo con la
familia | sitio en la terraza | nos apaña un hueco para tres | hay que esperar mucho | podemos ir sin
reserva | junto a la ventana | reservar a nombre de lópez | somos seis y un bebé | queremos tapear en la
barra | tomar algo y cenar hoy | queda mesa para el mediodía | mesa para diez | cena romántica | vamos a
estar por el barrio y queríamos cenar | somos tres y vamos ya para allá | quiero llevar a mi madre a comer
el sábado | mesa para cinco con vistas si puede ser | resérveme para cuatro el viernes | tenéis algo para
hoy a última hora | queríamos probar vuestra casa el jueves | para comer mañana dos adultos y un niño |
cuánto hay que esperar para una mesa
[food.group]
comunión | bautizo | boda | cena de empresa | cumpleaños con cuarenta personas | alquilar el salón |
despedida de soltera | menú para grupos | todo el local | comida de navidad del trabajo | mi padre cumple
ochenta y seremos treinta | bodas de plata | jubilación | espacio privado | llevar un dj | catering | cóctel
| reunión de antiguos alumnos | cuántas personas caben en el reservado | gasto mínimo | fiesta sorpresa | mi
suegro cumple setenta queremos juntar a todos | la cena de navidad del departamento | somos un coro de
treinta | queremos cerrar el local una noche | pedida de mano con la familia | menú cerrado para veinte
[food.menu]
qué hay de menú | platos vegetarianos | sin gluten | celíaca | alergia a los frutos secos | la tortilla
lleva cebolla | qué postres | menú infantil | qué vino me recomienda | el arroz lleva marisco | cuánto
cuesta el menú del día | hacen paella | lleva cerdo | pica mucho | para llevar | vegano | sin lactosa |
llevar nuestra tarta | descorche | qué pescado hay | a cuánto está el pulpo | menú degustación | cerveza sin
alcohol | hacen callos | raciones grandes | embarazada qué puedo comer | reparten a domicilio | qué hay hoy
de cuchara | tenéis algo que no pique para los peques | opciones veganas | las croquetas de qué son | cuál
es el vino de la casa | tienen chuletón | el arroz es para dos mínimo | hacen medias raciones | tenéis sidra
[food.faq]
hay terraza | música en directo | ponen el fútbol | cierra la cocina | código de vestimenta | estufas fuera
| se puede fumar | zona infantil | es ruidoso | hasta cuándo dan de comer | sirven desayunos | puedo ir en
pantalón corto | admiten perros en la terraza | tenéis calefacción fuera | hay sitio para el carrito
[food.reschedule]
seremos seis en vez de cuatro | se ha apuntado uno más | nos cambia a la terraza | de las nueve a las diez |
necesitamos una trona en la reserva | dos se han caído | póngame uno más en la reserva | nos puede dar la
mesa de fuera en vez de la de dentro | lo dejamos para la semana que viene
[food.complaint]
la carne estaba cruda | la comida fría | un pelo en la sopa | nos pusimos malos | el camarero fue un borde |
cuarenta minutos esperando | no tenían nuestra mesa | cosas que no pedimos en la cuenta | el pescado olía |
vino picado | suciedad en el baño | me tiraron la copa encima | se olvidaron de nuestro plato | intoxicación
| un cristal en la ensalada | nos metieron prisa | pagamos una fortuna y nos quedamos con hambre | me salió
un gusano en la lechuga | tuvimos que pedir el agua tres veces | nos trajeron el plato de otra mesa | anoche
vomité después de cenar ahí | nos cobraron el pan que no tocamos | nos pusieron al lado del baño
[dental.pain]
me duele una muela | se me ha caído un empaste
[beauty.book]
cortarme el pelo | hacerme las uñas
[repair.repair]
la lavadora no centrifuga | se me rompió la pantalla
[shop.track]
dónde está mi pedido | no me ha llegado
[shop.damaged]
ha llegado roto | me han mandado otro color
[shop.refund]
quiero devolverlo | cambiar de talla
[shop.place_order]
quiero comprar
[shop.product]
lo tienen en azul | queda alguno
[box.cancel_subscription]
darme de baja | no quiero más cajas
[box.pause]
pausar la suscripción
[box.skip]
saltarme un mes
"""
