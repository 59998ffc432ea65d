import type { Code } from '../problem.js';

/** What each code says to an English reader: a title, and what to do. */
export const en: Readonly<Record<Code, readonly [title: string, detail: string]>> = {
  unreadable: [
    'The request can’t be read',
    'It should be valid JSON, with the content type application/json.',
  ],
  invalid: ['That could not be accepted', 'Correct what is marked and try again.'],
  unauthenticated: ['You are not signed in', 'Sign in and try again.'],
  wrongCredentials: [
    'Sign-in failed',
    'The e-mail address or the password is wrong. Try again or choose a new password.',
  ],
  crossOrigin: ['The request came from another site', 'Open Samsyn in a tab of its own and try again.'],
  forbidden: ['You may not do this', 'Your seat does not allow it. Ask your administrator.'],
  notFound: ['There is no such page', 'It may have moved, or it is not meant for you.'],
  linkExpired: ['The link is no longer valid', 'It has been used or is too old. Ask for a new one.'],
  tooLarge: ['The text is too large', 'Shorten or divide it and try again.'],
  logoTooLarge: ['The file is too large', 'Choose an image of at most 1 MB.'],
  logoUnreadable: ['The file is not an image that can be used', 'Choose a PNG, JPEG or WebP.'],
  pictureEmpty: ['The file is empty', 'Choose the file again, or choose another picture.'],
  pictureTooLarge: [
    'The picture is too large',
    'The file may be at most 25 MB. Save the picture in a smaller format and try again.',
  ],
  pictureUnreadable: [
    'The file can’t be read as a picture',
    'Choose a picture in the format JPEG, PNG, WebP or GIF.',
  ],
  pictureMoves: [
    'The picture moves',
    'A report needs a still picture. Save one picture of it as PNG or JPEG and choose that.',
  ],
  tooManyPixels: [
    'The picture has too many pixels',
    'It may have at most 60 million, such as 10,000 × 6,000. Make it smaller and try again.',
  ],
  tooManyPictures: ['You have added many pictures in a short time', 'Wait a while, then try again.'],
  notWord: [
    'The file can’t be read as a Word file',
    'Choose a file that ends in .docx. The text can also be copied in Word and pasted.',
  ],
  wordTooLarge: [
    'The file is too large',
    'A Word file may be at most 25 MB. Remove pictures from it or divide it, and try again.',
  ],
  wordTooMuch: [
    'The file holds too much',
    'It can’t be read in reasonable time. Divide it, or copy the text in Word and paste it.',
  ],
  wordOldFormat: [
    'The file has an older format',
    'Open it in Word, save it as a Word document (.docx) and choose the new file.',
  ],
  wordEncrypted: [
    'The file is protected by a password',
    'Remove the password in Word, save the file and choose it again.',
  ],
  wordMacros: [
    'The file holds macros',
    'Save it in Word as a Word document (.docx) without macros and choose that file.',
  ],
  tooManyAttempts: ['Too many attempts', 'Wait a while, then try again.'],
  internal: ['Something went wrong', 'It has been noted. What you saved is safe. Try again in a while.'],
  wrongState: ['Not possible just now', 'It has moved on meanwhile. Reload to see what has happened.'],
  notOpen: ['The round has not opened', 'You can submit from the day on which the round opens.'],
  notWritable: [
    'The text can’t be changed now',
    'The contribution is submitted. Withdraw it, or wait for it to be returned, to change it.',
  ],
  staleVersion: ['Somebody else saved meanwhile', 'Both texts are kept. Compare them and choose.'],
  staleRevision: [
    'The text has changed since you read it',
    'Read the new version and the differences first.',
  ],
  childrenOpen: [
    'Contributions below this one are open',
    'Every participating unit’s contribution for the section must be approved or waived first.',
  ],
  editionAdopted: [
    'The text is in an adopted edition',
    'It can’t be reopened. Corrections go into a new edition.',
  ],
  nameTaken: ['The name or address is in use', 'Choose another.'],
  alreadyWaived: ['The contribution is already waived', 'Reload the page.'],
  nothingToCompile: ['There is nothing to compile', 'At least one contribution must be approved first.'],
  editionOutdated: [
    'The edition is out of date',
    'A text in it was reopened after it was compiled. Compile a new edition once the text is approved.',
  ],
  notPublishable: [
    'The edition may not be published as it is',
    'Its page shows what has to be mended, such as a picture without a description or a link that readers can’t reach. Mend the texts, have them approved and compile a new edition.',
  ],
  notSealed: [
    'The edition’s files are not ready',
    'The files are made and sealed once the edition is adopted. Wait until all of them are ready, then publish.',
  ],
  outputPending: ['The file is still being made', 'Wait a while, then fetch it again.'],
  outputFailed: [
    'The file could not be made',
    'Open the edition’s page and choose Try again. Tell whoever runs Samsyn if that does not help.',
  ],
  selfApproval: [
    'You can’t approve this contribution',
    'Whoever wrote the text, or belongs to the unit, can’t approve it.',
  ],
  commentRequired: ['A comment is missing', 'Write what has to change, so that the receiver knows.'],
  incomplete: [
    'The answers are incomplete',
    'Fill in what is missing, or choose “Not carried out” with a reason.',
  ],
  blockNotFound: [
    'The paragraph is not in the text',
    'Those who would read the comment don’t see it. Save the text first, or comment on the section instead.',
  ],
  commentAnswered: [
    'The comment has been answered',
    'It can’t be changed any more. Write a new reply instead.',
  ],
  commentDecision: [
    'The comment belongs to a decision',
    'It stands as it was written. Write a reply if something has to be put right.',
  ],
  decisionRequired: ['The decision is missing', 'Give the decision’s date and registry number.'],
  substituteUnfit: [
    'This person can’t be the substitute here',
    'Choose somebody from the list, or ask the county’s administrator for help.',
  ],
  delegationOverlaps: [
    'There is a substitute on those days already',
    'End the other substitute first, or choose other days.',
  ],
  roleDoesNotFit: ['The role does not fit the unit', 'Choose another role or another unit.'],
  rootUnitStays: [
    'The county can be neither ended nor moved',
    'End or move the organisations that lie under it instead.',
  ],
  unitHasChildren: [
    'There are organisations below this one',
    'End them first, from the same day at the latest.',
  ],
  unitHasOpenWork: [
    'The organisation has contributions that are not finished',
    'They have to be approved or waived first. A convenor can waive them on the round’s page.',
  ],
  unitUnderReview: [
    'The organisation has contributions under review',
    'They have to be approved, or withdrawn by the organisation, before it is moved.',
  ],
  unitUnderItself: ['The organisation can’t lie under itself', 'Choose one that does not lie under it.'],
  unitDoesNotFit: [
    'The organisation can’t lie there',
    'Choose a larger one: a municipality lies under a sub-region or the county, an administration under a municipality, a sub-region or the county.',
  ],
  unitEnded: ['The organisation has ended', 'Choose another, or undo its end first.'],
  seatEnded: ['The seat has ended', 'Choose another, or undo its end first.'],
  seatHasReviews: [
    'The seat has contributions to review',
    'Give the seat to somebody else, or wait until the contributions are approved.',
  ],
  lastAdministrator: [
    'The county needs an administrator',
    'Give an administrator’s seat to somebody else first, from the same day.',
  ],
  personEnded: ['The account has ended', 'Choose another person, or undo its end first.'],
  alreadyActive: [
    'The person has chosen a password already',
    'Who has forgotten their password gets a new one from the sign-in page.',
  ],
  alreadySent: ['The mail has been sent already', 'Reload the page.'],
  roundHasTexts: [
    'There are texts already',
    'What somebody has written is not removed. Waive the contributions if you don’t wait for them.',
  ],
  roundHasBegun: [
    'There are submitted contributions already',
    'The round can’t open later than today. Change the last day instead.',
  ],
  parentApproved: [
    'The text above is approved already',
    'It has to be reopened before an organisation is added below it.',
  ],
  unitReviews: [
    'The organisation reviews contributions in the round',
    'It can’t be removed as long as there are submitted contributions below it.',
  ],
  questionAnswered: [
    'The question has an answer already',
    'It can’t be removed or reworded. Add a new question instead.',
  ],
};
