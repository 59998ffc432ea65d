export const draftSv = {
  saved: 'Sparad {{time}}',
  offline:
    'Ingen kontakt med servern. Texten finns kvar i den här webbläsaren och sparas när kontakten är tillbaka.',
  refused: 'Texten kunde inte sparas, men finns kvar i den här webbläsaren. {{reason}}',
  signedOut: 'Du är inte längre inloggad. Texten finns kvar här och i den här webbläsaren.',
  signIn: 'Logga in i en ny flik, så sparas texten när du kommer tillbaka',
  signOut:
    'Det finns text som inte är sparad på servern. En kopia ligger kvar i den här webbläsaren tills du loggar in igen och har sparat den. Använder andra den här datorn? Spara då först. Vill du logga ut ändå?',
  leave:
    'Texten är inte sparad på servern än. En kopia finns kvar i den här webbläsaren. Vill du lämna sidan?',
  conflict: {
    heading: 'Någon annan har sparat medan du skrev',
    explain: 'Inget är borta. Läs båda texterna och välj hur det ska bli.',
    theirs: 'Den sparade texten',
    mine: 'Din text',
  },
  found: {
    heading: 'Det finns en osparad text på den här datorn',
    explain: 'Den skrevs {{moment}} och nådde aldrig servern. Läs båda texterna och välj hur det ska bli.',
    theirs: 'Den sparade texten',
    mine: 'Texten på den här datorn',
  },
  choice: {
    theirs: 'Ta den sparade texten',
    mine: 'Ta min text',
    both: 'Behåll båda',
    bothHint: 'Din text läggs då efter den sparade, så att du kan arbeta ihop dem.',
  },
} as const;
