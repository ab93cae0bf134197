/** A unit `n` under the names of the GraphQL model. */
export const UNIT_COLUMNS = `n.id, n.name, n.short_name as "shortName", n.kind, n.path, n.parent_id as "parentId",
  n.district_code as "districtCode", n.head_user_id as "headUserId", n.supervising_leader_id as "supervisingLeaderId",
  n.active, n.version`;
