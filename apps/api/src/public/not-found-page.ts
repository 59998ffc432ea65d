import { stylesheet } from '@samsyn/documents';

/** What stands where no published edition is. Swedish, as all public pages. */
export const notFoundPage = pageOf(
  'Sidan finns inte',
  'Här finns ingen publicerad rapport. Kontrollera adressen, eller välj en rapport i listan.',
);

/** What stands where a file is still being made. */
export const pendingPage = pageOf('Filen görs', 'Rapportens filer görs just nu. Kom tillbaka om en stund.');

function pageOf(title: string, text: string): string {
  return `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${title}</title>
    <style>${stylesheet}</style>
  </head>
  <body>
    <header>
      <p class="home"><a href="/public">Alla publicerade rapporter</a></p>
      <h1>${title}</h1>
    </header>
    <div class="columns single">
      <main id="rapporten">
        <p>${text}</p>
      </main>
    </div>
  </body>
</html>
`;
}
