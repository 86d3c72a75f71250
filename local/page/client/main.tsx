import "@fortune-sheet/react/dist/index.css";
import "./page.css";
import { render } from "preact";
import { Page } from "./page";

const place = document.getElementById("page");
const bridge = await (await fetch("scriptRun.js")).text();
if (place !== null) render(<Page bridge={bridge} />, place);
