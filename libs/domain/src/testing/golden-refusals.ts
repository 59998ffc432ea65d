/**
 * The golden table's second page: the same people and contributions, with one thing wrong. Written by hand. Where
 * several rules are broken the order is: permission, state, opening, comment, completeness, four eyes, adopted
 * edition, children, hash, so that whoever may not do a thing learns nothing about it.
 *
 * `wrong`: noComment, blankComment, noHash, staleHash, ownText (the person is among the authors), theirText (whoever
 * they stand in for is), inTheirPlace (somebody else wrote it, standing in for that one), inMyPlace (somebody else wrote
 * it, standing in for the person), openChildren, adopted (an adopted edition holds it), incomplete, notOpen, or several joined by `+`.
 */
export const refusalCases = `
who                | relation    | state     | transition       | wrong                                  | expected
convenorOther      | parent      | submitted | returnForChanges | noComment                              | commentRequired
convenorOther      | parent      | inReview  | returnForChanges | blankComment                           | commentRequired
convenorOther      | parent      | approved  | reopen           | noComment                              | commentRequired
convenorOther      | parent      | submitted | approve          | noComment                              | ok
convenorOther      | parent      | submitted | startReview      | noComment                              | ok
contact            | own         | draft     | submit           | noComment                              | ok
contact            | own         | submitted | withdraw         | noComment                              | ok
convenorOther      | parent      | submitted | approve          | noHash                                 | staleRevision
convenorOther      | parent      | inReview  | approve          | staleHash                              | staleRevision
convenorOther      | parent      | submitted | returnForChanges | staleHash                              | ok
convenorOther      | parent      | submitted | approve          | ownText                                | selfApproval
convenorOther      | parent      | inReview  | approve          | ownText                                | selfApproval
convenorOther      | parent      | inReview  | returnForChanges | ownText                                | ok
convenorOther      | countyText  | inReview  | approve          | ownText                                | selfApproval
contact            | parent      | inReview  | approve          | ownText                                | selfApproval
convenorOther      | parent      | submitted | approve          | openChildren                           | childrenOpen
convenorOther      | countyText  | inReview  | approve          | openChildren                           | childrenOpen
contact            | parent      | inReview  | approve          | openChildren                           | childrenOpen
convenorOther      | parent      | submitted | startReview      | openChildren                           | ok
convenorOther      | parent      | submitted | returnForChanges | openChildren                           | ok
contact            | own         | draft     | submit           | openChildren                           | ok
convenorOther      | parent      | approved  | reopen           | adopted                                | editionAdopted
convenorOther      | countyText  | approved  | reopen           | adopted                                | editionAdopted
contact            | own         | draft     | submit           | incomplete                             | incomplete
contact            | own         | returned  | submit           | incomplete                             | incomplete
contact            | own         | submitted | withdraw         | incomplete                             | ok
convenorOther      | parent      | submitted | approve          | incomplete                             | ok
contact            | own         | draft     | submit           | notOpen                                | notOpen
contact            | own         | draft     | submit           | notOpen + incomplete                   | notOpen
convenorOther      | parent      | approved  | reopen           | noComment + adopted                    | commentRequired
convenorOther      | parent      | inReview  | approve          | ownText + openChildren + staleHash     | selfApproval
convenorOther      | parent      | inReview  | approve          | openChildren + staleHash               | childrenOpen
convenorOther      | parent      | returned  | approve          | ownText + openChildren + staleHash     | wrongState
convenorOther      | grandparent | inReview  | approve          | ownText + openChildren + staleHash     | forbidden
contact            | own         | inReview  | approve          | ownText + openChildren + staleHash     | forbidden
contact            | sibling     | draft     | submit           | incomplete + notOpen                   | forbidden
convenorElsewhere  | otherRoot   | approved  | reopen           | noComment + adopted                    | forbidden
contributor        | own         | draft     | submit           | incomplete                             | forbidden
administrator      | parent      | submitted | returnForChanges | noComment                              | forbidden
convenorOther      | parent      | inReview  | approve          | inMyPlace                              | selfApproval
convenorOther      | countyText  | inReview  | approve          | inMyPlace                              | selfApproval
convenorOther      | countyText  | inReview  | returnForChanges | inMyPlace                              | ok
standInConvenor    | parent      | submitted | approve          | ownText                                | selfApproval
standInConvenor    | parent      | submitted | approve          | theirText                              | selfApproval
standInConvenor    | parent      | submitted | approve          | inTheirPlace                           | selfApproval
standInConvenor    | parent      | submitted | returnForChanges | theirText                              | ok
standInConvenor    | parent      | submitted | approve          | openChildren                           | childrenOpen
standInConvenor    | parent      | submitted | approve          | staleHash                              | staleRevision
standInForColleague | parent     | submitted | approve          | theirText                              | ok
standInForColleague | parent     | submitted | approve          | ownText                                | selfApproval
standInContact     | parent      | inReview  | approve          | theirText                              | selfApproval
standInContact     | own         | draft     | submit           | incomplete                             | incomplete
standInContact     | own         | inReview  | approve          | theirText                              | forbidden
`;
