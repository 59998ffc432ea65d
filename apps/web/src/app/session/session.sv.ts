export const sessionSv = {
  email: 'E-postadress',
  password: 'Lösenord',
  emailMissing: 'Skriv din e-postadress',
  passwordMissing: 'Skriv ditt lösenord',
  signIn: {
    title: 'Logga in',
    ended: 'Du har varit borta ett tag och loggats ut. Logga in, så kommer du tillbaka till sidan.',
    first: 'Logga in, så kommer du till sidan du var på väg till.',
    submit: 'Logga in',
    forgot: 'Jag har glömt mitt lösenord',
  },
  signedIn: {
    title: 'Du är inloggad',
    text: 'Stäng den här fliken och gå tillbaka till den där du skrev. Texten sparas när du är där.',
    tasks: 'Till mina uppgifter',
  },
  forgot: {
    title: 'Glömt lösenord',
    text: 'Skriv din e-postadress, så skickar vi en länk där du väljer ett nytt lösenord.',
    submit: 'Skicka länk',
    sent: 'Titta i din e-post',
    sentText:
      'Om {{email}} finns hos oss har vi skickat en länk dit. Länken kan användas en gång. Kom det inget mejl? Titta i skräpposten, eller fråga länets administratör.',
    back: 'Till inloggningen',
  },
  link: {
    title: 'Välj lösenord',
    invitation: 'Välkommen, {{name}}! Välj ett lösenord för {{email}}, så är du igång.',
    passwordReset: 'Välj ett nytt lösenord för {{email}}.',
    newPassword: 'Nytt lösenord',
    hint: 'Minst {{n}} tecken. Flera ord efter varandra är både säkert och lätt att minnas.',
    tooShort: 'Lösenordet ska ha minst {{n}} tecken',
    submit: 'Spara och logga in',
    expired: 'Länken gäller inte längre',
    expiredText: 'En länk kan användas en gång och gäller en begränsad tid. Du kan få en ny.',
    newLink: 'Skicka en ny länk',
  },
} as const;
