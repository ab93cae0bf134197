/**
 * Path of a unit below its parent: the parent's path, and twelve random hexadecimal digits of the unit's own id.
 * @param parentPath null for a bureau
 */
export const unitPathOf = (parentPath: string | null, id: string): string => `${parentPath ?? '/'}${id.slice(-12)}/`;
