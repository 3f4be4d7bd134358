"""Spanish words by what they have to do with: rarer ones, and those of callers who tell a story."""

WORDS = """
[food] ternera cerdo cordero solomillo costillas atún sardinas merluza calamar calamares mejillones ostras
langostinos morcilla chorizo queso manchego aceitunas aceite vinagre pimiento berenjena calabacín espinacas
garbanzos lentejas fabada gazpacho salmorejo empanada bocadillo fideuá risotto sushi curry flan natillas
churros mermelada almendras cacahuete nuez mantequilla yogur sandía fresas melón guarnición salchicha filete
[drink] tinto blanco rosado cava vermú sidra licor ron ginebra whisky refresco tónica jarra chupito infusión
descafeinado
[meal] almorzar desayunar merendar merienda aperitivo entrante primero segundo comensal comensales cubiertos
comedor cocinar sirven servir bandeja pincho pinchos cuchara mesa
[diet] intolerancia intolerantes lácteos vegetarianos veganos celiaco kosher picantes embarazada sal marisco
alérgicos halal
[seating] patio barra taburete jardín interior fondo chimenea altas sofá ventanal trona
[celebration] cumple aniversario bautizos comuniones pedida quinceañera despedida santos homenaje jubilarse
bodas festejo petición
[crowd] promoción jubilados equipo tropa pandilla clase colegas autobús comensales
[person_role] jefe jefa encargada dueña maître sala chef cocinero técnico repartidor mensajero recepcionista
dentista doctora médico peluquera dependienta
[body] cara cuello cabeza ojo ojos oreja nariz mano dedo pie pierna espalda brazo hombro rodilla barriga
pecho piel garganta labio lengua
[pain] duele dolor duelen dolores molestia hinchado hinchada sangra sangre pus infección calambre sensible
flemón pincha insoportable ibuprofeno frío caliente
[injury] roto rota partido caída golpe choque suelto mueve astilla corte quemado accidente
[fear] miedo pánico nervioso nerviosa ansiedad agujas anestesia sedación fobia
[medicine] receta antibiótico pastillas medicamento enjuague dosis analgésico
[papers] informe justificante radiografía volante certificado copia historial parte documentos
[insurance] seguro mutua sanitas adeslas cubre cobertura póliza reembolso privado
[teeth] diente muela encía caries blanqueamiento funda puente brackets férula raíz sarro boca mandíbula
masticar
[hair] flequillo raíces puntas balayage melena rizos alisado tinte canas calvo peinado rapado rubia morena
[nails] esmalte pintauñas acrílicas semipermanente
[beautycare] cejas pestañas depilación cera maquillaje masaje facial limpieza bronceado
[furniture] silla sofá cama armario estantería colchón sillón cómoda
[homeware] lámpara jarrón espejo alfombra cortina cojín vela taza plato cuenco olla sartén toalla manta
[clothing] vestido zapatos pantalón camisa chaqueta abrigo gorro guantes bufanda bolso paraguas anillo
pendiente reloj mochila cartera monedero llaves
[device] móvil teléfono portátil ordenador pantalla impresora auriculares altavoz consola teclado cámara
batería cargador lavadora nevera lavavajillas microondas horno aspiradora plancha cafetera tele
[malfunction] roto averiado muerto colgado calienta reinicia parpadea gotea pierde ruido pita negro error
huele humo lento apaga enciende carga atascado
[breakage] rajado rajada astillado trozos añicos grieta arañazo abollado manchado mojado quemado quemada
pasado pasada plástico bicho gusano
[mismatch] equivocado equivocada distinto diferente cambiado error confundido duplicado
[missing] falta faltan perdido desaparecido vacío nunca ninguno
[giveback] devolver devolución cambiar cambio reembolso reemplazo descambiar
[sizefit] talla grande pequeño mayor menor estrecho ancho largo corto medidas cabe
[stock] queda quedan disponible existencias agotado colores modelo catálogo
[order] pedido pedir pedí comprar compra encargo encargar carrito
[parcel] paquete envío enviar entrega entregado repartidor mensajero seguimiento reparto almacén llega
llegado caja aduana portero timbre
[moving] mudado mudanza nueva casa piso trasladado
[stopword_end] cancelar baja terminar acabar dejar fin borrar
[pause] pausa pausar congelar temporal descanso mientras
[skip] saltar saltarme próximo enero febrero marzo abril mayo junio julio agosto septiembre octubre
noviembre diciembre
[often] mensual trimestre menos frecuencia acumulan
[subscription] suscripción suscrito cuota renovado renovación socio membresía
[account] clave contraseña usuario aplicación correo código sesión perfil
[chargebad] veces doble cobrado cobraron cargo duplicado cobro
[discount] descuento oferta promoción promo cupón rebaja bono regalo gratis
[gift] regalo regalar sorpresa detalle
[message] recado nota dígale avisar avise dile apunte
[offering] ofrecen venden sirven
[duration] minutos rato dura espera
[praise] encantados encantada riquísimo genial estupendo felicitar maravilla enhorabuena cracks majos
[personal] amor sola solo casado triste nombre edad sueño signo aburrido
[device_home] alarma luz temporizador apaga enciende volumen
[repairword] arreglar arreglo reparar reparación técnico pieza recambio presupuesto
[ready] listo lista recoger hecho terminado estado
[warranty] garantía igual nuevo
[apology] perdón disculpa disculpas compensación
[anger] indignado indignante timo estafa desastre cabreado enfadado furiosa harto harta fatal lamentable
bochornoso reclamaciones decepcionante pesadilla arruinado
[rude] maleducada grosero gritos prepotente chulo desagradable antipático echaron tiró ignoraron
[cantcome] anulo anulamos urgencias gripe fiebre ingresado hospital imposible iremos bajamos borre plan mala
muerto entierro
[changetime] cambio cambiamos aplazar adelante atrase muévame sumamos añadir quitar somos turno
[late] aparcar atascados metro minutos llegando vamos retrasamos perdido
[book] mesita cenar sitio cabemos apúnteme apunte resérveme plaza turno libre cita comer hora mesa
[timeofday] finde lunes mediodía madrugada pasado hora cuarto media puente tarde noche
[money] duele pasta pelas coste costar tarifa presupuesto cara clavada caros invita
[bill] cuentas importe total recibos justificante factura cif
[cardpay] bizum contactless visa efectivo metálico datáfono transferencia plazos billete
[talkto] máquina robot operador jefe jefa real humano pásame pase ponga
[callback] devuelvan llámenme perdida toque avisen teléfono
[lostitem] bufanda guante peluche olvidada olvidadas perdidas abrigo anillos mochila gafas
[health_other] dermatólogo oculista otorrino traumatólogo cardiólogo urólogo pediatra psicólogo podólogo
óptica lentillas tensión fiebre sarpullido jarabe operación
[homerepair] albañil cristalero persiana enchufe cerradura atasco váter desatascar reforma azulejos valla
césped cucarachas ratas avispas limpieza mudanzas aire calefacción llaves persianas
[vehicle] coche furgoneta autobús embrague pinchazo neumático rueda matrícula garaje carnet arranca gasolina
bici bicicleta patinete
[law] abogada juicio testamento herencia comisaría denunciar robado robo extranjería
[housing] alquilar inquilino casero hipoteca vender piso habitación comunidad mudarme
[school] colegio instituto universidad clase profesor profesora examen curso academia matrícula
[finance] cajero préstamo renta subsidio impuestos seguro ahorro tarjeta gestoría
[travel] vuelo billete habitación albergue crucero excursión equipaje visado dni
[entertainment] teatro museo entradas espectáculo bolera zoo lotería novela baile
[job] friegaplatos extra extras contrato sueldo currículo experiencia barra turno
[business] proveedores clientes reseñas tpv distribuidor mayor asesoría nóminas limpieza máquina seguridad
[relative] suegros tío tía primo prima cuñado cuñada yerno nuera abuelos padres pareja mamá papá
[child] críos crío chaval bebé gemelos nieta nieto adolescente sobrina
[pet] perrita gatito cachorro conejo loro pájaro correa
[place] número barrio mercado iglesia fuente museo estación portal mapa rotonda andando bus
[access] bastón cochecito escayolada muletas minusválidos adaptado
[hours] abrís cerráis horarios festivos puente agosto nochevieja
"""
