import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';

/** The type that PrismaPg connects to; the package does not export it by name. */
type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;

/**
 * PrismaPg that hands a migration to PostgreSQL as one script. The original cuts it at every semicolon, also inside
 * function bodies, and runs the pieces one by one; as one script it is also one transaction: all of it or nothing.
 */
export class ScriptAdapter extends PrismaPg {
  /** What PostgreSQL said about the script that failed; the engine only reports that something did. */
  scriptError: Error | null = null;

  constructor(private readonly pool: pg.Pool) {
    super(pool);
  }

  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      try {
        await this.pool.query(script);
      } catch (error) {
        this.scriptError = error as Error;
        throw error;
      }
    };
    return adapter;
  }
}
