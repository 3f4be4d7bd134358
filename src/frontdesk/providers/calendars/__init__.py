"""Calendars that people keep elsewhere: what is in them blocks places, what is booked is written there."""
