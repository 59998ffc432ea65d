/** What a pasted text or a Word file may hold that no text of ours can. */
export const leftOutKinds = [
  'picture',
  'comment',
  'deletion',
  'link',
  'chart',
  'equation',
  'pageHeader',
  'contents',
  'media',
  'menu',
  'control',
  'hidden',
] as const;
