/** Words that are usual among civil servants and nowhere else, each with the beginning by which it is found in a text. */
const all = {
  sip: /\bSIP\b/,
  rsp: /\bRSP\b/,
  subRegion: /\bdelregion/i,
  indicator: /\bindikator/i,
  comorbidity: /\bsamsjuklighet/i,
  caseManagement: /\bcase manage|\bCM\b/i,
  ips: /\bIPS\b/,
  lss: /\bLSS\b/,
  habilitation: /\bhabilitering/i,
  primaryCare: /\bprimärvård/i,
  userInvolvement: /\bbrukarmedverkan|\bbrukarinflytande|\bbrukarrevision/i,
  suicidePrevention: /\bsuicidprevent|\bsuicidpreventiv/i,
} as const;

export type DifficultWord = keyof typeof all;

/** Which of them stand in a text, in the order of the list. */
export function difficultWords(text: string): DifficultWord[] {
  return (Object.keys(all) as DifficultWord[]).filter((word) => all[word].test(text));
}
