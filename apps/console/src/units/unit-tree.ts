interface TreeUnit {
  readonly id: string;
  readonly parentId?: string | null | undefined;
}

/** A unit and how deep it hangs (0 = top). */
export interface Branch<Unit> {
  readonly unit: Unit;
  readonly depth: number;
}

/** Parents before their children, siblings in the order they came. A unit whose parent is not in the list stands at the top. */
export function treeOf<Unit extends TreeUnit>(units: readonly Unit[]): readonly Branch<Unit>[] {
  const ids = new Set(units.map(({ id }) => id));
  const children = new Map<string | null, Unit[]>();
  for (const unit of units) {
    const parent = unit.parentId && ids.has(unit.parentId) ? unit.parentId : null;
    children.set(parent, [...(children.get(parent) ?? []), unit]);
  }
  const branchesUnder = (parent: string | null, depth: number): Branch<Unit>[] =>
    (children.get(parent) ?? []).flatMap((unit) => [{ unit, depth }, ...branchesUnder(unit.id, depth + 1)]);
  return branchesUnder(null, 0);
}
