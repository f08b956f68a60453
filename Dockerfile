# The sensor as an image: docs/deploy/README.md says how it is run.

FROM node:24-bookworm AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends libpcap-dev python3 g++ make \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY test/tools ./test/tools
COPY src ./src
COPY dashboards/console ./dashboards/console
# The binding is optional to npm, so that its absence must be asked for.
RUN npm run build \
 && node test/tools/sbom.mjs \
 && npm prune --omit=dev --no-audit --no-fund \
 && node --eval 'require("pcap")'

FROM node:24-bookworm-slim AS sensor
# A copy of Node that may open packet sockets, for the capture child alone: who decodes what strangers send may not.
RUN apt-get update \
 && apt-get install -y --no-install-recommends libpcap0.8 libcap2-bin \
 && rm -rf /var/lib/apt/lists/* \
 && groupadd --system --gid 10001 zonewarden \
 && useradd --system --uid 10001 --gid 10001 --home-dir /var/lib/zonewarden --shell /usr/sbin/nologin zonewarden \
 && install -d -o 10001 -g 10001 -m 0750 /var/lib/zonewarden \
 && install -d /etc/zonewarden /opt/zonewarden/libexec \
 && install -o root -g 10001 -m 0750 /usr/local/bin/node /opt/zonewarden/libexec/capture-node \
 && setcap cap_net_raw+ep /opt/zonewarden/libexec/capture-node
WORKDIR /opt/zonewarden
COPY --from=build /build/package.json ./
COPY --from=build /build/build/sbom.cdx.json ./
COPY --from=build /build/node_modules ./node_modules
COPY --from=build /build/dist ./dist
COPY rules ./rules
COPY LICENSE ./
# Garbage is collected in time: a third less memory at the limits; raise it where a site has more than 20 000 assets.
ENV NODE_ENV=production NODE_OPTIONS=--max-old-space-size=384
USER 10001:10001
VOLUME ["/var/lib/zonewarden"]
EXPOSE 8443
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
  CMD ["node", "dist/cli.js", "healthy", "--config", "/etc/zonewarden/sensor.yaml"]
ENTRYPOINT ["node", "dist/cli.js"]
CMD ["run", "--config", "/etc/zonewarden/sensor.yaml"]
