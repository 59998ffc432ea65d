import type { Translated } from '../i18n/translated.js';
import type { guestSv } from './guest.sv.js';

export const guestEn = {
  title: 'Say what you think',
  plain: 'Plain reading',
  lead: '{{organisation}} wants to know what you think. Read below, and then write in your own words. You need no account. The link is valid until {{day}}.',
  about: 'What is it about?',
  aboutText:
    'Every year {{county}} follows up how things go for people with mental ill-health. This part is about {{section}}.',
  goals: 'This is what one wants to reach',
  done: 'This is what those who work with it write',
  nothing: 'They have done nothing this year. They say:',
  noTexts: 'Nobody has sent in anything yet.',
  words: 'Difficult words',
  toFeedback: 'Write what you think',
  expired: {
    title: 'The link is no longer valid',
    text: 'It has been used, is too old or was withdrawn. If it is too old you can ask for a new one.',
    ask: 'Ask for a new link',
    asked: 'We have asked',
    askedText:
      'If the link was too old, those who sent it now know that you want a new one. It comes from them, in the same way as before.',
  },
  sent: {
    title: 'Thank you, it has been sent',
    text: '{{organisation}} can read what you wrote. Nobody can change it.',
  },
  form: {
    heading: 'What do you think?',
    body: 'What do you want to say?',
    bodyHint: 'Write as you usually do. Leave out identity numbers and other people’s names.',
    name: 'What is your name? (optional)',
    nameHint: 'You need not say, or can write your first name only.',
    missing: 'Write something before you send.',
    final: 'What you send goes to {{organisation}}. You can send once, and not change it afterwards.',
    send: 'Send',
  },
  links: {
    heading: 'Ask a member who has no account',
    explain:
      'Make a link and send it to the member. It leads to this section in plain form, is for one person and can be used once.',
    label: 'Whom is the link for?',
    labelHint: 'For your own sake only, for example a first name.',
    labelMissing: 'Enter whom the link is for',
    days: 'For how many days is it valid?',
    daysWrong: 'Enter a number of days from 1 to 60',
    make: 'Make a link',
    made: 'Here is the link. It is shown only now, so copy it before you leave the page.',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    from: '{{name}} writes:',
    again: 'Make a new one',
    againFor: 'Make a new link for {{label}}',
    withdraw: 'Withdraw',
    withdrawFor: 'Withdraw the link to {{label}}',
    withdrawn: 'The link is withdrawn.',
    state: {
      valid: 'valid until {{day}}',
      expired: 'was valid until {{day}}',
      withdrawn: 'withdrawn',
      used: 'answered {{moment}}',
      asked: 'was valid until {{day}}, and a new one is wanted',
    },
  },
  word: {
    sip: {
      word: 'SIP',
      means: 'A plan that health care and municipality make together with whoever needs both.',
    },
    rsp: {
      word: 'RSP',
      means: 'A group of people from the region, the municipalities and the user organisations.',
    },
    subRegion: {
      word: 'Delregion',
      means: 'Some municipalities in one part of the county, and the care there.',
    },
    indicator: { word: 'Indikator', means: 'Something that is measured to see whether things get better.' },
    comorbidity: { word: 'Samsjuklighet', means: 'To have both an addiction and a mental illness.' },
    caseManagement: {
      word: 'Case Management',
      means: 'That one person holds together all support around somebody who needs it.',
    },
    ips: { word: 'IPS', means: 'A way of helping people to an ordinary job.' },
    lss: { word: 'LSS', means: 'A law on support for people with certain disabilities.' },
    habilitation: {
      word: 'Habilitering',
      means: 'Support for somebody with a disability, so that everyday life works.',
    },
    primaryCare: { word: 'Primärvård', means: 'The health centre and other care that one turns to first.' },
    userInvolvement: {
      word: 'Brukarmedverkan',
      means: 'That those who get support or care have a say in how it should be.',
    },
    suicidePrevention: { word: 'Suicidprevention', means: 'To prevent that people take their lives.' },
  },
} as const satisfies Translated<typeof guestSv>;
