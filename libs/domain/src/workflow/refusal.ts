/** Why a transition is refused; the stable codes of the API's problem details. */
export const refusals = [
  'forbidden',
  'wrongState',
  'notOpen',
  'commentRequired',
  'incomplete',
  'selfApproval',
  'editionAdopted',
  'childrenOpen',
  'staleRevision',
] as const;
export type Refusal = (typeof refusals)[number];
