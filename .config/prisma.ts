// A plain object: Prisma is a dependency of the API, and its `defineConfig` cannot be imported from here.
export default { schema: '../prisma/schema' };
