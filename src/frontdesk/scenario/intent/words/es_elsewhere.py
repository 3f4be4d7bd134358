"""Spanish words of other trades, of private talk, and of callers who sell or look for work."""

MEANINGS = """
[trades]
zapatero | suela | suelas | tapas a los zapatos | tintorería | lavandería | costurera | modista | bajo del
pantalón | cremallera | planchar | itv | taller mecánico | mecánico | frenos del coche | cambio de aceite |
embrague | tubo de escape | pinchazo | neumático | ruedas del coche | grúa | luna del coche | chapa y
pintura | lavado del coche | batería del coche | agua caliente | olor a gas | huele a gas | bombona | váter
atascado | desatascar | fuga de agua | gotera | goteras | enchufe | cuadro eléctrico | se va la luz |
cerradura | bombín | copia de llaves | llaves dentro de casa | canalones | chimenea | albañilería | azulejos
| alicatar | parquet | cristalero | persiana | aire acondicionado de casa | limpiar cristales | asistenta |
limpieza de hogar | mudanza | guardamuebles | contenedor de escombros | cucarachas | ratas | avispas |
chinches | fumigar mi casa | podar | césped | setos | valla | alarma para casa | antena | afinador | puerta
del garaje | fosa séptica | fotógrafo | castillo hinchable | floristería | corona de flores | joyería |
anillo | compro oro | empeñar | afilar | tapicero | cemento | gasóleo | lápida | funeraria | imprenta |
fotos de carnet | bicicleta pinchada | reforma de baño | reforma de cocina | hacer obra | me he dejado las
llaves | la calefacción del piso | barra de pan | kilo de carne picada
[travel]
agencia de viajes | vuelos | mi vuelo | tarjeta de embarque | autobús a | tren a | ferry | alquiler de
coches | alquilar un coche | habitación doble | habitación libre | albergue | apartamento en la playa |
esquís | maleta perdida | dni | taxi al | taxi para | excursión
[finance]
cuenta corriente | cuenta de ahorro | cajero | tarjeta del banco | préstamo | declaración de la renta |
gestoría | asesor fiscal | seguro del coche | seguro de hogar | seguro de vida | pensiones | ayuda por hijo
| subsidio | cambio de moneda
[care]
dermatólogo | lunar | sarpullido | oftalmólogo | gafas | lentillas | otorrino | audífonos | médico de
cabecera | traumatólogo | cardiólogo | urólogo | pediatra | fisio | fisioterapeuta | osteópata | podólogo |
matrona | análisis de sangre | analítica | resonancia | ecografía | vacuna de la gripe | tensión alta |
psicólogo | psiquiatra | logopeda | jarabe | receta médica | canguro | niñera | cuidar a mi madre |
residencia de mayores | residencia canina | esterilizar | pienso | herrador | piercing | acupuntura |
tarotista | tarot | hospital cita | de guardia | gafas nuevas
[law]
procurador | testamento | despido improcedente | poner una denuncia | me han robado | extranjería |
nacionalidad | partida de nacimiento | registro civil | carnet de conducir | padrón | empadronamiento |
divorciarme | abogado de | abogado por | hacer testamento | multa de
[lessons]
profesor particular | clases de inglés | clases de piano | clases de conducir | carnet de coche | zumba |
pilates | entrenador personal | pista de pádel | pista de tenis | profesora de mi | kárate | la piscina está
| darme de baja del gimnasio | hoy al cole
[housing]
piso en alquiler | ver el piso | habitación en alquiler | inquilino | contrato de alquiler | desahucio |
administrador de fincas | fibra | línea de teléfono | internet va | router parpadea | tarifa de móvil |
recarga | contador | factura del agua | factura del gas | compañía de la luz
[fun]
entradas para | bolera | karaoke | apuesta | décimo de lotería | parque de atracciones | cuéntame algo |
novela | en el cine | entradas para el museo | ponen en el cine | a cuánto la entrada
[facts]
río más largo | qué día es hoy | quién escribió | por ciento de | cómo se escribe | huevo duro | a qué
distancia | gasolina
[weather]
va a llover | hace calor | nevar | tormenta
[personal]
mamá eres tú | soy yo | qué haces esta noche | estoy sola | no duermo | signo eres | trae pan | cariño qué
tal
[sales]
factura de la luz | los proveedores | oferta en vinos | máquinas de café | por su línea | cámaras de
seguridad | al por mayor | reseñas en google | asesoría | nóminas | empresa de limpieza | software de
reservas | seleccionado para un premio | fumigamos
[job]
friegaplatos | cogéis gente | buscáis gente | hacer una prueba | estoy parada | estoy parado | os mandé el
currículum | cuánto pagáis | hacéis contrato | lo del personal | echar el currículum
[wrong_number]
es el taller | es la consulta | es el colegio | es el hospital | es la comisaría | es la farmacia | es la
peluquería | me he equivocado de | me he confundido de | no es la pizzería | está maría | este no es el
número | recepción habitación | busco a don | no es la residencia | abuela soy
"""
