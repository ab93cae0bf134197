import type { Plugin } from 'vite';

const constant = /export const (\w+Document) = graphql\(/g;

/**
 * `*.documents.ts` hold each query twice once bundled: as the text codegen reads and as the document it made. In the
 * bundle only the made ones are wanted, so such a file becomes a re-export of them from src/gql/graphql.ts.
 * The constant's name must be the operation's name + "Document", as codegen calls it.
 */
export function documentsPlugin(): Plugin {
  return {
    name: 'zhuqi-documents',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.documents.ts')) return null;
      const names = [...code.matchAll(constant)].map(([, name]) => name);
      return { code: `export { ${names.join(', ')} } from '/src/gql/graphql.ts';`, map: null };
    },
  };
}
