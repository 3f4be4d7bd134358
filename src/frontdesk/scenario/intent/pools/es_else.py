"""Spanish: what callers of trades without a pool of their own say."""

SAYINGS = """
[else.elsewhere]
se me ha atascado el fregadero | fontanero | cerrajero | electricista | goteras | mudanza | taxi al
aeropuerto | billete de tren | vuelo a roma | habitación doble | renovar el pasaporte | dni | abrir una
cuenta | hipoteca | declaración de la renta | itv | cambiar las ruedas | cambio de aceite | grúa | vacunar
al perro | mi gato no come | veterinario | médico de cabecera | análisis de sangre | dentista | me duele una
muela | limpieza dental | gafas nuevas | fisioterapeuta | abogado | divorcio | piso en alquiler | internet
no funciona | tarifa de móvil | se ha ido la luz | clases de guitarra | autoescuela | gimnasio | piscina |
tatuaje | ramo de flores | tarta de boda para recoger | entradas de cine | concierto | corte de pelo |
mechas | uñas | depilación | mi paquete | devolver unos zapatos | lavadora rota | pantalla del móvil |
portátil | arreglar la bici | cancelar suscripción | guardería | canguro | jardinero | pintor | zapatero |
arreglar un vestido | fotos de carnet | alquilar un coche | farmacia de guardia | pastillas | ambulancia |
denuncia | multa | pensión | ropa talla | sofá | colchón | frigorífico | excursión en barco | camping | pan
de molde | kilo de gambas | hamaca | ortopedia | seguro del hogar | cuánto cuesta un implante | quería pedir
hora con el dermatólogo | me hacen falta cuatro neumáticos | se me ha estropeado la caldera | busco piso con
dos habitaciones | un vuelo a londres | entradas para el museo | un fontanero urgente | mi gato está malo |
renovar el carnet | clases de inglés | arreglar unas gafas | un taxi para cuatro
"""
