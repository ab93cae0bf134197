export default async function tearDown() {
  const shared = globalThis.zhuqiTestServer;
  shared.users -= 1;
  if (shared.users > 0) return;
  await (await shared.demo)?.remove();
  await (await shared.server)?.stop();
}
