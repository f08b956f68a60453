import { render } from "preact";
import { listenToKeys } from "./app/keys.js";
import { followLinks } from "./app/location.js";
import { followRecords } from "./app/records.js";
import { keepSettings } from "./app/settings.js";
import { Shell } from "./app/shell.js";
import "./style/tokens.css";
import "./style/page.css";

keepSettings();
followLinks();
listenToKeys();
followRecords();
const page = document.getElementById("page");
if (page !== null) render(<Shell />, page);
