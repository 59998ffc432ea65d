import type { Visitor } from '../people.js';
import type { World } from '../world.js';
import type { Kind } from './state.js';

/** A page, and in which states its readers can meet it. */
export interface Row {
  /** An address of it at which there is something to see. */
  at(world: World): string;
  /** Whose page it is. It is shown to each; the first also meets the states that every page has. */
  readonly as: readonly [Visitor, ...Visitor[]];
  /** Whether it asks the API for what it shows, and so can be waited for in vain. */
  readonly reads?: false;
  /** Whether it is a list, which can be empty. */
  readonly lists?: true;
  /** The states that are made by hand in the tour, because they are its own. */
  readonly can?: readonly Kind[];
}

const seesAll = ['convenor', 'contact', 'representative', 'decider', 'administrator', 'reader'] as const;

/** Every page there is. A page without a row here fails a test, and so does a row without its states. */
export const matrix: Record<string, Row> = {
  '**': { at: () => '/nothing/here', as: ['nobody', 'contact'], reads: false },
  'sign-in': { at: () => '/sign-in', as: ['nobody'], reads: false, can: ['fault'] },
  'forgot-password': { at: () => '/forgot-password', as: ['nobody'], reads: false },
  'link/:token': { at: ({ link }) => link, as: ['nobody'], can: ['fault'] },
  'guest/:token': { at: ({ guest }) => guest, as: ['nobody'], can: ['fault'] },
  'unsubscribe/:key/:list': { at: () => '/unsubscribe/none/news', as: ['nobody'], reads: false },
  tasks: { at: () => '/tasks', as: [...seesAll, 'colleague'], lists: true },
  search: { at: () => '/search?q=samverkan', as: [...seesAll], can: ['empty'] },
  rounds: { at: () => '/rounds', as: [...seesAll], lists: true },
  'rounds/new': { at: () => '/rounds/new', as: ['convenor'], can: ['fault'] },
  'rounds/:roundId/board': {
    at: ({ september }) => `/rounds/${september.id}/board`,
    as: [...seesAll, 'colleague'],
    can: ['empty'],
  },
  'rounds/:roundId/board/:contributionId': {
    at: ({ blank }) => `/rounds/${blank.id}/board/${blank.of('Sydost')}`,
    as: ['convenor'],
    can: ['fault', 'conflict'],
  },
  'rounds/:roundId/remind': {
    at: ({ blank }) => `/rounds/${blank.id}/remind`,
    as: ['convenor'],
    can: ['fault'],
  },
  'rounds/:roundId/settings': {
    at: ({ september }) => `/rounds/${september.id}/settings`,
    as: ['convenor'],
  },
  'rounds/:roundId/settings/days': {
    at: ({ september }) => `/rounds/${september.id}/settings/days`,
    as: ['convenor'],
    can: ['conflict'],
  },
  'rounds/:roundId/settings/units': {
    at: ({ september }) => `/rounds/${september.id}/settings/units`,
    as: ['convenor'],
    can: ['fault', 'conflict'],
  },
  'rounds/:roundId/settings/sections': {
    at: ({ september }) => `/rounds/${september.id}/settings/sections`,
    as: ['convenor'],
    can: ['conflict'],
  },
  'rounds/:roundId/settings/questions/:sectionId': {
    at: ({ september }) => `/rounds/${september.id}/settings/questions/${september.section()}`,
    as: ['convenor'],
    can: ['fault', 'conflict'],
  },
  'rounds/:roundId/report/:unitId/check': {
    at: ({ september }) => `/rounds/${september.id}/report/${september.unit('Sydost')}/check`,
    as: ['contact', 'colleague'],
    can: ['fault'],
  },
  'rounds/:roundId/report/:unitId/receipt': {
    at: ({ september }) => `/rounds/${september.id}/report/${september.unit('Sydost')}/receipt`,
    as: ['contact', 'colleague'],
    can: ['empty'],
  },
  'rounds/:roundId/report': {
    at: ({ september }) => `/rounds/${september.id}/report`,
    as: ['convenor'],
    can: ['fault'],
  },
  'rounds/:roundId/feedback': {
    at: ({ september }) => `/rounds/${september.id}/feedback`,
    as: ['convenor', 'representative', 'contact', 'decider'],
    can: ['empty'],
  },
  'rounds/:roundId/sections/:sectionId/feedback': {
    at: ({ september }) =>
      `/rounds/${september.id}/sections/${september.section('Brukarmedverkan')}/feedback`,
    as: ['representative'],
    can: ['fault', 'offline', 'conflict'],
  },
  'rounds/:roundId/sections/:sectionId/reading': {
    at: ({ september }) =>
      `/rounds/${september.id}/sections/${september.section('Suicidprevention')}/reading`,
    as: ['representative', 'contact', 'convenor'],
  },
  'rounds/:roundId/sections/:sectionId/review': {
    at: ({ september }) => `/rounds/${september.id}/sections/${september.section('Suicidprevention')}/review`,
    as: ['convenor', 'otherConvenor'],
    can: ['fault', 'empty', 'conflict'],
  },
  'contributions/:id': {
    at: ({ september }) => `/contributions/${september.of('Sydost', 'Suicidprevention')}`,
    as: ['contact', 'colleague', 'convenor'],
    can: ['fault', 'readOnly', 'offline', 'conflict'],
  },
  'contributions/:id/check': {
    at: ({ september }) => `/contributions/${september.of('Sydost', 'Suicidprevention')}/check`,
    as: ['contact', 'colleague'],
  },
  'contributions/:id/receipt': {
    at: ({ september }) => `/contributions/${september.of('Sydost', 'Brukarmedverkan')}/receipt`,
    as: ['contact'],
  },
  'contributions/:id/review': {
    at: ({ september }) => `/contributions/${september.of('Sydost', 'Brukarmedverkan')}/review`,
    as: ['convenor', 'contact'],
    can: ['fault', 'conflict'],
  },
  'contributions/:id/history': {
    at: ({ september }) => `/contributions/${september.of('Sydost')}/history`,
    as: ['contact', 'convenor'],
    can: ['conflict'],
  },
  // It leads on to where the comment stands.
  'comments/:id': { at: ({ comment }) => `/comments/${comment}`, as: ['contact'] },
  editions: { at: () => '/editions', as: [...seesAll], lists: true },
  'editions/:id': {
    at: ({ editions }) => `/editions/${editions.compiled}`,
    as: ['convenor', 'decider'],
    can: ['fault', 'conflict', 'readOnly'],
  },
  settings: { at: () => '/settings', as: ['contact', 'decider'] },
  'settings/mail': { at: () => '/settings/mail', as: ['contact', 'representative'] },
  'settings/calendar': { at: () => '/settings/calendar', as: ['contact', 'representative'] },
  'settings/substitute': { at: () => '/settings/substitute', as: ['contact'] },
  'settings/substitute/new': { at: () => '/settings/substitute/new', as: ['contact'] },
  administration: { at: () => '/administration', as: ['administrator'] },
  'administration/brand': { at: () => '/administration/brand', as: ['administrator'], can: ['fault'] },
  'administration/log': { at: () => '/administration/log', as: ['administrator'], can: ['empty'] },
  'administration/mail-templates': { at: () => '/administration/mail-templates', as: ['administrator'] },
  'administration/mail-templates/:kind/:locale': {
    at: () => '/administration/mail-templates/returned/sv',
    as: ['administrator'],
  },
  'administration/outbox': { at: () => '/administration/outbox', as: ['administrator'], lists: true },
  'administration/outbox/:id': {
    at: ({ mail }) => `/administration/outbox/${mail.id}`,
    as: ['administrator'],
  },
  'administration/people': { at: () => '/administration/people', as: ['administrator'], can: ['empty'] },
  'administration/people/invite': {
    at: () => '/administration/people/invite',
    as: ['administrator'],
    can: ['fault'],
  },
  'administration/people/:accountId': {
    at: ({ person }) => `/administration/people/${person}`,
    as: ['administrator'],
  },
  'administration/people/:accountId/details': {
    at: ({ person }) => `/administration/people/${person}/details`,
    as: ['administrator'],
    can: ['fault', 'conflict'],
  },
  'administration/people/:accountId/end': {
    at: ({ person }) => `/administration/people/${person}/end`,
    as: ['administrator'],
    can: ['fault'],
  },
  'administration/seats': { at: () => '/administration/seats', as: ['administrator'], lists: true },
  'administration/seats/new': {
    at: () => '/administration/seats/new',
    as: ['administrator'],
    can: ['fault'],
  },
  'administration/seats/:seatId': {
    at: ({ seat }) => `/administration/seats/${seat}`,
    as: ['administrator'],
  },
  'administration/seats/:seatId/holder': {
    at: ({ seat }) => `/administration/seats/${seat}/holder`,
    as: ['administrator'],
    can: ['fault'],
  },
  'administration/seats/:seatId/name': {
    at: ({ seat }) => `/administration/seats/${seat}/name`,
    as: ['administrator'],
    can: ['fault', 'conflict'],
  },
  'administration/units': { at: () => '/administration/units', as: ['administrator'] },
  'administration/units/new': {
    at: () => '/administration/units/new',
    as: ['administrator'],
    can: ['fault'],
  },
  'administration/units/:unitId': {
    at: ({ september }) => `/administration/units/${september.unit('Sydost')}`,
    as: ['administrator'],
  },
  'administration/units/:unitId/name': {
    at: ({ september }) => `/administration/units/${september.unit('Sydost')}/name`,
    as: ['administrator'],
    can: ['fault', 'conflict'],
  },
  'administration/units/:unitId/end': {
    at: ({ september }) => `/administration/units/${september.unit('Sydost')}/end`,
    as: ['administrator'],
    can: ['fault'],
  },
  'administration/units/:unitId/parent': {
    at: ({ september }) => `/administration/units/${september.unit('Sydost')}/parent`,
    as: ['administrator'],
    can: ['conflict'],
  },
  'public/verify': { at: () => '/public/verify', as: ['nobody'], reads: false },
  public: { at: () => '/public', as: ['nobody'], reads: false },
  'public/editions/:id': {
    at: ({ editions }) => `/public/editions/${editions.published}`,
    as: ['nobody'],
    reads: false,
  },
};
