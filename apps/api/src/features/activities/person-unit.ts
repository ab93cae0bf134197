/**
 * The unit of somebody at an activity: the one they were put on the list with. Whoever signed up or walked in by
 * themselves was put there without one, and is of the unit they belong to.
 * @param unitId expression of the unit kept with the row
 */
export const personUnitName = (unitId: string, personKey: string): string =>
  `(select n.name from unit n where n.id = coalesce(${unitId}, (select u.unit_id from app_user u where u.id = ${userIdOf(personKey)})))`;

const userIdOf = (personKey: string): string =>
  `case when ${personKey} !~ '^guest:' and length(${personKey}) = 36 then ${personKey}::uuid end`;
