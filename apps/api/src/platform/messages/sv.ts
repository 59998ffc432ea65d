import type { Code } from '../problem.js';

/** What each code says to a Swedish reader: a title, and what to do. */
export const sv: Readonly<Record<Code, readonly [title: string, detail: string]>> = {
  unreadable: ['Begäran går inte att läsa', 'Den ska vara giltig JSON, med innehållstypen application/json.'],
  invalid: ['Uppgifterna kunde inte tas emot', 'Rätta de uppgifter som är markerade och försök igen.'],
  unauthenticated: ['Du är inte inloggad', 'Logga in och försök igen.'],
  wrongCredentials: [
    'Inloggningen misslyckades',
    'E-postadressen eller lösenordet stämmer inte. Försök igen eller välj ett nytt lösenord.',
  ],
  crossOrigin: ['Begäran kom från en annan webbplats', 'Öppna Samsyn i en egen flik och försök igen.'],
  forbidden: ['Du får inte göra det här', 'Din plats ger inte rätt till detta. Fråga er administratör.'],
  notFound: ['Sidan finns inte', 'Den kan ha flyttats, eller så är den inte till för dig.'],
  linkExpired: ['Länken gäller inte längre', 'Den är redan använd eller för gammal. Be om en ny länk.'],
  tooLarge: ['Texten är för stor', 'Korta texten eller dela upp den och försök igen.'],
  logoTooLarge: ['Filen är för stor', 'Välj en bild på högst 1 MB.'],
  logoUnreadable: ['Filen är ingen bild som går att använda', 'Välj en PNG-, JPEG- eller WebP-bild.'],
  pictureEmpty: ['Filen är tom', 'Välj filen igen, eller välj en annan bild.'],
  pictureTooLarge: [
    'Bilden är för stor',
    'Filen får vara högst 25 MB. Spara bilden i ett mindre format och försök igen.',
  ],
  pictureUnreadable: [
    'Filen går inte att läsa som en bild',
    'Välj en bild i formatet JPEG, PNG, WebP eller GIF.',
  ],
  pictureMoves: [
    'Bilden är rörlig',
    'I en rapport behövs en stillbild. Spara en bild ur den som PNG eller JPEG och välj den.',
  ],
  tooManyPixels: [
    'Bilden har för många bildpunkter',
    'Den får ha högst 60 miljoner, till exempel 10 000 × 6 000. Minska bilden och försök igen.',
  ],
  tooManyPictures: ['Du har lagt in många bilder på kort tid', 'Vänta en stund och försök sedan igen.'],
  notWord: [
    'Filen går inte att läsa som en Word-fil',
    'Välj en fil som slutar på .docx. Texten går också att kopiera i Word och klistra in.',
  ],
  wordTooLarge: [
    'Filen är för stor',
    'En Word-fil får vara högst 25 MB. Ta bort bilder ur den eller dela upp den, och försök igen.',
  ],
  wordTooMuch: [
    'Filen innehåller för mycket',
    'Den går inte att läsa på rimlig tid. Dela upp den, eller kopiera texten i Word och klistra in den.',
  ],
  wordOldFormat: [
    'Filen har ett äldre format',
    'Öppna den i Word, spara den som Word-dokument (.docx) och välj den nya filen.',
  ],
  wordEncrypted: [
    'Filen är skyddad med lösenord',
    'Ta bort lösenordet i Word, spara filen och välj den igen.',
  ],
  wordMacros: [
    'Filen innehåller makron',
    'Spara den i Word som Word-dokument (.docx) utan makron och välj den filen.',
  ],
  tooManyAttempts: ['För många försök', 'Vänta en stund och försök sedan igen.'],
  internal: ['Något gick fel', 'Felet är noterat. Det du har sparat finns kvar. Försök igen om en stund.'],
  wrongState: ['Det går inte just nu', 'Statusen har hunnit ändras. Ladda om sidan och se vad som har hänt.'],
  notOpen: ['Omgången har inte öppnat', 'Det går att skicka in från och med den dag då omgången öppnar.'],
  notWritable: [
    'Texten kan inte ändras nu',
    'Bidraget är inskickat. Ta tillbaka det, eller vänta på att det återsänds, för att ändra.',
  ],
  staleVersion: [
    'Någon annan har sparat under tiden',
    'Båda texterna finns kvar. Jämför dem och välj vad som ska gälla.',
  ],
  staleRevision: [
    'Texten har ändrats sedan du läste den',
    'Läs den nya versionen och skillnaderna innan du godkänner.',
  ],
  childrenOpen: [
    'Underliggande bidrag är inte klara',
    'Alla deltagande organisationers bidrag för området måste vara godkända eller undantagna först.',
  ],
  editionAdopted: [
    'Texten ingår i en fastställd utgåva',
    'Den kan inte öppnas igen. En rättelse görs i en ny utgåva.',
  ],
  nameTaken: ['Namnet eller adressen används redan', 'Välj ett annat.'],
  alreadyWaived: ['Bidraget är redan undantaget', 'Ladda om sidan.'],
  nothingToCompile: ['Det finns inget att sammanställa', 'Minst ett bidrag måste vara godkänt först.'],
  editionOutdated: [
    'Utgåvan är inaktuell',
    'En text i den har öppnats igen efter sammanställningen. Sammanställ en ny utgåva när texten är godkänd.',
  ],
  notPublishable: [
    'Utgåvan får inte publiceras som den är',
    'Utgåvans sida visar vad som behöver rättas, till exempel en bild utan beskrivning eller en länk som läsarna inte når. Rätta texterna, låt dem godkännas och sammanställ en ny utgåva.',
  ],
  notSealed: [
    'Utgåvans filer är inte klara',
    'Filerna görs och förseglas när utgåvan har fastställts. Vänta tills alla är klara och publicera sedan.',
  ],
  outputPending: ['Filen görs fortfarande', 'Vänta en stund och hämta den sedan igen.'],
  outputFailed: [
    'Filen kunde inte göras',
    'Öppna utgåvans sida och välj Försök igen. Säg till den som sköter Samsyn om det inte hjälper.',
  ],
  selfApproval: [
    'Du kan inte godkänna det här bidraget',
    'Den som har skrivit texten, eller hör till organisationen, får inte själv godkänna den.',
  ],
  commentRequired: [
    'Kommentar saknas',
    'Skriv vad som behöver ändras, så att mottagaren vet vad som väntas.',
  ],
  incomplete: [
    'Svaren är inte fullständiga',
    'Fyll i det som saknas, eller välj ”Inte genomfört” med en orsak.',
  ],
  blockNotFound: [
    'Stycket finns inte i texten',
    'De som ska läsa kommentaren ser inte det stycket. Spara texten först, eller kommentera området i stället.',
  ],
  commentAnswered: [
    'Kommentaren har fått svar',
    'Den kan inte ändras längre. Skriv ett nytt svar i stället.',
  ],
  commentDecision: [
    'Kommentaren hör till ett beslut',
    'Den står kvar som den skrevs. Skriv ett svar om något behöver rättas.',
  ],
  decisionRequired: ['Uppgifter om beslutet saknas', 'Ange beslutsdatum och diarienummer.'],
  substituteUnfit: [
    'Personen kan inte vara vikarie här',
    'Välj någon i listan, eller be länets administratör om hjälp.',
  ],
  delegationOverlaps: [
    'Det finns redan en vikarie de dagarna',
    'Avsluta den andra vikarien först, eller välj andra dagar.',
  ],
  roleDoesNotFit: ['Rollen passar inte organisationen', 'Välj en annan roll eller en annan organisation.'],
  rootUnitStays: [
    'Länet kan varken avslutas eller flyttas',
    'Avsluta eller flytta i stället de organisationer som ligger under det.',
  ],
  unitHasChildren: [
    'Det finns organisationer under den här',
    'Avsluta dem först, senast från och med samma dag.',
  ],
  unitHasOpenWork: [
    'Organisationen har bidrag som inte är klara',
    'De behöver godkännas eller undantas först. En sammankallande kan göra undantag på omgångens sida.',
  ],
  unitUnderReview: [
    'Organisationen har bidrag som granskas',
    'De behöver godkännas, eller dras tillbaka av organisationen, innan den flyttas.',
  ],
  unitUnderItself: ['Organisationen kan inte ligga under sig själv', 'Välj en som inte ligger under den.'],
  unitDoesNotFit: [
    'Organisationen kan inte ligga där',
    'Välj en som är större: en kommun ligger under en delregion eller länet, en förvaltning under en kommun, en delregion eller länet.',
  ],
  unitEnded: ['Organisationen är avslutad', 'Välj en annan, eller ångra avslutet först.'],
  seatEnded: ['Platsen är avslutad', 'Välj en annan, eller ångra avslutet först.'],
  seatHasReviews: [
    'Platsen har bidrag att granska',
    'Ge platsen till någon annan, eller vänta tills bidragen är godkända.',
  ],
  lastAdministrator: [
    'Länet måste ha en administratör',
    'Ge en administratörsplats till någon annan först, från och med samma dag.',
  ],
  personEnded: ['Kontot är avslutat', 'Välj en annan person, eller ångra avslutet först.'],
  alreadyActive: [
    'Personen har redan valt lösenord',
    'Den som har glömt sitt lösenord får ett nytt från inloggningssidan.',
  ],
  alreadySent: ['Mejlet är redan skickat', 'Ladda om sidan.'],
  roundHasTexts: [
    'Det finns redan texter',
    'Det som någon har skrivit tas inte bort. Gör undantag för bidragen om ni inte väntar på dem.',
  ],
  roundHasBegun: [
    'Det finns redan inskickade bidrag',
    'Omgången kan inte öppna senare än i dag. Ändra sista dag i stället.',
  ],
  parentApproved: [
    'Texten ovanför är redan godkänd',
    'Den behöver öppnas igen innan en organisation läggs till under den.',
  ],
  unitReviews: [
    'Organisationen granskar bidrag i omgången',
    'Den kan inte tas bort så länge det finns inskickade bidrag under den.',
  ],
  questionAnswered: [
    'Frågan har redan fått svar',
    'Den kan inte tas bort eller skrivas om. Lägg till en ny fråga i stället.',
  ],
};
