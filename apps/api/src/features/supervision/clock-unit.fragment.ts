/** The unit of the first active colleague in a role of a bureau, its districts left out: role clocks belong to where their people sit. */
const unitOfRole = (role: string, below: string): string => `
  (select n.path from app_user u join unit n on n.id = u.unit_id
   where u.bureau_id = $problem.bureau_id and u.status = 'ACTIVE' and u.roles @> array['${role}'] and n.path ^@ ${below}
     and not exists (select from unit o where o.kind = 'DISTRICT_BUREAU' and n.path ^@ o.path and length(o.path) > length(${below}))
   order by length(n.path), u.id limit 1)`;

/**
 * Path of the unit that answers for a clock of a problem: its owner's; else where those sit whose turn it is — coordinators,
 * callback officers, the head of the host's unit — and at last the unit that holds the problem.
 */
export const CLOCK_UNIT = (clock: string, problem: string): string =>
  `coalesce((select n.path from unit n where n.id = ${clock}.owner_unit_id),
    case when ${clock}.kind in ('accept', 'assign', 'rule') then ${unitOfRole('COORDINATOR', '$problem.receiving_unit_path')}
      when ${clock}.kind = 'callback' then ${unitOfRole('CALLBACK_OFFICER', "'/'")}
      else $problem.host_unit_path end,
    $problem.unit_path)`.replaceAll('$problem', problem);
