import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Explorer } from "./Explorer";
import "graphiql/style.css";
import "./style.css";

const root = document.getElementById("explorer");
if (root) createRoot(root).render(createElement(Explorer));
