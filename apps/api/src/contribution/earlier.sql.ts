import { submittedStates } from '@samsyn/domain';

/** So many rounds back: last year's, and what this year's earlier ones said. */
const rounds = 4;

const submitted = submittedStates.map((state) => `'${state}'`).join(', ');

/**
 * The unit's own contributions to the same section, by lineage, in rounds that opened before this one, newest first. `c`,
 * `s` and `r` are the contribution, its section and its round; a row has `e`, `es`, `er` and `ev`.
 * @param readable what the person may read of `e`
 */
export const earlierOf = (selected: string, readable: string) => `
  select ${selected} from contribution e
  join section es on es.id = e.section_id join round er on er.id = e.round_id join revision ev on ev.id = e.revision_id
  where e.root_id = c.root_id and e.unit_id = c.unit_id and es.lineage_id = s.lineage_id and er.opens < r.opens
    and e.state in (${submitted}) and ${readable}
  order by er.year desc, er.opens desc, e.id limit ${rounds}`;
