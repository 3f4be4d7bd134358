"""Spanish words by what they have to do with."""

WORDS = """
[food] pan queso carne pollo pescado gambas marisco pulpo huevo arroz pasta sopa ensalada patatas tomate
cebolla ajo setas jamón tortilla paella croquetas salsa leche miel frutos nueces fruta chocolate tarta
postre postres helado pizza hamburguesa cocido callos bravas bacalao chuletón verduras
[drink] vino cerveza café agua zumo sangría copa copas botella cava vermut caña cóctel
[meal] comer cenar cena comida desayuno almuerzo menú carta plato platos ración raciones cocina camarero
camarera cocinero restaurante tapas tapear hambre picar degustación
[diet] vegano vegana vegetariano vegetariana celíaco celíaca gluten lactosa alergia alérgico alérgica
diabético diabética halal embarazada azúcar sal picante intolerante
[seating] mesa mesita terraza ventana barra dentro fuera rincón interior sitio hueco
[celebration] cumpleaños boda aniversario fiesta comunión bautizo despedida jubilación navidad graduación
bodas evento banquete celebrar celebración
[crowd] veinte veinticinco treinta cuarenta cincuenta sesenta cien personas invitados grupo empresa
compañeros oficina familia
[event_room] salón reservado privado sala alquilar local dj música proyector
[child] niño niña niños hijo hija bebé carrito trona sobrino peque
[relative] mujer marido madre padre suegra suegro abuela abuelo hermana hermano novio novia amigo amiga
[pet] perro perra gato mascota mascotas veterinario hámster
[vehicle] coche ruedas itv motor aceite taller grúa frenos moto
[transport] metro autobús tren taxi avión aeropuerto parada estación billete
[travel] hotel vuelo pasaporte maleta viaje crucero
[place] dirección calle sitio entrada puerta planta cerca lejos centro catedral plaza esquina ubicación
llegar
[parking] aparcar aparcamiento parking coche
[access] silla ruedas escaleras escalón ascensor rampa
[hours] abren abierto cierran cerrado horario domingo lunes festivo navidad hasta hora
[teeth] diente dientes muela empaste implante dental dentista limpieza ortodoncia
[hair] pelo corte mechas tinte peluquería barba
[nails] uñas manicura pedicura
[device] móvil portátil ordenador lavadora nevera televisión pantalla
[homerepair] fontanero fregadero cerrajero electricista goteras grifo tubería caldera pintor jardinero
mudanza
[telecom] internet fibra móvil tarifa router
[utilities] luz gas agua compañía factura
[law] abogado divorcio denuncia multa notario policía
[housing] piso alquiler casa hipoteca inmobiliaria
[finance] banco cuenta préstamo hacienda renta pensión bitcoin
[health_other] médico análisis sangre vacuna hospital fisioterapeuta gafas farmacia ambulancia
[school] colegio clases guitarra deberes autoescuela guardería
[sport] fútbol partido madrid barça ganó liga gimnasio piscina
[entertainment] película música canción chiste serie cine concierto libro
[knowledge] capital presidente tiempo lluvia noticias política traduce guerra
[job] trabajo empleo currículum camareros vacante prácticas busco contratan personal cocinero repartidor
[business] publicidad google proveedor distribuidor ofrecemos ofrecerle responsable compras empresa
servicios encuesta comercial promoción tpv contrato
[money] cuesta cuánto precio caro barato cobran pagar euros vale dinero sale gasto
[bill] cuenta factura ticket recibo
[cardpay] tarjeta efectivo bizum amex visa señal
[changetime] cambiar mover otro tarde temprano adelantar posponer retrasar pasar
[cantcome] cancelar anular podemos vamos enfermo enferma malo ido
[late] tarde retraso atasco llegamos liado aparecer
[book] reservar reserva mesa cita hueco libre apuntar sitio
[timeofday] mañana tarde noche mediodía lunes martes miércoles jueves viernes sábado domingo hoy
[anger] vergüenza fatal queja horrible asco maleducado borde pésimo reclamación indignada decepción
[rude] gritó borde maleducado ignoró trató molestáramos
[breakage] roto crudo cruda frío fría pelo cristal sucio picado
[ill] malos enfermos intoxicación vomitando vómitos barriga
[talkto] persona encargado dueño hablar alguien humano
[callback] llamar llamen llamada devolver
[lostitem] dejé olvidé olvidado perdí perdido encontrado quedó abrigo paraguas bolso cartera gafas llaves
móvil chaqueta
[question] qué cómo cuándo dónde quién cuál
[language] inglés francés alemán
[flowers] flores ramo rosas
"""
