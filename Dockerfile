# syntax=docker/dockerfile:1
# One image for every deployable: docker build --build-arg SERVICE=nutrition -t progressive/nutrition .
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --ignore-scripts --loglevel=error \
 && node node_modules/typescript/bin/tsc -b \
 && node node_modules/vite/bin/vite.js build --logLevel error web \
 && npm prune --omit=dev --ignore-scripts --loglevel=error

FROM node:20-bookworm-slim
# identity, nutrition, workout, budget, gateway or migrate
ARG SERVICE
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app ./
RUN case "$SERVICE" in \
      gateway) ln -s gateway/dist/main.js main.js ;; \
      migrate) ln -s embedded/dist/migrate/main.js main.js ;; \
      *) ln -s "subgraphs/$SERVICE/dist/main.js" main.js ;; \
    esac \
 && test -f main.js
USER node
EXPOSE 4000 4001 9400
CMD ["node", "--enable-source-maps", "--max-semi-space-size=32", "main.js"]
