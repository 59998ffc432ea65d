import type { Translated } from '../i18n/translated.js';
import type { sessionSv } from './session.sv.js';

export const sessionEn = {
  email: 'Email address',
  password: 'Password',
  emailMissing: 'Enter your email address',
  passwordMissing: 'Enter your password',
  signIn: {
    title: 'Sign in',
    ended: 'You have been away for a while and were signed out. Sign in to come back to the page.',
    first: 'Sign in to get to the page that you were going to.',
    submit: 'Sign in',
    forgot: 'I have forgotten my password',
  },
  ending: {
    heading: 'You will be signed out at {{time}}',
    extendable: 'Do you want to stay signed in?',
    last: 'You have been signed in for long. You will have to sign in again, and can then go on where you are.',
    kept: 'What you have written is saved or kept in this browser.',
    goOn: 'Stay signed in',
    close: 'Close',
  },
  over: {
    heading: 'You have been signed out',
    text: 'Sign in to go on where you are. What you have written is still here on the page, and what had not been saved is saved then.',
    as: 'Sign in as {{email}}.',
    elsewhere: 'To the sign-in page',
    close: 'Close and read the page',
  },
  forgot: {
    title: 'Forgotten password',
    text: 'Enter your email address and we will send a link where you choose a new password.',
    submit: 'Send link',
    sent: 'Check your email',
    sentText:
      'If {{email}} is known to us, we have sent a link to it. The link can be used once. No mail? Look among the junk mail, or ask the county’s administrator.',
    back: 'To sign-in',
  },
  link: {
    title: 'Choose a password',
    invitation: 'Welcome, {{name}}! Choose a password for {{email}} to begin.',
    passwordReset: 'Choose a new password for {{email}}.',
    newPassword: 'New password',
    hint: 'At least {{n}} characters. Several words in a row are both safe and easy to remember.',
    tooShort: 'The password must have at least {{n}} characters',
    submit: 'Save and sign in',
    expired: 'The link is no longer valid',
    expiredText: 'A link can be used once, for a limited time. We can send a new one to the same address.',
    newLink: 'Send a new link',
    renewed: 'Look in your e-mail',
    renewedText:
      'If the link was yours, we have sent a new one to the same address. No mail? Look among the spam, or give your e-mail address instead.',
    signIn: 'I have chosen a password already and want to sign in',
    byAddress: 'Give my e-mail address instead',
  },
} as const satisfies Translated<typeof sessionSv>;
