// `npm run screenshots`: the README's pictures, made anew from the sample school, and pictures of
// all that people see on the page, to be looked at.
import { mkdirSync } from "node:fs";
import { pagePictures } from "./screenshots/pagePictures";
import { prepareSample } from "./screenshots/preparedSample";
import { readmePictures } from "./screenshots/readmePictures";
import { sidebarPictures } from "./screenshots/sidebarPictures";

const forReadme = "docs/pictures";
const toLookAt = "workspace/screenshots";

const sample = await prepareSample();
try {
  mkdirSync(toLookAt, { recursive: true });
  await readmePictures(sample, forReadme);
  await pagePictures(sample, toLookAt);
  for (const zoom of [1, 2]) await sidebarPictures(sample, toLookAt, zoom);
} finally {
  sample.remove();
}
console.log(`The README's pictures are in ${forReadme}; all screens are in ${toLookAt}.`);
