export const draftSv = {
  saved: 'Sparad {{time}}',
  saving: 'Sparar …',
  offline:
    'Ingen kontakt med servern. Texten finns kvar i den här webbläsaren och sparas när kontakten är tillbaka.',
  server:
    'Servern kan inte spara just nu. Texten finns kvar i den här webbläsaren och sparas så snart det går.',
  unkept: 'Webbläsaren kan inte behålla en egen kopia av texten. Stäng inte sidan förrän det står Sparad.',
  refused: 'Texten kunde inte sparas, men finns kvar i den här webbläsaren. {{reason}}',
  signedOut: 'Du är inte längre inloggad. Texten finns kvar här och i den här webbläsaren.',
  signIn: 'Logga in igen',
  signOut:
    'Det finns text som inte är sparad på servern. En kopia ligger kvar i den här webbläsaren tills du loggar in igen och har sparat den. Använder andra den här datorn? Spara då först. Vill du logga ut ändå?',
  leave:
    'Texten är inte sparad på servern än. En kopia finns kvar i den här webbläsaren. Vill du lämna sidan?',
  event: {
    restored: 'Text från {{moment}} som inte hade sparats fanns kvar i den här webbläsaren. Här är den.',
    taken: 'Någon annan har sparat. Texten här är uppdaterad.',
    tookTheirs: 'Du tog den sparade texten. Din egen är borta.',
    tookMine: 'Du tog din text. Den andra är borta.',
    undo: 'Ångra valet',
  },
  conflict: {
    heading: 'Någon annan har sparat medan du skrev',
    explain: 'Inget är borta. Läs båda texterna och välj hur det ska bli.',
    theirs: 'Den sparade texten',
    mine: 'Din text',
  },
  found: {
    heading: 'Det finns en osparad text på den här datorn',
    explain:
      'Den skrevs {{moment}} och nådde aldrig servern. Sedan dess har någon annan sparat. Läs båda texterna och välj hur det ska bli.',
    theirs: 'Den sparade texten',
    mine: 'Texten på den här datorn',
  },
  choice: {
    theirs: 'Ta den sparade texten',
    mine: 'Ta min text',
    both: 'Behåll båda',
    bothHint: 'Din text läggs då efter den sparade, så att du kan arbeta ihop dem.',
    marked: 'Här är det som skiljer. Ord som bara finns i den ena texten är markerade.',
    sameWords: 'Orden är desamma. Det är utformningen som skiljer.',
    onlyHere: 'bara här:',
    end: 'slut',
    empty: 'Ingen text.',
    formatted: 'Visa med rubriker, listor och tabeller',
  },
  left: {
    heading: 'Det finns text här som inte kom med',
    explain:
      'Den skrevs {{moment}} i den här webbläsaren och nådde aldrig servern. Texten går inte att ändra nu, men du kan kopiera det du vill ha kvar.',
    copy: 'Kopiera texten',
    copied: 'Texten är kopierad.',
    drop: 'Ta bort kopian',
    dropSure: 'Ta bort texten från den här webbläsaren? Den finns ingen annanstans.',
  },
} as const;
