import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentsPlugin } from './vite-documents.js';

const domain = fileURLToPath(new URL('../../packages/domain/src', import.meta.url));
const api = process.env.ZHUQI_API ?? 'http://localhost:4000';

export default defineConfig({
  plugins: [documentsPlugin(), react()],
  resolve: {
    // The domain is pure TypeScript: taking its sources saves a build step and keeps the two from drifting apart.
    alias: [{ find: /^@zhuqi\/domain\/(.*)\.js$/, replacement: `${domain}/$1.ts` }],
    dedupe: ['react', 'react-dom', 'react-router', '@tanstack/react-query'],
  },
  server: { port: 5173, proxy: { '/graphql': { target: api, ws: true }, '/files': api } },
  build: {
    outDir: 'dist',
    sourcemap: false,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](\.pnpm[\\/])?(react|react-dom|scheduler)[@\\/]/,
            },
          ],
        },
      },
    },
  },
});
