import { readConfigOrExit } from './config/read-config-or-exit.js';
import { createApi } from './create-api.js';

const config = readConfigOrExit();

/** Why the API cannot start, in one sentence where the cause is known. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `端口 ${config.http.port} 已被占用，请用 PORT 换一个端口。`;
  if (code === 'EACCES') return `没有权限使用端口 ${config.http.port}。`;
  return error.stack ?? error.message;
};

try {
  const app = await createApi(config);
  await app.listen(config.http.port, config.http.host);
} catch (error) {
  console.error(reasonOf(error));
  process.exit(1);
}
