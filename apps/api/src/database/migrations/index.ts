import { Initial1700000000000 } from './1700000000000-initial.js';
import { Attachment1732400001000 } from './1732400001000-attachment.js';
import { Live1732400004000 } from './1732400004000-live.js';
import { Presence1732400004001 } from './1732400004001-presence.js';
import { SeenRevision1732400005000 } from './1732400005000-seen-revision.js';
import { Comments1732400006000 } from './1732400006000-comments.js';
import { KeptDraftAuthors1732400006001 } from './1732400006001-kept-draft-authors.js';
import { Administration1732400007000 } from './1732400007000-administration.js';
import { MailTemplatesAndBrand1732400007100 } from './1732400007100-mail-templates-and-brand.js';
import { Delegation1732400008000 } from './1732400008000-delegation.js';
import { DelegationLive1732400008001 } from './1732400008001-delegation-live.js';
import { NoticeSettings1732400008050 } from './1732400008050-notice-settings.js';
import { Search1732400008100 } from './1732400008100-search.js';
import { GuestLink1732400010000 } from './1732400010000-guest-link.js';
import { KeptDraftPictures1732400020000 } from './1732400020000-kept-draft-pictures.js';
import { UnitParent1732500001000 } from './1732500001000-unit-parent.js';
import { LinkRenewal1732500011000 } from './1732500011000-link-renewal.js';
import { ReminderIndex1732500011001 } from './1732500011001-reminder-index.js';
import { EditionTemplate1732500031000 } from './1732500031000-edition-template.js';
import { SealedEditions1732500021000 } from './1732500021000-sealed-editions.js';

/** Every migration, oldest first. A released one is never changed. */
export const migrations = [
  Initial1700000000000,
  Attachment1732400001000,
  Live1732400004000,
  Presence1732400004001,
  SeenRevision1732400005000,
  Comments1732400006000,
  KeptDraftAuthors1732400006001,
  Administration1732400007000,
  MailTemplatesAndBrand1732400007100,
  Delegation1732400008000,
  DelegationLive1732400008001,
  NoticeSettings1732400008050,
  Search1732400008100,
  GuestLink1732400010000,
  KeptDraftPictures1732400020000,
  UnitParent1732500001000,
  LinkRenewal1732500011000,
  ReminderIndex1732500011001,
  EditionTemplate1732500031000,
  SealedEditions1732500021000,
];
