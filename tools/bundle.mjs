// Bundles the site's style, script and fonts into internal/web/dist, which the program embeds.
import { copyFile, mkdir, rm } from "node:fs/promises";
import { build } from "esbuild";

const out = "internal/web/dist";
await Promise.all(["app.css", "app.js", "fonts", "licences"].map((name) => rm(`${out}/${name}`, { recursive: true, force: true })));
await build({
  entryPoints: [
    { in: "internal/web/src/css/app.css", out: "app" },
    { in: "internal/web/src/js/app.js", out: "app" },
  ],
  outdir: out,
  bundle: true,
  minify: true,
  format: "esm",
  target: ["chrome123", "firefox121", "safari17.5"],
  loader: { ".woff2": "file" },
  assetNames: "fonts/[name]-[hash]",
  logLevel: "warning",
});

// The licences of what is bundled go with it.
const bundled = ["@fontsource/ibm-plex-sans", "@fontsource/ibm-plex-sans-arabic", "@fontsource/noto-naskh-arabic", "@fontsource/source-serif-4", "htmx.org"];
await mkdir(`${out}/licences`, { recursive: true });
await Promise.all(bundled.map((name) => copyFile(`node_modules/${name}/LICENSE`, `${out}/licences/${name.split("/").pop()}.txt`)));
