import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { ScriptAdapter } from './script-adapter.js';

// Prisma's own command line first downloads an engine binary. The same engine is on npm as WebAssembly; this file is the
// glue that a bundler would otherwise generate.
interface Glue {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

export type { SchemaEngine };

/** All tables belong to us; nothing is left out of a comparison. */
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

let loaded = false;

/** The engine leaves a timer of ten seconds behind, for a lock it has long given back; nobody should wait for it. */
const patientTimeout = (act: () => void, milliseconds: number) => setTimeout(act, milliseconds).unref();

function load(): void {
  if (loaded) return;
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const module = new WebAssembly.Module(readFileSync(join(folder, 'schema_engine_bg.wasm')));
  const available = bindings as unknown as Record<string, WebAssembly.ImportValue>;
  const imports: Record<string, WebAssembly.ModuleImports> = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    const value = available[name];
    if (value === undefined) throw new Error(`The schema engine asks for ${from}.${name}, which its package lacks.`);
    (imports[from] ??= {})[name] = name.startsWith('__wbg_setTimeout_') ? patientTimeout : value;
  }
  const { exports } = new WebAssembly.Instance(module, imports);
  (bindings as unknown as Glue).__wbg_set_wasm(exports);
  const start = exports['__wbindgen_start'];
  if (typeof start === 'function') (start as () => void)();
  loaded = true;
}

/** Prisma's schema engine on a database. It connects at once, even to compare two texts. */
export async function openSchemaEngine(adapter: ScriptAdapter): Promise<SchemaEngine> {
  load();
  return bindings.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
}
