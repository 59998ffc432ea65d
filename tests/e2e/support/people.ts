/** The people of the demonstration county that the journeys follow, by what they do. */
export const people = {
  contact: 'sydost@skane.example',
  otherContact: 'nordvast@skane.example',
  colleague: 'jonas.bjorkefall@skane.example',
  convenor: 'sammankallande.region@skane.example',
  otherConvenor: 'sammankallande.kommun@skane.example',
  representative: 'nsph@skane.example',
  decider: 'beslut@skane.example',
  administrator: 'admin@skane.example',
  reader: 'lasare@skane.example',
  neighbour: 'sammankallande@granne.example',
} as const;

/** Who visits: one of the cast, or nobody in particular. */
export type Visitor = keyof typeof people | 'nobody';

/** The password that all of them have. */
export const password = 'samsyn-demo';
