/** fflate's synchronous functions, loaded after the `TextEncoder` that fflate looks for. */
import "./textEncoder";

export { strFromU8, strToU8, unzipSync, unzlibSync, zipSync, zlibSync } from "fflate";
