import { code, table } from './markdown.mjs';

/** What each refusal means; a new one must be explained here before the page can be made. */
const refusalMeans = {
  forbidden: 'The person holds no seat that allows it for this contribution.',
  wrongState: 'The contribution is not in one of the states that the transition starts from.',
  notOpen: 'The round has not opened yet.',
  commentRequired: 'The transition needs a comment.',
  incomplete: 'An answer is missing, and it is not "not carried out" with a reason.',
  selfApproval: "Four eyes: the person, or the person's own unit, wrote the revision.",
  editionAdopted: 'An adopted edition holds the text.',
  childrenOpen:
    'A participating unit below has a contribution to the same section that is neither approved nor waived.',
  staleRevision: 'The revision that the person saw is not the newest one.',
};

const editionRefusals = {
  forbidden: 'The person holds no seat that allows it.',
  wrongState: 'The edition is not in the state that the transition starts from.',
  commentRequired: 'The transition needs a comment.',
  decisionRequired: "The decision's date and registry number are missing.",
  notPublishable:
    'It holds a personal identity number, or a picture that is neither described nor decorative: the law does not let it be published.',
};

const who = { unit: 'the writing unit', reviewer: 'a reviewer' };

const whose = { unit: "the writing unit's", reviewer: "a reviewer's", nobody: "nobody's" };

const yes = (flag) => (flag ? 'yes' : '–');

/**
 * The page docs/workflow.md, from the domain's own tables.
 * @param domain the exports of @samsyn/domain
 */
export function workflowPage(domain) {
  return `# The workflow

<!-- Made by \`npm run docs\` from libs/domain/src/workflow and libs/domain/src/access. Do not edit: a test compares. -->

The same workflow applies at every level: a unit writes, its nearest participating parent reviews, and the county's own
text is written by one convenor and approved by another.

## A contribution's states

${diagram(domain)}

${table(
  ['State', 'Whose move it is', 'May the unit change the text?'],
  domain.states.map((state) => [
    code(state),
    whose[domain.turns[state]],
    yes(domain.writableStates.includes(state)),
  ]),
)}

## Transitions

${table(
  ['Transition', 'From', 'To', 'Who', 'Comment', "The revision's hash"],
  domain.transitionNames.map((name) => {
    const { from, to, by, needsComment, needsRevision } = domain.transitions[name];
    return [
      code(name),
      from.map(code).join(', '),
      code(to),
      who[by],
      needsComment ? 'needed' : '–',
      needsRevision ? 'needed' : '–',
    ];
  }),
)}

## Why a transition is refused

The questions are asked in this order and the first that fails is the answer. Permission comes first, so that a refusal
tells nobody what they may not know.

${numbered(domain.refusals, refusalMeans)}

## Roles

What a seat in a unit allows, and for which contributions: the unit's \`own\`, those that it \`reviews\`, those of the whole
county that are \`approved\` or that have been \`submitted\`, or \`all\` of the county's.

${table(
  ['', ...domain.roles.map(code)],
  contributionActions(domain).map((action) => [
    code(action),
    ...domain.roles.map((role) => reachOf(domain, role, action)),
  ]),
)}

## An edition

${table(
  ['Transition', 'From', 'To', 'Roles', 'Comment', "The decision's date and registry number"],
  domain.EditionTransitionName.options.map((name) => {
    const { from, to, needsComment, needsDecision } = domain.editionTransitions[name];
    return [
      code(name),
      from.map(code).join(', '),
      code(to),
      rolesThatMay(domain, name).map(code).join(', '),
      needsComment ? 'needed' : '–',
      needsDecision ? 'needed' : '–',
    ];
  }),
)}

What an edition holds can't be reopened once the edition is ${domain.adoptedStates.map(code).join(', ')}. The refusals,
in order:

${numbered(Object.keys(editionRefusals), editionRefusals)}
`;
}

function diagram({ states, transitionNames, transitions }) {
  const arrows = transitionNames.flatMap((name) =>
    transitions[name].from.map((from) => `  ${from} --> ${transitions[name].to}: ${name}`),
  );
  return ['```mermaid', 'stateDiagram-v2', `  [*] --> ${states[0]}`, ...arrows, '```'].join('\n');
}

function numbered(names, meanings) {
  return names
    .map((name, index) => {
      if (!meanings[name]) throw new Error(`Say in tools/docs/workflow.mjs what the refusal ${name} means.`);
      return `${index + 1}. ${code(name)} ${meanings[name]}`;
    })
    .join('\n');
}

/** A seat of each role, in a unit that is not its root. */
const seat = (role) => ({ seatId: 'seat', unitId: 'unit', rootId: 'root', role });

function contributionActions({ roles, abilityFor, transitionNames }) {
  const granted = new Set(
    roles.flatMap((role) =>
      abilityFor({ seats: [seat(role)] })
        .rules.filter((rule) => [rule.subject].flat().includes('Contribution'))
        .flatMap((rule) => rule.action),
    ),
  );
  const others = [...granted].filter((action) => !transitionNames.includes(action));
  return [...others, ...transitionNames];
}

/** How far an action reaches, from the conditions of the rules that grant it. */
function reachOf({ abilityFor }, role, action) {
  const rules = abilityFor({ seats: [seat(role)] }).rulesFor(action, 'Contribution');
  const reaches = new Set(rules.map(({ conditions }) => reach(conditions ?? {})));
  if (reaches.has('all')) return 'all';
  if (reaches.has('submitted')) reaches.delete('approved');
  return ['own', 'reviews', 'submitted', 'approved'].filter((one) => reaches.has(one)).join(', ') || '–';
}

function reach({ unitId, reviewUnitId, reviewerSeatIds, state }) {
  if (unitId) return 'own';
  if (reviewUnitId || reviewerSeatIds) return 'reviews';
  if (state === undefined) return 'all';
  return state === 'approved' ? 'approved' : 'submitted';
}

function rolesThatMay({ roles, abilityFor }, action) {
  return roles.filter((role) => abilityFor({ seats: [seat(role)] }).can(action, 'Edition'));
}
