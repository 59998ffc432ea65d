/** The one password of the demonstration's accounts. */
export const demoPassword = 'samsyn-demo';

/** The accounts to try the demonstration with, as printed at start and in the README. */
export const demoAccounts: readonly { readonly email: string; readonly role: string }[] = [
  { email: 'sydost@skane.example', role: 'Contact of sub-region Sydost: writes and submits' },
  {
    email: 'jonas.bjorkefall@skane.example',
    role: 'Writes for Sydost: open the same section as its contact, in two browsers',
  },
  { email: 'nordvast@skane.example', role: 'Contact of sub-region Nordväst: writes, reviews Helsingborg' },
  { email: 'helsingborg@skane.example', role: 'Contact of the municipality Helsingborg' },
  { email: 'socialforvaltningen@skane.example', role: 'Contact of an administration in Helsingborg' },
  {
    email: 'sammankallande.region@skane.example',
    role: 'Convenor for the region: reviews, writes, compiles',
  },
  { email: 'sammankallande.kommun@skane.example', role: 'Convenor for the municipalities' },
  { email: 'nsph@skane.example', role: 'Representative of the user organisation NSPH Skåne' },
  { email: 'beslut@skane.example', role: 'Decider: adopts or sends back' },
  { email: 'admin@skane.example', role: 'Administrator: people, seats, outbox' },
  { email: 'lasare@skane.example', role: 'Reader (in English)' },
  { email: 'sammankallande@granne.example', role: 'Convenor of the second county' },
  { email: 'kontakt@granne.example', role: 'Contact in the second county' },
];
