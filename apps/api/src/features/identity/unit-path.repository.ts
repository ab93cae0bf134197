import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';

const moved = (path: string) =>
  `case when starts_with(${path}, $1) then $2 || substr(${path}, length($1) + 1) else ${path} end`;
const movedAll = (paths: string) =>
  `array(select ${moved('p.path')} from unnest(${paths}) with ordinality as p(path, n) order by p.n)`;
const anyBelow = (paths: string) => `exists (select 1 from unnest(${paths}) as path where starts_with(path, $1))`;

/** Every place that holds a copy of a unit's path. A table with a new one adds its statement here. */
const STATEMENTS: Readonly<Record<string, string>> = {
  unit: `update unit set path = ${moved('path')} where starts_with(path, $1) and bureau_id = $3`,
  enterprise: `update enterprise set unit_path = ${moved('unit_path')} where starts_with(unit_path, $1) and bureau_id = $3`,
  visit: `update visit set unit_path = ${moved('unit_path')}, related_unit_paths = ${movedAll('related_unit_paths')}
    where bureau_id = $3 and (starts_with(unit_path, $1) or ${anyBelow('related_unit_paths')})`,
  activity: `update activity set unit_path = ${moved('unit_path')}, related_unit_paths = ${movedAll('related_unit_paths')}
    where bureau_id = $3 and (starts_with(unit_path, $1) or ${anyBelow('related_unit_paths')})`,
  problem: `update problem set unit_path = ${moved('unit_path')}, related_unit_paths = ${movedAll('related_unit_paths')},
      reporter_unit_path = ${moved('reporter_unit_path')}, host_unit_path = ${moved('host_unit_path')}
    where bureau_id = $3 and (starts_with(unit_path, $1) or starts_with(reporter_unit_path, $1)
      or starts_with(host_unit_path, $1) or ${anyBelow('related_unit_paths')})`,
};

/** Paths are copied into rows so that row scope is one prefix match; a unit that moves takes them all along. */
@Injectable()
export class UnitPathRepository {
  /** Rewrites everything at or below `from` to lie at or below `to`, in the caller's transaction. */
  async move(tx: Tx, bureauId: string, from: string, to: string): Promise<void> {
    for (const [table, text] of Object.entries(STATEMENTS))
      await tx.query(`unit.movePath.${table}`, text, [from, to, bureauId]);
  }
}
