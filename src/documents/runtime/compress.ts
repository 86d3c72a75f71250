/** fflate's synchronous functions, loaded after the `TextEncoder` that fflate looks for. */
import "./textEncoder";

export { unzlibSync, zipSync, zlibSync } from "fflate";
