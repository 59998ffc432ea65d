/**
 * THE GOLDEN TABLE: who may do what, when, written by hand from the design (§2 and §3) and never generated from the
 * code that it judges. `goldenRows()` reads it; the domain checks `decide` against every cell, the API checks its
 * answers with a real database. If a rule changes, change this page first.
 *
 * The world: a county with two sub-regions (`subRegion`, `sibling`); below `subRegion` a municipality, below that an
 * administration; a user organisation under the county; and another county with a sub-region of its own. All take
 * part in the round, so a municipality is reviewed by its sub-region and a sub-region by the county.
 *
 * A `draft` has never been submitted, so it has no reviewers yet: whoever will review it is still `forbidden`.
 * In the other states the reviewers are the contacts (convenors) who sat in the reviewing unit when it was submitted.
 * The county's text was written by the person in `convenor@county`; everything else by somebody who is not in the
 * table. `~` after a seat: its holder is away, and the person stands in for them today. Whoever stands in for the
 * author of the county's text is as much its author; the other convenor, in their own seat, is not, whomever they
 * stand in for. A comment is given, the newest hash is named, the answers are complete, the round is open, the children
 * are approved and no adopted edition holds it. What happens otherwise: `golden-refusals.ts`.
 */

/** What a person may do, by transition (down) and state (across). */
export const grids = {
  none: `
                   draft       submitted   inReview    returned    approved
submit             forbidden   forbidden   forbidden   forbidden   forbidden
withdraw           forbidden   forbidden   forbidden   forbidden   forbidden
startReview        forbidden   forbidden   forbidden   forbidden   forbidden
returnForChanges   forbidden   forbidden   forbidden   forbidden   forbidden
approve            forbidden   forbidden   forbidden   forbidden   forbidden
reopen             forbidden   forbidden   forbidden   forbidden   forbidden`,
  unit: `
                   draft       submitted   inReview    returned    approved
submit             ok          wrongState  wrongState  ok          wrongState
withdraw           wrongState  ok          wrongState  wrongState  wrongState
startReview        forbidden   forbidden   forbidden   forbidden   forbidden
returnForChanges   forbidden   forbidden   forbidden   forbidden   forbidden
approve            forbidden   forbidden   forbidden   forbidden   forbidden
reopen             forbidden   forbidden   forbidden   forbidden   forbidden`,
  reviewer: `
                   draft       submitted   inReview    returned    approved
submit             forbidden   forbidden   forbidden   forbidden   forbidden
withdraw           forbidden   forbidden   forbidden   forbidden   forbidden
startReview        forbidden   ok          wrongState  wrongState  wrongState
returnForChanges   forbidden   ok          ok          wrongState  wrongState
approve            forbidden   ok          ok          wrongState  wrongState
reopen             forbidden   wrongState  wrongState  wrongState  ok`,
  unitAndReviewer: `
                   draft       submitted   inReview    returned    approved
submit             ok          wrongState  wrongState  ok          wrongState
withdraw           wrongState  ok          wrongState  wrongState  wrongState
startReview        forbidden   ok          wrongState  wrongState  wrongState
returnForChanges   forbidden   ok          ok          wrongState  wrongState
approve            forbidden   ok          ok          wrongState  wrongState
reopen             forbidden   wrongState  wrongState  wrongState  ok`,
  ownText: `
                   draft       submitted   inReview    returned    approved
submit             ok          wrongState  wrongState  ok          wrongState
withdraw           wrongState  ok          wrongState  wrongState  wrongState
startReview        forbidden   ok          wrongState  wrongState  wrongState
returnForChanges   forbidden   ok          ok          wrongState  wrongState
approve            forbidden   selfApproval selfApproval wrongState wrongState
reopen             forbidden   wrongState  wrongState  wrongState  ok`,
} as const;

/**
 * Who stands where. `seats`: `role@unit`, several joined by `+`; `–` is signed in without a seat; `/2` is the unit's
 * second seat of that kind; `~` is a seat whose holder is away and stood in for. `may`: a grid above. The last five columns: what the person sees of the contribution in
 * each state, `–` nothing (it does not exist for them: 404), `status` that it exists, `text` what was last
 * submitted, `write` its draft too, and may change it where the state lets anyone.
 */
export const cases = `
who                | relation    | seats                                    | contribution of | may             | draft  | submitted | inReview | returned | approved
contributor        | own         | contributor@subRegion                    | subRegion       | none            | write  | write     | write    | write    | write
contributor        | parent      | contributor@subRegion                    | municipality    | none            | –      | –         | –        | –        | text
contributor        | grandparent | contributor@subRegion                    | administration  | none            | –      | –         | –        | –        | text
contributor        | sibling     | contributor@sibling                      | subRegion       | none            | –      | –         | –        | –        | text
contributor        | countyText  | contributor@subRegion                    | county          | none            | –      | –         | –        | –        | text
countyContributor  | countyText  | contributor@county                       | county          | none            | write  | write     | write    | write    | write
countyContributor  | parent      | contributor@county                       | subRegion       | none            | –      | –         | –        | –        | text
contact            | own         | contact@subRegion                        | subRegion       | unit            | write  | write     | write    | write    | write
contact            | parent      | contact@subRegion                        | municipality    | reviewer        | status | text      | text     | text     | text
contact            | grandparent | contact@subRegion                        | administration  | none            | –      | –         | –        | –        | text
contact            | child       | contact@municipality                     | subRegion       | none            | –      | –         | –        | –        | text
contact            | sibling     | contact@sibling                          | subRegion       | none            | –      | –         | –        | –        | text
contact            | countyText  | contact@subRegion                        | county          | none            | –      | –         | –        | –        | text
contactElsewhere   | otherRoot   | contact@otherSubRegion                   | subRegion       | none            | –      | –         | –        | –        | –
contactElsewhere   | countyText  | contact@otherSubRegion                   | county          | none            | –      | –         | –        | –        | –
convenorAuthor     | countyText  | convenor@county                          | county          | ownText         | write  | write     | write    | write    | write
convenorOther      | countyText  | convenor@county/2                        | county          | unitAndReviewer | write  | write     | write    | write    | write
convenorAuthor     | parent      | convenor@county                          | subRegion       | reviewer        | status | text      | text     | text     | text
convenorOther      | parent      | convenor@county/2                        | subRegion       | reviewer        | status | text      | text     | text     | text
convenorOther      | grandparent | convenor@county/2                        | municipality    | none            | status | text      | text     | text     | text
convenorElsewhere  | otherRoot   | convenor@otherCounty                     | subRegion       | none            | –      | –         | –        | –        | –
convenorElsewhere  | countyText  | convenor@otherCounty                     | county          | none            | –      | –         | –        | –        | –
contactAndConvenor | own         | contact@subRegion + convenor@county      | subRegion       | ownText         | write  | write     | write    | write    | write
contactAndConvenor | parent      | contact@subRegion + convenor@county      | municipality    | reviewer        | status | text      | text     | text     | text
contactOfTwoLevels | own         | contact@municipality + contact@subRegion | municipality    | ownText         | write  | write     | write    | write    | write
contactOfTwoLevels | grandparent | contact@municipality + contact@subRegion | administration  | reviewer        | status | text      | text     | text     | text
representative     | sibling     | representative@userOrganisation          | subRegion       | none            | –      | text      | text     | text     | text
representative     | countyText  | representative@userOrganisation          | county          | none            | –      | text      | text     | text     | text
decider            | countyText  | decider@county                           | county          | none            | –      | –         | –        | –        | text
decider            | parent      | decider@county                           | subRegion       | none            | –      | –         | –        | –        | text
treasurer          | countyText  | treasurer@county                         | county          | none            | –      | –         | –        | –        | text
treasurer          | parent      | treasurer@county                         | subRegion       | none            | –      | –         | –        | –        | text
administrator      | countyText  | administrator@county                     | county          | none            | –      | –         | –        | –        | text
administrator      | parent      | administrator@county                     | subRegion       | none            | –      | –         | –        | –        | text
reader             | own         | reader@subRegion                         | subRegion       | none            | –      | –         | –        | –        | text
reader             | parent      | reader@subRegion                         | municipality    | none            | –      | –         | –        | –        | text
reader             | countyText  | reader@subRegion                         | county          | none            | –      | –         | –        | –        | text
standInContact     | own         | contact@subRegion~                       | subRegion       | unit            | write  | write     | write    | write    | write
standInContact     | parent      | contact@subRegion~                       | municipality    | reviewer        | status | text      | text     | text     | text
standInContact     | sibling     | contact@sibling~                         | subRegion       | none            | –      | –         | –        | –        | text
standInFromBelow   | own         | contact@municipality + contact@subRegion~ | municipality   | ownText         | write  | write     | write    | write    | write
standInFromBelow   | parent      | contact@municipality + contact@subRegion~ | subRegion      | unit            | write  | write     | write    | write    | write
standInConvenor    | parent      | convenor@county/2~                       | subRegion       | reviewer        | status | text      | text     | text     | text
standInConvenor    | countyText  | contributor@county + convenor@county/2~  | county          | unitAndReviewer | write  | write     | write    | write    | write
standInForAuthor   | countyText  | contributor@county + convenor@county~    | county          | ownText         | write  | write     | write    | write    | write
standInForColleague | countyText | convenor@county/2 + convenor@county~     | county          | unitAndReviewer | write  | write     | write    | write    | write
standInForColleague | parent     | convenor@county/2 + convenor@county~     | subRegion       | reviewer        | status | text      | text     | text     | text
noSeat             | own         | –                                        | subRegion       | none            | –      | –         | –        | –        | –
noSeat             | countyText  | –                                        | county          | none            | –      | –         | –        | –        | –
`;
