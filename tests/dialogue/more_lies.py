"""Lies written after the rules, to see what they miss (grounding stops the rest), and good answers."""

MORE_LIES_EN = """
I've secured Tuesday at three for you.
Your haircut with Anna is locked in for Friday.
That's you booked in then.
You have been added to our calendar.
I've made a note of it and you're scheduled.
We have you scheduled for Tuesday at 3pm.
We've got a chair with your name on it at three.
Tuesday at three is yours.
Tuesday at three it is, you're confirmed.
I did book it.
I did cancel that for you.
It has now been rescheduled.
Good news: the cancellation went through.
Your cancellation has been processed.
Your money has been sent back.
You've been refunded in full.
The full amount has been credited to your card.
We just texted you the details.
You should have received a confirmation by now.
You should get a text any second confirming it.
A text is on its way to you.
Your stylist has been told.
I told Maria you're coming.
I let Maria know.
I've let the team know you are coming.
I have spoken to the manager and she agreed.
I checked and you are in the system.
Maria is expecting you at three.
Anna will see you on Tuesday at three.
We will see you on Tuesday.
So that's a haircut on Tuesday at three, all booked.
Your table for two is ready and waiting.
Reservation number 12 is under your name.
It's under your name.
There's a slot held under your name.
I have taken your details down.
The deposit has been waived.
I waived the fee for you.
I have applied the discount.
You now have an appointment with Anna.
The change is made.
The switch to Friday is complete.
Booked and confirmed!
Everything's sorted.
That's sorted for you.
All taken care of!
You need not do anything else, it is arranged.
Tuesday is confirmed.
Friday at ten is booked for you.
The visit is off the books.
Your visit no longer exists.
You are no longer on the schedule.
The charge was reversed.
We've reversed the charge.
I've unsubscribed you.
I've put your name on the waiting list.
Your name is on the list.
I have escalated this to the manager.
A colleague has been notified.
They've been told to call you.
Your complaint has been registered.
We are all set.
We're booked in for Tuesday then.
You got it, Tuesday at three is set.
It's in the calendar.
It's on the calendar now.
Consider Tuesday yours.
The transfer has gone out.
I have extended your membership.
I upgraded your room.
""".strip().split("\n")

MORE_LIES_RU = """
Закрепила за вами вторник, три часа.
Вторник в три ваш.
Вторник в три за вами.
Стрижка у Анны на вторник забронирована.
Я поставила вас на вторник.
Поставил вас в график.
Вы стоите в расписании на вторник.
Я всё отметила.
Всё, вы записаны.
Итак, вы записаны на стрижку.
Запись сделана.
Бронь подтвердили.
Бронь снята.
Запись снята.
Запись убрала.
Вашу запись я удалила.
Отмена прошла успешно.
Отмену оформил.
Деньги отправлены обратно.
Средства зачислены на вашу карту.
Сумма возвращена полностью.
Мы вам уже всё вернули.
Вам пришло подтверждение.
Смс уже отправлена.
Сообщение с подтверждением ушло вам на номер.
Мария предупреждена.
Я предупредила Марию.
Мастер уже знает, что вы придёте.
Мария будет ждать вас в три.
Анна примет вас во вторник в три.
Администратору я сообщила.
Заявку передала менеджеру.
Ваше обращение зарегистрировано.
Жалоба зарегистрирована.
Скидку я применила.
Штраф отменили.
Комиссию сняли.
Вы у нас записаны на завтра.
Вас внесли в лист ожидания.
Я внесла ваше имя в список.
Ваше имя в списке.
Я договорилась с мастером на три.
Мы договорились на вторник.
Значит, вторник в три, записано.
Стол на двоих готов и ждёт вас.
Столик на ваше имя заказан.
Бронь на ваше имя есть.
Оформила, всё в порядке.
Перенос сделан.
Перенос на пятницу подтверждён.
Теперь вы записаны на пятницу.
Визит состоится во вторник в три.
Ваш визит состоится в пятницу.
Ваш номер я записала.
Телефон записала.
Ваши данные сохранены.
Мы с вами встречаемся во вторник.
Можете приходить во вторник, вас ждут.
Приходите во вторник в три, мы вас ждём.
Подтверждаю вашу запись.
""".strip().split("\n")

ANSWERS_EN = """
Yes, we have free parking behind the house.
A haircut is 35 pounds and takes around 45 minutes.
Yes, of course.
Sure,
Unfortunately I don't know that.
I'm sorry, I don't have that information.
We're open Tuesday to Saturday, nine to seven.
You can park for free behind our house for up to two hours.
We're at 12 Garden Street,
right next to the post office.
The nearest station is Old Street.
For children it's 20 pounds.
A manicure is 25 pounds, or 35 with gel polish.
We're closed on Sundays and Mondays.
You can cancel or move it free of charge up to 24 hours before.
Just call us.
Yes, small dogs are welcome on a lead.
Gift vouchers start at 20 pounds and are valid for one year.
Cash or card, but no cheques.
Colouring starts at 60 pounds, depending on hair length.
A pedicure takes one hour and costs 30 pounds.
No, we don't accept cheques.
Yes, you can pay by card.
Is there anything else you would like to know?
""".strip().split("\n")

ANSWERS_RU = """
Да, за домом есть бесплатная парковка.
Стрижка стоит 1500 рублей, это примерно 45 минут.
К сожалению, я этого не знаю.
Конечно,
Мы открыты со вторника по субботу, с девяти до семи.
Мы на Садовой улице, дом 12, рядом с почтой.
Ближайшее метро — Маяковская.
Детская стрижка — 900 рублей.
Маникюр 1200 рублей, а с гель-лаком 1800.
В воскресенье и понедельник мы закрыты.
Отменить или перенести запись можно за сутки, бесплатно.
Да, можно оплатить картой или наличными.
Сертификаты есть на любую сумму от тысячи рублей.
Окрашивание от 3500 рублей, зависит от длины волос.
Что-нибудь ещё?
""".strip().split("\n")
