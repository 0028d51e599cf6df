import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Built into web/dist, which the gateway serves; in development the API of a running installation is used. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwindcss()],
  build: { target: 'es2023', sourcemap: true },
  server: { proxy: { '/graphql': { target: 'http://localhost:4000', ws: true } } },
});
