import { stylesheet } from '@samsyn/documents';

/** What stands where no published edition is. Swedish, as all public pages. */
export const notFoundPage = `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>Sidan finns inte</title>
    <style>${stylesheet}</style>
  </head>
  <body>
    <header>
      <p class="home"><a href="/public">Alla publicerade rapporter</a></p>
      <h1>Sidan finns inte</h1>
    </header>
    <div class="columns single">
      <main id="rapporten">
        <p>Här finns ingen publicerad rapport. Kontrollera adressen, eller välj en rapport i listan.</p>
      </main>
    </div>
  </body>
</html>
`;
