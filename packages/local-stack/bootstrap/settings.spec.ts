import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDataFolder, checkNode, checkPortFree, readSettings, root } from './settings.mjs';

describe('settings of npm start', () => {
  it('have defaults, and an empty value counts as none', () => {
    const settings = { port: 4000, databaseUrl: undefined, redisUrl: undefined, smtpUrl: undefined, demo: true };
    expect(readSettings({})).toEqual({ ...settings, dataFolder: join(root, '.data') });
    expect(readSettings({ PORT: '', REDIS_URL: '', ZHUQI_DEMO: '' })).toMatchObject(settings);
    expect(readSettings({ ZHUQI_DATA: '/srv/zhuqi', ZHUQI_DEMO: 'off', PORT: '8080' })).toMatchObject({
      dataFolder: '/srv/zhuqi',
      demo: false,
      port: 8080,
    });
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PORT', '0'],
    ['PORT', '6000'],
    ['PORT', '4190'],
    ['DATABASE_URL', 'mysql://u:secret@h/db'],
    ['REDIS_URL', 'localhost:6379'],
    ['SMTP_URL', 'mail.example.org'],
    ['ZHUQI_DEMO', 'no'],
  ])('%s=%s is refused in one sentence without secrets', (name, value) => {
    const read = () => readSettings({ [name]: value });
    expect(read).toThrow(name);
    expect(read).not.toThrow(/secret|\n/);
  });

  it('need Node 20.19', () => {
    expect(() => checkNode('20.18.3')).toThrow('20.19');
    expect(() => checkNode('18.20.0')).toThrow('20.19');
    expect(() => checkNode('20.19.0')).not.toThrow();
    expect(() => checkNode('24.1.0')).not.toThrow();
  });

  it('say which port is taken', async () => {
    const server = createServer().listen(0);
    const { port } = server.address() as { port: number };
    await expect(checkPortFree(port)).rejects.toThrow(String(port));
    await new Promise((resolve) => server.close(resolve));
    await expect(checkPortFree(port)).resolves.toBeUndefined();
  });

  it('say that the data folder cannot be used', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhuqi-settings-'));
    writeFileSync(join(folder, 'file'), '');
    expect(() => checkDataFolder(join(folder, 'file'))).toThrow('ZHUQI_DATA');
    expect(() => checkDataFolder(join(folder, 'new', 'data'))).not.toThrow();
    rmSync(folder, { recursive: true });
  });
});
