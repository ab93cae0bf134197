export default async function tearDown() {
  const shared = globalThis.zhuqiTestServer;
  shared.users -= 1;
  if (shared.users === 0) await (await shared.server)?.stop();
}
