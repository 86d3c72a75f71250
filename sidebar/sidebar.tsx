import { render } from "preact";
import { App } from "./app";
import { googleServer } from "./server";

const place = document.getElementById("page");
if (place) render(<App server={googleServer()} />, place);
