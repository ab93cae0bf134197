import { z } from 'zod';

/** A set, non-empty variable; an empty string counts as absent, since compose files write `SMTP_URL=`. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const url = (protocols: readonly string[], sentence: string) =>
  z.string().refine((value) => {
    try {
      return protocols.includes(new URL(value).protocol);
    } catch {
      return false;
    }
  }, sentence);

const schema = z.object({
  PORT: z.coerce.number('PORT 必须是 1 到 65535 的整数').int().min(0).max(65535).default(4000),
  HOST: z.string().default('0.0.0.0'),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'DATABASE_URL 必须是 postgres://用户:密码@主机:端口/库名'),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
  REDIS_URL: optional(url(['redis:', 'rediss:'], 'REDIS_URL 必须是 redis://主机:端口')),
  SMTP_URL: optional(url(['smtp:', 'smtps:'], 'SMTP_URL 必须是 smtp://主机:端口')),
  MAIL_FROM: z.string().default('创心淮·党建助企 <no-reply@zhuqi.local>'),
  PUBLIC_URL: optional(url(['http:', 'https:'], 'PUBLIC_URL 必须是 http(s)://主机')),
  ZHUQI_DATA: z.string().default('.data'),
  ZHUQI_DEMO: optional(z.enum(['on', 'off'], 'ZHUQI_DEMO 只能是 on 或 off')),
  ZHUQI_CONSOLE: optional(z.string()),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  NODE_ENV: z.string().default('production'),
  ZHUQI_INTROSPECTION: optional(z.enum(['on', 'off'], 'ZHUQI_INTROSPECTION 只能是 on 或 off')),
  TRUST_PROXY: optional(z.string()),
});

/** Settings of one process, read once at start and typed by concern. */
export interface Config {
  readonly http: {
    readonly port: number;
    readonly host: string;
    readonly publicUrl: string;
    readonly secureCookies: boolean;
    readonly consoleDir: string | null;
    /** Proxies whose X-Forwarded-For is believed: addresses or networks, comma-separated; false: nobody. */
    readonly trustProxy: string | false;
  };
  readonly graphql: { readonly introspection: boolean };
  readonly database: { readonly url: string; readonly pool: number };
  readonly redis: { readonly url: string } | null;
  readonly mail: { readonly smtpUrl: string | null; readonly from: string };
  readonly files: { readonly dir: string };
  readonly log: { readonly level: string };
  readonly isTest: boolean;
}

/** Reads and checks the environment. @throws Error with one plain sentence naming the wrong value. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`环境变量 ${issue?.path.join('.') ?? ''} 不正确：${issue?.message ?? ''}`);
  }
  const value = parsed.data;
  const publicUrl = (value.PUBLIC_URL ?? `http://localhost:${value.PORT}`).replace(/\/$/, '');
  return {
    http: {
      port: value.PORT,
      host: value.HOST,
      publicUrl,
      secureCookies: publicUrl.startsWith('https:'),
      consoleDir: value.ZHUQI_CONSOLE ?? null,
      trustProxy: value.TRUST_PROXY ?? false,
    },
    graphql: {
      introspection: (value.ZHUQI_INTROSPECTION ?? (value.NODE_ENV === 'production' ? 'off' : 'on')) === 'on',
    },
    database: { url: value.DATABASE_URL, pool: value.DATABASE_POOL },
    redis: value.REDIS_URL ? { url: value.REDIS_URL } : null,
    mail: { smtpUrl: value.SMTP_URL ?? null, from: value.MAIL_FROM },
    files: { dir: `${value.ZHUQI_DATA}/files` },
    log: { level: value.LOG_LEVEL },
    isTest: value.NODE_ENV === 'test',
  };
}
