/**
 * The people that a report may count, and what happened to them, in the forms that follow a number. Not staff: how many a
 * unit employs says nothing of anyone.
 */
/** `1 elev`, `en flicka` */
export const onePerson = (
  'person individ elev student barn flicka pojke tjej kille kvinna man ungdom tonåring patient klient ' +
  'brukare deltagare anhörig närstående förälder mamma pappa familj invånare asylsökande nyanländ vuxen'
).split(' ');

/** `tre elever`, `2 unga män` */
export const severalPeople = (
  'personer individer elever studenter barn flickor pojkar tjejer killar kvinnor män ungdomar ' +
  'tonåringar patienter klienter brukare boende deltagare anhöriga närstående föräldrar mammor pappor ' +
  'familjer invånare asylsökande ensamkommande nyanlända vuxna'
).split(' ');

/** `två av eleverna` */
export const thePeople = (
  'personerna individerna eleverna studenterna barnen flickorna pojkarna tjejerna killarna kvinnorna ' +
  'männen ungdomarna tonåringarna patienterna klienterna brukarna deltagarna föräldrarna mammorna ' +
  'papporna familjerna'
).split(' ');

/** `3 suicid` */
export const events = 'suicid suicider självmord suicidförsök självmordsförsök dödsfall överdoser'.split(' ');
