import { render } from "preact";
import { Console } from "./app/console.js";
import { listenToKeys } from "./app/keys.js";
import { followLinks } from "./app/location.js";
import { keepSettings } from "./app/settings.js";
import "./style/tokens.css";
import "./style/page.css";
import "./style/shell.css";
import "./style/forms.css";

keepSettings();
followLinks();
listenToKeys();
const page = document.getElementById("page");
if (page !== null) render(<Console />, page);
